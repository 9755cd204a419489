"""Gains, losses and swap, on a matrix that can be reckoned by hand."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.change.figures import ClassChanges


def test_by_hand():
    figures = ClassChanges.of(np.array([[50, 10, 0], [4, 20, 1], [0, 0, 15]]))
    assert figures.kept.tolist() == [50, 20, 15]
    assert figures.gained.tolist() == [4, 10, 1]
    assert figures.lost.tolist() == [10, 5, 0]
    assert figures.net.tolist() == [-6, 5, 1]
    assert figures.swap.tolist() == [8, 10, 0]
    assert figures.total.tolist() == [14, 15, 1]


@given(arrays(np.int64, (4, 4), elements=st.integers(0, 1000)))
def test_how_they_hang_together(matrix):
    figures = ClassChanges.of(matrix)
    changed = matrix.sum() - np.trace(matrix)
    assert figures.gained.sum() == figures.lost.sum() == changed
    assert figures.net.sum() == 0
    np.testing.assert_array_equal(figures.total, figures.swap + abs(figures.net))
    np.testing.assert_array_equal(figures.net, matrix.sum(axis=0) - matrix.sum(axis=1))
