"""Regions as a table and a graph of which share a border."""

from dataclasses import dataclass

import numpy as np


@dataclass
class RegionTable:
    """What is known of each region; regions are numbered from 0 in the row order of their first pixels.

    Attributes
    ----------
    pixels : ndarray of int64, shape (regions,)
    sums : ndarray of int64, shape (bands, regions)
        Sum of the features of the region's pixels: integers, so the order of adding never shows.
    labels : ndarray, shape (regions,)
        The label that all of its pixels carry, such as the k-means class.
    """

    pixels: np.ndarray
    sums: np.ndarray
    labels: np.ndarray

    def __len__(self):
        return len(self.pixels)


@dataclass
class RegionGraph:
    """Which regions share a border, and how long it is; compressed sparse rows, both directions.

    Attributes
    ----------
    start : ndarray of int32, shape (regions + 1,)
        Where the neighbours of each region begin in `neighbor`.
    neighbor : ndarray of int32, shape (edges,)
    length : ndarray of int32, shape (edges,)
        Shared pixel edges.
    """

    start: np.ndarray
    neighbor: np.ndarray
    length: np.ndarray

    @classmethod
    def from_pairs(cls, count, first, second, length):
        """Build the graph from pairs of neighbours.

        Parameters
        ----------
        count : int
            Number of regions.
        first, second : ndarray of int, shape (pairs,)
            A pair may come several times, in either direction; a region beside itself is left out.
        length : ndarray of int, shape (pairs,)
            Shared pixel edges; those of a pair are added.
        """
        apart = np.flatnonzero(first != second)
        first, second = first[apart], second[apart]
        return cls._from_ordered(count, np.minimum(first, second), np.maximum(first, second), length[apart])

    @classmethod
    def _from_ordered(cls, count, lower, upper, length):
        """Build the graph from pairs of which the lower one is given first."""
        from scipy.sparse import csr_matrix

        # Turning rows into columns sorts by column in linear time. The first turn brings the pairs of each
        # lower region together, the second sorts them by the upper one. One more gives the other direction,
        # when each pair is there only once.
        length = length.astype(np.int32, copy=False)
        by_pair = csr_matrix((length, lower, np.arange(len(lower) + 1)), shape=(len(lower), count)).tocsc()
        matrix = csr_matrix((by_pair.data, upper[by_pair.indices], by_pair.indptr), shape=(count, count))
        to_lower = matrix.tocsc()
        to_lower.sum_duplicates()
        matrix = to_lower.T + to_lower.tocsr()
        return cls(matrix.indptr, matrix.indices, matrix.data)

    @classmethod
    def from_pixels(cls, regions, count):
        """Build the graph of a picture of region numbers.

        Parameters
        ----------
        regions : ndarray of int, shape (height, width)
            Regions from 0; -1 where there is none.
        count : int
            Number of regions.
        """
        lower, upper = _touching(regions, True, True)
        return cls._from_ordered(count, lower, upper, np.ones(len(lower), np.int32))

    def __len__(self):
        return len(self.start) - 1

    def edges_of(self, regions):
        """Return the edges that leave some regions.

        Parameters
        ----------
        regions : ndarray of int, ascending

        Returns
        -------
        source, target, length : ndarray, shape (edges,)
            In the order of `regions`, then of the neighbours.
        """
        degree = self.start[regions + 1] - self.start[regions]
        place = _repeated(degree)
        begin = np.cumsum(degree) - degree
        position = (self.start[regions] - begin)[place]
        position += np.arange(len(position), dtype=position.dtype)
        return regions[place], self.neighbor[position], self.length[position]

    def edges(self):
        """Return all edges, in both directions, as source, target and length."""
        return _repeated(np.diff(self.start)), self.neighbor, self.length

    def perimeters(self):
        """Return the shared pixel edges of each region with all others, int64 of shape (regions,)."""
        before = np.concatenate([[0], np.cumsum(self.length, dtype=np.int64)])
        return np.diff(before[self.start])

    def contracted(self, region_of, count):
        """Return the graph of the `count` regions that each region (`region_of`) went into."""
        source, target, length = self.edges()
        source, target = region_of[source], region_of[target]
        ordered = np.flatnonzero(source < target)
        return RegionGraph._from_ordered(count, source[ordered], target[ordered], length[ordered])


def touching_pairs(regions, count, across=True, down=True, chosen=None):
    """Return the pairs of different regions that touch in a picture, and how many pixel edges they share.

    Parameters
    ----------
    regions : ndarray of int, shape (height, width)
        Regions from 0 to `count` - 1; -1 where there is none.
    count : int
    across, down : bool
        Whether pixels side by side, and pixels one below the other, are compared.
    chosen : ndarray of bool, shape (count,), optional
        Regions one of which is to be in every pair.

    Returns
    -------
    lower, upper, length : ndarray of int64, shape (pairs,)
    """
    lower, upper = _touching(regions, across, down)
    if chosen is not None:
        kept = chosen[lower] | chosen[upper]
        lower, upper = lower[kept], upper[kept]
    pairs, length = np.unique(lower.astype(np.int64) * count + upper, return_counts=True)
    return pairs // max(count, 1), pairs % max(count, 1), length


def _touching(regions, across, down):
    """Return the lower and the upper region of every pixel edge between two regions."""
    flat, width = np.ravel(regions), regions.shape[1]
    pairs = []
    if across:
        one, other = flat[:-1], flat[1:]
        differ = one != other
        differ[width - 1 :: width] = False  # the end of a row beside the beginning of the next
        pairs.append(_where(differ, one, other))
    if down:
        one, other = flat[:-width], flat[width:]
        pairs.append(_where(one != other, one, other))
    one, other = (np.concatenate(ends) for ends in zip(*pairs))
    lower, upper = np.minimum(one, other), np.maximum(one, other)
    is_valid = lower >= 0
    return (lower, upper) if is_valid.all() else _where(is_valid, lower, upper)


def _repeated(times):
    """Return 0 as often as the first number says, 1 as often as the second, and so on, as int32.

    What `numpy.repeat` does, which takes several times as long.
    """
    begin = np.cumsum(times)
    total = int(begin[-1]) if len(begin) else 0
    # How many of the numbers begin at each place; one of none begins where the next one does.
    begun = np.bincount(begin[:-1], minlength=total + 1)[:total]
    return np.cumsum(begun, dtype=np.int32)


def _where(chosen, *arrays):
    place = np.flatnonzero(chosen)
    return [array[place] for array in arrays]
