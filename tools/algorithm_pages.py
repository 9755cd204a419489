"""Write the page of every algorithm, from its parameters and its help: docs/algorithms/ID.md for the site,
and help/ID.html, which is shipped and opened by the Help button. `make docs-pages` runs it.

What explains an algorithm further is a page in docs/ with a line such as <!-- about: kmeans applykmeans -->.
"""

import configparser
import os
import re
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from page_writers import Page, Row, Section, markdown, markdown_index, web_index, web_page
from qgis.core import QgsProcessingParameterNumber

ROOT = Path(__file__).resolve().parents[1]


def pages(algorithms, words, kinds):
    """Return the page of each algorithm.

    Parameters
    ----------
    algorithms : list of QgsProcessingAlgorithm
    words : callable
        Gives what a keyword of a parameter is called.
    kinds : module
        Tells what parameters take and outputs give: tests/support/interface.py.
    """
    about = pages_about()
    return [page_of(algorithm, words, kinds, about.get(algorithm.name(), {})) for algorithm in algorithms]


def page_of(algorithm, words, kinds, more):
    texts, inputs, advanced = algorithm.help(), [], []
    for parameter in algorithm.parameterDefinitions():
        if not parameter.isDestination():
            rows = advanced if parameter.flags() & parameter.Flag.FlagAdvanced else inputs
            kind, offered = takes(parameter, kinds), choices(parameter, words)
            text = texts["parameters"][parameter.name()]
            rows.append(Row(parameter.description(), parameter.name(), kind, offered, text))
    destinations = {each.name(): each for each in algorithm.destinationParameterDefinitions()}
    outputs = []
    for output in algorithm.outputDefinitions():
        kind, text = kinds.gives(output, destinations), texts["outputs"][output.name()]
        outputs.append(Row(output.description(), output.name(), [kind], [], text))
    picture = f"images/dialog-{algorithm.name()}.png"
    given = example(algorithm)
    command = " \\\n    ".join(
        [f"qgis_process run landcover:{algorithm.name()}", *map("--{}={}".format, *zip(*given))]
    )
    values = ", ".join(f'"{name}": "{value}"' for name, value in given)
    sections = [
        Section("Parameters", ("Parameter", "Takes", "What it is"), inputs),
        Section("Advanced parameters", ("Parameter", "Takes", "What it is"), advanced),
        Section("Results", ("Result", "Kind", "What it is"), outputs),
        Section("On the command line", code=command),
        Section("In Python", code=f'processing.run("landcover:{algorithm.name()}", {{{values}}})'),
    ]
    return Page(
        algorithm.name(),
        algorithm.displayName(),
        algorithm.group(),
        texts["short_description"],
        texts["description"],
        [section for section in sections if section.rows or section.code],
        picture if (ROOT / "docs" / picture).exists() else "",
        more,
    )


def takes(parameter, kinds):
    """Return what a parameter takes, whatever can be said of it in few words each."""
    optional = ["optional"] if parameter.flags() & parameter.Flag.FlagOptional else []
    default = parameter.defaultValue()
    if parameter.type() == "enum":
        return [*(["one or several"] if parameter.allowMultiple() else []), *optional]
    if parameter.type() == "number":
        whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
        low, high = ("" if abs(x) > 2e9 else f"{x:g}" for x in (parameter.minimum(), parameter.maximum()))
        bounds = f", {low} to {high}" if low and high else f", {low} or more" if low else ""
        kind = ("whole number" if whole else "number") + bounds
        return [kind, *([] if default is None else [f"default `{default}`"]), *optional]
    return [*kinds.takes(parameter).split("; "), *optional]


def choices(parameter, words):
    """Return the keywords of an enumeration and what they are called."""
    if parameter.type() != "enum":
        return []
    default = parameter.defaultValue()
    chosen = default if isinstance(default, list) else str(default).split(",")
    lines = []
    for keyword in parameter.options():
        word = words(parameter.name(), keyword)
        line = f"`{keyword}`" if word == keyword else f"`{keyword}`: {word}"
        lines.append(f"{line} (default)" if keyword in chosen else line)
    return lines


def example(algorithm):
    """Return names and values of the least that has to be given, and of the first result.

    Of what is optional only vectors and their fields: there is another way to give them, but none without.
    """
    files = {"raster": "{}.tif", "source": "{}.gpkg", "file": "{}.json", "field": "name"}
    given = []
    for parameter in algorithm.parameterDefinitions():
        kind, name = parameter.type(), parameter.name()
        is_needed = kind in ("source", "field") or not parameter.flags() & parameter.Flag.FlagOptional
        if kind in files and is_needed:
            given.append((name, files[kind].format("image" if name == "INPUT" else name.lower())))
    made = [each for each in algorithm.destinationParameterDefinitions() if each.createByDefault()]
    for destination in made[:1]:
        name, ending = destination.name(), destination.defaultFileExtension()
        if destination.type() == "sink":
            ending = "gpkg" if destination.hasGeometry() else "csv"  # that of QGIS is a setting of the user
        given.append((name, f"{name.lower()}.{ending}"))
    return given


def pages_about():
    """Return the pages of docs/ that explain an algorithm further: title by file, by algorithm."""
    found = {}
    paths = (ROOT / "docs").glob("**/*.md")
    for path in sorted(paths, key=lambda path: ("tutorials" not in path.parts, path)):
        text = path.read_text(encoding="utf-8")
        mark = re.search(r"<!-- about: ([a-z ]+) -->", text)
        for name in mark[1].split() if mark else ():
            title = re.search("(?m)^# (.+)$", text)[1]
            found.setdefault(name, {})[path.relative_to(ROOT / "docs").as_posix()] = title
    return found


def all_files(algorithms, words, kinds):
    """Return the text of every file that is written, by its path in the checkout."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    home = metadata["general"]["repository"]
    found = pages(algorithms, words, kinds)
    files = {"docs/algorithms/index.md": markdown_index(found)}
    files["help/index.html"] = web_index(found, home)
    for page in found:
        files[f"docs/algorithms/{page.name}.md"] = markdown(page)
        files[f"help/{page.name}.html"] = web_page(page, home)
    return files


def main():
    sys.path[:0] = [str(ROOT / "build" / "plugins"), str(ROOT / "tests" / "support")]
    import interface
    from landcover_segmentation.algorithms.provider import algorithm_classes
    from landcover_segmentation.algorithms.shared.words import word_of

    files = all_files([each().create() for each in algorithm_classes()], word_of, interface)
    (ROOT / "docs" / "algorithms").mkdir(exist_ok=True)
    for stale in {*ROOT.glob("docs/algorithms/*.md"), *ROOT.glob("help/*.html")}:
        if stale.relative_to(ROOT).as_posix() not in files:
            stale.unlink()
    for path, text in files.items():
        (ROOT / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
