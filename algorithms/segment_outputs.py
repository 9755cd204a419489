"""Outlines of segments, of this plugin or of any other program, and the class map that is made of them."""

import os
from functools import partial

import numpy as np

from ..core.raster import RasterSource
from ..core.segmentation import find_regions, read_labels
from ..core.segments import write_regions, write_segment_classes
from .outputs import OUTPUT, Outlines, write_class_map


def outline_regions(regions, source, folder, threads, progress):
    """Return the Outlines of regions that this plugin found.

    Parameters
    ----------
    regions : RasterRegions
    source : RasterSource
        Whose grid they have.
    folder : str
        Existing temporary folder.
    threads : int
    progress : Progress
    """
    raster = os.path.join(folder, "outlines.tif")
    write_regions(regions, source, raster, threads, progress)
    return Outlines(raster, np.arange(len(regions)), regions.pixels)


def outline_segments(segments, folder, threads, progress):
    """Return the Outlines of a SegmentRaster, of which a segment may have several parts."""
    path = os.path.join(folder, "segments.tif")
    write_regions(segments, segments.numbers, path, threads, progress.part(0, 0.3))
    numbers = RasterSource.open(path, (1,))
    parts = find_regions(
        numbers, partial(read_labels, numbers), folder, threads=threads, progress=progress.part(0.3, 0.7)
    )
    outlines = outline_regions(parts, numbers, folder, threads, progress.part(0.7, 1))
    return Outlines(outlines.raster, parts.labels.astype(np.int64) - 1, parts.pixels)


def write_segment_map(writer, segments, source, classed, outlines, threads, progress):
    """Write the class raster of classed segments, and polygons and lines as far as they are wanted.

    Parameters
    ----------
    writer : OutputWriter
    segments : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid the raster takes.
    classed : SegmentClasses
    outlines : Outlines or None
        Needed for polygons.
    threads : int
    progress : Progress

    Returns
    -------
    ClassMap
    """
    raster = writer.raster(OUTPUT)
    class_map = write_segment_classes(segments, source, classed, raster, threads, progress.part(0, 0.1))
    statistics = classed.statistics
    columns = {"index_mean": statistics.mean[0], "index_std": statistics.std[0]}
    write_class_map(writer, class_map, outlines, progress.part(0.1, 1), columns)
    writer.outputs["SEGMENT_COUNT"] = len(segments)
    return class_map
