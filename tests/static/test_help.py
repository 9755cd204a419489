"""Grammar of the help texts, as QGIS asks it of its own algorithms."""

import ast
import json
import re

import pytest

PROPER_WORDS = {"NDVI", "JSON", "HTML", "CRS"}
SMALL_WORDS = {"and", "by", "of"}


def algorithm_sources(root):
    """Return the syntax trees of the algorithm files, by id."""
    found = {}
    for path in sorted((root / "algorithms").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and function.name == "name":
                value = function.body[-1].value
                if isinstance(value, ast.Constant) and value.value != "Land Cover Segmentation":
                    found[value.value] = tree
    return found


def returned_text(tree, method):
    """Return the text that a method returns through tr()."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name == method:
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "tr":
                    return call.args[0].value
    raise LookupError(method)


@pytest.fixture(scope="module")
def algorithms(project_root):
    """Return syntax tree and help of every algorithm, by id."""
    found = algorithm_sources(project_root)
    assert {"kmeans", "applykmeans"} <= set(found)
    help_folder = project_root / "algorithms" / "help"
    texts = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in help_folder.glob("*.json")}
    assert set(texts) == set(found)
    return {name: (tree, texts[name]) for name, tree in found.items()}


def in_sentence_case(label):
    """Tell whether only the first word begins with a capital, but for names."""
    words = re.findall(r"[\w-]+", label)
    return words[0][0].isupper() and all(word.islower() or word in PROPER_WORDS for word in words[1:])


def test_ids_are_lower_case_letters(algorithms):
    assert all(re.fullmatch("[a-z]+", name) for name in algorithms)


def test_names_are_in_sentence_case_of_at_most_four_words(algorithms):
    for tree, _ in algorithms.values():
        name = returned_text(tree, "displayName")
        assert in_sentence_case(name) and len(set(name.split()) - SMALL_WORDS) <= 4, name
        assert in_sentence_case(returned_text(tree, "group"))


def test_short_descriptions_are_one_sentence_that_starts_with_a_verb(algorithms):
    for _, texts in algorithms.values():
        text = texts["short_description"]
        assert re.fullmatch(r"[A-Z][a-z]+s [^.]+\.", text), text


def test_tags_are_there(algorithms):
    for tree, _ in algorithms.values():
        tags = returned_text(tree, "tags").split(",")
        assert len(tags) >= 3 and all(tag == tag.strip().lower() and tag for tag in tags)


def test_every_text_is_made_of_sentences(algorithms):
    for _, texts in algorithms.values():
        assert set(texts) == {"short_description", "description", "parameters", "outputs"}
        for text in [texts["description"], *texts["parameters"].values(), *texts["outputs"].values()]:
            assert text.endswith(".") and text == text.strip() and "  " not in text, text


def test_the_grammar_notices():
    assert in_sentence_case("Apply k-means model")
    assert in_sentence_case("Segment and classify by NDVI")
    assert not in_sentence_case("K-Means Classification")
    assert not in_sentence_case("segment image")
