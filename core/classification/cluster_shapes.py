"""The shapes of clusters: whether a valley parts every two, and how far each is from normal noise."""

from itertools import combinations

import numpy as np

#: Steps of the histogram between the centres of two clusters and half as far beyond, and the standard
#: deviation of its smoothing in such steps.
_STEPS, _SMOOTHING = 30, 1.5
#: Pixels that a smoothed step stands for, in steps.
_WIDTH = 2 * np.sqrt(np.pi) * _SMOOTHING
#: A valley counts where it is this many standard deviations of chance deep.
_SURE = 3


def shallowest_valley(pixels, labels, centers):
    """Return the depth of the shallowest of the valleys between every two clusters.

    The pixels of two clusters are projected on the line through their centres. Where they are two classes,
    their density has a valley between the centres; where k-means has cut one class in two, it has its hill
    there. (That a cluster has one hill is also what dip-means asks, of the distances between its pixels:
    Kalogeratos and Likas 2012.)

    Parameters
    ----------
    pixels : ndarray of float64, shape (pixels, features)
        Without steps: values of few levels have valleys between the levels.
    labels : ndarray of int, shape (pixels,)
        From 0.
    centers : ndarray of float64, shape (clusters, features)

    Returns
    -------
    float
        0, no valley or none beyond chance, to 1, empty at its bottom.
    """
    parts = [pixels[labels == number] for number in range(len(centers))]
    depths = [
        _valley(np.concatenate(pair), *ends)
        for pair, ends in zip(combinations(parts, 2), combinations(centers, 2))
    ]
    return float(min(depths, default=0.0))


def _valley(pixels, first, second):
    """Return the depth of the deepest valley between two centres, as a part of the lower hill beside it."""
    from scipy.ndimage import gaussian_filter1d

    half = (second - first) / 2
    length = half @ half
    if length == 0:
        return 0.0
    places = (pixels - (first + second) / 2) @ half / length  # the centres at -1 and 1
    counts = np.histogram(places, _STEPS, (-1.5, 1.5))[0].astype(np.float64)
    density = gaussian_filter1d(counts, _SMOOTHING, mode="constant")
    hill = np.minimum(np.maximum.accumulate(density), np.maximum.accumulate(density[::-1])[::-1])
    chance = np.sqrt((hill + density) / _WIDTH)
    depth = np.where(hill - density > _SURE * chance, hill - density, 0) / np.maximum(hill, 1e-9)
    return depth[_STEPS // 6 : -(_STEPS // 6)].max()


def departure_from_normal(pixels, labels):
    """Return how far clusters are from normal noise around one value, on average over the pixels.

    Of each cluster, the larger of the absolute skewness and the absolute excess kurtosis along its main axis
    (Mardia 1970, in the direction in which it is most likely to hide a second class, as in G-means of
    Hamerly and Elkan 2003).

    Parameters
    ----------
    pixels : ndarray of float64, shape (pixels, features)
    labels : ndarray of int, shape (pixels,)
        From 0.

    Returns
    -------
    float
        0 for normal noise; 1.2 for evenly spread values.
    """
    total = 0.0
    for number in range(labels.max() + 1):
        part = pixels[labels == number]
        part = part - part.mean(axis=0)
        _, axes = np.linalg.eigh(part.T @ part)
        along = part @ axes[:, -1]
        variance = np.mean(along**2)
        if variance > 0:
            skewness = np.mean(along**3) / variance**1.5
            kurtosis = np.mean(along**4) / variance**2 - 3
            total += len(part) * max(abs(skewness), abs(kurtosis))
    return float(total / len(pixels))


def without_steps(sample, seed):
    """Return a sample with noise as wide as the steps of each band's values, float64.

    Whole numbers, and what was computed of them, lie in levels with nothing between.

    Parameters
    ----------
    sample : ndarray, shape (pixels, bands)
    seed : int

    Returns
    -------
    ndarray of float64, shape (pixels, bands)
    """
    noise = np.random.RandomState(seed).uniform(-0.5, 0.5, sample.shape)
    for band, values in zip(noise.T, sample.T):
        levels = np.unique(values.astype(np.float64))
        band *= np.diff(levels).min() if len(levels) > 1 else 0
    return sample + noise
