"""Merging of small regions, tile by tile, and of all regions to a wanted mean size.

A tile is merged with as much around it as its outcome depends on, so that the small regions of the whole
image are never held at once.
"""

import math
from functools import partial

import numpy as np

from ..execution import run_ordered, run_tiles
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from .graph import RegionGraph, RegionTable, touching_pairs
from .merging import merge_small_regions, merge_to_mean_size


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
    found : RasterRegions
        With the sums of all regions of at least `minimum` pixels.
    minimum : int
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int

    Yields
    ------
    window : Window
        Tiles of twice that size.
    identity : ndarray of uint32, shape (height, width)
        Number, from 1, that is common to the pixels of a merged region; 0 for nodata.
    labels : ndarray of unsigned int, shape (height, width)
        Label of the merged region of each pixel.
    """
    windows = source.windows(2 * tile_size)  # the halo is wide: larger tiles have less of it
    merge = partial(_merge_tile, source, stretch, found, minimum)
    with run_tiles(merge, windows, workers, progress) as tiles:
        for window, (identity, labels) in tiles:
            yield window, identity, labels


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
    pairs = run_ordered(partial(_pairs_of_tile, found), windows, workers, progress.part(0, 0.5))
    graph = RegionGraph.from_pairs(len(found), *np.concatenate(list(pairs), axis=1))
    table = RegionTable(found.pixels, found.sums, found.labels)
    region_of = merge_to_mean_size(table, graph, size, progress.part(0.5, 1))
    return found.joined(region_of, int(region_of.max()) + 1)


def _pairs_of_tile(found, window):
    """Return the neighbours in a tile, and across its borders to the right and below."""
    inner, right, below = found.read_with_borders(window)
    parts = [
        touching_pairs(inner, len(found)),
        touching_pairs(right, len(found), down=False),
        touching_pairs(below, len(found), across=False),
    ]
    return np.concatenate([np.stack(part) for part in parts], axis=1)


def _merge_tile(source, stretch, found, minimum, window):
    halo = _first_halo(minimum)
    while True:
        grown = window.grown(halo, source.width, source.height)
        numbers, local = found.read_locally(grown)
        if len(numbers) == 0:
            nothing = np.zeros((window.height, window.width), np.uint32)
            return nothing, nothing.astype(found.labels.dtype)
        features = stretch.apply(*source.read(grown))
        uncertain = _cut_by(grown, source, local, len(numbers)) & (found.pixels[numbers] < minimum)
        merged = merge_small_regions(
            _local_table(found, numbers, local, features, minimum),
            RegionGraph.from_pixels(local, len(numbers)),
            minimum,
            uncertain,
        )
        top, left = window.y - grown.y, window.x - grown.x
        tile = local[top : top + window.height, left : left + window.width]
        is_valid = tile >= 0
        if not merged.doubtful[tile[is_valid]].any():
            break
        halo *= 2
    region = merged.region_of[tile]  # of invalid pixels any, for the moment
    identity = np.where(is_valid, numbers[merged.identity][region] + 1, 0).astype(np.uint32)
    labels = np.where(is_valid, merged.labels[region], 0).astype(found.labels.dtype)
    return identity, labels


def _first_halo(minimum):
    """Return the pixels around a tile beyond which there is seldom anything that its merges depend on."""
    return max(96, 16 * math.ceil(math.sqrt(minimum)))


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


def _local_table(found, numbers, local, features, minimum):
    """Return the table of the regions in a window; of large ones with all that lies beyond it."""
    place = local.ravel() + 1
    sums = np.stack(
        [np.bincount(place, weights=band.ravel(), minlength=len(numbers) + 1)[1:] for band in features]
    ).astype(np.int64)
    pixels = found.pixels[numbers].astype(np.int64)
    large = np.flatnonzero(pixels >= minimum)
    sums[:, large] = found.sums[:, np.searchsorted(found.summed, numbers[large])]
    return RegionTable(pixels, sums, found.labels[numbers])
