"""What a map is compared with: labels on its pixels, from another raster, from polygons or from points."""

from dataclasses import dataclass

import numpy as np

from ..classes import MAX_CLASSES, LandCoverClass, class_name
from ..errors import LandCoverError
from ..palette import colors_by_name
from ..raster.alignment import lies_elsewhere
from ..raster.class_values import Counts, no_class_raster, whole_numbers
from ..raster.coverage import by_centre
from ..raster.points import points_in
from ..raster.polygons import Polygons
from ..raster.source import RasterSource

#: What users call the two that are compared.
REFERENCE_ROLES = ("classified raster", "reference")


class Reference:
    """What a comparison asks of every kind of reference.

    Attributes
    ----------
    placement : str
        How it came to the pixels of the map, as a sentence.
    names : dict of str
        Names by class value, of those that have one.
    has_values : bool
        Whether its values are its own, so that they can be those of the map.
    unit : str
        What is compared, in the singular.
    label_file : str or None
        File whose values are classes, of which there are few; None where labels are numbers of features.
    sample_unit : str
        What one unit of the sample is, as a sentence; empty where the reference is no sample.
    left_out : dict of int
        How many features could not be used, by why.
    """

    unit = "pixel"
    label_file = None
    sample_unit = ""

    def read(self, window, valid):
        """Return the labels in a window of the map, where the map has a value.

        Parameters
        ----------
        window : Window
        valid : ndarray of bool, shape (height, width)
            Where the map has a value.

        Returns
        -------
        where : slice, or ndarray of int or of bool
            Index of the labels in the flattened window; a slice where every pixel has one.
        labels : ndarray of int
        count : int
            Pixels or points with a label, whether or not the map has a value there.
        """
        raise NotImplementedError

    def classes_of(self, labels):
        """Return the classes in order of their values, and the place of each label among them."""
        raise NotImplementedError

    def sample(self, labels, mapped, count, class_of_label, class_of, size):
        """Count the units of the sample by their value in the map (row) and class in the reference (column).

        Parameters
        ----------
        labels, mapped, count : ndarray of int
            Which label meets which value of the map, by its place among them, how often.
        class_of_label : ndarray of int
            Class of every label that was compared, in ascending order of the labels.
        class_of : ndarray of int, shape (values,)
            Class of each value of the map.
        size : int
            Number of classes.

        Returns
        -------
        ndarray of int64, shape (values, size), or None
            None where the reference is no sample.
        """
        return None

    def without_pixel(self, labels):
        """Return how many units meet no pixel of the map with a value, by why; `labels` are those that do."""
        return {}

    def nothing_there(self):
        """Return the error for a reference without a label in the map's rectangle."""
        raise NotImplementedError


@dataclass(frozen=True)
class RasterReference(Reference):
    """A class raster on the grid of the map.

    Attributes
    ----------
    placement, names
        As in Reference.
    colors : dict of str
        Colours by class value.
    raster : RasterSource
        Class values.
    """

    placement: str
    names: dict
    colors: dict
    raster: RasterSource

    has_values = True
    left_out = {}

    @property
    def label_file(self):
        """The raster itself."""
        return self.raster.path

    def read(self, window, valid):
        """As in Reference."""
        labels, labelled = self.raster.read(window)
        both = (valid & labelled).ravel()
        where = slice(None) if both.all() else both
        labels = whole_numbers(labels[0].ravel()[where], self.raster.path)
        return where, labels, int(np.count_nonzero(labelled))

    def classes_of(self, labels):
        """As in Reference."""
        values, place = np.unique(labels, return_inverse=True)
        if len(values) > MAX_CLASSES:
            raise no_class_raster(self.raster.path, f"it holds more than {MAX_CLASSES} different values")
        names = [class_name(self.names, v) for v in values.tolist()]
        spare = colors_by_name(names, self.colors.values())
        classes = tuple(
            LandCoverClass(v, name, self.colors.get(v, color))
            for v, name, color in zip(values.tolist(), names, spare)
        )
        return classes, place

    def nothing_there(self):
        """As in Reference."""
        return LandCoverError(
            "The reference has no valid pixel where the classified raster lies",
            "all of its pixels there are nodata",
            "Check its nodata value, or choose another reference.",
        )


@dataclass(frozen=True)
class FeatureReference(Reference):
    """Features with a class each; their labels are their numbers from 1.

    Attributes
    ----------
    names, left_out
        As in Reference.
    classes : tuple of LandCoverClass
        In order of their values.
    class_of_feature : ndarray of int, shape (features,)
        Place in `classes` of each feature.
    """

    names: dict
    left_out: dict
    classes: tuple
    class_of_feature: np.ndarray

    @property
    def has_values(self):
        """Whether the features are labelled with numbers."""
        return not self.names

    def classes_of(self, labels):
        """As in Reference."""
        return self.classes, self.class_of_feature[labels - 1]

    def sample(self, labels, mapped, count, class_of_label, class_of, size):
        """Take each feature for one unit, of the class that the map gives to most of its pixels.

        Of several values of that class it is the most frequent one.
        """
        total = Counts()
        total.add(labels, mapped, count)
        number, value, pixels = total.total()
        found = class_of[value]
        _, place = np.unique(number * size + found, return_inverse=True)
        in_class = np.bincount(place.ravel(), pixels)[place.ravel()]
        order = np.lexsort((value, -pixels, found, -in_class, number))  # of two equal ones the first one
        first = np.flatnonzero(np.diff(number[order], prepend=0))
        sample = np.zeros((len(class_of), size), np.int64)
        np.add.at(sample, (value[order][first], class_of_label), 1)  # both in the order of the features
        return sample


@dataclass(frozen=True)
class PolygonReference(FeatureReference):
    """Polygons, laid on the pixels of the map.

    Attributes
    ----------
    polygons : Polygons
        On the grid of the map.
    inside : int
        How many polygons reach into the map's rectangle.
    """

    polygons: Polygons
    inside: int

    placement = (
        "Polygons were laid on the pixels of the map: a pixel counts where its centre lies in a polygon."
    )
    sample_unit = (
        "Each polygon is one unit of the sample, of the class that the map gives to most of its pixels: "
        "the pixels of one polygon are no independent witnesses."
    )

    def read(self, window, valid):
        """As in Reference."""
        labels = np.zeros(valid.size, np.int64)
        for chosen in self.polygons.groups_in(window):
            covered = by_centre(self.polygons, window, chosen)
            labels[covered.pixel] = covered.polygon + 1  # of several the last one counts
        where = np.flatnonzero(valid.ravel() & (labels != 0))
        return where, labels[where], int(np.count_nonzero(labels))

    def without_pixel(self, labels):
        """As in Reference."""
        why = "polygons that hold no centre of a pixel with a value, or are covered by later ones"
        return {why: self.inside - len(labels)}

    def nothing_there(self):
        """As in Reference."""
        return no_overlap("none of its polygons holds a pixel of the map")


@dataclass(frozen=True)
class PointReference(FeatureReference):
    """Points, each in a pixel of the map.

    Attributes
    ----------
    row, column : ndarray of int, shape (points,)
        Their pixels, all of them in the map's rectangle; rows ascend.
    """

    row: np.ndarray
    column: np.ndarray

    unit = "point"
    placement = "Each point is compared with the pixel of the map in which it lies."
    sample_unit = "Each point is one unit of the sample."

    def read(self, window, valid):
        """As in Reference."""
        pixel, point = points_in(window, self.column, self.row)
        known = valid.ravel()[pixel]
        return pixel[known], point[known] + 1, len(point)

    def nothing_there(self):
        """As in Reference."""
        return no_overlap("none of its points lies in the map")


def no_overlap(given):
    """Return the error for features that lie elsewhere."""
    return lies_elsewhere(*REFERENCE_ROLES, given)
