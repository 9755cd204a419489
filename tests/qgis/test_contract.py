"""Ids, parameters and outputs that users write models and scripts on: frozen once released.

docs/interface.md pins them; the README lists the algorithms.
"""

import re

import pytest
from examples import NAMES
from interface import section


@pytest.fixture(scope="module")
def interface(project_root):
    """Return the sections of the page by the id of their algorithm."""
    _, *sections = re.split("(?m)^(?=## )", (project_root / "docs" / "interface.md").read_text("utf-8"))
    return {re.match("## `(.+?)`", text)[1]: text.strip() for text in sections}


def test_provider(provider, interface):
    assert provider.id() == "landcover"
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]
    ids = {algorithm.id() for algorithm in provider.algorithms()}
    assert set(interface) == {f"landcover:{name}" for name in NAMES}
    assert ids == {*interface, "landcover:changemodel", "landcover:rgbmodel", "landcover:rivermodel"}


@pytest.mark.parametrize("name", NAMES)
def test_interface_is_as_written(provider, interface, name):
    assert section(provider.algorithm(name)) == interface.get(f"landcover:{name}", "no section in the page")


@pytest.mark.parametrize("name", NAMES)
def test_only_the_result_itself_has_to_be_made(provider, name):
    for parameter in provider.algorithm(name).destinationParameterDefinitions():
        is_required = not parameter.flags() & parameter.Flag.FlagOptional
        assert is_required == (parameter.name() == "OUTPUT" and parameter.createByDefault())


@pytest.mark.parametrize("name", ["segmentndvi", "classifysegments"])
def test_default_classes(provider, name):
    assert provider.algorithm(name).parameterDefinition("CLASSES").defaultValue() == [
        0, "Water", "#2a6cb0",
        0.2, "Bare or built", "#c19972",
        0.4, "Sparse vegetation", "#a2c450",
        "", "Dense vegetation", "#17613b",
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_choices_are_static_words(provider, name):
    for parameter in provider.algorithm(name).parameterDefinitions():
        assert parameter.type() != "enum" or parameter.usesStaticStrings()


@pytest.mark.parametrize("name", NAMES)
def test_readme_lists_the_algorithm(provider, project_root, name):
    page = (project_root / "README.md").read_text("utf-8")
    rows = re.findall(r"(?m)^\| `(landcover:\w+)` \| (.+?) \|", page)
    assert dict(rows).get(f"landcover:{name}") == provider.algorithm(name).displayName()
    assert len(rows) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_icons_and_help(provider, name):
    algorithm = provider.algorithm(name)
    assert not algorithm.icon().isNull()
    assert algorithm.svgIconPath().endswith(f"{name}.svg")
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help() and parameter.description()
        if not parameter.isDestination():
            assert parameter.help() in algorithm.shortHelpString()
    for text in algorithm.help()["outputs"].values():
        assert text in algorithm.shortHelpString()


@pytest.mark.parametrize("name", NAMES)
def test_algorithm_makes_others_of_its_kind(provider, name):
    copy = provider.algorithm(name).create()
    assert type(copy) is type(provider.algorithm(name))
    assert copy.id() == f"landcover:{name}"
