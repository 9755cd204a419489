"""A map held against a reference, streamed over both: what they share, and every figure that follows."""

from dataclasses import dataclass, replace

import numpy as np

from ..classes import LandCoverClass
from ..errors import LandCoverError
from ..palette import colors_by_name
from ..progress import Progress
from ..raster.areas import pixel_areas
from ..raster.source import embedded_classes, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from .crosstab import MAX_CLASSES, Counts, no_class_raster, tally
from .metrics import (
    INTERVAL,
    MATCHES,
    Agreement,
    AreaEstimates,
    estimate_from_sample,
    match_clusters,
    measure_agreement,
)
from .reference import Reference, name_key, no_overlap

_SQUARE_METRES_PER_HECTARE = 10_000
_LARGEST_COLORED = 65535
_NO_CLASS = LandCoverClass(0, "No class", "#505050")


@dataclass(frozen=True)
class Comparison:
    """What a map and a reference have in common.

    Attributes
    ----------
    source : RasterSource
        The map.
    reference : Reference
    match : str
        One of `accuracy.MATCHES`.
    matched_by : str
        How the classes found each other, as a sentence.
    classes : tuple of LandCoverClass
        Those of the reference, then those that the map alone holds.
    agreement : Agreement
        On `classes`, in pixels or points.
    values : ndarray of int64, shape (values,)
        Every value of the map.
    names : tuple of str
        Their names in the map.
    class_of : ndarray of int, shape (values,)
        Place in `classes` of each value; -1 for none.
    counts : ndarray of int64, shape (values, classes of the reference)
        What each value of the map shares with each class of the reference.
    pixels : ndarray of int64, shape (values,)
        Pixels of each value in the whole map.
    areas : ndarray of float64, shape (values,), or None
        Their area in square metres; None where the CRS is unknown.
    labels, label_place : ndarray of int
        Labels of the reference that were compared (class values of a raster, numbers of polygons or
        points), in ascending order, and the place of each in `classes`.
    unlabelled : int
        Pixels or points of the reference where the map has no value.
    sample : ndarray of int64, shape (classes, classes), or None
        Sample units, where the reference is a sample: points, or polygons, each by the class that the map
        gives to most of its pixels.
    estimates : AreaEstimates or None
        What follows from them for the whole map.
    """

    source: object
    reference: Reference
    match: str
    matched_by: str
    classes: tuple
    agreement: Agreement
    values: np.ndarray
    names: tuple
    class_of: np.ndarray
    counts: np.ndarray
    pixels: np.ndarray
    areas: np.ndarray
    labels: np.ndarray
    label_place: np.ndarray
    unlabelled: int
    sample: np.ndarray = None
    estimates: AreaEstimates = None

    @property
    def compared(self):
        """Number of pixels or points that were compared."""
        return int(self.agreement.matrix.sum())

    @property
    def mapped(self):
        """Area of each class in the whole map, in square metres or else in pixels."""
        sizes = self.pixels if self.areas is None else self.areas
        known = self.class_of >= 0
        return np.bincount(self.class_of[known], sizes[known], len(self.classes))

    @property
    def mapped_hectares(self):
        """Area of each class in the whole map; None where the CRS is unknown."""
        return None if self.areas is None else self.mapped / _SQUARE_METRES_PER_HECTARE

    @property
    def estimated_hectares(self):
        """Area of each class as the sample says, and half its interval of 95 %; None where not known."""
        if self.areas is None or self.estimates is None:
            return None
        total = self.mapped_hectares.sum() * self.estimates.covered
        return self.estimates.share * total, INTERVAL * self.estimates.share_se * total


def compare(source, reference, match="none", threads=0, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Compare a map with a reference.

    Parameters
    ----------
    source : RasterSource
        The map, of one band.
    reference : Reference
    match : str
        One of `accuracy.MATCHES`.
    threads : int
        Worker threads; 0 = one for every core.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `threads`, it does not change the result.

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
    areas = pixel_areas(source)
    by_row = areas is not None and source.is_geographic
    counted = tally(source, reference, by_row, threads, progress or Progress(), tile_size)
    values, pixels, value_areas = _whole_map(counted, areas, by_row)
    if not len(values):
        raise no_valid_pixel(source)
    if counted.labelled == 0:
        raise _nothing_there(reference)
    value, label, count = counted.pairs
    if not len(value):
        raise LandCoverError(
            "No pixel has a class in both rasters"
            if reference.kind == "raster"
            else "Nothing can be compared",
            f"{counted.labelled} labelled {_units(reference)}, all where the map is nodata",
            "Check the nodata values.",
        )
    known, place = _reference_classes(reference, label)
    counts = np.zeros((len(values), len(known)), np.int64)
    np.add.at(counts, (np.searchsorted(values, value), place), count)
    in_use = counts.any(axis=0)
    place = (np.cumsum(in_use) - 1)[place]
    known, counts = tuple(c for c, used in zip(known, in_use) if used), counts[:, in_use]

    names, colors = embedded_classes(source)
    classes, class_of, matched_by = _matched_classes(values, names, colors, known, counts, match, reference)
    matrix = _matrix(counts, class_of, len(classes))
    labels, first_of_label = np.unique(label, return_index=True)
    comparison = Comparison(
        source=source,
        reference=reference,
        match=match,
        matched_by=matched_by,
        classes=classes,
        agreement=measure_agreement(matrix),
        values=values,
        names=tuple(names.get(int(v), f"Class {v}") for v in values),
        class_of=class_of,
        counts=counts,
        pixels=pixels,
        areas=value_areas,
        labels=labels,
        label_place=place[first_of_label],
        unlabelled=counted.labelled - int(count.sum()),
    )
    if reference.kind == "raster":
        return comparison
    sample = matrix if reference.kind == "points" else _polygon_sample(comparison, counted.pairs)
    return replace(comparison, sample=sample, estimates=estimate_from_sample(sample, comparison.mapped))


def _whole_map(counted, areas, by_row):
    """Return every value of the map with its pixels and its area."""
    value, row, count = counted.mapped
    values, place = np.unique(value, return_inverse=True)
    pixels = np.zeros(len(values), np.int64)
    np.add.at(pixels, place, count)
    if areas is None:
        return values, pixels, None
    if not by_row:
        return values, pixels, pixels * areas[0]
    return values, pixels, np.bincount(place, count * areas[row], len(values))


def _reference_classes(reference, label):
    """Return the classes of the reference, and the place of each label among them."""
    if reference.kind == "polygons":
        return reference.classes, reference.unit_class[label - 1]
    if reference.kind == "points":
        return reference.classes, reference.unit_class[label]
    values, place = np.unique(label, return_inverse=True)
    if len(values) > MAX_CLASSES:
        raise no_class_raster(reference.labels.path, f"it holds more than {MAX_CLASSES} different values")
    names = [reference.names.get(v, f"Class {v}") for v in values.tolist()]
    classes = tuple(
        LandCoverClass(v, name, reference.colors.get(v, color))
        for v, name, color in zip(values.tolist(), names, colors_by_name(names, reference.colors.values()))
    )
    return classes, place


def _matched_classes(values, names, colors, known, counts, match, reference):
    """Return all classes, the place of each value of the map among them or -1, and how it was found."""
    if match != "none":
        class_of = match_clusters(counts, match)
        left = counts[class_of < 0].any()
        class_of[(class_of < 0) & counts.any(axis=1)] = len(known)
        told = {
            "majority": "Each class of the map took the class of the reference that it overlaps most.",
            "onetoone": (
                "Each class of the map took one class of the reference and each class of the reference went "
                "to one class of the map at most, so that they overlap as much as possible in all "
                "(Hungarian method)."
            ),
        }[match]
        return (*_storable(known), *([_NO_CLASS] if left else [])), class_of, told
    place_of, told = _places(values, names, known, reference)
    class_of = np.array([place_of.get(value, -1) for value in values.tolist()])
    if not (class_of >= 0).any():
        raise LandCoverError(
            "Map and reference have no class in common",
            f"the map has {_listed(names.get(v, str(v)) for v in values.tolist())}, "
            f"the reference {_listed(f'{c.value} {c.name}' for c in known)}",
            "Choose another FIELD, or match clusters by MATCH majority.",
        )
    alone = np.flatnonzero(class_of < 0)
    class_of[alone] = len(known) + np.arange(len(alone))
    own_names = [names.get(v, f"Class {v}") for v in values[alone].tolist()]
    spare = colors_by_name(own_names, [land_cover.color for land_cover in known])
    own = [
        LandCoverClass(v, name, colors.get(v, color))
        for v, name, color in zip(values[alone].tolist(), own_names, spare)
    ]
    return _storable((*known, *own)), class_of, told


def _places(values, names, known, reference):
    """Return the place among the reference's classes by value of the map, by name if any name is common."""
    named = {name_key(c.name): place for place, c in enumerate(known) if c.value in reference.names}
    by_name = {
        value: named[name_key(names[value])]
        for value in values.tolist()
        if value in names and name_key(names[value]) in named
    }
    if by_name or (reference.kind != "raster" and reference.names):
        return by_name, "Classes of map and reference are the same where their names are."
    return (
        {c.value: place for place, c in enumerate(known)},
        "Classes of map and reference are the same where their values are.",
    )


def _storable(classes):
    """Return the classes with their values where a class raster can hold them, else numbered from 1."""
    values = [land_cover.value for land_cover in classes]
    if len(set(values)) == len(values) and min(values) > 0 and max(values) <= _LARGEST_COLORED:
        return tuple(classes)
    return tuple(LandCoverClass(number, c.name, c.color) for number, c in enumerate(classes, start=1))


def _listed(words, most=8):
    words = list(words)
    return ", ".join(words[:most]) + (" and more" if len(words) > most else "")


def _matrix(counts, class_of, size):
    matrix = np.zeros((size, size), np.int64)
    compared = class_of >= 0
    np.add.at(matrix[:, : counts.shape[1]], class_of[compared], counts[compared])
    return matrix


def _polygon_sample(comparison, pairs):
    """Count polygons by the class that the map gives to most of their pixels and by their own."""
    value, polygon, count = pairs
    own = comparison.class_of[np.searchsorted(comparison.values, value)]
    total = Counts()
    total.add(polygon, own, count)
    number, mapped, pixels = total.total()
    order = np.lexsort((mapped, -pixels, number))  # of two equal classes the first one
    number, mapped = number[order], mapped[order]
    first = np.flatnonzero(np.diff(number, prepend=0))
    sample = np.zeros_like(comparison.agreement.matrix)
    np.add.at(sample, (mapped[first], comparison.label_place), 1)  # both in the order of the polygons
    return sample


def _units(reference):
    return "points" if reference.kind == "points" else "pixels"


def _nothing_there(reference):
    if reference.kind == "raster":
        return LandCoverError(
            "The reference has no valid pixel where the classified raster lies",
            "all of its pixels there are nodata",
            "Check its nodata value, or choose another reference.",
        )
    return no_overlap(f"none of its {reference.kind} holds a pixel of the map")
