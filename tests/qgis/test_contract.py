"""Ids, parameters and outputs that users write models and scripts on: frozen once released."""

import pytest
from examples import NAMES
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from qgis.core import QgsProcessingParameterDefinition

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional

SEGMENTATION = {
    name: ("number", getattr(SegmentSettings(), name.lower()), False, True)
    for name in ("KERNEL_SIZE", "MAX_DISTANCE", "RATIO", "REGION_SIZE", "COMPACTNESS", "SCALE", "SIGMA")
}
SEGMENTATION["METHOD"] = ("enum", "quickshift", False, False)
SEGMENTATION["SEGMENT_SIZE"] = ("number", SegmentSettings().segment_size, False, False)
SEGMENTATION["MIN_AREA"] = ("number", SegmentSettings().min_area, False, False)
THRESHOLDS = {
    "THRESHOLD_METHOD": ("enum", "auto", False, False),
    "CLASSES": (
        "matrix",
        [
            0, "Water", "#2a6cb0",
            0.2, "Bare or built", "#c19972",
            0.4, "Sparse vegetation", "#a2c450",
            "", "Dense vegetation", "#17613b",
        ],
        True,
        False,
    ),
    "CLASS_COUNT": ("number", 3, False, False),
}  # fmt: skip

# name: (type, default, is optional, is advanced)
PARAMETERS = {
    "kmeans": {
        "INPUT": ("raster", None, False, False),
        "BANDS": ("band", None, True, False),
        "CLUSTERS": ("number", 5, False, False),
        "SCALING": ("enum", "standard", False, False),
        "MIN_AREA": ("number", 10, False, False),
        "COLORS": ("enum", "auto", False, False),
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
    "suggestclusters": {
        "INPUT": ("raster", None, False, False),
        "BANDS": ("band", None, True, False),
        "MINIMUM": ("number", 2, False, False),
        "MAXIMUM": ("number", 10, False, False),
        "SCALING": ("enum", "standard", False, False),
        "SAMPLE_SIZE": ("number", 50000, False, True),
        "SEED": ("number", 0, False, True),
        "THREADS": ("number", 0, False, True),
        "REPORT": ("fileDestination", None, True, False),
        "TABLE": ("sink", None, True, False),
    },
    "segmentndvi": {
        "INPUT": ("raster", None, False, False),
        "RED": ("band", None, True, False),
        "NIR": ("band", None, True, False),
        **SEGMENTATION,
        "INDEX": ("enum", "ndvi", False, False),
        **THRESHOLDS,
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
        "SEGMENTS": ("rasterDestination", None, True, False),
        "INDEX_OUTPUT": ("rasterDestination", None, True, False),
        "POLYGONS": ("sink", None, True, False),
        "SEGMENT_POLYGONS": ("sink", None, True, False),
        "LINES": ("sink", None, True, False),
        "REPORT": ("fileDestination", None, True, False),
    },
    "classifysegments": {
        "SEGMENTS": ("raster", None, False, False),
        "VALUES": ("raster", None, False, False),
        "BAND": ("band", 1, True, False),
        **THRESHOLDS,
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
        "POLYGONS": ("sink", None, True, False),
        "SEGMENT_POLYGONS": ("sink", None, True, False),
        "REPORT": ("fileDestination", None, True, False),
    },
    "segment": {
        "INPUT": ("raster", None, False, False),
        "BANDS": ("band", None, True, False),
        **SEGMENTATION,
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
        "POLYGONS": ("sink", None, True, False),
        "LINES": ("sink", None, True, False),
    },
    "segmentstatistics": {
        "SEGMENTS": ("raster", None, False, False),
        "VALUES": ("raster", None, False, False),
        "BANDS": ("band", None, True, False),
        "THREADS": ("number", 0, False, True),
        "POLYGONS": ("sink", None, True, False),
        "TABLE": ("sink", None, True, False),
        "OUTPUT": ("rasterDestination", None, True, False),
    },
    "spectralindex": {
        "INPUT": ("raster", None, False, False),
        "INDEX": ("enum", "ndvi", False, False),
        "RED": ("band", None, True, False),
        "GREEN": ("band", None, True, False),
        "BLUE": ("band", None, True, False),
        "NIR": ("band", None, True, False),
        "THREADS": ("number", 0, False, True),
        "OUTPUT": ("rasterDestination", None, False, False),
    },
    "accuracy": {
        "CLASSIFIED": ("raster", None, False, False),
        "REFERENCE": ("raster", None, True, False),
        "SAMPLES": ("source", None, True, False),
        "FIELD": ("field", None, True, False),
        "MATCH": ("enum", "auto", False, False),
        "THREADS": ("number", 0, False, True),
        "REPORT": ("fileDestination", None, True, False),
        "TABLE": ("sink", None, True, False),
        "MATCHED": ("rasterDestination", None, True, False),
        "AGREEMENT": ("rasterDestination", None, True, False),
    },
    "boundaries": {
        "INPUT": ("raster", None, False, False),
        "BAND": ("band", 1, True, False),
        "MIN_AREA": ("number", 0, False, False),
        "SIMPLIFY": ("distance", 0, False, False),
        "SMOOTH": ("number", 0, False, False),
        "DISSOLVE": ("boolean", False, False, False),
        "THREADS": ("number", 0, False, True),
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
    "suggestclusters": {
        "REPORT": "outputHtml",
        "TABLE": "outputVector",
        "CLUSTERS": "outputNumber",
        "SILHOUETTE": "outputNumber",
    },
    "segmentndvi": {
        "OUTPUT": "outputRaster",
        "SEGMENTS": "outputRaster",
        "INDEX_OUTPUT": "outputRaster",
        "POLYGONS": "outputVector",
        "SEGMENT_POLYGONS": "outputVector",
        "LINES": "outputVector",
        "REPORT": "outputHtml",
        "CLASS_COUNT": "outputNumber",
        "SEGMENT_COUNT": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
    "classifysegments": {
        "OUTPUT": "outputRaster",
        "POLYGONS": "outputVector",
        "SEGMENT_POLYGONS": "outputVector",
        "REPORT": "outputHtml",
        "CLASS_COUNT": "outputNumber",
        "SEGMENT_COUNT": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
    "segment": {
        "OUTPUT": "outputRaster",
        "POLYGONS": "outputVector",
        "LINES": "outputVector",
        "SEGMENT_COUNT": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
    "segmentstatistics": {"POLYGONS": "outputVector", "TABLE": "outputVector", "OUTPUT": "outputRaster"},
    "spectralindex": {"OUTPUT": "outputRaster"},
    "accuracy": {
        "REPORT": "outputHtml",
        "TABLE": "outputVector",
        "MATCHED": "outputRaster",
        "AGREEMENT": "outputRaster",
        "OVERALL_ACCURACY": "outputNumber",
        "KAPPA": "outputNumber",
        "MEAN_F1": "outputNumber",
        "MEAN_IOU": "outputNumber",
        "COMPARED_PIXELS": "outputNumber",
    },
    "boundaries": {
        "POLYGONS": "outputVector",
        "LINES": "outputVector",
        "CLASS_COUNT": "outputNumber",
        "REGION_COUNT": "outputNumber",
        "VALID_PIXELS": "outputNumber",
        "NODATA_PIXELS": "outputNumber",
    },
}
CHOICES = {
    "MATCH": ["auto", "none", "majority", "onetoone"],
    "SCALING": ["none", "standard", "lab"],
    "COLORS": ["auto", "distinct", "natural"],
    "METHOD": ["quickshift", "slic", "felzenszwalb", "watershed"],
    "INDEX": ["ndvi", "gndvi", "ndwi", "savi", "evi2", "vari", "gli", "exg", "ngrdi"],
    "THRESHOLD_METHOD": ["auto", "manual", "otsu", "kmeans"],
}
CREATED_BY_DEFAULT = {"OUTPUT", "POLYGONS", "REPORT"}
NOT_BY_DEFAULT = {("segmentstatistics", "OUTPUT")}
ALSO_BY_DEFAULT = {("boundaries", "LINES")}


def test_provider(provider):
    assert provider.id() == "landcover"
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]
    assert {algorithm.id() for algorithm in provider.algorithms()} == {
        f"landcover:{name}" for name in PARAMETERS
    }
    assert set(PARAMETERS) == set(OUTPUTS) == set(NAMES)


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
    names = {parameter.name() for parameter in destinations if (name, parameter.name()) not in NOT_BY_DEFAULT}
    also = {parameter for algorithm, parameter in ALSO_BY_DEFAULT if algorithm == name}
    assert by_default == (CREATED_BY_DEFAULT & names) | also


@pytest.mark.parametrize("name", PARAMETERS)
def test_icons_and_help(provider, name):
    algorithm = provider.algorithm(name)
    assert not algorithm.icon().isNull()
    assert algorithm.svgIconPath().endswith(f"{name}.svg")
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description()
        if not parameter.isDestination():
            assert parameter.help() in algorithm.shortHelpString()
    for text in algorithm.help()["outputs"].values():
        assert text in algorithm.shortHelpString()


@pytest.mark.parametrize("name", PARAMETERS)
def test_algorithm_makes_others_of_its_kind(provider, name):
    copy = provider.algorithm(name).create()
    assert type(copy) is type(provider.algorithm(name))
    assert copy.id() == f"landcover:{name}"
