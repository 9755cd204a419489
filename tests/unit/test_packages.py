"""How to get what is missing or too old, on every system."""

import sys
from importlib import metadata
from types import SimpleNamespace

import numpy as np
import pytest
from landcover_segmentation.core import packages
from landcover_segmentation.core.errors import LandCoverError


@pytest.fixture()
def this_system(monkeypatch, tmp_path):
    """Return a function that makes another system of this one, and returns how packages are installed there.

    `tools` are the programs that it has. Inside QGIS, `sys.executable` is QGIS itself on Windows and macOS.
    """

    def this_system(names, tools=(), platform="linux", are_old=False, **environment):
        monkeypatch.setattr(packages.shutil, "which", lambda name: name if name in tools else None)
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
        monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "QGIS"))
        monkeypatch.delenv("FLATPAK_ID", raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return packages.package_error(names, are_old=are_old).parts[2]

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


@pytest.fixture()
def installed(monkeypatch):
    """Return a function that makes other versions of packages installed."""

    def installed(**versions):
        names = {"scikit_learn": "scikit-learn", "scikit_image": "scikit-image"}
        found = {names.get(name, name): version for name, version in versions.items()}

        def version(name):
            if name not in found:
                raise metadata.PackageNotFoundError(name)
            return found[name]

        monkeypatch.setattr(metadata, "version", version)
        for name, module in (("scikit_learn", "sklearn"), ("scikit_image", "skimage")):
            if name in versions:
                monkeypatch.setitem(sys.modules, module, SimpleNamespace(__version__=versions[name]))

    return installed


def test_what_is_too_old_is_told_with_what_was_found_and_what_is_needed(installed):
    installed(scikit_learn="0.23.2", scikit_image="0.18.3", matplotlib="3.5.1")
    with pytest.raises(LandCoverError) as error:
        packages.check_packages(["sklearn", "skimage", "matplotlib", "scipy"])
    problem, given, advice = error.value.parts
    assert problem == "The Python package scikit-learn, scikit-image cannot be used"
    needed = "found scikit-learn 0.23.2, scikit-image 0.18.3, at least scikit-learn 1.1, scikit-image 0.19 "
    assert given.startswith(needed + "is needed (Python of this QGIS: ")
    assert f'"scikit-learn>=1.1" "scikit-image>=0.19" numpy=={np.__version__}' in advice


@pytest.mark.parametrize("version", ["0.19", "0.19.3", "0.20rc1", "0.25.0+dfsg1", "1.0.dev0"])
def test_what_is_new_enough_is_not_refused(installed, version):
    installed(scikit_image=version)
    packages.check_packages(["skimage"])


@pytest.mark.parametrize("record", ["Version: 0.18.3\n", "", None])
def test_what_old_or_broken_records_say_is_not_believed(monkeypatch, tmp_path, record):
    folder = tmp_path / "scikit_image-0.18.3.dist-info"
    folder.mkdir()
    if record is not None:
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: scikit-image\n{record}")
    monkeypatch.syspath_prepend(tmp_path)
    packages.check_packages(["skimage"])


def test_a_package_without_a_record_of_its_version_is_tried(installed):
    installed()
    packages.check_packages(["sklearn", "skimage", "matplotlib"])


def test_a_system_with_an_old_package_has_no_newer_one(this_system):
    assert '-m pip install "scikit-image>=0.19"' in this_system(["skimage"], ("apt-get",), are_old=True)


def test_conda_finds_newer_ones(this_system, tmp_path):
    (tmp_path / "conda-meta").mkdir()
    command = f'conda install --prefix "{tmp_path}" --channel conda-forge "matplotlib-base>=3.5"'
    assert f"with '{command}' and start" in this_system(["matplotlib"], ("apt-get", "conda"), are_old=True)
