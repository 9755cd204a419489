"""Boundaries between regions as arcs: every maximal run of pixel edges between the same two regions.

An arc runs from node to node, or is closed. A node is a pixel corner where more than two pixel edges meet
at which regions, nodata or what lies outside the image change.
Arcs are traced tile by tile with whole arrays and joined across the tile borders; the tiles never show.
Corners are numbered in rows over the whole raster: ``row * (width + 1) + column``.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.numbering import connected, put_first

#: Stands for what lies outside the image on a side of an arc.
OUTSIDE = np.uint32(0xFFFFFFFF)
_VERTICES_AT_A_TIME = 1_000_000


@dataclass
class Arcs:
    """Boundary arcs.

    Attributes
    ----------
    corners : ndarray of int32 or int64, shape (vertices,)
        Corners where an arc starts, turns or ends, arc after arc; a closed arc repeats its first corner.
    start : ndarray of int64, shape (arcs + 1,)
        Where each arc begins in `corners`.
    sides : ndarray of uint32, shape (2, arcs)
        Region on the lower-numbered and on the higher-numbered side. Seen along the arc in the image
        (row numbers growing downwards) the lower number is on the left; 0 is nodata, and OUTSIDE beyond
        the edge of the image.
    """

    corners: np.ndarray
    start: np.ndarray
    sides: np.ndarray

    def __len__(self):
        return len(self.start) - 1

    def ends(self):
        """Return the first and the last corner of every arc."""
        return self.corners[self.start[:-1]], self.corners[self.start[1:] - 1]

    def taken(self, order):
        """Return some of the arcs, in the given order."""
        length = np.diff(self.start)[order]
        start = np.concatenate([[0], np.cumsum(length)])
        position = np.arange(start[-1]) + np.repeat(self.start[order] - start[:-1], length)
        return Arcs(self.corners[position], start, self.sides[:, order])


def portions(vertices):
    """Yield ranges (begin, stop) of things that have so many `vertices` up to the end of each.

    What is done portion by portion takes memory for a million vertices, or for the one thing that has more.
    """
    begin, done = 0, 0
    while begin < len(vertices):
        stop = int(np.searchsorted(vertices, done + _VERTICES_AT_A_TIME, side="right"))
        stop = max(stop, begin + 1)
        yield begin, stop
        begin, done = stop, vertices[stop - 1]


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
    windows = regions.windows(tile_size)
    whole, cut, joints = [], [], []
    for of_tile, cut_in_tile, joints_of_tile in run_ordered(
        partial(_trace_tile, regions), windows, this_machine(workers), progress
    ):
        whole.append(of_tile)
        cut.append(cut_in_tile)
        joints.append(joints_of_tile)
    whole.append(_linked(_concatenated(cut), np.unique(np.concatenate(joints)), regions.width + 1))
    return _sorted(whole)


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
    if (regions.width + 1) * (regions.height + 1) <= np.iinfo(np.int32).max:
        corner = corner.astype(np.int32)
    segments = Arcs(
        corner[np.stack([starts, ends], axis=1)].ravel(), np.arange(0, 2 * len(starts) + 1, 2), sides
    )
    turns = corner[(vertices & ~joints & ~nodes).ravel()]
    arcs = _linked(segments, turns, regions.width + 1)
    joints = corner[joints.ravel()]
    arcs = arcs.taken(np.flatnonzero((arcs.sides[0] > 0) | (arcs.sides[1] < OUTSIDE)))
    is_cut = np.any([_places_in(joints, corners)[1] for corners in arcs.ends()], axis=0)
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


def _linked(arcs, joints, corners_in_row):
    """Link arcs end to start at the joints, at each of which one arc ends and one starts.

    Parameters
    ----------
    arcs : Arcs
    joints : ndarray of int64, ascending
    corners_in_row : int

    Returns
    -------
    Arcs
        Corners where an arc goes straight on are left out; closed arcs start at their lowest corner.
    """
    if len(arcs) == 0:
        return arcs
    chain, rank, is_closed = _chains(*arcs.ends(), joints)
    order = np.lexsort((rank, chain))
    arcs = arcs.taken(order)
    chain = chain[order]
    heads = np.flatnonzero(np.diff(chain, prepend=-1))

    # Every arc but the first of its chain gives up its first corner, which the one before it ends with.
    keep = np.ones(len(arcs.corners), bool)
    keep[np.delete(arcs.start[:-1], heads)] = False
    vertex_chain = np.repeat(chain, np.diff(arcs.start))[keep]
    corners = arcs.corners[keep]
    start = np.searchsorted(vertex_chain, np.arange(len(heads) + 1))
    linked = Arcs(corners, start, arcs.sides[:, heads])
    return _rotated(_straightened(linked, corners_in_row), is_closed, corners_in_row)


def _chains(first, last, joints):
    """Return the chain and the place in it of every arc, and of every chain whether it is closed."""
    count = len(first)
    begin, is_joint = _places_in(joints, first)
    begins_at = np.empty(len(joints), np.int64)
    begins_at[begin[is_joint]] = np.flatnonzero(is_joint)
    end, is_joint = _places_in(joints, last)
    goes_on, following = np.flatnonzero(is_joint), begins_at[end[is_joint]]
    chains, chain = connected(count, goes_on, following)

    previous = np.arange(count)
    previous[following] = goes_on
    is_closed = np.ones(chains, bool)
    is_closed[chain[previous == np.arange(count)]] = False
    # A closed chain is cut anywhere, here before the arc with the lowest number.
    cut = np.empty(chains, np.int64)
    put_first(cut, chain, np.arange(count))
    previous[cut[is_closed]] = cut[is_closed]
    return chain, chain_ranks(previous), is_closed


def _places_in(ascending, values):
    """Return where the values are in an ascending array, and which of them are there at all."""
    place = np.searchsorted(ascending, values)
    found = place < len(ascending)
    found[found] = ascending[place[found]] == values[found]
    return place, found


def chain_ranks(previous):
    """Return how many steps each element is from the head of its chain, by pointer jumping (Wyllie 1979).

    Parameters
    ----------
    previous : ndarray of int, shape (elements,)
        Element before each; a head is before itself.

    Returns
    -------
    ndarray of int32, shape (elements,)
    """
    rank = (previous != np.arange(len(previous))).astype(np.int32)
    previous = previous.copy()
    waiting = np.flatnonzero(rank)
    while len(waiting):
        # Those that reached their head stay as they are.
        further = rank[previous[waiting]]
        waiting = waiting[further > 0]
        before = previous[waiting]
        rank[waiting] += further[further > 0]
        previous[waiting] = previous[before]
    return rank


def _straightened(arcs, corners_in_row):
    """Leave out the corners at which an arc goes straight on."""
    row, column = np.divmod(arcs.corners, corners_in_row)
    keep = np.ones(len(arcs.corners), bool)
    keep[1:-1] = ~(
        ((row[:-2] == row[1:-1]) & (row[1:-1] == row[2:]))
        | ((column[:-2] == column[1:-1]) & (column[1:-1] == column[2:]))
    )
    keep[arcs.start[:-1]] = True
    keep[arcs.start[1:] - 1] = True
    start = np.concatenate([[0], np.cumsum(keep)])[arcs.start]
    return Arcs(arcs.corners[keep], start, arcs.sides)


def _rotated(arcs, is_closed, corners_in_row):
    """Let the closed arcs start at their lowest corner, which is always one where they turn."""
    length = np.diff(arcs.start) - 1  # distinct corners of a closed arc
    arc_of = np.repeat(np.arange(len(arcs)), length + 1)
    place = np.arange(len(arcs.corners)) - arcs.start[arc_of]
    lowest = np.lexsort((arcs.corners, arc_of))[arcs.start[:-1]] - arcs.start[:-1]
    shift = np.where(is_closed, lowest, 0)
    moved = np.where(is_closed[arc_of], (place + shift[arc_of]) % length[arc_of], place)
    rotated = Arcs(arcs.corners[arcs.start[arc_of] + moved], arcs.start, arcs.sides)
    # Where it was cut a closed arc may have gone straight on.
    return _straightened(rotated, corners_in_row)


def _concatenated(parts):
    lengths = np.concatenate([np.diff(part.start) for part in parts])
    return Arcs(
        np.concatenate([part.corners for part in parts]),
        np.concatenate([[0], np.cumsum(lengths)]),
        np.concatenate([part.sides for part in parts], axis=1),
    )


def _sorted(parts):
    """Put the arcs of several parts in the order of their first corners; the parts are used up."""
    first, second = (np.concatenate([part.corners[part.start[:-1] + i] for part in parts]) for i in (0, 1))
    # Of the arcs that start at one corner no two go the same way.
    order = np.lexsort((second, first))
    length = np.concatenate([np.diff(part.start) for part in parts])[order]
    sides = np.concatenate([part.sides for part in parts], axis=1)[:, order]
    start = np.concatenate([[0], np.cumsum(length)])
    new_start = np.empty(len(order), np.int64)
    new_start[order] = start[:-1]
    corners = np.empty(start[-1], parts[0].corners.dtype)
    done = len(order)
    while parts:
        part = parts.pop()
        done -= len(part)
        move = new_start[done : done + len(part)] - part.start[:-1]
        corners[np.arange(len(part.corners)) + np.repeat(move, np.diff(part.start))] = part.corners
    return Arcs(corners, start, sides)
