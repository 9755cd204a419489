"""Values of class rasters: whole numbers, of which there are few, and how often two of them meet."""

import numpy as np

from ..classes import MAX_CLASSES
from ..errors import LandCoverError

#: Cells of a table of pairs up to which they are counted at their place, not sorted.
_DENSE = 2**18
#: Rows of counts that are kept at least before they are added up.
_LEAST_WAITING = 2**20
#: Up to here 64-bit floats hold every whole number.
_LARGEST_WHOLE = 2**53


def whole_numbers(values, path):
    """Return class values as whole numbers; `path` is the file that an error tells of."""
    if values.dtype.kind in "iu":
        return values
    odd = (np.rint(values) != values) | (np.abs(values) > _LARGEST_WHOLE)
    if odd.any():
        raise no_class_raster(path, f"it holds values such as {values[odd][0]:g}")
    return values.astype(np.int64)


def count_pairs(first, second, path, second_path=None):
    """Count how often two values meet.

    Parameters
    ----------
    first, second : ndarray of int, shape (pixels,)
        `second` may be None, where only the first ones are counted.
    path, second_path : str, optional
        Files whose class values they are, of which there are few; None where they are other numbers.

    Returns
    -------
    one, other, count : ndarray of int
        Each pair once, in ascending order.

    Raises
    ------
    LandCoverError
        When a file holds too many values for classes.
    """
    if second is None:
        second = np.zeros(1, np.int64)
    if not first.size:
        return (np.empty(0, np.int64),) * 3
    (low, span), (other_low, other_span) = _range(first), _range(second)
    if span * other_span <= _DENSE:
        counts = np.bincount(_keys(first, second, low, other_low, other_span))
        keys = np.flatnonzero(counts)
        one, other, counts = keys // other_span + low, keys % other_span + other_low, counts[keys]
    else:
        ones, one = np.unique(first, return_inverse=True)
        others, other = np.unique(np.broadcast_to(second, first.shape), return_inverse=True)
        keys, counts = np.unique(one.ravel() * len(others) + other.ravel(), return_counts=True)
        one, other = ones[keys // len(others)], others[keys % len(others)]
        one, other = one.astype(np.int64), other.astype(np.int64)
    for values, where in ((one, path), (other, second_path)):
        _check_count(values, where)
    return one, other, counts


def _range(values):
    """Return the least value and how many there are up to the largest; all that bytes can hold."""
    if values.dtype == np.uint8:
        return 0, 256
    return int(values.min()), int(values.max()) - int(values.min()) + 1


def _keys(first, second, low, other_low, other_span):
    """Return one number for each pair of values."""
    if other_span == 1:
        return first if low == 0 else first.astype(np.int64) - low
    if first.dtype == second.dtype == np.uint8:
        keys = first.astype(np.uint16)  # a quarter of the memory to move
        keys <<= 8
        keys |= second
        return keys
    keys = first.astype(np.int64)
    keys -= low
    keys *= other_span
    keys += second
    keys -= other_low
    return keys


def _check_count(values, path):
    if path is not None and len(values) > MAX_CLASSES and len(np.unique(values)) > MAX_CLASSES:
        raise no_class_raster(path, f"it holds more than {MAX_CLASSES} different values")


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
