"""What a colour is called in everyday words."""

import numpy as np

from .color import rgb_to_lab

#: The basic colour terms of English (Berlin and Kay 1969), and words for the colours of ground between them,
#: each as the colour survey of xkcd found it (Munroe 2010, public domain).
_NAMES = {
    "black": "#000000",
    "dark grey": "#363737",
    "grey": "#929591",
    "light grey": "#d8dcd6",
    "white": "#ffffff",
    "red": "#e50000",
    "dark red": "#840000",
    "orange": "#f97306",
    "yellow": "#ffff14",
    "beige": "#e6daa6",
    "tan": "#d1b26f",
    "light brown": "#ad8150",
    "grey brown": "#7f7053",
    "brown": "#653700",
    "dark brown": "#341c02",
    "olive": "#6e750e",
    "dark olive": "#373e02",
    "light green": "#96f97b",
    "grey green": "#789b73",
    "dull green": "#74a662",
    "green": "#15b01a",
    "dark green": "#033500",
    "turquoise": "#06c2ac",
    "teal": "#029386",
    "blue grey": "#607c8e",
    "dark blue grey": "#1f3b4d",
    "light blue": "#95d0fc",
    "blue": "#0343df",
    "dark blue": "#00035b",
    "purple": "#7e1e9c",
    "pink": "#ff81c0",
}


def color_names(lab):
    """Return the names of the nearest colours, by the difference of CIE 1976.

    Parameters
    ----------
    lab : ndarray, shape (colours, 3)
        CIE L*a*b*; nan for a colour that is not known.

    Returns
    -------
    list of str
        Empty for a colour that is not known.
    """
    names = list(_NAMES)
    known = lab_of_colors(_NAMES.values())
    difference = ((np.asarray(lab)[:, None] - known) ** 2).sum(axis=2)
    return ["" if np.isnan(row).any() else names[int(row.argmin())] for row in difference]


def lab_of_colors(colors):
    """Return CIE L*a*b* of colours as ``#rrggbb``, float64 of shape (colours, 3)."""
    parts = np.array([list(bytes.fromhex(color[1:])) for color in colors], np.float64).reshape(-1, 3)
    return rgb_to_lab(parts.T, 255).T.astype(np.float64)
