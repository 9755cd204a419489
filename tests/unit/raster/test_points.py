"""Points and the pixels that they lie in."""

import numpy as np
from landcover_segmentation.core.raster.points import pixels_of_points, points_in
from landcover_segmentation.core.raster.tiles import Window
from rasters import NORTH_UP, ArraySource


def test_points_by_rows_without_those_outside():
    source = ArraySource(np.zeros((4, 6)))
    columns, rows = np.array([0.5, 5.9, -0.1, 2, 3, 6]), np.array([3.5, 0.1, 1, 2, 4, 1])
    x, y = NORTH_UP[0] + columns * NORTH_UP[1], NORTH_UP[3] + rows * NORTH_UP[5]
    column, row, inside = pixels_of_points(source, x, y)
    assert (column.tolist(), row.tolist(), inside.tolist()) == ([5, 2, 0], [0, 2, 3], [1, 3, 0])


def test_points_of_a_window():
    pixel, point = points_in(Window(2, 1, 3, 2), np.array([2, 1, 4, 4, 2]), np.array([0, 1, 1, 2, 3]))
    assert (pixel.tolist(), point.tolist()) == ([2, 5], [2, 3])
