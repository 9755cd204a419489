import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification.color import rgb_to_lab


def test_bytes_give_what_scikit_image_gives_to_three_decimals():
    from skimage.color import rgb2lab

    steps = np.arange(0, 256, 5, dtype=np.uint8)
    rgb = np.stack(np.meshgrid(steps, steps, steps)).reshape(3, -1)
    np.testing.assert_allclose(rgb_to_lab(rgb, 255), rgb2lab(rgb.T[None])[0].T, atol=5e-4)


@pytest.mark.parametrize("dtype", [np.uint16, np.float32, np.float64])
def test_white_gives_the_scale_of_other_types(dtype):
    from skimage.color import rgb2lab

    rgb = np.random.default_rng(0).integers(0, 3001, (3, 5000)).astype(dtype)
    expected = rgb2lab((rgb.T / 3000)[None])[0].T
    np.testing.assert_allclose(rgb_to_lab(rgb, 3000), expected, atol=0.02)  # steps of 1/65535 in the dark


def test_single_precision_gives_what_double_gives():
    """Versions of numpy multiply a float32 array by a scalar in one or the other."""
    rgb = np.random.default_rng(0).uniform(0, 0.3, (3, 100_000)).astype(np.float32)
    np.testing.assert_array_equal(rgb_to_lab(rgb, 0.3), rgb_to_lab(rgb.astype(np.float64), 0.3))


def test_known_colors():
    black_white_red = np.array([[0, 255, 255], [0, 255, 0], [0, 255, 0]], np.uint8)
    expected = [[0, 100, 53.24], [0, 0, 80.09], [0, 0, 67.20]]
    np.testing.assert_allclose(rgb_to_lab(black_white_red, 255), expected, atol=0.02)


def test_values_beyond_white_and_below_black_are_cut():
    lab = rgb_to_lab(np.array([[-5.0, 0.0, 9.0, 1.0]] * 3), 1)
    np.testing.assert_array_equal(lab[:, 0], lab[:, 1])
    np.testing.assert_array_equal(lab[:, 2], lab[:, 3])


@given(
    rgb=arrays(np.uint8, st.tuples(st.just(3), st.integers(1, 70))),
    size=st.integers(1, 40),
)
def test_a_pixel_does_not_depend_on_how_many_are_converted_at_once(rgb, size):
    whole = rgb_to_lab(rgb, 255)
    blocks = [rgb_to_lab(rgb[:, start : start + size], 255) for start in range(0, rgb.shape[1], size)]
    np.testing.assert_array_equal(whole, np.concatenate(blocks, axis=1))
