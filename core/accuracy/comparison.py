"""A map held against a reference, streamed over both: what they share, and every figure that follows."""

from dataclasses import dataclass, replace

import numpy as np

from ..classes import class_name
from ..errors import LandCoverError
from ..progress import Progress
from ..raster.areas import SQUARE_METRES_PER_HECTARE, ground_areas
from ..raster.source import embedded_classes, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from .crosstab import tally
from .matching import MATCHES, Match, match_classes
from .metrics import INTERVAL, Agreement, AreaEstimates, estimate_from_sample, measure_agreement
from .reference import Reference

#: Units of which a stratum has a variance.
_LEAST_UNITS = 2


@dataclass(frozen=True)
class Comparison:
    """What a map and a reference have in common.

    Attributes
    ----------
    source : RasterSource
        The map.
    reference : Reference
    matched : Match
        Which class is which.
    agreement : Agreement
        On `classes`, in pixels or points.
    values : ndarray of int64, shape (values,)
        Every value of the map.
    names : tuple of str
        Their names in the map.
    counts : ndarray of int64, shape (values, classes of the reference)
        What each value of the map shares with each class of the reference.
    pixels : ndarray of int64, shape (values,)
        Pixels of each value in the whole map.
    areas : ndarray of float64, shape (values,), or None
        Their area in square metres; None where the CRS is unknown.
    labels, label_place : ndarray of int
        Labels of the reference that were compared (class values of a raster, or numbers of features), in
        ascending order, and the place of each in `classes`.
    unlabelled : int
        Pixels or points of the reference where the map has no value.
    sample : ndarray of int64, shape (classes, classes), or None
        Sample units, where the reference is a sample: points, or polygons, each by the class that the map
        gives to most of its pixels.
    estimates : AreaEstimates or None
        What follows from them for the whole map, each value of which is a stratum.
    """

    source: object
    reference: Reference
    matched: Match
    agreement: Agreement
    values: np.ndarray
    names: tuple
    counts: np.ndarray
    pixels: np.ndarray
    areas: np.ndarray
    labels: np.ndarray
    label_place: np.ndarray
    unlabelled: int
    sample: np.ndarray = None
    estimates: AreaEstimates = None

    @property
    def classes(self):
        """All classes: those of the reference, then those that the map alone holds."""
        return self.matched.classes

    @property
    def class_of(self):
        """Place in `classes` of each value of the map; -1 for none."""
        return self.matched.class_of

    @property
    def left_out(self):
        """How much of the reference was not compared, by why."""
        return {
            **self.reference.left_out,
            **self.reference.without_pixel(self.labels),
            f"{self.reference.unit}s of the reference where the map is nodata": self.unlabelled,
        }

    @property
    def compared(self):
        """Number of pixels or points that were compared."""
        return int(self.agreement.matrix.sum())

    @property
    def sizes(self):
        """Area of each value in the whole map, in square metres or else in pixels."""
        return self.pixels if self.areas is None else self.areas

    @property
    def mapped(self):
        """Area of each class in the whole map, in square metres or else in pixels."""
        known = self.class_of >= 0
        return np.bincount(self.class_of[known], self.sizes[known], len(self.classes))

    @property
    def mapped_hectares(self):
        """Area of each class in the whole map; None where the CRS is unknown."""
        return None if self.areas is None else self.mapped / SQUARE_METRES_PER_HECTARE

    @property
    def estimated_hectares(self):
        """Area of each class as the sample says, and half its interval of 95 %; None where not known."""
        if self.areas is None or self.estimates is None:
            return None
        total = self.mapped_hectares.sum() * self.estimates.covered
        return self.estimates.share * total, INTERVAL * self.estimates.share_se * total


def compare(source, reference, match=MATCHES[0], workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Compare a map with a reference.

    Parameters
    ----------
    source : RasterSource
        The map, of one band.
    reference : Reference
    match : str
        One of MATCHES.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.

    Returns
    -------
    Comparison

    Raises
    ------
    LandCoverError
        When there is nothing to compare, or no class in common.
    """
    if match not in MATCHES:
        raise LandCoverError("Unknown way to match classes", match, f"Use one of {', '.join(MATCHES)}.")
    ground = ground_areas(source)
    counted = tally(source, reference, ground, workers, progress or Progress(), tile_size)
    values, pixels = counted.mapped
    if not len(values):
        raise no_valid_pixel(source)
    if counted.labelled == 0:
        raise reference.nothing_there()
    value, label, count = counted.pairs
    if not len(value):
        raise LandCoverError(
            "No pixel has a class in both map and reference",
            f"{counted.labelled} labelled {reference.unit}s, all where the map is nodata",
            "Check the nodata values.",
        )
    known, place = reference.classes_of(label)
    counts = np.zeros((len(values), len(known)), np.int64)
    np.add.at(counts, (np.searchsorted(values, value), place), count)
    in_use = counts.any(axis=0)
    place = (np.cumsum(in_use) - 1)[place]
    known, counts = tuple(c for c, used in zip(known, in_use) if used), counts[:, in_use]

    names, colors = embedded_classes(source)
    matched = match_classes(match, values, names, colors, known, counts, reference)
    matrix = _matrix(counts, matched.class_of, len(matched.classes))
    labels, first_of_label = np.unique(label, return_index=True)
    comparison = Comparison(
        source=source,
        reference=reference,
        matched=matched,
        agreement=measure_agreement(matrix),
        values=values,
        names=tuple(class_name(names, int(v)) for v in values),
        counts=counts,
        pixels=pixels,
        areas=None if ground is None else counted.steps * ground.unit,
        labels=labels,
        label_place=place[first_of_label],
        unlabelled=counted.labelled - int(count.sum()),
    )
    place = np.searchsorted(values, value)
    size = len(matrix)
    sample = reference.sample(label, place, count, comparison.label_place, matched.class_of, size)
    if sample is None:
        return comparison
    return replace(
        comparison,
        sample=_matrix(sample, matched.class_of, size),
        estimates=_estimate(sample, matched.class_of, comparison),
    )


def _estimate(sample, class_of, comparison):
    """Estimate accuracy and areas, each value of the map being a stratum.

    A class of which a value has one unit or none counts as one stratum: it would have no variance.
    """
    has_class = class_of >= 0
    sample, class_of = sample[has_class], class_of[has_class]
    few = np.isin(class_of, class_of[sample.sum(axis=1) < _LEAST_UNITS])
    key = np.where(few, class_of, len(comparison.classes) + np.arange(len(class_of)))
    _, first, stratum = np.unique(key, return_index=True, return_inverse=True)
    units = np.zeros((len(first), sample.shape[1]), np.int64)
    np.add.at(units, stratum.ravel(), sample)
    sizes = np.bincount(stratum.ravel(), comparison.sizes[has_class])
    return estimate_from_sample(units, sizes, class_of[first])


def _matrix(counts, class_of, size):
    matrix = np.zeros((size, size), np.int64)
    compared = class_of >= 0
    np.add.at(matrix[:, : counts.shape[1]], class_of[compared], counts[compared])
    return matrix
