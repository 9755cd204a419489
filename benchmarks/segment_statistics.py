"""Speed of landcover:segmentstatistics beside QGIS's zonal statistics on the same segments, in one run.

usage: tools/python.sh benchmarks/segment_statistics.py [--repeat N] [--folder FOLDER]
"""

import argparse
import tempfile

import measuring
from osgeo import gdal

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--folder", help="keep the mosaics here")
options = parser.parse_args()

with tempfile.TemporaryDirectory() as folder:
    image = measuring.mosaic(options.folder or folder, 2048)
    segments, polygons = f"{folder}/numbers.tif", f"{folder}/polygons.gpkg"
    measuring.run_algorithm("landcover:segment", {"INPUT": image, "OUTPUT": segments, "POLYGONS": polygons})
    bands = range(1, gdal.Open(image).RasterCount + 1)
    native, streamed = [], {1: [], len(bands): []}
    for number in range(options.repeat):
        for band in bands:
            parameters = {"INPUT": polygons, "INPUT_RASTER": image, "RASTER_BAND": band}
            parameters.update(STATISTICS=[0, 2, 4, 5, 6], OUTPUT=f"{folder}/native{number}_{band}.gpkg")
            native.append(measuring.run_algorithm("native:zonalstatisticsfb", parameters)[0])
        for count, runs in streamed.items():
            parameters = {"SEGMENTS": segments, "VALUES": image, "BANDS": [*bands[:count]]}
            parameters["TABLE"] = f"{folder}/table{number}_{count}.gpkg"
            # The second run: the first one imports scikit-learn and scikit-image.
            runs.append(measuring.run_algorithm("landcover:segmentstatistics", parameters, runs=2)[0])
    print("2048 x 2048 x 4")
    other = measuring.row("native:zonalstatisticsfb, one band", native)
    for count, runs in streamed.items():
        taken = measuring.row(f"segmentstatistics, table, bands: {count}", runs)
        print(f"  {count * other / taken:.1f} times as fast (bar: 20)")
