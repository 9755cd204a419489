"""Where the regions of a whole raster meet, tile by tile: their graph, and the edges of their pixels."""

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


def edges_to_others(read_regions, window, width, height):
    """Count the edges that each pixel shares with what is not its region, the edge of the raster too.

    Parameters
    ----------
    read_regions : callable
        Takes a window within the raster, returns its regions: int, from 0; negative for none.
    window : Window
        It may lead beyond the raster.
    width, height : int
        Size of the raster in pixels.

    Returns
    -------
    regions : ndarray of int64, shape (height of the window, width of the window)
        -1 beyond the raster.
    edges : ndarray of int64, of the same shape
        0 to 4; meant for pixels of regions.
    """
    around, seen = window.around(1), window.grown(1, width, height)
    picture = np.full((around.height, around.width), -1, np.int64)
    picture[seen.within(around)] = read_regions(seen)
    inner = picture[1:-1, 1:-1]
    edges = np.zeros(inner.shape, np.int64)
    for beside in (picture[:-2, 1:-1], picture[2:, 1:-1], picture[1:-1, :-2], picture[1:-1, 2:]):
        edges += inner != beside
    return inner, edges


def _pairs_of_tile(regions, window):
    """Return the neighbours in a tile, and across its borders to the right and below, int32 (3, pairs)."""
    inner, right, below = read_with_borders(regions, window)
    parts = [
        touching_pairs(inner, len(regions)),
        touching_pairs(right, len(regions), down=False),
        touching_pairs(below, len(regions), across=False),
    ]
    return np.concatenate([np.stack(part).astype(np.int32) for part in parts], axis=1)
