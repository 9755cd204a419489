"""Without scikit-learn or scikit-image the plugin loads; what needs them says what to install and where."""

import importlib
import os
import re
import sys

import numpy as np
import pytest
from examples import NAMES, example, prepare
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

#: Package of the index by the name it is imported by.
PACKAGES = {"sklearn": "scikit-learn", "skimage": "scikit-image", "scipy": "scipy"}


@pytest.fixture(params=["sklearn", "skimage", "scipy"])
def absent(request, run, land, monkeypatch):
    """Make a package unimportable, and those that are built upon SciPy with it; return its name.

    What the later algorithms build upon is made before.
    """
    prepare(run, land)
    gone = {request.param} if request.param != "scipy" else {"scipy", "sklearn", "skimage"}
    for name in list(sys.modules):
        if name.partition(".")[0] in gone:
            monkeypatch.delitem(sys.modules, name)
    for name in gone:
        monkeypatch.setitem(sys.modules, name, None)
    return request.param


@pytest.fixture()
def refusal(provider, out):
    """Return a function that gives the sentence of an algorithm that cannot run, and sees that it is one."""

    def refusal(name, parameters):
        with pytest.raises(QgsProcessingException) as error:
            provider.algorithm(name).run(
                parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False
            )
        sentence = str(error.value)
        assert "python" in sentence and "nstall it with" in sentence
        assert "\n" not in sentence and sentence.endswith(".")
        assert os.listdir(out) == []
        return sentence

    return refusal


@pytest.mark.parametrize("name", NAMES)
def test_absent_package_disables_only_what_needs_it(provider, run, refusal, land, absent, out, name):
    needed = provider.algorithm(name).packages  # both scikit packages bring SciPy
    parameters = example(name, land, out)
    if "THRESHOLD_METHOD" in [each.name() for each in provider.algorithm(name).parameterDefinitions()]:
        parameters["THRESHOLD_METHOD"] = "manual"
    can_execute, message = provider.algorithm(name).canExecute()
    if absent in needed or (absent == "scipy" and needed):
        package = PACKAGES[absent if absent in needed else needed[0]]
        assert not can_execute and package in message
        assert package in refusal(name, parameters)
    else:
        assert can_execute
        run(name, **parameters)
        assert os.listdir(out)


@pytest.mark.parametrize("name", ["spectralindex", "accuracy"])
def test_what_only_reads_rasters_needs_no_package(provider, name):
    assert provider.algorithm(name).packages == ()


@pytest.mark.parametrize("absent", ["sklearn"], indirect=True)
@pytest.mark.parametrize("name", ["segmentndvi", "classifysegments"])
def test_thresholds_by_k_means_need_scikit_learn(provider, refusal, land, absent, out, name):
    parameters = {**example(name, land, out), "THRESHOLD_METHOD": "kmeans"}
    assert provider.algorithm(name).canExecute()[0]
    assert "scikit-learn" in refusal(name, parameters)
    accepted, sentence = provider.algorithm(name).checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted and "scikit-learn" in sentence  # before anything is computed


@pytest.mark.parametrize("absent", ["scipy"], indirect=True)
def test_the_best_pairs_of_classes_need_scipy(refusal, land, absent, out):
    assert "scipy" in refusal("accuracy", {**example("accuracy", land, out), "MATCH": "onetoone"})


def test_a_cluster_needs_dask(refusal, monkeypatch, image, out):
    for name in [name for name in sys.modules if name.partition(".")[0] == "distributed"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "distributed", None)
    parameters = {
        "INPUT": image,
        "OUTPUT": str(out / "classes.tif"),
        "DASK_SCHEDULER": "tcp://127.0.0.1:8786",
    }
    assert "The Python package distributed cannot be used" in refusal("kmeans", parameters)


def test_something_else_under_the_name_of_a_package_is_no_fault(provider, monkeypatch):
    monkeypatch.setitem(sys.modules, "skimage", object())
    assert provider.algorithm("segment").canExecute()[0]


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


@pytest.mark.parametrize(("package", "version"), [("sklearn", "0.23.2"), ("skimage", "0.18.3")])
def test_too_old_a_package_gives_one_sentence(refusal, monkeypatch, image, out, package, version):
    monkeypatch.setattr(importlib.import_module(package), "__version__", version)
    sentence = refusal("kmeans", {"INPUT": image, "OUTPUT": str(out / "classes.tif")})
    assert f"{PACKAGES[package]} cannot be used: version {version} is too old" in sentence
    assert f'-m pip install "{PACKAGES[package]}>=' in sentence and f"numpy=={np.__version__}" in sentence


@pytest.fixture()
def this_system(plugin, monkeypatch, tmp_path):
    """Return a function that makes another system of this one, and returns how packages are installed there.

    `tools` are the programs that it has. Inside QGIS, `sys.executable` is QGIS itself on Windows and macOS.
    """
    from landcover_segmentation.algorithms.shared import dependencies

    def this_system(names, tools=(), platform="linux", **environment):
        monkeypatch.setattr(dependencies.shutil, "which", lambda name: name if name in tools else None)
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
        monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "QGIS"))
        monkeypatch.delenv("FLATPAK_ID", raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return dependencies.explanation(names)[2]

    return this_system


@pytest.mark.parametrize(
    ("tools", "command"),
    [
        (("apt-get",), "sudo apt install python3-sklearn python3-skimage"),
        (("dnf",), "sudo dnf install python3-scikit-learn python3-scikit-image"),
        (("pacman",), "sudo pacman -S python-scikit-learn python-scikit-image"),
    ],
)
def test_the_command_is_that_of_the_system(this_system, tools, command):
    assert f"with '{command}' and start" in this_system(["sklearn", "skimage"], tools)


def test_conda_before_the_system_that_it_is_installed_on(this_system, tmp_path):
    (tmp_path / "conda-meta").mkdir()
    sentence = this_system(["sklearn", "distributed"], ("apt-get", "conda"))
    command = f'conda install --prefix "{tmp_path}" --channel conda-forge scikit-learn distributed'
    assert f"with '{command}' and start" in sentence


def test_flatpak_has_a_python_of_its_own(this_system):
    sentence = this_system(["skimage"], FLATPAK_ID="org.qgis.qgis")
    command = "flatpak run --devel --command=pip3 org.qgis.qgis install --user scikit-image"
    assert f"with '{command} numpy=={np.__version__}' and start" in sentence


def test_on_windows_the_shell_of_qgis_is_named(this_system):
    sentence = this_system(["sklearn"], platform="win32")
    assert f"'python -m pip install scikit-learn numpy=={np.__version__}' in the OSGeo4W Shell" in sentence


@pytest.mark.parametrize("place", ["bin/python3", "MacOS/python", "MacOS/bin/python3"])
def test_the_python_of_the_bundle_is_found(this_system, tmp_path, place):
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).touch()
    sentence = this_system(["sklearn"], platform="darwin")
    assert f"'\"{tmp_path / place}\" -m pip install scikit-learn numpy=={np.__version__}'" in sentence


def test_the_file_for_qpip_names_what_the_algorithms_need(provider, project_root):
    from landcover_segmentation.algorithms.shared import dependencies

    lines = (project_root / "requirements.txt").read_text(encoding="utf-8").splitlines()
    oldest = dependencies._OLDEST.items()
    assert {f"{PACKAGES[package]}>={major}.{minor}" for package, (major, minor) in oldest} <= set(lines)
    named = {re.split("[^a-z-]", line)[0] for line in lines if not line.startswith("#")}
    needed = {package for name in NAMES for package in provider.algorithm(name).packages}
    assert named == {PACKAGES[package] for package in needed} - {"scipy"}  # which both bring
