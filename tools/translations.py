"""The texts that users read, out of the sources and into the files of translations: `make i18n`.

Qt's own tool for this reads `tr()` alone. The sentences of the core stand in errors and progress instead, as
the English that they are; `i18n/messages.json` lists them, with {} for what is put in, so that the
translation of a sentence that has been put together can be found (algorithms/shared/messages.py).
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = ("de", "es", "fr", "pt")
CONTEXT = "LandCover"
#: What Qt's compiler of translations is called on different systems.
_COMPILERS = ("lrelease", "lrelease-qt5", "lrelease-qt6", "lrelease6", "/usr/lib/qt6/bin/lrelease")
#: Reports are in English, and so is what only they tell.
_REPORTS = "core/reports/"
#: Calls that tell the user something, whatever their words, and calls whose words stay within brackets.
_TELLING, _UNTOLD = {"LandCoverError", "FileUnreadable", "report", "warn"}, {"ValueError", "RuntimeError"}
#: Other texts of the core are messages from so many words on, but for these, which nobody reads.
_FEWEST_WORDS = 4
_NO_MESSAGES = {
    "land cover k-means model",
    "Got image with third dimension",
    "Large object|Sending large graph",
    "{}.aux.xml",
}
#: Fewer words around what is put in would fit anything.
_FEWEST_FIXED_WORDS = 2
_WORD = re.compile(r"[^\W\d_]{2,}")
#: What stands by itself: a sentence, maybe behind another one, or a clause that is no part of another one.
_WHOLE = re.compile(r" ?[\w'{].*[a-z].*[.?]|[\w'{].*[a-z].*\S")


def texts(root):
    """Return the texts that are translated, in the order of the alphabet, and which are messages of the core.

    Parameters
    ----------
    root : Path
        Of the checkout.

    Returns
    -------
    tuple of dict of str and list of str
        The file that a text comes from, by the text; the messages.
    """
    places, messages = {}, set()
    # The example of CONTRIBUTING.md brings its texts along, so that nothing is missing once it is copied.
    example = root / "tests" / "support" / "template"
    folders = [root / name for name in ("algorithms", "core", "gui")]
    sources = sorted(path for folder in [*folders, example] for path in folder.rglob("*.py"))
    for path in [*sources, root / "plugin.py"]:
        name, tree = path.relative_to(root).as_posix(), ast.parse(path.read_bytes(), str(path))
        is_core = name.startswith("core/") or path == example / "core.py"
        found = set() if name.startswith(_REPORTS) else _messages(tree, is_core)
        messages |= found
        for text in {*_marked(tree), *found}:
            places.setdefault(text, name)
    for path in [*sorted((root / "algorithms" / "help").glob("*.json")), example / "help.json"]:
        text = json.loads(path.read_text(encoding="utf-8"))["short_description"]
        places.setdefault(text, path.relative_to(root).as_posix())
    return dict(sorted(places.items())), sorted(messages)


def _marked(tree):
    """Return the texts within tr()."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) == "tr")
    return {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}


def _messages(tree, is_core):
    """Return what a file tells by errors and progress, and in the core any other text of several words."""
    silent, told = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))  # docstrings
        elif isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in ast.walk(node) if part is not node}
        elif isinstance(node, ast.Call) and _name(node) in {"tr", *_UNTOLD}:
            silent |= {id(part) for part in ast.walk(node)}
        elif isinstance(node, ast.Call) and _name(node) in _TELLING:
            told |= {id(part) for part in ast.walk(node)}
    messages = set()
    for node in ast.walk(tree):
        text = None if id(node) in silent else _template(node)
        if not text or text in _NO_MESSAGES or not _WHOLE.fullmatch(text):
            continue
        words = len(_WORD.findall(text))
        fewest = _FEWEST_FIXED_WORDS if "{}" in text else 1
        if (words >= fewest and id(node) in told) or (words >= _FEWEST_WORDS and is_core):
            messages.add(text.strip())
    return messages


def _template(node):
    """Return the text of a literal, with {} for each value that is put in; None for anything else."""
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{[^{}]*\}", "{}", node.value)
    return None


def _name(call):
    return ast.unparse(call.func).split(".")[-1]


def read_translations(path):
    """Return the translations of a file by their texts; empty where there is none yet."""
    if not path.exists():
        return {}
    return {
        message.findtext("source"): message.findtext("translation") or ""
        for message in ET.parse(path).iter("message")
    }


def write_translations(path, places, translations):
    """Write a file of translations with the texts of `places`, in their order.

    Parameters
    ----------
    path : Path
    places : dict of str
        As from `texts`.
    translations : dict of str
        As from `read_translations`; those of other texts are left out.
    """
    root = ET.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in places.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def main():
    """Bring the files of translations up to date, and compile them."""
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None:
        sys.exit("Qt's lrelease was not found: Debian and Ubuntu have it in qttools5-dev-tools.")
    root = Path(__file__).resolve().parents[1]
    folder = root / "i18n"
    places, messages = texts(root)
    listed = json.dumps(messages, ensure_ascii=False, indent=1)
    (folder / "messages.json").write_text(f"{listed}\n", encoding="utf-8", newline="\n")
    for language in LANGUAGES:
        path = folder / f"landcover_{language}.ts"
        known = read_translations(path)
        write_translations(path, places, known)
        missing = sum(not known.get(text) for text in places)
        print(f"{path.relative_to(root)}: {len(places)} texts, {missing} without a translation")
        subprocess.run([compiler, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    main()
