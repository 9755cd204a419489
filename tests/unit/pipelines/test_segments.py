import os
import re
import tempfile
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification.thresholds import DEFAULT_CLASSES
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.memory import MEGABYTE
from landcover_segmentation.core.pipelines.segments import (
    classify_segments,
    find_class_regions,
    find_segments,
    measure_class_regions,
    write_segment_classes,
    write_segment_means,
)
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.features import BandStretch
from landcover_segmentation.core.raster.grid import check_same_grid
from landcover_segmentation.core.raster.index_kind import IndexKind
from landcover_segmentation.core.raster.indices import choose_bands, needed_roles, read_index, write_index
from landcover_segmentation.core.raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.graph import RegionGraph, RegionTable
from landcover_segmentation.core.regions.label_raster import SegmentRaster, write_regions
from landcover_segmentation.core.regions.merging import merge_to_mean_size
from landcover_segmentation.core.segmentation.methods import SEGMENT_METHODS, SegmentSettings
from pictures import shared_edges
from rasters import NORTH_UP, ArraySource, read_all, read_raster, write_raster
from skimage.measure import label

WHOLE = 10**6


def segment(source, tile_size=WHOLE, threads=1, **options):
    """Segment with every step on tiles of one size; return the picture of segments from 1, and their sums."""
    with tempfile.TemporaryDirectory() as workspace:
        settings = SegmentSettings(**options)
        found = find_segments(source, settings, workspace, Threads(threads), tile_size=tile_size)
        picture = found.region_of[read_raster(found.numbers.path)[0]] + 1
    assert np.bincount(picture.ravel())[1:].tolist() == found.pixels.tolist()
    return picture, found.sums


def part_of(source, height, width, y=0, x=0):
    """Take a part of an image into memory."""
    values, valid = read_all(source)
    part = np.s_[y : y + height, x : x + width]
    return ArraySource(values[(slice(None), *part)], valid[part])


def with_holes(source):
    """Make a tenth of an image nodata, in single pixels, blocks, and whole rows and columns."""
    valid = np.random.default_rng(3).random(source.valid.shape) > 0.03
    valid[40:75, 80:130] = valid[200:, 290:310] = valid[96] = valid[:, 300] = False
    return ArraySource(source.values, source.valid & valid)


def grey(source):
    """Make the image a single band of few values, with many ties."""
    return ArraySource(source.values[:1] // 64 * 64)


def features_of(source):
    stretch = BandStretch.fit(sample_pixels(source, DEFAULT_SAMPLE_SIZE))
    return stretch.apply(*read_all(source))


def small_neighbours(picture, minimum):
    """Return the pairs of touching segments of which one is below the minimum."""
    pixels = np.bincount(picture.ravel())
    return [pair for pair in shared_edges(picture) if pixels[list(pair)].min() < minimum]


SOURCES = {
    "aerial image": lambda image: image("naip_va_rgbn_1m"),
    "many equal colours": lambda image: part_of(image("nl_gorinchem_rgb_25cm"), 530, 620),
    "16 bits and a nodata collar": lambda image: part_of(image("l8_224078_bgr_u16_collar_nd0"), 600, 640, 50),
    "four grey values": lambda image: grey(part_of(image("naip_va_rgbn_1m"), 250, 560, 200)),
    "flat": lambda image: ArraySource(np.full((2, 330, 550), 9, np.uint8)),
    "nodata holes": lambda image: with_holes(part_of(image("naip_va_rgbn_1m"), 320, 597, 100)),
}


@pytest.fixture(scope="module", params=SOURCES)
def source(request, open_image):
    return SOURCES[request.param](open_image)


@pytest.fixture(scope="module")
def whole(source):
    """The default segments and their sums, from one tile and one thread."""
    return segment(source)


class TestDefaultSegments:
    @pytest.mark.parametrize("threads", [1, 2])
    @pytest.mark.parametrize("tile_size", [96, 300, 512])
    def test_are_the_same_for_any_tiles_and_threads(self, source, whole, tile_size, threads):
        picture, sums = segment(source, tile_size, threads)
        np.testing.assert_array_equal(picture, whole[0])
        np.testing.assert_array_equal(sums, whole[1])

    def test_are_4_connected_and_numbered_in_row_order_of_their_first_pixels(self, source, whole):
        # scikit-image numbers what is connected in that order.
        np.testing.assert_array_equal(label(whole[0], background=0, connectivity=1), whole[0])

    def test_cover_the_valid_pixels(self, source, whole):
        values, valid = read_all(source)
        np.testing.assert_array_equal(whole[0] > 0, valid)
        assert (whole[0].max() == 1) if np.ptp(values) == 0 else (whole[0].max() > 50)

    @pytest.mark.parametrize("megabytes", [1, 40])
    def test_do_not_depend_on_the_memory_that_is_allowed(self, source, whole, tmp_path, megabytes):
        warnings = []
        found = find_segments(
            source,
            SegmentSettings(),
            str(tmp_path),
            Threads(2, megabytes * MEGABYTE),
            Progress(on_warning=warnings.append),
            tile_size=64,
        )
        picture = found.region_of[read_raster(found.numbers.path)[0]] + 1
        np.testing.assert_array_equal(picture, whole[0])
        # Tiles of 64 pixels with their halo take more than one megabyte, and less than forty.
        assert ["one at a time" in warning for warning in warnings] == [True] * len(warnings)
        assert bool(warnings) == (megabytes == 1)

    def test_are_not_below_the_minimum_area_where_they_have_a_neighbour(self, source, whole):
        assert small_neighbours(whole[0], SegmentSettings().min_area) == []

    def test_have_the_sums_of_their_pixels(self, source, whole):
        features = features_of(source)
        picture, sums = segment(source, segment_size=1)  # below the mean, so the segments stay as they are
        np.testing.assert_array_equal(picture, whole[0])
        assert sums.tolist() == [
            np.bincount(whole[0].ravel(), band.ravel())[1:].astype(int).tolist() for band in features
        ]


@st.composite
def images(draw, side=24):
    """Draw a small image of few or of many values, with or without nodata."""
    shape = draw(st.tuples(st.integers(1, 2), st.integers(1, side), st.integers(1, side)))
    values = draw(arrays(np.uint8, shape, elements=st.integers(0, draw(st.sampled_from([0, 1, 255])))))
    valid = draw(st.just(np.ones(shape[1:], bool)) | arrays(bool, shape[1:]).filter(np.any))
    return ArraySource(values, valid)


@pytest.mark.parametrize("options", [{"min_area": 9}, {"min_area": 0, "segment_size": 60}])
def test_merged_segments_are_counted(options, tmp_path):
    source = ArraySource(np.random.default_rng(0).integers(0, 256, (3, 40, 50)).astype(np.uint8))
    (tmp_path / "alone").mkdir()
    alone = find_segments(source, SegmentSettings(min_area=0), str(tmp_path / "alone"))
    joined = find_segments(source, SegmentSettings(**options), str(tmp_path))
    assert alone.merged == 0
    assert joined.merged == len(alone) - len(joined) > 0


@settings(max_examples=30)
@given(
    source=images(),
    tile_size=st.integers(1, 9),
    threads=st.integers(1, 2),
    min_area=st.integers(0, 12),
    segment_size=st.sampled_from([0, 7.5, 40]),
    parameters=st.sampled_from([(1, 3, 0.05), (0.5, 2, 1), (2, 7, 0.02)]),
)
def test_small_images_in_tiny_tiles(source, tile_size, threads, min_area, segment_size, parameters):
    options = {"min_area": min_area, "segment_size": segment_size}
    options.update(zip(("kernel_size", "max_distance", "ratio"), parameters))
    picture, _ = segment(source, **options)
    np.testing.assert_array_equal(segment(source, tile_size, threads, **options)[0], picture)
    np.testing.assert_array_equal(label(picture, background=0, connectivity=1), picture)
    np.testing.assert_array_equal(picture > 0, source.valid)
    assert small_neighbours(picture, min_area) == []


@settings(max_examples=20)
@given(source=images(), method=st.sampled_from(list(SEGMENT_METHODS)))
def test_values_under_nodata_change_nothing(source, method):
    other = ArraySource(np.where(source.valid, source.values, 255 - source.values), source.valid)
    one, two = (segment(image, method=method, min_area=3, region_size=4) for image in (source, other))
    np.testing.assert_array_equal(one[0], two[0])
    np.testing.assert_array_equal(one[1], two[1])


@pytest.mark.parametrize("tile_size", [1, 7, WHOLE])
@pytest.mark.parametrize("shape", [(1, 1), (1, 60), (60, 1)])
def test_one_pixel_one_row_and_one_column(shape, tile_size):
    steps = np.repeat([10, 200, 60], 20)[: max(shape)].reshape(1, *shape).astype(np.uint8)
    picture, _ = segment(ArraySource(steps), tile_size, min_area=3, max_distance=30)
    expected = np.repeat([1, 2, 3], 20)[: max(shape)].reshape(shape)
    np.testing.assert_array_equal(picture, expected)


def test_segments_do_not_cross_an_edge_between_colours():
    values = np.full((1, 40, 40), 20, np.uint8)
    values[:, 10:25, 12:30] = 200
    picture, _ = segment(ArraySource(values), min_area=10)
    for number in range(1, picture.max() + 1):
        assert len(np.unique(values[0][picture == number])) == 1


class TestWantedSize:
    @pytest.mark.parametrize("size", [107, 343])
    def test_the_mean_size_is_the_wanted_one_for_any_tiles(self, open_image, size):
        source = part_of(open_image("naip_va_rgbn_1m"), 200, 230)
        whole, _ = segment(source, segment_size=size)
        assert whole.max() == round(whole.size / size)
        for tile_size, threads in ((48, 2), (96, 1), (150, 2)):
            np.testing.assert_array_equal(segment(source, tile_size, threads, segment_size=size)[0], whole)
        np.testing.assert_array_equal(label(whole, background=0, connectivity=1), whole)

    def test_segments_that_are_large_enough_stay(self, open_image):
        source = part_of(open_image("naip_va_rgbn_1m"), 100, 100)
        np.testing.assert_array_equal(segment(source, segment_size=1)[0], segment(source)[0])

    def test_what_nodata_parts_is_not_joined(self):
        values = np.full((1, 9, 21), 5, np.uint8)
        valid = np.ones((9, 21), bool)
        valid[:, 7] = valid[:, 14] = False
        picture, _ = segment(ArraySource(values, valid), segment_size=1000)
        assert picture[0, [0, 8, 15]].tolist() == [1, 2, 3]
        assert picture.max() == 3


class TestMergeToMeanSize:
    """Regions of 4 pixels in a row, each beside the next; the nearer the means, the lower the cost.

    Means are in thousands of features, beside which the shape hardly counts.
    """

    @staticmethod
    def merge(means, wanted, pixels=None, edges=None):
        count = len(means)
        pixels = np.array(pixels or [4] * count, np.int64)
        sums = (1000 * np.array([means]) * pixels).astype(np.int64)
        table = RegionTable(pixels, sums, np.ones(count, int))
        edges = edges or [(number, number + 1, 1) for number in range(count - 1)]
        graph = RegionGraph.from_pairs(count, *np.array(edges).T)
        return merge_to_mean_size(table, graph, pixels.sum() / wanted).tolist()

    def test_the_cheapest_pair_merges(self):
        assert self.merge([0, 10, 25, 31], wanted=3) == [0, 1, 2, 2]

    def test_of_equal_costs_the_first_pair_merges(self):
        assert self.merge([0, 5, 100, 105], wanted=3) == [0, 0, 1, 2]

    def test_merged_regions_have_a_common_mean(self):
        # First 10 and 12; then their 11 lies nearer to 0 than to 25.
        assert self.merge([0, 10, 12, 25], wanted=2) == [0, 0, 0, 1]

    def test_the_cheaper_half_of_the_pairs_merges_in_a_round(self):
        # 0 with 10 is the dearest of three pairs and waits; then 21 and 15 are one, and nearer to 10.
        assert self.merge([0, 10, 21, 15, 80, 83], wanted=3) == [0, 1, 1, 1, 2, 2]

    def test_a_region_absorbs_one_neighbour_in_a_round(self):
        assert self.merge([7, 7, 7], wanted=2) == [0, 0, 1]

    def test_of_pairs_that_are_as_much_alike_the_more_compact_merges(self):
        # sqrt(8) * 3 - 2 * 5 against sqrt(8) * 1 - 2 * 7.
        assert self.merge([0, 5, 10], wanted=2, edges=[(0, 1, 1), (1, 2, 3)]) == [0, 1, 1]

    def test_a_perimeter_counts_by_the_square_root_of_the_size(self):
        # 0 with 1: sqrt(10) * 13 - 3 * 7 - 8 = 12.1; 1 with 2: sqrt(5) * 17 - 8 - 2 * 11 = 8.0.
        edges = [(0, 1, 1), (1, 2, 1), (0, 3, 6), (1, 3, 6), (2, 3, 10)]
        assert self.merge([7, 7, 7, 90], wanted=3, pixels=[9, 1, 4, 99], edges=edges) == [0, 1, 1, 2]

    def test_regions_without_neighbours_stay(self):
        assert self.merge([0, 0, 9], wanted=1, edges=[(1, 2, 1)]) == [0, 1, 1]


class TestSettings:
    def test_the_defaults_are_fine(self):
        SegmentSettings().check()

    @pytest.mark.parametrize("name", ["kernel_size", "max_distance", "region_size", "scale"])
    @pytest.mark.parametrize("value", [0, -1, float("nan")])
    def test_what_must_be_above_0(self, name, value):
        with pytest.raises(LandCoverError, match=f"{name.replace('_', ' ')} must be above 0: {value:g}"):
            SegmentSettings(**{name: value}).check()

    @pytest.mark.parametrize("name", ["segment_size", "min_area", "ratio", "compactness", "sigma"])
    @pytest.mark.parametrize("value", [-1, float("nan")])
    def test_what_must_not_be_negative(self, name, value):
        SegmentSettings(**{name: 0}).check()
        with pytest.raises(LandCoverError, match=f"{name.replace('_', ' ')} must not be negative: {value:g}"):
            SegmentSettings(**{name: value}).check()

    @pytest.mark.parametrize(
        ("method", "name", "value"),
        [
            ("quickshift", "kernel_size", 1e9),
            ("quickshift", "kernel_size", 1e-300),
            ("quickshift", "max_distance", 1e9),
            ("quickshift", "ratio", 1e308),
            ("slic", "region_size", 1e308),
            ("slic", "region_size", 1e-300),
            ("watershed", "region_size", 1e308),
            ("felzenszwalb", "sigma", 1e308),
        ],
    )
    def test_what_memory_and_floats_do_not_hold(self, tmp_path, method, name, value):
        source = ArraySource(np.ones((9, 9)))
        words = re.escape(f"{name.replace('_', ' ')} is out of range: {value:g}. Use")
        with pytest.raises(LandCoverError, match=words):
            find_segments(source, SegmentSettings(method, **{name: value}), str(tmp_path))

    def test_slic_needs_some_compactness(self):
        SegmentSettings("watershed", compactness=0).check()
        with pytest.raises(LandCoverError, match="compactness must be above 0: 0"):
            SegmentSettings("slic", compactness=0).check()

    def test_an_unknown_method_is_refused_before_anything_is_read(self):
        with pytest.raises(LandCoverError, match=r"method: meanshift. Use one of quickshift, slic"):
            find_segments(None, SegmentSettings("meanshift"), None)

    def test_cancelling_stops_the_segmentation(self, tmp_path):
        progress = Progress(is_cancelled=lambda: True)
        with pytest.raises(Cancelled):
            find_segments(ArraySource(np.ones((9, 9))), SegmentSettings(), str(tmp_path), progress=progress)

    @pytest.mark.parametrize("method", SEGMENT_METHODS)
    def test_an_image_of_nodata_is_refused(self, tmp_path, method):
        source = ArraySource(np.ones((9, 9)), np.zeros((9, 9), bool))
        with pytest.raises(LandCoverError, match="no valid pixel"):
            find_segments(source, SegmentSettings(method), str(tmp_path))


class TestSegmentRaster:
    @pytest.mark.parametrize(
        "values, nodata, ids, pixels",
        [
            ([[4, 4, 5], [6, 0, 0]], None, [4, 5, 6], [2, 1, 1]),
            ([[70000, 2, 2], [0, 900, 2]], None, [2, 900, 70000], [3, 1, 1]),
            ([[-3, -3, 0], [-1, 1, 2]], None, [-3, -1, 1, 2], [2, 1, 1, 1]),
            ([[-1, 1, 0], [-1, 1, 1]], None, [-1, 1], [2, 3]),
            ([[7, 8, 9], [8, 8, 0]], 8, [7, 9], [1, 1]),
            ([[-9999, 3, 3], [4, 5, -9999]], -9999, [3, 4, 5], [2, 1, 1]),
            ([[2147483647, -2147483648, 0], [0, 0, 0]], None, [-2147483648, 2147483647], [1, 1]),
        ],
    )
    def test_ids_pixels_and_places(self, tmp_path, values, nodata, ids, pixels):
        path = write_raster(tmp_path / "segments.tif", np.array(values, np.int32), nodata)
        raster = SegmentRaster.open(path)
        assert (raster.ids.tolist(), raster.pixels.tolist(), len(raster)) == (ids, pixels, len(ids))
        expected = [[ids.index(value) if value in ids else -1 for value in row] for row in values]
        assert raster.read(Window(0, 0, 3, 2)).tolist() == expected
        assert raster.read(Window(1, 1, 2, 1)).tolist() == [expected[1][1:]]

    def test_ids_of_several_tiles_are_put_together(self, tmp_path):
        values = np.random.default_rng(0).integers(0, 50, (520, 530)).astype(np.uint32) * 80_000_000
        raster = SegmentRaster.open(write_raster(tmp_path / "segments.tif", values), workers=Threads(2))
        ids, pixels = np.unique(values[values > 0], return_counts=True)
        assert raster.ids.tolist() == ids.tolist()
        assert raster.pixels.tolist() == pixels.tolist()
        places = raster.read(Window(0, 0, 530, 520))
        np.testing.assert_array_equal(np.where(places < 0, 0, ids[places]), values)

    @pytest.mark.parametrize("tile_size", [96, 300])
    def test_written_segments_are_read_again(self, tmp_path, open_image, tile_size):
        source = part_of(open_image("naip_va_rgbn_1m"), 150, 200)
        found = find_segments(source, SegmentSettings(), str(tmp_path), tile_size=tile_size)
        path = str(tmp_path / "segments.tif")
        write_regions(found, source, path)
        raster = SegmentRaster.open(path)
        assert raster.ids.tolist() == list(range(1, len(found) + 1))
        assert raster.pixels.tolist() == found.pixels.tolist()
        window = Window(3, 5, 190, 140)
        np.testing.assert_array_equal(raster.read(window), found.read(window))
        assert read_raster(path).dtype == np.uint32

    def test_decimal_numbers_are_refused(self, tmp_path):
        path = write_raster(tmp_path / "ndvi.tif", np.ones((3, 3), np.float32))
        with pytest.raises(
            LandCoverError, match=r"not a raster of whole numbers: .*ndvi.tif is of type float32"
        ):
            SegmentRaster.open(path)

    @pytest.mark.parametrize("value", [0, 7])
    def test_a_raster_without_segments_is_refused(self, tmp_path, value):
        path = write_raster(tmp_path / "empty.tif", np.full((3, 3), value, np.int16), nodata=7)
        with pytest.raises(
            LandCoverError, match=r"There is no segment: .*empty.tif is 0 or nodata everywhere"
        ):
            SegmentRaster.open(path)


class TestSameGrid:
    @staticmethod
    def grid(name="segments.tif", width=1000, height=800, geotransform=NORTH_UP):
        return SimpleNamespace(path=name, width=width, height=height, geotransform=geotransform)

    def test_the_sentence_says_which_and_what_to_do(self):
        values = self.grid("values.tif", 500, 400, (500000.0, 20.0, 0.0, 4000000.0, 0.0, -20.0))
        with pytest.raises(LandCoverError) as error:
            check_same_grid(self.grid(), values)
        assert str(error.value) == (
            "The two rasters lie on different grids: "
            "segments.tif has 1000 x 800 pixels of 10 x 10 from 500000, 4000000; "
            "values.tif has 500 x 400 pixels of 20 x 20 from 500000, 4000000. "
            "Warp one of them to the grid of the other first, with 'Warp (reproject)'."
        )

    @pytest.mark.parametrize(
        "other",
        [
            {"width": 999},
            {"height": 801},
            {"geotransform": (500005.0, 10.0, 0.0, 4000000.0, 0.0, -10.0)},
            {"geotransform": (500000.0, 10.0, 0.0, 4000005.0, 0.0, -10.0)},
            {"geotransform": (500000.0, 10.0, 0.0, 4000000.0, 0.0, 10.0)},
            {"geotransform": (500000.0, 10.0, 1.0, 4000000.0, 0.0, -10.0)},
        ],
    )
    def test_other_sizes_places_and_directions_are_refused(self, other):
        with pytest.raises(LandCoverError, match="different grids"):
            check_same_grid(self.grid(), self.grid(**other))

    def test_pixels_that_drift_apart_are_refused(self):
        """Half a percent of a pixel each; five pixels at the other side of the image."""
        with pytest.raises(LandCoverError, match="different grids"):
            check_same_grid(
                self.grid(), self.grid(geotransform=(500000.0, 10.05, 0.0, 4000000.0, 0.0, -10.05))
            )

    def test_rounded_coordinates_are_the_same_place(self):
        check_same_grid(self.grid(), self.grid(geotransform=(500000.01, 10.0, 0.0, 3999999.99, 0.0, -10.0)))
        degrees = (8.0, 1e-5, 0.0, 50.0, 0.0, -1e-5)
        check_same_grid(self.grid(geotransform=degrees), self.grid(geotransform=degrees))
        with pytest.raises(LandCoverError, match="different grids"):
            check_same_grid(self.grid(geotransform=degrees), self.grid(geotransform=(8.000005, *degrees[1:])))


class TestClassification:
    SEGMENTS = np.array([[10, 10, 20, 20], [10, 10, 20, 0], [35, 35, 40, 40]], np.int32)
    VALUES = np.array([[-1, 0, 0.25, 0.3], [0, 0.2, 0.2, 9], [0.5, np.nan, np.nan, np.nan]], np.float32)

    @pytest.fixture
    def regions(self, tmp_path):
        return SegmentRaster.open(write_raster(tmp_path / "segments.tif", self.SEGMENTS))

    @pytest.fixture
    def values(self, tmp_path):
        return RasterSource.open(write_raster(tmp_path / "values.tif", self.VALUES))

    def test_by_hand(self, tmp_path, regions, values):
        classed = classify_segments(regions, values.read, "ndvi", "manual", DEFAULT_CLASSES)
        # Means -0.2 and 0.25; in 35 one value is valid, in 40 none.
        assert classed.of_segment.tolist() == [1, 3, 4, 0]
        assert [land_cover.name for land_cover in classed.classes] == [name for _, name, _ in DEFAULT_CLASSES]
        path = str(tmp_path / "classes.tif")
        class_map = write_segment_classes(regions, regions.numbers, classed, path)
        assert read_raster(path)[0].tolist() == [[1, 1, 3, 3], [1, 1, 3, 0], [4, 4, 0, 0]]
        assert class_map.pixels.tolist() == [4, 0, 3, 2]
        assert class_map.region_count is None
        assert classed.pixels.tolist() == [4, 3, 2, 2]

    def test_regions_of_a_class_by_hand(self, tmp_path, regions, values):
        classed = classify_segments(
            regions, values.read, "ndvi", "manual", [(0.3, "A", "#000000"), ("", "B", "#ffffff")]
        )
        class_map = write_segment_classes(regions, regions.numbers, classed, str(tmp_path / "classes.tif"))
        found = find_class_regions(class_map, regions, classed, str(tmp_path))
        assert read_raster(class_map.region_raster)[0].tolist() == [[1, 1, 1, 1], [1, 1, 1, 0], [2, 2, 0, 0]]
        assert class_map.region_classes.tolist() == [1, 2] and class_map.region_pixels.tolist() == [7, 2]
        statistics, count = measure_class_regions(found, regions, classed, values.read)
        assert count.tolist() == [2, 1]
        assert statistics.count.tolist() == [7, 1]
        inside = [-1, 0, 0.25, 0.3, 0, 0.2, 0.2]
        assert statistics.mean[0] == pytest.approx([np.mean(inside), 0.5], abs=1e-7)
        assert statistics.std[0] == pytest.approx([np.std(inside), 0], abs=1e-7)

    @settings(max_examples=30)
    @given(data=st.data())
    def test_regions_of_a_class_against_every_pixel(self, data):
        shape = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
        numbers = data.draw(arrays(np.int32, shape, elements=st.integers(0, 5)).filter(np.any))
        index = data.draw(arrays(np.int16, shape, elements=st.integers(-9, 9)))
        with tempfile.TemporaryDirectory() as folder:
            raster = SegmentRaster.open(write_raster(f"{folder}/segments.tif", numbers))
            source = ArraySource(index)
            classed = classify_segments(
                raster, source.read, "index", "manual", [(0, "A", "#000000"), ("", "B", "#ffffff")]
            )
            class_map = write_segment_classes(raster, raster.numbers, classed, f"{folder}/classes.tif")
            found = find_class_regions(class_map, raster, classed, folder, workers=Threads(2))
            statistics, count = measure_class_regions(found, raster, classed, source.read)
            classes = read_raster(f"{folder}/classes.tif")[0]
            picture = read_raster(class_map.region_raster)[0]
        np.testing.assert_array_equal(picture, label(classes, background=0, connectivity=1))
        assert class_map.region_count == picture.max()
        for number in range(picture.max()):
            inside = picture == number + 1
            assert class_map.region_classes[number] == classes[inside][0]
            assert class_map.region_pixels[number] == statistics.count[number] == inside.sum()
            assert count[number] == len(np.unique(numbers[inside]))
            assert statistics.mean[0, number] == pytest.approx(index[inside].mean())
            assert statistics.std[0, number] == pytest.approx(index[inside].std(), abs=1e-12)

    def test_regions_pool_the_segments_in_them(self, tmp_path, open_image):
        """The law of total variance, from the counts, means and deviations of the segments."""
        source = open_image("naip_va_rgbn_1m")
        index = partial(read_index, "ndvi", open_image("naip_va_rgbn_1m", choose_bands(source, "ndvi")))
        segments = find_segments(source, SegmentSettings(), str(tmp_path))
        classed = classify_segments(segments, index, "ndvi", "manual", DEFAULT_CLASSES)
        class_map = write_segment_classes(segments, source, classed, str(tmp_path / "classes.tif"))
        found = find_class_regions(class_map, segments, classed, str(tmp_path))
        statistics, count = measure_class_regions(found, segments, classed, index)
        whole = Window(0, 0, source.width, source.height)
        region_of = np.empty(len(segments), int)
        region_of[segments.read(whole)] = found.read(whole)
        parts = classed.statistics

        def pooled(values):
            return np.bincount(region_of, parts.count * values) / np.bincount(region_of, parts.count)

        mean = pooled(parts.mean[0])
        np.testing.assert_array_equal(count, np.bincount(region_of))
        np.testing.assert_allclose(statistics.mean[0], mean, rtol=0, atol=1e-8)
        variance = pooled(parts.std[0] ** 2) + pooled((parts.mean[0] - mean[region_of]) ** 2)
        np.testing.assert_allclose(statistics.std[0], np.sqrt(variance), rtol=0, atol=1e-7)
        assert 1 < len(found) < len(segments)

    def test_the_raster_of_means(self, tmp_path, regions, values):
        classed = classify_segments(regions, values.read, "ndvi", "manual", DEFAULT_CLASSES)
        path = str(tmp_path / "means.tif")
        write_segment_means(regions, regions.numbers, classed.statistics.mean[0], path)
        low, high, nan = -0.2, 0.25, np.nan
        expected = [[low, low, high, high], [low, low, high, nan], [0.5, 0.5, nan, nan]]
        np.testing.assert_allclose(read_raster(path)[0], expected, atol=1e-7)

    @pytest.mark.parametrize("method", ["otsu", "kmeans", "auto"])
    def test_found_thresholds_name_the_classes(self, regions, values, method):
        classed = classify_segments(regions, values.read, "Height", method, class_count=2)
        assert len(classed.thresholds) == 1
        assert classed.of_segment.tolist() == [1, 2, 2, 0]
        assert [land_cover.name for land_cover in classed.classes] == ["Height lowest", "Height highest"]

    def test_the_table_is_checked_before_anything_is_read(self):
        with pytest.raises(LandCoverError, match="do not ascend"):
            classify_segments(
                None, None, "ndvi", "manual", [*[(n, "a", "#000000") for n in (1, 0)], (None, "b", "#000000")]
            )

    def test_nothing_valid_is_refused(self, regions):
        nothing = ArraySource(self.VALUES, np.zeros(self.VALUES.shape, bool))
        with pytest.raises(LandCoverError, match="No segment has a valid value: of 4 segments"):
            classify_segments(regions, nothing.read, "ndvi", "manual", DEFAULT_CLASSES)

    def test_fewer_means_than_classes_make_fewer_classes(self, regions, values):
        classed = classify_segments(regions, values.read, "Height", "auto", class_count=5)
        assert classed.of_segment.tolist() == [1, 2, 3, 0]
        flat = ArraySource(np.full(self.VALUES.shape, 0.25, np.float32))
        classed = classify_segments(regions, flat.read, "Height", "auto", class_count=5)
        assert classed.of_segment.tolist() == [1, 1, 1, 1]
        assert [land_cover.name for land_cover in classed.classes] == ["Height"]

    def test_the_default_table_is_for_values_that_may_be_ndvi(self, regions):
        heights = ArraySource(np.nan_to_num(self.VALUES) * 100)
        with pytest.raises(
            LandCoverError, match=r"within -1 to 1: the means .* go from \S+ to \S+. Edit the"
        ):
            classify_segments(regions, heights.read, "Height", "manual", DEFAULT_CLASSES)

    def test_what_the_limits_of_reflectance_would_give_is_told(self, regions, values):
        kind, said = IndexKind("ndvi", False, "the values are counts"), []
        classed = classify_segments(
            regions, values.read, "NDVI", "auto", DEFAULT_CLASSES, 2, kind=kind,
            progress=Progress(lambda fraction, message: said.append(message)),
        )  # fmt: skip
        assert (classed.method, classed.other_limits) == ("kmeans", (0.0, 0.2, 0.4))
        # Of eight valid pixels four have a mean of -0.2, three of 0.25, one of 0.5.
        shares = "Water 50.0%, Bare or built 0.0%, Sparse vegetation 37.5%, Dense vegetation 12.5%"
        assert classed.reason.endswith(f"The limits for reflectance (0, 0.2, 0.4) would give: {shares}.")
        assert "the values are counts" in classed.reason
        assert classed.reason in said

    def test_reflectance_gets_the_default_classes(self, regions, values):
        kind = IndexKind("ndvi", True, "the values are small")
        classed = classify_segments(regions, values.read, "NDVI", "auto", DEFAULT_CLASSES, 2, kind=kind)
        assert classed.of_segment.tolist() == [1, 3, 4, 0]
        assert classed.other_limits == ()

    def dark_image(self):
        """Return an image of red, green and blue: ground, bushes, a dark river, a black collar."""
        colors = [(120, 118, 110), (70, 100, 60), (20, 32, 36), (0, 0, 0)]
        return ArraySource(np.repeat(np.array(colors, np.uint8).T[:, None], 10, axis=1))

    def dark_columns(self, folder, index, shadow):
        """Return the columns of the dark image as segments, some pixels of the ground in the shadow."""
        image = self.dark_image()
        image.values[:, :shadow, 0] //= 8
        zones = np.tile(np.arange(1, 5, dtype=np.uint8), (10, 1))
        regions = SegmentRaster.open(write_raster(os.path.join(folder, "zones.tif"), zones))
        roles = [{"red": 0, "green": 1, "blue": 2}[role] for role in needed_roles(index)]
        return regions, ArraySource(image.values[roles])

    def classify_dark(self, method, index="vari", rows=DEFAULT_CLASSES, shadow=0):
        """Class the columns of the dark image."""
        with tempfile.TemporaryDirectory() as folder:
            regions, source = self.dark_columns(folder, index, shadow)
            return classify_segments(
                regions, partial(read_index, index, source), index.upper(), method, rows, 2,
                kind=IndexKind.of_image(index, source),
            )  # fmt: skip

    @pytest.mark.parametrize("shadow, ground", [(4, 6), (6, 10)])
    def test_regions_are_measured_by_the_pixels_of_their_segments(self, tmp_path, shadow, ground):
        """Four pixels in the shadow are left out of the ground; with six all of it is too dark."""
        regions, source = self.dark_columns(str(tmp_path), "vari", shadow)
        values, kind = partial(read_index, "vari", source), IndexKind.of_image("vari", source)
        classed = classify_segments(regions, values, "VARI", "auto", class_count=2, kind=kind)
        class_map = write_segment_classes(regions, regions.numbers, classed, str(tmp_path / "classes.tif"))
        found = find_class_regions(class_map, regions, classed, str(tmp_path))
        statistics, count = measure_class_regions(found, regions, classed, values)
        assert count.tolist() == [1, 1, 1]
        assert statistics.count.tolist() == classed.statistics.count[:3].tolist() == [ground, 10, 10]
        np.testing.assert_array_equal(statistics.mean, classed.statistics.mean[:, :3])
        np.testing.assert_array_equal(statistics.std, classed.statistics.std[:, :3])

    @pytest.mark.parametrize("index", ["vari", "ngrdi"])
    @pytest.mark.parametrize("method", ["auto", "otsu", "kmeans"])
    def test_what_is_too_dark_for_the_index_is_told_apart(self, method, index):
        for shadow in (0, 4):
            classed = self.classify_dark(method, index, shadow=shadow)
            assert classed.of_segment.tolist() == [1, 2, 3, 0]
            names = [land_cover.name for land_cover in classed.classes]
            assert names == [f"{index.upper()} {word}" for word in ("lowest", "highest", "uncertain")]
            assert classed.statistics.count.tolist() == [10 - shadow, 10, 10, 0]

    def test_a_segment_is_too_dark_if_more_than_half_of_it_is(self):
        assert self.classify_dark("auto", shadow=5).of_segment.tolist() == [1, 2, 3, 0]
        classed = self.classify_dark("auto", shadow=6)
        assert classed.of_segment.tolist() == [2, 1, 2, 0]
        assert [land_cover.name for land_cover in classed.classes] == ["VARI", "VARI uncertain"]

    def test_without_dark_segments_there_is_no_such_class(self):
        assert len(self.classify_dark("auto", "gli").classes) == 2
        classed = self.classify_dark("auto", "exg")
        assert set(classed.of_segment.tolist()) == {0, 1, 2}

    def test_a_table_of_classes_takes_dark_pixels_as_well(self):
        table = [(0.1, "Low", "#111111"), (None, "High", "#222222")]
        classed = self.classify_dark("auto", rows=table, shadow=6)
        assert classed.of_segment.tolist() == [1, 2, 2, 0]
        assert [land_cover.name for land_cover in classed.classes] == ["Low", "High"]

    def test_a_river_is_not_the_greenest(self, tmp_path, open_image):
        """Drawn by hand: 1 water, 2 vegetation, 3 built, 4 bare."""
        source = open_image("nl_gorinchem_rgb_25cm")
        reference = read_all(open_image("nl_gorinchem_rgb_25cm_handref"))[0][0]
        found = find_segments(source, SegmentSettings(), str(tmp_path))
        for index, least in (("vari", 0.95), ("ngrdi", 0.75)):
            bands = open_image("nl_gorinchem_rgb_25cm", choose_bands(source, index))
            classed = classify_segments(
                found, partial(read_index, index, bands), index.upper(), "auto", class_count=4,
                kind=IndexKind.of_image(index, bands),
            )  # fmt: skip
            path = str(tmp_path / f"{index}.tif")
            write_segment_classes(found, source, classed, path)
            classes = read_raster(path)[0]
            water, vegetation, built, bare = (classes[reference == value] for value in range(1, 5))
            assert np.mean(water == 5) >= least and np.mean(water == 4) <= 0.15
            assert np.mean(vegetation >= 4) >= 0.9 and np.mean(vegetation == 5) <= 0.4
            assert np.mean(built == 5) <= 0.05 and np.mean(bare == 1) >= 0.95

    def test_ndvi_of_dark_water_stays_the_lowest(self, tmp_path, open_image):
        source = open_image("naip_va_rgbn_1m")
        index = open_image("naip_va_rgbn_1m", choose_bands(source, "ndvi"))
        kind = IndexKind.of_image("ndvi", index)
        found = find_segments(source, SegmentSettings(), str(tmp_path))
        classed = classify_segments(
            found, partial(read_index, "ndvi", index), "NDVI", "auto", class_count=3, kind=kind
        )
        assert not kind.is_reflectance
        path = str(tmp_path / "classes.tif")
        write_segment_classes(found, source, classed, path)
        reference = read_all(open_image("naip_va_rgbn_1m_handref"))[0][0]
        drawn = reference > 0
        agrees = np.array([0, 1, 3, 0, 2])[reference] == read_raster(path)[0]
        assert agrees[drawn].mean() >= 0.97

    def test_an_index_as_a_raster(self, tmp_path):
        source = ArraySource(
            np.array([[[200, 0, 7]], [[100, 0, 7]]], np.uint8), np.array([[True, True, False]])
        )
        path = str(tmp_path / "ndvi.tif")
        write_index("ndvi", source, path)
        np.testing.assert_array_equal(read_raster(path)[0], np.array([[1 / 3, np.nan, np.nan]], np.float32))

    def test_defaults_agree_with_the_hand_reference_of_an_aerial_image(self, tmp_path, open_image):
        source = open_image("naip_va_rgbn_1m")
        index = open_image("naip_va_rgbn_1m", choose_bands(source, "ndvi"))
        found = find_segments(source, SegmentSettings(), str(tmp_path))
        classed = classify_segments(
            found, partial(read_index, "ndvi", index), "ndvi", "manual", DEFAULT_CLASSES
        )
        path = str(tmp_path / "classes.tif")
        write_segment_classes(found, source, classed, path)
        reference = read_all(open_image("naip_va_rgbn_1m_handref"))[0][0]
        water, bare, sparse, dense = range(1, 5)
        hand = np.array([0, water, dense, 0, bare])[reference]
        ours = read_raster(path)[0]
        agrees = np.where(ours == sparse, dense, ours)[hand > 0] == hand[hand > 0]
        assert (hand > 0).sum() > 10_000
        assert agrees.mean() >= 0.97
