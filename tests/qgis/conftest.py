"""One QGIS without a window for the whole tier, with Processing and our provider."""

import glob
import os
import shutil
import sys

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal, gdal_array, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject


@pytest.fixture(scope="session")
def application(tmp_path_factory):
    """Run QGIS with a profile of its own."""
    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    application = QgsApplication([], False, str(profile))
    application.initQgis()
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application


@pytest.fixture(scope="session")
def plugin(application):
    """Load the plugin as qgis_process does, and unload it at the end."""
    from landcover_segmentation import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture()
def provider(plugin):
    """Return the provider of the algorithms."""
    return plugin.provider


class Feedback(QgsProcessingFeedback):
    """Remembers what the algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.steps = []
        self.errors = []
        self.warnings = []
        self.progressChanged.connect(self.steps.append)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture()
def feedback(application):
    """Return a feedback that remembers."""
    return Feedback()


@pytest.fixture()
def run(provider, feedback):
    """Return a function that runs an algorithm of ours as a script would."""
    import processing

    def run(name, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"landcover:{name}", parameters, context=context, feedback=feedback)

    return run


def copy_of(path, folder):
    """Copy a file and its sidecar: QGIS writes statistics beside the images it opens."""
    for name in glob.glob(glob.escape(str(path)) + "*"):
        shutil.copy(name, folder)
    return os.path.join(folder, os.path.basename(path))


@pytest.fixture(scope="session")
def olinda(project_root, tmp_path_factory) -> str:
    """Return the path of a copy of the bundled Landsat scene."""
    return copy_of(project_root / "demo" / "olinda_l7_6band_u8.tif", tmp_path_factory.mktemp("olinda"))


@pytest.fixture()
def imagery(shared_data, tmp_path):
    """Return a function that copies one of the shared images and returns its path."""

    def imagery(name):
        return copy_of(shared_data / "imagery" / name, tmp_path)

    return imagery


@pytest.fixture()
def make_raster(tmp_path):
    """Return a function that writes bands (an array of bands, rows, columns) to a GeoTIFF."""

    def make_raster(
        values, name="image.tif", crs="EPSG:26917", geotransform=(5e5, 2, 0, 4e6, 0, -2), nodata=None
    ):
        values = np.asarray(values)
        path = str(tmp_path / name)
        count, height, width = values.shape
        code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, count, code)
        dataset.SetGeoTransform(geotransform)
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            dataset.SetProjection(reference.ExportToWkt())
        for number, band in enumerate(values, start=1):
            dataset.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset = None
        return path

    return make_raster


@pytest.fixture()
def image(make_raster) -> str:
    """Return the path of an image of four quarters with some noise: 40 x 30 pixels, three bands."""
    generator = np.random.default_rng(1)
    levels = np.array([[20, 90], [160, 230]]).repeat(15, axis=0).repeat(20, axis=1)
    values = levels[None] + generator.integers(-8, 9, (3, 30, 40))
    return make_raster(values.astype(np.uint8))


@pytest.fixture()
def land(make_raster) -> str:
    """Return the path of an image of red, green, blue and near infrared: 40 x 30 pixels.

    Its quarters are water, bare ground, sparse and dense vegetation by their NDVI.
    """
    red, nir = (
        np.array(levels).repeat(15, axis=0).repeat(20, axis=1)
        for levels in ([[60, 120], [60, 30]], [[20, 130], [110, 200]])
    )
    noise = np.random.default_rng(1).integers(-3, 4, (4, 30, 40))
    return make_raster((np.stack([red, red + 10, red, nir]) + noise).astype(np.uint8), name="land.tif")


@pytest.fixture()
def out(tmp_path):
    """Return an empty folder for outputs."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
