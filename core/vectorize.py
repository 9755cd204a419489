"""Regions as polygons and as boundary lines, in map coordinates."""

import os
import struct

import numpy as np
from osgeo import gdal, ogr

from .arcs import find_arcs
from .errors import LandCoverError
from .progress import Cancelled, Progress
from .raster import RasterSource

_LINES_PER_REPORT = 10_000


def region_polygons(region_raster, progress=None):
    """Yield the outline of every region of a raster of region numbers.

    Parameters
    ----------
    region_raster : str
        Raster of region numbers from 1, each a 4-connected set of pixels; 0 is nodata. Polygons are
        kept in a temporary file beside it.
    progress : Progress, optional
        Covers the tracing of the outlines, which comes before the first polygon.

    Yields
    ------
    number : int
        Region number.
    wkb : bytes
        Its polygon, with holes; valid, since the region is 4-connected.
    """
    progress = progress or Progress()
    path = os.path.join(os.path.dirname(region_raster), "polygons.fgb")
    # FlatGeobuf without index is written and read as a plain stream, so nothing piles up in memory.
    polygons = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(path)
    layer = polygons.CreateLayer("polygons", None, ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    cancelled = []

    def on_progress(fraction, message, data):
        try:
            progress.report(fraction)
        except Cancelled as error:
            cancelled.append(error)
        return not cancelled

    raster = gdal.Open(region_raster)
    band = raster.GetRasterBand(1)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        failed = gdal.Polygonize(band, band, layer, 0, callback=on_progress) != gdal.CE_None
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if cancelled:
        raise cancelled[0]
    if failed:
        raise LandCoverError("The polygons cannot be made", gdal.GetLastErrorMsg(), "Is the disk full?")
    layer = polygons = None

    polygons = ogr.Open(path)
    for feature in polygons.GetLayer(0):
        yield feature.GetField(0), bytes(feature.GetGeometryRef().ExportToWkb())


def boundary_lines(raster, progress=None):
    """Yield every boundary between two values of a raster once, from node to node or closed.

    Parameters
    ----------
    raster : str
        Class raster or raster of region numbers; 0 is nodata, whose borders are left out.
    progress : Progress, optional

    Yields
    ------
    left, right : int
        Values on the two sides, as seen along the line on the map.
    wkb : bytes
        A line string along the pixel edges.
    """
    progress = progress or Progress()
    source = RasterSource.open(raster, (1,), labels=True)
    arcs = find_arcs(source, progress=progress.part(0, 0.8))
    arcs = arcs.taken(np.flatnonzero(arcs.sides[0] > 0))
    sides = arcs.sides[::-1] if _is_mirrored(source.geotransform) else arcs.sides
    points = _map_points(arcs.corners, source)
    for number, (start, stop) in enumerate(zip(arcs.start[:-1], arcs.start[1:])):
        if number % _LINES_PER_REPORT == 0:
            progress.report(0.8 + 0.2 * number / len(arcs))
        yield int(sides[0, number]), int(sides[1, number]), _line_wkb(points[start:stop])


def _is_mirrored(geotransform):
    """Tell whether left is right on the map: row numbers grow to the left of where column numbers grow."""
    _, column_x, row_x, _, column_y, row_y = geotransform
    return column_x * row_y - row_x * column_y > 0


def _map_points(corners, source):
    """Return the map coordinates of pixel corners, shape (corners, 2)."""
    row, column = np.divmod(corners, source.width + 1)
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    return np.stack([left + column * column_x + row * row_x, top + column * column_y + row * row_y], axis=1)


def _line_wkb(points):
    return struct.pack("<BII", 1, ogr.wkbLineString, len(points)) + points.astype("<f8").tobytes()
