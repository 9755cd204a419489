"""The log of a run says what was decided."""

import re

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback


class Log(QgsProcessingFeedback):
    """Remembers what is told."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)


@pytest.fixture()
def log(provider):
    """Return a function that runs an algorithm and returns the lines of its log."""
    import processing

    def log(name, **parameters):
        told = Log()
        processing.run(f"landcover:{name}", parameters, feedback=told)
        return told.lines

    return log


def test_kmeans_tells_bands_seed_and_valid_pixels(log, olinda, tmp_path):
    lines = log("kmeans", INPUT=olinda, BANDS=[4, 3], SEED=7, OUTPUT=str(tmp_path / "map.tif"))
    assert "Bands: 4 (Near infrared), 3 (Red)." in lines
    assert "Random seed: 7." in lines
    assert "Valid pixels: 122,848 (100.0%). Without data: 0." in lines


def test_ndvi_tells_bands_of_the_index_and_limits(log, olinda, tmp_path):
    lines = log("segmentndvi", INPUT=olinda, OUTPUT=str(tmp_path / "map.tif"))
    assert "Bands of the index: 4 (Near infrared), 3 (Red)." in lines
    (limits,) = (line for line in lines if line.startswith("Limits: "))
    number = r"-?\d\.\d+"
    pattern = rf"Limits: NDVI lowest below {number}, NDVI middle below {number}, NDVI highest above\."
    assert re.fullmatch(pattern, limits)


def test_bands_without_names_are_told_by_number(log, image, tmp_path):
    lines = log("segment", INPUT=image, OUTPUT=str(tmp_path / "map.tif"))
    assert "Bands: 1, 2, 3." in lines


def test_of_many_bands_the_first_are_named(log, make_raster, tmp_path):
    path = make_raster(np.random.default_rng(1).integers(0, 255, (25, 12, 10)).astype(np.uint8))
    lines = log("segment", INPUT=path, OUTPUT=str(tmp_path / "map.tif"))
    assert f"Bands: {', '.join(map(str, range(1, 21)))} and 5 others." in lines
