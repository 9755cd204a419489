"""Points drawn at random from the pixels of each class of a map, read tile by tile."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..classes import LandCoverClass, class_name
from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..palette import colors_by_name
from ..progress import Progress
from ..raster.grid import pixel_centres, straight_positions
from ..raster.source import embedded_classes, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from .crosstab import Counts, count_pairs, whole_numbers

#: How often more pixels are drawn where points came too close to others, which reads the map once more, and
#: how many for each point of a class.
_ROUNDS, _SPARE = 5, 4
_PLACES_PER_REPORT = 1000


@dataclass(frozen=True)
class ClassCounts:
    """Pixels of each class of a map.

    Attributes
    ----------
    values : ndarray of int64, shape (classes,)
        Class values, ascending.
    pixels : ndarray of int64, shape (classes,)
    tile_size : int
    per_row : tuple of ndarray
        Row of tiles, class value and its pixels there, in ascending order; only those that occur.
    """

    values: np.ndarray
    pixels: np.ndarray
    tile_size: int
    per_row: tuple


@dataclass(frozen=True)
class DrawnPoints:
    """Pixels that were drawn, in random order.

    Attributes
    ----------
    stratum : ndarray of int64, shape (points,)
        Class of each in the map, as its place among the classes.
    row, column : ndarray of int64, shape (points,)
    """

    stratum: np.ndarray
    row: np.ndarray
    column: np.ndarray

    def __len__(self):
        return len(self.stratum)

    def taken(self, places):
        """Return those at some places."""
        return DrawnPoints(self.stratum[places], self.row[places], self.column[places])

    def and_others(self, others):
        """Return these and others after them."""
        return DrawnPoints(
            np.concatenate([self.stratum, others.stratum]),
            np.concatenate([self.row, others.row]),
            np.concatenate([self.column, others.column]),
        )


def count_classes(source, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Count the pixels of each class of a map.

    Parameters
    ----------
    source : RasterSource
        Of one band.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side.

    Returns
    -------
    ClassCounts

    Raises
    ------
    LandCoverError
        When it is no class raster, or holds no class.
    """
    counts = Counts()
    windows = source.windows(tile_size)
    with run_tiles(partial(_count_tile, source), windows, this_machine(workers), progress) as tiles:
        for window, (value, count) in tiles:
            counts.add(np.full(len(value), window.y // tile_size), value, count)
    rows, value, count = counts.total()
    if not len(value):
        raise no_valid_pixel(source)
    values, place = np.unique(value, return_inverse=True)
    pixels = np.zeros(len(values), np.int64)
    np.add.at(pixels, place.ravel(), count)
    return ClassCounts(values, pixels, tile_size, (rows, value, count))


def _count_tile(source, window):
    values, valid = source.read(window)
    value, _, count = count_pairs(whole_numbers(values[0][valid], source.path), None, source.path)
    return value, count


def classes_of(source, values):
    """Return the classes of a map by their values, with the names and colours that the file carries."""
    names, colors = embedded_classes(source)
    shown = [class_name(names, value) for value in values.tolist()]
    spare = colors_by_name(shown, colors.values())
    return tuple(
        LandCoverClass(value, name, colors.get(value, color))
        for value, name, color in zip(values.tolist(), shown, spare)
    )


def draw_points(source, counts, points, distance=0.0, seed=0, workers=None, progress=None):
    """Draw pixels of each class at random, each with the same probability and at most once.

    Pixels of a class are numbered row by row, and numbers are drawn without replacement; so the sample is the
    same for any tile size. A least distance is kept by a greedy pass in random order over four times as many
    pixels as are needed: one that comes too close to an earlier one is left out and another one drawn.

    Parameters
    ----------
    source : RasterSource
        The map.
    counts : ClassCounts
        Of it.
    points : ndarray of int, shape (classes,)
        How many of each class; not more than its pixels.
    distance : float
        Least distance between any two points: in map units, in metres where those are degrees.
    seed : int
        Same seed, same points.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    DrawnPoints
        In random order, so that any number of the first ones is a random sample too.

    Raises
    ------
    LandCoverError
        When the points find no place so far apart.
    """
    progress = progress or Progress()
    generator = np.random.RandomState(seed)  # the same numbers in every version of numpy
    ranks = [_Ranks(int(size), generator) for size in counts.pixels]
    nothing = np.empty(0, np.int64)
    kept, missing = DrawnPoints(nothing, nothing, nothing), np.array(points)
    for attempt in range(_ROUNDS if distance > 0 else 1):
        wanted = np.where(missing > 0, points * _SPARE, 0) if distance > 0 else missing
        drawn = [rank.draw(number) for rank, number in zip(ranks, wanted.tolist())]
        step = progress.part(attempt / _ROUNDS, (attempt + 1) / _ROUNDS) if distance > 0 else progress
        found = find_pixels(source, counts, drawn, workers, step)
        found = found.taken(generator.permutation(len(found)))
        kept = _far_apart(source, kept, found, points, distance, step) if distance > 0 else found
        missing = points - np.bincount(kept.stratum, minlength=len(points))
        if not missing.any() or not any(ranks[place].left for place in np.flatnonzero(missing)):
            break
    if missing.any():
        raise _no_place(counts, points, missing, distance)
    return kept.taken(generator.permutation(len(kept)))


def _no_place(counts, points, missing, distance):
    worst = int(np.argmax(missing))
    return LandCoverError(
        "The points find no place so far apart",
        f"DISTANCE {distance:g} leaves {missing[worst]:,} of {points[worst]:,} points of the class with the "
        f"value {counts.values[worst]} without one",
        "Give a smaller DISTANCE, or ask for fewer points.",
    )


class _Ranks:
    """Whole numbers from 0 to below `size`, drawn at random without replacement."""

    def __init__(self, size, generator):
        self._size, self._generator = size, generator
        self._known = np.empty(0, np.int64)

    @property
    def left(self):
        """How many have not been drawn."""
        return self._size - len(self._known)

    def draw(self, count):
        """Return the next ones, at most as many as are left."""
        count = min(count, self.left)
        first = len(self._known)
        if 2 * (first + count) > self._size:
            rest = np.setdiff1d(np.arange(self._size), self._known)
            self._known = np.append(self._known, self._generator.permutation(rest)[:count])
        while len(self._known) < first + count:
            # Numbers that come again are dropped: what stays is as if drawn without replacement.
            more = self._generator.randint(0, self._size, 2 * count, dtype=np.int64)
            together = np.concatenate([self._known, more])
            _, places = np.unique(together, return_index=True)
            self._known = together[np.sort(places)][: first + count]
        return self._known[first:]


def _far_apart(source, kept, found, points, distance, progress):
    """Add found points one after the other to those that are kept, unless they are too near or too many."""
    both = kept.and_others(found)
    position = straight_positions(source, *pixel_centres(source, both.column, both.row))
    chosen = np.arange(len(both)) < len(kept)
    missing = points - np.bincount(kept.stratum, minlength=len(points))
    taken = np.empty_like(position)
    taken[: len(kept)], count = position[: len(kept)], len(kept)
    for place in range(len(kept), len(both)):
        if place % _PLACES_PER_REPORT == 0:
            progress.report(1)
        stratum = both.stratum[place]
        if missing[stratum] == 0:
            continue
        apart = np.square(taken[:count] - position[place]).sum(axis=1)
        if not count or math.sqrt(apart.min()) >= distance:
            taken[count], chosen[place] = position[place], True
            missing[stratum] -= 1
            count += 1
    return both.taken(np.flatnonzero(chosen))


def find_pixels(source, counts, ranks, workers=None, progress=None):
    """Find pixels by their numbers among those of their class, row by row from 0.

    Parameters
    ----------
    source : RasterSource
        The map.
    counts : ClassCounts
        Of it.
    ranks : list of ndarray of int
        Numbers for each class.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    DrawnPoints
        In the order of the classes and their numbers as given.
    """
    progress = progress or Progress()
    stratum = np.repeat(np.arange(len(ranks)), [len(numbers) for numbers in ranks])
    tile_row, rank = _tile_rows(counts, stratum, np.concatenate(ranks))
    wanted = {number: np.unique(stratum[tile_row == number]) for number in np.unique(tile_row).tolist()}
    windows = [w for w in source.windows(counts.tile_size) if w.y // counts.tile_size in wanted]
    row, column, tile = np.zeros_like(rank), np.zeros_like(rank), np.zeros_like(rank)
    tables = []
    count_rows = partial(_count_rows, source, counts, wanted)
    with run_tiles(count_rows, windows, this_machine(workers), progress.part(0, 0.7)) as tiles:
        for window, table in tiles:
            tables.append(table)
            if window.x + window.width == source.width:
                number = window.y // counts.tile_size
                own = np.flatnonzero(tile_row == number)
                place = np.searchsorted(wanted[number], stratum[own])
                row[own], tile[own], rank[own] = _rows_and_tiles(np.stack(tables), place, rank[own])
                tables = []
    values = counts.values[stratum]
    tile_at = {(w.y // counts.tile_size, w.x // counts.tile_size): w for w in windows}
    groups, group = np.unique(np.stack([tile_row, tile]), axis=1, return_inverse=True)
    members = [np.flatnonzero(group.ravel() == number) for number in range(groups.shape[1])]
    sought = [
        (tile_at[place], values[own], row[own], rank[own])
        for place, own in zip(map(tuple, groups.T.tolist()), members)
    ]
    with run_tiles(
        partial(_find_in_tile, source), sought, this_machine(workers), progress.part(0.7, 1)
    ) as tiles:
        for own, ((window, *_), columns) in zip(members, tiles):
            row[own] += window.y
            column[own] = window.x + columns
    return DrawnPoints(stratum, row, column)


def _tile_rows(counts, stratum, rank):
    """Return the row of tiles in which each pixel lies, and its number among those of its class there."""
    tile_row, inside = np.zeros_like(rank), np.zeros_like(rank)
    rows, value, pixels = counts.per_row
    for place in np.unique(stratum):
        there, own = value == counts.values[place], stratum == place
        ends = np.cumsum(pixels[there])
        found = np.searchsorted(ends, rank[own], side="right")
        tile_row[own] = rows[there][found]
        inside[own] = rank[own] - (ends - pixels[there])[found]
    return tile_row, inside


def _count_rows(source, counts, wanted, window):
    """Count the pixels of each wanted class in each row of a tile, shape (rows, classes)."""
    values, valid = source.read(window)
    sought = counts.values[wanted[window.y // counts.tile_size]]
    rows = np.repeat(np.arange(window.height), np.count_nonzero(valid, axis=1))
    row, value, count = count_pairs(rows, whole_numbers(values[0][valid], source.path), None)
    place = np.minimum(np.searchsorted(sought, value), len(sought) - 1)
    known = sought[place] == value
    table = np.zeros((window.height, len(sought)), np.int64)
    table[row[known], place[known]] = count[known]
    return table


def _rows_and_tiles(tables, place, rank):
    """Return the row and the tile of pixels in a row of tiles, and their number in that row of that tile.

    Parameters
    ----------
    tables : ndarray of int, shape (tiles, rows, classes)
        Pixels of each class.
    place : ndarray of int, shape (pixels,)
        Class of each.
    rank : ndarray of int, shape (pixels,)
        Number of each among those of its class.
    """
    order = tables.transpose(2, 1, 0).reshape(tables.shape[2], -1)  # row after row, from left to right
    ends = np.cumsum(order, axis=1)
    cell = np.array([np.searchsorted(ends[p], r, side="right") for p, r in zip(place, rank)], np.int64)
    row, tile = np.divmod(cell, len(tables))
    return row, tile, rank - (ends - order)[place, cell]


def _find_in_tile(source, sought):
    """Return the column in a tile of each pixel that is sought there."""
    window, value, row, rank = sought
    values, valid = source.read(window)
    columns = (np.flatnonzero((values[0][r] == v) & valid[r])[k] for v, r, k in zip(value, row, rank))
    return np.fromiter(columns, np.int64, len(rank))
