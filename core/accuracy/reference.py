"""What a map is compared with, on the pixels of the map: another raster, polygons or points."""

import os
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, ogr, osr

from ..classes import LandCoverClass
from ..errors import LandCoverError
from ..palette import colors_by_name
from ..progress import Cancelled, Progress
from ..raster.grid import is_same_grid, is_upright, pixel_positions, warp_to
from ..raster.source import RasterSource, embedded_classes

_LARGEST_VALUE = 2**31 - 1
_FEATURES_PER_REPORT = 1000


@dataclass(frozen=True)
class Reference:
    """Labels on the grid of a map.

    Attributes
    ----------
    kind : str
        "raster", "polygons" or "points".
    placement : str
        How it came to the pixels of the map, as a sentence.
    classes : tuple of LandCoverClass
        Of polygons and points, in order of their values. Those of a raster are known when it has been read.
    names : dict of str
        Names by class value: those in the file of a raster, and those of features whose labels are names.
    colors : dict of str
        Colours by class value in the file of a raster.
    labels : RasterSource or None
        Of a raster: class values. Of polygons: their numbers from 1, in a temporary raster; 0 is none.
    unit_class : ndarray of int, shape (units,), or None
        Place in `classes` of each polygon or point.
    row, column : ndarray of int, shape (points,), or None
        Pixels of points; all of them are in the map's rectangle.
    left_out : dict of int
        How many features could not be used, by why.
    """

    kind: str
    placement: str
    classes: tuple = ()
    names: dict = field(default_factory=dict)
    colors: dict = field(default_factory=dict)
    labels: RasterSource = None
    unit_class: np.ndarray = None
    row: np.ndarray = None
    column: np.ndarray = None
    left_out: dict = field(default_factory=dict)


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
                f"The {role} has no georeference and CRS, so the two cannot be laid upon each other",
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
    return Reference("raster", placement, names=names, colors=colors, labels=other)


def polygon_reference(source, polygons, map_names, folder, progress=None):
    """Lay polygons on the pixels of a map: a pixel belongs to the polygon in which its centre lies.

    Where polygons overlap the last one counts.

    Parameters
    ----------
    source : RasterSource
        The map.
    polygons : iterable of tuple
        Label (a number, a text or None) and geometry (WKB) of each polygon, in the CRS of the map.
    map_names : dict
        As in `label_classes`.
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
    labels, without_label = [], 0
    for count, (label, wkb) in enumerate(polygons):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if _is_empty(label):
            without_label += 1
            continue
        labels.append(label)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("number", len(labels))
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    classes, names, unit_class = label_classes(labels, map_names)
    path = os.path.join(folder, "polygons.tif")
    _rasterize(source, layer, path, progress)
    return Reference(
        "polygons",
        "Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon.",
        classes=classes,
        names=names,
        labels=RasterSource.open(path, (1,), labels=True),
        unit_class=unit_class,
        left_out={"polygons without a class": without_label},
    )


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
        raise LandCoverError("The polygons cannot be rasterised", gdal.GetLastErrorMsg(), "Is the disk full?")


def point_reference(source, points, map_names, progress=None):
    """Find the pixel of the map in which each point lies.

    Parameters
    ----------
    source : RasterSource
        The map.
    points : iterable of tuple
        Label (a number, a text or None), x and y of each point, in the CRS of the map.
    map_names : dict
        As in `label_classes`.
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
    labels, positions, without_label = [], [], 0
    for count, (label, x, y) in enumerate(points):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if _is_empty(label):
            without_label += 1
        else:
            labels.append(label)
            positions.append((x, y))
    classes, names, unit_class = label_classes(labels, map_names)
    column, row = np.floor(pixel_positions(source, *np.array(positions, np.float64).T))
    inside = (column >= 0) & (column < source.width) & (row >= 0) & (row < source.height)
    return Reference(
        "points",
        "Each point is compared with the pixel of the map in which it lies.",
        classes=classes,
        names=names,
        unit_class=unit_class[inside],
        row=row[inside].astype(np.int64),
        column=column[inside].astype(np.int64),
        left_out={
            "points without a class": without_label,
            "points outside the map": int(np.count_nonzero(~inside)),
        },
    )


def label_classes(labels, map_names):
    """Make classes of the labels of features.

    Parameters
    ----------
    labels : list
        Whole numbers, also as text; or names, which are told apart whatever their capitals.
    map_names : dict of str
        Names of the map by its class values: a label of the same name takes that value, other names the
        values after the largest one, in alphabetical order.

    Returns
    -------
    classes : tuple of LandCoverClass
        By value.
    names : dict of str
        Their names by value where the labels are names; else empty.
    place : ndarray of int, shape (labels,)
        Which class each label is.

    Raises
    ------
    LandCoverError
        When there is no label, or a number is not whole.
    """
    if not labels:
        raise LandCoverError(
            "The reference has no class", "every feature's FIELD is empty", "Choose another field."
        )
    numbers = [_whole_number(label) for label in labels]
    are_names = None in numbers
    if not are_names:
        values, place = np.unique(np.array(numbers, np.int64), return_inverse=True)
        names = [map_names.get(int(value), f"Class {value}") for value in values]
    else:
        spelled = {}
        for label in labels:
            spelled.setdefault(name_key(label), str(label).strip())
        value_of = {name_key(name): value for value, name in map_names.items()}
        free = max([0, *map_names]) + 1
        for key in sorted(spelled):
            if key not in value_of:
                value_of[key], free = free, free + 1
        keys = sorted(spelled, key=value_of.get)
        values, names = [value_of[key] for key in keys], [spelled[key] for key in keys]
        order = {key: number for number, key in enumerate(keys)}
        place = np.array([order[name_key(label)] for label in labels])
    classes = tuple(
        LandCoverClass(int(v), name, color) for v, name, color in zip(values, names, colors_by_name(names))
    )
    return classes, {c.value: c.name for c in classes} if are_names else {}, place


def name_key(name):
    """Return what two names have in common that only differ in capitals and outer spaces."""
    return str(name).strip().casefold()


def no_overlap(given):
    """Return the error for a reference that lies elsewhere."""
    return LandCoverError(
        "The reference does not overlap the classified raster", given, "Choose a reference of the same place."
    )


def _is_empty(label):
    return label is None or label != label or not str(label).strip()


def _whole_number(label):
    """Return the number that a label is, None where it is a name."""
    try:
        number = float(label)
    except (TypeError, ValueError):
        return None
    if not number.is_integer() or abs(number) > _LARGEST_VALUE:
        raise LandCoverError(
            "The FIELD of the reference holds numbers that are no classes",
            str(label),
            "Choose a field of whole numbers or names.",
        )
    return int(number)


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
            "No transformation leads from the CRS of the reference to that of the classified raster",
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
