"""Classes become renderers: for layers that are loaded, and for whoever opens the files later."""

import os

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import LandCoverError

_OUTLINE_WIDTH = "0.1"
_BOUNDARY = {"color": "#333333", "width": "0.25", "capstyle": "round", "joinstyle": "round"}

# QGIS does not own a post-processor. One that only a local name or the algorithm holds is gone before it is
# called, and then never called; so each stays here until it has done its work.
_waiting = []


def raster_renderer(layer, classes):
    """Return a renderer with one entry for each class."""
    entries = [QgsPalettedRasterRenderer.Class(c.value, QColor(c.color), c.name) for c in classes]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)


def polygon_renderer(layer, classes):
    """Return a renderer that fills each class, with a thin outline in a darker tone."""
    categories = []
    for land_cover in classes:
        color = QColor(land_cover.color)
        symbol = QgsFillSymbol.createSimple(
            {
                "color": color.name(),
                "outline_color": color.darker(150).name(),
                "outline_width": _OUTLINE_WIDTH,
                "outline_style": "solid",
                "joinstyle": "miter",
            }
        )
        categories.append(QgsRendererCategory(land_cover.value, symbol, land_cover.name))
    return QgsCategorizedSymbolRenderer("class", categories)


def line_renderer(layer, classes):
    """Return a renderer for boundaries."""
    return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(_BOUNDARY))


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, make_renderer, classes):
        super().__init__()
        self._make_renderer = make_renderer
        self._classes = classes

    def postProcessLayer(self, layer, context, feedback):
        _waiting.remove(self)
        layer.setRenderer(self._make_renderer(layer, self._classes))
        layer.triggerRepaint()


def style_when_loaded(context, destination, make_renderer, classes):
    """Give a layer its renderer when QGIS loads it at the end of the run, if it does.

    Parameters
    ----------
    context : QgsProcessingContext
    destination : str
        Of the layer, as it is returned to QGIS.
    make_renderer : callable
        One of this module.
    classes : list of LandCoverClass
    """
    if context.willLoadLayerOnCompletion(destination):
        styler = _Styler(make_renderer, classes)
        _waiting.append(styler)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(styler)


def save_raster_style(path, classes):
    """Write a .qml beside a class raster."""
    layer = QgsRasterLayer(path, "classes", "gdal")
    layer.setRenderer(raster_renderer(layer, classes))
    _save_qml(layer, _qml_path(path))


def save_vector_style(destination, make_renderer, classes, files):
    """Save the style of a layer that was written: in the GeoPackage, or as a .qml beside any other file.

    Parameters
    ----------
    destination : str
        Of the layer; nothing is done where that is no file.
    make_renderer : callable
    classes : list of LandCoverClass
    files : OutputFiles
    """
    path, _, table = destination.partition("|layername=")
    if not os.path.isfile(path):
        return
    layer = QgsVectorLayer(destination, "regions", "ogr")
    layer.setRenderer(make_renderer(layer, classes))
    if path.lower().endswith(".gpkg"):
        _save_in_database(layer, table or os.path.splitext(os.path.basename(path))[0])
    else:
        _save_qml(layer, files.stage(_qml_path(path)))


def _save_in_database(layer, name):
    """Save the style as the default of the layer's table.

    QGIS opens a dialog, and waits for ever on the command line, where a style has the name already.
    """
    own, identifiers, names, _, _ = layer.listStylesInDatabase()
    for identifier, known in list(zip(identifiers, names))[: max(own, 0)]:
        if known == name:
            layer.deleteStyleFromDatabase(identifier)
    message = layer.saveStyleToDatabase(name, "", True, "")
    if message:
        raise LandCoverError("The style cannot be saved", f"{layer.source()} ({message})")


def _qml_path(path):
    return os.path.splitext(path)[0] + ".qml"


def _save_qml(layer, path):
    message, saved = layer.saveNamedStyle(path)
    if not saved:
        raise LandCoverError("The style cannot be saved", f"{path} ({message})")
