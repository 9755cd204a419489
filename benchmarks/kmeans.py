"""Speed and memory of landcover:kmeans beside GDAL's own tools on the same file, in one run.

usage: tools/python.sh benchmarks/kmeans.py [--large] [--repeat N] [--folder FOLDER]
"""

import argparse
import os
import tempfile
from pathlib import Path

import measuring

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--large", action="store_true", help="also the memory at 10240 x 10240")
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--folder", help="keep the mosaics here")
options = parser.parse_args()


def kmeans(image, folder, runs=1, **parameters):
    for name in ("classes.tif", "regions.gpkg"):
        Path(folder, name).unlink(missing_ok=True)
    return measuring.run_algorithm(
        "landcover:kmeans", {"INPUT": image, "OUTPUT": f"{folder}/classes.tif", **parameters}, runs
    )


with tempfile.TemporaryDirectory() as folder:
    image = measuring.mosaic(options.folder or folder, 4096)
    classes, polygons = f"{folder}/classes.tif", f"{folder}/regions.gpkg"
    runs = {"translate": [], "raster": [], "polygonize": [], "whole": []}
    for _ in range(options.repeat):
        command = ["gdal_translate", "-q", "-b", "1", "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE", image]
        runs["translate"].append(measuring.run_process([*command, f"{folder}/band.tif"]))
        runs["raster"].append(kmeans(image, folder, runs=2, MIN_AREA=0))
        runs["whole"].append(kmeans(image, folder, MIN_AREA=10, POLYGONS=polygons))
        os.remove(polygons)
        runs["polygonize"].append(
            measuring.run_process(["gdal_polygonize.py", "-q", classes, "-f", "GPKG", polygons])
        )
    seconds = {name: [run[0] for run in results] for name, results in runs.items()}
    peaks = {name: [run[1] for run in results] for name, results in runs.items()}
    print("4096 x 4096 x 4")
    translate = measuring.row("gdal_translate, one band to DEFLATE", seconds["translate"])
    raster = measuring.row("kmeans, class raster alone", seconds["raster"], peaks["raster"])
    print(f"  ratio {raster / translate:.2f} (bar: 3)")
    measuring.row("  its first run in a QGIS session", [run[2] for run in runs["raster"]])
    polygonize = measuring.row("gdal_polygonize.py of the class raster into GPKG", seconds["polygonize"])
    whole = measuring.row("kmeans, MIN_AREA=10, polygons into GPKG", seconds["whole"], peaks["whole"])
    print(f"  {whole:.1f} s, bar 2.5 x {polygonize:.1f} + {raster:.1f} = {2.5 * polygonize + raster:.1f} s")
    if options.large:
        image = measuring.mosaic(options.folder or folder, 10240)
        print("10240 x 10240 x 4")
        taken = kmeans(image, folder, MIN_AREA=0)
        measuring.row("kmeans, class raster alone (bar: 700 MB)", [taken[0]], [taken[1]])
        taken = kmeans(image, folder, MIN_AREA=10, POLYGONS=polygons)
        measuring.row("kmeans, MIN_AREA=10, polygons (bar: 2000 MB)", [taken[0]], [taken[1]])
