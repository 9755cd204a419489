import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.raster.features import BandStretch

A_QUARTER, THREE_QUARTERS = 16384, 49152


def apply_to_row(stretch, values):
    values = np.asarray(values)[None, None]
    return stretch.apply(values, np.ones(values.shape[1:], bool))[0, 0]


def test_percentiles_lie_at_a_quarter_and_at_three_quarters():
    stretch = BandStretch.fit(np.arange(101)[:, None])
    assert (stretch.low, stretch.high) == ((2.0,), (98.0,))
    features = apply_to_row(stretch, np.array([2, 50, 98], np.uint8))
    assert features.tolist() == [A_QUARTER, 32768, THREE_QUARTERS]


def test_features_are_rounded_to_the_nearest_integer():
    features = apply_to_row(BandStretch((0.0,), (3.0,)), np.array([1, 2], np.uint8))
    assert features.tolist() == [27307, 38229]  # 16384 + 10922.67 and + 21845.33


def test_extremes_are_cut_at_the_limits_of_the_type():
    features = apply_to_row(BandStretch((10.0,), (20.0,)), np.array([-1e30, 1e30], np.float32))
    assert features.tolist() == [0, 65535]


def test_a_constant_band_says_nothing():
    stretch = BandStretch.fit(np.full((50, 1), 7))
    assert len(set(apply_to_row(stretch, np.array([7, 7, 7], np.uint8)))) == 1


def test_the_few_other_values_of_a_nearly_constant_band_count():
    stretch = BandStretch.fit(np.array([[5]] * 999 + [[9]]))
    assert apply_to_row(stretch, np.array([5, 9], np.uint8)).tolist() == [A_QUARTER, THREE_QUARTERS]


@pytest.mark.parametrize("garbage", [np.nan, np.inf, -3.4e38])
def test_invalid_pixels_are_zero_whatever_they_hold(garbage):
    values = np.array([[[garbage, 50.0]], [[1.0, 50.0]]], np.float32)
    features = BandStretch((0.0, 0.0), (100.0, 100.0)).apply(values, np.array([[False, True]]))
    np.testing.assert_array_equal(features, [[[0, 32768]], [[0, 32768]]])


def test_each_band_has_its_own_stretch():
    sample = np.stack([np.linspace(0, 1, 101), np.linspace(0, 1000, 101)], axis=1)
    features = BandStretch.fit(sample).apply(sample.T[:, None], np.ones((1, 101), bool))
    np.testing.assert_array_equal(features[0], features[1])


@given(
    values=arrays(np.int16, st.tuples(st.just(1), st.integers(1, 6), st.integers(1, 6))),
    cut=st.integers(1, 5),
)
def test_features_keep_the_order_of_values_and_do_not_depend_on_the_window(values, cut):
    stretch, valid = BandStretch((-100.0,), (250.0,)), np.ones(values.shape[1:], bool)
    features = stretch.apply(values, valid)
    order = np.argsort(values.ravel())
    assert (np.diff(features.ravel()[order].astype(int)) >= 0).all()
    np.testing.assert_array_equal(stretch.apply(values[:, :cut], valid[:cut]), features[:, :cut])
