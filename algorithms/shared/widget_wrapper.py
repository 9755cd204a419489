"""What our widgets for parameters share: they stand on those of QGIS."""

from qgis.core import QgsProcessingContext
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui
from qgis.PyQt.QtWidgets import QToolButton

from .relevance import follow_relevance


class WidgetWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's own widget for a parameter, which `change_widget` of a subclass may change.

    What `createWidget` returns has to be a widget that QGIS made. It gets a new Python object (SIP calls it a
    factory): one that Python made would still point to the old object, which is freed, and sooner or later
    QGIS would end with a segmentation fault.
    """

    def __init__(self, parameter, dialog_type):
        super().__init__(parameter, dialog_type)
        self.plain = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, dialog_type)
        self.plain.widgetValueHasChanged.connect(self.tell_change)

    def createWidget(self):
        widget = self.plain.createWrappedWidget(QgsProcessingContext())
        self.change_widget(widget)
        return widget

    def change_widget(self, widget):
        """Make of QGIS's own widget what it shall be; it may be found by `wrappedWidget` only later."""
        raise NotImplementedError

    def tell_change(self):
        """Tell the dialog that the value is another one."""
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value, context):
        self.plain.setParameterValue(value, context)

    def widgetValue(self):
        return self.plain.parameterValue()

    def postInitialize(self, wrappers):
        super().postInitialize(wrappers)
        follow_relevance(self, wrappers)


def give_button(panel, act):
    """Give the button of one of QGIS's own widgets something else to do."""
    button = panel.findChild(QToolButton)
    button.clicked.disconnect()
    button.clicked.connect(lambda _: act())
