"""Take the pictures of the documentation in the real QGIS: every dialog, and the first maps of the menu.

Run by tools/window.sh; arguments: folder for the pictures. Writes dialog-NAME.png of every algorithm, filled
in with the sample scene and what was made of it, and first-map-NAME.png.
"""

import os
import tempfile

import processing
import qgis_window as window
from examples import prepare, unusual_inputs, usual_inputs
from landcover_segmentation.gui.first_map import FIRST_MAPS, open_first_map
from PIL import Image
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QScrollArea, QSplitter
from qgis.utils import iface

_WINDOW = 1200, 760
_DIALOG_WIDTH, _HIGHEST_DIALOG = 900, 1000
#: Colours that a picture keeps; more are not told apart in these.
_COLORS = 256
#: What the files of `examples` are called as layers; others by their file.
_LAYERS = {
    "made_classes": "Land cover",
    "made_later": "Land cover, later",
    "made_segments": "Segments",
    "made_index": "NDVI",
    "made_samples": "Samples",
    "made_zones": "Districts",
}


def main():
    (folder,) = window.arguments()
    os.makedirs(folder, exist_ok=True)
    iface.mainWindow().resize(*_WINDOW)
    for name in FIRST_MAPS:
        take_first_map(name, os.path.join(folder, f"first-map-{name}.png"))
    with tempfile.TemporaryDirectory() as scratch:
        take_dialogs(folder, scratch)
        QgsProject.instance().clear()


def take_first_map(name, path):
    """Choose a first map from the menu, press Run, and take a picture of the window."""
    QgsProject.instance().clear()
    dialog = open_first_map(iface, name)
    if not window.press_run(dialog):
        raise RuntimeError(window.log(dialog))
    drop(dialog)
    window.hide_docks("Layers")
    window.settle()
    iface.zoomToActiveLayer()
    window.wait_for_map()
    iface.messageBar().clearWidgets()  # "Task complete" would hide a part of the map
    window.settle()
    save(iface.mainWindow(), path)


def take_dialogs(folder, scratch):
    """Take a picture of every dialog, with layers of every kind in the project."""
    QgsProject.instance().clear()
    drop(open_first_map(iface, next(iter(FIRST_MAPS))))
    scene = window.open_image(iface.activeLayer().source(), scratch)
    scene.setName("Olinda")
    prepare(lambda name, **parameters: processing.run(f"landcover:{name}", parameters), scene.source())
    layers = {scene.source(): scene}
    for algorithm in window.algorithms():
        inputs = {**usual_inputs(scene.source()), **unusual_inputs(scene.source()).get(algorithm.name(), {})}
        dialog = window.open_dialog(algorithm, dict(_shown(algorithm, inputs, layers)))
        show_all(dialog)
        save(dialog, os.path.join(folder, f"dialog-{algorithm.name()}.png"))
        drop(dialog)


def _shown(algorithm, inputs, layers):
    """Yield what a dialog shows of the inputs of an example: layers, fields, names of files, and tables."""
    for definition in algorithm.parameterDefinitions():
        value = inputs.get(definition.name())
        if value is None or definition.isDestination():
            continue
        if definition.type() in ("raster", "source", "vector", "layer"):
            yield definition.name(), _layer(value, layers)
        elif definition.type() == "file":
            yield definition.name(), os.path.basename(value).replace("made_", "")
        elif definition.type() in ("matrix", "field"):
            yield definition.name(), value


def drop(dialog):
    """Delete a dialog at once: one that is closed still listens to what becomes of the layers."""
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _layer(path, layers):
    """Return the id of the layer of a file, which is added to the project if it is not there yet."""
    if path not in layers:
        file = os.path.splitext(os.path.basename(path))[0]
        kind = QgsVectorLayer if path.endswith(".gpkg") else QgsRasterLayer
        layers[path] = window.add_layer(kind(path, _LAYERS.get(file, file)))
    return layers[path].id()


def show_all(dialog):
    """Make a dialog so large that it shows every parameter that is not advanced, and most of its help."""
    dialog.resize(_DIALOG_WIDTH, 600)
    window.settle()
    for splitter in dialog.findChildren(QSplitter):
        if splitter.isVisible() and splitter.count() == 2:
            splitter.setSizes([_DIALOG_WIDTH * 3 // 5, _DIALOG_WIDTH * 2 // 5])
    area = max(dialog.mainWidget().findChildren(QScrollArea), key=lambda each: each.height())
    missing = area.widget().sizeHint().height() - area.viewport().height()
    dialog.resize(_DIALOG_WIDTH, min(_HIGHEST_DIALOG, dialog.height() + max(0, missing)))
    window.settle()


def save(widget, path):
    """Save a picture of a widget in few bytes."""
    widget.grab().save(path)
    with Image.open(path) as grabbed:
        picture = grabbed.convert("RGB")
    # Of the methods of Pillow the one that keeps rare colours, such as those of a legend; k-means then makes
    # of each what most of its pixels are.
    method, dither = Image.Quantize.MAXCOVERAGE, Image.Dither.NONE
    picture.quantize(_COLORS, method=method, kmeans=1, dither=dither).save(path, optimize=True)


window.run(main)
