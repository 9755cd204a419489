"""Outlines of segments, of this plugin or of any other program, and the class map that is made of them."""

import os

import numpy as np

from ...core.pipelines.segments import SegmentRaster, write_regions, write_segment_classes
from ...core.raster.source import RasterSource
from ...core.regions.sieve import sieve_regions
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


def outline_segments(segments, folder, threads, progress, min_area=0):
    """Return the Outlines of a SegmentRaster, of which a segment may have several parts.

    Parameters
    ----------
    segments : SegmentRaster
    folder : str
        Existing temporary folder.
    threads : int
    progress : Progress
    min_area : int
        Pixels below which a part is merged into the neighbour with the longest common border.
    """
    path = os.path.join(folder, "segments.tif")
    write_regions(segments, segments.numbers, path, threads, progress.part(0, 0.3))
    numbers = RasterSource.open(path, (1,))
    parts = sieve_regions(numbers, len(segments), min_area, folder, threads, progress.part(0.3, 0.7))
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
        Needed for polygons and lines.
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
    ids = segments.ids if isinstance(segments, SegmentRaster) else None
    write_class_map(writer, class_map, outlines, progress.part(0.1, 1), columns, ids)
    writer.outputs["SEGMENT_COUNT"] = len(segments)
    return class_map
