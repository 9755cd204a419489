"""Where the next label helps most."""

import numpy as np

#: Segments among which is chosen: the most doubtful and largest.
_POOL = 20_000
#: Doubt that is taken for granted, so that what lies far from all labels is looked at sometimes.
_LEAST_DOUBT = 0.01


def suggest_next(values, votes, column, row, pixels, labelled, count, candidates):
    """Choose segments to label next: doubtful, large, and unlike any that has a label or is chosen before.

    One after the other the segment is taken for which (1 - margin) * sqrt(pixels) * distance is largest:
    margin sampling (Scheffer, Decomain and Wrobel 2001, Active hidden Markov models for information
    extraction) among centres that lie as far apart as can be (Gonzalez 1985, Clustering to minimize the
    maximum intercluster distance; Sener and Savarese 2018, Active learning for convolutional neural networks:
    a core-set approach). The distance is that to the nearest segment with a label or chosen before, half by
    features and half by place, each with its standard deviation as unit.

    Parameters
    ----------
    values : ndarray of float32, shape (segments, features)
    votes : Votes
    column, row : ndarray of float64, shape (segments,)
        Centre of each segment, in pixels.
    pixels : ndarray of int64, shape (segments,)
    labelled : ndarray of int64
        Segments that have a label; at least one.
    count : int
        How many to choose.
    candidates : ndarray of bool, shape (segments,)
        Which segments may be chosen, if they have no label.

    Returns
    -------
    ndarray of int64, shape (at most count,)
        Segments, the most helpful first; fewer where there are not so many.
    """
    from scipy.spatial import cKDTree

    worth = (1 - votes.margin + _LEAST_DOUBT) * np.sqrt(pixels)
    worth[labelled], worth[~candidates] = -1, -1
    pool = np.sort(np.argsort(-worth, kind="stable")[: min(_POOL, np.count_nonzero(worth > 0))])
    everything = np.concatenate([pool, labelled])
    places = np.column_stack([column[everything], row[everything]])
    points = np.concatenate([_in_deviations(values[everything]), _in_deviations(places)], axis=1)
    points, known = points[: len(pool)], points[len(pool) :]
    distance = cKDTree(known).query(points)[0]
    chosen = np.zeros(min(count, len(pool)), np.int64)
    for turn in range(len(chosen)):
        score = worth[pool] * distance
        score[chosen[:turn]] = -1
        chosen[turn] = score.argmax()
        to_chosen = np.sqrt(((points - points[chosen[turn]]) ** 2).sum(axis=1))
        distance = np.minimum(distance, to_chosen)
    return pool[chosen]


def _in_deviations(columns):
    """Return columns with mean 0, of which all together have variance 1; constant ones are 0."""
    columns = columns.astype(np.float64)
    spread = columns.std(axis=0)
    return (columns - columns.mean(axis=0)) / np.where(spread > 0, spread, 1) / np.sqrt(columns.shape[1])
