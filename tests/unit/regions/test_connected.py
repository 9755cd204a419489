import tempfile
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
from landcover_segmentation.core.regions.merging_by_tiles import merge_regions
from merged import UNSTRETCHED, features_of, merge_whole, part_of, sums_by
from pictures import flood_fill, label_pictures
from rasters import ArraySource, read_raster

TILE_SIZES = (1, 2, 3, 5, 100)


def find(labels, features, workspace, tile_size, **options):
    """Find the regions of a label picture."""

    def label_tile(window):
        part = part_of(window)
        return TileLabels(labels[part], None if features is None else features[(slice(None), *part)])

    return find_regions(ArraySource(labels), label_tile, workspace, tile_size=tile_size, **options)


def picture_of(found):
    """Return the regions of all pixels from 1; 0 where there is none."""
    return found.region_of[read_raster(found.numbers.path)[0]] + 1


def merge_by_tiles(labels, features, minimum, tile_size, halo=1, threads=1):
    """Merge small regions tile by tile; return the identity and the label of every pixel."""
    source = ArraySource(features, labels > 0)
    identity, merged = np.zeros(labels.shape, int), np.zeros(labels.shape, int)
    options = {"workers": Threads(threads), "tile_size": tile_size}
    small_halo = mock.patch.object(merging, "_first_halo", lambda _: halo)
    with tempfile.TemporaryDirectory() as workspace, small_halo:
        found = find(labels, features, workspace, minimum=minimum, **options)
        count = 0
        for window, *values, of_tile in merge_regions(source, UNSTRETCHED, found, minimum, **options):
            identity[part_of(window)], merged[part_of(window)] = values
            count += of_tile
        assert count == len(np.unique(identity[identity > 0]))
        return region_by_number(found, labels)[identity], merged


def region_by_number(found, labels):
    """Return the region from 1 of every provisional number."""
    numbers = read_raster(found.numbers.path)[0]
    regions = np.zeros(numbers.max() + 1, int)
    regions[numbers] = flood_fill(labels)
    return regions


@given(
    labels=label_pictures().filter(np.any),
    tile_size=st.sampled_from(TILE_SIZES),
)
def test_regions_equal_a_flood_fill_for_any_tile_size(labels, tile_size):
    features, regions = features_of(labels), flood_fill(labels)
    with tempfile.TemporaryDirectory() as workspace:
        found = find(labels, features, workspace, tile_size)
        np.testing.assert_array_equal(picture_of(found), regions)
    numbers = range(1, regions.max() + 1)
    assert found.pixels.tolist() == [(regions == number).sum() for number in numbers]
    assert found.labels.tolist() == [labels[regions == number][0] for number in numbers]
    assert found.sums.tolist() == sums_by(regions, features)


@given(
    labels=label_pictures().filter(np.any), tile_size=st.sampled_from(TILE_SIZES), minimum=st.integers(2, 6)
)
def test_of_regions_to_be_merged_the_large_ones_are_known(labels, tile_size, minimum):
    features, regions = features_of(labels), flood_fill(labels)
    with tempfile.TemporaryDirectory() as workspace:
        found = find(labels, features, workspace, tile_size, minimum=minimum)
        by_number = region_by_number(found, labels)
    assert len(found) == regions.max()
    pixels = np.bincount(regions.ravel())
    large = by_number[found.large]
    assert sorted(large) == [number for number in range(1, len(found) + 1) if pixels[number] >= minimum]
    assert found.pixels.tolist() == pixels[large].tolist()
    assert found.sums.tolist() == np.array(sums_by(regions, features))[:, large - 1].tolist()
    assert found.first.tolist() == [np.flatnonzero(regions == number)[0] for number in large]
    # Every region that lies in several tiles is known as one.
    np.testing.assert_array_equal(by_number[found.joined], by_number[found.joined_to])
    standing = np.arange(len(by_number))
    standing[found.joined] = found.joined_to
    assert len(np.unique(standing[1:])) == len(found)


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
    found = find(labels, features_of(labels), str(tmp_path), 2, minimum=5)
    progress = Progress(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        list(merge_regions(ArraySource(features_of(labels)), UNSTRETCHED, found, 5, Threads(1), progress, 2))
