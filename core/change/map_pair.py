"""Two class maps on one grid, read together window by window."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..raster.class_values import Counts, count_pairs, whole_numbers
from ..raster.source import RasterSource
from .misregistration import explained_by_shift, margin_of

#: What users call the two maps.
ROLES = ("raster BEFORE", "raster AFTER")


def survey_maps(before, after, workers, progress, tile_size):
    """Find which values two maps on one grid hold, and which of them meet.

    Parameters
    ----------
    before, after : RasterSource
    workers, progress, tile_size
        As in :func:`.detection.compare_maps`.

    Returns
    -------
    values : list of two ndarray of int64, ascending
        Those of each map.
    meeting : tuple of two ndarray of int64
        Value before and after of each pair that occurs.

    Raises
    ------
    LandCoverError
        When one of them is no class raster, or there is nothing to compare.
    """
    values, pairs = [Counts(), Counts()], Counts()
    survey = partial(_survey_tile, before, after)
    with run_tiles(survey, before.windows(tile_size), this_machine(workers), progress) as tiles:
        for _, (tile_values, tile_pairs) in tiles:
            for one, found in zip(values, tile_values):
                one.add(*found)
            pairs.add(*tile_pairs)
    found = [one.total()[0] for one in values]
    for one, source, name in zip(found, (before, after), ROLES):
        if not len(one):
            where = "" if source is before else " where the raster BEFORE lies"
            raise LandCoverError(
                f"The {name} has no class{where}",
                f"all pixels of {source.path} are nodata",
                "Check its nodata value, or choose another raster.",
            )
    start, end, _ = pairs.total()
    if not len(start):
        raise LandCoverError(
            "No pixel has a class in both maps",
            "where one has a class the other is nodata",
            "Check the nodata values, or choose maps of the same place.",
        )
    return found, (start, end)


def _survey_tile(before, after, window):
    (first, first_valid), (second, second_valid) = before.read(window), after.read(window)
    first, second, both = first[0], second[0], first_valid & second_valid
    own = [
        count_pairs(whole_numbers(values[valid], source.path), None, source.path)
        for values, valid, source in ((first, first_valid, before), (second, second_valid, after))
    ]
    shared = [
        whole_numbers(values[both], source.path) for values, source in ((first, before), (second, after))
    ]
    return own, count_pairs(*shared, before.path, after.path)


@dataclass(frozen=True)
class ClassReader:
    """Reads a class raster as the places of its classes in a joint legend.

    Attributes
    ----------
    source : RasterSource
    values : ndarray of int64, ascending
        All that occur.
    place : ndarray of int32
        Of each of them.
    """

    source: RasterSource
    values: np.ndarray
    place: np.ndarray

    def places_of(self, values):
        """Return the place of each value; all of them occur."""
        return self.place[np.searchsorted(self.values, values)]

    def read(self, window, margin):
        """Return the places in a window with a margin around it, int32; -1 where there is no class."""
        source = self.source
        grown = window.grown(margin, source.width, source.height)
        values, valid = source.read(grown)
        result = np.full((window.height + 2 * margin, window.width + 2 * margin), -1, np.int32)
        top, left = grown.y - window.y + margin, grown.x - window.x + margin
        inner = result[top : top + grown.height, left : left + grown.width]
        inner[valid] = self.places_of(values[0][valid])
        return result


@dataclass(frozen=True)
class MapPair:
    """Two maps on one grid, read as kinds of change.

    Attributes
    ----------
    before, after : ClassReader
    start, end : ndarray of int, shape (kinds,)
        Places of the classes of each kind that occurs, in ascending order; also of those without change.
    kind_of : ndarray of int32, shape (classes, classes)
        Kind of each pair of places; -1 for those that do not occur.
    tolerance : float
    """

    before: ClassReader
    after: ClassReader
    start: np.ndarray
    end: np.ndarray
    kind_of: np.ndarray
    tolerance: float

    @classmethod
    def of(cls, before, after, values, meeting, legend, tolerance):
        """Make one of sources, what `survey_maps` found of them, and their JointLegend."""
        readers = [
            ClassReader(source, own, places.astype(np.int32))
            for source, own, places in zip((before, after), values, (legend.before, legend.after))
        ]
        count = len(legend.classes)
        occurs = np.zeros((count, count), bool)
        one, other = (reader.places_of(met) for reader, met in zip(readers, meeting))
        occurs[one, other] = True
        start, end = np.nonzero(occurs)
        kind_of = np.full((count, count), -1, np.int32)
        kind_of[start, end] = np.arange(len(start))
        return cls(*readers, start, end, kind_of, tolerance)

    def read(self, window):
        """Return the places before and after in a window, and where a shift explains the change."""
        margin = margin_of(self.tolerance)
        before, after = self.before.read(window, margin), self.after.read(window, margin)
        explained = explained_by_shift(before, after, self.tolerance)
        inner = np.s_[margin : margin + window.height, margin : margin + window.width]
        return before[inner], after[inner], explained
