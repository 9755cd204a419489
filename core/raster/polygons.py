"""Polygons on the grid of a raster, as edges whose ends are whole parts of a pixel.

Both polygons at a shared border have the same edges there, each from its upper to its lower end, and all that
is computed of an edge is computed from these whole numbers alone. So whatever one polygon loses at a border
the other one gains, to the last digit, however the raster is cut into tiles.
"""

import struct
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from .grid import pixel_positions
from .handles import quiet_gdal

#: Parts of a pixel's side: a power of two, so that dividing by it is exact. 1/262144 of 30 metres is 0.1 mm.
SUBPIXELS = 1 << 18
#: Pixels from the raster's corner beyond which positions are cut off.
_FAREST = 1 << 32
#: Edges of one polygon that are looked up together.
_RUN = 1024
#: How often polygons of one group may cover a window, by their boxes.
_LAYERS = 2
#: Degrees between the points of a straightened arc: the area of a circle comes out 3e-6 too small.
_ARC_STEP = 0.25
_POLYGON_HEAD, _RING_HEAD, _POINT = "<BII", "<I", 16


@dataclass(frozen=True)
class Polygons:
    """Edges of polygons; all positions are in parts of a pixel, SUBPIXELS for each.

    Attributes
    ----------
    x, y, end_x, end_y : ndarray of int64, shape (edges,)
        Upper and lower end; horizontal edges are left out.
    sign : ndarray of int8, shape (edges,)
        1 where the polygon lies to the right of the edge, -1 where it lies to the left.
    boxes : ndarray of int64, shape (polygons, 4)
        Left, upper, right and lower end of each; the right is left of the left where a polygon has no point.
    run_start : ndarray of int64, shape (runs + 1,)
        Where runs of edges of one polygon begin.
    run_polygon : ndarray of int64, shape (runs,)
    run_top, run_bottom : ndarray of int64, shape (runs,)
    """

    x: np.ndarray
    y: np.ndarray
    end_x: np.ndarray
    end_y: np.ndarray
    sign: np.ndarray
    boxes: np.ndarray
    run_start: np.ndarray
    run_polygon: np.ndarray
    run_top: np.ndarray
    run_bottom: np.ndarray

    def __len__(self):
        return len(self.boxes)

    def reach_into(self, width, height):
        """Return which polygons reach into a raster, and which of them lie partly outside of it.

        Parameters
        ----------
        width, height : int
            Of the raster, in pixels.

        Returns
        -------
        inside, cut : ndarray of bool, shape (polygons,)
        """
        left, top, right, bottom = self.boxes.T
        end_x, end_y = width * SUBPIXELS, height * SUBPIXELS
        inside = (left < end_x) & (right > 0) & (top < end_y) & (bottom > 0)
        return inside, inside & ((left < 0) | (top < 0) | (right > end_x) | (bottom > end_y))

    def groups_in(self, window):
        """Yield the polygons that may meet a window in groups, in their order, which bounds what they cover.

        Parameters
        ----------
        window : Window

        Yields
        ------
        chosen : ndarray of bool, shape (polygons,)
        """
        left, top, right, bottom = self.boxes.T
        end_x, end_y = window.x + window.width, window.y + window.height
        width = np.minimum(right, end_x * SUBPIXELS) - np.maximum(left, window.x * SUBPIXELS)
        height = np.minimum(bottom, end_y * SUBPIXELS) - np.maximum(top, window.y * SUBPIXELS)
        meet = np.flatnonzero((width > 0) & (height > 0))
        boxes = np.cumsum(width[meet] / SUBPIXELS * (height[meet] / SUBPIXELS))
        group = boxes // (_LAYERS * window.pixels)
        for members in np.split(meet, np.flatnonzero(np.diff(group)) + 1):
            if len(members):
                chosen = np.zeros(len(self), bool)
                chosen[members] = True
                yield chosen

    def edges_in(self, window, chosen):
        """Return the edges that decide what polygons cover of a window: those in its rows.

        Parameters
        ----------
        window : Window
        chosen : ndarray of bool, shape (polygons,)

        Returns
        -------
        edges : ndarray of int64, shape (edges,)
            Their places.
        polygon : ndarray of int64, shape (edges,)
        """
        first, end = window.y * SUBPIXELS, (window.y + window.height) * SUBPIXELS
        runs = np.flatnonzero(chosen[self.run_polygon] & (self.run_top < end) & (self.run_bottom > first))
        length = self.run_start[runs + 1] - self.run_start[runs]
        edges = ranges(self.run_start[runs], length)
        polygon = np.repeat(self.run_polygon[runs], length)
        kept = (self.y[edges] < end) & (self.end_y[edges] > first)
        return edges[kept], polygon[kept]


def ranges(start, length):
    """Return the numbers of several ranges, one after the other, as int64."""
    ends = np.cumsum(length)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(start - (ends - length), length) + np.arange(total)


def polygons_on_grid(source, geometries):
    """Lay polygons on the grid of a raster.

    Parameters
    ----------
    source : RasterSource
    geometries : iterable of bytes
        WKB of each, in the CRS of the raster; curves are straightened.

    Returns
    -------
    Polygons
    """
    edges, boxes = [np.empty((0, 5), np.int64)], []
    for wkb in geometries:
        rings = list(_rings(ogr.CreateGeometryFromWkb(bytes(wkb))))
        found = [_ring_edges(source, points, is_outer) for points, is_outer in rings]
        points = np.concatenate([np.zeros((0, 2), np.int64), *(ring for ring, _ in found)])
        boxes.append((*points.min(axis=0), *points.max(axis=0)) if len(points) else (0, 0, -1, -1))
        edges.append(np.concatenate([np.empty((0, 5), np.int64), *(ring for _, ring in found)]))
    counts = np.array([len(part) for part in edges[1:]], np.int64)
    x, y, end_x, end_y, sign = np.concatenate(edges).T
    runs = -(-counts // _RUN)
    polygon = np.repeat(np.arange(len(counts)), runs)
    start = (np.cumsum(counts) - counts)[polygon] + ranges(np.zeros(len(counts), np.int64), runs) * _RUN
    return Polygons(
        *(np.ascontiguousarray(part) for part in (x, y, end_x, end_y)),
        sign=sign.astype(np.int8),
        boxes=np.array(boxes, np.int64).reshape(-1, 4),
        run_start=np.append(start, len(x)),
        run_polygon=polygon,
        run_top=np.minimum.reduceat(y, start) if len(start) else y[:0],
        run_bottom=np.maximum.reduceat(end_y, start) if len(start) else y[:0],
    )


def _rings(geometry):
    """Yield the points of each ring, shape (points, 2), and whether it is the outer one of its polygon."""
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry(_ARC_STEP)
    for polygon in _flat_polygons(geometry):
        polygon.FlattenTo2D()
        wkb = bytes(polygon.ExportToWkb(ogr.wkbNDR))
        _, _, rings = struct.unpack_from(_POLYGON_HEAD, wkb)
        place = struct.calcsize(_POLYGON_HEAD)
        for number in range(rings):
            (count,) = struct.unpack_from(_RING_HEAD, wkb, place)
            place += struct.calcsize(_RING_HEAD)
            yield np.frombuffer(wkb, "<f8", 2 * count, place).reshape(-1, 2), number == 0
            place += count * _POINT


def _flat_polygons(geometry):
    """Yield the polygons that a geometry is made of; points and lines among them are left out."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        yield geometry
    elif ogr.GT_IsSubClassOf(geometry.GetGeometryType(), ogr.wkbGeometryCollection):
        for number in range(geometry.GetGeometryCount()):
            yield from _flat_polygons(geometry.GetGeometryRef(number))


def _ring_edges(source, points, is_outer):
    """Return the points of a ring on the grid, and its edges: both ends, from top to bottom, and the sign."""
    position = np.stack(pixel_positions(source, *points.T), axis=1)
    points = np.rint(np.clip(position, -_FAREST, _FAREST) * SUBPIXELS).astype(np.int64)
    following = np.roll(points, -1, axis=0)
    x, y = (points - points[:1]).T.astype(np.float64)
    is_reversed = np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) > 0
    falls = points[:, 1] < following[:, 1]
    upper = np.where(falls[:, None], points, following)
    lower = np.where(falls[:, None], following, points)
    sign = np.where(falls == (is_reversed != is_outer), 1, -1)
    edges = np.concatenate([upper, lower, sign[:, None]], axis=1)
    return points, edges[upper[:, 1] != lower[:, 1]]


def valid_polygon(wkb):
    """Make a polygon valid whose rings cross themselves or each other.

    Parameters
    ----------
    wkb : bytes

    Returns
    -------
    wkb : bytes or None
        None where nothing of an area is left.
    is_repaired : bool
    """
    geometry = ogr.CreateGeometryFromWkb(bytes(wkb))
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry(_ARC_STEP)
    with quiet_gdal():
        if geometry.IsValid():
            return (bytes(geometry.ExportToWkb()), False) if geometry.Area() > 0 else (None, False)
        repaired = geometry.MakeValid()
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in [] if repaired is None else _flat_polygons(repaired):
        whole.AddGeometry(polygon)
    return bytes(whole.ExportToWkb()) if whole.Area() > 0 else None, True
