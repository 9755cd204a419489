"""Class maps of pixels and of segments, and outlines of segments, of this plugin or of any other program."""

import os
from functools import partial

import numpy as np
from qgis.core import NULL

from ...core.pipelines.kmeans import classify_kmeans
from ...core.pipelines.segments import (
    find_class_regions,
    measure_class_regions,
    regions_of_segments,
    write_segment_classes,
)
from ...core.raster.source import RasterSource
from ...core.regions.label_raster import SegmentRaster, write_regions
from ...core.regions.sieve import sieve_regions
from . import compat, styling
from .measuring import MEASURES
from .outputs import Outlines
from .parameters import LINES, OUTPUT, POLYGONS, SEGMENT_POLYGONS
from .translation import tr

#: Type of a field by the kind of its numpy array.
_FIELD_TYPES = {"f": compat.REAL, "i": compat.LONG_INTEGER, "u": compat.LONG_INTEGER, "O": compat.TEXT}


def outline_regions(regions, source, folder, workers, progress):
    """Return the Outlines of regions that this plugin found.

    Parameters
    ----------
    regions : RasterRegions
    source : RasterSource
        Whose grid they have.
    folder : str
        Existing temporary folder.
    workers : Workers
    progress : Progress
    """
    raster = os.path.join(folder, "outlines.tif")
    write_regions(regions, source, raster, workers, progress)
    return Outlines(raster, np.arange(len(regions), dtype=np.int32), regions.pixels)


def outline_segments(segments, folder, workers, progress, min_area=0):
    """Return the Outlines of a SegmentRaster, of which a segment may have several parts.

    Parameters
    ----------
    segments : SegmentRaster
    folder : str
        Existing temporary folder.
    workers : Workers
    progress : Progress
    min_area : int
        Pixels below which a part is merged into the neighbour with the longest common border.
    """
    path = os.path.join(folder, "segments.tif")
    write_regions(segments, segments.numbers, path, workers, progress.part(0, 0.3))
    numbers = RasterSource.open(path, (1,), temporary=True)
    parts = sieve_regions(numbers, len(segments), min_area, folder, workers, progress.part(0.3, 0.7))
    outlines = outline_regions(parts, numbers, folder, workers, progress.part(0.7, 1))
    return Outlines(outlines.raster, parts.labels.astype(np.int32) - 1, parts.pixels)


def write_segment_map(
    writer, segments, source, classed, measure_regions, workers, folder, progress, outlines=None
):
    """Class an image by its segments and write raster, polygons and lines, as far as they are wanted.

    Parameters
    ----------
    writer : OutputWriter
    segments : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid the raster takes.
    classed : SegmentClasses or SampleClasses
    measure_regions : callable
        Takes the regions of one class and progress, returns more values of each for the polygons: arrays by
        the names of their fields.
    workers : Workers
    folder : str
        Existing temporary folder.
    progress : Progress
    outlines : Outlines, optional
        Of segments that are 4-connected, with which lines are drawn between segments as well.

    Returns
    -------
    ClassMap
    """
    raster = writer.raster(OUTPUT)
    class_map = write_segment_classes(segments, source, classed, raster, workers, progress.part(0, 0.1))
    columns, inner = {}, None
    if writer.wants(POLYGONS, LINES):
        found = find_class_regions(class_map, segments, classed, folder, workers, progress.part(0.1, 0.3))
    if writer.wants(POLYGONS):
        columns = measure_regions(found, progress.part(0.3, 0.45))
    if writer.wants(LINES) and outlines is not None:
        region_of = regions_of_segments(found, segments, workers, progress.part(0.45, 0.5))
        inner = Outlines(outlines.raster, region_of, outlines.pixels, drawn=(SEGMENT_POLYGONS, LINES))
    write_class_map(writer, class_map, progress.part(0.5, 1), columns, inner)
    writer.outputs["SEGMENT_COUNT"] = len(segments)
    return class_map


def index_of_regions(segments, classed, read_values, workers, found, progress):
    """Return the values of an index on regions of one class, as `write_segment_map` takes it.

    Parameters
    ----------
    segments : RasterRegions or SegmentRaster
    classed : SegmentClasses
    read_values : callable
        Takes a window, returns the values by which they are classed, and their valid mask.
    workers : Workers
    found : RasterRegions
    progress : Progress
    """
    statistics, counts = measure_class_regions(found, segments, classed, read_values, workers, progress)
    return {**index_columns(statistics), "segments": counts}


def write_segment_polygons(writer, segments, source, classed, columns, outlines, progress):
    """Write the polygons of classed segments.

    Parameters
    ----------
    writer : OutputWriter
    segments : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid they have.
    classed : SegmentClasses or SampleClasses
    columns : dict
        More values of each segment: arrays by the names of their fields.
    outlines : Outlines
        Of the segments.
    progress : Progress
    """
    ids = segments.ids if isinstance(segments, SegmentRaster) else np.arange(1, len(segments) + 1)
    found = np.unique(classed.of_segment)
    classes = [land_cover for land_cover in classed.classes if land_cover.value in found]
    _write_polygons(
        writer, SEGMENT_POLYGONS, source, outlines, ids, classed.of_segment, classes, columns, progress
    )


def index_columns(statistics):
    """Return the statistics of an index by the names of the fields of polygons."""
    return {"index_mean": statistics.mean[0], "index_std": statistics.std[0]}


def write_kmeans_map(writer, source, model, min_area, workers, folder, progress, segments=None):
    """Class an image with a k-means model and write raster, polygons and lines; returns the ClassMap.

    With `segments`, RasterRegions labelled with their classes, these are mapped instead of pixels.
    """
    regions = writer.wants(POLYGONS, LINES)
    share = 0.95 - 0.25 * (writer.wants(POLYGONS) + writer.wants(LINES))
    class_map = classify_kmeans(
        source,
        model,
        writer.raster(OUTPUT),
        min_area=min_area,
        regions=regions,
        workers=workers,
        workspace=folder,
        progress=progress.part(0, share),
        segments=segments,
    )
    if regions:
        writer.outputs["REGION_COUNT"] = class_map.region_count
    write_class_map(writer, class_map, progress.part(share, 1))
    return class_map


def write_class_map(writer, class_map, progress, columns=None, inner=None):
    """Write the polygons and lines of a class map as far as they are wanted, style all and count.

    Parameters
    ----------
    writer : OutputWriter
        Its OUTPUT is the class raster.
    class_map : ClassMap
        With its regions where polygons or lines are wanted.
    progress : Progress
    columns : dict, optional
        More values of each region for the polygons: arrays by the names of their fields.
    inner : Outlines, optional
        Of what the regions are made of, with the region of each; lines are drawn between these as well.
    """
    classes = [c for c, pixels in zip(class_map.classes, class_map.pixels) if pixels]
    names = {land_cover.value: land_cover.name for land_cover in classes}
    with_shares = styling.with_shares(class_map.classes, class_map.pixels)
    start = 0.1 if writer.wants(POLYGONS, LINES) else 1
    writer.finish_raster(OUTPUT, progress.part(0, start))
    progress = progress.part(start, 1)
    writer.style_raster(
        OUTPUT,
        partial(styling.raster_renderer, classes=classes),
        partial(styling.raster_renderer, classes=with_shares),
    )
    writer.outputs["CLASS_COUNT"] = len(classes)
    writer.outputs["VALID_PIXELS"] = class_map.valid_pixels
    writer.outputs["NODATA_PIXELS"] = class_map.nodata_pixels
    if not writer.wants(POLYGONS, LINES):
        return

    places = np.arange(class_map.region_count, dtype=np.int32)
    drawn = (POLYGONS, LINES) if inner is None else (POLYGONS,)
    outlines = Outlines(class_map.region_raster, places, class_map.region_pixels, drawn=drawn)
    half = 0.5 if writer.wants(POLYGONS) and writer.wants(LINES) else 1
    if writer.wants(POLYGONS):
        step = progress.part(0, half)
        _write_polygons(
            writer, POLYGONS, class_map.source, outlines, places + 1, class_map.region_classes, classes,
            columns or {}, step,
        )  # fmt: skip
    if writer.wants(LINES):
        _write_lines(writer, class_map, names, inner or outlines, progress.part(1 - half, 1))


def _write_lines(writer, class_map, names, outlines, progress):
    """Write the boundaries between outlines, which tell the class and the region on either side.

    Parameters
    ----------
    writer : OutputWriter
    class_map : ClassMap
    names : dict
        Of the classes, by their values.
    outlines : Outlines
        With the region of each, from 0; -1 for none.
    progress : Progress
    """
    values = np.where(outlines.segment >= 0, class_map.region_classes[outlines.segment], 0)

    def side_of(number):
        value = int(values[number - 1])
        return value, names[value], int(outlines.segment[number - 1]) + 1

    types = {"class": compat.INTEGER, "name": compat.TEXT, "id": compat.LONG_INTEGER}
    writer.lines(class_map.source, outlines, np.append(0, values), types, side_of, progress)


def _write_polygons(writer, output, source, outlines, ids, values, classes, columns, progress):
    """Write one polygon for each outline of a segment that has a class, in the colours of the classes.

    Parameters
    ----------
    writer : OutputWriter
    output : str
        POLYGONS or SEGMENT_POLYGONS.
    source : RasterSource
    outlines : Outlines
    ids : ndarray of int, shape (segments,)
        What each segment of the outlines is called.
    values : ndarray of int, shape (segments,)
        Class value of each; 0 for none.
    classes : list of LandCoverClass
        Those that occur.
    columns : dict
        More values of each: arrays by the names of their fields.
    progress : Progress
    """
    names = {land_cover.value: land_cover.name for land_cover in classes}

    def row_of(number, segment):
        value = int(values[segment])
        if value == 0:
            return None
        row = {"id": int(ids[segment]), "class": value, "name": names[value]}
        row.update((field, _cell(column[segment])) for field, column in columns.items())
        return row

    fields = {"id": compat.LONG_INTEGER, "class": compat.INTEGER, "name": compat.TEXT, **MEASURES}
    for field, column in columns.items():
        fields[field] = _FIELD_TYPES[column.dtype.kind]
    renderer = partial(styling.polygon_renderer, classes=classes)
    writer.polygons(source, outlines, fields, row_of, renderer, progress, output)


def _cell(number):
    """Return a number of numpy as one of Python's own; NULL for nan. A text stays as it is."""
    if isinstance(number, str):
        return number
    return NULL if np.isnan(number) else number.item()


def name_class_map(writer, method):
    """Say what the layers of a class map are when QGIS loads them, as `OutputWriter.name_layers`."""
    count = writer.outputs["CLASS_COUNT"]
    writer.name_layers(method, tr("1 class") if count == 1 else tr("{} classes").format(count))
