"""Outlines of regions as rings of arcs, and as polygons in WKB, by whole arrays."""

import struct
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..progress import Progress
from ..regions.numbering import connected, put_first
from .arcs import OUTSIDE, chain_ranks, portions

#: Steps of one pixel to the right, down, left and up; the next one is a turn to the right.
_RIGHT, _DOWN, _LEFT, _UP = range(4)
_TURNS = (1, 0, 3)
_BYTE_ORDER = 0x01000000  # the last byte of a little-endian word is the mark of little endian
_SKIPPED_BYTES = 3


@dataclass
class Rings:
    """Outlines of regions: walks around each along its arcs, the region on the left in the image.

    Attributes
    ----------
    arc : ndarray of int32, shape (walked arcs,)
        Arcs in the order in which they are walked, ring after ring.
    is_forward : ndarray of bool, shape (walked arcs,)
        Whether an arc is walked from its first corner to its last.
    start : ndarray of int64, shape (rings + 1,)
        Where each ring begins in `arc`.
    region : ndarray of uint32, shape (rings,), ascending
        Region that each ring bounds; its outer ring comes first, then its holes.
    pixels : ndarray of int64, shape (rings,)
        Pixels that each ring encloses, negative for a hole.
    """

    arc: np.ndarray
    is_forward: np.ndarray
    start: np.ndarray
    region: np.ndarray
    pixels: np.ndarray

    def __len__(self):
        return len(self.region)

    def taken(self, order):
        """Return some of the rings, in the given order."""
        length = np.diff(self.start)[order]
        start = np.concatenate([[0], np.cumsum(length)])
        place = np.arange(start[-1]) + np.repeat(self.start[order] - start[:-1], length)
        return Rings(self.arc[place], self.is_forward[place], start, self.region[order], self.pixels[order])


def find_rings(arcs, corners_in_row, progress=None):
    """Link the arcs around each region to rings.

    Where a region meets itself at a corner only, as two black squares of a chessboard do, a ring goes on
    along the same white square. The two white ones are apart, as the region is 4-connected around one of
    them, so no ring passes a corner twice.

    Parameters
    ----------
    arcs : Arcs
        Of 4-connected regions.
    corners_in_row : int
        Corners in a row of the raster: its width in pixels and one.
    progress : Progress, optional

    Returns
    -------
    Rings
        Of all regions but 0.
    """
    progress = progress or Progress()
    walks, region = _walks(arcs)
    following = _following(arcs, walks, region, corners_in_row)
    progress.report(0.3)
    count, ring = connected(len(walks), np.arange(len(walks)), following)
    progress.report(0.6)
    head = np.empty(count, np.int32)
    put_first(head, ring, np.arange(len(walks), dtype=np.int32))
    previous = np.empty(len(walks), np.int32)
    previous[following] = np.arange(len(walks), dtype=np.int32)
    del following
    previous[head] = head
    rank = chain_ranks(previous)
    del previous
    progress.report(0.8)

    pixels = _enclosed_pixels(arcs, walks, ring, count, corners_in_row)
    by_region = np.lexsort((head, pixels < 0, region[head]))
    place = np.empty(count, np.int64)
    length = np.bincount(ring, minlength=count)[by_region]
    start = np.concatenate([[0], np.cumsum(length)])
    place[by_region] = start[:-1]
    order = np.empty(len(walks), np.int32)
    order[place[ring] + rank] = np.arange(len(walks), dtype=np.int32)
    walks = walks[order]
    return Rings(walks // 2, walks % 2 == 0, start, region[head[by_region]], pixels[by_region])


def _walks(arcs):
    """Return the ways to walk along arcs with a region on the left, and that region.

    Returns
    -------
    walks : ndarray of int32, shape (walks,)
        Twice the number of the arc, and one where it is walked backwards.
    region : ndarray of uint32, shape (walks,)
    """
    region = arcs.sides.T.ravel()
    walks = np.flatnonzero((region > 0) & (region < OUTSIDE)).astype(np.int32)
    return walks, region[walks]


def _following(arcs, walks, region, corners_in_row):
    """Return the walk that follows each walk around its region."""
    arc, is_backward = walks // 2, walks % 2 == 1
    first, last = arcs.ends()
    second, last_but_one = arcs.corners[arcs.start[:-1] + 1], arcs.corners[arcs.start[1:] - 2]
    way_out = _direction(first, second, corners_in_row)
    way_in = _direction(last_but_one, last, corners_in_row)
    back_out, back_in = (way_in + 2) % 4, (way_out + 2) % 4

    nodes, place = np.unique(np.concatenate([first, last]), return_inverse=True)
    place = place.astype(np.int32)
    first, last = place[: len(arcs)], place[len(arcs) :]
    leaving = np.full((len(nodes), 4), -1, np.int32)
    begin = np.where(is_backward, last[arc], first[arc])
    leaving[begin, np.where(is_backward, back_out[arc], way_out[arc])] = np.arange(len(walks))
    end = np.where(is_backward, first[arc], last[arc])
    arriving = np.where(is_backward, back_in[arc], way_in[arc])

    following = np.full(len(walks), -1, np.int32)
    for turn in _TURNS:
        candidate = leaving[end, (arriving + turn) % 4]
        fits = (following < 0) & (candidate >= 0)
        fits &= region[candidate] == region
        following[fits] = candidate[fits]
    return following


def _direction(corner, next_corner, corners_in_row):
    """Return the direction from corners to others that lie in the same row or column."""
    step = next_corner - corner
    down = step % corners_in_row == 0
    return np.where(down, np.where(step > 0, _DOWN, _UP), np.where(step > 0, _RIGHT, _LEFT)).astype(np.int8)


def _enclosed_pixels(arcs, walks, ring, count, corners_in_row):
    """Return the area of each ring in pixels, by the sum of x dy; negative where it winds around a hole."""
    area = np.empty(len(arcs), np.int64)
    for begin, stop in portions(arcs.start[1:]):
        start = arcs.start[begin : stop + 1] - arcs.start[begin]
        row, column = np.divmod(arcs.corners[arcs.start[begin] : arcs.start[stop]], corners_in_row)
        strips = column[:-1] * np.diff(row).astype(np.int64)
        strips[start[1:-1] - 1] = 0  # from the end of an arc to the start of the next
        area[begin:stop] = np.add.reduceat(strips, start[:-1])
    # Rows grow downwards, so a ring around its region, which lies on the left, has a negative sum.
    area = np.where(walks % 2 == 0, -area[walks // 2], area[walks // 2])
    return np.rint(np.bincount(ring, weights=area, minlength=count)).astype(np.int64)


def region_outlines(rings, start):
    """Yield the vertices of the outlines of the regions that rings bound, of some regions at a time.

    Parameters
    ----------
    rings : Rings
    start : ndarray of int64, shape (arcs + 1,)
        Where the vertices of each arc begin.

    Yields
    ------
    numbers : ndarray of uint32, shape (regions,)
    vertices : ndarray of int64
        Places of the vertices among those of the arcs, ring after ring, region after region.
    ring_lengths : ndarray of int64, shape (rings,)
        Number of vertices of each ring.
    ring_counts : ndarray of int64, shape (regions,)
        Number of rings of each region.
    """
    first_ring = np.flatnonzero(np.diff(rings.region, prepend=0, append=0))
    vertices_before = np.cumsum(np.diff(start)[rings.arc])[rings.start[first_ring[1:]] - 1]
    for begin, stop in portions(vertices_before):
        bounds = first_ring[begin : stop + 1]
        vertices, ring_lengths = ring_vertices(rings, bounds[0], bounds[-1], start)
        yield rings.region[bounds[:-1]], vertices, ring_lengths, np.diff(bounds)


def ring_vertices(rings, first, last, start):
    """Return the vertices of some rings, each closed.

    Parameters
    ----------
    rings : Rings
    first, last : int
        Rings from `first` up to but not including `last`.
    start : ndarray of int64, shape (arcs + 1,)
        Where the vertices of each arc begin.

    Returns
    -------
    vertices : ndarray of int64
        Places of the vertices among those of the arcs, ring after ring.
    length : ndarray of int64, shape (last - first,)
        Number of vertices of each ring.
    """
    begin, end = rings.start[first], rings.start[last]
    arc, is_forward = rings.arc[begin:end], rings.is_forward[begin:end]
    steps = start[arc + 1] - start[arc] - 1
    # Each arc gives all of its vertices but the last, with which the next one begins.
    offset = np.concatenate([[0], np.cumsum(steps)])
    place = np.arange(offset[-1]) - np.repeat(offset[:-1], steps)
    from_vertex = np.where(is_forward, start[arc], start[arc + 1] - 1)
    place *= np.repeat(np.where(is_forward, 1, -1), steps)
    place += np.repeat(from_vertex, steps)
    ring_offset = offset[rings.start[first : last + 1] - begin]
    return np.insert(place, ring_offset[1:], place[ring_offset[:-1]]), np.diff(ring_offset) + 1


def polygon_wkb(points, ring_lengths, ring_counts):
    """Return polygons as WKB.

    Parameters
    ----------
    points : ndarray of float64, shape (points, 2)
        Ring after ring, polygon after polygon.
    ring_lengths : ndarray of int, shape (rings,)
        Points of each ring.
    ring_counts : ndarray of int, shape (polygons,)
        Rings of each polygon.

    Returns
    -------
    list of bytes
    """
    return _wkb(points, ring_lengths, ring_counts, ogr.wkbPolygon, 1)


def multipolygon_wkb(polygons):
    """Return polygons in WKB as one multi-polygon."""
    return struct.pack("<BII", 1, ogr.wkbMultiPolygon, len(polygons)) + b"".join(polygons)


def line_wkb(points, lengths):
    """Return line strings as WKB.

    Parameters
    ----------
    points : ndarray of float64, shape (points, 2) or (points, 3)
        Line after line.
    lengths : ndarray of int, shape (lines,)
        Points of each line.

    Returns
    -------
    list of bytes
    """
    geometry_type = ogr.wkbLineString if points.shape[1] == 2 else ogr.wkbLineString25D
    return _wkb(points, lengths, np.ones(len(lengths), np.int64), geometry_type, 0)


def _wkb(points, part_lengths, part_counts, geometry_type, counts_parts):
    """Write the WKB of many geometries into one array of 4-byte words.

    The one odd byte of a geometry, the mark of its byte order, is the last one of a word of its own, so
    everything else lies on whole words.
    """
    header = 2 + counts_parts
    part_words = 1 + 2 * points.shape[1] * part_lengths
    first_part = np.concatenate([[0], np.cumsum(part_counts)])
    word_before = np.concatenate([[0], np.cumsum(part_words)])
    begin = word_before[first_part] + header * np.arange(len(part_counts) + 1)
    part_begin = word_before[:-1] + header * (np.repeat(np.arange(len(part_counts)), part_counts) + 1)

    words = np.empty(begin[-1], "<u4")
    is_point = np.ones(len(words), bool)
    for place, value in (
        (begin[:-1], _BYTE_ORDER),
        (begin[:-1] + 1, geometry_type & 0xFFFFFFFF),
        (begin[:-1] + 2, part_counts),
        (part_begin, part_lengths),
    ):
        words[place] = value
        is_point[place] = False
    words[is_point] = np.ascontiguousarray(points, "<f8").view("<u4").ravel()
    octets = words.tobytes()
    bounds = (4 * begin).tolist()
    return [octets[start + _SKIPPED_BYTES : stop] for start, stop in zip(bounds[:-1], bounds[1:])]
