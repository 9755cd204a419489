"""Bands stretched to a common scale, as integers: the features on which regions are compared."""

from dataclasses import dataclass

import numpy as np

#: The 2nd and 98th percentile of a band lie at a quarter and at three quarters of 0..65535, so that values
#: beyond them (water, roofs) keep their contrast too.
_LOW, _SPAN, _LARGEST = 16384, 32768, 65535

#: Feature units for one hundredth of the range between the percentiles.
UNITS_PER_PERCENT = _SPAN / 100


@dataclass(frozen=True)
class BandStretch:
    """Linear stretch of each band to 16-bit integers, estimated once for a whole image.

    Integers, because their sums are the same in any order, whatever the tiles.

    Attributes
    ----------
    low, high : tuple of float
        Values of each band at its 2nd and 98th percentile.
    """

    low: tuple
    high: tuple

    @classmethod
    def fit(cls, sample):
        """Estimate the stretch.

        Parameters
        ----------
        sample : ndarray, shape (pixels, bands)
        """
        low, high = np.percentile(sample.astype(np.float64), [2, 98], axis=0)
        # A band that is nearly constant has equal percentiles; its few other values still count.
        flat = low == high
        low = np.where(flat, sample.min(axis=0), low)
        high = np.where(flat, sample.max(axis=0), high)
        return cls(tuple(low.tolist()), tuple(high.tolist()))

    @property
    def steps(self):
        """What one step of the features stands for in each band, in units of the image."""
        return tuple((high - low) / _SPAN for low, high in zip(self.low, self.high))

    def apply(self, values, valid):
        """Return the features of a window.

        Parameters
        ----------
        values : ndarray, shape (bands, height, width)
        valid : ndarray of bool, shape (height, width)
            Other pixels get 0.

        Returns
        -------
        ndarray of uint16, shape (bands, height, width)
        """
        features = np.empty(values.shape, np.uint16)
        work = np.empty(values.shape[1:], np.result_type(values.dtype, np.float32))
        invalid = ~valid
        for band, low, high, out in zip(values, self.low, self.high, features):
            np.copyto(work, band)
            work[invalid] = low
            work -= low
            work *= _SPAN / (high - low) if high > low else 0.0
            work += _LOW + 0.5
            np.clip(work, 0, _LARGEST, out=work)
            np.copyto(out, work, casting="unsafe")
            out[invalid] = 0
        return features
