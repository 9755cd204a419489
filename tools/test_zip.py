"""tools/test_zip.py ZIP: install the plugin's ZIP into a clean profile and run its algorithms there.

It needs no package and no shell: any Python runs it, on Windows and macOS too. QGIS_PROCESS names the program
where it is not on PATH, such as bin\\qgis_process-qgis.bat of OSGeo4W. Its folder is deleted in the end; on
Windows, the settings of qgis_process will say that the plugin is enabled.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

IMAGE = Path(__file__).resolve().parents[1] / "demo" / "olinda_l7_6band_u8.tif"
PLUGIN = "landcover_segmentation"
#: Algorithms and their parameters, each below what it builds upon; @ stands for the folder of the results.
RUNS = """
suggestclusters INPUT=@image.tif MAXIMUM=6 REPORT=@clusters.html TABLE=@clusters.csv
kmeans INPUT=@image.tif OUTPUT=@classes.tif POLYGONS=@regions.gpkg MODEL=@model.json REPORT=@kmeans.html
applykmeans INPUT=@image.tif MODEL=@model.json OUTPUT=@applied.tif LINES=@lines.gpkg
editclasses INPUT=@classes.tif CLASSES=1,Sea,#2a6cb0,2,Forest,#17613b OUTPUT=@named.tif
segmentndvi INPUT=@image.tif OUTPUT=@ndvi.tif POLYGONS=@ndvi.gpkg REPORT=@ndvi.html
segment INPUT=@image.tif OUTPUT=@segments.tif POLYGONS=@segments.gpkg
spectralindex INPUT=@image.tif OUTPUT=@index.tif
segmentstatistics SEGMENTS=@segments.tif VALUES=@image.tif TABLE=@statistics.csv
classifysegments SEGMENTS=@segments.tif VALUES=@index.tif OUTPUT=@steps.tif
classifysamples INPUT=@image.tif SAMPLES=@regions.gpkg FIELD=name OUTPUT=@samples.tif MODEL=@samples.json
applysamples INPUT=@image.tif MODEL=@samples.json OUTPUT=@samples_applied.tif
samplepoints CLASSIFIED=@classes.tif OUTPUT=@points.gpkg REPORT=@points.html
accuracy CLASSIFIED=@classes.tif REFERENCE=@ndvi.tif REPORT=@accuracy.html TABLE=@matrix.csv
classareas CLASSIFIED=@classes.tif ZONES=@regions.gpkg TABLE=@areas.csv
boundaries INPUT=@classes.tif SMOOTH=2 POLYGONS=@smooth.gpkg LINES=@smooth_lines.gpkg
change BEFORE=@classes.tif AFTER=@named.tif OUTPUT=@change.tif TABLE=@change.csv REPORT=@change.html
rgbmodel image=@image.tif bands=3;2;1 classify:Classes=@rgb.tif draw:Polygons=@rgb.gpkg suggest:Why=@rgb.html
rivermodel image=@image.tif classify:Classes=@river.tif water:River=@river.gpkg
changemodel before=@image.tif after=@image.tif fit:Before=@a.tif apply:After=@b.tif compare:Change=@ab.tif
"""
#: Pairs of results that are the same file.
SAME = [("applied.tif", "classes.tif"), ("steps.tif", "ndvi.tif")]


def main(arguments):
    if len(arguments) != 1 or not zipfile.is_zipfile(arguments[0]):
        sys.exit("usage: tools/test_zip.py ZIP, the file that `make package` makes")
    named = os.environ.get("QGIS_PROCESS", "qgis_process.bin")
    program = shutil.which(named) or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process was not found. Name the program: QGIS_PROCESS=/path/to/qgis_process")
    folder = tempfile.mkdtemp(prefix="landcover-")
    try:
        test(Path(folder, "some one").resolve(), arguments[0], program)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test(home, plugin_zip, program):
    """Install the ZIP below a new folder and run the algorithms that it brings."""
    configuration, results = home / "QGIS", home / "my maps"
    plugins = configuration / "profiles" / "default" / "python" / "plugins"
    for folder in (plugins, results, home / "run"):
        folder.mkdir(parents=True, mode=0o700)
    with zipfile.ZipFile(plugin_zip) as file:
        file.extractall(plugins)
    shutil.copy(IMAGE, results / "image.tif")
    environment = clean_environment(home, configuration)

    def qgis_process(*words):
        return output_of([program, *words], environment, results)

    print(qgis_process("--version").splitlines()[0])
    # On Windows the settings are not in the profile, and it may be enabled already.
    if PLUGIN not in re.findall(r"^\* *(\w+)", qgis_process("plugins"), re.MULTILINE):
        qgis_process("plugins", "enable", PLUGIN)
    brought = set(re.findall(r"landcover:\w+", qgis_process("list")))
    ran = [run(qgis_process, line.split(), results) for line in RUNS.strip().splitlines()]
    for algorithm in sorted(brought - set(ran)):
        qgis_process("help", algorithm)
        print(f"{algorithm} tells what it does; it was not run")
    for one, other in SAME:
        if (results / one).read_bytes() != (results / other).read_bytes():
            sys.exit(f"{one} and {other} differ.")
    print(f"{len(ran)} algorithms of the ZIP ran in a clean profile.")


def clean_environment(home, configuration):
    """Return an environment in which QGIS has a profile of its own, no display and no other plugins."""
    kept = {name: value for name, value in os.environ.items() if name != "QGIS_PLUGINPATH"}
    if sys.platform == "linux":  # else file names are read as ASCII in a bare container
        kept["LC_ALL"] = "C.UTF-8"
    folders = {
        "HOME": home,
        "QGIS_CUSTOM_CONFIG_PATH": configuration,
        "XDG_DATA_HOME": home / "data",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    return {**kept, **{name: str(path) for name, path in folders.items()}, "QT_QPA_PLATFORM": "offscreen"}


def output_of(command, environment, folder):
    """Run a command and return what it prints; stop with all that it says where it fails."""
    done = subprocess.run(
        command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
        encoding="utf-8", errors="replace", timeout=900,
    )  # fmt: skip
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\nfailed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout


def run(qgis_process, words, results):
    """Run an algorithm, see that every file which its parameters name is there then, and return its id."""
    algorithm = f"landcover:{words[0]}"
    start = time.monotonic()
    qgis_process("run", algorithm, *(f"--{word.replace('@', str(results) + os.sep)}" for word in words[1:]))
    for name in re.findall(r"@(\S+)", " ".join(words)):
        if not (results / name).is_file() or (results / name).stat().st_size == 0:
            sys.exit(f"{algorithm} did not write {name}.")
    print(f"{algorithm} ran in {time.monotonic() - start:.0f} s", flush=True)
    return algorithm


if __name__ == "__main__":
    main(sys.argv[1:])
