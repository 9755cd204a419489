"""What the forests of a sample model say of the segments of an image."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from .sample_pixels import as_float32

#: Segments that are classed at once.
_CHUNK = 16_384
#: One of so many pixels votes, each three columns from that in the line above.
_EVERY, _SHIFT = 8, 3
#: Steps into which the shares of a pixel are divided, so that their sums are the same in any order.
_STEPS = 1000
#: Weight of the neighbours in the votes of a segment.
_OF_NEIGHBORS = 0.3


@dataclass(frozen=True)
class Votes:
    """What is known of the class of segments.

    Attributes
    ----------
    of_segment : ndarray of int64, shape (segments,)
        Value of the class with most votes; of equal ones the first.
    share : ndarray of float64, shape (segments,)
        Its share of the votes, 0..1.
    margin : ndarray of float64, shape (segments,)
        How much larger that is than the share of the next class.
    runner_up : ndarray of int64, shape (segments,)
        Value of the next class.
    """

    of_segment: np.ndarray
    share: np.ndarray
    margin: np.ndarray
    runner_up: np.ndarray

    @classmethod
    def of_shares(cls, shares, values):
        """Return what the shares of all classes tell.

        Parameters
        ----------
        shares : ndarray of float, shape (segments, classes)
        values : ndarray of int64, shape (classes,)
            Value of each class, ascending; two or more.
        """
        rows = np.arange(len(shares))
        others = shares.astype(np.float64)
        best = others.argmax(axis=1)
        share = others[rows, best]
        others[rows, best] = -1
        runner_up = others.argmax(axis=1)
        return cls(values[best], share, share - others[rows, runner_up], values[runner_up])


def classify_segments(fitted, values, source, segments, graph, labelled, labels, workers=None, progress=None):
    """Class segments by their features, by the votes of their pixels, and a little by their neighbours.

    The forest of segments and that of pixels count alike; of the pixels every eighth votes. Then the votes
    are 70 % the segment's own and 30 % those of its neighbours, by the length of the shared border (one round
    of relaxation labelling: Rosenfeld, Hummel and Zucker 1976, Scene labeling by relaxation operations). The
    docs say how this was chosen.

    Parameters
    ----------
    fitted : FittedForests
    values : ndarray of float32, shape (segments, features)
        Features as those of the table.
    source : RasterSource
        With the bands of the model.
    segments : RasterRegions or SegmentRaster
        On its grid.
    graph : RegionGraph
        Of the segments.
    labelled : ndarray of int64, shape (rows,)
        Segments whose class is known; they keep it.
    labels : ndarray of int64, shape (rows,)
        Their class values.
    workers : Workers, optional
        Whose threads of this machine work; all cores without. Like the tiles, it does not change the result.
    progress : Progress, optional

    Returns
    -------
    Votes
    """
    progress, workers = progress or Progress(), this_machine(workers)
    shares = _pixel_shares(fitted, source, segments, workers, progress.part(0, 0.5))
    starts = range(0, len(values), _CHUNK)
    by_features = run_ordered(
        partial(_shares_of_chunk, fitted, values), starts, workers, progress.part(0.5, 0.9)
    )
    for start, part in zip(starts, by_features):
        own = shares[start : start + _CHUNK]
        has_votes = own.any(axis=1)[:, None]
        own[...] = np.where(has_votes, (own + part) / 2, part)
    shares[labelled] = labels[:, None] == fitted.values
    _smooth(shares, graph)
    of_chunks = [Votes.of_shares(shares[start : start + _CHUNK], fitted.values) for start in starts]
    progress.report(1)
    return Votes(*(np.concatenate(column) for column in zip(*(vars(part).values() for part in of_chunks))))


def _shares_of_chunk(fitted, values, start):
    return fitted.shares_by_features(values[start : start + _CHUNK])


def _pixel_shares(fitted, source, segments, workers, progress):
    """Return the shares of the pixels' votes, float32 of shape (segments, classes); 0 where none votes."""
    votes = np.zeros((len(segments), len(fitted.values)), np.int64)
    windows = source.windows(DEFAULT_TILE_SIZE)
    count = partial(_votes_of_tile, fitted, source, segments)
    for regions, of_tile in run_ordered(count, windows, workers, progress):
        votes[regions] += of_tile
    return (votes / np.maximum(votes.sum(axis=1, keepdims=True), 1)).astype(np.float32)


def _votes_of_tile(fitted, source, segments, window):
    """Return the segments that pixels of a tile vote in, and their votes in steps."""
    regions = segments.read(window)
    values, valid = source.read(window)
    column, row = window.x + np.arange(window.width), window.y + np.arange(window.height)
    voting = (column[None] + _SHIFT * row[:, None]) % _EVERY == 0
    y, x = np.nonzero(voting & valid & (regions >= 0))
    if len(y) == 0:
        return np.empty(0, np.int64), np.empty((0, len(fitted.values)), np.int64)
    steps = np.rint(_STEPS * fitted.shares_by_pixels(as_float32(values[:, y, x].T))).astype(np.int64)
    found, place = np.unique(regions[y, x], return_inverse=True)
    votes = [np.bincount(place, column, len(found)) for column in steps.T]
    return found, np.stack(votes, axis=1).astype(np.int64)


def _smooth(shares, graph):
    """Mix the shares of each segment with those of its neighbours; where it has none, they stay."""
    from scipy.sparse import csr_matrix

    borders = csr_matrix((graph.length, graph.neighbor, graph.start), shape=(len(graph), len(graph)))
    total = graph.perimeters()
    weight = np.where(total > 0, _OF_NEIGHBORS, 0)
    total = np.maximum(total, 1)
    for column in shares.T:
        column[...] = (1 - weight) * column + weight * (borders @ column.astype(np.float64)) / total
