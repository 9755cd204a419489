"""What makes large rasters quick to draw: overviews, and the layout of cloud optimized GeoTIFFs."""

import contextlib
import os
import shutil
import tempfile

from osgeo import gdal

from ..errors import LandCoverError
from ..progress import Cancelled
from .handles import gdal_errors, open_dataset, without_exceptions
from .sink import BLOCK_SIZE, category_names, check_names

#: Pixels along a side above which a raster gets overviews: below, it is drawn at once without.
_LARGE = 4096


def add_overviews(path, progress):
    """Put overviews into a finished raster that is large.

    Measurements are averaged. Of classes and numbers of segments every second pixel is taken: none is
    invented, and each class keeps its share of the map. The most frequent class below each pixel would make
    rare classes vanish, and takes four times as long (measured).

    Parameters
    ----------
    path : str
        GeoTIFF that :class:`.sink.RasterSink` wrote; it is changed.
    progress : Progress

    Raises
    ------
    LandCoverError
        When they cannot be written.
    """
    dataset = open_dataset(path)
    side, resampling = max(dataset.RasterXSize, dataset.RasterYSize), _resampling(dataset)
    dataset = None
    if side <= _LARGE:
        return
    progress.report(0, "Building overviews")
    factors = [2]
    while side > factors[-1] * BLOCK_SIZE:
        factors.append(2 * factors[-1])
    with _told_by_gdal(progress) as callback, gdal_errors(path, writing=True), without_exceptions():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        dataset.BuildOverviews(resampling, factors, callback)
        dataset = None  # writes what is left


def make_cloud_optimized(path, progress):
    """Turn a finished raster into a cloud optimized GeoTIFF of the same pixels, with its overviews.

    Parameters
    ----------
    path : str
        GeoTIFF that :class:`.sink.RasterSink` wrote; it is replaced, with what lies beside it.
    progress : Progress

    Raises
    ------
    LandCoverError
        When it cannot be written.
    """
    progress.report(0, "Writing a cloud optimized GeoTIFF")
    # Beside it, where there has to be room for the result as well.
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(path))) as folder:
        plain = os.path.join(folder, os.path.basename(path))
        for ending in ("", ".aux.xml"):
            if os.path.exists(path + ending):
                shutil.move(path + ending, plain + ending)
        _copy(plain, path, progress)


def _copy(plain, path, progress):
    source = open_dataset(plain)
    names = category_names(source, 1)
    options = [
        "COMPRESS=LZW", f"OVERVIEW_RESAMPLING={_resampling(source)}", "NUM_THREADS=ALL_CPUS",
        "BIGTIFF=IF_SAFER",
    ]  # fmt: skip
    try:
        with _told_by_gdal(progress) as callback, gdal_errors(path, writing=True):
            copy = gdal.GetDriverByName("COG").CreateCopy(path, source, 0, options, callback)
            if copy is None:
                raise RuntimeError("it is not complete")
            copy = None  # writes what is left
    finally:
        source = None  # else it cannot be removed on Windows
    check_names(path, names)


def _resampling(dataset):
    is_measured = gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType).startswith("Float")
    return "AVERAGE" if is_measured else "NEAREST"


@contextlib.contextmanager
def _told_by_gdal(progress):
    """Return what GDAL calls as it goes on, to report it and to stop where the user asks for it."""
    stopped = []

    def report(fraction, _message, _data):
        try:
            progress.report(fraction)
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return 0 if stopped else 1

    try:
        yield report
    except LandCoverError:
        if not stopped:
            raise
    if stopped:
        raise stopped[0]
