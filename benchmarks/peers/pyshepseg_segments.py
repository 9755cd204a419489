"""Segments by pyshepseg: pyshepseg_segments.py CHECKOUT memory|tiled IMAGE MAP RUNS.

Prints how long each run took: the first one compiles.
"""

import json
import os
import sys
import time

import rasters


def in_memory(image, path):
    """The whole image at once."""
    from pyshepseg import shepseg

    found = shepseg.doShepherdSegmentation(rasters.read(image), numClusters=60, minSegmentSize=30)
    rasters.write(found.segimg, image, path)


def tiled(image, path):
    """Tile by tile on every core."""
    from pyshepseg import tiling

    others = os.cpu_count() - 1  # more are refused
    workers = tiling.SegmentationConcurrencyConfig(tiling.CONC_THREADS, numWorkers=others) if others else None
    packed = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    tiling.doTiledShepherdSegmentation(
        image, path, numClusters=60, minSegmentSize=30, outputDriver="GTiff", creationOptions=packed,
        tempfilesDriver="GTiff", tempfilesExt="tif", concurrencyCfg=workers,
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
