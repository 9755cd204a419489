"""Classes from what features say, and fields that hold none."""

import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.json_input import writable
from landcover_segmentation.core.labels import joined_spellings, label_classes, label_doubt, label_fault


def test_names_take_the_values_of_the_map():
    classes, names, place = label_classes(["Wood", "water ", "WATER", "City"], {3: "water", 7: "sand"})
    assert [(c.value, c.name) for c in classes] == [(3, "water"), (8, "City"), (9, "Wood")]
    assert place.tolist() == [2, 0, 0, 1] and names == {3: "water", 8: "City", 9: "Wood"}


def test_names_are_numbered_from_1_where_the_map_has_none_of_them():
    classes, _, _ = label_classes(["Wood", "water"], {5: "Class 5"})
    assert [(c.value, c.name) for c in classes] == [(1, "water"), (2, "Wood")]


def test_numbers_also_as_text():
    classes, names, place = label_classes([3, "1", 3.0], {1: "Water"})
    assert [(c.value, c.name) for c in classes] == [(1, "Class 1"), (3, "Class 3")]
    assert place.tolist() == [1, 0, 1] and names == {}


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ([0.25, 1.0], "numbers that are no classes: 0.25"),
        (["0.25", "1"], "numbers that are no classes: 0.25"),
        ([2**40], "numbers that are no classes"),
        (list(range(97)), "measures or numbers the features.*: 97 different values in 97 features"),
        ([f"House {number}" for number in range(60)] + ["House 1"] * 59, "60 different values in 119"),
        (list(range(2000)) * 3, "2000 different values"),
    ],
)
def test_measurements_and_numbers_of_features_are_no_classes(labels, words):
    with pytest.raises(LandCoverError, match=words):
        label_classes(labels, {})


def test_no_label_at_all():
    with pytest.raises(LandCoverError, match="reference has no class"):
        label_classes([], {})


@pytest.mark.parametrize(
    ("labels", "is_doubtful"),
    [
        (["a", "b", "c"], False),
        (list(range(9)), False),
        (list(range(10)), True),
        (list(range(44)) * 2, False),
        (list(range(44)), True),
        (list(range(60)) * 2, True),
    ],
)
def test_many_different_labels_are_doubtful(labels, is_doubtful):
    assert bool(label_doubt(labels)) is is_doubtful
    assert label_fault(labels) is None


def test_spellings_of_one_class():
    labels = ["Open  water", "wood", "open water", "Open  water", "WOOD", "city", 3]
    assert joined_spellings(labels) == [["Open  water", "open water"], ["wood", "WOOD"]]
    classes, _, place = label_classes(labels[:-1], {})
    assert [c.name for c in classes] == ["city", "Open water", "wood"]
    assert place.tolist() == [1, 2, 1, 1, 2, 0]


def test_codes_with_a_line_between_are_names():
    """Python reads 1_2 as 12."""
    classes, names, place = label_classes(["1_1", "1_2", "11", "1_2"], {})
    assert sorted(names.values()) == ["11", "1_1", "1_2"] and len(classes) == 3
    assert place[1] == place[3] != place[0] != place[2]


@pytest.mark.parametrize("label", ["a\x01b", "a\ufffeb", "x" * 5000])
def test_names_are_such_as_files_can_hold(label):
    classes, _, _ = label_classes([label, "other"], {})
    name = next(c.name for c in classes if c.name != "other")
    assert name == writable(name) and name[0] == label[0]
