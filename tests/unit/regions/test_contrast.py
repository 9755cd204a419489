import tempfile

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.regions.contrast import contrast_to_neighbors
from landcover_segmentation.core.regions.graph import RegionGraph
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.raster_graph import raster_graph
from pictures import label_pictures, shared_edges
from rasters import write_raster
from regions import ArrayRegions, region_pictures, tilings

#: 0 shares two edges with 1 and one with 2; 3 stands alone.
PICTURE = np.array([[0, 1, -1, 3], [0, 1, -1, 3], [2, 2, -1, 3]])


def contrast(picture, means, known=None):
    means = np.array(means, float)
    known = np.ones(means.shape[1], bool) if known is None else np.array(known)
    return contrast_to_neighbors(RegionGraph.from_pixels(picture, means.shape[1]), means, known)


def test_contrast_by_hand():
    found = contrast(PICTURE, [[10, 40, 70, 5], [1, 1, 1, 1]])
    np.testing.assert_allclose(found[0], [(2 * 30 + 60) / 3, (2 * 30 + 30) / 3, (60 + 30) / 2, np.nan])
    np.testing.assert_allclose(found[1], [0, 0, 0, np.nan])


def test_neighbours_without_a_mean_do_not_count():
    found = contrast(PICTURE, [[10, 40, np.nan, 5]], [True, True, False, True])
    np.testing.assert_allclose(found, [[30, 30, np.nan, np.nan]])


@given(picture=region_pictures(), seed=st.integers(0, 9))
def test_contrast_equals_a_walk_along_the_borders(picture, seed):
    count = picture.max() + 1
    means = np.random.default_rng(seed).integers(0, 256, (2, count)).astype(float)
    lengths = {(one - 1, other - 1): length for (one, other), length in shared_edges(picture + 1).items()}
    found = contrast(picture, means)
    for number in range(count):
        borders = [(sum(pair) - number, length) for pair, length in lengths.items() if number in pair]
        if not borders:
            assert np.isnan(found[:, number]).all()
            continue
        neighbors, weights = zip(*borders)
        differences = np.abs(means[:, [number]] - means[:, list(neighbors)])
        np.testing.assert_allclose(found[:, number], np.average(differences, axis=1, weights=weights))


def same_graph(one, other):
    for name in ("start", "neighbor", "length"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


@given(picture=region_pictures(), tiling=tilings())
def test_the_graph_of_a_raster_is_that_of_the_whole_picture(picture, tiling):
    regions, (tile_size, threads) = ArrayRegions(picture), tiling
    graph = raster_graph(regions, regions.numbers.windows(tile_size), Threads(threads))
    same_graph(graph, RegionGraph.from_pixels(picture, len(regions)))


@given(labels=label_pictures(4, side=9).filter(np.any))
def test_segments_of_any_numbers_have_a_graph(labels):
    with tempfile.TemporaryDirectory() as folder:
        segments = SegmentRaster.open(write_raster(f"{folder}/segments.tif", labels * 7, nodata=0))
        graph = raster_graph(segments, segments.numbers.windows(4), Threads(1))
        picture = np.searchsorted(segments.ids, labels * 7) - (labels == 0)
    same_graph(graph, RegionGraph.from_pixels(np.where(labels > 0, picture, -1), len(segments)))
