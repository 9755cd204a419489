"""What cannot work is refused in one clear sentence, and no file is left."""

import json
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer


@pytest.fixture()
def refusal(provider, run, out):
    """Return a function that runs what must fail and returns the sentence, the same by every way in."""

    def refusal(name="kmeans", **parameters):
        parameters = {"OUTPUT": str(out / "classes.tif"), "POLYGONS": str(out / "regions.gpkg"), **parameters}
        before = sorted(os.listdir(out))
        with pytest.raises(QgsProcessingException) as script:
            run(name, **parameters)
        # run() of the algorithm, as models and the command line call it, checks nothing beforehand.
        with pytest.raises(QgsProcessingException) as direct:
            context = QgsProcessingContext()
            provider.algorithm(name).run(parameters, context, QgsProcessingFeedback(False), {}, False)
        assert sorted(os.listdir(out)) == before
        sentence = str(direct.value)
        assert str(script.value).replace("Unable to execute algorithm\n", "") == sentence
        assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
        assert "Incorrect parameter" not in sentence
        return sentence

    return refusal


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"CLUSTERS": 0}, "CLUSTERS .* from 1 to 255: '0'"),
        ({"CLUSTERS": "five"}, "CLUSTERS .* from 1 to 255: 'five'"),
        ({"CLUSTERS": 256}, "CLUSTERS .* from 1 to 255: '256'"),
        ({"MIN_AREA": -1}, "MIN_AREA .* '-1'"),
        ({"SCALING": "log"}, "SCALING .* one of none, standard, lab: 'log'"),
        ({"SCALING": "lab", "BANDS": [1, 2]}, "exactly three bands"),
        ({"BANDS": [1, 9]}, "band 9 of an image with 3 bands"),
        ({"BANDS": [0]}, "band 0 of an image with 3 bands"),
        ({"BANDS": "red"}, "band numbers: 'red'"),
        ({"OUTPUT": ""}, "OUTPUT .* is missing"),
        ({"INPUT": None}, "INPUT .* is missing"),
    ],
)
def test_parameters(refusal, image, parameters, words):
    assert re.search(words, refusal(**{"INPUT": image, **parameters}))


def test_more_clusters_than_distinct_pixels(refusal, make_raster):
    path = make_raster(np.array([[[1, 1, 2], [2, 3, 3]]], np.uint8))
    sentence = refusal(INPUT=path, CLUSTERS=5)
    assert "5 clusters, 3 distinct" in sentence


def test_no_valid_pixel(refusal, make_raster):
    sentence = refusal(INPUT=make_raster(np.zeros((3, 8, 8), np.uint8), nodata=0))
    assert "valid pixel" in sentence


def test_one_pixel(refusal, make_raster):
    assert "1 distinct" in refusal(INPUT=make_raster(np.ones((3, 1, 1), np.uint8)))


def test_complex_numbers(refusal, tmp_path):
    path = str(tmp_path / "complex.tif")
    gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_CFloat32)
    assert "Complex" in refusal(INPUT=path)


def test_not_a_raster(refusal, tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no raster")
    assert str(path) in refusal(INPUT=str(path))
    assert "nowhere.tif" in refusal(INPUT=str(tmp_path / "nowhere.tif"))


def test_layer_that_is_no_gdal_raster(refusal, image):
    """Virtual rasters, web maps and the like have no file that GDAL could read."""
    raster = QgsRasterLayer(image, "image", "gdal")
    uri = (
        "?crs=EPSG:26917&extent=500000,3999940,500080,4000000&width=40&height=30&formula=%22a@1%22"
        f"&a:provider=gdal&a:uri={image}"
    )
    layer = QgsRasterLayer(uri, "computed", "virtualraster")
    if not layer.isValid():
        layer = QgsRasterLayer(
            "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "tiles", "wms"
        )
    assert raster.isValid() and layer.isValid()
    sentence = refusal(INPUT=layer)
    assert layer.name() in sentence and layer.providerType() in sentence and "Export" in sentence


@pytest.mark.parametrize("name", ["OUTPUT", "POLYGONS", "LINES", "MODEL", "REPORT"])
def test_folder_that_does_not_exist(refusal, image, out, name):
    ending = {"OUTPUT": "tif", "MODEL": "json", "REPORT": "html"}.get(name, "gpkg")
    sentence = refusal(INPUT=image, **{name: str(out / "nowhere" / f"result.{ending}")})
    assert "folder does not exist" in sentence and "nowhere" in sentence


def test_folder_that_cannot_be_written(monkeypatch, refusal, image, out):
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write anywhere
    assert "cannot be written" in refusal(INPUT=image)


def test_ending_that_is_not_supported(refusal, image, out):
    assert ".tif" in refusal(INPUT=image, OUTPUT=str(out / "classes.png"))
    assert ".gpkg" in refusal(INPUT=image, POLYGONS=str(out / "regions.xyz"))


def test_output_equal_to_the_input(refusal, image, out, tmp_path):
    before = Path(image).read_bytes()
    assert "overwrite the input" in refusal(INPUT=image, OUTPUT=image)
    link = out / "link.tif"
    os.symlink(image, link)
    assert "overwrite the input" in refusal(INPUT=image, OUTPUT=str(link))
    assert Path(image).read_bytes() == before


def test_two_outputs_with_the_same_destination(refusal, image, out):
    sentence = refusal(INPUT=image, POLYGONS=str(out / "a.gpkg"), LINES=str(out / "a.gpkg"))
    assert "same destination" in sentence
    one_table = f"ogr:dbname='{out / 'a.gpkg'}' table=\"lines\" (geom)"
    sentence = refusal(INPUT=image, POLYGONS=one_table, LINES=str(out / "a.gpkg"))
    assert "same destination" in sentence


@pytest.fixture()
def model(run, image, out, tmp_path):
    """Return the path of a model of three bands."""
    path = str(tmp_path / "model.json")
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(tmp_path / "classes.tif"), MODEL=path)
    return path


@pytest.mark.parametrize(
    "content",
    ["", "no json", "[]", "{}", "null", '{"format": "other"}', "\x00\x01", '{"format": 1, "bands": []}'],
)
def test_model_that_is_not_ours(refusal, image, tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content)
    assert "not a k-means model" in refusal("applykmeans", INPUT=image, MODEL=str(path))


@pytest.mark.parametrize("name", ["centers", "classes", "bands", "scaling"])
def test_model_that_was_changed_by_hand(refusal, image, model, name):
    content = json.loads(Path(model).read_text())
    content[name] = content[name][:1]
    with open(model, "w") as file:
        json.dump(content, file)
    assert "not a k-means model" in refusal("applykmeans", INPUT=image, MODEL=model)


def test_model_that_does_not_exist(refusal, image, tmp_path):
    assert "nowhere.json" in refusal("applykmeans", INPUT=image, MODEL=str(tmp_path / "nowhere.json"))
    assert "MODEL" in refusal("applykmeans", INPUT=image, MODEL="")


def test_model_that_wants_more_bands(refusal, model, make_raster):
    path = make_raster(np.arange(200, dtype=np.uint8).reshape(2, 10, 10), name="two.tif")
    sentence = refusal("applykmeans", INPUT=path, MODEL=model)
    assert "more bands" in sentence and "1, 2, 3" in sentence


def test_model_as_the_output(refusal, image, model, out):
    target = out / "model.tif"
    shutil.copy(model, target)
    assert "overwrite the input" in refusal("applykmeans", INPUT=image, MODEL=str(target), OUTPUT=str(target))
