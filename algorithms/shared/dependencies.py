"""Whether the Python packages that QGIS does not ship are there, and how to get them."""

import importlib
import importlib.util
import os
import re
import shutil
import sys

import numpy as np

from ...core.errors import LandCoverError
from .translation import tr
from .values import scheduler_address

#: Name to import: packages of Debian, of Fedora, of Arch, and of the Python package index and conda-forge.
_PACKAGES = {
    "sklearn": ("python3-sklearn", "python3-scikit-learn", "python-scikit-learn", "scikit-learn"),
    "skimage": ("python3-skimage", "python3-scikit-image", "python-scikit-image", "scikit-image"),
    "scipy": ("python3-scipy", "python3-scipy", "python-scipy", "scipy"),
    "distributed": ("python3-distributed", "python3-distributed", "python-distributed", "distributed"),
}
#: The oldest version that will do, by the name to import: its first two numbers.
_OLDEST = {"sklearn": (1, 2), "skimage": (0, 19)}
#: Program of a system that installs packages: the command, and which of the names it takes.
_INSTALLERS = {
    "apt-get": ("sudo apt install", 0),
    "dnf": ("sudo dnf install", 1),
    "pacman": ("sudo pacman -S", 2),
}
#: What an algorithm needs besides, where a parameter has this value.
_NEEDED_BY_VALUES = {
    ("THRESHOLD_METHOD", "auto"): "sklearn",
    ("THRESHOLD_METHOD", "kmeans"): "sklearn",
    ("THRESHOLD_METHOD", "otsu"): "skimage",
    ("MATCH", "onetoone"): "scipy",
}


def needed_packages(algorithm, parameters, context):
    """Return the names of the packages that a run of an algorithm needs."""
    by_values = [
        package
        for (name, value), package in _NEEDED_BY_VALUES.items()
        if algorithm.parameterDefinition(name) is not None
        and algorithm.parameterAsString(parameters, name, context) == value
    ]
    if scheduler_address(algorithm, parameters, context):
        by_values.append("distributed")
    return [*algorithm.packages, *(package for package in by_values if package not in algorithm.packages)]


def check_packages(names):
    """Refuse a run of which packages are not installed, without importing any, by a LandCoverError."""
    absent = [name for name in names if _is_absent(name)]
    if absent:
        raise LandCoverError(*explanation(absent))


def _is_absent(name):
    try:
        return importlib.util.find_spec(name) is None
    except ValueError:  # something is loaded under this name that does not say where it comes from
        return False


def import_packages(names):
    """Import packages.

    Raises
    ------
    LandCoverError
        When one is absent, broken or too old.
    """
    for name in names:
        try:
            package = importlib.import_module(name)
        except Exception as error:  # a broken binary package may raise anything
            raise LandCoverError(*explanation([name], str(error))) from error
        if _is_too_old(package, name):
            reason = tr("version {} is too old").format(package.__version__)
            raise LandCoverError(*explanation([name], reason, is_there=True))


def _is_too_old(package, name):
    numbers = re.match(r"(\d+)\.(\d+)", getattr(package, "__version__", ""))
    return numbers is not None and tuple(map(int, numbers.groups())) < _OLDEST.get(name, (0, 0))


def explanation(names, reason="", is_there=False):
    """Return the three parts of a LandCoverError: what is missing, where, and how to get it.

    Parameters
    ----------
    names : list of str
        To import.
    reason : str, optional
        Why they cannot be used, where they are installed.
    is_there : bool
        Whether they only have to be newer.
    """
    packages = ", ".join(_PACKAGES[name][3] for name in names)
    advice = tr("Install it with {} and start QGIS again.")
    if is_there:
        advice = tr("Take a newer QGIS, or install it with {} and start QGIS again.")
    return (
        tr("The Python package {} cannot be used").format(packages),
        tr("{} (Python of this QGIS: {})").format(reason or tr("not installed"), _interpreter()),
        advice.format(_install_command(names, is_there)),
    )


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


def _install_command(names, is_there):
    """Return the command that installs packages for the Python of this QGIS, in quotes, and where it runs."""
    index = " ".join(_PACKAGES[name][3] for name in names)
    if is_there:
        index = " ".join('"{}>={}.{}"'.format(_PACKAGES[name][3], *_OLDEST[name]) for name in names)
    if os.path.isdir(os.path.join(sys.prefix, "conda-meta")):
        return f"'conda install --prefix \"{sys.prefix}\" --channel conda-forge {index}'"
    for program, (command, column) in _INSTALLERS.items():
        if shutil.which(program) and not is_there:  # the system's own package may be the one that is too old
            return f"'{command} {' '.join(_PACKAGES[name][column] for name in names)}'"
    # The numpy that is there stays: GDAL and other parts of QGIS are built for it.
    index = f"{index} numpy=={np.__version__}"
    if "FLATPAK_ID" in os.environ:
        return f"'flatpak run --devel --command=pip3 {os.environ['FLATPAK_ID']} install --user {index}'"
    if sys.platform == "win32":
        return tr("'{}' in the OSGeo4W Shell").format(f"python -m pip install {index}")
    return f"'\"{_interpreter()}\" -m pip install {index}'"
