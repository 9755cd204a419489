"""The tutorials, followed on the command line, give the shares that they show."""

import os
import re
import shutil
import subprocess

import pytest
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal

#: The maps that a tutorial makes, in the order of its tables.
MAPS = {"rgb": ["classes.tif", "named.tif"], "ndvi": ["named.tif", "found.tif"]}


def shares_of(path):
    """Return the share of each class in per cent, by its name."""
    values = gdal.Open(str(path)).ReadAsArray()
    names = category_names(gdal.Open(str(path)), 1)
    return {name: f"{100 * (values == value).mean():.1f}" for value, name in enumerate(names) if name}


@pytest.mark.parametrize("tutorial", MAPS)
def test_the_commands_of_a_tutorial_give_what_it_shows(qgis_process, project_root, tmp_path, tutorial):
    page = (project_root / "docs" / "tutorials" / f"{tutorial}.md").read_text(encoding="utf-8")
    shutil.copytree(project_root / "demo", tmp_path / "demo")
    program = tmp_path / "bin" / "qgis_process"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{project_root}/tools/qgis_process.sh" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "LANDCOVER_PROFILE": str(qgis_process.profile),
    }
    commands = re.search(r"(?s)```sh\n(.+?)```", page)[1]
    done = subprocess.run(
        ["sh", "-e", "-c", commands],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    tables = [
        dict(re.findall(r"(?m)^\| ([^|]+?) \| ([\d.]+) % \|", table))
        for table in re.findall(r"(?m)^\| class \| share .*\n(?:\|.*\n)+", page)
    ]
    assert tables == [shares_of(tmp_path / name) for name in MAPS[tutorial]]
