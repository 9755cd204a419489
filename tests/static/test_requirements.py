"""requirements.txt, as the plugin qpip reads it in the profile of a user: one requirement a line."""

import pytest
from landcover_segmentation.core.packages import OLDEST
from packaging.requirements import Requirement


@pytest.fixture(scope="module")
def requirements(plugin_zip):
    """Return what qpip makes of the file: it parses all lines but empty ones and those behind # or -."""
    text = plugin_zip.read("landcover_segmentation/requirements.txt").decode("ascii")
    return [Requirement(line.strip()) for line in text.splitlines() if line.strip() and line[0] not in "#-"]


def test_qgis_keeps_its_numpy_and_its_gdal(requirements):
    assert {each.name for each in requirements} == {"scikit-learn", "scikit-image"}


def test_the_oldest_versions_are_those_that_are_checked(requirements):
    oldest = {"scikit-learn": OLDEST["sklearn"], "scikit-image": OLDEST["skimage"]}
    assert {each.name: str(each.specifier) for each in requirements} == {
        name: f">={version}" for name, version in oldest.items()
    }


def test_other_plugins_may_want_any_newer_version(requirements):
    for each in requirements:
        assert [bound.operator for bound in each.specifier] == [">="]
        assert not each.extras and each.url is None
