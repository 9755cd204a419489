"""Photographs are told from classes and segments, however noisy."""

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.continuous import is_continuous
from rasters import ArraySource, read_all

RANDOM = np.random.default_rng(0)


@pytest.mark.parametrize("classes", [2, 5, 20, 50])
def test_noise_of_some_classes_is_none(classes):
    assert not is_continuous(ArraySource(RANDOM.integers(0, classes, (300, 200), np.uint8)))


def test_noise_of_many_values_is_continuous():
    assert is_continuous(ArraySource(RANDOM.integers(0, 256, (300, 200), np.uint8)))


def test_segments_of_some_pixels_each_are_none():
    numbers = np.arange(100 * 150).reshape(100, 150).repeat(2, axis=0).repeat(2, axis=1)
    assert not is_continuous(ArraySource(numbers.astype(np.uint32)))


def test_an_edge_that_is_not_declared_nodata_does_not_hide_a_photograph():
    values = RANDOM.integers(0, 4000, (300, 300)).astype(np.uint16)
    values[:, :200] = 0
    assert is_continuous(ArraySource(values))
    values[:, :200] = 7
    assert is_continuous(ArraySource(values, valid=values != 7))


@pytest.mark.parametrize("values", [np.zeros((1, 1)), np.arange(60)[None], np.arange(3)[:, None]])
def test_rasters_of_one_row_or_pixel(values):
    assert is_continuous(ArraySource(values.astype(np.uint8))) == (values.size == 60)


def test_no_valid_pixel():
    assert not is_continuous(ArraySource(np.ones((9, 9), np.uint8), valid=np.zeros((9, 9), bool)))


def test_single_pixels_without_neighbours_tell_nothing():
    row, column = np.indices((20, 20))
    apart = (row + column) % 2 == 0
    assert not is_continuous(ArraySource(np.arange(400).reshape(20, 20), valid=apart))


@pytest.mark.parametrize(
    "name",
    [
        "naip_va_rgbn_1m", "naip_nd_20150926_rgbn_5m", "nl_gorinchem_rgb_25cm", "manila_rgb_10cm",
        "olinda_l7_6band_u8", "nc_l7_5band_u8", "l8_224078_bgr_u16_collar_noflag",
    ],
)  # fmt: skip
def test_every_band_of_a_real_image_is_continuous(open_image, name):
    source = open_image(name)
    for band in source.bands:
        assert is_continuous(RasterSource.open(source.path, (band,)))


@pytest.mark.parametrize(
    "name", ["nc_landclass96_7class", "nc_labelled_pixels_7class", "naip_va_rgbn_1m_handref"]
)
def test_real_classes_are_not(open_image, name):
    assert not is_continuous(open_image(name))


@pytest.mark.parametrize("name", ["naip_va_rgbn_1m", "olinda_l7_6band_u8", "nl_gorinchem_rgb_25cm"])
@pytest.mark.parametrize("clusters", [5, 20])
def test_classes_of_single_pixels_are_not(open_image, name, clusters):
    source = open_image(name)
    model = fit_kmeans(source, clusters, sample_size=3000)
    values, valid = read_all(source)
    assert not is_continuous(ArraySource(model.predict(values, valid), valid))
