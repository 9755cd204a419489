"""How much ground a pixel covers."""

import math

import numpy as np
from osgeo import osr


def pixel_areas(source):
    """Return the ground area of a pixel in each row of a raster.

    In a geographic CRS a pixel is measured on the ellipsoid, at the middle of its row, with the radii of
    curvature along the meridian and the prime vertical (Snyder 1987, Map Projections, p. 24-25).

    Parameters
    ----------
    source : RasterSource

    Returns
    -------
    ndarray of float64, shape (height,), or None
        Square metres; None where the CRS is unknown.
    """
    if not source.projection:
        return None
    crs = osr.SpatialReference(source.projection)
    _, column_x, row_x, top, column_y, row_y = source.geotransform
    area = abs(column_x * row_y - row_x * column_y)
    if not crs.IsGeographic():
        return np.full(source.height, area * crs.GetLinearUnits() ** 2)
    radian = crs.GetAngularUnits()
    latitude = (top + column_y * source.width / 2 + row_y * (np.arange(source.height) + 0.5)) * radian
    flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    eccentricity_2 = flattening * (2 - flattening)
    curve = 1 - eccentricity_2 * np.sin(latitude) ** 2
    meridian = crs.GetSemiMajor() * (1 - eccentricity_2) / curve**1.5
    vertical = crs.GetSemiMajor() / np.sqrt(curve)
    cosine = np.cos(np.clip(latitude, -math.pi / 2, math.pi / 2))
    return area * radian**2 * meridian * vertical * cosine
