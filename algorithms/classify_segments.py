"""landcover:classifysegments, segments that exist already classed by the mean of any values."""

from functools import partial

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBand

from ..core.pipelines.segments import classify_segments
from ..core.raster.grid import check_same_grid
from ..core.raster.index_kind import IndexKind
from ..core.regions.label_raster import SegmentRaster
from ..core.reports.pictures import class_picture, image_picture
from ..core.reports.segments import segments_report
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import (
    index_columns,
    index_of_regions,
    name_class_map,
    outline_segments,
    write_segment_map,
    write_segment_polygons,
)
from .shared.outputs import OutputWriter
from .shared.translation import tr


class ClassifySegments(LandCoverAlgorithm):
    """Classes segments by the mean of the values of a raster on them."""

    packages = ("skimage",)
    BAND = "BAND"
    IMAGE = shared.VALUES

    def name(self):
        return "classifysegments"

    def displayName(self):
        return tr("Classify segments")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("segments,threshold,otsu,kmeans,reclassify,objects,obia,land cover").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.SEGMENTS, tr("Segments")),
            shared.raster(shared.VALUES, tr("Raster with the values")),
            QgsProcessingParameterBand(
                self.BAND, tr("Band of the values"), 1, parentLayerParameterName=shared.VALUES, optional=True
            ),
            *shared.thresholds(),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.region_polygons(),
            shared.segment_polygons(),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of segments")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        band = read.band_number(self, parameters, context, self.BAND)
        self.segments = read.raster_source(self, parameters, context, (1,), name=shared.SEGMENTS)
        self.values = read.raster_source(
            self, parameters, context, (1 if band is None else band,), name=shared.VALUES
        )
        check_same_grid(self.segments, self.values)
        self.kind = IndexKind.of_raster(self.values)
        self.thresholds = read.threshold_settings(self, parameters, context, self.kind)
        check_destinations(self, parameters, context, [self.segments.path, self.values.path])

    def process(self, parameters, context, progress):
        kind, thresholds = self.kind, self.thresholds
        name = self.values.band_names[0]
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments = SegmentRaster.open(self.segments.path, self.workers, progress.part(0, 0.1))
            classed = classify_segments(
                segments,
                self.values.read,
                name,
                **thresholds,
                workers=self.workers,
                progress=progress.part(0.1, 0.4),
                kind=kind,
            )
            class_map = write_segment_map(
                writer,
                segments,
                self.segments,
                classed,
                partial(index_of_regions, segments, classed, self.values.read, self.workers),
                self.workers,
                folder,
                progress.part(0.4, 0.8),
            )
            if writer.wants(shared.SEGMENT_POLYGONS):
                outlines = outline_segments(segments, folder, self.workers, progress.part(0.8, 0.85))
                step = progress.part(0.85, 0.98)
                columns = index_columns(classed.statistics)
                write_segment_polygons(writer, segments, self.segments, classed, columns, outlines, step)
            if writer.wants(shared.REPORT):
                page = segments_report(
                    self.displayName(),
                    f"mean of {name} of {self.values.name}",
                    class_map,
                    classed,
                    read.told(self, read.told_thresholds(thresholds, classed)),
                    class_picture(writer.raster(shared.OUTPUT), classed.classes),
                    command=self.command,
                    image=image_picture(self.values, self.workers, progress.part(0.98, 0.99)),
                )
                writer.text(shared.REPORT, page)
        name_class_map(writer, tr("classified segments"))
        return writer.outputs
