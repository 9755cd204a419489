import numpy as np
from landcover_segmentation.core.raster.brightness import brightness, write_brightness
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from rasters import ArraySource, read_raster, write_raster

BANDS = np.array([[[1, 2], [3, 0]], [[3, 2], [6, 5]]], np.uint8)
MEANS = np.array([[2, 2], [4.5, np.nan]])


def test_brightness_is_the_mean_of_the_bands():
    source = ArraySource(BANDS, valid=BANDS[0] > 0)
    np.testing.assert_array_equal(brightness(source, Window(0, 0, 2, 2)), MEANS)


def test_pixels_without_data_stay_without(tmp_path):
    source = RasterSource.open(write_raster(tmp_path / "image.tif", BANDS, nodata=0))
    assert write_brightness(source, str(tmp_path / "brightness.tif")) == 3
    np.testing.assert_array_equal(read_raster(tmp_path / "brightness.tif")[0], MEANS)
