"""What the files of all models have in common: classes, and the image that a model was made from."""

import re

import numpy as np

from ..classes import LandCoverClass
from ..json_input import Entries, writable
from ..raster.features import BandStretch

LARGEST_SEED = 2**32 - 1
_BAND_TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float16", "float32", "float64")
_MOST_BANDS = 65_535


def described_image(source, sample):
    """Return what a model keeps of the image that it was made from.

    Parameters
    ----------
    source : RasterSource
    sample : ndarray, shape (pixels, bands)
        Of its valid pixels.

    Returns
    -------
    dict
        `bands`, `band_names`, `dtype`, `minimum`, `maximum` and `stretch`, as models have them.
    """
    return {
        "bands": source.bands,
        "band_names": tuple(writable(name) for name in source.band_names),
        "dtype": sample.dtype.name,
        "minimum": tuple(sample.min(axis=0).astype(float).tolist()),
        "maximum": tuple(sample.max(axis=0).astype(float).tolist()),
        "stretch": BandStretch.fit(sample),
    }


def image_of(entries):
    """Return what :func:`described_image` returned, from the entries of a file.

    Parameters
    ----------
    entries : Entries

    Raises
    ------
    ValueError
        When an entry is not what it has to be.
    """
    dtype = entries.text("dtype")
    if dtype not in _BAND_TYPES:
        raise ValueError("'dtype' is not known")
    bands = entries.integers("bands", 1, _MOST_BANDS)
    minimum, maximum = _limits(entries, "minimum", "maximum", len(bands))
    stretch = entries.entries("stretch", ("low", "high"))
    return {
        "bands": bands,
        "band_names": entries.texts("band_names", len(bands)),
        "dtype": dtype,
        "minimum": minimum,
        "maximum": maximum,
        "stretch": BandStretch(*_limits(stretch, "low", "high", len(bands))),
    }


def _limits(entries, low, high, count):
    """Return the lower and upper limits of the bands, which may be equal."""
    lows, highs = entries.numbers(low, count), entries.numbers(high, count)
    if any(one > other for one, other in zip(lows, highs)):
        raise ValueError(f"'{low}' is above '{high}'")
    return lows, highs


def classes_of(items, most, without_gaps=False):
    """Return the classes in the items of a file, in ascending order of their values.

    Parameters
    ----------
    items : list
    most : int
        The largest value that a class may have.
    without_gaps : bool
        Whether the values are 1, 2, 3 and so on.

    Raises
    ------
    ValueError
        That says what is wrong with them.
    """
    if not 1 <= len(items) <= most:
        raise ValueError(f"'classes' are not 1 to {most}")
    classes, low = [], 1
    for item in items:
        entries = Entries(item, ("value", "name", "color"))
        color = entries.text("color")
        if not re.fullmatch("#[0-9a-fA-F]{6}", color):
            raise ValueError("the 'color' of a class is not #rrggbb")
        value = entries.integer("value", low, low if without_gaps else most)
        classes.append(LandCoverClass(value, entries.text("name"), color))
        low = value + 1
    return tuple(classes)


def library_versions():
    """Return the versions of the libraries that a fit depends on."""
    import sklearn

    return {"numpy": np.__version__, "scikit-learn": sklearn.__version__}
