"""Small regions of a class or segment raster merged by their borders alone."""

from functools import partial

import numpy as np

from .connected import TileLabels
from .label_raster import read_labels
from .minimum_area import MinimumArea


class _NoFeatures:
    """Makes one feature that is the same everywhere, so that the longest border decides every merge."""

    @staticmethod
    def apply(values, valid):
        return np.zeros((1, *valid.shape), np.uint16)


def sieve_regions(labels, count, minimum, workspace, workers=None, progress=None):
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
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    RasterRegions
        With the number of regions that were merged.
    """
    label = partial(_flat_labels, labels) if minimum > 1 else partial(read_labels, labels)
    walk = MinimumArea(labels, label, _NoFeatures, minimum, workspace, workers)
    found = walk.regions(count, progress)
    found.merged = walk.merged
    return found


def _flat_labels(labels, window):
    values, valid = labels.read(window)
    return TileLabels(values[0], _NoFeatures.apply(values, valid))
