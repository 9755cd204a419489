"""Labelled segments and sample models for tests."""

import numpy as np
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.sample_pixels import SamplePixels
from landcover_segmentation.core.classification.samples import SampleModel, TrainingTable
from landcover_segmentation.core.raster.features import BandStretch


def table_of(values, classes, blocks=None, groups=None):
    """Return the table of given rows, each a block and all features "mean" if nothing is said.

    Each has two pixels of one band, with the values of the first feature.
    """
    values = np.array(values, np.float32)
    return TrainingTable(
        names=tuple(f"feature {number}" for number in range(values.shape[1])),
        groups=tuple(groups or ["mean"] * values.shape[1]),
        values=values,
        labels=np.array(classes, np.int64),
        blocks=np.arange(len(classes)) if blocks is None else np.array(blocks, np.int64),
        pixels=SamplePixels(np.repeat(values[:, :1], 2, axis=0), np.repeat(np.arange(len(classes)), 2)),
    )


def blobs(rows, features, classes=3, seed=0, groups=None):
    """Return a table of classes that lie apart in the first feature alone."""
    generator = np.random.RandomState(seed)
    labels = np.arange(rows) % classes + 1
    values = generator.normal(0, 1, (rows, features))
    values[:, 0] += 20 * labels
    return table_of(values, labels, groups=groups)


def model_of(table, trees=30):
    """Return the model of a table."""
    return SampleModel(
        bands=(1,),
        band_names=("Band 1",),
        dtype="uint8",
        minimum=(0.0,),
        maximum=(255.0,),
        stretch=BandStretch((2.0,), (250.0,)),
        classes=tuple(LandCoverClass(int(v), f"Class {v}", "#123456") for v in np.unique(table.labels)),
        table=table,
        trees=trees,
    )
