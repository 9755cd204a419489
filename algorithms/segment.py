"""landcover:segment, an image parted into segments of similar pixels."""

from functools import partial

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ..core.pipelines.segments import find_segments
from ..core.raster.tiles import DEFAULT_TILE_SIZE
from ..core.regions.zonal import zonal_statistics
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import outline_regions
from .shared.measuring import MEASURES
from .shared.outputs import OutputWriter
from .shared.translation import tr


class Segment(LandCoverAlgorithm):
    """Parts an image into segments."""

    packages = ("skimage",)

    def name(self):
        return "segment"

    def displayName(self):
        return tr("Segment image")

    def group(self):
        return tr("Segmentation")

    def groupId(self):
        return "segmentation"

    def tags(self):
        return tr("segmentation,quickshift,superpixels,slic,felzenszwalb,watershed,objects,obia").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.bands(),
            *shared.segmentation(),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.output_raster(shared.OUTPUT, tr("Segments")),
            shared.region_polygons(tr("Segment polygons")),
            shared.boundary_lines(tr("Segment boundaries")),
        )
        self.addOutput(QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of segments")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.source = read.raster_source(self, parameters, context, bands)
        self.settings = read.segment_settings(self, parameters, context)
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        settings = self.settings
        read.warn_of_tiles(self.source, settings, progress)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments = find_segments(self.source, settings, folder, self.workers, progress.part(0, 0.6))
            count = len(segments)
            outlines = outline_regions(segments, self.source, folder, self.workers, progress.part(0.6, 0.63))
            writer.segment_raster(shared.OUTPUT, outlines.raster, count, progress.part(0.63, 0.65))
            if writer.wants(shared.POLYGONS):
                self._write_polygons(writer, segments, outlines, progress.part(0.65, 0.85))
            if writer.wants(shared.LINES):
                types, step = {"id": compat.LONG_INTEGER}, progress.part(0.85, 0.99)
                thin = partial(styling.line_renderer, is_bold=False)
                writer.lines(self.source, outlines, np.arange(count + 1), types, lambda n: [n], step, thin)
        writer.name_layers(settings.method, tr("{} segments").format(f"{count:,}"))
        valid = int(segments.pixels.sum())
        return {
            **writer.outputs,
            "SEGMENT_COUNT": count,
            "VALID_PIXELS": valid,
            "NODATA_PIXELS": self.source.pixels - valid,
        }

    def _write_polygons(self, writer, segments, outlines, progress):
        progress.report(0, tr("Measuring segments"))
        statistics = zonal_statistics(
            segments.read,
            self.source.read,
            self.source.windows(DEFAULT_TILE_SIZE),
            len(segments),
            self.workers,
            progress.part(0, 0.3),
        )
        means = {f"mean_{band}": mean for band, mean in zip(self.source.bands, statistics.mean)}

        def row_of(number, segment):
            return {"id": number, **{field: float(mean[segment]) for field, mean in means.items()}}

        fields = {"id": compat.LONG_INTEGER, **MEASURES, **dict.fromkeys(means, compat.REAL)}
        renderer = styling.outline_renderer
        writer.polygons(self.source, outlines, fields, row_of, renderer, progress.part(0.3, 1))
