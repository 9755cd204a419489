"""Random small rasters: neither the mask nor any map depends on the tiles they are read in."""

import os
import tempfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from random_rasters import random_rasters
from rasters import read_all, read_raster
from skimage.measure import label

EXAMPLES = settings.default.max_examples


@settings(max_examples=2 * EXAMPLES)
@given(raster=random_rasters(), tile_size=st.integers(1, 30))
def test_values_and_mask_are_those_of_the_file(raster, tile_size):
    with tempfile.TemporaryDirectory() as folder:
        source = RasterSource.open(raster.write(os.path.join(folder, "image.tif")))
        assert source.bands == tuple(range(1, len(raster.values) + 1))
        values, valid = read_all(source)
        np.testing.assert_array_equal(valid, raster.valid)
        np.testing.assert_array_equal(values, raster.values)
        for window in source.windows(tile_size):
            part = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
            np.testing.assert_array_equal(source.read(window)[1], valid[part])


@settings(max_examples=EXAMPLES // 2)
@given(
    raster=random_rasters(),
    tile_size=st.integers(1, 30),
    clusters=st.integers(1, 5),
    min_area=st.integers(0, 9),
    scaling=st.sampled_from(["none", "standard", "lab"]),
)
def test_classes_are_the_same_for_any_tiles(raster, tile_size, clusters, min_area, scaling):
    with tempfile.TemporaryDirectory() as folder:
        source = RasterSource.open(raster.write(os.path.join(folder, "image.tif")))
        try:
            model = fit_kmeans(source, clusters, scaling=scaling)
        except LandCoverError:
            return
        classes = []
        for size, name in ((1000, "one.tif"), (tile_size, "two.tif")):
            path = os.path.join(folder, name)
            classify_kmeans(
                source,
                model,
                path,
                min_area,
                workspace=folder,
                tile_size=size,
                workers=Threads(1),
                regions=True,
            )
            classes.append(read_raster(path)[0])
        np.testing.assert_array_equal(*classes)
        np.testing.assert_array_equal(classes[0] > 0, raster.valid)
        assert classes[0].max() <= clusters


@settings(max_examples=EXAMPLES // 2)
@given(raster=random_rasters(), tile_size=st.integers(1, 30), min_area=st.integers(0, 9))
def test_segments_are_the_same_for_any_tiles(raster, tile_size, min_area):
    with tempfile.TemporaryDirectory() as folder:
        source = RasterSource.open(raster.write(os.path.join(folder, "image.tif")))
        options = SegmentSettings(min_area=min_area)
        if not raster.valid.any():
            with pytest.raises(LandCoverError, match="no valid pixel"):
                find_segments(source, options, folder)
            return
        found = []
        for size in (1000, tile_size):
            workspace = os.path.join(folder, str(size))
            os.makedirs(workspace, exist_ok=True)
            segments = find_segments(source, options, workspace, workers=Threads(1), tile_size=size)
            found.append(segments.region_of[read_raster(segments.numbers.path)[0]] + 1)
        np.testing.assert_array_equal(*found)
        np.testing.assert_array_equal(label(found[0], background=0, connectivity=1), found[0])
        np.testing.assert_array_equal(found[0] > 0, raster.valid)
