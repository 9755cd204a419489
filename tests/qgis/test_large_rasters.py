"""Images in many files, rasters that are quick to draw: overviews and cloud optimized GeoTIFFs."""

import os

import numpy as np
import pytest
from examples import NAMES, example, prepare
from landcover_segmentation.core.raster import overviews
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

validation = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
PIPELINES = {"kmeans": {"CLUSTERS": 4}, "segmentndvi": {}, "segment": {}}


@pytest.fixture(scope="module")
def land_values():
    """Return red, green, blue and near infrared with much detail: 120 x 100 pixels."""
    generator = np.random.default_rng(3)
    blocks = generator.integers(10, 240, (4, 10, 12)).repeat(10, axis=1).repeat(10, axis=2)
    return (blocks + generator.integers(-8, 9, blocks.shape)).astype(np.uint8)


@pytest.fixture()
def same_image(make_raster, land_values, tmp_path):
    """Return one image in three shapes: a file, a virtual raster of 30 files, a cloud optimized GeoTIFF."""
    plain = make_raster(land_values)
    dataset = gdal.Open(plain, gdal.GA_Update)
    for number, name in enumerate(("red", "green", "blue", "nir"), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    folder = tmp_path / "tiles"
    folder.mkdir()
    tiles = [
        gdal.Translate(
            str(folder / f"{row}_{column}.tif"), plain, srcWin=(column, row, 20, 20)
        ).GetDescription()
        for row in range(0, 100, 20)
        for column in range(0, 120, 20)
    ]
    virtual, optimized = str(tmp_path / "virtual.vrt"), str(tmp_path / "optimized.tif")
    gdal.BuildVRT(virtual, tiles).FlushCache()
    gdal.Translate(optimized, plain, format="COG", creationOptions=["BLOCKSIZE=128"])
    return {"file": plain, "virtual": virtual, "optimized": optimized}


def read(path):
    dataset = gdal.Open(path)
    return dataset.ReadAsArray()


def features(path):
    """Return every feature of a layer as text."""
    layer = QgsVectorLayer(path, "", "ogr")
    return sorted(f"{feature.attributes()} {feature.geometry().asWkt()}" for feature in layer.getFeatures())


@pytest.mark.parametrize("name", PIPELINES)
def test_the_same_from_one_file_and_from_many(run, same_image, out, name):
    results = {}
    for shape, path in same_image.items():
        (out / shape).mkdir()
        parameters = {**example(name, path, out / shape), **PIPELINES[name], "THREADS": 3}
        if name == "segmentndvi":
            parameters |= {"RED": 1, "NIR": 4}
        results[shape] = {**parameters, **run(name, **parameters)}
    for key, first in results["file"].items():
        for other in ("virtual", "optimized"):
            path = results[other][key]
            if str(first).endswith(".tif") and key != "INPUT":
                with open(first, "rb") as one, open(path, "rb") as another:
                    assert one.read() == another.read(), key
            elif str(first).endswith(".gpkg"):
                assert features(first) == features(path), key
            elif isinstance(first, (int, float)):
                assert first == path, key


def test_bands_of_a_virtual_raster_are_found_by_the_names_in_its_files(run, same_image, out):
    for shape, path in same_image.items():
        run("spectralindex", INPUT=path, OUTPUT=str(out / f"{shape}.tif"))
    assert len({(out / f"{shape}.tif").read_bytes() for shape in same_image}) == 1


@pytest.mark.parametrize("name", PIPELINES)
def test_gaps_between_the_files_are_no_data(run, same_image, out, name):
    os.remove(os.path.join(os.path.dirname(same_image["virtual"]), "tiles", "40_60.tif"))
    folder = os.path.join(os.path.dirname(same_image["virtual"]), "tiles")
    path = os.path.join(folder, "gap.vrt")
    gdal.BuildVRT(path, [os.path.join(folder, name) for name in sorted(os.listdir(folder))]).FlushCache()
    parameters = {"RED": 1, "NIR": 4} if name == "segmentndvi" else {}
    results = run(name, INPUT=path, OUTPUT=str(out / "a.tif"), **PIPELINES[name], **parameters)
    assert results["NODATA_PIXELS"] == 20 * 20
    assert (read(results["OUTPUT"])[40:60, 60:80] == 0).all()


@pytest.mark.parametrize("name", PIPELINES)
def test_a_missing_file_is_named_and_nothing_is_written(run, same_image, out, name):
    os.remove(os.path.join(os.path.dirname(same_image["virtual"]), "tiles", "40_60.tif"))
    with pytest.raises(QgsProcessingException, match=r"does not exist.*40_60\.tif"):
        run(name, INPUT=same_image["virtual"], OUTPUT=str(out / "a.tif"))
    assert os.listdir(out) == []


@pytest.mark.parametrize("name", [*PIPELINES, "spectralindex", "suggestclusters"])
def test_a_folder_is_told_how_to_become_a_raster(run, same_image, out, name):
    with pytest.raises(QgsProcessingException, match=r"folder.*Build virtual raster"):
        run(
            name,
            INPUT=os.path.join(os.path.dirname(same_image["virtual"]), "tiles"),
            OUTPUT=str(out / "a.tif"),
        )


def rasters(name, results, provider):
    """Return the paths of the rasters that a run wrote."""
    destinations = provider.algorithm(name).destinationParameterDefinitions()
    return [results[each.name()] for each in destinations if each.type() == "rasterDestination"]


def told(path):
    """Return what a raster holds and tells, but for its layout and the statistics that QGIS finds."""
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    values = band.ReadAsArray()
    layer = QgsRasterLayer(path, "")
    return {
        "values": values.tobytes(),
        "nodata": str(band.GetNoDataValue()),
        "description": band.GetDescription(),
        "metadata": {key: text for key, text in band.GetMetadata().items() if "STATISTICS" not in key},
        "colors": table and [table.GetColorEntry(value) for value in range(table.GetCount())],
        "names": category_names(dataset, 1),
        "crs": dataset.GetProjection(),
        "geotransform": dataset.GetGeoTransform(),
        "renderer": layer.renderer().type(),
    }


@pytest.mark.parametrize("name", NAMES)
def test_cloud_optimized_rasters_tell_the_same(run, provider, land, out, name):
    prepare(run, land)
    written, names = [], []
    for choice in (False, True):
        folder = out / str(choice)
        folder.mkdir()
        results = run(name, **example(name, land, folder), CLOUD_OPTIMIZED=choice)
        written.append(rasters(name, results, provider))
        names.append(sorted(os.listdir(folder)))
    assert names[0] == names[1]
    for plain, optimized in zip(*written):
        assert told(plain) == told(optimized)
        dataset = gdal.Open(optimized)
        assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert validation.validate(optimized, full_check=True)[:2] == ([], [])
    declared = provider.algorithm(name).parameterDefinition("CLOUD_OPTIMIZED")
    assert (declared is not None) == bool(written[0])


@pytest.mark.parametrize("name", NAMES)
def test_large_rasters_have_overviews(run, provider, land, out, name, monkeypatch):
    prepare(run, land)
    monkeypatch.setattr(overviews, "_LARGE", 39)
    results = run(name, **example(name, land, out))
    for path in rasters(name, results, provider):
        dataset = gdal.Open(path)
        assert dataset.GetRasterBand(1).GetOverviewCount() == 1
        assert not os.path.exists(f"{path}.ovr")
