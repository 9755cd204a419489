"""The figures of a table of a report as a CSV file, which the page holds itself: a link without a script."""

import csv
import html
import io
import re
from decimal import Decimal
from urllib.parse import quote

#: By which spreadsheet programs know that a file is UTF-8.
_MARK = "\ufeff"


def csv_link(header, rows, caption="", name=""):
    """Return a link that saves a table as CSV.

    The figures are those of the page, as they are rounded there, but without separators of thousands, and
    shares are numbers from 0 to 1. Columns without a name hold pictures and are left out.

    Parameters
    ----------
    header : list of str
        HTML, as are the cells.
    rows : list of list of str
    caption : str
        Of the table.
    name : str
        What the file is called; without, as the caption begins.

    Returns
    -------
    str
        HTML.
    """
    named = [place for place, title in enumerate(header) if title]
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([_text(header[place]) for place in named])
    for row in rows:
        writer.writerow([_number(_text(row[place])) for place in named])
    stem = re.sub(r"\W+", "-", (name or caption.partition(":")[0]).lower()).strip("-") or "table"
    address = f"data:text/csv;charset=utf-8,{quote(_MARK + file.getvalue())}"
    label = html.escape(f"CSV: {caption or 'table'}")
    return f'<p class="csv"><a download="{stem}.csv" href="{address}" aria-label="{label}">CSV</a></p>'


def _text(cell):
    """Return what a reader sees of a cell."""
    return html.unescape(re.sub("<[^>]*>", "", cell))


def _number(text):
    """Return a number of the page as programs read it; any other text as it is."""
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", text):
        return text.replace(",", "")
    if re.fullmatch(r"[+-]?\d+(\.\d+)?%", text):
        return str(Decimal(text[:-1]).scaleb(-2))
    return text
