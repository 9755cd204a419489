"""The algorithms, and parameters with which each of them runs."""

import os

NAMES = (
    "kmeans",
    "applykmeans",
    "suggestclusters",
    "segmentndvi",
    "classifysegments",
    "segment",
    "segmentstatistics",
    "spectralindex",
    "accuracy",
    "boundaries",
)


def example(name, image, folder):
    """Return parameters of a run on an image of four bands, with every output, into a folder.

    Those of algorithms that build upon others name files that `prepare` of this module makes.
    """
    paths = {
        "OUTPUT": "result.tif",
        "POLYGONS": "regions.gpkg",
        "SEGMENT_POLYGONS": "segment_polygons.gpkg",
        "LINES": "lines.gpkg",
        "REPORT": "report.html",
        "MODEL": "model.json",
        "SEGMENTS": "segments.tif",
        "INDEX_OUTPUT": "index.tif",
        "TABLE": "table.csv",
        "MATCHED": "matched.tif",
        "AGREEMENT": "agreement.tif",
    }
    outputs = {
        "kmeans": ("OUTPUT", "POLYGONS", "LINES", "MODEL", "REPORT"),
        "applykmeans": ("OUTPUT", "POLYGONS", "LINES"),
        "suggestclusters": ("REPORT", "TABLE"),
        "segmentndvi": (
            "OUTPUT",
            "SEGMENTS",
            "INDEX_OUTPUT",
            "POLYGONS",
            "SEGMENT_POLYGONS",
            "LINES",
            "REPORT",
        ),
        "classifysegments": ("OUTPUT", "POLYGONS", "SEGMENT_POLYGONS", "REPORT"),
        "segment": ("OUTPUT", "POLYGONS", "LINES"),
        "segmentstatistics": ("POLYGONS", "TABLE", "OUTPUT"),
        "spectralindex": ("OUTPUT",),
        "accuracy": ("REPORT", "TABLE", "MATCHED", "AGREEMENT"),
        "boundaries": ("POLYGONS", "LINES"),
    }
    inputs = {
        "kmeans": {"INPUT": image, "CLUSTERS": 4},
        "applykmeans": {"INPUT": image, "MODEL": made("model.json", image)},
        "suggestclusters": {"INPUT": image, "MAXIMUM": 6},
        "segmentndvi": {"INPUT": image},
        "classifysegments": {"SEGMENTS": made("segments.tif", image), "VALUES": made("index.tif", image)},
        "segment": {"INPUT": image},
        "segmentstatistics": {"SEGMENTS": made("segments.tif", image), "VALUES": image},
        "spectralindex": {"INPUT": image},
        "accuracy": {
            "CLASSIFIED": made("classes.tif", image),
            "REFERENCE": made("segments.tif", image),
            "MATCH": "majority",
        },
        "boundaries": {"INPUT": made("classes.tif", image)},
    }
    return {**inputs[name], **{key: os.path.join(folder, paths[key]) for key in outputs[name]}}


def made(name, image):
    """Return where `prepare` puts a file that algorithms build upon: beside the image."""
    return os.path.join(os.path.dirname(image), f"made_{name}")


def prepare(run, image):
    """Make what the later algorithms build upon."""
    temporary = made("classes.tif", image)
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=temporary, MODEL=made("model.json", image))
    run("segment", INPUT=image, OUTPUT=made("segments.tif", image))
    run("spectralindex", INPUT=image, OUTPUT=made("index.tif", image))
