"""Texts in the language of the user."""

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

#: Where the translations are, and the list of the messages of the core.
FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "i18n")


def tr(text):
    """Return the translation of `text`, or `text` itself."""
    return QCoreApplication.translate("LandCover", text)


def install_translator():
    """Install the translator for the language of QGIS and return it; None where there is no such language."""
    translator = QTranslator()
    # Qt looks for pt_BR first, and then for pt.
    if not translator.load(f"landcover_{QgsApplication.locale()}", FOLDER):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
