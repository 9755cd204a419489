"""Label pictures for property tests, and regions found the slow and obvious way."""

from collections import defaultdict

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


def label_pictures(largest=3, side=12):
    """Draw small pictures of labels from 0 (nodata) to `largest`: noise, or blocks of four pixels."""
    shape = st.tuples(st.integers(1, side), st.integers(1, side))
    noise = arrays(np.uint8, shape, elements=st.integers(0, largest))
    return noise | noise.map(lambda labels: labels.repeat(2, axis=0).repeat(2, axis=1)[:side, :side])


def flood_fill(labels):
    """Number the 4-connected regions of equal label from 1, in row order of their first pixels; 0 stays 0."""
    height, width = labels.shape
    regions = np.zeros(labels.shape, int)
    for y, x in zip(*np.nonzero(labels)):
        if regions[y, x]:
            continue
        number, waiting = regions.max() + 1, [(y, x)]
        while waiting:
            row, column = waiting.pop()
            if not (0 <= row < height and 0 <= column < width):
                continue
            if regions[row, column] == 0 and labels[row, column] == labels[y, x]:
                regions[row, column] = number
                waiting += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return regions


def shared_edges(regions):
    """Return the pixel edges that each pair of regions (lower, higher) shares, without nodata."""
    lengths = defaultdict(int)
    for one, other in ((regions[:, :-1], regions[:, 1:]), (regions[:-1], regions[1:])):
        for pair in zip(one.ravel(), other.ravel()):
            if pair[0] != pair[1] and min(pair) > 0:
                lengths[tuple(sorted(map(int, pair)))] += 1
    return dict(lengths)
