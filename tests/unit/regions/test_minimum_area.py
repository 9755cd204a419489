import tempfile
from unittest import mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.progress import Progress
from landcover_segmentation.core.regions import minimum_area
from landcover_segmentation.core.regions.connected import TileLabels
from landcover_segmentation.core.regions.minimum_area import MinimumArea
from merged import UNSTRETCHED, features_of, merge_whole, part_of
from pictures import flood_fill, label_pictures
from rasters import ArraySource, read_raster

#: Stands for the size up to which regions are merged tile by tile.
TILED = 4


def walk(labels, features, minimum, tile_size, workspace):
    """Return the walk of a picture of labels on tiny tiles."""

    def label_tile(window):
        part = part_of(window)
        return TileLabels(labels[part], features[(slice(None), *part)])

    source = ArraySource(features, labels > 0)
    return MinimumArea(source, label_tile, UNSTRETCHED, minimum, workspace, tile_size=tile_size)


def pictures_of(labels, features, minimum, tile_size, largest=None):
    """Return regions from 1 and labels of every pixel, and how many small regions were merged."""
    with tempfile.TemporaryDirectory() as workspace, mock.patch.object(minimum_area, "TILED_MINIMUM", TILED):
        area = walk(labels, features, minimum, tile_size, workspace)
        found = area.regions(largest)
        regions = found.region_of[read_raster(found.numbers.path)[0]] + 1
        of_pixel = np.append(0, found.labels)[regions] if largest else None
        return regions, of_pixel, area.merged


def merged_whole(labels, features, minimum):
    """Merge up to the tiled minimum and then up to the minimum, on the graphs of the whole picture."""
    identity, merged = merge_whole(labels, features, min(minimum, TILED))
    if minimum <= TILED:
        return identity, merged
    return merge_whole(merged, features, minimum)


@given(
    labels=label_pictures(3, side=16).filter(np.any),
    minimum=st.integers(2, 20),
    tile_size=st.sampled_from((2, 3, 5, 100)),
)
def test_classes_are_merged_as_on_the_whole_graphs(labels, minimum, tile_size):
    features = features_of(labels)
    regions, of_pixel, _ = pictures_of(labels, features, minimum, tile_size, largest=3)
    _, expected = merged_whole(labels, features, minimum)
    np.testing.assert_array_equal(of_pixel, expected)
    np.testing.assert_array_equal(regions, flood_fill(expected))


@given(
    labels=label_pictures(3, side=16).filter(np.any),
    minimum=st.integers(2, 20),
    tile_size=st.sampled_from((2, 3, 5, 100)),
)
def test_segments_are_merged_as_on_the_whole_graphs(labels, minimum, tile_size):
    """Labels only tell regions apart: what touches after merging stays apart."""
    features, segments = features_of(labels), flood_fill(labels)
    regions, _, merged = pictures_of(labels, features, minimum, tile_size)
    identity, _ = merge_whole(segments, features, min(minimum, TILED))
    if minimum > TILED:
        identity, _ = merge_whole(identity, features, minimum)
    np.testing.assert_array_equal(regions, flood_fill(identity))
    assert merged == segments.max() - regions.max()


@pytest.mark.parametrize("minimum", [3, 30])
def test_tiles_have_the_classes_of_the_regions(tmp_path, minimum):
    labels = np.random.default_rng(1).integers(0, 4, (40, 50)).astype(np.uint8)
    features = features_of(labels)
    _, expected, _ = pictures_of(labels, features, minimum, 100, largest=3)
    picture = np.zeros_like(labels)
    with mock.patch.object(minimum_area, "TILED_MINIMUM", TILED):
        for window, values in walk(labels, features, minimum, 16, str(tmp_path)).tiles(3, Progress()):
            picture[part_of(window)] = values
    np.testing.assert_array_equal(picture, expected)
