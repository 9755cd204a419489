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


def translated(sentence):
    """Return a sentence of the core in the language of the user; as it is where no message fits it."""
    known, patterns = _messages()
    if sentence in known:
        return tr(sentence)
    for pattern, message in patterns:
        match = pattern.fullmatch(sentence)
        if match:
            return tr(message).format(*(translated(value) for value in match.groups()))
    return sentence


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
    return re.compile("(.*?)".join(map(re.escape, message.split("{}"))), re.DOTALL)
