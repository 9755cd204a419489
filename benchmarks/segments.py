"""Speed and memory of the segmentation beside other programs on the same mosaic, in one run.

usage: tools/python.sh benchmarks/segments.py [--large] [--repeat N] [--folder FOLDER]

pyshepseg is measured where it can be imported (PYTHONPATH), OTB and GRASS are not.
"""

import argparse
import importlib.util
import tempfile
import time
from pathlib import Path

import measuring
import numpy as np
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.features import UNITS_PER_PERCENT, BandStretch
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import write_regions
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument(
    "--large", action="store_true", help="also 10240 x 10240, and the whole of segmentndvi there"
)
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--folder", help="keep the mosaics here")
options = parser.parse_args()
settings = SegmentSettings(min_area=30)


def ours(image, folder):
    """From the file to the file of final segments."""
    source = RasterSource.open(image)
    write_regions(find_segments(source, settings, folder), source, f"{folder}/segments.tif")


def scikit_image(image, folder):
    """Quickshift alone, with the same kernel and distance on the same features, in memory."""
    from skimage.segmentation import quickshift

    bands = gdal.Open(image).ReadAsArray()
    features = BandStretch.fit(bands.reshape(len(bands), -1).T[::97]).apply(
        bands, np.ones(bands.shape[1:], bool)
    )
    quickshift(
        np.moveaxis(features, 0, -1) / UNITS_PER_PERCENT,
        kernel_size=settings.kernel_size,
        max_dist=settings.max_distance,
        ratio=settings.ratio,
        convert2lab=False,
        channel_axis=-1,
    )


def shepherd(image, folder):
    """pyshepseg's whole segmentation in memory, its own defaults but for the smallest segment."""
    from pyshepseg import shepseg

    shepseg.doShepherdSegmentation(gdal.Open(image).ReadAsArray(), numClusters=60, minSegmentSize=30)


def seconds(function, *arguments):
    start = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - start


with tempfile.TemporaryDirectory() as folder:
    image = measuring.mosaic(options.folder or folder, 2048)
    others = [scikit_image] + ([shepherd] if importlib.util.find_spec("pyshepseg") else [])
    for function in (ours, *others[1:]):  # imports and compilers warm up
        function(image, folder)
    taken = {function: [] for function in (ours, *others)}
    for _ in range(options.repeat):
        for function, runs in taken.items():
            runs.append(seconds(function, image, folder))
    print("2048 x 2048 x 4")
    own = measuring.row("quickshift to final segment raster, MIN_AREA=30", taken[ours])
    for function in others:
        other = measuring.row(function.__name__, taken[function])
        print(f"  {other / own:.1f} times ours")
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
    other = measuring.row("native:zonalstatisticsfb, one band", native)
    for count, runs in streamed.items():
        taken = measuring.row(f"segmentstatistics, table, bands: {count}", runs)
        print(f"  {count * other / taken:.1f} times as fast (bar: 20)")
    if options.large:
        image = measuring.mosaic(options.folder or folder, 10240)
        large = seconds(ours, image, folder)
        print(
            f"10240 x 10240 x 4: {large:.1f} s, {large / own / 25:.2f} times as long per pixel as 2048 x 2048"
        )
        outputs = {"OUTPUT": f"{folder}/classes.tif", "POLYGONS": f"{folder}/segments.gpkg"}
        for name in ("classes.tif", "segments.gpkg"):
            Path(folder, name).unlink(missing_ok=True)
        taken = measuring.run_algorithm("landcover:segmentndvi", {"INPUT": image, **outputs})
        measuring.row("segmentndvi with polygons (bars: 240 s, 1500 MB)", [taken[0]], [taken[1]])
