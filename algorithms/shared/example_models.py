"""The models in the folder `models`: chains of algorithms, as the Model Designer saves them."""

import os

from qgis.core import QgsProcessingModelAlgorithm

from .help_pages import help_url
from .translation import tr

#: Id of their group.
EXAMPLES = "examplemodels"
_MODELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "models")


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model with an id of its own: that of QGIS would be the name that users read."""

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.fromFile(path)
        self.setSourceFilePath(path)

    def createInstance(self):
        return ExampleModel(self.path)

    def name(self):
        return os.path.splitext(os.path.basename(self.path))[0]

    def displayName(self):
        return _names().get(self.name(), super().displayName())

    def group(self):
        return tr("Example models")

    def groupId(self):
        return EXAMPLES

    def helpUrl(self):
        return help_url("index")


def example_models():
    """Return the models, one for each file. Their steps have to be known to QGIS by then."""
    paths = sorted(os.listdir(_MODELS))
    return [ExampleModel(os.path.normpath(os.path.join(_MODELS, path))) for path in paths]


def _names():
    """Return the names by id, in the language of the user."""
    return {
        "rgbmodel": tr("Land cover from RGB"),
        "rivermodel": tr("River from NAIP"),
        "changemodel": tr("Two dates, one model, change"),
    }
