from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.regions.segment_features import GROUPS, measure_features
from rasters import ArraySource


class ArraySegments(SimpleNamespace):
    """Segments in memory; `regions` from 0, -1 for none."""

    def __len__(self):
        return int(self.regions.max(initial=-1)) + 1

    def read(self, window):
        return self.regions[window.y : window.y + window.height, window.x : window.x + window.width]


def measure(regions, image, groups=GROUPS, tile_size=1000, threads=1):
    return measure_features(
        image, ArraySegments(regions=regions, numbers=image), groups, Threads(threads), tile_size=tile_size
    )


def image_of(values, valid=None, colors=None):
    image = ArraySource(values, valid)
    image.color_roles = colors or image.color_roles
    return image


def column(features, name):
    return features.values[:, features.names.index(name)].tolist()


REGIONS = np.array([[0, 0, 1], [2, 0, -1]])
RED, NIR = np.array([[10, 20, 30], [0, 60, 99]]), np.array([[30, 60, 30], [0, 180, 99]])


def test_values_by_hand():
    features = measure(REGIONS, image_of(np.stack([RED, NIR]).astype(np.uint8), colors=("red", "nir")))
    assert column(features, "red mean") == [30, 30, 0]
    assert column(features, "nir mean") == [90, 30, 0]
    assert column(features, "red std") == pytest.approx([np.sqrt(1400 / 3), 0, 0])
    assert column(features, "red min") == [10, 30, 0]
    assert column(features, "nir max") == [180, 30, 0]
    assert column(features, "ndvi") == [0.5, 0, 0]  # where the divisor is 0 too
    assert features.measured.all()
    assert len(features) == 3


def test_features_are_listed_by_group():
    image = image_of(np.ones((4, 2, 3), np.uint16), colors=("red", "undefined", "green", "nir"))
    features = measure(REGIONS, image, ("index", "mean", "spread"))
    assert features.names == (
        "red mean", "band 2 mean", "green mean", "nir mean",
        "red std", "band 2 std", "green std", "nir std",
        "red min", "band 2 min", "green min", "nir min",
        "red max", "band 2 max", "green max", "nir max",
        "ndvi", "ndwi", "ngrdi",
    )  # fmt: skip
    assert features.groups == ("mean",) * 4 + ("spread",) * 12 + ("index",) * 3
    assert features.values.dtype == np.float32


def test_groups_can_be_left_out():
    image = image_of(np.ones((2, 2, 3), np.uint16))
    assert measure(REGIONS, image, ("mean",)).names == ("band 1 mean", "band 2 mean")
    assert measure(REGIONS, image, ("mean", "index")).groups == ("mean", "mean")


@pytest.mark.parametrize(
    "groups, sentence",
    [
        ((), "No group of features was chosen"),
        (("mean", "height"), "Unknown group of features: height"),
        (("index",), "No feature of the segments is left"),
    ],
)
def test_bad_groups_are_refused(groups, sentence):
    with pytest.raises(LandCoverError, match=sentence):
        measure(REGIONS, image_of(np.ones((1, 2, 3))), groups)


def test_a_segment_without_a_valid_pixel_is_not_measured():
    valid = np.array([[False, True, True], [False, True, True]])
    features = measure(REGIONS, image_of(RED.astype(np.float32), valid))
    assert features.measured.tolist() == [True, True, False]
    assert column(features, "band 1 mean") == pytest.approx([40, 30, 0])
    assert (features.values[2] == 0).all()


def test_huge_values_stay_finite():
    features = measure(REGIONS, image_of(np.where(REGIONS == 1, 1e300, -1e300)))
    assert np.isfinite(features.values).all()


@st.composite
def pictures(draw):
    bands, height, width = draw(st.tuples(st.integers(1, 3), st.integers(1, 12), st.integers(1, 12)))
    labels = draw(arrays(np.int32, (height, width), elements=st.integers(0, 6)).filter(np.any))
    regions = np.searchsorted(np.unique(labels[labels > 0]), labels) - (labels == 0)
    dtype = draw(st.sampled_from([np.uint8, np.uint16, np.int16, np.float32]))
    generator = np.random.default_rng(draw(st.integers(0, 99)))
    values = (generator.random((bands, height, width)) * draw(st.sampled_from([1, 200]))).astype(dtype)
    valid = generator.random((height, width)) < draw(st.sampled_from([0.6, 1]))
    valid.flat[np.argmax(regions >= 0)] = True
    return regions, image_of(values, valid)


@given(picture=pictures(), tile_size=st.integers(1, 7), threads=st.sampled_from([1, 3]))
def test_features_are_the_same_for_any_tiles(picture, tile_size, threads):
    whole, by_tiles = measure(*picture), measure(*picture, GROUPS, tile_size, threads)
    assert by_tiles.names == whole.names
    assert by_tiles.values.tobytes() == whole.values.tobytes()
    np.testing.assert_array_equal(by_tiles.measured, whole.measured)
