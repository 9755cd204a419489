"""The entry "Land cover segmentation" in the Raster menu."""

from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu

from ..algorithms.shared.example_models import EXAMPLES
from ..algorithms.shared.help_pages import help_url
from ..algorithms.shared.translation import tr
from .dialogs import open_dialog
from .first_map import FIRST_MAPS, open_first_map


class LandCoverMenu:
    """A menu of its own below Raster: first maps, the algorithms by their groups, and help.

    Parameters
    ----------
    iface : QgisInterface
    provider : LandCoverProvider
    """

    def __init__(self, iface, provider):
        self._raster = iface.rasterMenu()
        self._menu = QMenu(tr("Land cover segmentation"), iface.mainWindow())
        self._menu.setIcon(provider.icon())
        self._menu.setToolTipsVisible(True)
        for name in FIRST_MAPS:
            algorithm = provider.algorithm(name)
            label = tr("First map on sample data: {}").format(algorithm.displayName())
            self._add(label, algorithm.icon(), partial(open_first_map, iface, name))
        group = None
        for algorithm in sorted(provider.algorithms(), key=_place):
            if algorithm.group() != group:
                group = algorithm.group()
                self._menu.addSeparator()
            label = algorithm.displayName() + "\N{HORIZONTAL ELLIPSIS}"
            action = self._add(label, algorithm.icon(), partial(open_dialog, algorithm.id()))
            action.setToolTip(algorithm.shortDescription())
        self._menu.addSeparator()
        icon = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        self._add(tr("Help"), icon, lambda: QDesktopServices.openUrl(QUrl(help_url("index"))))
        self._raster.addMenu(self._menu)

    def remove(self):
        """Take the menu out of Raster."""
        self._raster.removeAction(self._menu.menuAction())
        self._menu.deleteLater()

    def _add(self, label, icon, act):
        action = self._menu.addAction(icon, label.replace("&", "&&"))  # "&" would underline the next letter
        action.triggered.connect(lambda _: act())
        return action


def _place(algorithm):
    """Return where an algorithm stands in the menu: in its group, the example models below all of them."""
    return algorithm.groupId() == EXAMPLES, algorithm.group(), algorithm.displayName()
