"""What the benchmarks share: images to work on, and the time and memory of whole processes."""

import contextlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
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


class ProcessFailed(Exception):
    """A program failed; the message is the command and all that it said."""


class ProcessTooSlow(Exception):
    """A program was ended since it took longer than allowed."""


def run_process(command, limit=None, scratch=None):
    """Run a command; return its wall seconds, its peak memory in MB and its output.

    It is ended after `limit` seconds and keeps its temporary files in the folder `scratch`, where given.

    The peak is that of the largest single process among the command and those that it started and waited
    for. Linux counts in what the calling process holds at the start, before the program replaces it: call
    this from a process that is smaller than what it measures.
    """
    overdue = threading.Event()
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,  # so that it can be ended with all that it started
            env={**os.environ, "TMPDIR": str(scratch)} if scratch else None,
        )

        def end():
            overdue.set()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit or threading.TIMEOUT_MAX, end)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            end()
            raise
        finally:
            timer.cancel()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        text, complaints = output.read(), errors.read()
    if overdue.is_set():
        raise ProcessTooSlow(f"{command} took longer than {limit} s")
    if status:
        code = process.returncode
        raise ProcessFailed(f"{command}\n{text}\n{complaints}\nended with {code}")
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
