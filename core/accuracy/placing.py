"""How a reference comes onto the pixels of a map: another raster, polygons or points."""

import math
import os

import numpy as np
from osgeo import gdal, osr

from ..errors import LandCoverError
from ..progress import Progress
from ..raster.grid import is_same_grid, is_upright, pixel_positions, warp_to
from ..raster.polygons import polygons_on_grid
from ..raster.source import embedded_classes
from .labels import is_empty, label_classes
from .reference import PointReference, PolygonReference, RasterReference, no_overlap

_FEATURES_PER_REPORT = 1000


def check_raster_reference(source, other):
    """Refuse a reference raster that cannot be brought to the grid of the map.

    Parameters
    ----------
    source : RasterSource
        The map.
    other : RasterSource
        The reference.

    Raises
    ------
    LandCoverError
        When no transformation leads from its CRS to that of the map, or they do not overlap.
    """
    if _lies_on_grid(source, other):
        return
    for raster, role in ((source, "classified raster"), (other, "reference")):
        if not (raster.projection and raster.is_georeferenced):
            raise LandCoverError(
                f"The {role} has no georeference and CRS, so the two cannot be compared",
                raster.path,
                "Set its CRS, or give rasters of one and the same grid.",
            )
    if not is_upright(source):
        raise LandCoverError(
            "The classified raster is rotated or upside down, and the reference lies on another grid",
            source.path,
            "Warp it first, with 'Warp (reproject)'.",
        )
    x, y = _sample_positions(other)
    x, y = _transformed(other.projection, source.projection, x, y)
    known = np.isfinite(x) & np.isfinite(y)
    column, row = pixel_positions(source, x[known], y[known])
    if not _boxes_meet(column, row, source):
        raise no_overlap(other.path)


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
    if not _lies_on_grid(source, other):
        other = warp_to(source, other, os.path.join(folder, "reference.vrt"))
        placement = (
            "The reference lies on another grid: it was warped to the pixels of the map by nearest "
            "neighbour, so each pixel is compared with the class at its centre."
        )
    return RasterReference(placement, names, colors, other)


def polygon_reference(source, polygons, progress=None):
    """Lay polygons on the pixels of a map: a pixel belongs to the polygon in which its centre lies.

    Where polygons overlap the last one counts.

    Parameters
    ----------
    source : RasterSource
        The map.
    polygons : iterable of tuple
        Label (a number, a text or None) and geometry (WKB, None where it is empty) of each polygon, in the
        CRS of the map.
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
    labels, geometries, without_geometry, without_label = [], [], 0, 0
    for count, (label, wkb) in enumerate(polygons):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if wkb is None:
            without_geometry += 1
        elif is_empty(label):
            without_label += 1
        else:
            labels.append(label)
            geometries.append(wkb)
    classes, names, class_of_feature = label_classes(labels, embedded_classes(source)[0])
    placed = polygons_on_grid(source, geometries)
    inside = int(np.count_nonzero(placed.reach_into(source.width, source.height)[0]))
    return PolygonReference(
        names=names,
        left_out={
            "polygons without a geometry": without_geometry,
            "polygons without a class": without_label,
            "polygons outside the map": len(labels) - inside,
        },
        classes=classes,
        class_of_feature=class_of_feature,
        polygons=placed,
        inside=inside,
    )


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


def _lies_on_grid(source, other):
    if not is_same_grid(source, other):
        return False
    if not (source.projection and other.projection):
        return True
    return bool(osr.SpatialReference(source.projection).IsSame(osr.SpatialReference(other.projection)))


def _sample_positions(source):
    """Return map coordinates of a grid of places that covers a raster, its edges included."""
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    column, row = np.meshgrid(np.linspace(0, source.width, 21), np.linspace(0, source.height, 21))
    column, row = column.ravel(), row.ravel()
    return left + column * column_x + row * row_x, top + column * column_y + row * row_y


def _transformed(projection, target, x, y):
    """Return coordinates in another CRS; infinite where there are none."""
    systems = [osr.SpatialReference(projection), osr.SpatialReference(target)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        transformation = osr.CoordinateTransformation(*systems)
        if not transformation.this:
            raise RuntimeError
        moved = np.array(transformation.TransformPoints(np.stack([x, y], axis=1).tolist()))
    except (RuntimeError, TypeError, AttributeError) as error:
        names = [system.GetName() or "a CRS without name" for system in systems]
        raise LandCoverError(
            "There is no transformation from the CRS of the reference to that of the classified raster",
            " to ".join(names),
            "Set the right CRS, or reproject one of them first.",
        ) from error
    finally:
        gdal.PopErrorHandler()
    return moved[:, 0], moved[:, 1]


def _boxes_meet(column, row, source):
    if not len(column):
        return False
    return column.min() < source.width and column.max() > 0 and row.min() < source.height and row.max() > 0
