"""What cannot work is refused in one clear sentence, and no file is left."""

import json
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from examples import made, prepare
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
    ("name", "parameters", "words"),
    [
        ("kmeans", {}, "exactly three bands: red, green, blue: 4 bands"),
        ("kmeans", {"CLUSTERS": 0}, "exactly three bands: red, green, blue: 4 bands"),
        ("kmeans", {"BANDS": [1]}, "exactly three bands: red, green, blue: 1 band"),
        ("kmeans", {"BANDS": [1, 2, 3], "CLUSTERS": 9, "SAMPLE_SIZE": 8}, "8 pixels for 9 clusters"),
        ("suggestclusters", {}, "exactly three bands: red, green, blue: 4 bands"),
        ("suggestclusters", {"BANDS": [1, 2, 3], "SAMPLE_SIZE": 8}, "8 pixels for 10 clusters"),
    ],
)
def test_what_does_not_suit_the_bands_is_refused_by_the_dialog(provider, land, out, name, parameters, words):
    outputs = {"OUTPUT": str(out / "classes.tif"), "REPORT": str(out / "report.html")}
    parameters = {"INPUT": land, "SCALING": "lab", **outputs, **parameters}
    algorithm = provider.algorithm(name).create()
    accepted, sentence = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted and words in sentence
    for three in ({"BANDS": [3, 2, 1]}, {"BANDS": "1;2;3"}):
        parameters = {**parameters, "SAMPLE_SIZE": 100, **three}
        assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (True, "")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"CLUSTERS": -1}, "CLUSTERS .* from 0 to 255: '-1'"),
        ({"CLUSTERS": "five"}, "CLUSTERS .* from 0 to 255: 'five'"),
        ({"CLUSTERS": 256}, "CLUSTERS .* from 0 to 255: '256'"),
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


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"MINIMUM": 6, "MAXIMUM": 5}, "smallest number of clusters is above the largest: 6 to 5"),
        ({"MINIMUM": 1}, "MINIMUM .* from 2 to 255: '1'"),
        ({"MAXIMUM": 256}, "MAXIMUM .* from 2 to 255: '256'"),
        ({"MAXIMUM": "many"}, "MAXIMUM .* from 2 to 255: 'many'"),
        ({"SCALING": "lab", "BANDS": [1, 2]}, "exactly three bands"),
        ({"SAMPLE_SIZE": 9}, "sample is smaller than the number of clusters: 9 pixels for 10"),
    ],
)
def test_range_of_numbers_of_clusters(refusal, image, parameters, words):
    assert re.search(words, refusal("suggestclusters", **{"INPUT": image, **parameters}))


@pytest.mark.parametrize(
    ("name", "parameters"), [("suggestclusters", {"MAXIMUM": 10}), ("kmeans", {"CLUSTERS": 0})]
)
def test_too_few_distinct_pixels_to_suggest_a_number(refusal, make_raster, name, parameters):
    values = np.array([[[1, 1, 2], [2, 3, 3]]], np.uint8)
    few = make_raster(values, name="few.tif")
    assert "10 clusters, 3 distinct" in refusal(name, INPUT=few, **parameters)
    one = make_raster(np.where(values == 1, values, 0)[:, :, :1], name="one.tif", nodata=0)
    assert "10 clusters, 1 distinct" in refusal(name, INPUT=one, **parameters)


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
    [
        "", "no json", "[]", "{}", "null", '{"format": "other"}', "\x00\x01", '{"format": 1, "bands": []}',
        "[" * 100_000, '{"a":' * 100_000, "-Infinity", '"\\ud800"', "1" * 10_000,
    ],
    ids=lambda content: repr(content[:12]),
)  # fmt: skip
def test_model_that_is_not_ours(refusal, image, tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content)
    assert "not a k-means model" in refusal("applykmeans", INPUT=image, MODEL=str(path))


def test_model_that_is_too_large(refusal, image, tmp_path):
    path = tmp_path / "large.json"
    path.write_bytes(b" " * 10_000_001)
    assert "too large to be a model" in refusal("applykmeans", INPUT=image, MODEL=str(path))


@pytest.mark.parametrize("name", ["centers", "classes", "bands", "scaling"])
def test_model_that_was_changed_by_hand(refusal, image, model, name):
    content = json.loads(Path(model).read_text())
    content[name] = content[name][:1]
    with open(model, "w") as file:
        json.dump(content, file)
    assert "not a k-means model" in refusal("applykmeans", INPUT=image, MODEL=model)


@pytest.mark.parametrize(
    ("segmentation", "words"),
    [
        ({"method": "magic"}, "not the settings of a segmentation"),
        ([], "not a k-means model"),
        ("quickshift", "not a k-means model"),
    ],
)
def test_model_whose_segmentation_was_changed_by_hand(refusal, image, model, segmentation, words):
    content = json.loads(Path(model).read_text())
    with open(model, "w") as file:
        json.dump({**content, "segmentation": segmentation}, file)
    assert words in refusal("applykmeans", INPUT=image, MODEL=model)


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


@pytest.mark.parametrize("name", ["segmentndvi", "spectralindex"])
@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"RED": 1, "NIR": 1}, "NDVI needs different bands: NIR is band 1, RED is band 1"),
        ({"RED": 1, "NIR": 9}, "band 9 of an image with 4 bands"),
        ({"RED": 0}, "band 0 of an image with 4 bands"),
        ({"NIR": "near"}, "NIR takes a band number: 'near'"),
        ({"INDEX": "ndxi"}, "INDEX .* one of ndvi, .*: 'ndxi'"),
    ],
)
def test_bands_of_an_index(refusal, land, name, parameters, words):
    assert re.search(words, refusal(name, INPUT=land, **parameters))


@pytest.mark.parametrize("name", ["segmentndvi", "spectralindex"])
def test_too_few_or_unknown_bands(refusal, make_raster, name):
    one = make_raster(np.arange(64, dtype=np.uint8).reshape(1, 8, 8), name="one.tif")
    assert "NDVI needs 2 bands: an image with 1" in refusal(name, INPUT=one)
    two = make_raster(np.arange(128, dtype=np.uint8).reshape(2, 8, 8), name="two.tif")
    sentence = refusal(name, INPUT=two)
    assert "which band is nir and which is red" in sentence and "Choose the NIR and the RED band" in sentence
    assert "which band is nir:" in refusal(name, INPUT=two, RED=1)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        (
            {"CLASSES": [0.4, "A", "#112233", 0.2, "B", "#112233", "", "C", "#112233"]},
            "do not ascend: 0.2 comes",
        ),
        ({"CLASSES": [0.2, "A", "#112233", 0.2, "B", "#112233", "", "C", "#112233"]}, "do not ascend"),
        ({"CLASSES": ["low", "A", "#112233", "", "B", "#112233"]}, "not a number: 'low' for A"),
        ({"CLASSES": [0.2, "A", "blue", "", "B", "#112233"]}, "#rrggbb: 'blue' for A"),
        ({"CLASSES": [0.2, " ", "#112233", "", "B", "#112233"]}, "no name: row 1"),
        ({"CLASSES": [0.2, "A", "#112233", "", "B"]}, "row 2 has 2 cells"),
        ({"CLASSES": [[0.2, "A", "#112233", 7], ["", "B"]]}, "row 1 has 4 cells"),
        ({"CLASSES": [[0.2, "A", "#112233"], 5]}, "row 2 has 1 cells"),
        ({"CLASSES": "0.2,A"}, "row 1 has 2 cells"),
        ({"CLASSES": [], "THRESHOLD_METHOD": "manual"}, "table of classes is empty"),
        (
            {"CLASSES": [0.2, "A", "#112233", 0.4, "B", "#112233"]},
            "last class has an upper bound.*: 0.4 for B",
        ),
        (
            {"CLASSES": "0,2,A,#112233,,B,#112233"},
            'commas separate the cells: write 0.2 or put "0,2" between',
        ),
        ({"CLASS_COUNT": 1, "THRESHOLD_METHOD": "otsu"}, "CLASS_COUNT .* from 2 to 255: '1'"),
        ({"CLASS_COUNT": 9, "THRESHOLD_METHOD": "otsu"}, "so many classes.* 9.* at most 5"),
        ({"CLASS_COUNT": 200, "THRESHOLD_METHOD": "kmeans"}, "200 classes, . distinct segment means"),
        ({"THRESHOLD_METHOD": "best"}, "one of auto, manual, otsu, kmeans: 'best'"),
    ],
)
@pytest.mark.parametrize("name", ["segmentndvi", "classifysegments"])
def test_thresholds_and_classes(refusal, run, land, name, parameters, words):
    prepare(run, land)
    inputs = {"INPUT": land, "SEGMENTS": made("segments.tif", land), "VALUES": made("index.tif", land)}
    if name == "segmentndvi":
        inputs = {"INPUT": land}
    assert re.search(words, refusal(name, **inputs, **parameters))


def test_the_default_classes_for_another_index_than_ndvi(refusal, run, land, make_raster):
    words = "made for NDVI, not for GLI"
    assert words in refusal("segmentndvi", INPUT=land, INDEX="gli", THRESHOLD_METHOD="manual")
    prepare(run, land)
    gli = land.replace("land.tif", "gli.tif")
    run("spectralindex", INPUT=land, INDEX="gli", RED=1, GREEN=2, BLUE=3, OUTPUT=gli)
    segments = made("segments.tif", land)
    assert words in refusal("classifysegments", SEGMENTS=segments, VALUES=gli, THRESHOLD_METHOD="manual")
    assert "NDVI, which lies within -1 to 1" in refusal(
        "classifysegments", SEGMENTS=segments, VALUES=land, THRESHOLD_METHOD="manual"
    )


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"METHOD": "chess"}, "METHOD .* one of quickshift, slic, felzenszwalb, watershed: 'chess'"),
        ({"KERNEL_SIZE": 0}, "kernel size must be above 0: 0"),
        ({"MAX_DISTANCE": -1}, "MAX_DISTANCE .* a number from 0: '-1'"),
        ({"RATIO": "half"}, "RATIO .* a number from 0: 'half'"),
        ({"SEGMENT_SIZE": -5}, "SEGMENT_SIZE .* a whole number from 0 .*: '-5'"),
        ({"SCALE": 0, "METHOD": "felzenszwalb"}, "scale must be above 0: 0"),
        ({"KERNEL_SIZE": 1e9}, "kernel size is out of range: 1e.09. Use 0.01 to 100"),
        ({"SIGMA": float("nan")}, "SIGMA .* a number from 0: 'nan'"),
        ({"MIN_AREA": "nan"}, "MIN_AREA .* a whole number from 0 .*: 'nan'"),
    ],
)
@pytest.mark.parametrize("name", ["segment", "segmentndvi"])
def test_segmentation_parameters(refusal, land, name, parameters, words):
    assert re.search(words, refusal(name, INPUT=land, **parameters))


@pytest.mark.parametrize("name", ["segmentstatistics", "classifysegments"])
class TestSegmentsAndValues:
    def test_of_different_grids(self, refusal, make_raster, name):
        zones = make_raster(np.ones((1, 8, 8), np.uint8), name="zones.tif")
        for shape, grid in (((1, 8, 9), (5e5, 2, 0, 4e6, 0, -2)), ((1, 8, 8), (5e5 + 1, 2, 0, 4e6, 0, -2))):
            values = make_raster(np.ones(shape, np.uint8), name="values.tif", geotransform=grid)
            sentence = refusal(name, SEGMENTS=zones, VALUES=values)
            assert "different grids" in sentence and "Warp" in sentence
            assert "zones.tif" in sentence and "values.tif" in sentence

    def test_segments_that_are_no_whole_numbers(self, refusal, make_raster, name):
        values = make_raster(np.ones((1, 8, 8), np.float32), name="values.tif")
        sentence = refusal(name, SEGMENTS=values, VALUES=values)
        assert "not a raster of whole numbers" in sentence and "float32" in sentence

    def test_no_segment_and_no_value(self, refusal, make_raster, name):
        ones = make_raster(np.ones((1, 8, 8), np.uint8), name="ones.tif")
        nothing = make_raster(np.zeros((1, 8, 8), np.uint8), name="nothing.tif", nodata=0)
        assert "There is no segment" in refusal(name, SEGMENTS=nothing, VALUES=ones)

    def test_files_that_are_missing(self, refusal, land, name):
        assert re.search("SEGMENTS .* is missing", refusal(name, VALUES=land))
        assert "nowhere.tif" in refusal(name, SEGMENTS=land, VALUES="nowhere.tif")


def test_values_without_any_valid_pixel(refusal, make_raster):
    ones = make_raster(np.ones((1, 8, 8), np.uint8), name="ones.tif")
    nothing = make_raster(np.zeros((1, 8, 8), np.uint8), name="nothing.tif", nodata=0)
    assert "No segment has a valid value" in refusal("classifysegments", SEGMENTS=ones, VALUES=nothing)


def test_statistics_that_nobody_wants(refusal, land, run):
    prepare(run, land)
    sentence = refusal(
        "segmentstatistics", SEGMENTS=made("segments.tif", land), VALUES=land, OUTPUT="", POLYGONS=""
    )
    assert sentence == "No output was chosen. Choose POLYGONS, TABLE or OUTPUT."


def test_segments_or_values_as_the_output(refusal, run, land):
    prepare(run, land)
    segments = made("segments.tif", land)
    for target in (segments, land):
        sentence = refusal("classifysegments", SEGMENTS=segments, VALUES=land, OUTPUT=target)
        assert "overwrite the input" in sentence
