"""The report of an assessment: self-contained, every value escaped, axes named, no nan."""

from dataclasses import replace

import numpy as np
import pytest
from landcover_segmentation.core.accuracy.comparison import compare
from landcover_segmentation.core.accuracy.placing import point_reference, raster_reference
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.reports.accuracy import accuracy_report
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


def test_a_raster_gives_no_estimates(source, tmp_path):
    reference = raster_reference(source, source, str(tmp_path))
    page = accuracy_report("Accuracy assessment", compare(source, reference), {"MATCH": "none"})
    assert "Olofsson" not in page and "Which class each cluster took" not in page
    assert "100.00%" in page and "nan" not in page
