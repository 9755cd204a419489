from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.vectors.arcs import OUTSIDE
from landcover_segmentation.core.vectors.tracing import find_arcs
from pictures import flood_fill, label_pictures
from rasters import ArraySource

TILE_SIZES = (1, 2, 3, 5, 100)

#: Regions, or classes, of which several parts may be of one value.
pictures = label_pictures(3) | label_pictures(3).map(flood_fill)


def trace(regions, tile_size=100, threads=1):
    """Return the arcs as (list of corners (row, column), lower region, higher region)."""
    regions = np.asarray(regions)
    arcs = find_arcs(ArraySource(regions), Threads(threads), tile_size=tile_size)
    corners = [divmod(int(corner), regions.shape[1] + 1) for corner in arcs.corners]
    return [
        (corners[start:stop], int(low), int(high))
        for start, stop, low, high in zip(arcs.start[:-1], arcs.start[1:], *arcs.sides)
    ]


def steps(corners):
    """Return the pixel edges along an arc, each as ((row, column), (row, column)) in its direction."""
    edges = []
    for (row, column), (end_row, end_column) in zip(corners, corners[1:]):
        down, right = np.sign(end_row - row), np.sign(end_column - column)
        assert abs(down) + abs(right) == 1, "an arc runs along rows and columns"
        while (row, column) != (end_row, end_column):
            edges.append(((row, column), (row + down, column + right)))
            row, column = row + down, column + right
    return edges


def framed(regions):
    """Return the picture with what lies outside all around it."""
    return np.pad(np.asarray(regions, np.uint32), 1, constant_values=OUTSIDE)


def sides_of(regions, edge):
    """Return the regions on the left and on the right of a directed pixel edge."""
    padded = framed(regions)
    (row, column), (end_row, end_column) = edge
    if row == end_row:
        above, below = padded[row, min(column, end_column) + 1], padded[row + 1, min(column, end_column) + 1]
        return (above, below) if end_column > column else (below, above)
    left, right = padded[min(row, end_row) + 1, column], padded[min(row, end_row) + 1, column + 1]
    return (right, left) if end_row > row else (left, right)


def boundary_edges(regions):
    """Return every pixel edge at which regions, nodata or outside change, as a set of two corners."""
    padded = framed(regions)
    rows, columns = np.nonzero(padded[1:, :] != padded[:-1, :])
    edges = [frozenset([(r, c - 1), (r, c)]) for r, c in zip(rows, columns)]
    rows, columns = np.nonzero(padded[:, 1:] != padded[:, :-1])
    return edges + [frozenset([(r - 1, c), (r, c)]) for r, c in zip(rows, columns)]


@given(regions=pictures, tile_size=st.sampled_from(TILE_SIZES))
def test_each_edge_lies_on_one_arc_with_the_lower_region_on_its_left(regions, tile_size):
    seen = Counter()
    for corners, low, high in trace(regions, tile_size):
        assert low < high
        for edge in steps(corners):
            seen[frozenset(edge)] += 1
            assert sides_of(regions, edge) == (low, high)
    bounding = [
        edge for edge in boundary_edges(regions) if set(sides_of(regions, sorted(edge))) != {0, OUTSIDE}
    ]
    assert seen == Counter(bounding)


@given(regions=pictures)
def test_arcs_are_the_same_for_any_tile_size(regions):
    expected = trace(regions)
    assert all(trace(regions, tile_size) == expected for tile_size in TILE_SIZES)


@given(regions=pictures, tile_size=st.sampled_from(TILE_SIZES))
def test_arcs_run_from_node_to_node_or_are_closed_and_turn_at_every_corner(regions, tile_size):
    meeting = Counter(corner for edge in boundary_edges(regions) for corner in edge)
    nodes = {corner for corner, edges in meeting.items() if edges > 2}
    for corners, _, _ in trace(regions, tile_size):
        edges = steps(corners)
        passed = [end for _, end in edges[:-1]]
        assert not nodes.intersection(passed)
        ends = {corners[0], corners[-1]}
        assert ends <= nodes or (len(ends) == 1 and corners[0] == min(corners))
        ways = [(end[0] - start[0], end[1] - start[1]) for start, end in edges]
        assert corners[1:-1] == [end for end, way, next_way in zip(passed, ways, ways[1:]) if way != next_way]


def test_one_pixel_is_one_closed_arc_around_it():
    # The pixel is on the left, so it goes around against the clock.
    assert trace([[1]]) == [([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], 1, OUTSIDE)]


def test_two_halves_share_one_arc():
    arcs = trace([[1, 2], [1, 2]])
    assert ([(2, 1), (0, 1)], 1, 2) in arcs  # 1 lies on the left of the way up
    assert len(arcs) == 3


@pytest.mark.parametrize("tile_size", [1, 2, 3])
def test_an_island_across_tile_borders_is_one_closed_arc(tile_size):
    picture = np.ones((4, 6), int)
    picture[1:3, 1:5] = 2
    ring = ([(1, 1), (1, 5), (3, 5), (3, 1), (1, 1)], 1, 2)
    assert ring in trace(picture, tile_size)
    assert len(trace(picture, tile_size)) == 2


def test_a_chessboard_has_a_node_at_every_corner():
    arcs = trace([[1, 2], [3, 4]])
    assert len(arcs) == 8
    assert sum(corners[0] == (1, 1) or corners[-1] == (1, 1) for corners, _, _ in arcs) == 4


def test_regions_that_touch_at_a_corner_are_not_crossed():
    arcs = trace([[1, 0], [0, 2]])
    sides = sorted((low, high) for _, low, high in arcs)
    assert sides == [(0, 1), (0, 1), (0, 2), (0, 2), (1, OUTSIDE), (2, OUTSIDE)]
    inside = [corners for corners, low, _ in arcs if low == 0]
    assert all((1, 1) in (corners[0], corners[-1]) for corners in inside)


def test_an_arc_ends_where_nodata_meets_the_edge_of_the_image():
    sides = sorted((low, high) for _, low, high in trace([[1, 1], [1, 0]]))
    assert sides == [(0, 1), (1, OUTSIDE)]


def test_nothing_but_nodata_has_no_arcs():
    assert trace(np.zeros((3, 3), int), 2) == []


def test_threads_do_not_change_the_arcs():
    regions = flood_fill(np.random.default_rng(0).integers(0, 3, (40, 40)))
    assert trace(regions, 7, threads=2) == trace(regions, 7, threads=1)


def test_some_of_the_arcs_keep_their_corners_and_sides():
    arcs = find_arcs(ArraySource(np.array([[1, 2, 2], [1, 3, 2]])))
    taken = arcs.taken(np.array([2, 0]))
    assert len(taken) == 2
    for new, old in enumerate([2, 0]):
        np.testing.assert_array_equal(
            taken.corners[taken.start[new] : taken.start[new + 1]],
            arcs.corners[arcs.start[old] : arcs.start[old + 1]],
        )
        np.testing.assert_array_equal(taken.sides[:, new], arcs.sides[:, old])
