"""What the classes of a map look like in an image, in figures and in words, for whoever is to name them."""

from dataclasses import dataclass

import numpy as np

from ..raster.features import BandStretch
from ..raster.indices import in_units, spectral_index
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from .class_colors import find_shown_bands, looks_of_classes
from .color_names import color_names


@dataclass(frozen=True)
class ClassLooks:
    """What classes look like in an image.

    Attributes
    ----------
    values : tuple of int
        Of the classes.
    band_names : tuple of str
    means : ndarray of float64, shape (classes, bands)
        In the image's units; nan for a class without a valid pixel.
    colors : list of str
        Name of the basic colour that is nearest to the mean of each; empty where that is not known.
    ndvi : ndarray of float64, shape (classes,), or None
        NDVI of the means; None where red or near infrared are not known.
    ndvi_bands : str
        The names of the bands it was computed from.
    """

    values: tuple
    band_names: tuple
    means: np.ndarray
    colors: list
    ndvi: np.ndarray = None
    ndvi_bands: str = ""

    def header(self):
        """Return what `cells` are: the name of the colour, NDVI where it is known, means of the bands."""
        ndvi = [] if self.ndvi is None else ["ndvi"]
        return ["looks_like", *ndvi, *(f"mean_{name}" for name in self.band_names)]

    def cells(self, value):
        """Return what is known of a class as texts; empty ones for a class that was not seen."""
        if value not in self.values:
            return [""] * len(self.header())
        place = self.values.index(value)
        ndvi = [] if self.ndvi is None else [_number(self.ndvi[place], ".3f")]
        return [self.colors[place], *ndvi, *(_number(mean, ".6g") for mean in self.means[place])]


def _number(value, how):
    return "" if np.isnan(value) else format(value, how)


def describe_classes(values, image, means, workers=None, progress=None):
    """Describe classes by the means of their pixels.

    Parameters
    ----------
    values : sequence of int
        Of the classes.
    image : RasterSource
    means : ndarray, shape (classes, bands)
        In the image's units; nan for a class without a valid pixel.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    ClassLooks
    """
    sample = sample_pixels(image, DEFAULT_SAMPLE_SIZE, workers=workers, progress=progress)
    shown = find_shown_bands(image, sample)
    colors = color_names(looks_of_classes(means, BandStretch.fit(sample), shown))
    if not {"nir", "red"} <= set(shown):
        return ClassLooks(tuple(values), image.band_names, means, colors)
    in_image_units = in_units(means.T, image.scaling)
    places = shown["nir"], shown["red"]
    ndvi = spectral_index("ndvi", *(in_image_units[place] for place in places)).astype(np.float64)
    names = " and ".join(image.band_names[place] for place in places)
    return ClassLooks(tuple(values), image.band_names, means, colors, ndvi, names)
