"""Classes that are renamed and merged by a table of old values, new names and colours."""

import re
from collections import Counter
from dataclasses import dataclass

from ..classes import LandCoverClass, checked_color, checked_name, class_name, name_key
from ..errors import LandCoverError
from ..json_input import writable
from ..palette import colors_by_name

#: A whole number, which spreadsheets may write with decimals that are 0.
_NUMBER = r"(-?\d{1,19})(?:\.0*)?"
_VALUE, _RANGE = re.compile(_NUMBER), re.compile(rf"{_NUMBER}\.\.\.{_NUMBER}")
#: A hyphen or dash between two numbers.
_HYPHEN = re.compile(r"(?<=[\d.])\s*[-\u2013\u2014]\s*(?=-?\d)")
_HOW = "Write whole numbers such as 2 or 2,5 or 2-4."
#: Values that an error names.
_MOST_NAMED = 20


@dataclass(frozen=True)
class TableRow:
    """A row of the table.

    Attributes
    ----------
    number : int
        From 1.
    ranges : tuple of (int, int)
        Old values, each from the first to the last of a pair.
    name : str
    color : str
        As ``#rrggbb``; empty where the class keeps a colour of its old values.
    """

    number: int
    ranges: tuple
    name: str
    color: str


@dataclass(frozen=True)
class ClassEdit:
    """What becomes of the classes of a map.

    Attributes
    ----------
    old : tuple of LandCoverClass
        By their values; the colour is empty where the map has none.
    classes : tuple of LandCoverClass
        The new ones, from value 1, in the order of the lowest of their old values.
    class_of : dict of int
        New value by old value.
    """

    old: tuple
    classes: tuple
    class_of: dict

    def new_class(self, old):
        """Return what became of an old class."""
        return self.classes[self.class_of[old.value] - 1]


def table_rows(cells):
    """Check what can be checked of a table without its map.

    Parameters
    ----------
    cells : sequence of tuple
        Old value or values, new name, and new colour or none, of each row. Values are a number, or text such
        as ``2``, ``2,5`` or ``2-4``. Rows of three empty cells are left out.

    Returns
    -------
    tuple of TableRow

    Raises
    ------
    LandCoverError
        When a row has no values or no name, a colour is none, or a name has two.
    """
    rows = []
    for number, (values, name, color) in enumerate(cells, start=1):
        if all(_is_empty(cell) for cell in (values, name, color)):
            continue
        name = checked_name(name, f"row {number} of the table")
        color = "" if _is_empty(color) else checked_color(color, name)
        rows.append(TableRow(number, _ranges(values, number), name, color))
    colors = {}
    for row in rows:
        known = colors.setdefault(name_key(row.name), row.color) or row.color
        if row.color and row.color != known:
            raise LandCoverError(
                "A name has two colours",
                f"{row.name} is {known} and, in row {row.number} of the table, {row.color}",
                "Give both the same colour, leave one empty, or use two names.",
            )
        colors[name_key(row.name)] = known
    return tuple(rows)


def _is_empty(cell):
    return cell is None or cell != cell or not str(cell).strip()  # nan is not itself


def _ranges(cell, number):
    """Return the first and last values that a cell names."""
    if _is_empty(cell):
        raise LandCoverError("A row names no value", f"row {number} of the table", _HOW)
    ranges = []
    for word in re.split(r"[,;\s]+", _HYPHEN.sub("...", str(cell).strip(" ,;"))):
        found = _VALUE.fullmatch(word) or _RANGE.fullmatch(word)
        if found is None:
            raise LandCoverError(
                "The values of a row are not whole numbers", f"{cell!r} in row {number} of the table", _HOW
            )
        first, last = int(found[1]), int(found[found.lastindex])
        if last < first:
            raise LandCoverError(
                "A range of values ends before it begins", f"{cell!r} in row {number} of the table", _HOW
            )
        ranges.append((first, last))
    return tuple(ranges)


def known_classes(values, names, colors):
    """Return the classes of a map as they are before an edit.

    Parameters
    ----------
    values : iterable of int
    names, colors : dict of str
        By value; without a name a class is called by its value, without a colour it has none.

    Returns
    -------
    tuple of LandCoverClass, by value
    """
    return tuple(
        LandCoverClass(value, writable(class_name(names, value)), colors.get(value, ""))
        for value in sorted(set(values))
    )


def edit_classes(known, pixels, rows):
    """Find out what becomes of the classes of a map.

    Rows of one name (whatever its capitals) make one class. Values that no row names keep their name and
    colour; where that name is in the table as well, they join it. A class without a colour in the table takes
    that of the old value with the most pixels that has one; where none has, one that fits its name.

    Parameters
    ----------
    known : tuple of LandCoverClass
        By value, as :func:`known_classes` returns them.
    pixels : dict of int
        Pixels by old value; those that do not occur may be left out.
    rows : tuple of TableRow
        None of them: every class stays.

    Returns
    -------
    ClassEdit

    Raises
    ------
    LandCoverError
        When a row names a value that is not there, two rows the same, or one class would be left of many.
    """
    row_of = _rows_by_value([old.value for old in known], rows)
    named = {}
    for row in rows:
        first = named.setdefault(name_key(row.name), row)
        if row.color and not first.color:
            named[name_key(row.name)] = TableRow(first.number, first.ranges, first.name, row.color)
    members = {}
    for old in known:
        key = name_key(row_of[old.value].name if old.value in row_of else old.name)
        members.setdefault(key if key in named else old.value, []).append(old)
    if len(members) == 1 < len(known):
        raise LandCoverError(
            "All classes would be merged into one",
            f"{len(known)} values get the name {named[next(iter(members))].name}",
            "Give at least two names.",
        )
    classes = []
    for value, (key, olds) in enumerate(members.items(), start=1):
        name, color = (named[key].name, named[key].color) if key in named else (olds[0].name, "")
        by_size = sorted(olds, key=lambda old: -pixels.get(old.value, 0))
        color = color or next((old.color for old in by_size if old.color), "")
        classes.append(LandCoverClass(value, name, color))
    class_of = {old.value: value for value, olds in enumerate(members.values(), start=1) for old in olds}
    return ClassEdit(tuple(known), _all_colored(classes), class_of)


def _rows_by_value(values, rows):
    """Return the row that names each value, where one does."""
    row_of = {}
    for row in rows:
        found = set()
        for first, last in row.ranges:
            inside = {value for value in values if first <= value <= last}
            if not inside:
                raise LandCoverError(
                    "The table names a value that is not in the raster",
                    f"{first if first == last else f'{first} to {last}'} in row {row.number}, "
                    f"the raster has {_listed(values)}",
                    "Correct the row or leave it out.",
                )
            found |= inside
        for value in sorted(found):
            if value in row_of:
                raise LandCoverError(
                    "The table names a value twice",
                    f"{value} in the rows {row_of[value].number} and {row.number}",
                    "Take it out of one of them.",
                )
            row_of[value] = row
    return row_of


def _listed(values):
    told = ", ".join(map(str, values[:_MOST_NAMED]))
    return told if len(values) <= _MOST_NAMED else f"{told} and {len(values) - _MOST_NAMED} others"


def _all_colored(classes):
    """Return classes of which those without a colour get one that fits their names and is not in use."""
    plain = [c.name for c in classes if not c.color]
    colors = iter(colors_by_name(plain, [c.color for c in classes if c.color]))
    return tuple(LandCoverClass(c.value, c.name, c.color or next(colors)) for c in classes)


def check_model(model, values, names, path):
    """Refuse a k-means model that a class raster was not made with.

    Parameters
    ----------
    model : KMeansModel
    values : iterable of int
        That occur in the raster.
    names : dict of str
        That the raster has in its file, by value. With names it has all classes of its model.
    path : str
        Of the model.

    Raises
    ------
    LandCoverError
    """
    known = {land_cover.value: land_cover.name for land_cover in model.classes}
    strange = sorted(value for value in {*values, *names} if value not in known)
    if strange:
        given = f"{strange[0]} is a class of the raster, {path} has the classes 1 to {len(known)}"
    else:
        other = [value for value in known if names and names.get(value) != known[value]]
        if not other:
            return
        theirs = names.get(other[0], "not there")
        given = f"class {other[0]} is {theirs} in the raster and {known[other[0]]} in {path}"
    raise LandCoverError(
        "The classes of the raster are not those of the model",
        given,
        "Choose the model that the raster was made with.",
    )


def repeated_rows(edit):
    """Return the cells of a table that says the whole edit, one row for each old value.

    Returns
    -------
    list of tuple
        Old value, new name, and new colour; empty where the class keeps the one it has.
    """
    count = Counter(edit.class_of.values())
    rows = []
    for old in edit.old:
        new = edit.new_class(old)
        kept = count[new.value] == 1 and new.color == old.color
        rows.append((old.value, new.name, "" if kept else new.color))
    return rows
