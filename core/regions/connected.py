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
from ..execution import Threads, run_tiles
from ..files import file_errors
from ..progress import Progress
from ..raster.sink import RasterSink
from ..raster.source import RasterSource, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE, Window
from .graph import RegionTable, touching_pairs
from .numbering import compact, connected, places_in, put_first, sum_by


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
    pixels : ndarray of int64, shape (regions,)
    labels : ndarray of unsigned int, shape (regions,)
        Empty where labels only tell regions apart.
    sums : ndarray of int64, shape (bands, regions)
        Sums of the features; without features there are no bands.
    merged : int
        How many others were merged into these.
    """

    numbers: RasterSource
    region_of: np.ndarray
    pixels: np.ndarray
    labels: np.ndarray
    sums: np.ndarray
    merged: int = 0

    def __len__(self):
        return len(self.pixels)

    def joined(self, region_of, count, labels=None):
        """Return the `count` regions that these went into (`region_of`), and that have some `labels`."""
        return RasterRegions(
            self.numbers,
            np.concatenate([self.region_of[:1], region_of[self.region_of[1:]]]),
            sum_by(region_of, self.pixels, count),
            self.labels[:0] if labels is None else labels,
            np.stack([sum_by(region_of, band, count) for band in self.sums]),
        )

    def read(self, window):
        """Return the regions in a window, int32 of shape (height, width); -1 for nodata."""
        return self.region_of[self.numbers.read(window)[0][0]]

    def excerpt(self, window):
        """Return what reads the same within a window on any machine."""
        window = window.grown(0, self.numbers.width, self.numbers.height)
        return RegionsExcerpt(window, self.read(window))

    def read_with_borders(self, window):
        """Return the regions of a tile, and of the lines on both sides of its right and lower border."""
        width = min(window.width + 1, self.numbers.width - window.x)
        height = min(window.height + 1, self.numbers.height - window.y)
        regions = self.read(Window(window.x, window.y, width, height))
        inner = regions[: window.height, : window.width]
        right = regions[: window.height, window.width - 1 :]
        return inner, right, regions[window.height - 1 :, : window.width]


@dataclass(frozen=True)
class RegionsExcerpt:
    """The regions in a window, to be read where their raster is not.

    Attributes
    ----------
    window : Window
    regions : ndarray of int, shape (height, width)
        Of the window.
    """

    window: Window
    regions: np.ndarray

    def read(self, window):
        """Return the regions in a window within that of the excerpt."""
        return self.regions[window.within(self.window)]


@dataclass
class UnmergedRegions:
    """The regions of a whole raster, of which the small ones are about to be merged.

    Millions of small regions are not held: what is to be known of them is seen in any window around them.

    Attributes
    ----------
    numbers : RasterSource
        Temporary raster of provisional numbers, from 1; 0 is nodata.
    count : int
        Number of regions.
    joined, joined_to : ndarray of uint32, shape (parts,)
        Provisional numbers, ascending, of regions that have several, and the one that stands for the region:
        that of its first pixel. Others stand for themselves.
    large : ndarray of uint32, shape (large regions,), ascending
        Numbers of the regions of at least the minimum of pixels.
    pixels, first : ndarray of int64, shape (large regions,)
        Their size, and the position of their first pixel in the whole raster, counted in rows.
    sums : ndarray of int64, shape (bands, large regions)
        Sums of their features.
    labels : ndarray of unsigned int, shape (provisional numbers,)
        Label of every number from 1; empty where labels only tell regions apart.
    labelled : ndarray of uint32, ascending, optional
        The numbers that the labels are of, where they are not of all.
    """

    numbers: RasterSource
    count: int
    joined: np.ndarray
    joined_to: np.ndarray
    large: np.ndarray
    pixels: np.ndarray
    first: np.ndarray
    sums: np.ndarray
    labels: np.ndarray
    labelled: np.ndarray = None

    def __len__(self):
        return self.count

    def excerpt(self, window):
        """Return what reads the same within a window on any machine: its part of the tables, and no file."""
        numbers = self.numbers.excerpt(window)
        provisional, _ = compact(numbers.values[numbers.values > 0])
        is_part, part = places_in(self.joined, provisional)
        occurring = provisional.copy()
        occurring[is_part] = self.joined_to[part]
        occurring = np.unique(occurring)
        _, large = places_in(self.large, occurring)
        return UnmergedRegions(
            numbers,
            self.count,
            self.joined[part],
            self.joined_to[part],
            self.large[large],
            self.pixels[large],
            self.first[large],
            self.sums[:, large],
            self._labels_of(occurring),
            occurring,
        )

    def read_locally(self, window):
        """Read a window in terms of the regions that occur in it, in the order of their first pixels.

        Returns
        -------
        numbers : ndarray of uint32, shape (regions,)
            Provisional number that stands for each.
        first : ndarray of int64, shape (regions,)
            Position of the first pixel; for small regions, in the window.
        local : ndarray of int32, shape (height, width)
            Place of every pixel's region in `numbers`; -1 for nodata.
        """
        values = self.numbers.read(window)[0][0]
        valid = np.flatnonzero(values)
        # Numbers were given tile by tile, so those of a window lie in a small part of all.
        provisional, place = compact(values.ravel()[valid])
        is_part, part = places_in(self.joined, provisional)
        provisional[is_part] = self.joined_to[part]
        numbers, region = np.unique(provisional, return_inverse=True)
        region = region.astype(np.int32)[place]
        first = np.empty(len(numbers), np.int64)
        put_first(first, region, valid)
        row, column = np.divmod(first, window.width)
        first = (window.y + row) * self.numbers.width + window.x + column
        is_large, which = places_in(self.large, numbers)
        first[is_large] = self.first[which]
        order = np.argsort(first)
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(len(order), dtype=np.int32)
        local = np.full(values.shape, -1, np.int32)
        local.ravel()[valid] = rank[region]
        return numbers[order], first[order], local

    def table(self, numbers, local, features):
        """Return the RegionTable of the regions in a window; of large ones with all that lies beyond it."""
        place = local.ravel() + 1
        count = len(numbers) + 1
        pixels = np.bincount(place, minlength=count)[1:]
        sums = np.stack(
            [np.bincount(place, weights=band.ravel(), minlength=count)[1:] for band in features]
        ).astype(np.int64)
        is_large, which = places_in(self.large, numbers)
        pixels[is_large] = self.pixels[which]
        sums[:, is_large] = self.sums[:, which]
        labels = self._labels_of(numbers) if len(self.labels) else np.zeros(len(numbers), np.uint8)
        return RegionTable(pixels, sums, labels)

    def _labels_of(self, numbers):
        if len(self.labels) == 0:
            return self.labels
        if self.labelled is None:
            return self.labels[numbers - 1]
        return self.labels[np.searchsorted(self.labelled, numbers)]


def find_regions(
    source,
    label_tile,
    workspace,
    workers=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
    minimum=1,
    tile_bytes=0,
):
    """Find the 4-connected regions of equal label of a whole raster.

    Parameters
    ----------
    source : RasterSource
    label_tile : callable
        Takes a window, returns its TileLabels.
    workspace : str
        Existing folder for a temporary raster.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
    minimum : int
        Regions of fewer pixels are about to be merged.
    tile_bytes : int
        Memory that `label_tile` takes.

    Returns
    -------
    RasterRegions, or UnmergedRegions with a `minimum` above 1

    Raises
    ------
    LandCoverError
        When there is no valid pixel, or there are more regions than can be numbered.
    """
    progress, workers = progress or Progress(), workers or Threads()
    with file_errors(workspace):
        handle, path = tempfile.mkstemp(suffix=".tif", prefix="numbers-", dir=workspace)
        os.close(handle)
    windows = source.windows(tile_size)
    find = partial(_find_in_tile, label_tile, source.width)
    assembler = _Assembler(source.width, workspace, minimum)
    with (
        RasterSink(path, source, np.uint32, temporary=True) as sink,
        run_tiles(find, windows, workers, progress.part(0, 0.95), tile_bytes) as tiles,
    ):
        for window, tile in tiles:
            sink.write(window, assembler.add(window, tile))
    if assembler.count == 0:
        raise no_valid_pixel(source)
    found = assembler.finish(RasterSource.open(path, (1,), temporary=True), windows, workers.local)
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
    touching = _touching_exits(numbers, labels, tile.exits)
    is_open = np.zeros(count + 1, bool)
    for line in (numbers[0], numbers[-1], numbers[:, 0], numbers[:, -1], *touching):
        is_open[line] = True
    return _TileRegions(
        numbers=numbers,
        labels=labels,
        pixels=np.bincount(flat, minlength=count + 1)[1:].astype(np.int32),
        sums=np.array(sums, np.int64).reshape(len(bands), count),
        first=(window.y + rows) * np.int64(raster_width) + window.x + columns,
        touching=touching,
        is_open=is_open[1:],
        exits=tile.exits,
    )


def _touching_exits(numbers, labels, exits):
    if exits is None:
        return np.empty((2, 0), np.int32)
    leads_out = np.zeros(int(labels.max(initial=0)) + 1, bool)
    leads_out[exits[0]] = True
    lower, upper, _ = touching_pairs(numbers - 1, len(labels), chosen=leads_out[labels])
    return np.stack([lower, upper]) + 1


class _Assembler:
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
        tile : _TileRegions

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
        component, head = _ordered_by_first(component, count, first)
        pixels = sum_by(component, size, count)
        del size
        has_labels = self._label_count is None
        labels = self._labels.take() if has_labels else np.empty(0, np.uint32)
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


def _ordered_by_first(component, count, first):
    """Renumber components in the order of their first pixels.

    Returns
    -------
    component : ndarray of int32, shape (parts,)
    head : ndarray of int32, shape (components,)
        The part of each that comes first.
    """
    order = np.argsort(first).astype(np.int32)
    head = np.empty(count, np.int32)
    put_first(head, component[order], order)
    by_first = np.argsort(first[head])
    rank = np.empty(count, np.int32)
    rank[by_first] = np.arange(count, dtype=np.int32)
    return rank[component], head[by_first]


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
