"""The page that every report is: one self-contained HTML file, light and dark, printable, all values escaped.

What a report is about is in the modules beside this one, one for each kind. They get from here the page,
its sections and tables; plots come from :mod:`.plots`, the picture of the map from :mod:`.pictures`.
"""

import html
import re

from ..raster.areas import SQUARE_METRES_PER_HECTARE

#: No script and nothing from elsewhere. Flex boxes without `gap`, since QGIS shows reports in an old WebKit.
_STYLE = """
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #ffffff; --ink: #1d2226; --muted: #666d73;
  --line: #dedcd5; --edge: #7d8389; --soft: #efede7; --accent: #17694d; --warn: #8a5a00;
  --warn-soft: #fdf3dc; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --card: #1b1f23; --ink: #e9e7e2;
  --muted: #9aa2a9; --line: #333a40; --edge: #868e95; --soft: #262b30; --accent: #69c7a0; --warn: #f0c46c;
  --warn-soft: #2e2716; } }
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem;
  font: 15px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
h1, h2, .figure b, .answer b { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia,
  "DejaVu Serif", serif; font-weight: 600; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0; }
h2 { border-top: 2px solid var(--ink); font-size: 1.25rem; margin: 2.6rem 0 .6rem; padding-top: .55rem; }
h3 { font-size: .95rem; margin: 1.4rem 0 .3rem; }
p { margin: .4rem 0; max-width: 46rem; }
.kicker { color: var(--accent); font-size: .75rem; font-weight: 600; letter-spacing: .12em; margin: 0 0 .3rem;
  text-transform: uppercase; }
.sub, .caption, .lead { color: var(--muted); overflow-wrap: anywhere; } .sub { margin-top: .3rem; }
.caption { font-size: .85rem; }
.row { display: flex; flex-wrap: wrap; margin: 0 -.75rem; }
.row > * { flex: 1 1 18rem; margin: .75rem; min-width: 0; }
.row > .large { flex-grow: 1.7; flex-basis: 24rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.1rem; }
.map { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .6rem; }
.map img { border-radius: 4px; display: block; height: 100%; image-rendering: pixelated; max-height: 34rem;
  object-fit: contain; width: 100%; }
.figures { display: flex; flex-direction: column; justify-content: space-evenly; }
.figure { border-bottom: 1px solid var(--line); padding: .55rem 0; } .figure:last-child { border-bottom: 0; }
.figure b { display: block; font-size: 1.7rem; line-height: 1.2; overflow-wrap: anywhere; }
.figure span { color: var(--muted); font-size: .85rem; }
.row > .answer { flex: 0 1 13rem; text-align: center; } .answer p { color: var(--muted); }
.answer b { color: var(--accent); display: block; font-size: 5rem; line-height: 1; }
.notice { background: var(--warn-soft); border-left: 4px solid var(--warn); border-radius: 0 6px 6px 0;
  margin: .8rem 0; max-width: 46rem; padding: .5rem .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .38rem .9rem .38rem 0; text-align: right;
  vertical-align: top; }
th { color: var(--muted); font-size: .82rem; font-weight: 600; vertical-align: bottom; }
th:first-child, td:first-child, .text { text-align: left; overflow-wrap: anywhere; }
th:first-child, td:first-child { min-width: 7rem; }
.facts td:first-child { color: var(--muted); padding-right: 1.5rem; width: 38%; }
tr.chosen td { background: var(--soft); font-weight: 600; }
.chip { border: 1px solid var(--edge); border-radius: 3px; display: inline-block; height: 1em;
  margin-right: .55em; vertical-align: -.14em; width: 1em; }
td.wide-cell { min-width: 9rem; width: 34%; }
.bar { background: var(--soft); border: 1px solid var(--edge); border-radius: 3px; margin-top: .32em;
  overflow: hidden; }
.bar span { border-right: 1px solid var(--edge); display: block; height: .8em; min-width: 2px; }
.strip { border: 1px solid var(--edge); border-radius: 6px; display: flex; height: 2rem; margin: 1rem 0;
  overflow: hidden; } td .strip { height: 1.1rem; margin: .15em 0; }
.strip span { box-shadow: inset 1px 0 var(--edge); min-width: 1px; }
.plot { display: block; height: auto; stroke-linejoin: round; width: 100%; }
.plot text { font-family: inherit !important; }
pre { background: var(--soft); border-radius: 6px; font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace;
  margin: .6rem 0; overflow-wrap: anywhere; padding: .8rem 1rem; white-space: pre-wrap; }
pre span { display: inline-block; max-width: 100%; }
ul { margin: .4rem 0; padding-left: 1.2rem; } li { margin: .25rem 0; max-width: 46rem; }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --edge: #777;
    --soft: #eee; --accent: #17694d; --warn: #8a5a00; --warn-soft: #fff; }
  body { font-size: 10.5pt; max-width: none; padding: 0; } h2 { margin-top: 1.6rem; page-break-after: avoid; }
  .row > * { flex-basis: 12rem; } .map img { max-height: 11cm; }
  .card, .map, .plot, tr, .notice { page-break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""
_CHOSEN = ' class="chosen"'
_WIDE = ('<div class="bar">', '<div class="strip">')


def page(title, subject, body):
    """Return a whole page.

    Parameters
    ----------
    title, subject : str
        What the report is and what it is about.
    body : list of str
        Pieces of HTML.

    Returns
    -------
    str
    """
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(title)}: {escaped(subject)}</title><style>{_STYLE}</style></head><body>"
        '<p class="kicker">Land Cover Segmentation</p>'
        f'<h1>{escaped(title)}</h1><p class="sub">{escaped(subject)}</p>'
        + "\n".join(body)
        + "</body></html>\n"
    )


def escaped(value):
    """Return a value as text that HTML shows as it is."""
    return html.escape(str(value))


def heading(title, lead=""):
    """Return the heading of a section and, below it, a sentence or two on what it shows."""
    return f"<h2>{escaped(title)}</h2>" + (f'<p class="lead">{escaped(lead)}</p>' if lead else "")


def table(header, rows, chosen=None):
    """Return a table of cells that are HTML already.

    Parameters
    ----------
    header : list of str
    rows : list of list of str
    chosen : int, optional
        Number of the row that stands out, from 0.
    """
    head = "".join(f"<th>{cell}</th>" for cell in header)
    body = "".join(
        f"<tr{_CHOSEN if number == chosen else ''}>" + "".join(_cell(cell) for cell in row) + "</tr>"
        for number, row in enumerate(rows)
    )
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cell(cell):
    return f'<td class="wide-cell">{cell}</td>' if cell.startswith(_WIDE) else f"<td>{cell}</td>"


def facts_table(facts):
    """Return a table of names and values, which are escaped here."""
    rows = "".join(
        f'<tr><td>{escaped(name)}</td><td class="text">{escaped(value)}</td></tr>'
        for name, value in facts.items()
    )
    return f'<div class="wide"><table class="facts">{rows}</table></div>'


def chip(land_cover):
    """Return the name of a class behind a square of its colour."""
    return (
        f'<span class="chip" style="background:{escaped(land_cover.color)}"></span>{escaped(land_cover.name)}'
    )


def bar(color, share):
    """Return a bar that is filled to a share from 0 to 1."""
    return f'<div class="bar"><span style="background:{escaped(color)};width:{share:.2%}"></span></div>'


def overview(picture, figures):
    """Return the head of a report of a map: its picture beside the figures that matter most.

    Parameters
    ----------
    picture : str
        Data URI of :func:`.reports.pictures.class_picture`; empty for none.
    figures : dict
        Texts by what they mean; a handful.
    """
    tiles = "".join(
        f'<div class="figure"><b>{escaped(value)}</b><span>{escaped(name)}</span></div>'
        for name, value in figures.items()
    )
    image = ""
    if picture:
        image = f'<div class="map large"><img alt="Map of the classes" src="{escaped(picture)}"></div>'
    return f'<div class="row">{image}<div class="card figures">{tiles}</div></div>'


def class_section(class_map):
    """Return the section with the classes of a ClassMap: their colours, pixels, areas and shares."""
    share = class_map.pixels / max(class_map.valid_pixels, 1)
    header = ["Class", "Value", "Pixels", "Share", ""]
    if class_map.areas is not None:
        header.insert(3, "Area (ha)")
    rows = []
    for number, land_cover in enumerate(class_map.classes):
        cells = [
            chip(land_cover),
            str(land_cover.value),
            f"{class_map.pixels[number]:,}",
            f"{share[number]:.1%}",
            bar(land_cover.color, share[number]),
        ]
        if class_map.areas is not None:
            cells.insert(3, f"{class_map.areas[number] / SQUARE_METRES_PER_HECTARE:,.2f}")
        rows.append(cells)
    return heading("Classes") + strip(class_map.classes, share) + table(header, rows)


def strip(classes, shares):
    """Return a bar that shows the share of every class, from 0 to 1, in its colour."""
    parts = "".join(
        f'<span style="background:{escaped(c.color)};flex:{part:.6f}" title="{escaped(c.name)}"></span>'
        for c, part in zip(classes, shares)
    )
    return f'<div class="strip">{parts}</div>'


def notice(sentence):
    """Return a warning that stands out."""
    return f'<div class="notice">{escaped(sentence)}</div>'


def how_section(facts, parameters, versions, command):
    """Return the sections on how a result came about and how to get it again.

    Parameters
    ----------
    facts, parameters, versions : dict
        Values by their names; an empty one is left out.
    command : str
        Command line that repeats the run; empty where it is not known.
    """
    parts = [heading("How it was made"), facts_table(facts)]
    for title, values in (("Parameters", parameters), ("Versions", versions)):
        if values:
            parts.append(f"<h3>{title}</h3>{facts_table(values)}")
    if command:
        # Lines break between parameters, not after each hyphen.
        words = re.split(r" (?=['\"]?--)", command)
        line = " ".join(f"<span>{escaped(word)}</span>" for word in words)
        parts.append(f"<h3>The same again, on the command line</h3><pre>{line}</pre>")
    return "".join(parts)


def left_out_section(sentences):
    """Return the section that ends every report: what is not in the result, and why."""
    items = "".join(f"<li>{escaped(sentence)}</li>" for sentence in sentences)
    return f"{heading('What was left out')}<ul>{items}</ul>"


def counted(number, singular, plural=None):
    """Return a number and what it counts, in the right number."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"
