"""How much ground a pixel covers, on the ellipsoid whatever the projection."""

import math
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from .handles import quiet_gdal

SQUARE_METRES_PER_HECTARE = 10_000
#: Parts of the largest area as which areas are added: integers, so the order of adding never shows.
_STEPS = 1 << 24
#: Pixels along the side of a zone of one area, where areas differ from column to column; more in rasters so
#: large that there would be more than 512 of them along a side.
_ZONE, _MOST_ZONES = 64, 512
#: Metres over which a projection is differentiated: few beside its curvature, many beside its rounding.
_SPAN = 100
#: Relative difference below which areas are the same.
_ALIKE = 1e-9


@dataclass(frozen=True)
class GroundAreas:
    """The ground area of every pixel of a raster, zone by zone.

    A zone is a row where all pixels of a row cover the same area, as in degrees or in a Mercator projection;
    else a square of pixels, each of which stands for as much as the one in its middle.

    Attributes
    ----------
    steps : ndarray of int64, shape (zone rows, zone columns)
        Area of a pixel of each zone, in units of `unit`.
    unit : float
        Square metres of a step.
    height, width : int
        Pixels along the sides of a zone.
    """

    steps: np.ndarray
    unit: float
    height: int
    width: int

    def in_window(self, window):
        """Return the steps of the pixels of a window, int64, of shape (height, width) or (height, 1)."""
        row, column = self.zones_in(window)
        if self.steps.shape[1] == 1:
            return self.steps[row]
        return self.steps[row[:, None], column]

    def zones_in(self, window):
        """Return the rows and columns of zones in which the rows and columns of a window lie."""
        row = np.arange(window.y, window.y + window.height) // self.height
        return row, np.arange(window.x, window.x + window.width) // self.width

    @property
    def spread(self):
        """Relative difference of the largest and the smallest area."""
        return float(np.ptp(self.steps) / self.steps.max())

    def at(self, column, row):
        """Return the ground area of a pixel in square metres."""
        row = min(max(int(row) // self.height, 0), len(self.steps) - 1)
        column = min(max(int(column) // self.width, 0), self.steps.shape[1] - 1)
        return float(self.steps[row, column]) * self.unit


def ground_areas(source):
    """Measure the pixels of a raster on the ellipsoid of its CRS.

    The area of a pixel is that of a rectangle of its sides in longitude and latitude, with the radii of
    curvature along the meridian and the prime vertical (Snyder 1987, Map Projections, p. 24-25).

    Parameters
    ----------
    source : RasterSource

    Returns
    -------
    GroundAreas or None
        None where the raster does not say where on earth it lies, or a part of it lies beyond its projection.
    """
    if not source.projection or not source.is_georeferenced:
        return None
    crs = osr.SpatialReference(source.projection)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if not (crs.IsGeographic() or crs.IsProjected()):
        return None
    middle, ends = source.width / 2, np.array([0.5, source.width / 2, source.width - 0.5])
    few = np.linspace(0.5, source.height - 0.5, 9)
    probe = _areas(crs, source, ends[None, :], few[:, None])
    if probe is None:
        return None
    if np.all(np.ptp(probe, axis=1) <= _ALIKE * probe.max()):
        height, width = 1, source.width
        areas = _areas(crs, source, np.array([[middle]]), np.arange(source.height)[:, None] + 0.5)
    else:
        height = width = max(_ZONE, -(-max(source.width, source.height) // _MOST_ZONES))
        columns, rows = (
            (np.minimum(np.arange(0, size, height) + height, size) + np.arange(0, size, height)) / 2
            for size in (source.width, source.height)
        )
        areas = _areas(crs, source, columns[None, :], rows[:, None])
    if areas is None:
        return None
    unit = float(areas.max()) / _STEPS
    return GroundAreas(np.rint(areas / unit).astype(np.int64), unit, height, width)


def _areas(crs, source, column, row):
    """Return the areas of pixels around positions in pixels, in square metres; None where one has none."""
    column, row = np.broadcast_arrays(column, row)
    _, column_x, row_x, _, column_y, row_y = source.geotransform
    pixel = math.sqrt(abs(column_x * row_y - row_x * column_y)) * (
        math.radians(1) * crs.GetSemiMajor() if crs.IsGeographic() else crs.GetLinearUnits()
    )
    half = max(_SPAN / pixel, 1.0) / 2 if pixel > 0 else 0.5
    sides = [(column - half, row), (column + half, row), (column, row - half), (column, row + half)]
    with np.errstate(invalid="ignore"):
        west, east, north, south = (_on_ellipsoid(crs, source, *side) for side in sides)
        _, latitude = _on_ellipsoid(crs, source, column, row)
        along, down = _difference(west, east), _difference(north, south)
        rectangle = np.abs(along[0] * down[1] - along[1] * down[0]) / (2 * half) ** 2
        flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
        eccentricity_2 = flattening * (2 - flattening)
        curve = 1 - eccentricity_2 * np.sin(latitude) ** 2
        meridian = crs.GetSemiMajor() * (1 - eccentricity_2) / curve**1.5
        vertical = crs.GetSemiMajor() / np.sqrt(curve)
        areas = rectangle * meridian * vertical * np.cos(np.clip(latitude, -math.pi / 2, math.pi / 2))
    return areas if np.isfinite(areas).all() and areas.max() > 0 else None


def _on_ellipsoid(crs, source, column, row):
    """Return longitude and latitude of positions in pixels, in radians; not finite beyond the projection."""
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    x, y = left + column_x * column + row_x * row, top + column_y * column + row_y * row
    if crs.IsGeographic():
        return x * crs.GetAngularUnits(), y * crs.GetAngularUnits()
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with quiet_gdal():
        try:
            transformation = osr.CoordinateTransformation(crs, geographic)
            points = transformation.TransformPoints(np.stack([x.ravel(), y.ravel()], axis=1).tolist())
        except (RuntimeError, TypeError):  # by GDAL's exceptions, or for want of them
            points = np.full((x.size, 2), np.inf)
    longitude, latitude = np.array(points)[:, :2].T.reshape(2, *x.shape) * geographic.GetAngularUnits()
    return longitude, latitude


def _difference(one, other):
    longitude, latitude = other[0] - one[0], other[1] - one[1]
    return np.remainder(longitude + math.pi, 2 * math.pi) - math.pi, latitude


def count_by_value(ground, window, values, count):
    """Count the pixels of a window by their value, and add up their areas.

    Parameters
    ----------
    ground : GroundAreas or None
    window : Window
    values : ndarray of int, shape (height, width)
        From 0 to below `count`.
    count : int

    Returns
    -------
    pixels, steps : ndarray of int64, shape (count,)
        Exact; without `ground` all steps are 0.
    """
    if ground is None:
        return np.bincount(values.ravel(), minlength=count), np.zeros(count, np.int64)
    row, column = ground.zones_in(window)
    areas = ground.steps[row[0] : row[-1] + 1, column[0] : column[-1] + 1]
    if count * areas.size > values.size:
        steps = np.broadcast_to(ground.in_window(window), values.shape).ravel()
        # A window holds too few pixels for sums beyond 2**53, up to which floats are exact.
        steps = np.bincount(values.ravel(), steps, count).astype(np.int64)
        return np.bincount(values.ravel(), minlength=count), steps
    # Few zones and values meet in a window: to count how often is faster than to add up areas.
    zone = (row[:, None] - row[0]) * areas.shape[1] + (column - column[0])
    meeting = np.bincount((zone * count + values).ravel(), minlength=areas.size * count)
    meeting = meeting.reshape(areas.size, count)
    return meeting.sum(axis=0), areas.ravel() @ meeting
