"""A confusion matrix as a coloured table."""

from .page import escaped

_RIGHT, _WRONG = "77,157,63", "192,57,43"
_HEADING = 'style="text-align:center"'


def matrix_table(classes, matrix):
    """Return a confusion matrix with its sums and with the name of each axis.

    Green is right; red is wrong, the stronger the more of its row it takes.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    matrix : ndarray of int, shape (classes, classes)
        Rows are classes of the map, columns those of the reference.
    """
    names = [escaped(c.name) for c in classes]
    size = len(names)
    head = (
        f'<tr><th></th><th colspan="{size + 1}" {_HEADING}>Reference</th></tr>'
        f"<tr><th>Map</th>{''.join(f'<th>{name}</th>' for name in names)}<th>All</th></tr>"
    )
    rows = []
    for place, (name, counts) in enumerate(zip(names, matrix)):
        cells = "".join(_cell(counts, column, column == place) for column in range(size))
        rows.append(f"<tr><td>{name}</td>{cells}<td>{counts.sum():,}</td></tr>")
    sums = "".join(f"<td>{total:,}</td>" for total in matrix.sum(axis=0))
    rows.append(f"<tr><td>All</td>{sums}<td>{matrix.sum():,}</td></tr>")
    return f'<div class="wide"><table><thead>{head}</thead><tbody>{"".join(rows)}</tbody></table></div>'


def _cell(counts, column, is_right):
    share = counts[column] / max(counts.sum(), 1)
    strength = 0.1 + 0.6 * share if counts[column] else 0
    color = _RIGHT if is_right else _WRONG
    style = f"background:rgba({color},{strength:.2f});print-color-adjust:exact"
    return f'<td style="{style}">{counts[column]:,}</td>'
