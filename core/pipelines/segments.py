"""The second pipeline: segments, a value for each of them, classes by that value."""

import os
from dataclasses import dataclass, fields
from functools import partial

import numpy as np

from ..classification.thresholds import (
    DEFAULT_CLASSES,
    choose_method,
    classify_values,
    find_thresholds,
    is_default_table,
    manual_classes,
    ranked_classes,
    uncertain_class,
)
from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.features import BandStretch
from ..raster.index_kind import IndexKind
from ..raster.sampling import DEFAULT_SAMPLE_SIZE, sample_pixels
from ..raster.sink import RasterSink
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels, find_regions
from ..regions.label_raster import values_of_regions, write_regions
from ..regions.merging_by_tiles import merge_regions_to_size
from ..regions.minimum_area import MinimumArea
from ..regions.zonal import ZonalStatistics, zonal_pairs, zonal_statistics
from ..segmentation.superpixels import quiet_segmentation, seam_shares
from .class_map import write_classes


def find_segments(source, settings, workspace, workers=None, progress=None, tile_size=None):
    """Segment an image.

    Parameters
    ----------
    source : RasterSource
    settings : SegmentSettings
    workspace : str
        Existing folder for temporary rasters.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int, optional
        Pixels along a tile's side. Does not change the result of quickshift.

    Returns
    -------
    RasterRegions
        The segments; with the sums of their features where they were needed.
    """
    settings.check()
    progress = progress or Progress()
    method = settings.of_method
    labelled_size = tile_size or method.tile_size
    tile_size = tile_size or DEFAULT_TILE_SIZE
    stretch = BandStretch.fit(sample_pixels(source, DEFAULT_SAMPLE_SIZE, workers=workers))
    progress.report(0.02, "Segmenting")
    label = method.make_labeller(source, stretch, settings)
    walk = MinimumArea(
        source, label, stretch, settings.min_area, workspace, workers, tile_size, labelled_size,
        settings.tile_bytes(source, labelled_size),
    )  # fmt: skip
    with quiet_segmentation():
        found = walk.regions(progress=progress.part(0.02, 0.9), with_sums=settings.segment_size > 0)
    count = len(found)
    mean_size = found.pixels.mean()
    if 0 < settings.segment_size < mean_size:
        text = (
            "The segments have {:,.0f} pixels on average, more than the wanted {:g}: they get smaller with a "
            "lower minimum area (now {}) or by the parameters of the method."
        )
        progress.report(0.9, text.format(mean_size, settings.segment_size, settings.min_area))
    elif settings.segment_size > 0:
        progress.report(0.9, f"Merging {len(found)} segments to a mean size of {settings.segment_size:g}")
        windows = source.windows(tile_size)
        found = merge_regions_to_size(found, settings.segment_size, windows, workers, progress.part(0.9, 1))
    windows = source.windows(labelled_size)
    if not method.is_exact and len(windows) > 1:
        share, chance = seam_shares(found, windows, workers)
        text = "{:.2%} of the segments' boundary lies on the edges of tiles; by chance it would be {:.2%}."
        progress.report(1, text.format(share, chance))
    progress.report(1)
    found.merged = walk.merged + count - len(found)
    return found


@dataclass
class SegmentClasses:
    """The classes of segments, by the mean of an index or a band.

    Attributes
    ----------
    thresholds : list of float
    classes : tuple of LandCoverClass
        One more than thresholds, from low to high, and after them one for the segments that are too dark for
        the index, if there are any.
    of_segment : ndarray of unsigned int, shape (segments,)
        Class value of each segment; 0 where it has no valid value.
    pixels : ndarray of int64, shape (segments,)
    statistics : ZonalStatistics
        Of the values on the segments.
    kind : IndexKind
        What is known of the values.
    method : str
        How the thresholds came about: "manual", "otsu" or "kmeans".
    reason : str
        Sentences on why they came about so, and what other limits would give.
    other_limits : tuple of float
        Limits that hold for NDVI of reflectance, where the values are NDVI and the classes were found.
    """

    thresholds: list
    classes: tuple
    of_segment: np.ndarray
    pixels: np.ndarray
    statistics: ZonalStatistics
    kind: IndexKind
    method: str = "manual"
    reason: str = ""
    other_limits: tuple = ()


def classify_segments(
    regions,
    read_values,
    value_name,
    method,
    rows=(),
    class_count=0,
    workers=None,
    progress=None,
    kind=None,
):
    """Class segments by the mean of their values.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    read_values : callable
        Takes a window, returns the values, shape (1, height, width), and their valid mask; takes
        `least_divisor` as well where the kind has one.
    value_name : str
        What the values are, for the names of classes without names.
    method : str
        One of `THRESHOLD_METHODS`; see :func:`.classification.thresholds.choose_method`.
    rows : sequence of tuple
        Table of classes; see :func:`.classification.thresholds.manual_classes`.
    class_count : int
        Of classes that are found; "auto" makes fewer where there are fewer distinct means.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    kind : IndexKind, optional
        What is known of the values.

    Returns
    -------
    SegmentClasses
    """
    progress, kind = progress or Progress(), kind or IndexKind()
    used, reason = choose_method(method, rows, kind)
    if used == "manual":
        rows = rows or DEFAULT_CLASSES
        thresholds, classes = manual_classes(rows)
    statistics, is_dark = _measure(regions, read_values, used, kind, workers, progress.part(0, 0.9))
    mean = np.where(is_dark, np.nan, statistics.mean[0])
    other_limits = ()
    if used == "manual":
        _check_default_table(rows, mean, kind)
    else:
        if method == "auto":
            class_count = min(class_count, len(np.unique(mean[np.isfinite(mean)])))
        thresholds = []
        if method != "auto" or class_count > 1:
            step = progress.part(0.9, 1)
            thresholds = find_thresholds(used, mean, statistics.count, class_count, step)
        classes = ranked_classes(len(thresholds) + 1, value_name, kind.index)
        if kind.index == "ndvi":
            other_limits = tuple(manual_classes(DEFAULT_CLASSES)[0])
    of_segment = classify_values(mean, thresholds)
    if is_dark.any():
        dark = uncertain_class(len(classes) + 1, value_name)
        classes = (*classes, dark)
        of_segment = np.where(is_dark, dark.value, of_segment).astype(np.min_scalar_type(dark.value))
    if other_limits:
        reason = f"{reason} {_default_shares(mean, statistics.count)}".strip()
    if reason:
        progress.report(1, reason)
    if thresholds:
        below = ", ".join(f"{each.name} below {limit:.4g}" for each, limit in zip(classes, thresholds))
        progress.report(1, f"Limits: {below}, {classes[len(thresholds)].name} above.")
    return SegmentClasses(
        thresholds, classes, of_segment, regions.pixels, statistics, kind, used, reason, other_limits
    )


def _measure(regions, read_values, method, kind, workers, progress):
    """Return the statistics of the values on each segment, and which segments are too dark for the index.

    A segment is too dark if more than half of its pixels are; of other segments only the pixels that are not
    too dark are measured. A table of classes takes every pixel. A region of whole segments that all are, or
    all are not, too dark is so as well.
    """
    windows = regions.numbers.windows(DEFAULT_TILE_SIZE)
    statistics = zonal_statistics(
        regions.read, read_values, windows, len(regions), workers, progress.part(0, 0.5)
    )
    if not np.isfinite(statistics.mean[0]).any():
        raise LandCoverError(
            "No segment has a valid value", f"of {len(regions)} segments", "Choose other bands or values."
        )
    is_dark = np.zeros(len(regions), bool)
    if method != "manual" and kind.least_divisor is not None:
        read_certain = partial(read_values, least_divisor=kind.least_divisor)
        certain = zonal_statistics(
            regions.read, read_certain, windows, len(regions), workers, progress.part(0.5, 1)
        )
        is_dark = 2 * certain.count < statistics.count
        parts = ((getattr(each, field.name) for each in (statistics, certain)) for field in fields(certain))
        statistics = ZonalStatistics(*(np.where(is_dark, *pair) for pair in parts))
    return statistics, is_dark


def _check_default_table(rows, mean, kind):
    """Refuse the default table for values that cannot be NDVI."""
    if kind.index or not is_default_table(rows) or np.nanmax(np.abs(mean)) <= 1:
        return
    raise LandCoverError(
        "The default table of classes is made for NDVI, which lies within -1 to 1",
        f"the means of the segments go from {np.nanmin(mean):.4g} to {np.nanmax(mean):.4g}",
        "Edit the table, or choose the method auto, which finds classes in the image.",
    )


def _default_shares(mean, count):
    """Return a sentence on the shares of the area that the default classes would have."""
    thresholds, classes = manual_classes(DEFAULT_CLASSES)
    pixels = np.bincount(classify_values(mean, thresholds), count, len(classes) + 1)[1:]
    shares = zip(classes, pixels / pixels.sum())
    told = ", ".join(f"{land_cover.name} {share:.1%}" for land_cover, share in shares)
    limits = ", ".join(f"{threshold:g}" for threshold in thresholds)
    return f"The limits for reflectance ({limits}) would give: {told}."


def write_segment_classes(regions, source, classed, destination, workers=None, progress=None):
    """Write the class raster of classed segments.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid it takes.
    classed : SegmentClasses
    destination : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    ClassMap
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    look_up = partial(_values_of_tile, regions.read, classed.of_segment, 0)
    with run_tiles(look_up, windows, this_machine(workers), progress) as tiles:
        return write_classes(source, classed.classes, tiles, destination)


def find_class_regions(class_map, segments, classed, workspace, workers=None, progress=None):
    """Find the 4-connected regions of one class, and note them in the map.

    Parameters
    ----------
    class_map : ClassMap
    segments : RasterRegions or SegmentRaster
    classed : SegmentClasses
    workspace : str
        Existing folder for temporary rasters.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    RasterRegions
        Labelled with their class.
    """
    progress = progress or Progress()
    look_up = partial(_values_of_tile, segments.read, classed.of_segment, 0)
    found = find_regions(
        class_map.source,
        partial(_label_by_class, look_up),
        workspace,
        workers=this_machine(workers),
        progress=progress.part(0, 0.8),
    )
    raster = os.path.join(workspace, "class_regions.tif")
    write_regions(found, class_map.source, raster, workers, progress.part(0.8, 1))
    class_map.take_regions(found, raster)
    return found


def _label_by_class(look_up, window):
    return TileLabels(look_up(window))


def measure_class_regions(found, segments, classed, read_values, workers=None, progress=None):
    """Measure the values on regions of one class, and count the segments in each.

    Parameters
    ----------
    found : RasterRegions
    segments : RasterRegions or SegmentRaster
    classed : SegmentClasses
    read_values : callable
        As in `classify_segments`.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    statistics : ZonalStatistics
        Of the region's own pixels, of which those that are too dark are left out as they are in its segments.
        A segment that has parts in several regions counts in each with what lies there, so a region where it
        has no valid value has no mean.
    segments : ndarray of int64, shape (regions,)
        Segments of which at least one pixel lies in the region.
    """
    progress = progress or Progress()
    windows = found.numbers.windows(DEFAULT_TILE_SIZE)
    step = progress.part(0, 0.7)
    statistics, _ = _measure(found, read_values, classed.method, classed.kind, workers, step)
    inhabited, _ = zonal_pairs(
        found.read, segments.read, windows, len(segments), workers, progress.part(0.7, 1)
    )
    return statistics, np.bincount(inhabited, minlength=len(found))


def regions_of_segments(found, segments, workers=None, progress=None):
    """Return the region of one class in which each segment lies.

    Parameters
    ----------
    found : RasterRegions
        Of `find_class_regions`.
    segments : RasterRegions
        4-connected, so none of them lies in two regions.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    ndarray of int64, shape (segments,)
        From 0; -1 for a segment without a class.
    """
    windows = found.numbers.windows(DEFAULT_TILE_SIZE)
    regions, inhabitants = zonal_pairs(found.read, segments.read, windows, len(segments), workers, progress)
    region_of = np.full(len(segments), -1)
    region_of[inhabitants] = regions
    return region_of


def write_segment_means(
    regions, source, means, destination, workers=None, progress=None, description="", metadata=None
):
    """Write the mean, or any other value, of every segment as a float32 raster; nan is nodata.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid it takes.
    means : ndarray of float, shape (segments,) or (bands, segments)
    destination : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    description, metadata
        As of :class:`.raster.sink.RasterSink`.
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    look_up = partial(_values_of_tile, regions.read, means, np.nan)
    with (
        RasterSink(
            destination, source, np.float32, nodata=np.nan, description=description, metadata=metadata
        ) as sink,
        run_tiles(look_up, windows, this_machine(workers), progress) as tiles,
    ):
        for window, values in tiles:
            sink.write(window, values)


def _values_of_tile(read_regions, values, nothing, window):
    return values_of_regions(read_regions(window), values, nothing)
