"""The page of an algorithm as Markdown for the site, and as HTML for the Help button."""

import html
import re
from dataclasses import dataclass

_NOTE = "Written by `make docs-pages` from the code and algorithms/help: change it there"


@dataclass
class Row:
    """A parameter or a result: what it takes or is, the choices there are, and what it means."""

    label: str
    name: str
    kind: list
    choices: list
    text: str


@dataclass
class Section:
    """A heading with rows, or with lines of code."""

    title: str
    header: tuple = ()
    rows: list = ()
    code: str = ""


@dataclass
class Page:
    """What there is to say of an algorithm; `more` has titles of further pages by their files."""

    name: str
    title: str
    group: str
    short: str
    text: str
    sections: list
    picture: str
    more: dict


def markdown(page):
    """Return the page for the site."""
    lines = [f"# {page.title}", f"<!-- {_NOTE} -->", "", f"`landcover:{page.name}` · {page.group}", ""]
    lines += [f"**{_escaped(page.short)}**", "", _escaped(page.text), ""]
    if page.picture:
        lines += [f"![The dialog of {page.title}](../{page.picture})", ""]
    for section in page.sections:
        lines += [f"## {section.title}", ""]
        if section.code:
            lines += [f"```{'python' if 'Python' in section.title else 'sh'}", section.code, "```", ""]
            continue
        lines += [f"| {' | '.join(section.header)} |", "|---|---|---|"]
        for row in section.rows:
            kind = "<br>".join(_escaped(line) for line in [*row.choices, *row.kind])
            lines.append(f"| **{_escaped(row.label)}**<br>`{row.name}` | {kind} | {_escaped(row.text)} |")
        lines.append("")
    if page.more:
        lines += ["## Read on", ""]
        lines += [f"- [{title}](../{path})" for path, title in page.more.items()] + [""]
    return "\n".join(lines)


def _escaped(text):
    return re.sub(r"([|*<])", r"\\\1", text)


def by_group(pages):
    """Return the pages by their group, in the order of their names."""
    found = {}
    for page in sorted(pages, key=lambda page: (page.group, page.title)):
        found.setdefault(page.group, []).append(page)
    return found


def markdown_index(pages):
    """Return the table of all algorithms for the site."""
    lines = ["# Algorithms", f"<!-- {_NOTE} -->", ""]
    for group, members in by_group(pages).items():
        lines += [f"## {group}", "", "| Algorithm | What it does |", "|---|---|"]
        lines += [
            f"| [{page.title}]({page.name}.md)<br>`landcover:{page.name}` | {_escaped(page.short)} |"
            for page in members
        ]
        lines.append("")
    lines.append("[Which algorithm when](../which.md) · [ids and parameters on one page](../interface.md)")
    return "\n".join([*lines, ""])


def web_page(page, home):
    """Return the page that the Help button opens, without pictures of dialogs.

    Parameters
    ----------
    home : str
        Address of the repository.
    """
    body = [
        '<p class="way"><a href="index.html">Land Cover Segmentation</a></p>',
        f"<h1>{_icon(page.name, 32)} {_coded(page.title)}</h1>",
        f'<p class="lead">{_coded(page.short)}</p>',
        f"<p>{_coded(page.text)}</p>",
    ]
    for section in page.sections:
        body.append(f"<h2>{section.title}</h2>")
        body += [f"<pre>{html.escape(section.code)}</pre>"] if section.code else []
        for row in section.rows:
            body += _entry(row)
    body += [
        "<h2>Where to find it</h2>",
        f"<p>Processing Toolbox, Land Cover Segmentation, {_coded(page.group)}; or the menu Raster, "
        f"Land cover segmentation. In models, scripts and commands: <code>landcover:{page.name}</code>. "
        "The log of a run ends with the values that were used, and a report with the command line that "
        "repeats it.</p>",
    ]
    if page.more:
        links = [
            f'<li><a href="{home}/blob/main/docs/{at}">{_coded(to)}</a></li>' for at, to in page.more.items()
        ]
        body += ["<h2>On the web</h2>", "<ul>", *links, "</ul>"]
    return _document(page.title, body)


def _entry(row):
    """Return the lines about a parameter or a result."""
    lines = [f"<h3>{_coded(row.label)} <code>{row.name}</code></h3>"]
    if row.kind:
        lines.append(f'<p class="note">{_coded("; ".join(row.kind))}</p>')
    lines.append(f"<p>{_coded(row.text)}</p>")
    if row.choices:
        items = [f"<li>{_coded(choice)}</li>" for choice in row.choices]
        lines += ['<ul class="choices">', *items, "</ul>"]
    return lines


def web_index(pages, home):
    """Return the page that leads to all others."""
    body = [
        f"<h1>{_icon('landcover', 32)} Land Cover Segmentation</h1>",
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
    for group, members in by_group(pages).items():
        body += [f"<h2>{_coded(group)}</h2>", '<ul class="algorithms">']
        body += [
            f'<li>{_icon(page.name, 20)} <a href="{page.name}.html">{_coded(page.title)}</a>: '
            f"{_coded(page.short)}</li>"
            for page in members
        ]
        body.append("</ul>")
    body.append(f'<p class="note">Tutorials, pictures and how it works: <a href="{home}">{home}</a></p>')
    return _document("Help", body)


def _icon(name, size):
    return f'<img src="../icons/{name}.svg" alt="" width="{size}" height="{size}">'


def _coded(text):
    """Return text as HTML; what stands between backticks is code."""
    return re.sub("`(.+?)`", r"<code>\1</code>", html.escape(text, quote=False))


def _document(title, body):
    head = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_coded(title)}: Land Cover Segmentation</title>",
        '<link rel="stylesheet" href="style.css">',
        "</head>",
        "<body>",
    ]
    return "\n".join([*head, *body, "</body>", "</html>", ""])
