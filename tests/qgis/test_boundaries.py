"""landcover:boundaries: polygons and lines of classes and segments of any program."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from examples import made, prepare
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.sink import RasterSink
from landcover_segmentation.core.raster.tiles import Window
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from rasters import ArraySource

BOTH = {"POLYGONS": "memory:", "LINES": "memory:"}


def features(layer):
    return list(layer.getFeatures())


def rows(layer, *fields):
    return sorted([feature[field] for field in fields] for feature in features(layer))


@pytest.fixture()
def blobs(make_raster):
    """Return a raster of three classes with nodata 0 in curved shapes, and its pixels."""
    row, column = np.mgrid[:60, :80]
    values = 1 + (np.hypot(row - 30, column - 30) < 20) + (np.hypot(row - 20, column - 50) < 15)
    values[:9, :12] = 0
    return make_raster(values[None].astype(np.uint8), nodata=0), values


def test_regions_of_a_raster_of_any_program(run, make_raster):
    values = np.array([[7, 7, -3], [7, 100000, 100000]], np.int32)
    results = run("boundaries", INPUT=make_raster(values[None]), **BOTH)
    assert rows(results["POLYGONS"], "class", "name", "pixels", "area", "perimeter") == [
        [-3, "-3", 1, 4, 8], [7, "7", 3, 12, 16], [100000, "100000", 2, 8, 12],
    ]  # fmt: skip
    assert (results["CLASS_COUNT"], results["REGION_COUNT"]) == (3, 3)
    assert (results["VALID_PIXELS"], results["NODATA_PIXELS"]) == (6, 0)
    lengths = Counter()
    for line in features(results["LINES"]):
        lengths[line["border"]] += line["length"]
    assert lengths == {"regions": 2 * 4, "image": 2 * 10}


def test_zero_is_a_value_unless_it_is_nodata(run, make_raster):
    values = np.array([[[0, 1], [0, 1]]], np.uint8)
    assert rows(run("boundaries", INPUT=make_raster(values), **BOTH)["POLYGONS"], "class") == [[0], [1]]
    results = run("boundaries", INPUT=make_raster(values, nodata=0), **BOTH)
    assert rows(results["POLYGONS"], "class") == [[1]]
    assert Counter(line["border"] for line in features(results["LINES"])) == {"image": 1, "nodata": 1}
    assert results["NODATA_PIXELS"] == 2


def test_another_band(run, make_raster):
    bands = np.stack([np.ones((2, 2)), [[1, 2], [1, 2]]]).astype(np.uint8)
    path = make_raster(bands)
    assert run("boundaries", INPUT=path, **BOTH)["REGION_COUNT"] == 1
    assert run("boundaries", INPUT=path, BAND=2, **BOTH)["REGION_COUNT"] == 2


@pytest.mark.parametrize("parameters", [{}, {"SIMPLIFY": 2}, {"SIMPLIFY": 3, "SMOOTH": 3}, {"SMOOTH": 1}])
def test_polygons_fit_together_and_cover_what_is_valid(run, blobs, parameters):
    path, values = blobs
    results = run("boundaries", INPUT=path, **BOTH, **parameters)
    polygons = [feature.geometry() for feature in features(results["POLYGONS"])]
    assert all(polygon.isGeosValid() for polygon in polygons)
    area = 4.0 * np.count_nonzero(values)
    assert QgsGeometry.unaryUnion(polygons).area() == pytest.approx(area, abs=1e-6)
    assert sum(feature["area"] for feature in features(results["POLYGONS"])) == pytest.approx(area, abs=1e-6)
    for one, other in combinations(polygons, 2):
        assert one.intersection(other).area() < 1e-6
    for feature in features(results["POLYGONS"]):
        assert feature["area"] == pytest.approx(feature.geometry().area())
        assert feature["area_ha"] == pytest.approx(feature["area"] / 10_000, rel=1e-3)
        assert feature["perimeter"] == pytest.approx(feature.geometry().length())
    line = QgsWkbTypes.GeometryType.LineGeometry
    rings = QgsGeometry.unaryUnion([polygon.convertToType(line, True) for polygon in polygons])
    lines = QgsGeometry.unaryUnion([feature.geometry() for feature in features(results["LINES"])])
    assert lines.length() == pytest.approx(rings.length())


def test_simplified_lines_are_shorter_and_have_fewer_points(run, blobs):
    def drawn(**parameters):
        lines = features(run("boundaries", INPUT=blobs[0], LINES="memory:", **parameters)["LINES"])
        between = [line.geometry() for line in lines if line["border"] == "regions"]
        return sum(g.length() for g in between), sum(len(g.asPolyline()) for g in between)

    exact, simple = drawn(), drawn(SIMPLIFY=2)
    assert simple[0] < 0.9 * exact[0] and simple[1] < 0.5 * exact[1]
    assert drawn(SIMPLIFY=2, SMOOTH=2)[1] > 2 * simple[1]


def test_small_regions_join_the_neighbour_with_the_longest_border(run, make_raster):
    values = np.array([[1, 1, 1, 2], [1, 3, 3, 2], [1, 1, 3, 2], [1, 1, 1, 2]], np.uint8)
    path = make_raster(values[None])
    assert run("boundaries", INPUT=path, **BOTH)["REGION_COUNT"] == 3
    results = run("boundaries", INPUT=path, MIN_AREA=4, **BOTH)
    assert rows(results["POLYGONS"], "class", "pixels") == [[1, 12], [2, 4]]
    assert results["CLASS_COUNT"] == 2


def test_one_polygon_for_each_value(run, make_raster):
    values = np.array([[1, 2, 1], [2, 1, 2], [2, 2, 2]], np.uint8)
    results = run("boundaries", INPUT=make_raster(values[None]), DISSOLVE=True, **BOTH)
    assert rows(results["POLYGONS"], "class", "parts", "pixels", "area") == [[1, 3, 3, 12], [2, 2, 6, 24]]
    for feature in features(results["POLYGONS"]):
        assert feature.geometry().isMultipart() and feature.geometry().isGeosValid()
        assert len(feature.geometry().asMultiPolygon()) == feature["parts"]


def test_names_and_colours_of_the_raster_carry_over(run, tmp_path, out):
    path, classes = str(tmp_path / "map.tif"), [
        LandCoverClass(1, "Water", "#0000ff"), LandCoverClass(3, "Land <& more", "#00aa00"),
    ]  # fmt: skip
    with RasterSink(path, ArraySource(np.zeros((1, 2)), epsg=32633), np.uint8, classes=classes) as sink:
        sink.write(Window(0, 0, 2, 1), np.array([[1, 3]], np.uint8))
    polygons, lines = str(out / "regions.gpkg"), str(out / "lines.gpkg")
    run("boundaries", INPUT=path, POLYGONS=polygons, LINES=lines)
    layer = QgsVectorLayer(polygons, "regions", "ogr")
    assert rows(layer, "class", "name") == [[1, "Water"], [3, "Land <& more"]]
    legend = {int(c.value()): (c.label(), c.symbol().color().name()) for c in layer.renderer().categories()}
    assert legend == {1: ("Water", "#0000ff"), 3: ("Land <& more", "#00aa00")}
    between = [f for f in features(QgsVectorLayer(lines, "lines", "ogr")) if f["border"] == "regions"]
    assert [{f["left_name"], f["right_name"]} for f in between] == [{"Water", "Land <& more"}]


def test_segments_with_their_numbers(run, land):
    prepare(run, land)
    path = made("segments.tif", land)
    results = run("boundaries", INPUT=path, **BOTH)
    numbers = np.unique(gdal.Open(path).ReadAsArray())
    assert rows(results["POLYGONS"], "class") == [[number] for number in numbers.tolist()]
    ids = {feature["id"]: feature["class"] for feature in features(results["POLYGONS"])}
    for line in features(results["LINES"]):
        for side in ("left", "right"):
            number = line[f"{side}_id"]
            assert number == NULL or ids[number] == line[f"{side}_class"]


def test_a_layer_of_the_project_and_its_style(run, make_raster):
    from qgis.core import QgsPalettedRasterRenderer
    from qgis.PyQt.QtGui import QColor

    layer = QgsRasterLayer(make_raster(np.array([[[1, 2]]], np.uint8)), "map")
    entries = [QgsPalettedRasterRenderer.Class(1, QColor("#112233"), "One")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    results = run("boundaries", INPUT=layer, **BOTH)
    assert rows(results["POLYGONS"], "class")[0] == [1]
    assert {f["class"]: f["name"] for f in features(results["POLYGONS"])} == {1: "One", 2: NULL}


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"POLYGONS": "memory:", "SIMPLIFY": -1}, "SIMPLIFY .* takes a number from 0"),
        ({"POLYGONS": "memory:", "SMOOTH": 6}, "SMOOTH .* from 0 to 5"),
        ({"POLYGONS": "memory:", "BAND": 4}, "band 4 of an image with 1 band"),
        ({}, "Choose POLYGONS or LINES"),
    ],
)
def test_refusals(run, make_raster, parameters, words):
    path = make_raster(np.ones((1, 2, 2), np.uint8))
    with pytest.raises(QgsProcessingException, match=words):
        run("boundaries", INPUT=path, **parameters)


def test_fractions_are_no_classes(run, make_raster):
    with pytest.raises(QgsProcessingException, match="not a raster of whole numbers"):
        run("boundaries", INPUT=make_raster(np.ones((1, 2, 2), np.float32)), **BOTH)


def test_nothing_but_nodata(run, make_raster):
    with pytest.raises(QgsProcessingException, match="There is no"):
        run("boundaries", INPUT=make_raster(np.zeros((1, 2, 2), np.uint8), nodata=0), **BOTH)


def test_a_photograph_is_refused_unless_the_user_is_sure(run, make_raster, feedback):
    values = np.random.default_rng(0).integers(0, 256, (1, 40, 50)).astype(np.uint8)
    photograph = make_raster(values)
    with pytest.raises(QgsProcessingException, match="every pixel would be a region of its own: Band 1 of"):
        run("boundaries", INPUT=photograph, **BOTH)
    assert run("boundaries", INPUT=photograph, MIN_AREA=50, **BOTH)["REGION_COUNT"] <= 40
    assert feedback.warnings == []


def test_a_photograph_with_a_palette_is_taken_for_classes_with_a_warning(run, make_raster, feedback):
    from qgis.core import QgsPalettedRasterRenderer
    from qgis.PyQt.QtGui import QColor

    values = np.random.default_rng(0).integers(0, 256, (1, 40, 50)).astype(np.uint8)
    layer = QgsRasterLayer(make_raster(values), "map")
    entries = [QgsPalettedRasterRenderer.Class(1, QColor("#112233"), "One")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    found = run("boundaries", INPUT=layer, **BOTH)["REGION_COUNT"]
    assert found > 1000
    assert feedback.warnings == [
        f"Nearly every pixel is a region of its own: {found} regions of 2000 pixels."
    ]


def test_noise_of_a_few_classes_is_drawn(run, make_raster):
    values = np.random.default_rng(0).integers(1, 6, (1, 40, 50)).astype(np.uint8)
    assert run("boundaries", INPUT=make_raster(values), **BOTH)["REGION_COUNT"] > 1000
