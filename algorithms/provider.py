"""The provider: where the algorithms stand in the Toolbox."""

import os

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .accuracy import Accuracy
from .apply_kmeans import ApplyKMeans
from .boundaries import Boundaries
from .classify_segments import ClassifySegments
from .kmeans import KMeans
from .segment import Segment
from .segment_ndvi import SegmentNdvi
from .segment_statistics import SegmentStatistics
from .shared.base import ICONS
from .spectral_index import SpectralIndex
from .suggest_clusters import SuggestClusters

ALGORITHMS = (
    KMeans,
    ApplyKMeans,
    SuggestClusters,
    SegmentNdvi,
    ClassifySegments,
    Segment,
    SegmentStatistics,
    SpectralIndex,
    Accuracy,
    Boundaries,
)


class LandCoverProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self):
        return "landcover"

    def name(self):
        return "Land Cover Segmentation"

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return os.path.join(ICONS, "landcover.svg")

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
