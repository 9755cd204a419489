"""How an image is segmented: the methods and their settings."""

from dataclasses import dataclass
from functools import partial

from ..errors import LandCoverError
from .quickshift import Quickshift, quickshift_labels
from .superpixels import Superpixels, superpixel_labels

#: Ways to segment an image; the first is exact for any tiles, the others are scikit-image's.
SEGMENT_METHODS = ("quickshift", "slic", "felzenszwalb", "watershed")


@dataclass(frozen=True)
class SegmentSettings:
    """How an image is segmented.

    Attributes
    ----------
    method : str
        One of `SEGMENT_METHODS`.
    segment_size : float
        Wanted mean number of pixels of a segment; 0 = as they come.
    min_area : int
        Segments of fewer pixels are merged into a neighbour; 0 or 1 keeps all.
    kernel_size, max_distance, ratio : float
        Of :class:`.segmentation.quickshift.Quickshift`.
    region_size, compactness, scale, sigma : float
        Of :class:`.segmentation.superpixels.Superpixels`.
    """

    method: str = "quickshift"
    segment_size: float = 0
    min_area: int = 30
    kernel_size: float = 3
    max_distance: float = 6
    ratio: float = 0.5
    region_size: float = 12
    compactness: float = 10
    scale: float = 10
    sigma: float = 0.8

    def labeller(self, source, stretch):
        """Return the function that labels a tile."""
        if self.method == "quickshift":
            quickshift = Quickshift(self.kernel_size, self.max_distance, self.ratio)
            return partial(quickshift_labels, source, stretch, quickshift)
        superpixels = Superpixels(self.method, self.region_size, self.compactness, self.scale, self.sigma)
        return partial(superpixel_labels, source, stretch, superpixels)

    def check(self):
        """Refuse settings that mean nothing.

        Raises
        ------
        LandCoverError
        """
        if self.method not in SEGMENT_METHODS:
            raise LandCoverError(
                "Unknown segmentation method", self.method, f"Use one of {', '.join(SEGMENT_METHODS)}."
            )
        for name in ("kernel_size", "max_distance", "region_size", "scale"):
            if not getattr(self, name) > 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must be above 0", f"{getattr(self, name):g}", ""
                )
        for name in ("segment_size", "min_area", "ratio", "compactness", "sigma"):
            if not getattr(self, name) >= 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must not be negative", f"{getattr(self, name):g}", ""
                )
