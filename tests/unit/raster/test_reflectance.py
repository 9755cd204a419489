"""What is taken for reflectance: every image of the shared folder, and images made for the rule."""

import numpy as np
import pytest
from landcover_segmentation.core.raster.index_kind import IndexKind
from landcover_segmentation.core.raster.indices import write_index
from landcover_segmentation.core.raster.reflectance import judge_reflectance
from landcover_segmentation.core.raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from rasters import ArraySource, write_raster

UNSCALED = ((1.0, 0.0), (1.0, 0.0))


def scene(seed=0):
    """Return near infrared and red reflectance of water, ground, crops and a cloud, shape (pixels, 2)."""
    generator = np.random.default_rng(seed)
    ground = np.array([[0.01, 0.02], [0.25, 0.2], [0.45, 0.05]]).repeat(500, axis=0)
    cloud = np.array([[1.3, 1.4]]).repeat(10, axis=0)
    return np.concatenate([ground, cloud]) + generator.normal(0, 0.005, (1510, 2))


def counts(largest, dtype, offset=0):
    """Return the scene as the counts of a sensor."""
    values = np.clip(scene(), 0, None) / 1.5 * (largest - offset) + offset
    return np.rint(values).astype(dtype)


def reflectance(values, scaling=UNSCALED):
    return judge_reflectance(values, scaling)[0]


@pytest.mark.parametrize(
    ("name", "bands", "expected"),
    [
        ("rst_s2_12band_f32", (8, 4), True),
        ("leipzig_s2_8band_f32", (6, 3), True),
        ("naip_va_rgbn_1m", (4, 1), False),
        ("naip_nd_20150926_rgbn_5m", (4, 1), False),
        ("naip_nd_20170827_rgbn_5m", (4, 1), False),
        ("nl_gorinchem_rgb_25cm", (1, 2, 3), False),
        ("manila_rgb_10cm", (1, 2, 3), False),
        ("l8_224078_bgr_u16_collar_nd0", (3, 2), False),
        ("l8_224078_bgr_u16_collar_noflag", (3, 2), False),
        ("rst_l5_7band_u8", (4, 3), False),
        ("nc_l7_5band_u8", (4, 3), False),
        ("olinda_l7_6band_u8", (4, 3), False),
    ],
)
def test_the_images_of_the_shared_folder(open_image, name, bands, expected):
    source = open_image(name, bands)
    assert reflectance(sample_pixels(source, DEFAULT_SAMPLE_SIZE), source.scaling) is expected


def test_only_the_bands_of_the_index_count(open_image):
    """Among the bands of this image is its NDVI, no whole numbers."""
    source = open_image("leipzig_s2_8band_f32")
    assert not reflectance(sample_pixels(source, DEFAULT_SAMPLE_SIZE), source.scaling)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("float64_reflectance.tif", True),
        ("float32_nan_holes_nodata_unset.tif", True),
        ("float32_with_inf.tif", True),
        ("float32_huge_nodata_-3.4e38.tif", True),
        ("base_4band_u8.tif", False),
        ("int16_negative_nd-9999.tif", False),
        ("int32_nd_min.tif", False),
        ("uint16_full_range.tif", False),
        ("uint16_nbits12.tif", False),
        ("uint32.tif", False),
    ],
)
def test_the_odd_files(open_odd, name, expected):
    source = open_odd(name, (4, 1))
    assert reflectance(sample_pixels(source, DEFAULT_SAMPLE_SIZE), source.scaling) is expected


def test_floats_with_clouds_and_slightly_below_0():
    assert reflectance(scene().astype(np.float32))
    assert reflectance(scene() - 0.02)
    assert not reflectance(scene() * 100)  # in percent


def test_whole_numbers_times_10_000_of_any_type():
    for dtype in (np.uint16, np.int16, np.int32, np.float32, np.float64):
        assert reflectance(np.clip(np.rint(scene() * 10_000), 0, None).astype(dtype))


@pytest.mark.parametrize("largest", [255, 1023, 2047, 4095])
def test_counts_of_8_to_12_bits_in_a_wider_type(largest):
    for dtype in (np.uint16, np.float32):
        assert not reflectance(counts(largest, dtype))


def test_counts_of_16_bits():
    assert not reflectance(counts(65535, np.uint16))
    assert not reflectance(counts(14_000, np.uint16, offset=5000))  # as those of Landsat 8


def test_8_bits_never_are():
    assert not reflectance(counts(255, np.uint8), ((0.004, 0.0),) * 2)
    assert not reflectance((scene() * 100).astype(np.int8))


def test_a_scale_that_the_file_states_decides():
    landsat = ((2.75e-5, -0.2),) * 2  # Collection 2, level 2
    values = np.rint((np.clip(scene(), -0.1, None) + 0.2) / 2.75e-5).astype(np.uint16)
    assert not reflectance(values)
    assert reflectance(values, landsat)
    assert not reflectance(values, ((0.01, 0.0),) * 2)


def test_a_collar_of_0_does_not_count():
    values = counts(14_000, np.uint16, offset=5000)
    collar = np.zeros((2000, 2), np.uint16)
    assert not reflectance(np.concatenate([collar, values]))
    assert not reflectance(collar)


def test_the_reason_is_told():
    assert judge_reflectance(scene(), UNSCALED)[1] == "the image's values lie within -0.1 to 1.2"
    assert "8 bits" in judge_reflectance(counts(255, np.uint8), UNSCALED)[1]
    assert "up to 3,839" in judge_reflectance(counts(4095, np.uint16), UNSCALED)[1]
    assert "nowhere below 0.3" in judge_reflectance(counts(14_000, np.uint16, 5000), UNSCALED)[1]


def test_scale_and_offset_come_from_the_file_and_into_the_index(tmp_path):
    path = write_raster(tmp_path / "scaled.tif", np.array([[[17273, 7273]], [[9091, 9091]]], np.uint16))
    dataset = gdal.Open(path, gdal.GA_Update)
    for number in (1, 2):
        dataset.GetRasterBand(number).SetScale(2.75e-5)
        dataset.GetRasterBand(number).SetOffset(-0.2)
    dataset = None
    source = RasterSource.open(path)
    assert source.scaling == ((2.75e-5, -0.2),) * 2
    write_index("ndvi", source, str(tmp_path / "ndvi.tif"))
    nir, red = np.array([17273, 7273]) * 2.75e-5 - 0.2, 9091 * 2.75e-5 - 0.2
    found = gdal.Open(str(tmp_path / "ndvi.tif")).ReadAsArray()[0]
    np.testing.assert_allclose(found, (nir - red) / (nir + red), rtol=1e-5)


class TestKind:
    def test_what_an_index_is_of_is_kept_in_its_file(self, tmp_path):
        for values, dtype, is_reflectance in (
            (scene(), np.float32, True),
            (counts(255, np.uint8), None, False),
        ):
            bands = values.T.reshape(2, 151, 10).astype(dtype or values.dtype)
            source = RasterSource.open(write_raster(tmp_path / "image.tif", bands))
            kind = IndexKind.of_image("ndvi", source)
            assert (kind.index, kind.is_reflectance, kind.least_divisor) == ("ndvi", is_reflectance, None)
            path = str(tmp_path / "ndvi.tif")
            write_index("ndvi", source, path, metadata=kind.metadata())
            again = IndexKind.of_raster(RasterSource.open(path))
            assert (again.index, again.is_reflectance) == ("ndvi", is_reflectance)
            assert again.reason

    def test_nothing_is_known_of_another_raster(self, open_image):
        assert IndexKind.of_raster(open_image("leipzig_s2_8band_f32", (8,))) == IndexKind()

    def test_the_least_divisor_is_a_third_of_that_of_bright_ground(self):
        blue, red, green = np.arange(300).reshape(3, 10, 10)
        image = ArraySource(np.stack([red, green, blue]).astype(np.uint16))
        for index, bands, divisor in (
            ("vari", (red, green, blue), green + red - blue),
            ("ngrdi", (green, red), green + red),
        ):
            source = ArraySource(np.stack(bands).astype(np.uint16))
            assert IndexKind.of_image(index, source).least_divisor == pytest.approx(
                np.percentile(divisor, 98) / 3
            )
        assert IndexKind.of_image("gli", image).least_divisor is None

    def test_a_collar_and_reflectance_have_no_dark_pixels(self):
        bands = np.full((2, 20, 20), 90, np.uint8)
        with_collar = bands.copy()
        with_collar[:, :15] = 0
        kinds = [IndexKind.of_image("ngrdi", ArraySource(each)) for each in (bands, with_collar)]
        assert [kind.least_divisor for kind in kinds] == [60, 60]
        assert IndexKind.of_image("ngrdi", ArraySource(bands / 400)).least_divisor is None
