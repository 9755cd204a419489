"""Samples, points or polygons with a class each, laid on the pixels of an image."""

import math
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..classes import MAX_CLASSES
from ..errors import LandCoverError
from ..execution import run_ordered, this_machine
from ..labels import joined_spellings, label_classes, labelled_features
from ..raster.coverage import by_centre
from ..raster.points import pixels_of_points, points_in
from ..raster.polygons import Polygons, polygons_on_grid
from ..raster.tiles import DEFAULT_TILE_SIZE


@dataclass(frozen=True)
class PointPlaces:
    """Points on the grid of an image.

    Attributes
    ----------
    column, row : ndarray of int64, shape (points,)
        Their pixels; rows ascend.
    """

    column: np.ndarray
    row: np.ndarray

    def may_lie_in(self, window):
        """Tell whether there may be points in a window."""
        return len(points_in(window, self.column, self.row)[0]) > 0

    def pixels_in(self, window):
        """Yield places in the flattened window and the point of each, as int64 arrays."""
        pixel, point = points_in(window, self.column, self.row)
        if len(pixel):
            yield pixel, point


@dataclass(frozen=True)
class PolygonPlaces:
    """Polygons on the grid of an image; a pixel is of every polygon that its centre lies in.

    Attributes
    ----------
    polygons : Polygons
    """

    polygons: Polygons

    def may_lie_in(self, window):
        """Tell whether there may be polygons in a window."""
        return any(True for _ in self.polygons.groups_in(window))

    def pixels_in(self, window):
        """Yield places in the flattened window and the polygon of each, as int64 arrays."""
        for chosen in self.polygons.groups_in(window):
            covered = by_centre(self.polygons, window, chosen)
            if len(covered.pixel):
                yield covered.pixel, covered.polygon


@dataclass(frozen=True)
class Samples:
    """Points or polygons with a class each, on the grid of an image.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        In ascending order of their values, which are the labels where those are numbers that can be.
    are_names : bool
        Whether the labels are names, not numbers.
    value : ndarray of int64, shape (features,)
        Class value of each feature.
    label_of : dict
        What the field of the samples holds for a class, by its value.
    places : PointPlaces or PolygonPlaces
    left_out : dict of int
        How many features cannot be used, by why.
    told : tuple of str
        Sentences on what was done to the labels.
    """

    classes: tuple
    are_names: bool
    value: np.ndarray
    label_of: dict
    places: object
    left_out: dict
    told: tuple = ()

    @property
    def are_polygons(self):
        """Tell polygons from points."""
        return isinstance(self.places, PolygonPlaces)

    @property
    def unit(self):
        """What one of them is called."""
        return "polygon" if self.are_polygons else "point"


def place_points(source, points, progress=None):
    """Lay points with a class each on the grid of an image.

    Parameters
    ----------
    source : RasterSource
        The image.
    points : iterable of tuple
        Label (a number, a text or None), x and y of each point, in the CRS of the image; x and y are nan
        where the geometry is empty.
    progress : Progress, optional

    Returns
    -------
    Samples

    Raises
    ------
    LandCoverError
        When no point has a label, or a label is no class.
    """
    found = ((label, None if math.isnan(x) else (x, y)) for label, x, y in points)
    labels, positions, left_out = _with_label(found, "points", progress)
    classes, are_names, value, label_of, told = _classes_of(labels)
    column, row, inside = pixels_of_points(source, *np.array(positions, np.float64).T)
    left_out["points outside the image"] = len(labels) - len(inside)
    places = PointPlaces(column, row)
    return Samples(classes, are_names, value[inside], label_of, places, left_out, told)


def place_polygons(source, polygons, progress=None):
    """Lay polygons with a class each on the grid of an image; as `place_points`, with the WKB of each."""
    labels, geometries, left_out = _with_label(polygons, "polygons", progress)
    classes, are_names, value, label_of, told = _classes_of(labels)
    placed = polygons_on_grid(source, geometries)
    inside, cut = placed.reach_into(source.width, source.height)
    left_out["polygons outside the image"] = int(np.count_nonzero(~inside))
    if cut.any():
        text = "Polygons that reach beyond the image, of which only the part on it counts: {:,}."
        told = (*told, text.format(np.count_nonzero(cut)))
    return Samples(classes, are_names, value, label_of, PolygonPlaces(placed), left_out, told)


def _with_label(features, what, progress):
    """Return labels and geometries of the features that have both, and how many have not, by why."""
    labels, geometries, without_geometry, without_label = labelled_features(features, progress)
    if not (labels or without_geometry or without_label):
        raise LandCoverError(
            "The layer of samples is empty",
            "it gives no feature",
            "Choose another layer, or check its filter and selection.",
        )
    if not labels:
        raise LandCoverError(
            "The samples have no class",
            f"{without_label:,} {what} without a value in FIELD, {without_geometry:,} without a geometry",
            "Choose another FIELD, or label the samples first.",
        )
    left_out = {
        f"{what} without a geometry": without_geometry,
        f"{what} without a class (FIELD is empty)": without_label,
    }
    return labels, geometries, left_out


def _classes_of(labels):
    """Return classes, whether they have names, the value of each label, labels by value, and sentences."""
    classes, names, place = label_classes(labels, {})
    label_of = {c.value: names.get(c.value, c.value) for c in classes}
    told = [
        f"Labels that differ only in capitals and spaces are one class: {', '.join(map(repr, spellings))}."
        for spellings in joined_spellings(labels)
    ]
    if not all(1 <= c.value < MAX_CLASSES for c in classes):
        numbered = tuple(replace(c, value=number) for number, c in enumerate(classes, start=1))
        label_of = {new.value: label_of[old.value] for new, old in zip(numbered, classes)}
        classes = numbered
        text = "Classes are numbered from 1, since a class raster holds values from 1 to {}."
        told.append(text.format(MAX_CLASSES - 1))
    value = np.array([c.value for c in classes], np.int64)[place]
    return classes, bool(names), value, label_of, tuple(told)


def check_on_image(source, samples, workers=None, progress=None):
    """Count the samples that lie on no pixel with data.

    Parameters
    ----------
    source : RasterSource
    samples : Samples
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    Samples
        With these among those that are left out.

    Raises
    ------
    LandCoverError
        When none is left, or all that are left are of one class.
    """
    count = partial(_valid_pixels_of_tile, source, samples.places)
    pixels = np.zeros(len(samples.value), np.int64)
    windows = windows_with(samples.places, source)
    for feature, found in run_ordered(count, windows, this_machine(workers), progress):
        pixels[feature] += found
    what = f"{samples.unit}s"
    missed = int(np.count_nonzero(pixels == 0))
    if samples.are_polygons:
        missed -= samples.left_out[f"{what} outside the image"]
    left_out = {**samples.left_out, f"{what} that hold no pixel with data": missed}
    if not pixels.any():
        given = ", ".join(f"{why}: {number:,}" for why, number in left_out.items() if number)
        raise LandCoverError(
            "No sample lies on a pixel of the image with data",
            given,
            "Choose samples of the same place, and check that their CRS is the right one.",
        )
    check_classes(samples.classes, samples.value[pixels > 0])
    return replace(samples, left_out=left_out)


def check_classes(classes, values):
    """Refuse samples on the image that are all of one class.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    values : ndarray of int, shape (samples,)
        Class value of each; not empty.

    Raises
    ------
    LandCoverError
    """
    found = np.unique(values)
    if len(found) == 1:
        [name] = (c.name for c in classes if c.value == found[0])
        raise LandCoverError(
            "The samples on the image are all of one class",
            f"'{name}', {len(values):,} of them",
            "Add samples of another class.",
        )


def windows_with(places, source, tile_size=DEFAULT_TILE_SIZE):
    """Return the windows of an image in which samples lie.

    Parameters
    ----------
    places : PointPlaces or PolygonPlaces
    source : RasterSource
    tile_size : int
        Pixels along a window's side.
    """
    windows = source.windows(tile_size)
    return [window for window in windows if places.may_lie_in(window)]


def _valid_pixels_of_tile(source, places, window):
    """Return the samples in a window, each once, and how many of their pixels have data."""
    _, valid = source.read(window)
    valid, features = valid.ravel(), [np.empty(0, np.int64)]
    features += [feature[valid[pixel]] for pixel, feature in places.pixels_in(window)]
    return np.unique(np.concatenate(features), return_counts=True)
