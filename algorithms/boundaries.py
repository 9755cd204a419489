"""landcover:boundaries, a class or segment raster as polygons and lines that fit together."""

from dataclasses import replace
from functools import partial

import numpy as np
from qgis.core import (
    NULL,
    QgsPalettedRasterRenderer,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
)

from ..core.classes import LandCoverClass, distinct_colors
from ..core.errors import LandCoverError
from ..core.regions.continuous import refuse_measurements
from ..core.regions.label_raster import SegmentRaster
from ..core.vectors.generalize import MAX_ROUNDS
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, destination_of, workspace
from .shared.map_outputs import outline_segments
from .shared.measuring import MEASURES
from .shared.outputs import OutputWriter
from .shared.translation import tr

#: Values up to which a raster without a palette is coloured by class, not outlined by segment.
_MOST_CLASSES = 50
_CLASS_FIELDS = {"class": compat.LONG_INTEGER, "name": compat.TEXT}


class Boundaries(LandCoverAlgorithm):
    """Draws the boundaries of a class or segment raster."""

    packages = ("skimage",)
    BAND = "BAND"
    SIMPLIFY = "SIMPLIFY"
    SMOOTH = "SMOOTH"
    DISSOLVE = "DISSOLVE"

    def name(self):
        return "boundaries"

    def displayName(self):
        return tr("Region boundaries")

    def group(self):
        return tr("Segmentation")

    def groupId(self):
        return "segmentation"

    def tags(self):
        return tr("polygonize,vectorize,simplify,smooth,topology,generalize,dissolve,sieve,lines").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.INPUT, tr("Classes or segments")),
            QgsProcessingParameterBand(
                self.BAND, tr("Band"), 1, parentLayerParameterName=shared.INPUT, optional=True
            ),
            shared.min_area(0),
            QgsProcessingParameterDistance(
                self.SIMPLIFY, tr("Simplify (map units, 0 = off)"), 0, shared.INPUT, minValue=0
            ),
            shared.integer(self.SMOOTH, tr("Smooth (rounds, 0 = off)"), 0, 0, MAX_ROUNDS),
            QgsProcessingParameterBoolean(self.DISSOLVE, tr("One polygon for each value"), False),
            *shared.resources(),
            shared.region_polygons(tr("Region polygons")),
            shared.boundary_lines(tr("Region boundaries"), by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Number of values")))
        self.addOutput(QgsProcessingOutputNumber("REGION_COUNT", tr("Number of regions")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        band = read.band_number(self, parameters, context, self.BAND)
        self.source = read.raster_source(
            self, parameters, context, (1 if band is None else band,), labels=True
        )
        if not any(destination_of(parameters.get(name), context) for name in (shared.POLYGONS, shared.LINES)):
            raise LandCoverError("No output was chosen", "", "Choose POLYGONS or LINES.")
        layer = self.parameterAsRasterLayer(parameters, shared.INPUT, context)
        self.styled = styling.layer_classes(layer, self.source.bands[0])
        # A palette says that these are classes, and a minimum area that small regions are known of.
        has_palette = isinstance(layer.renderer(), QgsPalettedRasterRenderer)
        is_sure = has_palette or self.parameterAsInt(parameters, shared.MIN_AREA, context) > 1
        if not is_sure:
            refuse_measurements(
                self.source,
                tr(
                    "Choose classes or segments, which 'K-means classification' and 'Segment image' make of "
                    "it. If these are classes, set MIN_AREA."
                ),
                read.local_workers(self, parameters, context),
            )
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        min_area = self.parameterAsInt(parameters, shared.MIN_AREA, context)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            values = SegmentRaster.open(
                self.source.path, self.workers, progress.part(0, 0.05), self.source.bands[0], has_zero=True
            )
            outlines = outline_segments(values, folder, self.workers, progress.part(0.05, 0.25), min_area)
            outlines = replace(
                outlines,
                tolerance=self.parameterAsDouble(parameters, self.SIMPLIFY, context),
                rounds=self.parameterAsInt(parameters, self.SMOOTH, context),
            )
            writer.boundaries(outlines, progress.part(0.25, 0.6))
            classes = self._classes(values.ids)
            if writer.wants(shared.POLYGONS):
                dissolve = self.parameterAsBool(parameters, self.DISSOLVE, context)
                write = self._write_dissolved if dissolve else self._write_regions
                write(writer, outlines, values.ids, classes, progress.part(0.6, 0.8))
            if writer.wants(shared.LINES):
                self._write_lines(writer, outlines, values.ids, classes, progress.part(0.8, 0.99))
        writer.name_layers("", tr("{} regions").format(f"{len(outlines.pixels):,}"))
        valid = int(outlines.pixels.sum())
        if 2 * len(outlines.pixels) > valid:
            text = tr("Nearly every pixel is a region of its own: {} regions of {} pixels.")
            progress.warn(text.format(len(outlines.pixels), valid))
        return {
            **writer.outputs,
            "CLASS_COUNT": len(np.unique(outlines.segment)),
            "REGION_COUNT": len(outlines.pixels),
            "VALID_PIXELS": valid,
            "NODATA_PIXELS": self.source.pixels - valid,
        }

    def _classes(self, ids):
        """Return the classes of the values, named and coloured as the layer is; none for segments."""
        if self.styled:
            return [
                LandCoverClass(value, *self.styled[value]) for value in ids.tolist() if value in self.styled
            ]
        if len(ids) > _MOST_CLASSES:
            return []
        colors = distinct_colors(len(ids))
        return [LandCoverClass(value, str(value), color) for value, color in zip(ids.tolist(), colors)]

    def _write_regions(self, writer, outlines, ids, classes, progress):
        fields = {"id": compat.LONG_INTEGER, **_CLASS_FIELDS, **MEASURES}
        names = _names(classes)

        def row_of(number, place):
            value = int(ids[place])
            return {"id": number, "class": value, "name": names.get(value, NULL)}

        writer.polygons(self.source, outlines, fields, row_of, _renderer(classes), progress)

    def _write_dissolved(self, writer, outlines, ids, classes, progress):
        names, parts = _names(classes), np.bincount(outlines.segment)

        def row_of(place):
            value = int(ids[place])
            return {"class": value, "name": names.get(value, NULL), "parts": int(parts[place])}

        fields = {**_CLASS_FIELDS, "parts": compat.INTEGER, **MEASURES}
        writer.dissolved(self.source, outlines, fields, row_of, _renderer(classes), progress)

    def _write_lines(self, writer, outlines, ids, classes, progress):
        names = _names(classes)

        def side_of(number):
            value = int(ids[outlines.segment[number - 1]])
            return value, names.get(value, NULL), number

        types = {**_CLASS_FIELDS, "id": compat.LONG_INTEGER}
        values = np.arange(len(outlines.pixels) + 1)
        renderer = partial(styling.line_renderer, is_bold=bool(classes))
        writer.lines(self.source, outlines, values, types, side_of, progress, renderer)


def _names(classes):
    return {land_cover.value: land_cover.name for land_cover in classes}


def _renderer(classes):
    return partial(styling.polygon_renderer, classes=classes) if classes else styling.outline_renderer
