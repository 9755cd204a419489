"""landcover:segmentndvi, from an image to segments and on to a class map by a spectral index."""

from functools import partial

from qgis.core import QgsProcessingOutputNumber

from ..core.pipelines.segments import classify_segments, find_segments, write_segment_means
from ..core.raster.index_kind import IndexKind
from ..core.raster.indices import needed_roles, read_index
from ..core.reports.pictures import class_picture, image_picture
from ..core.reports.segments import segments_report
from .shared import parameters as shared
from .shared import styling
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import (
    index_columns,
    index_of_regions,
    name_class_map,
    outline_regions,
    write_segment_map,
    write_segment_polygons,
)
from .shared.outputs import OutputWriter
from .shared.translation import tr

_CHOSEN_ROLES = ("red", "nir")


class SegmentNdvi(LandCoverAlgorithm):
    """Segments an image and classes its segments by their mean NDVI or another index."""

    packages = ("skimage",)
    INDEX_OUTPUT = "INDEX_OUTPUT"

    def name(self):
        return "segmentndvi"

    def displayName(self):
        return tr("Segment and classify by NDVI")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("ndvi,vegetation,water,quickshift,segmentation,objects,obia,land cover,otsu").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.spectral_index(),
            shared.role_band("RED", tr("Red band (none = found by name)")),
            shared.role_band("NIR", tr("Near infrared band (none = found by name)")),
            *shared.thresholds(),
            *shared.segmentation(),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.optional_raster(shared.SEGMENTS, tr("Segments")),
            shared.optional_raster(self.INDEX_OUTPUT, tr("Mean index of segments")),
            shared.region_polygons(),
            shared.segment_polygons(),
            shared.boundary_lines(),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of segments")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        self.source = read.raster_source(self, parameters, context)
        self.index_source = read.index_source(self, parameters, context, _CHOSEN_ROLES)
        self.settings = read.segment_settings(self, parameters, context)
        self.index = self.parameterAsString(parameters, shared.INDEX, context)
        self.thresholds = read.threshold_settings(self, parameters, context, IndexKind(self.index))
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        index, settings, thresholds = self.index, self.settings, self.thresholds
        read.warn_of_tiles(self.source, settings, progress)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments = find_segments(self.source, settings, folder, self.workers, progress.part(0, 0.5))
            progress.report(0.5, tr("Classifying {} segments").format(f"{len(segments):,}"))
            kind = IndexKind.of_image(index, self.index_source, self.workers)
            read_values = partial(read_index, index, self.index_source)
            classed = classify_segments(
                segments,
                read_values,
                index.upper(),
                **thresholds,
                workers=self.workers,
                progress=progress.part(0.5, 0.6),
                kind=kind,
            )
            outlines = None
            if writer.wants(shared.SEGMENTS, shared.SEGMENT_POLYGONS, shared.LINES):
                outlines = outline_regions(
                    segments, self.source, folder, self.workers, progress.part(0.6, 0.64)
                )
                step = progress.part(0.64, 0.65)
                writer.segment_raster(shared.SEGMENTS, outlines.raster, len(segments), step)
            if writer.wants(self.INDEX_OUTPUT):
                path, step = writer.raster(self.INDEX_OUTPUT), progress.part(0.65, 0.67)
                means = classed.statistics.mean[0]
                write_segment_means(
                    segments, self.source, means, path, self.workers, step, index.upper(), kind.metadata()
                )
                writer.finish_raster(self.INDEX_OUTPUT, progress.part(0.67, 0.68))
                writer.style_raster(self.INDEX_OUTPUT, partial(styling.index_renderer, index=index))
            class_map = write_segment_map(
                writer,
                segments,
                self.source,
                classed,
                partial(index_of_regions, segments, classed, read_values, self.workers),
                self.workers,
                folder,
                progress.part(0.68, 0.9),
                outlines,
            )
            if writer.wants(shared.SEGMENT_POLYGONS):
                step = progress.part(0.9, 0.98)
                columns = index_columns(classed.statistics)
                write_segment_polygons(writer, segments, self.source, classed, columns, outlines, step)
            class_map.merged_regions = segments.merged
            if writer.wants(shared.REPORT):
                page = segments_report(
                    self.displayName(),
                    self._index_in_words(index),
                    class_map,
                    classed,
                    read.told(
                        self,
                        {
                            "index": index,
                            **read.told_segmentation(settings),
                            **read.told_thresholds(thresholds, classed),
                        },
                    ),
                    class_picture(writer.raster(shared.OUTPUT), classed.classes),
                    settings.min_area,
                    self.command,
                    image_picture(self.source, self.workers, progress.part(0.98, 0.99)),
                )
                writer.text(shared.REPORT, page)
        name_class_map(writer, index.upper())
        return writer.outputs

    def _index_in_words(self, index):
        roles = zip(needed_roles(index), self.index_source.bands)
        return f"mean {index.upper()} ({', '.join(f'{role} is band {band}' for role, band in roles)})"
