"""Accuracy of k-means of segments beside k-means of pixels, on the labelled images of the shared folder.

Every cluster takes the class of the reference that it overlaps most ("majority"); figures are the mean
overall accuracy over 3 to 12 classes. Pixels: MIN_AREA=10. Segments: those that `landcover:segment` makes by
default. Images of three bands are classed by L*a*b* as well.

usage: tools/python.sh benchmarks/kmeans_units.py [IMAGE...]
"""

import argparse
import tempfile
from dataclasses import asdict

import accuracy
import measuring
import numpy as np
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.pipelines.kmeans import (
    classify_kmeans,
    classify_segments_by_means,
    measure_segments,
)
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal


def class_pixels(source, clusters, scaling, folder):
    """Return the classes of an image by its pixels, shape (height, width)."""
    path = f"{folder}/classes.tif"
    classify_kmeans(source, fit_kmeans(source, clusters, scaling), path, workspace=folder)
    return gdal.Open(path).ReadAsArray().astype(np.int64)


def class_segments(source, clusters, scaling, segments, measured):
    """Return the classes of an image by its segments, shape (height, width)."""
    model = fit_kmeans(source, clusters, scaling, segments=measured, segmentation=asdict(SegmentSettings()))
    classed = classify_segments_by_means(segments, measured, model)
    regions = segments.read(accuracy.whole(source))
    return np.where(regions >= 0, classed.labels[regions], 0).astype(np.int64)


def compare(image, reference, scaling):
    """Print the accuracy of both units, and in how many of the numbers of classes segments are better."""
    source = RasterSource.open(str(measuring.IMAGERY / image))
    truth = accuracy.read_reference(str(measuring.IMAGERY / reference), source)
    _, valid = source.read(accuracy.whole(source))
    with tempfile.TemporaryDirectory() as folder:
        segments, measured = measure_segments(source, SegmentSettings(), folder)
        by_pixel, by_segment = (
            np.array([accuracy.figures(classes, truth, valid)[0] for classes in maps])
            for maps in (
                (class_pixels(source, k, scaling, folder) for k in accuracy.CLUSTERS),
                (class_segments(source, k, scaling, segments, measured) for k in accuracy.CLUSTERS),
            )
        )
    better = np.count_nonzero(by_segment > by_pixel)
    print(
        f"{reference:34} {scaling:8} {len(segments):7,}  {by_pixel.mean():.4f}  {by_segment.mean():.4f}"
        f"  {100 * (by_segment - by_pixel).mean():+6.2f}  {better:2} of {len(by_pixel)}",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("images", nargs="*", help="names of images, all unless given")
    options = parser.parse_args()
    print(f"{'reference':34} scaling  segments  pixel   segment  points  better in")
    for image, reference, _ in accuracy.LABELLED:
        if not options.images or image in options.images:
            compare(image, reference, "standard")
            if len(RasterSource.open(str(measuring.IMAGERY / image)).bands) == 3:
                compare(image, reference, "lab")
