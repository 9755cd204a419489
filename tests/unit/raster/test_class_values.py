"""Counts of pairs that come in parts."""

import numpy as np
from landcover_segmentation.core.raster import class_values as module


def test_several_counts_of_each_pair():
    counts = module.Counts(columns=2)
    counts.add(np.array([2, 1]), np.array([5, 5]), np.array([1, 2]), np.array([10, 20]))
    counts.add(np.array([1, 2]), np.array([4, 5]), np.array([3, 4]), np.array([30, 40]))
    assert [part.tolist() for part in counts.total()] == [[1, 1, 2], [4, 5, 5], [3, 2, 5], [30, 20, 50]]
    assert [part.tolist() for part in module.Counts(columns=2).total()] == [[]] * 4


class SortedCounts(module.Counts):
    """Remembers how many rows were sorted."""

    sorted_rows = 0

    def total(self):
        self.sorted_rows += sum(len(first) for first, _, _ in self._parts)
        return super().total()


def test_what_is_known_is_not_sorted_again_for_every_few_new_pairs(monkeypatch):
    monkeypatch.setattr(module, "_LEAST_WAITING", 10)
    counts, pairs = SortedCounts(), 20_000
    for start in range(0, pairs, 4):
        counts.add(np.arange(start, start + 4), np.zeros(4, int), np.ones(4, int))
    first, _, count = counts.total()
    assert first.tolist() == list(range(pairs)) and count.tolist() == [1] * pairs
    assert counts.sorted_rows < 4 * pairs  # with a fixed number of rows that wait it would be some 800 times
