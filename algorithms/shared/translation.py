"""Texts in the language of the user."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text):
    """Return the translation of `text`, or `text` itself."""
    return QCoreApplication.translate("LandCover", text)
