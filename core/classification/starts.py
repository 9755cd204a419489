"""Starts of k-means, drawn here: those of scikit-learn changed between its versions."""

import math

import numpy as np

#: Bits of a sum of weighted distances. They are added as integers: exactly, in whatever order.
_BITS = 62


def draw_starts(pixels, clusters, generator, weights=None):
    """Draw pixels as first centres, far from each other.

    Greedy k-means++ (Arthur and Vassilvitskii 2007): each centre is drawn with a probability in proportion to
    the squared distance to the nearest one before; of 2 + ln(clusters) so drawn the one is taken that leaves
    the least sum of squared distances, of equal ones the first.

    Parameters
    ----------
    pixels : ndarray of float64, shape (pixels, features)
    clusters : int
    generator : numpy.random.RandomState
        Its numbers are the same in every version of numpy.
    weights : ndarray of int, shape (pixels,), optional
        How often each pixel counts.

    Returns
    -------
    ndarray of float64, shape (clusters, features)
    """
    columns = np.ascontiguousarray(pixels.T)
    weights = np.ones(len(pixels), np.int64) if weights is None else weights.astype(np.int64)
    candidates = 2 + int(math.log(clusters))
    starts = [_drawn(weights, 1, generator)[0]]
    distance = _squared_distance(columns, starts[0])
    # The largest distance is about the square of the image's spread; none that counts is much larger.
    unit = (distance.max() or 1.0) / 2.0 ** (_BITS - int(weights.sum()).bit_length())
    nearest = _in_steps(distance, unit)
    while len(starts) < clusters:
        drawn = _drawn(nearest * weights, candidates, generator)
        left = [np.minimum(nearest, _in_steps(_squared_distance(columns, place), unit)) for place in drawn]
        best = int(np.argmin([np.sum(steps * weights) for steps in left]))
        starts.append(drawn[best])
        nearest = left[best]
    return pixels[starts]


def _squared_distance(columns, place):
    """Return the squared distance of every pixel to one of them, added up feature by feature."""
    total = np.square(columns[0] - columns[0, place])
    for column in columns[1:]:
        total += np.square(column - column[place])
    return total


def _in_steps(distance, unit):
    return np.rint(distance / unit).astype(np.int64)


def _drawn(shares, count, generator):
    """Draw places in proportion to their shares, integers; the first place where all of them are 0."""
    sums = np.cumsum(shares)
    wanted = np.floor(generator.random_sample(count) * float(sums[-1])).astype(np.int64)
    return np.minimum(np.searchsorted(sums, wanted, side="right"), len(shares) - 1)
