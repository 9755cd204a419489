"""What plays no part beside the other values is grey in the dialog."""

import pytest

QUICKSHIFT = {"KERNEL_SIZE", "MAX_DISTANCE", "RATIO"}
EVEN = {"REGION_SIZE", "COMPACTNESS"}
FELZENSZWALB = {"SCALE", "SIGMA"}
OF_SEGMENTS = {"METHOD", "SEGMENT_SIZE", "SEGMENT_MIN_AREA", *QUICKSHIFT, *EVEN, *FELZENSZWALB}
#: What is grey after each of the driver's changes.
EXPECTED = {
    "kmeans": [OF_SEGMENTS, EVEN | FELZENSZWALB, QUICKSHIFT | FELZENSZWALB, OF_SEGMENTS],
    "segmentndvi": [
        EVEN | FELZENSZWALB,
        QUICKSHIFT | EVEN,
        QUICKSHIFT | EVEN | {"CLASS_COUNT"},
        QUICKSHIFT | EVEN | {"CLASSES"},
        QUICKSHIFT | EVEN | {"CLASSES", "NIR"},
    ],
    "spectralindex": [{"GREEN", "BLUE"}, {"RED", "BLUE"}, {"NIR"}],
    "samplepoints": [set(), {"STANDARD_ERROR"}],
    "accuracy": [set(), {"SAMPLES", "FIELD"}],
    "editclasses": [set(), {"CLASSES"}],
}


@pytest.fixture(scope="module")
def grey(window, land):
    return window("greying.py", land[0])


@pytest.mark.parametrize("name", EXPECTED)
def test_what_plays_no_part_is_grey(grey, name):
    for found, expected in zip(grey[name], EXPECTED[name], strict=True):
        assert set(found["grey"]) == expected
        assert set(found["labels"]) <= expected
