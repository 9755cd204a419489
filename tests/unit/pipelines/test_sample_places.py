"""Points and polygons with a class each on the pixels of an image."""

import numpy as np
import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.pipelines.sample_places import check_on_image, place_points, place_polygons
from osgeo import ogr
from rasters import NORTH_UP, ArraySource

LEFT, SIZE, TOP = NORTH_UP[0], NORTH_UP[1], NORTH_UP[3]


def at(column, row):
    """Return the map coordinates of a place in pixels."""
    return LEFT + column * SIZE, TOP - row * SIZE


def points(*labelled):
    """Return points as features: label, column and row."""
    return [(label, *at(column, row)) for label, column, row in labelled]


def square(label, left, top, right, bottom):
    """Return a polygon as a feature, in pixels."""
    corners = [at(*corner) for corner in ((left, top), (right, top), (right, bottom), (left, bottom))]
    text = ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]])
    return label, bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))").ExportToWkb())


@pytest.fixture()
def source():
    """Return an image of 6 x 4 pixels, of which the last column has no data."""
    valid = np.ones((4, 6), bool)
    valid[:, 5] = False
    return ArraySource(np.zeros((1, 4, 6), np.uint8), valid)


def test_names_become_numbered_classes_in_the_colours_of_their_meaning(source):
    found = place_points(source, points(("wood", 0.5, 0.5), ("Water", 1.5, 0.5), (" water ", 2.5, 1.5)))
    assert [(c.value, c.name) for c in found.classes] == [(1, "Water"), (2, "wood")]
    assert found.classes[0].color == "#2a6cb0"
    assert found.value.tolist() == [2, 1, 1] and found.label_of == {1: "Water", 2: "wood"}
    assert found.told == (
        "Labels that differ only in capitals and spaces are one class: 'Water', ' water '.",
    )


@pytest.mark.parametrize(
    ("labels", "values", "label_of"),
    [
        ([10, 30, 10], [10, 30, 10], {10: 10, 30: 30}),
        (["7", "9", 7], [7, 9, 7], {7: 7, 9: 9}),
        ([0, 1, 0], [1, 2, 1], {1: 0, 2: 1}),
        ([-5, 4, 5000], [1, 2, 3], {1: -5, 2: 4, 3: 5000}),
    ],
)
def test_numbers_stay_where_a_class_raster_holds_them(source, labels, values, label_of):
    found = place_points(source, points(*((label, 0.5, 0.5) for label in labels)))
    assert found.value.tolist() == values and found.label_of == label_of
    assert [c.name for c in found.classes] == [f"Class {label}" for label in label_of.values()]
    assert any("numbered from 1" in sentence for sentence in found.told) == (
        set(label_of) != set(label_of.values())
    )


def test_what_is_left_out_is_counted(source):
    features = points(
        ("a", 0.5, 0.5), ("b", 1.5, 0.5), (None, 2.5, 0.5), ("  ", 2.5, 0.5), ("a", 9, 0.5), ("b", 5.5, 1.5)
    )
    found = place_points(source, [*features, ("a", float("nan"), float("nan"))])
    found = check_on_image(source, found)
    assert found.left_out == {
        "points without a geometry": 1,
        "points without a class (FIELD is empty)": 2,
        "points outside the image": 1,
        "points that hold no pixel with data": 1,
    }


def test_polygons_larger_than_the_image_are_told_and_others_counted(source):
    features = [
        square("a", -50, -50, 100, 2), square("b", 0, 2, 3, 4), square("a", 50, 50, 60, 60), ("b", None),
        square("b", 4.9, 0, 5.9, 4),
    ]  # fmt: skip
    found = check_on_image(source, place_polygons(source, features))
    assert found.left_out == {
        "polygons without a geometry": 1,
        "polygons without a class (FIELD is empty)": 0,
        "polygons outside the image": 1,
        "polygons that hold no pixel with data": 1,
    }
    assert found.told == ("Polygons that reach beyond the image, of which only the part on it counts: 1.",)


@pytest.mark.parametrize(
    ("features", "words"),
    [
        (points((None, 1, 1), ("", 2, 2)), "samples have no class: 2 points without a value in FIELD"),
        ([], "layer of samples is empty: it gives no feature"),
        (points(("a", 1, 1), ("A ", 2, 2)), "all of one class: 'a', 2 of them"),
        (points(("a", 1, 1), ("b", 5.5, 2)), "all of one class: 'a', 1 of them"),
        (
            points(("a", 5.5, 1), ("b", -3, 2)),
            "No sample lies on a pixel of the image with data: points outside",
        ),
        (points(*((f"house {n}", 1, 1) for n in range(500))), "500 different values in 500 features"),
        (points(("0.5", 1, 1)), "numbers that are no classes: 0.5"),
    ],
)
def test_bad_samples_are_one_sentence(source, features, words):
    with pytest.raises(LandCoverError, match=words):
        check_on_image(source, place_points(source, features))
