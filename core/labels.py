"""What features say in a field, as classes."""

import numpy as np

from .classes import MAX_CLASSES, LandCoverClass, name_key
from .errors import LandCoverError
from .json_input import writable
from .palette import colors_by_name
from .progress import Progress

_LARGEST_VALUE = 2**31 - 1
_FEATURES_PER_REPORT = 1000
#: From how many different values on, most of them held by one feature alone, a field holds no classes; and
#: from how many on that is doubtful.
_MANY, _RATHER_MANY = 50, 10


def labelled_features(features, progress=None):
    """Part features by whether they have a geometry and a label.

    Parameters
    ----------
    features : iterable of tuple
        Label (a number, a text or None) and geometry (None where it is empty) of each.
    progress : Progress, optional
        Looked at now and then, whether the run is cancelled.

    Returns
    -------
    labels, geometries : list
        Of the features that have both.
    without_geometry, without_label : int
        How many others there are; those that have neither are counted as the former.
    """
    progress = progress or Progress()
    labels, geometries, without_geometry, without_label = [], [], 0, 0
    for count, (label, geometry) in enumerate(features):
        if count % _FEATURES_PER_REPORT == 0:
            progress.report(0)
        if geometry is None:
            without_geometry += 1
        elif is_empty(label):
            without_label += 1
        else:
            labels.append(label)
            geometries.append(geometry)
    return labels, geometries, without_geometry, without_label


def label_classes(labels, map_names):
    """Make classes of the labels of features.

    Parameters
    ----------
    labels : list
        Whole numbers, also as text; or names, which are told apart whatever their capitals and spaces.
    map_names : dict of str
        Names of the map by its class values: a label of the same name takes that value, other names the
        values after the largest one, in alphabetical order. Where no label is a name of the map, names are
        numbered from 1.

    Returns
    -------
    classes : tuple of LandCoverClass
        By value.
    names : dict of str
        Their names by value where the labels are names; else empty.
    place : ndarray of int, shape (labels,)
        Which class each label is.

    Raises
    ------
    LandCoverError
        When there is no label, or the labels are no classes.
    """
    if not labels:
        raise LandCoverError(
            "The reference has no class",
            "no feature has both a geometry and a value in its FIELD",
            "Choose another field.",
        )
    fault = label_fault(labels)
    if fault:
        raise LandCoverError(*fault, "Choose a field of whole numbers or names.")
    numbers = [_number(label) for label in labels]
    are_names = None in numbers
    if not are_names:
        values, place = np.unique(np.array(numbers).astype(np.int64), return_inverse=True)
        names = [f"Class {value}" for value in values]
    else:
        spelled = {}
        for label in labels:
            spelled.setdefault(name_key(label), writable(" ".join(str(label).split())))
        value_of = {name_key(name): value for value, name in map_names.items()}
        free = max([0, *map_names]) + 1
        if value_of.keys().isdisjoint(spelled):
            value_of, free = {}, 1
        for key in sorted(spelled):
            if key not in value_of:
                value_of[key], free = free, free + 1
        keys = sorted(spelled, key=value_of.get)
        values, names = [value_of[key] for key in keys], [spelled[key] for key in keys]
        order = {key: number for number, key in enumerate(keys)}
        place = np.array([order[name_key(label)] for label in labels])
    classes = tuple(
        LandCoverClass(int(v), name, color) for v, name, color in zip(values, names, colors_by_name(names))
    )
    return classes, {c.value: c.name for c in classes} if are_names else {}, place


def is_empty(label):
    """Tell whether a feature has no label."""
    return label is None or label != label or not str(label).strip()


def joined_spellings(labels):
    """Return the labels that are one class in several spellings: lists of these, in the order of the labels.

    Parameters
    ----------
    labels : list
        Those that are not empty.
    """
    spellings = {}
    for label in labels:
        spellings.setdefault(name_key(label), {})[str(label)] = None
    return [list(found) for found in spellings.values() if len(found) > 1]


def label_fault(labels):
    """Tell what shows that labels measure or number features, instead of naming classes.

    Parameters
    ----------
    labels : list
        Those that are not empty.

    Returns
    -------
    tuple of str, or None
        What is wrong and what shows it; None where nothing does.
    """
    for label in labels:
        number = _number(label)
        if number is not None and not (number.is_integer() and abs(number) <= _LARGEST_VALUE):
            return "FIELD holds numbers that are no classes", str(label)
    different = _count_different(labels)
    if different > MAX_CLASSES or (different >= _MANY and 2 * different > len(labels)):
        return (
            "FIELD measures or numbers the features, instead of naming classes",
            f"{different} different values in {len(labels)} features",
        )
    return None


def label_doubt(labels):
    """Say what makes it doubtful that labels are classes; empty where nothing does."""
    different = _count_different(labels)
    if different < _RATHER_MANY or (different < _MANY and 2 * different <= len(labels)):
        return ""
    return f"{different} different values in {len(labels)} features are many for classes."


def _count_different(labels):
    return len({name_key(label) for label in labels})


def _number(label):
    """Return the number that a label is, None where it is a name."""
    if "_" in str(label):  # which Python leaves out of numbers: "1_2" would be 12
        return None
    try:
        return float(label)
    except (TypeError, ValueError):
        return None
