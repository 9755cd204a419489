"""Windows show words for the keywords of choices; values, models and command lines keep the keywords."""

import re

import pytest
from examples import NAMES
from landcover_segmentation.algorithms.shared.words import word_of


@pytest.fixture()
def choices(provider):
    """Return every parameter that is a choice, of every algorithm."""
    found = [
        parameter
        for name in NAMES
        for parameter in provider.algorithm(name).parameterDefinitions()
        if parameter.type() == "enum"
    ]
    assert {"METHOD", "SCALING", "MATCH"} <= {parameter.name() for parameter in found}
    return found


def test_every_keyword_has_a_word_of_its_own(choices):
    for parameter in choices:
        words = [word_of(parameter.name(), keyword) for keyword in parameter.options()]
        assert len(set(words)) == len(words)
        for keyword, word in zip(parameter.options(), words):
            assert word[0].isupper() and " " in word and len(word) <= 60, (parameter.name(), keyword)


def test_a_keyword_without_a_word_shows_itself():
    assert word_of("METHOD", "meanshift") == "meanshift"
    assert word_of("SCALE", "none") == "none"


def test_values_are_keywords(choices):
    for parameter in choices:
        defaults = parameter.defaultValue()
        defaults = defaults.split(",") if parameter.allowMultiple() else [defaults]
        assert parameter.usesStaticStrings() and set(defaults) <= set(parameter.options())
        for keyword in parameter.options():
            assert keyword.isalnum() and keyword == keyword.lower()
            assert parameter.checkValueIsAcceptable(keyword)
            assert not parameter.checkValueIsAcceptable(word_of(parameter.name(), keyword))


def test_help_explains_every_keyword(provider):
    for name in NAMES:
        algorithm = provider.algorithm(name)
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum":
                text = algorithm.help()["parameters"][parameter.name()]
                unexplained = [word for word in parameter.options() if not re.search(rf"\b{word}\b", text)]
                assert unexplained == [], (name, parameter.name())


def test_reports_tell_choices_in_words(run, image, out):
    report = str(out / "report.html")
    run("kmeans", INPUT=image, SCALING="standard", OUTPUT=str(out / "classes.tif"), REPORT=report)
    with open(report, encoding="utf-8") as file:
        page = file.read()
    assert re.search(r"<dt>Scaling of bands</dt><dd>Each band to the same spread</dd>", page)
    assert "--SCALING=standard" in page
