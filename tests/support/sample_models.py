"""Labelled segments and sample models for tests."""

import numpy as np
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.samples import SampleModel, TrainingTable
from landcover_segmentation.core.raster.features import BandStretch


def table_of(values, classes, blocks=None):
    """Return the table of given rows, each in a block of its own unless blocks are given."""
    blocks = np.arange(len(classes)) if blocks is None else blocks
    return TrainingTable(np.array(values, float), np.array(classes, np.int64), np.array(blocks, np.int64))


def blobs(rows, features, classes=3, seed=0):
    """Return a table of classes that lie apart in the first feature alone."""
    generator = np.random.RandomState(seed)
    labels = np.arange(rows) % classes + 1
    values = generator.normal(0, 1, (rows, features))
    values[:, 0] += 20 * labels
    return table_of(values, labels)


def model_of(table, groups=None, trees=30):
    """Return the model of a table; all features are of the group "mean" unless groups are given."""
    count = table.values.shape[1]
    return SampleModel(
        bands=(1,),
        band_names=("Band 1",),
        dtype="uint8",
        minimum=(0.0,),
        maximum=(255.0,),
        stretch=BandStretch((2.0,), (250.0,)),
        feature_names=tuple(f"feature {number}" for number in range(count)),
        feature_groups=tuple(groups or ["mean"] * count),
        classes=tuple(LandCoverClass(v, f"Class {v}", "#123456") for v in range(1, table.classes.max() + 1)),
        table=table,
        trees=trees,
    )
