"""On the command line, as scripts use it."""

import csv
import html
import os
import re
import shlex

from examples import NAMES
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal, ogr


def test_algorithms_are_listed(qgis_process):
    listed = qgis_process("list")
    assert listed.returncode == 0, listed.stderr
    for name in NAMES:
        assert f"landcover:{name}" in listed.stdout


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


def test_segments_by_k_means_and_on_to_the_next(run, olinda, tmp_path):
    asked = {"INPUT": olinda, "MIN_AREA": 50}
    results = run(
        "kmeans", **asked, UNIT="segment", METHOD="quickshift", SEGMENT_MIN_AREA=20,
        OUTPUT=tmp_path / "classes.tif", MODEL=tmp_path / "model.json", REPORT=tmp_path / "report.html",
    )  # fmt: skip
    assert results["CLASS_COUNT"] == 5
    assert "segments, each by the mean of its pixels" in (tmp_path / "report.html").read_text("utf-8")
    run("applykmeans", **asked, MODEL=tmp_path / "model.json", OUTPUT=tmp_path / "again.tif")
    assert (tmp_path / "again.tif").read_bytes() == (tmp_path / "classes.tif").read_bytes()


def test_from_classes_to_a_named_map_and_on_to_another(run, qgis_process, olinda, tmp_path):
    model, named = tmp_path / "model.json", tmp_path / "named.tif"
    run("kmeans", INPUT=olinda, CLUSTERS=6, MIN_AREA=0, OUTPUT=tmp_path / "classes.tif", MODEL=model)
    parameters = {"INPUT": tmp_path / "classes.tif", "VALUES": olinda}
    run("editclasses", **parameters, OUTPUT=tmp_path / "copy.tif", TABLE=tmp_path / "fill.csv")
    assert (tmp_path / "copy.tif").read_bytes() == (tmp_path / "classes.tif").read_bytes()
    text = (tmp_path / "fill.csv").read_text(encoding="utf-8-sig")
    assert text.startswith("value,name,colour,") and text.count("\n") == 7 and ",ndvi," in text
    text = text.replace("1,Class 1,", "1,Sea,").replace("Class 2", "Forest").replace("Class 3", "Built")
    filled = tmp_path / "filled.csv"
    filled.write_text(text.replace("Class 4", "Built").replace("Class 5", "Built"), encoding="utf-8")
    parameters.update(CLASSES_FILE=filled, MODEL=model, NEW_MODEL=tmp_path / "named.json")
    found = run("editclasses", **parameters, OUTPUT=named, REPORT=tmp_path / "report.html")
    assert found["CLASS_COUNT"] == 4
    names = ["", "Sea", "Forest", "Built", "Class 6"]
    assert category_names(gdal.Open(str(named)), 1) == names
    applied = tmp_path / "applied.tif"
    run("applykmeans", INPUT=olinda, MODEL=tmp_path / "named.json", MIN_AREA=0, OUTPUT=applied)
    assert applied.read_bytes() == named.read_bytes()
    typed = tmp_path / "typed.tif"
    run("editclasses", INPUT=tmp_path / "classes.tif", CLASSES='1,Sea,,2,Forest,,"3-5",Built,', OUTPUT=typed)
    assert typed.read_bytes() == named.read_bytes()
    arguments = [f"--INPUT={named}", "--CLASSES=9,Moon,", f"--OUTPUT={tmp_path / 'no.tif'}"]
    refused = qgis_process("run", "landcover:editclasses", *arguments)
    assert refused.returncode != 0 and not (tmp_path / "no.tif").exists()
    assert "not in the raster: 9 in row 1" in refused.stdout + refused.stderr


def test_how_many_classes_and_then_as_many(run, qgis_process, olinda, tmp_path):
    found = run(
        "suggestclusters", INPUT=olinda, MAXIMUM=6, REPORT=tmp_path / "why.html", TABLE=tmp_path / "t.csv"
    )
    assert 2 <= found["CLUSTERS"] <= 6
    assert len((tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()) == 6
    asked = {"INPUT": olinda, "OUTPUT": tmp_path / "a.tif", "REPORT": tmp_path / "a b.html", "SEED": 2}
    first = run("kmeans", CLUSTERS=0, **asked)
    assert 0 < first["CLASS_COUNT"] <= 10
    text = (tmp_path / "a b.html").read_text(encoding="utf-8")
    command = html.unescape(re.sub("</?span>", "", re.search("<pre>(.*?)</pre>", text, re.S).group(1)))
    before = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "a.tif").unlink()
    again = qgis_process(*shlex.split(command)[1:])
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "a.tif").read_bytes() == before


def test_from_image_to_ndvi_classes_in_one_step_and_in_four(run, olinda, tmp_path):
    whole = run(
        "segmentndvi",
        INPUT=olinda,
        RED=3,
        NIR=4,
        CLASSES="0,Water,#2b6cb0,0.2,Bare,#c8a27a,,Green,#2f7d32",
        OUTPUT=tmp_path / "whole.tif",
        POLYGONS=tmp_path / "whole.gpkg",
        REPORT=tmp_path / "whole.html",
    )
    assert whole["CLASS_COUNT"] == 3
    assert whole["VALID_PIXELS"] == 349 * 352
    assert "nir is band 4, red is band 3" in (tmp_path / "whole.html").read_text(encoding="utf-8")

    segments, index = tmp_path / "segments.tif", tmp_path / "ndvi.tif"
    made = run("segment", INPUT=olinda, OUTPUT=segments)
    assert made["SEGMENT_COUNT"] == whole["SEGMENT_COUNT"]
    run("spectralindex", INPUT=olinda, RED=3, NIR=4, OUTPUT=index)
    run("segmentstatistics", SEGMENTS=segments, VALUES=index, TABLE=tmp_path / "table.csv")
    lines = (tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "id,pixels,count,mean_1,std_1,min_1,max_1"
    assert len(lines) == made["SEGMENT_COUNT"] + 1
    run(
        "classifysegments",
        SEGMENTS=segments,
        VALUES=index,
        CLASSES="0,Water,#2b6cb0,0.2,Bare,#c8a27a,,Green,#2f7d32",
        OUTPUT=tmp_path / "steps.tif",
    )
    assert (tmp_path / "steps.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_a_map_is_assessed(run, olinda, tmp_path):
    """The clusters of all bands, scored by those of three: any class raster may be the reference."""
    for name, bands in (("map", "1;2;3;4;5;6"), ("reference", "3;2;1")):
        run("kmeans", INPUT=olinda, BANDS=bands, CLUSTERS=3, OUTPUT=tmp_path / f"{name}.tif")
    results = run(
        "accuracy",
        CLASSIFIED=tmp_path / "map.tif",
        REFERENCE=tmp_path / "reference.tif",
        MATCH="onetoone",
        REPORT=tmp_path / "report.html",
        TABLE=tmp_path / "table.csv",
        MATCHED=tmp_path / "matched.tif",
        AGREEMENT=tmp_path / "agreement.tif",
    )
    assert results["COMPARED_PIXELS"] == 349 * 352
    assert 0 < results["MEAN_IOU"] < results["MEAN_F1"] < 1 and 0 < results["KAPPA"] < 1
    agreement = gdal.Open(str(tmp_path / "agreement.tif")).ReadAsArray()
    assert (agreement == 1).mean() == results["OVERALL_ACCURACY"]
    assert len((tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()) == 4
    assert "Dice" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_map_is_sampled_labelled_and_assessed(run, olinda, tmp_path):
    """Points that are labelled by the clusters of three bands; a tenth of them stays empty."""
    classes, points = tmp_path / "map.tif", tmp_path / "points.gpkg"
    run("kmeans", INPUT=olinda, CLUSTERS=4, OUTPUT=classes)
    run("kmeans", INPUT=olinda, CLUSTERS=4, BANDS="3;2;1", OUTPUT=tmp_path / "truth.tif")
    drawn = run("samplepoints", CLASSIFIED=classes, STANDARD_ERROR=0.03, LEAST=25, OUTPUT=points)
    truth = gdal.Open(str(tmp_path / "truth.tif"))
    left, width, _, top, _, height = truth.GetGeoTransform()
    values = truth.ReadAsArray()
    package = ogr.Open(str(points), 1)
    for feature in package.GetLayerByName("points"):
        assert feature.GetField("class") is None
        column, row = (feature.GetField("x") - left) / width, (feature.GetField("y") - top) / height
        if feature.GetField("id") % 10:
            feature.SetField("class", f"Class {values[int(row), int(column)]}")
            package.GetLayerByName("points").SetFeature(feature)
    feature = package = None
    report = tmp_path / "report.html"
    found = run("accuracy", CLASSIFIED=classes, SAMPLES=points, FIELD="class", MATCH="none", REPORT=report)
    assert found["COMPARED_PIXELS"] == drawn["COUNT"] - drawn["COUNT"] // 10
    page = report.read_text(encoding="utf-8")
    assert f"Points without a class: {drawn['COUNT'] // 10}." in page
    told, margin = re.search(r"Overall accuracy of the map</dt><dd>([\d.]+)% ± ([\d.]+)", page).groups()
    truly = (gdal.Open(str(classes)).ReadAsArray() == values).mean()
    assert abs(float(told) / 100 - truly) < 2 * float(margin) / 100


def test_the_command_in_the_report_compares_the_same_samples_again(run, qgis_process, olinda, tmp_path):
    """Also those of a layer with a filter."""
    run("kmeans", INPUT=olinda, CLUSTERS=3, OUTPUT=tmp_path / "map.tif")
    image = gdal.Open(olinda)
    left, width, _, top, _, height = image.GetGeoTransform()
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "samples.gpkg"))
    layer = package.CreateLayer("by eye", image.GetSpatialRef(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("land", ogr.OFTString))
    for place, land in enumerate(["sea"] * 9 + ["city"] * 8):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("land", land)
        x, y = left + width * (20 * place + 0.5), top + height * (20 * place + 0.5)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        layer.CreateFeature(feature)
    feature = layer = package = None
    samples = f"{tmp_path / 'samples.gpkg'}|layername=by eye|subset=\"land\" <> 'sea'"
    report = tmp_path / "report.html"
    first = run("accuracy", CLASSIFIED=tmp_path / "map.tif", SAMPLES=samples, FIELD="land", REPORT=report)
    assert first["COMPARED_PIXELS"] == 8
    command = re.search("<pre>(.*?)</pre>", report.read_text(encoding="utf-8"))[1]
    words = shlex.split(html.unescape(re.sub("<[^>]+>", "", command)))
    page = report.read_bytes()
    report.unlink()
    done = qgis_process(*words[1:])
    assert done.returncode == 0, done.stderr
    assert report.read_bytes() == page


def test_a_field_that_does_not_exist_is_one_sentence(qgis_process, olinda, tmp_path):
    points = tmp_path / "points.geojson"
    points.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"land": "sea"}, '
        '"geometry": {"type": "Point", "coordinates": [-34.9, -8.0]}}]}'
    )
    done = qgis_process(
        "run", "landcover:accuracy", f"--CLASSIFIED={olinda}", f"--SAMPLES={points}", "--FIELD=class"
    )
    told = done.stdout + done.stderr
    assert done.returncode != 0
    assert "no such FIELD: 'class'. Their fields are land" in told
    assert "Traceback" not in told


def test_from_classes_to_smooth_boundaries(run, olinda, tmp_path):
    classes, regions = tmp_path / "classes.tif", tmp_path / "smooth.gpkg"
    run("kmeans", INPUT=olinda, OUTPUT=classes)
    made = run(
        "boundaries",
        INPUT=classes,
        MIN_AREA=20,
        SIMPLIFY=28.5,
        SMOOTH=2,
        POLYGONS=regions,
        LINES=f"ogr:dbname='{regions}' table=\"boundaries\" (geom)",
    )
    assert made["VALID_PIXELS"] == 349 * 352
    package = ogr.Open(str(regions))
    polygons = package.GetLayerByName("smooth")
    assert polygons.GetFeatureCount() == made["REGION_COUNT"]
    total = 0
    for feature in polygons:
        assert feature.GetGeometryRef().IsValid() and feature["name"] == f"Class {feature['class']}"
        total += feature.GetGeometryRef().Area()
    _, width, _, _, _, height = gdal.Open(olinda).GetGeoTransform()
    assert abs(total - 349 * 352 * width * -height) < 1e-3
    kinds = {feature["border"] for feature in package.GetLayerByName("boundaries")}
    assert kinds == {"regions", "image"}


def test_the_areas_of_regions_are_those_of_the_map(run, olinda, tmp_path):
    classes, regions, table = tmp_path / "classes.tif", tmp_path / "regions.gpkg", tmp_path / "table.csv"
    run("kmeans", INPUT=olinda, OUTPUT=classes, POLYGONS=regions)
    for coverage in ("centre", "share"):
        run(
            "classareas", CLASSIFIED=classes, ZONES=regions, FIELD="name", COVERAGE=coverage, TABLE=table,
            REPORT=tmp_path / "report.html",
        )  # fmt: skip
        with open(table, encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        package = ogr.Open(str(regions))
        polygons = dict(enumerate(package.GetLayer(0), start=1))
        assert len(rows) == len(polygons)  # every region holds its own class alone
        for row in rows:
            polygon = polygons[int(row["zone"])]
            assert row["zone_name"] == row["name"] == polygon["name"] and float(row["share"]) == 1
            assert float(row["pixels"]) == polygon["pixels"]
            assert abs(float(row["area_ha"]) / polygon["area_ha"] - 1) < 1e-3
        assert "Zones overlap" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_an_error_is_one_sentence(qgis_process, olinda, tmp_path):
    done = qgis_process(
        "run", "landcover:kmeans", f"--INPUT={olinda}", "--BANDS=99", f"--OUTPUT={tmp_path / 'classes.tif'}"
    )
    told = done.stdout + done.stderr
    assert done.returncode != 0
    assert "band 99 of an image with 6 bands" in told
    assert "Traceback" not in told
    assert os.listdir(tmp_path) == []
