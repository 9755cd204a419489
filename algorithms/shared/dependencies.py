"""Whether the Python packages that QGIS does not ship are there, and how to get them."""

import importlib
import importlib.util
import os
import shutil
import sys

from ...core.errors import LandCoverError

#: Name to import: (Debian package, Fedora package, package of the Python package index).
_PACKAGES = {
    "sklearn": ("python3-sklearn", "python3-scikit-learn", "scikit-learn"),
    "skimage": ("python3-skimage", "python3-scikit-image", "scikit-image"),
}


def absent_packages():
    """Return the names of the packages that are not installed, without importing any."""
    return [name for name in _PACKAGES if importlib.util.find_spec(name) is None]


def import_packages():
    """Import the packages.

    Raises
    ------
    LandCoverError
        When one is absent or broken.
    """
    for name in _PACKAGES:
        try:
            importlib.import_module(name)
        except Exception as error:  # a broken binary package may raise anything
            raise LandCoverError(*explanation([name], str(error))) from error


def explanation(names, reason="not installed"):
    """Return the three parts of a LandCoverError: what is missing, where, and how to get it."""
    packages = " and ".join(_PACKAGES[name][2] for name in names)
    return (
        f"The Python package {packages} cannot be used",
        f"{reason} (Python of this QGIS: {_interpreter()})",
        f"Install it with '{_install_command(names)}' and start QGIS again.",
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
