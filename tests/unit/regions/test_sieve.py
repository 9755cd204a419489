import numpy as np
from landcover_segmentation.core.regions.sieve import sieve_regions
from pictures import flood_fill
from rasters import ArraySource, read_all


def sieved(labels, minimum, folder):
    labels = np.asarray(labels, np.uint8)
    source = ArraySource(labels, labels > 0)
    found = sieve_regions(source, int(labels.max()), minimum, str(folder))
    regions = found.read(source.windows(1000)[0])
    return np.where(regions >= 0, found.labels[regions], 0)


def test_the_longest_border_decides(tmp_path):
    labels = [[1, 1, 2], [1, 3, 2], [1, 1, 2]]
    assert sieved(labels, 2, tmp_path).tolist() == [[1, 1, 2], [1, 1, 2], [1, 1, 2]]


def test_nothing_is_merged_over_nodata_and_nothing_without_a_minimum(tmp_path):
    labels = [[1, 0, 2, 2]]
    assert sieved(labels, 2, tmp_path).tolist() == labels
    assert sieved([[1, 2, 1]], 0, tmp_path).tolist() == [[1, 2, 1]]


def test_no_small_region_with_a_neighbour_is_left(tmp_path):
    labels = np.random.default_rng(0).integers(1, 4, (40, 50))
    kept = sieved(labels, 6, tmp_path)
    assert np.bincount(flood_fill(kept).ravel())[1:].min() >= 6
    assert read_all(ArraySource(kept))[1].all()
