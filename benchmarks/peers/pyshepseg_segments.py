"""Segments by pyshepseg: pyshepseg_segments.py CHECKOUT memory|tiled IMAGE MAP RUNS.

Prints how long each run took: the first one compiles.
"""

import json
import os
import sys
import time
from pathlib import Path

import rasters
from osgeo import gdal


def in_memory(image, path):
    """The whole image at once."""
    from pyshepseg import shepseg

    found = shepseg.doShepherdSegmentation(rasters.read(image), numClusters=60, minSegmentSize=30)
    rasters.write(found.segimg, image, path)


def tiled(image, path):
    """Tile by tile on every core."""
    from pyshepseg import tiling

    others = os.cpu_count() - 1  # more are refused
    workers = tiling.SegmentationConcurrencyConfig(
        tiling.CONC_THREADS if others else tiling.CONC_NONE, numWorkers=others, tileCompletionTimeout=3600
    )
    # Its default, ten fits to a million pixels, takes longer than the segmentation of a small image.
    share = 100 * min(100_000 / gdal.Open(image).RasterXSize ** 2, 1)
    path = str(Path(path).with_suffix(".img"))  # a GeoTIFF cannot take its table of segments
    tiling.doTiledShepherdSegmentation(
        image, path, numClusters=60, minSegmentSize=30, subsamplePcnt=share, outputDriver="HFA",
        creationOptions=["COMPRESSED=YES"], tempfilesDriver="GTiff", tempfilesExt="tif",
        concurrencyCfg=workers,
    )  # fmt: skip


def main(checkout, mode, image, path, runs):
    """Segment one file, several times."""
    sys.path.insert(0, checkout)
    seconds = []
    for _ in range(int(runs)):
        start = time.perf_counter()
        (tiled if mode == "tiled" else in_memory)(image, path)
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
