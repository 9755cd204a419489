"""Segments by scikit-image, the whole image in memory: scikit_image.py METHOD IMAGE MAP."""

import sys

import numpy as np
import rasters
from skimage.segmentation import felzenszwalb, quickshift, slic


def segment(method, image):
    """Return the segments of an image of floats from 0 to 1; on the NAIP mosaic of some 100 pixels each."""
    if method == "quickshift":  # the kernel and the distances of landcover:segment, in percent of the range
        return quickshift(
            image * 100, kernel_size=3, max_dist=6, ratio=0.5, convert2lab=False, channel_axis=-1
        )
    if method == "felzenszwalb":
        return felzenszwalb(image, scale=20, min_size=30, channel_axis=-1)
    return slic(image, n_segments=image[..., 0].size // 90, start_label=1, channel_axis=-1)


def main(method, image, path):
    """Segment one file."""
    bands = np.moveaxis(rasters.read(image), 0, -1)
    rasters.write(segment(method, bands / np.float64(bands.max())), image, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
