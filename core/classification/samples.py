"""The sample model: labelled segments, and the forests that learn from them what the others are."""

import json
from dataclasses import asdict, dataclass, field, replace

import numpy as np

from ..classes import MAX_CLASSES
from ..errors import LandCoverError
from ..json_input import Entries, read_json
from ..raster.features import BandStretch
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from .model_file import LARGEST_SEED, classes_of, described_image, image_of, library_versions
from .sample_pixels import SamplePixels, as_float32

DEFAULT_TREES = 100
MOST_TREES = 10_000
#: Of the forest of pixels, of which many vote.
PIXEL_TREES = 20
_FORMAT = "land cover sample model"
_FORMAT_VERSION = 1
_MOST_BLOCKS = 2**31
#: Bytes of the largest file: of 2000 labelled segments and 20,000 pixels one has some 400,000 for each band.
LARGEST_MODEL = 50_000_000


@dataclass(frozen=True)
class TrainingTable:
    """What is known of the labelled segments, one row each.

    Attributes
    ----------
    names, groups : tuple of str
        Name of each feature, and the group that it is of.
    values : ndarray of float32, shape (rows, features)
        Finite.
    labels : ndarray of int64, shape (rows,)
        Class value of each.
    blocks : ndarray of int64, shape (rows,)
        Spatial block of each, from 0: rows of a block come from one polygon or neighbourhood, and
        cross-validation never parts them.
    pixels : SamplePixels
        Some of each.
    """

    names: tuple
    groups: tuple
    values: np.ndarray
    labels: np.ndarray
    blocks: np.ndarray
    pixels: SamplePixels

    def __len__(self):
        return len(self.labels)

    def rows(self, chosen):
        """Return the table of some of the rows.

        Parameters
        ----------
        chosen : ndarray of bool, shape (rows,)
        """
        return replace(
            self,
            values=self.values[chosen],
            labels=self.labels[chosen],
            blocks=self.blocks[chosen],
            pixels=self.pixels.of_rows(chosen),
        )


@dataclass(frozen=True)
class SampleModel:
    """Labelled segments and all that is needed to class another image of the same kind in the same way.

    Attributes
    ----------
    bands : tuple of int
        Numbers of the bands that the features are of.
    band_names : tuple of str
    dtype : str
        numpy type of their values.
    minimum, maximum : tuple of float
        Of a sample of the values of each band, in the image's units.
    stretch : BandStretch
        Their 2nd and 98th percentiles.
    classes : tuple of LandCoverClass
        In ascending order of their values; each has a row in the table.
    table : TrainingTable
    trees : int
        Of the forest of segments.
    seed : int
    versions : dict
        Versions of the libraries it was made with.
    segmentation : dict or None
        Settings of the segmentation, by name; None where the segments were given.
    """

    bands: tuple
    band_names: tuple
    dtype: str
    minimum: tuple
    maximum: tuple
    stretch: BandStretch
    classes: tuple
    table: TrainingTable
    trees: int = DEFAULT_TREES
    seed: int = 0
    versions: dict = field(default_factory=dict)
    segmentation: dict = None

    def __post_init__(self):
        found = set(self.table.labels.tolist())
        if len(found) < 2:
            raise LandCoverError(
                "The samples are all of one class",
                f"{len(self.table)} labelled segments",
                "Label segments of two classes or more.",
            )

    def fitted(self):
        """Return the FittedForests of the table; the same table, seed and libraries, the same forests."""
        return FittedForests.fit(self.table, self.trees, self.seed)

    def save(self, path):
        """Write the model as JSON.

        Raises
        ------
        LandCoverError
            When the file would be larger than `load` reads.
        """
        content = {"format": _FORMAT, "format_version": _FORMAT_VERSION, **asdict(self)}
        table = content["table"]
        table["labels"], table["blocks"] = table["labels"].tolist(), table["blocks"].tolist()
        table["values"] = _rounded(table["values"])
        pixels = table["pixels"]
        table["pixels"] = {"values": _rounded(pixels["values"]), "rows": pixels["rows"].tolist()}
        text = json.dumps(content)
        if len(text) > LARGEST_MODEL:
            raise LandCoverError(
                "The sample model is larger than it may be",
                f"{len(text):,} bytes for {len(self.bands)} bands and {len(self.table):,} labelled segments",
                "Choose fewer BANDS or FEATURES, or leave MODEL empty.",
            )
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    @classmethod
    def load(cls, path):
        """Read a model that `save` wrote; whatever the file holds, what comes back can be used.

        Raises
        ------
        LandCoverError
            When the file is missing, too large, or not such a model.
        """
        try:
            return _model_of(read_json(path, LARGEST_MODEL), path)
        except ValueError as error:
            raise LandCoverError(
                "This is not a sample model of this plugin",
                f"{path} ({error})",
                "Choose a file that 'Classify by samples' wrote as its model.",
            ) from error


def make_model(source, classes, table, seed=0, segmentation=None, workers=None):
    """Make the model of labelled segments of an image.

    Parameters
    ----------
    source : RasterSource
        With the bands that the features are of.
    classes : tuple of LandCoverClass
        In ascending order of their values; each has a row in the table.
    table : TrainingTable
    seed : int
    segmentation : dict, optional
        Settings of the segmentation, by name.
    workers : Workers, optional
        Who reads; the cores of this machine without. Does not change the result.

    Returns
    -------
    SampleModel

    Raises
    ------
    LandCoverError
        When all labels are of one class.
    """
    sample = sample_pixels(source, DEFAULT_SAMPLE_SIZE, seed, workers)
    return SampleModel(
        **described_image(source, sample),
        classes=classes,
        table=table,
        seed=seed,
        versions=library_versions(),
        segmentation=segmentation,
    )


def _model_of(content, path):
    """Return the model in the content of a file; a ValueError says what is wrong with it."""
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise ValueError("it does not say that it is one")
    if content.get("format_version") != _FORMAT_VERSION:
        raise LandCoverError(
            "The model was made by another version of this plugin",
            path,
            "Make it again with 'Classify by samples'.",
        )
    entries = Entries(content, ("format", "format_version", *SampleModel.__dataclass_fields__))
    classes = classes_of(entries.items("classes"), MAX_CLASSES - 1)
    image = image_of(entries)
    return SampleModel(
        **image,
        classes=classes,
        table=_table_of(
            entries.entries("table", TrainingTable.__dataclass_fields__), classes, len(image["bands"])
        ),
        trees=entries.integer("trees", 1, MOST_TREES),
        seed=entries.integer("seed", 0, LARGEST_SEED),
        versions=entries.dictionary("versions"),
        segmentation=None if entries.is_null("segmentation") else entries.settings("segmentation"),
    )


def _table_of(entries, classes, bands):
    features = len(entries.items("names"))
    labels = entries.integers("labels", 1, MAX_CLASSES - 1)
    if len(classes) < 2 or set(labels) != {each.value for each in classes}:
        raise ValueError("'table': its labels are not of two or more classes, each with a row")
    blocks = entries.integers("blocks", 0, _MOST_BLOCKS)
    if len(blocks) != len(labels) or features == 0:
        raise ValueError("'table': a row has no block, or no feature")
    return TrainingTable(
        names=entries.texts("names", features),
        groups=entries.texts("groups", features),
        values=as_float32(entries.table("values", len(labels), features)),
        labels=np.array(labels, np.int64),
        blocks=np.array(blocks, np.int64),
        pixels=_pixels_of(entries.entries("pixels", SamplePixels.__dataclass_fields__), len(labels), bands),
    )


def _pixels_of(entries, rows, bands):
    row_of = np.array(entries.integers("rows", 0, rows - 1), np.int64)
    if len(np.unique(row_of)) < rows or (np.diff(row_of) < 0).any():
        raise ValueError("'pixels': they are not some of each row, one row after the other")
    return SamplePixels(as_float32(entries.table("values", len(row_of), bands)), row_of)


def _rounded(values):
    """Return float32 numbers as lists of such with nine digits, which tell each from the next."""
    return [[float(f"{value:.9g}") for value in row] for row in values.tolist()]


@dataclass(frozen=True)
class FittedForests:
    """Extremely randomised trees (Geurts, Ernst and Wehenkel 2006) by scikit-learn.

    Attributes
    ----------
    values : ndarray of int64, shape (classes,)
        Class values, ascending.
    of_segments, of_pixels : list of sklearn.tree.ExtraTreeClassifier
        By the features of segments, and by the bands of pixels.
    """

    values: np.ndarray
    of_segments: list
    of_pixels: list

    @classmethod
    def fit(cls, table, trees, seed):
        """Fit both forests.

        Parameters
        ----------
        table : TrainingTable
        trees : int
            Of the forest of segments.
        seed : int
        """
        of_segments = _fit_trees(trees, seed, table.values, table.labels)
        of_pixels = _fit_trees(PIXEL_TREES, seed, table.pixels.values, table.labels[table.pixels.rows])
        return cls(of_segments[0].classes_, of_segments, of_pixels)

    def shares_by_features(self, values):
        """Return the share of the trees for each class, float64 of shape (segments, classes).

        Parameters
        ----------
        values : ndarray of float32, shape (segments, features)
        """
        return _shares(self.of_segments, values)

    def shares_by_pixels(self, values):
        """Return the share of the trees for each class, float64 of shape (pixels, classes).

        Parameters
        ----------
        values : ndarray of float32, shape (pixels, bands)
        """
        return _shares(self.of_pixels, values)


def _fit_trees(count, seed, values, labels):
    """Return the trees that scikit-learn's ExtraTreesClassifier would have.

    While that fits and votes it changes, since version 1.7, which warnings the process shows: forests in
    several threads mix that up.
    """
    from sklearn.tree import ExtraTreeClassifier

    seeds = np.random.RandomState(seed).randint(np.iinfo(np.int32).max, size=count).tolist()
    return [ExtraTreeClassifier(max_features="sqrt", random_state=each).fit(values, labels) for each in seeds]


def _shares(trees, values):
    values = np.ascontiguousarray(values, np.float32)  # all that each tree would check
    shares = np.zeros((len(values), trees[0].n_classes_))
    for tree in trees:
        shares += tree.predict_proba(values, check_input=False)
    return shares / len(trees)
