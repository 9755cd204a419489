"""landcover:applykmeans, the classes of one image found in another."""

from qgis.core import QgsProcessingOutputNumber

from ..core.classification.kmeans_fitness import check_image
from ..core.classification.kmeans_model import KMeansModel
from ..core.pipelines.kmeans import DEFAULT_MIN_AREA, classify_segments_by_means, measure_segments
from ..core.segmentation.methods import SegmentSettings
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import name_class_map, write_kmeans_map
from .shared.models import check_band_count, warn_of_one_class
from .shared.outputs import OutputWriter
from .shared.translation import tr


class ApplyKMeans(LandCoverAlgorithm):
    """Classes an image with a model that `KMeans` saved."""

    packages = ("skimage",)
    MODEL = "MODEL"

    def name(self):
        return "applykmeans"

    def displayName(self):
        return tr("Apply k-means model")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("kmeans,cluster,predict,classify,land cover,time series,change").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.input_file(self.MODEL, tr("K-means model"), "JSON"),
            shared.min_area(DEFAULT_MIN_AREA),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.region_polygons(),
            shared.boundary_lines(),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("REGION_COUNT", tr("Number of regions")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        path = self.parameterAsFile(parameters, self.MODEL, context)
        self.model = KMeansModel.load(path)
        self.segmentation = None
        if self.model.segmentation is not None:
            self.segmentation = SegmentSettings.of(self.model.segmentation)
        check_band_count(self, parameters, context, self.model.bands)
        self.source = read.raster_source(self, parameters, context, self.model.bands)
        check_destinations(self, parameters, context, [self.source.path, path])

    def process(self, parameters, context, progress):
        min_area = self.parameterAsInt(parameters, shared.MIN_AREA, context)
        for warning in check_image(self.model, self.source, self.workers, progress.part(0, 0.05)):
            progress.warn(warning)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments, start = None, 0.05
            if self.segmentation is not None:
                start = 0.5
                segments = self._classed_segments(folder, progress.part(0.05, start))
            step = progress.part(start, 0.99)
            class_map = write_kmeans_map(
                writer, self.source, self.model, min_area, self.workers, folder, step, segments
            )
        warn_of_one_class(class_map, progress)
        name_class_map(writer, tr("k-means model"))
        return writer.outputs

    def _classed_segments(self, folder, progress):
        read.warn_of_tiles(self.source, self.segmentation, progress)
        segments, measured = measure_segments(self.source, self.segmentation, folder, self.workers, progress)
        return classify_segments_by_means(segments, measured, self.model)
