"""Pairs of class rasters on disk."""

import numpy as np
import pytest
from landcover_segmentation.core.change.detection import compare_maps
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from rasters import write_raster


@pytest.fixture(scope="session")
def write_map():
    """Return a function that writes a class raster, with names or without, and describes it."""

    def write_map(path, values, names=None, nodata=0, **options):
        path = write_raster(path, np.asarray(values), nodata=nodata, **options)
        if names:
            dataset = gdal.Open(path, gdal.GA_Update)
            listed = [names.get(value, "") for value in range(max(names) + 1)]
            dataset.GetRasterBand(1).SetCategoryNames(listed)
            dataset = None
        return RasterSource.open(path, (1,), labels=True)

    return write_map


@pytest.fixture(scope="session")
def compare(write_map, tmp_path_factory):
    """Return a function that compares two pictures; it returns the ChangeMap and the raster of changes."""

    def compare(before, after, names=None, names_after=None, threads=1, epsg=32633, **options):
        folder = tmp_path_factory.mktemp("maps")
        first = write_map(folder / "before.tif", before, names, epsg=epsg)
        second = write_map(
            folder / "later.tif", after, names if names_after is None else names_after, epsg=epsg
        )
        path = str(folder / "out.tif")
        found = compare_maps(
            first, second, path, workers=Threads(threads), workspace=str(folder), **options
        )  # fmt: skip
        return found, gdal.Open(path).ReadAsArray()

    return compare
