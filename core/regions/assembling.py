"""Regions of tiles put together to those of the whole raster, tile after tile."""

import tempfile
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_tiles
from ..files import file_errors
from .numbering import connected, ordered_by_first, places_in, put_first, sum_by
from .raster_regions import RasterRegions, UnmergedRegions


@dataclass
class TileRegions:
    """The regions of one tile, numbered from 1 in the row order of their first pixels; 0 is nodata.

    Attributes
    ----------
    numbers : ndarray of int32, shape (height, width)
        Region of every pixel.
    labels : ndarray, shape (regions,)
        Label of every region.
    pixels : ndarray of int32, shape (regions,)
    sums : ndarray of int64, shape (bands, regions)
    first : ndarray of int64, shape (regions,)
        Position of the first pixel in the whole raster, counted in rows.
    touching : ndarray of int, shape (2, pairs)
        Neighbours that may turn out to be of one label, since that of one of them leads to another tile.
    is_open : ndarray of bool, shape (regions,)
        Which may be joined with others.
    exits : tuple or None
        As in TileLabels.
    """

    numbers: np.ndarray
    labels: np.ndarray
    pixels: np.ndarray
    sums: np.ndarray
    first: np.ndarray
    touching: np.ndarray
    is_open: np.ndarray
    exits: tuple


class Assembler:
    """Puts the regions of all tiles together, tile after tile in row order.

    Of small regions that lie within a tile nothing is kept where they are about to be merged.

    Parameters
    ----------
    width : int
        Width of the raster in pixels.
    workspace : str
        Existing folder for temporary files.
    minimum : int
        As in `find_regions`.
    """

    def __init__(self, width, workspace, minimum):
        self.count = 0
        self._minimum = minimum
        self._spool = partial(_Spool, workspace)
        self._labels = None  # of all numbers; a label with exits is counted over the whole raster
        self._label_count = None
        self._blocks = []  # first number of each tile
        # Of the numbers that are kept: the number, size, first pixel, and sums for each band.
        self._kept = [self._spool(dtype) for dtype in (np.uint32, np.int32, np.int64)]
        self._sums = None
        self._touching = [self._spool(np.uint32) for _ in range(4)]  # two numbers and their labels
        self._exits = [self._spool(np.uint32), self._spool(np.int64)]
        # Provisional numbers and labels of the last row above and of the last column to the left.
        self._above = np.zeros((2, width), np.uint32)
        self._left = None

    def add(self, window, tile):
        """Take the regions of the next tile.

        Parameters
        ----------
        window : Window
        tile : TileRegions

        Returns
        -------
        ndarray of uint32, shape (height, width)
            Provisional number of every pixel's region, from 1 over the whole raster; 0 is nodata.
        """
        offset = np.uint32(self.count)
        self._blocks.append(self.count)
        self.count += len(tile.labels)
        if self.count > np.iinfo(np.int32).max:
            raise LandCoverError(
                "The image falls into too many regions",
                f"more than {np.iinfo(np.int32).max} before small ones are merged",
                "Use larger segments or fewer clusters, or classify the image piece by piece.",
            )
        labels = self._take_labels(tile)
        label_of = np.concatenate([[0], labels]).astype(np.uint32)
        numbers = np.where(tile.numbers > 0, tile.numbers + offset, 0).astype(np.uint32)
        columns = slice(window.x, window.x + window.width)
        self._meet(self._above[:, columns], np.stack([numbers[0], label_of[tile.numbers[0]]]))
        if window.x > 0:
            self._meet(self._left, np.stack([numbers[:, 0], label_of[tile.numbers[:, 0]]]))
        self._above[:, columns] = numbers[-1], label_of[tile.numbers[-1]]
        self._left = np.stack([numbers[:, -1], label_of[tile.numbers[:, -1]]])
        _append(self._touching, [*(tile.touching + offset), *label_of[tile.touching]])

        kept = np.flatnonzero(tile.is_open | (tile.pixels >= self._minimum))
        _append(self._kept, (kept + (offset + 1), tile.pixels[kept], tile.first[kept]))
        self._sums = self._sums or [self._spool(np.int64) for _ in tile.sums]
        _append(self._sums, tile.sums[:, kept])
        return numbers

    def _take_labels(self, tile):
        """Keep the labels of a tile and return them."""
        labels = tile.labels
        if tile.exits is not None:
            before = np.uint32(self._label_count or 0)
            _append(self._exits, (tile.exits[0] + before, tile.exits[1]))
            labels = labels + before
            self._label_count = int(before) + int(tile.labels.max(initial=0))
        self._labels = self._labels or self._spool(labels.dtype)
        self._labels.append(labels)
        return labels

    def _meet(self, one, other):
        """Note which regions lie side by side in neighbouring tiles."""
        touching = (one[0] > 0) & (other[0] > 0)
        pairs = np.stack([one[0], other[0], one[1], other[1]])[:, touching]
        _append(self._touching, np.unique(pairs, axis=1))

    def finish(self, numbers, windows, workers):
        """Join touching regions of equal label: across the tile borders, and where a label led elsewhere.

        Parameters
        ----------
        numbers : RasterSource
            The provisional numbers.
        windows : list of Window
            The tiles.
        workers : Workers

        Returns
        -------
        RasterRegions or UnmergedRegions
        """
        one, other = self._joints(numbers, windows, workers)
        number, size, first = (spool.take() for spool in self._kept)
        count, component = connected(len(number), *(np.searchsorted(number, end) for end in (one, other)))
        component, head = ordered_by_first(component, count, first)
        pixels = sum_by(component, size, count)
        del size
        has_labels = self._label_count is None
        labels = self._labels.take() if has_labels else self._labels.drop()
        if self._minimum <= 1:
            sums = self._sums_by(component, count)
            region_of = np.concatenate([np.array([-1], np.int32), component])
            return RasterRegions(numbers, region_of, pixels, labels[head] if has_labels else labels, sums)

        is_large = pixels >= self._minimum
        chosen = np.flatnonzero(is_large)
        chosen = chosen[np.argsort(number[head[chosen]])]
        place = np.full(count, -1, np.int32)
        place[chosen] = np.arange(len(chosen), dtype=np.int32)
        sums = self._sums_by(place[component], len(chosen))
        parts = np.flatnonzero((np.bincount(component, minlength=count) > 1)[component])
        return UnmergedRegions(
            numbers,
            self.count - len(number) + count,
            number[parts],
            number[head[component[parts]]],
            number[head[chosen]],
            pixels[chosen],
            first[head[chosen]],
            sums,
            labels,
        )

    def _sums_by(self, group, count):
        """Add up the features of what is kept by group; a group below 0 is left out."""
        counted = group >= 0
        sums = np.empty((len(self._sums), count), np.int64)
        for row, band in zip(sums, self._sums):
            row[:] = sum_by(group[counted], band.take()[counted], count)
        return sums

    def _joints(self, numbers, windows, workers):
        """Return the pairs of provisional numbers that touch and are of one label."""
        one, other, one_label, other_label = (spool.take() for spool in self._touching)
        leaving, position = (spool.take() for spool in self._exits)
        if len(leaving):
            reached = np.empty_like(leaving)
            for chosen, tile, found in _values_at(numbers, position, windows, workers):
                block = self._labels.read(*self._bounds(tile))
                reached[chosen] = block[found - np.uint32(self._blocks[tile] + 1)]
            # A label may lead to several tiles, so the exits are edges of a graph, not pointers.
            nodes, ends = np.unique(np.concatenate([leaving, reached]), return_inverse=True)
            _, component = connected(len(nodes), *np.split(ends, 2))
            head = np.empty(int(component.max()) + 1, np.uint32)
            put_first(head, component, nodes)
            for labels in (one_label, other_label):
                is_node, place = places_in(nodes, labels)
                labels[is_node] = head[component[place]]
        same = one_label == other_label
        return one[same], other[same]

    def _bounds(self, tile):
        """Return the first and the last number of a tile, as places in what is kept of all numbers."""
        following = self._blocks[tile + 1] if tile + 1 < len(self._blocks) else self.count
        return self._blocks[tile], following


def _append(spools, columns):
    for spool, column in zip(spools, columns):
        spool.append(column)


class _Spool:
    """An array that grows on disk: millions of regions in small pieces leave the memory full of holes."""

    def __init__(self, folder, dtype):
        self._dtype = np.dtype(dtype)
        self._folder = folder
        with file_errors(folder):
            self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open until it is taken

    def append(self, values):
        with file_errors(self._folder):
            self._file.write(np.ascontiguousarray(values, self._dtype))

    def read(self, start, stop):
        """Return a part of what was appended."""
        with file_errors(self._folder):
            self._file.seek(start * self._dtype.itemsize)
            return np.frombuffer(self._file.read((stop - start) * self._dtype.itemsize), self._dtype)

    def drop(self):
        """Forget what was appended; return nothing of it."""
        self._file.close()
        return np.empty(0, self._dtype)

    def take(self):
        """Return all that was appended, once."""
        with file_errors(self._folder):
            self._file.seek(0)
            # A bytearray can be written to.
            values = np.frombuffer(bytearray(self._file.read()), self._dtype)
        self._file.close()
        return values


def _values_at(numbers, position, windows, workers):
    """Yield for each window which of the positions lie in it, the place of the window, the values there."""
    row, column = np.divmod(position, numbers.width)
    tops = np.unique([window.y for window in windows])
    lefts = np.unique([window.x for window in windows])
    tile = (np.searchsorted(tops, row, side="right") - 1) * len(lefts)
    tile += np.searchsorted(lefts, column, side="right") - 1
    order = np.argsort(tile, kind="stable")
    bounds = np.searchsorted(tile[order], np.arange(len(windows) + 1))
    chosen = [order[start:stop] for start, stop in zip(bounds[:-1], bounds[1:])]
    items = [
        (place, part, row[part] - windows[place].y, column[part] - windows[place].x)
        for place, part in enumerate(chosen)
        if len(part)
    ]
    with run_tiles(partial(_values_in_window, numbers, windows), items, workers) as tiles:
        for (place, part, _, _), values in tiles:
            yield part, place, values


def _values_in_window(numbers, windows, item):
    place, _, row, column = item
    return numbers.read(windows[place])[0][0][row, column]
