"""Walk through dialogs with the tab key; arguments: record, image."""

import qgis_window as window
from landcover_segmentation.algorithms.shared.class_table_editor import ClassTableEditor
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from record import Record

#: More than any dialog has widgets.
LONGEST_WALK = 200


def main():
    path, image = window.arguments()
    record = Record(path)
    window.add_layer(QgsRasterLayer(image, "image"))
    for algorithm in window.algorithms():
        record.step(algorithm.name(), walk, algorithm)
    record.step("typing", type_a_row)
    record.end()


def walk(algorithm):
    """Press the tab key until the walk begins anew; return the parameters and buttons that it came by."""
    dialog = window.open_dialog(algorithm)
    for box in dialog.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    window.settle()
    wrappers = dialog.mainWidget().wrappers
    stops = {name: wrapper.wrappedWidget() for name, wrapper in wrappers.items()}
    buttons = dialog.findChild(QDialogButtonBox)
    stops["Run"] = buttons.button(QDialogButtonBox.StandardButton.Ok)
    stops["Help"] = buttons.button(QDialogButtonBox.StandardButton.Help)
    enabled = [name for name, widget in stops.items() if widget.isEnabled()]
    visited, seen = [], set()
    for _ in range(LONGEST_WALK):
        press(dialog, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        if id(widget) in seen:
            break
        seen.add(id(widget))
        visited += [
            name
            for name, stop in stops.items()
            if (stop is widget or stop.isAncestorOf(widget)) and name not in visited
        ]
    return {"enabled": enabled, "visited": visited}


def press(dialog, key, text=""):
    """Press and release a key in the widget that has the focus."""
    widget = dialog.focusWidget() or dialog
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def type_a_row():
    """Insert a row in the table of classes by keys alone; return its names."""
    algorithm = QgsApplication.processingRegistry().algorithmById("landcover:segmentndvi")
    dialog = window.open_dialog(algorithm)
    editor = dialog.mainWidget().wrappers["CLASSES"].wrappedWidget().findChild(ClassTableEditor)
    for _ in range(LONGEST_WALK):
        press(dialog, Qt.Key.Key_Tab)
        if getattr(dialog.focusWidget(), "toolTip", str)() == "Insert a row above":
            break
    press(dialog, Qt.Key.Key_Space)
    return [name for _, name, _ in editor.rows()]


window.run(main)
