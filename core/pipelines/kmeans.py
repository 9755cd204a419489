"""The first pipeline: classes of pixels or segments by k-means, connected regions, small ones merged."""

from contextlib import closing
from dataclasses import replace
from functools import partial

import numpy as np

from ..classification.segment_means import SegmentMeans
from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels
from ..regions.label_raster import labels_of_regions
from ..regions.minimum_area import MinimumArea
from ..regions.zonal import zonal_statistics
from .class_map import write_classes, write_region_classes
from .segments import find_segments

#: Pixels below which a region is merged, unless the user says otherwise.
DEFAULT_MIN_AREA = 10


def measure_segments(source, settings, workspace, workers=None, progress=None, tile_size=None):
    """Segment an image and measure what k-means takes of the segments.

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
        As of :func:`.pipelines.segments.find_segments`.

    Returns
    -------
    segments : RasterRegions
    measured : SegmentMeans
        Exact for integers of up to 16 bits; see :func:`.regions.zonal.zonal_statistics`.
    """
    progress = progress or Progress()
    segments = find_segments(source, settings, workspace, workers, progress.part(0, 0.8), tile_size)
    progress.report(0.8, f"Measuring {len(segments)} segments")
    windows, step = source.windows(tile_size or DEFAULT_TILE_SIZE), progress.part(0.8, 1)
    statistics = zonal_statistics(segments.read, source.read, windows, len(segments), workers, step)
    return segments, SegmentMeans(np.ascontiguousarray(statistics.mean.T), segments.pixels)


def classify_segments_by_means(segments, measured, model):
    """Return segments labelled with the class of the centre that is nearest to their mean.

    Parameters
    ----------
    segments : RasterRegions
    measured : SegmentMeans
    model : KMeansModel

    Returns
    -------
    RasterRegions
    """
    means = measured.means.T[:, None]
    return replace(segments, labels=model.predict(means, np.ones(means.shape[1:], bool))[0])


def classify_kmeans(
    source,
    model,
    destination,
    min_area=DEFAULT_MIN_AREA,
    regions=False,
    workers=None,
    workspace=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
    segments=None,
):
    """Class an image with a k-means model and write the class raster.

    Parameters
    ----------
    source : RasterSource
        With the bands of the model.
    model : KMeansModel
    destination : str
        GeoTIFF to write.
    min_area : int
        Regions of fewer pixels are merged into a neighbour; 0 or 1 keeps all.
    regions : bool
        Whether the regions are wanted, for polygons or lines.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    workspace : str
        Existing folder for temporary rasters; needed for regions and for a `min_area` above 1.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.
    segments : RasterRegions, optional
        Labelled with their classes, by :func:`classify_segments_by_means`; without, each pixel is classed by
        itself.

    Returns
    -------
    ClassMap

    Raises
    ------
    LandCoverError
        When the image cannot be read or has no valid pixel.
    """
    progress = progress or Progress()
    windows = source.windows(tile_size)
    if segments is not None:
        workers = this_machine(workers)  # which holds the segments
    if not regions and min_area <= 1:
        by_pixel = partial(_predict_tile, source, model)
        classify = by_pixel if segments is None else partial(labels_of_regions, segments)
        with run_tiles(classify, windows, workers, progress) as tiles:
            return write_classes(source, model.classes, tiles, destination)
    label = partial(_label_tile, source, model, segments, min_area > 1)
    walk = MinimumArea(source, label, model.stretch, min_area, workspace, workers, tile_size)
    if not regions:
        with closing(walk.tiles(len(model.classes), progress)) as tiles:
            class_map = write_classes(source, model.classes, tiles, destination)
        class_map.merged_regions = walk.merged
        return class_map
    found = walk.regions(len(model.classes), progress.part(0, 0.85))
    step = progress.part(0.85, 1)
    class_map = write_region_classes(found, source, model.classes, destination, workspace, workers, step)
    class_map.merged_regions = walk.merged
    return class_map


def _predict_tile(source, model, window):
    return model.predict(*source.read(window))


def _label_tile(source, model, segments, with_features, window):
    if segments is not None and not with_features:
        return TileLabels(labels_of_regions(segments, window))
    values, valid = source.read(window)
    features = model.stretch.apply(values, valid) if with_features else None
    classes = model.predict(values, valid) if segments is None else labels_of_regions(segments, window)
    return TileLabels(classes, features)
