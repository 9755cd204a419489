from dataclasses import asdict

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.classification.kmeans_model import KMeansModel
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.kmeans import (
    classify_kmeans,
    classify_segments_by_means,
    measure_segments,
)
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from rasters import read_all, read_raster, write_raster

SETTINGS = SegmentSettings()


@pytest.fixture(scope="module")
def collared(bundled_scene, tmp_path_factory):
    """Return a part of the bundled scene with no data beyond a slanted edge."""
    bands = read_raster(bundled_scene)[:4, :200, :210]
    rows, columns = np.indices(bands.shape[1:])
    values = np.where(columns < 40 + rows // 8, 0, bands).astype(np.uint8)
    path = write_raster(tmp_path_factory.mktemp("image") / "collared.tif", values, nodata=0)
    return RasterSource.open(path)


def run(source, folder, clusters=4, min_area=10, regions=True, model=None, settings=SETTINGS, **options):
    """Class an image by its segments; return segments, their means, the model, the map and its raster."""
    segments, measured = measure_segments(source, settings, str(folder), **options)
    if model is None:
        model = fit_kmeans(
            source, clusters, workers=options.get("workers"), segments=measured, segmentation=asdict(settings)
        )
    classed = classify_segments_by_means(segments, measured, model)
    path = str(folder / "classes.tif")
    class_map = classify_kmeans(
        source, model, path, min_area, regions, workspace=str(folder), segments=classed, **options
    )
    return classed, measured, model, class_map, read_raster(path)[0]


def test_a_speck_belongs_to_the_segment_around_it(tmp_path):
    values = np.full((1, 20, 40), 20, np.uint8)
    values[:, :, 20:] = 200
    values[0, 5, 5] = 140
    source = RasterSource.open(write_raster(tmp_path / "image.tif", values))
    *_, model, class_map, classes = run(source, tmp_path, clusters=2, min_area=0)
    assert np.array_equal(classes, np.where(np.arange(40) < 20, 1, 2) * np.ones((20, 1), int))
    assert model.means.ravel().tolist() == pytest.approx([20 + 120 / 400, 200])
    assert class_map.region_count == 2
    classify_kmeans(source, fit_kmeans(source, 2), str(tmp_path / "pixels.tif"), min_area=0)
    assert read_raster(tmp_path / "pixels.tif")[0, 5, 5] == 2


def test_every_segment_has_the_class_of_the_nearest_centre_of_its_mean(collared, tmp_path):
    segments, measured, model, class_map, classes = run(collared, tmp_path, min_area=0)
    values, valid = read_all(collared)
    numbers = segments.region_of[read_raster(segments.numbers.path)[0]]
    assert np.array_equal(numbers >= 0, valid) and np.array_equal(classes > 0, valid)
    flat = numbers[valid]
    pixels = np.bincount(flat)
    means = np.stack([np.bincount(flat, band[valid]) / pixels for band in values], axis=1)
    np.testing.assert_allclose(measured.means, means)
    np.testing.assert_array_equal(measured.pixels, pixels)
    scaled = (means - model.offset) * model.scale
    distance = ((scaled[:, None] - model.centers) ** 2).sum(axis=-1)
    np.testing.assert_array_equal(classes[valid], (distance.argmin(axis=1) + 1)[flat])
    assert class_map.region_pixels.min() >= SETTINGS.min_area


@pytest.mark.parametrize("min_area", [0, 50, 90])
def test_tiles_and_threads_do_not_show(collared, tmp_path, min_area):
    files, models = set(), set()
    for tile_size, threads in ((64, 1), (64, 2), (1000, 1)):
        for regions in (True, False):
            folder = tmp_path / f"{tile_size} {threads} {regions}"
            folder.mkdir()
            options = {"tile_size": tile_size, "workers": Threads(threads)}
            _, _, model, class_map, _ = run(collared, folder, 4, min_area, regions, **options)
            model.save(folder / "model.json")
            models.add((folder / "model.json").read_bytes())
            files.add((folder / "classes.tif").read_bytes())
            if regions:
                assert class_map.region_pixels.min() >= max(min_area, SETTINGS.min_area)
    assert len(files) == len(models) == 1


@pytest.mark.parametrize("settings", [SETTINGS, SegmentSettings(segment_size=400, min_area=12, ratio=0.8)])
def test_a_saved_model_finds_the_same_classes_again(collared, tmp_path, settings):
    *_, model, _, classes = run(collared, tmp_path, settings=settings)
    model.save(tmp_path / "model.json")
    loaded = KMeansModel.load(tmp_path / "model.json")
    found = SegmentSettings.of(loaded.segmentation)
    assert found == settings
    assert np.array_equal(run(collared, tmp_path, model=loaded, settings=found)[-1], classes)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"method": "magic"}, "Unknown segmentation method: magic"),
        ({"method": 3}, "not the settings of a segmentation"),
        ({"min_area": "30"}, "not the settings of a segmentation"),
        ({"min_area": 1e300}, "not the settings of a segmentation"),
        ({"more": 1.0}, "not the settings of a segmentation"),
        ({"kernel_size": 0}, "kernel size must be above 0"),
        ({"ratio": -1}, "ratio must not be negative"),
    ],
)
def test_settings_of_a_file_that_mean_nothing(change, message):
    with pytest.raises(LandCoverError, match=message):
        SegmentSettings.of({**asdict(SETTINGS), **change})
    assert SegmentSettings.of(asdict(SETTINGS)) == SETTINGS
