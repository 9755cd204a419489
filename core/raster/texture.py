"""How rough an image is around each pixel: local standard deviations of its brightness at several scales."""

from dataclasses import dataclass

import numpy as np

from .features import BandStretch
from .sampling import DEFAULT_SAMPLE_SIZE, sample_pixels

#: Sides, in pixels, of the squares in which the deviation is measured.
SCALES = (3, 7)


@dataclass(frozen=True)
class Texture:
    """Measures the local standard deviation of the brightness, the mean of an image's bands.

    The brightness is rounded once to 16 bits, so that its sums are whole and the same for any tiles.

    Attributes
    ----------
    stretch : BandStretch
        Of the brightness.
    """

    stretch: BandStretch

    @classmethod
    def of_image(cls, source, workers=None):
        """Prepare to measure an image.

        Parameters
        ----------
        source : RasterSource
        workers : Workers, optional
            Who works on the tiles; the cores of this machine without.
        """
        sample = sample_pixels(source, DEFAULT_SAMPLE_SIZE, workers=workers)
        return cls(BandStretch.fit(_brightness(sample.T)[:, None]))

    @property
    def unit(self):
        """What one step of what is read stands for, in units of the image."""
        return self.stretch.steps[0]

    def read(self, source, window):
        """Read a window of an image as its texture.

        Parameters
        ----------
        source : RasterSource
        window : Window

        Returns
        -------
        deviations : ndarray of uint16, shape (scales, height, width)
            Standard deviation of the valid pixels in the square around each pixel, for each of SCALES, in
            steps of `unit`.
        valid : ndarray of bool, shape (height, width)
        """
        margin = max(SCALES) // 2
        around, seen = window.around(margin), window.grown(margin, source.width, source.height)
        values, is_valid = source.read(seen)
        place = seen.within(around)
        brightness = np.zeros((around.height, around.width), np.uint16)
        valid = np.zeros(brightness.shape, bool)
        brightness[place] = self.stretch.apply(_brightness(values)[None], is_valid)[0]
        valid[place] = is_valid
        inner = window.within(around)
        return local_deviations(brightness, valid, SCALES)[(slice(None), *inner)], valid[inner]


def _brightness(bands):
    """Return the mean of bands; added one after the other, since numpy's own order depends on the shape."""
    total = np.zeros(bands.shape[1:])
    for band in bands:
        total += band
    return total / len(bands)


def local_deviations(values, valid, sizes):
    """Return the standard deviation of the valid values in the square around each pixel.

    Parameters
    ----------
    values : ndarray of uint16, shape (height, width)
        0 where not valid.
    valid : ndarray of bool, shape (height, width)
    sizes : sequence of int
        Sides of the squares in pixels, odd; they are cut off at the edge of the picture.

    Returns
    -------
    ndarray of uint16, shape (sizes, height, width)
        Rounded; 0 where no pixel of the square is valid.
    """
    whole = values.astype(np.int64)
    tables = [_summed(table, max(sizes) // 2) for table in (valid, whole, whole * whole)]
    deviations = np.zeros((len(sizes), *values.shape), np.uint16)
    for out, size in zip(deviations, sizes):
        count, total, squares = (_in_squares(table, size, max(sizes) // 2) for table in tables)
        np.maximum(count, 1, out=count)
        np.rint(np.sqrt(count * squares - total * total) / count, out=out, casting="unsafe")
    return deviations


def _summed(values, margin):
    """Return the sums of all that is above and to the left (Crow 1984), with a margin of zeros around."""
    padded = np.pad(values, ((margin + 1, margin), (margin + 1, margin)))
    return padded.cumsum(axis=0, dtype=np.int64).cumsum(axis=1)


def _in_squares(table, size, margin):
    """Return the sums in the square around each pixel from the table of `_summed`."""
    height, width = (length - 2 * margin - 1 for length in table.shape)
    first, last = margin - size // 2, margin + size // 2 + 1
    top, bottom = slice(first, first + height), slice(last, last + height)
    left, right = slice(first, first + width), slice(last, last + width)
    return table[bottom, right] - table[top, right] - table[bottom, left] + table[top, left]
