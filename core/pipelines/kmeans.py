"""The walk of both pipelines: label, regions, merge, classify, write."""

import os
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered
from ..progress import Progress
from ..raster.areas import pixel_areas
from ..raster.source import RasterSink, RasterSource, no_valid_pixel, unsigned_type
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels, find_regions, read_labels, values_of_regions, write_labels
from ..regions.merging_by_tiles import merge_regions

#: Pixels below which a region is merged, unless the user says otherwise.
DEFAULT_MIN_AREA = 10


@dataclass
class ClassMap:
    """A class raster and what is known of it.

    Attributes
    ----------
    source : RasterSource
        The image, whose grid the map shares.
    classes : tuple of LandCoverClass
    pixels : ndarray of int64, shape (classes,)
        Pixels of each class.
    areas : ndarray of float64, shape (classes,), or None
        Ground area of each class in square metres; None where the CRS is unknown.
    region_classes : ndarray of unsigned int, shape (regions,), or None
        Class value of each region; None when regions were not asked for.
    region_pixels : ndarray of int64, shape (regions,), or None
    region_raster : str or None
        Temporary raster of region numbers from 1; region n is at n - 1 of the arrays. 0 is nodata.
    merged_regions : int
        Regions below the minimum area that were merged into a neighbour.
    """

    source: RasterSource
    classes: tuple
    pixels: np.ndarray
    areas: np.ndarray = None
    region_classes: np.ndarray = None
    region_pixels: np.ndarray = None
    region_raster: str = None
    merged_regions: int = 0

    @property
    def valid_pixels(self):
        """Number of pixels that have a class."""
        return int(self.pixels.sum())

    @property
    def nodata_pixels(self):
        """Number of pixels that have none."""
        return self.source.pixels - self.valid_pixels

    @property
    def region_count(self):
        """Number of regions, or None when they were not asked for."""
        return None if self.region_classes is None else len(self.region_classes)


def classify_kmeans(
    source,
    model,
    destination,
    min_area=DEFAULT_MIN_AREA,
    regions=False,
    threads=0,
    workspace=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
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
    threads : int
        Worker threads; 0 = one for every core.
    workspace : str
        Existing folder for temporary rasters; needed for regions and for a `min_area` above 1.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `threads`, it does not change the result.

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
    if not regions and min_area <= 1:
        tiles = run_ordered(partial(_predict_tile, source, model), windows, threads, progress)
        return write_classes(source, model.classes, zip(windows, tiles), destination)

    labelled, joined = (0.3, 0.85) if min_area > 1 else (0.7, 0.7)
    found = find_regions(
        source,
        partial(_label_tile, source, model, min_area > 1),
        workspace,
        sums_from=min_area,
        threads=threads,
        progress=progress.part(0, labelled),
        tile_size=tile_size,
    )
    merged_regions = 0
    if min_area > 1:
        kept = np.zeros(len(found) + 1, bool)
        merged = merge_regions(
            source, model.stretch, found, min_area, threads, progress.part(labelled, 0.7), tile_size
        )
        tiles = _classes_of_merged(merged, kept)
        if not regions:
            class_map = write_classes(source, model.classes, tiles, destination)
            class_map.merged_regions = len(found) - int(kept[1:].sum())
            return class_map
        # Regions of one class that came to touch when what lay between them was merged become one.
        path = os.path.join(workspace, "classes.tif")
        classes = write_labels(path, source, tiles, len(model.classes))
        merged_regions = len(found) - int(kept[1:].sum())
        found = find_regions(
            source,
            partial(read_labels, classes),
            workspace,
            threads=threads,
            progress=progress.part(0.7, joined),
            tile_size=tile_size,
        )
    region_raster = os.path.join(workspace, "regions.tif")
    tiles = _region_tiles(found, source, region_raster, windows, threads, progress.part(joined, 1))
    class_map = write_classes(source, model.classes, tiles, destination)
    class_map.merged_regions = merged_regions
    class_map.region_classes = found.labels
    class_map.region_pixels = found.pixels
    class_map.region_raster = region_raster
    return class_map


def _predict_tile(source, model, window):
    return model.predict(*source.read(window))


def _label_tile(source, model, with_features, window):
    values, valid = source.read(window)
    features = model.stretch.apply(values, valid) if with_features else None
    return TileLabels(model.predict(values, valid), features)


def _classes_of_merged(merged, kept):
    """Yield windows and their classes; note along the way which regions were not merged into another."""
    for window, identity, classes in merged:
        kept[identity] = True
        yield window, classes


def _region_tiles(found, source, region_raster, windows, threads, progress):
    """Yield each window with its classes; write the region numbers along the way."""
    tiles = run_ordered(partial(_look_up_tile, found), windows, threads, progress)
    with RasterSink(region_raster, source, np.uint32, temporary=True) as sink:
        for window, (classes, numbers) in zip(windows, tiles):
            sink.write(window, numbers)
            yield window, classes


def _look_up_tile(found, window):
    regions = found.read(window)
    return values_of_regions(regions, found.labels, 0), (regions + 1).astype(np.uint32)


def write_classes(source, classes, tiles, destination):
    """Write the class raster and count its pixels; `tiles` yields windows and class values, in row order."""
    largest = classes[-1].value
    counts = np.zeros((source.height, largest + 1), np.int64)
    with RasterSink(destination, source, unsigned_type(largest), classes=classes) as sink:
        for window, values in tiles:
            sink.write(window, values)
            counts[window.y : window.y + window.height] += _count_by_row(values, largest + 1)
    if not counts[:, 1:].any():
        raise no_valid_pixel(source)
    areas = pixel_areas(source)
    return ClassMap(
        source=source,
        classes=tuple(classes),
        pixels=counts[:, 1:].sum(axis=0),
        areas=None if areas is None else areas @ counts[:, 1:],
    )


def _count_by_row(values, count):
    height = len(values)
    keys = values + (np.arange(height) * count)[:, None]
    return np.bincount(keys.ravel(), minlength=height * count).reshape(height, count)
