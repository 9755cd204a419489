"""Merging of small regions, tile by tile or on the graph of the whole image, and to a wanted mean size.

A tile is merged with as much around it as its outcome depends on, so that the small regions of the whole
image are never held at once.
"""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import Threads, run_ordered, warn_of_memory
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE, Window
from .graph import RegionGraph, RegionTable
from .merging import merge_small_regions, merge_to_mean_size
from .numbering import connected, ordered_by_first
from .raster_graph import raster_graph

#: Memory that merging takes for each pixel of a tile with its halo, and for each band of it (measured).
_PIXEL_BYTES, _BAND_BYTES = 100, 12


def merge_regions(source, stretch, found, minimum, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Merge the regions below the minimum mapping unit, tile by tile.

    A tile is merged with a halo, on the graph of the regions in that window; see
    :func:`.regions.merging.merge_small_regions`. The part of it to which what lies beyond the window could
    matter is done again with twice the halo: the outcome is that of the graph of the whole image.

    Parameters
    ----------
    source : RasterSource
        The image.
    stretch : BandStretch
        Makes the features that are compared.
    found : UnmergedRegions
    minimum : int
        That of `found`.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int

    Yields
    ------
    window : Window
        Tiles of that size, or of twice that size.
    identity : ndarray of uint32, shape (height, width)
        Number, from 1, that is common to the pixels of a merged region; 0 for nodata.
    labels : ndarray of unsigned int, shape (height, width)
        Label of the merged region of each pixel; 0 where labels only tell regions apart.
    count : int
        Merged regions whose number belongs to a region that begins in this tile: each counts in one tile.
    """
    workers, progress, halo = workers or Threads(), progress or Progress(), _first_halo(minimum)
    merge = partial(_merge_tile, source, stretch, found, minimum)
    # The halo is wide: larger tiles have less of it, as long as all workers have room for theirs.
    sizes = [
        (size, _bytes_of(source, source.pixels_around(size, halo))) for size in (2 * tile_size, tile_size)
    ]
    size, tile_bytes = next((pair for pair in sizes if workers.at_once(pair[1]) == workers.count), sizes[-1])
    warn_of_memory(tile_bytes, workers, progress)
    # Of each of these tiles only the result is held, so they take little beside those that are worked on.
    windows, together = source.windows(size), 4 * workers.at_once(tile_bytes)
    for begin in range(0, len(windows), together):
        batch = windows[begin : begin + together]
        step = progress.part(begin / len(windows), (begin + len(batch)) / len(windows))
        tiles, redone = _merge_together(merge, source, batch, halo, tile_bytes, workers, step)
        for window, merged in zip(batch, tiles):
            yield window, merged.identity, merged.labels, len(np.unique(merged.begun))
        if 2 * redone > sum(window.pixels for window in batch):
            halo *= 2  # to look further at once is cheaper than to look twice


def _first_halo(minimum):
    """Return the pixels around a tile beyond which there is seldom anything that its merges depend on."""
    return max(96, 16 * math.ceil(math.sqrt(minimum)))


def _bytes_of(source, pixels):
    return pixels * (_PIXEL_BYTES + _BAND_BYTES * len(source.bands))


def _merge_together(merge, source, windows, halo, tile_bytes, workers, progress):
    """Merge some tiles, then what is in doubt of them with twice the halo, until nothing is.

    Returns
    -------
    tiles : list of _MergedTile
    redone : int
        Pixels of the parts that were in doubt at first.
    """
    progress, silent = progress.part(0, 0.5), progress.silent()
    room = min(tile_bytes, workers.memory)
    tiles = list(run_ordered(merge, [(window, halo) for window in windows], workers, progress, room))
    in_doubt = [(place, tile.in_doubt) for place, tile in enumerate(tiles) if tile.in_doubt]
    redone = sum(part.pixels for _, part in in_doubt)
    while in_doubt:
        halo *= 2
        items = [
            (place, part) for place, whole in in_doubt for part in _parts(source, whole, halo, 2 * tile_bytes)
        ]
        largest = max(_bytes_around(source, part, halo) for _, part in items)
        again = run_ordered(merge, [(part, halo) for _, part in items], workers, silent, largest)
        in_doubt = []
        for (place, part), merged in zip(items, again):
            tiles[place].take(merged, part.within(windows[place]))
            if merged.in_doubt:
                in_doubt.append((place, merged.in_doubt))
    return tiles, redone


def _parts(source, window, halo, most_bytes):
    """Return a window in parts, each of which takes no more memory with its halo as far as that can be."""
    if max(window.width, window.height) <= halo or _bytes_around(source, window, halo) <= most_bytes:
        return [window]
    return [part for half in window.halves() for part in _parts(source, half, halo, most_bytes)]


def _bytes_around(source, window, halo):
    return _bytes_of(source, window.grown(halo, source.width, source.height).pixels)


def merge_regions_in_memory(found, minimum, windows, largest=None, workers=None, progress=None):
    """Merge the regions below the minimum mapping unit on the graph of the whole image.

    Parameters
    ----------
    found : RasterRegions
        With the sums of all regions.
    minimum : int
    windows : list of Window
        The tiles.
    largest : int, optional
        Largest label, where a label means a class: regions of one class that come to touch are joined.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    regions : RasterRegions
    count : int
        How many regions there were before those of one class were joined.
    """
    progress = progress or Progress()
    table, graph = _table_and_graph(found, windows, workers, progress.part(0, 0.5))
    merged = merge_small_regions(table, graph, minimum)
    progress.report(0.9)
    count = left = len(merged.labels)
    region_of = merged.region_of
    if largest is not None:
        one, other, _ = graph.contracted(region_of, count).edges()
        same = merged.labels[one] == merged.labels[other]
        left, joined = connected(count, one[same], other[same])
        region_of = joined[region_of]
    # Regions are in the order of their first pixels.
    region_of, head = ordered_by_first(region_of, left, np.arange(len(region_of)))
    labels = None if largest is None else merged.labels[merged.region_of[head]]
    return found.joined(region_of, left, labels), count


def merge_regions_to_size(found, size, windows, workers=None, progress=None):
    """Merge regions on the graph of the whole image until their mean size is the wanted one.

    Parameters
    ----------
    found : RasterRegions
        With the sums of all regions.
    size : float
        Wanted mean number of pixels.
    windows : list of Window
        The tiles.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    RasterRegions
    """
    progress = progress or Progress()
    table, graph = _table_and_graph(found, windows, workers, progress.part(0, 0.5))
    region_of = merge_to_mean_size(table, graph, size, progress.part(0.5, 1))
    return found.joined(region_of, int(region_of.max()) + 1)


def _table_and_graph(found, windows, workers, progress):
    """Return what is known of the regions of a whole raster, and which of them touch."""
    graph = raster_graph(found, windows, workers, progress)
    labels = found.labels if len(found.labels) else np.zeros(len(found), np.uint8)
    return RegionTable(found.pixels, found.sums, labels), graph


@dataclass
class _MergedTile:
    """What is known of a tile after merging with some halo.

    Attributes
    ----------
    identity, labels : ndarray of unsigned int, shape (height, width)
        As `merge_regions` yields them; 0 where it is not known either.
    begun : ndarray of uint32, shape (merged regions,)
        Numbers of the known merged regions that belong to a region that begins in the tile.
    in_doubt : Window or None
        Part of the tile that holds all that is not known.
    """

    identity: np.ndarray
    labels: np.ndarray
    begun: np.ndarray
    in_doubt: object = None

    def take(self, part, place):
        """Take what is known of a part of the tile, which lies at `place`."""
        known = part.identity > 0
        self.identity[place][known] = part.identity[known]
        self.labels[place][known] = part.labels[known]
        self.begun = np.concatenate([self.begun, part.begun])


def _merge_tile(source, stretch, found, minimum, item):
    """Merge the regions of a window with a halo, of which an item consists; return the _MergedTile."""
    window, halo = item
    grown = window.grown(halo, source.width, source.height)
    numbers, first, local = found.read_locally(grown)
    if len(numbers) == 0:
        nothing = np.zeros((window.height, window.width), np.uint32)
        return _MergedTile(nothing, nothing.astype(found.labels.dtype), numbers)
    table = found.table(numbers, local, stretch.apply(*source.read(grown)))
    uncertain = _cut_by(grown, source, local, len(numbers)) & (table.pixels < minimum)
    merged = merge_small_regions(table, RegionGraph.from_pixels(local, len(numbers)), minimum, uncertain)
    tile = local[window.within(grown)]
    is_valid = tile >= 0
    in_doubt = merged.doubtful[tile] & is_valid
    is_known = is_valid & ~in_doubt
    region = merged.region_of[tile]  # of invalid pixels any
    row, column = np.divmod(first[merged.identity], source.width)
    begun = (row >= window.y) & (row < window.y + window.height)
    begun &= (column >= window.x) & (column < window.x + window.width)
    begun &= ~merged.doubtful[merged.identity]
    number = numbers[merged.identity]
    return _MergedTile(
        np.where(is_known, number[region], 0).astype(np.uint32),
        np.where(is_known, merged.labels[region], 0).astype(found.labels.dtype),
        number[begun],
        _box_of(in_doubt, window),
    )


def _box_of(pixels, window):
    """Return the part of a window that holds some of its pixels; None where there are none."""
    rows, columns = (np.flatnonzero(pixels.any(axis=axis)) for axis in (1, 0))
    if len(rows) == 0:
        return None
    width, height = columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1
    return Window(window.x + int(columns[0]), window.y + int(rows[0]), int(width), int(height))


def _cut_by(window, source, local, count):
    """Tell which regions touch a side of the window beyond which the raster goes on."""
    cut = np.zeros(count + 1, bool)
    if window.y > 0:
        cut[local[0]] = True
    if window.x > 0:
        cut[local[:, 0]] = True
    if window.y + window.height < source.height:
        cut[local[-1]] = True
    if window.x + window.width < source.width:
        cut[local[:, -1]] = True
    return cut[:-1]
