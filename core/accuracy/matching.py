"""How classes of a map find their class of the reference: by name, by value or by overlap."""

from dataclasses import dataclass, replace

import numpy as np

from ..classes import LandCoverClass, class_name, name_key, only_numbers
from ..errors import LandCoverError
from ..palette import colors_by_name
from .metrics import match_clusters

#: What a user can ask for.
MATCHES = ("auto", "none", "majority", "onetoone")

_LARGEST_COLORED = 65535
_NO_CLASS = LandCoverClass(0, "No class", "#505050")
_OVERLAP = {
    "majority": "Each class of the map took the class of the reference that it overlaps most.",
    "onetoone": (
        "Each class of the map took one class of the reference and each class of the reference went to one "
        "class of the map at most, so that they overlap as much as possible in all (Hungarian method)."
    ),
}


@dataclass(frozen=True)
class Match:
    """Which class of the map is which class of the reference.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        Those of the reference, then those that the map alone holds.
    class_of : ndarray of int, shape (values,)
        Place in `classes` of each value of the map; -1 for none.
    by_overlap : bool
        Whether the reference itself decided.
    told : str
        How it was found, as a sentence.
    """

    classes: tuple
    class_of: np.ndarray
    by_overlap: bool
    told: str


def match_classes(match, values, names, colors, known, counts, reference):
    """Match the classes of a map with those of a reference.

    "auto" goes by name where half of the names of map or reference or more are in common, those that only
    number (as "Class 3") set aside. It goes by value where the map has no names at all and the values
    coincide: all values of one of the two are values of the other. Everything else are clusters, which take
    the class that they overlap most. "none" never goes by overlap: by name where any is in common, else by
    value.

    Parameters
    ----------
    match : str
        One of MATCHES.
    values : ndarray of int, shape (values,)
        Values of the map.
    names, colors : dict of str
        Of the map, by its values.
    known : tuple of LandCoverClass
        Classes of the reference.
    counts : ndarray of int, shape (values, known)
        What each value of the map shares with each class of the reference.
    reference : Reference

    Returns
    -------
    Match

    Raises
    ------
    LandCoverError
        When there is no class in common.
    """
    names = {value: names[value] for value in values.tolist() if value in names}
    if match in _OVERLAP:
        return _by_overlap(match, known, counts, _OVERLAP[match])
    same_name = _places_by_name(values, names, known, reference)
    if match == "none":
        if same_name or not reference.has_values:
            return _same(values, names, colors, known, same_name, _told_names(names, known, same_name))
        told = "Classes of map and reference are the same where their values are."
        return _by_value(values, names, colors, known, reference, told)
    common = {place for value, place in same_name.items() if not only_numbers(class_name(names, value))}
    if common and 2 * len(common) >= min(len(known), len(names)):
        return _same(values, names, colors, known, same_name, _told_names(names, known, same_name))
    if not names and reference.has_values and _coincide(values[counts.any(axis=1)], known):
        told = (
            "Classes of map and reference are the same where their values are: the map has no names, and the "
            "values coincide. Where they number clusters, use MATCH majority."
        )
        return _by_value(values, names, colors, known, reference, told)
    return _by_overlap("majority", known, counts, _told_clusters(names, known, common, reference))


def _places_by_name(values, names, known, reference):
    """Return the place among the reference's classes of every value of the map with the same name.

    A value without a name goes by the one that it is shown with, which lists of classes offer.
    """
    named = {name_key(c.name): place for place, c in enumerate(known) if c.value in reference.names}
    keys = {value: name_key(class_name(names, value)) for value in values.tolist()}
    return {value: named[key] for value, key in keys.items() if key in named}


def _coincide(values, known):
    mapped, true = set(values.tolist()), {c.value for c in known}
    return mapped <= true or true <= mapped


def _told_names(names, known, same_name):
    """Say which names are in common and which are not."""
    common = set(same_name.values())
    listed = _listed(known[place].name for place in sorted(common))
    told = f"Classes of map and reference are the same where their names are: {listed}."
    mapped_alone = [name for value, name in names.items() if value not in same_name]
    if mapped_alone:
        told += f" Only the map has {_listed(mapped_alone)}."
    known_alone = [c.name for place, c in enumerate(known) if place not in common]
    if known_alone:
        told += f" Only the reference has {_listed(known_alone)}."
    return told


def _told_clusters(names, known, common, reference):
    """Say why classes went by overlap."""
    if not names:
        why = "it has no names, and its values are not those of the reference"
    elif all(only_numbers(name) for name in names.values()):
        why = f"its names only number ({_listed(names.values(), 2)})"
    elif common:
        why = f"few names are in both ({_listed(known[place].name for place in sorted(common))})"
    else:
        why = "none of its names is in the reference"
    strictly = "name" if common else "value" if reference.has_values else ""
    advice = f" MATCH none compares them by {strictly}." if strictly else ""
    told = f"Each class of the map took the class of the reference that it overlaps most, since {why}."
    return told + advice


def _by_overlap(match, known, counts, told):
    class_of = match_clusters(counts, match)
    left = counts[class_of < 0].any()
    class_of[(class_of < 0) & counts.any(axis=1)] = len(known)
    return Match((*_storable(known), *([_NO_CLASS] if left else [])), class_of, True, told)


def _by_value(values, names, colors, known, reference, told):
    """Match equal values; a class without a name in the reference takes that of the map."""
    known = tuple(
        c if c.value in reference.names else replace(c, name=names.get(c.value, c.name)) for c in known
    )
    places = {c.value: place for place, c in enumerate(known)}
    return _same(values, names, colors, known, places, told)


def _same(values, names, colors, known, place_of, told):
    """Match the values of the map that have a place; the others are classes of the map alone."""
    class_of = np.array([place_of.get(value, -1) for value in values.tolist()])
    if not (class_of >= 0).any():
        raise LandCoverError(
            "Map and reference have no class in common",
            f"the map has {_listed(names.get(v, str(v)) for v in values.tolist())}, "
            f"the reference {_listed(f'{c.value} {c.name}' for c in known)}",
            "Choose another FIELD, or match clusters by MATCH majority.",
        )
    alone = np.flatnonzero(class_of < 0)
    class_of[alone] = len(known) + np.arange(len(alone))
    own_names = [class_name(names, v) for v in values[alone].tolist()]
    spare = colors_by_name(own_names, [land_cover.color for land_cover in known])
    own = [
        LandCoverClass(v, name, colors.get(v, color))
        for v, name, color in zip(values[alone].tolist(), own_names, spare)
    ]
    return Match(_storable((*known, *own)), class_of, False, told)


def _storable(classes):
    """Return the classes with their values where a class raster can hold them, else numbered from 1."""
    values = [land_cover.value for land_cover in classes]
    if len(set(values)) == len(values) and min(values) > 0 and max(values) <= _LARGEST_COLORED:
        return tuple(classes)
    return tuple(LandCoverClass(number, c.name, c.color) for number, c in enumerate(classes, start=1))


def _listed(words, most=8):
    words = list(words)
    return ", ".join(words[:most]) + (" and more" if len(words) > most else "")
