"""Where the pages of help lie that come with the plugin; `make docs-pages` writes them."""

import os

from qgis.PyQt.QtCore import QUrl

_PLUGIN = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def help_url(page):
    """Return the address of a page: the name of an algorithm, or "index"."""
    return QUrl.fromLocalFile(os.path.join(_PLUGIN, "help", f"{page}.html")).toString()
