"""Open datasets, one for each thread, and GDAL's errors: the one room that knows them."""

import contextlib
import os
import re
import threading

from osgeo import gdal

from ..errors import LandCoverError

#: How GDAL tells which statement a database refused, before it says why.
_STATEMENT = re.compile(r"(In \w+\(\): )?sqlite3_\w+\(.*\)( failed)?: ")

_handles = threading.local()


def open_dataset(path):
    """Open a raster for reading.

    Raises
    ------
    LandCoverError
        When there is no such file, or GDAL does not know it.
    """
    if not os.path.exists(path) and os.path.isabs(path):
        raise LandCoverError("The raster file does not exist", path)
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            dataset = None
    if dataset is None:
        raise LandCoverError(
            "This is not a raster that GDAL can open", path, "Choose a raster file such as a GeoTIFF."
        )
    return dataset


def thread_handle(path):
    """Return this thread's own open dataset: a GDAL dataset must not be shared between threads."""
    datasets = _handles.__dict__.setdefault("datasets", {})
    if path not in datasets:
        datasets[path] = open_dataset(path)
    return datasets[path]


@contextlib.contextmanager
def quiet_gdal():
    """Keep GDAL from printing what it has to say."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def gdal_errors(path, writing=False):
    """Turn GDAL's failures into a LandCoverError, whether its Python exceptions are on or off.

    Parameters
    ----------
    path : str
        File that is read or written within the block.
    writing : bool
        Which of the two.
    """
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            yield
        except (RuntimeError, AttributeError, TypeError) as error:
            # Without exceptions a failed call returns None, which the next call stumbles over. Where GDAL did
            # no more than warn, the mistake is ours.
            if not isinstance(error, RuntimeError) and gdal.GetLastErrorType() < gdal.CE_Failure:
                raise
            raise _file_error(path, writing, gdal.GetLastErrorMsg() or str(error)) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _file_error(path, writing, gdal.GetLastErrorMsg())


def in_one_line(message):
    """Return a message of GDAL without line breaks, which are in them from GDAL 3.10 on."""
    return " ".join(message.split())


def _file_error(path, writing, message):
    told = f"{path} ({_STATEMENT.sub('', in_one_line(message))})"
    if writing:
        return LandCoverError("A file cannot be written", told, "The disk may be full.")
    return LandCoverError("A file cannot be read", told, "The file may be damaged.")
