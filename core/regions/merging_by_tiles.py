"""Merging of small regions, tile by tile or on the graph of the whole image, and to a wanted mean size.

A tile is merged with as much around it as its outcome depends on, so that the small regions of the whole
image are never held at once.
"""

import math
from functools import partial

import numpy as np

from ..execution import Threads, run_ordered, run_tiles, this_machine
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from .graph import RegionGraph, RegionTable, touching_pairs
from .merging import merge_small_regions, merge_to_mean_size
from .numbering import connected

#: Memory that merging takes for each pixel of a tile with its halo, and for each band of it (measured).
_PIXEL_BYTES, _BAND_BYTES = 100, 12


def merge_regions(source, stretch, found, minimum, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Merge the regions below the minimum mapping unit, tile by tile.

    A tile is merged with a halo, on the graph of the regions in that window; see
    :func:`.regions.merging.merge_small_regions`. Where what lies beyond the window could matter to the tile,
    it is done again with twice the halo: the outcome is that of the graph of the whole image.

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
    workers, halo = workers or Threads(), _first_halo(minimum)
    merge = partial(_merge_tile, source, stretch, found, minimum)
    # The halo is wide: larger tiles have less of it, as long as all workers have room for theirs.
    sizes = [(size, _tile_bytes(source, size, halo)) for size in (2 * tile_size, tile_size)]
    size, tile_bytes = next((pair for pair in sizes if workers.at_once(pair[1]) == workers.count), sizes[-1])
    items = [(window, halo) for window in source.windows(size)]
    with run_tiles(merge, items, workers, progress, tile_bytes) as tiles:
        for (window, around), merged in tiles:
            while merged is None:
                # One at a time, so that there is never more than one window that is larger than the others.
                around *= 2
                [merged] = run_ordered(merge, [(window, around)], workers)
            yield window, *merged


def _first_halo(minimum):
    """Return the pixels around a tile beyond which there is seldom anything that its merges depend on."""
    return max(96, 16 * math.ceil(math.sqrt(minimum)))


def _tile_bytes(source, size, halo):
    return source.pixels_around(size, halo) * (_PIXEL_BYTES + _BAND_BYTES * len(source.bands))


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
    count = len(merged.labels)
    region_of, labels = merged.region_of, None
    if largest is not None:
        one, other, _ = graph.contracted(region_of, count).edges()
        same = merged.labels[one] == merged.labels[other]
        joined_count, joined = connected(count, one[same], other[same])
        labels = np.empty(joined_count, merged.labels.dtype)
        labels[joined] = merged.labels
        region_of = joined[region_of]
    region_of, order = _in_order_of_first(region_of)
    return found.joined(region_of, len(order), None if labels is None else labels[order]), count


def _in_order_of_first(region_of):
    """Renumber groups in the order of their first members; return also the old number of each."""
    old, first, inverse = np.unique(region_of, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    return rank[inverse], old[order]


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
    pairs_of_tile = partial(_pairs_of_tile, found)
    pairs = list(run_ordered(pairs_of_tile, windows, this_machine(workers), progress))
    graph = RegionGraph.from_pairs(len(found), *np.concatenate(pairs, axis=1))
    labels = found.labels if len(found.labels) else np.zeros(len(found), np.uint8)
    return RegionTable(found.pixels, found.sums, labels), graph


def _pairs_of_tile(found, window):
    """Return the neighbours in a tile, and across its borders to the right and below."""
    inner, right, below = found.read_with_borders(window)
    parts = [
        touching_pairs(inner, len(found)),
        touching_pairs(right, len(found), down=False),
        touching_pairs(below, len(found), across=False),
    ]
    return np.concatenate([np.stack(part) for part in parts], axis=1)


def _merge_tile(source, stretch, found, minimum, item):
    """Return identity, labels and count of a tile, as `merge_regions` does; None if the halo is too small."""
    window, halo = item
    grown = window.grown(halo, source.width, source.height)
    numbers, first, local = found.read_locally(grown)
    label_type = found.labels.dtype
    if len(numbers) == 0:
        nothing = np.zeros((window.height, window.width), np.uint32)
        return nothing, nothing.astype(label_type), 0
    table = found.table(numbers, local, stretch.apply(*source.read(grown)))
    uncertain = _cut_by(grown, source, local, len(numbers)) & (table.pixels < minimum)
    merged = merge_small_regions(table, RegionGraph.from_pixels(local, len(numbers)), minimum, uncertain)
    top, left = window.y - grown.y, window.x - grown.x
    tile = local[top : top + window.height, left : left + window.width]
    is_valid = tile >= 0
    if merged.doubtful[tile[is_valid]].any():
        return None
    region = merged.region_of[tile]  # of invalid pixels any, for the moment
    identity = np.where(is_valid, numbers[merged.identity][region], 0).astype(np.uint32)
    labels = np.where(is_valid, merged.labels[region], 0).astype(label_type)
    begins = first[merged.identity]
    row, column = np.divmod(begins, source.width)
    begins_here = (row >= window.y) & (row < window.y + window.height)
    begins_here &= (column >= window.x) & (column < window.x + window.width)
    return identity, labels, int(np.count_nonzero(begins_here))


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
