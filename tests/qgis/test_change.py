"""landcover:change as a script runs it."""

import csv

import numpy as np
import pytest
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

NAMES = ["", "Forest", "Built", "Water"]


@pytest.fixture()
def maps(make_raster):
    """Return two maps of 40 x 30 pixels: forest left of a river, of which a city takes 6 x 5 pixels."""
    before = np.ones((1, 30, 40), np.uint8)
    before[0, :, 30:] = 3
    after = before.copy()
    after[0, 10:15, 4:10] = 2
    after[0, 0, 0] = 2
    after[0, 3:9, 30] = 1  # the river lies a pixel further right
    paths = {
        name: make_raster(values, name=f"{name.lower()}.tif", nodata=0)
        for name, values in (("BEFORE", before), ("AFTER", after))
    }
    for path in paths.values():
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetCategoryNames(NAMES)
        dataset = None
    return paths


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


def table_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_output(run, feedback, maps, out):
    outputs = {
        "OUTPUT": out / "c.tif", "POLYGONS": out / "c.gpkg", "TABLE": out / "c.csv", "REPORT": out / "c.html",
    }  # fmt: skip
    results = run("change", **maps, **{name: str(path) for name, path in outputs.items()})
    assert results["CHANGED_PIXELS"] == 37 and results["COMPARED_PIXELS"] == 1200
    assert category_names(gdal.Open(str(out / "c.tif")), 1)[1:] == [
        "No change", "Forest → Built", "Water → Forest",
    ]  # fmt: skip
    layer = QgsRasterLayer(str(out / "c.tif"))
    labels = [entry.label for entry in layer.renderer().classes()]
    assert labels == ["No change", "Forest → Built", "Water → Forest"]
    regions = list(QgsVectorLayer(str(out / "c.gpkg"), "regions", "ogr").getFeatures())
    assert sorted((r["before"], r["after"], r["class"], r["pixels"], r["area"]) for r in regions) == [
        ("Forest", "Built", 2, 1, 4), ("Forest", "Built", 2, 30, 120), ("Water", "Forest", 3, 6, 24),
    ]  # fmt: skip
    assert all(r["name"] == f"{r['before']} → {r['after']}" and r["area_ha"] > 0 for r in regions)
    rows = table_of(out / "c.csv")
    assert [(r["value"], r["before"], r["after"], r["pixels"]) for r in rows] == [
        ("1", "Forest", "Forest", "869"), ("2", "Forest", "Built", "31"),
        ("3", "Water", "Forest", "6"), ("1", "Water", "Water", "294"),
    ]  # fmt: skip
    page = (out / "c.html").read_text(encoding="utf-8")
    assert "Rows: class before. Columns: class after." in page and "Olofsson" in page
    assert feedback.warnings == []


def test_what_is_left_out(run, maps, out):
    results = run(
        "change", **maps, MIN_AREA=4, TOLERANCE=0.5, OUTPUT=str(out / "c.tif"), TABLE=str(out / "c.csv"),
        REPORT=str(out / "c.html"),
    )  # fmt: skip
    assert results["CHANGED_PIXELS"] == 30 and results["COMPARED_PIXELS"] == 1200
    assert set(np.unique(values_of(out / "c.tif"))) == {1, 2}
    rows = [list(row.values()) for row in table_of(out / "c.csv")]
    assert [[*row[:4], *row[5:]] for row in rows[1:3]] == [
        ["2", "Forest", "Built", "30", "0", "1"], ["1", "Water", "Forest", "0", "6", "0"],
    ]  # fmt: skip
    page = (out / "c.html").read_text(encoding="utf-8")
    assert "6 pixels whose change a shift within TOLERANCE explains; 1 pixel in patches" in page


def test_no_change_at_all_has_no_polygons_and_is_warned_of(run, feedback, maps, out):
    maps["AFTER"] = maps["BEFORE"]
    results = run("change", **maps, OUTPUT=str(out / "c.tif"), POLYGONS=str(out / "c.gpkg"))
    assert results["CHANGED_PIXELS"] == 0
    assert QgsVectorLayer(str(out / "c.gpkg"), "regions", "ogr").featureCount() == 0
    assert any("the same file" in warning for warning in feedback.warnings)


def test_another_grid_is_warped_and_said_so(run, maps, make_raster, out):
    finer = values_of(maps["AFTER"]).repeat(2, axis=0).repeat(2, axis=1)[None]
    path = make_raster(finer, name="fine.tif", geotransform=(5e5, 1, 0, 4e6, 0, -1), nodata=0)
    maps["AFTER"] = path
    results = run("change", **maps, OUTPUT=str(out / "c.tif"), REPORT=str(out / "c.html"))
    assert results["CHANGED_PIXELS"] == 37
    assert "warped to the pixels of BEFORE by nearest neighbour" in (out / "c.html").read_text("utf-8")


def test_two_dates_of_one_place(run, imagery, out):
    """Two aerial images on grids that differ a little, by one model."""
    names = ("model.json", "2015.tif", "2017.tif", "c.tif", "c.csv", "c.html")
    paths = {name: str(out / name) for name in names}
    image = imagery("naip_nd_20150926_rgbn_5m.tif")
    run("kmeans", INPUT=image, CLUSTERS=4, MIN_AREA=0, MODEL=paths["model.json"], OUTPUT=paths["2015.tif"])
    later = imagery("naip_nd_20170827_rgbn_5m.tif")
    run("applykmeans", INPUT=later, MODEL=paths["model.json"], MIN_AREA=0, OUTPUT=paths["2017.tif"])
    results = run(
        "change", BEFORE=paths["2015.tif"], AFTER=paths["2017.tif"], MIN_AREA=10, TOLERANCE=1,
        OUTPUT=paths["c.tif"], TABLE=paths["c.csv"], REPORT=paths["c.html"],
    )  # fmt: skip
    rows, values = table_of(paths["c.csv"]), values_of(paths["c.tif"])
    assert results["COMPARED_PIXELS"] == np.count_nonzero(values)
    assert results["CHANGED_PIXELS"] == np.count_nonzero(values > 1)
    before = values_of(paths["2015.tif"])[values > 0]
    for number in range(1, 5):
        own = [row for row in rows if row["before"] == f"Class {number}"]
        total = sum(int(row[column]) for row in own for column in ("pixels", "shifted", "small"))
        assert total == np.count_nonzero(before == number)
    for row in rows:
        if row["value"] != "1":
            assert np.count_nonzero(values == int(row["value"])) == int(row["pixels"])
            assert float(row["area_ha"]) == pytest.approx(int(row["pixels"]) * 25e-4, rel=2e-3)
    assert "warped to the pixels of BEFORE" in (out / "c.html").read_text("utf-8")


class TestBadInput:
    @pytest.fixture()
    def refusal(self, run, out):
        """Return a function that gives the sentence by which a run is refused; it leaves no file."""

        def refusal(**parameters):
            with pytest.raises(QgsProcessingException) as error:
                run("change", **parameters, OUTPUT=str(out / "c.tif"), TABLE=str(out / "c.csv"))
            sentence = str(error.value).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence and list(out.iterdir()) == []
            return sentence

        return refusal

    def test_photographs(self, refusal, maps, imagery):
        maps["AFTER"] = imagery("olinda_l7_6band_u8.tif")
        sentence = refusal(**maps)
        assert "AFTER holds measurements" in sentence and "Classify the images" in sentence

    def test_elsewhere(self, refusal, maps, make_raster):
        place = (9e5, 2, 0, 4e6, 0, -2)
        maps["AFTER"] = make_raster(np.ones((1, 5, 5), np.uint8), "far.tif", geotransform=place)
        assert "does not overlap" in refusal(**maps)

    def test_a_crs_that_leads_nowhere(self, refusal, maps, make_raster):
        local = 'LOCAL_CS["factory",UNIT["metre",1]]'
        maps["AFTER"] = make_raster(np.ones((1, 5, 5), np.uint8), "local.tif", crs=local)
        sentence = refusal(**maps)
        assert "no transformation from the CRS of the raster AFTER" in sentence

    def test_no_class_in_common(self, refusal, maps, make_raster):
        maps["AFTER"] = make_raster(np.full((1, 30, 40), 7, np.uint8), name="sevens.tif")
        assert "no class in common" in refusal(**maps)

    @pytest.mark.parametrize("tolerance", [-1, 11])
    def test_tolerance_out_of_range(self, refusal, maps, tolerance):
        assert "from 0 to 10" in refusal(**maps, TOLERANCE=tolerance)

    def test_an_output_over_an_input(self, run, maps):
        with pytest.raises(QgsProcessingException, match="input"):
            run("change", **maps, OUTPUT=maps["AFTER"])
