"""What a killed run leaves is removed by the next one; what a live run has is not."""

import os
import signal
import subprocess
import sys

import pytest
from landcover_segmentation.core.run_folders import run_folder

CODE = """
import sys, time
sys.path.insert(0, sys.argv[1])
from landcover_segmentation.core.run_folders import run_folder
with run_folder(sys.argv[2], ".landcover-") as folder:
    open(folder + "/left.tif", "w").close()
    print("ready", flush=True)
    time.sleep(60)
"""


@pytest.fixture()
def other_run(tmp_path, package_path):
    """Start another process that holds a folder."""
    command = [sys.executable, "-c", CODE, package_path, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def folders(path):
    return [name for name in os.listdir(path) if name.startswith(".landcover-")]


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path, other_run):
    assert len(folders(tmp_path)) == 1
    other_run.send_signal(signal.SIGKILL)
    other_run.wait()
    assert len(folders(tmp_path)) == 1
    with run_folder(str(tmp_path), ".landcover-"):
        assert len(folders(tmp_path)) == 1
    assert folders(tmp_path) == []


def test_what_a_live_run_has_stays(tmp_path, other_run):
    (before,) = folders(tmp_path)
    with run_folder(str(tmp_path), ".landcover-") as mine, run_folder(str(tmp_path), ".landcover-") as second:
        assert os.path.isdir(mine) and os.path.isdir(second)  # of one process, as two runs in QGIS
        assert len(folders(tmp_path)) == 3
    assert folders(tmp_path) == [before]
    assert os.listdir(tmp_path / before / "files") == ["left.tif"]


def test_what_is_no_run_s_or_of_another_host_stays(tmp_path):
    for name in (".landcover-00000000-0", ".landcover-notes", "landcover"):
        (tmp_path / name / "files").mkdir(parents=True)
        (tmp_path / name / "owner").touch()
    with run_folder(str(tmp_path), ".landcover-"):
        pass
    assert sorted(os.listdir(tmp_path)) == [".landcover-00000000-0", ".landcover-notes", "landcover"]


def test_a_run_that_was_killed_before_it_had_an_owner(tmp_path):
    with run_folder(str(tmp_path), ".landcover-") as folder:
        name = os.path.basename(os.path.dirname(folder))
    (tmp_path / name).mkdir()
    with run_folder(str(tmp_path), ".landcover-"):
        pass
    assert os.listdir(tmp_path) == []


def test_dead_folders_are_found_where_others_had_them(tmp_path, package_path):
    (tmp_path / "processing_a").mkdir()
    (tmp_path / "processing_b").mkdir()
    command = [sys.executable, "-c", CODE, package_path, str(tmp_path / "processing_a")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        process.kill()
    with run_folder(str(tmp_path / "processing_b"), ".landcover-", str(tmp_path / "processing_*")):
        assert folders(tmp_path / "processing_a") == []
