"""Which segments samples label, and which of them are near to each other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.sample_blocks import find_blocks
from landcover_segmentation.core.pipelines.sample_labels import LabelledSegments, label_segments
from landcover_segmentation.core.pipelines.sample_places import PointPlaces, Samples, place_polygons
from osgeo import ogr
from rasters import NORTH_UP, ArraySource
from regions import ArrayRegions, region_pictures, tilings

PICTURE = np.array(
    [
        [0, 0, 1, 1, 1, 1],
        [0, 0, 1, 1, 1, 1],
        [2, 2, 2, 3, 3, -1],
        [2, 2, 2, 3, 3, -1],
    ]
)
CLASSES = tuple(LandCoverClass(value, name, "#123456") for value, name in ((2, "a"), (5, "b"), (9, "c")))


def samples_at(*points, classes=CLASSES):
    """Return samples from points: class value, column and row."""
    points = sorted(points, key=lambda point: point[2])
    value, column, row = np.array(points, np.int64).reshape(-1, 3).T
    return Samples(classes, True, value, {}, PointPlaces(column, row), {})


def label(samples, picture=PICTURE, **options):
    return label_segments(samples, ArrayRegions(picture), ArraySource(picture), **options)


def squares(*features):
    """Return samples from squares: label, left, top, right and bottom in pixels."""
    left, size, _, top, _, _ = NORTH_UP

    def wkb(x, y, end_x, end_y):
        corners = [(x, y), (end_x, y), (end_x, end_y), (x, end_y), (x, y)]
        text = ", ".join(f"{left + column * size} {top - row * size}" for column, row in corners)
        return bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))").ExportToWkb())

    return place_polygons(ArraySource(PICTURE), [(name, wkb(*sides)) for name, *sides in features])


def test_points_label_the_segment_they_lie_in():
    found = label(samples_at((2, 0, 0), (5, 3, 1), (5, 4, 0), (9, 5, 3)))
    assert found.segment.tolist() == [0, 1] and found.value.tolist() == [2, 5]
    assert found.column.tolist() == [0, 3.5] and found.row.tolist() == [0, 0.5]
    assert [c.name for c in found.classes] == ["a", "b"] and found.missing == ("c",)
    assert found.disagreements == [] and found.found == 2


def test_most_points_hold_and_a_tie_labels_nothing():
    found = label(samples_at((2, 0, 0), (5, 1, 1), (5, 0, 1), (2, 2, 0), (9, 5, 1), (9, 0, 3)))
    assert found.segment.tolist() == [0, 2] and found.value.tolist() == [5, 9]
    first, second = found.disagreements
    assert (first.segment, first.amounts, first.taken) == (0, {5: 2, 2: 1}, 5)
    assert (second.segment, second.amounts, second.taken) == (1, {2: 1, 9: 1}, 0)
    assert second.column == 3.5 and second.row == 0.5


def test_a_polygon_labels_where_most_of_it_is_and_what_it_covers_by_half():
    # The first holds half of segment 0 and three eighths of segment 1, the second two pixels of segment 2.
    found = label(squares(("x", 0, 1, 5, 2), ("y", 1, 2, 3, 3)))
    assert found.segment.tolist() == [0, 1, 2] and found.value.tolist() == [1, 1, 2]
    assert found.place.tolist() == [0, 1, 2] and found.sample.tolist() == [0, 0, 1]
    # Less than half of both: only the one that holds most.
    found = label(squares(("x", 1, 1, 5, 2), ("y", 1, 2, 3, 3)))
    assert found.segment.tolist() == [1, 2]


def test_segments_that_cannot_be_used_have_no_label():
    is_usable = np.array([True, True, False, True])
    found = label(samples_at((2, 0, 0), (5, 3, 1), (9, 0, 3)), is_usable=is_usable)
    assert found.segment.tolist() == [0, 1] and found.missing == ("c",)


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ([(2, 5, 2), (5, 5, 3)], "No sample lies in a segment with data"),
        ([(2, 0, 0), (5, 0, 1)], "label no segment: 1 segments have samples of several classes"),
        ([(2, 0, 0), (5, 0, 1), (2, 3, 0)], "segments that samples label are all of one class: 'a', 1 of"),
    ],
)
def test_labels_that_teach_nothing_are_refused(points, words):
    with pytest.raises(LandCoverError, match=words):
        label(samples_at(*points))


def test_of_very_many_labelled_segments_every_class_keeps_its_share():
    picture = np.arange(400).reshape(20, 20)
    points = [(2 if number % 4 else 5, number % 20, number // 20) for number in range(400)]
    found = label(samples_at(*points), picture=picture, most=40)
    assert found.found == 400 and len(found) == 40
    assert np.bincount(found.value)[[2, 5]].tolist() == [30, 10]
    assert np.diff(found.segment).max() < 20 and found.place.max() == 39


@given(region_pictures(), st.data(), tilings())
def test_the_tiles_do_not_show(picture, data, tiling):
    height, width = picture.shape
    place = st.tuples(st.sampled_from([2, 5, 9]), st.integers(0, width - 1), st.integers(0, height - 1))
    samples = samples_at(*data.draw(st.lists(place, min_size=1, max_size=9)))
    size, threads = tiling

    def told(**options):
        try:
            return vars(label(samples, picture, **options))
        except LandCoverError as error:
            return {"error": str(error)}

    whole, tiled = told(), told(tile_size=size, workers=Threads(threads))
    assert whole.keys() == tiled.keys()
    for name in whole:
        assert np.array_equal(whole[name], tiled[name]), name


def labelled_at(places, values, samples=None):
    """Return labelled segments at places, columns and rows in pixels."""
    column, row = np.array(places, np.float64).T
    count = np.arange(len(places))
    samples = count if samples is None else np.array(samples)
    return LabelledSegments(
        CLASSES, count, np.array(values), column, row, count, samples, [], (), len(places)
    )


def test_blocks_are_neighbourhoods_as_wide_as_leaves_ten():
    """Twelve pairs, 8 pixels apart, the pairs 100: they stay together, and so do no two of them."""
    places = [(100 * pair + 8 * one, 50) for pair in range(12) for one in (0, 1)]
    found = find_blocks(labelled_at(places, [2, 5] * 12), 1200, 25)
    assert found.block.tolist() == np.arange(12).repeat(2).tolist()
    assert 8 < found.distance < 100


def test_segments_of_one_polygon_are_of_one_block_however_far():
    places = [(0, 0), (900, 900), (0, 900), (450, 450)]
    found = find_blocks(labelled_at(places, [2, 2, 5, 5], [7, 7, 8, 9]), 1000, 25)
    assert found.block.tolist() == [0, 0, 1, 2]


def test_blocks_leave_every_class_two_places_where_they_can():
    """A class in one corner, 40 pixels across, of an image of 1,000: wider neighbourhoods would join it."""
    corner = [(0, 0), (40, 0), (0, 40)]
    others = [(150 + 70 * number, 900) for number in range(12)]
    found = find_blocks(labelled_at([*corner, *others], [2] * 3 + [5] * 12), 1000, 25)
    assert len(set(found.block[:3])) == 3 and found.distance < 40


def test_segments_that_touch_are_neighbours_whatever_comes_of_it():
    found = find_blocks(labelled_at([(0, 0), (5, 0), (10, 0)], [2, 5, 2]), 1000, 25)
    assert len(found) == 1
