"""The engine without QGIS: hypothesis settings and the real images."""

import pytest
from hypothesis import settings
from landcover_segmentation.core.raster.source import RasterSource

# No deadline, since other work may slow the machine down; the same examples in every run.
settings.register_profile("unit", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("unit")


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
