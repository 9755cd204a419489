"""What the benchmarks share: images to work on, and the time and memory of whole processes."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
IMAGERY = SHARED / "data" / "imagery"

_packages = tempfile.TemporaryDirectory(prefix="landcover-")
os.symlink(ROOT, Path(_packages.name, "landcover_segmentation"), target_is_directory=True)
sys.path.insert(0, _packages.name)

_running = []  # what QGIS must not lose while it runs


def mosaic(folder, size):
    """Return a mosaic of the NAIP scene, `size` pixels a side, made in `folder` unless it is there."""
    path = Path(folder, f"naip_{size}.tif")
    if not path.exists():
        source = IMAGERY / "naip_va_rgbn_1m.tif"
        subprocess.run(
            [sys.executable, SHARED / "tools" / "mosaic.py", source, path, str(size)],
            check=True,
            env={**os.environ, "GDAL_PAM_ENABLED": "NO"},
        )
    return str(path)


def run_process(command):
    """Run a command; return its wall seconds, its peak memory in MB and what it printed."""
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output, text=True)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        output.seek(0)
        text = output.read()
    if status:
        sys.exit(f"{command} failed:\n{text}")
    return seconds, usage.ru_maxrss / 1024, text


def run_algorithm(name, parameters, runs=1):
    """Run an algorithm in a QGIS process of its own.

    Returns the seconds of the last run, without QGIS's start, the peak memory in MB, and the seconds of the
    first run, which is the only one that imports scikit-learn and scikit-image.
    """
    command = [sys.executable, ROOT / "benchmarks" / "run_algorithm.py", name, json.dumps(parameters), runs]
    _, peak, text = run_process(command)
    seconds = json.loads(text.splitlines()[-1])
    return seconds[-1], peak, seconds[0]


def start_processing():
    """Start QGIS without a window, with the plugin in it; return the module `processing`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))

    import processing
    from landcover_segmentation import classFactory
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    _running.extend((application, plugin))
    return processing


def row(label, seconds, peaks=()):
    """Print the median and the range of some timings, and the highest peak."""
    memory = f"  {max(peaks):6.0f} MB" if peaks else ""
    print(
        f"{label:58} {statistics.median(seconds):7.2f} s  ({min(seconds):.2f} to {max(seconds):.2f}){memory}",
        flush=True,
    )
    return statistics.median(seconds)
