"""Shapes of the regions of a raster, counted in its pixels, tile by tile."""

from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from .numbering import compact
from .raster_graph import edges_to_others

#: Second moment of a pixel along each of its sides about its own centre.
_OF_A_PIXEL = 1 / 12


def measure_shapes(regions, windows, workers=None, progress=None):
    """Measure area, perimeter, compactness and elongation of every region.

    All is summed as integers, so it does not depend on the tiles.

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
    dict of ndarray of float64, shape (regions,)
        By name. "area": pixels. "perimeter": pixel edges to all that is not the region, the edge of the
        raster and nodata too. "compactness": 16 area / perimeter**2, the ratio of Polsby and Popper (1991)
        but 1 for a square, of all shapes of pixels the most compact, not for a circle; near 0 for a thin one.
        "elongation": one less the ratio of the axes of the ellipse with the same second central moments:
        0 for a square, near 1 for a line.
    """
    measure = partial(_measure_tile, regions.read, regions.numbers.width, regions.numbers.height)
    sums = np.zeros((7, len(regions)), np.int64)
    for found, of_tile in run_ordered(measure, windows, this_machine(workers), progress):
        sums[:, found] += of_tile
    area, perimeter, *moments = sums
    return {
        "area": area.astype(np.float64),
        "perimeter": perimeter.astype(np.float64),
        "compactness": 16 * area / np.square(perimeter, dtype=np.float64),
        "elongation": _elongation(area, *moments),
    }


def _measure_tile(read, width, height, window):
    """Return which regions occur in a tile, and their pixels, edges, and sums of x, y, x**2, y**2, x * y."""
    inner, edges = edges_to_others(read, window, width, height)
    is_region = inner >= 0
    found, place = compact(inner[is_region])
    y, x = (axis[is_region] for axis in np.indices(inner.shape))
    # Sums of floats are exact here: they are whole numbers far below 2**53.
    count, edges, *local = (
        np.bincount(place, weights, len(found)).astype(np.int64)
        for weights in (None, edges[is_region], x, y, x * x, y * y, x * y)
    )
    return found, np.stack([count, edges, *_moved(count, *local, window.x, window.y)])


def _moved(count, x, y, xx, yy, xy, right, down):
    """Return the sums of x, y, x**2, y**2 and x * y from another origin."""
    return (
        x + count * right,
        y + count * down,
        xx + 2 * right * x + count * right**2,
        yy + 2 * down * y + count * down**2,
        xy + right * y + down * x + count * right * down,
    )


def _elongation(count, x, y, xx, yy, xy):
    # About a pixel near the centre the sums are small and whole; about the true centre, near them.
    center_x, center_y = (np.rint(total / count).astype(np.int64) for total in (x, y))
    x, y, xx, yy, xy = _moved(count, x, y, xx, yy, xy, -center_x, -center_y)
    along_x = xx / count - (x / count) ** 2 + _OF_A_PIXEL
    along_y = yy / count - (y / count) ** 2 + _OF_A_PIXEL
    along_both = xy / count - (x / count) * (y / count)
    mean, apart = (along_x + along_y) / 2, np.sqrt(((along_x - along_y) / 2) ** 2 + along_both**2)
    return 1 - np.sqrt(np.maximum(mean - apart, 0) / (mean + apart))
