"""A map held against a reference, streamed over both: what they share, and every figure that follows."""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from .accuracy import (
    INTERVAL,
    MATCHES,
    Agreement,
    AreaEstimates,
    estimate_from_sample,
    match_clusters,
    measure_agreement,
)
from .areas import pixel_areas
from .classes import LandCoverClass, distinct_colors
from .errors import LandCoverError
from .execution import run_ordered
from .progress import Progress
from .raster import RasterSink, embedded_classes, no_valid_pixel, unsigned_type
from .reference import Reference, name_key, no_overlap
from .tiles import DEFAULT_TILE_SIZE

#: More values than any class raster has.
MAX_CLASSES = 1024

#: Classes of the map of agreement.
AGREEMENT_CLASSES = (LandCoverClass(1, "Agrees", "#4d9a3f"), LandCoverClass(2, "Differs", "#c0392b"))

#: Cells of a table of pairs up to which they are counted at their place, not sorted.
_DENSE = 2**18
#: Rows of counts that are kept before they are added up.
_MOST_WAITING = 2**20
_SQUARE_METRES_PER_HECTARE = 10_000
_LARGEST_COLORED = 65535
#: Up to here 64-bit floats hold every whole number.
_LARGEST_WHOLE = 2**53
_NO_CLASS = LandCoverClass(0, "No class", "#808080")


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
        points), in
        ascending order, and the place of each in `classes`.
    unlabelled : int
        Pixels or points of the reference where the map has no value.
    sample : ndarray of int64, shape (classes, classes), or None
        Sample units, where the reference is a sample: points, or polygons, each by the class that the map
        gives
        to most of its pixels.
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
    tally = _tally(source, reference, by_row, threads, progress or Progress(), tile_size)
    values, pixels, value_areas = _whole_map(tally, areas, by_row)
    if not len(values):
        raise no_valid_pixel(source)
    if tally.labelled == 0:
        raise _nothing_there(reference)
    value, label, count = tally.pairs
    if not len(value):
        raise LandCoverError(
            "No pixel has a class in both rasters"
            if reference.kind == "raster"
            else "Nothing can be compared",
            f"{tally.labelled} labelled {_units(reference)}, all where the map is nodata",
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
        unlabelled=tally.labelled - int(count.sum()),
    )
    if reference.kind == "raster":
        return comparison
    sample = matrix if reference.kind == "points" else _polygon_sample(comparison, tally.pairs)
    return replace(comparison, sample=sample, estimates=estimate_from_sample(sample, comparison.mapped))


@dataclass(frozen=True)
class _Tally:
    pairs: tuple  # value of the map, label, count
    mapped: tuple  # value of the map, row (0 where rows do not matter), count
    labelled: int


def _tally(source, reference, by_row, threads, progress, tile_size):
    windows = source.windows(tile_size)
    if reference.kind == "points":
        items = list(zip(windows, _points_by_window(reference, source, tile_size, len(windows))))
    else:
        items = [(window, None) for window in windows]
    pairs, mapped, labelled = _Counts(), _Counts(), 0
    for tile_pairs, tile_mapped, tile_labelled in run_ordered(
        partial(_tally_tile, source, reference, by_row), items, threads, progress
    ):
        pairs.add(*tile_pairs)
        mapped.add(*tile_mapped)
        labelled += tile_labelled
    return _Tally(pairs.total(), mapped.total(), labelled)


def _points_by_window(reference, source, tile_size, count):
    """Return the numbers of the points in each window."""
    across = -(-source.width // tile_size)
    window = reference.row // tile_size * across + reference.column // tile_size
    order = np.argsort(window, kind="stable")
    return np.split(order, np.searchsorted(window[order], np.arange(1, count)))


def _tally_tile(source, reference, by_row, item):
    window, points = item
    values, valid = source.read(window)
    values = values[0]
    every = valid.all()
    present = _whole_numbers(values.ravel() if every else values[valid], source.path)
    rows = np.repeat(np.arange(window.height), valid.sum(axis=1)) if by_row else None

    def mapped():
        value, row, count = _count_pairs(present, rows, source.path)
        return value, row + window.y if by_row else row, count

    if points is not None:
        row, column = reference.row[points] - window.y, reference.column[points] - window.x
        found = valid[row, column]
        value = _whole_numbers(values[row, column][found], source.path)
        return (value, points[found], np.ones(len(value), np.int64)), mapped(), len(points)
    labels, labelled = reference.labels.read(window)
    both = valid & labelled
    whole = both.all()
    label = _whole_numbers(labels[0].ravel() if whole else labels[0][both], reference.labels.path)
    shared = present if whole else _whole_numbers(values[both], source.path)
    limited = reference.labels.path if reference.kind == "raster" else None
    pairs = _count_pairs(shared, label, source.path, limited)
    if whole and not by_row:  # what is shared is all there is
        return pairs, (pairs[0], np.zeros_like(pairs[0]), pairs[2]), window.pixels
    return pairs, mapped(), int(np.count_nonzero(labelled))


def _whole_numbers(values, path):
    """Return class values as whole numbers."""
    if values.dtype.kind in "iu":
        return values
    odd = (np.rint(values) != values) | (np.abs(values) > _LARGEST_WHOLE)
    if odd.any():
        raise _no_class_raster(path, f"it holds values such as {values[odd][0]:g}")
    return values.astype(np.int64)


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
        raise _no_class_raster(path, f"it holds more than {MAX_CLASSES} different values")


def _no_class_raster(path, reason):
    return LandCoverError("This is not a class raster", f"{path}, {reason}", "Choose a raster of classes.")


class _Counts:
    """Adds up counts of pairs of whole numbers, in memory that grows with the number of different pairs."""

    def __init__(self):
        self._parts, self._waiting = [(np.empty(0, np.int64),) * 3], 0

    def add(self, first, second, count):
        self._parts.append((first, second, count))
        self._waiting += len(first)
        if self._waiting > _MOST_WAITING:
            self._parts, self._waiting = [self.total()], 0

    def total(self):
        """Return each pair once, in order, with its count."""
        first, second, count = (np.concatenate(part).astype(np.int64) for part in zip(*self._parts))
        order = np.lexsort((second, first))
        first, second, count = first[order], second[order], count[order]
        start = np.flatnonzero(
            (np.diff(first, prepend=first[:1] - 1) != 0) | (np.diff(second, prepend=0) != 0)
        )
        return first[start], second[start], np.add.reduceat(count, start) if len(start) else count


def _whole_map(tally, areas, by_row):
    """Return every value of the map with its pixels and its area."""
    value, row, count = tally.mapped
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
        raise _no_class_raster(reference.labels.path, f"it holds more than {MAX_CLASSES} different values")
    spare = distinct_colors(len(values))
    classes = tuple(
        LandCoverClass(v, reference.names.get(v, f"Class {v}"), reference.colors.get(v, color))
        for v, color in zip(values.tolist(), spare)
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
                "Each class of the map took one class of the reference and each class of the "
                "reference went to one "
                "class of the map at most, so that they overlap as much as possible in all "
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
    spare = distinct_colors(len(known) + len(alone))[len(known) :]
    own = [
        LandCoverClass(v, names.get(v, f"Class {v}"), colors.get(v, color))
        for v, color in zip(values[alone].tolist(), spare)
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
    total = _Counts()
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


def write_matched(comparison, path, threads=0, progress=None):
    """Write the map with the classes of the reference: their values, names and colours; 0 is nodata.

    Parameters
    ----------
    comparison : Comparison
    path : str
    threads : int
    progress : Progress, optional
    """
    classes = [land_cover for land_cover in comparison.classes if land_cover.value > 0]
    values = np.array([land_cover.value for land_cover in comparison.classes] + [0])
    read = partial(_class_tile, comparison, values[comparison.class_of])
    _write(comparison.source, path, read, classes, threads, progress)


def write_agreement(comparison, path, threads=0, progress=None):
    """Write where map and reference agree (1) and differ (2); 0 is where they were not compared.

    Parameters
    ----------
    comparison : Comparison
    path : str
    threads : int
    progress : Progress, optional
    """
    read = partial(_agreement_tile, comparison)
    _write(comparison.source, path, read, AGREEMENT_CLASSES, threads, progress)


def _write(source, path, read, classes, threads, progress):
    windows = source.windows(DEFAULT_TILE_SIZE)
    tiles = run_ordered(read, windows, threads, progress)
    largest = max(land_cover.value for land_cover in classes)
    with RasterSink(path, source, unsigned_type(largest), classes=classes) as sink:
        for window, values in zip(windows, tiles):
            sink.write(window, values)


def _class_tile(comparison, value_of, window):
    values, valid = comparison.source.read(window)
    result = np.zeros(valid.shape, np.int64)
    result[valid] = _looked_up(values[0][valid], comparison.values, value_of)
    return result


def _agreement_tile(comparison, window):
    values, valid = comparison.source.read(window)
    reference = comparison.reference
    result = np.zeros(valid.shape, np.int64)
    if reference.kind == "points":
        inside = _within(reference.row, window.y, window.height) & _within(
            reference.column, window.x, window.width
        )
        label = np.flatnonzero(inside)
        where = reference.row[label] - window.y, reference.column[label] - window.x
        known = valid[where]
        label, where = label[known], tuple(part[known] for part in where)
    else:
        labels, labelled = reference.labels.read(window)
        where = np.nonzero(valid & labelled)
        label = labels[0][where]
    if len(label):
        found = _looked_up(values[0][where], comparison.values, comparison.class_of)
        true = _looked_up(label, comparison.labels, comparison.label_place)
        result[where] = np.where(found == true, 1, 2)
    return result


def _within(position, start, size):
    return (position >= start) & (position < start + size)


def _looked_up(values, known, results):
    """Return the result of each value; all of them are known."""
    return results[np.searchsorted(known, values)]


def class_columns(comparison):
    """Return the figures of each class as arrays by the names of their fields.

    Parameters
    ----------
    comparison : Comparison

    Returns
    -------
    dict
        nan where a figure is not defined.
    """
    agreement, matrix = comparison.agreement, comparison.agreement.matrix
    unknown = np.full(len(matrix), np.nan)
    mapped, estimated = comparison.mapped_hectares, comparison.estimated_hectares
    area, margin = (unknown, unknown) if estimated is None else estimated
    return {
        "in_map": matrix.sum(axis=1),
        "in_reference": matrix.sum(axis=0),
        "right": np.diagonal(matrix),
        "users": agreement.users,
        "producers": agreement.producers,
        "f1": agreement.f1,
        "iou": agreement.iou,
        "mapped_ha": unknown if mapped is None else mapped,
        "area_ha": area,
        "area_ha_95": margin,
    }
