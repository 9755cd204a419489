"""The ways in which an algorithm's dialog opens: alone, as a batch, and as a step in the model designer."""

import os

import qgis_window as window
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
)
from qgis.utils import iface


def open_dialog(algorithm, way, model=None):
    """Open the dialog of an algorithm: `single`, `batch` or, as a step of a model, `model`."""
    if way == "single":
        return window.open_dialog(algorithm)
    if way == "batch":
        dialog = BatchAlgorithmDialog(algorithm.create(), parent=iface.mainWindow())
    else:
        dialog = ModelerParametersDialog(algorithm.create(), model or new_model())
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


def new_model():
    """Return a model without steps."""
    model = QgsProcessingModelAlgorithm("model", "tests")
    # The dialog that runs a model asks for its provider.
    model.setProvider(QgsApplication.processingRegistry().providerById("model"))
    return model


def filled(algorithm, way, values):
    """Open a dialog with these values and destinations, ready to run: in a model, the dialog of the model."""
    if way == "single":
        return window.open_dialog(algorithm, values)
    if way == "batch":
        return _filled_batch(open_dialog(algorithm, way), algorithm, values)
    return _filled_model(algorithm, values)


def _filled_batch(dialog, algorithm, values):
    panel = dialog.mainWidget()
    for name, value in values.items():
        column = panel.parameter_to_column[name]
        if algorithm.parameterDefinition(name).isDestination():
            panel.tblParameters.cellWidget(1, column).setValue(value)
        else:
            panel.wrappers[0][column].setParameterValue(value, QgsProcessingContext())
    panel.checkLoadLayersOnCompletion.setChecked(True)
    return dialog


def _filled_model(algorithm, values):
    """Make a model of one step, whose inputs and outputs are those of the model, and open its dialog."""
    model, source = new_model(), QgsProcessingModelChildParameterSource
    of_model = {name for name, value in values.items() if os.path.isabs(str(value))}
    destinations = {one.name() for one in algorithm.destinationParameterDefinitions()}
    for name in of_model - destinations:
        model.addModelParameter(
            algorithm.parameterDefinition(name).clone(), QgsProcessingModelParameter(name)
        )
    dialog = open_dialog(algorithm, "model", model)
    for name, value in values.items():
        widget = dialog.widget.widget.wrappers[name]
        if name in destinations:
            widget.setToModelOutput(name)
        elif name in of_model:
            widget.setWidgetValue(source.fromModelParameter(name))
        else:
            widget.setWidgetValue(source.fromStaticValue(value))
    step = model.addChildAlgorithm(dialog.createAlgorithm())
    dialog.close()
    is_valid, errors = model.validateChildAlgorithm(step)
    if not is_valid:
        raise ValueError(f"The step is not valid: {errors}")
    # QGIS calls an output of a model "step:OUTPUT", and from 3.26 on "output".
    own_names = {
        one.name().rpartition(":")[2].lower(): one.name() for one in model.destinationParameterDefinitions()
    }
    named = {own_names[name.lower()] if name in destinations else name: values[name] for name in of_model}
    return window.open_dialog(model, named)
