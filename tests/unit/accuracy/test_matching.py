"""Which class of a map is which class of a reference, and what is said of it."""

import numpy as np
import pytest
from landcover_segmentation.core.accuracy.matching import MATCHES, match_classes
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError


class Labels:
    """A reference with names by value, and with values of its own or not."""

    def __init__(self, names, has_values=True):
        self.names, self.has_values = names, has_values


def matched(names, true, match="auto", values=(1, 2, 3), true_values=(1, 2, 3), has_values=True):
    """Match values where the last one overlaps the first class, the first one the second, and so on."""
    known = tuple(LandCoverClass(v, true.get(v, f"Class {v}"), "#000000") for v in true_values)
    counts = np.ones((len(values), len(known)), int)
    for place in range(len(values)):
        counts[place, (place + 1) % len(known)] = 9
    return match_classes(match, np.array(values), names, {}, known, counts, Labels(true, has_values))


CLUSTERS = {1: "Class 1", 2: "Class 2", 3: "Class 3"}
WORDS = {1: "Water", 2: "Wood", 3: "City"}
MOVED = {2: "water", 3: " WOOD", 1: "bare"}
BY_OVERLAP = [1, 2, 0]


def test_automatic_is_the_default():
    assert MATCHES[0] == "auto"


def test_names_in_common_decide():
    match = matched(WORDS, MOVED)
    assert match.class_of.tolist() == [1, 2, 3] and not match.by_overlap
    assert match.told == (
        "Classes of map and reference are the same where their names are: water,  WOOD. "
        "Only the map has City. Only the reference has bare."
    )
    assert matched(WORDS, MOVED, "none").told == match.told


def test_a_value_without_a_name_goes_by_the_one_it_is_shown_with():
    true = {1: "water", 2: "class 3"}
    match = matched({1: "Water", 2: "Wood"}, true, "none", true_values=(1, 2))
    assert match.class_of.tolist() == [0, 2, 1]
    match = matched({}, {1: "Class 2", 2: "Class 1", 3: "Class 3"}, "none", has_values=False)
    assert match.class_of.tolist() == [1, 0, 2]


def test_a_few_names_in_common_do_not_decide():
    match = matched(WORDS, {1: "water", 2: "vegetation", 3: "bare"})
    assert match.class_of.tolist() == BY_OVERLAP and match.by_overlap
    assert match.told.endswith("since few names are in both (water). MATCH none compares them by name.")
    # All names of the map are in a reference of many more classes.
    true = {1: "City", 2: "Wood", 3: "Sand", 4: "Water", 5: "Ice", 6: "Moor", 7: "Rock"}
    match = matched(WORDS, true, true_values=range(1, 8))
    assert match.class_of.tolist() == [3, 1, 0] and not match.by_overlap


def test_clusters_go_by_overlap_though_values_and_even_names_coincide():
    for true in ({}, WORDS, CLUSTERS):
        match = matched(CLUSTERS, true)
        assert match.class_of.tolist() == BY_OVERLAP and match.by_overlap
        assert "overlaps most, since its names only number (Class 1, Class 2 and more)" in match.told
        assert match.told.endswith("MATCH none compares them by value.")


def test_a_map_without_names_goes_by_value_where_the_values_coincide():
    for true in ({}, WORDS):
        match = matched({}, true)
        assert match.class_of.tolist() == [0, 1, 2] and not match.by_overlap
        assert "the map has no names, and the values coincide" in match.told
    assert not matched({}, {}, values=(1, 2, 3), true_values=(1, 2, 3, 4)).by_overlap
    assert not matched({}, {}, values=(1, 2, 3), true_values=(1, 3)).by_overlap


def test_a_map_without_names_goes_by_overlap_where_the_values_differ():
    match = matched({}, {}, values=(1, 2, 3), true_values=(1, 2, 4))
    assert match.class_of.tolist() == BY_OVERLAP
    assert "it has no names, and its values are not those of the reference" in match.told


def test_values_that_coincide_are_nothing_where_names_contradict():
    match = matched(WORDS, {1: "Sand", 2: "Moor", 3: "Ice"})
    assert match.by_overlap and "none of its names is in the reference" in match.told
    assert matched(WORDS, {}).by_overlap  # what the values of the reference mean is not known


def test_names_of_features_are_never_values():
    match = matched({}, WORDS, has_values=False)
    assert match.by_overlap and "MATCH none" not in match.told
    with pytest.raises(LandCoverError, match="no class in common"):
        matched({}, WORDS, "none", has_values=False)


def test_none_goes_by_value_where_no_name_is_in_common():
    match = matched(CLUSTERS, {1: "Sand"}, "none", true_values=(1, 2, 4))
    assert match.class_of.tolist() == [0, 1, 3] and not match.by_overlap
    assert [c.name for c in match.classes] == ["Sand", "Class 2", "Class 4", "Class 3"]


@pytest.mark.parametrize("match", ["majority", "onetoone"])
def test_what_was_asked_for_is_obeyed(match):
    result = matched(WORDS, WORDS, match)
    assert result.class_of.tolist() == BY_OVERLAP and result.by_overlap and "since" not in result.told
