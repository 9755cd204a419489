"""landcover:classifysamples: outputs, samples of any kind, doubts, and the way back of its points."""

import json
import os

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

#: Two places in each quarter of the image `land`, in pixels.
PLACES = {
    "Water": ((3, 3), (16, 10)),
    "Bare": ((24, 3), (35, 11)),
    "Meadow": ((4, 19), (15, 27)),
    "Wood": ((23, 18), (36, 26)),
}
QUARTERS = np.array([[3, 1], [2, 4]]).repeat(15, axis=0).repeat(20, axis=1)
FINE = {"MIN_AREA": 4, "KERNEL_SIZE": 1, "MAX_DISTANCE": 2}


def map_point(column, row):
    return QgsPointXY(5e5 + 2 * (column + 0.5), 4e6 - 2 * (row + 0.5))


def make_layer(features, kind="Point", crs="EPSG:26917", field="class:string"):
    """Return a layer in memory of features: label and geometry (None for none)."""
    layer = QgsVectorLayer(f"{kind}?{f'crs={crs}&' if crs else ''}field={field}", "samples", "memory")
    for label, geometry in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([label])
        if geometry is not None:
            feature.setGeometry(geometry)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def points(places, **options):
    """Return a layer of points: places in pixels by label."""
    features = [
        (label, QgsGeometry.fromPointXY(map_point(*place))) for label in places for place in places[label]
    ]
    return make_layer(features, **options)


def square(left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return QgsGeometry.fromPolygonXY([[map_point(x - 0.5, y - 0.5) for x, y in corners]])


def values_of(path, band=1):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray()


def rows_of(path, *fields):
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    assert layer.isValid()
    return [[feature[name] for name in fields] for feature in layer.getFeatures()]


@pytest.fixture()
def classify(run, land, out):
    """Return a function that classifies the image by samples, into a folder."""

    def classify(samples, **parameters):
        given = {"INPUT": land, "FIELD": "class", **FINE, "OUTPUT": str(out / "classes.tif"), **parameters}
        return run("classifysamples", SAMPLES=samples, **given)

    return classify


def test_every_output(classify, provider, out):
    results = classify(
        points(PLACES),
        CONFIDENCE=str(out / "confidence.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        SEGMENT_POLYGONS=str(out / "segments.gpkg"),
        LINES=str(out / "lines.gpkg"),
        NEXT=str(out / "next.gpkg"),
        NEXT_COUNT=3,
        MODEL=str(out / "model.json"),
        REPORT=str(out / "report.html"),
    )
    algorithm = provider.algorithm("classifysamples")
    assert set(results) == {output.name() for output in algorithm.outputDefinitions()}
    found = values_of(out / "classes.tif")
    assert (found == QUARTERS).mean() > 0.99
    layer = QgsRasterLayer(str(out / "classes.tif"))
    entries = {entry.value: (entry.label, entry.color.name()) for entry in layer.renderer().classes()}
    assert [entries[value][0] for value in (1, 2, 3, 4)] == ["Bare", "Meadow", "Water", "Wood"]
    assert entries[3][1] == "#2a6cb0" and entries[4][1] == "#17613b"
    assert results["CLASS_COUNT"] == 4 and results["VALID_PIXELS"] == 1200 and results["NODATA_PIXELS"] == 0
    assert 0 <= results["ACCURACY"] <= 1 and -1 <= results["KAPPA"] <= 1

    share, margin = (values_of(out / "confidence.tif", band) for band in (1, 2))
    assert not (out / "confidence.tif.aux.xml").exists()
    assert share.min() >= 0.25 and share.max() <= 1 and (margin <= share).all()
    segments = rows_of(out / "segments.gpkg", "class", "name", "pixels", "confidence", "margin", "runner_up")
    assert len(segments) == results["SEGMENT_COUNT"]
    assert np.isclose(sum(row[2] * row[3] for row in segments), share.sum(), rtol=1e-5)
    assert {row[1] for row in segments} == set(PLACES) >= {row[5] for row in segments}
    assert all(row[1] != row[5] for row in segments)
    regions = rows_of(out / "regions.gpkg", "pixels", "confidence", "segments")
    assert sum(row[0] for row in regions) == 1200 and sum(row[2] for row in regions) == len(segments)
    assert np.isclose(sum(row[0] * row[1] for row in regions), share.sum(), rtol=1e-5)
    borders = {row[0] for row in rows_of(out / "lines.gpkg", "border")}
    assert {"regions", "image"} <= borders
    assert [row[:2] for row in rows_of(out / "next.gpkg", "id", "class")] == [[1, NULL], [2, NULL], [3, NULL]]
    assert json.loads((out / "model.json").read_text())["segmentation"]["min_area"] == 4
    text = (out / "report.html").read_text(encoding="utf-8")
    for words in ("Where to label next", "Mean of every band", "What was left out", "Sample points for"):
        assert words in text


def test_by_default_there_is_no_more_than_map_polygons_and_report(provider):
    algorithm = provider.algorithm("classifysamples")
    destinations = algorithm.destinationParameterDefinitions()
    made = {each.name() for each in destinations if each.createByDefault()}
    assert made == {"OUTPUT", "POLYGONS", "REPORT"}


def test_numbers_of_the_field_are_the_values_of_the_map(classify, out):
    codes = {"Water": 60, "Bare": 20, "Meadow": 7, "Wood": 111}
    labelled = {codes[name]: places for name, places in PLACES.items()}
    results = classify(points(labelled, field="code:integer"), FIELD="code", NEXT=str(out / "next.gpkg"))
    expected = np.select([value == QUARTERS for value in (1, 2, 3, 4)], [20, 7, 60, 111])
    assert (values_of(out / "classes.tif") == expected).mean() > 0.99 and results["CLASS_COUNT"] == 4
    layer = QgsVectorLayer(str(out / "next.gpkg"), "next", "ogr")
    field = layer.fields().field("code")
    assert field.isNumeric()
    setup = layer.editorWidgetSetup(layer.fields().lookupField("code")).config()["map"]
    offered = {name: value for entry in setup for name, value in entry.items()}
    assert [int(offered[f"Class {code}"]) for code in (7, 20, 60, 111)] == [7, 20, 60, 111]
    assert layer.renderer().classAttribute() == "code"


def test_samples_in_another_crs_are_transformed_and_that_is_said(classify, out, feedback):
    classify(points(PLACES))
    here = (out / "classes.tif").read_bytes()
    layer, told = points(PLACES), []
    feedback.pushInfo = told.append
    to_degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    moved = []
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(to_degrees)
        moved.append((feature["class"], geometry))
    classify(make_layer(moved, crs="EPSG:4326"))
    assert (out / "classes.tif").read_bytes() == here
    assert any("transformed from EPSG:4326 to EPSG:26917" in text for text in told)


def test_polygons_and_chosen_features(classify, out, feedback):
    corners = {"Water": (1, 1, 19, 14), "Bare": (21, 1, 90, 14)}
    corners |= {"Meadow": (1, 17, 18, 29), "Wood": (22, 17, 39, 29)}
    layer = make_layer([(name, square(*sides)) for name, sides in corners.items()], kind="Polygon")
    results = classify(layer)
    assert (values_of(out / "classes.tif") == QUARTERS).mean() > 0.99
    # Each class lies in one polygon, which is held out as a whole.
    assert results["ACCURACY"] == 0
    assert any("All samples of a class lie in one place" in text for text in feedback.warnings)
    layer.selectByIds([1, 3])
    QgsProject.instance().addMapLayer(layer, False)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert classify(chosen)["CLASS_COUNT"] == 2
    QgsProject.instance().removeMapLayer(layer.id())


def test_multi_points_count_point_by_point(classify, out):
    features = [
        (name, QgsGeometry.fromMultiPointXY([map_point(*place) for place in places]))
        for name, places in PLACES.items()
    ]
    classify(make_layer(features, kind="MultiPoint"))
    assert (values_of(out / "classes.tif") == QUARTERS).mean() > 0.99


def test_given_segments(run, classify, land, out):
    segments = str(out / "segments.tif")
    run("segment", INPUT=land, OUTPUT=segments, **FINE)
    results = classify(
        points(PLACES),
        SEGMENTS=segments,
        KERNEL_SIZE=0,  # which no segmentation takes, and nobody looks at
        MODEL=str(out / "model.json"),
        LINES=str(out / "lines.gpkg"),
        SEGMENT_POLYGONS=str(out / "polygons.gpkg"),
    )
    given = (out / "classes.tif").read_bytes()
    assert results["SEGMENT_COUNT"] == values_of(segments).max()
    assert sorted(row[0] for row in rows_of(out / "polygons.gpkg", "id")) == list(
        range(1, results["SEGMENT_COUNT"] + 1)
    )
    assert {row[0] for row in rows_of(out / "lines.gpkg", "border")} == {"regions", "image"}
    assert json.loads((out / "model.json").read_text())["segmentation"] is None
    classify(points(PLACES))
    assert (out / "classes.tif").read_bytes() == given


def test_labels_of_the_suggested_points_count_in_the_next_run(classify, out):
    path = str(out / "next.gpkg")
    classify(points({name: places[:1] for name, places in PLACES.items()}), NEXT=path, NEXT_COUNT=6)
    layer = QgsVectorLayer(path, "next", "ogr")
    names = {1: "Bare", 2: "Meadow", 3: "Water", 4: "Wood"}
    field = layer.fields().lookupField("class")
    labels = {}
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        quarter = QUARTERS[int((4e6 - point.y()) / 2), int((point.x() - 5e5) / 2)]
        labels[feature.id()] = {field: names[quarter]}
    assert len(labels) == 6 and layer.dataProvider().changeAttributeValues(labels)
    merged = points(PLACES)
    for feature in layer.getFeatures():
        copy = QgsFeature(merged.fields())
        copy.setAttributes([feature["class"]])
        copy.setGeometry(feature.geometry())
        merged.dataProvider().addFeature(copy)
    del layer
    classify(merged)
    assert (values_of(out / "classes.tif") == QUARTERS).mean() > 0.99
    assert classify(path)["CLASS_COUNT"] >= 2


@pytest.mark.parametrize("field", ["id", "X", "land use", "fid"])
def test_the_points_to_label_have_the_field_of_the_samples_whatever_its_name(classify, out, field):
    classify(points(PLACES, field=f"{field}:string"), FIELD=field, NEXT=str(out / "next.gpkg"))
    names = QgsVectorLayer(str(out / "next.gpkg"), "next", "ogr").fields().names()
    assert field in names and len({name.casefold() for name in names}) == len(names)
    assert ("class" in names) == (field in ("fid", "geom"))


def test_what_makes_it_doubtful_is_said(classify, feedback, out):
    places = {**PLACES, "water ": ((5, 5),), "Wood": ((23, 18), (3, 4), (-9, 4)), "": ((1, 1),)}
    told = []
    feedback.pushInfo = told.append
    # Segments so large that the points of a quarter lie in one of them.
    classify(points(places), MIN_AREA=250, MAX_DISTANCE=60, KERNEL_SIZE=3, REPORT=str(out / "report.html"))
    assert any("'Water', 'water '" in text for text in told)
    warnings = " ".join(feedback.warnings)
    for words in (
        "points outside the image: 1", "points without a class (FIELD is empty): 1", "fewer than 5",
        "Segments with samples of several classes, which the report lists: 1.",
    ):  # fmt: skip
        assert words in warnings, words
    text = (out / "report.html").read_text(encoding="utf-8")
    assert "Segments with samples of several classes" in text and "Water 3, Meadow 2, Wood 2" in text


def test_pixels_without_data_get_no_class(classify, make_raster, land, out):
    values = gdal.Open(land).ReadAsArray()
    values[:, 5:9, 8:30] = 0
    image = make_raster(values, name="gaps.tif", nodata=0)
    results = classify(points(PLACES), INPUT=image, CONFIDENCE=str(out / "confidence.tif"))
    found = values_of(out / "classes.tif")
    assert results["NODATA_PIXELS"] == 88 == np.count_nonzero(found == 0)
    assert (found[5:9, 8:30] == 0).all() and np.isnan(values_of(out / "confidence.tif")[5:9, 8:30]).all()


def test_threads_and_memory_change_no_byte(classify, out):
    asked = {"MODEL": str(out / "model.json"), "CONFIDENCE": str(out / "confidence.tif")}
    found = []
    for more in ({"THREADS": 1}, {"THREADS": 3, "MEMORY": 1}):
        classify(points(PLACES), **asked, **more)
        found.append([(out / name).read_bytes() for name in ("classes.tif", "confidence.tif", "model.json")])
    assert found[0] == found[1]


def test_features_can_be_left_out(classify, out):
    classify(points(PLACES), FEATURES=["mean", "shape"], MODEL=str(out / "model.json"))
    groups = json.loads((out / "model.json").read_text())["table"]["groups"]
    assert list(dict.fromkeys(groups)) == ["mean", "shape"]
    classify(points(PLACES), FEATURES="shape,mean", MODEL=str(out / "again.json"))
    assert (out / "again.json").read_bytes() == (out / "model.json").read_bytes()


@pytest.fixture()
def refusal(classify, out):
    """Return a function that gives the sentence with which a run is refused, when nothing was written."""

    def refusal(samples, **parameters):
        with pytest.raises(QgsProcessingException) as raised:
            classify(samples, **parameters)
        assert os.listdir(out) == []
        sentence = str(raised.value).replace("Unable to execute algorithm\n", "")
        assert "Traceback" not in sentence and sentence.count("\n") == 0
        return sentence

    return refusal


def test_bad_samples_are_told_in_one_sentence(refusal):
    assert "all of one class: 'Wood', 2 of them" in refusal(points({"Wood": PLACES["Wood"]}))
    off = points({"a": ((-5, 1),), "b": ((500, 1), (3, 900))})
    assert "No sample lies on a pixel of the image with data: points outside the image: 3" in refusal(off)
    assert "samples have no class: 2 points without a value in FIELD" in refusal(
        points({NULL: PLACES["Wood"]})
    )
    assert "layer of samples is empty: it gives no feature. Choose another layer" in refusal(points({}))
    many = points({f"house {number}": ((number % 40, number // 40),) for number in range(500)})
    assert "500 different values in 500 features" in refusal(many)
    assert "numbers that are no classes: 'class' has 0.5" in refusal(
        points({0.5: PLACES["Wood"]}, field="class:double")
    )
    assert "have no such FIELD: 'cover'" in refusal(points(PLACES), FIELD="cover")
    lines = make_layer(
        [("a", QgsGeometry.fromPolylineXY([map_point(1, 1), map_point(9, 9)]))], kind="LineString"
    )
    assert "neither polygons nor points" in refusal(lines)
    nowhere = points(PLACES)
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    assert "Only one of image and samples has a CRS" in refusal(nowhere)


def test_the_same_segment_for_all_labels(refusal):
    same = points({"a": ((3, 3),), "b": ((4, 4),)})
    assert "label no segment" in refusal(same, MIN_AREA=250, MAX_DISTANCE=60, KERNEL_SIZE=3)


def test_other_bad_input(refusal, make_raster, image):
    samples = points(PLACES)
    segments = make_raster(np.ones((1, 7, 7), np.uint8), name="segments.tif")
    assert "lie on different grids" in refusal(samples, SEGMENTS=segments)
    assert "kernel size must be above 0" in refusal(samples, KERNEL_SIZE=0)
    assert "FEATURES" in refusal(samples, FEATURES=[])
    assert "FEATURES" in refusal(samples, FEATURES="colour")
    assert "NEXT_COUNT" in refusal(samples, NEXT_COUNT=0)
    assert "image of one band has no indices" in refusal(samples, INPUT=image, BANDS=[1], FEATURES=["index"])


def test_samples_on_no_data_alone(refusal, make_raster, land):
    values = gdal.Open(land).ReadAsArray()
    values[:, :15] = 0
    image = make_raster(values, name="half.tif", nodata=0)
    upper = points({name: PLACES[name] for name in ("Water", "Bare")})
    assert "points that hold no pixel with data: 4" in refusal(upper, INPUT=image)


def test_samples_are_not_overwritten(refusal, run, out, tmp_path, land):
    from qgis.core import QgsVectorFileWriter

    path = str(tmp_path / "samples.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV2(
        points(PLACES), path, QgsProject.instance().transformContext(), options
    )
    assert "samples.gpkg" in refusal(path, NEXT=path)


def test_dates_are_classes_as_they_are_shown(classify, out):
    layer = points({name: [] for name in PLACES}, field="class:date")
    for day, name in enumerate(PLACES, start=1):
        for place in PLACES[name]:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([QDate(2024, 5, day)])
            feature.setGeometry(QgsGeometry.fromPointXY(map_point(*place)))
            assert layer.dataProvider().addFeature(feature)
    classify(layer, POLYGONS=str(out / "regions.gpkg"))
    shown = {layer.fields()[0].displayString(QDate(2024, 5, day)) for day in (1, 2, 3, 4)}
    assert {name for (name,) in rows_of(out / "regions.gpkg", "name")} == shown


def test_samples_that_cannot_be_moved_to_the_image(refusal):
    places = make_layer(
        [(name, QgsGeometry.fromPointXY(map_point(*PLACES[name][0]))) for name in PLACES], crs="EPSG:4326"
    )
    assert "no transformation from the CRS of the samples to that of the image" in refusal(places)
