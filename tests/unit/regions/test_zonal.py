import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.zonal import zonal_pairs, zonal_statistics
from rasters import ArraySource

FIELDS = ("count", "mean", "std", "minimum", "maximum")


def measure(regions, values, valid=None, region_count=None, tile_size=1000, threads=1):
    """Measure pictures in memory."""
    source = ArraySource(values, valid)
    return zonal_statistics(
        lambda window: regions[part_of(window)],
        source.read,
        source.windows(tile_size),
        regions.max() + 1 if region_count is None else region_count,
        Threads(threads),
    )


def part_of(window):
    return np.s_[window.y : window.y + window.height, window.x : window.x + window.width]


def compare(statistics, regions, values, valid, step=0.0):
    """Hold statistics against numpy, region by region; `step` is what a mean may be off."""
    for number in range(len(statistics.count)):
        inside = (regions == number) & valid
        assert statistics.count[number] == inside.sum()
        for band, pixels in enumerate(values[:, inside].astype(np.float64)):
            found = [getattr(statistics, field)[band, number] for field in FIELDS[1:]]
            if len(pixels) == 0:
                assert np.isnan(found).all()
                continue
            assert found[2:] == [pixels.min(), pixels.max()]
            tolerance = step + 1e-12 * np.abs(pixels).max()
            assert found[0] == pytest.approx(pixels.mean(), rel=0, abs=tolerance)
            assert found[1] == pytest.approx(pixels.std(), rel=1e-6, abs=tolerance)


@st.composite
def pictures(draw):
    """Draw regions with gaps in their numbers, values of any type, and a valid mask."""
    bands, height, width = draw(st.tuples(st.integers(1, 3), st.integers(1, 9), st.integers(1, 9)))
    regions = draw(arrays(np.int32, (height, width), elements=st.integers(-1, 6)))
    dtype = draw(st.sampled_from([np.uint8, np.int16, np.uint16, np.int32, np.float32, np.float64]))
    if np.dtype(dtype).kind == "f":
        scale = draw(st.sampled_from([1e-30, 1e-3, 1, 1e6, 1e30]))
        offset = draw(st.sampled_from([0, 0, 1, -3]))
        elements = st.integers(-1000, 1000).map(lambda number: float(dtype((number / 1000 + offset) * scale)))
    else:
        elements = st.integers(np.iinfo(dtype).min, np.iinfo(dtype).max)
    values = draw(arrays(dtype, (bands, height, width), elements=elements))
    valid = draw(st.just(np.ones((height, width), bool)) | arrays(bool, (height, width)))
    return regions, values, valid


def range_of(values, valid):
    known = values[:, valid].astype(np.float64)
    return np.ptp(known) if known.size else 0.0


@given(picture=pictures())
def test_statistics_equal_numpy_region_by_region(picture):
    regions, values, valid = picture
    statistics = measure(regions, values, valid, 7)
    span = range_of(values, valid)
    compare(statistics, regions, values, valid, span * 2**-32)
    for number in range(7):
        pixels = values[:, (regions == number) & valid].astype(np.float64)
        if pixels.size:
            error = np.abs(statistics.mean[:, number] - pixels.mean(axis=1)).max()
            assert error <= span * 2**-32 + 1e-14 * np.abs(pixels).max()


@given(picture=pictures(), tile_size=st.integers(1, 5), threads=st.integers(1, 2))
def test_statistics_are_the_same_for_any_tiles_to_the_last_bit(picture, tile_size, threads):
    whole = measure(*picture, 7)
    by_tiles = measure(*picture, 7, tile_size, threads)
    for field in FIELDS:
        np.testing.assert_array_equal(getattr(by_tiles, field), getattr(whole, field))


def test_a_large_picture_of_floats_is_the_same_for_any_tiles_to_the_last_bit():
    generator = np.random.default_rng(0)
    regions = generator.integers(-1, 4000, (400, 500)).astype(np.int32)
    values = generator.normal(0.3, 0.2, (2, 400, 500)).astype(np.float32)
    valid = generator.random((400, 500)) > 0.1
    whole = measure(regions, values, valid)
    for tile_size, threads in ((37, 2), (96, 1), (300, 2)):
        by_tiles = measure(regions, values, valid, None, tile_size, threads)
        for field in FIELDS:
            np.testing.assert_array_equal(getattr(by_tiles, field), getattr(whole, field))
    counted = valid & (regions >= 0)
    for band, mean, std in zip(values.astype(np.float64), whole.mean, whole.std):
        count, total = np.bincount(regions[counted]), np.bincount(regions[counted], band[counted])
        np.testing.assert_allclose(mean, total / count, atol=1e-9)
        squares = np.bincount(regions[counted], (band[counted] - mean[regions[counted]]) ** 2)
        np.testing.assert_allclose(std, np.sqrt(squares / count), rtol=1e-6, atol=1e-4)


def test_by_hand():
    regions = np.array([[0, 0, 1, -1], [0, 2, 1, 1]])
    values = np.array([[[1, 3, 10, 99], [5, 7, 20, 30]]], np.uint8)
    statistics = measure(regions, values)
    assert statistics.count.tolist() == [3, 3, 1]
    np.testing.assert_allclose(statistics.mean, [[3, 20, 7]], atol=1e-7)
    np.testing.assert_allclose(statistics.std, [[np.sqrt(8 / 3), np.sqrt(200 / 3), 0]], rtol=1e-6, atol=1e-2)
    assert statistics.minimum.tolist() == [[1, 10, 7]]
    assert statistics.maximum.tolist() == [[5, 30, 7]]


@pytest.mark.parametrize("value", [0, -7, 0.1, 1e300, 255])
def test_a_constant_band_is_its_own_mean_without_deviation(value):
    regions = np.arange(12).reshape(3, 4) // 5
    statistics = measure(regions, np.full((1, 3, 4), value, np.float64), tile_size=2)
    assert statistics.mean.tolist() == [[value] * 3]
    assert statistics.std.tolist() == [[0.0] * 3]


def test_holes_of_nan_do_not_count():
    values = np.array([[[0.5, np.nan, np.nan], [1.5, np.nan, 8]]], np.float32)
    statistics = measure(np.array([[0, 0, 1], [0, 1, 2]]), values, np.isfinite(values[0]), tile_size=1)
    assert statistics.count.tolist() == [2, 0, 1]
    np.testing.assert_allclose(statistics.mean, [[1, np.nan, 8]])
    np.testing.assert_array_equal(statistics.minimum, [[0.5, np.nan, 8]])
    np.testing.assert_array_equal(statistics.maximum, [[1.5, np.nan, 8]])
    np.testing.assert_array_equal(np.isnan(statistics.std), [[False, True, False]])


@pytest.mark.parametrize("tile_size", [2, 1000])
def test_without_any_valid_value_all_is_nan(tile_size):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        statistics = measure(np.zeros((4, 4), int), np.ones((2, 4, 4)), np.zeros((4, 4), bool), 3, tile_size)
    assert statistics.count.tolist() == [0, 0, 0]
    for field in FIELDS[1:]:
        assert np.isnan(getattr(statistics, field)).all()
        assert getattr(statistics, field).shape == (2, 3)


def test_a_mean_stays_between_minimum_and_maximum():
    values = np.random.default_rng(0).random((1, 60, 60))
    values[0, 0, 0] = 1e9  # what follows is far finer than a step of the range
    regions = np.arange(3600).reshape(60, 60) // 3
    statistics = measure(regions, values)
    assert (statistics.mean >= statistics.minimum).all()
    assert (statistics.mean <= statistics.maximum).all()


def test_deviations_are_fine_in_a_wide_range():
    """16-bit images have a few very bright pixels; in the others a deviation is half a unit."""
    values = np.tile(np.array([100, 101], np.uint16), (1, 10, 10))
    values[0, 9, 19] = 65535
    regions = np.zeros((10, 20), int)
    regions[9] = 1
    statistics = measure(regions, values)
    assert statistics.mean[0, 0] == pytest.approx(100.5, abs=1e-4)
    assert statistics.std[0, 0] == pytest.approx(0.5, abs=0.01)


def test_values_outside_the_regions_do_not_coarsen_the_means():
    """Such as a nodata value that the file does not declare, where the segments have none."""
    values = np.array([[[0.2, 0.4, -3.4e38]]], np.float32)
    statistics = measure(np.array([[0, 0, -1]]), values)
    assert statistics.mean[0, 0] == pytest.approx(0.3)


def test_cancelling_stops_it():
    source = ArraySource(np.ones((1, 8, 8)))
    with pytest.raises(Cancelled):
        zonal_statistics(
            lambda window: np.zeros((window.height, window.width), int),
            source.read,
            [Window(0, 0, 8, 8)],
            1,
            progress=Progress(is_cancelled=lambda: True),
        )


@given(
    regions=arrays(np.int32, (7, 9), elements=st.integers(-1, 4)),
    labels=arrays(np.int64, (7, 9), elements=st.integers(-1, 3)),
    tile_size=st.integers(1, 9),
)
def test_pairs_are_the_labels_in_each_region(regions, labels, tile_size):
    windows = ArraySource(regions).windows(tile_size)
    found = zonal_pairs(
        lambda window: regions[part_of(window)], lambda window: labels[part_of(window)], windows, 4
    )
    pairs = set(zip(regions.ravel().tolist(), labels.ravel().tolist()))
    assert list(zip(*found)) == sorted(pair for pair in pairs if -1 not in pair)
