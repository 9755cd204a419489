"""Zones: polygons each of which is measured by itself."""

import re
import unicodedata

from qgis.core import (
    NULL,
    Qgis,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.errors import LandCoverError
from ...core.raster.grid import corners
from ...core.raster.polygons import valid_polygon
from .moving import no_transformation
from .translation import tr

#: How much larger than the map the rectangle is outside of which nothing of a zone is needed.
_MARGIN = 1.1
#: Points along a side of that rectangle.
_SIDE = 200
_FEATURES_PER_REPORT = 100
_NOTHING = bytes(QgsGeometry.fromWkt("Polygon EMPTY").asWkb())
#: What every table of a GeoPackage calls its numbers and its geometries.
_KEY, _GEOMETRY = "fid", "geom"
#: Characters of a field name: of a shapefile, and of anything else.
_SHAPEFILE_NAME, _NAME = 10, 60


def check_zones(zones, name_field):
    """Refuse zones that are no polygons, are none, or have no such field.

    Parameters
    ----------
    zones : QgsFeatureSource or None
        None where they cannot be opened.
    name_field : str
        Empty for none.

    Raises
    ------
    LandCoverError
    """
    if zones is None:
        raise LandCoverError(
            "ZONES take a vector layer", "another kind of layer was given", "Choose polygons."
        )
    if QgsWkbTypes.geometryType(zones.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise LandCoverError("The zones are no polygons", zones.sourceName(), "Choose a layer of polygons.")
    if next(features_of(zones), None) is None:
        raise LandCoverError(
            "The layer of zones is empty",
            f"'{zones.sourceName()}' gives no feature",
            "Choose another layer, or check its filter and selection.",
        )
    fields = zones.fields().names()
    if name_field and name_field not in fields:
        raise LandCoverError(
            "The zones have no such FIELD", f"'{name_field}'", f"Their fields are {', '.join(fields)}."
        )


def features_of(zones):
    """Return the features of a source, the invalid ones too, whatever the settings of Processing say."""
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return zones.getFeatures(QgsFeatureRequest(), flag)


class ZoneReader:
    """Reads the zones of a layer in its order, and brings them to the CRS of a map.

    Parameters
    ----------
    zones : QgsProcessingFeatureSource
    name_field : str
        Field with their names; empty for numbers.
    source : RasterSource
        The map.
    transformation : QgsCoordinateTransform
        To its CRS.

    Attributes
    ----------
    names : list of str
    empty : int
        How many have no area.
    repaired : int
        How many were invalid.
    """

    def __init__(self, zones, name_field, source, transformation):
        self.names, self.empty, self.repaired = [], 0, 0
        self._zones, self._name_field = zones, name_field
        self._source, self._transformation = source, transformation

    def geometries(self, progress):
        """Yield the WKB of each zone; of those without an area or far from the map an empty polygon.

        Raises
        ------
        LandCoverError
            When a geometry cannot be moved.
        """
        rectangle, around = _near(self._source, self._transformation)
        count = max(self._zones.featureCount(), 1)
        for number, feature in enumerate(features_of(self._zones)):
            if number % _FEATURES_PER_REPORT == 0:
                progress.report(min(number / count, 1))
            name = feature[self._name_field] if self._name_field else NULL
            is_named = name not in (NULL, None, "")
            self.names.append(str(name) if is_named else tr("Zone {}").format(number + 1))
            geometry, wkb = feature.geometry(), None
            if geometry.isEmpty():
                self.empty += 1
            elif geometry.boundingBox().intersects(around):
                moved = _moved(geometry, self._transformation, rectangle, around)
                wkb, is_repaired = valid_polygon(bytes(moved.asWkb()))
                self.repaired += is_repaired
                self.empty += wkb is None
            yield wkb or _NOTHING


def _near(source, transformation):
    """Return the rectangle of the map in the CRS of the zones, and the same with its surroundings."""
    x, y = corners(source)
    rectangle = QgsRectangle(x.min(), y.min(), x.max(), y.max())
    if not transformation.isShortCircuited():
        try:
            rectangle = transformation.transformBoundingBox(rectangle, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            raise no_transformation(transformation, "zones") from None
    around = QgsRectangle(rectangle)
    around.scale(_MARGIN)
    return rectangle, around


def _moved(geometry, transformation, rectangle, around):
    """Return a geometry in the CRS of the map; of one that reaches far only what is near the map.

    Far from the map a projection gives nothing, or nonsense; and at a pole some give nothing even beside it.
    """
    if transformation.isShortCircuited():
        return geometry
    is_near = around.contains(geometry.boundingBox())
    for clip in (None, around, rectangle):
        part = QgsGeometry(geometry)
        if clip is not None:
            # Its long sides get points, since they will be no straight lines.
            part = part.makeValid().intersection(QgsGeometry.fromRect(clip).densifyByCount(_SIDE))
        elif not is_near:
            continue
        try:
            part.transform(transformation)
        except QgsCsException:
            continue
        return part
    raise no_transformation(transformation, "zones")


def zone_columns(zones, is_geopackage):
    """Return the names under which the fields of zones are written, in their order.

    In a GeoPackage a field cannot be called as its geometries are, nor as its numbers where it does not
    number the zones, as after layers were merged: such a field gets another name.

    Parameters
    ----------
    zones : QgsProcessingFeatureSource
    is_geopackage : bool

    Returns
    -------
    list of str
    """
    names = zones.fields().names()
    if not is_geopackage:
        return names
    keys = [name for name in names if name.casefold() == _KEY]
    refused = {_GEOMETRY, *([] if all(_numbers_all(zones, name) for name in keys) else [_KEY])}
    used, written = {name.casefold() for name in names}, []
    for name in names:
        column, number = name, 1
        while column.casefold() in (used if number > 1 else refused):
            number += 1
            column = f"{name}_{number}"
        used.add(column.casefold())
        written.append(column)
    return written


def _numbers_all(zones, name):
    """Tell whether a field holds another whole number for every feature."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([zones.fields().lookupField(name)])
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    values = [feature[name] for feature in zones.getFeatures(request, flag)]
    return all(type(value) is int and value >= 0 for value in values) and len(set(values)) == len(values)


def class_columns(classes, prefix, taken, is_shapefile):
    """Return a name for a field of each class, of letters, digits and lines that every format takes.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    prefix : str
        What is told of the classes.
    taken : sequence of str
        Names of other fields.
    is_shapefile : bool
        Whether names have ten characters at most.

    Returns
    -------
    list of str
        Unique, whatever the capitals.
    """
    longest = _SHAPEFILE_NAME if is_shapefile else _NAME
    used, names = {name.lower()[:longest] for name in taken}, []
    for land_cover in classes:
        plain = unicodedata.normalize("NFKD", land_cover.name).encode("ascii", "ignore").decode("ascii")
        word = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_") or str(land_cover.value).replace("-", "m")
        name, number = f"{prefix}_{word}"[:longest], 1
        while name in used:
            number += 1
            ending = f"_{number}"
            name = f"{prefix}_{word}"[: longest - len(ending)] + ending
        used.add(name)
        names.append(name)
    return names
