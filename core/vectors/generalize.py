"""Simpler and smoother boundaries without gaps: every arc is changed once, for both of its sides.

Nodes stay where they are, and so does every border to nodata or of the image: the regions together cover
what they covered. What would cross or sweep over anything else keeps its points.
"""

import struct

import numpy as np
from osgeo import ogr

from ..progress import Progress
from .arcs import portions
from .boundaries import Boundaries, is_border
from .crossings import PointIndex, meeting_segments
from .rings import line_wkb

#: Most rounds of corner cutting; each doubles the points.
MAX_ROUNDS = 5
_CORNERS_AT_A_TIME = 300_000
_POINT_Z = 24  # bytes
_LINE_HEADER = 9  # bytes


def generalize(boundaries, tolerance=0.0, rounds=0, progress=None):
    """Simplify boundaries, then smooth them.

    Parameters
    ----------
    boundaries : Boundaries
        As they were traced.
    tolerance : float
        Farthest that a vertex may be from the simplified line, in map units (Douglas and Peucker 1973);
        0 = none.
    rounds : int
        Rounds of corner cutting (Chaikin 1974), from 0 to MAX_ROUNDS.
    progress : Progress, optional

    Returns
    -------
    Boundaries
    """
    progress = progress or Progress()
    if tolerance > 0:
        boundaries = _simplified(boundaries, tolerance, progress.part(0, 0.5 if rounds else 1))
    if rounds > 0:
        boundaries = _smoothed(boundaries, min(rounds, MAX_ROUNDS), progress.part(0.5 if tolerance else 0, 1))
    return boundaries


def _simplified(boundaries, tolerance, progress):
    """Leave out vertices; of the arcs in conflict, put back those around the conflict until there is none."""
    arcs = boundaries.arcs
    positions = boundaries.pixel_positions()
    fixed = np.repeat(is_border(arcs.sides), np.diff(arcs.start))
    fixed[arcs.start[:-1]] = fixed[arcs.start[1:] - 1] = True
    fixed[_farthest_vertices(arcs, positions)] = True

    kept = fixed.copy()
    _keep_outstanding(boundaries, fixed, tolerance, kept, progress.part(0, 0.3))
    _keep_off_islands(kept, fixed, positions, progress.part(0.3, 0.5))

    conflicts = 1
    while conflicts:
        vertices = np.flatnonzero(kept)
        start = np.searchsorted(vertices, arcs.start)
        is_changed = np.diff(vertices, append=vertices[-1:]) > 1
        step = progress.part(0.5, 1)
        meeting = meeting_segments(positions[kept], start, arcs.corners[kept], is_changed, 1, step)
        conflicts = len(meeting)
        _put_back(kept, vertices, meeting[is_changed[meeting]])
    progress.report(1)
    return Boundaries(boundaries.source, arcs, start, positions[kept])


def _keep_off_islands(kept, fixed, positions, progress):
    """Put back what was left out between two vertices where the line would sweep over a fixed one."""
    vertices, index = np.flatnonzero(kept), PointIndex(positions[fixed])
    link = np.flatnonzero(np.diff(vertices) > 1)
    length = vertices[link + 1] - vertices[link] + 1
    for begin, stop in portions(np.cumsum(length)):
        progress.report(begin / len(link))
        some, start = link[begin:stop], np.concatenate([[0], np.cumsum(length[begin:stop])])
        move = np.repeat(vertices[some] - start[:-1], length[begin:stop])
        loops = positions[np.arange(start[-1]) + move]
        _put_back(kept, vertices, some[index.loops_around(loops, start)])


def _farthest_vertices(arcs, positions):
    """Return of every arc that ends where it began the vertex that is farthest from there."""
    first, last = arcs.ends()
    closed = np.flatnonzero(first == last)
    length = np.diff(arcs.start)[closed]
    begin = np.cumsum(length) - length
    vertices = np.arange(length.sum()) + np.repeat(arcs.start[closed] - begin, length)
    away = positions[vertices].astype(np.int64) - np.repeat(positions[arcs.start[closed]], length, axis=0)
    distance = (away * away).sum(axis=1)
    order = np.lexsort((-vertices, distance, np.repeat(closed, length)))
    return vertices[order[begin + length - 1]]


def _keep_outstanding(boundaries, fixed, tolerance, kept, progress):
    """Set `kept` for the vertices between fixed ones that stand out by more than the tolerance."""
    ends = np.flatnonzero(fixed)
    part = np.flatnonzero(np.diff(ends) > 1)
    first, length = ends[part], np.diff(ends)[part] + 1
    for begin, stop in portions(np.cumsum(length)):
        progress.report(begin / len(part))
        sizes = length[begin:stop]
        move = first[begin:stop] - (np.cumsum(sizes) - sizes)
        vertices = np.arange(sizes.sum()) + np.repeat(move, sizes)
        # GEOS hands the third coordinate of what it keeps through, and that is the vertex.
        points = np.column_stack([boundaries.points(vertices), vertices])
        kept[_simplified_by_geos(line_wkb(points, sizes), tolerance)] = True


def _simplified_by_geos(lines, tolerance):
    """Return the third coordinates of the vertices that Douglas and Peucker keep of lines in WKB."""
    header = struct.pack("<BII", 1, ogr.wkbMultiLineString25D & 0xFFFFFFFF, len(lines))
    simple = ogr.CreateGeometryFromWkb(header + b"".join(lines)).Simplify(tolerance)
    wkb = bytes(ogr.ForceToMultiLineString(simple).ExportToWkb(ogr.wkbNDR))
    is_point = np.ones(len(wkb), bool)
    offset = _LINE_HEADER
    is_point[:offset] = False
    while offset < len(wkb):
        is_point[offset : offset + _LINE_HEADER] = False
        offset += _LINE_HEADER + _POINT_Z * struct.unpack_from("<I", wkb, offset + _LINE_HEADER - 4)[0]
    octets = np.frombuffer(wkb, np.uint8)[is_point]
    return octets.view("<f8").reshape(-1, 3)[:, 2].astype(np.int64)


def _put_back(kept, vertices, links):
    """Set `kept` for the vertices that some links, each named by the kept vertex it begins with, left out."""
    length = vertices[links + 1] - vertices[links] - 1
    begin = np.cumsum(length) - length
    kept[np.arange(length.sum()) + np.repeat(vertices[links] + 1 - begin, length)] = True


def _smoothed(boundaries, rounds, progress):
    """Cut corners; where that leads to a conflict, keep the corners around it until there is none."""
    arcs, start = boundaries.arcs, boundaries.start
    scale = 4**rounds  # so that every point of the curve has whole coordinates
    control = boundaries.pixel_positions(scale)
    first, last = start[:-1], start[1:] - 1
    is_loop = _isolated(arcs)
    # A loop without a node has no ends: its last vertex is its first one.
    owner = np.arange(len(control), dtype=np.min_scalar_type(-len(control)))
    owner[last[is_loop]] = first[is_loop]
    sharp = np.repeat(is_border(arcs.sides), np.diff(start))
    sharp[first[~is_loop]] = sharp[last] = True

    before = np.arange(len(control)) - 1
    before[first[is_loop]] = last[is_loop] - 1
    sharp[_corners_in_the_way(control, sharp, owner, before, progress.part(0, 0.3))] = True
    conflicts = 1
    while conflicts:
        positions, new_start, new_owner = control, start, owner
        for _ in range(rounds):
            positions, new_start, new_owner = _cut_corners(
                positions, new_start, new_owner, sharp[new_owner], is_loop
            )
            progress.report(0.3)
        vertex = -1 - np.arange(len(positions), dtype=arcs.corners.dtype)
        vertex[new_start[:-1]], vertex[new_start[1:] - 1] = arcs.ends()
        moves = ~sharp[new_owner]
        is_changed = moves | np.append(moves[1:], False)
        step = progress.part(0.4, 1)
        meeting = meeting_segments(positions, new_start, vertex, is_changed, scale, step)
        conflicts = len(meeting)
        sharp[new_owner[meeting]] = sharp[new_owner[meeting + 1]] = True
    progress.report(1)
    return Boundaries(boundaries.source, arcs, new_start, positions, scale)


def _isolated(arcs):
    """Tell which arcs are closed without a node: no other arc ends where they begin."""
    first, last = arcs.ends()
    _, place, ends = np.unique(np.concatenate([first, last]), return_inverse=True, return_counts=True)
    return (first == last) & (ends[place[: len(arcs)]] == 2)


def _corners_in_the_way(control, sharp, owner, before, progress):
    """Return the vertices at which another one lies in the triangle that smoothing may cut off."""
    corners, index, in_the_way = np.flatnonzero(~sharp), PointIndex(control), []
    for begin in range(0, len(corners), _CORNERS_AT_A_TIME):
        progress.report(begin / len(corners))
        corner = corners[begin : begin + _CORNERS_AT_A_TIME]
        triangles = np.empty((len(corner), 3, 2), control.dtype)
        triangles[:, 1] = control[corner]
        for side, other in ((0, before[corner]), (2, corner + 1)):
            middle = (control[corner] + control[other]) // 2
            triangles[:, side] = np.where(sharp[owner[other], None], control[other], middle)
        start = np.arange(0, 3 * len(corner) + 1, 3)
        in_the_way.append(corner[index.loops_around(triangles.reshape(-1, 2), start)])
    return np.concatenate(in_the_way) if in_the_way else corners


def _cut_corners(positions, start, owner, sharp, is_loop):
    """Replace every vertex that is not sharp by two, a quarter along its segments (Chaikin 1974).

    Parameters
    ----------
    positions : ndarray of int, shape (vertices, 2)
    start : ndarray of int64, shape (lines + 1,)
    owner : ndarray of int64, shape (vertices,)
        Control vertex that each stems from.
    sharp : ndarray of bool, shape (vertices,)
        Vertices that stay.
    is_loop : ndarray of bool, shape (lines,)
        Lines whose last vertex is their first one.

    Returns
    -------
    positions, start, owner
    """
    last = start[1:] - 1
    begins = np.ones(len(positions), bool)  # vertices with which a segment begins
    begins[last] = False
    a = np.flatnonzero(begins)
    near_end = ~sharp[a + 1]
    points = np.ones(len(positions), np.int64)
    points[a] += near_end
    place = np.concatenate([[0], np.cumsum(points)])
    new = np.empty((place[-1], 2), positions.dtype)
    new_owner = np.empty(place[-1], owner.dtype)
    new[place[a]] = np.where(sharp[a, None], positions[a], (3 * positions[a] + positions[a + 1]) // 4)
    new_owner[place[a]] = owner[a]
    b = a[near_end]
    new[place[b] + 1] = (positions[b] + 3 * positions[b + 1]) // 4
    new_owner[place[b] + 1] = owner[b + 1]
    new[place[last]], new_owner[place[last]] = positions[last], owner[last]
    closing, opening = place[last[is_loop]], place[start[:-1][is_loop]]
    new[closing], new_owner[closing] = new[opening], new_owner[opening]
    return new, place[start], new_owner
