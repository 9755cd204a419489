"""CONTRIBUTING.md, "Add an algorithm", followed to the letter in a copy of the checkout."""

import os
import re
import shutil
import subprocess
import textwrap

import numpy as np
import pytest
from osgeo import gdal

#: Where a block of text is put, by how it begins.
PLACES = {"## `landcover:": "docs/interface.md", "| `landcover:": "README.md"}


@pytest.fixture()
def steps(project_root):
    """Return the blocks of the section in their order: kind and text."""
    page = (project_root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = re.search("(?ms)^## Add an algorithm\n(.*?)^## ", page)[1]
    blocks = re.findall(r"(?ms)^ *```(sh|md)\n(.*?)^ *```$", section)
    return [(kind, textwrap.dedent(text)) for kind, text in blocks]


@pytest.fixture()
def checkout(project_root, tmp_path):
    """Return a copy of the working tree, without what was made in it, as a repository of its own."""
    left_out = shutil.ignore_patterns("build", "__pycache__", ".git", ".*_cache", ".hypothesis")
    copy = shutil.copytree(project_root, tmp_path / "my copy", ignore=left_out)
    git = ["git", "-C", copy, "-c", "user.name=me", "-c", "user.email=me@example.org"]
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message=copy"]):
        subprocess.run([*git, *arguments], check=True)
    return copy


def put(checkout, text):
    """Put a block of text where the section says: the row behind the last one, all else at the end."""
    path = checkout / next(place for start, place in PLACES.items() if text.startswith(start))
    page = path.read_text(encoding="utf-8")
    last_row = [*re.finditer(r"(?m)^\| `landcover:.*\n", page)]
    end = last_row[-1].end() if text.startswith("|") else len(page)
    path.write_text(page[:end] + ("" if text.startswith("|") else "\n") + text + page[end:], encoding="utf-8")


def test_the_steps_add_an_algorithm_that_passes_the_tests_and_runs(qgis_process, checkout, steps, tmp_path):
    environment = {**os.environ, "LANDCOVER_PROFILE": str(tmp_path / "profile")}
    for kind, text in steps:
        if kind == "md":
            put(checkout, text)
            continue
        done = subprocess.run(
            ["sh", "-e", "-c", text], cwd=checkout, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        if "make test" in text:
            assert re.search(r"\b\d\d+ passed", done.stdout) and "failed" not in done.stdout, done.stdout
    bands = gdal.Open(str(checkout / "demo" / "olinda_l7_6band_u8.tif")).ReadAsArray()
    written = gdal.Open(str(checkout / "build" / "brightness.tif")).ReadAsArray()
    np.testing.assert_allclose(written, bands.mean(axis=0), rtol=1e-6)
    assert "VALID_PIXELS:\t122848" in done.stdout
