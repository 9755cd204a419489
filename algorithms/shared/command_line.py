"""The command line that repeats a run."""

import re
import shlex
import sys

from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from .destinations import destination_of
from .translation import tr
from .values import vector_layer


def repeating_command(algorithm, parameters, context):
    """Return a call of qgis_process with every parameter of a run; to be called on the main thread.

    QgsProcessingAlgorithm.asQgisProcessCommand does the like from QGIS 3.24 on.
    """
    words = ["qgis_process", "run", algorithm.id()]
    for definition in algorithm.parameterDefinitions():
        texts = _texts(algorithm, definition, parameters, context)
        words += [f"--{definition.name()}={text}" for text in texts]
    return " ".join(_quoted(word) for word in words)


def _texts(algorithm, definition, parameters, context):
    """Return the value of a parameter as qgis_process takes it: a text, several for a list, none if unset."""
    name = definition.name()
    value = parameters.get(name, definition.defaultValue())
    if definition.isDestination():
        value = destination_of(value, context)
    if value in (None, "", []):  # unset, also as the NULL of QGIS
        return []
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return [algorithm.parameterAsRasterLayer(parameters, name, context).source()]
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return [_feature_source(value, vector_layer(algorithm, parameters, context, name))]
    if isinstance(definition, QgsProcessingParameterMatrix) and not isinstance(value, str):
        return _cells(algorithm.parameterAsMatrix(parameters, name, context))
    if isinstance(definition, QgsProcessingParameterBand) and definition.allowMultiple():
        return [";".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)]
    if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple():
        return [",".join(algorithm.parameterAsEnumStrings(parameters, name, context))]
    if isinstance(definition, QgsProcessingParameterNumber):
        return [f"{algorithm.parameterAsDouble(parameters, name, context):.15g}"]
    if definition.isDestination():
        return [value]
    return [algorithm.parameterAsString(parameters, name, context)]


def _feature_source(value, layer):
    """Return what leads to the features of a layer again, or else what to put in its place.

    The filter of a layer is part of its source; a choice among its features, and a layer in memory, cannot be
    told on a command line.
    """
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.featureLimit >= 0 or getattr(value, "filterExpression", "")
    ):
        return tr("<file with the chosen features of {}>").format(layer.name())
    if layer.providerType() == "memory":
        return tr("<file with the features of {}>").format(layer.name())
    if layer.providerType() == "ogr":
        return layer.source()
    # Without the password.
    return QgsProcessingUtils.encodeProviderKeyAndUri(layer.providerType(), layer.publicSource())


def _cells(matrix):
    """Return the cells of a table, row after row, which a script may also have given row by row."""
    cells = []
    for cell in matrix:
        cells += cell if isinstance(cell, (list, tuple)) else [cell]
    texts = ["" if cell is None else str(cell) for cell in cells]
    # One text is parted at its commas.
    return texts if any("," in text for text in texts) else [",".join(texts)]


def _quoted(word):
    """Quote a word for the shell of this system where it needs it."""
    if sys.platform != "win32":
        return shlex.quote(word)
    return f'"{word}"' if re.search(r"[^\w:\\./=;-]", word) else word
