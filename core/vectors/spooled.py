"""Boundaries of maps of any size: traced strip by strip, kept in files."""

from contextlib import closing

import numpy as np

from ..progress import Progress
from ..raster.source import RasterSource
from ..raster.tiles import DEFAULT_TILE_SIZE
from .arcs import Arcs, corner_type, in_order
from .boundaries import corner_points, sides_on_map
from .rings import find_rings, region_outlines
from .spool import Spool
from .tracing import find_strips


class SpooledBoundaries:
    """The boundaries of regions as they run along the pixel edges; what `Boundaries` gives, in little memory.

    Held are a few numbers for every region and every line, and the arcs of one strip of the raster with those
    of the regions that go on below it. Outlines and lines are in files, as corners, with a quarter of the
    bytes that their points take.

    Attributes
    ----------
    source : RasterSource
        The raster of region numbers.
    """

    is_exact = True

    def __init__(self, source, outlines=None, lines=None):
        self.source = source
        self._outlines = outlines
        self._lines = lines

    @classmethod
    def trace(
        cls,
        region_raster,
        with_polygons=True,
        with_lines=True,
        workers=None,
        progress=None,
        tile_size=DEFAULT_TILE_SIZE,
        tile_rows=None,
    ):
        """Trace the boundaries in a raster of region numbers from 1; 0 is nodata.

        Parameters
        ----------
        region_raster : str
            In a temporary folder, where files are written beside it.
        with_polygons, with_lines : bool
            What they are needed for.
        workers : Workers, optional
            Who works on the tiles; the cores of this machine without.
        progress : Progress, optional
        tile_size, tile_rows : int, optional
            As for :func:`find_strips`; they do not show in what is traced.

        Raises
        ------
        LandCoverError
            When a file cannot be written.
        """
        progress = progress or Progress()
        source = RasterSource.open(region_raster, (1,), labels=True)
        outlines = _SpooledOutlines(source, f"{region_raster}.outlines") if with_polygons else None
        lines = _SpooledLines(source, f"{region_raster}.lines") if with_lines else None
        spools = [spool for spool in (outlines, lines) if spool is not None]
        with closing(find_strips(source, workers, progress, tile_size, tile_rows)) as strips:
            for strip in strips:
                for spool in spools:
                    spool.add(strip, progress.silent())
        for spool in spools:
            spool.finish()
        return cls(source, outlines, lines)

    def sides(self):
        """Return the region on the left and on the right of every line, as seen on the map."""
        return sides_on_map(self.source, self._lines.sides)

    def outlines(self, group=None, progress=None):
        """Yield the outlines of the regions, as :meth:`Boundaries.outlines`."""
        (progress or Progress()).report(1)
        for numbers, corners, ring_lengths, ring_counts in self._outlines.read(group):
            yield numbers, corner_points(self.source, corners), ring_lengths, ring_counts

    def lines(self, chosen):
        """Yield some of the lines, as :meth:`Boundaries.lines`."""
        for some, corners, lengths in self._lines.read(chosen):
            yield some, corner_points(self.source, corners), lengths


class _SpooledOutlines:
    """Rings of regions; the last corner of each, which is its first one, is written as its complement."""

    def __init__(self, source, path):
        self._corners_in_row = source.width + 1
        self._spool = Spool(path, corner_type(source))
        self._written = []
        self._numbers = None
        no_sides = np.empty((2, 0), np.uint32)
        self._held = Arcs(np.empty(0, corner_type(source)), np.zeros(1, np.int64), no_sides)

    def add(self, strip, progress):
        """Take the arcs of a strip; write the regions that are complete with them."""
        arcs = in_order([self._held, strip.arcs])
        goes_on = np.isin(arcs.sides, strip.unfinished)
        complete = arcs.with_sides(np.where(goes_on, 0, arcs.sides))
        self._write(complete.taken(np.flatnonzero(complete.bound_regions())), progress)
        # The regions that are written now count as none.
        left = arcs.with_sides(np.where(goes_on, arcs.sides, 0))
        self._held = left.taken(np.flatnonzero(goes_on.any(axis=0)))

    def _write(self, arcs, progress):
        if len(arcs) == 0:
            return
        rings = find_rings(arcs, self._corners_in_row, progress)
        for numbers, vertices, ring_lengths, ring_counts in region_outlines(rings, arcs.start):
            progress.report(1)
            corners = arcs.corners[vertices]
            last = np.cumsum(ring_lengths) - 1
            corners[last] = ~corners[last]
            lengths = np.add.reduceat(ring_lengths, np.cumsum(ring_counts) - ring_counts)
            self._spool.append(corners, lengths)
            self._written.append(numbers)

    def finish(self):
        """Put the regions in the order of their numbers."""
        numbers = np.concatenate([*self._written, np.empty(0, np.uint32)])
        self._written = []
        order = np.argsort(numbers)
        self._numbers = numbers[order]
        self._spool.finish(order)

    def read(self, group=None):
        """Yield numbers of some regions, corners, lengths of the rings, and rings of each region."""
        numbers = self._numbers
        order = np.arange(len(numbers)) if group is None else np.argsort(group[numbers], kind="stable")
        for some, corners, lengths in self._spool.read(order):
            last = np.flatnonzero(corners < 0)
            rings_before = np.searchsorted(last, np.cumsum(lengths))
            corners = np.where(corners < 0, ~corners, corners)
            yield numbers[some], corners, np.diff(last, prepend=-1), np.diff(rings_before, prepend=0)


class _SpooledLines:
    """Arcs, in the end in the order of their first corners."""

    def __init__(self, source, path):
        self.sides = None
        self._spool = Spool(path, corner_type(source))
        self._written = []  # first corners, second ones, lower and higher regions

    def add(self, strip, progress):
        """Take the arcs of a strip and write them."""
        progress.report(0)
        arcs = strip.arcs
        self._spool.append(arcs.corners, np.diff(arcs.start))
        begin = arcs.start[:-1]
        self._written.append((arcs.corners[begin], arcs.corners[begin + 1], *arcs.sides))

    def finish(self):
        """Put the arcs in order."""
        first, second, low, high = zip(*self._written)
        self._written = []
        # Of the arcs that start at one corner no two go the same way.
        order = np.lexsort((np.concatenate(second), np.concatenate(first)))
        del first, second
        self.sides = np.stack([np.concatenate(low)[order], np.concatenate(high)[order]])
        self._spool.finish(order)

    def read(self, chosen):
        """Yield some of the chosen lines, their corners and lengths."""
        return self._spool.read(chosen)
