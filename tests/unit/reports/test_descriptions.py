"""What pictures and plots show, in words."""

import numpy as np
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.reports.descriptions import (
    flows_in_words,
    histogram_in_words,
    legend_in_words,
    profiles_in_words,
    silhouettes_in_words,
    sizes_in_words,
)

CLASSES = [LandCoverClass(1, "Wood", "#112233"), LandCoverClass(2, "Water", "#445566")]


def test_the_classes_of_a_picture():
    assert legend_in_words("Map", [(CLASSES[0], 0.75), (CLASSES[1], 0.25)]) == "Map: Wood 75.0%, Water 25.0%"
    assert legend_in_words("Map", []) == "Map"
    assert legend_in_words("Map", [(CLASSES[0], 0.05)] * 20).endswith("Wood 5.0% and 8 more")


def test_the_means_of_classes():
    means = np.array([[3.0, 1.0, 2.0], [5.0, 5.0, 5.0]])
    told = profiles_in_words("Means", ["Red", "Green", "Blue"], means, CLASSES)
    assert told == "Means: Wood from 1 in Green to 3 in Red, Water 5"


def test_silhouettes_of_classes_that_were_measured():
    told = silhouettes_in_words(np.array([0.5, -0.25, 0.75]), np.array([1, 1, 1]), CLASSES)
    assert told.endswith(": Wood from 0.75 down to -0.25")


def test_the_middle_half_of_the_area_and_not_of_the_segments():
    values, areas = np.array([0.9, 0.1, 0.5, 0.3]), np.array([1, 1, 8, 1])
    told = histogram_in_words(values, areas, [0.2])
    assert "from 0.1 to 0.9, the middle half from 0.5 to 0.5, thresholds at 0.2" in told
    assert "thresholds" not in histogram_in_words(values, areas, [])
    assert "from 7 to 7, the middle half from 7 to 7" in histogram_in_words(
        np.array([7.0]), np.array([1]), []
    )


def test_sizes_of_segments():
    assert "from 1 to 5 pixels, half of the segments from 2 to 4" in sizes_in_words(np.arange(1, 6))


def test_flows_from_the_largest_on():
    matrix = np.array([[50, 20], [30, 0]])
    assert flows_in_words(matrix, CLASSES).endswith(
        ": 50.0% stayed what it was, 30.0% from Water to Wood, 20.0% from Wood to Water"
    )
    assert flows_in_words(np.diag([1, 1]), CLASSES).endswith(": 100.0% stayed what it was")
