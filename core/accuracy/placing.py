"""How a reference comes onto the pixels of a map: another raster, polygons or points."""

import math
import os

import numpy as np

from ..labels import label_classes, labelled_features
from ..raster.alignment import check_alignment, lies_on_grid
from ..raster.grid import warp_to
from ..raster.points import pixels_of_points
from ..raster.polygons import polygons_on_grid
from ..raster.source import embedded_classes
from .reference import REFERENCE_ROLES, PointReference, PolygonReference, RasterReference


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
    labels, geometries, without_geometry, without_label = labelled_features(polygons, progress)
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
    places = ((label, None if math.isnan(x) else (x, y)) for label, x, y in points)
    labels, positions, without_geometry, without_label = labelled_features(places, progress)
    classes, names, class_of_feature = label_classes(labels, embedded_classes(source)[0])
    column, row, inside = pixels_of_points(source, *np.array(positions, np.float64).T)
    return PointReference(
        names=names,
        left_out={
            "points without a geometry": without_geometry,
            "points without a class": without_label,
            "points outside the map": len(labels) - len(inside),
        },
        classes=classes,
        class_of_feature=class_of_feature[inside],
        row=row,
        column=column,
    )
