"""Where regions lie: the middle of each, and a pixel well inside."""

from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from .numbering import compact
from .raster_graph import edges_to_others

#: Steps from the border of a region beyond which pixels count as equally deep inside.
_DEEPEST = 32


def middles(regions, windows, workers=None, progress=None):
    """Return the mean position of the pixels of each region.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    windows : list of Window
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    column, row : ndarray of float64, shape (regions,)
        Of the centre of the upper left pixel 0; the same for any tiles.
    """
    sums = np.zeros((2, len(regions)), np.int64)
    add_up = partial(_sums_of_tile, regions.read)
    for found, of_tile in run_ordered(add_up, windows, this_machine(workers), progress):
        sums[:, found] += of_tile
    return tuple(sums / np.maximum(regions.pixels, 1))


def _sums_of_tile(read_regions, window):
    """Return the regions in a tile, and the sums of their columns and of their rows."""
    regions = read_regions(window)
    row, column = np.nonzero(regions >= 0)
    found, place = compact(regions[row, column])
    # Sums of floats are exact here: they are whole numbers far below 2**53.
    sums = [np.bincount(place, axis, len(found)) for axis in (column + window.x, row + window.y)]
    return found, np.stack(sums).astype(np.int64)


def inner_pixels(regions, chosen, middle, windows, workers=None, progress=None):
    """Return a pixel in each of some regions: deep inside, and of equally deep ones next to the middle.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    chosen : ndarray of int64, shape (chosen,)
        Different regions.
    middle : tuple of ndarray of float64, shape (regions,)
        Column and row of each region's middle, by :func:`middles`.
    windows : list of Window
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    column, row : ndarray of int64, shape (chosen,)
        The same for any tiles.
    """
    place_of = np.full(len(regions) + 1, -1, np.int32)  # the last one is that of no region, which is -1
    place_of[chosen] = np.arange(len(chosen))
    middle = tuple(axis[chosen] for axis in middle)
    size = regions.numbers.width, regions.numbers.height
    find = partial(_innermost_of_tile, regions.read, place_of, middle, size)
    tiles = list(run_ordered(find, windows, this_machine(workers), progress))
    _, _, _, row, column = _innermost(np.concatenate(tiles, axis=1))
    return column.astype(np.int64), row.astype(np.int64)


def _innermost_of_tile(read_regions, place_of, middle, size, window):
    """Return the innermost pixel in a tile of each chosen region there, as `_innermost` does."""
    from scipy.ndimage import distance_transform_cdt

    place = place_of[read_regions(window)]
    row, column = np.nonzero(place >= 0)
    if len(row) == 0:
        return np.empty((5, 0))
    shift = _DEEPEST - 1
    _, edges = edges_to_others(read_regions, window.around(shift), *size)
    depth = distance_transform_cdt(edges == 0, metric="taxicab")
    depth = depth[row + shift, column + shift]
    depth = np.where(depth < 0, shift, np.minimum(depth, shift))  # negative where no edge is in sight
    place, row, column = place[row, column], row + window.y, column + window.x
    distance = (column - middle[0][place]) ** 2 + (row - middle[1][place]) ** 2
    return _innermost(np.stack([place, -depth, distance, row, column]).astype(np.float64))


def _innermost(pixels):
    """Return the first pixel of each place, by rows of place, less depth, distance, row and column."""
    pixels = pixels[:, np.lexsort(pixels[::-1])]
    return pixels[:, np.flatnonzero(np.diff(pixels[0], prepend=-1))]
