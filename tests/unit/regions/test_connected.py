import tempfile
from types import SimpleNamespace
from unittest import mock

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.regions import merging_by_tiles as merging
from landcover_segmentation.core.regions.connected import TileLabels, find_regions
from landcover_segmentation.core.regions.graph import RegionGraph, RegionTable
from landcover_segmentation.core.regions.merging import merge_small_regions
from landcover_segmentation.core.regions.merging_by_tiles import merge_regions
from pictures import flood_fill, label_pictures
from rasters import ArraySource, read_raster

TILE_SIZES = (1, 2, 3, 5, 100)
#: Features that are compared as they are.
UNSTRETCHED = SimpleNamespace(apply=lambda values, valid: values)


def features_of(labels, bands=2):
    """Make features that differ from pixel to pixel."""
    return np.random.default_rng(labels.size).integers(0, 65536, (bands, *labels.shape)).astype(np.uint16)


def part_of(window):
    return np.s_[window.y : window.y + window.height, window.x : window.x + window.width]


def find(labels, features, workspace, tile_size, **options):
    """Find the regions of a label picture."""

    def label_tile(window):
        part = part_of(window)
        return TileLabels(labels[part], None if features is None else features[(slice(None), *part)])

    return find_regions(ArraySource(labels), label_tile, workspace, tile_size=tile_size, **options)


def picture_of(found):
    """Return the regions of all pixels from 1; 0 where there is none."""
    return found.region_of[read_raster(found.numbers.path)[0]] + 1


def sums_by(regions, features):
    """Return the sums of each feature in each region from 1."""
    return [np.bincount(regions.ravel(), band.ravel())[1:].astype(int).tolist() for band in features]


def merge_by_tiles(labels, features, minimum, tile_size, halo=1, threads=1):
    """Merge small regions tile by tile; return the identity and the label of every pixel."""
    source = ArraySource(features, labels > 0)
    identity, merged = np.zeros(labels.shape, int), np.zeros(labels.shape, int)
    options = {"workers": Threads(threads), "tile_size": tile_size}
    small_halo = mock.patch.object(merging, "_first_halo", lambda _: halo)
    with tempfile.TemporaryDirectory() as workspace, small_halo:
        found = find(labels, features, workspace, sums_from=minimum, **options)
        for window, *values in merge_regions(source, UNSTRETCHED, found, minimum, **options):
            identity[part_of(window)], merged[part_of(window)] = values
    return identity, merged


def merge_whole(labels, features, minimum):
    """Do the same on the graph of the whole picture."""
    regions = flood_fill(labels)
    numbers, first, pixels = np.unique(regions[regions > 0], return_index=True, return_counts=True)
    table = RegionTable(pixels, np.array(sums_by(regions, features)), labels[regions > 0][first])
    merged = merge_small_regions(table, RegionGraph.from_pixels(regions - 1, len(numbers)), minimum)
    region = merged.region_of[regions - 1]
    valid = regions > 0
    return np.where(valid, merged.identity[region] + 1, 0), np.where(valid, merged.labels[region], 0)


@given(
    labels=label_pictures().filter(np.any),
    tile_size=st.sampled_from(TILE_SIZES),
    sums_from=st.integers(1, 5),
)
def test_regions_equal_a_flood_fill_for_any_tile_size(labels, tile_size, sums_from):
    features, regions = features_of(labels), flood_fill(labels)
    with tempfile.TemporaryDirectory() as workspace:
        found = find(labels, features, workspace, tile_size, sums_from=sums_from)
        np.testing.assert_array_equal(picture_of(found), regions)
    numbers = range(1, regions.max() + 1)
    assert found.pixels.tolist() == [(regions == number).sum() for number in numbers]
    assert found.labels.tolist() == [labels[regions == number][0] for number in numbers]
    assert found.summed.tolist() == np.flatnonzero(found.pixels >= sums_from).tolist()
    assert found.sums.tolist() == np.array(sums_by(regions, features))[:, found.summed].tolist()


@example(labels=np.array([[1, 2, 1, 2]], np.uint8), minimum=2, tile_size=1, halo=1, bands=1)
@example(labels=np.array([[1, 0, 0, 0]], np.uint8), minimum=2, tile_size=1, halo=1, bands=1)
@given(
    labels=label_pictures(3, side=20).filter(np.any),
    minimum=st.integers(2, 12),
    tile_size=st.sampled_from((1, 2, 3, 5)),
    halo=st.integers(1, 3),
    bands=st.integers(1, 2),
)
def test_merging_tile_by_tile_equals_merging_on_the_whole_graph(labels, minimum, tile_size, halo, bands):
    features = features_of(labels, bands)
    whole, by_tiles = (
        merge_whole(labels, features, minimum),
        merge_by_tiles(labels, features, minimum, tile_size, halo),
    )
    np.testing.assert_array_equal(by_tiles[0], whole[0])
    np.testing.assert_array_equal(by_tiles[1], whole[1])


@given(labels=label_pictures(3, side=16).filter(np.any), minimum=st.integers(2, 12))
def test_flat_images_are_merged_alike_too(labels, minimum):
    """Every cost is 0, so only the tie-breaks decide."""
    features = np.zeros((1, *labels.shape), np.uint16)
    identity, merged = merge_by_tiles(labels, features, minimum, 2)
    np.testing.assert_array_equal(identity, merge_whole(labels, features, minimum)[0])
    np.testing.assert_array_equal(merged, merge_whole(labels, features, minimum)[1])


@given(labels=label_pictures(2, side=16).filter(np.any), minimum=st.integers(2, 12))
def test_after_merging_no_region_with_a_neighbour_is_small(labels, minimum):
    identity, merged = merge_by_tiles(labels, features_of(labels), minimum, 4)
    np.testing.assert_array_equal(merged > 0, labels > 0)
    np.testing.assert_array_equal(identity > 0, labels > 0)
    size = np.bincount(identity.ravel())
    for one, other in ((identity[:, :-1], identity[:, 1:]), (identity[:-1], identity[1:])):
        touching = (one != other) & (one > 0) & (other > 0)
        assert (size[one[touching]] >= minimum).all()
        assert (size[other[touching]] >= minimum).all()


def test_a_region_of_one_label_is_4_connected_after_merging():
    labels = np.random.default_rng(0).integers(1, 4, (40, 40)).astype(np.uint8)
    identity, merged = merge_by_tiles(labels, features_of(labels), 6, 16)
    for number in np.unique(identity):
        assert flood_fill((identity == number).astype(int)).max() == 1
        assert len(np.unique(merged[identity == number])) == 1


@given(labels=label_pictures(6).filter(np.any), tile_size=st.sampled_from(TILE_SIZES))
def test_labels_that_lead_out_of_their_tile(labels, tile_size):
    """A labeller that knows its own tile only says where in an earlier tile each of its labels goes on."""
    source, features = ArraySource(labels), features_of(labels)
    position = np.arange(labels.size).reshape(labels.shape)

    def label_tile(window):
        part = part_of(window)
        inside = np.isin(position, position[part])
        own, exits = np.zeros(labels[part].shape, np.uint32), []
        for number, value in enumerate(np.unique(labels[part][labels[part] > 0]), start=1):
            own[labels[part] == value] = number
            begin = position[part][labels[part] == value].min()
            before = position[(labels == value) & ~inside & (position < begin)]
            if len(before):
                exits.append((number, before.max()))
        columns = np.array(exits, np.int64).reshape(-1, 2).T
        return TileLabels(own, features[(slice(None), *part)], (columns[0].astype(np.uint32), columns[1]))

    regions = flood_fill(labels)
    with tempfile.TemporaryDirectory() as workspace:
        found = find_regions(source, label_tile, workspace, tile_size=tile_size)
        np.testing.assert_array_equal(picture_of(found), regions)
    assert found.sums.tolist() == sums_by(regions, features)


@pytest.mark.parametrize("tile_size", [1, 4, 15])
def test_a_spiral_through_many_tiles_is_one_region(tmp_path, tile_size):
    spiral = np.full((11, 11), 2, np.uint8)
    spiral[0, :] = spiral[:, 10] = spiral[10, :] = spiral[2:, 0] = 1
    spiral[2, :9] = spiral[2:9, 8] = spiral[8, 2:9] = spiral[4:9, 2] = 1
    found = find(spiral, None, str(tmp_path), tile_size)
    np.testing.assert_array_equal(picture_of(found), flood_fill(spiral))
    assert found.pixels.tolist() == [(spiral == 1).sum(), (spiral == 2).sum()]


def test_diagonal_neighbours_are_apart(tmp_path):
    found = find(np.array([[1, 2], [2, 1]], np.uint8), None, str(tmp_path), 100)
    assert picture_of(found).tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize("tile_size", TILE_SIZES)
def test_without_features_there_are_no_sums(tmp_path, tile_size):
    labels = np.random.default_rng(0).integers(0, 3, (9, 11)).astype(np.uint8)
    found = find(labels, None, str(tmp_path), tile_size)
    np.testing.assert_array_equal(picture_of(found), flood_fill(labels))
    assert found.sums.shape == (0, len(found))


def test_sums_beyond_32_bits_are_exact(tmp_path):
    found = find(np.ones((300, 300), np.uint8), np.full((1, 300, 300), 65535, np.uint16), str(tmp_path), 128)
    assert found.sums.tolist() == [[300 * 300 * 65535]]


def test_threads_do_not_change_the_result(tmp_path):
    labels = np.random.default_rng(0).integers(0, 4, (90, 70)).astype(np.uint8)
    one, two = (
        find(labels, features_of(labels), str(tmp_path), 16, workers=Threads(count)) for count in (1, 2)
    )
    np.testing.assert_array_equal(picture_of(one), picture_of(two))
    np.testing.assert_array_equal(one.region_of, two.region_of)
    one, two = (merge_by_tiles(labels, features_of(labels), 6, 16, threads=threads) for threads in (1, 2))
    np.testing.assert_array_equal(one, two)


def test_nothing_but_nodata_is_refused(tmp_path):
    with pytest.raises(LandCoverError, match="no valid pixel"):
        find(np.zeros((4, 4), np.uint8), None, str(tmp_path), 2)


def test_cancelling_stops_the_search(tmp_path):
    with pytest.raises(Cancelled):
        find(
            np.ones((20, 20), np.uint8), None, str(tmp_path), 2, progress=Progress(is_cancelled=lambda: True)
        )


def test_cancelling_stops_the_merging(tmp_path):
    labels = np.ones((20, 20), np.uint8)
    found = find(labels, features_of(labels), str(tmp_path), 2)
    progress = Progress(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        list(merge_regions(ArraySource(features_of(labels)), UNSTRETCHED, found, 5, Threads(1), progress, 2))
