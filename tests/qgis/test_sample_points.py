"""landcover:samplepoints: points to label, their form, the way back into an assessment, what is refused."""

import html
import os
import re

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

NAMES = ["Water", "Bare or built", "Sparse vegetation", "Dense vegetation"]
LABELS = {"(not labelled yet)", *NAMES}


@pytest.fixture()
def named(run, land, out):
    """Return the path of a map of water, bare ground, sparse and dense vegetation: 300 pixels each."""
    path = str(out / "classes.tif")
    run("segmentndvi", INPUT=land, MIN_AREA=4, RED=1, NIR=4, THRESHOLD_METHOD="manual", OUTPUT=path)
    return path


@pytest.fixture()
def sampled(run, named, out):
    """Return the path of 80 points on it."""
    path = str(out / "points.gpkg")
    run("samplepoints", CLASSIFIED=named, COUNT=80, LEAST=10, OUTPUT=path, REPORT=str(out / "points.html"))
    return path


def opened(path):
    layer = QgsVectorLayer(path, "points", "ogr")
    assert layer.isValid()
    return layer


def rows_of(layer):
    names = ("id", "class", "stratum", "x", "y")
    return [[feature[name] for name in names] for feature in layer.getFeatures()]


def pixels_at(path, rows):
    """Return the values of a raster at x and y of the points."""
    dataset = gdal.Open(path)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    values = dataset.ReadAsArray()
    return [values[int((y - top) / height), int((x - left) / width)] for *_, x, y in rows]


def labels_at(path, points):
    """Return the values of a raster of any grid and CRS at points; 0 where it has none."""
    layer = opened(points)
    raster = QgsRasterLayer(path)
    to_raster = QgsCoordinateTransform(layer.crs(), raster.crs(), QgsProject.instance())
    places = [to_raster.transform(feature.geometry().asPoint()) for feature in layer.getFeatures()]
    samples = [raster.dataProvider().sample(place, 1) for place in places]
    return [int(value) if known else 0 for value, known in samples]


def form_of(layer):
    """Return what the list of the field `class` offers, and which fields are hidden in form and table."""
    fields = layer.fields()
    setup = layer.editorWidgetSetup(fields.lookupField("class"))
    assert setup.type() == "ValueMap"
    offered = {key: value for entry in setup.config()["map"] for key, value in entry.items()}
    in_form = {f.name() for i, f in enumerate(fields) if layer.editorWidgetSetup(i).type() == "Hidden"}
    in_table = {column.name for column in layer.attributeTableConfig().columns() if column.hidden}
    fixed = {f.name() for i, f in enumerate(fields) if layer.editFormConfig().readOnly(i)}
    return offered, in_form, in_table, fixed


def assert_form(layer):
    offered, in_form, in_table, fixed = form_of(layer)
    assert set(offered) == LABELS
    assert all(offered[name] == name for name in NAMES)
    assert in_form == in_table == {"stratum"}
    assert {"id", "x", "y", "stratum"} <= fixed and "class" not in fixed
    assert "stratum" not in layer.displayExpression()
    renderer = layer.renderer()
    assert renderer.classAttribute() == "class"
    assert {category.label() for category in renderer.categories()} == {"Not labelled yet", *NAMES}
    assert len({category.symbol().color().name() for category in renderer.categories()}) == 5


def label(path, truth):
    """Fill the field `class` of the points of a file: `truth` takes a feature, returns a name or nothing."""
    layer = opened(path)
    place = layer.fields().lookupField("class")
    changes = {f.id(): {place: truth(f)} for f in layer.getFeatures(QgsFeatureRequest())}
    assert layer.dataProvider().changeAttributeValues(changes)


def told(path):
    with open(path, encoding="utf-8") as file:
        return html.unescape(re.sub("<[^>]+>", " ", file.read()))


def test_points(named, sampled, out):
    layer = opened(sampled)
    rows = rows_of(layer)
    assert [row[0] for row in rows] == list(range(1, 81))
    assert all(row[1] == NULL for row in rows)
    assert [row[2] for row in rows] == pixels_at(named, rows)
    assert np.bincount([row[2] for row in rows]).tolist() == [0, 20, 20, 20, 20]
    assert len({(x, y) for *_, x, y in rows}) == 80
    assert all((x - 5e5) % 2 == 1 and (4e6 - y) % 2 == 1 for *_, x, y in rows)  # centres of pixels
    points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert [(point.x(), point.y()) for point in points] == [(x, y) for *_, x, y in rows]
    assert layer.crs().authid() == "EPSG:26917"
    page = told(out / "points.html")
    for text in (
        "Sparse vegetation",
        "25.00%",
        "expected standard error",
        "Accuracy assessment",
        "Same name",
    ):
        assert text in page


def test_the_form_is_saved_with_the_points(run, named, sampled, out):
    assert_form(opened(sampled))
    run("samplepoints", CLASSIFIED=named, COUNT=80, LEAST=10, OUTPUT=str(out / "points.shp"))
    assert (out / "points.qml").exists()
    assert_form(opened(str(out / "points.shp")))
    file = ogr.Open(sampled)
    styles = [style.GetField("f_table_name") for style in file.GetLayerByName("layer_styles")]
    assert styles == ["points"]


def test_the_form_is_there_when_the_layer_is_loaded(provider, named, out):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    for destination in ("memory:", str(out / "loaded.gpkg")):
        output = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(destination), project)
        parameters = {"CLASSIFIED": named, "COUNT": 40, "LEAST": 10, "OUTPUT": output}
        results, done = provider.algorithm("samplepoints").run(parameters, context, feedback, {}, False)
        assert done and results["COUNT"] == 40
        layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
        details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
        details.postProcessor().postProcessLayer(layer, context, feedback)
        assert_form(layer)
        assert "40 points" in details.name


def test_a_new_point_is_not_labelled(sampled):
    layer = opened(sampled)
    assert layer.startEditing()
    assert QgsVectorLayerUtils.createFeature(layer)["class"] in (NULL, None)


def test_labelled_points_go_back_into_an_assessment(run, feedback, named, sampled, out):
    """Every fourth point is still empty; every fifth is labelled as water, whatever it is."""

    def truth(feature):
        if feature["id"] % 4 == 0:
            return NULL
        return "Water" if feature["id"] % 5 == 0 else NAMES[feature["stratum"] - 1]

    label(sampled, truth)
    results = run(
        "accuracy", CLASSIFIED=named, SAMPLES=sampled, FIELD="class", REPORT=str(out / "accuracy.html"),
        TABLE=str(out / "table.csv"),
    )  # fmt: skip
    assert results["COMPARED_PIXELS"] == 60
    rows = [row for row in rows_of(opened(sampled)) if row[1] != NULL]
    right = {value: [row[1] == NAMES[value - 1] for row in rows if row[2] == value] for value in range(1, 5)}
    assert results["OVERALL_ACCURACY"] == pytest.approx(np.mean(np.concatenate(list(right.values()))))
    page = told(out / "accuracy.html")
    assert "points without a class: 20" in page.lower()
    assert "Classes of map and reference are the same where their names are" in page
    stratified = np.mean([np.mean(each) for each in right.values()])  # strata of 300 pixels each
    assert f"{stratified:.2%} ±" in page
    with open(out / "table.csv", encoding="utf-8") as file:
        areas = {line.split(",")[1].strip('"'): line.split(",")[10] for line in file.read().splitlines()[1:]}
    share = np.mean([np.mean([row[1] == "Water" for row in rows if row[2] == v]) for v in range(1, 5)])
    assert float(areas["Water"]) == pytest.approx(share * 1200 * 4 / 10000, rel=1e-2)
    assert not feedback.errors


def test_clusters_that_are_sampled_and_assessed_by_their_names(run, feedback, land, out):
    classes, points = str(out / "classes.tif"), str(out / "points.gpkg")
    run("kmeans", INPUT=land, CLUSTERS=3, OUTPUT=classes)
    run("samplepoints", CLASSIFIED=classes, STANDARD_ERROR=0.05, LEAST=20, OUTPUT=points)
    assert any("give the classes of the map names first" in warning for warning in feedback.warnings)
    label(points, lambda feature: f"Class {3 if feature['id'] < 4 else feature['stratum']}")
    results = run("accuracy", CLASSIFIED=classes, SAMPLES=points, FIELD="class", MATCH="none", REPORT="")
    rows = rows_of(opened(points))
    right = [row[1] == f"Class {row[2]}" for row in rows]
    assert results["COMPARED_PIXELS"] == len(rows) and results["OVERALL_ACCURACY"] == np.mean(right)


def test_a_map_without_names(run, make_raster, out):
    path = make_raster(np.repeat([3, 7], 20)[None, None].repeat(30, axis=1).astype(np.uint8), crs=None)
    points = str(out / "points.gpkg")
    results = run("samplepoints", CLASSIFIED=path, COUNT=20, LEAST=5, DISTANCE=3, OUTPUT=points)
    layer = opened(points)
    assert results["COUNT"] == layer.featureCount() == 20
    assert set(form_of(layer)[0]) == {"(not labelled yet)", "Class 3", "Class 7"}
    places = np.array([row[3:] for row in rows_of(layer)])
    gaps = np.linalg.norm(places[:, None] - places, axis=2)
    assert gaps[~np.eye(20, dtype=bool)].min() >= 3
    label(points, lambda feature: f"class {feature['stratum']}")
    results = run("accuracy", CLASSIFIED=path, SAMPLES=points, FIELD="class", MATCH="none", REPORT="")
    assert results["OVERALL_ACCURACY"] == 1


def test_a_sample_of_clusters_estimates_what_the_whole_reference_tells(run, imagery, out):
    """Landsat 7, North Carolina: ten clusters, as many points in each, labelled by a map of 1996."""
    classes, points = str(out / "classes.tif"), str(out / "points.gpkg")
    reference = imagery("nc_landclass96_7class.tif")
    run("kmeans", INPUT=imagery("nc_l7_5band_u8.tif"), CLUSTERS=10, OUTPUT=classes)
    run("samplepoints", CLASSIFIED=classes, COUNT=1000, ALLOCATION="equal", LEAST=50, OUTPUT=points)
    truth = {row[0]: value for row, value in zip(rows_of(opened(points)), labels_at(reference, points))}
    label(points, lambda feature: f"land {truth[feature['id']]}" if truth[feature["id"]] else NULL)
    parameters = {"CLASSIFIED": classes, "MATCH": "majority"}
    whole = run("accuracy", **parameters, REFERENCE=reference, REPORT="")["OVERALL_ACCURACY"]
    run("accuracy", **parameters, SAMPLES=points, FIELD="class", REPORT=str(out / "accuracy.html"))
    found = re.search(r"accuracy of the map\s+([\d.]+)% ± ([\d.]+)", told(out / "accuracy.html"))
    estimate, margin = map(float, found.groups())
    assert abs(estimate - 100 * whole) < 1.5 * margin < 10


def test_no_label_at_all(run, named, sampled):
    with pytest.raises(QgsProcessingException, match="reference has no class"):
        run("accuracy", CLASSIFIED=named, SAMPLES=sampled, FIELD="class", REPORT="")


def test_the_same_seed_draws_the_same_points(run, named, out):
    found = []
    for number, settings in enumerate([{}, {"THREADS": 1}, {"SEED": 1}, {"MEMORY": 1}]):
        path = str(out / f"{number}.gpkg")
        run("samplepoints", CLASSIFIED=named, COUNT=60, LEAST=10, DISTANCE=4, OUTPUT=path, **settings)
        found.append(rows_of(opened(path)))
    assert found[0] == found[1] == found[3] != found[2]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"COUNT": 7}, "COUNT is below two points for each class: 7 points for 4 classes. Give 200 or more."),
        ({"COUNT": 100}, "COUNT is too small for LEAST points in each class"),
        ({"LEAST": 301}, "larger than the class 'Water': 301 points in 300 pixels. Ask for fewer"),
        ({"STANDARD_ERROR": 0}, "STANDARD_ERROR is a share above 0 and below 0.5: 0."),
        ({"STANDARD_ERROR": -1}, "STANDARD_ERROR .* takes a number from 0: '-1' was given."),
        ({"COUNT": 100, "LEAST": 10, "DISTANCE": 30}, "find no place so far apart: DISTANCE 30 leaves"),
        ({"ALLOCATION": "best"}, "takes one of proportional, equal, optimal: 'best' was given."),
        ({"LEAST": 1}, "takes a whole number from 2 to 100000: '1' was given."),
        ({"CLASSIFIED": "nowhere.tif"}, "nowhere.tif"),
    ],
)
def test_bad_input(run, named, out, parameters, sentence):
    before = sorted(os.listdir(out))
    parameters = {
        "CLASSIFIED": named,
        "OUTPUT": str(out / "p.gpkg"),
        "REPORT": str(out / "r.html"),
        **parameters,
    }
    with pytest.raises(QgsProcessingException) as raised:
        run("samplepoints", **parameters)
    text = str(raised.value).replace("Unable to execute algorithm\n", "")
    assert re.search(sentence, text) and text.endswith(".") and "\n" not in text, text
    assert sorted(os.listdir(out)) == before


def test_rasters_that_hold_no_classes(run, make_raster, out):
    noise = np.random.default_rng(0).integers(0, 256, (1, 200, 200)).astype(np.uint8)
    for values, sentence in (
        (noise, "holds measurements, as photographs do. Choose a raster of classes"),
        (np.full((1, 20, 20), 0.5, np.float32), "holds values such as 0.5"),
        (np.zeros((1, 20, 20), np.uint8), "no valid pixel"),
    ):
        path = make_raster(values, name=f"{sentence[:4]}.tif", nodata=0)
        with pytest.raises(QgsProcessingException, match=sentence):
            run("samplepoints", CLASSIFIED=path, OUTPUT=str(out / "p.gpkg"))
        assert os.listdir(out) == []


def test_a_map_in_degrees(run, feedback, make_raster, out):
    values = np.repeat([1, 2], 50)[None, None].repeat(100, axis=1).astype(np.uint8)
    path = make_raster(values, crs="EPSG:4326", geotransform=(10, 0.2, 0, 70, 0, -0.2))
    run("samplepoints", CLASSIFIED=path, COUNT=30, LEAST=10, DISTANCE=50_000, OUTPUT=str(out / "p.gpkg"))
    assert any("less ground than others" in warning for warning in feedback.warnings)
    assert QgsRasterLayer(path).extent().contains(opened(str(out / "p.gpkg")).extent())
