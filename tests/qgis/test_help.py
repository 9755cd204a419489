"""Every parameter and output has its help, and no help speaks of what does not exist."""

import runpy
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


@pytest.fixture(scope="module")
def written_pages(plugin, project_root, tmp_path_factory):
    """Return the folder with the pages as they would be written now."""
    folder = tmp_path_factory.mktemp("help")
    tool = runpy.run_path(str(project_root / "tools" / "help_pages.py"))
    tool["write_pages"](plugin.provider.algorithms(), folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_the_button_leads_to_a_page_that_is_up_to_date(provider, written_pages, name):
    page = Path(urlparse(provider.algorithm(name).helpUrl()).path)
    assert page.is_file(), "make help-pages writes it"
    expected = (written_pages / f"{name}.html").read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == expected, "make help-pages writes it anew"


def test_the_first_page_leads_to_every_other(written_pages, project_root):
    index = (written_pages / "index.html").read_text(encoding="utf-8")
    assert all(f'href="{name}.html"' in index for name in NAMES)
    assert (project_root / "help" / "index.html").read_text(encoding="utf-8") == index, "make help-pages"
