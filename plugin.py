"""Life cycle of the plugin: the provider, the menu and the translations come and go with it."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.provider import LandCoverProvider
from .algorithms.shared.translation import install_translator


class LandCoverPlugin:
    """What QGIS holds while the plugin is enabled.

    Parameters
    ----------
    iface : QgisInterface
        None where there is no window.
    """

    def __init__(self, iface):
        self.iface = iface
        self.menu = None
        self.provider = None
        self.translator = None

    def initProcessing(self):
        """Register the algorithms; the command line calls this alone, QGIS through :meth:`initGui`."""
        self.translator = install_translator()
        self.provider = LandCoverProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.refreshAlgorithms()

    def initGui(self):
        """Start inside the QGIS window."""
        self.initProcessing()
        if self.iface is not None:
            from .gui.menu import LandCoverMenu

            self.menu = LandCoverMenu(self.iface, self.provider)

    def unload(self):
        """Leave nothing behind."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
