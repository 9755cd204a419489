"""Regions as a table and a graph, and the merging of small regions on it, never on pixels."""

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from ..raster.source import unsigned_type

#: Range of numbers, for each of them, beyond which sorting them is faster than a table of all that may occur.
_SPARSE = 8


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

    def contracted(self, region_of, count):
        """Return the graph of the `count` regions that each region (`region_of`) went into."""
        source, target, length = self.edges()
        return RegionGraph._from_directed(count, region_of[source], region_of[target], length)


def touching_pairs(regions, count, across=True, down=True):
    """Return the pairs of different regions that touch in a picture, and how many pixel edges they share.

    Parameters
    ----------
    regions : ndarray of int, shape (height, width)
        Regions from 0 to `count` - 1; -1 where there is none.
    count : int
    across, down : bool
        Whether pixels side by side, and pixels one below the other, are compared.

    Returns
    -------
    lower, upper, length : ndarray of int64, shape (pairs,)
    """
    lower, upper = _touching(regions, across, down)
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


@dataclass
class MergedRegions:
    """What became of regions that were merged.

    Attributes
    ----------
    region_of : ndarray of int32, shape (regions,)
        Merged region that each region belongs to, from 0.
    identity : ndarray of int32, shape (merged regions,), ascending
        Lowest number among the regions that made up a merged region when it was frozen.
    labels : ndarray, shape (merged regions,)
    doubtful : ndarray of bool, shape (regions,)
        Regions that would perhaps have been merged otherwise, had more of the image been known.
    """

    region_of: np.ndarray
    identity: np.ndarray
    labels: np.ndarray
    doubtful: np.ndarray


def merge_small_regions(table, graph, minimum, uncertain=None):
    """Merge every region below the minimum mapping unit into the neighbour it costs least to join.

    For thresholds 2, 4, 8, ... up to `minimum`, in rounds: every region below the threshold joins its best
    neighbour, until none is left that has a neighbour. The cost is Ward's criterion (Ward 1963), eased along
    long borders: ``n1 n2 / (n1 + n2) * |mean1 - mean2|**2 / sqrt(shared length)``; of equal costs the longer
    border counts, then the neighbour whose first pixel comes first. A region that has reached `minimum` is
    frozen: what it absorbs later changes neither its mean nor its count nor its first pixel in a comparison.
    So a merge depends only on what is near, and can be decided on a part of the image.

    Parameters
    ----------
    table : RegionTable
    graph : RegionGraph
    minimum : int
        Pixels below which a region is merged.
    uncertain : ndarray of bool, shape (regions,), optional
        Small regions of which not all is known, because the part of the image ends there.

    Returns
    -------
    MergedRegions
        A region that absorbs others keeps its label; of several small ones the largest does.
    """
    count = len(table)
    region_of = np.arange(count, dtype=np.int32)
    uncertain = np.zeros(count, bool) if uncertain is None else uncertain
    doubtful = uncertain.copy()
    regions = _Merging(table.pixels, table.pixels, table.sums, table.labels, region_of, uncertain)
    for threshold in _thresholds(minimum):
        while True:
            small = np.flatnonzero((regions.pixels < threshold) & (np.diff(graph.start) > 0))
            if len(small) == 0:
                break
            regions.spread_doubt(graph, minimum)
            target, _ = _best_neighbors(regions.weight, regions.sums, graph, small)
            root = _roots(len(graph), small, target)
            regions.share_doubt(root, minimum)
            regions.spread_doubt(graph, minimum)
            doubtful |= regions.uncertain[region_of]
            joined, regions = regions.joined(root, minimum)
            graph = graph.contracted(joined, len(regions.pixels))
            region_of = joined[region_of]
    doubtful |= regions.uncertain[region_of]
    return MergedRegions(region_of, regions.identity, regions.labels, doubtful)


def merge_to_mean_size(table, graph, size, progress=None):
    """Merge regions until their mean size is the wanted one.

    In rounds: of the pairs of regions that are each other's best neighbour, by the cost of
    `merge_small_regions`, the cheaper half merges; of equal costs the pair whose first pixel comes first.

    Parameters
    ----------
    table : RegionTable
    graph : RegionGraph
    size : float
        Wanted mean number of pixels of a region.
    progress : Progress, optional

    Returns
    -------
    ndarray of int32, shape (regions,)
        Merged region that each region belongs to, numbered in the order of their first pixels.
    """
    progress = progress or Progress()
    wanted = max(round(table.pixels.sum() / size), 1)
    region_of = np.arange(len(table), dtype=np.int32)
    pixels, sums = table.pixels, table.sums
    while len(pixels) > wanted:
        progress.report((len(table) - len(pixels)) / (len(table) - wanted))
        joinable = np.flatnonzero(np.diff(graph.start) > 0)
        if len(joinable) == 0:
            break
        best = np.full(len(pixels), -1, np.int32)
        cost = np.empty(len(pixels))
        best[joinable], cost[joinable] = _best_neighbors(pixels, sums, graph, joinable)
        lower = joinable[(best[best[joinable]] == joinable) & (joinable < best[joinable])]
        lower = lower[np.argsort(cost[lower], kind="stable")]
        lower = lower[: min(len(pixels) - wanted, (len(lower) + 1) // 2)]
        root = np.arange(len(pixels), dtype=np.int32)
        root[best[lower]] = lower
        left, joined = np.unique(root, return_inverse=True)
        joined = joined.astype(np.int32)
        pixels = sum_by(joined, pixels, len(left))
        sums = np.stack([sum_by(joined, band, len(left)) for band in sums])
        graph = graph.contracted(joined, len(left))
        region_of = joined[region_of]
    progress.report(1)
    return region_of


@dataclass
class _Merging:
    """Regions in the course of merging, in the order of their identity.

    Attributes
    ----------
    pixels : true pixel count
    weight, sums : pixel count and sums as they count in a cost: those of the time when it was frozen
    labels, identity, uncertain : as in MergedRegions
    """

    pixels: np.ndarray
    weight: np.ndarray
    sums: np.ndarray
    labels: np.ndarray
    identity: np.ndarray
    uncertain: np.ndarray

    def spread_doubt(self, graph, minimum):
        """Doubt every region that is not frozen and has a neighbour in doubt: either may join the other."""
        _, reached, _ = graph.edges_of(np.flatnonzero(self.uncertain))
        self.uncertain[reached[self.weight[reached] < minimum]] = True

    def share_doubt(self, root, minimum):
        """Doubt all of the regions that are about to become one, when one of them is in doubt."""
        loose = self.weight < minimum
        in_doubt = np.zeros(len(root), bool)
        in_doubt[root[self.uncertain & loose]] = True
        self.uncertain |= in_doubt[root] & loose

    def joined(self, root, minimum):
        """Join each region with the others of its root.

        Returns
        -------
        joined : ndarray of int32
            New number of each region.
        regions : _Merging
        """
        frozen = self.weight >= minimum
        distinct, component = compact(root)
        count = len(distinct)
        # A frozen region alone stands for all that it absorbs; there is at most one in a component.
        has_frozen = np.zeros(count, bool)
        has_frozen[component[frozen]] = True
        counts = frozen | ~has_frozen[component]
        members = np.flatnonzero(counts)[::-1]
        identity = np.empty(count, np.int32)
        # Of equal indices the last one stays: the lowest.
        identity[component[members]] = self.identity[members]
        identity_of, rank = compact(identity)
        joined = rank[component]

        uncertain = np.zeros(count, bool)
        uncertain[joined[self.uncertain & counts]] = True
        # From small to large, the last ones first; sizes beyond the minimum need no order. A sort of small
        # integers is fast.
        sizes = np.minimum(self.pixels, minimum).astype(unsigned_type(minimum))
        by_size = len(sizes) - 1 - np.argsort(sizes[::-1], kind="stable")
        labels = np.empty(count, self.labels.dtype)
        labels[joined[by_size]] = self.labels[by_size]
        return joined, _Merging(
            sum_by(joined, self.pixels, count),
            sum_by(joined, self.weight * counts, count),
            np.stack([sum_by(joined, band * counts, count) for band in self.sums]),
            labels,
            identity_of,
            uncertain,
        )


def connected(count, first, second):
    """Return the number of connected components among `count` nodes, and the component of each."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    links = coo_matrix((np.ones(len(first), bool), (first, second)), shape=(count, count))
    return connected_components(links, directed=False)


def compact(numbers):
    """Renumber integers from 0 without gaps, in their order.

    What `numpy.unique` does, in linear time where the numbers lie close together, as those of the regions
    in a part of an image do.

    Parameters
    ----------
    numbers : ndarray of int, shape (pixels,)

    Returns
    -------
    distinct : ndarray of int, ascending
    place : ndarray of int, shape (pixels,)
        Place of each number in `distinct`.
    """
    low, high = (int(numbers.min()), int(numbers.max())) if numbers.size else (0, 0)
    if high - low > _SPARSE * numbers.size:
        return np.unique(numbers, return_inverse=True)
    shifted = numbers - low
    occurs = np.zeros(high - low + 1, bool)
    occurs[shifted] = True
    rank = np.cumsum(occurs, dtype=np.int32) - 1
    return (np.flatnonzero(occurs) + low).astype(numbers.dtype), rank[shifted]


def sum_by(group, values, count):
    """Sum integers by group, numbered from 0 to `count` - 1; exact, since every sum is far below 2**53."""
    return np.bincount(group, weights=values, minlength=count).astype(np.int64)


def _thresholds(minimum):
    threshold = 2
    while threshold < minimum:
        yield threshold
        threshold *= 2
    if minimum > 1:
        yield minimum


def _best_neighbors(weight, sums, graph, regions):
    """Return the neighbour that each of some regions joins best, and the cost; all have neighbours."""
    source, target, length = graph.edges_of(regions)
    cost = _merge_cost(weight, sums, source, target, length)
    degree = graph.start[regions + 1] - graph.start[regions]
    begin = np.cumsum(degree) - degree

    least = np.minimum.reduceat(cost, begin)
    best = cost == np.repeat(least, degree)
    length = np.where(best, length, 0)
    best &= length == np.repeat(np.maximum.reduceat(length, begin), degree)
    # Regions are in the order of their first pixels.
    return np.minimum.reduceat(np.where(best, target, len(graph)), begin), least


def _merge_cost(weight, sums, first, second, length):
    # Every step is the same for (a, b) as for (b, a), to the last bit: a cost has no direction.
    pixels_1, pixels_2 = weight[first].astype(np.float64), weight[second].astype(np.float64)
    cost = np.zeros(len(first))
    for band in sums:
        difference = band[first] / pixels_1
        difference -= band[second] / pixels_2
        difference *= difference
        cost += difference
    cost *= pixels_1 * pixels_2 / (pixels_1 + pixels_2)
    cost /= np.sqrt(length)
    return cost


def _roots(count, small, target):
    """Return the region at the end of the chain of joins of each of `count` regions."""
    root = np.arange(count, dtype=np.int32)
    root[small] = target
    # The cost and its tie-breaks order the edges, so the only circles are pairs that chose each other.
    mutual = small[(root[target] == small) & (small < target)]
    root[mutual] = mutual
    while True:
        further = root[root]
        if np.array_equal(further, root):
            return root
        root = further
