"""Edit the table of classes in one way to open its dialog; arguments: record, way, class raster."""

import csv

import qgis_window as window
from dialogs import open_dialog, set_value
from landcover_segmentation.algorithms.shared.class_table_editor import ClassTableDialog, ClassTableEditor
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsColorButton
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QTableWidget, QToolButton, QWidget
from record import Record

CLASSES = "CLASSES"
#: Of each algorithm with such a table, the rows that are set, as a history, a script or a model has them.
GIVEN = {
    "segmentndvi": [0.1, "Sea", "#2b6cb0", "", "Land", "#2f7d32"],
    "classifysegments": [["0.1", "Sea", "#2b6cb0"], [None, "Land", "#2f7d32"]],
    "editclasses": '"1,3",Sea,#2b6cb0,2,Land,',
}


def main():
    path, way, raster = window.arguments()
    record = Record(path)
    window.add_layer(QgsRasterLayer(raster, "classes"))
    for name, given in GIVEN.items():
        algorithm = QgsApplication.processingRegistry().algorithmById(f"landcover:{name}")
        record.step(name, edit, algorithm, way, given)
    record.end()


def edit(algorithm, way, given):
    """Return the value of the table at the start, as given, after each edit, and from the history."""
    dialog = open_dialog(algorithm, way)
    table = Table(dialog, way)
    found = {"type": algorithm.parameterDefinition(CLASSES).type(), "start": table.value()}
    if way == "model" and isinstance(given, str):
        given = next(csv.reader([given]))  # a model never holds a text
    set_value(dialog, way, CLASSES, given)
    found["given"] = table.value()
    for act in (insert, move, remove, paint):
        table.change(act)
        found[act.__name__] = table.value()
    found["presets"] = table.change(all_presets, accept=False)
    if way != "single":
        found["canceled"] = table.value()
    if way == "single":
        again = window.open_dialog(algorithm, {CLASSES: found["paint"]})
        found["again"] = Table(again, way).value()
    if way == "model":
        found["stored"] = dialog.createAlgorithm().parameterSources()[CLASSES][0].staticValue()
    return found


class Table:
    """The table of a dialog, whichever way that was opened."""

    def __init__(self, dialog, way):
        self._dialog, self._way = dialog, way
        panel = dialog.widget.widget if way == "model" else dialog.mainWidget()
        wrappers = panel.wrappers[0] if way == "batch" else panel.wrappers
        place = panel.parameter_to_column[CLASSES] if way == "batch" else CLASSES
        self._wrapper = wrappers[place]

    def value(self):
        """Return the cells that a run would get."""
        if self._way == "model":
            return self._wrapper.value().staticValue()
        return self._wrapper.parameterValue()

    def change(self, act, accept=True):
        """Let `act` change the editor, where it stands or in the window that its button opens."""
        if self._way == "single":
            return act(self._wrapper.wrappedWidget().findChild(ClassTableEditor))
        self._button().click()
        opened = next(each for each in self._dialog.findChildren(ClassTableDialog) if each.isVisible())
        found = act(opened.findChild(ClassTableEditor))
        opened.accept() if accept else opened.reject()
        window.settle()
        return found

    def _button(self):
        if self._way == "batch":
            return self._wrapper.wrappedWidget().findChild(QToolButton)
        panels = self._wrapper.findChildren(QWidget)
        panel = next(
            each for each in panels if each.metaObject().className() == "QgsProcessingMatrixParameterPanel"
        )
        return panel.findChild(QToolButton)


def press(editor, tip):
    """Press the button of an editor with this tip."""
    next(button for button in editor.findChildren(QToolButton) if button.toolTip() == tip).click()


def insert(editor):
    """Insert a row above the second one, and fill it in."""
    editor.select_row(1)
    press(editor, "Insert a row above")
    table = editor.findChild(QTableWidget)
    table.item(1, 0).setText("5")
    table.item(1, 1).setText("Mud & sand, wet")


def move(editor):
    """Move the new row to the top, and the second to the end."""
    editor.select_row(1)
    press(editor, "Move the row up")
    editor.select_row(1)
    press(editor, "Move the row down")


def remove(editor):
    """Remove the last row."""
    editor.select_row(2)
    press(editor, "Remove the row")


def paint(editor):
    """Give the first row another colour."""
    editor.findChild(QTableWidget).cellWidget(0, 2).setColor(QColor(1, 2, 255))


def all_presets(editor):
    """Choose each preset; return the rows by its name."""
    button = next(each for each in editor.findChildren(QToolButton) if each.text() == "Presets")
    found = {}
    for action in button.menu().actions():
        action.trigger()
        found[action.text()] = editor.rows()
    colors = [editor.findChild(QTableWidget).cellWidget(row, 2) for row in range(len(editor.rows()))]
    if not all(isinstance(color, QgsColorButton) for color in colors):
        raise TypeError("A colour has no button.")
    return found


window.run(main)
