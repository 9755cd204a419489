"""What a comparison leaves behind: rasters and a table."""

from functools import partial

import numpy as np

from ..classes import LandCoverClass
from ..execution import run_tiles, this_machine
from ..raster.sink import RasterSink, unsigned_type
from ..raster.tiles import DEFAULT_TILE_SIZE

#: Classes of the map of agreement.
AGREEMENT_CLASSES = (LandCoverClass(1, "Agrees", "#4d9a3f"), LandCoverClass(2, "Differs", "#c0392b"))


def write_matched(comparison, path, workers=None, progress=None):
    """Write the map with the classes of the reference: their values, names and colours; 0 is nodata.

    Parameters
    ----------
    comparison : Comparison
    path : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    """
    classes = [land_cover for land_cover in comparison.classes if land_cover.value > 0]
    values = np.array([land_cover.value for land_cover in comparison.classes] + [0])
    read = partial(_class_tile, comparison, values[comparison.class_of])
    _write(comparison.source, path, read, classes, workers, progress)


def write_agreement(comparison, path, workers=None, progress=None):
    """Write where map and reference agree (1) and differ (2); 0 is where they were not compared.

    Parameters
    ----------
    comparison : Comparison
    path : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    """
    read = partial(_agreement_tile, comparison)
    _write(comparison.source, path, read, AGREEMENT_CLASSES, workers, progress)


def _write(source, path, read, classes, workers, progress):
    windows = source.windows(DEFAULT_TILE_SIZE)
    largest = max(land_cover.value for land_cover in classes)
    with (
        RasterSink(path, source, unsigned_type(largest), classes=classes) as sink,
        run_tiles(read, windows, this_machine(workers), progress) as tiles,
    ):
        for window, values in tiles:
            sink.write(window, values)


def _class_tile(comparison, value_of, window):
    values, valid = comparison.source.read(window)
    result = np.zeros(valid.shape, np.int64)
    result[valid] = _looked_up(values[0][valid], comparison.values, value_of)
    return result


def _agreement_tile(comparison, window):
    where, _, agrees = _compared(comparison, window)
    result = np.zeros(window.height * window.width, np.int64)
    result[where] = np.where(agrees, 1, 2)
    return result.reshape(window.height, window.width)


def _compared(comparison, window):
    """Return the index of what is compared in a window, its labels, and whether map and reference agree."""
    values, valid = comparison.source.read(window)
    where, labels, _ = comparison.reference.read(window, valid)
    if not len(labels):
        return where, labels, np.zeros(0, bool)
    found = _looked_up(values[0].ravel()[where], comparison.values, comparison.class_of)
    return where, labels, found == _looked_up(labels, comparison.labels, comparison.label_place)


def _looked_up(values, known, results):
    """Return the result of each value; all of them are known."""
    return results[np.searchsorted(known, values)]


def points_that_agree(comparison, workers=None, progress=None):
    """Tell which points of a reference the map agrees with.

    Parameters
    ----------
    comparison : Comparison
        With points.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    row, column : ndarray of int, shape (points,)
        Pixels of the points that were compared.
    agrees : ndarray of bool, shape (points,)
    """
    reference, source = comparison.reference, comparison.source
    agrees = np.zeros(len(reference.row), bool)
    windows = source.windows(DEFAULT_TILE_SIZE)
    with run_tiles(partial(_compared, comparison), windows, this_machine(workers), progress) as tiles:
        for _, (_, labels, right) in tiles:
            agrees[labels - 1] = right
    compared = comparison.labels - 1
    return reference.row[compared], reference.column[compared], agrees[compared]


def class_columns(comparison):
    """Return the figures of each class as arrays by the names of their fields.

    Parameters
    ----------
    comparison : Comparison

    Returns
    -------
    dict
        nan where a figure is not defined.
    """
    agreement, matrix = comparison.agreement, comparison.agreement.matrix
    unknown = np.full(len(matrix), np.nan)
    mapped, estimated = comparison.mapped_hectares, comparison.estimated_hectares
    area, margin = (unknown, unknown) if estimated is None else estimated
    return {
        "in_map": matrix.sum(axis=1),
        "in_reference": matrix.sum(axis=0),
        "right": np.diagonal(matrix),
        "users": agreement.users,
        "producers": agreement.producers,
        "f1": agreement.f1,
        "iou": agreement.iou,
        "mapped_ha": unknown if mapped is None else mapped,
        "area_ha": area,
        "area_ha_95": margin,
    }
