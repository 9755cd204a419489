"""Life cycle of the plugin: the provider and the translations come and go with it."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.provider import LandCoverProvider
from .algorithms.shared.translation import install_translator


class LandCoverPlugin:
    """What QGIS holds while the plugin is enabled."""

    def __init__(self):
        self.provider = None
        self.translator = None

    def initProcessing(self):
        """Register the algorithms; the command line calls this alone, QGIS through :meth:`initGui`."""
        self.translator = install_translator()
        self.provider = LandCoverProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Start inside the QGIS window."""
        self.initProcessing()

    def unload(self):
        """Leave nothing behind."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
