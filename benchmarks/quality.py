"""How well segments keep to the classes of a reference map, at the same mean size of segments.

Achievable segmentation accuracy: the share of labelled pixels whose segment's majority label is theirs
(Liu et al. 2011). Methods without a parameter for the size are searched for it by bisection.

usage: tools/python.sh benchmarks/quality.py [--starts]
"""

import argparse
import contextlib
import importlib
import tempfile

import measuring
import numpy as np
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.features import UNITS_PER_PERCENT, BandStretch
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal

gdal.UseExceptions()
SIZES = (107, 193, 343)
LABELLED = {
    "naip_va_rgbn_1m.tif": "naip_va_rgbn_1m_handref.tif",
    "nl_gorinchem_rgb_25cm.tif": "nl_gorinchem_rgb_25cm_handref.tif",
    "rst_s2_12band_f32.tif": "rst_s2_12band_f32_polyref.tif",
    "rst_l5_7band_u8.tif": "rst_l5_7band_u8_polyref.tif",
    "nc_l7_5band_u8.tif": "nc_landclass96_7class.tif",
}


def achievable_accuracy(segments, reference):
    """Share of labelled pixels that the majority of their segment agrees with."""
    labelled = (reference > 0) & (segments >= 0)
    _, place = np.unique(segments[labelled], return_inverse=True)
    counts = np.zeros((place.max() + 1, reference.max() + 1), np.int64)
    np.add.at(counts, (place, reference[labelled]), 1)
    return counts.max(axis=1).sum() / labelled.sum()


def ours(image, size, **settings):
    """Segment as `landcover:segment` does."""
    source = RasterSource.open(image)
    with tempfile.TemporaryDirectory() as folder:
        found = find_segments(source, SegmentSettings(segment_size=size, **settings), folder)
        return found.read(Window(0, 0, source.width, source.height))


def stretched(image):
    """Return the bands from 0 to 100 between their percentiles, (height, width, bands), and the mask."""
    source = RasterSource.open(image)
    values, valid = source.read(Window(0, 0, source.width, source.height))
    features = BandStretch.fit(values[:, valid].T).apply(values, valid)
    return np.moveaxis(features, 0, -1) / UNITS_PER_PERCENT, valid


def of_mean_size(segment, valid, size, low, high):
    """Call ``segment(parameter)`` with the parameter (larger, larger segments) that gives the mean size."""
    for _ in range(8):
        middle = (low * high) ** 0.5
        labels = np.where(valid, segment(middle), -1)
        mean = valid.sum() / len(np.unique(labels[valid]))
        if abs(mean / size - 1) < 0.05:
            break
        low, high = (middle, high) if mean < size else (low, middle)
    return labels


def scikit_image(image, size):
    """Yield the name and the segments of each of scikit-image's methods."""
    from skimage import segmentation
    from skimage.filters import sobel

    bands, valid = stretched(image)
    count = max(round(valid.sum() / size), 1)

    def slic():
        return segmentation.slic(
            bands,
            n_segments=count,
            compactness=10,
            mask=valid,
            convert2lab=False,
            channel_axis=-1,
            start_label=1,
        )

    def watershed():
        gradient = np.max([sobel(band) for band in np.moveaxis(bands, -1, 0)], axis=0)
        return segmentation.watershed(gradient, markers=count, compactness=0.01, mask=valid)

    def felzenszwalb(minimum):
        return segmentation.felzenszwalb(
            bands / 100, scale=1, sigma=0.8, min_size=int(minimum), channel_axis=-1
        )

    def quickshift(kernel):
        return segmentation.quickshift(
            bands, kernel_size=kernel, max_dist=2.5 * kernel, ratio=0.5, convert2lab=False, channel_axis=-1
        )

    yield "slic", np.where(valid, slic(), -1)
    yield "watershed", np.where(valid, watershed(), -1)
    yield "felzenszwalb", of_mean_size(felzenszwalb, valid, size, 5, 1000)
    yield "quickshift", of_mean_size(quickshift, valid, size, 1, 6)


def shepherd_module():
    """Return pyshepseg, or its port to plain numpy of the same interface; None where neither is installed."""
    for name in ("pyshepseg.shepseg", "shepherd_wasm"):
        with contextlib.suppress(ImportError):
            return importlib.import_module(name)
    return None


def shepherd(module, image, size):
    """Segment by Shepherd's algorithm, which merges segments below a smallest size."""
    bands, valid = stretched(image)
    values = np.moveaxis(np.where(valid[..., None], 1 + bands * 100, 0), -1, 0).astype(np.uint16)

    def segment(minimum):
        result = module.doShepherdSegmentation(values, minSegmentSize=int(minimum), imgNullVal=0)
        return result.segimg

    return of_mean_size(segment, valid, size, 5, 1000)


def report(name, results):
    print(f"{name:44}", *(f"{np.mean(results[size]):.4f}" for size in SIZES), flush=True)


def references():
    for image, reference in LABELLED.items():
        path = str(measuring.IMAGERY / image)
        yield path, gdal.Open(str(measuring.IMAGERY / reference)).ReadAsArray().astype(np.int64)


def compare_starts():
    """Compare where merging to the wanted size may start from."""
    for kernel, distance, ratio in ((2, 4, 1), (2, 4, 0.5), (3, 6, 0.5), (3, 6, 1), (5, 10, 0.5)):
        for minimum in (0, 10, 30):
            results = {size: [] for size in SIZES}
            for image, reference in references():
                for size in SIZES:
                    segments = ours(
                        image, size, kernel_size=kernel, max_distance=distance, ratio=ratio, min_area=minimum
                    )
                    results[size].append(achievable_accuracy(segments, reference))
            report(f"kernel {kernel}, distance {distance}, ratio {ratio}, min {minimum}", results)


def compare_methods():
    """Compare our segments with those of other libraries."""
    results, module = {}, shepherd_module()
    for image, reference in references():
        for size in SIZES:
            segmented = {
                "ours": ours(image, size),
                **{f"skimage {k}": v for k, v in scikit_image(image, size)},
            }
            if module is not None:
                with contextlib.redirect_stdout(None):
                    segmented[module.__name__] = shepherd(module, image, size)
            for name, segments in segmented.items():
                results.setdefault(name, {size: [] for size in SIZES})
                results[name][size].append(achievable_accuracy(segments, reference))
    for name, result in results.items():
        report(name, result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", action="store_true", help="compare our own parameters")
    print(f"{'ASA at a mean size of':44}", *(f"{size:6d}" for size in SIZES))
    compare_starts() if parser.parse_args().starts else compare_methods()
