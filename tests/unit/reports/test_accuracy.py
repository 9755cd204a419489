"""The report of an assessment: self-contained, every value escaped, axes named, no nan."""

import base64
import re
from dataclasses import replace

import numpy as np
import pytest
from landcover_segmentation.core.accuracy.comparison import compare
from landcover_segmentation.core.accuracy.outputs import AGREEMENT_CLASSES
from landcover_segmentation.core.accuracy.placing import point_reference, raster_reference
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.reports.accuracy import accuracy_report, agreement_picture, map_picture
from osgeo import gdal
from rasters import NORTH_UP, write_raster

EVIL = "<script>alert('1')</script> & \"quoted\""


@pytest.fixture()
def source(tmp_path):
    values = np.repeat([1, 2, 3], 4)[None].repeat(6, axis=0).astype(np.uint8)
    return RasterSource.open(write_raster(tmp_path / "map.tif", values, nodata=0), (1,), labels=True)


@pytest.fixture()
def with_points(source):
    x, y = NORTH_UP[0], NORTH_UP[3]
    labels = (("water", 5), ("water", 15), ("water", 45), ("wood", 55), ("wood", 65), (EVIL, 95))
    points = [(label, x + column, y - 5) for label, column in labels]
    return compare(source, point_reference(source, points), "majority")


def pixels_of(picture):
    gdal.FileFromMemBuffer("/vsimem/picture.png", base64.b64decode(picture.partition("base64,")[2]))
    try:
        return np.moveaxis(gdal.Open("/vsimem/picture.png").ReadAsArray(), 0, -1)
    finally:
        gdal.Unlink("/vsimem/picture.png")


def test_every_value_is_escaped(with_points):
    classes = tuple(LandCoverClass(c.value, EVIL, EVIL) for c in with_points.classes)
    evil = replace(
        with_points,
        names=(EVIL,) * 3,
        matched=replace(with_points.matched, classes=classes, told=EVIL),
        reference=replace(with_points.reference, left_out={EVIL: 1}),
    )
    page = accuracy_report(EVIL, evil, {EVIL: EVIL}, warnings=[EVIL])
    assert "<script" not in page and "&lt;script&gt;" in page


def test_axes_are_named_and_nothing_is_nan(with_points):
    page = accuracy_report("Accuracy assessment", with_points, {})
    assert "Rows: class in the map. Columns: class in the reference." in page
    assert "Dice" in page and "Olofsson et al. 2014" in page and "drawn at random" in page
    assert "nan" not in page
    assert "one sample unit only" in page
    assert not any(word in page for word in ("http", "src="))


def test_pictures_of_points(with_points):
    """Five points agree, and one does not; both maps are drawn in the colours of the classes they took."""
    picture, beside = agreement_picture(with_points), [map_picture(with_points)]
    page = accuracy_report("Accuracy assessment", with_points, {}, picture, beside=beside)
    alt = re.findall('alt="(.*?)"', page)
    assert alt[0].startswith("The map that is compared: ")
    assert alt[1].startswith("Points of the reference") and alt[1].endswith("Agrees 83.3%, Differs 16.7%")
    pixels = pixels_of(picture)
    for color in (AGREEMENT_CLASSES[0].color, AGREEMENT_CLASSES[1].color):
        assert (pixels[..., :3] == list(bytes.fromhex(color[1:]))).all(axis=-1).any()
    shown = {tuple(pixel) for pixel in pixels_of(beside[0].uri)[..., :3].reshape(-1, 3).tolist()}
    assert shown == {tuple(bytes.fromhex(with_points.classes[n].color[1:])) for n in with_points.class_of}


def test_without_a_map_of_agreement_a_raster_has_the_map_alone(source, tmp_path):
    comparison = compare(source, raster_reference(source, source, str(tmp_path)))
    assert agreement_picture(comparison) == ""
    page = accuracy_report("Accuracy assessment", comparison, {}, beside=[map_picture(comparison)])
    assert page.count("<img") == 1
    assert agreement_picture(comparison, source.path).startswith("data:image/png;")


def test_a_raster_gives_no_estimates(source, tmp_path):
    reference = raster_reference(source, source, str(tmp_path))
    page = accuracy_report("Accuracy assessment", compare(source, reference), {"MATCH": "none"})
    assert "Olofsson" not in page and "Which class each cluster took" not in page
    assert "100.00%" in page and "nan" not in page
