"""Arcs of a raster of region numbers, traced tile by tile with whole arrays, and joined strip by strip.

A strip is some rows of tiles; neither strips nor tiles show in the arcs.
"""

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice

import numpy as np

from ..execution import run_ordered, this_machine
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.numbering import places_in
from .arcs import OUTSIDE, Arcs, concatenated, corner_type, in_order, linked

#: Tiles in a strip, unless a row of them has more: larger ones take more memory and are no faster.
_TILES_IN_STRIP = 8


@dataclass
class Strip:
    """What is known of the boundaries of a raster when one more strip of it has been traced.

    Attributes
    ----------
    arcs : Arcs
        Those that came to their ends in this strip, in the order of their first corners.
    unfinished : ndarray of uint32, ascending
        Regions that reach the last row of the strip, and may have more arcs below; none in the last strip.
    """

    arcs: Arcs
    unfinished: np.ndarray


def find_arcs(regions, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE):
    """Trace the arcs of a raster of region numbers.

    Parameters
    ----------
    regions : RasterSource
        One band of region numbers, 0 where there is none.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int

    Returns
    -------
    Arcs
        In the order of their first corners; the same for any tile size. Nodata at the edge has none.
    """
    [strip] = find_strips(regions, workers, progress, tile_size, regions.height)
    return strip.arcs


def find_strips(regions, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE, tile_rows=None):
    """Trace the arcs of a raster of region numbers from above to below.

    Parameters
    ----------
    regions, workers, progress, tile_size
        As for :func:`find_arcs`.
    tile_rows : int, optional
        Rows of tiles in a strip; without, as many as hold about two million pixels, and one at least.

    Yields
    ------
    Strip
        The strips together have the arcs that `find_arcs` returns, each of them once.
    """
    windows = regions.windows(tile_size)
    columns = -(-regions.width // tile_size)
    tiles_in_strip = (tile_rows or max(_TILES_IN_STRIP // columns, 1)) * columns
    corners_in_row = regions.width + 1
    cut, joints = [], []
    with closing(
        run_ordered(partial(_trace_tile, regions), windows, this_machine(workers), progress)
    ) as tiles:
        for stop in range(tiles_in_strip, len(windows) + tiles_in_strip, tiles_in_strip):
            whole = []
            for of_tile, cut_in_tile, joints_of_tile in islice(tiles, tiles_in_strip):
                whole.append(of_tile)
                cut.append(cut_in_tile)
                joints.append(joints_of_tile)
            # What goes on below ends, for now, at the joints on the lower line of the strip.
            below = (windows[stop].y if stop < len(windows) else regions.height + 1) * corners_in_row
            places = np.unique(np.concatenate(joints))
            places, lowest = places[places < below], places[places >= below]
            joined = linked(concatenated(cut), places, corners_in_row)
            goes_on = np.any([places_in(lowest, ends)[0] for ends in joined.ends()], axis=0)
            arcs = in_order([*whole, joined.taken(np.flatnonzero(~goes_on))])
            cut, joints = [joined.taken(np.flatnonzero(goes_on))], [lowest]
            yield Strip(arcs, np.unique(np.concatenate([_regions_at(below, part) for part in (arcs, *cut)])))


def _regions_at(line, arcs):
    """Return the regions on the sides of arcs that end at a line of the raster, given by its first corner.

    Each run of a region in the row of pixels above the line lies between two of those.
    """
    reaches = np.any([ends >= line for ends in arcs.ends()], axis=0)
    regions = arcs.sides[:, reaches].ravel()
    return regions[(regions > 0) & (regions < OUTSIDE)]


def _trace_tile(regions, window):
    """Trace the arcs of a tile.

    Returns
    -------
    whole : Arcs
    cut : Arcs
        Those that go on in another tile.
    joints : ndarray of int
        Corners at which the border of the tile cuts them.
    """
    pixels = _with_halo(regions, window)
    vertical, horizontal = _owned_edges(pixels, window, regions)
    vertices, joints, nodes = _vertices(pixels, vertical, horizontal)
    starts, ends, sides = _segments(pixels, vertical, horizontal, vertices)

    rows, columns = np.divmod(np.arange(vertices.size), vertices.shape[1])
    corner = (window.y + rows) * np.int64(regions.width + 1) + window.x + columns
    corner = corner.astype(corner_type(regions))
    segments = Arcs(
        corner[np.stack([starts, ends], axis=1)].ravel(), np.arange(0, 2 * len(starts) + 1, 2), sides
    )
    turns = corner[(vertices & ~joints & ~nodes).ravel()]
    arcs = linked(segments, turns, regions.width + 1)
    joints = corner[joints.ravel()]
    arcs = arcs.taken(np.flatnonzero(arcs.bound_regions()))
    is_cut = np.any([places_in(joints, corners)[0] for corners in arcs.ends()], axis=0)
    return arcs.taken(np.flatnonzero(~is_cut)), arcs.taken(np.flatnonzero(is_cut)), joints


def _with_halo(regions, window):
    """Read a window with one pixel around it."""
    grown = window.grown(1, regions.width, regions.height)
    pixels = np.full((window.height + 2, window.width + 2), OUTSIDE)
    top, left = grown.y - window.y + 1, grown.x - window.x + 1
    pixels[top : top + grown.height, left : left + grown.width] = regions.read(grown)[0][0]
    return pixels


def _owned_edges(pixels, window, regions):
    """Return the pixel edges that this tile traces: those to the left of and above its own pixels.

    Returns
    -------
    vertical : ndarray of bool, shape (height, width + 1)
        Edge from each corner downwards.
    horizontal : ndarray of bool, shape (height + 1, width)
        Edge from each corner to the right.
    """
    vertical = pixels[1:-1, :-1] != pixels[1:-1, 1:]
    horizontal = pixels[:-1, 1:-1] != pixels[1:, 1:-1]
    if window.x + window.width < regions.width:
        vertical[:, -1] = False
    if window.y + window.height < regions.height:
        horizontal[-1] = False
    return vertical, horizontal


def _vertices(pixels, vertical, horizontal):
    """Return masks of the corners where traced edges start, turn or end, of the joints and of the nodes."""
    north, south = pixels[:-1, :-1] != pixels[:-1, 1:], pixels[1:, :-1] != pixels[1:, 1:]
    west, east = pixels[:-1, :-1] != pixels[1:, :-1], pixels[:-1, 1:] != pixels[1:, 1:]
    nodes = north.astype(np.uint8) + south + west + east > 2

    up, down = np.pad(vertical, ((1, 0), (0, 0))), np.pad(vertical, ((0, 1), (0, 0)))
    back, ahead = np.pad(horizontal, ((0, 0), (1, 0))), np.pad(horizontal, ((0, 0), (0, 1)))
    traced = up.astype(np.uint8) + down + back + ahead
    joints = (traced == 1) & ~nodes
    straight = (up & down) | (back & ahead)
    vertices = (traced > 0) & (nodes | joints | ~straight)
    return vertices, joints, nodes & vertices


def _segments(pixels, vertical, horizontal, vertices):
    """Return the straight segments between vertices, directed so that the lower region is on their left.

    Returns
    -------
    starts, ends : ndarray of int64, shape (segments,)
        Positions in the flattened corners of the tile.
    sides : ndarray of uint32, shape (2, segments)
        Lower and higher region.
    """
    width = vertices.shape[1]
    # In each column the starts and the ends of segments take turns, so equal ranks belong together.
    column, row = np.nonzero((vertical & vertices[:-1]).T)
    last_column, last_row = np.nonzero((vertical & vertices[1:]).T)
    down = row * width + column, (last_row + 1) * width + last_column
    left_of_down, right_of_down = pixels[row + 1, column + 1], pixels[row + 1, column]

    row, column = np.nonzero(horizontal & vertices[:, :-1])
    last_row, last_column = np.nonzero(horizontal & vertices[:, 1:])
    ahead = row * width + column, last_row * width + last_column + 1
    left_of_ahead, right_of_ahead = pixels[row, column + 1], pixels[row + 1, column + 1]

    starts, ends = (np.concatenate(pair) for pair in zip(down, ahead))
    left = np.concatenate([left_of_down, left_of_ahead])
    right = np.concatenate([right_of_down, right_of_ahead])
    turned = left > right
    starts, ends = np.where(turned, ends, starts), np.where(turned, starts, ends)
    return starts, ends, np.stack([np.minimum(left, right), np.maximum(left, right)])
