"""Classes from a value per region: thresholds by hand, by Otsu's method or by one-dimensional k-means.

Fixed limits hold for NDVI of reflectance. Of any other values the method "auto" finds the classes by k-means:
on three labelled images (to choose by) and three more (to check) it parted three classes as well as Otsu's
method, which is slow for many classes (share of labelled pixels, each label with the same weight, in a class
that is mostly theirs: 0.704 and 0.716, Otsu 0.705 and 0.716), and better than quantiles (0.594, 0.503) and
equal steps (0.642, 0.702).
"""

import numpy as np

from ..classes import LandCoverClass, checked_color, checked_name
from ..errors import LandCoverError
from ..progress import Progress
from .kmeans import lloyd

#: How thresholds are found.
THRESHOLD_METHODS = ("auto", "manual", "otsu", "kmeans")
MAX_OTSU_CLASSES = 5

#: Upper bound, name and colour of the default classes, which hold for NDVI of reflectance.
DEFAULT_CLASSES = (
    (0.0, "Water", "#2a6cb0"),
    (0.2, "Bare or built", "#c19972"),
    (0.4, "Sparse vegetation", "#a2c450"),
    (None, "Dense vegetation", "#17613b"),
)

#: Bins of the histogram that Otsu's method works on.
_BINS = 256
#: More values than that are gathered in so many steps before they are clustered.
_STEPS = 1 << 16
#: Ends and middle of the colours of classes without names, from low to high: brown to green, as vegetation
#: indices go, and brown to blue for NDWI, which is high on water.
_BROWN_TO_GREEN = ((0x8C, 0x51, 0x0A), (0xE8, 0xD8, 0xA8), (0x01, 0x66, 0x5E))
_BROWN_TO_BLUE = ((0x8C, 0x51, 0x0A), (0xE8, 0xD8, 0xA8), (0x08, 0x51, 0x9C))
#: Near black, with a touch of blue.
_UNCERTAIN_COLOR = "#26303f"
_RANKS = {
    2: ("lowest", "highest"),
    3: ("lowest", "middle", "highest"),
    4: ("lowest", "low", "high", "highest"),
    5: ("lowest", "low", "middle", "high", "highest"),
}


def manual_classes(rows):
    """Check a table of classes.

    Parameters
    ----------
    rows : sequence of tuple
        Upper bound, name and colour of each class, from low to high; the last upper bound is None or
        empty. A bound may be text, with a point or a comma before its decimals.

    Returns
    -------
    thresholds : list of float
        One fewer than classes.
    classes : tuple of LandCoverClass

    Raises
    ------
    LandCoverError
    """
    if not rows:
        raise LandCoverError("The table of classes is empty", "", "Give at least one class.")
    thresholds, classes = [], []
    for value, (bound, name, color) in enumerate(rows, start=1):
        name = checked_name(name, f"row {value} of the table")
        if value < len(rows):
            thresholds.append(_bound(bound, name))
        elif not _is_empty(bound):
            raise LandCoverError(
                "The last class has an upper bound, so what lies above would have no class",
                f"{bound} for {name}",
                "Leave it empty, or add a class above.",
            )
        classes.append(LandCoverClass(value, name, checked_color(color, name)))
    for before, after in zip(thresholds, thresholds[1:]):
        if not before < after:
            raise LandCoverError(
                "The upper bounds of the classes do not ascend",
                f"{after:g} comes after {before:g}",
                "Order the classes from low to high.",
            )
    return thresholds, tuple(classes)


def is_default_table(rows):
    """Tell whether a table of classes says the same as `DEFAULT_CLASSES`."""
    return manual_classes(rows) == manual_classes(DEFAULT_CLASSES)


def _is_empty(bound):
    return bound is None or not str(bound).strip()


def _bound(bound, name):
    try:
        number = float(bound.replace(",", ".") if isinstance(bound, str) else bound)
    except (TypeError, ValueError):
        number = np.nan
    if not np.isfinite(number):
        raise LandCoverError(
            "The upper bound of a class is not a number",
            f"{bound!r} for {name}",
            "Only the last class has no bound.",
        )
    return number


def find_thresholds(method, values, weights, class_count, progress=None):
    """Find the thresholds that part values best.

    Parameters
    ----------
    method : str
        "otsu" (Otsu 1979; for more than two classes Liao et al. 2001) or "kmeans" in one dimension.
    values : ndarray of float, shape (regions,)
        nan is left out.
    weights : ndarray of int, shape (regions,)
        Pixels of each region.
    class_count : int
    progress : Progress, optional

    Returns
    -------
    list of float, ascending
        One fewer than classes.

    Raises
    ------
    LandCoverError
        When there are fewer distinct values than classes.
    """
    if method not in ("otsu", "kmeans"):
        raise LandCoverError(
            "Unknown threshold method", method, f"Use one of {', '.join(THRESHOLD_METHODS)}."
        )
    if class_count < 2:
        raise LandCoverError("Thresholds need at least two classes", str(class_count), "Choose 2 or more.")
    known = np.isfinite(values)
    values, weights = values[known], weights[known]
    if method == "otsu" and class_count > MAX_OTSU_CLASSES:
        raise LandCoverError(
            "Otsu's method takes too long for so many classes",
            str(class_count),
            f"Choose at most {MAX_OTSU_CLASSES}, or the method kmeans.",
        )
    distinct = len(np.unique(values))
    if distinct < class_count:
        raise LandCoverError(
            "There are more classes than distinct values",
            f"{class_count} classes, {distinct} distinct segment means",
            "Choose fewer classes, or smaller segments.",
        )
    find = _otsu if method == "otsu" else _kmeans
    return find(values, weights, class_count, progress or Progress())


def _otsu(values, weights, class_count, progress):
    from skimage.filters import threshold_multiotsu, threshold_otsu

    counts, edges = np.histogram(values, _BINS, weights=weights.astype(np.float64))
    filled = np.count_nonzero(counts)
    if filled < class_count:
        raise LandCoverError(
            "The segment means lie too close together for Otsu's method",
            f"{class_count} classes, and the means fall into {filled} of {_BINS} bins",
            "Choose fewer classes, or the method kmeans.",
        )
    histogram = counts, (edges[:-1] + edges[1:]) / 2
    # scikit-image names the middle of the last bin of a class: the whole of that bin belongs to it.
    half = (edges[1] - edges[0]) / 2
    if class_count == 2:
        return [float(threshold_otsu(hist=histogram) + half)]
    return (threshold_multiotsu(classes=class_count, hist=histogram) + half).tolist()


def _kmeans(values, weights, class_count, progress):
    if len(values) > _STEPS:
        values, weights = _in_steps(values, weights)
    centers, _, _ = lloyd(values[:, None].astype(np.float64), class_count, 0, progress, weights)
    centers = np.sort(centers.ravel())
    return ((centers[:-1] + centers[1:]) / 2).tolist()


def _in_steps(values, weights):
    """Gather values in equal steps of their range, each with the weights that fall into it."""
    low, high = float(values.min()), float(values.max())
    size = (high - low) / (_STEPS - 1)
    steps = np.rint((values - low) / size).astype(np.int64)
    gathered = np.bincount(steps, weights, _STEPS).astype(np.int64)
    filled = np.flatnonzero(gathered)
    return low + filled * size, gathered[filled]


def choose_method(method, rows, kind):
    """Tell which method classes the values, and why.

    A table of classes that was edited is obeyed. The default table is for NDVI: of reflectance by default,
    of any values if it was asked for, of another index never.

    Parameters
    ----------
    method : str
        One of `THRESHOLD_METHODS`.
    rows : sequence of tuple
        Table of classes as of :func:`manual_classes`; for "auto" it may be empty.
    kind : IndexKind
        What is known of the values.

    Returns
    -------
    method : str
        Another one than "auto".
    reason : str
        Sentence for the log and the report; empty for "otsu" and "kmeans".

    Raises
    ------
    LandCoverError
        When there is no such method, the table is wrong, or the default one is asked for with another index.
    """
    if method in ("otsu", "kmeans"):
        return method, ""
    if method not in THRESHOLD_METHODS:
        raise LandCoverError(
            "Unknown threshold method", method, f"Use one of {', '.join(THRESHOLD_METHODS)}."
        )
    if (rows or method == "manual") and not is_default_table(rows):
        return "manual", "The classes are those of the table."
    is_ndvi = kind.index == "ndvi"
    if is_ndvi and kind.is_reflectance:
        return "manual", f"The classes are the default ones for NDVI of reflectance: {kind.reason}."
    if method == "manual":
        if kind.index and not is_ndvi:
            raise LandCoverError(
                f"The default table of classes is made for NDVI, not for {kind.index.upper()}",
                "THRESHOLD_METHOD is manual, CLASSES was not edited",
                "Edit the table, or choose the method auto, which finds classes in the image.",
            )
        told = "The classes are the default ones, whose limits hold for NDVI of reflectance."
        return "manual", told + (f" Here {kind.reason}, so their names may be wrong." if kind.reason else "")
    if is_ndvi:
        why = f"The limits of the default classes hold for NDVI of reflectance, and here {kind.reason}"
    elif kind.index:
        why = f"The default classes are made for NDVI, not for {kind.index.upper()}"
    else:
        why = "The default classes are made for NDVI, and nothing says that the values are"
    return "kmeans", (
        f"{why}: the classes were found in the image by k-means and named by their rank."
        + " To give them names and limits of your own, edit the table of classes (CLASSES)."
    )


def ranked_classes(count, name, index=""):
    """Return classes that are named by their rank, in colours from brown to green.

    Parameters
    ----------
    count : int
    name : str
        What the values are.
    index : str
        "ndwi" goes to blue.

    Returns
    -------
    tuple of LandCoverClass
    """
    ranks = _RANKS.get(count)
    if count == 1:
        names = [name]
    elif ranks:
        names = [f"{name} {rank}" for rank in ranks]
    else:
        names = [f"{name} {rank} of {count}" for rank in range(1, count + 1)]
        names[0] += " (lowest)"
        names[-1] += " (highest)"
    ramp = np.array(_BROWN_TO_BLUE if index == "ndwi" else _BROWN_TO_GREEN)
    places = np.linspace(0, len(ramp) - 1, count)
    colors = np.stack([np.interp(places, range(len(ramp)), part) for part in ramp.T], axis=1)
    return tuple(
        LandCoverClass(value, name, "#" + bytes(np.rint(color).astype(int).tolist()).hex())
        for value, (name, color) in enumerate(zip(names, colors), start=1)
    )


def uncertain_class(value, name):
    """Return the class of what is too dark for an index."""
    return LandCoverClass(value, f"{name} uncertain", _UNCERTAIN_COLOR)


def classify_values(values, thresholds):
    """Return the class of each value: 1 below the first threshold, and so on; 0 for nan.

    A value at a threshold belongs to the class above.
    """
    classes = np.searchsorted(np.asarray(thresholds, np.float64), values, side="right") + 1
    return np.where(np.isfinite(values), classes, 0).astype(np.min_scalar_type(len(thresholds) + 1))
