"""Destinations, and the polygons and lines that are written to them."""

import os
import re
import sqlite3
import tempfile
from contextlib import closing

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import LandCoverError
from ..core.outputs import OutputFiles, check_destination
from ..core.vectorize import boundary_lines, region_polygons
from . import compat, styling
from .parameters import LINES, OUTPUT, POLYGONS
from .translation import tr

_POLYGON_FIELDS = {
    "class": compat.INTEGER,
    "name": compat.TEXT,
    "pixels": compat.LONG_INTEGER,
    "area": compat.REAL,
    "area_ha": compat.REAL,
    "perimeter": compat.REAL,
}
_LINE_FIELDS = {
    "left_class": compat.INTEGER,
    "right_class": compat.INTEGER,
    "left_name": compat.TEXT,
    "right_name": compat.TEXT,
    "length": compat.REAL,
}
_SQUARE_METRES_PER_HECTARE = 10_000
_PIECES_PER_REPORT = 1000


def check_destinations(algorithm, parameters, context, inputs):
    """Refuse destinations that cannot be written, would overwrite an input, or are given twice.

    Parameters
    ----------
    inputs : list of str
        Files that the algorithm reads.

    Raises
    ------
    LandCoverError
    """
    places = []
    for definition in algorithm.destinationParameterDefinitions():
        path, table = _file_and_table(parameters.get(definition.name()), context)
        if not path:
            continue
        is_raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        check_destination(path, inputs, (".tif", ".tiff") if is_raster else ())
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            _check_vector_extension(path)
        for other, other_table in places:
            # A file that is written whole takes the tables with it that were written before.
            if os.path.abspath(path) == other and table in ("", other_table):
                raise LandCoverError(
                    "Two outputs have the same destination", path, "Choose another file for one of them."
                )
        places.append((os.path.abspath(path), table))


def _check_vector_extension(path):
    extension = os.path.splitext(path)[1]
    if extension[1:].lower() not in QgsVectorFileWriter.supportedFormatExtensions():
        raise LandCoverError(
            "The output has an ending that is not supported",
            path,
            "Use .gpkg, .shp or another one for vectors.",
        )


def _destination(value, context):
    """Return the text of a destination parameter; empty where it is not set."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value or ""


def _file_and_table(value, context):
    """Return the file of a destination and its table in that file; empty where it is no file."""
    value = _destination(value, context)
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        return "", ""
    if value.startswith("ogr:"):
        table = QgsDataSourceUri(value[len("ogr:") :])
        return table.database(), table.table()
    # Anything else with a word of two or more letters before a colon is no file: memory, postgis, spatialite.
    return ("", "") if re.match(r"\w{2,}:", value) else (value, "")


class VectorFiles(OutputFiles):
    """Output files of which some are databases that hold other tables as well."""

    def __init__(self):
        super().__init__()
        self._seen = set()
        self._copies = {}

    def protect_vector(self, path, table):
        """Keep what is at `path` until the block ends well: the file, or its tables where one is added."""
        path = os.path.abspath(path)
        if path in self._seen:
            return
        self._seen.add(path)
        if table and os.path.exists(path):
            folder = tempfile.TemporaryDirectory(prefix="landcover-")
            self._copies[path] = folder
            _copy_database(path, os.path.join(folder.name, "copy"))
        else:
            self.protect(path)

    def __exit__(self, kind, error, trace):
        failed = True
        try:
            super().__exit__(kind, error, trace)
            failed = kind is not None
        finally:
            for path, folder in self._copies.items():
                if failed:
                    _copy_database(os.path.join(folder.name, "copy"), path)
                folder.cleanup()


def _copy_database(source, target):
    """Copy a GeoPackage by SQLite's own means, which respect those who have it open, such as layers."""
    with closing(sqlite3.connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)


def write_class_map(algorithm, parameters, context, classify, files, progress):
    """Make a class map and write its raster, its polygons and its lines, as far as they are wanted.

    Parameters
    ----------
    algorithm, parameters, context
        Those of the running algorithm.
    classify : callable
        Called as ``classify(path, regions=..., workspace=..., progress=...)``; writes the class raster and
        returns a ClassMap.
    files : VectorFiles
        The block in which everything is written.
    progress : Progress

    Returns
    -------
    outputs : dict
        What the algorithm is to return, as far as it is known here.
    class_map : ClassMap
    """
    raster = algorithm.parameterAsOutputLayer(parameters, OUTPUT, context)
    staged = files.stage(raster)
    vectors = [name for name in (POLYGONS, LINES) if _destination(parameters.get(name), context)]
    raster_share = 1 - 0.25 * len(vectors)
    with tempfile.TemporaryDirectory(prefix="landcover-", dir=QgsProcessingUtils.tempFolder()) as workspace:
        class_map = classify(
            staged, regions=bool(vectors), workspace=workspace, progress=progress.part(0, raster_share)
        )
        classes = [c for c, pixels in zip(class_map.classes, class_map.pixels) if pixels]
        styling.save_raster_style(staged, classes)
        styling.style_when_loaded(context, raster, styling.raster_renderer, classes)
        outputs = {
            OUTPUT: raster,
            "CLASS_COUNT": len(classes),
            "VALID_PIXELS": class_map.valid_pixels,
            "NODATA_PIXELS": class_map.nodata_pixels,
        }
        if class_map.region_count is not None:
            outputs["REGION_COUNT"] = class_map.region_count
        writer = _RegionWriter(algorithm, parameters, context, class_map, files)
        if POLYGONS in vectors:
            step = progress.part(raster_share, raster_share + 0.25)
            outputs[POLYGONS] = writer.polygons(step)
            writer.finish(outputs[POLYGONS], styling.polygon_renderer, classes, step)
        if LINES in vectors:
            step = progress.part(0.75, 1)
            outputs[LINES] = writer.lines(step)
            writer.finish(outputs[LINES], styling.line_renderer, classes, step)
    return outputs, class_map


class _RegionWriter:
    """Writes the regions of a class map as polygons, and the boundaries between its classes as lines."""

    def __init__(self, algorithm, parameters, context, class_map, files):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._class_map = class_map
        self._files = files
        source = class_map.source
        self._crs = QgsCoordinateReferenceSystem.fromWkt(source.projection)
        self._names = {land_cover.value: land_cover.name for land_cover in class_map.classes}
        _, a, b, _, d, e = source.geotransform
        self._pixel_area = abs(a * e - b * d)
        self._pixel_hectares = None
        if class_map.areas is not None:
            square_metres = float(class_map.areas.sum() / class_map.pixels.sum())
            self._pixel_hectares = square_metres / _SQUARE_METRES_PER_HECTARE
        self._ellipsoid = None
        if source.is_geographic:
            self._ellipsoid = QgsDistanceArea()
            self._ellipsoid.setSourceCrs(self._crs, context.transformContext())
            self._ellipsoid.setEllipsoid(self._crs.ellipsoidAcronym())

    def polygons(self, progress):
        """Write one polygon per region and return where it is found."""
        progress.report(0, tr("Tracing regions"))
        pieces = region_polygons(self._class_map.region_raster, progress.part(0, 0.5))
        pieces = _counted(pieces, self._class_map.region_count, progress.part(0.5, 1))
        return self._write(POLYGONS, _POLYGON_FIELDS, QgsWkbTypes.Type.Polygon, pieces, self._polygon_values)

    def lines(self, progress):
        """Write one line per stretch of boundary and return where they are found."""
        progress.report(0, tr("Tracing boundaries"))
        pieces = boundary_lines(self._class_map, progress)
        return self._write(LINES, _LINE_FIELDS, QgsWkbTypes.Type.LineString, pieces, self._line_values)

    def finish(self, destination, make_renderer, classes, progress):
        """Give a layer that was written its style, in the file and for when it is loaded, and its index."""
        progress.report(1, tr("Saving style and spatial index"))
        styling.save_vector_style(destination, make_renderer, classes, self._files)
        if _is_geopackage(destination.partition("|")[0]):
            # After the style: saving it leaves the file in a mode that needs a writable folder, this ends it.
            layer = QgsVectorLayer(destination, "regions", "ogr")
            layer.dataProvider().createSpatialIndex()
        styling.style_when_loaded(self._context, destination, make_renderer, classes)

    def _polygon_values(self, region, geometry):
        value = int(self._class_map.region_classes[region - 1])
        pixels = int(self._class_map.region_pixels[region - 1])
        area, hectares = self._areas(pixels, geometry)
        return [value, self._names[value], pixels, area, hectares, self._length(geometry)]

    def _line_values(self, left, right, geometry):
        return [left, right, self._names[left], self._names[right], self._length(geometry)]

    def _areas(self, pixels, geometry):
        """Return the area in units of the CRS (square metres where those are degrees) and in hectares."""
        if self._ellipsoid is not None:
            area = self._ellipsoid.measureArea(geometry)
            return area, area / _SQUARE_METRES_PER_HECTARE
        hectares = NULL if self._pixel_hectares is None else pixels * self._pixel_hectares
        return pixels * self._pixel_area, hectares

    def _length(self, geometry):
        """Return the length of a line or the perimeter of a polygon, in units of the CRS or in metres."""
        if self._ellipsoid is None:
            return geometry.length()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return self._ellipsoid.measurePerimeter(geometry)
        return self._ellipsoid.measureLength(geometry)

    def _write(self, name, field_types, geometry_type, pieces, values):
        fields = QgsFields()
        for field, field_type in field_types.items():
            fields.append(QgsField(field, field_type))
        path, table = _file_and_table(self._parameters[name], self._context)
        if path:
            self._files.protect_vector(path, table)
        # A GeoPackage gets its spatial index at the end: else closing the file makes it, even after a cancel.
        sink, destination = self._algorithm.parameterAsSink(
            self._parameters,
            name,
            self._context,
            fields,
            geometry_type,
            self._crs,
            layerOptions=["SPATIAL_INDEX=NO"] if _is_geopackage(path) else [],
        )
        try:
            for *identity, wkb in pieces:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                feature = QgsFeature(fields)
                feature.setGeometry(geometry)
                feature.setAttributes(values(*identity, geometry))
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise LandCoverError("The output cannot be written", sink.lastError() or destination)
        finally:
            del sink  # closes the file, so that it can be kept or taken away
        return destination


def _is_geopackage(path):
    return path.lower().endswith(".gpkg")


def _counted(pieces, count, progress):
    """Yield the pieces and report how many of them are done."""
    for done, piece in enumerate(pieces):
        if done % _PIECES_PER_REPORT == 0:
            progress.report(done / count)
        yield piece
