"""Grids of pixels: whether two are the same, how one comes onto the other, where a point lies."""

from dataclasses import replace

import numpy as np
from osgeo import gdal, osr

from ..errors import LandCoverError
from .handles import gdal_errors
from .source import RasterSource


def check_same_grid(segments, values):
    """Refuse values that do not lie on the pixels of the segments or classes.

    Parameters
    ----------
    segments, values : RasterSource

    Raises
    ------
    LandCoverError
    """
    if not is_same_grid(segments, values):
        raise LandCoverError(
            "The two rasters lie on different grids",
            f"{_grid_in_words(segments)}; {_grid_in_words(values)}",
            "Warp one of them to the grid of the other first, with 'Warp (reproject)'.",
        )


def is_same_grid(one, other):
    """Tell whether the pixels of two rasters lie on each other, whatever their CRS."""
    pixel = max(abs(part) for part in one.geotransform[1:3])
    same_place = np.allclose(corners(one), corners(other), rtol=0, atol=pixel / 100)
    return bool(same_place) and (one.width, one.height) == (other.width, other.height)


def corners(source):
    """Return the map coordinates x and y of the four corners of a raster, each of shape (2, 2)."""
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    columns, rows = np.meshgrid([0, source.width], [0, source.height])
    return left + columns * column_x + rows * row_x, top + columns * column_y + rows * row_y


def _grid_in_words(source):
    left, column_x, _, top, _, row_y = source.geotransform
    return (
        f"{source.path} has {source.width} x {source.height} pixels of {column_x:.6g} x {abs(row_y):.6g} "
        f"from {left:.10g}, {top:.10g}"
    )


def warp_to(source, other, path):
    """Return another raster on the grid of `source`: each pixel takes the value at its centre.

    Nothing is computed before it is read: the warped raster is a description that GDAL reads through.

    Parameters
    ----------
    source : RasterSource
        Its rows run from west to east and from north to south.
    other : RasterSource
        Of one band, in any CRS that leads to that of `source`.
    path : str
        .vrt file to write; another one is written beside it.

    Returns
    -------
    RasterSource
        Invalid outside the other raster.
    """
    left, width, _, top, _, height = source.geotransform
    with gdal_errors(other.path):
        masks = [other.mask_band] if other.mask_band else []
        one_band = gdal.Translate(
            f"{path}.band.vrt",
            other.path,
            format="VRT",
            bandList=[*other.bands, *masks],
            noData=other.nodata[0],
        )
        if other.is_georeferenced and not one_band.GetGCPCount():
            one_band.SetGeoTransform(other.geotransform)
        gdal.Warp(
            path,
            one_band,
            format="VRT",
            srcSRS=other.projection or None,
            dstSRS=source.projection or None,
            outputBounds=(left, top + height * source.height, left + width * source.width, top),
            width=source.width,
            height=source.height,
            resampleAlg="near",
            dstAlpha=True,
            overviewLevel="NONE",
        )
        one_band = None
    return replace(RasterSource.open(path, (1,), labels=True), nodata=(None,), mask_band=2)


def is_upright(source):
    """Tell whether rows run from west to east and follow each other from north to south."""
    _, width, row_x, _, column_y, height = source.geotransform
    return width > 0 and height < 0 and row_x == 0 and column_y == 0


def pixel_positions(source, x, y):
    """Return the column and row, with fractions, of map coordinates."""
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    determinant = column_x * row_y - row_x * column_y
    x, y = np.asarray(x) - left, np.asarray(y) - top
    return (x * row_y - y * row_x) / determinant, (y * column_x - x * column_y) / determinant


def pixel_centres(source, column, row):
    """Return the map coordinates x and y of the centres of pixels.

    Parameters
    ----------
    source : RasterSource
    column, row : ndarray of int, shape (pixels,)

    Returns
    -------
    x, y : ndarray of float64, shape (pixels,)
    """
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    column, row = column + 0.5, row + 0.5
    return left + column * column_x + row * row_x, top + column * column_y + row * row_y


def straight_positions(source, x, y):
    """Return positions whose straight distances are in map units, or in metres where those are degrees.

    Parameters
    ----------
    source : RasterSource
        Whose CRS it is.
    x, y : ndarray of float, shape (points,)
        Map coordinates.

    Returns
    -------
    ndarray of float64, shape (points, 2) or (points, 3)
        Map coordinates; or, of longitude and latitude, places on the ellipsoid from the centre of the earth.
    """
    if not source.is_geographic:
        return np.stack([x, y], axis=1)
    crs = osr.SpatialReference(source.projection)
    flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    longitude, latitude = (np.asarray(part) * crs.GetAngularUnits() for part in (x, y))
    flatness = (1 - flattening) ** 2
    vertical = crs.GetSemiMajor() / np.sqrt(np.cos(latitude) ** 2 + flatness * np.sin(latitude) ** 2)
    across = vertical * np.cos(latitude)
    return np.stack(
        [across * np.cos(longitude), across * np.sin(longitude), flatness * vertical * np.sin(latitude)],
        axis=1,
    )
