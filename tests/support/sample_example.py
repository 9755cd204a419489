"""A sample model of an image without a look at it: for tests of what is done with models."""

from dataclasses import asdict

import numpy as np
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.model_file import described_image
from landcover_segmentation.core.classification.sample_pixels import draw_pixels
from landcover_segmentation.core.classification.samples import SampleModel, TrainingTable
from landcover_segmentation.core.raster.sampling import sample_pixels
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.segment_features import measure_features
from landcover_segmentation.core.segmentation.methods import SegmentSettings


def save_sample_model(image, segments, path):
    """Save a model whose classes are the darker and the brighter half of the segments of an image."""
    source = RasterSource.open(image)
    segments = SegmentRaster.open(segments)
    features = measure_features(source, segments)
    brightness = features.values[:, 0]
    table = TrainingTable(
        names=features.names,
        groups=features.groups,
        values=features.values,
        labels=np.where(brightness > np.median(brightness), 2, 1),
        blocks=np.arange(len(features)),
        pixels=draw_pixels(source, segments, np.arange(len(features))),
    )
    SampleModel(
        **described_image(source, sample_pixels(source, 1000)),
        classes=(LandCoverClass(1, "Dark", "#17613b"), LandCoverClass(2, "Bright", "#fceab1")),
        table=table,
        versions={"numpy": np.__version__},
        segmentation=asdict(SegmentSettings()),
    ).save(path)
