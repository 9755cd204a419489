"""Maps whose truth is known pixel by pixel, to draw samples from."""

from dataclasses import dataclass

import numpy as np
from landcover_segmentation.core.accuracy.drawing import count_classes, draw_points
from landcover_segmentation.core.accuracy.metrics import INTERVAL, estimate_from_sample
from landcover_segmentation.core.accuracy.sampling_design import allocate, sample_size
from landcover_segmentation.core.execution import Threads
from rasters import ArraySource

#: Share of the area by class of the map (row) and of the truth (column).
POPULATIONS = {
    "three classes": [[0.40, 0.06, 0.04], [0.04, 0.24, 0.02], [0.03, 0.02, 0.15]],
    "a rare class": [[0.55, 0.05, 0.03], [0.05, 0.22, 0.02], [0.01, 0.01, 0.06]],
    "five classes": [
        [0.28, 0.02, 0.02, 0.02, 0.01],
        [0.02, 0.20, 0.02, 0.01, 0.00],
        [0.02, 0.02, 0.12, 0.01, 0.01],
        [0.01, 0.01, 0.01, 0.09, 0.01],
        [0.01, 0.00, 0.01, 0.01, 0.06],
    ],
    # Rare change that the map misses here and there: what table 8 of Olofsson et al. 2014 estimates.
    "change": [
        [0.0176, 0.0000, 0.0013, 0.0011],
        [0.0000, 0.0110, 0.0016, 0.0024],
        [0.0019, 0.0000, 0.2967, 0.0214],
        [0.0040, 0.0020, 0.0179, 0.6211],
    ],
}


@dataclass(frozen=True)
class Population:
    """A map in memory with its truth.

    Attributes
    ----------
    source : ArraySource
        Class values from 1, in patches.
    truth : ndarray of int, shape (height, width)
        Place of the true class of each pixel.
    shares : ndarray of float, shape (classes, classes)
        Share of the pixels by class of the map and of the truth.
    """

    source: ArraySource
    truth: np.ndarray
    shares: np.ndarray

    @classmethod
    def make(cls, shares, height=400, width=500):
        """Lay out a map with such shares: classes in stripes, errors anywhere in them."""
        shares = np.array(shares)
        generator = np.random.RandomState(0)
        ends = np.rint(np.cumsum(shares) * height * width).astype(int)
        counts = np.diff(ends, prepend=0).reshape(shares.shape)
        mapped = np.repeat(np.arange(len(shares)), counts.sum(axis=1))
        parts = [generator.permutation(np.repeat(np.arange(len(shares)), row)) for row in counts]
        truth = np.concatenate(parts)
        values = (mapped + 1).astype(np.uint8).reshape(height, width)
        return cls(ArraySource(values), truth.reshape(height, width), counts / counts.sum())

    def sampled(self, allocation, count, least=2, standard_error=0.0, distance=0.0, draws=range(500)):
        """Draw a sample again and again; return estimates and standard errors with the truth that they seek.

        Returns
        -------
        dict of tuple
            True figure, estimates and standard errors, of shape (draws,) or (draws, classes), by what it is.
        """
        workers = Threads(1)
        counts = count_classes(self.source, workers)
        count = count or sample_size(counts.pixels, standard_error, allocation, least)
        points = allocate(counts.pixels, count, allocation, least)
        found = []
        for seed in draws:
            drawn = draw_points(self.source, counts, points, distance, seed, workers)
            matrix = np.zeros(self.shares.shape, np.int64)
            np.add.at(matrix, (drawn.stratum, self.truth[drawn.row, drawn.column]), 1)
            found.append(estimate_from_sample(matrix, counts.pixels))
        right, of_map, of_truth = np.diagonal(self.shares), self.shares.sum(axis=1), self.shares.sum(axis=0)
        return {
            "overall": (right.sum(), *_columns(found, "overall")),
            "users": (right / of_map, *_columns(found, "users")),
            "producers": (right / of_truth, *_columns(found, "producers")),
            "share": (of_truth, *_columns(found, "share")),
        }


def _columns(found, name):
    return [np.array([getattr(each, column) for each in found]) for column in (name, f"{name}_se")]


def coverage(truth, estimates, errors):
    """Return the share of the intervals of 95 % that hold the truth."""
    return (np.abs(estimates - truth) <= INTERVAL * errors).mean(axis=0)
