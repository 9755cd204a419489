"""Without scikit-learn or scikit-image the plugin loads, and says what to install and where."""

import os
import sys

import pytest
from examples import NAMES, example, prepare
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


@pytest.fixture(params=["sklearn", "skimage"])
def absent(request, monkeypatch):
    """Make a package unimportable and return its name."""
    for name in list(sys.modules):
        if name == request.param or name.startswith(request.param + "."):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, request.param, None)
    return request.param


@pytest.fixture()
def prepared(run, land):
    """Return an image and see to it that what the later algorithms build upon is there."""
    prepare(run, land)
    return land


@pytest.mark.parametrize("name", NAMES)
def test_absent_package_gives_one_sentence(provider, prepared, absent, out, name):
    parameters = example(name, prepared, out)
    with pytest.raises(QgsProcessingException) as error:
        provider.algorithm(name).run(
            parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False
        )
    sentence = str(error.value)
    package = {"sklearn": "scikit-learn", "skimage": "scikit-image"}[absent]
    assert package in sentence and "python" in sentence and "nstall it with" in sentence
    assert "\n" not in sentence and sentence.endswith(".")
    assert os.listdir(out) == []


def test_toolbox_knows_it_before(provider, absent):
    for algorithm in provider.algorithms():
        can_execute, message = algorithm.canExecute()
        assert not can_execute and "nstall it with" in message


def test_broken_package_gives_one_sentence(provider, monkeypatch, image, out):
    from landcover_segmentation.algorithms.shared import dependencies

    def broken(name):
        raise AttributeError(f"module {name} was built for another numpy")

    monkeypatch.setattr(dependencies.importlib, "import_module", broken)
    with pytest.raises(QgsProcessingException, match="built for another numpy"):
        provider.algorithm("kmeans").run(
            {"INPUT": image, "OUTPUT": str(out / "classes.tif")},
            QgsProcessingContext(), QgsProcessingFeedback(False), {}, False,
        )  # fmt: skip
    assert os.listdir(out) == []


@pytest.mark.parametrize(
    ("tools", "command"),
    [
        ({"apt-get"}, "sudo apt install python3-sklearn python3-skimage"),
        ({"dnf"}, "sudo dnf install python3-scikit-learn python3-scikit-image"),
        (set(), "-m pip install scikit-learn scikit-image"),
    ],
)
def test_command_for_this_system(plugin, monkeypatch, tools, command):
    from landcover_segmentation.algorithms.shared import dependencies

    monkeypatch.setattr(dependencies.shutil, "which", lambda name: name if name in tools else None)
    assert command in dependencies.explanation(["sklearn", "skimage"])[2]
