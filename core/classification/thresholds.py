"""Classes from a value per region: thresholds by hand, by Otsu's method or by one-dimensional k-means."""

import numpy as np

from ..classes import LandCoverClass
from ..errors import LandCoverError

#: How thresholds are found.
THRESHOLD_METHODS = ("manual", "otsu", "kmeans")
MAX_OTSU_CLASSES = 5

#: Name, colour and upper bound of the default NDVI classes.
DEFAULT_CLASSES = (
    (0.0, "Water", "#2b6cb0"),
    (0.2, "Bare or built", "#c8a27a"),
    (0.4, "Sparse vegetation", "#a8c66c"),
    (None, "Dense vegetation", "#2f7d32"),
)

#: Bins of the histogram that Otsu's method works on.
_BINS = 256
#: Ends and middle of the colours of classes without names, from low to high.
_RAMP = np.array([[0x8C, 0x51, 0x0A], [0xE8, 0xD8, 0xA8], [0x01, 0x66, 0x5E]])


def manual_classes(rows):
    """Check a table of classes.

    Parameters
    ----------
    rows : sequence of tuple
        Upper bound, name and colour of each class, from low to high; the last upper bound is None (or
        empty) for no bound.

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
        if not str(name or "").strip():
            raise LandCoverError("A class has no name", f"row {value} of the table", "Give it a name.")
        if value < len(rows):
            thresholds.append(_bound(bound, name))
        classes.append(LandCoverClass(value, str(name).strip(), _color(color, name)))
    for before, after in zip(thresholds, thresholds[1:]):
        if not before < after:
            raise LandCoverError(
                "The upper bounds of the classes do not ascend",
                f"{after:g} comes after {before:g}",
                "Order the classes from low to high.",
            )
    return thresholds, tuple(classes)


def _bound(bound, name):
    try:
        number = float(bound)
    except (TypeError, ValueError):
        number = np.nan
    if not np.isfinite(number):
        raise LandCoverError(
            "The upper bound of a class is not a number",
            f"{bound!r} for {name}",
            "Only the last class has no bound.",
        )
    return number


def _color(color, name):
    text = str(color or "").strip().lower()
    digits = text[1:]
    if not (text.startswith("#") and len(digits) == 6 and all(d in "0123456789abcdef" for d in digits)):
        raise LandCoverError(
            "A colour is not of the form #rrggbb", f"{color!r} for {name}", "Write it like #2f7d32."
        )
    return text


def find_thresholds(method, values, weights, class_count):
    """Find the thresholds that part values best.

    Parameters
    ----------
    method : str
        "otsu" (Otsu 1979; for more than two classes Liao et al. 2001) or "kmeans" in one dimension.
    values : ndarray of float, shape (regions,)
        nan is left out.
    weights : ndarray, shape (regions,)
        Area of each region.
    class_count : int

    Returns
    -------
    list of float, ascending
        One fewer than classes.

    Raises
    ------
    LandCoverError
        When there are fewer distinct values than classes.
    """
    if method not in THRESHOLD_METHODS[1:]:
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
    return find(values, weights, class_count)


def _otsu(values, weights, class_count):
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


def _kmeans(values, weights, class_count):
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    estimator = KMeans(n_clusters=class_count, n_init=10, random_state=0, algorithm="lloyd")
    with threadpool_limits(limits=1):  # several threads add up in any order: other digits in every run
        estimator.fit(values[:, None], sample_weight=weights.astype(np.float64))
    centers = np.sort(estimator.cluster_centers_.ravel())
    return ((centers[:-1] + centers[1:]) / 2).tolist()


def named_by_range(thresholds, index):
    """Return classes that are named by their range of an index, in colours from brown to green.

    Parameters
    ----------
    thresholds : list of float, ascending
    index : str
        Name of the index.

    Returns
    -------
    tuple of LandCoverClass
    """
    texts = [f"{threshold:.3g}" for threshold in thresholds]
    name = index.upper()
    names = [f"{name} below {texts[0]}"]
    names += [f"{name} {low} to {high}" for low, high in zip(texts, texts[1:])]
    names += [f"{name} from {texts[-1]}"]
    places = np.linspace(0, len(_RAMP) - 1, len(names))
    colors = np.stack([np.interp(places, range(len(_RAMP)), part) for part in _RAMP.T], axis=1)
    return tuple(
        LandCoverClass(value, name, "#" + bytes(np.rint(color).astype(int).tolist()).hex())
        for value, (name, color) in enumerate(zip(names, colors), start=1)
    )


def classify_values(values, thresholds):
    """Return the class of each value: 1 below the first threshold, and so on; 0 for nan.

    A value at a threshold belongs to the class above.
    """
    classes = np.searchsorted(np.asarray(thresholds, np.float64), values, side="right") + 1
    return np.where(np.isfinite(values), classes, 0).astype(np.min_scalar_type(len(thresholds) + 1))
