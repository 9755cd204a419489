"""The real qgis_process, through the project's own wrapper, in a profile of its own."""

import json
import os
import shutil
import subprocess

import pytest


@pytest.fixture(scope="session")
def qgis_process(project_root, tmp_path_factory):
    """Return a function that runs qgis_process and returns what it did."""
    if not (
        shutil.which("qgis_process") or shutil.which("qgis_process.bin") or os.environ.get("QGIS_PROCESS")
    ):
        pytest.skip("qgis_process is not installed")
    profile = tmp_path_factory.mktemp("profile")
    environment = {**os.environ, "LANDCOVER_PROFILE": str(profile)}

    def qgis_process(*arguments):
        return subprocess.run(
            [project_root / "tools" / "qgis_process.sh", *arguments],
            env=environment, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    qgis_process.profile = profile
    return qgis_process


@pytest.fixture(scope="session")
def run(qgis_process):
    """Return a function that runs an algorithm of ours and returns its results."""

    def run(name, **parameters):
        arguments = [f"--{key}={value}" for key, value in parameters.items()]
        done = qgis_process("--json", "run", f"landcover:{name}", *arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]

    return run


@pytest.fixture(scope="session")
def olinda(project_root, tmp_path_factory) -> str:
    """Return the path of a copy of the bundled scene: QGIS writes statistics beside it."""
    return shutil.copy(project_root / "demo" / "olinda_l7_6band_u8.tif", tmp_path_factory.mktemp("olinda"))
