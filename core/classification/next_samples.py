"""Where the next label helps most."""

import numpy as np

#: Segments that are compared with each other; more are drawn from.
_POOL = 20_000


def suggest_next(values, votes, x, y, pixels, labelled, count, seed=0):
    """Choose segments to label next: doubtful ones, large ones, unlike each other and far apart.

    Segments weigh by their pixels and by how small the margin of their class is. They are divided into
    as many clusters as are wanted, by their features and their place, and of each cluster the segment next to
    its weighted centre is taken (Zhdanov 2019, Diverse mini-batch active learning, arXiv:1901.05954).

    Parameters
    ----------
    values : ndarray of float64, shape (segments, features)
    votes : Votes
    x, y : ndarray of float64, shape (segments,)
        Centre of each segment, in pixels.
    pixels : ndarray of int64, shape (segments,)
    labelled : ndarray of int64
        Segments that have a label.
    count : int
        How many to choose.
    seed : int

    Returns
    -------
    ndarray of int64, shape (at most count,)
        Segments, the largest cluster first; all that have no label where there are not more.
    """
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    weights = pixels * (1 - votes.margin)
    weights[labelled] = 0
    weights[:] = np.where(weights > 0, weights, 0)
    open_ = np.flatnonzero(weights)
    if len(open_) <= count:
        return open_
    if len(open_) > _POOL:
        generator = np.random.RandomState(seed)
        chosen = generator.choice(len(open_), _POOL, replace=False, p=weights[open_] / weights[open_].sum())
        open_ = open_[np.sort(chosen)]
    places = np.column_stack([_standard(values[open_]), _standard(np.column_stack([x, y])[open_])])
    with threadpool_limits(limits=1):
        clusters = KMeans(n_clusters=count, n_init=1, random_state=seed).fit(
            places, sample_weight=weights[open_]
        )
    distance = ((places - clusters.cluster_centers_[clusters.labels_]) ** 2).sum(axis=1)
    nearest = np.lexsort((distance, clusters.labels_))
    first = np.flatnonzero(np.diff(clusters.labels_[nearest], prepend=-1))
    weight = np.bincount(clusters.labels_, weights=weights[open_], minlength=count)
    order = np.argsort(-weight[clusters.labels_[nearest[first]]], kind="stable")
    return open_[nearest[first[order]]]


def _standard(columns):
    """Return columns with mean 0 and standard deviation 1; constant ones are 0."""
    spread = columns.std(axis=0)
    return (columns - columns.mean(axis=0)) / np.where(spread > 0, spread, 1)
