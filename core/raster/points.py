"""Points on the grid of a raster: the pixel in which each of them lies."""

import numpy as np

from .grid import pixel_positions


def pixels_of_points(source, x, y):
    """Find the pixels in which points lie.

    Parameters
    ----------
    source : RasterSource
    x, y : ndarray of float, shape (points,)
        Map coordinates.

    Returns
    -------
    column, row : ndarray of int64, shape (inside,)
        Pixels of the points that lie in the raster; rows ascend.
    inside : ndarray of int64, shape (inside,)
        Which points these are.
    """
    column, row = np.floor(pixel_positions(source, x, y))
    inside = np.flatnonzero((column >= 0) & (column < source.width) & (row >= 0) & (row < source.height))
    inside = inside[np.argsort(row[inside], kind="stable")]
    return column[inside].astype(np.int64), row[inside].astype(np.int64), inside


def points_in(window, column, row):
    """Find the points in a window.

    Parameters
    ----------
    window : Window
    column, row : ndarray of int64, shape (points,)
        Their pixels in the raster; rows ascend.

    Returns
    -------
    pixel : ndarray of int64, shape (found,)
        Place in the flattened window.
    point : ndarray of int64, shape (found,)
    """
    first, last = np.searchsorted(row, [window.y, window.y + window.height])
    in_columns = column[first:last] - window.x
    point = first + np.flatnonzero((in_columns >= 0) & (in_columns < window.width))
    return (row[point] - window.y) * window.width + column[point] - window.x, point
