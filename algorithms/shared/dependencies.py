"""Whether the Python packages that QGIS does not ship are there, and how to get them."""

import importlib
import importlib.util
import os
import shutil
import sys

from ...core.errors import LandCoverError
from .translation import tr
from .values import scheduler_address

#: Name to import: (Debian package, Fedora package, package of the Python package index).
_PACKAGES = {
    "sklearn": ("python3-sklearn", "python3-scikit-learn", "scikit-learn"),
    "skimage": ("python3-skimage", "python3-scikit-image", "scikit-image"),
    "scipy": ("python3-scipy", "python3-scipy", "scipy"),
    "distributed": ("python3-distributed", "python3-distributed", "distributed"),
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
        When one is absent or broken.
    """
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # a broken binary package may raise anything
            raise LandCoverError(*explanation([name], str(error))) from error


def explanation(names, reason=""):
    """Return the three parts of a LandCoverError: what is missing, where, and how to get it."""
    packages = ", ".join(_PACKAGES[name][2] for name in names)
    return (
        tr("The Python package {} cannot be used").format(packages),
        tr("{} (Python of this QGIS: {})").format(reason or tr("not installed"), _interpreter()),
        tr("Install it with '{}' and start QGIS again.").format(_install_command(names)),
    )


def _interpreter():
    """Return the path of the Python interpreter; inside QGIS, sys.executable is often QGIS itself."""
    if os.path.basename(sys.executable or "").startswith("python"):
        return sys.executable
    if sys.platform == "win32":
        return os.path.join(sys.exec_prefix, "python.exe")
    return os.path.join(sys.exec_prefix, "bin", f"python{sys.version_info.major}")


def _install_command(names):
    debian, fedora, index = (" ".join(_PACKAGES[name][i] for name in names) for i in range(3))
    if shutil.which("apt-get"):
        return f"sudo apt install {debian}"
    if shutil.which("dnf"):
        return f"sudo dnf install {fedora}"
    return f'"{_interpreter()}" -m pip install {index}'
