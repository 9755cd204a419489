"""Grammar of the help texts, as QGIS asks it of its own algorithms."""

import ast
import json
import re

import pytest

PROPER_WORDS = {"NDVI", "JSON", "HTML", "CRS"}
SMALL_WORDS = {"and", "by", "of"}
#: What a reader need not know, or would stumble over, in any text that the plugin shows.
STUMBLING = (
    r"\bas they come\b",
    r"\b[48]-connected\b",
    r"\bclassed\b",
    r"\b(?:parts|parted|part) (?:an?|the|at least)\b",
    r"\bdo with\b",
    r"\bno data in\b",
    r"\b(?:colors?|centers?|neighbors?|gray)\b",
)


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


def stumbling_texts(texts):
    """Return those of the texts that hold a phrase of `STUMBLING`, but for names: in capitals or quotes."""
    stumbling = re.compile("|".join(STUMBLING), re.IGNORECASE)
    return [text for text in texts if stumbling.search(re.sub(r"\b[A-Z_]{2,}\b|'\w+'", "", text))]


def shown_texts(tree):
    """Return the texts of a source that a reader may see: strings of several words, but no documentation."""
    documentation = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
        and isinstance(node.body[0], ast.Expr)
    }
    strings = (
        node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in documentation
    )
    texts = (node.value for node in strings if isinstance(node.value, str))
    return [re.sub(r"<[^>]*>?", "", text) for text in texts if " " in text.strip() and "{ " not in text]


def test_help_is_in_plain_words(algorithms):
    for _, texts in algorithms.values():
        parts = [texts["short_description"], texts["description"], *texts["parameters"].values()]
        assert stumbling_texts([*parts, *texts["outputs"].values()]) == []


def test_sentences_in_the_sources_are_in_plain_words(shipped_sources):
    found = {path: stumbling_texts(shown_texts(tree)) for path, tree in shipped_sources.items()}
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_the_grammar_notices():
    assert in_sentence_case("Apply k-means model")
    assert in_sentence_case("Segment and classify by NDVI")
    assert not in_sentence_case("K-Means Classification")
    assert not in_sentence_case("segment image")
    assert stumbling_texts(shown_texts(ast.parse('tr("0 = as they come")'))) == ["0 = as they come"]
    for text in ("Valid and 4-connected.", "It parts an image.", "A Color is wrong."):
        assert stumbling_texts([text]) == [text]
    assert stumbling_texts(["One part of the image.", "COLORS takes colours."]) == []
