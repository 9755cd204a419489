import numpy as np
import pytest
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.autocorrelation import geary_ratio
from landcover_segmentation.core.raster.tiles import Window
from rasters import ArraySource


def brute_force(values, valid):
    """Return the ratio of a small band, pair by pair."""
    squares = []
    for row in range(values.shape[0]):
        for column in range(values.shape[1]):
            for other in ((row + 1, column), (row, column + 1)):
                inside = other[0] < values.shape[0] and other[1] < values.shape[1]
                if inside and valid[row, column] and valid[other]:
                    squares.append((values[row, column] - values[other]) ** 2)
    return np.mean(squares) / 2 / values[valid].var()


def test_equals_pair_by_pair():
    generator = np.random.default_rng(0)
    values = generator.normal(0, 1, (2, 20, 17)).cumsum(axis=1)
    valid = generator.random((20, 17)) > 0.2
    values[:, ~valid] = np.nan
    found = geary_ratio(ArraySource(values, valid), values[:, valid].var(axis=1))
    assert found == pytest.approx([brute_force(band, valid) for band in values])


def test_one_for_noise_and_little_for_a_slope():
    image = np.stack([np.random.default_rng(0).normal(9, 2, (90, 90)), np.indices((90, 90))[0]])
    noise, slope = geary_ratio(ArraySource(image), image.var(axis=(1, 2)))
    assert noise == pytest.approx(1, abs=0.03)
    assert slope < 0.01


def test_not_defined_for_one_value_and_without_neighbours():
    image = np.stack([np.ones((4, 4)), np.indices((4, 4))[0]])
    assert np.isnan(geary_ratio(ArraySource(image), image.var(axis=(1, 2)))).tolist() == [True, False]
    valid = np.indices((4, 4)).sum(axis=0) % 2 == 0
    assert np.isnan(geary_ratio(ArraySource(image, valid), np.array([1.0, 1.0]))).all()


def test_same_for_any_number_of_threads(open_image):
    source = open_image("naip_va_rgbn_1m")
    values, valid = source.read(Window(0, 0, source.width, source.height))
    variance = values[:, valid].var(axis=1, dtype=float)
    first, second = (geary_ratio(source, variance, 3, Threads(count)) for count in (1, 3))
    assert np.array_equal(first, second) and (first < 0.5).all()
