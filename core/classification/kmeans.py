"""k-means land cover: a model fitted on a sample of an image."""

import numpy as np

from ..classes import LandCoverClass, distinct_colors, natural_colors
from ..errors import LandCoverError
from ..progress import Progress
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from .class_colors import VISIBLE, find_shown_bands, fitting_colors
from .kmeans_model import MAX_CLUSTERS, SCALINGS, KMeansModel, nearest_center, to_features
from .model_file import described_image, library_versions
from .segment_means import draw_pixels
from .silhouette import SIZE, choose_pixels, pixel_distances, pixel_silhouettes
from .starts import draw_starts

DEFAULT_SCALING = "standard"
DEFAULT_CLUSTERS = 5
#: Starts of k-means; the one with the least inertia is kept.
_STARTS = 10


def fit_kmeans(
    source,
    clusters=DEFAULT_CLUSTERS,
    scaling=DEFAULT_SCALING,
    colors="auto",
    sample_size=DEFAULT_SAMPLE_SIZE,
    seed=0,
    workers=None,
    progress=None,
    segments=None,
    segmentation=None,
):
    """Fit k-means on a seeded sample of the image's valid pixels, or on the means of its segments.

    Lloyd's algorithm by scikit-learn, from the starts of :func:`.classification.starts.draw_starts`. Segments
    are scaled as the pixels are, and count as often as they have pixels.

    Parameters
    ----------
    source : RasterSource
    clusters : int
        Number of classes, 1..`MAX_CLUSTERS`.
    scaling : str
        "none": the bands as they are; "standard": each band to mean 0 and standard deviation 1;
        "lab": red, green, blue to CIE L*a*b*.
    colors : str
        One of `COLOR_SCHEMES`: "auto", the colours of the palette for land cover that fit the classes;
        "distinct"; or "natural", the mean colour of each class in the image.
    sample_size : int
        Most pixels or segments to fit on.
    seed : int
    workers : Workers, optional
        Who reads; the cores of this machine without. Does not change the result.
    progress : Progress, optional
    segments : SegmentMeans, optional
        Of the segments that are classed instead of pixels.
    segmentation : dict, optional
        The settings that they were made with, for the model.

    Returns
    -------
    KMeansModel

    Raises
    ------
    LandCoverError
        When the parameters do not suit the image.
    """
    progress = progress or Progress()
    check_parameters(source, clusters, scaling, sample_size)
    sample, scaled, offset, scale = draw_sample(
        source, scaling, sample_size, seed, workers, progress.part(0, 0.4)
    )
    rows, weights = sample, None
    if segments is not None:
        rows, weights = segments.sample(sample_size, seed)
        scaled = scaled_rows(rows, scaling, offset, scale)
    if segments is None:
        told = f"Fitting {clusters} clusters on {len(rows)} pixels"
    else:
        told = f"Fitting {clusters} clusters on {len(rows)} segments"
    check_distinct(scaled, clusters, "pixel" if segments is None else "segment")
    progress.report(0.4, told)
    centers, labels, inertia = lloyd(scaled, clusters, seed, progress.part(0.4, 0.8), weights)
    means = _class_means(rows, labels, clusters, weights)
    order = _brightness_order(means)
    rank = np.argsort(order)
    progress.report(0.8)
    image = described_image(source, sample)
    means = means[order]
    # Whoever compares colours has said which bands are red, green and blue.
    shown = dict(zip(VISIBLE, range(3))) if scaling == "lab" else find_shown_bands(source, sample)
    return KMeansModel(
        **image,
        scaling=scaling,
        offset=offset,
        scale=scale,
        centers=centers[order],
        means=means,
        classes=_classes(means, colors, image["stretch"], shown),
        inertia=inertia,
        silhouette=_silhouette(scaled, rank[labels], seed, weights),
        sampled=len(rows),
        seed=seed,
        versions=library_versions(),
        segmentation=segmentation,
    )


def class_silhouettes(
    source, model, sample_size=DEFAULT_SAMPLE_SIZE, workers=None, progress=None, segments=None
):
    """Measure how well the classes of a model are separated in an image.

    Parameters
    ----------
    source : RasterSource
        With the bands of the model.
    model : KMeansModel
    sample_size : int
        Most pixels to draw; the same as for the fit measures the pixels that `silhouette` of the model is of.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    segments : SegmentMeans, optional
        Of the segments that are classed instead of pixels: each pixel has the mean of its segment.

    Returns
    -------
    values : ndarray of float64, shape (pixels,), or None
        Silhouettes, -1..1, in scaled units; None where all pixels are of one class.
    classes : ndarray of int, shape (pixels,)
        Class values, from 1.
    """
    if segments is None:
        sample, weights = sample_pixels(source, sample_size, model.seed, workers, progress), None
    else:
        sample, weights = segments.sample(sample_size, model.seed)
    scaled = scaled_rows(sample, model.scaling, model.offset, model.scale)
    chosen = _measured(len(scaled), model.seed, weights)
    classes = nearest_center(scaled[chosen], model.centers)
    return pixel_silhouettes(pixel_distances(scaled[chosen]), classes), classes


def check_parameters(source, clusters, scaling, sample_size):
    """Refuse parameters of a fit that do not suit the image, by a LandCoverError."""
    if not 1 <= clusters <= MAX_CLUSTERS:
        raise LandCoverError(
            "The number of clusters is out of range", str(clusters), f"Choose 1 to {MAX_CLUSTERS}."
        )
    if scaling not in SCALINGS:
        raise LandCoverError("Unknown scaling", scaling, f"Use one of {', '.join(SCALINGS)}.")
    if scaling == "lab" and len(source.bands) != 3:
        raise LandCoverError(
            "Scaling to L*a*b* needs exactly three bands: red, green, blue",
            f"{len(source.bands)} band{'s' if len(source.bands) > 1 else ''}",
            "Choose the three bands in this order, or another scaling.",
        )
    if sample_size < clusters:
        raise LandCoverError(
            "The sample is smaller than the number of clusters",
            f"{sample_size} pixels for {clusters} clusters",
            "Take a larger sample.",
        )


def draw_sample(source, scaling, sample_size, seed, workers, progress):
    """Draw the sample that is fitted on.

    Returns
    -------
    sample : ndarray, shape (pixels, bands)
        In the image's units and type.
    scaled : ndarray of float64, shape (pixels, features)
    offset, scale : tuple of float
        Of each band, as in KMeansModel.
    """
    sample = sample_pixels(source, sample_size, seed, workers, progress)
    offset, scale = _scaling_coefficients(sample, scaling)
    return sample, scaled_rows(sample, scaling, offset, scale), offset, scale


def scaled_rows(rows, scaling, offset, scale):
    """Return the features of pixels or segments, float64, from values of shape (pixels, bands)."""
    return np.ascontiguousarray(to_features(rows.T, scaling, offset, scale).T, np.float64)


def _scaling_coefficients(sample, scaling):
    """Return the offset and scale of each band."""
    bands = sample.shape[1]
    if scaling == "standard":
        deviation = sample.std(axis=0, dtype=np.float64)
        scale = 1 / np.where(deviation > 0, deviation, 1)
        return tuple(sample.mean(axis=0, dtype=np.float64).tolist()), tuple(scale.tolist())
    if scaling == "lab":
        # Bytes have a white of their own; other images are as bright as their brightest band shows.
        white = 255.0 if sample.dtype == np.uint8 else float(np.percentile(sample, 98, axis=0).max())
        return (0.0,) * bands, (1 / white if white > 0 else 1.0,) * bands
    return (0.0,) * bands, (1.0,) * bands


def check_distinct(scaled, clusters, unit="pixel"):
    """Refuse more clusters than there are distinct pixels, or whatever the unit is, by a LandCoverError."""
    distinct = count_distinct(scaled, clusters)
    if distinct >= clusters:
        return
    raise LandCoverError(
        f"There are more clusters than distinct {unit}s",
        f"{clusters} clusters, {distinct} distinct {unit} value{'s' if distinct > 1 else ''}",
        f"Choose at most {distinct} cluster{'s' if distinct > 1 else ''}.",
    )


def count_distinct(scaled, enough):
    """Return how many distinct pixels there are, or at least how many were found when they were enough."""
    # A few rows nearly always settle it; sorting the whole sample is the slow way.
    distinct = len(np.unique(scaled[:: max(len(scaled) // 1000, 1)], axis=0))
    return distinct if distinct >= enough else len(np.unique(scaled, axis=0))


def lloyd(scaled, clusters, seed, progress, weights=None):
    """Fit k-means; the same result in every run, for any number of threads and version of scikit-learn.

    Parameters
    ----------
    scaled : ndarray of float64, shape (pixels, features)
    clusters : int
    seed : int
    progress : Progress
        Reported after each of the starts.
    weights : ndarray of int, shape (pixels,), optional
        How often each pixel counts.

    Returns
    -------
    centers : ndarray of float64, shape (clusters, features)
    labels : ndarray of int, shape (pixels,)
        Number of the centre of each pixel, from 0.
    inertia : float
        Sum of the squared distances to the centres, each as often as its pixel counts.
    """
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    generator, best = np.random.RandomState(seed), None
    # Several threads would add up a centre in the order in which they get there: other digits in every run.
    with threadpool_limits(limits=1):
        for start in range(1, _STARTS + 1):
            first = draw_starts(scaled, clusters, generator, weights)
            # The seed is for clusters that run empty.
            estimator = KMeans(n_clusters=clusters, init=first, n_init=1, random_state=0, algorithm="lloyd")
            estimator.fit(scaled, sample_weight=weights)
            if best is None or estimator.inertia_ < best.inertia_:
                best = estimator
            progress.report(start / _STARTS)
    return best.cluster_centers_, best.labels_, float(best.inertia_)


def _class_means(sample, labels, clusters, weights=None):
    weights = 1 if weights is None else weights
    counts = np.bincount(labels, np.broadcast_to(weights, labels.shape), clusters)
    sums = [np.bincount(labels, band * weights, clusters) for band in sample.T]
    return np.stack(sums, axis=1) / counts[:, None]


def _brightness_order(means):
    """Return the order of the classes by mean brightness, dark to bright; equal ones by their first bands."""
    return np.lexsort([*means.T[::-1], means.mean(axis=1)])


def _classes(means, colors, stretch, shown):
    if colors == "auto":
        palette = fitting_colors(means, stretch, shown)
    elif colors == "natural":
        rgb = [shown[role] for role in VISIBLE] if shown else [0, 1, 2] if means.shape[1] > 2 else [0] * 3
        palette = natural_colors(means[:, rgb], np.array(stretch.low)[rgb], np.array(stretch.high)[rgb])
    else:
        palette = distinct_colors(len(means))
    return tuple(
        LandCoverClass(value, f"Class {value}", color) for value, color in enumerate(palette, start=1)
    )


def _measured(count, seed, weights):
    """Return which pixels, or segments of which pixels, the silhouette is measured on."""
    return choose_pixels(count, seed) if weights is None else draw_pixels(weights, SIZE, seed)


def _silhouette(scaled, labels, seed, weights):
    chosen = _measured(len(scaled), seed, weights)
    values = pixel_silhouettes(pixel_distances(scaled[chosen]), labels[chosen])
    return float("nan") if values is None else float(values.mean())
