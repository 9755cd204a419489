"""How a reference comes onto the pixels of a map: another raster, polygons or points."""

import math
import os

import numpy as np
from osgeo import gdal, ogr

from ..errors import LandCoverError
from ..progress import Cancelled, Progress
from ..raster.alignment import check_alignment, lies_on_grid
from ..raster.grid import pixel_positions, warp_to
from ..raster.handles import in_one_line
from ..raster.source import RasterSource, embedded_classes
from .labels import is_empty, label_classes
from .reference import REFERENCE_ROLES, PointReference, PolygonReference, RasterReference

_FEATURES_PER_REPORT = 1000


def check_raster_reference(source, other):
    """Refuse a reference raster that cannot be brought to the grid of the map; see `check_alignment`."""
    check_alignment(source, other, *REFERENCE_ROLES)


def raster_reference(source, other, folder):
    """Lay a reference raster on the pixels of a map.

    Parameters
    ----------
    source : RasterSource
        The map.
    other : RasterSource
        Class raster of one band, on any grid and in any CRS.
    folder : str
        Existing temporary folder.

    Returns
    -------
    Reference

    Raises
    ------
    LandCoverError
        As `check_raster_reference`.
    """
    check_raster_reference(source, other)
    names, colors = embedded_classes(other)
    placement = "The reference lies on the pixels of the map."
    if not lies_on_grid(source, other):
        other = warp_to(source, other, os.path.join(folder, "reference.vrt"))
        placement = (
            "The reference lies on another grid: it was warped to the pixels of the map by nearest "
            "neighbour, so each pixel is compared with the class at its centre."
        )
    return RasterReference(placement, names, colors, other)


def polygon_reference(source, polygons, folder, progress=None):
    """Lay polygons on the pixels of a map: a pixel belongs to the polygon in which its centre lies.

    Where polygons overlap the last one counts.

    Parameters
    ----------
    source : RasterSource
        The map.
    polygons : iterable of tuple
        Label (a number, a text or None) and geometry (WKB, None where it is empty) of each polygon, in the
        CRS of the map.
    folder : str
        Existing temporary folder.
    progress : Progress, optional

    Returns
    -------
    Reference

    Raises
    ------
    LandCoverError
        When no polygon has a label, or a label is no class.
    """
    progress = progress or Progress()
    memory = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
    layer = memory.CreateLayer("polygons", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    labels, boxes, without_geometry, without_label = [], [], 0, 0
    for count, (label, wkb) in enumerate(polygons):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if wkb is None:
            without_geometry += 1
        elif is_empty(label):
            without_label += 1
        else:
            labels.append(label)
            geometry = ogr.CreateGeometryFromWkb(wkb)
            boxes.append(geometry.GetEnvelope())
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("number", len(labels))
            feature.SetGeometryDirectly(geometry)
            layer.CreateFeature(feature)
    classes, names, class_of_feature = label_classes(labels, embedded_classes(source)[0])
    inside = _count_inside(source, boxes)
    path = os.path.join(folder, "polygons.tif")
    _rasterize(source, layer, path, progress)
    return PolygonReference(
        names=names,
        left_out={
            "polygons without a geometry": without_geometry,
            "polygons without a class": without_label,
            "polygons outside the map": len(labels) - inside,
        },
        classes=classes,
        class_of_feature=class_of_feature,
        raster=RasterSource.open(path, (1,), labels=True),
        inside=inside,
    )


def _count_inside(source, boxes):
    """Count the boxes (left, right, bottom, top) that reach into a raster's rectangle."""
    left, right, bottom, top = np.array(boxes, np.float64).T
    column, row = pixel_positions(source, [left, left, right, right], [bottom, top, bottom, top])
    across = (column.min(axis=0) < source.width) & (column.max(axis=0) > 0)
    return int(np.count_nonzero(across & (row.min(axis=0) < source.height) & (row.max(axis=0) > 0)))


def _rasterize(source, layer, path, progress):
    """Write the numbers of polygons to a raster on the grid of the map."""
    options = ["TILED=YES", "COMPRESS=LZW", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    raster = gdal.GetDriverByName("GTiff").Create(
        path, source.width, source.height, 1, gdal.GDT_UInt32, options
    )
    raster.SetGeoTransform(source.geotransform)
    raster.GetRasterBand(1).SetNoDataValue(0)
    cancelled = []

    def on_progress(fraction, message, data):
        try:
            progress.report(fraction)
        except Cancelled as error:
            cancelled.append(error)
        return not cancelled

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        done = gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=number"], callback=on_progress)
        failed = done != gdal.CE_None
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if cancelled:
        raise cancelled[0]
    if failed:
        message = in_one_line(gdal.GetLastErrorMsg())
        raise LandCoverError("The polygons cannot be rasterised", message, "Is the disk full?")


def point_reference(source, points, progress=None):
    """Find the pixel of the map in which each point lies.

    Parameters
    ----------
    source : RasterSource
        The map.
    points : iterable of tuple
        Label (a number, a text or None), x and y of each point, in the CRS of the map; x and y are nan where
        the geometry is empty.
    progress : Progress, optional

    Returns
    -------
    Reference

    Raises
    ------
    LandCoverError
        When no point has a label, or a label is no class.
    """
    progress = progress or Progress()
    labels, positions, without_geometry, without_label = [], [], 0, 0
    for count, (label, x, y) in enumerate(points):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if math.isnan(x):
            without_geometry += 1
        elif is_empty(label):
            without_label += 1
        else:
            labels.append(label)
            positions.append((x, y))
    classes, names, class_of_feature = label_classes(labels, embedded_classes(source)[0])
    column, row = np.floor(pixel_positions(source, *np.array(positions, np.float64).T))
    inside = np.flatnonzero((column >= 0) & (column < source.width) & (row >= 0) & (row < source.height))
    inside = inside[np.argsort(row[inside], kind="stable")]
    return PointReference(
        names=names,
        left_out={
            "points without a geometry": without_geometry,
            "points without a class": without_label,
            "points outside the map": len(labels) - len(inside),
        },
        classes=classes,
        class_of_feature=class_of_feature[inside],
        row=row[inside].astype(np.int64),
        column=column[inside].astype(np.int64),
    )
