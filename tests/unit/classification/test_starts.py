import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification.starts import draw_starts

BLOBS = np.repeat(np.array([[0.0, 0], [100, 0], [0, 100], [100, 100], [50, 500]]), 30, axis=0)


def spread(seed):
    return BLOBS + np.random.default_rng(seed).normal(0, 1, BLOBS.shape)


@given(seed=st.integers(0, 100))
def test_blobs_far_apart_get_a_start_each(seed):
    starts = draw_starts(spread(seed), 5, np.random.RandomState(seed))
    assert {tuple(place) for place in np.rint(starts / 50)} == {(0, 0), (2, 0), (0, 2), (2, 2), (1, 10)}


@given(seed=st.integers(0, 100), clusters=st.integers(1, 8))
def test_starts_are_pixels_and_the_same_for_the_same_seed(seed, clusters):
    pixels = spread(seed)
    one, two = (draw_starts(pixels, clusters, np.random.RandomState(seed)) for _ in range(2))
    np.testing.assert_array_equal(one, two)
    assert {tuple(start) for start in one} <= {tuple(pixel) for pixel in pixels}


@given(seed=st.integers(0, 100))
def test_a_weight_counts_like_so_many_pixels(seed):
    generator = np.random.default_rng(seed)
    pixels, weights = generator.integers(0, 20, (30, 2)).astype(float), generator.integers(0, 4, 30)
    weighted = draw_starts(pixels, 4, np.random.RandomState(seed), weights)
    repeated = draw_starts(np.repeat(pixels, weights, axis=0), 4, np.random.RandomState(seed))
    np.testing.assert_array_equal(weighted, repeated)


@pytest.mark.parametrize("scale", [1e-12, 1.0, 1e12])
def test_units_do_not_matter(scale):
    starts = draw_starts(spread(0) * scale, 5, np.random.RandomState(0)) / scale
    np.testing.assert_allclose(starts, draw_starts(spread(0), 5, np.random.RandomState(0)))


def test_fewer_distinct_pixels_than_clusters():
    assert draw_starts(np.zeros((7, 3)), 4, np.random.RandomState(0)).tolist() == [[0, 0, 0]] * 4
