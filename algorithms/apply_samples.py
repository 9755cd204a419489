"""landcover:applysamples, what was learnt from samples in one image found in another."""

from qgis.core import QgsProcessingOutputNumber

from ..core.classification.kmeans_fitness import check_image
from ..core.classification.samples import SampleModel
from ..core.errors import LandCoverError
from ..core.pipelines.samples import apply_model, check_features, version_doubt
from ..core.segmentation.methods import SegmentSettings
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import name_class_map
from .shared.models import check_band_count, warn_of_one_class
from .shared.outputs import OutputWriter
from .shared.sample_maps import given_segments, make_segments, write_sample_map
from .shared.translation import tr


class ApplySamples(LandCoverAlgorithm):
    """Classifies an image with a model that `ClassifySamples` saved."""

    packages = ("sklearn", "skimage")

    def name(self):
        return "applysamples"

    def displayName(self):
        return tr("Apply sample model")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("supervised,predict,random forest,machine learning,objects,land cover,time series").split(
            ","
        )

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.input_file(shared.MODEL, tr("Sample model"), "JSON"),
            shared.optional_input(shared.SEGMENTS, tr("Segments (none = found as the model says)")),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.optional_raster(shared.CONFIDENCE, tr("Confidence")),
            shared.region_polygons(),
            shared.boundary_lines(),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of segments")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        path = self.parameterAsFile(parameters, shared.MODEL, context)
        self.model = SampleModel.load(path)
        check_band_count(self, parameters, context, self.model.bands)
        self.source = read.raster_source(self, parameters, context, self.model.bands)
        check_features(self.model, self.source)
        self.segments = given_segments(self, parameters, context, self.source)
        self.settings = None
        if self.model.segmentation is not None:
            self.settings = SegmentSettings.of(self.model.segmentation)
        elif self.segments is None:
            raise LandCoverError(
                "The model was made on given segments, so it does not know how to find them",
                path,
                "Give the SEGMENTS of the image.",
            )
        given = [] if self.segments is None else [self.segments.path]
        check_destinations(self, parameters, context, [self.source.path, path, *given])

    def process(self, parameters, context, progress):
        warnings = check_image(self.model, self.source, self.workers, progress.part(0, 0.05))
        for warning in filter(None, (version_doubt(self.model), *warnings)):
            progress.warn(warning)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            step = progress.part(0.05, 0.45)
            segments = make_segments(self.source, self.segments, self.settings, folder, self.workers, step)
            step = progress.part(0.45, 0.75)
            classed = apply_model(self.model, self.source, segments, self.workers, step)
            step = progress.part(0.75, 0.99)
            class_map, _ = write_sample_map(
                writer, segments, self.source, classed, self.workers, folder, step
            )
        warn_of_one_class(class_map, progress)
        name_class_map(writer, tr("sample model"))
        return writer.outputs
