"""landcover:spectralindex, NDVI and its kin as a raster."""

from functools import partial

from ..core.raster.index_kind import IndexKind
from ..core.raster.indices import write_index
from .shared import parameters as shared
from .shared import styling
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations
from .shared.outputs import OutputWriter
from .shared.translation import tr

_ROLES = ("red", "green", "blue", "nir")


class SpectralIndex(LandCoverAlgorithm):
    """Computes a spectral index of every pixel."""

    def name(self):
        return "spectralindex"

    def displayName(self):
        return tr("Spectral index")

    def group(self):
        return tr("Segmentation")

    def groupId(self):
        return "segmentation"

    def tags(self):
        return tr("ndvi,gndvi,ndwi,savi,evi2,vari,gli,exg,ngrdi,vegetation,water,band math").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.spectral_index(),
            shared.role_band("RED", tr("Red band (none = found by name)")),
            shared.role_band("GREEN", tr("Green band (none = found by name)")),
            shared.role_band("BLUE", tr("Blue band (none = found by name)")),
            shared.role_band("NIR", tr("Near infrared band (none = found by name)")),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.output_raster(shared.OUTPUT, tr("Spectral index")),
        )

    def capture(self, parameters, context):
        self.source = read.index_source(self, parameters, context, _ROLES)
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        index = self.parameterAsString(parameters, shared.INDEX, context)
        with VectorFiles() as files:
            writer = OutputWriter(self, parameters, context, files)
            items = IndexKind.of_image(index, self.source, self.workers).metadata()
            path, step = writer.raster(shared.OUTPUT), progress.part(0, 0.9)
            write_index(index, self.source, path, self.workers, step, items)
            writer.finish_raster(shared.OUTPUT, progress.part(0.9, 0.99))
            writer.style_raster(shared.OUTPUT, partial(styling.index_renderer, index=index))
        writer.name_layers(index.upper())
        return writer.outputs
