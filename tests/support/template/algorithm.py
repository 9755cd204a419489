"""landcover:brightness, the mean of the bands as a raster."""

from qgis.core import QgsProcessingOutputNumber

from ..core.raster.brightness import write_brightness
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations
from .shared.outputs import OutputWriter
from .shared.translation import tr


class Brightness(LandCoverAlgorithm):
    """Computes the mean of the bands of every pixel."""

    def name(self):
        return "brightness"

    def displayName(self):
        return tr("Brightness")

    def group(self):
        return tr("Segmentation")

    def groupId(self):
        return "segmentation"

    def tags(self):
        return tr("mean,bands,grey").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.bands(),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.output_raster(shared.OUTPUT, tr("Brightness")),
        )
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels with data")))

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.source = read.raster_source(self, parameters, context, bands)
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        with VectorFiles() as files:
            writer = OutputWriter(self, parameters, context, files)
            path = writer.raster(shared.OUTPUT)
            count = write_brightness(self.source, path, self.workers, progress.part(0, 0.9))
            writer.finish_raster(shared.OUTPUT, progress.part(0.9, 0.99))
        writer.name_layers(tr("brightness"))
        return {**writer.outputs, "VALID_PIXELS": count}
