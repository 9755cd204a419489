"""The sentences of the core in the language of the user.

The core knows no Qt and says what it says in English, with names and numbers put in. `i18n/messages.json`
lists its messages with {} for what is put in; here a sentence finds its message, and so its translation.
"""

import json
import os
import re
from functools import cache

from ...core.errors import LandCoverError
from .translation import FOLDER, tr

#: Where one sentence ends and the next one begins.
_BETWEEN = re.compile(r"(?<=[.?]) (?=[A-Z])")
#: What is put into a message: anything short of another sentence.
_VALUE = r"((?:(?![.?] [A-Z]).)*?)"


def translated(text):
    """Return what the core says in the language of the user, sentence by sentence.

    What no message fits stays as it is.
    """
    whole = _translated(text)
    if whole is not None:
        return whole
    return " ".join(_translated(sentence) or sentence for sentence in _BETWEEN.split(text))


def _translated(text):
    """Return the translation of one message, and of what is put into it; None where no message fits."""
    known, patterns = _messages()
    if text in known:
        return tr(text)
    for pattern, message in patterns:
        match = pattern.fullmatch(text)
        # A clause that ends with what is put in would swallow the rest of a sentence.
        if match and message.endswith(".") == text.endswith("."):
            return tr(message).format(*(_translated(value) or value for value in match.groups()))
    return None


def translated_error(error):
    """Return what a LandCoverError says in the language of the user."""
    return str(LandCoverError(*map(translated, error.parts)))


@cache
def _messages():
    """Return the messages into which nothing is put, and the others by their patterns, the longest first."""
    with open(os.path.join(FOLDER, "messages.json"), encoding="utf-8") as file:
        messages = json.load(file)
    filled = sorted((each for each in messages if "{}" in each), key=len, reverse=True)
    return frozenset(messages).difference(filled), [(_pattern(each), each) for each in filled]


def _pattern(message):
    return re.compile(_VALUE.join(map(re.escape, message.split("{}"))), re.DOTALL)
