"""Places without room, and places that go away: one sentence, and nothing is left."""

import contextlib
import os
import shutil
import subprocess

import pytest
from qgis.core import QgsProcessingException

resource = pytest.importorskip("resource", reason="limits of file sizes are Unix's")


@pytest.fixture()
def small_disk(tmp_path):
    """Return a function that mounts a disk of so many bytes and returns its folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = []

    def small_disk(size):
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "landcover", str(folder)]
        if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("a disk can be mounted by root only")
        mounted.append(folder)
        return folder

    yield small_disk
    for _ in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextlib.contextmanager
def largest_file(size):
    """Let no file grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def outputs(folder, vectors):
    """Return destinations in a folder, with vectors of one format."""
    names = {"OUTPUT": "classes.tif", "POLYGONS": f"regions.{vectors}", "LINES": f"lines.{vectors}"}
    names |= {"MODEL": "model.json", "REPORT": "report.html"}
    return {name: str(folder / file) for name, file in names.items()}


def check_refused(run, folder, name="kmeans", **parameters):
    """Run; either all outputs are there, or one sentence says why not and the folder is as it was."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    try:
        run(name, **parameters)
    except QgsProcessingException as error:
        told = str(error)
        assert not [
            word for word in ("\n", "sqlite3", "INSERT", "CREATE", ".landcover", "damaged") if word in told
        ]
        assert "written" in told or "saved" in told or "replaced" in told, told
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        return told
    written = {os.path.basename(path) for path in parameters.values() if str(folder) in path}
    assert written - set(os.listdir(folder)) <= {"image.tif"}
    return ""


@pytest.mark.parametrize("vectors", ["gpkg", "shp", "geojson", "fgb"])
def test_a_full_disk(run, image, small_disk, vectors):
    sizes = [8, 16, 24, 48, 96, 144, 192, 216, 240, 264, 288, 320, 4000]
    folder = small_disk(4 << 20)
    told = []
    for size in sizes:
        subprocess.run(["mount", "-o", f"remount,size={size}k", str(folder)], check=True)
        told.append(check_refused(run, folder, INPUT=image, **outputs(folder, vectors)))
        for path in folder.iterdir():
            path.unlink()
    assert told[0] and not told[-1]


def test_a_full_disk_and_the_model_and_table_of_named_classes(run, image, out, small_disk):
    made = {name: path for name, path in outputs(out, "gpkg").items() if name in ("OUTPUT", "MODEL")}
    run("kmeans", CLUSTERS=4, INPUT=image, **made)
    folder, told = small_disk(4 << 20), []
    files = {"OUTPUT": "named.tif", "NEW_MODEL": "named.json", "TABLE": "named.csv", "REPORT": "named.html"}
    parameters = {name: str(folder / file) for name, file in files.items()}
    parameters |= {"INPUT": made["OUTPUT"], "MODEL": made["MODEL"], "CLASSES": "1,Water,#2b6cb0"}
    for size in (4, 8, 12, 16, 20, 24, 32, 48, 4000):
        subprocess.run(["mount", "-o", f"remount,size={size}k", str(folder)], check=True)
        told.append(check_refused(run, folder, "editclasses", **parameters))
        for path in folder.iterdir():
            path.unlink()
    assert told[0] and not told[-1]


def test_a_full_disk_and_tables_of_a_package(run, image, small_disk):
    folder = small_disk(4 << 20)
    package = folder / "all.gpkg"
    tables = [f"ogr:dbname='{package}' table=\"{name}\" (geom)" for name in ("regions", "boundaries")]
    parameters = {
        "INPUT": image,
        "OUTPUT": str(folder / "classes.tif"),
        "POLYGONS": tables[0],
        "LINES": tables[1],
    }
    run("kmeans", CLUSTERS=4, **parameters)
    used = sum(path.stat().st_blocks * 512 for path in folder.iterdir()) >> 10
    for free in (8, 40, 100, 160, 200, 260, 320, 400):
        subprocess.run(["mount", "-o", f"remount,size={used + free}k", str(folder)], check=True)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        try:
            run("kmeans", CLUSTERS=2, **parameters)
        except QgsProcessingException as error:
            assert not [
                word for word in ("\n", "sqlite3", "INSERT", "CREATE", ".landcover") if word in str(error)
            ]
            assert {path.name: path.read_bytes() for path in folder.iterdir()}.keys() == before.keys()
            assert (folder / "classes.tif").read_bytes() == before["classes.tif"]
        else:
            break
    assert free > 100


def test_a_limit_of_file_sizes(run, image, out):
    told = []
    for size in (1_000, 3_000, 20_000, 50_000, 90_000, 98_304, 110_000, 400_000):
        with largest_file(size):
            told.append(check_refused(run, out, INPUT=image, **outputs(out, "gpkg")))
        for path in out.iterdir():
            path.unlink()
    assert told[0] and not told[-1]


def test_the_folder_is_removed(run, image, out, monkeypatch):
    from landcover_segmentation.algorithms.shared import outputs as module

    lines = module.boundary_lines

    def late(*arguments):
        shutil.rmtree(out)
        return lines(*arguments)

    monkeypatch.setattr(module, "boundary_lines", late)
    with pytest.raises(QgsProcessingException, match="written") as raised:
        run("kmeans", INPUT=image, CLUSTERS=4, **outputs(out, "gpkg"))
    assert "\n" not in str(raised.value) and ".landcover" not in str(raised.value)
    assert not out.exists()


def test_a_full_temporary_folder(run, image, small_disk, out, monkeypatch):
    from landcover_segmentation.algorithms.shared import destinations

    folder = small_disk(1 << 20)
    monkeypatch.setattr(destinations.QgsProcessingUtils, "tempFolder", lambda: str(folder))
    for size in (4, 16, 64, 256):
        subprocess.run(["mount", "-o", f"remount,size={size}k", str(folder)], check=True)
        told = check_refused(run, out, INPUT=image, **outputs(out, "gpkg"))
        assert not told or "disk" in told or "room" in told
        assert os.listdir(folder) == []
        for path in out.iterdir():
            path.unlink()
