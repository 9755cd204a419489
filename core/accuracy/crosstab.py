"""How often each class of a map meets each label of a reference, counted tile by tile."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_tiles
from ..raster.areas import sums_of_steps
from ..raster.class_counts import MAX_CLASSES, Counts, no_class_raster, whole_numbers

#: Cells of a table of pairs up to which they are counted at their place, not sorted.
_DENSE = 2**18


@dataclass(frozen=True)
class Tally:
    """What was counted.

    Attributes
    ----------
    pairs : tuple of ndarray
        Value of the map, label of the reference and how often they meet, in ascending order. Labels are class
        values of a raster, or numbers of features.
    mapped : tuple of ndarray
        Value of the map and number of its pixels, in ascending order.
    steps : ndarray of int64, shape (values,), or None
        Their area in steps of a GroundAreas.
    labelled : int
        Pixels or points with a label, whether or not the map has a value there.
    """

    pairs: tuple
    mapped: tuple
    steps: np.ndarray
    labelled: int


def tally(source, reference, ground, workers, progress, tile_size):
    """Count, for each value of a map, its pixels and the labels of a reference that it meets.

    Parameters
    ----------
    source : RasterSource
        The map.
    reference : Reference
    ground : GroundAreas or None
        How much ground the pixels of the map cover.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress
    tile_size : int

    Returns
    -------
    Tally

    Raises
    ------
    LandCoverError
        When one of them is no class raster.
    """
    windows = source.windows(tile_size)
    pairs, mapped, steps, labelled = Counts(), Counts(), Counts(), 0
    with run_tiles(partial(_tally_tile, source, reference, ground), windows, workers, progress) as tiles:
        for _, (tile_pairs, tile_mapped, tile_steps, tile_labelled) in tiles:
            pairs.add(*tile_pairs)
            mapped.add(*tile_mapped)
            steps.add(*tile_steps)
            labelled += tile_labelled
    value, _, count = mapped.total()
    return Tally(pairs.total(), (value, count), None if ground is None else steps.total()[2], labelled)


def _tally_tile(source, reference, ground, window):
    values, valid = source.read(window)
    values = values[0].ravel()
    where, labels, labelled = reference.read(window, valid)
    pairs = _count_pairs(whole_numbers(values[where], source.path), labels, source.path, reference.label_file)
    present = whole_numbers(values if valid.all() else values[valid.ravel()], source.path)
    value, nothing, count = _count_pairs(present, None, source.path)
    steps = nothing
    if ground is not None:
        weights = np.broadcast_to(ground.in_window(window), valid.shape)[valid]
        if present.dtype == np.uint8:  # their own places: nothing to search for
            steps = sums_of_steps(weights, present, 256)[value]
        else:
            steps = sums_of_steps(weights, np.searchsorted(value, present), len(value))
    return pairs, (value, nothing, count), (value, nothing, steps), labelled


def _count_pairs(first, second, path, second_path=None):
    """Count how often two values meet; those with a path are class values of that file."""
    if second is None:
        second = np.zeros(1, np.int64)
    if not first.size:
        return (np.empty(0, np.int64),) * 3
    (low, span), (other_low, other_span) = _range(first), _range(second)
    if span * other_span <= _DENSE:
        counts = np.bincount(_keys(first, second, low, other_low, other_span))
        keys = np.flatnonzero(counts)
        one, other, counts = keys // other_span + low, keys % other_span + other_low, counts[keys]
    else:
        ones, one = np.unique(first, return_inverse=True)
        others, other = np.unique(np.broadcast_to(second, first.shape), return_inverse=True)
        keys, counts = np.unique(one.ravel() * len(others) + other.ravel(), return_counts=True)
        one, other = ones[keys // len(others)], others[keys % len(others)]
        one, other = one.astype(np.int64), other.astype(np.int64)
    for values, where in ((one, path), (other, second_path)):
        _check_count(values, where)
    return one, other, counts


def _range(values):
    """Return the least value and how many there are up to the largest; all that bytes can hold."""
    if values.dtype == np.uint8:
        return 0, 256
    return int(values.min()), int(values.max()) - int(values.min()) + 1


def _keys(first, second, low, other_low, other_span):
    """Return one number for each pair of values."""
    if other_span == 1:
        return first if low == 0 else first.astype(np.int64) - low
    if first.dtype == second.dtype == np.uint8:
        keys = first.astype(np.uint16)  # a quarter of the memory to move
        keys <<= 8
        keys |= second
        return keys
    keys = first.astype(np.int64)
    keys -= low
    keys *= other_span
    keys += second
    keys -= other_low
    return keys


def _check_count(values, path):
    if path is not None and len(values) > MAX_CLASSES and len(np.unique(values)) > MAX_CLASSES:
        raise no_class_raster(path, f"it holds more than {MAX_CLASSES} different values")
