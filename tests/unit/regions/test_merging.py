import math
from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.regions.graph import RegionGraph, RegionTable
from landcover_segmentation.core.regions.merging import merge_small_regions
from pictures import flood_fill, label_pictures, shared_edges


def table_of(pixels, means, labels=None):
    """Make a table from pixel counts and means of one band, or of several bands (regions, bands)."""
    pixels = np.array(pixels, np.int64)
    means = np.array(means).reshape(len(pixels), -1)
    sums = (means.T * pixels).astype(np.int64)
    return RegionTable(pixels, sums, np.arange(1, len(pixels) + 1) if labels is None else np.array(labels))


def graph_of(count, *edges):
    """Make a graph from edges (first, second) or (first, second, shared length)."""
    edges = np.array([(*edge, 1)[:3] for edge in edges], np.int32).reshape(-1, 3)
    return RegionGraph.from_pairs(count, *edges.T)


def edges_in(graph):
    """Return every edge once, as (first, second, shared length)."""
    return [edge for edge in zip(*(column.tolist() for column in graph.edges())) if edge[0] < edge[1]]


def merge(table, graph, minimum):
    """Merge, and return which regions went together, as sorted tuples in their order, and their labels."""
    merged = merge_small_regions(table, graph, minimum)
    groups = [tuple(np.flatnonzero(merged.region_of == number)) for number in range(len(merged.labels))]
    assert not merged.doubtful.any()
    return groups, merged.labels.tolist()


class TestGraph:
    def test_edges_are_added_up_whatever_their_direction(self):
        graph = graph_of(4, (0, 1, 2), (1, 0, 3), (2, 1, 1), (2, 2, 9))
        assert edges_in(graph) == [(0, 1, 5), (1, 2, 1)]
        assert len(graph) == 4

    def test_edges_of_some_regions(self):
        graph = graph_of(4, (0, 1, 5), (1, 2, 1), (1, 3, 2))
        source, target, length = graph.edges_of(np.array([1, 3]))
        assert list(zip(source, target, length)) == [(1, 0, 5), (1, 2, 1), (1, 3, 2), (3, 1, 2)]

    def test_perimeters_are_what_is_shared_with_others(self):
        graph = graph_of(5, (0, 1, 5), (1, 2, 1), (1, 4, 2))
        assert graph.perimeters().tolist() == [5, 8, 1, 0, 2]

    def test_contraction_adds_up_borders_and_drops_those_within(self):
        graph = graph_of(4, (0, 1, 5), (1, 2, 1), (0, 3, 2), (2, 3, 4))
        assert edges_in(graph.contracted(np.array([0, 0, 1, 1]), 2)) == [(0, 1, 3)]

    @given(labels=label_pictures())
    def test_the_graph_of_a_picture_has_every_border_in_it(self, labels):
        regions = flood_fill(labels)
        graph = RegionGraph.from_pixels(regions - 1, regions.max())
        expected = [(one - 1, other - 1, length) for (one, other), length in shared_edges(regions).items()]
        assert edges_in(graph) == sorted(expected)


class TestMergeRules:
    """Cost: n1 n2 / (n1 + n2) * (difference of the means)**2 / sqrt(shared length)."""

    def test_a_small_region_joins_the_neighbour_of_least_cost(self):
        # 1 with 0: 20/21 * 10**2; 1 with 2: 20/21 * 9**2.
        groups, _ = merge(table_of([20, 1, 20], [0, 10, 19]), graph_of(3, (0, 1), (1, 2)), 5)
        assert groups == [(0,), (1, 2)]

    def test_a_small_neighbour_is_cheaper_than_a_large_one_of_the_same_colour_distance(self):
        # 1 * 2 / 3 against 1 * 100 / 101.
        groups, _ = merge(table_of([100, 1, 2], [0, 10, 20]), graph_of(3, (0, 1), (1, 2)), 2)
        assert groups == [(0,), (1, 2)]

    def test_a_long_border_makes_a_merge_cheaper(self):
        # 81 / sqrt(1) against 100 / sqrt(4).
        table = table_of([20, 1, 20], [0, 10, 19])
        groups, _ = merge(table, graph_of(3, (0, 1, 4), (1, 2, 1)), 5)
        assert groups == [(0, 1), (2,)]

    def test_a_border_counts_by_its_square_root(self):
        # 10**2 / sqrt(1) against 17**2 / sqrt(4).
        groups, _ = merge(table_of([20, 1, 20], [0, 10, 27]), graph_of(3, (0, 1, 1), (1, 2, 4)), 5)
        assert groups == [(0, 1), (2,)]

    def test_all_bands_count(self):
        table = table_of([20, 1, 20], [[10, 0], [10, 10], [16, 5]])
        groups, _ = merge(table, graph_of(3, (0, 1), (1, 2)), 5)  # 100 against 36 + 25
        assert groups == [(0,), (1, 2)]

    def test_of_equal_costs_the_longer_border_wins(self):
        table = table_of([20, 1, 20], [7, 7, 7])  # nothing to pay on either side
        groups, _ = merge(table, graph_of(3, (0, 1, 1), (1, 2, 2)), 5)
        assert groups == [(0,), (1, 2)]

    def test_of_equal_costs_and_borders_the_earlier_region_wins(self):
        groups, _ = merge(table_of([20, 1, 20], [0, 10, 20]), graph_of(3, (0, 1), (1, 2)), 5)
        assert groups == [(0, 1), (2,)]

    def test_two_that_choose_each_other_become_one(self):
        groups, _ = merge(table_of([2, 2, 50], [5, 6, 90]), graph_of(3, (0, 1), (1, 2)), 4)
        assert groups == [(0, 1), (2,)]

    def test_a_chain_of_choices_becomes_one(self):
        # 0 chooses 1, 1 chooses 2, 2 chooses 3, which is large enough.
        groups, _ = merge(table_of([1, 1, 1, 9], [0, 10, 19, 20]), graph_of(4, (0, 1), (1, 2), (2, 3)), 2)
        assert groups == [(0, 1, 2, 3)]

    def test_the_smallest_are_merged_first(self):
        # 1 joins 2 at threshold 2; the two are enough then, and 2 never has to choose 0, its nearest.
        table = table_of([50, 1, 3], [10, 21, 13])
        groups, _ = merge(table, graph_of(3, (0, 1), (1, 2), (0, 2)), 4)
        assert groups == [(0,), (1, 2)]

    def test_a_region_of_exactly_the_minimum_stays(self):
        groups, _ = merge(table_of([20, 5, 4], [0, 1, 2]), graph_of(3, (0, 1), (1, 2)), 5)
        assert groups == [(0,), (1, 2)]

    def test_a_frozen_region_keeps_its_mean(self):
        # 1 (10 pixels, mean 0) absorbs 0 and 2 at the first threshold, which would pull its mean to 33.
        # Then 3 (mean 21) chooses between 1 and 4 (mean 40): 21 - 0 against 40 - 21, not 33 - 21.
        table = table_of([1, 10, 1, 3, 10], [0, 0, 400, 21, 40])
        graph = graph_of(5, (0, 1), (1, 2), (1, 3), (3, 4))
        groups, _ = merge(table, graph, 5)
        assert groups == [(0, 1, 2), (3, 4)]

    def test_a_frozen_region_keeps_its_count_in_the_cost(self):
        # 0 grows from 10 to 19 pixels of its own colour at the first threshold. Later 1 (8 pixels) pays as
        # much to 0 as to 2, 8 * 10 / 18 * 10**2, and takes the earlier; the true count would cost more.
        ones = [1] * 9
        table = table_of([10, 8, 10, *ones], [0, 10, 20, *[0] * 9])
        graph = graph_of(12, (0, 1), (1, 2), *((0, 3 + number) for number in range(9)))
        groups, _ = merge(table, graph, 10)
        assert groups == [(0, 1, *range(3, 12)), (2,)]

    def test_a_frozen_region_keeps_its_place_in_the_order(self):
        # 2 absorbs 0 at the first threshold; 3 (3 pixels) then pays the same to 1 and to 2, and takes 1.
        table = table_of([1, 10, 10, 3], [40, 0, 40, 20])
        groups, _ = merge(table, graph_of(4, (0, 2), (1, 3), (2, 3)), 5)
        assert groups == [(1, 3), (0, 2)]

    def test_below_the_minimum_a_region_takes_the_mean_of_what_it_absorbs(self):
        # 0 (4 pixels, mean 0) takes up 1 (1 pixel, mean 50): mean 10. Then 30 - 10 is less than 55 - 30.
        table = table_of([4, 1, 40, 40], [0, 50, 30, -25])
        graph = graph_of(4, (0, 1, 10_000), (0, 2), (0, 3))
        groups, _ = merge(table, graph, 6)
        assert groups == [(0, 1, 2), (3,)]

    def test_a_small_region_without_neighbours_stays(self):
        groups, _ = merge(table_of([1, 3, 9], [0, 5, 9]), graph_of(3, (1, 2)), 5)
        assert groups == [(0,), (1, 2)]

    def test_what_stays_too_small_for_want_of_neighbours(self):
        groups, _ = merge(table_of([1, 2], [0, 5]), graph_of(2, (0, 1)), 100)
        assert groups == [(0, 1)]

    def test_a_region_that_absorbs_others_keeps_its_label(self):
        ones = [1] * 12
        table = table_of([10, *ones], [0] * 13, [7, *[8] * 12])
        _, labels = merge(table, graph_of(13, *((0, number) for number in range(1, 13))), 10)
        assert labels == [7]

    def test_the_label_is_that_of_the_largest(self):
        _, labels = merge(table_of([3, 4, 2], [0, 1, 2], [7, 8, 9]), graph_of(3, (0, 1), (1, 2)), 9)
        assert labels == [8]

    def test_the_label_of_equally_large_is_that_of_the_first(self):
        _, labels = merge(table_of([3, 3], [0, 1], [8, 7]), graph_of(2, (0, 1)), 5)
        assert labels == [8]

    @pytest.mark.parametrize("minimum", [0, 1])
    def test_nothing_is_merged_without_a_minimum(self, minimum):
        groups, _ = merge(table_of([1, 1], [0, 0]), graph_of(2, (0, 1)), minimum)
        assert groups == [(0,), (1,)]


def merged_one_by_one(pixels, sums, labels, edges, minimum):
    """Merge as the rule is written, with sets and loops; return the groups and their labels."""
    members = {region: {region} for region in range(len(pixels))}
    size, weight, total, label = list(pixels), list(pixels), [list(s) for s in sums], list(labels)
    shared = defaultdict(dict)
    for (one, other), length in edges.items():
        shared[one][other] = shared[other][one] = length

    def key(one, other):
        difference = sum((a / weight[one] - b / weight[other]) ** 2 for a, b in zip(total[one], total[other]))
        weights = weight[one] * weight[other] / (weight[one] + weight[other])
        return difference * weights / math.sqrt(shared[one][other]), -shared[one][other], other

    thresholds = [2**power for power in range(1, 20) if 2**power < minimum] + [minimum]
    for threshold in thresholds:
        while small := [region for region in members if size[region] < threshold and shared[region]]:
            choice = {one: min(shared[one], key=lambda other, one=one: key(one, other)) for one in small}
            for group in _linked_groups(choice):
                largest = max(group, key=lambda region: (size[region], -region))
                counted = [region for region in group if weight[region] >= minimum] or group
                name = min(counted)  # the region that goes on
                summed = [sum(band) for band in zip(*(total[region] for region in counted))]
                weight[name], total[name] = sum(weight[region] for region in counted), summed
                size[name], label[name] = sum(size[region] for region in group), label[largest]
                around = defaultdict(int)
                for region in group:
                    for other, length in shared.pop(region).items():
                        shared[other].pop(region, None)
                        if other not in group:
                            around[other] += length
                members[name] = set().union(*(members.pop(region) for region in group))
                for other, length in around.items():
                    shared[name][other] = shared[other][name] = length
    order = sorted(members)
    return [tuple(sorted(members[region])) for region in order], [label[region] for region in order]


def _linked_groups(choice):
    """Return the sets of regions that choices link, so that all of a round are joined at once."""
    groups = []
    for one, other in choice.items():
        touched = [group for group in groups if one in group or other in group]
        groups = [group for group in groups if group not in touched]
        groups.append({one, other}.union(*touched))
    return groups


@st.composite
def region_graphs(draw):
    """Draw tables and connected or unconnected graphs, some with many equal costs."""
    count = draw(st.integers(1, 14))
    pixels = draw(st.lists(st.integers(1, 12), min_size=count, max_size=count))
    mean = st.integers(0, draw(st.sampled_from([0, 3, 50])))
    sums = [[draw(mean) * n for n in pixels] for _ in range(draw(st.integers(1, 2)))]
    labels = draw(st.lists(st.integers(1, 3), min_size=count, max_size=count))
    pairs = [(one, other) for one in range(count) for other in range(one)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=25)) if pairs else []
    edges = {pair: draw(st.sampled_from([1, 2, 9])) for pair in chosen}
    return pixels, sums, labels, edges


@settings(max_examples=400)
@given(graph=region_graphs(), minimum=st.integers(1, 30))
def test_merging_equals_the_rule_applied_one_by_one(graph, minimum):
    pixels, sums, labels, edges = graph
    table = RegionTable(np.array(pixels), np.array(sums), np.array(labels))
    csr = graph_of(len(pixels), *((*pair, length) for pair, length in edges.items()))
    groups, merged_labels = merge(table, csr, minimum)
    assert (groups, merged_labels) == merged_one_by_one(pixels, list(zip(*sums)), labels, edges, minimum)


@settings(max_examples=400)
@given(graph=region_graphs(), minimum=st.integers(1, 30))
def test_after_merging_only_regions_without_neighbours_are_small(graph, minimum):
    pixels, sums, labels, edges = graph
    table = RegionTable(np.array(pixels), np.array(sums), np.array(labels))
    csr = graph_of(len(pixels), *((*pair, length) for pair, length in edges.items()))
    merged = merge_small_regions(table, csr, minimum)
    size = np.bincount(merged.region_of, weights=pixels)
    has_neighbor = np.diff(csr.contracted(merged.region_of, len(size)).start) > 0
    assert not ((size < minimum) & has_neighbor).any()
    assert (np.diff(merged.identity) > 0).all()
    np.testing.assert_array_equal(merged.region_of[merged.identity], np.arange(len(size)))
