"""Arrays of many lengths in one file, so that the memory holds no more than their lengths."""

import numpy as np

from ..files import file_errors
from .arcs import portions

_ARRAYS_AT_A_TIME = 100_000


class Spool:
    """Arrays that are written one after the other and read in another order.

    The file is open only while it is written to or read: it can be removed at any time.

    Parameters
    ----------
    path : str
        File to write, in a temporary folder.
    dtype : dtype

    Attributes
    ----------
    lengths : ndarray of uint32, shape (arrays,)
        Values of each, in the order of `finish`.
    """

    def __init__(self, path, dtype):
        self._path, self._dtype = path, np.dtype(dtype)
        self._written = []
        self._offset = self.lengths = None
        with file_errors(path), open(path, "wb"):
            pass

    def append(self, values, lengths):
        """Write arrays that lie one after the other in `values`."""
        with file_errors(self._path), open(self._path, "ab") as file:
            file.write(np.ascontiguousarray(values, self._dtype))
        self._written.append(lengths.astype(np.uint32))

    def finish(self, order):
        """Put the arrays in order, an ndarray of int of their places so far; nothing is appended any more."""
        lengths = np.concatenate([*self._written, np.empty(0, np.uint32)])
        self._written = []
        offset = np.cumsum(lengths, dtype=np.int64)
        offset -= lengths
        self._offset, self.lengths = offset[order], lengths[order]

    def read(self, places):
        """Read arrays, some at a time.

        Parameters
        ----------
        places : ndarray of int, shape (arrays,)
            Those that are wanted, in their order.

        Yields
        ------
        some : ndarray of int
            The next of the places.
        values : ndarray
            Those of one array after the other.
        lengths : ndarray of int64
            Values of each.
        """
        for begin in range(0, len(places), _ARRAYS_AT_A_TIME):
            block = places[begin : begin + _ARRAYS_AT_A_TIME]
            lengths = self.lengths[block].astype(np.int64)
            for first, stop in portions(np.cumsum(lengths)):
                yield block[first:stop], self._values(block[first:stop]), lengths[first:stop]

    def _values(self, places):
        octets = []
        with file_errors(self._path), open(self._path, "rb") as file:
            for offset, length in zip(self._offset[places].tolist(), self.lengths[places].tolist()):
                file.seek(offset * self._dtype.itemsize)
                octets.append(file.read(length * self._dtype.itemsize))
        return np.frombuffer(b"".join(octets), self._dtype)
