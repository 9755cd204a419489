"""Open datasets, one for each thread, and GDAL's errors: the one room that knows them."""

import contextlib
import os
import re

from osgeo import gdal

from ..errors import FileUnreadable, LandCoverError
from ..progress import Cancelled
from ..thread_store import thread_store

#: How GDAL tells which statement a database refused, before it says why.
_STATEMENT = re.compile(r"(In \w+\(\): )?sqlite3_\w+\(.*\)( failed)?: ")

#: GDAL's setting that lets it write files beside rasters.
_SIDECARS = "GDAL_PAM_ENABLED"
_CAN_PAUSE_EXCEPTIONS = hasattr(gdal, "ExceptionMgr")
_GZIP = "/vsigzip/"
#: How GDAL looks into files of these endings.
_ARCHIVES = (
    (".zip", "/vsizip/"),
    (".tar", "/vsitar/"),
    (".tgz", "/vsitar/"),
    (".tar.gz", "/vsitar/"),
    (".gz", _GZIP),
)


def open_dataset(path):
    """Open a raster for reading.

    Parameters
    ----------
    path : str
        What GDAL opens; or an archive with one raster in it, by its plain name or by GDAL's.

    Returns
    -------
    gdal.Dataset

    Raises
    ------
    LandCoverError
        When there is no such file, or GDAL does not know it.
    """
    dataset, told = _opened(path)
    if dataset is not None:
        return dataset
    rasters = _rasters_in_archive(path)
    if len(rasters) == 1:
        dataset, told = _opened(rasters[0])
        if dataset is not None:
            return dataset
    if len(rasters) > 1:
        raise LandCoverError(
            "The archive holds several rasters", path, f"Choose one of them, such as {rasters[0]}."
        )
    if os.path.isdir(path):
        raise LandCoverError(
            "This is a folder, not a raster",
            path,
            "Make one raster of the files in it with 'Build virtual raster' (without 'Place each input file "
            "into a separate band'), and choose that.",
        )
    is_virtual = path.startswith("/vsi")
    if (is_virtual or os.path.isabs(path)) and gdal.VSIStatL(path) is None:
        # What is far away may be there and out of reach.
        raise FileUnreadable(
            "The raster file does not exist", f"{path} ({told})" if is_virtual and told else path
        )
    raise FileUnreadable(
        "This is not a raster that GDAL can open", path, "Choose a raster file such as a GeoTIFF."
    )


def local_files(path):
    """Return the files that a raster or a vector layer rests on, such as the parts of a shapefile.

    Parameters
    ----------
    path : str
        What GDAL opens; anything else is returned as it is.

    Returns
    -------
    list of str
    """
    dataset, _ = _opened(path, gdal.OF_RASTER | gdal.OF_VECTOR)
    named = (dataset.GetFileList() or []) if dataset is not None else []
    return [path, *(_outside_of_archive(name) for name in named)]


def _opened(path, kinds=gdal.OF_RASTER):
    """Return the dataset, or None, and in one line what GDAL says to it."""
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            dataset = gdal.OpenEx(path, kinds)
        except RuntimeError:
            dataset = None
        return dataset, " ".join(gdal.GetLastErrorMsg().split())


def _rasters_in_archive(path):
    prefix = next((prefix for ending, prefix in _ARCHIVES if path.lower().endswith(ending)), None)
    if prefix is None:
        return []
    archive = path if path.startswith("/vsi") else prefix + path
    if prefix == _GZIP:
        return [archive]
    with quiet_gdal():
        try:
            names = gdal.ReadDirRecursive(archive) or []
            members = [f"{archive}/{name}" for name in names if not name.endswith("/")]
            return [name for name in members if gdal.IdentifyDriverEx(name, gdal.OF_RASTER) is not None]
        except RuntimeError:
            return []


def _outside_of_archive(path):
    """Return the file itself of a path that leads into an archive."""
    outer = re.sub(r"^(/vsi\w+/)+", "", path).replace("{", "").replace("}", "")
    if outer == path:
        return path
    while outer and not os.path.isfile(outer) and os.path.dirname(outer) != outer:
        outer = os.path.dirname(outer)
    return outer


def thread_handle(path):
    """Return this thread's own open dataset: a GDAL dataset must not be shared between threads."""
    datasets = thread_store()
    if path not in datasets:
        datasets[path] = open_dataset(path)
    return datasets[path]


@contextlib.contextmanager
def quiet_gdal():
    """Keep GDAL from printing what it has to say, and Python from printing it for GDAL.

    With exceptions a dataset that cannot write what is left raises where nobody can catch it, and Python
    prints that. From version 3.7 on GDAL can do without them for a while, in this thread alone.
    """
    exceptions_off = (
        gdal.ExceptionMgr(useExceptions=False) if _CAN_PAUSE_EXCEPTIONS else contextlib.nullcontext()
    )
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with exceptions_off:
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


@contextlib.contextmanager
def told_by_gdal(progress):
    """Give what GDAL calls as it goes on, to report it and to stop where the user asks for it.

    Parameters
    ----------
    progress : Progress
    """
    stopped = []

    def report(fraction, _message, _data):
        try:
            progress.report(fraction)
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return 0 if stopped else 1

    try:
        yield report
    except Exception:  # what was stopped fails in one way or another
        if not stopped:
            raise
    if stopped:
        raise stopped[0]


def in_one_line(message):
    """Return a message of GDAL without line breaks, which are in them from GDAL 3.10 on."""
    return " ".join(message.split())


def _file_error(path, writing, message):
    told = f"{path} ({_STATEMENT.sub('', in_one_line(message))})"
    if writing:
        return LandCoverError("A file cannot be written", told, "The disk may be full.")
    return FileUnreadable("A file cannot be read", told, "The file may be damaged.")


@contextlib.contextmanager
def without_statistics():
    """Within the block, files that this thread opens get none beside them for statistics and histograms."""
    before = gdal.GetThreadLocalConfigOption(_SIDECARS)
    gdal.SetThreadLocalConfigOption(_SIDECARS, "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_SIDECARS, before)
