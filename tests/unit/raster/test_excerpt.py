import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from rasters import write_raster


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Return a raster of 20 x 30 numbers from 0, of which 0 is nodata."""
    return write_raster(
        tmp_path_factory.mktemp("excerpt") / "numbers.tif",
        np.arange(600, dtype=np.uint16).reshape(1, 20, 30),
        nodata=0,
    )


def test_an_image_is_its_own_excerpt(path):
    source = RasterSource.open(path)
    assert source.excerpt(Window(0, 0, 5, 5)) is source


@given(data=st.data())
def test_an_excerpt_reads_as_the_raster_does_within_its_window(path, data):
    source = RasterSource.open(path, temporary=True)
    x, y = data.draw(st.integers(0, 29)), data.draw(st.integers(0, 19))
    outer = Window(x, y, data.draw(st.integers(1, 30 - x)), data.draw(st.integers(1, 20 - y)))
    left, top = (
        data.draw(st.integers(x, x + outer.width - 1)),
        data.draw(st.integers(y, y + outer.height - 1)),
    )
    width = data.draw(st.integers(1, x + outer.width - left))
    height = data.draw(st.integers(1, y + outer.height - top))
    inner, excerpt = Window(left, top, width, height), source.excerpt(outer)
    for read, expected in zip(excerpt.read(inner), source.read(inner)):
        np.testing.assert_array_equal(read, expected)
    assert (excerpt.width, excerpt.height) == (30, 20)
    assert excerpt.values.nbytes == 2 * outer.pixels


def test_an_excerpt_is_cut_at_the_edge_of_the_raster(path):
    excerpt = RasterSource.open(path, temporary=True).excerpt(Window(0, 0, 10, 10).around(25))
    assert excerpt.window == Window(0, 0, 30, 20)
