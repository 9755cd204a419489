"""Which SCALING and which MIN_AREA make k-means agree best with reference maps.

Overall accuracy where every cluster takes the class that it overlaps most, averaged over 3 to 12 clusters.

usage: tools/python.sh benchmarks/scaling.py
"""

import tempfile

import measuring  # noqa: F401 - makes the plugin importable
import numpy as np
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from quality import LABELLED, references

MIN_AREAS = (0, 5, 10, 20, 50)


def overall_accuracy(classes, reference):
    """Share of labelled pixels of which the cluster's most frequent class is theirs."""
    labelled = (reference > 0) & (classes > 0)
    counts = np.zeros((classes.max() + 1, reference.max() + 1), np.int64)
    np.add.at(counts, (classes[labelled], reference[labelled]), 1)
    return counts.max(axis=1).sum() / counts.sum()


def mean_accuracy(source, reference, scaling, min_area):
    """Average over 3 to 12 clusters."""
    accuracies = []
    for clusters in range(3, 13):
        with tempfile.TemporaryDirectory() as folder:
            model = fit_kmeans(source, clusters, scaling)
            classify_kmeans(source, model, f"{folder}/classes.tif", min_area, workspace=folder)
            classes = gdal.Open(f"{folder}/classes.tif").ReadAsArray()
        accuracies.append(overall_accuracy(classes, reference))
    return np.mean(accuracies)


if __name__ == "__main__":
    print(f"{'image':28} {'scaling':10}", *(f"{f'min {area}':>7}" for area in MIN_AREAS))
    for name, (path, reference) in zip(LABELLED, references()):
        source = RasterSource.open(path)
        for scaling in ("none", "standard", "lab")[: 3 if len(source.bands) == 3 else 2]:
            figures = [mean_accuracy(source, reference, scaling, area) for area in MIN_AREAS]
            print(f"{name:28} {scaling:10}", *(f"{figure:7.4f}" for figure in figures), flush=True)
