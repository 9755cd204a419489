"""landcover:applysamples: the same map of the same image, other images, models that do not fit."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def demo_samples(project_root):
    """Return the path of the labelled points on the scene of the demo."""
    return str(project_root / "demo" / "olinda_samples.geojson")


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def scene(olinda, tmp_path_factory):
    """Return the path of the lower right part of the scene of the demo, with sea, city and trees."""
    path = str(tmp_path_factory.mktemp("scene") / "scene.tif")
    gdal.Translate(path, olinda, srcWin=[180, 170, 169, 182])
    return path


@pytest.fixture()
def learnt(run, scene, demo_samples, out, tmp_path):
    """Return the path of a model of the demo scene, and the bytes of its map."""
    model, path = str(tmp_path / "model.json"), out / "classes.tif"
    run("classifysamples", INPUT=scene, SAMPLES=demo_samples, FIELD="class", MODEL=model, OUTPUT=str(path))
    found = path.read_bytes()
    path.unlink()
    for name in os.listdir(out):
        os.unlink(out / name)
    return model, found


def test_the_same_image_gives_the_same_map(run, provider, feedback, scene, learnt, out):
    model, found = learnt
    feedback.warnings.clear()
    feedback.steps.clear()
    results = run(
        "applysamples",
        INPUT=scene,
        MODEL=model,
        OUTPUT=str(out / "classes.tif"),
        CONFIDENCE=str(out / "confidence.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        LINES=str(out / "lines.gpkg"),
    )
    algorithm = provider.algorithm("applysamples")
    assert set(results) == {output.name() for output in algorithm.outputDefinitions()}
    assert (out / "classes.tif").read_bytes() == found
    assert results["CLASS_COUNT"] == 4 and feedback.warnings == []
    assert feedback.steps == sorted(feedback.steps) and feedback.steps[-1] == 100


def test_a_part_of_the_image_is_classified_alike(run, scene, learnt, out, tmp_path):
    model, found = learnt
    part = str(tmp_path / "part.tif")
    gdal.Translate(part, scene, srcWin=[20, 30, 120, 130])
    run("applysamples", INPUT=part, MODEL=model, OUTPUT=str(out / "part_classes.tif"))
    (tmp_path / "whole.tif").write_bytes(found)
    whole = values_of(tmp_path / "whole.tif")[30:160, 20:140]
    assert (values_of(out / "part_classes.tif") == whole).mean() > 0.8


def test_another_version_of_scikit_learn_is_told(run, feedback, scene, learnt, out, tmp_path):
    content = json.loads(Path(learnt[0]).read_text(encoding="utf-8"))
    content["versions"]["scikit-learn"] = "0.1.2"
    (tmp_path / "old.json").write_text(json.dumps(content))
    feedback.warnings.clear()
    run("applysamples", INPUT=scene, MODEL=str(tmp_path / "old.json"), OUTPUT=str(out / "classes.tif"))
    [warning] = feedback.warnings
    assert "made with scikit-learn 0.1.2, here it is" in warning


@pytest.fixture()
def refusal(run, out):
    """Return a function that gives the sentence with which a run is refused, when nothing was written."""

    def refusal(**parameters):
        with pytest.raises(QgsProcessingException) as raised:
            run("applysamples", OUTPUT=str(out / "classes.tif"), **parameters)
        assert os.listdir(out) == []
        sentence = str(raised.value).replace("Unable to execute algorithm\n", "")
        assert "Traceback" not in sentence and sentence.count("\n") == 0
        return sentence

    return refusal


def test_images_that_do_not_fit_are_refused(refusal, learnt, scene, image, make_raster, tmp_path):
    model, _ = learnt
    assert "needs more bands than the image has" in refusal(INPUT=image, MODEL=model)
    values = values_of(scene)
    nameless = make_raster(values, name="nameless.tif")
    assert "colours of the bands are not those that the model knows" in refusal(INPUT=nameless, MODEL=model)
    other = str(tmp_path / "other.tif")
    gdal.Translate(other, scene, outputType=gdal.GDT_Float32, scaleParams=[[0, 255, 0, 0.0255]] * 6)
    assert "of another order of magnitude" in refusal(INPUT=other, MODEL=model)


def test_models_that_are_none(refusal, scene, learnt, tmp_path, run):
    model, _ = learnt
    assert "not a sample model of this plugin" in refusal(INPUT=scene, MODEL=scene)
    content = json.loads(Path(model).read_text(encoding="utf-8"))
    broken = tmp_path / "broken.json"
    content["table"]["labels"] = content["table"]["labels"][:-1]
    broken.write_text(json.dumps(content))
    assert "not a sample model of this plugin" in refusal(INPUT=scene, MODEL=str(broken))
    kmeans = str(tmp_path / "kmeans.json")
    run("kmeans", INPUT=scene, MODEL=kmeans, OUTPUT=str(tmp_path / "k.tif"))
    assert "not a sample model of this plugin" in refusal(INPUT=scene, MODEL=kmeans)


def test_a_model_of_given_segments_needs_segments(run, refusal, scene, demo_samples, out, tmp_path):
    segments, model = str(tmp_path / "segments.tif"), str(tmp_path / "model.json")
    run("segment", INPUT=scene, OUTPUT=segments)
    asked = {"INPUT": scene, "SEGMENTS": segments}
    first = str(tmp_path / "first.tif")
    run("classifysamples", **asked, SAMPLES=demo_samples, FIELD="class", MODEL=model, OUTPUT=first)
    assert "does not know how to find them" in refusal(INPUT=scene, MODEL=model)
    run("applysamples", **asked, MODEL=model, OUTPUT=str(out / "again.tif"))
    assert np.array_equal(values_of(first), values_of(out / "again.tif"))
