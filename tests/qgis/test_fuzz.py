"""Random small rasters through every algorithm: a right result or one sentence, never a traceback."""

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.classification.cluster_count import DEFAULT_MAXIMUM
from osgeo import gdal
from qgis.core import QgsProcessingException
from random_rasters import random_rasters
from skimage.measure import label

#: An example takes more than a second.
EXAMPLES = max(settings.default.max_examples // 4, 1)


@pytest.fixture()
def attempt(run):
    """Return a function that runs an algorithm; it returns None where that was refused in a sentence."""

    def attempt(name, **parameters):
        try:
            return run(name, **parameters)
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence, sentence
            return None

    return attempt


def values_of(path):
    return gdal.Open(path).ReadAsArray()


def assert_adds_up(layer, values, valid):
    """Check that polygons are the connected parts of a raster and as large as its valid pixels."""
    regions = list(layer.getFeatures())
    assert len(regions) == label(values, background=0, connectivity=1).max()
    assert sum(region["pixels"] for region in regions) == valid.sum()
    assert all(region.geometry().isGeosValid() for region in regions)


def assert_classed(values, valid, classes):
    np.testing.assert_array_equal(values > 0, valid)
    assert values.max() <= classes


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(raster=random_rasters(), clusters=st.integers(0, 4), min_area=st.integers(0, 9))
def test_random_rasters(attempt, raster, clusters, min_area):
    with tempfile.TemporaryDirectory() as name:
        folder, valid = Path(name), raster.valid

        def path(name):
            return str(folder / name)

        image = raster.write(folder / "image.tif")
        common = {"POLYGONS": "memory:", "LINES": "memory:"}
        attempt("suggestclusters", INPUT=image, MAXIMUM=3, REPORT=path("suggestion.html"))
        done = attempt(
            "kmeans", INPUT=image, CLUSTERS=clusters, MIN_AREA=min_area, OUTPUT=path("classes.tif"),
            MODEL=path("model.json"), REPORT=path("kmeans.html"), **common,
        )  # fmt: skip
        if done:
            classes = values_of(path("classes.tif"))
            assert_classed(classes, valid, clusters or DEFAULT_MAXIMUM)
            assert len(np.unique(classes[valid])) <= done["CLASS_COUNT"] <= (clusters or DEFAULT_MAXIMUM)
            assert_adds_up(done["POLYGONS"], classes, valid)
            assert done["VALID_PIXELS"] == valid.sum()
            again = attempt(
                "applykmeans", INPUT=image, MODEL=path("model.json"), OUTPUT=path("again.tif"),
                MIN_AREA=min_area, **common,
            )  # fmt: skip
            assert again is not None
            np.testing.assert_array_equal(values_of(path("again.tif")), classes)
            drawn = attempt("boundaries", INPUT=path("classes.tif"), SMOOTH=1, **common)
            assert drawn["REGION_COUNT"] == label(classes, background=0, connectivity=1).max()
        segmented = attempt("segment", INPUT=image, MIN_AREA=min_area, OUTPUT=path("segments.tif"), **common)
        assert (segmented is None) == (not valid.any())
        if segmented is None:
            return
        segments = values_of(path("segments.tif"))
        assert_classed(segments, valid, segmented["SEGMENT_COUNT"])
        assert_adds_up(segmented["POLYGONS"], segments, valid)
        measured = attempt(
            "segmentstatistics", SEGMENTS=path("segments.tif"), VALUES=image, POLYGONS="memory:",
            TABLE=path("table.csv"), OUTPUT=path("means.tif"),
        )  # fmt: skip
        assert measured is None or measured["POLYGONS"].featureCount() == segmented["SEGMENT_COUNT"]
        classed = attempt(
            "classifysegments", SEGMENTS=path("segments.tif"), VALUES=image, OUTPUT=path("classed.tif"),
            POLYGONS="memory:", REPORT=path("classed.html"),
        )  # fmt: skip
        if classed:
            assert_classed(values_of(path("classed.tif")), valid, 255)
        if done:
            compared = attempt(
                "accuracy", CLASSIFIED=path("classes.tif"), REFERENCE=path("segments.tif"), MATCH="majority",
                REPORT=path("accuracy.html"), MATCHED=path("matched.tif"), AGREEMENT=path("agreement.tif"),
            )  # fmt: skip
            assert compared is None or compared["COMPARED_PIXELS"] == valid.sum()
            changed = attempt(
                "change", BEFORE=path("classes.tif"), AFTER=path("segments.tif"), MIN_AREA=min_area,
                TOLERANCE=1, OUTPUT=path("changes.tif"), POLYGONS="memory:", REPORT=path("changes.html"),
            )  # fmt: skip
            if changed:
                values = values_of(path("changes.tif"))
                np.testing.assert_array_equal(values > 0, valid)
                assert changed["CHANGED_PIXELS"] == np.count_nonzero(values > 1)
                assert_adds_up(changed["POLYGONS"], np.where(values > 1, values, 0), values > 1)


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(raster=random_rasters(bands=4), index=st.sampled_from(["ndvi", "vari", "ndwi"]))
def test_random_rasters_by_an_index(attempt, raster, index):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = raster.write(folder / "image.tif")
        bands = {"RED": 1, "NIR": 2, "GREEN": 3, "BLUE": 4}
        parameters = {role: band for role, band in bands.items() if band <= len(raster.values)}
        attempt("spectralindex", INPUT=image, INDEX=index, OUTPUT=str(folder / "index.tif"), **parameters)
        done = attempt(
            "segmentndvi", INPUT=image, INDEX=index, MIN_AREA=4, OUTPUT=str(folder / "classes.tif"),
            SEGMENTS=str(folder / "segments.tif"), REPORT=str(folder / "report.html"), POLYGONS="memory:",
            LINES="memory:", **parameters,
        )  # fmt: skip
        if done:
            classes = values_of(str(folder / "classes.tif"))
            assert not classes[~raster.valid].any()
            assert_adds_up(done["POLYGONS"], classes, classes > 0)
