"""How an image is segmented: the methods, what each says of itself, and their settings."""

from dataclasses import dataclass, fields
from functools import partial

from ..errors import LandCoverError
from ..raster.tiles import DEFAULT_TILE_SIZE
from . import superpixels
from .quickshift import Quickshift, quickshift_labels
from .superpixels import Superpixels, superpixel_labels


@dataclass(frozen=True)
class SegmentMethod:
    """What a method says of itself.

    Attributes
    ----------
    make_labeller : callable
        Takes an image, a BandStretch and SegmentSettings; returns the function that labels a tile.
    parameters : tuple of str
        The settings that only this method, or only some methods, look at.
    is_exact : bool
        Whether the segments are the same for any tiles.
    tile_size : int
        Pixels along the side of the tiles that it labels.
    memory : tuple of int
        Bytes that it takes for a pixel, and for each band of it (measured).
    """

    make_labeller: object
    parameters: tuple
    is_exact: bool
    tile_size: int
    memory: tuple


def _quickshift(source, stretch, settings):
    quickshift = Quickshift(settings.kernel_size, settings.max_distance, settings.ratio)
    return partial(quickshift_labels, source, stretch, quickshift)


def _superpixels(source, stretch, settings):
    own = Superpixels(
        settings.method, settings.region_size, settings.compactness, settings.scale, settings.sigma
    )
    return partial(superpixel_labels, source, stretch, own)


def _of_scikit_image(memory, *parameters, tile_size=superpixels.TILE_SIZE):
    return SegmentMethod(_superpixels, parameters, False, tile_size, memory)


#: Ways to segment an image by their names; the first is the default.
SEGMENT_METHODS = {
    "quickshift": SegmentMethod(
        _quickshift, ("kernel_size", "max_distance", "ratio"), True, DEFAULT_TILE_SIZE, memory=(60, 4)
    ),
    "slic": _of_scikit_image((22, 30), "region_size", "compactness"),
    "felzenszwalb": _of_scikit_image(
        (310, 28), "scale", "sigma", tile_size=superpixels.FELZENSZWALB_TILE_SIZE
    ),
    "watershed": _of_scikit_image((20, 26), "region_size", "compactness"),
}


#: Beyond these a number means nothing that a nearer one would not, and memory or the range of floats ends.
_LIMITS = {
    "kernel_size": (0.01, 100),
    "max_distance": (0.01, 1000),
    "ratio": (0, 1e6),
    "region_size": (0.01, 1e6),
    "compactness": (0, 1e6),
    "scale": (1e-6, 1e9),
    "sigma": (0, 1000),
}
#: Of the numbers that a file may hold.
_LARGEST = 2**31 - 1


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

    @classmethod
    def of(cls, settings):
        """Return the settings that a file holds, which may be any texts and numbers by any names.

        Raises
        ------
        LandCoverError
        """
        known = {each.name: each.type for each in fields(cls)}
        is_known = settings.keys() == known.keys() and all(
            isinstance(value, str) if known[name] is str else not isinstance(value, str) and value <= _LARGEST
            for name, value in settings.items()
        )
        if not is_known:
            raise LandCoverError(
                "These are not the settings of a segmentation",
                ", ".join(f"{name} = {value}" for name, value in settings.items()),
                "Choose a file that this plugin wrote.",
            )
        found = cls(**{name: known[name](value) for name, value in settings.items()})
        found.check()
        return found

    @property
    def of_method(self):
        """What the method says of itself, a SegmentMethod."""
        return SEGMENT_METHODS[self.method]

    def tile_bytes(self, source, tile_size):
        """Return the memory that labelling a tile of `source` takes, in bytes."""
        of_pixel, of_band = self.of_method.memory
        quickshift = Quickshift(self.kernel_size, self.max_distance, self.ratio)
        halo = quickshift.halo if self.of_method.is_exact else superpixels.HALO
        return source.pixels_around(tile_size, halo) * (of_pixel + of_band * len(source.bands))

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
        above_0 = ("kernel_size", "max_distance", "region_size", "scale")
        if self.method == "slic":  # divides by it
            above_0 = (*above_0, "compactness")
        for name in above_0:
            if not getattr(self, name) > 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must be above 0", f"{getattr(self, name):g}", ""
                )
        for name in ("segment_size", "min_area", "ratio", "compactness", "sigma"):
            if not getattr(self, name) >= 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must not be negative", f"{getattr(self, name):g}", ""
                )
        for name, (low, high) in _LIMITS.items():
            if not low <= getattr(self, name) <= high:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} is out of range",
                    f"{getattr(self, name):g}",
                    f"Use {low:g} to {high:g}.",
                )
