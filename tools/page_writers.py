"""The page of an algorithm as Markdown for the site, and as HTML for the Help button."""

import html
import re
from dataclasses import dataclass

_NOTE = "Written by `make docs-pages` from the code and algorithms/help: change it there"


@dataclass
class Row:
    """A parameter or an output."""

    label: str
    name: str
    kind: list
    text: str


@dataclass
class Section:
    """A heading with a table, or with lines of code."""

    title: str
    header: tuple = ()
    rows: list = ()
    code: str = ""


@dataclass
class Page:
    """What there is to say of an algorithm."""

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
            kind = "<br>".join(_escaped(line) for line in row.kind)
            lines.append(f"| **{_escaped(row.label)}**<br>`{row.name}` | {kind} | {_escaped(row.text)} |")
        lines.append("")
    if page.more:
        lines += ["## Read on", ""]
        lines += [f"- [{title}](../{path})" for path, title in page.more.items()] + [""]
    return "\n".join(lines)


def _escaped(text):
    return re.sub(r"([|*<])", r"\\\1", text)


def markdown_index(all_pages):
    """Return the table of all algorithms for the site."""
    lines = ["# Algorithms", f"<!-- {_NOTE} -->", ""]
    for group in dict.fromkeys(page.group for page in all_pages):
        lines += [f"## {group}", "", "| Algorithm | What it does |", "|---|---|"]
        lines += [
            f"| [{page.title}]({page.name}.md)<br>`landcover:{page.name}` | {_escaped(page.short)} |"
            for page in all_pages
            if page.group == group
        ]
        lines.append("")
    lines.append("[Which algorithm when](../which.md) · [ids and parameters on one page](../interface.md)")
    return "\n".join([*lines, ""])


_STYLE = """
:root { color-scheme: light dark; --ink: #1d2226; --paper: #fbfaf7; --line: #d5d2c9; --quiet: #5f666c;
  --soft: #efede7; --link: #17694d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e7e2; --paper: #14171a; --line: #3a4147;
  --quiet: #a3abb2; --soft: #262b30; --link: #69c7a0; } }
body { background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem;
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { line-height: 1.2; margin: .3rem 0; }
h2 { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .8rem; }
a { color: var(--link); } p { max-width: 48rem; } .quiet { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .5rem 1rem .5rem 0; text-align: left;
  vertical-align: top; }
td:first-child { width: 22%; } td:nth-child(2) { width: 24%; }
code, pre { background: var(--soft); border-radius: 4px; padding: .1em .3em;
  font: .9em ui-monospace, "DejaVu Sans Mono", monospace; }
pre { overflow-x: auto; padding: .8rem 1rem; }
"""


def web_page(page, home):
    """Return the page that the Help button opens, without pictures and scripts.

    Parameters
    ----------
    home : str
        Address of the repository.
    """
    body = [
        '<p class="quiet"><a href="index.html">Land Cover Segmentation</a> · '
        f"{_coded(page.group)} · <code>landcover:{page.name}</code></p>",
        f"<h1>{_coded(page.title)}</h1>",
        f"<p><strong>{_coded(page.short)}</strong></p><p>{_coded(page.text)}</p>",
    ]
    for section in page.sections:
        body.append(f"<h2>{section.title}</h2>")
        if section.code:
            body.append(f"<pre>{html.escape(section.code)}</pre>")
            continue
        head = "".join(f'<th scope="col">{cell}</th>' for cell in section.header)
        body.append(f"<table><thead><tr>{head}</tr></thead><tbody>")
        for row in section.rows:
            cells = (
                f"<strong>{_coded(row.label)}</strong><br><code>{row.name}</code>",
                "<br>".join(_coded(line) for line in row.kind),
                _coded(row.text),
            )
            body.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        body.append("</tbody></table>")
    if page.more:
        links = [
            f'<li><a href="{home}/blob/main/docs/{at}">{_coded(to)}</a></li>' for at, to in page.more.items()
        ]
        body += ["<h2>Read on, on the web</h2>", "<ul>", *links, "</ul>"]
    return _document(page.title, body)


def web_index(all_pages, home):
    """Return the page that the others go back to."""
    lead = "From an aerial or satellite image to a land cover map: classes in colour and their boundaries."
    body = ["<h1>Land Cover Segmentation</h1>", f"<p>{lead}</p>"]
    for group in dict.fromkeys(page.group for page in all_pages):
        rows = [
            f'<tr><td><a href="{page.name}.html">{_coded(page.title)}</a></td>'
            f"<td>{_coded(page.short)}</td></tr>"
            for page in all_pages
            if page.group == group
        ]
        body += [f"<h2>{_coded(group)}</h2>", "<table>", *rows, "</table>"]
    body.append(f'<p class="quiet">Tutorials, pictures and how it works: <a href="{home}">{home}</a></p>')
    return _document("Help", body)


def _coded(text):
    """Return text as HTML; what stands between backticks is code."""
    return re.sub("`(.+?)`", r"<code>\1</code>", html.escape(text, quote=False))


def _document(title, body):
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    lines = ["<!DOCTYPE html>", f'<html lang="en"><head>{head}<title>{_coded(title)}</title>']
    return "\n".join([*lines, f"<style>{_STYLE}</style></head><body>", *body, "</body></html>", ""])
