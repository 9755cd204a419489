import base64

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.reports.pictures import class_picture
from osgeo import gdal
from rasters import write_raster


def pixels_of(picture, tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(base64.b64decode(picture.partition("base64,")[2]))
    return np.moveaxis(gdal.Open(str(path)).ReadAsArray(), 0, -1)


@pytest.mark.parametrize("largest", [3, 255, 300, 65535])
def test_every_class_has_its_colour_and_nodata_none(tmp_path, largest):
    values = np.array([[0, 1], [2, largest]], np.uint16 if largest > 255 else np.uint8)
    classes = [LandCoverClass(n, "c", f"#{n % 256:02x}80{n // 256:02x}") for n in (1, 2, largest)]
    pixels = pixels_of(class_picture(write_raster(tmp_path / "c.tif", values), classes), tmp_path)
    assert pixels[0, 0, 3] == 0
    assert pixels[0, 1].tolist() == [1, 128, 0, 255]
    assert pixels[1, 1].tolist() == [largest % 256, 128, largest // 256, 255]


def test_a_raster_that_is_gone_is_one_sentence(tmp_path):
    with pytest.raises(LandCoverError, match="does not exist"):
        class_picture(str(tmp_path / "gone.tif"), [LandCoverClass(1, "a", "#112233")])
