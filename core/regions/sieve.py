"""Small regions of a class or segment raster merged by their borders alone."""

import os
from functools import partial

import numpy as np

from ..progress import Progress
from .connected import TileLabels, find_regions
from .label_raster import read_labels, write_labels
from .merging_by_tiles import merge_regions


class _NoFeatures:
    """Makes one feature that is the same everywhere, so that the longest border decides every merge."""

    @staticmethod
    def apply(values, valid):
        return np.zeros((1, *valid.shape), np.uint16)


def sieve_regions(labels, count, minimum, workspace, threads=0, progress=None):
    """Find the 4-connected regions of equal label, and merge the small ones.

    A region below the minimum joins the neighbour with which it shares the longest border; see
    :func:`.regions.merging.merge_small_regions`.

    Parameters
    ----------
    labels : RasterSource
        Raster of labels from 1; 0 is nodata.
    count : int
        Number of labels.
    minimum : int
        Pixels below which a region is merged; 0 or 1 keeps all.
    workspace : str
        Existing folder for temporary rasters.
    threads : int
    progress : Progress, optional

    Returns
    -------
    RasterRegions
    """
    progress = progress or Progress()
    if minimum <= 1:
        return find_regions(
            labels, partial(read_labels, labels), workspace, threads=threads, progress=progress
        )
    found = find_regions(
        labels, partial(_flat_labels, labels), workspace, minimum, threads, progress.part(0, 0.3)
    )
    merged = merge_regions(labels, _NoFeatures, found, minimum, threads, progress.part(0.3, 0.7))
    tiles = ((window, kept) for window, _, kept in merged)
    kept = write_labels(os.path.join(workspace, "sieved.tif"), labels, tiles, count)
    return find_regions(
        kept, partial(read_labels, kept), workspace, threads=threads, progress=progress.part(0.7, 1)
    )


def _flat_labels(labels, window):
    values, valid = labels.read(window)
    return TileLabels(values[0], _NoFeatures.apply(values, valid))
