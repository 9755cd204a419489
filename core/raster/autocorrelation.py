"""How alike neighbouring pixels are: what tells an image from noise."""

from functools import partial

import numpy as np

from ..execution import run_ordered
from .sampling import shuffled_windows

#: Windows that are looked at: with some 2,000 pairs each, far more than it takes.
_WINDOWS = 200


def geary_ratio(source, variance, seed=0, workers=None):
    """Return Geary's C of each band: half the mean squared difference of neighbours, to the variance.

    1 where neighbours differ as much as any two pixels, near 0 where they are alike (Geary 1954). Neighbours
    share a side and lie in windows that are drawn from all over the image.

    Parameters
    ----------
    source : RasterSource
    variance : ndarray of float64, shape (bands,)
        Of each band, over the whole image or a sample of it.
    seed : int
    workers : Workers, optional
        Who reads; the cores of this machine without. Does not change the result.

    Returns
    -------
    ndarray of float64, shape (bands,)
        nan for a band of one value, and where no two valid pixels are neighbours.
    """
    windows = shuffled_windows(source, np.random.RandomState(seed), _WINDOWS)
    parts = list(run_ordered(partial(_differences, source), next(windows), workers))
    squares, pairs = (np.sum(values, axis=0) for values in zip(*parts))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = squares / (2 * pairs) / variance
    return np.where(variance > 0, ratio, np.nan)


def _differences(source, window):
    """Return the sum of the squared differences of valid neighbours, for each band, and their number."""
    values, valid = source.read(window)
    values = np.where(valid, values, 0).astype(np.float64)
    squares, pairs = np.zeros(len(values)), 0
    for axis in (0, 1):
        both = np.delete(valid, 0, axis) & np.delete(valid, -1, axis)
        squares += (np.diff(values, axis=axis + 1)[:, both] ** 2).sum(axis=1)
        pairs += np.count_nonzero(both)
    return squares, pairs
