"""Ids, parameters and outputs that users write models and scripts on: frozen once released."""

import pytest
from qgis.core import QgsProcessingParameterDefinition

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional

# name: (type, default, is optional, is advanced)
PARAMETERS = {
    "kmeans": {
        "INPUT": ("raster", None, False, False),
        "BANDS": ("band", None, True, False),
        "CLUSTERS": ("number", 5, False, False),
        "SCALING": ("enum", "standard", False, False),
        "MIN_AREA": ("number", 10, False, False),
        "COLORS": ("enum", "distinct", False, False),
        "SAMPLE_SIZE": ("number", 50000, False, True),
        "SEED": ("number", 0, False, True),
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
        "POLYGONS": ("sink", None, True, False),
        "LINES": ("sink", None, True, False),
        "MODEL": ("fileDestination", None, True, False),
        "REPORT": ("fileDestination", None, True, False),
    },
    "applykmeans": {
        "INPUT": ("raster", None, False, False),
        "MODEL": ("file", None, False, False),
        "MIN_AREA": ("number", 10, False, False),
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
        "POLYGONS": ("sink", None, True, False),
        "LINES": ("sink", None, True, False),
    },
}
OUTPUTS = {
    "kmeans": {
        "OUTPUT": "outputRaster",
        "POLYGONS": "outputVector",
        "LINES": "outputVector",
        "MODEL": "outputFile",
        "REPORT": "outputHtml",
        "CLASS_COUNT": "outputNumber",
        "REGION_COUNT": "outputNumber",
        "SILHOUETTE": "outputNumber",
        "INERTIA": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
    "applykmeans": {
        "OUTPUT": "outputRaster",
        "POLYGONS": "outputVector",
        "LINES": "outputVector",
        "CLASS_COUNT": "outputNumber",
        "REGION_COUNT": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
}
CHOICES = {"SCALING": ["none", "standard", "lab"], "COLORS": ["distinct", "natural"]}
CREATED_BY_DEFAULT = {"OUTPUT", "POLYGONS", "REPORT"}


def test_provider(provider):
    assert provider.id() == "landcover"
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]
    assert {algorithm.id() for algorithm in provider.algorithms()} == {
        f"landcover:{name}" for name in PARAMETERS
    }


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters(provider, name):
    declared = {
        parameter.name(): (
            parameter.type(),
            parameter.defaultValue(),
            bool(parameter.flags() & OPTIONAL),
            bool(parameter.flags() & ADVANCED),
        )
        for parameter in provider.algorithm(name).parameterDefinitions()
    }
    assert declared == PARAMETERS[name]


@pytest.mark.parametrize("name", OUTPUTS)
def test_outputs(provider, name):
    declared = {output.name(): output.type() for output in provider.algorithm(name).outputDefinitions()}
    assert declared == OUTPUTS[name]


@pytest.mark.parametrize("name", PARAMETERS)
def test_choices_are_static_words(provider, name):
    for parameter in provider.algorithm(name).parameterDefinitions():
        if parameter.type() == "enum":
            assert parameter.usesStaticStrings()
            assert parameter.options() == CHOICES[parameter.name()]


@pytest.mark.parametrize("name", PARAMETERS)
def test_what_is_made_by_default(provider, name):
    destinations = provider.algorithm(name).destinationParameterDefinitions()
    by_default = {parameter.name() for parameter in destinations if parameter.createByDefault()}
    assert by_default == CREATED_BY_DEFAULT & {parameter.name() for parameter in destinations}


@pytest.mark.parametrize("name", PARAMETERS)
def test_icons_and_help(provider, name):
    algorithm = provider.algorithm(name)
    assert not algorithm.icon().isNull()
    assert algorithm.svgIconPath().endswith(f"{name}.svg")
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description()
        if not parameter.isDestination():
            assert parameter.help() in algorithm.shortHelpString()


@pytest.mark.parametrize("name", PARAMETERS)
def test_algorithm_makes_others_of_its_kind(provider, name):
    copy = provider.algorithm(name).create()
    assert type(copy) is type(provider.algorithm(name))
    assert copy.id() == f"landcover:{name}"
