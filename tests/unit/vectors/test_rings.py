import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.vectors.rings import find_rings, line_wkb, polygon_wkb, ring_vertices
from landcover_segmentation.core.vectors.tracing import find_arcs
from osgeo import ogr
from pictures import flood_fill, label_pictures
from rasters import ArraySource

regions = label_pictures().map(flood_fill)


def rings_of(picture):
    """Return the rings as (region, pixels, list of corners (row, column))."""
    picture = np.asarray(picture)
    arcs = find_arcs(ArraySource(picture))
    rings = find_rings(arcs, picture.shape[1] + 1)
    vertices, lengths = ring_vertices(rings, 0, len(rings), arcs.start)
    corners = [divmod(int(corner), picture.shape[1] + 1) for corner in arcs.corners[vertices]]
    stops = np.cumsum(lengths)
    return [
        (int(region), int(pixels), corners[stop - length : stop])
        for region, pixels, length, stop in zip(rings.region, rings.pixels, lengths, stops)
    ]


@given(picture=regions)
def test_a_region_has_one_outer_ring_which_comes_first_and_holes_that_are_less(picture):
    by_region = {}
    for region, pixels, _ in rings_of(picture):
        by_region.setdefault(region, []).append(pixels)
    assert list(by_region) == list(range(1, int(picture.max(initial=0)) + 1))
    for region, pixels in by_region.items():
        assert pixels[0] > 0
        assert all(hole < 0 for hole in pixels[1:])
        assert sum(pixels) == np.sum(picture == region)


@given(picture=regions)
def test_a_ring_is_closed_and_passes_no_corner_twice(picture):
    for _, _, corners in rings_of(picture):
        assert corners[0] == corners[-1]
        assert len(set(corners)) == len(corners) - 1


@given(picture=regions)
def test_neighbours_share_their_vertices(picture):
    vertices = {corner for _, _, corners in rings_of(picture) for corner in corners}
    for _, _, corners in rings_of(picture):
        for (row, column), (end_row, end_column) in zip(corners, corners[1:]):
            along = max(abs(end_row - row), abs(end_column - column))
            down, right = np.sign(end_row - row), np.sign(end_column - column)
            assert not any((row + down * n, column + right * n) in vertices for n in range(1, along))


def test_one_pixel():
    assert rings_of([[1]]) == [(1, 1, [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])]


def test_holes_that_touch_at_a_corner_are_two():
    picture = np.ones((4, 4), int)
    picture[1, 1], picture[2, 2] = 2, 3
    assert [pixels for region, pixels, _ in rings_of(picture) if region == 1] == [16, -1, -1]


def test_a_hole_that_touches_the_outside_is_a_hole():
    picture = [[0, 1, 1], [1, 0, 1], [1, 1, 1]]
    assert [pixels for _, pixels, _ in rings_of(picture)] == [8, -1]


def test_no_region_has_no_ring():
    assert rings_of(np.zeros((2, 3), int)) == []


@given(lengths=st.lists(st.lists(st.integers(1, 5), min_size=1, max_size=3), min_size=1, max_size=4))
def test_polygons_in_wkb_hold_their_points(lengths):
    counts = np.array([len(rings) for rings in lengths])
    ring_lengths = np.concatenate(lengths)
    points = np.random.default_rng(0).random((ring_lengths.sum(), 2))
    left = iter(points.tolist())
    for rings, wkb in zip(lengths, polygon_wkb(points, ring_lengths, counts)):
        polygon = ogr.CreateGeometryFromWkb(wkb)
        assert polygon.GetGeometryType() == ogr.wkbPolygon
        assert polygon.GetGeometryCount() == len(rings)
        for number, length in enumerate(rings):
            ring = polygon.GetGeometryRef(number)
            assert [list(point) for point in ring.GetPoints(2)] == [next(left) for _ in range(length)]
    assert list(left) == []


@pytest.mark.parametrize("lengths", [[2], [2, 5, 3]])
def test_lines_in_wkb_hold_their_points(lengths):
    points = np.random.default_rng(0).random((sum(lengths), 2))
    lines = [ogr.CreateGeometryFromWkb(wkb) for wkb in line_wkb(points, np.array(lengths))]
    assert [line.GetGeometryType() for line in lines] == [ogr.wkbLineString] * len(lengths)
    assert [point for line in lines for point in line.GetPoints(2)] == [
        tuple(point) for point in points.tolist()
    ]
