"""How well segments keep to the classes of a reference map, at the same mean size of segments.

- ASA, achievable segmentation accuracy: the share of labelled pixels whose segment's majority label is theirs
  (Liu et al. 2011).
- UE, undersegmentation error: for every class, in every segment that holds some of it, the lesser of what is
  of the class and what is not, over the labelled pixels (Neubert and Protzel 2012). Classes stand for the
  regions of the reference, since several polygons of one class may lie in one field; pixels without
  a label are left out.
- BR, boundary recall: the share of the reference's boundary pixels that have a pixel of a segment's boundary
  within 1 or 2 pixels along both axes (Martin et al. 2004, Stutz et al. 2018). A boundary pixel touches,
  along a side, one of another class or segment. Only boundaries between two labelled pixels count: polygons
  drawn inside the classes never touch, so of the references here only that of North Carolina has any.
- share of boundary: of the pixels, how many lie on a segment's boundary. More of it finds more boundaries by
  chance, so a mesh of squares ("squares") stands beside the methods.

Methods without a parameter for the size are searched for it by bisection.

usage: tools/python.sh benchmarks/quality.py [--starts | --minimum] [--pyshepseg FOLDER]
"""

import argparse
import contextlib
import sys
import tempfile
from functools import partial
from unittest import mock

import measuring
import numpy as np
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.features import UNITS_PER_PERCENT, BandStretch
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions import minimum_area
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal
from scipy.ndimage import maximum_filter

gdal.UseExceptions()
SIZES = (107, 193, 343)
#: Of its k-means; 60 by its own default.
SHEPHERD_CLUSTERS = 60
LABELLED = {
    "naip_va_rgbn_1m.tif": "naip_va_rgbn_1m_handref.tif",
    "nl_gorinchem_rgb_25cm.tif": "nl_gorinchem_rgb_25cm_handref.tif",
    "rst_s2_12band_f32.tif": "rst_s2_12band_f32_polyref.tif",
    "rst_l5_7band_u8.tif": "rst_l5_7band_u8_polyref.tif",
    "nc_l7_5band_u8.tif": "nc_landclass96_7class.tif",
}


def class_counts(segments, reference):
    """Count the labelled pixels of each class in each segment that has any."""
    labelled = (reference > 0) & (segments >= 0)
    _, place = np.unique(segments[labelled], return_inverse=True)
    counts = np.zeros((place.max() + 1, reference.max() + 1), np.int64)
    np.add.at(counts, (place, reference[labelled]), 1)
    return counts


def achievable_accuracy(segments, reference):
    """Share of labelled pixels that the majority of their segment agrees with."""
    counts = class_counts(segments, reference)
    return counts.max(axis=1).sum() / counts.sum()


def undersegmentation_error(segments, reference):
    """Share of labelled pixels by which segments run over the border of a class, on either side."""
    counts = class_counts(segments, reference)
    others = counts.sum(axis=1, keepdims=True) - counts
    return np.minimum(counts, others).sum() / counts.sum()


def boundary(regions):
    """Tell which pixels touch, along a side, one of another region; negative regions are none."""
    found = np.zeros(regions.shape, bool)
    for one, other in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])):
        differ = (regions[one] != regions[other]) & (regions[one] >= 0) & (regions[other] >= 0)
        found[one] |= differ
        found[other] |= differ
    return found


def boundary_recall(segments, reference, tolerance):
    """Share of the boundary between labelled pixels near which a segment ends; nan where there is none."""
    wanted = boundary(np.where((reference > 0) & (segments >= 0), reference, -1))
    near = maximum_filter(boundary(segments), 2 * tolerance + 1)
    return near[wanted].mean() if wanted.any() else np.nan


#: What is said of segments, each of the segments and the reference.
MEASURES = {
    "ASA": achievable_accuracy,
    "UE": undersegmentation_error,
    "BR within 1": partial(boundary_recall, tolerance=1),
    "BR within 2": partial(boundary_recall, tolerance=2),
    "share of boundary": lambda segments, reference: boundary(segments)[segments >= 0].mean(),
}


def measure(segments, reference):
    return [of(segments, reference) for of in MEASURES.values()]


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


def squares(image, size):
    """Return a mesh that knows nothing of the image."""
    source = RasterSource.open(image)
    _, valid = source.read(Window(0, 0, source.width, source.height))
    row, column = (np.arange(length) * size**-0.5 // 1 for length in valid.shape)
    return np.where(valid, (row[:, None] * (column[-1] + 1) + column).astype(np.int64), -1)


def shepherd(image, size):
    """Segment by Shepherd's algorithm with pyshepseg, which merges segments below a smallest size."""
    from pyshepseg import shepseg

    bands, valid = stretched(image)
    values = np.moveaxis(np.where(valid[..., None], 1 + bands * 100, 0), -1, 0).astype(np.uint16)

    def segment(minimum):
        with contextlib.redirect_stdout(None):
            return shepseg.doShepherdSegmentation(
                values, numClusters=SHEPHERD_CLUSTERS, minSegmentSize=int(minimum), imgNullVal=0
            ).segimg

    return of_mean_size(segment, valid, size, 5, 1000)


def report(name, results):
    """Print each measure's mean over the images that have it; `results` are (images, measures) by size."""
    means = [np.nanmean(results[size], axis=0) for size in SIZES]
    for measure_name, values in zip(MEASURES, zip(*means)):
        print(f"{name:44} {measure_name:18}", *(f"{value:.4f}" for value in values), flush=True)


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
                    results[size].append(measure(segments, reference))
            report(f"kernel {kernel}, distance {distance}, ratio {ratio}, min {minimum}", results)


def compare_minima():
    """Compare merging tile by tile up to 64 pixels and on the whole graph beyond, with the graph alone."""
    for minimum in (100, 200, 500):
        for name, tiled in (("as it is", minimum_area.TILED_MINIMUM), ("tile by tile alone", minimum)):
            results, sizes = [], []
            for image, reference in references():
                with mock.patch.object(minimum_area, "TILED_MINIMUM", tiled):
                    segments = ours(image, 0, min_area=minimum)
                results.append(measure(segments, reference))
                sizes.append((segments >= 0).sum() / (segments.max() + 1))
            means = ", ".join(f"{k} {v:.4f}" for k, v in zip(MEASURES, np.nanmean(results, axis=0)))
            print(f"MIN_AREA={minimum} {name:20} mean size {np.mean(sizes):.0f}, {means}", flush=True)


def compare_methods(with_shepherd):
    """Compare our segments with those of other libraries."""
    results = {}
    for image, reference in references():
        for size in SIZES:
            segmented = {
                "ours": ours(image, size),
                **{f"skimage {k}": v for k, v in scikit_image(image, size)},
                "squares": squares(image, size),
            }
            if with_shepherd:
                segmented["pyshepseg"] = shepherd(image, size)
            for name, segments in segmented.items():
                results.setdefault(name, {size: [] for size in SIZES})
                results[name][size].append(measure(segments, reference))
    for name, result in results.items():
        report(name, result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--starts", action="store_true", help="compare our own parameters")
    parser.add_argument("--minimum", action="store_true", help="compare ways to merge above 64 pixels")
    parser.add_argument("--pyshepseg", metavar="FOLDER", help="where pyshepseg is; needs numba")
    options = parser.parse_args()
    if options.minimum:
        compare_minima()
        raise SystemExit
    print(f"{'at a mean size of':63}", *(f"{size:6d}" for size in SIZES))
    if options.starts:
        compare_starts()
    else:
        if options.pyshepseg:
            sys.path.append(options.pyshepseg)
        compare_methods(bool(options.pyshepseg))
