"""Figures of a matrix of changes."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ClassChanges:
    """What each class kept, gained and lost, in the units of the matrix; arrays of shape (classes,).

    After Pontius, Shusas and McEachern (2004, Detecting important categorical land changes while accounting
    for persistence, Agriculture, Ecosystems and Environment 101, 251-268).

    Attributes
    ----------
    kept : ndarray
        Persistence: of the class in both maps.
    gained, lost : ndarray
    """

    kept: np.ndarray
    gained: np.ndarray
    lost: np.ndarray

    @classmethod
    def of(cls, matrix):
        """Take the figures from a matrix of changes: rows are classes before, columns classes after."""
        kept = np.diagonal(matrix)
        return cls(kept, matrix.sum(axis=0) - kept, matrix.sum(axis=1) - kept)

    @property
    def net(self):
        """Gain less loss."""
        return self.gained - self.lost

    @property
    def swap(self):
        """What was lost at one place and gained at another: twice the smaller of gain and loss."""
        return 2 * np.minimum(self.gained, self.lost)

    @property
    def total(self):
        """Gain and loss together, which is swap and the size of the net change."""
        return self.gained + self.lost
