"""What is left of false change between a scene and itself, and of real change beside it."""

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.raster.source import RasterSource
from mosaics import class_mosaic
from osgeo import gdal
from rasters import write_raster
from scipy.ndimage import shift

#: Pixels at the edge, where a shift brings in what the scene does not show.
INNER = np.s_[3:-3, 3:-3]


@pytest.fixture(scope="module")
def scene():
    """Return an image of four classes with some mixed pixels, and its noise."""
    image, _ = class_mosaic(4, seed=2, bands=3, separation=12, noise=3, mixed=3, size=96)
    return image, np.random.RandomState(0).normal(0, 3, image.shape)


@pytest.fixture(scope="module")
def classified(scene, tmp_path_factory):
    """Return a function that classifies pictures by the model of the scene."""
    folder = tmp_path_factory.mktemp("scene")
    model = fit_kmeans(RasterSource.open(write_raster(folder / "scene.tif", scene[0])), 4)

    def classified(image):
        source = RasterSource.open(write_raster(folder / "image.tif", image.astype(np.float32)))
        path = folder / "classes.tif"
        classify_kmeans(source, model, str(path), 0)
        return gdal.Open(str(path)).ReadAsArray()

    return classified


@pytest.mark.parametrize(("down", "right"), [(0, 0.25), (0.5, 0), (0, 1), (0.5, 0.5), (1, 1)])
def test_a_shift(compare, classified, scene, down, right):
    image, _ = scene
    moved = np.stack([shift(band, (down, right), order=1, mode="nearest") for band in image])
    before, after = classified(image)[INNER], classified(moved)[INNER]
    false, left = (compare(before, after, tolerance=tolerance)[0].changed for tolerance in (0, 1))
    assert false == np.count_nonzero(before != after) > 0
    assert left < false / 4
    if min(down, right) == 1:  # exactly the same classes elsewhere: all but what the edge brings in
        assert left < 0.02 * false
    assert compare(before, after, tolerance=1, min_area=10)[0].changed == 0


def test_noise(compare, classified, scene):
    image, noise = scene
    before, after = classified(image), classified(image + noise)
    false, left = (compare(before, after, tolerance=tolerance)[0].changed for tolerance in (0, 1))
    assert left < false / 2
    assert compare(before, after, tolerance=1, min_area=10)[0].changed == 0


@pytest.mark.parametrize(("min_area", "tolerance"), [(0, 0), (10, 0), (0, 0.5), (16, 1), (10, 2)])
def test_what_is_painted_in_is_found_and_nothing_else(compare, classified, scene, min_area, tolerance):
    before = classified(scene[0])
    after = before.copy()
    after[10:14, 20:24] = after[50:60, 40:45] = 9  # a class that was nowhere
    found, values = compare(before, after, min_area=min_area, tolerance=tolerance)
    np.testing.assert_array_equal(values > 1, before != after)
    assert found.changed == 66


def test_what_is_painted_in_is_found_beside_a_shift(compare, classified, scene):
    image, _ = scene
    before = classified(image)
    after = classified(np.stack([shift(band, (0.5, 0.25), order=1, mode="nearest") for band in image]))
    after[30:40, 60:66] = 9
    _, values = compare(before[INNER], after[INNER], tolerance=1, min_area=10)
    painted = (after == 9)[INNER]
    assert (values > 1)[painted].all()
    beside = (values > 1) & ~painted  # what the shift changed can only touch the patch
    assert beside.sum() <= 10
