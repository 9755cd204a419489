"""Names that would be markup, end a string or turn a line around arrive in the report as text."""

import json
import re
import shutil
from html.parser import HTMLParser

import numpy as np
import pytest
from landcover_segmentation.algorithms.shared import compat
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

NAMES = {
    "markup": "<script>alert(1)</script>",
    "end of a cell": "a</td></tr></table><b onload='x'>b",
    "quotes": "\"quoted\" & 'quoted'; DROP TABLE x --",
    "entity": "&lt;b&gt;",
    "marks": "to \u202eleft\u202c \u200fright",
    "placeholders": "%s {0} {name} $HOME `id`",
    "combined": "emoji \U0001f332 e\u0301",
}


class Page(HTMLParser):
    """The text that a page shows, and the elements that it has."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        assert not any(name.startswith("on") for name, _ in attributes)


def text_of(path):
    page = Page(path)
    assert not page.tags & {"script", "iframe", "object", "form"}
    return page.text


@pytest.fixture(params=NAMES)
def name(request):
    """Return one of the names."""
    return NAMES[request.param]


@pytest.fixture()
def on_map(land):
    """Return a function that puts an image into the project under a name and returns the layer's id."""
    layers = []

    def on_map(name, path=land):
        layer = QgsRasterLayer(path, name, "gdal")
        assert layer.isValid()
        layers.append(QgsProject.instance().addMapLayer(layer).id())
        return layers[-1]

    yield on_map
    QgsProject.instance().removeMapLayers(layers)


def test_names_of_bands_and_layers(run, land, on_map, out, name):
    dataset = gdal.Open(land, gdal.GA_Update)
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).SetDescription(f"{number}{name}")
    dataset = None
    run(
        "kmeans", INPUT=on_map(name), CLUSTERS=3, OUTPUT=str(out / "classes.tif"), REPORT=str(out / "k.html"),
        MODEL=str(out / "model.json"), POLYGONS=str(out / "regions.gpkg"),
    )  # fmt: skip
    text = text_of(out / "k.html")
    assert all(f"{number}{name}" in text for number in (1, 2, 3, 4))
    again = run(
        "applykmeans", INPUT=land, MODEL=str(out / "model.json"), OUTPUT=str(out / "again.tif"),
        POLYGONS="memory:",
    )  # fmt: skip
    assert again["REGION_COUNT"] > 0
    run(
        "suggestclusters", INPUT=on_map(name), MAXIMUM=3, REPORT=str(out / "s.html"), TABLE=str(out / "s.csv")
    )
    text_of(out / "s.html")
    run("segment", INPUT=on_map(name), OUTPUT=str(out / "segments.tif"), POLYGONS=str(out / "segments.gpkg"))
    measured = run(
        "segmentstatistics", SEGMENTS=str(out / "segments.tif"), VALUES=land,
        POLYGONS=str(out / "measured.gpkg"), TABLE=str(out / "measured.csv"),
    )  # fmt: skip
    layer = QgsVectorLayer(measured["POLYGONS"], "measured", "ogr")
    assert layer.isValid() and layer.featureCount() > 0


def test_names_of_classes(run, land, out, name):
    rows = [0.1, f"1{name}", "#0000ff", "", f"2{name}", "#00ff00"]
    run(
        "segmentndvi", INPUT=land, RED=1, NIR=4, THRESHOLD_METHOD="manual", CLASSES=rows,
        OUTPUT=str(out / "classes.tif"), REPORT=str(out / "report.html"), POLYGONS=str(out / "regions.gpkg"),
    )  # fmt: skip
    text = text_of(out / "report.html")
    assert f"1{name}" in text and f"2{name}" in text
    layer = QgsVectorLayer(str(out / "regions.gpkg"), "regions", "ogr")
    assert {feature["name"] for feature in layer.getFeatures()} == {f"1{name}", f"2{name}"}
    classes = gdal.Open(str(out / "classes.tif"))
    assert category_names(classes, 1)[1:] == [f"1{name}", f"2{name}"]
    compared = run(
        "accuracy", CLASSIFIED=str(out / "classes.tif"), REFERENCE=str(out / "classes.tif"),
        REPORT=str(out / "accuracy.html"), TABLE=str(out / "accuracy.csv"),
    )  # fmt: skip
    assert compared["OVERALL_ACCURACY"] == 1
    assert f"1{name}" in text_of(out / "accuracy.html")
    points = str(out / "points.gpkg")
    run(
        "samplepoints", CLASSIFIED=str(out / "classes.tif"), COUNT=20, LEAST=5, OUTPUT=points,
        REPORT=str(out / "points.html"),
    )  # fmt: skip
    assert f"1{name}" in text_of(out / "points.html")
    layer = QgsVectorLayer(points, "points", "ogr")
    place = layer.fields().lookupField("class")
    offered = [value for entry in layer.editorWidgetSetup(place).config()["map"] for value in entry.values()]
    assert {f"1{name}", f"2{name}"} < set(offered)
    labels = {f.id(): {place: f"{f['stratum']}{name}"} for f in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(labels)
    compared = run(
        "accuracy", CLASSIFIED=str(out / "classes.tif"), SAMPLES=points, FIELD="class", MATCH="none",
        REPORT="",
    )  # fmt: skip
    assert compared["OVERALL_ACCURACY"] == 1
    run(
        "segmentndvi", INPUT=land, RED=4, NIR=1, THRESHOLD_METHOD="manual", CLASSES=rows,
        OUTPUT=str(out / "after.tif"),
    )  # fmt: skip
    run(
        "change", BEFORE=str(out / "classes.tif"), AFTER=str(out / "after.tif"), OUTPUT=str(out / "c.tif"),
        REPORT=str(out / "change.html"), TABLE=str(out / "change.csv"), POLYGONS=str(out / "c.gpkg"),
    )  # fmt: skip
    assert f"1{name} → 2{name}" in text_of(out / "change.html")
    assert f"1{name} → 2{name}" in category_names(gdal.Open(str(out / "c.tif")), 1)
    run(
        "classareas", CLASSIFIED=str(out / "classes.tif"), ZONES=str(out / "regions.gpkg"), FIELD="name",
        TABLE=str(out / "areas.csv"), POLYGONS=str(out / "areas.gpkg"), REPORT=str(out / "areas.html"),
    )  # fmt: skip
    assert f"1{name}" in text_of(out / "areas.html")
    fields = QgsVectorLayer(str(out / "areas.gpkg"), "areas", "ogr").fields().names()
    assert len(fields) == len({field.lower() for field in fields})
    assert all(re.fullmatch("ha_[a-z0-9_]+", field) for field in fields[-2:])


def test_names_of_fields_and_labels(run, make_raster, out, name):
    name = name.replace(";", "")  # by which QGIS parts the names of several fields
    values = np.repeat([1, 2], 20)[None].repeat(30, axis=0).astype(np.uint8)
    classes = make_raster(values[None], name="map.tif")
    layer = QgsVectorLayer("Point?crs=EPSG:26917", f"layer {name}", "memory")
    layer.dataProvider().addAttributes([QgsField(name, compat.TEXT)])
    layer.updateFields()
    for column, value in ((3, f"1{name}"), (30, f"2{name}")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(5e5 + 2 * (column + 0.5), 4e6 - 9)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    run(
        "accuracy", CLASSIFIED=classes, SAMPLES=layer, FIELD=name, MATCH="majority",
        REPORT=str(out / "report.html"), TABLE=str(out / "table.csv"),
    )  # fmt: skip
    text = text_of(out / "report.html")
    assert f"1{name}" in text and f"2{name}" in text


def test_names_of_tables(run, land, out, name):
    quoted = f"t{name}".replace("\\", "\\\\").replace('"', '\\"')
    target = f"ogr:dbname='{out / 'all.gpkg'}' table=\"{quoted}\" (geom)"
    done = run("kmeans", INPUT=land, CLUSTERS=3, OUTPUT=str(out / "c.tif"), POLYGONS=target)
    layer = QgsVectorLayer(done["POLYGONS"], "regions", "ogr")
    assert layer.isValid() and layer.featureCount() == done["REGION_COUNT"]


@pytest.mark.parametrize("first", "<&%{-.")
def test_no_table_begins_with_a_special_character(run, land, out, first):
    for target in (
        str(out / f"{first}name.gpkg"),
        f"ogr:dbname='{out / 'all.gpkg'}' table=\"{first}t\" (geom)",
    ):
        with pytest.raises(QgsProcessingException, match="cannot begin with a special character"):
            run("kmeans", INPUT=land, CLUSTERS=3, OUTPUT=str(out / "c.tif"), POLYGONS=target)
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("name", ["x<b>&amp;", "it's $HOME `id`", "to \u202eleft", "x{0} %s"])
def test_names_of_files(run, land, out, name):
    image = str(out / f"{name.replace('/', '')}.tif")
    shutil.copy(land, image)
    folder = out / "results"
    folder.mkdir()
    run(
        "kmeans", INPUT=image, CLUSTERS=3, OUTPUT=str(folder / f"{name}.tif"),
        REPORT=str(folder / f"{name}.html"), POLYGONS=str(folder / f"{name}.gpkg"),
    )  # fmt: skip
    assert name.split("\n")[0] in text_of(folder / f"{name}.html")


@pytest.mark.parametrize("name", ["new\nline", "tab\t", "bell\a"])
def test_no_vector_has_control_characters_in_its_name(run, land, out, name):
    """QGIS writes it elsewhere, or not at all."""
    with pytest.raises(QgsProcessingException, match="cannot hold line breaks"):
        run("kmeans", INPUT=land, CLUSTERS=3, OUTPUT=str(out / "c.tif"), POLYGONS=str(out / f"{name}.gpkg"))
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("name", ["half \ud800 a pair", "one\ntwo", "nul \x00 byte"])
def test_names_that_no_file_can_hold_are_refused(run, land, out, name):
    rows = [0.1, "water", "#0000ff", "", name, "#00ff00"]
    with pytest.raises(
        QgsProcessingException, match=r"name of a class cannot be written: row 2 of the table"
    ):
        run(
            "segmentndvi", INPUT=land, RED=1, NIR=4, THRESHOLD_METHOD="manual", CLASSES=rows,
            OUTPUT=str(out / "classes.tif"), POLYGONS="memory:",
        )  # fmt: skip
    run("kmeans", INPUT=land, CLUSTERS=2, OUTPUT=str(out / "a.tif"), MODEL=str(out / "model.json"))
    model = json.loads((out / "model.json").read_text(encoding="utf-8"))
    model["classes"][0]["name"] = name
    (out / "model.json").write_text(json.dumps(model), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="characters that cannot be written"):
        run("applykmeans", INPUT=land, MODEL=str(out / "model.json"), OUTPUT=str(out / "b.tif"))
