"""Class values of rasters as whole numbers, and how often they meet others, added up tile by tile."""

import numpy as np

from ..errors import LandCoverError

#: More values than any class raster has.
MAX_CLASSES = 1024
#: Rows of counts that are kept at least before they are added up.
_LEAST_WAITING = 2**20
#: Up to here 64-bit floats hold every whole number.
_LARGEST_WHOLE = 2**53


def whole_numbers(values, path):
    """Return class values as whole numbers."""
    if values.dtype.kind in "iu":
        return values
    odd = (np.rint(values) != values) | (np.abs(values) > _LARGEST_WHOLE)
    if odd.any():
        raise no_class_raster(path, f"it holds values such as {values[odd][0]:g}")
    return values.astype(np.int64)


def no_class_raster(path, reason):
    """Return the error for a raster whose values are no classes."""
    return LandCoverError("This is not a class raster", f"{path}, {reason}", "Choose a raster of classes.")


class Counts:
    """Adds up counts of pairs of whole numbers, in memory that grows with the number of different pairs.

    As many rows wait as are known already: so the known ones are not sorted again for every few new ones.

    Parameters
    ----------
    columns : int
        How many counts each pair has.
    """

    def __init__(self, columns=1):
        self._parts = [(np.empty(0, np.int64),) * (2 + columns)]
        self._waiting, self._most_waiting = 0, _LEAST_WAITING

    def add(self, first, second, *counts):
        """Take in pairs and their counts."""
        self._parts.append((first, second, *counts))
        self._waiting += len(first)
        if self._waiting > self._most_waiting:
            known = self.total()
            self._parts, self._waiting, self._most_waiting = [known], 0, max(_LEAST_WAITING, len(known[0]))

    def total(self):
        """Return each pair once, in order, with its counts."""
        first, second, *counts = (np.concatenate(part).astype(np.int64) for part in zip(*self._parts))
        order = np.lexsort((second, first))
        first, second = first[order], second[order]
        start = np.flatnonzero(
            (np.diff(first, prepend=first[:1] - 1) != 0) | (np.diff(second, prepend=0) != 0)
        )
        sums = (np.add.reduceat(count[order], start) if len(start) else count for count in counts)
        return first[start], second[start], *sums
