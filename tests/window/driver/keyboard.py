"""Walk through dialogs with the tab key; arguments: record, image.

Backwards, by Shift and Tab: forwards the help of QGIS 3.22 hands the focus on to the buttons, past the
parameters of any algorithm.
"""

import qgis_window as window
from landcover_segmentation.algorithms.shared.class_table_editor import ClassTableEditor
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QToolButton
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
    wrappers = dialog.mainWidget().wrappers
    stops = {name: wrapper.wrappedWidget() for name, wrapper in wrappers.items()}
    if not all(widget.isVisible() for widget in stops.values()):
        # The advanced parameters, which stay open from then on.
        dialog.findChild(QToolButton, "collapseButton").setFocus()
        press(dialog, Qt.Key.Key_Space)
        window.settle()
    buttons = dialog.findChild(QDialogButtonBox)
    stops["Run"] = buttons.button(QDialogButtonBox.StandardButton.Ok)
    stops["Help"] = buttons.button(QDialogButtonBox.StandardButton.Help)
    enabled = [name for name, widget in stops.items() if widget.isEnabled()]
    visited, seen = [], []
    stops["Run"].setFocus()
    for _ in range(LONGEST_WALK):
        press(dialog, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        widget = dialog.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        visited += [
            name
            for name, stop in stops.items()
            if (stop is widget or stop.isAncestorOf(widget)) and name not in visited
        ]
    return {"enabled": enabled, "visited": visited}


def press(dialog, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press and release a key in the widget that has the focus."""
    widget = dialog.focusWidget() or dialog
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifier))


def type_a_row():
    """Insert a row in the table of classes by keys alone; return its names."""
    algorithm = QgsApplication.processingRegistry().algorithmById("landcover:segmentndvi")
    dialog = window.open_dialog(algorithm)
    editor = dialog.mainWidget().wrappers["CLASSES"].wrappedWidget().findChild(ClassTableEditor)
    for _ in range(LONGEST_WALK):
        press(dialog, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        if dialog.focusWidget().toolTip() == "Insert a row above":
            press(dialog, Qt.Key.Key_Space)
            break
    return [name for _, name, _ in editor.rows()]


window.run(main)
