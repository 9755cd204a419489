"""Regions in memory, with what the engine asks of those of a raster."""

import numpy as np
from hypothesis import strategies as st
from pictures import label_pictures
from rasters import ArraySource


class ArrayRegions:
    """The regions of a picture, from 0; -1 for none."""

    def __init__(self, picture):
        self.picture = np.asarray(picture)
        self.numbers = ArraySource(self.picture)
        self.pixels = np.bincount(self.picture[self.picture >= 0])

    def __len__(self):
        return int(self.picture.max(initial=-1)) + 1

    def read(self, window):
        return self.picture[window.y : window.y + window.height, window.x : window.x + window.width]


def region_pictures(largest=5, side=12):
    """Draw small pictures of regions without gaps in their numbers, at least one of them, in any pieces."""
    return label_pictures(largest, side).filter(np.any).map(_numbered)


def _numbered(labels):
    return np.searchsorted(np.unique(labels[labels > 0]), labels) - (labels == 0)


def tilings():
    """Draw a tile size and a number of threads."""
    return st.tuples(st.integers(1, 13), st.sampled_from([1, 3]))
