"""Every parameter and output has its help, and no help speaks of what does not exist."""

from pathlib import Path
from urllib.parse import urlparse

import pytest
from examples import NAMES


@pytest.mark.parametrize("name", NAMES)
def test_help_is_complete(provider, name):
    algorithm = provider.algorithm(name)
    texts = algorithm.help()
    destinations = {parameter.name() for parameter in algorithm.destinationParameterDefinitions()}
    parameters = {parameter.name() for parameter in algorithm.parameterDefinitions()} - destinations
    assert set(texts["parameters"]) == parameters
    assert set(texts["outputs"]) == {output.name() for output in algorithm.outputDefinitions()}
    assert algorithm.shortDescription() == texts["short_description"]
    assert texts["description"] in algorithm.shortHelpString()


@pytest.mark.parametrize("name", NAMES)
def test_labels_are_in_sentence_case(provider, name):
    algorithm = provider.algorithm(name)
    for item in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
        label = item.description()
        assert label[0].isupper() and label[1:] == label[1:].lower() and not label.endswith("."), label


@pytest.mark.parametrize("name", NAMES)
def test_the_button_leads_to_its_page(provider, project_root, name):
    page = Path(urlparse(provider.algorithm(name).helpUrl()).path)
    assert page.is_file(), "make docs-pages writes it"
    assert page.samefile(project_root / "help" / f"{name}.html")
