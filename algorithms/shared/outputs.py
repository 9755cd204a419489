"""The layers and files that are written to destinations, each with its style."""

import shutil
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from itertools import islice

import numpy as np
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import LandCoverError
from ...core.raster.areas import SQUARE_METRES_PER_HECTARE, ground_areas
from ...core.raster.grid import pixel_positions
from ...core.raster.handles import gdal_errors, in_one_line, quiet_gdal
from ...core.raster.overviews import add_overviews, make_cloud_optimized
from ...core.vectors.arcs import OUTSIDE
from ...core.vectors.boundaries import (
    Boundaries,
    boundary_lines,
    dissolved_polygons,
    region_polygons,
    separating_arcs,
)
from ...core.vectors.generalize import generalize
from ...core.vectors.spooled import SpooledBoundaries
from . import compat, map_layers, styling
from .destinations import destination_of, file_and_table, staged_destination
from .geopackage import is_geopackage
from .parameters import CLOUD_OPTIMIZED, LINES, POLYGONS, SEGMENT_POLYGONS
from .translation import tr

#: What is measured of every polygon.
MEASURES = {
    "pixels": compat.LONG_INTEGER,
    "area": compat.REAL,
    "area_ha": compat.REAL,
    "perimeter": compat.REAL,
}
#: What borders in the field `border` are called.
BETWEEN, WITHIN, OF_IMAGE, OF_NODATA = "regions", "segments", "image", "nodata"
#: Relative difference of the ground that pixels of one raster cover.
_ABOUT_THE_SAME = 1e-3
_PIECES_PER_REPORT = 1000
_FEATURES_AT_A_TIME = 1000


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
    tolerance : float
    rounds : int
        How they are simplified and smoothed, as in :func:`generalize`.
    drawn : tuple of str
        Outputs in which they are drawn, where those are wanted.
    """

    raster: str
    segment: np.ndarray
    pixels: np.ndarray
    tolerance: float = 0
    rounds: int = 0
    drawn: tuple = (POLYGONS, SEGMENT_POLYGONS, LINES)


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
        self._renderers = {}
        self._forms = {}

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

    def finish_raster(self, name, progress):
        """Lay out a raster that was written such that it is quick to draw."""
        is_cloud_optimized = self._algorithm.parameterAsBool(self._parameters, CLOUD_OPTIMIZED, self._context)
        finish = make_cloud_optimized if is_cloud_optimized else add_overviews
        finish(self._staged[name], progress)

    def style_raster(self, name, make_renderer, when_loaded=None):
        """Give a raster that was written its style, in a file beside it and for when it is loaded.

        Parameters
        ----------
        name : str
            Of the output.
        make_renderer : callable
            Takes the layer; of `styling`.
        when_loaded : callable, optional
            Makes another one for the map.
        """
        styling.save_raster_style(self._staged[name], make_renderer)
        self._renderers[name] = when_loaded or make_renderer

    def segment_raster(self, name, region_raster, count, progress):
        """Copy a raster of `count` region numbers to an output, if it is wanted, and style it."""
        if self.wants(name):
            shutil.copyfile(region_raster, self.raster(name))
            self.finish_raster(name, progress)
            self.style_raster(name, partial(styling.segment_raster_renderer, count=count))

    def polygons(self, source, outlines, fields, row_of, make_renderer, progress, name=POLYGONS):
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
        name : str
            The output.
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
        self._layer(name, fields, polygon, measuring.crs, pieces, attributes, make_renderer, progress)

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

    def lines(self, source, outlines, values, types, side_of, progress, make_renderer=styling.line_renderer):
        """Write each boundary between outlines that have a value once, and the borders around them.

        Parameters
        ----------
        source : RasterSource
            Whose grid and CRS they have.
        outlines : Outlines
        values : ndarray of int, shape (outlines + 1,)
            Value of each outline by its number, such as its class; 0 for none. Boundaries between outlines of
            one value are told apart.
        types : dict
            Type of what is told of each side, by its name.
        side_of : callable
            Takes the number of an outline, returns what is told of it, in the order of `types`.
        progress : Progress
        make_renderer : callable
            Takes the layer; of `styling`.
        """
        boundaries = self.boundaries(outlines, progress.part(0, 0.5))
        apart = np.arange(len(values), dtype=np.int32)
        apart[values == 0] = 0
        chosen = separating_arcs(boundaries, apart)
        measuring = _Measuring(source, self._context)
        nothing = [NULL] * len(types)

        def attributes(left, right, geometry):
            border, sides = BETWEEN, []
            for number in (left, right):
                is_region = number != OUTSIDE and values[number]
                sides.append(side_of(number) if is_region else nothing)
                if not is_region:
                    border = OF_IMAGE if number == OUTSIDE else OF_NODATA
            if border == BETWEEN and values[left] == values[right]:
                border = WITHIN
            both = [value for pair in zip(*sides) for value in pair]
            return [*both, measuring.length(geometry), border]

        fields = {f"{side}_{name}": types[name] for name in types for side in ("left", "right")}
        fields |= {"length": compat.REAL, "border": compat.TEXT}
        pieces = _counted(boundary_lines(boundaries, chosen), len(chosen), progress.part(0.5, 1))
        self._layer(
            LINES, fields, QgsWkbTypes.Type.LineString, measuring.crs, pieces, attributes,
            make_renderer, progress,
        )  # fmt: skip

    def points(self, name, source, fields, rows, make_renderer, set_form, progress):
        """Write points.

        Parameters
        ----------
        name : str
            The output.
        source : RasterSource
            Whose CRS they have.
        fields : dict
            Type of each field by its name, in their order.
        rows : sequence of tuple
            Values of the fields, x and y, of each.
        make_renderer : callable
            Takes the layer; of `styling`.
        set_form : callable
            Takes the layer; of `forms`.
        progress : Progress
        """
        crs = QgsCoordinateReferenceSystem.fromWkt(source.projection)
        self._forms[name] = set_form
        pieces = ((values, QgsGeometry.fromPointXY(QgsPointXY(x, y)).asWkb()) for values, x, y in rows)
        self._layer(
            name, fields, QgsWkbTypes.Type.Point, crs, pieces, lambda values, _: values,
            make_renderer, progress,
        )  # fmt: skip

    def name_layers(self, method, found=""):
        """Say what the layers are that QGIS loads when the run has ended: to be called once, at its end.

        Parameters
        ----------
        method : str
            What was done to the image, in few words; empty where the name of the image says it.
        found : str
            What it gave, such as "5 classes".
        """
        title = map_layers.Title(self._algorithm.image, method, found)
        map_layers.load_together(
            self._algorithm,
            self._parameters,
            self._context,
            self.outputs,
            self._renderers,
            self._forms,
            title,
        )

    def boundaries(self, outlines, progress):
        """Return the boundaries of outlines, traced and generalized once for polygons and lines.

        Parameters
        ----------
        outlines : Outlines
        progress : Progress

        Returns
        -------
        Boundaries or SpooledBoundaries
        """
        how = outlines.raster, outlines.tolerance, outlines.rounds
        if how not in self._traced:
            progress.report(0, tr("Tracing boundaries"))
            traced = self._generalized if outlines.tolerance or outlines.rounds else self._spooled
            self._traced[how] = traced(outlines, progress)
        return self._traced[how]

    def _spooled(self, outlines, progress):
        polygons = self.wants(*(name for name in outlines.drawn if name != LINES))
        lines = LINES in outlines.drawn and self.wants(LINES)
        return SpooledBoundaries.trace(outlines.raster, polygons, lines, self._algorithm.workers, progress)

    def _generalized(self, outlines, progress):
        boundaries = Boundaries.trace(outlines.raster, self._algorithm.workers, progress.part(0, 0.5))
        return generalize(boundaries, outlines.tolerance, outlines.rounds, progress.part(0.5, 1))

    def table(self, name, fields, rows):
        """Write a table without geometry; `rows` are lists of values."""
        self._write(
            name, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem(), rows, self._plain
        )

    def features(self, name, fields, geometry_type, crs, rows, progress):
        """Write features as they are, with outlines as their style.

        Parameters
        ----------
        name : str
            The output.
        fields : dict
            Type of each field by its name, in their order.
        geometry_type : QgsWkbTypes.Type
        crs : QgsCoordinateReferenceSystem
        rows : iterable of tuple
            Attributes and WKB of each; it is empty where there is no geometry.
        progress : Progress
        """
        self._layer(
            name, fields, geometry_type, crs, rows, lambda attributes, _: attributes,
            styling.outline_renderer, progress,
        )  # fmt: skip

    def _layer(self, name, fields, geometry_type, crs, pieces, attributes, make_renderer, progress):
        """Write a layer of geometries with its style and its index."""

        def feature_of(piece):
            *identity, wkb = piece
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            return attributes(*identity, geometry), geometry

        self._write(name, fields, geometry_type, crs, pieces, feature_of)
        progress.report(1, tr("Saving style and spatial index"))
        path, table = file_and_table(self._parameters[name], self._context)
        if path:
            staged = self._files.stage(path)
            styling.save_vector_style(staged, table, make_renderer, self._forms.get(name))
            if is_geopackage(path):
                # After the style, which leaves the file in a mode that needs a writable folder; this ends it.
                _make_index(staged, table)
        # On the map the polygons do not hide the raster below them.
        is_filled = QgsWkbTypes.geometryType(geometry_type) == QgsWkbTypes.GeometryType.PolygonGeometry
        self._renderers[name] = styling.outline_renderer if is_filled else make_renderer

    @staticmethod
    def _plain(row):
        return row, None

    def _write(self, name, field_types, geometry_type, crs, pieces, feature_of):
        """Write features; `feature_of` makes attributes (None to leave it out) and geometry of a piece."""
        fields = QgsFields()
        for field, field_type in field_types.items():
            fields.append(QgsField(field, field_type))
        path, table = file_and_table(self._parameters[name], self._context)
        value = self._parameters[name]
        if path:
            staged = self._files.stage_vector(path, table)
            value = staged_destination(value, staged, self._context)
        # A GeoPackage gets its spatial index at the end: else closing the file makes it, even after a cancel.
        index_comes_later = is_geopackage(path) and geometry_type != QgsWkbTypes.Type.NoGeometry
        try:
            sink, destination = self._algorithm.parameterAsSink(
                {**self._parameters, name: value},
                name,
                self._context,
                fields,
                geometry_type,
                crs,
                layerOptions=["SPATIAL_INDEX=NO"] if index_comes_later else [],
            )
        except QgsProcessingException as error:
            raise _writing_failed(path, error) from error
        closing = gdal_errors(path, writing=True) if path else nullcontext()
        if set("'\"") & set(table):
            closing = quiet_gdal()  # which stumbles over quotes in the names of tables, without harm
        count = 0
        try:
            features = (_feature(*feature_of(piece)) for piece in pieces)
            # Together they are written twice as fast as one by one (measured).
            while batch := list(islice(features, _FEATURES_AT_A_TIME)):
                kept = [feature for feature in batch if feature is not None]
                if not sink.addFeatures(kept, QgsFeatureSink.Flag.FastInsert):
                    raise _writing_failed(path, in_one_line(sink.lastError()))
                count += len(kept)
        finally:
            with closing:
                del sink  # closes the file, so that it can be kept or taken away
        if path:
            _check_count(staged, table, count, path)
            destination = path + destination[len(staged) :]
            self._load_on_completion(name, destination)
        self.outputs[name] = destination

    def _load_on_completion(self, name, destination):
        """Let QGIS load a layer that was written elsewhere first, as `parameterAsSink` would."""
        value = self._parameters[name]
        if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
            title = value.destinationName or self._algorithm.parameterDefinition(name).description()
            details = QgsProcessingContext.LayerDetails(
                title, value.destinationProject, name, QgsProcessingUtils.LayerHint.Vector
            )
            self._context.addLayerToLoadOnCompletion(destination, details)


def _check_count(staged, table, count, path):
    """Notice features that were lost when the file was closed."""
    with gdal_errors(path, writing=True):
        dataset = gdal.OpenEx(staged, gdal.OF_VECTOR)
        layer = dataset and (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
        if layer is None or layer.GetFeatureCount(False) not in (-1, count):
            raise RuntimeError("it is not complete")


def _make_index(path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else path, "regions", "ogr")
    if not layer.dataProvider().createSpatialIndex():
        raise LandCoverError("The spatial index cannot be written", path, "The disk may be full.")


def _writing_failed(path, reason):
    # QGIS tells the whole statement, or the hidden file, in many lines.
    return LandCoverError("The output cannot be written", path or str(reason), "The disk may be full.")


class _Measuring:
    """Measures on the grid of a raster: in units of its CRS, in metres where those are degrees.

    Hectares are of ground, on the ellipsoid. Where all pixels of the raster cover about the same ground, a
    polygon's are those of the pixel in its middle, times its pixels; else it is measured as it is.

    Parameters
    ----------
    source : RasterSource
    context : QgsProcessingContext
    """

    def __init__(self, source, context):
        self.crs = QgsCoordinateReferenceSystem.fromWkt(source.projection)
        _, a, b, _, d, e = source.geotransform
        self._pixel_area = abs(a * e - b * d)
        self._in_degrees = source.is_geographic
        self._ground = ground_areas(source)
        self._to_pixels = partial(pixel_positions, source)
        self._ellipsoid = None
        if self._in_degrees or (self._ground is not None and self._ground.spread > _ABOUT_THE_SAME):
            self._ellipsoid = QgsDistanceArea()
            self._ellipsoid.setSourceCrs(self.crs, context.transformContext())
            self._ellipsoid.setEllipsoid(self.crs.ellipsoidAcronym())

    def measures(self, pixels, geometry, boundaries):
        """Return the values of MEASURES of a polygon that covers so many pixels, exactly or generalized."""
        covered = pixels if boundaries.is_exact else geometry.area() / self._pixel_area
        ground = self._square_metres(covered, geometry)
        return {
            "pixels": pixels,
            "area": ground if self._in_degrees else covered * self._pixel_area,
            "area_ha": NULL if ground is None else ground / SQUARE_METRES_PER_HECTARE,
            "perimeter": self.length(geometry),
        }

    def _square_metres(self, pixels, geometry):
        """Return the ground area of a polygon; None where it is not known."""
        if self._ellipsoid is not None:
            return self._ellipsoid.measureArea(geometry)
        if self._ground is None:
            return None
        middle = geometry.boundingBox().center()
        return pixels * self._ground.at(*self._to_pixels(middle.x(), middle.y()))

    def length(self, geometry):
        """Return the length of a line or the perimeter of a polygon, in units of the CRS or in metres."""
        if not self._in_degrees:
            return geometry.length()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return self._ellipsoid.measurePerimeter(geometry)
        return self._ellipsoid.measureLength(geometry)


def _feature(attributes, geometry):
    """Return a feature, or None where there are no attributes."""
    if attributes is None:
        return None
    feature = QgsFeature()
    if geometry is not None:
        feature.setGeometry(geometry)
    feature.setAttributes(attributes)
    return feature


def _counted(pieces, count, progress):
    """Yield the pieces and report how many of them are done."""
    for done, piece in enumerate(pieces):
        if done % _PIECES_PER_REPORT == 0:
            progress.report(done / count)
        yield piece
