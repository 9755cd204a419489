"""Spectral indices by name, and the band of an image that shows each colour."""

import re
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_tiles
from .sink import RasterSink
from .source import no_valid_pixel
from .tiles import DEFAULT_TILE_SIZE


def _normalized_difference(one, other):
    return _ratio(one - other, one + other)


def _ratio(over, under):
    """Divide; nan where the divisor is 0."""
    return np.divide(over, under, out=np.full_like(over, np.nan), where=under != 0)


def _excess_green(red, green, blue):
    return _ratio(2 * green - red - blue, red + green + blue)


#: Name: needed bands in the order of the formula, formula, and source. Values are used in the scale that the
#: file states, or as they are; SAVI and EVI2, whose formulas hold constants, need reflectance from 0 to 1.
INDICES = {
    "ndvi": (("nir", "red"), _normalized_difference, "Rouse et al. 1974"),
    "gndvi": (("nir", "green"), _normalized_difference, "Gitelson et al. 1996"),
    "ndwi": (("green", "nir"), _normalized_difference, "McFeeters 1996"),
    "savi": (("nir", "red"), lambda nir, red: _ratio(1.5 * (nir - red), nir + red + 0.5), "Huete 1988"),
    "evi2": (
        ("nir", "red"),
        lambda nir, red: _ratio(2.5 * (nir - red), nir + 2.4 * red + 1),
        "Jiang et al. 2008",
    ),
    "vari": (
        ("red", "green", "blue"),
        lambda red, green, blue: _ratio(green - red, green + red - blue),
        "Gitelson et al. 2002",
    ),
    "gli": (
        ("red", "green", "blue"),
        lambda red, green, blue: _ratio(2 * green - red - blue, 2 * green + red + blue),
        "Louhaichi et al. 2001",
    ),
    "exg": (("red", "green", "blue"), _excess_green, "Woebbecke et al. 1995"),
    "ngrdi": (("green", "red"), _normalized_difference, "Tucker 1979"),
}

#: Divisors of the indices that set green against red alone, see `index_divisor`.
_DIVISORS = {"vari": lambda red, green, blue: green + red - blue, "ngrdi": lambda green, red: green + red}
#: Words of a band's name that tell its colour; two-digit numbers are Sentinel-2's.
_WORDS = {
    "red": {"red", "b04"},
    "green": {"green", "b03"},
    "blue": {"blue", "b02"},
    "nir": {"nir", "infrared", "b08"},
}
#: Bands that are near a colour, but not that colour.
_OTHER_WORDS = {"edge", "narrow", "short", "shortwave", "mid", "middle", "far", "thermal", "coastal"}
#: Numbers of a mission's bands, where the set of names gives the mission away.
_SENTINEL_2 = {"blue": "b2", "green": "b3", "red": "b4", "nir": "b8"}
_LANDSAT_8 = {"blue": "b2", "green": "b3", "red": "b4", "nir": "b5"}
_LANDSAT_7 = {"blue": "b1", "green": "b2", "red": "b3", "nir": "b4"}


def needed_roles(index):
    """Return the colours that an index is made of, in the order of its formula.

    Raises
    ------
    LandCoverError
        When there is no such index.
    """
    if index not in INDICES:
        raise LandCoverError("Unknown spectral index", index, f"Use one of {', '.join(INDICES)}.")
    return INDICES[index][0]


def spectral_index(index, *bands):
    """Compute a spectral index.

    Parameters
    ----------
    index : str
        One of `INDICES`.
    *bands : ndarray, one for each of `needed_roles`, all of one shape
        Any type: small integers do not wrap.

    Returns
    -------
    ndarray of float32
        nan where the index is not defined, because its divisor is 0.
    """
    _, formula, _ = INDICES[index]
    with np.errstate(invalid="ignore", over="ignore"):
        return formula(*(np.asarray(band, np.float64) for band in bands)).astype(np.float32)


def index_divisor(index, *bands):
    """Compute the divisor of an index that errs where it is small; None for the other indices.

    The air scatters more green light than red into the sensor, so what is dark in counts (water, deep
    shadow) shows more green than red whatever it is: VARI and NGRDI, which set green against red alone,
    call it vegetation. Indices with near infrared, and GLI and ExG, which set green against red and blue,
    do not.

    Parameters
    ----------
    index : str
    *bands : ndarray, one for each of `needed_roles`, all of one shape

    Returns
    -------
    ndarray of float64 or None
    """
    divisor = _DIVISORS.get(index)
    return divisor and divisor(*(np.asarray(band, np.float64) for band in bands))


def read_index(index, source, window, least_divisor=None):
    """Read a window of an image as a spectral index.

    Parameters
    ----------
    index : str
    source : RasterSource
        With the bands of `choose_bands`, in their order.
    window : Window
    least_divisor : float, optional
        Pixels whose `index_divisor` is below are not valid.

    Returns
    -------
    values : ndarray of float32, shape (1, height, width)
    valid : ndarray of bool, shape (height, width)
        False where the image is not valid or the index not defined.
    """
    bands, valid = source.read(window)
    bands = in_units(bands, source.scaling)
    values = spectral_index(index, *bands)
    valid = valid & np.isfinite(values)
    if least_divisor is not None:
        valid &= index_divisor(index, *bands) >= least_divisor
    return values[None], valid


def in_units(bands, scaling):
    """Return bands in the scale and offset that their file states, as QGIS shows them.

    Parameters
    ----------
    bands : ndarray, shape (bands, ...)
    scaling : sequence of (float, float)

    Returns
    -------
    list of ndarray
        Bands without scale and offset as they are.
    """
    return [
        band if tuple(pair) == (1, 0) else np.multiply(band, pair[0], dtype=np.float64) + pair[1]
        for band, pair in zip(bands, scaling)
    ]


def find_band_roles(source):
    """Find out which band shows which colour, by colour interpretation and by the bands' names.

    Parameters
    ----------
    source : RasterSource
        Opened with all of its data bands.

    Returns
    -------
    dict
        Band number by "red", "green", "blue", "nir", as far as they are known.
    """
    names = [name.lower() for name in source.band_names]
    found = {}
    for number, name, color in zip(source.bands, names, source.color_roles):
        words = set(re.split(r"[^a-z0-9]+", name))
        for role, telling in _WORDS.items():
            if color in (role, f"{role}band") or (words & telling and not words & _OTHER_WORDS):
                found.setdefault(role, number)
    numbers = [re.sub(r"^sr_", "", name) for name in names]
    for role, number in _mission(set(numbers)).items():
        if number in numbers:
            found.setdefault(role, source.bands[numbers.index(number)])
    colors = [found.get(role) for role in ("red", "green", "blue")]
    if len(source.bands) == 4 and colors == list(source.bands[:3]):
        found.setdefault("nir", source.bands[3])  # aerial images: the fourth band is seldom named
    return found


def _mission(numbers):
    """Return the band numbers of the mission whose names these are, unless they fit another as well."""
    if "b8a" in numbers:
        return _SENTINEL_2
    if numbers & {"st_b10", "b10", "b11"}:
        return _LANDSAT_8
    if "st_b6" in numbers or numbers == {"b1", "b2", "b3", "b4", "b5", "b7"}:
        return _LANDSAT_7
    return {}


def choose_bands(source, index, chosen=None):
    """Return the band numbers that an index is computed from.

    Parameters
    ----------
    source : RasterSource
        Opened with all of its data bands.
    index : str
    chosen : dict, optional
        Band numbers that the user gave, by role; None or 0 for a band that could be given and was not.

    Returns
    -------
    tuple of int

    Raises
    ------
    LandCoverError
        When a band is not known, or two are the same.
    """
    roles = needed_roles(index)
    offered = set(roles) if chosen is None else set(chosen)
    known = find_band_roles(source)
    known.update((role, number) for role, number in (chosen or {}).items() if number)
    absent = [role for role in roles if role not in known]
    if absent:
        raise LandCoverError(
            f"{index.upper()} needs to know which band is {' and which is '.join(absent)}",
            f"the bands are {', '.join(source.band_names)}",
            _how_to_tell(absent, offered),
        )
    bands = tuple(known[role] for role in roles)
    if len(set(bands)) < len(bands):
        raise LandCoverError(
            f"{index.upper()} needs different bands",
            ", ".join(f"{role.upper()} is band {known[role]}" for role in roles),
            "Choose another band for one of them.",
        )
    return bands


def _how_to_tell(absent, offered):
    if not set(absent) <= offered:
        return "Name the bands in the file by their colours (red, green, blue, nir)."
    choice = f"Choose the {' and the '.join(role.upper() for role in absent)} band"
    other = ", or an index for images without near infrared, such as vari" if "nir" in absent else ""
    return f"{choice}{other}."


def write_index(index, source, destination, workers=None, progress=None, metadata=None):
    """Write a spectral index as a float32 raster; nan is nodata.

    Parameters
    ----------
    index : str
    source : RasterSource
        With the bands of :func:`.raster.indices.choose_bands`.
    destination : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    metadata : dict of str, optional
        Metadata items of the band.
    """
    windows, read = source.windows(DEFAULT_TILE_SIZE), partial(read_index, index, source)
    has_values = False
    with (
        RasterSink(
            destination, source, np.float32, nodata=np.nan, description=index.upper(), metadata=metadata
        ) as sink,
        run_tiles(read, windows, workers, progress) as tiles,
    ):
        for window, (values, valid) in tiles:
            has_values |= bool(valid.any())
            sink.write(window, np.where(valid, values[0], np.nan))
    if not has_values:
        raise no_valid_pixel(source)
