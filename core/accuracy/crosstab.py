"""How often each class of a map meets each label of a reference, counted tile by tile."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_tiles, this_machine
from ..raster.areas import count_by_value
from ..raster.class_values import Counts, count_pairs, whole_numbers


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
    tally_tile, workers = partial(_tally_tile, source, reference, ground), this_machine(workers)
    with run_tiles(tally_tile, windows, workers, progress) as tiles:
        for _, (tile_pairs, tile_mapped, tile_steps, tile_labelled) in tiles:
            pairs.add(*tile_pairs)
            mapped.add(*tile_mapped)
            steps.add(*tile_steps)
            labelled += tile_labelled
    value, _, count = mapped.total()
    return Tally(pairs.total(), (value, count), None if ground is None else steps.total()[2], labelled)


def _tally_tile(source, reference, ground, window):
    values, valid = source.read(window)
    values = values[0]
    where, labels, labelled = reference.read(window, valid)
    met = whole_numbers(values.ravel()[where], source.path)
    pairs = count_pairs(met, labels, source.path, reference.label_file)
    present = whole_numbers(values.ravel() if valid.all() else values[valid], source.path)
    value, nothing, count = count_pairs(present, None, source.path)
    steps = nothing if ground is None else _steps(ground, window, value, present, valid)
    return pairs, (value, nothing, count), (value, nothing, steps), labelled


def _steps(ground, window, value, present, valid):
    """Add up the areas of the pixels of each value; `present` holds those of the valid pixels, row by row."""
    if present.dtype == np.uint8:  # their own places: nothing to search for
        place, places, nowhere = present, value, 256
    else:
        place, places, nowhere = np.searchsorted(value, present), np.arange(len(value)), len(value)
    in_tile = np.full(valid.shape, nowhere, np.uint16)
    in_tile[valid] = place
    return count_by_value(ground, window, in_tile, nowhere + 1)[1][places]
