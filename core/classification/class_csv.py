"""The table of classes as a CSV file: written to be filled in, and read again."""

import csv
import io

from ..errors import LandCoverError
from ..files import read_file
from .class_table import repeated_rows
from .color_names import color_names, lab_of_colors

#: What the columns may be called in a file that is read; others are left out.
_COLUMNS = (("value", "values"), ("name",), ("colour", "color"))
_SEPARATORS = ",;\t"
_LARGEST_FILE = 1_000_000
_HOW = "Choose a table that this algorithm wrote as TABLE, saved as CSV."


def write_class_table(path, edit, pixels, looks=None):
    """Write the old classes, to be filled in, in UTF-8 with the mark by which spreadsheet programs know it.

    Read again, the columns value, name and colour say the same edit; the others tell what each class looks
    like: its colour on the map, its pixels and their share, and what `looks` knows.

    Parameters
    ----------
    path : str
    edit : ClassEdit
    pixels : dict of int
        Pixels by old value; those that do not occur may be left out.
    looks : ClassLooks, optional
        Of the old classes; without, the colour on the map is put in words.
    """
    total = sum(pixels.values())
    header = ["value", "name", "colour", "old_colour", "pixels", "share"]
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*header, *(["looks_like"] if looks is None else looks.header())])
        for old, row in zip(edit.old, repeated_rows(edit)):
            count = pixels.get(old.value, 0)
            if looks is not None:
                look = looks.cells(old.value)
            else:
                look = color_names(lab_of_colors([old.color])) if old.color else [""]
            writer.writerow([*row, old.color, count, f"{count / total:.4f}", *look])


def read_class_table(path):
    """Read the columns value, name and colour of a table, in whatever order and between whatever others.

    Cells are separated by commas, semicolons or tabs, as spreadsheet programs write them in one country or
    another; text that is not UTF-8 is taken as Windows-1252.

    Parameters
    ----------
    path : str

    Returns
    -------
    list of tuple of str
        For :func:`.class_table.table_rows`.

    Raises
    ------
    LandCoverError
        When it cannot be read, or a column is missing.
    """
    content = read_file(path, _LARGEST_FILE, "a table of classes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    lines = list(io.StringIO(text, newline="")) or [""]  # other breaks belong to names
    separator = max(_SEPARATORS, key=lines[0].count)
    try:
        header, *rows = csv.reader(lines, delimiter=separator)
    except (csv.Error, ValueError) as error:
        raise LandCoverError("This is not a table of classes", f"{path} ({error})", _HOW) from error
    header = [cell.strip().casefold() for cell in header]
    places = [next((header.index(name) for name in names if name in header), None) for names in _COLUMNS]
    if None in places:
        raise LandCoverError(
            f"The table has no column '{_COLUMNS[places.index(None)][0]}'", f"{path}, in its first line", _HOW
        )
    return [tuple(row[place] if place < len(row) else "" for place in places) for row in rows]
