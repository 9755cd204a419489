"""The report of areas in zones."""

import base64
import re

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.polygons import polygons_on_grid
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.zone_areas import class_areas
from landcover_segmentation.core.reports.class_areas import class_areas_report, told_zones
from landcover_segmentation.core.reports.pictures import class_picture
from osgeo import gdal
from rasters import write_raster
from zones import box, wkb_of

PICTURE = np.array([[1, 1, 2, 2], [1, 0, 2, 2], [3, 3, 3, 3]], np.uint8)


@pytest.fixture()
def measure(tmp_path):
    """Return a function that measures boxes, in pixels, on the picture."""
    path = write_raster(tmp_path / "map.tif", PICTURE, nodata=0)
    source = RasterSource.open(path, (1,), labels=True)

    def measure(boxes, coverage="centre"):
        return class_areas(source, polygons_on_grid(source, [wkb_of(box(*each)) for each in boxes]), coverage)

    return measure


def test_bars_and_figures(measure):
    areas = measure([(0, 0, 2, 2), (2, 0, 4, 3)])
    page = class_areas_report("Class areas", areas, ["North & <b>South</b>", "East"], {"Zones": "districts"})
    assert "North &amp; &lt;b&gt;South&lt;/b&gt;" in page and "<b>South" not in page
    assert page.count('<div class="strip"') == 3
    east = page[page.index(">East<") :]
    shares = re.findall(r"flex:([0-9.]+)", east)
    assert [float(share) for share in shares] == pytest.approx([4 / 6, 2 / 6], abs=1e-5)  # none of the first
    assert "nan" not in page and "all zones lie in the map" in page


def test_many_zones_and_classes_are_cut_short(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.arange(1, 401, dtype=np.uint16).reshape(20, 20), nodata=0)
    source = RasterSource.open(path, (1,), labels=True)
    boxes = [box(column, row, column + 1, row + 1) for row in range(20) for column in range(15)]
    areas = class_areas(source, polygons_on_grid(source, [wkb_of(each) for each in boxes]))
    page = class_areas_report("Class areas", areas, [f"Zone {number}" for number in range(1, 301)], {})
    assert "And 100 zones more" in page and "Zone 200<" in page and "Zone 201<" not in page
    assert "the 8 classes with the largest area" in page


def test_what_is_told_of_zones(measure):
    notices, left_out = told_zones(measure([(0, 0, 2, 2), (2, 0, 4, 3)]), 0, 0)
    assert notices == [] and left_out == [
        "1 pixel in zones where the map is nodata: in no class, in no share."
    ]
    boxes = [(0, 0, 3, 3), (1, 0, 4, 9), (20, 20, 22, 22), (0, 0, 0.2, 0.2), (1, 1, 2, 2)]
    notices, left_out = told_zones(measure(boxes), 0, 2)
    assert "6 pixels of the map in more than one" in notices[0] and "2 zones" in notices[1]
    told = " ".join(left_out)
    for words in (
        "1 zone outside",
        "1 zone partly outside",
        "1 zone without the centre",
        "1 zone of nothing",
    ):
        assert words in told
    assert "2 zones without an area" in " ".join(told_zones(measure([(0, 0, 2, 2)]), 2, 0)[1])


def test_the_picture_shows_the_classes_alone(tmp_path):
    values = np.array([[-3, 0, 7], [500, 2, 2]], np.int16)
    path = write_raster(tmp_path / "map.tif", values)
    classes = [LandCoverClass(7, "b", "#112233"), LandCoverClass(-3, "a", "#445566")]
    picture = class_picture(path, classes)
    gdal.FileFromMemBuffer("/vsimem/picture.png", base64.b64decode(picture.split(",")[1]))
    pixels = gdal.Open("/vsimem/picture.png").ReadAsArray()
    gdal.Unlink("/vsimem/picture.png")
    pixels = pixels[:, ::240, ::240]  # each pixel of the map is a square
    assert pixels[:, 0, 0].tolist() == [0x44, 0x55, 0x66, 255]
    assert pixels[:, 0, 2].tolist() == [0x11, 0x22, 0x33, 255]
    assert pixels[3].tolist() == [[255, 0, 255], [0, 0, 0]]
