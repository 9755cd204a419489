"""Write the pages of help that come with the plugin, from the help texts and parameters of the algorithms.

Usage: help_pages.py [FOLDER]; the folder is `help` of this checkout unless given.
"""

import os
import sys
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

_ROOT = Path(__file__).resolve().parent.parent
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: Land Cover Segmentation</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
{body}
</body>
</html>
"""


def write_pages(algorithms, folder):
    """Write the page of every algorithm, and one that leads to them, into a folder."""
    for algorithm in algorithms:
        page = _PAGE.format(title=escape(algorithm.displayName()), body=algorithm_page(algorithm))
        (folder / f"{algorithm.name()}.html").write_text(page, encoding="utf-8")
    page = _PAGE.format(title="Help", body=index_page(algorithms))
    (folder / "index.html").write_text(page, encoding="utf-8")


def algorithm_page(algorithm):
    """Return the body of the page about an algorithm."""
    texts = algorithm.help()
    inputs = [each for each in algorithm.parameterDefinitions() if not each.isDestination()]
    parts = [
        '<p class="way"><a href="index.html">Land Cover Segmentation</a></p>',
        f'<h1><img src="../icons/{algorithm.name()}.svg" alt="" width="32" height="32"> '
        f"{escape(algorithm.displayName())}</h1>",
        f'<p class="lead">{escape(texts["short_description"])}</p>',
        f"<p>{escape(texts['description'])}</p>",
        "<h2>Parameters</h2>",
        *(_parameter(each, texts["parameters"]) for each in inputs if not _is_advanced(each)),
    ]
    advanced = [_parameter(each, texts["parameters"]) for each in inputs if _is_advanced(each)]
    if advanced:
        parts += ["<h2>Advanced parameters</h2>", *advanced]
    parts.append("<h2>Results</h2>")
    for output in algorithm.outputDefinitions():
        text = texts["outputs"][output.name()]
        parts.append(_entry(output.description(), output.name(), "", text))
    parts += [
        "<h2>Where to find it</h2>",
        f"<p>Processing Toolbox, Land Cover Segmentation, {escape(algorithm.group())}; or the menu Raster, "
        f"Land cover segmentation. In models, scripts and commands: <code>{algorithm.id()}</code>. "
        "The log of a run tells the values that were used, and a report ends with the command line that "
        "repeats it.</p>",
    ]
    return "\n".join(parts)


def _is_advanced(parameter):
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def _parameter(parameter, texts):
    notes = []
    if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        notes.append("optional")
    default = parameter.defaultValue()
    if default not in (None, "", []) and parameter.type() != "matrix":
        notes.append(f"default {default}")
    entry = _entry(parameter.description(), parameter.name(), "; ".join(notes), texts[parameter.name()])
    if parameter.type() != "enum":
        return entry
    words = parameter.metadata()["widget_wrapper"]["words"]
    items = [f"<li><code>{key}</code> {escape(word)}</li>" for key, word in zip(parameter.options(), words)]
    return "\n".join([entry, '<ul class="choices">', *items, "</ul>"])


def _entry(label, name, note, text):
    note = f'<p class="note">{escape(note)}</p>\n' if note else ""
    return f"<h3>{escape(label)} <code>{name}</code></h3>\n{note}<p>{escape(text)}</p>"


def index_page(algorithms):
    """Return the body of the page that leads to all others."""
    parts = [
        '<h1><img src="../icons/landcover.svg" alt="" width="32" height="32"> Land Cover Segmentation</h1>',
        '<p class="lead">From an aerial or satellite image to a land cover map: classes in colour and the '
        "boundaries between them.</p>",
        "<h2>The first map</h2>",
        "<ol>",
        "<li>Choose Raster, Land cover segmentation, First map on sample data. A Landsat scene of Olinda, "
        "Brazil, is shown, and a dialog opens that is filled in.</li>",
        "<li>Press Run. A group of layers arrives above the image: boundaries, regions and classes, whose "
        "legend tells the share of each.</li>",
        "<li>The report opens from the Results Viewer (Processing menu). It shows the map, the classes and "
        "the command line that repeats the run.</li>",
        "<li>Your own image: open it in QGIS, choose an algorithm in the same menu or in the Processing "
        "Toolbox, and choose the image.</li>",
        "</ol>",
    ]
    group = None
    for algorithm in sorted(algorithms, key=lambda each: (each.group(), each.displayName())):
        if algorithm.group() != group:
            parts += ["</ul>"] if group else []
            group = algorithm.group()
            parts += [f"<h2>{escape(group)}</h2>", '<ul class="algorithms">']
        parts.append(
            f'<li><img src="../icons/{algorithm.name()}.svg" alt="" width="20" height="20"> '
            f'<a href="{algorithm.name()}.html">{escape(algorithm.displayName())}</a>: '
            f"{escape(algorithm.shortDescription())}</li>"
        )
    return "\n".join([*parts, "</ul>"])


def main(folder=_ROOT / "help"):
    application = QgsApplication([], False)
    application.initQgis()
    # The folder of the checkout may have any name: build/plugins holds it under that of the plugin.
    sys.path.insert(0, str(_ROOT / "build" / "plugins"))
    from landcover_segmentation.algorithms.provider import LandCoverProvider

    provider = LandCoverProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = Path(folder)
    folder.mkdir(exist_ok=True)
    write_pages(provider.algorithms(), folder)
    print(folder)
    sys.stdout.flush()
    os._exit(0)  # closing QGIS takes longer than all else here


if __name__ == "__main__":
    main(*sys.argv[1:])
