"""How to get what is missing, on every system."""

import sys

import numpy as np
import pytest
from landcover_segmentation.core import packages


@pytest.fixture()
def this_system(monkeypatch, tmp_path):
    """Return a function that makes another system of this one, and returns how packages are installed there.

    `tools` are the programs that it has. Inside QGIS, `sys.executable` is QGIS itself on Windows and macOS.
    """

    def this_system(names, tools=(), platform="linux", **environment):
        monkeypatch.setattr(packages.shutil, "which", lambda name: name if name in tools else None)
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
        monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "QGIS"))
        monkeypatch.delenv("FLATPAK_ID", raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return packages.package_error(names).parts[2]

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
