"""landcover:segmentstatistics, what the pixels of each segment have in another raster."""

import numpy as np
from qgis.core import NULL

from ..core.errors import LandCoverError
from ..core.pipelines.segments import write_segment_means
from ..core.raster.grid import check_same_grid
from ..core.raster.tiles import DEFAULT_TILE_SIZE
from ..core.regions.label_raster import SegmentRaster
from ..core.regions.zonal import zonal_statistics
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, destination_of, workspace
from .shared.map_outputs import outline_segments
from .shared.measuring import MEASURES
from .shared.outputs import OutputWriter
from .shared.translation import tr

_ROWS_AT_ONCE = 10_000


class SegmentStatistics(LandCoverAlgorithm):
    """Measures a raster on segments."""

    packages = ("skimage",)
    TABLE = "TABLE"
    IMAGE = shared.VALUES

    def name(self):
        return "segmentstatistics"

    def displayName(self):
        return tr("Segment statistics")

    def group(self):
        return tr("Segmentation")

    def groupId(self):
        return "segmentation"

    def tags(self):
        return tr("zonal statistics,mean,standard deviation,minimum,maximum,segments,objects").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.SEGMENTS, tr("Segments")),
            shared.raster(shared.VALUES, tr("Raster to measure")),
            shared.bands(shared.VALUES),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.region_polygons(tr("Segment statistics")),
            shared.table(self.TABLE, tr("Table of statistics")),
            shared.optional_raster(shared.OUTPUT, tr("Mean of segments")),
        )

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.segments = read.raster_source(self, parameters, context, (1,), name=shared.SEGMENTS)
        self.values = read.raster_source(self, parameters, context, bands, name=shared.VALUES)
        check_same_grid(self.segments, self.values)
        outputs = (shared.POLYGONS, self.TABLE, shared.OUTPUT)
        if not any(destination_of(parameters.get(name), context) for name in outputs):
            raise LandCoverError("No output was chosen", "", "Choose POLYGONS, TABLE or OUTPUT.")
        check_destinations(self, parameters, context, [self.segments.path, self.values.path])

    def process(self, parameters, context, progress):
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments = SegmentRaster.open(self.segments.path, self.workers, progress.part(0, 0.1))
            statistics = zonal_statistics(
                segments.read,
                self.values.read,
                self.values.windows(DEFAULT_TILE_SIZE),
                len(segments),
                self.workers,
                progress.part(0.1, 0.4),
            )
            if writer.wants(shared.OUTPUT):
                path, step = writer.raster(shared.OUTPUT), progress.part(0.4, 0.48)
                write_segment_means(segments, self.segments, statistics.mean[0], path, self.workers, step)
                writer.finish_raster(shared.OUTPUT, progress.part(0.48, 0.5))
            if writer.wants(self.TABLE):
                self._write_table(writer, segments, statistics, progress)
            if writer.wants(shared.POLYGONS):
                step = progress.part(0.5, 0.7)
                outlines = outline_segments(segments, folder, self.workers, step)
                self._write_polygons(writer, segments, statistics, outlines, progress.part(0.7, 0.99))
        writer.name_layers(tr("segment statistics"))
        return writer.outputs

    def _columns(self, statistics):
        """Return the statistics as arrays by the names of their fields."""
        columns = {"count": statistics.count}
        for place, band in enumerate(self.values.bands):
            columns[f"mean_{band}"] = statistics.mean[place]
            columns[f"std_{band}"] = statistics.std[place]
            columns[f"min_{band}"] = statistics.minimum[place]
            columns[f"max_{band}"] = statistics.maximum[place]
        return columns

    def _write_table(self, writer, segments, statistics, progress):
        columns = self._columns(statistics)
        fields = {"id": compat.LONG_INTEGER, "pixels": compat.LONG_INTEGER, **self._field_types(columns)}
        everything = [segments.ids, segments.pixels, *columns.values()]

        def rows():
            for start in range(0, len(segments), _ROWS_AT_ONCE):
                progress.report(0.5)
                part = slice(start, start + _ROWS_AT_ONCE)
                yield from map(list, zip(*(_plain(values[part]) for values in everything)))

        writer.table(self.TABLE, fields, rows())

    def _write_polygons(self, writer, segments, statistics, outlines, progress):
        columns = self._columns(statistics)
        fields = {"id": compat.LONG_INTEGER, **MEASURES, **self._field_types(columns)}

        def row_of(number, segment):
            row = {field: _plain(values[segment : segment + 1])[0] for field, values in columns.items()}
            return {"id": int(segments.ids[segment]), **row}

        renderer = styling.outline_renderer
        writer.polygons(self.segments, outlines, fields, row_of, renderer, progress)

    @staticmethod
    def _field_types(columns):
        return {**dict.fromkeys(columns, compat.REAL), "count": compat.LONG_INTEGER}


def _plain(values):
    """Return an array as a list of Python's own numbers; NULL for nan."""
    plain = values.tolist()
    return [NULL if value != value else value for value in plain] if np.isnan(values).any() else plain
