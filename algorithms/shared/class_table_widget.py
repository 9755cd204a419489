"""How the windows of QGIS show a table of classes: an editor with colours, where the value is a plain table.

Processing imports this by its name when it opens a dialog (see `parameters.class_table`), so the command line
never loads it.
"""

from weakref import ref

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameters,
    QgsProject,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ...core.classification.class_presets import CLASS_PRESETS
from .class_table_editor import ClassTableDialog, ClassTableEditor
from .messages import translated
from .styling import palette_of
from .translation import tr
from .values import CLASS_COLUMNS, table_cells
from .widget_wrapper import WidgetWrapper, give_button

_PLAIN_PANEL = "QgsProcessingMatrixParameterPanel"


class ClassTableWidget:
    """What Processing calls to make the widget of a table of classes, whichever window it is for."""

    def __new__(cls, parameter, dialog, row=0, column=0, raster=""):
        """Return a QgsProcessingModelerParameterWidget for the model designer, else a _ClassTable.

        Parameters
        ----------
        parameter : QgsProcessingParameterMatrix
        dialog : QWidget
            Window in which the widget will stand.
        row, column : int
            Place in the table of a batch, which plays no part.
        raster : str
            Name of the parameter for the class raster whose classes are edited; empty where the rows are
            bounded by values.
        """
        window = type(dialog).__name__
        if window == "ModelerParametersDialog":
            return _modeler_widget(parameter, dialog, raster)
        types = QgsProcessingGui.WidgetType
        kind = types.Batch if window == "BatchAlgorithmDialog" else types.Standard
        return _ClassTable(parameter, kind, raster)


class _ClassTable(WidgetWrapper):
    """The editor in the dialog of an algorithm, and QGIS's own button for it in a cell of its batch."""

    def __init__(self, parameter, dialog_type, raster):
        super().__init__(parameter, dialog_type)
        self._raster = raster
        self._raster_wrapper = None
        self._editor = None

    def change_widget(self, widget):
        if self.type() == QgsProcessingGui.WidgetType.Batch:
            give_button(widget, self._open_editor)
            return
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()
        self._editor = self._make_editor()
        self._editor.changed.connect(self.tell_change)
        widget.layout().addWidget(self._editor)

    def _make_editor(self):
        editor = _editor(self.parameterDefinition(), self._raster)
        if self._raster:
            label = tr("Classes of the chosen raster")
            editor.add_preset(label, "", lambda: _rows_of_raster(self._raster_wrapper()))
        return editor

    def _open_editor(self):
        editor = self._make_editor()
        editor.set_rows(_rows(self.parameterDefinition(), self.widgetValue(), QgsProcessingContext()))

        def take_rows(rows):
            self.setWidgetValue(_cells(rows), QgsProcessingContext())

        title = self.parameterDefinition().description()
        ClassTableDialog(title, editor, take_rows, self.wrappedWidget()).open()

    def setWidgetValue(self, value, context):
        rows = _rows(self.parameterDefinition(), value, context)
        if self._editor is None:
            super().setWidgetValue(_cells(rows), context)
        else:
            self._editor.set_rows(rows)

    def widgetValue(self):
        # QGIS's own widget holds nothing where all rows were removed, which would stand for the default.
        return super().widgetValue() if self._editor is None else _cells(self._editor.rows())

    def postInitialize(self, wrappers):
        super().postInitialize(wrappers)
        for each in wrappers:
            if each.parameterDefinition().name() == self._raster:
                # The dialog alone keeps its wrappers, see follow_relevance.
                self._raster_wrapper = ref(each)


def _editor(parameter, raster):
    """Return an editor for a parameter, with the presets that fit any image."""
    editor = ClassTableEditor(parameter.headers(), needs_colors=not raster)
    if not raster:
        for preset in CLASS_PRESETS:
            rows = [[_text(cell) for cell in row] for row in preset.rows]
            label = f"{preset.index.upper()}: {translated(preset.sensor)}"
            editor.add_preset(label, translated(preset.source), lambda rows=rows: rows)
    return editor


def _rows(parameter, value, context):
    """Return the rows of three texts that a value of the parameter has, the last one filled up if need be."""
    cells = []
    for cell in table_cells(parameter, {parameter.name(): value}, context):
        cells += cell if isinstance(cell, (list, tuple)) else [cell]
    texts = [_text(cell) for cell in cells]
    texts += [""] * (-len(texts) % CLASS_COLUMNS)
    return [texts[start : start + CLASS_COLUMNS] for start in range(0, len(texts), CLASS_COLUMNS)]


def _cells(rows):
    return [cell for row in rows for cell in row]


def _text(cell):
    """Return a cell of a table as one writes it."""
    return f"{cell:.15g}" if isinstance(cell, float) else "" if cell is None else str(cell)


def _rows_of_raster(wrapper):
    """Return a row for each class of the raster that is chosen in the dialog; none where it shows none.

    A palette from a file may have a colour for every value there could be: where there are names, values
    without one are left out.
    """
    definition, context = wrapper.parameterDefinition(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {definition.name(): wrapper.parameterValue()}
    layer = QgsProcessingParameters.parameterAsRasterLayer(definition, values, context)
    names, colors = ({}, {}) if layer is None else palette_of(layer, 1)
    return [[str(value), names.get(value, str(value)), colors[value]] for value in sorted(names or colors)]


def _modeler_widget(parameter, dialog, raster):
    """Return QGIS's own widget, which also takes inputs of the model, with our editor behind its button."""
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, parameter, dialog.context
    )
    widget.setDialog(dialog)
    panels = [each for each in widget.findChildren(QWidget) if each.metaObject().className() == _PLAIN_PANEL]
    for panel in panels:
        give_button(panel, lambda: _open_editor(parameter, raster, widget, dialog))
    return widget


def _open_editor(parameter, raster, widget, dialog):
    """Open the editor on what the widget of a model holds."""
    editor = _editor(parameter, raster)
    editor.set_rows(_rows(parameter, widget.value().staticValue(), dialog.context))

    def take_rows(rows):
        widget.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue(_cells(rows)))

    ClassTableDialog(parameter.description(), editor, take_rows, dialog).open()
