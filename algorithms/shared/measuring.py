"""What is measured of every polygon and line: pixels, area, hectares of ground, length."""

from functools import partial

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsDistanceArea, QgsWkbTypes

from ...core.raster.areas import SQUARE_METRES_PER_HECTARE, ground_areas
from ...core.raster.grid import pixel_positions
from . import compat

#: What is measured of every polygon.
MEASURES = {
    "pixels": compat.LONG_INTEGER,
    "area": compat.REAL,
    "area_ha": compat.REAL,
    "perimeter": compat.REAL,
}
#: Relative difference of the ground that pixels of one raster cover.
_ABOUT_THE_SAME = 1e-3


class Measuring:
    """Measures on the grid of a raster: in units of its CRS, in metres where those are degrees.

    Hectares are of ground, on the ellipsoid. Where all pixels of the raster cover about the same ground, a
    polygon's are those of the pixel in its middle, times its pixels; else it is measured as it is.

    Parameters
    ----------
    source : RasterSource
    context : QgsProcessingContext
    """

    def __init__(self, source, context):
        self.crs = QgsCoordinateReferenceSystem.fromWkt(source.projection)
        _, a, b, _, d, e = source.geotransform
        self._pixel_area = abs(a * e - b * d)
        self._in_degrees = source.is_geographic
        self._ground = ground_areas(source)
        self._to_pixels = partial(pixel_positions, source)
        self._ellipsoid = None
        if self._in_degrees or (self._ground is not None and self._ground.spread > _ABOUT_THE_SAME):
            self._ellipsoid = QgsDistanceArea()
            self._ellipsoid.setSourceCrs(self.crs, context.transformContext())
            self._ellipsoid.setEllipsoid(self.crs.ellipsoidAcronym())

    def measures(self, pixels, geometry, boundaries):
        """Return the values of MEASURES of a polygon that covers so many pixels, exactly or generalized."""
        covered = pixels if boundaries.is_exact else geometry.area() / self._pixel_area
        ground = self._square_metres(covered, geometry)
        return {
            "pixels": pixels,
            "area": ground if self._in_degrees else covered * self._pixel_area,
            "area_ha": NULL if ground is None else ground / SQUARE_METRES_PER_HECTARE,
            "perimeter": self.length(geometry),
        }

    def _square_metres(self, pixels, geometry):
        """Return the ground area of a polygon; None where it is not known."""
        if self._ellipsoid is not None:
            return self._ellipsoid.measureArea(geometry)
        if self._ground is None:
            return None
        middle = geometry.boundingBox().center()
        return pixels * self._ground.at(*self._to_pixels(middle.x(), middle.y()))

    def length(self, geometry):
        """Return the length of a line or the perimeter of a polygon, in units of the CRS or in metres."""
        if not self._in_degrees:
            return geometry.length()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return self._ellipsoid.measurePerimeter(geometry)
        return self._ellipsoid.measureLength(geometry)
