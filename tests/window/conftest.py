"""The real QGIS window, through the project's own starter, in a profile and on a display of its own."""

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
from rasters import write_raster

DRIVERS = Path(__file__).parent / "driver"
#: A fault that ends QGIS would end it again and again; so many are enough to see.
MOST_STARTS = 12
#: Seconds after which QGIS hangs.
LONGEST = 300
#: Exit status of `qgis_window.run` where the script itself failed.
FAILED = 1


@pytest.fixture(scope="session")
def window(project_root, tmp_path_factory):
    """Return a function that runs a script of `driver/` inside QGIS and returns what each of its steps found.

    It fails with every problem of every step: tracebacks, and that QGIS ended. It starts QGIS again then for
    the steps that are left. All scripts share a profile, unless `profile` is the folder of another one.
    """
    starter = project_root / "tools" / "window.sh"
    check = subprocess.run([starter, "--check"], capture_output=True, text=True)
    if check.returncode:
        pytest.skip(check.stderr.strip())
    environment = {
        **os.environ,
        "LANDCOVER_PROFILE": str(tmp_path_factory.mktemp("profile")),
        "TMPDIR": str(tmp_path_factory.mktemp("temporary")),
    }

    def window(script, *arguments, profile=environment["LANDCOVER_PROFILE"]):
        record = tmp_path_factory.mktemp("record") / "record.jsonl"
        found, problems = {}, []
        for _ in range(MOST_STARTS):
            command = [starter, DRIVERS / script, record, *arguments]
            status, output = start(command, {**environment, "LANDCOVER_PROFILE": str(profile)})
            lines = [json.loads(line) for line in record.read_text().splitlines()] if record.exists() else []
            last = lines[-1] if lines else {}
            if "doing" not in last or status == FAILED:
                assert last.get("step") == "end", f"{script} failed: {output}"
                assert status == 0, f"QGIS ended badly when it was closed (exit status {status}): {output}"
                break
            problems.append(f"{last['step']}: QGIS ended while {last['doing']} ({cause(status, output)})")
        else:
            problems.append(f"QGIS ended {MOST_STARTS} times, the rest was not tried.")
        for line in lines:
            if "found" in line:
                found[line["step"]] = line["found"]
                problems += [f"{line['step']}: {problem}" for problem in line["problems"]]
        if problems:
            pytest.fail("\n".join(problems), pytrace=False)
        return found

    return window


def start(command, environment):
    """Run a command and everything that it starts; return its exit status, and what it said."""
    process = subprocess.Popen(
        command, env=environment, start_new_session=True, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        output = process.communicate(timeout=LONGEST)[0]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output = process.communicate()[0] + f"\nIt took more than {LONGEST} seconds."
    return process.returncode, output


def cause(status, output):
    """Return the exit status of QGIS, and the call that ended it where a debugger is installed to tell."""
    call = re.search(r"<signal handler called>.*?\n#\d+\s+\S+ in (.*)", output, re.DOTALL)
    return f"exit status {status}" + (f" in {call[1].splitlines()[0]}" if call else "")


@pytest.fixture(scope="session")
def land(tmp_path_factory):
    """Return the paths of an image of red, green, blue and near infrared, and of one without the last.

    Its quarters are water, bare ground, sparse and dense vegetation by their NDVI.
    """
    red, nir = (
        np.array(levels).repeat(24, axis=0).repeat(32, axis=1)
        for levels in ([[60, 120], [60, 30]], [[20, 130], [110, 200]])
    )
    noise = np.random.default_rng(1).integers(-3, 4, (4, *red.shape))
    bands = (np.stack([red, red + 10, red, nir]) + noise).astype(np.uint8)
    folder = tmp_path_factory.mktemp("land")
    return write_raster(folder / "land.tif", bands), write_raster(folder / "rgb.tif", bands[:3])
