"""How the windows of QGIS show a choice: a word for each keyword, and the keyword as the value.

Processing imports this by its name when it opens a dialog (see `parameters.choice`), so the command line
never loads it.
"""

from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from .widget_wrapper import WidgetWrapper

#: Letters of a word that a dialog shows at least, however narrow it is.
_FEWEST_LETTERS = 20


class ChoiceWidget:
    """What Processing calls to make the widget of a choice, whichever window it is for."""

    def __new__(cls, parameter, dialog, row=0, column=0, words=()):
        """Return a QgsProcessingModelerParameterWidget for the model designer, else a _Choice.

        Parameters
        ----------
        parameter : QgsProcessingParameterEnum
        dialog : QWidget
            Window in which the widget will stand.
        row, column : int
            Place in the table of a batch, which plays no part.
        words : list of str
            What each of the options is called.
        """
        window = type(dialog).__name__
        if window == "ModelerParametersDialog":
            return _modeler_widget(parameter, dialog, words)
        types = QgsProcessingGui.WidgetType
        return _Choice(parameter, types.Batch if window == "BatchAlgorithmDialog" else types.Standard, words)


class _Choice(WidgetWrapper):
    """The box of words in the dialog of an algorithm and in a cell of its batch."""

    def __init__(self, parameter, dialog_type, words):
        super().__init__(parameter, dialog_type)
        self._words = words

    def change_widget(self, widget):
        _show_words(widget, self._words)
        if self.type() == QgsProcessingGui.WidgetType.Standard:
            _let_shrink(widget)


def _modeler_widget(parameter, dialog, words):
    """Return QGIS's own widget, which also takes expressions and inputs of the model, with words."""
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, parameter, dialog.context
    )
    widget.setDialog(dialog)
    for box in widget.findChildren(QComboBox):
        if [box.itemData(place) for place in range(box.count())] == parameter.options():
            _show_words(box, words)
    return widget


def _show_words(box, words):
    """Show a word for each keyword of the box, with the keyword as the tip."""
    for place, word in enumerate(words):
        box.setItemText(place, word)
        box.setItemData(place, box.itemData(place), Qt.ItemDataRole.ToolTipRole)


def _let_shrink(box):
    """Let a box be narrower than its longest word, which would push the ends of all others out of sight."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0))
