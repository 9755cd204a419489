"""Small regions merged on the graph of a whole picture: what merging tile by tile is held against."""

from types import SimpleNamespace

import numpy as np
from landcover_segmentation.core.regions.graph import RegionGraph, RegionTable
from landcover_segmentation.core.regions.merging import merge_small_regions
from pictures import flood_fill

#: Features that are compared as they are.
UNSTRETCHED = SimpleNamespace(apply=lambda values, valid: values)


def features_of(labels, bands=2):
    """Make features that differ from pixel to pixel."""
    return np.random.default_rng(labels.size).integers(0, 65536, (bands, *labels.shape)).astype(np.uint16)


def part_of(window):
    return np.s_[window.y : window.y + window.height, window.x : window.x + window.width]


def sums_by(regions, features):
    """Return the sums of each feature in each region from 1."""
    return [np.bincount(regions.ravel(), band.ravel())[1:].astype(int).tolist() for band in features]


def merge_whole(labels, features, minimum):
    """Do the same on the graph of the whole picture."""
    regions = flood_fill(labels)
    numbers, first, pixels = np.unique(regions[regions > 0], return_index=True, return_counts=True)
    table = RegionTable(pixels, np.array(sums_by(regions, features)), labels[regions > 0][first])
    merged = merge_small_regions(table, RegionGraph.from_pixels(regions - 1, len(numbers)), minimum)
    region = merged.region_of[regions - 1]
    valid = regions > 0
    return np.where(valid, merged.identity[region] + 1, 0), np.where(valid, merged.labels[region], 0)
