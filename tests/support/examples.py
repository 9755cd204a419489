"""The algorithms, and parameters with which each of them runs: read from the algorithms themselves.

An algorithm that takes what others of the same name take, and is quick with its defaults, needs no word here.
"""

import os

from landcover_segmentation.algorithms.provider import algorithm_classes
from qgis.core import QgsApplication, QgsProcessingParameterFeatureSink
from sample_example import save_sample_model, save_samples

NAMES = tuple(algorithm().name() for algorithm in algorithm_classes())


def example(name, image, folder):
    """Return parameters of a run on an image of four bands, with every output, into a folder.

    Those of algorithms that build upon others name files that `prepare` of this module makes.
    """
    algorithm = QgsApplication.processingRegistry().algorithmById(f"landcover:{name}")
    destinations = algorithm.destinationParameterDefinitions()
    outputs = {each.name(): os.path.join(folder, file_name(each)) for each in destinations}
    names = {each.name() for each in algorithm.parameterDefinitions()} - set(outputs)
    inputs = {key: value for key, value in usual_inputs(image).items() if key in names}
    given = {**inputs, **unusual_inputs(image).get(name, {}), **outputs}
    return {key: value for key, value in given.items() if value is not None}


def usual_inputs(image):
    """Return the parameters that are given to every algorithm that has them."""
    return {
        "INPUT": image,
        "MODEL": made("model.json", image),
        "SEGMENTS": made("segments.tif", image),
        "VALUES": made("index.tif", image),
        "CLASSIFIED": made("classes.tif", image),
        "ZONES": made("zones.gpkg", image),
        "REFERENCE": made("segments.tif", image),
        "BEFORE": made("classes.tif", image),
        "AFTER": made("later.tif", image),
    }


def unusual_inputs(image):
    """Return what only one algorithm is given: another kind of input, or less work than by its defaults."""
    return {
        "kmeans": {"CLUSTERS": 4},
        "suggestclusters": {"MAXIMUM": 6},
        "segmentstatistics": {"VALUES": image},
        "samplepoints": {"COUNT": 40, "LEAST": 2},
        "accuracy": {"MATCH": "majority"},
        "editclasses": {
            "INPUT": made("classes.tif", image),
            "CLASSES": ["1", "Water", "#2a6cb0", "2,4", "Green", ""],
            "VALUES": image,
        },
        "boundaries": {"INPUT": made("classes.tif", image)},
        "classifysamples": {
            "SAMPLES": made("samples.gpkg", image),
            "FIELD": "class",
            "SEGMENTS": None,
            "MIN_AREA": 4,
            "KERNEL_SIZE": 1,
            "MAX_DISTANCE": 2,
        },
        "applysamples": {"MODEL": made("samples.json", image), "SEGMENTS": None},
    }


def file_name(destination):
    """Return the name of a file for an output, with the ending of its kind."""
    is_table = isinstance(destination, QgsProcessingParameterFeatureSink) and not destination.hasGeometry()
    ending = "csv" if is_table else destination.defaultFileExtension()
    return f"{destination.name().lower()}.{ending}"


def made(name, image):
    """Return where `prepare` puts a file that algorithms build upon: beside the image."""
    return os.path.join(os.path.dirname(image), f"made_{name}")


def prepare(run, image):
    """Make what the later algorithms build upon."""
    names = {"OUTPUT": "classes.tif", "POLYGONS": "zones.gpkg", "MODEL": "model.json"}
    run("kmeans", INPUT=image, CLUSTERS=4, **{key: made(name, image) for key, name in names.items()})
    run("kmeans", INPUT=image, BANDS=[1], CLUSTERS=3, OUTPUT=made("later.tif", image))
    run("segment", INPUT=image, OUTPUT=made("segments.tif", image))
    run("spectralindex", INPUT=image, OUTPUT=made("index.tif", image))
    save_samples(image, made("samples.gpkg", image))
    save_sample_model(image, made("segments.tif", image), made("samples.json", image))
