"""Every choice of every algorithm, in one way to open its dialog; arguments: record, way."""

import qgis_window as window
from dialogs import open_dialog, set_value
from qgis.core import QgsProcessingModelChildParameterSource
from qgis.gui import QgsProcessingMultipleSelectionDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QListView, QToolButton, QWidget
from record import Record


def main():
    path, way = window.arguments()
    record = Record(path)
    for algorithm in window.algorithms():
        choices = [
            definition for definition in algorithm.parameterDefinitions() if definition.type() == "enum"
        ]
        if choices:
            record.step(algorithm.name(), try_choices, algorithm, way, choices)
    record.end()


def try_choices(algorithm, way, choices):
    """Return what each choice starts with, and for each keyword its word and the values read back."""
    dialog = open_dialog(algorithm, way)
    found = {
        choice.name(): (_tried_several if choice.allowMultiple() else _tried)(dialog, way, choice)
        for choice in choices
    }
    if way == "model":
        found = {name: {**each, **_in_model(dialog, name)} for name, each in found.items()}
    if way == "single":
        _open_again(algorithm, found)
    return found


def _tried(dialog, way, choice):
    wrapper = _wrapper(dialog, way, choice.name())
    if way == "model":
        boxes = [box for box in wrapper.findChildren(QComboBox) if box.count() == len(choice.options())]
        box = next(box for box in boxes if box.itemData(0) == choice.options()[0])
    else:
        box = wrapper.wrappedWidget()
    found = {"start": _value(wrapper, way), "default": choice.defaultValue(), "shown": {}, "picked": {}}
    for place, keyword in reversed(list(enumerate(choice.options()))):
        set_value(dialog, way, choice.name(), keyword)
        found["shown"][keyword] = [box.currentText(), _value(wrapper, way)]
        box.setCurrentIndex((place + 1) % box.count())
        box.setCurrentIndex(place)
        found["picked"][keyword] = _value(wrapper, way)
    return found


def _tried_several(dialog, way, choice):
    """Choose each keyword alone, in the window that the button opens."""
    wrapper = _wrapper(dialog, way, choice.name())
    found = {"start": _value(wrapper, way), "default": choice.options(), "shown": {}, "picked": {}}
    for keyword in reversed(choice.options()):
        set_value(dialog, way, choice.name(), [keyword])
        value = _value(wrapper, way)
        opened = _opened_list(dialog, wrapper, way)
        rows = opened.findChild(QListView).model()
        first = rows.index(0, 0)  # what is chosen stands above
        found["shown"][keyword] = [first.data(), value]
        opened.reject()
        set_value(dialog, way, choice.name(), choice.options())
        opened = _opened_list(dialog, wrapper, way)
        rows = opened.findChild(QListView).model()
        for place in (rows.index(row, 0) for row in range(rows.rowCount())):
            if place.data() != found["shown"][keyword][0]:
                rows.setData(place, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        opened.accept()
        window.settle()
        found["picked"][keyword] = _value(wrapper, way)
    return found


def _opened_list(dialog, wrapper, way):
    """Return the window of words that the button of a choice of several opens."""
    panels = [wrapper, *wrapper.findChildren(QWidget)] if way == "model" else [wrapper.wrappedWidget()]
    panel = next(each for each in panels if each.metaObject().className() == "QgsProcessingEnumPanelWidget")
    panel.findChild(QToolButton).click()
    window.settle()
    lists = dialog.findChildren(QgsProcessingMultipleSelectionDialog)
    return next(each for each in lists if each.isVisible())


def _in_model(dialog, name):
    """Return what a step of a model keeps: the keyword of the box, and an expression instead."""
    wrapper = dialog.widget.widget.wrappers[name]
    stored = _alone(dialog.createAlgorithm().parameterSources()[name][0].staticValue())
    wrapper.setWidgetValue(QgsProcessingModelChildParameterSource.fromExpression("'a' || 'b'"))
    return {"stored": stored, "expression": wrapper.value().expression()}


def _open_again(algorithm, found):
    """Open a dialog as the history does, with the last keyword of each choice; note what it holds."""
    last = {name: next(iter(each["shown"])) for name, each in found.items()}
    dialog = window.open_dialog(algorithm, last)
    for name, each in found.items():
        each["again"] = [last[name], _value(_wrapper(dialog, "single", name), "single")]


def _wrapper(dialog, way, name):
    if way == "model":
        return dialog.widget.widget.wrappers[name]
    panel = dialog.mainWidget()
    return panel.wrappers[name] if way == "single" else panel.wrappers[0][panel.parameter_to_column[name]]


def _value(wrapper, way):
    return _alone(wrapper.value().staticValue() if way == "model" else wrapper.parameterValue())


def _alone(value):
    """Return the one keyword that a choice of several holds, as that of a choice of one."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


window.run(main)
