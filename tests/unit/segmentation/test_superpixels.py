import tempfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.features import UNITS_PER_PERCENT, BandStretch
from landcover_segmentation.core.raster.sampling import sample_pixels
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.connected import find_regions
from landcover_segmentation.core.segmentation import superpixels
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from landcover_segmentation.core.segmentation.superpixels import Superpixels, superpixel_labels
from rasters import ArraySource, read_all, read_raster
from scipy.ndimage import gaussian_filter
from skimage.measure import label
from skimage.segmentation import felzenszwalb, slic

METHODS = ("slic", "felzenszwalb", "watershed")
DEFAULTS = SegmentSettings()


def settings_of(method, region_size=12):
    return Superpixels(method, region_size, DEFAULTS.compactness, DEFAULTS.scale, DEFAULTS.sigma)


def smooth_image(height=90, width=110, bands=3, holes=False):
    """Make an image of soft blobs, with nodata in blocks, in single pixels and around."""
    generator = np.random.default_rng(0)
    values = np.stack([gaussian_filter(generator.normal(size=(height, width)), 4) for _ in range(bands)])
    valid = np.ones((height, width), bool)
    if holes:
        valid = generator.random((height, width)) > 0.02
        valid[: height // 4, : width // 3] = valid[:, -3:] = False
    return ArraySource((values / values.std() * 40 + 128).clip(0, 255).astype(np.uint8), valid)


def features_of(source):
    values, valid = read_all(source)
    return BandStretch.fit(values[:, valid].T).apply(values, valid)


def segment(source, method, tile_size, min_area=0):
    """Segment an image in tiles; return the picture of segments from 1."""
    with tempfile.TemporaryDirectory() as workspace:
        settings = SegmentSettings(method, min_area=min_area)
        found = find_segments(source, settings, workspace, tile_size=tile_size)
        return found.region_of[read_raster(found.numbers.path)[0]] + 1


def partition(labels):
    """Number the 4-connected parts of equal label; 0 stays 0."""
    return label(labels, background=0, connectivity=1)


@pytest.mark.parametrize("method", METHODS)
class TestOneTile:
    @pytest.mark.parametrize("holes", [False, True])
    def test_labels_are_0_at_nodata_and_nowhere_else(self, method, holes):
        source = smooth_image(holes=holes)
        labels = settings_of(method).segment(features_of(source), source.valid)
        np.testing.assert_array_equal(labels > 0, source.valid)
        assert labels.dtype == np.uint32
        assert len(np.unique(labels)) > 20

    def test_sizes_follow_the_settings(self, method):
        features, valid = features_of(smooth_image()), np.ones((90, 110), bool)
        fine = Superpixels(method, 6, 10, 2, 0.8).segment(features, valid)
        coarse = Superpixels(method, 18, 10, 50, 0.8).segment(features, valid)
        assert len(np.unique(fine)) > 2 * len(np.unique(coarse)) > 4

    def test_segments_follow_a_sharp_edge(self, method):
        values = np.full((2, 40, 40), 30, np.uint8)
        values[:, :, 17:] = 220
        labels = settings_of(method).segment(features_of(ArraySource(values)), np.ones((40, 40), bool))
        shared = set(np.unique(labels[:, :15])) & set(np.unique(labels[:, 19:]))
        assert shared == set()

    @pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (2, 2)])
    def test_one_pixel_one_row_and_one_column(self, method, shape):
        values = np.arange(shape[0] * shape[1], dtype=np.uint8).reshape(1, *shape) * 5
        picture = segment(ArraySource(values), method, 4096)
        assert (picture > 0).all()
        np.testing.assert_array_equal(partition(picture), picture)

    def test_a_part_of_the_image_without_a_valid_pixel(self, method):
        nothing = np.zeros((20, 30), bool)
        labels = settings_of(method).segment(np.zeros((2, 20, 30), np.uint16), nothing)
        assert labels.tolist() == np.zeros((20, 30), int).tolist()

    def test_a_single_valid_pixel(self, method):
        valid = np.zeros((20, 30), bool)
        valid[7, 9] = True
        labels = settings_of(method).segment(np.zeros((2, 20, 30), np.uint16), valid)
        np.testing.assert_array_equal(labels > 0, valid)


class TestAgainstScikitImage:
    """An image that fits one tile is segmented as scikit-image does it, and parted where not 4-connected."""

    @pytest.mark.parametrize("holes", [False, True])
    def test_slic(self, holes):
        source = smooth_image(holes=holes)
        image = np.moveaxis(features_of(source), 0, -1) / UNITS_PER_PERCENT
        count = round(source.valid.sum() / DEFAULTS.region_size**2)
        theirs = slic(
            image,
            count,
            DEFAULTS.compactness / 100,
            mask=source.valid if holes else None,
            convert2lab=False,
            start_label=1,
            channel_axis=-1,
        )
        np.testing.assert_array_equal(segment(source, "slic", 4096), partition(theirs))

    def test_felzenszwalb(self):
        source = smooth_image()
        image = np.moveaxis(features_of(source), 0, -1) / UNITS_PER_PERCENT / 100
        theirs = felzenszwalb(image, DEFAULTS.scale, DEFAULTS.sigma, min_size=1, channel_axis=-1)
        np.testing.assert_array_equal(segment(source, "felzenszwalb", 4096), partition(theirs + 1))

    def test_watershed(self):
        from skimage.filters import sobel
        from skimage.segmentation import watershed

        source = smooth_image(bands=1)
        gradient = sobel(features_of(source)[0] / UNITS_PER_PERCENT)
        count = round(90 * 110 / DEFAULTS.region_size**2)
        theirs = watershed(gradient, count, compactness=DEFAULTS.compactness / 1000)
        np.testing.assert_array_equal(segment(source, "watershed", 4096), partition(theirs))


@pytest.mark.parametrize("method", METHODS)
class TestSeveralTiles:
    @pytest.mark.parametrize("holes", [False, True])
    @pytest.mark.parametrize("min_area", [0, 20])
    def test_every_segment_is_4_connected_and_all_valid_pixels_are_covered(self, method, holes, min_area):
        source = smooth_image(200, 260, holes=holes)
        picture = segment(source, method, 96, min_area)
        np.testing.assert_array_equal(picture > 0, source.valid)
        np.testing.assert_array_equal(partition(picture), picture)
        assert picture.max() > 50

    def test_segments_go_on_across_tile_lines(self, method):
        source = smooth_image(200, 260)
        picture = segment(source, method, 100)
        for line in (100, 200):
            cut = picture[:, line - 1] != picture[:, line]
            assert cut.mean() < 0.9

    def test_tiles_of_nodata_alone(self, method):
        source = smooth_image(200, 260)
        source.valid[:, 20:] = False  # beyond the halo of the other tiles
        picture = segment(source, method, 64)
        np.testing.assert_array_equal(picture > 0, source.valid)


@pytest.mark.parametrize("method", METHODS)
def test_threads_do_not_change_the_result(tmp_path, method):
    source = smooth_image(150, 170, holes=True)
    one, two = (
        find_segments(source, SegmentSettings(method), str(tmp_path), Threads(threads), tile_size=64)
        for threads in (1, 2)
    )
    window = Window(0, 0, 170, 150)
    np.testing.assert_array_equal(one.read(window), two.read(window))


def test_nodata_does_not_tint_the_pixels_beside_it():
    """Pixels of one colour are one segment, whether or not there is nodata among them."""
    values = np.full((1, 40, 50), 100, np.uint8)
    values[:, :, 25:] = 200
    valid = np.ones((40, 50), bool)
    valid[10:20, 5:15] = valid[30, 40] = False
    features = BandStretch((100.0,), (200.0,)).apply(values, valid)
    labels = Superpixels("felzenszwalb", 60, 0, 10, 0.8).segment(features, valid)
    beside = labels[valid & (np.arange(50) < 20)]
    assert len(np.unique(beside)) == 1


def test_nodata_is_no_edge_for_watershed():
    """In an image of one colour the basins are those of the markers alone, with nodata in it or not."""
    from skimage.segmentation import watershed

    valid = np.ones((40, 50), bool)
    valid[10:20, 5:15] = valid[30, 40] = False
    features = np.where(valid, 5000, 0).astype(np.uint16)[None]
    labels = Superpixels("watershed", 8, 0, 10, 0.8).segment(features, valid)
    count = round(valid.sum() / 8**2)
    flat = watershed(np.zeros(valid.shape), count, compactness=0, mask=valid)
    assert len(np.unique(labels)) > 20
    np.testing.assert_array_equal(labels, np.where(valid, flat + 1, 0))


@settings(max_examples=40)
@given(seed=st.integers(0, 1000), tile_size=st.integers(2, 9))
def test_a_segment_that_leaves_its_tile_on_two_sides_stays_whole(seed, tile_size):
    """With labels that are the same in every tile, tiles give the regions of the whole picture."""
    generator = np.random.default_rng(seed)
    picture = generator.integers(1, 4, generator.integers(1, 12, 2)).astype(np.uint32)
    whole = partition(picture)
    source = ArraySource(np.zeros((1, *picture.shape), np.uint8))

    class Drawn(Superpixels):
        """Labels a part of the picture as a segmentation would: numbers of this part alone."""

        def segment(self, features, valid):
            window = features[0]
            return partition(picture[np.ix_(window[:, 0] // 100, window[0] % 100)]).astype(np.uint32)

    class Places:
        """Makes features that tell where a pixel is."""

        def apply(self, values, valid):
            return values

    rows, columns = np.indices(picture.shape)
    source.values = (rows * 100 + columns)[None].astype(np.uint16)
    with tempfile.TemporaryDirectory() as workspace:
        found = find_regions(
            source,
            lambda window: superpixel_labels(source, Places(), Drawn("slic", 1, 0, 1, 0), window),
            workspace,
            tile_size=tile_size,
        )
        made = found.region_of[read_raster(found.numbers.path)[0]] + 1
    np.testing.assert_array_equal(made, whole)


@settings(max_examples=20)
@given(seed=st.integers(0, 1000), tile_size=st.integers(9, 40), method=st.sampled_from(METHODS))
def test_exits_name_labels_of_the_tile_and_pixels_right_beside_it(seed, tile_size, method):
    generator = np.random.default_rng(seed)
    height, width = generator.integers(1, 60, 2)
    values = generator.integers(0, 4, (1, height, width)).repeat(2, axis=0).astype(np.uint8) * 60
    source = ArraySource(values, generator.random((height, width)) > 0.1)
    if not source.valid.any():
        return
    stretch = BandStretch.fit(sample_pixels(source, 1000))
    for window in source.windows(tile_size):
        tile = superpixel_labels(source, stretch, settings_of(method, 5), window)
        part = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
        np.testing.assert_array_equal(tile.labels > 0, source.valid[part])
        np.testing.assert_array_equal(tile.features, stretch.apply(*read_all(source))[(slice(None), *part)])
        names, positions = tile.exits
        rows, columns = np.divmod(positions, width)
        below = (rows == window.y + window.height) & (columns - window.x < window.width)
        right = (columns == window.x + window.width) & (rows - window.y < window.height)
        assert (below ^ right).all()
        assert source.valid[rows, columns].all()
        inside = np.where(below, window.y + window.height - 1, rows), np.where(right, columns - 1, columns)
        beside = tile.labels[inside[0] - window.y, inside[1] - window.x]
        np.testing.assert_array_equal(beside, names)


def test_a_segment_that_crosses_a_tile_line_leaves_in_the_middle_of_its_crossing(monkeypatch, tmp_path):
    source = ArraySource(np.zeros((1, 5, 8), np.uint8))
    monkeypatch.setattr(
        superpixels.Superpixels, "segment", lambda self, features, valid: valid.astype(np.uint32)
    )
    stretch = BandStretch((0.0,), (1.0,))
    tile = superpixel_labels(source, stretch, settings_of("slic"), Window(0, 0, 4, 5))
    assert [column.tolist() for column in tile.exits] == [[1], [2 * 8 + 4]]
    found = find_regions(
        source,
        lambda window: superpixel_labels(source, stretch, settings_of("slic"), window),
        str(tmp_path),
        tile_size=3,
    )
    assert found.pixels.tolist() == [40]
