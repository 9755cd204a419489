"""The graph of the regions of a whole raster, tile by tile."""

from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..raster.tiles import Window
from .graph import RegionGraph, touching_pairs


def raster_graph(regions, windows, workers=None, progress=None):
    """Find out which regions of a raster share a border, and how long it is.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    windows : list of Window
        The tiles.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    RegionGraph
    """
    pairs_of_tile = partial(_pairs_of_tile, regions)
    tiles = run_ordered(pairs_of_tile, windows, this_machine(workers), progress)
    return RegionGraph.from_pairs(len(regions), *np.concatenate(list(tiles), axis=1))


def read_with_borders(regions, window):
    """Return the regions of a tile, and of the lines on both sides of its right and lower border.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    window : Window
    """
    width = min(window.width + 1, regions.numbers.width - window.x)
    height = min(window.height + 1, regions.numbers.height - window.y)
    picture = regions.read(Window(window.x, window.y, width, height))
    inner = picture[: window.height, : window.width]
    right = picture[: window.height, window.width - 1 :]
    return inner, right, picture[window.height - 1 :, : window.width]


def _pairs_of_tile(regions, window):
    """Return the neighbours in a tile, and across its borders to the right and below, int32 (3, pairs)."""
    inner, right, below = read_with_borders(regions, window)
    parts = [
        touching_pairs(inner, len(regions)),
        touching_pairs(right, len(regions), down=False),
        touching_pairs(below, len(regions), across=False),
    ]
    return np.concatenate([np.stack(part).astype(np.int32) for part in parts], axis=1)
