"""What every tier shares: the checkout, importable under the package's name whatever its folder is called."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline, since other work may slow the machine down; the same examples in every run but by `make fuzz`.
settings.register_profile("tests", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("fuzz", deadline=None, max_examples=2000)
settings.load_profile("tests")

# The plugin speaks the language of the machine; the tests know it in English.
os.environ["LC_ALL"] = "C.UTF-8"

ROOT = Path(__file__).resolve().parents[1]

# A folder that holds a link of the right name. Child processes get it through the fixture `package_path`.
_packages = tempfile.TemporaryDirectory(prefix="landcover-")
os.symlink(ROOT, Path(_packages.name, "landcover_segmentation"), target_is_directory=True)
sys.path.insert(0, _packages.name)


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def package_path() -> str:
    """The folder to put on PYTHONPATH of a child process that imports `landcover_segmentation`."""
    return _packages.name


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The shared folder's test images, beside the checkout."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared folder with test images is not beside the checkout")
    return folder
