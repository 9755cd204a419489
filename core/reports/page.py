"""The page that every report is: one self-contained HTML file, light and dark, printable, all values escaped.

What a report is about is in the modules beside this one, one for each kind. They get from here the page,
its sections and tables; plots come from :mod:`.plots`, pictures of maps and images from :mod:`.pictures`.
"""

import html
import re

from ..raster.areas import SQUARE_METRES_PER_HECTARE
from .csv_link import csv_link
from .descriptions import legend_in_words
from .style import STYLE

_CHOSEN = ' class="chosen"'
_WORDED = ' class="words"'
#: A cell of words, maybe behind the square of a class. A column of these begins at the left.
_WORDS = re.compile(r"(<[^>]*>)*([^\W\d_]|$)")
_BAR, _STRIP = '<div class="bar" aria-hidden="true">', '<div class="strip" aria-hidden="true">'
#: Classes in the legend of a picture.
_MOST_IN_LEGEND = 12


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
        f"<title>{escaped(title)}: {escaped(subject)}</title><style>{STYLE}</style></head><body>"
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


def table(header, rows, chosen=None, caption=""):
    """Return a table of cells that are HTML already, with a link that saves it as CSV.

    Parameters
    ----------
    header : list of str
        Names of the columns; empty for pictures of what is in another column.
    rows : list of list of str
        The first cell of each names the row.
    chosen : int, optional
        Number of the row that stands out, from 0.
    caption : str
        What the table holds, as text.
    """
    others = range(1, len(header))
    worded = [False, *(bool(header[n]) and all(_WORDS.match(row[n]) for row in rows) for n in others)]
    head = "".join(
        f'<th scope="col"{_WORDED * of_words}>{cell}</th>' if cell else "<td></td>"
        for cell, of_words in zip(header, worded)
    )
    body = "".join(
        f"<tr{_CHOSEN if number == chosen else ''}>"
        f'<th scope="row">{row[0]}</th>{"".join(map(_cell, row[1:], worded[1:]))}</tr>'
        for number, row in enumerate(rows)
    )
    title = f"<caption>{escaped(caption)}</caption>" if caption else ""
    return (
        f'<div class="wide"><table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        + csv_link(header, rows, caption)
    )


def _cell(cell, of_words):
    if cell.startswith((_BAR, _STRIP)):
        return f'<td class="wide-cell">{cell}</td>'
    return f"<td{_WORDED * of_words}>{cell}</td>"


def facts_list(facts):
    """Return a list of names and values, which are escaped here."""
    items = "".join(
        f"<div><dt>{escaped(name)}</dt><dd>{escaped(value)}</dd></div>" for name, value in facts.items()
    )
    return f'<dl class="facts">{items}</dl>'


def chip(land_cover):
    """Return the name of a class behind a square of its colour."""
    return (
        f'<span class="chip" style="background:{escaped(land_cover.color)}"></span>{escaped(land_cover.name)}'
    )


def bar(color, share):
    """Return a bar that is filled to a share from 0 to 1."""
    return f'{_BAR}<span style="background:{escaped(color)};width:{share:.2%}"></span></div>'


def overview(picture, figures, beside=(), legend=(), shows="Map of the classes"):
    """Return the head of a report of a map: its picture and legend, and the figures that matter most.

    Parameters
    ----------
    picture : str
        Data URI of :func:`.reports.pictures.class_picture`; empty for none.
    figures : dict
        Texts by what they mean; a handful.
    beside : sequence of Picture
        Other pictures of the same ground, such as the image.
    legend : sequence of tuple
        Each class of the picture and its share of what has a class, from 0 to 1.
    shows : str
        What the picture shows.
    """
    tiles = "".join(
        f'<div class="number"><b>{escaped(value)}</b><span>{escaped(name)}</span></div>'
        for name, value in figures.items()
    )
    others = "".join(_framed(each.uri, each.title, each.told) for each in beside)
    own = _framed(picture, shows, legend_in_words(shows, legend)) if picture else ""
    key = _legend(legend) if picture else ""
    if own and len(beside) != 1:
        first = f'<div class="row">{own}<div class="card figures">{tiles}</div></div>{key}'
        return first + (f'<div class="row">{others}</div>' if others else "")
    pictures = f'<div class="row">{others}{own}</div>' if others else ""
    return f'{pictures}{key}<div class="card figures across">{tiles}</div>'


def _framed(uri, title, told):
    return (
        f'<figure class="map large"><img alt="{escaped(told)}" src="{escaped(uri)}">'
        f"<figcaption>{escaped(title)}</figcaption></figure>"
    )


def _legend(legend):
    items = [f"{chip(c)} <b>{share:.1%}</b>" for c, share in legend[:_MOST_IN_LEGEND]]
    more = len(legend) - len(items)
    if more > 0:
        items.append(f"and {more:,} more")
    return f'<ul class="legend">{"".join(f"<li>{item}</li>" for item in items)}</ul>' if items else ""


def legend_of(classes, sizes):
    """Return those classes that have a size, each with its share of all, from the largest to the smallest."""
    total = sum(sizes)
    shares = [(c, size / total) for c, size in zip(classes, sizes) if size]
    return sorted(shares, key=lambda pair: -pair[1])


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
    caption = "Classes: how much of the map each takes"
    return heading("Classes") + strip(class_map.classes, share) + table(header, rows, caption=caption)


def strip(classes, shares):
    """Return a bar that shows the share of every class, from 0 to 1, in its colour."""
    parts = "".join(
        f'<span style="background:{escaped(c.color)};flex:{part:.6f}" title="{escaped(c.name)}"></span>'
        for c, part in zip(classes, shares)
        if part
    )
    return f"{_STRIP}{parts}</div>"


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
    parts = [heading("How it was made"), facts_list(facts)]
    for title, values in (("Parameters", parameters), ("Versions", versions)):
        if values:
            parts.append(f"<h3>{title}</h3>{facts_list(values)}")
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
