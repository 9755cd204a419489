"""A cancelled run does nothing more and leaves earlier files as they were."""

import os

import numpy as np
import pytest
from examples import NAMES, example, prepare
from osgeo import ogr, osr

#: Most points of progress, of 100, between two looks at whether the run is cancelled: one of few tiles.
LONGEST_STEP = 20


@pytest.fixture(scope="module")
def large_values():
    """Return an image whose classes fall into very many small regions: 1,500 pixels a side."""
    return np.random.default_rng(0).integers(0, 255, (3, 1500, 1500)).astype(np.uint8)


@pytest.fixture()
def make_squares(tmp_path):
    """Return a function that writes squares side by side over an image of the tests, and returns the path."""

    def make_squares(count, size):
        path = str(tmp_path / "squares.gpkg")
        file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(26917)
        layer = file.CreateLayer("squares", crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("column", ogr.OFTInteger))
        side = 2 * size
        for place in range(count * count):
            x, y = 5e5 + place % count * side, 4e6 - place // count * side
            corners = f"{x} {y},{x + side} {y},{x + side} {y - side},{x} {y - side},{x} {y}"
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("column", place % count + 1)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
            layer.CreateFeature(feature)
        return path

    return make_squares


def cancel_at(feedback, percent):
    """Cancel as soon as the progress has come so far."""

    def cancel_there(reached):
        if reached >= percent:
            feedback.cancel()

    feedback.progressChanged.connect(cancel_there)


def check_cancelled(run, feedback, name, parameters, out, percent):
    """Cancel a run at some percent: it goes no further, and what was at its destinations is still there.

    Nor was there a long way to any step before, in which nobody looks whether the run is cancelled.
    """
    targets = [os.path.basename(path) for path in parameters.values() if str(path).startswith(str(out))]
    for target in targets:
        (out / target).write_bytes(b"earlier " + target.encode())
    cancel_at(feedback, percent)
    results = run(name, **parameters)
    assert results == {}
    assert feedback.errors == []
    assert [step for step in feedback.steps if step >= percent] == feedback.steps[-1:]
    assert max(np.diff([0, *feedback.steps])) <= LONGEST_STEP
    assert sorted(os.listdir(out)) == sorted(targets)
    assert all((out / target).read_bytes() == b"earlier " + target.encode() for target in targets)


@pytest.mark.parametrize("percent", [0, 10, 25, 45, 60, 70, 80, 90])
def test_cancel_is_answered_and_nothing_changes(run, feedback, make_raster, large_values, out, percent):
    parameters = {**example("kmeans", make_raster(large_values), out), "CLUSTERS": 5, "MIN_AREA": 4}
    check_cancelled(run, feedback, "kmeans", parameters, out, percent)


@pytest.mark.parametrize("percent", [5, 30, 48, 60, 75, 90])
def test_cancelling_k_means_of_segments(run, feedback, make_raster, large_values, out, percent):
    parameters = {**example("kmeans", make_raster(large_values[:, :800, :800]), out), "CLUSTERS": 5}
    segments = {"UNIT": "segment", "SEGMENT_MIN_AREA": 4, "MIN_AREA": 20}
    check_cancelled(run, feedback, "kmeans", {**parameters, **segments}, out, percent)


@pytest.mark.parametrize("percent", [5, 25, 50, 60, 75, 90])
def test_cancelling_a_suggestion(run, feedback, make_raster, large_values, out, percent):
    parameters = example("suggestclusters", make_raster(large_values), out)
    check_cancelled(run, feedback, "suggestclusters", {**parameters, "MAXIMUM": 10}, out, percent)


@pytest.mark.parametrize("percent", [5, 40, 65, 90])
def test_cancelling_a_segmentation(run, feedback, make_raster, large_values, out, percent):
    values = large_values[:, :800, :800]
    parameters = {**example("segmentndvi", make_raster(values), out), "MIN_AREA": 4}
    check_cancelled(run, feedback, "segmentndvi", {**parameters, "RED": 1, "NIR": 2}, out, percent)


@pytest.mark.parametrize(
    ("name", "percent"), [("segmentstatistics", 20), ("segmentstatistics", 80), ("classifysegments", 60)]
)
def test_cancelling_statistics(run, feedback, make_raster, large_values, out, name, percent):
    image = make_raster(large_values[:, :800, :800])
    numbers = np.arange(800 * 800, dtype=np.uint32).reshape(1, 800, 800) // 12 + 1
    inputs = {"SEGMENTS": make_raster(numbers, name="zones.tif"), "VALUES": image}
    check_cancelled(run, feedback, name, {**example(name, image, out), **inputs}, out, percent)


@pytest.mark.parametrize("percent", [20, 60, 75])
def test_cancelling_an_assessment(run, feedback, make_raster, large_values, out, percent):
    path = make_raster(np.tile(large_values[:1], (1, 4, 4)), name="classes.tif")
    parameters = {**example("accuracy", path, out), "CLASSIFIED": path, "REFERENCE": path}
    check_cancelled(run, feedback, "accuracy", parameters, out, percent)


@pytest.mark.parametrize("percent", [10, 25, 35, 60, 80])
def test_cancelling_a_sample(run, feedback, make_raster, large_values, out, percent):
    values = np.digitize(np.tile(large_values[:1], (1, 4, 4)), [85, 170]).astype(np.uint8)
    parameters = {"CLASSIFIED": make_raster(values), "COUNT": 400, "DISTANCE": 20 if percent == 35 else 0}
    outputs = {"OUTPUT": str(out / "points.gpkg"), "REPORT": str(out / "report.html")}
    check_cancelled(run, feedback, "samplepoints", {**parameters, **outputs}, out, percent)


@pytest.mark.parametrize("percent", [15, 40, 55, 70, 90])
def test_cancelling_a_comparison(run, feedback, make_raster, large_values, out, percent):
    values = np.digitize(large_values[:2, :800, :800], [120]).astype(np.uint8)
    names = ("BEFORE", "AFTER")
    maps = {name: make_raster(one[None], name=f"{name}.tif") for name, one in zip(names, values)}
    parameters = {**example("change", maps["BEFORE"], out), **maps, "MIN_AREA": 3, "TOLERANCE": 1}
    check_cancelled(run, feedback, "change", parameters, out, percent)


@pytest.mark.parametrize("percent", [5, 20, 45, 70, 90])
def test_cancelling_an_edit(run, feedback, make_raster, large_values, tmp_path, out, percent):
    classes = make_raster(
        np.digitize(large_values[:1], [60, 120, 180]).astype(np.uint8) + 1, name="classes.tif"
    )
    image = make_raster(large_values)
    parameters = {**example("editclasses", image, out), "INPUT": classes, "MIN_AREA": 3}
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(tmp_path / "k.tif"), MODEL=parameters["MODEL"])
    feedback.steps.clear()
    check_cancelled(run, feedback, "editclasses", parameters, out, percent)


@pytest.mark.parametrize("percent", [5, 40, 72, 90])
def test_cancelling_areas(run, feedback, make_raster, large_values, make_squares, out, percent):
    values = np.digitize(np.tile(large_values[:1], (1, 2, 2)), [85, 170]).astype(np.uint8)
    path = make_raster(values, name="classes.tif")
    inputs = {"CLASSIFIED": path, "ZONES": make_squares(40, 75)}
    check_cancelled(run, feedback, "classareas", {**example("classareas", path, out), **inputs}, out, percent)


@pytest.mark.parametrize("percent", [1, 30, 55, 66, 69, 80, 93])
def test_cancelling_classes_by_samples(run, feedback, make_raster, large_values, make_squares, out, percent):
    """Samples are 36 squares, each of the class of its column."""
    image = make_raster(large_values[:, :400, :400])
    inputs = {"SAMPLES": make_squares(6, 20), "FIELD": "column"}
    parameters = {**example("classifysamples", image, out), **inputs}
    check_cancelled(run, feedback, "classifysamples", parameters, out, percent)


@pytest.mark.parametrize("percent", [10, 30, 45, 65, 85])
def test_cancelling_boundaries(run, feedback, make_raster, large_values, out, percent):
    values = np.digitize(large_values[:1], [85, 170]).astype(np.uint8)
    parameters = {"INPUT": make_raster(values), "SIMPLIFY": 2, "SMOOTH": 1, "MIN_AREA": 3}
    outputs = {"POLYGONS": str(out / "regions.gpkg"), "LINES": str(out / "lines.gpkg")}
    check_cancelled(run, feedback, "boundaries", {**parameters, **outputs}, out, percent)


@pytest.mark.parametrize("name", NAMES)
def test_cancelled_before_it_begins(run, provider, feedback, land, out, name):
    prepare(run, land)
    feedback.cancel()
    assert run(name, **example(name, land, out)) == {}
    assert os.listdir(out) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_run_whose_outputs_are_there_is_not_called_cancelled(run, feedback, monkeypatch, land, out, name):
    from landcover_segmentation.core.files import OutputFiles

    def cancelled_late(files, *error):
        feedback.cancel()
        return leave(files, *error)

    prepare(run, land)
    leave = OutputFiles.__exit__
    monkeypatch.setattr(OutputFiles, "__exit__", cancelled_late)
    assert run(name, **example(name, land, out))
    assert feedback.steps[-1] == 100 and os.listdir(out) != []
