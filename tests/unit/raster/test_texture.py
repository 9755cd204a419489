import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.raster.features import BandStretch
from landcover_segmentation.core.raster.texture import SCALES, Texture, local_deviations
from landcover_segmentation.core.raster.tiles import Window
from rasters import ArraySource


def deviations_of_squares(values, valid, size):
    """Return the same the slow and obvious way."""
    found = np.zeros(values.shape)
    for row, column in np.ndindex(values.shape):
        square = np.s_[
            max(row - size // 2, 0) : row + size // 2 + 1, max(column - size // 2, 0) : column + size // 2 + 1
        ]
        inside = values[square][valid[square]].astype(float)
        found[row, column] = inside.std() if len(inside) else 0
    return found


def test_deviations_by_hand():
    values = np.zeros((5, 5), np.uint16)
    values[2, 2] = 900
    found = local_deviations(values, np.ones((5, 5), bool), (1, 3))
    assert (found[0] == 0).all()
    # One of nine pixels is 900: sqrt(900**2 / 9 - 100**2) = 283; elsewhere all are equal.
    expected = np.zeros((5, 5))
    expected[1:4, 1:4] = 283
    np.testing.assert_array_equal(found[1], expected)


@given(
    values=arrays(np.uint16, st.tuples(st.integers(1, 9), st.integers(1, 9))),
    seed=st.integers(0, 20),
    sizes=st.sampled_from([(3,), (3, 7), (5, 1)]),
)
def test_deviations_equal_those_of_each_square(values, seed, sizes):
    valid = np.random.default_rng(seed).random(values.shape) < 0.7
    values = np.where(valid, values, 0).astype(np.uint16)
    for size, found in zip(sizes, local_deviations(values, valid, sizes)):
        np.testing.assert_allclose(found, deviations_of_squares(values, valid, size), atol=0.5 + 1e-6)


@pytest.mark.parametrize("dtype, largest", [(np.uint8, 255), (np.uint16, 65535), (np.float32, 0.6)])
def test_a_texture_is_the_deviation_of_the_mean_of_the_bands(dtype, largest):
    generator = np.random.default_rng(0)
    values = (generator.random((3, 20, 25)) * largest).astype(dtype)
    image = ArraySource(values, generator.random((20, 25)) < 0.9)
    texture = Texture.of_image(image)
    found, valid = texture.read(image, Window(4, 6, 9, 8))
    part = np.s_[6:14, 4:13]
    np.testing.assert_array_equal(valid, image.valid[part])
    brightness = values.astype(float).mean(axis=0)
    for size, deviations in zip(SCALES, found):
        expected = deviations_of_squares(brightness, image.valid, size)[part]
        # Exact to the rounding of the brightness, and the few values that are cut off far beyond the rest.
        np.testing.assert_allclose(deviations * texture.unit, expected, atol=2 * texture.unit)


@given(
    values=arrays(np.float32, (9, 11, 12), elements=st.floats(-3, 3, width=32)),
    x=st.integers(0, 10),
    y=st.integers(0, 10),
)
def test_a_part_is_the_same_as_in_the_whole_to_the_last_bit(values, x, y):
    image = ArraySource(values, values[0] < 2)
    texture = Texture(BandStretch((-0.1,), (0.3,)))
    whole, _ = texture.read(image, Window(0, 0, 12, 11))
    part, _ = texture.read(image, Window(x, y, 12 - x, 11 - y))
    np.testing.assert_array_equal(part, whole[:, y:, x:])


def test_an_image_of_one_value_has_no_texture():
    image = ArraySource(np.full((2, 6, 6), 7, np.uint8))
    texture = Texture.of_image(image)
    found, _ = texture.read(image, Window(0, 0, 6, 6))
    assert (found == 0).all()
