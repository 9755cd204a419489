"""landcover:kmeans with UNIT=segment, and landcover:applykmeans with its model."""

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer


def values_of(path):
    """Return the pixels of the first band."""
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture()
def specked(make_raster) -> str:
    """Return the path of an image of two halves, with a bright speck of two pixels in the dark one."""
    values = np.full((3, 40, 60), 30, np.uint8)
    values[:, :, 30:] = 180
    values[:, 10, 10:12] = 180
    return make_raster(values, name="specked.tif")


def test_every_output_and_what_the_report_and_the_model_say(run, provider, image, out):
    results = run(
        "kmeans",
        INPUT=image,
        CLUSTERS=4,
        UNIT="segment",
        OUTPUT=str(out / "classes.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        LINES=str(out / "boundaries.gpkg"),
        MODEL=str(out / "model.json"),
        REPORT=str(out / "report.html"),
    )
    assert set(results) == {output.name() for output in provider.algorithm("kmeans").outputDefinitions()}
    expected = np.array([[1, 2], [3, 4]]).repeat(15, axis=0).repeat(20, axis=1)
    assert np.array_equal(values_of(out / "classes.tif"), expected)
    assert results["CLASS_COUNT"] == results["REGION_COUNT"] == 4
    assert results["VALID_PIXELS"] == 1200 and results["INERTIA"] >= 0
    assert 0.9 < results["SILHOUETTE"] <= 1
    polygons = QgsVectorLayer(str(out / "regions.gpkg"), "regions", "ogr")
    assert sorted(feature["pixels"] for feature in polygons.getFeatures()) == [300] * 4
    segmentation = json.loads((out / "model.json").read_text())["segmentation"]
    assert segmentation["method"] == "quickshift" and segmentation["min_area"] == 30
    text = (out / "report.html").read_text(encoding="utf-8")
    for words in (
        "segments, each by the mean of its pixels", "weighted by their pixels", "Smallest segment (pixels)",
        "Segments, by the mean of their pixels", "each segment to its nearest centre",
    ):  # fmt: skip
        assert words in text


def test_pixels_are_the_default_and_said_so(run, image, out):
    paths = {"OUTPUT": str(out / "classes.tif"), "MODEL": str(out / "model.json")}
    run("kmeans", INPUT=image, CLUSTERS=4, REPORT=str(out / "report.html"), **paths)
    assert json.loads((out / "model.json").read_text())["segmentation"] is None
    assert "Pixels, each by itself" in (out / "report.html").read_text(encoding="utf-8")


def test_a_speck_is_a_region_of_pixels_and_none_of_segments(run, specked, out):
    asked = {"INPUT": specked, "CLUSTERS": 2, "MIN_AREA": 0, "POLYGONS": "memory:"}
    of_pixels = run("kmeans", **asked, OUTPUT=str(out / "pixels.tif"))
    of_segments = run("kmeans", **asked, UNIT="segment", OUTPUT=str(out / "segments.tif"))
    assert (of_pixels["REGION_COUNT"], of_segments["REGION_COUNT"]) == (3, 2)
    expected = np.ones((40, 60), int)
    expected[:, 30:] = 2
    assert np.array_equal(values_of(out / "segments.tif"), expected)


def test_smallest_segment_and_smallest_region_are_told_apart(run, specked, out):
    asked = {"INPUT": specked, "CLUSTERS": 2, "UNIT": "segment", "POLYGONS": "memory:"}
    fine = {"SEGMENT_MIN_AREA": 0, "KERNEL_SIZE": 1, "MAX_DISTANCE": 1.5}
    found = run("kmeans", **asked, **fine, MIN_AREA=0, OUTPUT=str(out / "fine.tif"))
    assert found["REGION_COUNT"] == 3
    found = run("kmeans", **asked, **fine, MIN_AREA=10, OUTPUT=str(out / "merged.tif"))
    assert found["REGION_COUNT"] == 2


@pytest.mark.parametrize("method", ["quickshift", "slic", "felzenszwalb", "watershed"])
def test_the_model_finds_the_same_map_of_the_same_image(run, feedback, olinda, out, method):
    paths = {name: str(out / f"{name.lower()}.tif") for name in ("OUTPUT", "AGAIN")}
    model = str(out / "model.json")
    asked = {"INPUT": olinda, "MIN_AREA": 60, "POLYGONS": "memory:"}
    settings = {"UNIT": "segment", "METHOD": method, "SEGMENT_SIZE": 250, "SEGMENT_MIN_AREA": 20}
    first = run("kmeans", **asked, **settings, MODEL=model, OUTPUT=paths["OUTPUT"])
    again = run("applykmeans", **asked, MODEL=model, OUTPUT=paths["AGAIN"])
    assert np.array_equal(values_of(paths["OUTPUT"]), values_of(paths["AGAIN"]))
    assert first["REGION_COUNT"] == again["REGION_COUNT"]
    assert min(feature["pixels"] for feature in again["POLYGONS"].getFeatures()) >= 60
    assert feedback.warnings == [] and feedback.errors == []


def test_a_suggested_number_of_classes(run, image, out):
    report = str(out / "report.html")
    fine = {"SEGMENT_MIN_AREA": 0, "KERNEL_SIZE": 1, "MAX_DISTANCE": 1.5}
    results = run(
        "kmeans", INPUT=image, CLUSTERS=0, UNIT="segment", **fine, REPORT=report, OUTPUT=str(out / "a.tif")
    )
    assert results["CLASS_COUNT"] == 4
    assert "Why this number of classes" in (out / "report.html").read_text(encoding="utf-8")


def test_settings_of_segments_are_looked_at_only_for_segments(run, image, out):
    asked = {"INPUT": image, "CLUSTERS": 4, "KERNEL_SIZE": 0, "OUTPUT": str(out / "classes.tif")}
    assert run("kmeans", **asked)["CLASS_COUNT"] == 4
    with pytest.raises(QgsProcessingException, match="kernel size must be above 0"):
        run("kmeans", **asked, UNIT="segment")


def test_more_classes_than_segments(run, image, out):
    with pytest.raises(QgsProcessingException, match="more clusters than distinct segments: 9 clusters, 4"):
        run("kmeans", INPUT=image, CLUSTERS=9, UNIT="segment", OUTPUT=str(out / "classes.tif"))
    assert list(out.iterdir()) == []


def test_progress_moves_from_0_to_100(run, feedback, olinda, out):
    asked = {"UNIT": "segment", "CLUSTERS": 0, "POLYGONS": "memory:", "LINES": "memory:"}
    run("kmeans", INPUT=olinda, OUTPUT=str(out / "classes.tif"), **asked)
    assert feedback.steps == sorted(feedback.steps)
    assert feedback.steps[-1] == 100
    assert len({int(step) // 10 for step in feedback.steps}) >= 8
    assert feedback.errors == []
