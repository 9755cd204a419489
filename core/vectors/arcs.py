"""Boundaries between regions as arcs: every maximal run of pixel edges between the same two regions.

An arc runs from node to node, or is closed. A node is a pixel corner where more than two pixel edges meet
at which regions, nodata or what lies outside the image change.
Corners are numbered in rows over the whole raster: ``row * (width + 1) + column``.
"""

from dataclasses import dataclass

import numpy as np

from ..regions.numbering import connected, places_in, put_first

#: Stands for what lies outside the image on a side of an arc.
OUTSIDE = np.uint32(0xFFFFFFFF)
_VERTICES_AT_A_TIME = 250_000


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

    def bound_regions(self):
        """Tell which of the arcs have a region on one side at least."""
        return ((self.sides > 0) & (self.sides < OUTSIDE)).any(axis=0)

    def with_sides(self, sides):
        """Return the arcs with other regions on their sides."""
        return Arcs(self.corners, self.start, sides)


def corner_type(raster):
    """Return the type of the numbers of the corners of a raster."""
    corners = (raster.width + 1) * (raster.height + 1)
    return np.int32 if corners <= np.iinfo(np.int32).max else np.int64


def portions(vertices):
    """Yield ranges (begin, stop) of things that have so many `vertices` up to the end of each.

    What is done portion by portion takes memory for that many vertices at a time, or for the one thing that
    has more.
    """
    begin, done = 0, 0
    while begin < len(vertices):
        stop = int(np.searchsorted(vertices, done + _VERTICES_AT_A_TIME, side="right"))
        stop = max(stop, begin + 1)
        yield begin, stop
        begin, done = stop, vertices[stop - 1]


def linked(arcs, joints, corners_in_row):
    """Link arcs end to start at the joints, at each of which one arc ends and one starts.

    Parameters
    ----------
    arcs : Arcs
    joints : ndarray of int, ascending
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
    chains = Arcs(corners, start, arcs.sides[:, heads])
    return _rotated(_straightened(chains, corners_in_row), is_closed, corners_in_row)


def _chains(first, last, joints):
    """Return the chain and the place in it of every arc, and of every chain whether it is closed."""
    count = len(first)
    is_joint, begin = places_in(joints, first)
    begins_at = np.empty(len(joints), np.int64)
    begins_at[begin] = np.flatnonzero(is_joint)
    is_joint, end = places_in(joints, last)
    goes_on, following = np.flatnonzero(is_joint), begins_at[end]
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


def concatenated(parts):
    """Return the arcs of several parts, one part after the other."""
    lengths = np.concatenate([np.diff(part.start) for part in parts])
    return Arcs(
        np.concatenate([part.corners for part in parts]),
        np.concatenate([[0], np.cumsum(lengths)]),
        np.concatenate([part.sides for part in parts], axis=1),
    )


def in_order(parts):
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
