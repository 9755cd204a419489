import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.vectors import crossings
from landcover_segmentation.core.vectors.crossings import PointIndex, meeting_segments
from osgeo import ogr

points = st.tuples(st.integers(0, 9), st.integers(0, 9))
lines_of_points = st.lists(st.lists(points, min_size=2, max_size=5), min_size=1, max_size=5)


def without_steps_on_the_spot(lines):
    kept = [[p for p, before in zip(line, [None, *line]) if p != before] for line in lines]
    return [line for line in kept if len(line) > 1]


def meeting(lines, changed=None, cell=None):
    """Return the segments, each as (line, place), that meet others; vertices of one place are shared."""
    positions = np.array([point for line in lines for point in line])
    start = np.concatenate([[0], np.cumsum([len(line) for line in lines])])
    vertex = positions[:, 0] * 1000 + positions[:, 1]
    changed = np.ones(len(positions), bool) if changed is None else changed
    found = meeting_segments(positions, start, vertex, changed, 1)
    return [(int(np.searchsorted(start, f, "right")) - 1, int(f)) for f in found]


def segment(a, b):
    line = ogr.Geometry(ogr.wkbLineString)
    line.AddPoint_2D(*map(float, a))
    line.AddPoint_2D(*map(float, b))
    return line


def meet_by_geos(one, other):
    common = segment(*one).Intersection(segment(*other))
    if common is None or common.IsEmpty():
        return False
    shared = set(one) & set(other)
    return common.Length() > 0 or not any(common.GetPoint_2D(0) == point for point in shared)


@given(lines=lines_of_points.map(without_steps_on_the_spot).filter(bool))
def test_segments_meet_where_geos_says_so(lines):
    segments = [(n, pair) for n, line in enumerate(lines) for pair in zip(line, line[1:])]
    expected = [
        any(meet_by_geos(pair, other) for k, (_, other) in enumerate(segments) if k != number)
        for number, (_, pair) in enumerate(segments)
    ]
    places = np.concatenate([np.arange(len(line) - 1) for line in lines])
    begin = np.concatenate([[0], np.cumsum([len(line) for line in lines])])
    names = [(n, int(begin[n] + place)) for (n, _), place in zip(segments, places)]
    assert meeting(lines) == [name for name, meets in zip(names, expected) if meets]


def test_the_size_of_bands_and_portions_does_not_show(monkeypatch):
    generator = np.random.default_rng(0)
    lines = [list(map(tuple, generator.integers(0, 60, (4, 2)))) for _ in range(40)]
    expected = meeting(lines)
    assert expected
    monkeypatch.setattr(crossings, "_SEGMENTS_AT_A_TIME", 7)
    assert meeting(lines) == expected


def test_segments_that_did_not_change_are_not_compared():
    cross = [[(0, 0), (2, 2)], [(0, 2), (2, 0)]]
    assert len(meeting(cross)) == 2
    assert meeting(cross, np.zeros(4, bool)) == []
    assert len(meeting(cross, np.array([True, False, False, False]))) == 2


@given(loop=st.lists(points, min_size=3, max_size=6), tested=st.lists(points, max_size=6))
def test_points_in_a_loop_are_those_that_a_ray_leaves_an_odd_number_of_times(loop, tested):
    def is_inside(x, y):
        odd = False
        for (ax, ay), (bx, by) in zip(loop, [*loop[1:], loop[0]]):
            turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
            if turn == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
                return False
            if (ay > y) != (by > y) and (ax + (y - ay) * (bx - ax) / (by - ay)) > x:
                odd = not odd
        return odd

    index = PointIndex(np.array(tested, int).reshape(-1, 2))
    found = index.loops_around(np.array(loop), np.array([0, len(loop)]))
    assert found.tolist() == [any(is_inside(x, y) for x, y in tested)]


def test_every_loop_is_judged_by_itself():
    square = np.array([[0, 0], [4, 0], [4, 4], [0, 4]])
    loops = np.concatenate([square, square + 10, square + 20])
    start = np.array([0, 4, 8, 12])
    index = PointIndex(np.array([[2, 2], [22, 23], [10, 12]]))
    assert index.loops_around(loops, start).tolist() == [True, False, True]
