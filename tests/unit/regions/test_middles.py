"""The middles of regions, and pixels well inside them."""

import numpy as np
from hypothesis import given
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.tiles import tile_windows
from landcover_segmentation.core.regions.middles import inner_pixels, middles
from regions import ArrayRegions, region_pictures, tilings


def found_in(picture, size=1000, threads=1):
    """Return middles and inner pixels of all regions of a picture, columns and rows."""
    regions = ArrayRegions(picture)
    windows = tile_windows(*picture.shape[::-1], size)
    middle = middles(regions, windows, Threads(threads))
    inner = inner_pixels(regions, np.arange(len(regions)), middle, windows, Threads(threads))
    return np.stack(middle), np.stack(inner)


def test_by_hand():
    picture = np.zeros((7, 9), int)
    picture[:, 5:] = 1
    picture[3, 3] = 2
    middle, inner = found_in(picture)
    assert middle[:, 1].tolist() == [6.5, 3] and middle[:, 2].tolist() == [3, 3]
    # Two columns are equally deep in the second region, and equally near to its middle.
    assert inner[:, 1].tolist() == [6, 3] and inner[:, 2].tolist() == [3, 3]


def test_the_pixel_lies_inside_where_the_middle_does_not():
    picture = np.zeros((21, 21), int)
    picture[4:17, 4:17] = 1
    picture[6:15, 6:15] = 2
    middle, inner = found_in(picture)
    assert middle[:, 1].tolist() == [10, 10]
    assert picture[inner[1], inner[0]].tolist() == [0, 1, 2]
    assert inner[:, 2].tolist() == [10, 10]


@given(region_pictures(side=14), tilings())
def test_every_pixel_lies_in_its_region_and_the_tiles_do_not_show(picture, tiling):
    whole, tiled = found_in(picture), found_in(picture, *tiling)
    assert all(np.array_equal(one, other) for one, other in zip(whole, tiled))
    column, row = whole[1]
    assert picture[row, column].tolist() == list(range(int(picture.max()) + 1))


def test_no_region_is_asked_for():
    regions = ArrayRegions(np.zeros((3, 3), int))
    windows = tile_windows(3, 3, 2)
    column, row = inner_pixels(regions, np.array([], int), middles(regions, windows), windows)
    assert len(column) == len(row) == 0
