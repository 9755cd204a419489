"""What the report of a comparison of two maps says."""

import re

import numpy as np
import pytest
from landcover_segmentation.core.change.detection import compare_maps
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.reports.change import change_report, map_pictures
from osgeo import gdal
from rasters import write_raster

EVIL = "<script>alert('1')</script> & \"quoted\" $x_1$"


@pytest.fixture()
def change_map(tmp_path):
    """Return a function that compares two pictures."""

    def change_map(before, after, names=(), epsg=32633, **options):
        sources = []
        for name, values in (("before.tif", before), ("after.tif", after)):
            path = write_raster(tmp_path / name, np.asarray(values, np.uint8), nodata=0, epsg=epsg)
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.GetRasterBand(1).SetCategoryNames(["", *names])
            dataset = None
            sources.append(RasterSource.open(path, (1,), labels=True))
        return compare_maps(*sources, str(tmp_path / "out.tif"), workspace=str(tmp_path), **options)

    return change_map


BEFORE = np.repeat([[1] * 6 + [2] * 4], 10, axis=0)
AFTER = BEFORE.copy()
AFTER[:3, :3], AFTER[9, 9], AFTER[5, 6] = 2, 1, 1
NAMES = ("Forest", "Built")


def words(page):
    """Return the text of a page with single spaces."""
    return " ".join(re.sub("<[^>]+>", " ", page).split())


def rows_of(page):
    """Return the cells of every row of a page, as texts."""
    return [
        [re.sub("<[^>]+>", "", cell) for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", page)
    ]


def test_matrix_and_figures_in_pixels(change_map):
    page = change_report("Compare two maps", change_map(BEFORE, AFTER, NAMES, epsg=None), "after.tif", {})
    rows = rows_of(page)
    for row in (
        ["Before", "Forest", "Built", "All before"],
        ["Forest", "51", "9", "60"],
        ["Built", "2", "38", "40"],
        ["All after", "53", "47", "100"],
        ["Forest", "60", "53", "51", "2", "9", "-7", "4", "11"],
        ["Built", "40", "47", "38", "9", "2", "+7", "4", "11"],
    ):
        assert row in rows
    assert "11.00%" in page and "Left out" not in page.split("What was left out")[0]
    assert "Rows: class before. Columns: class after." in page


def test_what_is_left_out_completes_the_sums(change_map):
    found = change_map(BEFORE, AFTER, NAMES, epsg=None, min_area=2, tolerance=1)
    page = change_report("Compare two maps", found, "after.tif", {})
    rows = rows_of(page)
    for row in (
        ["Before", "Forest", "Built", "Left out", "All before"],
        ["Forest", "51", "9", "0", "60"],
        ["Built", "0", "38", "2", "40"],
        ["Left out", "2", "0", "", "2"],
        ["All after", "53", "47", "2", "100"],
    ):
        assert row in rows
    assert "1 pixel whose change a shift within TOLERANCE explains; 1 pixel in patches" in words(page)


def test_areas_are_in_hectares_and_doubts_are_told(change_map):
    page = change_report("Compare two maps", change_map(BEFORE, AFTER, NAMES), "after.tif", {})
    assert "In hectares" in page and "0.51" in page
    assert "differ on up to 9.8% of their pixels though nothing has changed" in words(page)
    assert "these two differ on 11.0%" in words(page)


def test_the_two_maps_stand_below_the_changes(change_map, tmp_path):
    found = change_map(BEFORE, AFTER, NAMES)
    beside = map_pictures(found, str(tmp_path / "after.tif"))
    page = change_report("Compare two maps", found, "after.tif", {}, beside[0].uri, beside=beside)
    assert re.findall('alt="(.*?)"', page) == [
        "Map of the changes: No change 89.0%, Forest → Built 9.0%, Built → Forest 2.0%",
        "Map before: Forest 60.0%, Built 40.0%",
        "Map after: Forest 53.0%, Built 47.0%",
    ]
    assert beside[0].uri != beside[1].uri


def test_every_value_is_escaped(change_map):
    found = change_map(BEFORE, AFTER, (EVIL, f"2{EVIL}"))
    page = change_report(EVIL, found, EVIL, {EVIL: EVIL}, warnings=[EVIL], command=EVIL)
    assert "<script" not in page and "&lt;script&gt;" in page


def test_nothing_changed_or_everything_left_out(change_map):
    for options in ({"after": BEFORE}, {"after": AFTER, "min_area": 50}):
        found = change_map(BEFORE, names=NAMES, **options)
        page = change_report("Compare two maps", found, "after.tif", {})
        assert "No change that counts." in page and "nan" not in words(page)


def test_many_classes_have_no_matrix(change_map):
    before = np.arange(100).reshape(10, 10) % 40 + 1
    page = change_report("Compare two maps", change_map(before, before.T), "after.tif", {})
    assert "The matrix would be too large to read" in page and "From what to what" not in page
    assert "more kinds: see the table" in page
