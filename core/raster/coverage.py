"""Which pixels of a window polygons cover: those whose centre they hold, or how much of each, exactly."""

from dataclasses import dataclass

import numpy as np

from .polygons import SUBPIXELS, ranges

#: What a pixel that is wholly covered counts; what is covered of others is a whole number below.
FULL = 2 * SUBPIXELS * SUBPIXELS


@dataclass(frozen=True)
class Coverage:
    """What polygons cover of a window of `width` times `height` pixels, which are numbered row by row.

    Attributes
    ----------
    pixel : ndarray of int64, shape (whole,)
        Pixels that are wholly covered, those of one polygon after those of the one before.
    polygon : ndarray of int64, shape (whole,)
        By which polygon.
    part_pixel, part_polygon, part : ndarray of int64, shape (parts,)
        The others, and how much of them is covered, in parts of FULL.
    """

    pixel: np.ndarray
    polygon: np.ndarray
    part_pixel: np.ndarray
    part_polygon: np.ndarray
    part: np.ndarray


def by_centre(polygons, window, chosen):
    """Find the pixels whose centre lies in a polygon.

    A centre on a border belongs to what is to the right of it, and where that is no answer to what is below
    it: so always to one of two neighbours. Where rings cross, what lies in an odd number of them is inside.

    Parameters
    ----------
    polygons : Polygons
    window : Window
    chosen : ndarray of bool, shape (polygons,)
        Which of them to look at.

    Returns
    -------
    Coverage
        Without parts.
    """
    edges, polygon = polygons.edges_in(window, chosen)
    half, columns = SUBPIXELS // 2, window.width + 1
    # Rows whose centre is at the upper end or below it, and above the lower end.
    first = np.clip((polygons.y[edges] + half - 1) // SUBPIXELS, window.y, window.y + window.height)
    end = np.clip((polygons.end_y[edges] + half - 1) // SUBPIXELS, window.y, window.y + window.height)
    row = ranges(first, end - first)
    edge, polygon = np.repeat(edges, end - first), np.repeat(polygon, end - first)
    crossing = polygons.x[edge] + _along(polygons, edge, row * SUBPIXELS + half)
    column = np.ceil((crossing - half) / SUBPIXELS)
    column = np.clip(column - window.x, 0, window.width).astype(np.int64)
    line = polygon * window.height + (row - window.y)
    keys = np.sort(line * columns + column)
    enter, leave = keys[0::2], keys[1::2]
    line, column = np.divmod(enter, columns)
    pixel, polygon = _spread(window, line, column, leave - enter)
    nothing = np.empty(0, np.int64)
    return Coverage(pixel, polygon, nothing, nothing, nothing)


def by_share(polygons, window, chosen):
    """Measure how much of each pixel lies in a polygon.

    Every edge adds what lies to the right of it, in its row, to the polygons that it bounds: signed areas, as
    FreeType's smooth rasterizer (ftgrays.c, after Levien's LibArt) accumulates them for letters. Here they
    are whole numbers, exact but for the corners and the crossings of edges with the sides of pixels, which
    are rounded to SUBPIXELS.

    Parameters
    ----------
    polygons : Polygons
        Valid ones.
    window : Window
    chosen : ndarray of bool, shape (polygons,)
        Which of them to look at.

    Returns
    -------
    Coverage
    """
    width, columns = window.width, window.width + 2
    polygon, row, column, cover, area = _cells(polygons, window, chosen)
    keys = (polygon * window.height + row) * columns + column + 1
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    start = np.flatnonzero(np.diff(keys, prepend=-1))
    keys = keys[start]
    if len(keys):
        cover, area = np.add.reduceat(cover[order], start), np.add.reduceat(area[order], start)
    running = np.cumsum(cover)  # comes back to 0 at the end of every row of every polygon
    line, column = np.divmod(keys, columns)
    column -= 1
    is_inside = (column >= 0) & (column < width)
    own = np.where(is_inside, 2 * SUBPIXELS * (running - cover) + area, 0)
    length = np.where(running != 0, np.diff(keys, append=keys[-1:]) - 1, 0)
    line, column = np.concatenate([line, line]), np.concatenate([column, column + 1])
    length = np.concatenate([is_inside.astype(np.int64), length])
    amount = np.concatenate([own, 2 * SUBPIXELS * running])
    whole, part = amount == FULL, (amount != FULL) & (amount != 0)
    pixel, polygon = _spread(window, line[whole], column[whole], length[whole])
    part_pixel, part_polygon = _spread(window, line[part], column[part], length[part])
    return Coverage(pixel, polygon, part_pixel, part_polygon, np.repeat(amount[part], length[part]))


def _cells(polygons, window, chosen):
    """Cut edges into pieces, one for each pixel that they pass.

    Returns
    -------
    polygon, row, column : ndarray of int64, shape (pieces,)
        Where they are in the window; column -1 is all to the left of it, `window.width` all to the right.
    cover : ndarray of int64, shape (pieces,)
        Signed height of the piece: it covers so much of the pixels to the right.
    area : ndarray of int64, shape (pieces,)
        How much it covers of its own pixel, in parts of FULL.
    """
    edges, polygon = polygons.edges_in(window, chosen)
    first = np.maximum(polygons.y[edges] // SUBPIXELS, window.y)
    end = np.minimum(-(-polygons.end_y[edges] // SUBPIXELS), window.y + window.height)
    row = ranges(first, end - first)
    edge, polygon = np.repeat(edges, end - first), np.repeat(polygon, end - first)
    y = np.maximum(polygons.y[edge], row * SUBPIXELS)
    end_y = np.minimum(polygons.end_y[edge], (row + 1) * SUBPIXELS)
    x, end_x = _x_at(polygons, edge, y), _x_at(polygons, edge, end_y)

    # From left to right, where it falls or rises.
    rises = end_x < x
    x, end_x = np.where(rises, end_x, x), np.where(rises, x, end_x)
    y, end_y = np.where(rises, end_y, y), np.where(rises, y, end_y)
    low = np.clip(x // SUBPIXELS - window.x, -1, window.width)
    high = np.clip(end_x // SUBPIXELS - window.x, -1, window.width)
    piece = np.repeat(np.arange(len(low)), high - low + 1)
    column = ranges(low, high - low + 1)
    left_x, left_y = _at_column(x, y, end_x, end_y, piece, column + window.x)
    right_x, right_y = _at_column(x, y, end_x, end_y, piece, column + window.x + 1)
    is_first, is_last = column == low[piece], column == high[piece]
    left_x, left_y = np.where(is_first, x[piece], left_x), np.where(is_first, y[piece], left_y)
    right_x, right_y = np.where(is_last, end_x[piece], right_x), np.where(is_last, end_y[piece], right_y)

    cover = polygons.sign[edge][piece] * np.abs(right_y - left_y)
    is_inside = (column >= 0) & (column < window.width)
    within = 2 * SUBPIXELS * (column + window.x + 1) - left_x - right_x
    return polygon[piece], row[piece] - window.y, column, cover, np.where(is_inside, cover * within, 0)


def _along(polygons, edge, y):
    """Return how far to the right of their upper end edges are at a height, as floats."""
    width = (polygons.end_x[edge] - polygons.x[edge]).astype(np.float64)
    return width * (y - polygons.y[edge]) / (polygons.end_y[edge] - polygons.y[edge])


def _x_at(polygons, edge, y):
    """Return where edges are at a height, in whole parts of a pixel; at their ends that is the end itself."""
    x = polygons.x[edge] + np.rint(_along(polygons, edge, y)).astype(np.int64)
    return np.where(y == polygons.end_y[edge], polygons.end_x[edge], x)


def _at_column(x, y, end_x, end_y, piece, column):
    """Return the left side of a column, and the height at which pieces that reach across it pass there."""
    side = column * SUBPIXELS
    passed = np.clip(side, x[piece], end_x[piece]) - x[piece]
    height = (end_y - y)[piece].astype(np.float64)
    risen = np.rint(height * passed / np.maximum(end_x - x, 1)[piece]).astype(np.int64)
    return side, y[piece] + risen


def _spread(window, line, column, length):
    """Return the pixels of runs that begin in a column of a line, and the polygon of each.

    Lines are the rows of the window for the first polygon, then for the second one, and so on.
    """
    polygon, row = np.divmod(line, window.height)
    return ranges(row * window.width + column, length), np.repeat(polygon, length)
