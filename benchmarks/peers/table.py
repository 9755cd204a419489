"""Every program that is measured: what it is called, what it needs, and the commands that run it."""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

HERE = Path(__file__).resolve().parent
TASKS = {
    "segments": "Segments of an image, from file to file",
    "kmeans": "Five classes of an image by k-means, from file to file",
    "polygons": "Polygons of a class raster (the k-means map with MIN_AREA=10), into GeoPackage",
    "whole-segments": "Segments, their classes and their polygons, from the image to GeoPackage",
    "whole-kmeans": "Classes by k-means and their polygons, from the image to GeoPackage",
}


@dataclass(frozen=True)
class Files:
    """What a peer works on: an image, its class raster, and a folder for what it writes."""

    image: str
    classes: str
    folder: Path
    pyshepseg: str = ""
    numba_python: str = ""

    def new(self, name):
        """Return the path of a file to be written."""
        return str(self.folder / name)


@dataclass(frozen=True)
class Peer:
    """One row of a table.

    `program` is the key of `programs.find_programs`, `commands` makes the list of commands from `Files`; they
    run one after the other, their seconds are added up. Where `inside` is set the last command prints the
    seconds of its runs in one process as a JSON list, of which the last counts.
    """

    task: str
    name: str
    program: str
    settings: str
    commands: Callable
    inside: bool = False


def _python(script, *words):
    return [sys.executable, HERE / script, *words]


def _qgis(algorithm, runs=1, **parameters):
    return [sys.executable, HERE.parent / "run_algorithm.py", algorithm, json.dumps(parameters), runs]


def _grass(script, image, path):
    return ["grass", "--tmp-location", image, "--exec", "sh", HERE / script, image, path]


def _saga(library, tool, **parameters):
    words = [word for name, value in parameters.items() for word in (f"-{name}", value)]
    return ["saga_cmd", "-f=s", library, tool, *words]


def _pyshepseg(files, mode, runs):
    script = HERE / "pyshepseg_segments.py"
    return [files.numba_python, script, files.pyshepseg, mode, files.image, files.new("segments.tif"), runs]


def _polygonize(raster, path):
    command = shutil.which("gdal_polygonize.py") or shutil.which("gdal_polygonize")
    return [command, "-q", raster, path, "regions", "value"]


def _segments(files, runs=1):
    return _qgis("landcover:segment", runs, INPUT=files.image, OUTPUT=files.new("segments.tif"))


def _kmeans(files, min_area, runs=1):
    return _qgis(
        "landcover:kmeans", runs, INPUT=files.image, OUTPUT=files.new("classes.tif"), MIN_AREA=min_area
    )


PEERS = (
    Peer("segments", "landcover:segment", "QGIS", "defaults", lambda files: [_segments(files)]),
    Peer(
        "segments", "landcover:segment, second run in one QGIS", "QGIS", "defaults",
        lambda files: [_segments(files, 2)], inside=True,
    ),
    Peer(
        "segments", "its core, without QGIS", "GDAL", "defaults",
        lambda files: [_python("core_segments.py", files.image, files.new("segments.tif"))],
    ),
    *(
        Peer(
            "segments", f"scikit-image {method}", "scikit-image", settings,
            lambda files, method=method: [
                _python("scikit_image.py", method, files.image, files.new("segments.tif"))
            ],
        )
        for method, settings in (
            ("quickshift", "kernel_size=3, max_dist=6, ratio=0.5, in memory"),
            ("felzenszwalb", "scale=20, min_size=30, in memory"),
            ("slic", "n_segments = pixels / 90, in memory"),
        )
    ),
    Peer(
        "segments", "pyshepseg in memory", "pyshepseg", "numClusters=60, minSegmentSize=30; compiles first",
        lambda files: [_pyshepseg(files, "memory", 1)],
    ),
    Peer(
        "segments", "pyshepseg in memory, second run", "pyshepseg", "the same, in one process",
        lambda files: [_pyshepseg(files, "memory", 2)], inside=True,
    ),
    Peer(
        "segments", "pyshepseg tiled", "pyshepseg", "the same, k-means of 100,000 pixels; compiles first",
        lambda files: [_pyshepseg(files, "tiled", 1)],
    ),
    Peer(
        "segments", "OTB LargeScaleMeanShift", "OTB LargeScaleMeanShift",
        "spatialr=5, ranger=15, minsize=30, tiles of 1024, ram=2000",
        lambda files: [
            [
                "otbcli_LargeScaleMeanShift", "-in", files.image, "-minsize", 30, "-tilesizex", 1024,
                "-tilesizey", 1024, "-ram", 2000, "-mode", "raster",
                "-mode.raster.out", files.new("segments.tif"), "uint32",
            ]
        ],
    ),
    Peer(
        "segments", "GRASS i.segment", "GRASS", "threshold=0.02, minsize=30, memory=2000; import and export",
        lambda files: [_grass("grass_segments.sh", files.image, files.new("segments.tif"))],
    ),
    Peer(
        "segments", "SAGA seeded region growing", "SAGA", "seeds with band width 6, then region growing",
        lambda files: [
            _saga(
                "imagery_segmentation", 2, FEATURES=files.image, SEED_GRID=files.new("seeds.sgrd"),
                VARIANCE=files.new("variance.sgrd"), METHOD=0, BAND_WIDTH=6,
            ),
            _saga(
                "imagery_segmentation", 3, SEEDS=files.new("seeds.sgrd"), FEATURES=files.image,
                SEGMENTS=files.new("segments.sgrd"), SIMILARITY=files.new("similarity.sgrd"),
                TABLE=files.new("seeds.csv"),
            ),
        ],
    ),
    Peer("kmeans", "landcover:kmeans", "QGIS", "MIN_AREA=0", lambda files: [_kmeans(files, 0)]),
    Peer(
        "kmeans", "landcover:kmeans, second run in one QGIS", "QGIS", "MIN_AREA=0",
        lambda files: [_kmeans(files, 0, 2)], inside=True,
    ),
    Peer(
        "kmeans", "gdal_translate, the floor", "GDAL", "one band, tiled, DEFLATE: no classes at all",
        lambda files: [
            [
                "gdal_translate", "-q", "-b", 1, "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE",
                files.image, files.new("band.tif"),
            ]
        ],
    ),
    *(
        Peer(
            "kmeans", f"scikit-learn {method}", "scikit-learn", "every pixel, n_init=1, in memory",
            lambda files, method=method: [
                _python("scikit_learn.py", method, files.image, files.new("classes.tif"))
            ],
        )
        for method in ("KMeans", "MiniBatchKMeans")
    ),
    Peer(
        "kmeans", "OTB KMeansClassification", "OTB KMeansClassification", "nc=5",
        lambda files: [
            [
                "otbcli_KMeansClassification", "-in", files.image, "-nc", 5,
                "-out", files.new("classes.tif"), "uint8",
            ]
        ],
    ),
    Peer(
        "kmeans", "SAGA k-means", "SAGA", "minimum distance, at most 10 iterations",
        lambda files: [
            _saga(
                "imagery_classification", 1, GRIDS=files.image, CLUSTER=files.new("classes.sgrd"),
                STATISTICS=files.new("classes.csv"), METHOD=0, NCLUSTER=5,
            )
        ],
    ),
    Peer(
        "kmeans", "GRASS i.cluster and i.maxlik", "GRASS", "classes=5; import and export",
        lambda files: [_grass("grass_classes.sh", files.image, files.new("classes.tif"))],
    ),
    Peer(
        "polygons", "landcover:boundaries", "QGIS", "polygons alone",
        lambda files: [
            _qgis("landcover:boundaries", INPUT=files.classes, POLYGONS=files.new("regions.gpkg"))
        ],
    ),
    Peer(
        "polygons", "gdal_polygonize", "GDAL", "4-connected",
        lambda files: [_polygonize(files.classes, files.new("regions.gpkg"))],
    ),
    Peer(
        "polygons", "gdal:polygonize of QGIS", "QGIS", "the same program, started by QGIS",
        lambda files: [
            _qgis("gdal:polygonize", INPUT=files.classes, BAND=1, OUTPUT=files.new("regions.gpkg"))
        ],
    ),
    Peer(
        "whole-segments", "landcover:segmentndvi", "QGIS", "class raster, and a polygon for each segment",
        lambda files: [
            _qgis(
                "landcover:segmentndvi", INPUT=files.image, OUTPUT=files.new("classes.tif"),
                SEGMENT_POLYGONS=files.new("segments.gpkg"),
            )
        ],
    ),
    Peer(
        "whole-segments", "landcover:segment, then gdal_polygonize", "QGIS", "no classes",
        lambda files: [
            _segments(files), _polygonize(files.new("segments.tif"), files.new("segments.gpkg"))
        ],
    ),
    Peer(
        "whole-kmeans", "landcover:kmeans with polygons", "QGIS", "MIN_AREA=10",
        lambda files: [
            _qgis(
                "landcover:kmeans", INPUT=files.image, OUTPUT=files.new("classes.tif"), MIN_AREA=10,
                POLYGONS=files.new("regions.gpkg"),
            )
        ],
    ),
    Peer(
        "whole-kmeans", "landcover:kmeans, then gdal_polygonize", "QGIS", "MIN_AREA=10",
        lambda files: [
            _kmeans(files, 10), _polygonize(files.new("classes.tif"), files.new("regions.gpkg"))
        ],
    ),
)  # fmt: skip


def select(words):
    """Return the peers whose task begins with a word or whose name has it; all without words."""
    return [
        peer
        for peer in PEERS
        if not words or any(peer.task.startswith(word) or word.lower() in peer.name.lower() for word in words)
    ]
