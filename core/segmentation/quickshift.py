"""Quickshift (Vedaldi and Soatto 2008, Quick shift and kernel methods for mode seeking), exact for any tiles.

A pixel's density depends on the pixels within ``ceil(3 * kernel_size)`` of it and its parent on those within
``max_distance``, so a tile read with a halo of both gives each of its pixels the density and the parent it
has in the whole image, bit for bit: additions are made in one order, and of equal densities the first
pixel in row order counts as the denser.
"""

import math
from dataclasses import dataclass

import numpy as np

from ..progress import stop_if_cancelled
from ..raster.features import UNITS_PER_PERCENT
from ..regions.connected import TileLabels
from ..regions.numbering import follow

#: Value of a band outside the image and at nodata: infinitely far from every pixel, and finite when squared.
_FAR = np.float32(1e18)

#: A weight of the density is a power of 2**_SQUARINGS, see `_weights`.
_SQUARINGS = 6
_POWER = 1 << _SQUARINGS
_ROOT = np.float32(math.sqrt(0.5))


@dataclass(frozen=True)
class Quickshift:
    """The parameters of quickshift.

    Attributes
    ----------
    kernel_size : float
        Standard deviation of the density's kernel, in pixels.
    max_distance : float
        Largest distance to a parent, in pixels and color together.
    ratio : float
        How many pixels one hundredth of a band's range (2nd to 98th percentile) counts for.
    """

    kernel_size: float
    max_distance: float
    ratio: float

    @property
    def halo(self):
        """Pixels around a tile that its pixels depend on."""
        return self._radius + math.floor(self.max_distance)

    def parents(self, features, valid):
        """Find the parent of every pixel: the nearest denser one within `max_distance`.

        Parameters
        ----------
        features : ndarray of uint16, shape (bands, height, width)
            Stretched bands, see :class:`.raster.features.BandStretch`.
        valid : ndarray of bool, shape (height, width)

        Returns
        -------
        ndarray of int32, shape (height, width)
            Position of the parent minus that of the pixel in the flattened window; 0 for a root and for an
            invalid pixel. Right where the window reaches `halo` pixels beyond, or the image ends.
        """
        height, width = valid.shape
        pairs = _Pairs(self._padded(features, valid), width, self._padding)
        steps = self._steps_to_parent(pairs, self._density(pairs), width)
        return np.where(valid, steps.reshape(height, width + self._padding)[:, :width], 0)

    @property
    def _radius(self):
        return math.ceil(3 * self.kernel_size)

    @property
    def _padding(self):
        return max(self._radius, math.floor(self.max_distance))

    @property
    def _unit(self):
        """Squared pixels in the unit of squared distances, that which `_weights` takes them in."""
        return 2 * self.kernel_size**2 * _POWER * math.sqrt(2)

    def _padded(self, features, valid):
        """Return the features one row after the other, parted by far-away columns.

        They are scaled so that a squared distance is one in pixels divided by `_unit`.

        In this flat form every neighbour is one shift away, and a step is one long operation on contiguous
        memory, for which numpy lets other threads go on.
        """
        bands, height, width = features.shape
        scale = np.float32(self.ratio / UNITS_PER_PERCENT / math.sqrt(self._unit))
        padded = np.zeros((bands, height, width + self._padding), np.float32)
        np.multiply(features, scale, out=padded[:, :, :width], dtype=np.float32)
        padded[0, :, width:] = _FAR
        padded[0, :, :width][~valid] = _FAR
        return padded.reshape(bands, -1)

    def _density(self, pairs):
        unit = self._unit
        density = np.ones(pairs.size, np.float32)
        nothing = np.zeros(pairs.size, np.float32)
        for row, column, shift in pairs.offsets(self._radius):
            stop_if_cancelled()
            weight = pairs.squared_distance(shift)
            # Of the colors; that in the image is added here.
            apart = np.float32((row * row + column * column) / unit)
            _weights(weight, apart, nothing[:-shift])
            density[:-shift] += weight
            density[shift:] += weight
        return density

    def _steps_to_parent(self, pairs, density, width):
        unit = self._unit
        # The next number up, so that a pixel at just the largest distance can be the parent.
        limit = np.nextafter(np.float32(self.max_distance**2 / unit), np.float32(np.inf))
        nearest = np.full(pairs.size, limit, np.float32)
        steps = np.zeros(pairs.size, np.int32)
        for row, column, shift in pairs.offsets(math.floor(self.max_distance), self.max_distance):
            stop_if_cancelled()
            distance = pairs.squared_distance(shift)
            distance += np.float32((row * row + column * column) / unit)
            step = row * width + column
            later_is_denser = density[shift:] > density[:-shift]
            self._take_nearer(nearest[:-shift], steps[:-shift], distance, later_is_denser, step)
            np.logical_not(later_is_denser, out=later_is_denser)
            self._take_nearer(nearest[shift:], steps[shift:], distance, later_is_denser, -step)
        return steps

    @staticmethod
    def _take_nearer(nearest, steps, distance, denser, step):
        chosen = distance < nearest
        chosen &= denser
        # They are few: most pixels have found their parent among the first neighbours.
        place = np.flatnonzero(chosen)
        nearest[place] = distance[place]
        steps[place] = step


def _weights(distance, apart, nothing):
    """Replace squared distances, in units of 2**6.5, by nearly ``exp(-(distance + apart))``.

    With x the exponent by 64, ``exp(x)`` is nearly ``1 + x + x**2 / 2``, which is ``((1 + x)**2 + 1) / 2``;
    where x is below -1 the weight is next to nothing, as it would be if x were -1. No weight is wrong by
    more than 6e-5. Additions and multiplications alone: numpy's own exponential of 32 bits differs between
    processors in its last bit, which is enough to give a pixel another parent.

    Parameters
    ----------
    distance : ndarray of float32
        Written to.
    apart : float32
        Added to each of the distances.
    nothing : ndarray of float32
        As many zeros; numpy takes several times as long for the larger of an array and a number.
    """
    np.subtract(_ROOT - apart, distance, out=distance)
    np.maximum(distance, nothing, out=distance)
    np.multiply(distance, distance, out=distance)
    np.add(distance, np.float32(0.5), out=distance)
    for _ in range(_SQUARINGS):
        np.multiply(distance, distance, out=distance)


class _Pairs:
    """Pairs of pixels at a fixed offset, in the flat form: rows of `width` pixels parted by `padding`."""

    def __init__(self, flat, width, padding):
        self._flat = flat
        self._row_length = width + padding
        self.size = flat.shape[1]
        self._sum = np.empty(self.size, np.float32)
        self._part = np.empty(self.size, np.float32)

    def offsets(self, radius, distance=math.inf):
        """Return the offsets (row, column, shift) of a window that come later in row order, nearest first."""
        offsets = [
            (row, column, row * self._row_length + column)
            for row in range(radius + 1)
            for column in range(-radius, radius + 1)
            if (row, column) > (0, 0) and math.hypot(row, column) <= distance
        ]
        offsets.sort(key=lambda offset: (offset[0] ** 2 + offset[1] ** 2, offset))
        return [offset for offset in offsets if offset[2] < self.size]

    def squared_distance(self, shift):
        """Return the squared distance in feature space of every pixel to the one `shift` further on.

        The result stands until the next call.
        """
        total, part = self._sum[: self.size - shift], self._part[: self.size - shift]
        first, *others = self._flat
        np.subtract(first[:-shift], first[shift:], out=total)
        np.multiply(total, total, out=total)
        for band in others:
            np.subtract(band[:-shift], band[shift:], out=part)
            np.multiply(part, part, out=part)
            np.add(total, part, out=total)
        return total


def quickshift_labels(source, stretch, quickshift, window):
    """Label the pixels of a tile by the tree they belong to; a labeller for `find_regions`.

    Parameters
    ----------
    source : RasterSource
    stretch : BandStretch
    quickshift : Quickshift
    window : Window

    Returns
    -------
    TileLabels
        With the trees whose root lies in another tile as exits.
    """
    grown = window.grown(quickshift.halo, source.width, source.height)
    values, valid = source.read(grown)
    features = stretch.apply(values, valid)
    steps = quickshift.parents(features, valid)

    top, left = window.y - grown.y, window.x - grown.x
    inner = np.s_[top : top + window.height, left : left + window.width]
    target = np.arange(steps.size).reshape(steps.shape)[inner] + steps[inner]
    row, column = np.divmod(target, grown.width)
    is_inside = (row >= top) & (row < top + window.height) & (column >= left) & (column < left + window.width)
    own = np.arange(window.pixels).reshape(is_inside.shape)
    parent = np.where(is_inside, (row - top) * window.width + column - left, own).ravel()
    parent = follow(parent)

    is_root = (parent == own.ravel()) & valid[inner].ravel()
    number = np.cumsum(is_root, dtype=np.uint32)
    labels = np.where(valid[inner], number[parent].reshape(is_inside.shape), 0).astype(np.uint32)
    leaving = ~is_inside & valid[inner]
    position = (grown.y + row[leaving]) * np.int64(source.width) + grown.x + column[leaving]
    return TileLabels(labels, features[(slice(None), *inner)], (labels[leaving], position))
