"""The engine without QGIS: the real images."""

import pytest
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal


@pytest.fixture(scope="session")
def open_image(shared_data):
    """Open one of the shared test images by its name."""
    return lambda name, bands=(): RasterSource.open(str(shared_data / "imagery" / f"{name}.tif"), bands)


@pytest.fixture(scope="session")
def open_odd(shared_data):
    """Open one of the shared odd files by its file name."""
    return lambda name, bands=(): RasterSource.open(str(shared_data / "odd" / name), bands)


@pytest.fixture(scope="session")
def bundled_scene(project_root):
    """Return the path of the Landsat scene of the demo: 349 x 352 pixels, six bands, no nodata."""
    return str(project_root / "demo" / "olinda_l7_6band_u8.tif")


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"])
def gdal_exceptions(request):
    """Run with GDAL's Python exceptions off and on: a plugin does not decide that."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if request.param else gdal.DontUseExceptions()
    yield
    gdal.UseExceptions() if before else gdal.DontUseExceptions()
