"""Every text is there in every language, whole, with what is put into it."""

import json
import re
import string
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))
try:
    import translations
finally:
    sys.path.remove(str(TOOLS))


@pytest.fixture(scope="module")
def texts(project_root):
    """Return the texts of the sources, and the messages among them."""
    return translations.texts(project_root)


@pytest.fixture(params=translations.LANGUAGES)
def translated(request, project_root):
    """Return the translations of one language by their texts."""
    return translations.read_translations(project_root / "i18n" / f"landcover_{request.param}.ts")


def slots(text: str) -> list[str]:
    """Return the names or numbers of what is put into a text; those without are numbered."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted({name or str(place) for place, name in enumerate(named)})


def plural_slots(text: str) -> set[str]:
    """Return the numbers of the slots for the s of an English plural, as in "{} band{}"."""
    places = [match.start() for match in re.finditer(r"\{\}", text)]
    return {str(number) for number, place in enumerate(places) if text[place - 1 : place].isalpha()}


def is_filled_alike(text: str, translation: str) -> bool:
    """Tell whether a translation takes what its text takes; it needs no s of an English plural."""
    taken, offered = set(slots(translation)), set(slots(text))
    return taken <= offered and offered - taken <= plural_slots(text)


def test_no_text_is_missing_and_none_is_left_over(texts, translated):
    places, _ = texts
    missing = [text for text in places if not translated.get(text)]
    assert (len(missing), missing) == (0, []), "`make i18n` adds new texts to the files; then translate them"
    assert set(translated) == set(places), "`make i18n` brings the files up to date"


def test_translations_take_what_their_texts_take(translated):
    wrong = {text: told for text, told in translated.items() if not is_filled_alike(text, told)}
    assert wrong == {}


def test_translations_keep_names_of_parameters_and_ends(translated):
    for text, told in translated.items():
        names = set(re.findall(r"\b[A-Z]{3,}_[A-Z_]+\b", text))
        assert names <= set(re.findall(r"\b[A-Z]{3,}_[A-Z_]+\b", told)), told
        assert told == told.strip() and (text[-1] == ".") == (told[-1] == "."), told


def test_the_list_of_messages_is_that_of_the_core(texts, project_root):
    _, messages = texts
    listed = json.loads((project_root / "i18n" / "messages.json").read_text(encoding="utf-8"))
    assert listed == messages, "`make i18n` brings the list up to date"
    assert {"Segmenting", "Measuring {} segments", "The image has no valid pixel"} <= set(listed)


def test_texts_of_every_kind_are_found(texts):
    places, _ = texts
    for text in (
        "K-means classification",  # a name
        "Mean colour of each class in the image",  # a choice
        "Classes found",  # an output
        "Cancelled. Files that were there before are unchanged.",  # a message of an algorithm
        "Choose bands from 1 to {}.",  # a part of an error of the core
        "Computes a vegetation or water index from the bands of an image.",  # a description
    ):
        assert text in places


@pytest.mark.parametrize(
    ("text", "translation", "alike"),
    [
        ("{} of {}", "{} von {}", True),
        ("{} of {}", "{1}: {0}", True),
        ("{} of {}", "{}", False),
        ("all", "alle {}", False),
        ("{} band{}", "{} Kanäle", True),
        ("{name} is here", "hier ist {name}", True),
        ("{name} is here", "hier ist {nome}", False),
    ],
)
def test_the_rule_notices(text, translation, alike):
    assert is_filled_alike(text, translation) is alike
