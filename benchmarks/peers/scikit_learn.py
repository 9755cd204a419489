"""Five classes by scikit-learn, fitted on every pixel: scikit_learn.py KMeans|MiniBatchKMeans IMAGE MAP."""

import sys

import rasters
import sklearn.cluster
from osgeo import gdal


def main(method, image, path):
    """Classify one file."""
    bands = rasters.read(image)
    pixels = bands.reshape(len(bands), -1).T
    clusters = getattr(sklearn.cluster, method)(n_clusters=5, n_init=1, random_state=0).fit(pixels)
    classes = clusters.labels_.reshape(bands.shape[1:]) + 1
    rasters.write(classes.astype("uint8"), image, path, gdal.GDT_Byte)


if __name__ == "__main__":
    main(*sys.argv[1:])
