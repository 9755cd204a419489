"""All that samples teach about an image, in one go."""

from dataclasses import dataclass

from ..classification.sample_checks import CrossValidation, cross_validate, group_importance
from ..classification.samples import SampleModel
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.raster_graph import raster_graph
from ..regions.segment_features import SegmentFeatures, measure_features
from .sample_blocks import SampleBlocks, find_blocks
from .sample_doubts import sample_doubts
from .sample_labels import LabelledSegments, label_segments
from .sample_places import Samples
from .samples import SampleClasses, classify_by_samples, find_next, learn


@dataclass(frozen=True)
class SampleRun:
    """What samples teach about the segments of an image.

    Attributes
    ----------
    samples : Samples
    segments : RasterRegions or SegmentRaster
    features : SegmentFeatures
    labelled : LabelledSegments
    blocks : SampleBlocks
    model : SampleModel
    classed : SampleClasses
    validation : CrossValidation
    """

    samples: Samples
    segments: object
    features: SegmentFeatures
    labelled: LabelledSegments
    blocks: SampleBlocks
    model: SampleModel
    classed: SampleClasses
    validation: CrossValidation

    def doubts(self):
        """Return sentences on what makes map and figures doubtful."""
        return sample_doubts(self.samples, self.labelled, self.blocks, self.validation)

    def next_samples(self, count, workers=None, progress=None):
        """Return the NextSamples, `count` at most."""
        return find_next(self.segments, self.features, self.classed, self.labelled, count, workers, progress)

    def importance(self, workers=None, progress=None):
        """Return the accuracy that is lost without each group of features, by group."""
        return group_importance(self.model, self.validation, workers, progress)


def run_samples(source, segments, samples, groups, segmentation, seed, workers=None, progress=None):
    """Class the segments of an image by samples.

    Parameters
    ----------
    source : RasterSource
        The image.
    segments : RasterRegions or SegmentRaster
    samples : Samples
    groups : sequence of str
        Of features.
    segmentation : dict or None
        Settings of the segmentation, by name; None where the segments were given.
    seed : int
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    SampleRun

    Raises
    ------
    LandCoverError
        When the samples teach nothing.
    """
    progress = progress or Progress()
    windows = source.windows(DEFAULT_TILE_SIZE)
    graph = raster_graph(segments, windows, workers, progress.part(0, 0.1))
    step = progress.part(0.1, 0.5)
    features = measure_features(source, segments, groups, workers, step, graph=graph)
    step = progress.part(0.5, 0.55)
    labelled = label_segments(samples, segments, source, features.measured, workers, step)
    blocks = find_blocks(labelled, max(source.width, source.height), segments.pixels.mean())
    step = progress.part(0.55, 0.6)
    model = learn(source, segments, features, labelled, blocks, segmentation, seed, workers, step)
    progress.report(0.6, f"Classifying {len(segments):,} segments by {len(labelled):,} labelled ones")
    step = progress.part(0.6, 0.85)
    classed = classify_by_samples(model, source, segments, graph, features, labelled, workers, step)
    validation = cross_validate(model, workers, progress.part(0.85, 1))
    return SampleRun(samples, segments, features, labelled, blocks, model, classed, validation)
