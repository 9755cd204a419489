import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.raster.tiles import Window, tile_windows

sizes = st.integers(1, 40)


@given(width=sizes, height=sizes, size=st.integers(1, 50))
def test_tiles_cover_every_pixel_once_in_row_order(width, height, size):
    seen = np.zeros((height, width), int)
    windows = tile_windows(width, height, size)
    for window in windows:
        seen[window.y : window.y + window.height, window.x : window.x + window.width] += 1
    assert (seen == 1).all()
    assert sum(window.pixels for window in windows) == width * height
    assert [(w.y, w.x) for w in windows] == sorted((w.y, w.x) for w in windows)


def test_a_halo_is_cut_at_the_raster():
    assert Window(10, 20, 5, 5).grown(3, 100, 100) == Window(7, 17, 11, 11)
    assert Window(0, 90, 50, 10).grown(3, 51, 100) == Window(0, 87, 51, 13)
