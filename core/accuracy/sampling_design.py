"""How many points a stratified random sample takes from each class of a map, and what error to expect.

Every class of the map is a stratum. Equations are those of Cochran 1977 (Sampling Techniques, 3rd edition,
chapter 5) and of Olofsson, Foody, Herold, Stehman, Woodcock and Wulder 2014 (Good practices for estimating
area and assessing accuracy of land change, Remote Sensing of Environment 148, 42-57).
"""

import math
from dataclasses import dataclass

import numpy as np

from ..classes import only_numbers
from ..errors import LandCoverError

#: How points are shared out among the classes.
ALLOCATIONS = ("proportional", "equal", "optimal")
#: Most points of a sample: they are held in memory, and each of them is to be labelled by hand.
MAX_POINTS = 100_000
#: A stratum of one point has no variance.
LEAST_POINTS = 2
#: Share of the map below which a class is rare, and the user's accuracy that is assumed of rare classes and
#: of all others: about those that Olofsson et al. 2014 assume in their example (section 5.1.1).
RARE, ACCURACY_OF_RARE, ACCURACY_OF_OTHERS = 0.1, 0.7, 0.9
#: Standard error that no share can have.
_NO_ERROR = 0.5
#: Relative difference of the ground of pixels from which on it matters which are drawn.
_UNLIKE = 0.05


@dataclass(frozen=True)
class SamplingDesign:
    """A stratified sample before it is drawn.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        Those of the map.
    pixels : ndarray of int64, shape (classes,)
        Of each in the map.
    points : ndarray of int64, shape (classes,)
        Of each in the sample.
    """

    classes: tuple
    pixels: np.ndarray
    points: np.ndarray

    @property
    def count(self):
        """Number of points."""
        return int(self.points.sum())

    @property
    def shares(self):
        """Share of the map that each class takes."""
        return self.pixels / self.pixels.sum()

    @property
    def accuracies(self):
        """User's accuracy that is assumed of each class."""
        return assumed_accuracies(self.pixels)

    @property
    def overall_error(self):
        """Standard error of overall accuracy if the classes are as accurate as assumed."""
        return expected_error(self.pixels, self.points)

    @property
    def errors(self):
        """Standard error of each user's accuracy if it is as assumed, shape (classes,)."""
        return np.sqrt(_variances(self.pixels, self.points))


def design_sample(classes, pixels, count, standard_error, allocation, least):
    """Share out the points of a sample among the classes of a map.

    Parameters
    ----------
    classes : sequence of LandCoverClass
        Those of the map.
    pixels : ndarray of int, shape (classes,)
        Of each in the map.
    count : int
        Points in all; 0 = as many as the standard error takes.
    standard_error : float
        Wanted of overall accuracy, as a share; used where `count` is 0.
    allocation : str
        One of ALLOCATIONS: in proportion to the pixels, the same for each class, or optimal after Neyman
        (Cochran 1977, equation 5.26) for the accuracies that are assumed.
    least : int
        Points in each class at least; what is left is shared out among the classes that have more anyway.

    Returns
    -------
    SamplingDesign

    Raises
    ------
    LandCoverError
        When the numbers mean nothing, or a class has fewer pixels than points.
    """
    check_design(count, standard_error, allocation, least)
    pixels = np.asarray(pixels, np.int64)
    if count:
        _check_count(count, least, len(pixels))
    else:
        count = sample_size(pixels, standard_error, allocation, least)
    design = SamplingDesign(tuple(classes), pixels, allocate(pixels, count, allocation, least))
    for land_cover, points, there in zip(design.classes, design.points.tolist(), pixels.tolist()):
        if points > there:
            raise LandCoverError(
                f"The sample is larger than the class '{land_cover.name}'",
                f"{points:,} points in {there:,} pixels",
                "Ask for fewer points, or merge this class into another one.",
            )
    return design


def check_design(count, standard_error, allocation, least):
    """Refuse numbers that mean nothing whatever the map, as `design_sample` does."""
    if allocation not in ALLOCATIONS:
        raise LandCoverError("Unknown ALLOCATION", allocation, f"Use one of {', '.join(ALLOCATIONS)}.")
    if not 0 <= count <= MAX_POINTS:
        raise LandCoverError("COUNT is out of range", str(count), f"Give a number from 0 to {MAX_POINTS}.")
    if least < LEAST_POINTS:
        raise LandCoverError(
            "Each class needs two points, since one has no spread", f"LEAST is {least}", "Give 2 or more."
        )
    if count == 0 and not 0 < standard_error < _NO_ERROR:
        raise LandCoverError(
            "STANDARD_ERROR is a share above 0 and below 0.5",
            f"{standard_error:g}",
            "Give 0.02 for 2 %, or a COUNT of points.",
        )


def _check_count(count, least, classes):
    if count < LEAST_POINTS * classes:
        raise LandCoverError(
            "COUNT is below two points for each class",
            f"{count} points for {classes} classes",
            f"Give {least * classes} or more.",
        )
    if count < least * classes:
        raise LandCoverError(
            "COUNT is too small for LEAST points in each class",
            f"{count} points for {classes} classes of {least} or more",
            f"Give a COUNT of {least * classes} or more, or lower LEAST.",
        )


def assumed_accuracies(pixels):
    """Return the user's accuracy that is assumed of each class: less of those that are rare.

    Parameters
    ----------
    pixels : ndarray of int, shape (classes,)

    Returns
    -------
    ndarray of float64, shape (classes,)
    """
    return np.where(pixels < RARE * pixels.sum(), ACCURACY_OF_RARE, ACCURACY_OF_OTHERS)


def sample_size(pixels, standard_error, allocation, least):
    """Return the points by which overall accuracy has a standard error, for the accuracies assumed.

    For optimal allocation this is equation 13 of Olofsson et al. 2014 (5.25 of Cochran 1977), for any other
    the like of it (Cochran 1977, section 5.9), but solved for whole points with LEAST in each class.

    Parameters
    ----------
    pixels : ndarray of int, shape (classes,)
    standard_error : float
    allocation, least
        As in `design_sample`.

    Returns
    -------
    int

    Raises
    ------
    LandCoverError
        When it would take more than MAX_POINTS.
    """
    low, high = least * len(pixels), least * len(pixels)
    if high > MAX_POINTS:
        raise LandCoverError(
            "LEAST takes more points than a sample may have",
            f"{least:,} in each of {len(pixels):,} classes",
            f"Give {MAX_POINTS // len(pixels):,} or less.",
        )

    def is_enough(count):
        return expected_error(pixels, allocate(pixels, count, allocation, least)) <= standard_error

    while not is_enough(high):
        low, high = high + 1, min(2 * high, MAX_POINTS)
        if low > high:
            raise LandCoverError(
                "STANDARD_ERROR cannot be reached",
                f"{standard_error:g} takes more than {MAX_POINTS:,} points",
                "Give a larger one, such as 0.02.",
            )
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle + 1, high)
    return low


def allocate(pixels, count, allocation, least=LEAST_POINTS):
    """Share out points among classes.

    Parameters
    ----------
    pixels : ndarray of int, shape (classes,)
    count : int
        At least `least` for each class.
    allocation, least
        As in `design_sample`.

    Returns
    -------
    ndarray of int64, shape (classes,)
        Their sum is `count`. Points that are left after rounding down go to the largest remainders, of equal
        ones to the first.
    """
    weights = _weights(pixels, allocation)
    at_least = np.zeros(len(weights), bool)
    while True:
        rest = count - least * np.count_nonzero(at_least)
        parts = np.where(at_least, 0, weights)
        parts *= rest / max(parts.sum(), np.finfo(float).tiny)
        too_few = ~at_least & (parts < least)
        if not too_few.any():
            break
        at_least |= too_few
    parts[at_least] = least
    points = np.floor(parts).astype(np.int64)
    remainders = np.where(at_least, -1, np.round(parts - points, 9))
    points[np.argsort(-remainders, kind="stable")[: count - points.sum()]] += 1
    return points


def _weights(pixels, allocation):
    """Return in which relation classes take points."""
    if allocation == "equal":
        return np.ones(len(pixels))
    if allocation == "optimal":
        accuracy = assumed_accuracies(pixels)
        return pixels * np.sqrt(accuracy * (1 - accuracy))
    return pixels.astype(np.float64)


def expected_error(pixels, points):
    """Return the standard error of overall accuracy for the accuracies assumed (Cochran 1977, theorem 5.3).

    Parameters
    ----------
    pixels, points : ndarray of int, shape (classes,)

    Returns
    -------
    float
    """
    return math.sqrt(np.sum((pixels / pixels.sum()) ** 2 * _variances(pixels, points)))


def _variances(pixels, points):
    """Return the variance of each user's accuracy, none where every pixel of the class is a point."""
    accuracy = assumed_accuracies(pixels)
    return accuracy * (1 - accuracy) / points * np.maximum(1 - points / pixels, 0)


def doubts(design, ground):
    """Return sentences on what would make the figures of a sample doubtful.

    Parameters
    ----------
    design : SamplingDesign
    ground : GroundAreas or None
        How much ground the pixels of the map cover, where it is known.

    Returns
    -------
    list of str
    """
    found = []
    numbered = [land_cover.name for land_cover in design.classes if only_numbers(land_cover.name)]
    if numbered:
        found.append(
            f"Nobody can tell of a place whether it belongs to '{numbered[0]}': give the classes of the map "
            "names first, with 'Rename and merge classes'."
        )
    if ground is not None and ground.spread > _UNLIKE:
        found.append(
            f"Pixels of this map cover up to {ground.spread:.0%} less ground than others, but each is drawn "
            "with the same probability: for areas, warp the map to an equal-area projection first."
        )
    return found
