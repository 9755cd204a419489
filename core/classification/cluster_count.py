"""How many clusters: several measures over a range of k, by which a rule decides."""

import importlib
import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import Threads, run_ordered
from ..progress import Progress
from ..raster.autocorrelation import geary_ratio
from ..raster.sampling import DEFAULT_SAMPLE_SIZE
from .cluster_rule import NORMAL, Candidate, alternatives, decide, elbow
from .cluster_shapes import departure_from_normal, shallowest_valley, without_steps
from .kmeans import (
    DEFAULT_SCALING,
    check_distinct,
    check_parameters,
    count_distinct,
    draw_sample,
    lloyd,
    scaled_rows,
)
from .kmeans_model import nearest_center
from .model_file import library_versions
from .segment_means import draw_pixels
from .silhouette import choose_pixels, pixel_distances, pixel_silhouettes

DEFAULT_MINIMUM, DEFAULT_MAXIMUM = 2, 10

#: Modules that threads use here, and that are not imported with this module since they take long.
_USED_BY_THREADS = ("scipy.ndimage", "sklearn.cluster", "sklearn.metrics")
#: Geary's C from which on a band is noise.
_NOISE = 0.95
#: Independent parts of the sample on which the silhouette is measured, and splits of it into halves.
_PARTS, _SPLITS = 5, 4
#: Parts that are measured at the same time, on however many cores: the distances of each take up memory.
_PARTS_AT_ONCE = 2
#: Most pixels of a half: more make two fits agree on chance structure as well, and take longer.
_HALF_SIZE = 10_000


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
    noise : tuple of int
        Bands that were set aside, since they are noise.
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
    noise: tuple
    sampled: int
    versions: dict

    @property
    def chosen(self):
        """The Candidate that is suggested."""
        return next(each for each in self.candidates if each.clusters == self.clusters)

    @property
    def coarser(self):
        """The Candidate with fewer clusters that is worth a look as well, or None."""
        return alternatives(self.candidates, self.clusters)[0]

    @property
    def finer(self):
        """The Candidate with more clusters that is worth a look as well, or None."""
        return alternatives(self.candidates, self.clusters)[1]

    @property
    def alternatives(self):
        """Sentences that name the next coarser and the next finer choice."""
        told = []
        if (each := self.coarser) is not None:
            told.append(
                f"The next coarser choice is {each.clusters} "
                f"(prediction strength {each.prediction_strength:.2f})."
            )
        if (each := self.finer) is not None:
            told.append(
                f"The next finer choice is {each.clusters} "
                f"(prediction strength {each.prediction_strength:.2f})."
            )
        return " ".join(told) or "No other number was tried."


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
    sample, scaled, offset, scale = draw_sample(
        source, scaling, sample_size, seed, workers, progress.part(0, 0.2)
    )
    variance = sample.var(axis=0, dtype=np.float64)
    if segments is not None:
        sample = segments.means[draw_pixels(segments.pixels, sample_size, seed)]
        scaled = scaled_rows(sample, scaling, offset, scale)
    check_distinct(scaled, maximum, "pixel" if segments is None else "segment")
    # Each band is a feature, unless they are colours.
    noise = () if scaling == "lab" else _noise_bands(source, variance, sample, maximum, seed, workers)
    used = [place for place in range(sample.shape[1]) if place not in noise]
    sample, scaled = sample[:, used], np.ascontiguousarray(scaled[:, used])
    offset, scale = np.array(offset)[used], np.array(scale)[used]
    smooth = scaled_rows(without_steps(sample, seed), scaling, offset, scale)
    numbers = range(minimum, maximum + 1)
    progress.report(0.2, f"Trying {minimum} to {maximum} clusters on {len(scaled)} pixels")
    # A thread that looks for the libraries to limit, as each fit does, and one that loads a library wait for
    # each other for ever: all that the threads use is loaded before.
    for name in _USED_BY_THREADS:
        importlib.import_module(name)
    # Each fit limits the libraries' own threads and then restores what it found: here that is always one.
    with threadpool_limits(limits=1):
        fit = partial(_fit, scaled, smooth, seed, progress.silent())
        fits = list(run_ordered(fit, numbers, workers.local, progress.part(0.2, 0.55)))
        measure = partial(_part_silhouettes, scaled, [fit[0] for fit in fits])
        seeds = [seed] if len(scaled) == len(choose_pixels(len(scaled), seed)) else range(seed, seed + _PARTS)
        at_once = Threads(min(workers.local.count, _PARTS_AT_ONCE))
        parts = np.array(list(run_ordered(measure, seeds, at_once, progress.part(0.55, 0.65))))
        splits = [(k, seed + split) for k in numbers for split in range(_SPLITS)]
        predict = partial(_prediction_strength, scaled, progress.silent())
        strengths = list(run_ordered(predict, splits, workers.local, progress.part(0.65, 1)))
        whole = departure_from_normal(smooth, np.zeros(len(smooth), int))
    candidates = tuple(
        Candidate(k, *map(float, measured))
        for k, *measured in zip(
            numbers,
            parts.mean(axis=0),
            parts.std(axis=0),
            [fit[1] for fit in fits],
            [fit[2] for fit in fits],
            np.reshape(strengths, (len(fits), _SPLITS)).mean(axis=1),
            *zip(*(fit[3:] for fit in fits)),
        )
    )
    clusters, reason, doubts = decide(candidates, whole <= NORMAL)
    noise = tuple(source.bands[place] for place in noise)
    suggestion = ClusterSuggestion(
        clusters,
        reason,
        (*_noise_told(noise), *doubts),
        candidates,
        elbow(candidates),
        noise,
        len(scaled),
        library_versions(),
    )
    for sentence in (reason, suggestion.alternatives, *suggestion.warnings):
        progress.report(1, sentence)
    return suggestion


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


def _noise_bands(source, variance, sample, clusters, seed, workers):
    """Return the places of bands that are noise: neighbouring pixels differ as much as any two.

    None where the others would have fewer distinct pixels than clusters, or where there are no others.
    """
    ratio = geary_ratio(source, variance, seed, workers)
    noise = ratio >= _NOISE  # false for nan
    if not noise.any() or noise.all() or count_distinct(sample[:, ~noise], clusters) < clusters:
        return ()
    return tuple(np.flatnonzero(noise).tolist())


def _noise_told(bands):
    """Yield a sentence on the bands that are noise."""
    if bands:
        first, *more = map(str, bands)
        named = f"Bands {', '.join([first, *more[:-1]])} and {more[-1]} are" if more else f"Band {first} is"
        yield (
            f"{named} noise: neighbouring pixels differ as much as any two. The suggestion is made without; "
            "leave noise out of the classification as well, or it splits classes."
        )


def _fit(scaled, smooth, seed, progress, clusters):
    """Return the labels of a fit on the whole sample, and what is measured of it at once."""
    from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score

    centers, labels, inertia = lloyd(scaled, clusters, seed, progress)
    shapes = shallowest_valley(smooth, labels, centers), departure_from_normal(smooth, labels)
    if not clusters < len(scaled):
        return labels, *shapes, math.nan, math.nan, inertia
    separation = calinski_harabasz_score(scaled, labels), davies_bouldin_score(scaled, labels)
    return labels, *shapes, *separation, inertia


def _part_silhouettes(scaled, fits, seed):
    """Return the mean silhouette of each of several fits on a part of the sample."""
    chosen = choose_pixels(len(scaled), seed)
    distances = pixel_distances(scaled[chosen])
    values = (pixel_silhouettes(distances, labels[chosen]) for labels in fits)
    return [0.0 if each is None else float(each.mean()) for each in values]


def _prediction_strength(scaled, progress, split):
    """Return how well each of two halves of the sample predicts which pixels of the other lie together.

    The mean over both directions of what Tibshirani and Walther (2005) call prediction strength: of the
    cluster for which it is least, the part of its pairs of pixels that the centres of the other half keep
    together.
    """
    clusters, seed = split
    order = np.random.RandomState(seed).permutation(len(scaled))[: 2 * _HALF_SIZE]
    halves = [np.ascontiguousarray(scaled[half]) for half in np.array_split(order, 2)]
    if any(len(half) < clusters or count_distinct(half, clusters) < clusters for half in halves):
        return math.nan
    fits = [lloyd(half, clusters, seed, progress) for half in halves]
    worst = [
        _kept_together(labels, nearest_center(half, centers) - 1, clusters).min()
        for half, (_, labels, _), (centers, _, _) in zip(halves, fits, fits[::-1])
    ]
    return float(np.mean(worst))


def _kept_together(labels, others, clusters):
    """Return the part of the pairs of pixels of each cluster that have one label among others too."""
    both = np.bincount(labels * clusters + others, minlength=clusters**2).reshape(clusters, clusters)
    sizes = both.sum(axis=1)
    return (both * (both - 1)).sum(axis=1) / np.maximum(sizes * (sizes - 1), 1)
