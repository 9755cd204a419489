"""Outlines of segments, of this plugin or of any other program, and the class map that is made of them."""

import os
from functools import partial

import numpy as np

from ...core.pipelines.kmeans import classify_kmeans
from ...core.pipelines.segments import write_segment_classes
from ...core.raster.source import RasterSource
from ...core.regions.label_raster import SegmentRaster, write_regions
from ...core.regions.sieve import sieve_regions
from . import compat, styling
from .outputs import MEASURES, Outlines
from .parameters import LINES, OUTPUT, POLYGONS
from .translation import tr


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


def write_kmeans_map(writer, source, model, min_area, threads, folder, progress):
    """Class an image with a k-means model and write raster, polygons and lines; returns the ClassMap."""
    regions = writer.wants(POLYGONS, LINES)
    share = 1 - 0.25 * (writer.wants(POLYGONS) + writer.wants(LINES))
    class_map = classify_kmeans(
        source,
        model,
        writer.raster(OUTPUT),
        min_area=min_area,
        regions=regions,
        threads=threads,
        workspace=folder,
        progress=progress.part(0, share),
    )
    outlines = None
    if regions:
        every_region = np.arange(class_map.region_count)
        outlines = Outlines(class_map.region_raster, every_region, class_map.region_pixels)
        writer.outputs["REGION_COUNT"] = class_map.region_count
    write_class_map(writer, class_map, outlines, progress.part(share, 1))
    return class_map


def write_class_map(writer, class_map, outlines, progress, columns=None, ids=None):
    """Write the polygons and lines of a class map as far as they are wanted, style all and count.

    Parameters
    ----------
    writer : OutputWriter
        Its OUTPUT is the class raster.
    class_map : ClassMap
    outlines : Outlines or None
        Of its regions, needed for polygons and lines.
    progress : Progress
    columns : dict, optional
        More values of each region for the polygons: arrays by the names of their fields.
    ids : ndarray of int, shape (regions,), optional
        What each region is called; without, numbers from 1.
    """
    columns = columns or {}
    classes = [c for c, pixels in zip(class_map.classes, class_map.pixels) if pixels]
    names = {land_cover.value: land_cover.name for land_cover in classes}
    with_shares = styling.with_shares(class_map.classes, class_map.pixels)
    writer.style_raster(
        OUTPUT,
        partial(styling.raster_renderer, classes=classes),
        partial(styling.raster_renderer, classes=with_shares),
    )
    writer.outputs["CLASS_COUNT"] = len(classes)
    writer.outputs["VALID_PIXELS"] = class_map.valid_pixels
    writer.outputs["NODATA_PIXELS"] = class_map.nodata_pixels

    def row_of(number, region):
        value = int(class_map.region_classes[region])
        if value == 0:
            return None
        row = {"id": id_of(region), "class": value, "name": names[value]}
        row.update((field, float(values[region])) for field, values in columns.items())
        return row

    def id_of(region):
        return region + 1 if ids is None else int(ids[region])

    def side_of(number):
        region = int(outlines.segment[number - 1])
        value = int(class_map.region_classes[region])
        return value, names[value], id_of(region)

    half = 0.5 if writer.wants(POLYGONS) and writer.wants(LINES) else 1
    if writer.wants(POLYGONS):
        fields = {"id": compat.LONG_INTEGER, "class": compat.INTEGER, "name": compat.TEXT, **MEASURES}
        fields.update(dict.fromkeys(columns, compat.REAL))
        renderer = partial(styling.polygon_renderer, classes=classes)
        writer.polygons(class_map.source, outlines, fields, row_of, renderer, progress.part(0, half))
    if writer.wants(LINES):
        types = {"class": compat.INTEGER, "name": compat.TEXT, "id": compat.LONG_INTEGER}
        values = np.append(0, class_map.region_classes[outlines.segment])
        step = progress.part(1 - half, 1)
        writer.lines(class_map.source, outlines, values, types, side_of, step)


def name_class_map(writer, method):
    """Say what the layers of a class map are when QGIS loads them, as `OutputWriter.name_layers`."""
    count = writer.outputs["CLASS_COUNT"]
    writer.name_layers(method, tr("1 class") if count == 1 else tr("{} classes").format(count))
