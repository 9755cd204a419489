"""A run that is killed leaves every earlier file and table whole, old or new, and the next one tidies up."""

import glob
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

DRIVER = Path(__file__).resolve().parents[1] / "support" / "killed_run.py"
#: Moments of the run, and of the phase that puts its outputs in place; twice so many are tried.
IN_RUN, IN_PLACING = 6, 9


@pytest.fixture(scope="module")
def run_and_die(package_path, tmp_path_factory):
    """Return a function that runs an algorithm in another process and kills it at a moment of a phase."""
    folder = tmp_path_factory.mktemp("killed")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder), "TMPDIR": str(folder)}
    with subprocess.Popen(
        [sys.executable, DRIVER, folder, package_path],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip

        def ask(*question):
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
            while not line.startswith(("{", "-")):
                assert line, "the process has ended"
                line = process.stdout.readline()
            return json.loads(line)

        ask.folder = folder
        yield ask
        process.stdin.close()


def tables_of(path):
    """Read a GeoPackage without writing; return the features of its tables, which have index and style."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:

        def ask(statement):
            return database.execute(statement).fetchall()

        assert ask("PRAGMA integrity_check") == [("ok",)]
        counts = dict(ask("SELECT table_name, feature_count FROM gpkg_ogr_contents"))
        counts.pop("layer_styles", None)
        styled = ask("SELECT f_table_name FROM layer_styles WHERE useAsDefault ORDER BY 1")
        indexed = ask(
            "SELECT table_name FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' ORDER BY 1"
        )
        names = [
            name
            for name, _ in ask(
                "SELECT table_name, 1 FROM gpkg_contents WHERE data_type = 'features' ORDER BY 1"
            )
        ]
    assert [name for (name,) in styled] == [name for (name,) in indexed] == names
    for name in names:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.featureCount() == len(list(layer.getFeatures())) == counts[name]
    return counts


def state_of(folder):
    """Return what the files of a folder hold, by their names."""
    state = {}
    for path in sorted(folder.iterdir()):
        if path.suffix == ".gpkg":
            state[path.name] = tables_of(path)
        elif path.suffix in (".html", ".qml"):
            # Their order of attributes, or their time, is another in every process.
            text = path.read_text(encoding="utf-8").rstrip()
            assert text.endswith(("</html>", "</qgis>"))
            state[path.name] = text.count("<td") + text.count("<paletteEntry ")
        elif path.is_file() and ".gpkg-" not in path.name:
            state[path.name] = path.read_bytes()
    assert QgsRasterLayer(str(folder / "classes.tif"), "classes", "gdal").isValid()
    return state


def copy_to(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


@pytest.mark.parametrize("vectors", ["tables", "files"])
def test_every_file_is_whole_after_a_kill(run, run_and_die, image, out, tmp_path, vectors):
    package = out / "all.gpkg"
    places = {
        "tables": [f"ogr:dbname='{package}' table=\"{name}\" (geom)" for name in ("regions", "boundaries")],
        "files": [str(out / "regions.gpkg"), str(out / "lines.geojson")],
    }
    parameters = {
        "INPUT": image, "OUTPUT": str(out / "classes.tif"), "MODEL": str(out / "model.json"),
        "REPORT": str(out / "report.html"), **dict(zip(("POLYGONS", "LINES"), places[vectors])),
    }  # fmt: skip
    run("kmeans", INPUT=image, CLUSTERS=3, OUTPUT=str(out / "classes.tif"), POLYGONS=str(package))
    run("kmeans", CLUSTERS=4, **parameters)
    copy_to(out, tmp_path / "old")
    parameters["CLUSTERS"] = 2
    counts = run_and_die("kmeans", parameters, "run", -1)
    copy_to(out, tmp_path / "new")
    old, new = state_of(tmp_path / "old"), state_of(tmp_path / "new")
    assert set(old) == set(new) and sum(old[name] != new[name] for name in old) > 4

    moments = [("run", counts["run"] * (place + 1) // (IN_RUN + 1)) for place in range(IN_RUN)]
    moments += [("placing", 1 + counts["placing"] * place // IN_PLACING) for place in range(IN_PLACING)]
    seen = []
    for phase, moment in moments:
        copy_to(tmp_path / "old", out)
        assert run_and_die("kmeans", parameters, phase, moment) == -signal.SIGKILL
        state = state_of(out)
        assert set(state) == set(old), (phase, moment)
        mixed = {name for name in old if state[name] not in (old[name], new[name])}
        assert not mixed, (phase, moment)
        seen.append(sum(state[name] == new[name] != old[name] for name in old))
        if phase == "run":
            assert state == old
    assert seen == sorted(seen) and seen[-1] > 0

    run("kmeans", **parameters)
    assert state_of(out) == new
    assert sorted(os.listdir(out)) == sorted(new)
    run_and_die("kmeans", parameters, "run", -1)
    assert glob.glob(f"{run_and_die.folder}/processing_*/landcover-*") == []
