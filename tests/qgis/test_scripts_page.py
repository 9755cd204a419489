"""The script of docs/scripts.md that needs no window, run as a process of its own."""

import os
import re
import subprocess
import sys

from osgeo import gdal


def test_the_script_without_a_window_classifies(project_root, package_path, image, tmp_path):
    page = (project_root / "docs" / "scripts.md").read_text(encoding="utf-8")
    script = re.search(r"(?s)## Python, without the window.+?```python\n(.+?)```", page)[1]
    classes = tmp_path / "classes.tif"
    given = {"plugins": package_path, "image": image, "classes": str(classes)}
    lines = "".join(f"{name} = {value!r}\n" for name, value in given.items())
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", lines + script], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "4 classes" in done.stdout
    assert gdal.Open(str(classes)).ReadAsArray().max() == 4
