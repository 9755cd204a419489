"""Choices are words in every window; what dialogs, batches and models hold are the keywords."""

import pytest


@pytest.fixture(scope="module", params=["single", "batch", "model"])
def choices(request, window):
    """Return what each choice of each algorithm showed and gave, in one way to open the dialog."""
    found = window("choices.py", request.param)
    assert {"kmeans", "segmentndvi", "accuracy"} <= set(found)
    return {(name, choice): tried for name, tries in found.items() for choice, tried in tries.items()}


def test_each_keyword_has_its_word(choices):
    for tried in choices.values():
        words = [word for word, _ in tried["shown"].values()]
        assert len(set(words)) == len(words)
        assert all(" " in word and word not in tried["shown"] for word in words)
    assert choices["kmeans", "SCALING"]["shown"]["standard"][0] == "Each band to the same spread"
    assert choices["classifysamples", "FEATURES"]["shown"]["mean"][0] == "Mean of every band"


def test_values_are_keywords_however_they_were_set(choices):
    for tried in choices.values():
        assert tried["start"] == tried["default"]
        for keyword, (_, value) in tried["shown"].items():
            assert value == tried["picked"][keyword] == keyword


def test_the_history_fills_in_keywords(choices):
    for tried in choices.values():
        given, held = tried.get("again", [None, None])
        assert given == held


def test_models_store_keywords_and_take_expressions(choices):
    for tried in choices.values():
        # The first keyword was picked last.
        assert tried.get("stored", list(tried["picked"])[-1]) == list(tried["picked"])[-1]
        assert tried.get("expression", "'a' || 'b'") == "'a' || 'b'"
