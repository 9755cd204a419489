"""Numbers of regions: connected components, renumbering without gaps, sums by group."""

import numpy as np

#: Range of numbers, for each of them, beyond which sorting them is faster than a table of all that may occur.
_SPARSE = 8


def connected(count, first, second):
    """Return the number of connected components among `count` nodes, and the component of each."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    links = coo_matrix((np.ones(len(first), bool), (first, second)), shape=(count, count))
    return connected_components(links, directed=False)


def compact(numbers):
    """Renumber integers from 0 without gaps, in their order.

    What `numpy.unique` does, in linear time where the numbers lie close together, as those of the regions
    in a part of an image do.

    Parameters
    ----------
    numbers : ndarray of int, shape (pixels,)

    Returns
    -------
    distinct : ndarray of int, ascending
    place : ndarray of int, shape (pixels,)
        Place of each number in `distinct`.
    """
    low, high = (int(numbers.min()), int(numbers.max())) if numbers.size else (0, 0)
    if high - low > _SPARSE * numbers.size:
        return np.unique(numbers, return_inverse=True)
    shifted = numbers - low
    occurs = np.zeros(high - low + 1, bool)
    occurs[shifted] = True
    rank = np.cumsum(occurs, dtype=np.int32) - 1
    return (np.flatnonzero(occurs) + low).astype(numbers.dtype), rank[shifted]


def places_in(ascending, values):
    """Return which of some values are in an ascending array, and the places of those there.

    Parameters
    ----------
    ascending, values : ndarray of int

    Returns
    -------
    is_in : ndarray of bool, shape (values,)
    place : ndarray of int, shape (values that are in it,)
    """
    place = np.searchsorted(ascending, values)
    is_in = place < len(ascending)
    is_in[is_in] = ascending[place[is_in]] == values[is_in]
    return is_in, place[is_in]


def sum_by(group, values, count):
    """Sum integers by group, numbered from 0 to `count` - 1; exact, since every sum is far below 2**53."""
    return np.bincount(group, weights=values, minlength=count).astype(np.int64)


def follow(pointers):
    """Follow pointers to their ends, by pointer jumping (Wyllie 1979).

    Parameters
    ----------
    pointers : ndarray of int, shape (elements,)
        Where each element leads; an end leads to itself, and nothing leads round in a circle.

    Returns
    -------
    ndarray of int, shape (elements,)
    """
    while True:
        further = pointers[pointers]
        if np.array_equal(further, pointers):
            return pointers
        pointers = further


def put_first(target, places, values):
    """Write values to places; where a place comes more than once, the first value stays.

    Parameters
    ----------
    target : ndarray, shape (places,)
        Written to.
    places : ndarray of int, shape (elements,)
    values : ndarray, shape (elements,)
    """
    target[places[::-1]] = values[::-1]  # of equal indices numpy keeps the last one


def ordered_by_first(component, count, first):
    """Renumber components in the order of their first pixels.

    Parameters
    ----------
    component : ndarray of int, shape (parts,)
    count : int
        Number of components.
    first : ndarray of int, shape (parts,)
        Position of the first pixel of each part, all different.

    Returns
    -------
    component : ndarray of int32, shape (parts,)
    head : ndarray of int32, shape (components,)
        The part of each that comes first.
    """
    order = np.argsort(first).astype(np.int32)
    head = np.empty(count, np.int32)
    put_first(head, component[order], order)
    by_first = np.argsort(first[head])
    rank = np.empty(count, np.int32)
    rank[by_first] = np.arange(count, dtype=np.int32)
    return rank[component], head[by_first]
