"""The example models as the Toolbox shows them; tests/headless runs them."""

import re

import pytest
from qgis.core import QgsProcessingModelAlgorithm

MODELS = ("changemodel", "rgbmodel", "rivermodel")


@pytest.mark.parametrize("name", MODELS)
def test_it_stands_in_the_toolbox_ready_to_run(provider, name):
    model = provider.algorithm(name)
    assert isinstance(model, QgsProcessingModelAlgorithm) and model.group() == "Example models"
    assert model.canExecute() == (True, "")
    assert re.fullmatch(r"[A-Z][a-z]+s [^.]+\.", model.shortDescription())
    copy = model.create()
    assert copy.id() == f"landcover:{name}" and copy.displayName() == model.displayName()
    assert copy.destinationParameterDefinitions()


@pytest.mark.parametrize("name", MODELS)
def test_its_file_has_the_name_that_is_shown(provider, name):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(provider.algorithm(name).sourceFilePath())
    assert model.displayName() == provider.algorithm(name).displayName()
    asked = {each.name() for each in model.parameterDefinitions() if not each.isDestination()}
    assert asked <= set(model.helpContent())
    for child in model.childAlgorithms().values():
        assert child.algorithmId().startswith(("landcover:", "native:"))
