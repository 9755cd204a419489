"""The sample model: labelled segments, and the forest that learns from them what the others are."""

import json
from dataclasses import asdict, dataclass, field, replace
from functools import partial

import numpy as np

from ..classes import MAX_CLASSES
from ..errors import LandCoverError
from ..execution import run_ordered, this_machine
from ..json_input import Entries, read_json
from ..progress import Progress
from ..raster.features import BandStretch
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from .model_file import LARGEST_SEED, classes_of, described_image, image_of, library_versions

DEFAULT_TREES = 300
MOST_TREES = 10_000
#: Segments that are classed at once.
_CHUNK = 16_384
_FORMAT = "land cover sample model"
_FORMAT_VERSION = 1
_MOST_BLOCKS = 2**31


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
    """

    names: tuple
    groups: tuple
    values: np.ndarray
    labels: np.ndarray
    blocks: np.ndarray

    def __len__(self):
        return len(self.labels)

    def rows(self, chosen):
        """Return the table of some of the rows.

        Parameters
        ----------
        chosen : ndarray of bool, shape (rows,), or of int
        """
        return replace(
            self, values=self.values[chosen], labels=self.labels[chosen], blocks=self.blocks[chosen]
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
        Of the forest.
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
        """Return the FittedForest of the table; the same table, seed and libraries, the same forest."""
        return FittedForest.fit(self.table, self.trees, self.seed)

    def save(self, path):
        """Write the model as JSON."""
        content = {"format": _FORMAT, "format_version": _FORMAT_VERSION, **asdict(self)}
        table = content["table"]
        for name in ("labels", "blocks"):
            table[name] = table[name].tolist()
        # Nine digits tell every number of 32 bits from the next.
        table["values"] = [[float(f"{value:.9g}") for value in row] for row in table["values"].tolist()]
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
    return SampleModel(
        **image_of(entries),
        classes=classes,
        table=_table_of(entries.entries("table", TrainingTable.__dataclass_fields__), classes),
        trees=entries.integer("trees", 1, MOST_TREES),
        seed=entries.integer("seed", 0, LARGEST_SEED),
        versions=entries.dictionary("versions"),
        segmentation=None if entries.is_null("segmentation") else entries.settings("segmentation"),
    )


def _table_of(entries, classes):
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
        values=_within_float32(entries.table("values", len(labels), features)),
        labels=np.array(labels, np.int64),
        blocks=np.array(blocks, np.int64),
    )


@dataclass(frozen=True)
class Votes:
    """What a forest says of segments.

    Attributes
    ----------
    of_segment : ndarray of int64, shape (segments,)
        Value of the class with most votes; of equal ones the first.
    share : ndarray of float64, shape (segments,)
        Its share of the votes, 0..1.
    margin : ndarray of float64, shape (segments,)
        How much larger that is than the share of the next class.
    runner_up : ndarray of int64, shape (segments,)
        Value of the next class.
    """

    of_segment: np.ndarray
    share: np.ndarray
    margin: np.ndarray
    runner_up: np.ndarray

    def rows(self, chosen):
        """Return the votes of some segments; `chosen` is an array of their numbers."""
        return Votes(*(column[chosen] for column in vars(self).values()))

    @classmethod
    def of_shares(cls, shares, values):
        """Return what the shares of all classes tell.

        Parameters
        ----------
        shares : ndarray of float64, shape (segments, classes)
        values : ndarray of int64, shape (classes,)
            Value of each class, ascending; two or more.
        """
        rows = np.arange(len(shares))
        best = shares.argmax(axis=1)
        share = shares[rows, best]
        others = shares.copy()
        others[rows, best] = -1
        runner_up = others.argmax(axis=1)
        return cls(values[best], share, share - others[rows, runner_up], values[runner_up])


@dataclass(frozen=True)
class FittedForest:
    """Extremely randomised trees (Geurts, Ernst and Wehenkel 2006) by scikit-learn.

    Attributes
    ----------
    forest : sklearn.ensemble.ExtraTreesClassifier
    """

    forest: object

    @classmethod
    def fit(cls, table, trees, seed):
        """Fit the forest; classes with few rows weigh as much as those with many.

        Parameters
        ----------
        table : TrainingTable
        trees : int
        seed : int
        """
        from sklearn.ensemble import ExtraTreesClassifier

        forest = ExtraTreesClassifier(n_estimators=trees, random_state=seed, n_jobs=1)
        return cls(forest.fit(table.values, table.labels))

    def shares(self, values):
        """Return the share of the votes of each class, float64 of shape (rows, classes of the table).

        The trees add up in their order, so it is the same for any rows beside them.
        """
        return self.forest.predict_proba(values)

    def classify(self, values, workers=None, progress=None):
        """Class segments by their features.

        Parameters
        ----------
        values : ndarray of float32, shape (segments, features)
            Features as those of the table.
        workers : Workers, optional
            Whose threads of this machine work; all cores without. Does not change the result.
        progress : Progress, optional

        Returns
        -------
        Votes
        """
        starts = range(0, len(values), _CHUNK)
        parts = run_ordered(
            partial(_votes_of_chunk, self, values), starts, this_machine(workers), progress or Progress()
        )
        columns = zip(*(vars(part).values() for part in parts))
        return Votes(*(np.concatenate(column) for column in columns))


def _votes_of_chunk(fitted, values, start):
    return Votes.of_shares(fitted.shares(values[start : start + _CHUNK]), fitted.forest.classes_)


def _within_float32(values):
    """Return values as the trees compare them."""
    limits = np.finfo(np.float32)
    return np.clip(values, limits.min, limits.max).astype(np.float32)
