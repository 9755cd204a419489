"""From a label per pixel to the regions of a whole raster, tile by tile; the tiles never show.

A region is a set of 4-connected valid pixels of one label. Each tile is labelled alone; the coordinator
then joins what belongs together across tile borders.
"""

import os
import tempfile
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_tiles
from ..files import file_errors
from ..progress import Progress
from ..raster.sink import RasterSink
from ..raster.source import RasterSource, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE, Window
from .graph import touching_pairs
from .numbering import compact, connected, put_first, sum_by


@dataclass
class TileLabels:
    """What a labeller says of one tile.

    Attributes
    ----------
    labels : ndarray of unsigned int, shape (height, width)
        0 where invalid. With `exits`, numbers of this tile alone, from 1.
    features : ndarray of uint16, shape (bands, height, width), optional
    exits : tuple of two ndarrays, optional
        Labels that are the same as that of a pixel of another tile, and the position of that pixel in the
        whole raster, counted in rows. Left out where a label means the same in every tile.
    """

    labels: np.ndarray
    features: np.ndarray = None
    exits: tuple = None


@dataclass
class RasterRegions:
    """The regions of a whole raster, numbered from 0 in the row order of their first pixels.

    Attributes
    ----------
    numbers : RasterSource
        Temporary raster of provisional numbers, from 1; 0 is nodata.
    region_of : ndarray of int32, shape (provisional numbers + 1,)
        Region of every provisional number; -1 for nodata.
    pixels : ndarray of int32 or int64, shape (regions,)
    labels : ndarray of unsigned int, shape (regions,)
    summed : ndarray of int, shape (summed regions,), ascending
        Regions of which the sums are known.
    sums : ndarray of int64, shape (bands, summed regions)
        Sums of their features.
    merged : int
        How many others were merged into these.
    """

    numbers: RasterSource
    region_of: np.ndarray
    pixels: np.ndarray
    labels: np.ndarray
    summed: np.ndarray
    sums: np.ndarray
    merged: int = 0

    def __len__(self):
        return len(self.pixels)

    def joined(self, region_of, count):
        """Return the `count` regions that these went into (`region_of`), without labels and sums."""
        return RasterRegions(
            self.numbers,
            np.concatenate([self.region_of[:1], region_of[self.region_of[1:]]]),
            sum_by(region_of, self.pixels, count),
            self.labels[:0],
            self.summed[:0],
            self.sums[:, :0],
        )

    def read(self, window):
        """Return the regions in a window, int32 of shape (height, width); -1 for nodata."""
        return self.region_of[self.numbers.read(window)[0][0]]

    def read_locally(self, window):
        """Read a window in terms of the regions that occur in it.

        Returns
        -------
        regions : ndarray of int32, ascending
        local : ndarray of int32, shape (height, width)
            Place of every pixel's region in `regions`; -1 for nodata.
        """
        numbers = self.numbers.read(window)[0][0]
        valid = numbers > 0
        # Numbers were given tile by tile, so those of a window lie in a small part of all.
        provisional, place = compact(numbers[valid])
        regions, region_of_provisional = np.unique(self.region_of[provisional], return_inverse=True)
        local = np.full(numbers.shape, -1, np.int32)
        local[valid] = region_of_provisional[place]
        return regions, local

    def read_with_borders(self, window):
        """Return the regions of a tile, and of the lines on both sides of its right and lower border."""
        width = min(window.width + 1, self.numbers.width - window.x)
        height = min(window.height + 1, self.numbers.height - window.y)
        regions = self.read(Window(window.x, window.y, width, height))
        inner = regions[: window.height, : window.width]
        right = regions[: window.height, window.width - 1 :]
        return inner, right, regions[window.height - 1 :, : window.width]


def find_regions(
    source, label_tile, workspace, sums_from=1, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE
):
    """Find the 4-connected regions of equal label of a whole raster.

    Parameters
    ----------
    source : RasterSource
    label_tile : callable
        Takes a window, returns its TileLabels.
    workspace : str
        Existing folder for a temporary raster.
    sums_from : int
        Keep the sums of the features of regions of at least as many pixels.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int

    Returns
    -------
    RasterRegions

    Raises
    ------
    LandCoverError
        When there is no valid pixel, or there are more regions than can be numbered.
    """
    progress = progress or Progress()
    with file_errors(workspace):
        handle, path = tempfile.mkstemp(suffix=".tif", prefix="numbers-", dir=workspace)
        os.close(handle)
    windows = source.windows(tile_size)
    find = partial(_find_in_tile, label_tile, source.width)
    assembler = _Assembler(source.width, workspace)
    with (
        RasterSink(path, source, np.uint32, temporary=True) as sink,
        run_tiles(find, windows, workers, progress.part(0, 0.95)) as tiles,
    ):
        for window, tile in tiles:
            sink.write(window, assembler.add(window, tile))
    if assembler.count == 0:
        raise no_valid_pixel(source)
    numbers = RasterSource.open(path, (1,))
    found = assembler.finish(numbers, windows, sums_from, workers)
    progress.report(1)
    return found


@dataclass
class _TileRegions:
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
    exits : tuple or None
        As in TileLabels.
    """

    numbers: np.ndarray
    labels: np.ndarray
    pixels: np.ndarray
    sums: np.ndarray
    first: np.ndarray
    touching: np.ndarray
    exits: tuple


def _find_in_tile(label_tile, raster_width, window):
    from skimage.measure import label

    tile = label_tile(window)
    numbers, count = label(tile.labels, background=0, connectivity=1, return_num=True)
    numbers = numbers.astype(np.int32)
    flat = numbers.ravel()
    # scikit-image numbers regions in the order in which it meets them, so the first pixel of a region
    # is where the highest number so far grows.
    first = np.flatnonzero(np.diff(np.maximum.accumulate(flat), prepend=0))
    labels = tile.labels.ravel()[first]
    rows, columns = np.divmod(first, window.width)
    bands = () if tile.features is None else tile.features
    sums = [np.bincount(flat, weights=band.ravel(), minlength=count + 1)[1:] for band in bands]
    return _TileRegions(
        numbers=numbers,
        labels=labels,
        pixels=np.bincount(flat, minlength=count + 1)[1:].astype(np.int32),
        sums=np.array(sums, np.int64).reshape(len(bands), count),
        first=(window.y + rows) * np.int64(raster_width) + window.x + columns,
        touching=_touching_exits(numbers, labels, tile.exits),
        exits=tile.exits,
    )


def _touching_exits(numbers, labels, exits):
    if exits is None:
        return np.empty((2, 0), np.int32)
    leads_out = np.isin(labels, exits[0])
    lower, upper, _ = touching_pairs(numbers - 1, len(labels))
    kept = leads_out[lower] | leads_out[upper]
    return np.stack([lower[kept], upper[kept]]) + 1


class _Assembler:
    """Puts the regions of all tiles together, tile after tile in row order.

    Parameters
    ----------
    width : int
        Width of the raster in pixels.
    workspace : str
        Existing folder for temporary files.
    """

    def __init__(self, width, workspace):
        self.count = 0
        self._spool = partial(_Spool, workspace)
        self._label_type = np.uint8
        self._label_count = 0
        self._labels = self._spool(np.uint32)
        self._pixels = self._spool(np.int32)
        self._first = self._spool(np.int64)
        self._sums = []  # one for each band
        self._touching = [self._spool(np.uint32), self._spool(np.uint32)]
        self._exits = [self._spool(np.uint32), self._spool(np.int64)]
        # Provisional numbers of the last row above and of the last column to the left.
        self._above = np.zeros(width, np.uint32)
        self._left = None

    def add(self, window, tile):
        """Take the regions of the next tile.

        Parameters
        ----------
        window : Window
        tile : _TileRegions

        Returns
        -------
        ndarray of uint32, shape (height, width)
            Provisional number of every pixel's region, from 1 over the whole raster; 0 is nodata.
        """
        offset = np.uint32(self.count)
        self.count += len(tile.labels)
        if self.count > np.iinfo(np.int32).max:
            raise LandCoverError(
                "The image falls into too many regions",
                f"more than {np.iinfo(np.int32).max} before small ones are merged",
                "Use larger segments or fewer clusters, or classify the image piece by piece.",
            )
        numbers = np.where(tile.numbers > 0, tile.numbers + offset, 0).astype(np.uint32)
        columns = slice(window.x, window.x + window.width)
        self._meet(self._above[columns], numbers[0])
        if window.x > 0:
            self._meet(self._left, numbers[:, 0])
        self._above[columns] = numbers[-1]
        self._left = numbers[:, -1]
        self._append(self._touching, tile.touching + offset)

        labels = tile.labels
        if tile.exits is None:
            self._label_type = labels.dtype
        else:
            self._append(self._exits, (tile.exits[0] + np.uint32(self._label_count), tile.exits[1]))
            labels = labels + np.uint32(self._label_count)
            self._label_count += int(tile.labels.max(initial=0))
            self._label_type = np.uint32
        self._labels.append(labels)
        self._pixels.append(tile.pixels)
        self._first.append(tile.first)
        self._sums = self._sums or [self._spool(np.int64) for _ in tile.sums]
        self._append(self._sums, tile.sums)
        return numbers

    def _meet(self, one, other):
        """Note which regions lie side by side in neighbouring tiles."""
        touching = (one > 0) & (other > 0)
        self._append(self._touching, np.unique(np.stack([one[touching], other[touching]]), axis=1))

    @staticmethod
    def _append(spools, columns):
        for spool, column in zip(spools, columns):
            spool.append(column)

    def finish(self, numbers, windows, sums_from, workers):
        """Join touching regions of equal label: across the tile borders, and where a label led elsewhere.

        Parameters
        ----------
        numbers : RasterSource
            The provisional numbers.
        windows : list of Window
            The tiles.
        sums_from : int
            As in `find_regions`.
        workers : Workers, optional
            Who works on the tiles; the cores of this machine without.

        Returns
        -------
        RasterRegions
        """
        labels = self._resolved_labels(numbers, windows, workers)
        first, second = (spool.take() - 1 for spool in self._touching)
        same = labels[first] == labels[second]
        count, component = connected(self.count, first[same], second[same])
        del first, second, same
        final = self._ranked_by_first(component, count)
        del component
        region_labels = np.empty(count, self._label_type)
        region_labels[final] = labels
        pixels = sum_by(final, self._pixels.take(), count)
        is_summed = pixels >= sums_from
        summed = np.flatnonzero(is_summed)
        counted = is_summed[final]
        place = (np.cumsum(is_summed, dtype=np.int32) - 1)[final[counted]]
        sums = np.empty((len(self._sums), len(summed)), np.int64)
        for row, band in zip(sums, self._sums):
            row[:] = sum_by(place, band.take()[counted], len(summed))
        region_of = np.concatenate([np.array([-1], np.int32), final])
        return RasterRegions(numbers, region_of, pixels, region_labels, summed, sums)

    def _ranked_by_first(self, component, count):
        """Renumber components in the order of the positions of their first pixels."""
        first = self._first.take()
        earliest = np.empty(count, np.int64)
        earliest[component] = first
        parts = np.flatnonzero((np.bincount(component, minlength=count) > 1)[component])
        parts = parts[np.argsort(first[parts])]
        put_first(earliest, component[parts], first[parts])
        del first, parts
        order = np.argsort(earliest)
        del earliest
        rank = np.empty(count, np.int32)
        rank[order] = np.arange(count, dtype=np.int32)
        return rank[component]

    def _resolved_labels(self, numbers, windows, workers):
        """Return a label for every provisional region that is the same for labels that lead to each other."""
        labels = self._labels.take()
        leaving, position = (spool.take() for spool in self._exits)
        if len(leaving) == 0:
            return labels
        reached = np.empty_like(leaving)
        for chosen, found in _values_at(numbers, position, windows, workers):
            reached[chosen] = labels[found - 1]
        # A label may lead to several tiles, so the exits are edges of a graph, not pointers.
        _, component = connected(self._label_count + 1, leaving, reached)
        return component[labels].astype(np.uint32)


class _Spool:
    """An array that grows on disk: millions of regions in small pieces leave the memory full of holes."""

    def __init__(self, folder, dtype):
        self._dtype = dtype
        self._folder = folder
        with file_errors(folder):
            self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open until it is taken

    def append(self, values):
        with file_errors(self._folder):
            self._file.write(np.ascontiguousarray(values, self._dtype))

    def take(self):
        """Return all that was appended, once."""
        with file_errors(self._folder):
            self._file.seek(0)
            values = np.frombuffer(self._file.read(), self._dtype)
        self._file.close()
        return values


def _values_at(numbers, position, windows, workers):
    """Yield, window by window, which of the positions lie in it and the values there."""
    row, column = np.divmod(position, numbers.width)
    size = windows[0]
    tile = row // size.height * -(-numbers.width // size.width) + column // size.width
    order = np.argsort(tile, kind="stable")
    bounds = np.searchsorted(tile[order], np.arange(len(windows) + 1))
    chosen = [order[start:stop] for start, stop in zip(bounds[:-1], bounds[1:])]
    items = [
        (window, part, row[part] - window.y, column[part] - window.x)
        for window, part in zip(windows, chosen)
        if len(part)
    ]
    with run_tiles(partial(_values_in_window, numbers), items, workers) as tiles:
        for (_, part, _, _), values in tiles:
            yield part, values


def _values_in_window(numbers, item):
    window, _, row, column = item
    return numbers.read(window)[0][0][row, column]
