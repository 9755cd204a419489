"""The ways in which an algorithm's dialog opens: alone, as a batch, and as a step in the model designer."""

import qgis_window as window
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.utils import iface

WAYS = ("single", "batch", "model")


def open_dialog(algorithm, way):
    """Open the dialog of an algorithm in one of the `WAYS`."""
    if way == "single":
        return window.open_dialog(algorithm)
    if way == "batch":
        dialog = BatchAlgorithmDialog(algorithm.create(), parent=iface.mainWindow())
    else:
        dialog = ModelerParametersDialog(algorithm.create(), QgsProcessingModelAlgorithm("model", "tests"))
    dialog.show()
    window.settle()
    return dialog


def set_value(dialog, way, name, value):
    """Fill in a parameter that is no destination."""
    if way == "model":
        source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        dialog.widget.widget.wrappers[name].setWidgetValue(source)
        return
    panel = dialog.mainWidget()
    wrapper = panel.wrappers[name] if way == "single" else panel.wrappers[0][panel.parameter_to_column[name]]
    wrapper.setParameterValue(value, QgsProcessingContext())


def set_destination(dialog, way, name, value):
    """Fill in where an output goes; in a model, make it an output of the model by its own name."""
    if way == "model":
        dialog.widget.widget.wrappers[name].setToModelOutput(name)
    elif way == "single":
        dialog.mainWidget().wrappers[name].setParameterValue(value, QgsProcessingContext())
    else:
        panel = dialog.mainWidget()
        panel.tblParameters.cellWidget(1, panel.parameter_to_column[name]).setValue(value)


def model_of(dialog):
    """Return the model whose only step is what the dialog of the designer says, and the id of that step."""
    model = dialog.model
    child = model.addChildAlgorithm(dialog.createAlgorithm())
    is_valid, errors = model.validateChildAlgorithm(child)
    if not is_valid:
        raise ValueError(f"The step is not valid: {errors}")
    return model, child
