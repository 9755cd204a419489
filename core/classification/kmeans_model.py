"""The k-means model: what a fit found out, predicted on any window, kept as JSON."""

import json
from dataclasses import asdict, dataclass, field, replace

import numpy as np

from ..errors import LandCoverError
from ..json_input import Entries, read_json
from ..raster.features import BandStretch
from ..raster.sink import unsigned_type
from .color import rgb_to_lab
from .model_file import LARGEST_SEED, classes_of, image_of

#: What is done to the bands before distances are measured.
SCALINGS = ("none", "standard", "lab")
MAX_CLUSTERS = 255
#: Pixels that are compared with the centres at once: few enough to stay in the processor's cache.
_CHUNK = 32_768
_FORMAT = "land cover k-means model"
#: Models of version 2 are of pixels and have as many classes as centres: no `segmentation`, no `class_of`.
_FORMAT_VERSION, _WITHOUT_MERGING = 3, 2


@dataclass(frozen=True)
class KMeansModel:
    """Cluster centres and all that is needed to class another image of the same kind in the same way.

    Attributes
    ----------
    bands : tuple of int
        Numbers of the bands it was fitted on.
    band_names : tuple of str
        Their names in the image.
    dtype : str
        numpy type of their values.
    minimum, maximum : tuple of float
        Of the sampled values of each band, in the image's units.
    scaling : str
        One of `SCALINGS`.
    offset, scale : tuple of float
        A band's value is used as ``(value - offset) * scale``; for lab, `scale` is 1 / white.
    centers : ndarray, shape (clusters, features)
        In scaled units, in the order of their mean brightness, dark to bright.
    means : ndarray, shape (clusters, bands)
        Mean of each cluster in the image's units.
    classes : tuple of LandCoverClass
        From value 1. One for each cluster, in their order, until clusters are merged to classes; then in the
        order of their darkest clusters, as :func:`.class_table.edit_classes` numbers them.
    stretch : BandStretch
        Makes the features on which small regions are merged.
    inertia : float
        Sum of the squared distances of the sampled pixels to their centre, in scaled units; of segments, of
        their means, times their pixels.
    silhouette : float
        Mean silhouette of a part of the sample, -1..1; nan for one class. Of segments, of pixels that have
        the mean of theirs.
    sampled : int
        Number of pixels, or segments, it was fitted on.
    seed : int
    versions : dict
        Versions of the libraries it was fitted with.
    class_of : tuple of int
        Value of the class of each cluster; without, each cluster is the class of its number.
    segmentation : dict or None
        Settings of the segmentation, by name, where it classes segments by their means; None where it classes
        pixels.
    """

    bands: tuple
    band_names: tuple
    dtype: str
    minimum: tuple
    maximum: tuple
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
    class_of: tuple = ()
    segmentation: dict = None

    def __post_init__(self):
        if not self.class_of:
            object.__setattr__(self, "class_of", tuple(range(1, len(self.centers) + 1)))

    def with_classes(self, classes, class_of):
        """Return the model with other classes.

        Parameters
        ----------
        classes : tuple of LandCoverClass
            From value 1.
        class_of : dict of int
            Value of the new class by that of each class it has now.
        """
        return replace(self, classes=classes, class_of=tuple(class_of[value] for value in self.class_of))

    def predict(self, values, valid):
        """Return the class of every pixel of a window.

        Distances are computed pixel by pixel in a fixed order, never as a matrix product, so a pixel's class
        does not depend on the window; of two centres at the same distance the first is taken.

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
        class_of = np.array((0, *self.class_of), classes.dtype)
        with np.errstate(invalid="ignore", over="ignore"):  # nodata may be NaN or huge
            for start in range(0, valid.size, _CHUNK):
                part = slice(start, start + _CHUNK)
                features = to_features(flat[:, part], self.scaling, self.offset, self.scale)
                classes[part] = class_of[nearest_center(features.T, self.centers)]
        classes *= valid.ravel()
        return classes.reshape(valid.shape)

    def save(self, path):
        """Write the model as JSON."""
        content = {"format": _FORMAT, "format_version": _FORMAT_VERSION, **asdict(self)}
        content["centers"], content["means"] = self.centers.tolist(), self.means.tolist()
        content["silhouette"] = None if np.isnan(self.silhouette) else self.silhouette
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)

    @classmethod
    def load(cls, path):
        """Read a model that `save` wrote; whatever the file holds, what comes back can be used.

        Raises
        ------
        LandCoverError
            When the file is missing, too large, or not such a model.
        """
        try:
            return _model_of(read_json(path), path)
        except ValueError as error:
            raise LandCoverError(
                "This is not a k-means model of this plugin",
                f"{path} ({error})",
                "Choose a file that 'K-means classification' wrote as its model.",
            ) from error


def _model_of(content, path):
    """Return the model in the content of a file; a ValueError says what is wrong with it."""
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise ValueError("it does not say that it is one")
    version = content.get("format_version")
    if version == _WITHOUT_MERGING:
        content = {**content, "class_of": None, "segmentation": None}
    elif version != _FORMAT_VERSION:
        raise LandCoverError(
            "The model was made by another version of this plugin",
            path,
            "Make it again with 'K-means classification'.",
        )
    names = ("format", "format_version", *KMeansModel.__dataclass_fields__)
    entries = Entries(content, names)
    scaling, image = entries.text("scaling"), image_of(entries)
    if scaling not in SCALINGS:
        raise ValueError("'scaling' is not known")
    bands = image["bands"]
    if scaling == "lab" and len(bands) != 3:
        raise ValueError("'scaling' by colour needs three bands")
    classes = classes_of(entries.items("classes"), MAX_CLUSTERS, without_gaps=True)
    class_of = ()
    if version != _WITHOUT_MERGING:
        class_of = entries.integers("class_of", 1, len(classes))
        if len(class_of) > MAX_CLUSTERS or set(class_of) != {c.value for c in classes}:
            raise ValueError("'class_of' does not lead to every class")
    clusters = len(class_of or classes)
    return KMeansModel(
        **image,
        scaling=scaling,
        offset=entries.numbers("offset", len(bands)),
        scale=_positive(entries, "scale", len(bands)),
        centers=entries.table("centers", clusters, len(bands)),
        means=entries.table("means", clusters, len(bands)),
        classes=classes,
        inertia=entries.number("inertia", low=0),
        silhouette=np.nan if entries.is_null("silhouette") else entries.number("silhouette", -1, 1),
        sampled=entries.integer("sampled", 1, 2**53),
        seed=entries.integer("seed", 0, LARGEST_SEED),
        versions=entries.dictionary("versions"),
        class_of=class_of,
        segmentation=None if entries.is_null("segmentation") else entries.settings("segmentation"),
    )


def _positive(entries, name, count):
    values = entries.numbers(name, count)
    if not all(value > 0 for value in values):
        raise ValueError(f"'{name}' is not above 0")
    return values


def to_features(flat, scaling, offset, scale):
    """Return the features of pixels, float, shape (features, pixels), from values, shape (bands, pixels)."""
    if scaling == "lab":
        return rgb_to_lab(flat, 1 / scale[0])
    features = flat.astype(np.result_type(flat.dtype, np.float32))
    if scaling == "standard":
        for band, shift, factor in zip(features, offset, scale):
            band -= shift
            band *= factor
    return features


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
    closer, other = np.empty(len(best), bool), np.empty_like(out)
    out[...] = 1  # also for pixels without a distance, which the caller masks
    for number, center in enumerate(centers, start=1):
        np.subtract(features[0], center[0], out=distance)
        np.multiply(distance, distance, out=distance)
        for band, value in zip(features[1:], center[1:]):
            np.subtract(band, value, out=part)
            np.multiply(part, part, out=part)
            np.add(distance, part, out=distance)
        np.less(distance, best, out=closer)
        # The numbers ascend, so the larger one is the later one: two steps that take less than a masked copy.
        np.multiply(closer, out.dtype.type(number), out=other)
        np.maximum(out, other, out=out)
        np.minimum(distance, best, out=best)
