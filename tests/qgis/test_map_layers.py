"""What QGIS makes of the layers of a run that it loads: names, groups, order and legends."""

import numpy as np
import pytest
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeRegistryBridge,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

TEMPORARY = "TEMPORARY_OUTPUT"
SHARE = "\u2002({}\u00a0%)"
NDVI = {"RED": 1, "NIR": 4, "THRESHOLD_METHOD": "manual", "MIN_AREA": 2}


@pytest.fixture()
def project(application):
    """Return an empty project."""
    return QgsProject()


@pytest.fixture()
def load(provider, project, feedback):
    """Return a function that runs an algorithm, or its id, and loads the outputs as the Toolbox does."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def load(algorithm, outputs, **parameters):
        if isinstance(algorithm, str):
            algorithm = provider.algorithm(algorithm)
        for name, destination in outputs.items():
            parameters[name] = QgsProcessingOutputLayerDefinition(
                QgsProperty.fromValue(str(destination)), project
            )
        context = QgsProcessingContext()
        context.setProject(project)
        results, succeeded = algorithm.run(parameters, context, feedback, {}, False)
        assert succeeded
        assert handleAlgorithmResults(algorithm, context, feedback=feedback, parameters=parameters)
        return results

    return load


def tree_of(group):
    """Return the names of layers from top to bottom; of a group, its name and its own list."""
    return [
        (node.name(), tree_of(node)) if isinstance(node, QgsLayerTreeGroup) else node.name()
        for node in group.children()
    ]


def on_map(project, path, name):
    layer = QgsRasterLayer(path, name)
    project.addMapLayer(layer)
    return layer


def layer_named(project, name):
    (layer,) = project.mapLayersByName(name)
    return layer


def labels_of(layer):
    return [entry.label for entry in layer.renderer().classes()]


KMEANS_OUTPUTS = dict.fromkeys(("OUTPUT", "POLYGONS", "LINES"), TEMPORARY)
KMEANS = (
    "Four fields: k-means, 4 classes",
    [
        "Four fields: k-means, boundaries",
        "Four fields: k-means, polygons",
        "Four fields: k-means, 4 classes",
    ],
)


@pytest.mark.parametrize("saved", [False, True])
def test_one_group_above_all_and_lines_above_polygons_above_raster(load, project, image, out, saved):
    layer = on_map(project, image, "Four fields")
    # The names of the files put them into the wrong order.
    files = {"OUTPUT": out / "a.tif", "POLYGONS": out / "b.gpkg", "LINES": out / "c.shp"}
    load("kmeans", files if saved else KMEANS_OUTPUTS, INPUT=layer, CLUSTERS=4)
    assert tree_of(project.layerTreeRoot()) == [KMEANS, "Four fields"]


@pytest.mark.parametrize("place", ["foot", "group", "top"])
def test_wherever_the_user_works(load, project, image, place):
    """QGIS adds layers beside the current one, be it at the foot of the tree or in a group."""
    layer = on_map(project, image, "Four fields")
    root = project.layerTreeRoot()
    background = root.addGroup("Background")
    point = {"foot": (root, 2), "group": (background, 0), "top": (root, 0)}[place]
    project.layerTreeRegistryBridge().setLayerInsertionPoint(
        QgsLayerTreeRegistryBridge.InsertionPoint(*point)
    )
    load("kmeans", KMEANS_OUTPUTS, INPUT=layer, CLUSTERS=4)
    assert tree_of(root) == [KMEANS, "Four fields", ("Background", [])]


def test_legends_are_open_where_they_say_something(load, project, land):
    outputs = dict.fromkeys(("OUTPUT", "SEGMENTS", "INDEX_OUTPUT", "POLYGONS", "LINES"), TEMPORARY)
    load("segmentndvi", outputs, INPUT=on_map(project, land, "Land"), **NDVI)
    (group, _) = project.layerTreeRoot().children()
    assert [(node.name(), node.isExpanded()) for node in group.children()] == [
        ("Land: NDVI, boundaries", False),
        ("Land: NDVI, polygons", False),
        ("Land: NDVI, 4 classes", True),
        ("Land: NDVI, segments", False),
        ("Land: NDVI, means of segments", False),
    ]
    assert group.isExpanded()


def test_legend_tells_the_share_of_each_class_and_the_file_does_not(load, project, land, out):
    load("segmentndvi", {"OUTPUT": out / "c.tif"}, INPUT=on_map(project, land, "Land"), **NDVI)
    names = ["Water", "Bare or built", "Sparse vegetation", "Dense vegetation"]
    layer = layer_named(project, "Land: NDVI, 4 classes")
    assert labels_of(layer) == [name + SHARE.format(25) for name in names]
    opened = QgsRasterLayer(str(out / "c.tif"))
    assert labels_of(opened) == names

    load("boundaries", {"POLYGONS": out / "p.gpkg"}, INPUT=layer)
    polygons = QgsVectorLayer(str(out / "p.gpkg"))
    assert {feature["name"] for feature in polygons.getFeatures()} == set(names)


def test_shares_are_told_apart_from_names(application):
    from landcover_segmentation.algorithms.shared.styling import with_shares, without_share
    from landcover_segmentation.core.classes import LandCoverClass

    names = ["Forest (50 %)", "Water", "Town", "Absent"]
    classes = [LandCoverClass(value, name, "#000000") for value, name in enumerate(names, start=1)]
    labels = [c.name for c in with_shares(classes, [9970, 29, 1, 0])]
    shares = (">99", "<1", "<1")
    assert labels == [name + SHARE.format(share) for name, share in zip(names, shares)]
    assert [without_share(label) for label in labels] == names[:3]
    assert without_share("Forest (50 %)") == "Forest (50 %)"


def test_polygons_on_the_map_do_not_hide_the_raster(load, project, image, out):
    files = {"OUTPUT": out / "a.tif", "POLYGONS": out / "b.gpkg"}
    load("kmeans", files, INPUT=on_map(project, image, "Four fields"), CLUSTERS=4)
    layer = layer_named(project, "Four fields: k-means, polygons")
    symbol = layer.renderer().symbol().symbolLayer(0)
    assert symbol.brushStyle() == 0 and symbol.strokeColor().alpha() > 0
    opened = QgsVectorLayer(str(out / "b.gpkg"))
    fills = {category.symbol().symbolLayer(0).brushStyle() for category in opened.renderer().categories()}
    assert fills == {1}


def test_boundaries_are_bold_between_classes_and_thin_between_segments(load, project, image):
    layer, widths = on_map(project, image, "Four fields"), {}
    for algorithm, method in (("kmeans", "k-means"), ("segment", "quickshift")):
        load(algorithm, {"OUTPUT": TEMPORARY, "LINES": TEMPORARY}, INPUT=layer)
        lines = layer_named(project, f"Four fields: {method}, boundaries")
        widths[method] = {c.value(): c.symbol().width() for c in lines.renderer().categories()}
    assert widths["k-means"]["regions"] > 2 * widths["k-means"]["image"]
    assert widths["quickshift"]["regions"] < widths["k-means"]["regions"] / 2


def test_the_legend_of_boundaries_tells_of_those_that_there_are(load, project, image):
    layer = on_map(project, image, "Four fields")
    load("kmeans", {"OUTPUT": TEMPORARY, "LINES": TEMPORARY}, INPUT=layer, CLUSTERS=4)
    lines = layer_named(project, "Four fields: k-means, boundaries")
    labels = [category.label() for category in lines.renderer().categories()]
    assert labels == ["Between regions", "Border of the image"]


def test_written_again_the_layers_move_into_the_new_group_and_show_the_new_file(load, project, image, out):
    layer = on_map(project, image, "Four fields")
    files = {"OUTPUT": out / "a.tif", "POLYGONS": out / "b.gpkg"}
    for clusters in (4, 2):
        load("kmeans", files, INPUT=layer, CLUSTERS=clusters)
    assert tree_of(project.layerTreeRoot()) == [
        (
            "Four fields: k-means, 2 classes",
            ["Four fields: k-means, polygons", "Four fields: k-means, 2 classes"],
        ),
        "Four fields",
    ]
    raster = layer_named(project, "Four fields: k-means, 2 classes")
    assert len(labels_of(raster)) == 2
    assert raster.dataProvider().block(1, raster.extent(), 40, 30).value(29, 39) == 2
    polygons = layer_named(project, "Four fields: k-means, polygons")
    assert {feature["class"] for feature in polygons.getFeatures()} == {1, 2}


def test_a_layer_alone_needs_no_group(load, project, land):
    layer = on_map(project, land, "Land")
    load("spectralindex", {"OUTPUT": TEMPORARY}, INPUT=layer, RED=1, NIR=4)
    assert tree_of(project.layerTreeRoot()) == ["Land: NDVI", "Land"]


@pytest.mark.parametrize(
    ("image", "title"),
    [
        ("Olinda", "Olinda: named, 2 classes"),
        ("Olinda: k-means, 12 classes", "Olinda: k-means, named, 2 classes"),
        ("Olinda: NDVI, 1 class", "Olinda: NDVI, named, 2 classes"),
        ("Olinda: Landsat, 2001", "Olinda: Landsat, 2001, named, 2 classes"),
        ("Olinda, 5 classes", "Olinda, 5 classes: named, 2 classes"),
    ],
)
def test_only_the_count_of_a_map_goes(application, image, title):
    from landcover_segmentation.algorithms.shared.map_layers import Title

    assert str(Title(image, "named", "2 classes")) == title


def test_without_a_crs_all_layers_are_without(load, project, make_raster):
    bands = np.zeros((3, 30, 40), np.uint8)
    bands[:, :, 20:] = 200
    image = on_map(project, make_raster(bands, crs=None), "Halves")
    load("kmeans", KMEANS_OUTPUTS, INPUT=image, CLUSTERS=2)
    assert len(project.mapLayers()) == 4
    assert [layer.name() for layer in project.mapLayers().values() if layer.crs().isValid()] == []


def test_the_report_on_a_temporary_map_tells_its_name(load, project, image, out):
    load("kmeans", {"OUTPUT": TEMPORARY}, INPUT=on_map(project, image, "Four fields"), CLUSTERS=4)
    layer = layer_named(project, "Four fields: k-means, 4 classes")
    load("editclasses", {"OUTPUT": TEMPORARY, "REPORT": out / "r.html"}, INPUT=layer)
    page = (out / "r.html").read_text(encoding="utf-8")
    assert '<p class="sub">Four fields: k-means, 4 classes</p>' in page


def test_a_map_of_a_map_has_one_colon_and_its_own_count(load, project, image):
    load("kmeans", {"OUTPUT": TEMPORARY}, INPUT=on_map(project, image, "Four fields"), CLUSTERS=4)
    layer = layer_named(project, "Four fields: k-means, 4 classes")
    load("editclasses", {"OUTPUT": TEMPORARY}, INPUT=layer, CLASSES=["1", "Wood", "", "2-4", "Field", ""])
    assert tree_of(project.layerTreeRoot())[0] == "Four fields: k-means, named, 2 classes"
    load("boundaries", {"POLYGONS": TEMPORARY}, INPUT=layer)
    assert tree_of(project.layerTreeRoot())[0] == "Four fields: k-means, 4 classes, polygons"


def test_what_is_not_on_the_map_is_called_after_its_file(load, project, land):
    load("spectralindex", {"OUTPUT": TEMPORARY}, INPUT=land, RED=1, NIR=4)
    assert tree_of(project.layerTreeRoot()) == ["land: NDVI"]


def test_the_group_for_all_results_is_respected(load, project, image):
    from processing.core.ProcessingConfig import ProcessingConfig

    layer = on_map(project, image, "Four fields")
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "Results")
    try:
        load("kmeans", KMEANS_OUTPUTS, INPUT=layer, CLUSTERS=4)
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "")
    assert tree_of(project.layerTreeRoot()) == [("Results", [KMEANS]), "Four fields"]


@pytest.fixture()
def model(plugin):
    """Return a model: the image in colours, copied; k-means of the copy, then segments of the image."""
    algorithm = QgsProcessingModelAlgorithm("two maps", "test")
    algorithm.addModelParameter(
        QgsProcessingParameterRasterLayer("image", "image"), QgsProcessingModelParameter("image")
    )
    source = QgsProcessingModelChildParameterSource
    image, copy = source.fromModelParameter("image"), source.fromChildOutput("copy", "OUTPUT")
    steps = (
        ("copy", "gdal:translate", image, {}),
        ("kmeans", "landcover:kmeans", copy, {"OUTPUT": "Fields", "POLYGONS": "Outlines of fields"}),
        ("segment", "landcover:segment", image, {"OUTPUT": "Parts", "LINES": "Seams"}),
    )
    for name, algorithm_id, raster, outputs in steps:
        child = QgsProcessingModelChildAlgorithm(algorithm_id)
        child.setChildId(name)
        child.setDescription(name)
        child.addParameterSources("INPUT", [raster])
        child.setModelOutputs({text: _model_output(name, text, output) for output, text in outputs.items()})
        if name == "segment":
            child.setDependencies([_dependency("kmeans")])
        algorithm.addChildAlgorithm(child)
    algorithm.initAlgorithm()
    return algorithm


def _model_output(child, text, output):
    model_output = QgsProcessingModelOutput(text)
    model_output.setChildId(child)
    model_output.setChildOutputName(output)
    return model_output


def _dependency(child):
    from qgis.core import QgsProcessingModelChildDependency

    return QgsProcessingModelChildDependency(child)


def test_a_model_keeps_its_names_and_has_the_last_step_on_top(load, project, model, image):
    layer = on_map(project, image, "Four fields")
    outputs = [definition.name() for definition in model.destinationParameterDefinitions()]
    load(model, dict.fromkeys(outputs, TEMPORARY), image=layer)
    (segments, parts), kmeans, name = tree_of(project.layerTreeRoot())
    assert segments.startswith("Four fields: quickshift, ") and segments.endswith(" segments")
    assert parts == ["Seams", "Parts"]
    assert kmeans == ("K-means, 5 classes", ["Outlines of fields", "Fields"])
    assert name == "Four fields"


@pytest.mark.skipif(
    not hasattr(QgsProcessingModelAlgorithm, "setOutputGroup"),
    reason="models have no groups before QGIS 3.32",
)
def test_the_group_that_a_model_asks_for_is_respected(load, project, model, image):
    layer = on_map(project, image, "Four fields")
    model.setOutputGroup("Of the model")
    outputs = [definition.name() for definition in model.destinationParameterDefinitions()]
    load(model, dict.fromkeys(outputs, TEMPORARY), image=layer)
    (group,) = [node for node in project.layerTreeRoot().children() if isinstance(node, QgsLayerTreeGroup)]
    assert group.name() == "Of the model"
    assert {node.name() for node in group.children()} == {"Outlines of fields", "Fields", "Seams", "Parts"}


def test_reports_are_named_by_algorithm_and_image(provider, project, image):
    """The Results Viewer takes the description of the output from the instance that the dialog checked."""
    algorithm = provider.algorithm("kmeans").create()
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = {"OUTPUT": TEMPORARY, "REPORT": TEMPORARY}
    assert algorithm.checkParameterValues({"INPUT": image, **outputs}, context)[0]
    assert algorithm.outputDefinition("REPORT").description() == "K-means classification: image"
    layer = on_map(project, image, "Four fields")
    assert algorithm.checkParameterValues({"INPUT": layer, **outputs}, context)[0]
    assert algorithm.outputDefinition("REPORT").description() == "K-means classification: Four fields"
    assert algorithm.parameterDefinition("REPORT").description() == "Report"


def test_scripts_load_nothing(run, image, out):
    from landcover_segmentation.algorithms.shared import map_layers

    waiting = list(map_layers._waiting)
    run("kmeans", INPUT=image, OUTPUT=str(out / "c.tif"), POLYGONS="memory:")
    assert map_layers._waiting == waiting
    assert not QgsProject.instance().mapLayers()
