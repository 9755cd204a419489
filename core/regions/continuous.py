"""Whether a raster holds classes or segments, or measurements such as a photograph."""

from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_ordered, this_machine
from ..raster.tiles import Window

#: Windows that are looked at along each side of the raster, and their size in pixels.
_WINDOWS, _SIZE = 8, 64
#: More values than this are needed, so that the noisiest map of some classes is none.
_MOST_CLASSES = 50
#: Share of neighbouring pixels of equal value above which it is none. In bands of the test images (aerial,
#: Landsat, Sentinel-2; 8 and 16 bit) it is 0.03 to 0.29, in two dim ones up to 0.38; in k-means maps of 5 to
#: 20 classes without any merging 0.29 to 0.94, so both limits are needed.
_LEAST_EQUAL = 1 / 3


def is_continuous(source, workers=None):
    """Tell whether nearly every pixel of a raster would be a region of its own, as in a photograph.

    That is so where in 64 windows spread over it there are more than 50 values, and fewer than a third of
    the pairs of neighbouring pixels are of the same value. The most frequent value is set aside, since it is
    often an edge that is not declared nodata.

    Parameters
    ----------
    source : RasterSource
        Its first used band is looked at.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.

    Returns
    -------
    bool
    """
    width, height = min(_SIZE, source.width), min(_SIZE, source.height)
    windows = [
        Window(int(x), int(y), width, height)
        for y in np.unique(np.linspace(0, source.height - height, _WINDOWS).astype(int))
        for x in np.unique(np.linspace(0, source.width - width, _WINDOWS).astype(int))
    ]
    parts = list(run_ordered(partial(_pairs, source), windows, this_machine(workers)))
    values, counts = np.unique(np.concatenate([values for values, _ in parts]), return_counts=True)
    if len(values) <= _MOST_CLASSES:
        return False
    first, second = np.concatenate([pairs for _, pairs in parts], axis=1)
    counted = first != values[counts.argmax()]
    equal = np.count_nonzero(first[counted] == second[counted])
    return equal < _LEAST_EQUAL * np.count_nonzero(counted)


def refuse_measurements(source, advice, workers=None):
    """Refuse a raster in which nearly every pixel would be a region of its own.

    Parameters
    ----------
    source : RasterSource
        Its first used band is looked at.
    advice : str
        What to do about it, as a whole sentence.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.

    Raises
    ------
    LandCoverError
    """
    if is_continuous(source, workers):
        raise LandCoverError(
            "Nearly every pixel would be a region of its own",
            f"{source.band_names[0]} of {source.path} holds measurements, as photographs do",
            advice,
        )


def _pairs(source, window):
    """Return the valid values of a window, and those of neighbouring pixels, shape (2, pairs)."""
    values, valid = source.read(window)
    values = values[0]
    beside, below = valid[:, :-1] & valid[:, 1:], valid[:-1] & valid[1:]
    first = np.concatenate([values[:, :-1][beside], values[:-1][below]])
    second = np.concatenate([values[:, 1:][beside], values[1:][below]])
    return values[valid], np.stack([first, second])
