"""Whether the Python packages that QGIS does not ship are there, and how to get them."""

import importlib
import importlib.util
import os
import re
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
#: The oldest versions that have what is called here: k-means by Lloyd's name, axes of colours, layouts. Any
#: numpy does that a QGIS with Python 3.9 brings.
OLDEST = {"sklearn": "1.1", "skimage": "0.19", "matplotlib": "3.5"}
#: Which of the names conda takes, and which pip does.
_CONDA, _INDEX = 3, 4
#: Program of a system that installs packages: the command, and which of the names it takes.
_INSTALLERS = {
    "apt-get": ("sudo apt install", 0),
    "dnf": ("sudo dnf install", 1),
    "pacman": ("sudo pacman -S", 2),
}


def check_packages(names):
    """Refuse work for which packages are not installed or too old, without importing those that will do.

    Parameters
    ----------
    names : sequence of str
        As they are imported.

    Raises
    ------
    LandCoverError
        When one is absent or too old.
    """
    absent = [name for name in names if _is_absent(name)]
    if absent:
        raise package_error(absent)
    found = {name: version for name in names if (version := _too_old(name))}
    if found:
        told = ", ".join(f"{_PACKAGES[name][_INDEX]} {version}" for name, version in found.items())
        needed = ", ".join(f"{_PACKAGES[name][_INDEX]} {OLDEST[name]}" for name in found)
        raise package_error(found, f"found {told}, at least {needed} is needed", are_old=True)


def _too_old(name):
    """Return the version of a package that is installed, where it is too old; else nothing."""
    from importlib import metadata  # takes longer than QGIS should wait at its start

    if name not in OLDEST:
        return ""
    try:
        version = metadata.version(_PACKAGES[name][_INDEX])
        if _is_older(version, OLDEST[name]):  # a record that an update may have left behind
            version = importlib.import_module(name).__version__
        return version if _is_older(version, OLDEST[name]) else ""
    except Exception:  # there is no record or a broken one, or the package is broken, which its import tells
        return ""


def _is_older(version, oldest):
    """Tell whether a version is older than one of two numbers."""
    return [int(number) for number in re.findall(r"\d+", version)[:2]] < [int(n) for n in oldest.split(".")]


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


def package_error(names, reason="", are_old=False):
    """Return the error that says which packages cannot be used, why, and how to get them.

    Parameters
    ----------
    names : sequence of str
        As they are imported.
    reason : str
        Empty where they are absent.
    are_old : bool
        Whether newer ones are needed than the system may have.

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
        f"Install it with {_install_command(names, are_old)} and start QGIS again.",
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


def _install_command(names, are_old):
    """Return the command that installs packages for the Python of this QGIS, in quotes, and where it runs."""
    bounds = [f">={OLDEST[name]}" if are_old else "" for name in names]
    if os.path.isdir(os.path.join(sys.prefix, "conda-meta")):
        packages = _bounded(_names(names, _CONDA), bounds)
        return _quoted("conda install --prefix", f'"{sys.prefix}"', "--channel conda-forge", *packages)
    for program, (command, column) in _INSTALLERS.items():
        if shutil.which(program) and not are_old:  # the package of a system is what it is
            return _quoted(command, *_names(names, column))
    # The numpy that is there stays: GDAL and other parts of QGIS are built for it.
    packages = [*_bounded(_names(names, _INDEX), bounds), f"numpy=={np.__version__}"]
    if "FLATPAK_ID" in os.environ:
        pip = "flatpak run --devel", "--command=pip3", os.environ["FLATPAK_ID"], "install --user"
        return _quoted(*pip, *packages)
    if sys.platform == "win32":
        command = " ".join(["python -m pip install", *packages])
        return f"'{command}' in the OSGeo4W Shell"
    return _quoted(f'"{_interpreter()}"', "-m pip install", *packages)


def _bounded(packages, bounds):
    """Return packages with their bounds, which shells take for something else without quotes."""
    return [f'"{package}{bound}"' if bound else package for package, bound in zip(packages, bounds)]


def _quoted(*words):
    return f"'{' '.join(words)}'"
