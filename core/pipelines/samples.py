"""The third pipeline: segments, what is known of each, classes learnt from a few that are labelled."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..classification.model_file import library_versions
from ..classification.next_samples import suggest_next
from ..classification.sample_pixels import draw_pixels
from ..classification.sample_votes import Votes, classify_segments
from ..classification.samples import TrainingTable, make_model
from ..errors import LandCoverError
from ..execution import this_machine
from ..progress import Progress
from ..raster.sink import unsigned_type
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.label_raster import values_of_regions
from ..regions.middles import inner_pixels, middles
from ..regions.raster_graph import raster_graph
from ..regions.segment_features import index_names, measure_features
from ..regions.zonal import zonal_pairs, zonal_statistics
from .segments import write_segment_means

#: What the bands of a raster of confidence are.
CONFIDENCE_BANDS = ("share of votes", "margin to the next class")


@dataclass(frozen=True)
class SampleClasses:
    """The classes that segments got from samples.

    Attributes
    ----------
    classes : tuple of LandCoverClass
        In ascending order of their values.
    of_segment : ndarray of unsigned int, shape (segments,)
        Class value of each; 0 for a segment in which the image has no data.
    pixels : ndarray of int64, shape (segments,)
    votes : Votes
        Of all segments; those without data too, for which they mean nothing.
    """

    classes: tuple
    of_segment: np.ndarray
    pixels: np.ndarray
    votes: Votes

    def confidence(self):
        """Return share of votes and margin of each segment, float64 (2, segments); nan without a class."""
        rows = np.stack([self.votes.share, self.votes.margin])
        return np.where(self.of_segment > 0, rows, np.nan)


def learn(
    source, segments, features, labelled, blocks, segmentation=None, seed=0, workers=None, progress=None
):
    """Make the model of labelled segments.

    Parameters
    ----------
    source : RasterSource
        The image.
    segments : RasterRegions or SegmentRaster
    features : SegmentFeatures
        Of the segments.
    labelled : LabelledSegments
    blocks : SampleBlocks
    segmentation : dict, optional
        Settings of the segmentation, by name; without, the segments were given.
    seed : int
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    SampleModel
    """
    table = TrainingTable(
        names=tuple(features.names),
        groups=tuple(features.groups),
        values=features.values[labelled.segment],
        labels=labelled.value,
        blocks=blocks.block,
        pixels=draw_pixels(source, segments, labelled.segment, workers, progress),
    )
    return make_model(source, labelled.classes, table, seed, segmentation, workers)


def check_features(model, source):
    """Refuse an image that does not give the features that a model knows.

    Parameters
    ----------
    model : SampleModel
    source : RasterSource
        The image, with the bands of the model.

    Raises
    ------
    LandCoverError
        When other indices are known of its bands.
    """
    table, given = model.table, index_names(source)
    indices = [name for name, group in zip(table.names, table.groups) if group == "index"]
    if indices and indices != given:
        raise LandCoverError(
            "The colours of the bands are not those that the model knows",
            f"the model uses {', '.join(indices)}; the bands of the image, {', '.join(source.band_names)}, "
            f"give {', '.join(given) or 'none of them'}",
            "Name the bands by their colours (red, green, blue, nir), as those of the model's image are.",
        )


def apply_model(model, source, segments, workers=None, progress=None):
    """Class the segments of an image that `check_features` accepts.

    Parameters
    ----------
    model : SampleModel
    source : RasterSource
        The image, with the bands of the model.
    segments : RasterRegions or SegmentRaster
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    SampleClasses

    Raises
    ------
    LandCoverError
        When the model has other features, as one that was made by hand may have.
    """
    progress, groups = progress or Progress(), tuple(dict.fromkeys(model.table.groups))
    windows = source.windows(DEFAULT_TILE_SIZE)
    graph = raster_graph(segments, windows, workers, progress.part(0, 0.1))
    step = progress.part(0.1, 0.7)
    features = measure_features(source, segments, groups, workers, step, graph=graph)
    if features.groups != model.table.groups:
        raise LandCoverError(
            "The features of the model are not those of the image",
            f"{len(model.table.names)} in the model, {len(features.names)} of the image",
            "Make it again with 'Classify by samples'.",
        )
    step = progress.part(0.7, 1)
    return classify_by_samples(model, source, segments, graph, features, workers=workers, progress=step)


def classify_by_samples(model, source, segments, graph, features, labelled=None, workers=None, progress=None):
    """Give every segment the class that most trees of the model's forests vote for.

    Parameters
    ----------
    model : SampleModel
    source : RasterSource
        The image, with the bands of the model.
    segments : RasterRegions or SegmentRaster
    graph : RegionGraph
        Of the segments.
    features : SegmentFeatures
        Those that the model knows.
    labelled : LabelledSegments, optional
        Segments of the image that have a label, which they keep.
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    SampleClasses
    """
    nobody = np.empty(0, np.int64)
    known = (nobody, nobody) if labelled is None else (labelled.segment, labelled.value)
    votes = classify_segments(
        model.fitted(), features.values, source, segments, graph, *known, workers, progress
    )
    of_segment = np.where(features.measured, votes.of_segment, 0)
    of_segment = of_segment.astype(unsigned_type(model.classes[-1].value))
    return SampleClasses(model.classes, of_segment, segments.pixels, votes)


def write_confidence(segments, source, classed, destination, workers=None, progress=None):
    """Write the share of votes and the margin of every segment as a raster of two bands; nan is nodata.

    Parameters
    ----------
    segments : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid it takes.
    classed : SampleClasses
    destination : str
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional
    """
    confidence = classed.confidence().astype(np.float32)
    write_segment_means(segments, source, confidence, destination, workers, progress, CONFIDENCE_BANDS)


def measure_confidence(found, segments, classed, workers=None, progress=None):
    """Measure how sure regions of one class are, and count the segments in each.

    Parameters
    ----------
    found : RasterRegions
        Of :func:`.pipelines.segments.find_class_regions`.
    segments : RasterRegions or SegmentRaster
    classed : SampleClasses
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    confidence : ndarray of float64, shape (regions,)
        Mean share of votes of its pixels.
    segments : ndarray of int64, shape (regions,)
        Segments of which at least one pixel lies in the region.
    """
    progress, workers = progress or Progress(), this_machine(workers)
    windows = found.numbers.windows(DEFAULT_TILE_SIZE)
    read_share = partial(_shares_of_tile, segments.read, classed.votes.share)
    step = progress.part(0, 0.7)
    statistics = zonal_statistics(found.read, read_share, windows, len(found), workers, step)
    step = progress.part(0.7, 1)
    inhabited, _ = zonal_pairs(found.read, segments.read, windows, len(segments), workers, step)
    return statistics.mean[0], np.bincount(inhabited, minlength=len(found))


def _shares_of_tile(read_regions, share, window):
    regions = read_regions(window)
    return values_of_regions(regions, share, 0)[None], regions >= 0


@dataclass(frozen=True)
class NextSamples:
    """Where labels would help most, the most helpful first.

    Attributes
    ----------
    segment : ndarray of int64, shape (points,)
    column, row : ndarray of int64, shape (points,)
        A pixel well inside each.
    """

    segment: np.ndarray
    column: np.ndarray
    row: np.ndarray

    def __len__(self):
        return len(self.segment)


def find_next(segments, features, classed, labelled, count, workers=None, progress=None):
    """Find where the next labels would help most.

    Parameters
    ----------
    segments : RasterRegions or SegmentRaster
    features : SegmentFeatures
    classed : SampleClasses
    labelled : LabelledSegments
    count : int
        Most points.
    workers : Workers, optional
        Whose threads of this machine work; all cores without.
    progress : Progress, optional

    Returns
    -------
    NextSamples
    """
    progress = progress or Progress()
    windows = segments.numbers.windows(DEFAULT_TILE_SIZE)
    middle = middles(segments, windows, workers, progress.part(0, 0.3))
    chosen = suggest_next(
        features.values,
        classed.votes,
        *middle,
        segments.pixels,
        labelled.segment,
        count,
        features.measured,
    )
    step = progress.part(0.5, 1)
    column, row = inner_pixels(segments, chosen, middle, windows, workers, step)
    return NextSamples(chosen, column, row)


def version_doubt(model):
    """Say that the forests of a model may grow otherwise by another version of scikit-learn; empty if not.

    Parameters
    ----------
    model : SampleModel

    Returns
    -------
    str
    """
    name = "scikit-learn"
    here, there = library_versions()[name], str(model.versions.get(name, "of an unknown version"))
    if here.split(".")[:2] == there.split(".")[:2]:
        return ""
    return (
        f"The model was made with {name} {there}, here it is {here}: some segments may get another class "
        "than there."
    )
