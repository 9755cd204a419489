"""What is known of the values that segments are classed by: it decides which limits hold for them."""

from dataclasses import dataclass

import numpy as np

from .handles import open_dataset
from .indices import in_units, index_divisor
from .reflectance import judge_reflectance
from .sampling import DEFAULT_SAMPLE_SIZE, sample_pixels

#: Metadata items of a band that holds an index.
_INDEX, _REFLECTANCE = "SPECTRAL_INDEX", "OF_REFLECTANCE"
#: Divisors below this part of that of bright ground (98th percentile) are too small for the index.
_LEAST_DIVISOR = 1 / 3


@dataclass(frozen=True)
class IndexKind:
    """What is known of the values of an index.

    Attributes
    ----------
    index : str
        One of `INDICES`; empty for any other values.
    is_reflectance : bool
        Whether it was computed from reflectance.
    reason : str
        Clause that tells why it was, or not.
    least_divisor : float or None
        Pixels whose `index_divisor` is below are too dark for the index.
    """

    index: str = ""
    is_reflectance: bool = False
    reason: str = ""
    least_divisor: float = None

    @classmethod
    def of_image(cls, index, source, workers=None):
        """Judge the bands of an index by a sample of the whole image, the same for any tiles.

        Pixels are too dark for VARI and NGRDI of counts where the divisor is below a third of its 98th
        percentile. By the relative path radiance of Chavez (1988) whatever is as dark as that is mostly
        light from the air; the third was measured: on an aerial image drawn by hand it takes in 98 % of the
        water and 4 % of the built ground, and of the vegetation 34 %, the shadows between its crowns. The
        corrected dark surfaces of reflectance are left alone, and so are the indices with near infrared: a
        count of noise moves 90 % of the dark water by at most 8 % of their spread (on three labelled images),
        which leaves it where it belongs, lowest in NDVI and highest in NDWI.

        Parameters
        ----------
        index : str
        source : RasterSource
            With the bands of :func:`.raster.indices.choose_bands`.
        workers : Workers, optional
            Who works on the tiles; the cores of this machine without.

        Returns
        -------
        IndexKind
        """
        sample = sample_pixels(source, DEFAULT_SAMPLE_SIZE, workers=workers)
        is_reflectance, reason = judge_reflectance(sample, source.scaling)
        shown = sample[(sample != 0).any(axis=1)]
        least = None
        if not is_reflectance and len(shown):
            divisor = index_divisor(index, *in_units(shown.T, source.scaling))
            least = None if divisor is None else max(_LEAST_DIVISOR * float(np.percentile(divisor, 98)), 0.0)
        return cls(index, is_reflectance, reason, least)

    @classmethod
    def of_raster(cls, source):
        """Read what `metadata` left in the file of values.

        Parameters
        ----------
        source : RasterSource
            Of its one used band.

        Returns
        -------
        IndexKind
        """
        dataset = open_dataset(source.path)
        items = dataset.GetRasterBand(source.bands[0]).GetMetadata()
        if not items.get(_INDEX):
            return cls()
        is_reflectance = items.get(_REFLECTANCE) == "YES"
        origin = "reflectance" if is_reflectance else "counts"
        reason = f"as the file says, the index was computed from {origin}"
        return cls(items[_INDEX].lower(), is_reflectance, reason)

    def metadata(self):
        """Return the metadata items by which `of_raster` knows the values again."""
        return {_INDEX: self.index, _REFLECTANCE: "YES" if self.is_reflectance else "NO"}
