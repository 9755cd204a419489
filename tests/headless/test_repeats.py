"""The command line at the end of a report, run as it is printed, makes the same files again."""

import html
import os
import re
import shlex
import shutil
import subprocess

import pytest
from osgeo import ogr

IMAGE = {"INPUT": "sea & city's.tif"}
#: What is run of each algorithm that writes a report; a name with an ending is a file.
RUNS = {
    "kmeans, a suggested number": {**IMAGE, "CLUSTERS": 0, "MODEL": "model.json"},
    "segmentndvi, defaults": IMAGE,
    "kmeans": {**IMAGE, "BANDS": "4;3;2", "CLUSTERS": 4, "SCALING": "lab", "MODEL": "model.json"},
    "kmeans, segments": {
        **IMAGE, "UNIT": "segment", "SEGMENT_SIZE": 300, "SEGMENT_MIN_AREA": 20, "MIN_AREA": 40, "RATIO": 0.4,
        "MODEL": "model.json",
    },
    "suggestclusters": {**IMAGE, "MAXIMUM": 5, "SAMPLE_SIZE": 2000, "SEED": 3, "TABLE": "table.csv"},
    "segmentndvi": {
        **IMAGE, "RED": 3, "NIR": 4, "THRESHOLD_METHOD": "manual", "RATIO": 0.3, "INDEX_OUTPUT": "index.tif",
        "CLASSES": "0.1,Sea $HOME,#2b6cb0,,Land `x` \"y\",#2f7d32", "SEGMENTS": "segments.tif",
    },
    "classifysegments": {
        "SEGMENTS": "made segments.tif", "VALUES": "made index.tif", "THRESHOLD_METHOD": "kmeans",
    },
    "classifysamples": {
        **IMAGE, "SAMPLES": "made samples.geojson", "FIELD": "class", "FEATURES": "mean,texture",
        "SEGMENT_SIZE": 200, "NEXT_COUNT": 4, "MODEL": "model.json", "CONFIDENCE": "confidence.tif",
    },
    "samplepoints": {
        "CLASSIFIED": "made classes.tif", "STANDARD_ERROR": 0.03, "ALLOCATION": "optimal", "LEAST": 30,
        "DISTANCE": 100, "SEED": 4, "OUTPUT": "points.gpkg",
    },
    "accuracy": {
        "CLASSIFIED": "made classes.tif", "REFERENCE": "made reference.tif", "MATCH": "majority",
        "TABLE": "table.csv", "MATCHED": "matched.tif",
    },
    "change": {
        "BEFORE": "made classes.tif", "AFTER": "made reference.tif", "MIN_AREA": 3, "TOLERANCE": 0.5,
        "TABLE": "table.csv",
    },
}  # fmt: skip
OUTPUTS = ("MODEL", "TABLE", "MATCHED", "INDEX_OUTPUT", "CONFIDENCE", "OUTPUT")
MAPS = ("kmeans", "segmentndvi", "classifysegments", "classifysamples", "change")


@pytest.fixture(scope="module")
def made(run, olinda, project_root, tmp_path_factory):
    """Make what the later algorithms build upon; return the folder, which holds the image as well."""
    folder = tmp_path_factory.mktemp("it's made")
    image = shutil.copy(olinda, folder / IMAGE["INPUT"])
    shutil.copy(project_root / "demo" / "olinda_samples.geojson", folder / "made samples.geojson")
    run("kmeans", INPUT=image, OUTPUT=folder / "made classes.tif")
    run("kmeans", INPUT=image, BANDS="1;2;3", OUTPUT=folder / "made reference.tif")
    run("segment", INPUT=image, OUTPUT=folder / "made segments.tif")
    run("spectralindex", INPUT=image, RED=3, NIR=4, OUTPUT=folder / "made index.tif")
    return folder


@pytest.fixture()
def shell(qgis_process, project_root, tmp_path):
    """Return a function that runs a line in a shell where qgis_process is the project's own."""
    program = tmp_path / "bin" / "qgis_process"
    program.parent.mkdir()
    script = shlex.quote(str(project_root / "tools" / "qgis_process.sh"))
    program.write_text(f'#!/bin/sh\nexec {script} "$@"\n')
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "LANDCOVER_PROFILE": str(qgis_process.profile),
    }

    def shell(line):
        return subprocess.run(
            ["sh", "-c", line], env=environment, capture_output=True, text=True, timeout=240, cwd="/"
        )

    return shell


def printed_command(report):
    """Return the command line of a report as one reads and copies it."""
    return html.unescape(re.sub("<[^>]+>", "", re.search("<pre>(.*?)</pre>", report, re.S)[1]))


def contents(folder):
    """Return what is in each file: its bytes, or the features of a GeoPackage, which also holds the time.

    Nothing of a style: QGIS writes its attributes in another order in every run.
    """
    found = {}
    for path in folder.iterdir():
        found[path.name] = b"" if path.suffix == ".qml" else path.read_bytes()
        if path.suffix == ".gpkg":
            package = ogr.Open(str(path))
            layers = [package.GetLayer(number) for number in range(package.GetLayerCount())]
            found[path.name] = [
                feature.ExportToJson()
                for layer in layers
                if layer.GetName() != "layer_styles"
                for feature in layer
            ]
    return found


@pytest.mark.parametrize("which", RUNS)
def test_the_printed_command_makes_the_same_files(run, shell, made, tmp_path, which):
    name = which.partition(",")[0]
    out = tmp_path / "out of $HOME"
    out.mkdir()
    outputs = {"REPORT": "the report.html"}
    if name in MAPS:
        outputs |= {"OUTPUT": "classes.tif", "POLYGONS": "regions.gpkg"}
    parameters = {
        key: out / value if key in OUTPUTS or value == "segments.tif"
        else made / value if str(value).endswith((".tif", ".geojson"))
        else value
        for key, value in RUNS[which].items()
    }  # fmt: skip
    run(name, **parameters, **{key: out / value for key, value in outputs.items()})
    before = contents(out)
    command = printed_command(before["the report.html"].decode())
    for path in list(out.iterdir()):
        path.unlink()
    done = shell(command)
    assert done.returncode == 0, done.stderr
    assert contents(out) == before
    assert len(before) >= len(outputs)
