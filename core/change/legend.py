"""The classes that two maps have in common, and those of their changes."""

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from ..classes import LandCoverClass, class_name, name_key, only_numbers
from ..errors import LandCoverError
from ..palette import colors_by_name, tones

#: What pixels are in the raster of changes that did not change, or whose change was left out.
NO_CHANGE = LandCoverClass(1, "No change", "#eceae6")
#: Largest value of a raster with a palette.
_LARGEST_COLORED = 65535
_ARROW = "{} \u2192 {}"
_MOST_LISTED = 8


@dataclass(frozen=True)
class MapClasses:
    """The classes of one map.

    Attributes
    ----------
    values : ndarray of int64, shape (values,)
        Those that occur, ascending.
    names, colors : dict of str
        What the file says of values, also of others.
    """

    values: np.ndarray
    names: dict
    colors: dict

    @property
    def known(self):
        """All values that occur or have a name, ascending."""
        return sorted({*self.values.tolist(), *self.names})

    def key(self, value, by_name):
        """Return what a value has in common with one of the same class in another map."""
        return name_key(class_name(self.names, value)) if by_name else value


@dataclass(frozen=True)
class JointLegend:
    """The classes of two maps.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        Those that occur in either: in the order of the values of the map before, then those that only occur
        in the map after. Values, names and colours are those of the map before where it has them.
    before, after : ndarray of int, shape (values,)
        For each map, the place in `classes` of each of its values.
    values : tuple of ndarray
        The values of the map before, and of that after.
    told : str
        How the classes were matched, as a sentence.
    warning : str
        What makes that doubtful; empty where nothing does.
    """

    classes: tuple
    before: np.ndarray
    after: np.ndarray
    values: tuple
    told: str
    warning: str

    def classes_before(self):
        """Return the class of each value of the map before."""
        return self._classes(self.values[0], self.before)

    def classes_after(self):
        """Return the class of each value of the map after."""
        return self._classes(self.values[1], self.after)

    def _classes(self, values, places):
        return [
            replace(self.classes[place], value=value)
            for value, place in zip(values.tolist(), places.tolist())
        ]


def join_legends(before, after):
    """Match the classes of two maps: by name if any name is in both, else by value.

    Values of one map with the same name become one class. Where names hold, a value without one is called
    by its number.

    Parameters
    ----------
    before, after : MapClasses

    Returns
    -------
    JointLegend

    Raises
    ------
    LandCoverError
        When they have no class in common.
    """
    common = {name_key(name) for name in before.names.values()}
    common &= {name_key(name) for name in after.names.values()}
    by_name, names, colors, keys = bool(common), {}, {}, []
    for one in (before, after):
        keys.append({one.key(value, by_name) for value in one.known})
        for value in sorted({*one.names, *one.colors}):
            for text, told in ((names, one.names), (colors, one.colors)):
                if value in told:
                    text.setdefault(one.key(value, by_name), told[value])
    if keys[0].isdisjoint(keys[1]):
        raise LandCoverError(
            "The two maps have no class in common",
            f"BEFORE has {_listed(before)}; AFTER has {_listed(after)}",
            "Give the same class the same name or the same value in both maps.",
        )
    first_value = {}
    for one in (before, after):
        for value in one.values.tolist():
            first_value.setdefault(one.key(value, by_name), value)
    place = {key: number for number, key in enumerate(first_value)}
    classes = [
        LandCoverClass(value, names.get(key, f"Class {value}"), colors.get(key, ""))
        for key, value in first_value.items()
    ]
    told, warning = _told(before, after, common)
    return JointLegend(
        _told_apart(_colored(classes)),
        *(np.array([place[one.key(v, by_name)] for v in one.values.tolist()]) for one in (before, after)),
        (before.values, after.values),
        told,
        warning,
    )


def _colored(classes):
    """Give classes without a colour one that fits their name."""
    bare = [c.name for c in classes if not c.color]
    spare = iter(colors_by_name(bare, [c.color for c in classes if c.color]))
    return [c if c.color else replace(c, color=next(spare)) for c in classes]


def _told_apart(classes):
    """Put its value behind a name that several classes have."""
    count = Counter(c.name for c in classes)
    return tuple(c if count[c.name] == 1 else replace(c, name=f"{c.name} ({c.value})") for c in classes)


def _told(before, after, common):
    """Say how classes were matched, and what makes that doubtful."""
    if not common:
        told = "Classes are the same where their values are, since no name is in both maps."
        if before.names and after.names:
            return told, (
                f"BEFORE and AFTER have no name in common ({_listed(before)}; {_listed(after)}), so classes "
                "of the same value were taken for the same."
            )
        return told, ""
    told = "Classes are the same where their names are."
    if not all(only_numbers(name) for name in common):
        return told, ""
    return told, (
        "The names only number the classes, so they are the same classes only if both maps were made with "
        "the same model, with 'Apply k-means model': clusters of two runs of k-means are not."
    )


def _listed(one):
    names = [one.names.get(value, str(value)) for value in one.known]
    return ", ".join(names[:_MOST_LISTED]) + (" and more" if len(names) > _MOST_LISTED else "")


def change_classes(classes, start, end):
    """Make a class of each kind of change, named and coloured by what became of what.

    Each has the colour of the class it became; kinds that became the same class have tones of it.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    start, end : ndarray of int, shape (kinds,)
        Places in `classes` before and after of each kind, ascending.

    Returns
    -------
    tuple of LandCoverClass
        Values from 2 on; 1 is `NO_CHANGE`.

    Raises
    ------
    LandCoverError
        When there are more kinds than a raster with colours can hold.
    """
    if len(start) >= _LARGEST_COLORED:
        raise LandCoverError(
            "There are too many kinds of change for a map",
            f"{len(start):,} of {len(classes):,} classes",
            "Merge classes first.",
        )
    of_class = {
        place: iter(tones(classes[place].color, np.count_nonzero(end == place))) for place in set(end)
    }
    return tuple(
        LandCoverClass(number, _ARROW.format(classes[one].name, classes[other].name), next(of_class[other]))
        for number, (one, other) in enumerate(zip(start, end), start=NO_CHANGE.value + 1)
    )
