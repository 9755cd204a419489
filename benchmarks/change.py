"""False change between a scene and itself, shifted and with noise, and how much of real change is found.

usage: tools/python.sh benchmarks/change.py [--scenes NAME ...]

Each scene is classified by k-means of 5 classes, and so is the scene after a shift (bilinear) or with noise,
by the same model; whatever differs is false. Then squares of another class are painted into the classified
scene, all of which is real, and what is found of them is counted.
"""

import argparse
import tempfile
from pathlib import Path

import measuring
import numpy as np
from landcover_segmentation.core.change.detection import compare_maps
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from scipy.ndimage import shift

SCENES = (
    "naip_va_rgbn_1m.tif", "nl_gorinchem_rgb_25cm.tif", "rst_s2_12band_f32.tif", "rst_l5_7band_u8.tif",
    "olinda_l7_6band_u8.tif",
)  # fmt: skip
SETTINGS = ((0, 0), (0, 1), (10, 0), (10, 1), (10, 2))
#: Pixels down and right.
SHIFTS = ((0, 0.25), (0, 0.5), (0, 1), (0.5, 0.5), (1, 1))
#: Noise, as a share of the standard deviation of each band.
NOISES = (0.02, 0.05, 0.1)
#: Sides of the squares that are painted in.
SQUARES = (1, 2, 3, 4, 6, 10)

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--scenes", nargs="*", default=SCENES)
options = parser.parse_args()


def written(path, like, bands):
    """Write bands on the grid of a file and describe them."""
    dataset = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(like))
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), dataset)
    return RasterSource.open(str(path), (1,) if len(bands) == 1 else (), labels=len(bands) == 1)


def false_change(before, after, folder):
    """Return the share of pixels, in per cent, that changed under each setting."""
    shares = []
    for min_area, tolerance in SETTINGS:
        found = compare_maps(
            before, after, f"{folder}/found.tif", min_area, tolerance, workspace=str(folder)
        )  # fmt: skip
        shares.append(100 * found.changed / found.compared)
    return shares


def told(label, shares):
    print(f"  {label:34}" + "".join(f"{share:9.2f}" for share in shares), flush=True)


def painted(values, side, generator, near):
    """Return class values with squares of other classes, and where these are.

    Near: each pixel becomes the next class, so classes are mixed as they were and often near. Else each
    square is of the class that is rarest around it.
    """
    result, mask = values.copy(), np.zeros(values.shape, bool)
    classes = int(values.max())
    for _ in range(200):
        row, column = (generator.randint(3, size - side - 3) for size in values.shape)
        around = np.s_[row - 3 : row + side + 3, column - 3 : column + side + 3]
        count = np.bincount(values[around].ravel(), minlength=classes + 1)
        if count[0] == 0 and not mask[around].any():
            place = np.s_[row : row + side, column : column + side]
            result[place] = values[place] % classes + 1 if near else 1 + count[1:].argmin()
            mask[place] = values[place] != result[place]
    return result, mask


def judge_scene(name, folder):
    path = str(measuring.IMAGERY / name)
    source = RasterSource.open(path)
    model = fit_kmeans(source, 5)
    dataset = gdal.Open(path)
    image = dataset.ReadAsArray()[[band - 1 for band in source.bands]].astype(np.float64)
    limits = np.iinfo(source.dtype) if np.dtype(source.dtype).kind in "iu" else None

    def classified(label, pixels, min_area=0):
        if limits:
            pixels = np.clip(np.rint(pixels), limits.min, limits.max)
        one = written(folder / f"{label}.tif", path, pixels.astype(source.dtype))
        classify_kmeans(
            one, model, str(folder / f"{label}_classes.tif"), min_area, workspace=str(folder)
        )  # fmt: skip
        return RasterSource.open(str(folder / f"{label}_classes.tif"), (1,), labels=True)

    print(f"{name}\n  {'MIN_AREA, TOLERANCE:':34}" + "".join(f"{f'{m}, {t}':>9}" for m, t in SETTINGS))
    for min_area in (0, 10):
        before = classified("before", image, min_area)
        print(f"  maps made with MIN_AREA={min_area}")
        for down, right in SHIFTS:
            moved = np.stack([shift(band, (down, right), order=1, mode="nearest") for band in image])
            shares = false_change(before, classified("after", moved, min_area), folder)
            told(f"shifted by {down}, {right} pixels", shares)
        for noise in NOISES:
            sd = noise * image.std(axis=(1, 2), keepdims=True)
            noisy = image + sd * np.random.RandomState(0).standard_normal(image.shape)
            shares = false_change(before, classified("after", noisy, min_area), folder)
            told(f"noise of {noise:.0%} of the deviation", shares)
    values = gdal.Open(before.path).ReadAsArray()
    for near, what in ((False, "the rarest class around"), (True, "the next class of each pixel")):
        print(f"  found of squares painted into the map, per cent of their pixels: {what}")
        for side in SQUARES:
            changed, mask = painted(values, side, np.random.RandomState(side), near)
            after = written(folder / "painted.tif", before.path, [changed])
            shares, false = [], 0
            for min_area, tolerance in SETTINGS:
                compare_maps(
                    before, after, f"{folder}/found.tif", min_area, tolerance, workspace=str(folder)
                )  # fmt: skip
                found = gdal.Open(f"{folder}/found.tif").ReadAsArray() > 1
                shares.append(100 * found[mask].mean())
                false += np.count_nonzero(found & ~mask)
            told(f"{side} x {side} pixels (false: {false})", shares)


if __name__ == "__main__":
    for scene in options.scenes:
        with tempfile.TemporaryDirectory() as temporary:
            judge_scene(scene, Path(temporary))
