import pickle

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads, run_ordered
from landcover_segmentation.core.raster.sink import RasterSink, unsigned_type
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal, osr
from rasters import NORTH_UP, ArraySource, read_all, read_raster, write_raster

HUGE = -3.4028234663852886e38


def valid_in(path, bands=()):
    return read_all(RasterSource.open(path, bands))[1]


class TestDescription:
    def test_says_what_is_in_the_file(self, tmp_path):
        path = write_raster(tmp_path / "image.tif", np.zeros((3, 4, 5), np.uint16), nodata=9)
        source = RasterSource.open(path)
        assert (source.width, source.height, source.pixels) == (5, 4, 20)
        assert (source.bands, source.dtype, source.nodata) == ((1, 2, 3), "uint16", (9.0, 9.0, 9.0))
        assert source.geotransform == NORTH_UP
        assert source.is_georeferenced
        assert not source.is_geographic
        assert osr.SpatialReference(source.projection).GetAuthorityCode(None) == "32633"
        assert source.band_names == ("Band 1", "Band 2", "Band 3")
        assert source.mask_band is None

    def test_chosen_bands_come_in_the_given_order(self, tmp_path):
        values = np.arange(3, dtype=np.uint8)[:, None, None] * np.ones((1, 2, 2), np.uint8)
        source = RasterSource.open(write_raster(tmp_path / "image.tif", values), (3, 1))
        assert read_all(source)[0][:, 0, 0].tolist() == [2, 0]
        assert source.band_names == ("Band 3", "Band 1")

    def test_mixed_types_are_read_in_one_that_holds_all(self, open_odd):
        source = open_odd("mixed_dtypes.vrt")
        values, _ = read_all(source)
        np.testing.assert_array_equal(values, read_raster(source.path))
        assert values.dtype == source.dtype

    def test_degrees_are_told_from_metres(self, tmp_path):
        image = np.zeros((2, 2), np.uint8)
        assert RasterSource.open(write_raster(tmp_path / "degrees.tif", image, epsg=4326)).is_geographic
        assert not RasterSource.open(write_raster(tmp_path / "none.tif", image, epsg=None)).is_geographic

    def test_an_image_without_georeference_lies_where_qgis_draws_it(self, tmp_path):
        path = write_raster(tmp_path / "image.tif", np.zeros((2, 2), np.uint8), geotransform=None, epsg=None)
        source = RasterSource.open(path)
        assert not source.is_georeferenced
        assert source.geotransform == (0, 1, 0, 0, 0, -1)

    def test_it_can_be_sent_to_another_process(self, tmp_path):
        source = RasterSource.open(write_raster(tmp_path / "image.tif", np.zeros((2, 2), np.uint8)))
        assert pickle.loads(pickle.dumps(source)) == source

    @pytest.mark.parametrize("band", [0, 4, -1])
    def test_a_band_out_of_range_is_refused(self, tmp_path, band):
        path = write_raster(tmp_path / "image.tif", np.zeros((3, 2, 2), np.uint8))
        with pytest.raises(LandCoverError, match=f"band {band} of an image with 3 bands"):
            RasterSource.open(path, (1, band))


@pytest.mark.usefixtures("gdal_exceptions")
class TestBadFiles:
    def test_a_missing_file(self, tmp_path):
        with pytest.raises(LandCoverError, match="does not exist"):
            RasterSource.open(str(tmp_path / "nowhere.tif"))

    @pytest.mark.parametrize("content", [b"", b"no raster at all"])
    def test_a_file_that_is_no_raster(self, tmp_path, content):
        path = tmp_path / "text.tif"
        path.write_bytes(content)
        with pytest.raises(LandCoverError, match="not a raster"):
            RasterSource.open(str(path))

    def test_complex_numbers(self, tmp_path):
        path = write_raster(tmp_path / "radar.tif", np.zeros((2, 2), np.complex64))
        with pytest.raises(LandCoverError, match="Complex numbers"):
            RasterSource.open(path)

    def test_a_palette(self, open_odd):
        with pytest.raises(LandCoverError, match="palette"):
            open_odd("paletted_64.tif")

    def test_a_file_that_opens_but_cannot_be_read(self, open_odd):
        source = open_odd("truncated.tif")
        with pytest.raises(LandCoverError, match="cannot be read"):
            read_all(source)

    def test_an_output_that_cannot_be_made(self, tmp_path):
        with pytest.raises(LandCoverError, match="cannot be written"):
            RasterSink(str(tmp_path / "nowhere" / "out.tif"), ArraySource(np.zeros((2, 2))), np.uint8)


class TestMaskRule:
    def test_zero_is_a_value_unless_it_is_declared_nodata(self, tmp_path):
        image = np.array([[0, 1, 2]], np.uint8)
        assert valid_in(write_raster(tmp_path / "plain.tif", image)).all()
        declared = write_raster(tmp_path / "declared.tif", image, nodata=0)
        assert valid_in(declared).tolist() == [[False, True, True]]

    @pytest.mark.parametrize(
        ("dtype", "nodata"),
        [(np.uint8, -9999), (np.uint8, 256), (np.uint8, 1.5), (np.int16, 40000), (np.uint16, np.nan)],
    )
    def test_nodata_that_no_pixel_can_have_masks_nothing(self, tmp_path, dtype, nodata):
        values = np.array([[0, 1, 2, 241, 255]]).astype(dtype)
        assert valid_in(write_raster(tmp_path / "image.tif", values, nodata=nodata)).all()

    @pytest.mark.parametrize("nodata", [None, np.nan, -1.0])
    def test_nan_and_infinity_are_never_valid(self, tmp_path, nodata):
        values = np.array([[np.nan, np.inf, -np.inf, 0, 3]], np.float32)
        path = write_raster(tmp_path / "image.tif", values, nodata=nodata)
        assert valid_in(path).tolist() == [[False, False, False, True, True]]

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_huge_nodata(self, tmp_path, dtype):
        values = np.array([[HUGE, 0, 1e30, -HUGE / 2]], dtype)
        path = write_raster(tmp_path / "image.tif", values, nodata=HUGE)
        assert valid_in(path).tolist() == [[False, True, True, True]]

    def test_nodata_that_float32_cannot_hold_exactly(self, tmp_path):
        path = write_raster(tmp_path / "image.tif", np.array([[0.1, 0.2]], np.float32), nodata=0.1)
        assert valid_in(path).tolist() == [[False, True]]

    def test_the_least_integer_as_nodata(self, tmp_path):
        least = np.iinfo(np.int32).min
        path = write_raster(tmp_path / "image.tif", np.array([[least, least + 1]], np.int32), nodata=least)
        assert valid_in(path).tolist() == [[False, True]]

    def test_one_invalid_band_is_enough_but_only_among_the_used(self, tmp_path):
        values = np.array([[[5, 1, 1, 1]], [[1, 5, 1, 1]], [[1, 1, 5, 1]]], np.uint8)
        path = write_raster(tmp_path / "image.tif", values, nodata=5)
        assert valid_in(path).tolist() == [[False, False, False, True]]
        assert valid_in(path, (1, 3)).tolist() == [[False, True, False, True]]

    def test_nodata_of_each_band(self, open_odd):
        source = open_odd("per_band_nodata.vrt", (1, 2, 3))
        expected = (read_raster(source.path)[:3] != np.array([10, 20, 30])[:, None, None]).all(axis=0)
        np.testing.assert_array_equal(read_all(source)[1], expected)
        assert source.nodata == (10, 20, 30)

    def test_each_band_is_compared_with_its_own_nodata(self, tmp_path):
        values = np.array([[[7, 9, 1]], [[9, 9, 7]]], np.uint8)
        dataset = gdal.Open(write_raster(tmp_path / "image.tif", values))
        virtual = gdal.Translate(str(tmp_path / "image.vrt"), dataset)
        virtual.GetRasterBand(1).SetNoDataValue(7)
        virtual.GetRasterBand(2).SetNoDataValue(9)
        del virtual
        assert valid_in(str(tmp_path / "image.vrt"), (1,)).tolist() == [[False, True, True]]
        assert valid_in(str(tmp_path / "image.vrt"), (2,)).tolist() == [[False, False, True]]
        assert valid_in(str(tmp_path / "image.vrt")).tolist() == [[False, False, True]]

    def test_internal_mask(self, tmp_path):
        mask = np.array([[True, False, True], [False, True, True]])
        path = write_raster(tmp_path / "image.tif", np.full((3, 2, 3), 7, np.uint8), mask=mask)
        np.testing.assert_array_equal(valid_in(path), mask)
        np.testing.assert_array_equal(valid_in(path, (2,)), mask)

    def test_internal_mask_of_a_real_file(self, open_odd):
        source = open_odd("internal_mask.tif", (1, 2, 3))
        dataset = gdal.Open(source.path)
        mask = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
        np.testing.assert_array_equal(read_all(source)[1], mask)
        assert 0 < mask.sum() < mask.size

    def test_a_true_alpha_band_masks_and_is_no_data(self, open_odd):
        source = open_odd("rgba_true_alpha.tif")
        values, valid = read_all(source)
        assert source.bands == (1, 2, 3)
        assert len(values) == 3
        np.testing.assert_array_equal(valid, read_raster(source.path)[3] > 0)
        assert 0 < valid.sum() < valid.size

    def test_a_near_infrared_band_flagged_alpha_is_data(self, open_odd):
        source = open_odd("nir_flagged_alpha.tif")
        assert source.bands == (1, 2, 3, 4)
        assert read_all(source)[1].all()

    def test_dark_near_infrared_flagged_alpha_masks_nothing(self, tmp_path):
        values = np.random.default_rng(0).integers(0, 200, (4, 100, 100)).astype(np.uint8)
        path = write_raster(tmp_path / "image.tif", values, alpha=4)
        assert valid_in(path).all()
        assert valid_in(path, (1, 2, 3)).all()

    def test_a_picked_alpha_band_is_data(self, open_odd):
        source = open_odd("rgba_true_alpha.tif", (1, 4))
        assert source.bands == (1, 4)
        assert read_all(source)[1].all()

    def test_a_half_transparent_pixel_is_valid(self, tmp_path):
        values = np.full((2, 1, 4), 9, np.uint8)
        values[1] = [[0, 1, 255, 255]]
        path = write_raster(tmp_path / "image.tif", values, alpha=2)
        assert valid_in(path).tolist() == [[False, True, True, True]]

    def test_an_image_of_alpha_alone_is_refused(self, tmp_path):
        path = write_raster(tmp_path / "image.tif", np.full((1, 2, 2), 255, np.uint8), alpha=1)
        with pytest.raises(LandCoverError, match="an alpha band and no other"):
            RasterSource.open(path)

    @pytest.mark.parametrize(
        "name",
        [
            "base_4band_u8.tif",
            "nodata_out_of_dtype_u8_nd-9999.tif",
            "uint16_full_range.tif",
            "float64_reflectance.tif",
            "south_up.tif",
        ],
    )
    def test_odd_files_without_a_mask_are_valid_everywhere(self, open_odd, name):
        assert read_all(open_odd(name))[1].all()

    @pytest.mark.parametrize(
        "name",
        [
            "float32_nan_holes_nodata_unset.tif",
            "float32_nan_nodata_nan.tif",
            "float32_with_inf.tif",
            "float32_huge_nodata_-3.4e38.tif",
        ],
    )
    def test_odd_floats_are_valid_where_they_measure_something(self, open_odd, name):
        source = open_odd(name)
        expected = (np.abs(read_raster(source.path)) < 1e30).all(axis=0)
        assert 0 < expected.sum() < expected.size
        np.testing.assert_array_equal(read_all(source)[1], expected)

    @pytest.mark.parametrize("name", ["all_nodata_u8.tif", "float32_all_nan.tif"])
    def test_odd_files_without_a_valid_pixel(self, open_odd, name):
        assert not read_all(open_odd(name))[1].any()


@pytest.mark.parametrize("name", ["internal_mask.tif", "per_band_nodata.vrt", "driver_JP2OpenJPEG.jp2"])
def test_windows_read_what_the_whole_holds(open_odd, name):
    source = open_odd(name)
    values, valid = read_all(source)
    windows = source.windows(37)
    for window, (part, part_valid) in zip(windows, run_ordered(source.read, windows, Threads(2))):
        area = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
        np.testing.assert_array_equal(part, values[(slice(None), *area)])
        np.testing.assert_array_equal(part_valid, valid[area])


def write_tiles(path, values, size, **options):
    source = ArraySource(values, epsg=32633)
    with RasterSink(str(path), source, values.dtype, **options) as sink:
        for window in source.windows(size):
            sink.write(window, source.read(window)[0][0])


class TestSink:
    @pytest.mark.parametrize("temporary", [False, True])
    def test_any_tile_size_gives_the_same_bytes(self, tmp_path, temporary):
        values = np.random.default_rng(0).integers(0, 5, (700, 530)).astype(np.uint8)
        for size in (64, 100, 256, 1000):
            write_tiles(tmp_path / f"{size}.tif", values, size, temporary=temporary)
            np.testing.assert_array_equal(read_raster(tmp_path / f"{size}.tif")[0], values)
        assert len({(tmp_path / f"{size}.tif").read_bytes() for size in (64, 100, 256, 1000)}) == 1

    def test_it_lies_on_the_grid_of_the_source(self, tmp_path):
        write_tiles(tmp_path / "out.tif", np.zeros((2, 3), np.uint32), 2)
        source = RasterSource.open(str(tmp_path / "out.tif"))
        assert source.geotransform == NORTH_UP
        assert osr.SpatialReference(source.projection).GetAuthorityCode(None) == "32633"
        assert (source.dtype, source.nodata) == ("uint32", (0.0,))

    def test_classes_are_colors_and_names_in_the_file(self, tmp_path):
        classes = [LandCoverClass(1, "Water", "#0a0b0c"), LandCoverClass(3, "Forêt", "#00ff00")]
        write_tiles(tmp_path / "out.tif", np.zeros((2, 3), np.uint8), 2, classes=classes)
        dataset = gdal.Open(str(tmp_path / "out.tif"))
        band = dataset.GetRasterBand(1)
        table = band.GetColorTable()
        assert [table.GetColorEntry(value) for value in (0, 1, 3)] == [
            (0, 0, 0, 0),
            (10, 11, 12, 255),
            (0, 255, 0, 255),
        ]
        assert band.GetCategoryNames() == ["", "Water", "", "Forêt"]


@pytest.mark.parametrize(
    ("largest", "dtype"),
    [(1, "uint8"), (255, "uint8"), (256, "uint16"), (65535, "uint16"), (65536, "uint32")],
)
def test_the_smallest_type_that_holds_a_value(largest, dtype):
    assert unsigned_type(largest) == dtype


def test_gdal_has_nothing_to_say_about_an_image_of_bytes(tmp_path):
    path, told = write_raster(tmp_path / "image.tif", np.zeros((2, 4, 5), np.uint8)), []
    gdal.PushErrorHandler(lambda *message: told.append(message))
    try:
        read_all(RasterSource.open(path))
    finally:
        gdal.PopErrorHandler()
    assert told == []


def test_signed_bytes_keep_their_sign_and_their_nodata(tmp_path):
    """As files of embeddings hold them; GDAL before 3.7 reads them as if they had no sign."""
    values = np.array([[[-128, -5, 0], [7, 127, -1]], [[1, 2, 3], [-4, -128, 6]]], np.int8)
    path = str(tmp_path / "signed.tif")
    if hasattr(gdal, "GDT_Int8"):
        dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 2, gdal.GDT_Int8)
    else:
        dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 2, gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"])
    for number, band in enumerate(values, start=1):
        stored = band if hasattr(gdal, "GDT_Int8") else band.view(np.uint8)
        dataset.GetRasterBand(number).WriteArray(stored)
        dataset.GetRasterBand(number).SetNoDataValue(-128)
    dataset = None
    source = RasterSource.open(path)
    read, valid = read_all(source)
    assert source.dtype == "int8" and source.nodata == (-128, -128)
    np.testing.assert_array_equal(read, values)
    assert valid.tolist() == [[False, True, True], [True, False, True]]
