"""JSON files from outside: read up to a size, and taken apart by what each entry has to be."""

import json
import math

import numpy as np

from .files import read_file

#: Bytes of the largest file that is read; the largest model (255 classes of 500 bands) has about 6 million.
LARGEST_FILE = 10_000_000

_LARGEST_INTEGER = 2**53
_LONGEST_TEXT = 1000


def read_json(path, most=LARGEST_FILE):
    """Return what a JSON file holds.

    Parameters
    ----------
    path : str
    most : int
        Bytes of the largest file that is read.

    Raises
    ------
    LandCoverError
        When it is no file that can be read, or a larger one.
    ValueError
        When it is not JSON in UTF-8, or nested too deeply, or holds numbers that are none.
    """
    content = read_file(path, most, "a model")
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_constant=_no_constant,
            parse_int=_integer,
            object_pairs_hook=_object,
        )
    except RecursionError:
        raise ValueError("brackets are nested too deeply") from None


def _no_constant(text):
    raise ValueError(f"{text} is no number")


def _integer(text):
    if len(text) > len(str(-_LARGEST_INTEGER)):  # reading millions of digits takes minutes
        raise ValueError(f"a number has {len(text)} digits")
    return int(text)


def _object(pairs):
    entries = dict(pairs)
    if len(entries) < len(pairs):
        raise ValueError("an entry is there twice")
    return entries


def writable(text):
    """Return a text as `Entries.text` takes it back from a file, with a question mark for what it refuses."""
    text = "".join("?" if _is_unwritable(character) else character for character in text[:_LONGEST_TEXT])
    return text if text.strip() else "?"


def _is_unwritable(character):
    # Half of a surrogate pair cannot be written to any file, and a null ends a text for GDAL. The last two
    # are no characters, and no XML may hold them: QGIS would write a style that it cannot read.
    return character < " " or "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff"


class Entries:
    """The entries of a JSON object, each taken out by what it has to be.

    Parameters
    ----------
    value
        What should be a JSON object.
    names : sequence of str
        All of its entries, no more and no fewer.

    Raises
    ------
    ValueError
        By this and every method, with the name of the entry, when it is anything else.
    """

    def __init__(self, value, names):
        if not isinstance(value, dict):
            raise ValueError("it is not made of named entries")
        for name in names:
            if name not in value:
                raise ValueError(f"'{name}' is missing")
        unknown = value.keys() - set(names)
        if unknown:
            raise ValueError(f"{len(unknown)} entries are unknown")
        self._value = value

    def number(self, name, low=-math.inf, high=math.inf):
        """Return a finite number from `low` to `high`."""
        value = _number(name, self._value[name])
        if not low <= value <= high:
            raise ValueError(f"'{name}' is not from {low:g} to {high:g}")
        return value

    def integer(self, name, low, high):
        """Return a whole number from `low` to `high`."""
        return self._integer(name, self._value[name], low, high)

    def integers(self, name, low, high):
        """Return a tuple of whole numbers from `low` to `high`, at least one."""
        values = self.items(name)
        if not values:
            raise ValueError(f"'{name}' is empty")
        return tuple(self._integer(name, value, low, high) for value in values)

    def numbers(self, name, count):
        """Return a tuple of `count` finite numbers."""
        return tuple(_number(name, value) for value in self._items(name, self._value[name], count))

    def table(self, name, rows, columns):
        """Return finite numbers as an ndarray of float64, shape (rows, columns)."""
        lines = [self._items(name, line, columns) for line in self._items(name, self._value[name], rows)]
        return np.array([[_number(name, value) for value in line] for line in lines], np.float64)

    def text(self, name):
        """Return a text that any program can write down: not empty, no control characters, no half pairs."""
        return self._text(name, self._value[name])

    def texts(self, name, count):
        """Return a tuple of `count` such texts."""
        return tuple(self._text(name, value) for value in self._items(name, self._value[name], count))

    def items(self, name):
        """Return a list of anything."""
        return self._items(name, self._value[name])

    def is_null(self, name):
        """Tell whether the entry says that there is no value."""
        return self._value[name] is None

    def entries(self, name, names):
        """Return the Entries of an object within this one."""
        try:
            return Entries(self._value[name], names)
        except ValueError as error:
            raise ValueError(f"'{name}': {error}") from None

    def dictionary(self, name):
        """Return a dict of texts by texts, of any names."""
        value = self._value[name]
        if not isinstance(value, dict):
            raise ValueError(f"'{name}' is not made of named entries")
        return {self._text(name, key): self._text(name, text) for key, text in value.items()}

    def settings(self, name):
        """Return a dict of texts and finite numbers by texts, of any names."""
        value = self._value[name]
        if not isinstance(value, dict):
            raise ValueError(f"'{name}' is not made of named entries")
        return {
            self._text(name, key): self._text(name, setting)
            if isinstance(setting, str)
            else _number(name, setting)
            for key, setting in value.items()
        }

    @staticmethod
    def _integer(name, value, low, high):
        if type(value) is not int or not low <= value <= high:  # true is an int to Python
            raise ValueError(f"'{name}' is not a whole number from {low} to {high}")
        return value

    @staticmethod
    def _items(name, value, count=None):
        if not isinstance(value, list) or count not in (None, len(value)):
            raise ValueError(f"'{name}' is not a list" + ("" if count is None else f" of {count}"))
        return value

    @staticmethod
    def _text(name, value):
        if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_TEXT or not value.strip():
            raise ValueError(f"'{name}' is not a text of 1 to {_LONGEST_TEXT} characters")
        if any(map(_is_unwritable, value)):
            raise ValueError(f"'{name}' holds characters that cannot be written")
        return value


def _number(name, value):
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError(f"'{name}' holds something that is no finite number")
    return float(value)
