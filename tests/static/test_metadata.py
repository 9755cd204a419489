"""metadata.txt is the single truth for name, version and QGIS range, as the plugin site wants it."""

import configparser
import re

import pytest

REQUIRED = [
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "tracker",
    "repository",
]


@pytest.fixture(scope="module")
def metadata(project_root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string((project_root / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


def test_required_fields_are_there(metadata):
    assert [field for field in REQUIRED if not metadata.get(field, "").strip()] == []


def test_name(metadata):
    assert metadata["name"] == "Land Cover Segmentation"
    assert "plugin" not in metadata["name"].lower()


def test_range_of_qgis_versions_and_provider(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert metadata["hasProcessingProvider"] == "yes"


def test_no_html_and_short_description(metadata):
    assert [field for field, text in metadata.items() if re.search(r"<\w|&\w+;", text)] == []
    assert "\n" not in metadata["description"] and len(metadata["description"]) < 150


def test_links_and_address(metadata):
    for field in ("tracker", "repository", "homepage"):
        assert re.fullmatch(r"https://[\w./-]+", metadata[field]), field
    assert re.fullmatch(r"[\w.-]+@[\w.-]+\.\w+", metadata["email"])


def test_the_plugin_site_can_read_it(project_root):
    """There a percent sign stands for another field."""
    parser = configparser.ConfigParser()
    parser.read_string((project_root / "metadata.txt").read_text(encoding="utf-8"))
    assert parser.items("general")


def test_icon_is_shipped(metadata, plugin_zip):
    assert f"landcover_segmentation/{metadata['icon']}" in plugin_zip.namelist()


def test_version_heads_both_changelogs(metadata, project_root):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    changelog = (project_root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[?([\d.]+)", changelog, re.MULTILINE).group(1) == metadata["version"]
    assert metadata["changelog"].split()[0] == metadata["version"]


def test_installation_names_the_zip_of_this_version(metadata, project_root):
    page = (project_root / "docs" / "installation.md").read_text(encoding="utf-8")
    zips = re.findall(r"landcover_segmentation-([\w.]+)\.zip", page)
    assert set(zips) == {metadata["version"]}
