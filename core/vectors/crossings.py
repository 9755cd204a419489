"""Exact tests on lines of whole numbers: where segments meet that should not, what lies inside a loop."""

import numpy as np

from ..progress import Progress
from .arcs import portions

#: Side of the cells, in pixels, in which segments are compared.
_CELL = 4
_SEGMENTS_AT_A_TIME = 500_000


def meeting_segments(positions, start, vertex, changed, scale, progress=None):
    """Find the segments of lines that meet others anywhere but at a vertex they share.

    Parameters
    ----------
    positions : ndarray of int, shape (vertices, 2)
        Column and row in parts of a pixel.
    start : ndarray of int64, shape (lines + 1,)
        Where the vertices of each line begin.
    vertex : ndarray of int, shape (vertices,)
        Identity of each vertex, the same where lines share one.
    changed : ndarray of bool, shape (vertices,)
        Which of the segments, each named by the vertex it begins with, may meet others.
    scale : int
        Parts of a pixel.
    progress : Progress, optional

    Returns
    -------
    ndarray of int64
        First vertices of these segments, ascending.
    """
    first = np.delete(np.arange(len(positions)), start[1:] - 1)
    if len(first) == 0:
        return first
    low = np.minimum(positions[first, 1], positions[first + 1, 1])
    high = np.maximum(positions[first, 1], positions[first + 1, 1])
    size = _CELL * scale
    bands = -(-len(first) // _SEGMENTS_AT_A_TIME)
    height = -(-(int(high.max()) // size + 1) // bands) * size
    progress = progress or Progress()
    meeting = []
    for top in range(0, int(high.max()) + 1, height):
        progress.report(top / (int(high.max()) + 1))
        touching = first[(high >= top) & (low < top + height)]
        meeting.append(_meeting_in_band(positions, vertex, changed, touching, size))
    return np.unique(np.concatenate(meeting))


def _meeting_in_band(positions, vertex, changed, first, size):
    """Compare the segments that touch a band of rows with those in the same cells."""
    cell, segment = _cells(positions, first, size)
    after = np.append(np.flatnonzero(np.diff(cell)) + 1, len(cell))
    partners = np.repeat(after, np.diff(after, prepend=0)) - np.arange(len(cell)) - 1
    meeting = [np.empty(0, np.int64)]
    for begin, stop in portions(np.cumsum(partners)):
        one, other = _expanded(np.arange(begin, stop) + 1, partners[begin:stop])
        one, other = segment[one + begin], segment[other]
        close = changed[one] | changed[other]
        for axis in positions.T:
            one, other = one[close], other[close]
            a, b, c, d = axis[one], axis[one + 1], axis[other], axis[other + 1]
            close = np.minimum(a, b) <= np.maximum(c, d)
            close &= np.minimum(c, d) <= np.maximum(a, b)
        one, other = one[close], other[close]
        meet = _meet(positions, vertex, one, other)
        meeting += [one[meet], other[meet]]
    return np.concatenate(meeting)


def _cells(positions, first, size):
    """Return the cells that segments touch, ascending, and for each which segment it is.

    Long segments are taken piece by piece, each not longer than a cell, by the cells of its bounding box.
    """
    begin = positions[first].astype(np.int64)
    span = positions[first + 1] - begin
    pieces = np.abs(span).max(axis=1, initial=0) // size + 1
    segment, piece = _expanded(np.zeros(len(first), np.int64), pieces)
    ends = []
    for number in (piece, piece + 1):
        along = span[segment] * number[:, None]
        # Rounded down and up, so that no part of the segment is lost.
        low, high = along // pieces[segment, None], -(-along // pieces[segment, None])
        ends += [begin[segment] + low, begin[segment] + high]
    low = np.minimum(ends[0], ends[2]) // size
    high = np.maximum(ends[1], ends[3]) // size
    width = int(positions[:, 0].max(initial=0)) // size + 2
    cells, segments = [], []
    steps = high - low  # a piece touches two or three columns and rows of cells at most
    for down in range(int(steps[:, 1].max(initial=0)) + 1):
        for right in range(int(steps[:, 0].max(initial=0)) + 1):
            reached = (steps[:, 0] >= right) & (steps[:, 1] >= down)
            cells.append((low[reached, 1] + down) * width + low[reached, 0] + right)
            segments.append(segment[reached])
    key = np.concatenate(cells) * max(len(first), 1) + np.concatenate(segments)
    cell, segment = np.divmod(np.unique(key), max(len(first), 1))
    return cell, first[segment]


def _meet(positions, vertex, one, other):
    """Tell which pairs of segments, whose boxes touch, have a point in common but for vertices they share."""
    a, b, c, d = (positions[end].astype(np.int64) for end in (one, one + 1, other, other + 1))
    meet = np.sign(_turn(a, b, c)) * np.sign(_turn(a, b, d)) <= 0
    meet &= np.sign(_turn(c, d, a)) * np.sign(_turn(c, d, b)) <= 0
    for start, end, own in ((a, b, vertex[one]), (b, a, vertex[one + 1])):
        for begin, stop, others in ((c, d, vertex[other]), (d, c, vertex[other + 1])):
            shared = own == others
            along, across = end - start, stop - begin
            same_way = (_cross(along, across) == 0) & ((along * across).sum(axis=1) > 0)
            meet = np.where(shared, same_way, meet)
    # Both ends shared is one segment twice, which the first pair of ends may not tell.
    twice = (vertex[one] == vertex[other]) & (vertex[one + 1] == vertex[other + 1])
    twice |= (vertex[one] == vertex[other + 1]) & (vertex[one + 1] == vertex[other])
    return meet | twice


def _turn(a, b, c):
    return _cross(b - a, c - a)


def _cross(one, other):
    return one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]


class PointIndex:
    """Points in the order of their rows, to find loops that have one of them inside.

    Parameters
    ----------
    points : ndarray of int, shape (points, 2)
        Column and row.
    """

    def __init__(self, points):
        self._points = points[np.lexsort((points[:, 0], points[:, 1]))].astype(np.int64)
        self._rows = np.unique(self._points[:, 1])
        self._span = int(self._points[:, 0].max(initial=0)) + 2
        self._keys = self._points[:, 1] * self._span + self._points[:, 0]

    def loops_around(self, positions, start):
        """Tell which loops have a point inside.

        Parameters
        ----------
        positions : ndarray of int, shape (vertices, 2)
            Vertices, loop after loop; the last vertex of a loop is joined to its first.
        start : ndarray of int64, shape (loops + 1,)

        Returns
        -------
        ndarray of bool, shape (loops,)
            By the rule of even and odd; a point on the loop itself is not inside.
        """
        around = np.zeros(len(start) - 1, bool)
        if len(around) == 0 or len(self._rows) == 0:
            return around
        low = np.minimum.reduceat(positions, start[:-1]).astype(np.int64)
        high = np.maximum.reduceat(positions, start[:-1]).astype(np.int64)
        # The points in a loop's bounding box are one run in each row.
        first_row = np.searchsorted(self._rows, low[:, 1])
        rows = np.searchsorted(self._rows, high[:, 1], side="right") - first_row
        for begin, stop in portions(np.cumsum(rows)):
            loop, row = _expanded(first_row[begin:stop], rows[begin:stop])
            loop, base = loop + begin, self._rows[row] * self._span
            first = np.searchsorted(self._keys, base + np.clip(low[loop, 0], 0, self._span - 1))
            last = np.searchsorted(self._keys, base + np.clip(high[loop, 0], 0, self._span - 1), side="right")
            count = last - first
            for run, end in portions(np.cumsum(count)):
                place, point = _expanded(first[run:end], count[run:end])
                _mark_loops_around(positions, start, loop[run:end][place], self._points[point], around)
        return around


def _expanded(first, count):
    """Return for runs of numbers, `count` from `first` each, the run of every number, and the number."""
    run = np.repeat(np.arange(len(count)), count)
    return run, np.arange(len(run)) + np.repeat(first - (np.cumsum(count) - count), count)


def _mark_loops_around(positions, start, loop, points, around):
    """Set `around` for loops, each with a point that may be inside."""
    size = (start[1:] - start[:-1])[loop]
    for begin, stop in portions(np.cumsum(size)):
        of_loop, sizes = loop[begin:stop], size[begin:stop]
        pair, vertex = _expanded(start[of_loop], sizes)
        following = vertex + 1
        last = np.cumsum(sizes) - 1
        following[last] = start[of_loop]
        a, b = positions[vertex].astype(np.int64), positions[following].astype(np.int64)
        p = points[begin:stop][pair]
        turn = _turn(a, b, p)
        crosses = (a[:, 1] > p[:, 1]) != (b[:, 1] > p[:, 1])
        crosses &= (turn > 0) == (b[:, 1] > a[:, 1])
        inside = np.bincount(pair[crosses], minlength=stop - begin) % 2 == 1
        is_on = (turn == 0) & ((p >= np.minimum(a, b)) & (p <= np.maximum(a, b))).all(axis=1)
        inside[pair[is_on]] = False
        around[of_loop[inside]] = True
