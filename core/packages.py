"""Whether the Python packages that QGIS does not ship are there, and how to get them."""

import importlib
import importlib.util
import os
import shutil
import sys

import numpy as np

from .errors import LandCoverError

#: Name to import: packages of Debian, of Fedora, of Arch, of conda-forge and of the Python package index.
_PACKAGES = {
    "sklearn": (
        "python3-sklearn", "python3-scikit-learn", "python-scikit-learn", "scikit-learn", "scikit-learn",
    ),
    "skimage": (
        "python3-skimage", "python3-scikit-image", "python-scikit-image", "scikit-image", "scikit-image",
    ),
    "scipy": ("python3-scipy", "python3-scipy", "python-scipy", "scipy", "scipy"),
    "distributed": (
        "python3-distributed", "python3-distributed", "python-distributed", "distributed", "distributed",
    ),
    "matplotlib": (
        "python3-matplotlib", "python3-matplotlib", "python-matplotlib", "matplotlib-base", "matplotlib",
    ),
}  # fmt: skip
#: Which of the names conda takes, and which pip does.
_CONDA, _INDEX = 3, 4
#: Program of a system that installs packages: the command, and which of the names it takes.
_INSTALLERS = {
    "apt-get": ("sudo apt install", 0),
    "dnf": ("sudo dnf install", 1),
    "pacman": ("sudo pacman -S", 2),
}


def check_packages(names):
    """Refuse work for which packages are not installed, without importing any.

    Parameters
    ----------
    names : sequence of str
        As they are imported.

    Raises
    ------
    LandCoverError
        When one is absent.
    """
    absent = [name for name in names if _is_absent(name)]
    if absent:
        raise package_error(absent)


def _is_absent(name):
    try:
        return importlib.util.find_spec(name) is None
    except ValueError:  # something is loaded under this name that does not say where it comes from
        return False


def import_packages(names):
    """Import packages.

    Parameters
    ----------
    names : sequence of str

    Raises
    ------
    LandCoverError
        When one is absent or broken.
    """
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # a broken binary package may raise anything
            raise package_error([name], str(error)) from error


def package_error(names, reason=""):
    """Return the error that says which packages cannot be used, why, and how to get them.

    Parameters
    ----------
    names : sequence of str
        As they are imported.
    reason : str
        Empty where they are absent.

    Returns
    -------
    LandCoverError
    """
    packages, interpreter = ", ".join(_names(names, _INDEX)), _interpreter()
    return LandCoverError(
        f"The Python package {packages} cannot be used",
        f"{reason} (Python of this QGIS: {interpreter})"
        if reason
        else f"not installed (Python of this QGIS: {interpreter})",
        f"Install it with {_install_command(names)} and start QGIS again.",
    )


def _names(names, column):
    return [_PACKAGES[name][column] for name in names]


def _interpreter():
    """Return the path of the Python interpreter; inside QGIS, sys.executable is often QGIS itself."""
    if os.path.basename(sys.executable or "").lower().startswith("python"):
        return sys.executable
    names = ("python.exe",) if sys.platform == "win32" else ("python3", "python")
    for folder in (sys.exec_prefix, os.path.dirname(sys.executable or "")):
        for path in (os.path.join(folder, part, name) for part in ("", "bin") for name in names):
            if os.path.isfile(path):
                return path
    return names[0]


def _install_command(names):
    """Return the command that installs packages for the Python of this QGIS, in quotes, and where it runs."""
    if os.path.isdir(os.path.join(sys.prefix, "conda-meta")):
        return _quoted(
            "conda install --prefix", f'"{sys.prefix}"', "--channel conda-forge", *_names(names, _CONDA)
        )
    for program, (command, column) in _INSTALLERS.items():
        if shutil.which(program):
            return _quoted(command, *_names(names, column))
    # The numpy that is there stays: GDAL and other parts of QGIS are built for it.
    packages = [*_names(names, _INDEX), f"numpy=={np.__version__}"]
    if "FLATPAK_ID" in os.environ:
        pip = "flatpak run --devel", "--command=pip3", os.environ["FLATPAK_ID"], "install --user"
        return _quoted(*pip, *packages)
    if sys.platform == "win32":
        command = " ".join(["python -m pip install", *packages])
        return f"'{command}' in the OSGeo4W Shell"
    return _quoted(f'"{_interpreter()}"', "-m pip install", *packages)


def _quoted(*words):
    return f"'{' '.join(words)}'"
