"""The segments that samples label, and what samples say of one segment where they disagree."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_ordered, this_machine
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.numbering import sum_by
from .sample_places import windows_with

#: Labelled segments that are used at most: a model holds the features of each.
MOST_LABELLED = 2000


@dataclass(frozen=True)
class Disagreement:
    """A segment with samples of several classes.

    Attributes
    ----------
    segment : int
    column, row : float
        Where its samples lie in the image, in pixels.
    amounts : dict of int
        Points, or pixels of polygons, by class value; the largest first.
    taken : int
        The class value that it took; 0 where several are equally frequent, so that it has none.
    """

    segment: int
    column: float
    row: float
    amounts: dict
    taken: int


@dataclass(frozen=True)
class LabelledSegments:
    """The segments that samples label.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        Those of which there are segments.
    segment : ndarray of int64, shape (labelled,), ascending
    value : ndarray of int64, shape (labelled,)
        Class value of each.
    column, row : ndarray of float64, shape (labelled,)
        Where its samples lie in the image, in pixels.
    place, sample : ndarray of int64, shape (pairs,)
        Which labelled segments, by their places in `segment`, belong to which samples.
    disagreements : list of Disagreement
    missing : tuple of str
        Names of the classes of which there are none.
    found : int
        How many segments samples label; more than there are here where only some are used.
    """

    classes: tuple
    segment: np.ndarray
    value: np.ndarray
    column: np.ndarray
    row: np.ndarray
    place: np.ndarray
    sample: np.ndarray
    disagreements: list
    missing: tuple
    found: int

    def __len__(self):
        return len(self.segment)


def label_segments(
    samples,
    segments,
    source,
    is_usable=None,
    workers=None,
    progress=None,
    most=MOST_LABELLED,
    tile_size=DEFAULT_TILE_SIZE,
):
    """Find the segments that samples label.

    A sample labels the segment that holds most of it, a polygon also every other segment of which it covers
    at least half. Where samples disagree the class with most points, or most pixels of polygons, holds;
    where several have as many, the segment has no label.

    Parameters
    ----------
    samples : Samples
    segments : RasterRegions or SegmentRaster
    source : RasterSource
        On whose grid both are.
    is_usable : ndarray of bool, shape (segments,), optional
        Which segments can be labelled; without, all.
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional
    most : int
        Labelled segments to keep. Of more, every class keeps its share, evenly spread over their order.
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.

    Returns
    -------
    LabelledSegments

    Raises
    ------
    LandCoverError
        When no segment is labelled, or all are of one class.
    """
    windows = windows_with(samples.places, source, tile_size)
    pairs = _Pairs.find(samples.places, segments, windows, workers, progress)
    if is_usable is not None:
        pairs = pairs.rows(is_usable[pairs.segment])
    pairs = pairs.rows(pairs.is_main() | (2 * pairs.pixels >= segments.pixels[pairs.segment]))
    if len(pairs.sample) == 0:
        raise LandCoverError(
            "No sample lies in a segment with data",
            f"{len(segments):,} segments",
            "Choose segments of the place where the samples are.",
        )
    segment, place = np.unique(pairs.segment, return_inverse=True)
    column, row = (np.bincount(place, sums) / np.bincount(place, pairs.pixels) for sums in pairs.sums)
    values = np.array([c.value for c in samples.classes])
    kind = np.searchsorted(values, samples.value[pairs.sample])
    taken, disagreements = _majority(place, kind, pairs.pixels, values)
    disagreements = [
        Disagreement(int(segment[each]), float(column[each]), float(row[each]), amounts, int(taken[each]))
        for each, amounts in disagreements
    ]
    labelled = np.flatnonzero(taken)
    if len(labelled) == 0:
        raise LandCoverError(
            "The samples label no segment",
            f"{len(disagreements):,} segments have samples of several classes, as many of each",
            "Add samples, or make the segments smaller.",
        )
    if len(np.unique(taken[labelled])) == 1:
        [name] = (c.name for c in samples.classes if c.value == taken[labelled[0]])
        raise LandCoverError(
            "The segments that samples label are all of one class",
            f"'{name}', {len(labelled):,} of them",
            "Add samples of another class, or make the segments smaller.",
        )
    kept = labelled[_thinned(taken[labelled], most)]
    number = np.full(len(segment), -1)
    number[kept] = np.arange(len(kept))
    used = number[place] >= 0
    found = np.isin(values, taken[kept])
    return LabelledSegments(
        classes=tuple(c for c, is_there in zip(samples.classes, found) if is_there),
        segment=segment[kept],
        value=taken[kept],
        column=column[kept],
        row=row[kept],
        place=number[place][used],
        sample=pairs.sample[used],
        disagreements=disagreements,
        missing=tuple(c.name for c, is_there in zip(samples.classes, found) if not is_there),
        found=len(labelled),
    )


def _majority(place, kind, amount, values):
    """Return the class value of most of what lies in each segment, 0 where that is none.

    Parameters
    ----------
    place, kind, amount : ndarray of int64, shape (pairs,)
        Segment, place of the class in `values`, and pixels.
    values : ndarray of int64, shape (classes,)

    Returns
    -------
    taken : ndarray of int64, shape (segments,)
    disagreements : list of tuple
        Segment, and amounts by class value, of each segment with several classes.
    """
    votes, vote = np.unique(place * len(values) + kind, return_inverse=True)
    amount = sum_by(vote, amount, len(votes))
    place, kind = np.divmod(votes, len(values))
    order = np.lexsort((kind, -amount, place))
    place, value, amount = place[order], values[kind[order]], amount[order]
    first = np.flatnonzero(np.diff(place, prepend=-1))
    count = np.diff(np.append(first, len(place)))
    following = np.minimum(first + 1, len(place) - 1)
    is_tie = (count > 1) & (amount[following] == amount[first])
    taken = np.where(is_tie, 0, value[first])
    disagreements = []
    for each in np.flatnonzero(count > 1).tolist():
        own = slice(first[each], first[each] + count[each])
        disagreements.append((each, dict(zip(value[own].tolist(), amount[own].tolist()))))
    return taken, disagreements


def _thinned(values, most):
    """Return places, ascending, of at most about `most` values: of each class its share, evenly spread."""
    if len(values) <= most:
        return np.arange(len(values))
    chosen = []
    for value in np.unique(values):
        own = np.flatnonzero(values == value)
        count = max(len(own) * most // len(values), 1)
        chosen.append(own[np.arange(count) * len(own) // count])
    return np.sort(np.concatenate(chosen))


@dataclass(frozen=True)
class _Pairs:
    """Which samples lie in which segments; all arrays int64 of shape (pairs,), `sums` of (2, pairs).

    Attributes
    ----------
    sample, segment : ndarray
        In ascending order, each pair once.
    pixels : ndarray
        Pixels of the sample in the segment.
    sums : ndarray
        Sums of their columns and of their rows.
    """

    sample: np.ndarray
    segment: np.ndarray
    pixels: np.ndarray
    sums: np.ndarray

    @classmethod
    def find(cls, places, segments, windows, workers, progress):
        measure = partial(_pairs_of_tile, segments.read, places, len(segments))
        tiles = list(run_ordered(measure, windows, this_machine(workers), progress))
        pairs, sums = (np.concatenate(parts, axis=-1) for parts in zip(*tiles))
        pairs, sums = _summed(pairs, sums)
        sample, segment = np.divmod(pairs, len(segments))
        return cls(sample, segment, sums[0], sums[1:])

    def rows(self, chosen):
        return _Pairs(self.sample[chosen], self.segment[chosen], self.pixels[chosen], self.sums[:, chosen])

    def is_main(self):
        """Tell of each pair whether its segment holds most of the sample; of equal ones the first."""
        order = np.lexsort((self.segment, -self.pixels, self.sample))
        is_main = np.zeros(len(order), bool)
        is_main[order[np.flatnonzero(np.diff(self.sample[order], prepend=-1))]] = True
        return is_main


def _pairs_of_tile(read_regions, places, segment_count, window):
    """Return pairs of sample and segment in a tile, each as one number, and pixels and sums of positions."""
    regions = read_regions(window).ravel()
    pairs, sums = [np.empty(0, np.int64)], [np.empty((3, 0), np.int64)]
    for pixel, sample in places.pixels_in(window):
        is_region = regions[pixel] >= 0
        pixel, sample = pixel[is_region], sample[is_region]
        row, column = np.divmod(pixel, window.width)
        positions = np.stack([np.ones_like(pixel), column + window.x, row + window.y])
        pair, summed = _summed(sample * segment_count + regions[pixel], positions)
        pairs.append(pair)
        sums.append(summed)
    return _summed(np.concatenate(pairs), np.concatenate(sums, axis=1))


def _summed(pairs, rows):
    """Return each pair once, ascending, with the sums of its rows."""
    pairs, place = np.unique(pairs, return_inverse=True)
    return pairs, np.stack([sum_by(place, row, len(pairs)) for row in rows])
