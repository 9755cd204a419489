"""Segments as k-means takes them: the means of each, which count as often as it has pixels."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class SegmentMeans:
    """The mean values of the segments of an image.

    Attributes
    ----------
    means : ndarray of float64, shape (segments, bands)
        In the image's units.
    pixels : ndarray of int64, shape (segments,)
    """

    means: np.ndarray
    pixels: np.ndarray

    def __len__(self):
        return len(self.pixels)

    def sample(self, size, seed):
        """Return the segments that are fitted on: all, or, where there are more, some of `size` drawn pixels.

        Parameters
        ----------
        size : int
        seed : int

        Returns
        -------
        means : ndarray of float64, shape (sampled segments, bands)
        weights : ndarray of int64, shape (sampled segments,)
            Pixels of each; of drawn ones, how many of its pixels were drawn.
        """
        if len(self) <= size:
            return self.means, self.pixels
        places, weights = np.unique(draw_pixels(self.pixels, size, seed), return_counts=True)
        return self.means[places], weights


def draw_pixels(weights, count, seed):
    """Draw pixels at even steps through the segments in their order, from a start at random.

    Systematic sampling in proportion to size (Madow 1949): of a segment with the share p of all pixels
    `count` * p are drawn, rounded up or down, so all pixels, where there are no more.

    Parameters
    ----------
    weights : ndarray of int64, shape (segments,)
        Pixels of each segment.
    count : int
        Most pixels to draw.
    seed : int

    Returns
    -------
    ndarray of int64, shape (drawn pixels,)
        Segment of each, ascending.
    """
    sums = np.cumsum(weights)
    total = int(sums[-1])
    count = min(count, total)
    start = int(np.random.RandomState(seed).random_sample() * total)
    wanted = (np.arange(count, dtype=np.int64) * total + start) // count
    return np.searchsorted(sums, wanted, side="right")
