"""Destinations, and the layers and files that are written to them."""

import os
import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice

import numpy as np
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

from ...core.errors import LandCoverError
from ...core.files import OutputFiles, check_destination
from ...core.pipelines.kmeans import classify_kmeans
from ...core.raster.areas import pixel_areas
from ...core.vectors.arcs import OUTSIDE
from ...core.vectors.boundaries import (
    Boundaries,
    boundary_lines,
    dissolved_polygons,
    region_polygons,
    separating_arcs,
)
from ...core.vectors.generalize import generalize
from . import compat, styling
from .parameters import LINES, OUTPUT, POLYGONS, THREADS
from .translation import tr

#: What is measured of every polygon.
MEASURES = {
    "pixels": compat.LONG_INTEGER,
    "area": compat.REAL,
    "area_ha": compat.REAL,
    "perimeter": compat.REAL,
}
#: What borders in the field `border` are called.
BETWEEN, OF_IMAGE, OF_NODATA = "regions", "image", "nodata"
_SQUARE_METRES_PER_HECTARE = 10_000
_PIECES_PER_REPORT = 1000
_FEATURES_AT_A_TIME = 1000


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


def destination_of(value, context):
    """Return the text of a destination parameter; empty where it is not set."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value or ""


def _file_and_table(value, context):
    """Return the file of a destination and its table in that file; empty where it is no file."""
    value = destination_of(value, context)
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


def workspace():
    """Return a temporary folder for the core, for use in a `with` statement."""
    return tempfile.TemporaryDirectory(prefix="landcover-", dir=QgsProcessingUtils.tempFolder())


@dataclass(frozen=True)
class Outlines:
    """Regions whose outlines are to be traced.

    Attributes
    ----------
    raster : str
        Raster in a temporary folder of their numbers from 1, each a 4-connected set of pixels; 0 is nodata.
    segment : ndarray of int, shape (outlines,)
        Which segment, from 0, each of them is, or is a part of.
    pixels : ndarray of int, shape (outlines,)
    """

    raster: str
    segment: np.ndarray
    pixels: np.ndarray


class OutputWriter:
    """Writes what was asked for of the outputs of one run, each with its style.

    Parameters
    ----------
    algorithm, parameters, context
        Those of the running algorithm.
    files : VectorFiles
        The block in which everything is written.

    Attributes
    ----------
    outputs : dict
        What was written, as the algorithm is to return it.
    """

    def __init__(self, algorithm, parameters, context, files):
        self.outputs = {}
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._files = files
        self._staged = {}
        self._traced = {}

    def wants(self, *names):
        """Tell whether one of these optional outputs was asked for."""
        return any(destination_of(self._parameters.get(name), self._context) for name in names)

    def file(self, name):
        """Return the path to write a file to, or None where it was not asked for."""
        path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
        if not path:
            return None
        self.outputs[name] = path
        return self._files.stage(path)

    def text(self, name, text):
        """Write a text file."""
        with open(self.file(name), "w", encoding="utf-8") as file:
            file.write(text)

    def raster(self, name):
        """Return the path to write a raster to."""
        if name not in self._staged:
            path = self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
            self.outputs[name] = path
            self._staged[name] = self._files.stage(path)
        return self._staged[name]

    def style_raster(self, name, make_renderer):
        """Give a raster that was written its style, in a file beside it and for when it is loaded."""
        styling.save_raster_style(self._staged[name], make_renderer)
        styling.style_when_loaded(self._context, self.outputs[name], make_renderer)

    def segment_raster(self, name, region_raster, count):
        """Copy a raster of `count` region numbers to an output, if it is wanted, and style it."""
        if self.wants(name):
            shutil.copyfile(region_raster, self.raster(name))
            self.style_raster(name, partial(styling.segment_raster_renderer, count=count))

    def polygons(self, source, outlines, fields, row_of, make_renderer, progress):
        """Write one polygon for each region.

        Parameters
        ----------
        source : RasterSource
            Whose grid and CRS they have.
        outlines : Outlines
        fields : dict
            Type of each field by its name, in their order, with `MEASURES`.
        row_of : callable
            Takes the number of an outline and its segment, returns the values of the fields by name but for
            the measures, or None where there is to be no polygon.
        make_renderer : callable
            Takes the layer; of `styling`.
        progress : Progress
        """
        boundaries = self.boundaries(outlines, progress.part(0, 0.4))
        pieces = region_polygons(boundaries, progress.part(0.4, 0.5))
        pieces = _counted(pieces, len(outlines.pixels), progress.part(0.5, 1))
        measuring = _Measuring(source, self._context)

        def attributes(number, geometry):
            row = row_of(number, int(outlines.segment[number - 1]))
            if row is None:
                return None
            row.update(measuring.measures(int(outlines.pixels[number - 1]), geometry, boundaries))
            return [row[field] for field in fields]

        polygon = QgsWkbTypes.Type.Polygon
        self._layer(POLYGONS, fields, polygon, measuring.crs, pieces, attributes, make_renderer, progress)

    def dissolved(self, source, outlines, fields, row_of, make_renderer, progress):
        """Write one multi-polygon for each segment; as `polygons`, but `row_of` takes the segment alone."""
        boundaries = self.boundaries(outlines, progress.part(0, 0.4))
        group = np.append(0, outlines.segment)
        pixels = np.bincount(outlines.segment, outlines.pixels)
        pieces = dissolved_polygons(boundaries, group, progress.part(0.4, 0.5))
        pieces = _counted(pieces, len(pixels), progress.part(0.5, 1))
        measuring = _Measuring(source, self._context)

        def attributes(segment, geometry):
            row = {**row_of(segment), **measuring.measures(int(pixels[segment]), geometry, boundaries)}
            return [row[field] for field in fields]

        multi = QgsWkbTypes.Type.MultiPolygon
        self._layer(POLYGONS, fields, multi, measuring.crs, pieces, attributes, make_renderer, progress)

    def lines(self, source, outlines, values, types, side_of, progress):
        """Write each boundary between regions of different values once, and the borders around them.

        Parameters
        ----------
        source : RasterSource
            Whose grid and CRS they have.
        outlines : Outlines
        values : ndarray of int, shape (outlines + 1,)
            Value of each outline by its number, such as its class; 0 for none.
        types : dict
            Type of what is told of each side, by its name.
        side_of : callable
            Takes the number of an outline, returns what is told of it, in the order of `types`.
        progress : Progress
        """
        boundaries = self.boundaries(outlines, progress.part(0, 0.5))
        chosen = separating_arcs(boundaries, values)
        measuring = _Measuring(source, self._context)
        nothing = [NULL] * len(types)

        def attributes(left, right, geometry):
            border, sides = BETWEEN, []
            for number in (left, right):
                is_region = number != OUTSIDE and values[number]
                sides.append(side_of(number) if is_region else nothing)
                if not is_region:
                    border = OF_IMAGE if number == OUTSIDE else OF_NODATA
            both = [value for pair in zip(*sides) for value in pair]
            return [*both, measuring.length(geometry), border]

        fields = {f"{side}_{name}": types[name] for name in types for side in ("left", "right")}
        fields |= {"length": compat.REAL, "border": compat.TEXT}
        pieces = _counted(boundary_lines(boundaries, chosen), len(chosen), progress.part(0.5, 1))
        self._layer(
            LINES, fields, QgsWkbTypes.Type.LineString, measuring.crs, pieces, attributes,
            styling.line_renderer, progress,
        )  # fmt: skip

    def boundaries(self, outlines, progress, tolerance=0, rounds=0):
        """Return the Boundaries of outlines, traced and generalized once for polygons and lines.

        Parameters
        ----------
        outlines : Outlines
        progress : Progress
        tolerance, rounds
            As in :func:`generalize`; they hold for all that is written of these outlines afterwards.
        """
        if outlines.raster not in self._traced:
            progress.report(0, tr("Tracing boundaries"))
            threads = self._algorithm.parameterAsInt(self._parameters, THREADS, self._context)
            boundaries = Boundaries.trace(outlines.raster, threads, progress.part(0, 0.5))
            boundaries = generalize(boundaries, tolerance, rounds, progress.part(0.5, 1))
            self._traced[outlines.raster] = boundaries
        return self._traced[outlines.raster]

    def table(self, name, fields, rows):
        """Write a table without geometry; `rows` are lists of values."""
        self._write(
            name, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem(), rows, self._plain
        )

    def _layer(self, name, fields, geometry_type, crs, pieces, attributes, make_renderer, progress):
        """Write a layer of geometries with its style and its index."""

        def feature_of(piece):
            *identity, wkb = piece
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            return attributes(*identity, geometry), geometry

        self._write(name, fields, geometry_type, crs, pieces, feature_of)
        destination = self.outputs[name]
        progress.report(1, tr("Saving style and spatial index"))
        styling.save_vector_style(destination, make_renderer, self._files)
        if _is_geopackage(destination.partition("|")[0]):
            # After the style: saving it leaves the file in a mode that needs a writable folder, this ends it.
            layer = QgsVectorLayer(destination, "regions", "ogr")
            layer.dataProvider().createSpatialIndex()
        styling.style_when_loaded(self._context, destination, make_renderer)

    @staticmethod
    def _plain(row):
        return row, None

    def _write(self, name, field_types, geometry_type, crs, pieces, feature_of):
        """Write features; `feature_of` makes attributes (None to leave it out) and geometry of a piece."""
        fields = QgsFields()
        for field, field_type in field_types.items():
            fields.append(QgsField(field, field_type))
        path, table = _file_and_table(self._parameters[name], self._context)
        if path:
            self._files.protect_vector(path, table)
        # A GeoPackage gets its spatial index at the end: else closing the file makes it, even after a cancel.
        index_comes_later = _is_geopackage(path) and geometry_type != QgsWkbTypes.Type.NoGeometry
        sink, destination = self._algorithm.parameterAsSink(
            self._parameters,
            name,
            self._context,
            fields,
            geometry_type,
            crs,
            layerOptions=["SPATIAL_INDEX=NO"] if index_comes_later else [],
        )
        try:
            features = (_feature(*feature_of(piece)) for piece in pieces)
            # Together they are written twice as fast as one by one (measured).
            while batch := list(islice(features, _FEATURES_AT_A_TIME)):
                kept = [feature for feature in batch if feature is not None]
                if not sink.addFeatures(kept, QgsFeatureSink.Flag.FastInsert):
                    raise LandCoverError("The output cannot be written", sink.lastError() or destination)
        finally:
            del sink  # closes the file, so that it can be kept or taken away
        self.outputs[name] = destination


class _Measuring:
    """Measures on the grid of a raster: in units of its CRS, in metres where those are degrees.

    Parameters
    ----------
    source : RasterSource
    context : QgsProcessingContext
    """

    def __init__(self, source, context):
        self.crs = QgsCoordinateReferenceSystem.fromWkt(source.projection)
        _, a, b, _, d, e = source.geotransform
        self._pixel_area = abs(a * e - b * d)
        self._ellipsoid = self._pixel_hectares = None
        if source.is_geographic:
            self._ellipsoid = QgsDistanceArea()
            self._ellipsoid.setSourceCrs(self.crs, context.transformContext())
            self._ellipsoid.setEllipsoid(self.crs.ellipsoidAcronym())
        elif source.projection:
            self._pixel_hectares = float(pixel_areas(source)[0]) / _SQUARE_METRES_PER_HECTARE

    def measures(self, pixels, geometry, boundaries):
        """Return the values of MEASURES of a polygon that covers so many pixels, exactly or generalized."""
        covered = pixels if boundaries.positions is None else geometry.area() / self._pixel_area
        area, hectares = self._areas(covered, geometry)
        return {"pixels": pixels, "area": area, "area_ha": hectares, "perimeter": self.length(geometry)}

    def _areas(self, pixels, geometry):
        """Return the area in units of the CRS (square metres where those are degrees) and in hectares."""
        if self._ellipsoid is not None:
            area = self._ellipsoid.measureArea(geometry)
            return area, area / _SQUARE_METRES_PER_HECTARE
        hectares = NULL if self._pixel_hectares is None else pixels * self._pixel_hectares
        return pixels * self._pixel_area, hectares

    def length(self, geometry):
        """Return the length of a line or the perimeter of a polygon, in units of the CRS or in metres."""
        if self._ellipsoid is None:
            return geometry.length()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return self._ellipsoid.measurePerimeter(geometry)
        return self._ellipsoid.measureLength(geometry)


def write_kmeans_map(writer, source, model, min_area, threads, folder, progress):
    """Class an image with a k-means model and write raster, polygons and lines; returns the ClassMap."""
    regions = writer.wants(POLYGONS, LINES)
    share = 1 - 0.25 * (writer.wants(POLYGONS) + writer.wants(LINES))
    class_map = classify_kmeans(
        source,
        model,
        writer.raster(OUTPUT),
        min_area=min_area,
        regions=regions,
        threads=threads,
        workspace=folder,
        progress=progress.part(0, share),
    )
    outlines = None
    if regions:
        every_region = np.arange(class_map.region_count)
        outlines = Outlines(class_map.region_raster, every_region, class_map.region_pixels)
        writer.outputs["REGION_COUNT"] = class_map.region_count
    write_class_map(writer, class_map, outlines, progress.part(share, 1))
    return class_map


def write_class_map(writer, class_map, outlines, progress, columns=None, ids=None):
    """Write the polygons and lines of a class map as far as they are wanted, style all and count.

    Parameters
    ----------
    writer : OutputWriter
        Its OUTPUT is the class raster.
    class_map : ClassMap
    outlines : Outlines or None
        Of its regions, needed for polygons and lines.
    progress : Progress
    columns : dict, optional
        More values of each region for the polygons: arrays by the names of their fields.
    ids : ndarray of int, shape (regions,), optional
        What each region is called; without, numbers from 1.
    """
    columns = columns or {}
    classes = [c for c, pixels in zip(class_map.classes, class_map.pixels) if pixels]
    names = {land_cover.value: land_cover.name for land_cover in classes}
    writer.style_raster(OUTPUT, partial(styling.raster_renderer, classes=classes))
    writer.outputs["CLASS_COUNT"] = len(classes)
    writer.outputs["VALID_PIXELS"] = class_map.valid_pixels
    writer.outputs["NODATA_PIXELS"] = class_map.nodata_pixels

    def row_of(number, region):
        value = int(class_map.region_classes[region])
        if value == 0:
            return None
        row = {"id": id_of(region), "class": value, "name": names[value]}
        row.update((field, float(values[region])) for field, values in columns.items())
        return row

    def id_of(region):
        return region + 1 if ids is None else int(ids[region])

    def side_of(number):
        region = int(outlines.segment[number - 1])
        value = int(class_map.region_classes[region])
        return value, names[value], id_of(region)

    half = 0.5 if writer.wants(POLYGONS) and writer.wants(LINES) else 1
    if writer.wants(POLYGONS):
        fields = {"id": compat.LONG_INTEGER, "class": compat.INTEGER, "name": compat.TEXT, **MEASURES}
        fields.update(dict.fromkeys(columns, compat.REAL))
        renderer = partial(styling.polygon_renderer, classes=classes)
        writer.polygons(class_map.source, outlines, fields, row_of, renderer, progress.part(0, half))
    if writer.wants(LINES):
        types = {"class": compat.INTEGER, "name": compat.TEXT, "id": compat.LONG_INTEGER}
        values = np.append(0, class_map.region_classes[outlines.segment])
        step = progress.part(1 - half, 1)
        writer.lines(class_map.source, outlines, values, types, side_of, step)


def _feature(attributes, geometry):
    """Return a feature, or None where there are no attributes."""
    if attributes is None:
        return None
    feature = QgsFeature()
    if geometry is not None:
        feature.setGeometry(geometry)
    feature.setAttributes(attributes)
    return feature


def _is_geopackage(path):
    return path.lower().endswith(".gpkg")


def _counted(pieces, count, progress):
    """Yield the pieces and report how many of them are done."""
    for done, piece in enumerate(pieces):
        if done % _PIECES_PER_REPORT == 0:
            progress.report(done / count)
        yield piece
