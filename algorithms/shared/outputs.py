"""The layers and files that are written to destinations, each with its style."""

import shutil
from dataclasses import dataclass
from functools import partial

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

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
from .destinations import destination_of
from .measuring import Measuring
from .parameters import CLOUD_OPTIMIZED, LINES, POLYGONS, SEGMENT_POLYGONS
from .translation import tr
from .vector_layers import VectorLayers

#: What borders in the field `border` are called.
BETWEEN, WITHIN, OF_IMAGE, OF_NODATA = "regions", "segments", "image", "nodata"
_PIECES_PER_REPORT = 1000


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
        self._vectors = VectorLayers(algorithm, parameters, context, files)
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
        measuring = Measuring(source, self._context)

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
        measuring = Measuring(source, self._context)

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
        measuring = Measuring(source, self._context)
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
        nowhere = QgsCoordinateReferenceSystem()
        self.outputs[name] = self._vectors.write(
            name, fields, QgsWkbTypes.Type.NoGeometry, nowhere, rows, lambda row: (row, None)
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

        self.outputs[name] = self._vectors.write(name, fields, geometry_type, crs, pieces, feature_of)
        progress.report(1, tr("Saving style and spatial index"))
        self._vectors.finish(name, make_renderer, self._forms.get(name))
        # On the map the polygons do not hide the raster below them.
        is_filled = QgsWkbTypes.geometryType(geometry_type) == QgsWkbTypes.GeometryType.PolygonGeometry
        self._renderers[name] = styling.outline_renderer if is_filled else make_renderer


def _counted(pieces, count, progress):
    """Yield the pieces and report how many of them are done."""
    for done, piece in enumerate(pieces):
        if done % _PIECES_PER_REPORT == 0:
            progress.report(done / count)
        yield piece
