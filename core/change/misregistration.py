"""Which differences of two maps a small shift of one of them explains."""

import math

import numpy as np

#: Pixels up to which a shift may be assumed: beyond it hardly any change would be left.
MAX_TOLERANCE = 10


def margin_of(tolerance):
    """Return how many pixels around its own a pixel touches when it is moved by up to `tolerance` pixels."""
    return math.ceil(tolerance)


def touched_offsets(tolerance):
    """Return the offsets to the pixels that a pixel touches when it is moved by up to `tolerance` pixels.

    A pixel moved by up to 1, however little, touches its eight neighbours: so every tolerance above 0 and up
    to 1 gives these. In general it is the squares of side 2 around pixels that the disc of the shifts meets.

    Parameters
    ----------
    tolerance : float
        In pixels, above 0.

    Returns
    -------
    ndarray of int, shape (offsets, 2)
        Rows and columns; without the pixel itself.
    """
    margin = margin_of(tolerance)
    offsets = np.mgrid[-margin : margin + 1, -margin : margin + 1].reshape(2, -1).T
    away = np.hypot(*np.maximum(np.abs(offsets) - 1, 0).T)
    return offsets[(away < tolerance) & offsets.any(axis=1)]


def explained_by_shift(before, after, tolerance):
    """Find the changes that a shift of one map by up to `tolerance` pixels could make.

    If one map is the other one moved, what a pixel became was near it before, and what it was is near it
    afterwards. A change is explained where both hold, else it is real: so a change that is twice as wide as
    the `margin_of` the tolerance, or to a class that was not near, stays whole. The rule is the same for
    both maps, as the two-way comparison of neighbourhoods of Hagen (2003, Fuzzy set approach to assessing
    similarity of categorical maps, International Journal of Geographical Information Science 17, 235-249).

    Parameters
    ----------
    before, after : ndarray of int, shape (height + 2 * margin, width + 2 * margin)
        Classes with the `margin_of` the tolerance around them; negative where there is none, which explains
        nothing.
    tolerance : float
        In pixels; 0 explains nothing.

    Returns
    -------
    ndarray of bool, shape (height, width)
    """
    margin = margin_of(tolerance)
    height, width = (size - 2 * margin for size in before.shape)
    inner = np.s_[margin : margin + height, margin : margin + width]
    explained = np.zeros((height, width), bool)
    was, became = before[inner], after[inner]
    row, column = np.nonzero((was != became) & (was >= 0) & (became >= 0))
    if tolerance == 0 or not len(row):
        return explained
    was, became = was[row, column], became[row, column]
    place = (row + margin) * before.shape[1] + column + margin
    before, after = before.ravel(), after.ravel()
    was_near, is_near = np.zeros(len(place), bool), np.zeros(len(place), bool)
    for down, right in touched_offsets(tolerance):
        other = place + down * (width + 2 * margin) + right
        was_near |= before[other] == became
        is_near |= after[other] == was
    explained[row, column] = was_near & is_near
    return explained
