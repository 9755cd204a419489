"""Regions as polygons and as boundary lines, in map coordinates, both from the same arcs."""

from dataclasses import dataclass
from itertools import groupby

import numpy as np

from ..raster.source import RasterSource
from .arcs import OUTSIDE, Arcs, portions
from .rings import find_rings, line_wkb, multipolygon_wkb, polygon_wkb, region_outlines
from .tracing import find_arcs


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

    @property
    def is_exact(self):
        """Whether they run along the pixel edges still."""
        return self.positions is None

    def points(self, vertices):
        """Return the map coordinates of some vertices, given by their places; shape (vertices, 2)."""
        if self.is_exact:
            return corner_points(self.source, self.arcs.corners[vertices])
        return _on_map(self.source, *self.positions[vertices].T / self.scale)

    def sides(self):
        """Return the region on the left and on the right of every arc, as seen on the map."""
        return sides_on_map(self.source, self.arcs.sides)

    def outlines(self, group=None, progress=None):
        """Yield the outlines of the regions, of some at a time; region 0 has none.

        Parameters
        ----------
        group : ndarray of int, shape (regions + 1,), optional
            They come in the order of their groups, and in a group in that of their numbers.
        progress : Progress, optional
            Covers what comes before the first outline.

        Yields
        ------
        numbers : ndarray of uint32, shape (regions,)
        points : ndarray of float64, shape (points, 2)
            Map coordinates, ring after ring, region after region.
        ring_lengths : ndarray of int64, shape (rings,)
            Points of each ring.
        ring_counts : ndarray of int64, shape (regions,)
            Rings of each region.
        """
        rings = find_rings(self.arcs, self.source.width + 1, progress)
        if group is not None:
            rings = rings.taken(np.argsort(group[rings.region], kind="stable"))
        for numbers, vertices, ring_lengths, ring_counts in region_outlines(rings, self.start):
            yield numbers, self.points(vertices), ring_lengths, ring_counts

    def lines(self, chosen):
        """Yield some of the arcs, a few at a time.

        Parameters
        ----------
        chosen : ndarray of int, ascending

        Yields
        ------
        some : ndarray of int, shape (arcs,)
            The next of those that were chosen.
        points : ndarray of float64, shape (points, 2)
            Map coordinates, arc after arc.
        lengths : ndarray of int64, shape (arcs,)
            Points of each arc.
        """
        lengths = np.diff(self.start)[chosen]
        for begin, stop in portions(np.cumsum(lengths)):
            some, length = chosen[begin:stop], lengths[begin:stop]
            move = self.start[some] - (np.cumsum(length) - length)
            vertices = np.arange(length.sum()) + np.repeat(move, length)
            yield some, self.points(vertices), length


def corner_points(source, corners):
    """Return the map coordinates of corners of the pixels of a raster; shape (corners, 2)."""
    row, column = np.divmod(corners, source.width + 1)
    return _on_map(source, column, row)


def _on_map(source, column, row):
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    return np.stack([left + column * column_x + row * row_x, top + column * column_y + row * row_y], axis=1)


def sides_on_map(source, sides):
    """Return the sides of arcs with the left one, as seen on the map, first."""
    _, column_x, row_x, _, column_y, row_y = source.geotransform
    # Left is right on the map where row numbers grow to the left of where column numbers grow.
    is_mirrored = column_x * row_y - row_x * column_y > 0
    return sides[::-1] if is_mirrored else sides


def region_polygons(boundaries, progress=None, group=None):
    """Yield the outline of every region; neighbours share every vertex, where a third one begins too.

    Parameters
    ----------
    boundaries : Boundaries or SpooledBoundaries
        Of regions that are 4-connected.
    progress : Progress, optional
        Covers the linking of the arcs, which comes before the first polygon.
    group : ndarray of int, shape (regions + 1,), optional
        Group of each region by its number.

    Yields
    ------
    number : int
        Region number, in ascending order, of one group after the other.
    wkb : bytes
        Its polygon, with holes.
    """
    for numbers, *outlines in boundaries.outlines(group, progress):
        yield from zip(numbers.tolist(), polygon_wkb(*outlines))


def dissolved_polygons(boundaries, group, progress=None):
    """Yield the outline of every group of regions, as a multi-polygon.

    Parameters
    ----------
    boundaries : Boundaries or SpooledBoundaries
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
    polygons = region_polygons(boundaries, progress, group)
    for value, parts in groupby(polygons, lambda polygon: int(group[polygon[0]])):
        yield value, multipolygon_wkb([wkb for _, wkb in parts])


def boundary_lines(boundaries, chosen=None):
    """Yield every boundary once, from node to node or closed.

    Parameters
    ----------
    boundaries : Boundaries or SpooledBoundaries
    chosen : ndarray of int, ascending, optional
        Arcs that are wanted; all without.

    Yields
    ------
    left, right : int
        Regions on the two sides, as seen along the line on the map; 0 is nodata, OUTSIDE beyond the image.
    wkb : bytes
        A line string.
    """
    sides = boundaries.sides()
    chosen = np.arange(sides.shape[1]) if chosen is None else chosen
    for some, points, lengths in boundaries.lines(chosen):
        yield from zip(*sides[:, some].tolist(), line_wkb(points, lengths))


def separating_arcs(boundaries, values):
    """Return the arcs on whose sides regions have different values, and those around all that have one.

    Parameters
    ----------
    boundaries : Boundaries or SpooledBoundaries
    values : ndarray of int, shape (regions + 1,)
        Of each region by its number; 0 for none, as for the number 0.

    Returns
    -------
    ndarray of int64, ascending
    """
    left, right = (values[np.where(side == OUTSIDE, 0, side)] for side in boundaries.sides())
    return np.flatnonzero(left != right)


def is_border(sides):
    """Tell which arcs have a region on one side only: the border of the image or of what is valid.

    Parameters
    ----------
    sides : ndarray of uint32, shape (2, arcs)
        In any order.
    """
    return ((sides == 0) | (sides == OUTSIDE)).any(axis=0)
