"""A k-means model on another image: what is refused, and what is told as a warning."""

import os

import numpy as np
import pytest
from qgis.core import QgsProcessingException


@pytest.fixture()
def model(run, image, tmp_path):
    """Return the path of a model of the four quarters."""
    path = str(tmp_path / "model.json")
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(tmp_path / "fitted.tif"), MODEL=path)
    return path


def test_an_image_in_other_units_is_refused_before_anything_is_made(run, model, make_raster, out):
    reflectance = np.random.default_rng(0).uniform(0.1, 0.5, (3, 30, 40)).astype(np.float32)
    path = make_raster(reflectance, name="reflectance.tif")
    with pytest.raises(QgsProcessingException, match=r"another order of magnitude.*Band . has 0\.1"):
        run("applykmeans", INPUT=path, MODEL=model, OUTPUT=str(out / "classes.tif"), POLYGONS="memory:")
    assert os.listdir(out) == []


def test_another_type_and_a_single_class_are_warned_of(run, feedback, model, make_raster, out):
    dark = make_raster(np.full((3, 30, 40), 30, np.uint16), name="dark.tif")
    results = run("applykmeans", INPUT=dark, MODEL=model, OUTPUT=str(out / "classes.tif"))
    assert results["CLASS_COUNT"] == 1
    kind, values, one = feedback.warnings
    assert "type uint16, the model was made from uint8" in kind
    assert "another range of values" in values
    assert "All pixels got one class, Class 1" in one


def test_the_image_itself_is_not_warned_of(run, feedback, model, image, out):
    run("applykmeans", INPUT=image, MODEL=model, OUTPUT=str(out / "classes.tif"))
    assert feedback.warnings == []


def test_another_date_of_the_same_sensor_is_classed(run, feedback, imagery, tmp_path, out):
    first, second = imagery("naip_nd_20150926_rgbn_5m.tif"), imagery("naip_nd_20170827_rgbn_5m.tif")
    model = str(tmp_path / "first.json")
    run("kmeans", INPUT=first, MODEL=model, OUTPUT=str(out / "first.tif"), MIN_AREA=0)
    found = run("applykmeans", INPUT=second, MODEL=model, OUTPUT=str(out / "second.tif"), MIN_AREA=0)
    assert found["CLASS_COUNT"] == 5
    assert len(feedback.warnings) == 1 and "Band 4 has 1 to 214" in feedback.warnings[0]
