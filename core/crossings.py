"""Exact tests on lines of whole numbers: where segments meet that should not, what lies inside a loop."""

import numpy as np

from .arcs import portions
from .progress import Progress

#: Side of the cells, in pixels, in which segments are compared.
_CELL = 4
_SEGMENTS_AT_A_TIME = 500_000


def meeting_segments(positions, start, vertex, changed, scale, progress=None):
    """Find the segments of lines that meet others anywhere but at a vertex they share.

    Parameters
    ----------
    positions : ndarray of int64, shape (vertices, 2)
        Column and row in parts of a pixel.
    start : ndarray of int64, shape (lines + 1,)
        Where the vertices of each line begin.
    vertex : ndarray of int64, shape (vertices,)
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
    rows = positions[first, 1], positions[first + 1, 1]
    low, high = np.minimum(*rows), np.maximum(*rows)
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
        one = np.repeat(np.arange(begin, stop), partners[begin:stop])
        offset = np.cumsum(partners[begin:stop]) - partners[begin:stop]
        other = one + 1 + np.arange(len(one)) - np.repeat(offset, partners[begin:stop])
        one, other = segment[one], segment[other]
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
    begin, span = positions[first], positions[first + 1] - positions[first]
    pieces = np.abs(span).max(axis=1, initial=0) // size + 1
    segment = np.repeat(np.arange(len(first)), pieces)
    piece = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
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
    a, b, c, d = positions[one], positions[one + 1], positions[other], positions[other + 1]
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


def loops_around(positions, start, points, progress=None):
    """Tell which loops have one of some points inside.

    Parameters
    ----------
    positions : ndarray of int64, shape (vertices, 2)
        Vertices, loop after loop; the last vertex of a loop is joined to its first.
    start : ndarray of int64, shape (loops + 1,)
    points : ndarray of int64, shape (points, 2)
    progress : Progress, optional

    Returns
    -------
    ndarray of bool, shape (loops,)
        By the rule of even and odd; a point on the loop itself is not inside.
    """
    progress = progress or Progress()
    loops = len(start) - 1
    around = np.zeros(loops, bool)
    if loops == 0 or len(points) == 0:
        return around
    points = points[np.lexsort((points[:, 0], points[:, 1]))]
    rows = np.unique(points[:, 1])
    low = np.minimum.reduceat(positions, start[:-1])
    high = np.maximum.reduceat(positions, start[:-1])

    # The points in a loop's bounding box are one run in each row.
    first_row = np.searchsorted(rows, low[:, 1])
    row_count = np.searchsorted(rows, high[:, 1], side="right") - first_row
    span = int(points[:, 0].max()) + 2
    key = points[:, 1] * span + points[:, 0]
    for begin, stop in portions(np.cumsum(row_count)):
        progress.report(begin / loops)
        loop = np.repeat(np.arange(begin, stop), row_count[begin:stop])
        place = np.arange(len(loop)) - np.repeat(
            np.cumsum(row_count[begin:stop]) - row_count[begin:stop], row_count[begin:stop]
        )
        row = rows[np.minimum(first_row[loop] + place, len(rows) - 1)]
        left = np.clip(low[loop, 0], 0, span - 1)
        right = np.clip(high[loop, 0], 0, span - 1)
        first = np.searchsorted(key, row * span + left)
        count = np.searchsorted(key, row * span + right, side="right") - first
        _test_points(positions, start, points, loop, first, count, around)
    return around


def _test_points(positions, start, points, loop, first, count, around):
    """Set `around` for the loops that have one of `count` points from `first` inside."""
    pairs = np.repeat(np.arange(len(loop)), count)
    point = np.repeat(first - (np.cumsum(count) - count), count) + np.arange(len(pairs))
    loop = loop[pairs]
    size = (start[1:] - start[:-1])[loop]
    for begin, stop in portions(np.cumsum(size)):
        of_loop, sizes = loop[begin:stop], size[begin:stop]
        pair = np.repeat(np.arange(stop - begin), sizes)
        place = np.arange(len(pair)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        base = start[of_loop][pair]
        a = positions[base + place]
        b = positions[base + (place + 1) % sizes[pair]]
        p = points[point[begin:stop]][pair]
        turn = _turn(a, b, p)
        crosses = (a[:, 1] > p[:, 1]) != (b[:, 1] > p[:, 1])
        crosses &= (turn > 0) == (b[:, 1] > a[:, 1])
        inside = np.bincount(pair[crosses], minlength=stop - begin) % 2 == 1
        is_on = (turn == 0) & ((p >= np.minimum(a, b)) & (p <= np.maximum(a, b))).all(axis=1)
        inside[pair[is_on]] = False
        around[of_loop[inside]] = True
