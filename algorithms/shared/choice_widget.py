"""How the windows of QGIS show a choice, of one or of several: words for keywords, which are the value.

Processing imports this by its name when it opens a dialog (see `parameters.choice`), so the command line
never loads it.
"""

from qgis.core import QgsProcessingContext, QgsProcessingModelChildParameterSource, QgsProcessingParameters
from qgis.gui import QgsGui, QgsProcessingGui, QgsProcessingMultipleSelectionDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QListView, QWidget

from .widget_wrapper import WidgetWrapper, give_button

#: QGIS's own widget for several of the keywords: how many there are, and a button that opens their list.
_PANEL = "QgsProcessingEnumPanelWidget"

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
    """The box of words, or the button for them, in the dialog of an algorithm and in a cell of its batch."""

    def __init__(self, parameter, dialog_type, words):
        super().__init__(parameter, dialog_type)
        self._words = words

    def change_widget(self, widget):
        if self.parameterDefinition().allowMultiple():
            give_button(widget, self._choose)
            return
        _show_words(widget, self._words)
        if self.type() == QgsProcessingGui.WidgetType.Standard:
            _let_shrink(widget)

    def _choose(self):
        def take(keywords):
            self.setWidgetValue(keywords, QgsProcessingContext())

        _choose(self.parameterDefinition(), self._words, self.widgetValue(), take, self.wrappedWidget())


def _modeler_widget(parameter, dialog, words):
    """Return QGIS's own widget, which also takes expressions and inputs of the model, with words."""
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, parameter, dialog.context
    )
    widget.setDialog(dialog)
    for box in widget.findChildren(QComboBox):
        if [box.itemData(place) for place in range(box.count())] == parameter.options():
            _show_words(box, words)

    def choose():
        _choose(parameter, words, widget.value().staticValue(), take, dialog)

    def take(keywords):
        widget.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue(keywords))

    panels = [each for each in widget.findChildren(QWidget) if each.metaObject().className() == _PANEL]
    for panel in panels:
        give_button(panel, choose)
    return widget


def _choose(parameter, words, value, take, parent):
    """Open QGIS's own list of the keywords, with words; `take` is called with what was chosen."""
    values, context = {parameter.name(): value}, QgsProcessingContext()
    keywords = parameter.options()
    chosen = QgsProcessingParameters.parameterAsEnumStrings(parameter, values, context)
    dialog = QgsProcessingMultipleSelectionDialog(keywords, chosen, parent)
    dialog.setWindowTitle(parameter.description())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view = dialog.findChild(QListView)
    rows = view.model()
    for place in (rows.index(number, 0) for number in range(rows.rowCount())):
        keyword = place.data(Qt.ItemDataRole.UserRole)
        rows.setData(place, words[keywords.index(keyword)])
        rows.setData(place, keyword, Qt.ItemDataRole.ToolTipRole)
    view.setMinimumWidth(view.sizeHintForColumn(0) + 4 * view.frameWidth())
    dialog.accepted.connect(lambda: take(dialog.selectedOptions()))
    dialog.open()


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
