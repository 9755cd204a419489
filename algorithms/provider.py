"""The provider: where the algorithms stand in the Toolbox."""

import os

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .apply_kmeans import ApplyKMeans
from .base import ICONS
from .kmeans import KMeans

ALGORITHMS = (KMeans, ApplyKMeans)


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
