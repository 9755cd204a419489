"""Figures of accuracy, all from a confusion matrix: rows are classes of the map, columns of the reference."""

from dataclasses import dataclass

import numpy as np

from ..errors import LandCoverError

#: Standard errors on either side of an estimate that make an interval of 95 %.
INTERVAL = 1.96


@dataclass(frozen=True)
class Agreement:
    """Agreement of a map with a reference; nan where a figure is not defined.

    Attributes
    ----------
    matrix : ndarray of int64, shape (classes, classes)
        Units counted by their class in the map (row) and in the reference (column).
    overall : float
        Share of the units whose class is the same in both.
    kappa : float
        Cohen's kappa; nan where map and reference hold one and the same class alone.
    users, producers : ndarray of float64, shape (classes,)
        Share of a class in the map that is right, and share of a class of the reference that was found.
    f1 : ndarray of float64, shape (classes,)
        Their harmonic mean, which is the Dice coefficient of the two areas of the class.
    iou : ndarray of float64, shape (classes,)
        Intersection over union of the two areas: the Jaccard index.
    mean_f1, mean_iou : float
        Average over the classes that the reference holds, each of the same weight.
    """

    matrix: np.ndarray
    overall: float
    kappa: float
    users: np.ndarray
    producers: np.ndarray
    f1: np.ndarray
    iou: np.ndarray
    mean_f1: float
    mean_iou: float


def measure_agreement(matrix):
    """Compute every figure that follows from a confusion matrix alone.

    Kappa after Cohen 1960; user's and producer's accuracy after Story and Congalton 1986; Dice 1945.

    Parameters
    ----------
    matrix : ndarray of int, shape (classes, classes)
        Rows are classes of the map, columns the same classes of the reference; not all 0.

    Returns
    -------
    Agreement
    """
    matrix = np.asarray(matrix, np.int64)
    both = np.diagonal(matrix).astype(np.float64)
    mapped, true = matrix.sum(axis=1).astype(np.float64), matrix.sum(axis=0).astype(np.float64)
    total = mapped.sum()
    overall = both.sum() / total
    by_chance = (mapped / total) @ (true / total)
    f1, iou = _ratio(2 * both, mapped + true), _ratio(both, mapped + true - both)
    in_reference = true > 0
    return Agreement(
        matrix=matrix,
        overall=float(overall),
        kappa=float((overall - by_chance) / (1 - by_chance))
        if np.count_nonzero(mapped + true) > 1
        else np.nan,
        users=_ratio(both, mapped),
        producers=_ratio(both, true),
        f1=f1,
        iou=iou,
        mean_f1=float(f1[in_reference].mean()),
        mean_iou=float(iou[in_reference].mean()),
    )


@dataclass(frozen=True)
class AreaEstimates:
    """Accuracy and area of the classes in the whole map, estimated from a sample; `_se` is a standard error.

    Attributes
    ----------
    proportions : ndarray of float64, shape (classes, classes)
        Confusion matrix as shares of the area: the sample's, weighted by how much of the map each class
        takes.
    overall, overall_se : float
    users, users_se, producers, producers_se : ndarray of float64, shape (classes,)
        nan where a class is not in the sample.
    share, share_se : ndarray of float64, shape (classes,)
        Share of the area that belongs to each class of the reference.
    covered : float
        Share of the map in classes that the sample reaches; the estimates are for this part of it.
    """

    proportions: np.ndarray
    overall: float
    overall_se: float
    users: np.ndarray
    users_se: np.ndarray
    producers: np.ndarray
    producers_se: np.ndarray
    share: np.ndarray
    share_se: np.ndarray
    covered: float


def estimate_from_sample(matrix, mapped, class_of=None):
    """Estimate accuracy and area of the whole map from a sample, weighted by the area of its strata.

    The stratified estimators of Olofsson, Foody, Herold, Stehman, Woodcock and Wulder 2014 (Good practices
    for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42-57),
    equations 4 to 11, summed over the strata of a class where it has several (Stehman 2014, Estimating area
    and map accuracy for stratified random sampling when the strata are different from the map classes,
    International Journal of Remote Sensing 35, 4923-4939). They hold for a sample that was drawn at random
    from the whole map, or from each of the strata.

    Parameters
    ----------
    matrix : ndarray of int, shape (strata, classes)
        Sample units by their stratum, such as their value in the map (row), and by their class in the
        reference (column).
    mapped : ndarray of float, shape (strata,)
        Area, or pixels, of each stratum in the whole map.
    class_of : ndarray of int, shape (strata,), optional
        Class that the map gives to each stratum; without, each stratum is the class of the same number.

    Returns
    -------
    AreaEstimates
        Standard errors are nan where a class of the map has one sample unit only.
    """
    matrix, mapped = np.asarray(matrix, np.float64), np.asarray(mapped, np.float64)
    class_of = np.arange(len(matrix)) if class_of is None else np.asarray(class_of)
    units = matrix.sum(axis=1)
    reached = units > 0
    weight = np.where(reached, mapped, 0) / mapped[reached].sum()
    within = np.where(reached[:, None], matrix / np.where(reached, units, 1)[:, None], 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        # A stratum of one unit has no variance: 0/0 stays nan, and makes nan of all that depends on it.
        variance = np.where(reached[:, None], within * (1 - within) / (units - 1)[:, None], 0)
        variance[units == 1] = np.nan
    size = matrix.shape[1]
    proportions = _sums_by_class(weight[:, None] * within, class_of, size)
    of_share = _sums_by_class(weight[:, None] ** 2 * variance, class_of, size)
    share, of_class, own = proportions.sum(axis=0), proportions.sum(axis=1), np.diagonal(of_share)
    users, producers = (_ratio(np.diagonal(proportions), whole) for whole in (of_class, share))
    others = of_share.sum(axis=0) - own
    of_producers = _ratio((1 - producers) ** 2 * own + producers**2 * others, share**2)
    return AreaEstimates(
        proportions=proportions,
        overall=float(np.trace(proportions)),
        overall_se=float(np.sqrt(own.sum())),
        users=users,
        users_se=_ratio(np.sqrt(own), of_class),
        producers=producers,
        producers_se=np.sqrt(of_producers),
        share=share,
        share_se=np.sqrt(of_share.sum(axis=0)),
        covered=float(mapped[reached].sum() / mapped.sum()),
    )


def _sums_by_class(rows, class_of, size):
    """Add up the rows of the strata of each class."""
    sums = np.zeros((size, size))
    np.add.at(sums, class_of, rows)
    return sums


def match_clusters(counts, match):
    """Give every cluster a class of the reference, by how much they overlap.

    Parameters
    ----------
    counts : ndarray of int, shape (clusters, classes)
        Pixels, or points, that each cluster shares with each class.
    match : str
        "majority": the class that the cluster overlaps most, of two equal ones the first.
        "onetoone": every class at most once, so that the sum of the overlaps is the largest possible
        (Kuhn 1955, the Hungarian method, by scipy).

    Returns
    -------
    ndarray of int, shape (clusters,)
        Place of its class; -1 where a cluster gets none.
    """
    if match == "majority":
        return np.where(counts.any(axis=1), counts.argmax(axis=1), -1)
    if match != "onetoone":
        raise LandCoverError("Unknown way to match classes", match, "Use majority or onetoone.")
    from scipy.optimize import linear_sum_assignment

    clusters, classes = linear_sum_assignment(counts, maximize=True)
    overlaps = counts[clusters, classes] > 0
    matched = np.full(len(counts), -1)
    matched[clusters[overlaps]] = classes[overlaps]
    return matched


def _ratio(part, whole):
    """Return the ratio, nan where the whole is 0."""
    part, whole = np.broadcast_arrays(np.asarray(part, np.float64), whole)
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole != 0)
