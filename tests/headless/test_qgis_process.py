"""On the command line, as scripts use it."""

import os

from osgeo import gdal, ogr


def test_algorithms_are_listed(qgis_process):
    listed = qgis_process("list")
    assert listed.returncode == 0, listed.stderr
    assert "landcover:kmeans" in listed.stdout
    assert "landcover:applykmeans" in listed.stdout


def test_help(qgis_process):
    told = qgis_process("help", "landcover:kmeans")
    assert told.returncode == 0, told.stderr
    for words in ("K-means classification", "CLUSTERS", "natural", "Groups the pixels", "NODATA_PIXELS"):
        assert words in told.stdout


def test_from_image_to_classes_and_on_to_the_next(run, olinda, tmp_path):
    results = run(
        "kmeans",
        INPUT=olinda,
        BANDS="3;2;1",
        CLUSTERS=6,
        SCALING="lab",
        COLORS="natural",
        OUTPUT=tmp_path / "classes.tif",
        POLYGONS=tmp_path / "regions.gpkg",
        LINES=f"ogr:dbname='{tmp_path / 'regions.gpkg'}' table=\"boundaries\" (geom)",
        MODEL=tmp_path / "model.json",
        REPORT=tmp_path / "report.html",
    )
    assert results["CLASS_COUNT"] == 6
    assert results["VALID_PIXELS"] == 349 * 352
    assert 0 < results["SILHOUETTE"] < 1
    classes = gdal.Open(str(tmp_path / "classes.tif"))
    band = classes.GetRasterBand(1)
    assert band.GetColorTable() is not None and len(band.GetCategoryNames()) == 7
    assert "<html" in (tmp_path / "report.html").read_text(encoding="utf-8")
    package = ogr.Open(str(tmp_path / "regions.gpkg"))
    assert package.GetLayerByName("layer_styles").GetFeatureCount() == 2

    again = run("applykmeans", INPUT=olinda, MODEL=tmp_path / "model.json", OUTPUT=tmp_path / "again.tif")
    assert (tmp_path / "again.tif").read_bytes() == (tmp_path / "classes.tif").read_bytes()
    assert again["CLASS_COUNT"] == 6


def test_an_error_is_one_sentence(qgis_process, olinda, tmp_path):
    done = qgis_process(
        "run", "landcover:kmeans", f"--INPUT={olinda}", "--BANDS=99", f"--OUTPUT={tmp_path / 'classes.tif'}"
    )
    told = done.stdout + done.stderr
    assert done.returncode != 0
    assert "band 99 of an image with 6 bands" in told
    assert "Traceback" not in told
    assert os.listdir(tmp_path) == []
