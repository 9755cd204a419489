"""Spatial blocks of labelled segments, which a cross-validation must not part."""

from dataclasses import dataclass

import numpy as np

from ..regions.numbering import connected

#: Distance within which samples are neighbours at first, as a part of the longer side of the image.
_WIDEST = 0.1
#: The same at last, in diameters of a mean segment: only segments that touch are neighbours.
_NARROWEST = 1.5
#: Blocks that there should be.
_ENOUGH = 10


@dataclass(frozen=True)
class SampleBlocks:
    """Which labelled segments are so near to each other that they are no independent witnesses.

    Attributes
    ----------
    block : ndarray of int64, shape (labelled,)
        Number of the block of each, from 0.
    distance : float
        Pixels up to which labelled segments are neighbours.
    """

    block: np.ndarray
    distance: float

    def __len__(self):
        return int(self.block.max()) + 1


def find_blocks(labelled, side, segment_pixels):
    """Join labelled segments to blocks: those of one polygon, and those that are near to each other.

    Held-out samples should be as far from the others as the places that the map is for (Roberts et al. 2017,
    Cross-validation strategies for data with temporal, spatial, hierarchical, or phylogenetic structure,
    Ecography 40, 913-929). So the distance up to which segments are neighbours is as large as it can be: from
    a tenth of the image it is halved until there are ten blocks, or as many as there are of neighbours that
    touch, and every class lies in two of them if it can.

    Parameters
    ----------
    labelled : LabelledSegments
    side : int
        Pixels along the longer side of the image.
    segment_pixels : float
        Mean pixels of a segment.

    Returns
    -------
    SampleBlocks
    """
    narrowest = _NARROWEST * segment_pixels**0.5
    at_last = _blocks_within(labelled, narrowest)
    enough = min(_ENOUGH, len(at_last))
    spread = _classes_in_two(labelled, at_last)
    distance = _WIDEST * side
    while distance > narrowest:
        blocks = _blocks_within(labelled, distance)
        if len(blocks) >= enough and _classes_in_two(labelled, blocks) == spread:
            return blocks
        distance /= 2
    return at_last


def _blocks_within(labelled, distance):
    from scipy.spatial import cKDTree

    count, samples = len(labelled), int(labelled.sample.max()) + 1
    near = cKDTree(np.stack([labelled.column, labelled.row], axis=1)).query_pairs(
        distance, output_type="ndarray"
    )
    # Samples are nodes as well, behind the segments: they join all that they label.
    first = np.concatenate([near[:, 0], labelled.place])
    second = np.concatenate([near[:, 1], count + labelled.sample])
    _, block = connected(count + samples, first, second)
    _, block = np.unique(block[:count], return_inverse=True)
    return SampleBlocks(block.astype(np.int64), float(distance))


def _classes_in_two(labelled, blocks):
    """Count the classes that lie in two blocks or more."""
    pairs = np.unique(labelled.value * len(blocks) + blocks.block)
    return int(np.count_nonzero(np.unique(pairs // len(blocks), return_counts=True)[1] > 1))
