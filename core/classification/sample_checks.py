"""How well a sample model classes segments that it has not seen, and which features it needs for that."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from .samples import FittedForests

#: Parts that the samples are divided into, if there are as many blocks.
_MOST_FOLDS = 10
#: From how many others a held-out row takes features, and how often that is done for all rows together.
_EXCHANGES, _MOST_EXCHANGES = 20, 4000
#: Name of the group that the votes of the pixels are.
PIXELS = "pixels"


@dataclass(frozen=True)
class CrossValidation:
    """The classes that samples get from a forest without the samples of their block.

    Attributes
    ----------
    matrix : ndarray of int64, shape (classes, classes)
        Rows are classes that were given, columns those of the samples, in the order of their values.
    accuracy : float
        Share of the samples that were classed right, 0..1; nan where all are of one block.
    folds : int
        Parts that were held out one after the other; 0 where all samples are of one block.
    unlearnable : tuple of int
        Values of the classes whose samples are all held out at once, so that they are always wrong.
    held_out : ndarray of int64, shape (rows,)
        The part of each row of the table, from 0.
    """

    matrix: np.ndarray
    accuracy: float
    folds: int
    unlearnable: tuple
    held_out: np.ndarray


def cross_validate(model, workers=None, progress=None):
    """Class each labelled segment by a forest that has seen no segment of its block.

    Whole blocks are held out, so that no segment is classed by one of the same polygon or neighbourhood
    (Roberts et al. 2017, Cross-validation strategies for data with temporal, spatial, hierarchical, or
    phylogenetic structure, Ecography 40, 913-929). The parts have like shares of the classes, as far as the
    blocks allow, and are always the same. Neighbours, which the map takes into account, are not asked here.

    Parameters
    ----------
    model : SampleModel
    workers : Workers, optional
        Whose threads of this machine work; all cores without. Does not change the result.
    progress : Progress, optional

    Returns
    -------
    CrossValidation
    """
    table, values = model.table, np.array([each.value for each in model.classes])
    folds, held_out = _parts(table)
    matrix = np.zeros((len(values), len(values)), np.int64)
    if folds == 0:
        return CrossValidation(matrix, np.nan, 0, tuple(values.tolist()), held_out)
    parts = [held_out == part for part in range(folds)]
    classes_given = run_ordered(partial(_classes_held_out, model), parts, this_machine(workers), progress)
    for part, given in zip(parts, classes_given):
        np.add.at(matrix, (np.searchsorted(values, given), np.searchsorted(values, table.labels[part])), 1)
    unlearnable = tuple(
        int(value) for value in values if len(np.unique(held_out[table.labels == value])) == 1
    )
    return CrossValidation(matrix, float(np.trace(matrix) / matrix.sum()), folds, unlearnable, held_out)


def group_importance(model, validation, workers=None, progress=None):
    """Measure how much less is classed right without what a group of features tells.

    Permutation importance (Breiman 2001, Random forests, Machine Learning 45, 5-32) of all features of
    a group at once, on held-out samples: each takes the features of the group from other samples, drawn from
    the whole table. The votes of the pixels are a group of their own.

    Parameters
    ----------
    model : SampleModel
    validation : CrossValidation
        Of the model.
    workers : Workers, optional
        Whose threads of this machine work; all cores without. Does not change the result.
    progress : Progress, optional

    Returns
    -------
    dict of float
        By group: the accuracy lost, -1..1; empty where nothing could be held out.
    """
    if validation.folds == 0:
        return {}
    groups, table = [*dict.fromkeys(model.table.groups), PIXELS], model.table
    exchanges = max(1, min(_EXCHANGES, _MOST_EXCHANGES // len(table)))
    count = partial(_right_without, model, validation.held_out, exchanges, groups)
    counts = run_ordered(count, range(validation.folds), this_machine(workers), progress)
    shares = np.sum(list(counts), axis=0) / (len(table) * exchanges)
    return {group: validation.accuracy - float(share) for group, share in zip(groups, shares)}


def _parts(table):
    """Return how many parts the rows are divided into, and the part of each.

    Blocks are dealt out in turn, in the order of their most frequent class.
    """
    blocks, block = np.unique(table.blocks, return_inverse=True)
    counts = np.zeros((len(blocks), table.labels.max() + 1), np.int64)
    np.add.at(counts, (block, table.labels), 1)
    folds = min(_MOST_FOLDS, len(blocks))
    part = np.empty(len(blocks), np.int64)
    part[np.argsort(counts.argmax(axis=1), kind="stable")] = np.arange(len(blocks)) % folds
    return (folds if folds > 1 else 0), part[block]


def _fitted_without(model, held_out):
    return FittedForests.fit(model.table.rows(~held_out), model.trees, model.seed)


def _classes_held_out(model, held_out):
    """Return the classes that held-out rows get."""
    fitted, tested = _fitted_without(model, held_out), model.table.rows(held_out)
    return _classes_by(fitted, tested.values, _shares_of_pixels(fitted, tested.pixels))


def _right_without(model, held_out, exchanges, groups, part):
    """Count the held-out rows of a part that are classed right with each group from other rows."""
    table, fitted = model.table, _fitted_without(model, held_out == part)
    repeated = np.repeat(np.flatnonzero(held_out == part), exchanges)
    donors = np.random.RandomState([model.seed, part]).randint(len(table), size=len(repeated))
    by_pixels = _shares_of_pixels(fitted, table.pixels)
    right = []
    for group in groups:
        of_group = np.array(table.groups) == group
        values = np.where(of_group, table.values[donors], table.values[repeated])
        pixels = by_pixels[donors if group == PIXELS else repeated]
        right.append(np.count_nonzero(_classes_by(fitted, values, pixels) == table.labels[repeated]))
    return right


def _shares_of_pixels(fitted, pixels):
    """Return the mean shares of the pixels of each row."""
    shares = fitted.shares_by_pixels(pixels.values)
    start = np.flatnonzero(np.diff(pixels.rows, prepend=-1))
    return np.add.reduceat(shares, start) / np.bincount(pixels.rows)[:, None]


def _classes_by(fitted, values, shares_of_pixels):
    """Return the class values of rows, by their features and the shares of their pixels."""
    return fitted.values[(fitted.shares_by_features(values) + shares_of_pixels).argmax(axis=1)]
