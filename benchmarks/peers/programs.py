"""Which programs are on this machine, in which version, and how to get those that are not."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = {"otb-bin": "otbcli_LargeScaleMeanShift", "grass-core": "grass", "saga": "saga_cmd"}
PYSHEPSEG = "https://github.com/ubarsc/pyshepseg"
_MODULES = """
import json, platform, numpy, sklearn, skimage
from osgeo import gdal
from qgis.core import Qgis
print(json.dumps({"Python": platform.python_version(), "QGIS": Qgis.QGIS_VERSION.split("-")[0],
    "GDAL": gdal.__version__, "numpy": numpy.__version__, "scikit-learn": sklearn.__version__,
    "scikit-image": skimage.__version__}))
"""
_PYSHEPSEG = """
import sys, numba
sys.path.insert(0, sys.argv[1])
import pyshepseg.tiling
print(pyshepseg.__version__, "with numba", numba.__version__)
"""


def find_programs(pyshepseg, environment):
    """Find every program that is measured.

    Parameters
    ----------
    pyshepseg : str or None
        Checkout of its repository.
    environment : Path
        Folder of the virtual environment for its dependencies, made here if it is wanted.

    Returns
    -------
    dict of str to dict
        By name, {"version": str} or {"absent": how to get it}.
    """
    versions = json.loads(_output([sys.executable, "-c", _MODULES]))
    found = {name: {"version": version} for name, version in versions.items()}
    shift, classes = "otbcli_LargeScaleMeanShift", "otbcli_KMeansClassification"
    found["OTB LargeScaleMeanShift"] = _program(shift, [shift, "-help"], r"version ([\d.]+)", "otb-bin")
    found["OTB KMeansClassification"] = (
        _program(classes, [classes, "-help"], r"version ([\d.]+)", "otb-bin")
        if shutil.which(classes) or not shutil.which(shift)
        else {"absent": "the OTB of this machine was built without it"}
    )
    found["GRASS"] = _program("grass", ["grass", "--version"], r"GRASS GIS ([\d.]+)", "grass-core")
    found["SAGA"] = _program("saga_cmd", ["saga_cmd", "--version"], r"Version: ([\d.]+)", "saga")
    found["pyshepseg"] = _pyshepseg(pyshepseg, environment)
    return found


def install_packages():
    """Install the Debian packages of the peers that are missing; only as root of a container."""
    missing = [package for package, program in PACKAGES.items() if not shutil.which(program)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    in_container = any(map(os.path.exists, ("/.dockerenv", "/run/.containerenv", "/run/systemd/container")))
    if os.geteuid() or not in_container or not shutil.which("apt-get"):
        print(f"Not root of a Debian container, so nothing is installed. As root: {' '.join(command)}")
        return
    subprocess.run(["apt-get", "update"], check=True)
    subprocess.run(command, check=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})


def python_of(environment):
    """Return the Python of the virtual environment."""
    return str(Path(environment, "bin", "python"))


def _output(command):
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return run.stdout + (run.stderr if run.returncode or not run.stdout else "")


def _program(name, command, pattern, package):
    if not shutil.which(name):
        return {"absent": f"install with `apt-get install --no-install-recommends {package}`"}
    match = re.search(pattern, _output(command))
    return {"version": match.group(1) if match else "unknown"}


def _pyshepseg(checkout, environment):
    if not checkout:
        return {"absent": f"give a checkout of {PYSHEPSEG} as `--pyshepseg FOLDER`"}
    if not Path(checkout, "pyshepseg", "shepseg.py").exists():
        return {"absent": "the folder given as `--pyshepseg` is not a checkout of it"}
    python = python_of(environment)
    try:
        if not Path(python).exists():
            subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", environment], check=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", "numba"], check=True)
        run = subprocess.run([python, "-c", _PYSHEPSEG, checkout], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return {
            "absent": f"its environment cannot be made ({type(error).__name__}); is `python3-venv` there?"
        }
    return {"version": run.stdout.strip()}
