"""Land cover classes: value, name and colour, shared by raster, vector, report and table."""

import colorsys
import re
from dataclasses import dataclass

import numpy as np

from .errors import LandCoverError
from .json_input import writable

#: More values than any class raster has.
MAX_CLASSES = 1024

#: How classes get their colours.
COLOR_SCHEMES = ("auto", "distinct", "natural")

#: Paul Tol's "muted" scheme, safe for colour-blind readers. The first five go from dark to bright, and the
#: first six are those that differ most in simulated deuteranopia and protanopia: by 27 in CIE76.
_DISTINCT = (
    "#332288",
    "#882255",
    "#117733",
    "#44aa99",
    "#ddcc77",
    "#88ccee",
    "#cc6677",
    "#aa4499",
    "#999933",
)
#: Names that only number: "Class 3", "cluster_3", "3".
_NUMBERED = re.compile(r"(class|cluster|category)?[\s_-]*\d+")


@dataclass(frozen=True)
class LandCoverClass:
    """A class of the map.

    Attributes
    ----------
    value : int
        Value in the class raster, from 1.
    name : str
    color : str
        As ``#rrggbb``.
    """

    value: int
    name: str
    color: str


def name_key(name):
    """Return what two names have in common that only differ in capitals and spaces."""
    return " ".join(str(name).split()).casefold()


def class_name(names, value):
    """Return what a class of a map is called: by its file, else by its value.

    Parameters
    ----------
    names : dict of str
        Names by class value, of those that have one.
    value : int
    """
    return names.get(value, f"Class {value}")


def only_numbers(name):
    """Tell whether a name only numbers a class, as those of clusters do."""
    return _NUMBERED.fullmatch(name_key(name)) is not None


def checked_name(name, place):
    """Return the name of a class without outer spaces.

    Parameters
    ----------
    name : str
        As it was given; None for none.
    place : str
        Where it was given.

    Raises
    ------
    LandCoverError
        When there is none, or one that files cannot hold.
    """
    if not str(name or "").strip():
        raise LandCoverError("A class has no name", place, "Give it a name.")
    if writable(str(name)) != str(name):
        raise LandCoverError("The name of a class cannot be written", place, "Give it another name.")
    return str(name).strip()


def checked_color(color, name):
    """Return the colour of the class `name` as ``#rrggbb`` in lower case.

    Raises
    ------
    LandCoverError
        When it is anything else.
    """
    text = str(color or "").strip().lower()
    if not re.fullmatch("#[0-9a-f]{6}", text):
        raise LandCoverError(
            "A colour is not of the form #rrggbb", f"{color!r} for {name}", "Write it like #2f7d32."
        )
    return text


def distinct_colors(count):
    """Return `count` colours that are easy to tell apart, the first nine also for colour-blind readers."""
    colors = list(_DISTINCT[:count])
    for extra in range(count - len(colors)):
        # Hues a golden section apart never come close to each other; lightness in three steps helps further.
        red, green, blue = colorsys.hls_to_rgb(
            (0.07 + extra * 0.618034) % 1, (0.35, 0.55, 0.75)[extra % 3], 0.6
        )
        colors.append(_hex((red * 255, green * 255, blue * 255)))
    return colors


def natural_colors(means, low, high):
    """Return the colour in which each class appears in the image.

    Parameters
    ----------
    means : ndarray, shape (classes, 3)
        Mean red, green and blue of each class, in image units.
    low, high : ndarray, shape (3,)
        Image values that are shown as black and as full colour.
    """
    span = np.where(high > low, high - low, 1)
    scaled = np.clip((means - low) / span, 0, 1) * 255
    return [_hex(color) for color in scaled]


def _hex(color):
    return "#" + bytes(round(float(part)) for part in color).hex()
