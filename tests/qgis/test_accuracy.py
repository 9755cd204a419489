"""landcover:accuracy: references of every kind, what it returns, and what it refuses."""

import html
import os
import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from layers import LEFT, TOP, box, make_layer, point, saved
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture()
def map_path(make_raster):
    """Return the path of a map: 20 columns of class 1, 20 of class 2, the last row nodata; 30 rows."""
    values = np.repeat([1, 2], 20)[None].repeat(30, axis=0).astype(np.uint8)
    values[-1] = 0
    return make_raster(values[None], name="map.tif", nodata=0)


POINTS = [
    (["water"], point(2, 3)),
    (["Water "], point(19, 28)),
    (["wood"], point(20, 0)),
    (["wood"], point(30, 7)),
    (["wood"], point(5, 5)),
    ([NULL], point(6, 6)),
    (["wood"], point(30, 29)),
]


def rows_of(path):
    return [line.replace('"', "").split(",") for line in Path(path).read_text(encoding="utf-8").splitlines()]


def test_a_raster(run, map_path, make_raster, out):
    values = np.repeat([1, 2, 3], [18, 12, 10])[None].repeat(30, axis=0).astype(np.uint8)
    reference = make_raster(values[None], name="reference.tif", nodata=0)
    results = run(
        "accuracy", CLASSIFIED=map_path, REFERENCE=reference, REPORT=str(out / "r.html"),
        TABLE=str(out / "t.csv"), MATCHED=str(out / "m.tif"), AGREEMENT=str(out / "a.tif"),
    )  # fmt: skip
    assert results["COMPARED_PIXELS"] == 29 * 40
    assert results["OVERALL_ACCURACY"] == pytest.approx(28 / 40)
    assert results["MEAN_F1"] == pytest.approx((36 / 38 + 20 / 32 + 0) / 3)
    assert results["MEAN_IOU"] == pytest.approx((18 / 20 + 10 / 22 + 0) / 3)
    assert 0 < results["KAPPA"] < 1
    table = rows_of(out / "t.csv")
    assert table[0] == [
        "value", "name", "in_map", "in_reference", "right", "users", "producers", "f1", "iou", "mapped_ha",
        "area_ha", "area_ha_95",
    ]  # fmt: skip
    assert [row[2:5] for row in table[1:]] == [
        ["580", "522", "522"],
        ["580", "348", "290"],
        ["0", "290", "0"],
    ]
    assert table[3][5] == ""
    agreement = gdal.Open(str(out / "a.tif"))
    assert np.bincount(agreement.ReadAsArray().ravel()).tolist() == [40, 29 * 28, 29 * 12]
    page = (out / "r.html").read_text(encoding="utf-8")
    assert "Rows: class in the map. Columns: class in the reference." in page and "nan" not in page
    layer = QgsRasterLayer(str(out / "a.tif"))
    assert [entry.label for entry in layer.renderer().classes() if entry.value] == ["Agrees", "Differs"]


def test_points_by_name(run, map_path, out):
    results = run(
        "accuracy", CLASSIFIED=map_path, SAMPLES=make_layer("Point", POINTS), FIELD="label",
        MATCH="majority", REPORT=str(out / "r.html"), MATCHED=str(out / "m.tif"), TABLE="memory:",
    )  # fmt: skip
    assert results["COMPARED_PIXELS"] == 5
    assert results["OVERALL_ACCURACY"] == 0.8
    page = (out / "r.html").read_text(encoding="utf-8")
    assert "drawn at random" in page and "Points without a class" in page
    matched = QgsRasterLayer(str(out / "m.tif"))
    labels = {int(c.value): c.label for c in matched.renderer().classes() if c.value and c.label != "0"}
    assert [labels[1], labels[2]] == ["water", "wood"]
    water = next(iter(results["TABLE"].getFeatures()))
    assert water["area_ha"] > 0 and water["mapped_ha"] == pytest.approx(20 * 29 * 4 / 10000, rel=1e-3)


def test_polygons_in_another_crs_and_only_those_that_the_filter_lets_through(run, map_path, out):
    project = QgsProject.instance()
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26917"), QgsCoordinateReferenceSystem("EPSG:4269"), project
    )
    features = []
    for number, geometry in (([1], box(0, 0, 5, 5)), ([2], box(18, 10, 26, 20)), ([1], box(30, 0, 40, 10))):
        geometry.transform(transform)
        features.append((number, geometry))
    layer = make_layer("Polygon", features, "code:integer", "EPSG:4269")
    results = run("accuracy", CLASSIFIED=map_path, SAMPLES=layer, FIELD="code", REPORT=str(out / "r.html"))
    assert results["COMPARED_PIXELS"] == 25 + 80 + 100
    assert results["OVERALL_ACCURACY"] == pytest.approx((25 + 60) / 205)
    assert "Each polygon is one unit" in (out / "r.html").read_text(encoding="utf-8")
    assert layer.setSubsetString('"code" = 1')
    results = run("accuracy", CLASSIFIED=map_path, SAMPLES=layer, FIELD="code", REPORT="")
    assert results["COMPARED_PIXELS"] == 125


def test_names_of_the_map_are_the_names_of_the_field(run, land, out):
    run(
        "segmentndvi", INPUT=land, RED=1, NIR=4, MIN_AREA=4, THRESHOLD_METHOD="manual",
        OUTPUT=str(out / "classes.tif"),
    )  # fmt: skip
    quarters = [
        (["water"], box(0, 0, 20, 15)),
        (["bare or built"], box(20, 0, 40, 15)),
        (["sparse vegetation"], box(0, 15, 20, 30)),
        (["dense vegetation"], box(20, 15, 40, 30)),
    ]
    results = run(
        "accuracy", CLASSIFIED=str(out / "classes.tif"), SAMPLES=make_layer("Polygon", quarters),
        FIELD="label", REPORT="",
    )  # fmt: skip
    assert results["OVERALL_ACCURACY"] > 0.95 and results["COMPARED_PIXELS"] == 1200


def told(feedback, path):
    """Return what stands in the log and, as plain text, in the report."""
    page = re.sub("<[^>]+>", "", Path(path).read_text(encoding="utf-8"))
    return feedback.textLog(), html.unescape(page)


def test_clusters_without_names_go_by_overlap(run, feedback, land, out):
    """Their values coincide with those of the reference, but mean nothing."""
    run("kmeans", INPUT=land, CLUSTERS=4, OUTPUT=str(out / "classes.tif"))
    quarters = [([4], box(0, 0, 20, 15)), ([3], box(20, 0, 40, 15)), ([2], box(0, 15, 20, 30))]
    layer = make_layer("Polygon", quarters, "id:integer")
    results = run(
        "accuracy", CLASSIFIED=str(out / "classes.tif"), SAMPLES=layer, FIELD="id", REPORT=str(out / "r.html")
    )
    assert results["OVERALL_ACCURACY"] > 0.95
    for text in told(feedback, out / "r.html"):
        assert "overlaps most, since its names only number (Class 1, Class 2 and more)" in text


def test_rasters_of_one_scheme_without_names_go_by_value(run, feedback, map_path, make_raster, out):
    values = np.repeat([2, 1], 20)[None].repeat(30, axis=0).astype(np.uint8)
    other = make_raster(values[None], name="other.tif", nodata=0)
    results = run("accuracy", CLASSIFIED=map_path, REFERENCE=other, REPORT=str(out / "r.html"))
    assert results["OVERALL_ACCURACY"] == 0
    for text in told(feedback, out / "r.html"):
        assert "the map has no names, and the values coincide" in text


def test_what_is_left_out_is_told(run, feedback, map_path, out):
    polygons = [
        ([1], box(0, 0, 5, 5)),
        ([1], QgsGeometry()),
        ([1], QgsGeometry.fromWkt("Polygon EMPTY")),
        ([NULL], box(9, 9, 12, 12)),
        ([2], box(25.6, 3.6, 25.9, 3.9)),
        ([2], box(400, 0, 405, 5)),
    ]
    layer = make_layer("Polygon", polygons, "code:integer")
    run("accuracy", CLASSIFIED=map_path, SAMPLES=layer, FIELD="code", REPORT=str(out / "r.html"))
    for text in told(feedback, out / "r.html"):
        lower = text.lower()
        assert "polygons without a geometry: 2" in lower and "polygons without a class: 1" in lower
        assert "polygons outside the map: 1" in lower and "centre of a pixel with a value, or are" in lower
    points = [*POINTS, (["wood"], QgsGeometry()), (["wood"], point(500, 3))]
    run("accuracy", CLASSIFIED=map_path, SAMPLES=make_layer("Point", points), FIELD="label", REPORT="")
    assert (
        "Left out: points without a geometry: 1; points without a class: 1; points outside the map: 1; "
        "points of the reference where the map is nodata: 1."
    ) in feedback.textLog()


def command_in(path):
    """Return the words of the command line in a report."""
    page = Path(path).read_text(encoding="utf-8")
    return shlex.split(html.unescape(re.sub("<[^>]+>", "", re.search("<pre>(.*?)</pre>", page)[1])))


def test_the_command_names_where_the_samples_come_from(run, map_path, tmp_path, out):
    path = saved(make_layer("Point", POINTS), tmp_path / "samples.gpkg")
    layer = QgsVectorLayer(path, "my samples", "ogr")
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layer.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    in_memory = make_layer("Point", POINTS)
    report = str(out / "r.html")

    def samples(value):
        run("accuracy", CLASSIFIED=map_path, SAMPLES=value, FIELD="label", REPORT=report)
        return [word.partition("=")[2] for word in command_in(report) if word.startswith("--SAMPLES")]

    try:
        assert samples(path) == samples(layer) == samples(layer.id()) == samples("my samples") == [path]
        assert samples(chosen) == ["<file with the chosen features of my samples>"]
        assert layer.setSubsetString("\"label\" <> 'wood'")
        assert samples(layer) == [path + "|subset=\"label\" <> 'wood'"]
        assert samples(in_memory) == ["<file with the features of reference>"]
    finally:
        project.removeMapLayer(layer.id())


def test_the_command_leaves_out_what_is_unset(run, map_path, out):
    report = str(out / "r.html")
    run("accuracy", CLASSIFIED=map_path, REFERENCE=map_path, SAMPLES=NULL, FIELD=NULL, REPORT=report)
    names = {word.partition("=")[0] for word in command_in(report)[3:]}
    assert names == {
        "--CLASSIFIED",
        "--REFERENCE",
        "--MATCH",
        "--THREADS",
        "--MEMORY",
        "--CLOUD_OPTIMIZED",
        "--REPORT",
    }


def test_one_class_has_no_kappa(run, make_raster, out):
    ones = make_raster(np.ones((1, 4, 4), np.uint8), name="ones.tif")
    results = run("accuracy", CLASSIFIED=ones, REFERENCE=ones, REPORT=str(out / "r.html"))
    assert "KAPPA" not in results and results["OVERALL_ACCURACY"] == 1
    page = (out / "r.html").read_text(encoding="utf-8")
    assert "not defined, since map and reference hold only one class, the same in both" in page


@pytest.fixture()
def refusal(provider, run, out, map_path):
    """Return a function that runs what must fail and returns the sentence, the same by every way in."""

    def refusal(**parameters):
        parameters = {"CLASSIFIED": map_path, "REPORT": str(out / "report.html"), **parameters}
        with pytest.raises(QgsProcessingException) as script:
            run("accuracy", **parameters)
        with pytest.raises(QgsProcessingException) as direct:
            context = QgsProcessingContext()
            provider.algorithm("accuracy").run(parameters, context, QgsProcessingFeedback(False), {}, False)
        assert os.listdir(out) == []
        sentence = str(direct.value)
        assert str(script.value).replace("Unable to execute algorithm\n", "") == sentence
        assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
        return sentence

    return refusal


def test_no_overlap(refusal, make_raster):
    far = make_raster(np.ones((1, 8, 8), np.uint8), name="far.tif", geotransform=(0, 2, 0, 0, 0, -2))
    assert "does not overlap" in refusal(REFERENCE=far)
    layer = make_layer("Point", [(["a"], QgsGeometry.fromPointXY(QgsPointXY(1, 1)))])
    assert "does not overlap" in refusal(SAMPLES=layer, FIELD="label", MATCH="majority")


def test_no_common_class(refusal, make_raster):
    values = make_raster(np.full((1, 30, 40), 7, np.uint8), name="seven.tif")
    assert "no class in common" in refusal(REFERENCE=values, MATCH="none")
    sentence = refusal(SAMPLES=make_layer("Point", POINTS), FIELD="label", MATCH="none")
    assert "no class in common" in sentence and "MATCH majority" in sentence


def test_reference_without_valid_pixels(refusal, make_raster):
    nothing = make_raster(np.zeros((1, 30, 40), np.uint8), name="nothing.tif", nodata=0)
    assert "no valid pixel" in refusal(REFERENCE=nothing)


def test_layers_of_the_other_kind(refusal, map_path):
    sentence = refusal(REFERENCE=make_layer("Point", POINTS), FIELD="label")
    assert sentence == "REFERENCE takes a raster: 'reference' is a vector layer. Choose a raster layer."
    assert "SAMPLES" in refusal(SAMPLES=map_path, FIELD="label")
    assert "SAMPLES take a vector layer" in refusal(SAMPLES=QgsRasterLayer(map_path), FIELD="label")
    assert "nowhere.gpkg" in refusal(SAMPLES="nowhere.gpkg", FIELD="label")


def test_samples_are_not_overwritten(refusal, tmp_path):
    path = saved(make_layer("Point", POINTS), tmp_path / "samples.gpkg")
    assert "overwrite the input" in refusal(SAMPLES=path, FIELD="label", TABLE=path)
    path = saved(make_layer("Point", POINTS), tmp_path / "samples.shp")
    assert "overwrite the input" in refusal(SAMPLES=path, FIELD="label", REPORT=str(tmp_path / "samples.dbf"))


MEASURED = "label:string&field=height:double&field=id:integer&field=note:string"


def measured(count):
    """Return points with a class, a measurement, a number of their own and nothing to say."""
    return make_layer(
        "Point",
        [([("water", "wood")[i % 2], i / 3, i, NULL], point(i % 40, i // 40)) for i in range(count)],
        MEASURED,
    )


def test_a_field_that_measures_or_numbers(refusal):
    advice = "Fields that look like classes: label (2 values)."
    sentence = refusal(SAMPLES=measured(60), FIELD="height")
    assert sentence.startswith("FIELD holds numbers that are no classes: 'height' has 0.3")
    assert sentence.endswith(advice)
    sentence = refusal(SAMPLES=measured(60), FIELD="id")
    assert "instead of naming classes: 'id' has 60 different values in 60 features" in sentence
    assert sentence.endswith(advice)
    alone = make_layer("Point", [([i], point(i % 40, 1)) for i in range(60)], "id:integer")
    assert "No other field looks like classes" in refusal(SAMPLES=alone, FIELD="id")


def test_a_doubtful_field_is_told(run, feedback, map_path, out):
    run("accuracy", CLASSIFIED=map_path, SAMPLES=measured(20), FIELD="id", REPORT=str(out / "r.html"))
    sentence = (
        "FIELD 'id': 20 different values in 20 features are many for classes. "
        "Fields that look like classes: label (2 values)."
    )
    assert sentence in feedback.textLog()
    assert sentence.replace("'", "&#x27;") in (out / "r.html").read_text(encoding="utf-8")
    run("accuracy", CLASSIFIED=map_path, SAMPLES=measured(20), FIELD="label", REPORT="")
    assert feedback.textLog().count("many for classes") == 1


def test_fields(refusal):
    layer = make_layer("Point", POINTS)
    assert "no such FIELD: 'height'. Their fields are label" in refusal(SAMPLES=layer, FIELD="height")
    assert "need a FIELD" in refusal(SAMPLES=layer)
    empty = make_layer("Point", [([NULL], point(1, 1)), ([""], point(2, 2))])
    assert "no class" in refusal(SAMPLES=empty, FIELD="label")
    odd = make_layer("Point", [([1.5], point(1, 1))], "label:double")
    assert "numbers that are no classes: 'label' has 1.5" in refusal(SAMPLES=odd, FIELD="label")


def test_crs_without_transformation(refusal, make_raster):
    layer = make_layer("Point", POINTS)
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "Only one of map and samples has a CRS" in refusal(SAMPLES=layer, FIELD="label")
    lost = make_raster(np.ones((1, 9, 9), np.uint8), name="lost.tif", crs=None)
    assert "no georeference and CRS" in refusal(REFERENCE=lost)


def test_other_layers(refusal, image):
    line = QgsGeometry.fromWkt(f"LineString({LEFT} {TOP},{LEFT + 9} {TOP - 9})")
    assert "neither polygons nor points" in refusal(
        SAMPLES=make_layer("LineString", [(["a"], line)]), FIELD="label"
    )
    assert "neither was given. Give one of them." in refusal(REFERENCE=None)
    assert "both were given" in refusal(REFERENCE=image, SAMPLES=make_layer("Point", POINTS), FIELD="label")
    assert "nowhere.tif" in refusal(REFERENCE="nowhere.tif")
    assert "MATCH .* one of" and "'best'" in refusal(REFERENCE=image, MATCH="best")
