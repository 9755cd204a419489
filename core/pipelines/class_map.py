"""A class raster and what is known of it."""

import os
from contextlib import closing
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_tiles, this_machine
from ..raster.areas import count_by_value, ground_areas
from ..raster.sink import RasterSink, unsigned_type
from ..raster.source import RasterSource, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.label_raster import values_of_regions


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
        Class value of each 4-connected region of one class; None when regions were not asked for.
    region_pixels : ndarray of int64, shape (regions,), or None
    region_raster : str or None
        Temporary raster of region numbers from 1; region n is at n - 1 of the arrays. 0 is nodata.
    merged_regions : int
        Regions (in a map of segments: segments) below the minimum area that were merged into a neighbour.
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

    def take_regions(self, found, raster):
        """Note the regions of the map.

        Parameters
        ----------
        found : RasterRegions
            The 4-connected regions of one class, labelled with it.
        raster : str
            Temporary raster of their numbers from 1.
        """
        self.region_classes, self.region_pixels, self.region_raster = found.labels, found.pixels, raster


def write_classes(source, classes, tiles, destination):
    """Write the class raster and count its pixels.

    Parameters
    ----------
    source : RasterSource
        Whose grid it takes.
    classes : sequence of LandCoverClass
        In ascending order of their values.
    tiles : iterable of tuple
        Windows and class values, in row order; 0 for none.
    destination : str

    Returns
    -------
    ClassMap
    """
    largest = classes[-1].value
    ground = ground_areas(source)
    pixels, steps = np.zeros(largest + 1, np.int64), np.zeros(largest + 1, np.int64)
    with RasterSink(destination, source, unsigned_type(largest), classes=classes) as sink:
        for window, values in tiles:
            sink.write(window, values)
            of_window = count_by_value(ground, window, values, largest + 1)
            pixels += of_window[0]
            steps += of_window[1]
    if not pixels[1:].any():
        raise no_valid_pixel(source)
    values = [land_cover.value for land_cover in classes]
    areas = None if ground is None else steps[values] * ground.unit
    return ClassMap(source=source, classes=tuple(classes), pixels=pixels[values], areas=areas)


def write_region_classes(found, source, classes, destination, workspace, workers, progress):
    """Write the class raster of regions that are labelled with their class.

    Parameters
    ----------
    found : RasterRegions
        The 4-connected regions of one class, labelled with it.
    source : RasterSource
        Whose grid the raster takes.
    classes : tuple of LandCoverClass
    destination : str
        GeoTIFF to write.
    workspace : str
        Existing folder for the temporary raster of region numbers.
    workers : Workers
    progress : Progress

    Returns
    -------
    ClassMap
        With its regions.
    """
    region_raster = os.path.join(workspace, "regions.tif")
    with closing(_region_tiles(found, source, region_raster, workers, progress)) as tiles:
        class_map = write_classes(source, classes, tiles, destination)
    class_map.take_regions(found, region_raster)
    return class_map


def _region_tiles(found, source, region_raster, workers, progress):
    """Yield each window with its classes; write the region numbers along the way."""
    windows, look_up = source.windows(DEFAULT_TILE_SIZE), partial(_look_up_tile, found)
    with (
        RasterSink(region_raster, source, np.uint32, temporary=True) as sink,
        run_tiles(look_up, windows, this_machine(workers), progress) as tiles,
    ):
        for window, (classes, numbers) in tiles:
            sink.write(window, numbers)
            yield window, classes


def _look_up_tile(found, window):
    regions = found.read(window)
    return values_of_regions(regions, found.labels, 0), (regions + 1).astype(np.uint32)
