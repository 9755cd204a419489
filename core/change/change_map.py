"""What a comparison of two maps found."""

from dataclasses import dataclass

import numpy as np

from ..raster.areas import SQUARE_METRES_PER_HECTARE
from ..raster.source import RasterSource
from .legend import NO_CHANGE, JointLegend, change_classes

#: What becomes of a pixel: it counts; a shift explains its change; its patch of change is too small.
WAYS = COUNTED, SHIFTED, SMALL = range(3)


@dataclass(frozen=True)
class ChangeMap:
    """What a comparison of two maps found.

    Attributes
    ----------
    before : RasterSource
        The map whose grid holds.
    legend : JointLegend
    placement : str
        How the other map came to that grid, as a sentence.
    start, end : ndarray of int, shape (kinds,)
        Places in the legend of the classes before and after of each kind that occurs, in ascending order;
        also of those without change.
    pixels : ndarray of int64, shape (ways, kinds)
        Pixels of each kind by what became of them: one of WAYS.
    areas : ndarray of float64, shape (ways, kinds), or None
        Their ground in square metres; None where the CRS is unknown.
    classes : tuple of LandCoverClass
        Those of the raster of changes: no change, where there is any, and the kinds of change that count.
    value_of : ndarray of int, shape (ways, kinds)
        Value of each in that raster.
    """

    before: RasterSource
    legend: JointLegend
    placement: str
    start: np.ndarray
    end: np.ndarray
    pixels: np.ndarray
    areas: np.ndarray
    classes: tuple
    value_of: np.ndarray

    @classmethod
    def of(cls, before, legend, placement, start, end, pixels, areas):
        """Number and colour what was counted."""
        drawn = np.flatnonzero((start != end) & (pixels[COUNTED] > 0))
        value_of = np.full(pixels.shape, NO_CHANGE.value)
        value_of[COUNTED, drawn] = NO_CHANGE.value + 1 + np.arange(len(drawn))
        classes = change_classes(legend.classes, start[drawn], end[drawn])
        if (pixels[value_of == NO_CHANGE.value] > 0).any():
            classes = (NO_CHANGE, *classes)
        return cls(before, legend, placement, start, end, pixels, areas, classes, value_of)

    @property
    def compared(self):
        """Number of pixels with a class in both maps."""
        return int(self.pixels.sum())

    @property
    def changed(self):
        """Number of pixels whose change counts."""
        return int(self.pixels[COUNTED, self.start != self.end].sum())

    @property
    def class_pixels(self):
        """Number of pixels of each class of the raster of changes."""
        return [int(self.pixels[self.value_of == c.value].sum()) for c in self.classes]

    @property
    def left_out(self):
        """Number of pixels whose change was left out, by the way of it."""
        return {way: int(self.pixels[way].sum()) for way in (SHIFTED, SMALL)}

    @property
    def kinds_by_value(self):
        """Places of the classes before and after, by the values of the raster that are changes."""
        value = self.value_of[COUNTED].tolist()
        kinds = zip(value, self.start.tolist(), self.end.tolist())
        return {number: (one, other) for number, one, other in kinds if number != NO_CHANGE.value}

    @property
    def hectares(self):
        """Ground of each kind by what became of it; None where the CRS is unknown."""
        return None if self.areas is None else self.areas / SQUARE_METRES_PER_HECTARE

    def matrix(self, sizes):
        """Return sizes of kinds, such as pixels, by the class before (row) and after (column).

        Parameters
        ----------
        sizes : ndarray, shape (kinds,)

        Returns
        -------
        ndarray, shape (classes, classes)
        """
        matrix = np.zeros((len(self.legend.classes),) * 2, sizes.dtype)
        matrix[self.start, self.end] = sizes
        return matrix
