"""Regions as polygons and as boundary lines, in map coordinates, both from the same arcs."""

from dataclasses import dataclass

import numpy as np

from ..raster.source import RasterSource
from .arcs import OUTSIDE, Arcs, find_arcs, portions
from .rings import find_rings, line_wkb, multipolygon_wkb, polygon_wkb, ring_vertices


@dataclass
class Boundaries:
    """The boundaries of regions: their arcs, and the vertices that are drawn along each.

    Attributes
    ----------
    source : RasterSource
        The raster of region numbers.
    arcs : Arcs
        As they run along the pixel edges.
    start : ndarray of int64, shape (arcs + 1,)
        Where the vertices of each arc begin.
    positions : ndarray of int, shape (vertices, 2), or None
        Column and row of every vertex in parts of a pixel; None where they are the corners of `arcs`.
    scale : int
        Parts of a pixel.
    """

    source: RasterSource
    arcs: Arcs
    start: np.ndarray
    positions: np.ndarray = None
    scale: int = 1

    @classmethod
    def trace(cls, region_raster, workers=None, progress=None):
        """Trace the boundaries in a raster of region numbers from 1, or of classes; 0 is nodata."""
        source = RasterSource.open(region_raster, (1,), labels=True)
        arcs = find_arcs(source, workers, progress)
        return cls(source, arcs, arcs.start)

    def pixel_positions(self, scale=1):
        """Return column and row of every vertex, in parts of a pixel of which there are `scale`.

        Returns
        -------
        ndarray of int32 or int64, shape (vertices, 2)
            Of a type that holds four times as much.
        """
        largest = 4 * scale * max(self.source.width, self.source.height)
        dtype = np.int32 if largest <= np.iinfo(np.int32).max else np.int64
        if self.positions is not None:
            return self.positions.astype(dtype) * scale // self.scale
        positions = np.empty((len(self.arcs.corners), 2), dtype)
        np.divmod(
            self.arcs.corners, self.source.width + 1, out=(positions[:, 1], positions[:, 0]), casting="unsafe"
        )
        positions *= scale
        return positions

    def points(self, vertices):
        """Return the map coordinates of some vertices, given by their places; shape (vertices, 2)."""
        if self.positions is None:
            row, column = np.divmod(self.arcs.corners[vertices], self.source.width + 1)
        else:
            column, row = self.positions[vertices].T / self.scale
        left, column_x, row_x, top, column_y, row_y = self.source.geotransform
        return np.stack(
            [left + column * column_x + row * row_x, top + column * column_y + row * row_y], axis=1
        )

    def sides(self):
        """Return the region on the left and on the right of every arc, as seen on the map."""
        _, column_x, row_x, _, column_y, row_y = self.source.geotransform
        # Left is right on the map where row numbers grow to the left of where column numbers grow.
        is_mirrored = column_x * row_y - row_x * column_y > 0
        return self.arcs.sides[::-1] if is_mirrored else self.arcs.sides


def region_polygons(boundaries, progress=None):
    """Yield the outline of every region; neighbours share every vertex, where a third one begins too.

    Parameters
    ----------
    boundaries : Boundaries
        Of regions that are 4-connected.
    progress : Progress, optional
        Covers the linking of the arcs, which comes before the first polygon.

    Yields
    ------
    number : int
        Region number, in ascending order.
    wkb : bytes
        Its polygon, with holes.
    """
    rings = find_rings(boundaries.arcs, boundaries.source.width + 1, progress)
    yield from _polygons(boundaries, rings)


def dissolved_polygons(boundaries, group, progress=None):
    """Yield the outline of every group of regions, as a multi-polygon.

    Parameters
    ----------
    boundaries : Boundaries
        Of regions that are 4-connected; those of a group share no edge.
    group : ndarray of int, shape (regions + 1,)
        Group of each region by its number.
    progress : Progress, optional

    Yields
    ------
    group : int
        In ascending order.
    wkb : bytes
        Its multi-polygon; a part is a region.
    """
    rings = find_rings(boundaries.arcs, boundaries.source.width + 1, progress)
    group = group[rings.region]
    rings = rings.taken(np.argsort(group, kind="stable"))
    group.sort()
    bounds = np.flatnonzero(np.diff(group, prepend=-1, append=-1))
    for begin, stop in zip(bounds[:-1], bounds[1:]):
        parts = _polygons(boundaries, rings.taken(np.arange(begin, stop)))
        yield int(group[begin]), multipolygon_wkb([wkb for _, wkb in parts])


def _polygons(boundaries, rings):
    """Yield the number and the polygon of each of the regions that the rings, region after region, bound."""
    first_ring = np.flatnonzero(np.diff(rings.region, prepend=0, append=0))
    vertices_before = np.cumsum(np.diff(boundaries.start)[rings.arc])[rings.start[first_ring[1:]] - 1]
    for begin, stop in portions(vertices_before):
        bounds = first_ring[begin : stop + 1]
        vertices, lengths = ring_vertices(rings, bounds[0], bounds[-1], boundaries.start)
        wkbs = polygon_wkb(boundaries.points(vertices), lengths, np.diff(bounds))
        yield from zip(rings.region[bounds[:-1]].tolist(), wkbs)


def boundary_lines(boundaries, chosen=None):
    """Yield every boundary once, from node to node or closed.

    Parameters
    ----------
    boundaries : Boundaries
    chosen : ndarray of int, ascending, optional
        Arcs that are wanted; all without.

    Yields
    ------
    left, right : int
        Regions on the two sides, as seen along the line on the map; 0 is nodata, OUTSIDE beyond the image.
    wkb : bytes
        A line string.
    """
    chosen = np.arange(len(boundaries.arcs)) if chosen is None else chosen
    sides = boundaries.sides()
    lengths = np.diff(boundaries.start)[chosen]
    for begin, stop in portions(np.cumsum(lengths)):
        of_arc, length = chosen[begin:stop], lengths[begin:stop]
        move = boundaries.start[of_arc] - (np.cumsum(length) - length)
        vertices = np.arange(length.sum()) + np.repeat(move, length)
        yield from zip(*sides[:, of_arc].tolist(), line_wkb(boundaries.points(vertices), length))


def separating_arcs(boundaries, values):
    """Return the arcs on whose sides regions have different values, and those around all that have one.

    Parameters
    ----------
    boundaries : Boundaries
    values : ndarray of int, shape (regions + 1,)
        Of each region by its number; 0 for none, as for the number 0.

    Returns
    -------
    ndarray of int64, ascending
    """
    low, high = boundaries.arcs.sides
    is_outside = high == OUTSIDE
    other = values[np.where(is_outside, 0, high)]
    return np.flatnonzero(values[low] != other)


def is_border(sides):
    """Tell which arcs have a region on one side only: the border of the image or of what is valid.

    Parameters
    ----------
    sides : ndarray of uint32, shape (2, arcs)
        In any order.
    """
    return ((sides == 0) | (sides == OUTSIDE)).any(axis=0)
