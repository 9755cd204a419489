"""For scripts that tools/window.sh runs inside the real QGIS: open, fill and run dialogs, look at the map.

A script calls `run(main)`; `main` pumps the event loop by `wait_until` and never sleeps.
"""

import glob
import os
import shutil
import sys
import traceback

import processing
from processing.core.ProcessingResults import resultsList
from qgis.core import (
    QgsApplication,
    QgsLayerTree,
    QgsMapLayerType,
    QgsProject,
    QgsRasterLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QMessageBox, QTextEdit
from qgis.utils import iface

_STEP_MS = 10

#: Tracebacks that reached the event loop, and what message boxes said, since they were last taken.
_tracebacks, _boxes = [], []


def arguments():
    """Return the arguments that tools/window.sh was given after the script."""
    return os.environ["WINDOW_ARGUMENTS"].splitlines()


def run(main):
    """Call `main` once the window stands, then end QGIS; its exit status is 1 where `main` raised."""
    # QGIS shows tracebacks in dialogs; here they are told.
    sys.excepthook = lambda *error: _tracebacks.append("".join(traceback.format_exception(*error)))

    def start():
        # A message box waits for a click, and everything with it.
        answering = QTimer()
        answering.timeout.connect(_answer_message_boxes)
        answering.start(_STEP_MS)
        try:
            main()
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)
        QgsProject.instance().clear()
        iface.actionExit().trigger()

    QTimer.singleShot(0, start)


def _answer_message_boxes():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        _boxes.append(box.text())
        box.reject()


def take_tracebacks():
    """Return the tracebacks since the last call."""
    taken = list(_tracebacks)
    _tracebacks.clear()
    return taken


def take_boxes():
    """Return the texts of the message boxes since the last call; they were closed."""
    taken = list(_boxes)
    _boxes.clear()
    return taken


def wait_until(condition, what, seconds=60):
    """Let QGIS work until `condition()` is true; TimeoutError says that `what` did not happen."""
    remaining = QTimer()
    remaining.setSingleShot(True)
    remaining.start(seconds * 1000)
    while not condition():
        if not remaining.isActive():
            raise TimeoutError(f"{what} took more than {seconds} seconds")
        settle()


def settle():
    """Let QGIS handle what is waiting."""
    loop = QEventLoop()
    QTimer.singleShot(_STEP_MS, loop.quit)
    loop.exec()


def algorithms():
    """Return the algorithms of the plugin."""
    found = QgsApplication.processingRegistry().providerById("landcover").algorithms()
    return [algorithm for algorithm in found if algorithm.groupId() != "examplemodels"]


def add_layer(layer):
    """Add a layer to the project and make it the active one."""
    if not layer.isValid():
        raise ValueError(f"{layer.source()} is no valid layer: {layer.error().message()}")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    return layer


def open_image(path, folder):
    """Open a copy of an image, with the files of its name: QGIS writes statistics beside what it opens."""
    name = os.path.basename(path)
    for file in glob.glob(glob.escape(os.path.splitext(path)[0]) + ".*"):
        shutil.copyfile(file, os.path.join(folder, os.path.basename(file)))
    return add_layer(QgsRasterLayer(os.path.join(folder, name), os.path.splitext(name)[0]))


def open_dialog(algorithm, parameters=None):
    """Open the dialog of an algorithm, filled as given and otherwise as it fills itself."""
    dialog = processing.createAlgorithmDialog(algorithm, dict(parameters or {}))
    dialog.show()
    settle()
    return dialog


def press_run(dialog, seconds=120):
    """Press the button Run of a dialog, wait until it is done, and return whether it succeeded.

    None: the dialog does not tell (a batch), or refused to start; its sentence is in its `messages` or in a
    message box.
    """
    finished = []
    if hasattr(dialog, "algorithmFinished"):
        dialog.algorithmFinished.connect(lambda succeeded, results: finished.append(succeeded))
    button = dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok)
    button.click()
    wait_until(lambda: button.isEnabled() or _tracebacks, f"Running {dialog.algorithm().id()}", seconds)
    return finished[0] if finished else None


def messages(dialog):
    """Return the texts of a dialog's message bar."""
    return [item.text() for item in dialog.messageBar().items()]


def log(dialog):
    """Return the text of a dialog's log."""
    return dialog.findChild(QTextEdit, "txtLog").toPlainText()


def wait_for_map(seconds=60):
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    settle()
    wait_until(lambda: not canvas.isDrawing(), "drawing the map", seconds)


def hide_docks(*kept):
    """Close every dock but those with these titles."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.windowTitle() not in kept:
            dock.close()


def results_viewer():
    """Return the names of the reports in the Results Viewer, the oldest first."""
    return [result.name for result in resultsList.getResults()]


def layer_tree(group=None):
    """Return what stands in the layers panel, from the top: dictionaries of groups and layers."""
    group = group or QgsProject.instance().layerTreeRoot()
    return [_described(node) for node in group.children()]


def _described(node):
    about = {"name": node.name(), "is_visible": node.isVisible(), "is_expanded": node.isExpanded()}
    if QgsLayerTree.isGroup(node):
        return {**about, "children": layer_tree(node)}
    layer = node.layer()
    legend = iface.layerTreeView().layerTreeModel().layerLegendNodes(node)
    labels = [entry.data(Qt.ItemDataRole.DisplayRole) for entry in legend]
    # The ramp of a raster has no label, which comes as a QVariant.
    about.update(source=layer.source(), legend=[label for label in labels if isinstance(label, str)])
    if layer.type() == QgsMapLayerType.RasterLayer:
        about.update(kind="raster", renderer=layer.renderer().type())
    elif isinstance(layer, QgsVectorLayer):
        kind = layer.geometryType()
        renderer = layer.renderer()
        about.update(
            kind={0: "points", 1: "lines", 2: "polygons"}.get(int(kind), "table"),
            renderer=renderer.type() if renderer else None,
            features=layer.featureCount(),
            symbols=symbols(layer),
        )
    return about


def symbols(layer):
    """Return what a vector layer is drawn with: label and width of each symbol, and whether it is filled."""
    items = layer.renderer().legendSymbolItems() if layer.renderer() else []
    return [
        {
            "label": item.label(),
            "width": item.symbol().width() if item.symbol().type() == QgsSymbol.SymbolType.Line else None,
            "is_filled": any(_fills(part) for part in item.symbol().symbolLayers()),
        }
        for item in items
        if item.symbol()
    ]


def _fills(part):
    """Tell whether a part of a symbol paints the inside of a polygon."""
    if part.type() != QgsSymbol.SymbolType.Fill:
        return False
    brush = getattr(part, "brushStyle", lambda: Qt.BrushStyle.SolidPattern)()
    return brush != Qt.BrushStyle.NoBrush and part.fillColor().alpha() > 0


def save_window(path):
    """Save a picture of the window."""
    iface.mainWindow().grab().save(path)
