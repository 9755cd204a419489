"""Colours of classes that were found in an image: those of the palette that fit what the classes look like.

Which class is green or blue is decided on evidence within the image, since raw counts have no fixed
thresholds. Where the evidence is weak a class takes the colour that is nearest to its own.
"""

import numpy as np

from ..palette import dark_to_bright, shades
from ..raster.indices import find_band_roles, spectral_index
from .color import rgb_to_lab

#: What a look is made of.
VISIBLE = ("red", "green", "blue")

#: Neighbouring visible bands correlate by more than this, near infrared and red by less.
_ALIKE = 0.8
#: Water: near infrared in the lowest fifth of the image's range, an NDWI that is not that of dry ground ...
_DARK, _DRY_NDWI = 0.2, -0.05
#: ... and that is higher by so much than the NDWI of every class that is brighter in near infrared.
_WET_MARGIN = 0.05
#: Vegetation: NDVI in the upper two fifths of the range of the classes on land, if that range is so wide ...
_GREEN_PART, _LEAST_RANGE = 0.6, 0.15
#: ... or in the upper two thirds, and green to the eye from this a* down.
_HALF_GREEN_PART, _GREEN = 0.35, -10
#: Ratios of what is darker in green than this part of the bright end of the image are noise.
_NOISE = 0.05
#: A look is greenish from this a* down, unless it is so yellow; bluish from this b* down.
_GREENISH, _GREEN_TO_YELLOW, _BLUISH = -4, 0.3, -5

#: Images are duller and darker than palettes: looks are compared at twice their chroma, brightened.
_CHROMA, _GAMMA = 2.0, 0.75
#: Cost of a colour, in squared differences of CIE L*a*b*, above the difference itself: by rank of the shade,
#: for each further rank, for the nearly black one, and for a colour of which the evidence says no.
_RANK_COST, _FURTHER_COST, _BLACK_COST, _WRONG_COST = (0, 1400, 2000), 600, 1200, 100_000
_BLACK = 20  # L* up to which a colour is nearly black


def find_shown_bands(source, sample):
    """Return which of the used bands show which colour, for looks and colours only.

    Where the image tells nothing, its first three bands are red, green and blue, as QGIS shows it. Of more
    bands the first that is unlike the one before it, where the three before it are alike, is near infrared:
    visible bands show much the same, and plants, water and soil part beyond red. In more than four bands
    those three are blue, green and red, in the order of their wavelengths, as satellites have them.

    Parameters
    ----------
    source : RasterSource
    sample : ndarray, shape (pixels, bands)

    Returns
    -------
    dict
        Place of the band by "red", "green", "blue", "nir", as far as they are known; empty for no colours.
    """
    known = {role: source.bands.index(number) for role, number in find_band_roles(source).items()}
    if all(role in known for role in VISIBLE):
        return known
    if tuple(source.bands[:3]) != (1, 2, 3):
        return {}
    shown = dict(zip(VISIBLE, range(3)))
    if known:
        return shown
    red = _last_visible(sample)
    if red is None:
        return shown
    if sample.shape[1] > 4:
        shown = {"red": red, "green": red - 1, "blue": red - 2}
    return {**shown, "nir": red + 1}


def _last_visible(sample):
    """Return the place of the band that near infrared follows; None where there is none."""
    spread = sample.std(axis=0, dtype=np.float64)
    scaled = (sample - sample.mean(axis=0, dtype=np.float64)) / np.where(spread > 0, spread, 1)
    alike = (scaled[:, :-1] * scaled[:, 1:]).mean(axis=0) > _ALIKE
    ends = [place for place in range(2, len(alike)) if alike[place - 2 : place].all() and not alike[place]]
    return ends[0] if ends else None


def fitting_colors(means, stretch, shown):
    """Return for each class the colour of the palette that fits it, no two alike.

    The assignment costs least in all (Kuhn 1955). A class costs the squared CIE76 difference between a
    colour and what the class looks like with its bands stretched. Where vegetation (NDVI, Rouse et al. 1974)
    or water (NDWI, McFeeters 1996) is evident, only lightness counts, within greens or blues. No class is
    green that is neither evident vegetation nor looks green; none is blue that is not evident water or, where
    near infrared is not known, does not look blue.

    Parameters
    ----------
    means : ndarray, shape (classes, bands)
        In the image's units, dark classes first.
    stretch : BandStretch
    shown : dict
        Places of bands by :func:`find_shown_bands`.

    Returns
    -------
    list of str
    """
    from scipy.optimize import linear_sum_assignment

    if not shown:
        return dark_to_bright(len(means))
    look = _looks(means, stretch, shown)
    greenish = look[:, 1] < np.minimum(_GREENISH, -_GREEN_TO_YELLOW * look[:, 2])
    bluish = look[:, 2] < _BLUISH
    water = plants = np.zeros(len(means), bool)
    if "nir" in shown:
        water, plants = _evidence(means, look, stretch, shown)
        greenish, bluish = (greenish | plants) & ~water, water

    palette = shades(len(means))
    colors = _lab(np.array([list(bytes.fromhex(shade.color[1:])) for shade in palette]) / 255)
    kinds, ranks = np.array([shade.kind for shade in palette]), np.array([shade.rank for shade in palette])
    look = _vivid(look)
    cost = (look[:, None] - colors) ** 2
    cost[water | plants, :, 1:] = 0
    cost = cost.sum(axis=2)
    cost += np.take(_RANK_COST, np.minimum(ranks, 2)) + _FURTHER_COST * np.maximum(ranks - 2, 0)
    cost += _BLACK_COST * (colors[:, 0] < _BLACK)
    for kind, must, may in (("water", water, bluish), ("vegetation", plants, greenish)):
        cost[np.ix_(must, kinds != kind)] += _WRONG_COST
        cost[np.ix_(~may, kinds == kind)] += _WRONG_COST
    # Rounded, so that the last digits of another processor change nothing.
    _, chosen = linear_sum_assignment(np.rint(cost))
    return [palette[place].color for place in chosen]


def _evidence(means, look, stretch, shown):
    """Return which classes are water and which are vegetation, by near infrared."""
    red, green, nir = (means[:, shown[role]] for role in ("red", "green", "nir"))
    low, high = stretch.low[shown["nir"]], stretch.high[shown["nir"]]
    lit = green > _NOISE * stretch.high[shown["green"]]
    greenness = np.clip(np.nan_to_num(spectral_index("ndvi", nir, red)), -1, 1)
    wetness = np.clip(np.nan_to_num(spectral_index("ndwi", green, nir)), -1, 1)
    dark = nir < low + _DARK * (high - low)
    driest = wetness[lit & ~dark].max(initial=-1.0)
    water = lit & dark & ~dark.all() & (wetness > _DRY_NDWI) & (wetness > driest + _WET_MARGIN)
    land = lit & ~water
    least, most = greenness[land].min(initial=1.0), greenness[land].max(initial=-1.0)
    if most - least <= _LEAST_RANGE:
        return water, np.zeros_like(land)
    part = (greenness - least) / (most - least)
    return water, land & ((part >= _GREEN_PART) | ((part >= _HALF_GREEN_PART) & (look[:, 1] < _GREEN)))


def looks_of_classes(means, stretch, shown):
    """Return what classes look like, as vivid as the colours of maps are.

    Parameters
    ----------
    means : ndarray, shape (classes, bands)
        In the image's units; nan for a class without a mean.
    stretch : BandStretch
    shown : dict
        Places of bands by :func:`find_shown_bands`.

    Returns
    -------
    ndarray of float64, shape (classes, 3)
        CIE L*a*b*; nan where it is not known.
    """
    looks = np.full((len(means), 3), np.nan)
    known = ~np.isnan(means).any(axis=1)
    if shown:
        looks[known] = _vivid(_looks(means[known], stretch, shown))
    return looks


def _looks(means, stretch, shown):
    """Return CIE L*a*b* of the means with their bands stretched, shape (classes, 3)."""
    low, high = np.array(stretch.low), np.array(stretch.high)
    stretched = (means - low) / np.where(high > low, high - low, 1)
    return _lab(np.clip(stretched[:, [shown[role] for role in VISIBLE]], 0, 1))


def _vivid(look):
    """Return looks at the lightness and the chroma at which they are compared with colours of maps."""
    return np.concatenate([100 * (look[:, :1] / 100) ** _GAMMA, look[:, 1:] * _CHROMA], axis=1)


def _lab(rgb):
    """Return CIE L*a*b* of colours from 0 to 1, both of shape (colours, 3)."""
    return rgb_to_lab(rgb.T, 1).T.astype(np.float64)
