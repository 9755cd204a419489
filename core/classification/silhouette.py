"""The silhouette: how much nearer a pixel lies to its own class than to the next one.

It takes time and memory with the square of the pixels, so it is measured on a bounded part of a sample,
whatever the size of the image.
"""

import numpy as np

#: Pixels on which it is measured at once: 32 MB of distances.
SIZE = 2_000


def choose_pixels(count, seed):
    """Return which of `count` pixels are measured: all, or `SIZE` of them at random."""
    if count <= SIZE:
        return np.arange(count)
    return np.random.RandomState(seed).choice(count, SIZE, replace=False)


def pixel_silhouettes(distances, labels):
    """Compute the silhouette of every pixel (Rousseeuw 1987), by scikit-learn.

    With `a` the mean distance of a pixel to the others of its class and `b` the mean distance to those of the
    nearest other class it is ``(b - a) / max(a, b)``: 1 well inside its class, 0 between two, negative nearer
    to the other. It is 0 for the only pixel of a class.

    Parameters
    ----------
    distances : ndarray of float64, shape (pixels, pixels)
    labels : ndarray of int, shape (pixels,)

    Returns
    -------
    ndarray of float64, shape (pixels,), or None
        -1..1; None where it is not defined, since all pixels have one label.
    """
    from sklearn.metrics import silhouette_samples

    found = len(np.unique(labels))
    if found == 1:
        return None
    if found == len(labels):
        return np.zeros(len(labels))  # scikit-learn refuses this case
    return silhouette_samples(distances, labels, metric="precomputed")


def pixel_distances(features):
    """Return the distance of each pixel to each other, float64, from features of shape (pixels, features)."""
    from sklearn.metrics import pairwise_distances

    return pairwise_distances(features)
