"""The regions of a whole raster: a raster of provisional numbers, and what is known of each region."""

from dataclasses import dataclass

import numpy as np

from ..raster.source import RasterSource
from ..raster.tiles import Window
from .graph import RegionTable
from .numbering import compact, places_in, put_first, sum_by


@dataclass
class RasterRegions:
    """The regions of a whole raster, numbered from 0 in the row order of their first pixels.

    Attributes
    ----------
    numbers : RasterSource
        Temporary raster of provisional numbers, from 1; 0 is nodata.
    region_of : ndarray of int32, shape (provisional numbers + 1,)
        Region of every provisional number; -1 for nodata.
    pixels : ndarray of int64, shape (regions,)
    labels : ndarray of unsigned int, shape (regions,)
        Empty where labels only tell regions apart.
    sums : ndarray of int64, shape (bands, regions)
        Sums of the features; without features there are no bands.
    merged : int
        How many others were merged into these.
    """

    numbers: RasterSource
    region_of: np.ndarray
    pixels: np.ndarray
    labels: np.ndarray
    sums: np.ndarray
    merged: int = 0

    def __len__(self):
        return len(self.pixels)

    def joined(self, region_of, count, labels=None):
        """Return the `count` regions that these went into (`region_of`), and that have some `labels`."""
        return RasterRegions(
            self.numbers,
            np.concatenate([self.region_of[:1], region_of[self.region_of[1:]]]),
            sum_by(region_of, self.pixels, count),
            self.labels[:0] if labels is None else labels,
            np.stack([sum_by(region_of, band, count) for band in self.sums]),
        )

    def read(self, window):
        """Return the regions in a window, int32 of shape (height, width); -1 for nodata."""
        return self.region_of[self.numbers.read(window)[0][0]]

    def excerpt(self, window):
        """Return what reads the same within a window on any machine."""
        window = window.grown(0, self.numbers.width, self.numbers.height)
        return RegionsExcerpt(window, self.read(window))


@dataclass(frozen=True)
class RegionsExcerpt:
    """The regions in a window, to be read where their raster is not.

    Attributes
    ----------
    window : Window
    regions : ndarray of int, shape (height, width)
        Of the window.
    """

    window: Window
    regions: np.ndarray

    def read(self, window):
        """Return the regions in a window within that of the excerpt."""
        return self.regions[window.within(self.window)]


@dataclass
class UnmergedRegions:
    """The regions of a whole raster, of which the small ones are about to be merged.

    Millions of small regions are not held: what is to be known of them is seen in any window around them.

    Attributes
    ----------
    numbers : RasterSource
        Temporary raster of provisional numbers, from 1; 0 is nodata.
    count : int
        Number of regions.
    joined, joined_to : ndarray of uint32, shape (parts,)
        Provisional numbers, ascending, of regions that have several, and the one that stands for the region:
        that of its first pixel. Others stand for themselves.
    large : ndarray of uint32, shape (large regions,), ascending
        Numbers of the regions of at least the minimum of pixels.
    pixels, first : ndarray of int64, shape (large regions,)
        Their size, and the position of their first pixel in the whole raster, counted in rows.
    sums : ndarray of int64, shape (bands, large regions)
        Sums of their features.
    labels : ndarray of unsigned int, shape (provisional numbers,)
        Label of every number from 1; empty where labels only tell regions apart.
    labelled : ndarray of uint32, ascending, optional
        The numbers that the labels are of, where they are not of all.
    """

    numbers: RasterSource
    count: int
    joined: np.ndarray
    joined_to: np.ndarray
    large: np.ndarray
    pixels: np.ndarray
    first: np.ndarray
    sums: np.ndarray
    labels: np.ndarray
    labelled: np.ndarray = None

    def __len__(self):
        return self.count

    def excerpt(self, window):
        """Return what reads the same within a window on any machine: its part of the tables, and no file."""
        numbers = self.numbers.excerpt(window)
        provisional, _ = compact(numbers.values[numbers.values > 0])
        is_part, part = places_in(self.joined, provisional)
        occurring = provisional.copy()
        occurring[is_part] = self.joined_to[part]
        occurring = np.unique(occurring)
        _, large = places_in(self.large, occurring)
        return UnmergedRegions(
            numbers,
            self.count,
            self.joined[part],
            self.joined_to[part],
            self.large[large],
            self.pixels[large],
            self.first[large],
            self.sums[:, large],
            self._labels_of(occurring),
            occurring,
        )

    def read_locally(self, window):
        """Read a window in terms of the regions that occur in it, in the order of their first pixels.

        Returns
        -------
        numbers : ndarray of uint32, shape (regions,)
            Provisional number that stands for each.
        first : ndarray of int64, shape (regions,)
            Position of the first pixel; for small regions, in the window.
        local : ndarray of int32, shape (height, width)
            Place of every pixel's region in `numbers`; -1 for nodata.
        """
        values = self.numbers.read(window)[0][0]
        valid = np.flatnonzero(values)
        # Numbers were given tile by tile, so those of a window lie in a small part of all.
        provisional, place = compact(values.ravel()[valid])
        is_part, part = places_in(self.joined, provisional)
        provisional[is_part] = self.joined_to[part]
        numbers, region = np.unique(provisional, return_inverse=True)
        region = region.astype(np.int32)[place]
        first = np.empty(len(numbers), np.int64)
        put_first(first, region, valid)
        row, column = np.divmod(first, window.width)
        first = (window.y + row) * self.numbers.width + window.x + column
        is_large, which = places_in(self.large, numbers)
        first[is_large] = self.first[which]
        order = np.argsort(first)
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(len(order), dtype=np.int32)
        local = np.full(values.shape, -1, np.int32)
        local.ravel()[valid] = rank[region]
        return numbers[order], first[order], local

    def table(self, numbers, local, features):
        """Return the RegionTable of the regions in a window; of large ones with all that lies beyond it."""
        place = local.ravel() + 1
        count = len(numbers) + 1
        pixels = np.bincount(place, minlength=count)[1:]
        sums = np.stack(
            [np.bincount(place, weights=band.ravel(), minlength=count)[1:] for band in features]
        ).astype(np.int64)
        is_large, which = places_in(self.large, numbers)
        pixels[is_large] = self.pixels[which]
        sums[:, is_large] = self.sums[:, which]
        labels = self._labels_of(numbers) if len(self.labels) else np.zeros(len(numbers), np.uint8)
        return RegionTable(pixels, sums, labels)

    def _labels_of(self, numbers):
        if len(self.labels) == 0:
            return self.labels
        if self.labelled is None:
            return self.labels[numbers - 1]
        return self.labels[np.searchsorted(self.labelled, numbers)]
