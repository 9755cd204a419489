"""k-means land cover: fit on a sample, predict any window, keep as JSON."""

import json
import re
from dataclasses import dataclass, field

import numpy as np

from ..classes import LandCoverClass, distinct_colors, natural_colors
from ..errors import LandCoverError
from ..progress import Progress
from ..raster.features import BandStretch
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from ..raster.sink import unsigned_type
from .color import rgb_to_lab
from .silhouette import choose_pixels, pixel_distances, pixel_silhouettes
from .starts import draw_starts

#: What is done to the bands before distances are measured.
SCALINGS = ("none", "standard", "lab")
DEFAULT_SCALING = "standard"
DEFAULT_CLUSTERS = 5
MAX_CLUSTERS = 255
#: Starts of k-means; the one with the least inertia is kept.
_STARTS = 10
#: Pixels that are compared with the centres at once: few enough to stay in the processor's cache.
_CHUNK = 32_768
_FORMAT = "land cover k-means model"
_FORMAT_VERSION = 1


@dataclass(frozen=True)
class KMeansModel:
    """Cluster centres and all that is needed to class another image of the same kind in the same way.

    Attributes
    ----------
    bands : tuple of int
        Numbers of the bands it was fitted on.
    scaling : str
        One of `SCALINGS`.
    offset, scale : tuple of float
        A band's value is used as ``(value - offset) * scale``; for lab, `scale` is 1 / white.
    centers : ndarray, shape (classes, features)
        In scaled units.
    means : ndarray, shape (classes, bands)
        Mean of each class in the image's units.
    classes : tuple of LandCoverClass
        In the order of the mean brightness of their centre, dark to bright, from value 1.
    stretch : BandStretch
        Makes the features on which small regions are merged.
    inertia : float
        Sum of the squared distances of the sampled pixels to their centre, in scaled units.
    silhouette : float
        Mean silhouette of a part of the sample, -1..1; nan for one class.
    sampled : int
        Number of pixels it was fitted on.
    seed : int
    versions : dict
        Versions of the libraries it was fitted with.
    """

    bands: tuple
    scaling: str
    offset: tuple
    scale: tuple
    centers: np.ndarray
    means: np.ndarray
    classes: tuple
    stretch: BandStretch
    inertia: float
    silhouette: float
    sampled: int
    seed: int
    versions: dict = field(default_factory=dict)

    def predict(self, values, valid):
        """Return the class of every pixel of a window.

        Distances are computed pixel by pixel in a fixed order, never as a matrix product, so a pixel's class
        does not depend on the window; of two centres at the same distance the lower class is taken.

        Parameters
        ----------
        values : ndarray, shape (bands, height, width)
        valid : ndarray of bool, shape (height, width)

        Returns
        -------
        ndarray of unsigned int, shape (height, width)
            Class values from 1; 0 where invalid.
        """
        flat = values.reshape(len(values), -1)
        classes = np.empty(valid.size, unsigned_type(len(self.classes)))
        with np.errstate(invalid="ignore", over="ignore"):  # nodata may be NaN or huge
            for start in range(0, valid.size, _CHUNK):
                part = slice(start, start + _CHUNK)
                _nearest(
                    _scaled(flat[:, part], self.scaling, self.offset, self.scale), self.centers, classes[part]
                )
        classes *= valid.ravel()
        return classes.reshape(valid.shape)

    def save(self, path):
        """Write the model as JSON."""
        content = {
            "format": _FORMAT,
            "format_version": _FORMAT_VERSION,
            "bands": self.bands,
            "scaling": self.scaling,
            "offset": self.offset,
            "scale": self.scale,
            "centers": self.centers.tolist(),
            "means": self.means.tolist(),
            "classes": [vars(land_cover) for land_cover in self.classes],
            "stretch": vars(self.stretch),
            "inertia": self.inertia,
            "silhouette": None if np.isnan(self.silhouette) else self.silhouette,
            "sampled": self.sampled,
            "seed": self.seed,
            "versions": self.versions,
        }
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)

    @classmethod
    def load(cls, path):
        """Read a model that `save` wrote.

        Raises
        ------
        LandCoverError
            When the file is missing or is not such a model.
        """
        try:
            with open(path, encoding="utf-8") as file:
                content = json.load(file)
            if content["format"] != _FORMAT or content["format_version"] != _FORMAT_VERSION:
                raise ValueError
            model = cls(
                bands=tuple(int(band) for band in content["bands"]),
                scaling=content["scaling"],
                offset=tuple(float(value) for value in content["offset"]),
                scale=tuple(float(value) for value in content["scale"]),
                centers=np.array(content["centers"], np.float64),
                means=np.array(content["means"], np.float64),
                classes=tuple(LandCoverClass(**entry) for entry in content["classes"]),
                stretch=BandStretch(
                    **{key: tuple(map(float, part)) for key, part in content["stretch"].items()}
                ),
                inertia=float(content["inertia"]),
                silhouette=float("nan") if content["silhouette"] is None else float(content["silhouette"]),
                sampled=int(content["sampled"]),
                seed=int(content["seed"]),
                versions=dict(content["versions"]),
            )
            model._check_contents()
            return model
        except OSError as error:
            raise LandCoverError("The model file cannot be read", f"{path} ({error.strerror})") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise LandCoverError(
                "This is not a k-means model of this plugin",
                path,
                "Choose a file that 'K-means classification' wrote as its model.",
            ) from error

    def _check_contents(self):
        bands, count = len(self.bands), len(self.classes)
        numbers = [self.centers, self.means, self.offset, self.scale, self.stretch.low, self.stretch.high]
        fits = (
            self.scaling in SCALINGS
            and (self.scaling != "lab" or bands == 3)
            and self.centers.shape == self.means.shape == (count, bands)
            and [land_cover.value for land_cover in self.classes] == list(range(1, count + 1))
            and all(isinstance(land_cover.name, str) for land_cover in self.classes)
            and all(re.fullmatch("#[0-9a-fA-F]{6}", land_cover.color) for land_cover in self.classes)
            and all(len(part) == bands for part in numbers[2:])
            and all(np.isfinite(part).all() for part in numbers)
            and 0 not in self.scale
        )
        if not fits:
            raise ValueError


def fit_kmeans(
    source,
    clusters=DEFAULT_CLUSTERS,
    scaling=DEFAULT_SCALING,
    colors="distinct",
    sample_size=DEFAULT_SAMPLE_SIZE,
    seed=0,
    threads=0,
    progress=None,
):
    """Fit k-means on a seeded sample of the image's valid pixels.

    Lloyd's algorithm by scikit-learn, from the starts of :func:`.classification.starts.draw_starts`.

    Parameters
    ----------
    source : RasterSource
    clusters : int
        Number of classes, 1..`MAX_CLUSTERS`.
    scaling : str
        "none": the bands as they are; "standard": each band to mean 0 and standard deviation 1;
        "lab": red, green, blue to CIE L*a*b*.
    colors : str
        "distinct" or "natural", the mean colour of the class in the image.
    sample_size : int
        Most pixels to fit on.
    seed : int
    threads : int
        Worker threads for reading; 0 = one for every core. Does not change the result.
    progress : Progress, optional

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
        source, scaling, sample_size, seed, threads, progress.part(0, 0.4)
    )
    check_distinct(scaled, clusters)
    progress.report(0.4, f"Fitting {clusters} clusters on {len(sample)} pixels")
    centers, labels, inertia = lloyd(scaled, clusters, seed, progress.part(0.4, 0.8))
    means = _class_means(sample, labels, clusters)
    order = _brightness_order(means)
    rank = np.argsort(order)
    progress.report(0.8)
    stretch = BandStretch.fit(sample)
    means = means[order]
    return KMeansModel(
        bands=source.bands,
        scaling=scaling,
        offset=offset,
        scale=scale,
        centers=centers[order],
        means=means,
        classes=_classes(means, colors, source.color_roles, stretch),
        stretch=stretch,
        inertia=inertia,
        silhouette=_silhouette(scaled, rank[labels], seed),
        sampled=len(sample),
        seed=seed,
        versions=library_versions(),
    )


def class_silhouettes(source, model, sample_size=DEFAULT_SAMPLE_SIZE, threads=0, progress=None):
    """Measure how well the classes of a model are separated in an image.

    Parameters
    ----------
    source : RasterSource
        With the bands of the model.
    model : KMeansModel
    sample_size : int
        Most pixels to draw; the same as for the fit measures the pixels that `silhouette` of the model is of.
    threads : int
    progress : Progress, optional

    Returns
    -------
    values : ndarray of float64, shape (pixels,), or None
        Silhouettes, -1..1, in scaled units; None where all pixels are of one class.
    classes : ndarray of int, shape (pixels,)
        Class values, from 1.
    """
    sample = sample_pixels(source, sample_size, model.seed, threads, progress)
    scaled = _scaled(sample.T, model.scaling, model.offset, model.scale).T.astype(np.float64)
    chosen = choose_pixels(len(scaled), model.seed)
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


def draw_sample(source, scaling, sample_size, seed, threads, progress):
    """Draw the sample that is fitted on.

    Returns
    -------
    sample : ndarray, shape (pixels, bands)
        In the image's units and type.
    scaled : ndarray of float64, shape (pixels, features)
    offset, scale : tuple of float
        Of each band, as in KMeansModel.
    """
    sample = sample_pixels(source, sample_size, seed, threads, progress)
    offset, scale = _scaling_coefficients(sample, scaling)
    scaled = np.ascontiguousarray(_scaled(sample.T, scaling, offset, scale).T, np.float64)
    return sample, scaled, offset, scale


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


def _scaled(flat, scaling, offset, scale):
    """Return the features of pixels, float, shape (features, pixels), from values, shape (bands, pixels)."""
    if scaling == "lab":
        return rgb_to_lab(flat, 1 / scale[0])
    features = flat.astype(np.result_type(flat.dtype, np.float32))
    if scaling == "standard":
        for band, shift, factor in zip(features, offset, scale):
            band -= shift
            band *= factor
    return features


def check_distinct(scaled, clusters):
    """Refuse more clusters than there are distinct pixels, by a LandCoverError."""
    # A few rows nearly always settle it; sorting the whole sample is the slow way.
    distinct = 0
    for rows in (scaled[:: max(len(scaled) // 1000, 1)], scaled):
        distinct = len(np.unique(rows, axis=0))
        if distinct >= clusters:
            return
    raise LandCoverError(
        "There are more clusters than distinct pixels",
        f"{clusters} clusters, {distinct} distinct pixel value{'s' if distinct > 1 else ''}",
        f"Choose at most {distinct} cluster{'s' if distinct > 1 else ''}.",
    )


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
        Sum of the squared distances to the centres.
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


def _class_means(sample, labels, clusters):
    counts = np.bincount(labels, minlength=clusters)
    sums = [np.bincount(labels, weights=band, minlength=clusters) for band in sample.T]
    return np.stack(sums, axis=1) / counts[:, None]


def _brightness_order(means):
    """Return the order of the classes by mean brightness, dark to bright; equal ones by their first bands."""
    return np.lexsort([*means.T[::-1], means.mean(axis=1)])


def _classes(means, colors, color_roles, stretch):
    if colors == "natural":
        rgb = [color_roles.index(role) for role in ("red", "green", "blue") if role in color_roles]
        if len(rgb) < 3:
            rgb = [0, 1, 2] if means.shape[1] >= 3 else [0, 0, 0]
        palette = natural_colors(means[:, rgb], np.array(stretch.low)[rgb], np.array(stretch.high)[rgb])
    else:
        palette = distinct_colors(len(means))
    return tuple(
        LandCoverClass(value, f"Class {value}", color) for value, color in enumerate(palette, start=1)
    )


def _silhouette(scaled, labels, seed):
    chosen = choose_pixels(len(scaled), seed)
    values = pixel_silhouettes(pixel_distances(scaled[chosen]), labels[chosen])
    return float("nan") if values is None else float(values.mean())


def library_versions():
    """Return the versions of the libraries that a fit depends on."""
    import sklearn

    return {"numpy": np.__version__, "scikit-learn": sklearn.__version__}


def nearest_center(scaled, centers):
    """Return the number (from 1) of the nearest centre of pixels of shape (pixels, features)."""
    numbers = np.empty(len(scaled), unsigned_type(len(centers)))
    _nearest(np.ascontiguousarray(scaled.T), centers, numbers)
    return numbers


def _nearest(features, centers, out):
    """Write the number (from 1) of the nearest centre of every pixel to `out`."""
    centers = centers.astype(features.dtype)
    best = np.full(features.shape[1], np.inf, features.dtype)
    distance, part = np.empty_like(best), np.empty_like(best)
    closer = np.empty(len(best), bool)
    out[...] = 1  # also for pixels without a distance, which the caller masks
    for number, center in enumerate(centers, start=1):
        np.subtract(features[0], center[0], out=distance)
        np.multiply(distance, distance, out=distance)
        for band, value in zip(features[1:], center[1:]):
            np.subtract(band, value, out=part)
            np.multiply(part, part, out=part)
            np.add(distance, part, out=distance)
        np.less(distance, best, out=closer)
        np.copyto(out, number, where=closer)
        np.minimum(distance, best, out=best)
