"""The provider: where the algorithms stand in the Toolbox."""

import os
from importlib import import_module
from pkgutil import iter_modules

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .shared.base import ICONS, LandCoverAlgorithm
from .shared.example_models import example_models


def algorithm_classes():
    """Return the classes of all algorithms, one in each file of this folder."""
    names = sorted(each.name for each in iter_modules([os.path.dirname(__file__)]) if not each.ispkg)
    return [
        value
        for module in (import_module(f".{name}", __package__) for name in names)
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, LandCoverAlgorithm)
        and value.__module__ == module.__name__
    ]


class LandCoverProvider(QgsProcessingProvider):
    """All algorithms of the plugin, and models of them."""

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

    def load(self):
        # QGIS calls this before it knows the provider, by which models look up their steps: whoever adds it
        # calls `refreshAlgorithms` then.
        return True

    def loadAlgorithms(self):
        for algorithm in algorithm_classes():
            self.addAlgorithm(algorithm())
        for model in example_models():
            self.addAlgorithm(model)
