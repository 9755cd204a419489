"""Merging of small regions and to a wanted mean size, on the table and graph of regions, never on pixels."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..progress import Progress, stop_if_cancelled
from ..raster.features import UNITS_PER_PERCENT
from ..raster.sink import unsigned_type
from .numbering import compact, follow, put_first, sum_by

#: What a merge to a mean size pays in each band for the compactness that is lost, in squared features; see
#: docs/segmentation.md for what else was tried.
_COMPACTNESS = UNITS_PER_PERCENT**2


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
            stop_if_cancelled()
            small = np.flatnonzero((regions.pixels < threshold) & (np.diff(graph.start) > 0))
            if len(small) == 0:
                break
            regions.spread_doubt(graph, minimum)
            target, _ = _best_neighbors(graph, small, partial(_eased_cost, regions.weight, regions.sums))
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

    In rounds: of the pairs of regions that are each other's best neighbour the cheaper half merges; of equal
    costs the pair whose first pixel comes first. The cost is Ward's criterion, and in each band a fixed
    weight times the compactness that is lost (Baatz and Schape 2000): by how much
    ``sqrt(pixels) * perimeter`` of the two together exceeds the sum of both. The edges of the image and of
    nodata are no part of a perimeter.

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
        best[joinable], cost[joinable] = _best_neighbors(
            graph, joinable, partial(_shaped_cost, pixels, sums, graph.perimeters())
        )
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
        members = np.flatnonzero(counts)
        identity = np.empty(count, np.int32)
        put_first(identity, component[members], self.identity[members])  # the lowest
        identity_of, rank = compact(identity)
        joined = rank[component]

        uncertain = np.zeros(count, bool)
        uncertain[joined[self.uncertain & counts]] = True
        # From large to small, of equal ones the first; sizes beyond the minimum need no order. A sort of
        # small integers is fast.
        sizes = np.minimum(self.pixels, minimum).astype(unsigned_type(minimum))
        by_size = np.argsort(minimum - sizes, kind="stable")
        labels = np.empty(count, self.labels.dtype)
        put_first(labels, joined[by_size], self.labels[by_size])
        return joined, _Merging(
            sum_by(joined, self.pixels, count),
            sum_by(joined, self.weight * counts, count),
            np.stack([sum_by(joined, band * counts, count) for band in self.sums]),
            labels,
            identity_of,
            uncertain,
        )


def _thresholds(minimum):
    threshold = 2
    while threshold < minimum:
        yield threshold
        threshold *= 2
    if minimum > 1:
        yield minimum


def _best_neighbors(graph, regions, cost_of):
    """Return the neighbour that each of some regions joins best, and the cost; all have neighbours.

    `cost_of` takes the source, target and length of edges; its answer is the same in both directions.
    """
    source, target, length = graph.edges_of(regions)
    cost = cost_of(source, target, length)
    degree = graph.start[regions + 1] - graph.start[regions]
    begin = np.cumsum(degree) - degree

    least = np.minimum.reduceat(cost, begin)
    best = cost == np.repeat(least, degree)
    length = np.where(best, length, 0)
    best &= length == np.repeat(np.maximum.reduceat(length, begin), degree)
    # Regions are in the order of their first pixels.
    return np.minimum.reduceat(np.where(best, target, len(graph)), begin), least


def _eased_cost(weight, sums, first, second, length):
    return _ward_cost(weight, sums, first, second) / np.sqrt(length)


def _shaped_cost(pixels, sums, perimeter, first, second, length):
    alone = np.sqrt(pixels) * perimeter
    lost = np.sqrt(pixels[first] + pixels[second]) * (perimeter[first] + perimeter[second] - 2 * length)
    lost -= alone[first] + alone[second]
    lost *= _COMPACTNESS * len(sums)
    return _ward_cost(pixels, sums, first, second) + lost


def _ward_cost(weight, sums, first, second):
    # Every step is the same for (a, b) as for (b, a), to the last bit: a cost has no direction.
    pixels = weight.astype(np.float64)
    cost = np.zeros(len(first))
    for band in sums:
        mean = band / pixels
        difference = mean[first]
        difference -= mean[second]
        difference *= difference
        cost += difference
    pixels_1, pixels_2 = pixels[first], pixels[second]
    cost *= pixels_1 * pixels_2 / (pixels_1 + pixels_2)
    return cost


def _roots(count, small, target):
    """Return the region at the end of the chain of joins of each of `count` regions."""
    root = np.arange(count, dtype=np.int32)
    root[small] = target
    # The cost and its tie-breaks order the edges, so the only circles are pairs that chose each other.
    mutual = small[(root[target] == small) & (small < target)]
    root[mutual] = mutual
    return follow(root)
