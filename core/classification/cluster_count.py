"""How many clusters: five measures over a range of k, and one rule that decides."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import Threads, run_ordered
from ..progress import Progress
from ..raster.sampling import DEFAULT_SAMPLE_SIZE
from .kmeans import (
    DEFAULT_SCALING,
    check_distinct,
    check_parameters,
    draw_sample,
    library_versions,
    lloyd,
    nearest_center,
    scaled_rows,
)
from .segment_means import draw_pixels
from .silhouette import choose_pixels, pixel_distances, pixel_silhouettes

DEFAULT_MINIMUM, DEFAULT_MAXIMUM = 2, 10

#: Two halves of the sample agree where the mean adjusted Rand index of their fits is at least this.
STABLE = 0.9
#: Part of the best silhouette that may be given up for more clusters.
TOLERANCE = 0.1
#: Mean silhouettes below these show no substantial and only weak structure (Kaufman and Rousseeuw 1990,
#: p. 88).
NO_STRUCTURE, WEAK_STRUCTURE = 0.25, 0.5

#: Independent parts of the sample on which the silhouette is measured, and splits of it into halves.
_PARTS, _SPLITS = 5, 4
#: Parts that are measured at the same time, on however many cores: the distances of each take up memory.
_PARTS_AT_ONCE = 2
#: Most pixels of a half: more make two fits agree on chance structure as well, and take longer.
_HALF_SIZE = 10_000


@dataclass(frozen=True)
class Candidate:
    """What speaks for one number of clusters.

    Attributes
    ----------
    clusters : int
    silhouette, spread : float
        Mean silhouette, -1..1, over independent parts of the sample, and its standard deviation between them.
    calinski_harabasz : float
        Variance between to variance within clusters; higher is better (Calinski and Harabasz 1974).
    davies_bouldin : float
        Mean likeness of each cluster to its most similar one; lower is better (Davies and Bouldin 1979).
    inertia : float
        Sum of squared distances of the sample to its centres; always falls.
    stability : float
        Mean adjusted Rand index (Hubert and Arabie 1985) between fits on two halves of the sample, up to 1
        where they part the pixels alike; nan where a half has fewer distinct pixels than clusters.
    """

    clusters: int
    silhouette: float
    spread: float
    calinski_harabasz: float
    davies_bouldin: float
    inertia: float
    stability: float

    @property
    def is_stable(self):
        """Whether two halves of the sample agree."""
        return self.stability >= STABLE  # false for nan


@dataclass(frozen=True)
class ClusterSuggestion:
    """A number of clusters, why it, and how sure.

    Attributes
    ----------
    clusters : int
    reason : str
        One sentence.
    warnings : tuple of str
        Sentences on where the evidence is weak; empty where it is not.
    candidates : tuple of Candidate
        Ascending number of clusters.
    elbow : int or None
        Number of clusters at the elbow of the inertia.
    sampled : int
        Pixels that it was measured on.
    versions : dict
        Versions of the libraries.
    """

    clusters: int
    reason: str
    warnings: tuple
    candidates: tuple
    elbow: int
    sampled: int
    versions: dict

    @property
    def chosen(self):
        """The Candidate that is suggested."""
        return next(each for each in self.candidates if each.clusters == self.clusters)


def suggest_clusters(
    source,
    minimum=DEFAULT_MINIMUM,
    maximum=DEFAULT_MAXIMUM,
    scaling=DEFAULT_SCALING,
    sample_size=DEFAULT_SAMPLE_SIZE,
    seed=0,
    workers=None,
    progress=None,
    segments=None,
):
    """Suggest a number of clusters for k-means, on a seeded sample of the image's valid pixels.

    Parameters
    ----------
    source : RasterSource
    minimum, maximum : int
        First and last number of clusters that is tried, 2..`MAX_CLUSTERS`.
    scaling, sample_size, seed
        As in :func:`.classification.kmeans.fit_kmeans`.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without. Does not change the result.
    progress : Progress, optional
    segments : SegmentMeans, optional
        Of the segments that are classed instead of pixels: each pixel has the mean of its segment.

    Returns
    -------
    ClusterSuggestion

    Raises
    ------
    LandCoverError
        When the parameters do not suit the image.
    """
    from threadpoolctl import threadpool_limits

    progress, workers = progress or Progress(), workers or Threads()
    check_range(minimum, maximum)
    check_parameters(source, maximum, scaling, sample_size)
    _, scaled, *scales = draw_sample(source, scaling, sample_size, seed, workers, progress.part(0, 0.2))
    if segments is not None:
        drawn = segments.means[draw_pixels(segments.pixels, sample_size, seed)]
        scaled = scaled_rows(drawn, scaling, *scales)
    check_distinct(scaled, maximum, "pixel" if segments is None else "segment")
    numbers = range(minimum, maximum + 1)
    progress.report(0.2, f"Trying {minimum} to {maximum} clusters on {len(scaled)} pixels")
    # Each fit limits the libraries' own threads and then restores what it found: here that is always one.
    with threadpool_limits(limits=1):
        fit = partial(_fit, scaled, seed, progress.silent())
        fits = list(run_ordered(fit, numbers, workers.local, progress.part(0.2, 0.55)))
        measure = partial(_part_silhouettes, scaled, [fit[0] for fit in fits])
        seeds = [seed] if len(scaled) == len(choose_pixels(len(scaled), seed)) else range(seed, seed + _PARTS)
        at_once = Threads(min(workers.local.count, _PARTS_AT_ONCE))
        parts = np.array(list(run_ordered(measure, seeds, at_once, progress.part(0.55, 0.65))))
        splits = [(k, seed + split) for k in numbers for split in range(_SPLITS)]
        agree = partial(_agreement, scaled, progress.silent())
        agreed = list(run_ordered(agree, splits, workers.local, progress.part(0.65, 1)))
    stability = np.reshape(agreed, (len(fits), _SPLITS)).mean(axis=1)
    candidates = tuple(
        Candidate(k, float(mean), float(spread), *fit[1:], float(agreement))
        for k, fit, mean, spread, agreement in zip(
            numbers, fits, parts.mean(axis=0), parts.std(axis=0), stability
        )
    )
    clusters, reason, warnings = decide(candidates)
    for sentence in (reason, *warnings):
        progress.report(1, sentence)
    return ClusterSuggestion(
        clusters, reason, warnings, candidates, elbow(candidates), len(scaled), library_versions()
    )


def check_range(minimum, maximum):
    """Refuse a range of numbers of clusters that is none, by a LandCoverError."""
    if minimum < 2:
        raise LandCoverError(
            "The silhouette needs at least two clusters", f"a minimum of {minimum}", "Start with 2 or more."
        )
    if minimum > maximum:
        raise LandCoverError(
            "The smallest number of clusters is above the largest",
            f"{minimum} to {maximum}",
            "Choose a MINIMUM up to MAXIMUM.",
        )


def decide(candidates):
    """Choose a number of clusters.

    The rule: of the numbers of clusters that halves of the sample agree on, the largest whose mean silhouette
    comes within a tenth of the best. The silhouette alone would rather join two classes that lie close to
    each other than keep them apart; parting a class that is one costs far more than a tenth, or is not
    stable.

    Parameters
    ----------
    candidates : sequence of Candidate

    Returns
    -------
    clusters : int
    reason : str
        One sentence.
    warnings : tuple of str
    """
    stable = [each for each in candidates if each.is_stable]
    best = max(stable or candidates, key=lambda each: each.silhouette)
    least = best.silhouette - TOLERANCE * abs(best.silhouette)
    near = [each for each in stable or candidates if each.silhouette >= least]
    chosen = near[-1]
    among = "that halves of the sample agree on" if stable else "that were tried"
    if chosen is best:
        reason = (
            f"{chosen.clusters} clusters have the best mean silhouette, {best.silhouette:.2f}, of the "
            f"numbers {among}, and no larger one comes within {TOLERANCE:.0%} of it."
        )
    else:
        reason = (
            f"{chosen.clusters} is the largest number of clusters {among} whose mean silhouette, "
            f"{chosen.silhouette:.2f}, comes within {TOLERANCE:.0%} of the best, {best.silhouette:.2f} for "
            f"{best.clusters}."
        )
    return chosen.clusters, reason, tuple(_warnings(candidates, stable, near, best))


def _warnings(candidates, stable, near, best):
    """Yield a sentence for each reason to doubt the choice, the last of those near the best."""
    chosen = near[-1]
    if not stable:
        yield (
            f"Halves of the sample agree on no number of clusters (adjusted Rand index below {STABLE}): "
            "another sample may give other clusters."
        )
    if chosen.silhouette < NO_STRUCTURE:
        yield (
            f"The mean silhouette is below {NO_STRUCTURE}: the pixels form no clear clusters, so any "
            "number of classes draws lines where the image has none."
        )
    elif chosen.silhouette < WEAK_STRUCTURE:
        yield f"The mean silhouette is below {WEAK_STRUCTURE}: the clusters overlap, as in most images."
    if len(near) > 2 and chosen is not best:
        numbers = ", ".join(str(each.clusters) for each in near[:-1])
        yield (
            f"The curve is flat: {numbers} and {chosen.clusters} clusters do about equally well, so choose "
            "by what you want to tell apart."
        )
    if len(candidates) > 1 and chosen is candidates[-1]:
        yield (
            f"{chosen.clusters} is the largest number that was tried: a larger one may do as well, so raise "
            "MAXIMUM."
        )
    if chosen.clusters == 2 and (elbow(candidates) or 2) > 2:
        yield (
            "2 clusters show only the strongest contrast, often dark against bright; the elbow of the "
            f"inertia, {elbow(candidates)}, shows more kinds of ground."
        )
    if chosen is candidates[0] and chosen.clusters > 2:
        yield f"{chosen.clusters} is the smallest number that was tried: lower MINIMUM to try fewer."


def elbow(candidates):
    """Return the number of clusters at the elbow of the inertia, or None where there is none.

    The point farthest below the chord from the first to the last, both axes scaled to 0..1 (Satopaa et al.
    2011, Kneedle).
    """
    inertia = np.array([each.inertia for each in candidates])
    if len(candidates) < 3 or inertia[0] <= inertia[-1]:
        return None
    fall = (inertia - inertia[-1]) / (inertia[0] - inertia[-1])
    below = np.linspace(1, 0, len(candidates)) - fall
    if below.max() <= 1e-9:  # a rounding error is no elbow
        return None
    return candidates[int(below.argmax())].clusters


def _fit(scaled, seed, progress, clusters):
    """Return the labels of a fit on the whole sample, and what is measured of it at once."""
    from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score

    _, labels, inertia = lloyd(scaled, clusters, seed, progress)
    if not clusters < len(scaled):
        return labels, math.nan, math.nan, inertia
    return (
        labels,
        float(calinski_harabasz_score(scaled, labels)),
        float(davies_bouldin_score(scaled, labels)),
        inertia,
    )


def _part_silhouettes(scaled, fits, seed):
    """Return the mean silhouette of each of several fits on a part of the sample."""
    chosen = choose_pixels(len(scaled), seed)
    distances = pixel_distances(scaled[chosen])
    values = (pixel_silhouettes(distances, labels[chosen]) for labels in fits)
    return [0.0 if each is None else float(each.mean()) for each in values]


def _agreement(scaled, progress, split):
    """Return how alike fits on two halves of the sample part all of it: their adjusted Rand index."""
    from sklearn.metrics import adjusted_rand_score

    clusters, seed = split
    order = np.random.RandomState(seed).permutation(len(scaled))[: 2 * _HALF_SIZE]
    labels = []
    for half in np.array_split(order, 2):
        part = np.ascontiguousarray(scaled[half])
        if len(part) < clusters or len(np.unique(part, axis=0)) < clusters:
            return math.nan
        labels.append(nearest_center(scaled, lloyd(part, clusters, seed, progress)[0]))
    return float(adjusted_rand_score(*labels))
