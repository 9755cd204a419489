"""A palette for land cover that colour-blind readers can tell apart, and the names that pick from it.

The colours were searched near the ones that land cover maps are used to, so that in normal sight and in
simulated deuteranopia and protanopia any two of the first six differ by at least 27 in CIE76, any two of the
first ten by 24 and any two at all by 16 (the simulation is that of Machado, Oliveira and Fernandes 2009).
"""

import re
from dataclasses import dataclass

import numpy as np

from .classes import distinct_colors

#: Kind of ground: its colours from dark to bright.
_RAMPS = {
    "water": ("#1d2f74", "#2a6cb0", "#74c2ed"),
    "vegetation": ("#17613b", "#538042", "#a2c450"),
    "earth": ("#945c13", "#c19972", "#fceab1"),
    "neutral": ("#1c2733", "#9a9b9a", "#eeefec"),
}
_DEEP_WATER, _WATER, _SHALLOW_WATER = _RAMPS["water"]
_DENSE, _GREEN, _LIGHT_GREEN = _RAMPS["vegetation"]
_BROWN, _TAN, _SAND = _RAMPS["earth"]
_DARK, _GREY, _WHITE = _RAMPS["neutral"]

#: The colours in the order in which they should be used: the fewer there are, the further apart they lie.
LAND_COVER_COLORS = (
    _WATER,
    _DENSE,
    _LIGHT_GREEN,
    _SAND,
    _GREY,
    _BROWN,
    _TAN,
    _SHALLOW_WATER,
    _DARK,
    _WHITE,
    _DEEP_WATER,
    _GREEN,
)
#: So many of them lie far apart; the others are for maps of many classes.
_FIRST_CHOICE = 10
#: With more steps between two neighbours of a ramp some would be equal in eight bits.
_LAST_RANK = 6
#: Share of black in the darkest tone of a colour, and of white in its brightest.
_BLACK, _WHITENED = 0.45, 0.35

#: Beginnings of words, and the colours of what they name, the best first. The first line that fits a name
#: holds, so that bare ground with sparse vegetation is bare, and a wetland is neither land nor water.
_MEANINGS = (
    (("wetland", "marsh", "swamp", "mangrove", "bog", "flooded"), (_GREEN, _SHALLOW_WATER)),
    (("water", "river", "lake", "sea", "ocean", "pond", "canal", "stream", "reservoir", "lagoon"),
     (_WATER, _SHALLOW_WATER, _DEEP_WATER)),
    (("snow", "glacier", "ice", "cloud"), (_WHITE,)),
    (("shadow",), (_DARK,)),
    (("beach", "dune", "sand", "desert"), (_SAND, _TAN)),
    (("soil", "plough", "plow", "burnt", "burned"), (_BROWN, _TAN)),
    (("bare", "barren", "clear", "fallow", "dry", "ground", "sediment", "mud", "rock", "gravel", "quarry"),
     (_TAN, _BROWN, _SAND)),
    (("built", "build", "urban", "developed", "village", "city", "town", "settlement", "residential",
      "industr", "artificial", "impervious", "paved", "road", "roof", "house", "housing"),
     (_GREY, _DARK)),
    (("shrub", "bush", "scrub", "heath"), (_GREEN, _LIGHT_GREEN)),
    (("crop", "cropland", "farm", "farmland", "agricultur", "arable", "field", "cultivat", "orchard",
      "vineyard", "plantation"), (_LIGHT_GREEN, _SAND)),
    (("grass", "pasture", "meadow", "lawn", "herb", "savanna", "sparse"), (_LIGHT_GREEN, _GREEN)),
    (("forest", "tree", "wood", "woodland", "conifer", "deciduous", "broadleaf", "vegetation", "green"),
     (_DENSE, _GREEN)),
)  # fmt: skip
#: Beginnings that are shorter than this could begin another word: sea, season.
_SHORT = 5


@dataclass(frozen=True)
class Shade:
    """A colour of the palette.

    Attributes
    ----------
    color : str
        As ``#rrggbb``.
    kind : str
        "water", "vegetation", "earth" or "neutral".
    rank : int
        0 for the colours that lie furthest apart, 1 for the others of `LAND_COVER_COLORS`, from 2 on for
        those between them, which are the closer to each other the higher it is.
    """

    color: str
    kind: str
    rank: int


def shades(count):
    """Return the palette with colours between its own, so that `count` classes may be of one kind.

    Parameters
    ----------
    count : int
        Up to 65 of each kind there are, so 260 in all.

    Returns
    -------
    list of Shade
        By rank. All of `LAND_COVER_COLORS` and one colour between any two neighbours of a ramp at least.
    """
    kinds = {color: kind for kind, ramp in _RAMPS.items() for color in ramp}
    found = [
        Shade(color, kinds[color], int(place >= _FIRST_CHOICE))
        for place, color in enumerate(LAND_COVER_COLORS)
    ]
    for rank in range(2, _LAST_RANK + 1):
        steps = 2 ** (rank - 1)
        for kind in _RAMPS:
            found += [Shade(ramp_color(kind, place / steps), kind, rank) for place in range(1, steps * 2, 2)]
        if 2 * steps + 1 >= count:
            break
    return found


def ramp_color(kind, place):
    """Return a colour of a ramp: 0 is its dark end, 1 its middle, 2 its bright end."""
    parts = np.array([list(bytes.fromhex(color[1:])) for color in _RAMPS[kind]])
    mixed = [np.interp(place, range(len(parts)), part) for part in parts.T]
    return "#" + bytes(round(part) for part in mixed).hex()


def dark_to_bright(count):
    """Return `count` colours from dark to bright, for classes of which no more is known than their order."""
    # From the dark grey over the browns, since a blue or a green would name what nobody knows.
    parts = np.array([list(bytes.fromhex(color[1:])) for color in (_DARK, *_RAMPS["earth"])])
    places = np.linspace(0, 1, count) if count > 1 else [0.7]
    mixed = np.stack([np.interp(places, (0, 0.4, 0.7, 1), part) for part in parts.T], axis=1)
    return ["#" + bytes(np.rint(color).astype(int).tolist()).hex() for color in mixed]


def tones(color, count):
    """Return `count` colours of the hue of one, from dark to bright; of one alone, the colour itself.

    Parameters
    ----------
    color : str
        As ``#rrggbb``.
    count : int

    Returns
    -------
    list of str
    """
    if count == 1:
        return [color]
    parts = np.array(list(bytes.fromhex(color[1:])))
    dark, bright = (1 - _BLACK) * parts, parts + _WHITENED * (255 - parts)
    mixed = np.rint(np.linspace(dark, bright, count)).astype(int)
    return ["#" + bytes(tone.tolist()).hex() for tone in mixed]


def colors_by_name(names, taken=()):
    """Return a colour for each class that fits what its name means, whatever its number.

    English words are understood. Two classes of one meaning get two colours of it. Names that say nothing get
    colours that are not in use: those of earth and grey beside names that say something, since a blue or a
    green would say too much, else the distinct ones.

    Parameters
    ----------
    names : sequence of str
    taken : sequence of str
        Colours of other classes, as ``#rrggbb``.

    Returns
    -------
    list of str
    """
    used, colors = {color.lower() for color in taken}, []
    for name in names:
        color = next((color for color in _colors_of_meaning(name) if color not in used), None)
        used.add(color)
        colors.append(color)
    spare = distinct_colors(len(names) + len(used))
    if any(colors):
        spare = [shade.color for shade in shades(0) if shade.kind in ("neutral", "earth")] + spare
    free = (color for color in spare if color not in used)
    return [color or next(free) for color in colors]


def _colors_of_meaning(name):
    """Return the colours that fit a name, the best first."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    words = [word for before, word in zip(["", *words], words) if before not in ("no", "non", "not")]
    for stems, colors in _MEANINGS:
        if any(_begins(word, stem) for word in words for stem in stems):
            kind = next(shade.kind for shade in shades(0) if shade.color == colors[0])
            return [*colors, *(shade.color for shade in shades(0) if shade.kind == kind)]
    return []


def _begins(word, stem):
    return word.startswith(stem) if len(stem) >= _SHORT else word in (stem, stem + "s")
