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
        both = np.concatenate([first, second]), np.concatenate([second, first])
        return cls._from_directed(count, *both, np.concatenate([length, length]))

    @classmethod
    def _from_directed(cls, count, source, target, length):
        from scipy.sparse import csr_matrix

        apart = source != target
        source, target, length = source[apart], target[apart], length[apart].astype(np.int32)
        # Turning rows into columns sorts by column in linear time. The first turn brings the edges of each
        # source together, the second sorts them by target; source and target may be taken for each other.
        by_edge = csr_matrix((length, source, np.arange(len(source) + 1)), shape=(len(source), count)).tocsc()
        matrix = csr_matrix((by_edge.data, target[by_edge.indices], by_edge.indptr), shape=(count, count))
        matrix = matrix.tocsc()
        matrix.sum_duplicates()
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
        return cls.from_pairs(count, lower, upper, np.ones(len(lower), np.int32))

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
        begin = np.cumsum(degree) - degree
        position = np.arange(degree.sum()) + np.repeat(self.start[regions] - begin, degree)
        return np.repeat(regions, degree), self.neighbor[position], self.length[position]

    def edges(self):
        """Return all edges, in both directions, as source, target and length."""
        source = np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.start))
        return source, self.neighbor, self.length

    def perimeters(self):
        """Return the shared pixel edges of each region with all others, int64 of shape (regions,)."""
        before = np.concatenate([[0], np.cumsum(self.length, dtype=np.int64)])
        return np.diff(before[self.start])

    def contracted(self, region_of, count):
        """Return the graph of the `count` regions that each region (`region_of`) went into."""
        source, target, length = self.edges()
        return RegionGraph._from_directed(count, region_of[source], region_of[target], length)


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
    lines = [(regions[:, :-1], regions[:, 1:])] if across else []
    lines += [(regions[:-1], regions[1:])] if down else []
    lower, upper = [], []
    for one, other in lines:
        differ = (one != other) & (one >= 0) & (other >= 0)
        one, other = one[differ], other[differ]
        lower.append(np.minimum(one, other))
        upper.append(np.maximum(one, other))
    return np.concatenate(lower), np.concatenate(upper)
