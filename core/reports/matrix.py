"""Tables of two sets of classes against each other, each cell shaded by how much it holds."""

from itertools import zip_longest

from .csv_link import csv_link
from .page import escaped

_RIGHT, _WRONG = "77,157,63", "192,57,43"
_CAPTION = "Rows: class in the map. Columns: class in the reference."


def matrix_table(classes, matrix, caption=_CAPTION):
    """Return a confusion matrix with its sums and with the name of each axis.

    Green is right; red is wrong, the stronger the more of its row it takes.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    matrix : ndarray of int, shape (classes, classes)
        Rows are classes of the map, columns those of the reference.
    caption : str
        What rows and columns are.
    """
    names = [escaped(c.name) for c in classes]
    rows, shades = [], []
    for place, (name, counts) in enumerate(zip(names, matrix)):
        total = counts.sum()
        rows.append([name, *(f"{count:,}" for count in counts), f"{total:,}"])
        shades.append(
            [
                shade(_RIGHT if column == place else _WRONG, count / total) if count else ""
                for column, count in enumerate(counts)
            ]
        )
    rows.append(["All", *(f"{total:,}" for total in matrix.sum(axis=0)), f"{matrix.sum():,}"])
    return crossed_table(("Map", "Reference"), [*names, "All"], rows, shades, caption)


def crossed_table(axes, columns, rows, shades, caption):
    """Return a table whose rows and columns are classes, with the name of each axis.

    Parameters
    ----------
    axes : tuple of str
        What the rows are, and what the columns are.
    columns : list of str
        Names of the columns, as HTML.
    rows : list of list of str
        Name and cells of each row, as HTML.
    shades : list of list of str
        Style of the first cells of the first rows; empty for none.
    caption : str
        What rows and columns are.
    """
    head = (
        f'<tr><td></td><th scope="colgroup" colspan="{len(columns)}">{axes[1]}</th></tr>'
        f'<tr><th scope="col">{axes[0]}</th>'
        + "".join(f'<th scope="col">{name}</th>' for name in columns)
        + "</tr>"
    )
    body = "".join(
        f'<tr><th scope="row">{row[0]}</th>{_cells(row[1:], styles)}</tr>'
        for row, styles in zip_longest(rows, shades, fillvalue=())
    )
    return (
        f'<div class="wide"><table><caption>{escaped(caption)}</caption>'
        f"<thead>{head}</thead><tbody>{body}</tbody></table></div>"
        + csv_link([f"{axes[0]} \\ {axes[1]}", *columns], rows, caption, " ".join(axes))
    )


def _cells(cells, shades):
    return "".join(f"<td{style}>{cell}</td>" for cell, style in zip_longest(cells, shades, fillvalue=""))


def shade(color, share):
    """Return the attribute that gives a cell a colour ("red,green,blue"), from faint at 0 to strong at 1."""
    return f' style="background:rgba({color},{0.1 + 0.6 * share:.2f})"'
