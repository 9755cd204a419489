"""Zones for tests: polygons in pixels of a raster, and what GEOS says of them."""

import numpy as np
from osgeo import ogr
from rasters import NORTH_UP
from scipy.spatial import Delaunay


def wkb_of(*rings, geotransform=NORTH_UP):
    """Return the polygon of an outer ring and its holes, whose corners are columns and rows, as WKB."""
    return bytes(geometry_of(*rings, geotransform=geotransform).ExportToWkb())


def geometry_of(*rings, geotransform=NORTH_UP):
    """Return the polygon of an outer ring and its holes, whose corners are columns and rows."""
    left, column_x, row_x, top, column_y, row_y = geotransform
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for corners in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for column, row in [*corners, corners[0]]:
            x, y = left + column_x * column + row_x * row, top + column_y * column + row_y * row
            ring.AddPoint_2D(float(x), float(y))
        polygon.AddGeometry(ring)
    return polygon


def box(left, top, right, bottom):
    """Return the corners of a rectangle."""
    return [(left, top), (left, bottom), (right, bottom), (right, top)]


def partition(corners, groups, width, height, geotransform=NORTH_UP):
    """Return multi-polygons that together cover a raster: triangles between corners, by their group."""
    around = box(-1, -1, width + 1, height + 1)
    corners = np.array([*around, *corners], float)
    triangles = Delaunay(corners).simplices
    zones = [ogr.Geometry(ogr.wkbMultiPolygon) for _ in range(max(groups) + 1)]
    for number, triangle in enumerate(triangles):
        group = groups[number % len(groups)]
        zones[group].AddGeometry(geometry_of(corners[triangle], geotransform=geotransform))
    return [bytes(zone.ExportToWkb()) for zone in zones]


def geos_centres(geometry, source):
    """Return in which pixels the centre lies within a geometry, pixel by pixel."""
    return _by_pixel(source, lambda pixel: geometry.Contains(pixel.Centroid()))


def geos_shares(geometry, source):
    """Return which share of each pixel a geometry covers, pixel by pixel."""
    return _by_pixel(source, lambda pixel: geometry.Intersection(pixel).Area() / pixel.Area())


def _by_pixel(source, measure):
    return np.array(
        [
            [
                measure(geometry_of(box(column, row, column + 1, row + 1), geotransform=source.geotransform))
                for column in range(source.width)
            ]
            for row in range(source.height)
        ],
        float,
    )
