import numpy as np
import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.sampling import sample_pixels
from rasters import ArraySource


def numbered(width, height, valid=None):
    """Make an image in which every pixel is its own number."""
    return ArraySource(np.arange(width * height).reshape(height, width), valid)


def test_a_small_image_is_taken_whole_without_its_invalid_pixels():
    valid = np.arange(50 * 40).reshape(40, 50) % 3 > 0
    sample = sample_pixels(numbered(50, 40, valid), 10_000)
    assert sorted(sample[:, 0]) == np.flatnonzero(valid).tolist()


def test_the_sample_has_the_wanted_size_and_no_pixel_twice():
    sample = sample_pixels(numbered(200, 150), 1000)
    assert sample.shape == (1000, 1)
    assert len(np.unique(sample)) == 1000


def test_all_bands_of_a_pixel_stay_together_in_their_own_type():
    image = ArraySource(np.stack([np.arange(10_000).reshape(100, 100)] * 3).astype(np.uint16))
    image.values[1] += 7
    sample = sample_pixels(image, 500)
    assert sample.dtype == np.uint16
    np.testing.assert_array_equal(sample[:, 1], sample[:, 0] + 7)
    np.testing.assert_array_equal(sample[:, 2], sample[:, 0])


def test_same_seed_same_sample_for_any_number_of_threads():
    image = numbered(300, 200)
    first = sample_pixels(image, 500, seed=3, workers=Threads(1))
    np.testing.assert_array_equal(first, sample_pixels(image, 500, seed=3, workers=Threads(2)))
    assert not np.array_equal(first, sample_pixels(image, 500, seed=4, workers=Threads(1)))


def test_the_sample_is_spread_over_the_whole_image():
    sample = sample_pixels(numbered(600, 600), 8000)[:, 0]
    row, column = np.divmod(sample, 600)
    in_block = np.bincount(row // 200 * 3 + column // 200, minlength=9)
    assert in_block.min() > 700  # 889 on average


def test_a_large_image_is_read_in_part():
    image = ArraySource(np.zeros((2048, 2048), np.uint8))
    sample_pixels(image, 5000)
    assert sum(window.pixels for window in image.reads) < image.pixels / 2


def test_valid_pixels_in_a_far_corner_are_found():
    valid = np.zeros((2048, 1500), bool)
    valid[-3:, -3:] = True
    assert len(sample_pixels(numbered(1500, 2048, valid), 100)) == 9


def test_an_image_without_valid_pixels_is_refused():
    with pytest.raises(LandCoverError, match="no valid pixel"):
        sample_pixels(numbered(5, 5, np.zeros((5, 5), bool)), 100)
