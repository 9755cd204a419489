"""Results arrive in color: in the files, and in the layers that QGIS loads."""

import gc
import warnings

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

FOUR = {1: "Class 1", 2: "Class 2", 3: "Class 3", 4: "Class 4"}

#: In millimetres, by kind of border that there is: bold between classes, thin where the image ends.
LINE_WIDTHS = {"regions": 0.36, "image": 0.12}


def line_widths(layer):
    """Return the width of each kind of border."""
    return {category.value(): category.symbol().width() for category in layer.renderer().categories()}


def legend_of(layer):
    """Return names and colors by class value, of a raster layer or a polygon layer."""
    renderer = layer.renderer()
    if renderer.type() == "paletted":
        return {
            int(entry.value): (entry.label, entry.color.name()) for entry in renderer.classes() if entry.value
        }
    assert renderer.type() == "categorizedSymbol"
    return {
        int(category.value()): (category.label(), category.symbol().color().name())
        for category in renderer.categories()
    }


@pytest.fixture()
def made(run, image, out):
    """Make a map of the four quarters and return its folder."""
    run(
        "kmeans",
        INPUT=image,
        CLUSTERS=4,
        OUTPUT=str(out / "classes.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        LINES=str(out / "boundaries.shp"),
    )
    return out


def test_raster_opens_in_color_with_names(made):
    layer = QgsRasterLayer(str(made / "classes.tif"))
    assert layer.renderer().type() == "paletted"
    assert {value: name for value, (name, _) in legend_of(layer).items()} == FOUR


def test_classes_are_read_from_a_layer_by_what_is_not_deprecated(made):
    from landcover_segmentation.algorithms.shared.styling import palette_of

    layer = QgsRasterLayer(str(made / "classes.tif"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(palette_of(layer, 1)[1]) == list(FOUR)
        assert palette_of(layer, 2) == ({}, {})


def test_raster_is_styled_by_the_file_alone(made):
    (made / "classes.qml").unlink()
    layer = QgsRasterLayer(str(made / "classes.tif"))
    assert layer.renderer().type() == "paletted"
    legend = legend_of(layer)  # with all 256 entries of the file's color table
    assert {value: legend[value][0] for value in FOUR} == FOUR
    assert len({legend[value][1] for value in FOUR}) == 4


def test_raster_file_as_other_programs_see_it(made):
    dataset = gdal.Open(str(made / "classes.tif"))
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte and band.GetNoDataValue() == 0
    assert band.GetCategoryNames()[1:] == list(FOUR.values())
    assert band.GetColorTable().GetColorEntry(1)[3] == 255
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")


def test_vectors_open_in_the_same_colors(made):
    raster = legend_of(QgsRasterLayer(str(made / "classes.tif")))
    polygons = QgsVectorLayer(str(made / "regions.gpkg"), "regions", "ogr")
    assert legend_of(polygons) == raster
    for category in polygons.renderer().categories():
        layer = category.symbol().symbolLayer(0)
        assert layer.strokeColor().lightness() <= layer.fillColor().lightness()
    assert (made / "boundaries.qml").exists()
    lines = QgsVectorLayer(str(made / "boundaries.shp"), "lines", "ogr")
    assert line_widths(lines) == LINE_WIDTHS


def test_written_again_the_style_follows(run, image, made):
    for clusters in (2, 3):
        run(
            "kmeans",
            INPUT=image,
            CLUSTERS=clusters,
            OUTPUT=str(made / "c.tif"),
            POLYGONS=str(made / "regions.gpkg"),
        )
        table = f"ogr:dbname='{made / 'tables.gpkg'}' table=\"regions\" (geom)"
        run("kmeans", INPUT=image, CLUSTERS=clusters, OUTPUT=str(made / "c.tif"), POLYGONS=table)
        for path in (made / "regions.gpkg", f"{made / 'tables.gpkg'}|layername=regions"):
            assert len(legend_of(QgsVectorLayer(str(path), "regions", "ogr"))) == clusters


def test_layers_that_are_loaded_show_only_the_classes_that_occur(run, provider, make_raster, tmp_path, out):
    """A model of three classes, an image in which two of them occur."""
    values = np.array([[[10] * 6, [100] * 6, [200] * 6] * 4], np.uint8)
    model = str(tmp_path / "model.json")
    run(
        "kmeans",
        INPUT=make_raster(values),
        CLUSTERS=3,
        MIN_AREA=0,
        OUTPUT=str(tmp_path / "a.tif"),
        MODEL=model,
    )

    from landcover_segmentation.algorithms.shared import map_layers

    waiting = list(map_layers._waiting)
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback()
    path = make_raster(np.where(values == 100, 10, values), name="second.tif")
    parameters = {"INPUT": path, "MODEL": model, "MIN_AREA": 0}
    for name, destination in (("OUTPUT", str(out / "c.tif")), ("POLYGONS", "memory:"), ("LINES", "memory:")):
        parameters[name] = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(destination), project)
    results, succeeded = provider.algorithm("applykmeans").run(parameters, context, feedback, {}, False)
    assert succeeded and results["CLASS_COUNT"] == 2
    gc.collect()  # nobody but the plugin holds the post-processors

    layers = {}
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        layers[details.outputName] = layer
    assert set(legend_of(layers["OUTPUT"])) == {1, 3}
    assert line_widths(layers["LINES"]) == LINE_WIDTHS
    assert map_layers._waiting == waiting
