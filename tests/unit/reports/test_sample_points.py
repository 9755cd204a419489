"""The report of a sample: self-contained, escaped, with the points and what to do with them."""

import numpy as np
import pytest
from landcover_segmentation.core.accuracy.sampling_design import design_sample
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.reports.sample_points import sample_report
from rasters import write_raster

EVIL = "<script>alert('1')</script> & \"quoted\""


@pytest.fixture()
def source(tmp_path):
    values = np.repeat([1, 2], [90, 10])[None].repeat(100, axis=0).astype(np.uint8)
    return RasterSource.open(write_raster(tmp_path / "map.tif", values, nodata=0), (1,), labels=True)


def report_of(source, names, **more):
    classes = [LandCoverClass(n, name, "#2b6cb0") for n, name in enumerate(names, start=1)]
    design = design_sample(classes, [9000, 900], 150, 0, "proportional", 50)
    return sample_report("Sample points", source, design, {"Allocation": "even"}, "Same name", **more)


def test_what_it_tells(source):
    page = report_of(source, ["Wood", "Water"], warnings=["Beware."])
    # 100 of 9,000 at 0.9 and 50 of 900 at 0.7.
    variance = (9 / 9.9) ** 2 * 0.09 / 100 * (1 - 1 / 90) + (0.9 / 9.9) ** 2 * 0.21 / 50 * (1 - 1 / 18)
    assert f"{np.sqrt(variance):.2%}" in page and f"± {1.96 * np.sqrt(variance):.2%}" in page
    for text in ("Wood", "9,000", "90.91%", "90%", "70%", "Beware.", "Same name", "What was left out"):
        assert text in page
    assert "never drawn: 100." in page
    assert not any(word in page for word in ("http", "src=", "nan"))


def test_every_value_is_escaped(source):
    page = report_of(source, [EVIL, "Water"], command=EVIL, warnings=[EVIL])
    assert "<script" not in page and "&lt;script&gt;" in page
