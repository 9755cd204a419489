"""A class map with other classes: values looked up, small regions merged, what the old classes look like."""

import os
from contextlib import closing
from functools import partial

import numpy as np

from ..classes import MAX_CLASSES
from ..classification.class_looks import describe_classes
from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.label_raster import SegmentRaster, values_of_regions, write_labels
from ..regions.sieve import sieve_regions
from ..regions.zonal import zonal_statistics
from .class_map import write_classes, write_region_classes


def open_classes(source, workers=None, progress=None):
    """Read which values a class raster holds; 0 is one of them where it is not nodata.

    Parameters
    ----------
    source : RasterSource
        Of its one used band.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    SegmentRaster

    Raises
    ------
    LandCoverError
        When it does not hold whole numbers, none at all, or too many for classes.
    """
    found = SegmentRaster.open(source.path, workers, progress, source.bands[0], has_zero=True)
    if len(found) > MAX_CLASSES:
        raise LandCoverError(
            "The raster holds too many values for classes",
            f"{len(found):,} of them in {source.path}",
            "Choose a class raster; 'Classify segments' makes one of segments.",
        )
    return found


def look_at_classes(old, image, workers=None, progress=None):
    """Measure an image on the classes of a map and describe what they look like.

    Parameters
    ----------
    old : SegmentRaster
        The classes.
    image : RasterSource
        On the grid of the map.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    ClassLooks
        In the order of the values of `old`.
    """
    progress = progress or Progress()
    windows = image.windows(DEFAULT_TILE_SIZE)
    step = progress.part(0, 0.8)
    statistics = zonal_statistics(old.read, image.read, windows, len(old), workers, step)
    return describe_classes(old.ids.tolist(), image, statistics.mean.T, workers, progress.part(0.8, 1))


def write_edited_classes(
    old, source, edit, destination, min_area=0, regions=False, workers=None, workspace=None, progress=None
):
    """Write a class raster with its new classes.

    Parameters
    ----------
    old : SegmentRaster
        The classes as they are.
    source : RasterSource
        Whose grid the raster takes.
    edit : ClassEdit
        Of all values of `old`.
    destination : str
        GeoTIFF to write.
    min_area : int
        Regions of the new classes of fewer pixels are merged into the neighbour with the longest common
        border; 0 or 1 keeps all.
    regions : bool
        Whether the regions are wanted, for polygons or lines.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    workspace : str
        Existing folder for temporary rasters; needed for regions and for a `min_area` above 1.
    progress : Progress, optional

    Returns
    -------
    ClassMap
    """
    progress = progress or Progress()
    if not regions and min_area <= 1:
        with closing(_new_tiles(old, edit, workers, progress)) as tiles:
            return write_classes(source, edit.classes, tiles, destination)
    tiles, path = _new_tiles(old, edit, workers, progress.part(0, 0.2)), os.path.join(workspace, "new.tif")
    labels = write_labels(path, source, tiles, len(edit.classes))
    found = sieve_regions(labels, len(edit.classes), min_area, workspace, workers, progress.part(0.2, 0.8))
    step = progress.part(0.8, 1)
    class_map = write_region_classes(found, source, edit.classes, destination, workspace, workers, step)
    class_map.merged_regions = found.merged
    return class_map


def _new_tiles(old, edit, workers, progress):
    """Yield each window with its new values."""
    largest = len(edit.classes)
    values = np.array([edit.class_of[value] for value in old.ids.tolist()], np.min_scalar_type(largest))
    windows, look_up = old.numbers.windows(DEFAULT_TILE_SIZE), partial(_new_tile, old, values)
    with run_tiles(look_up, windows, this_machine(workers), progress) as tiles:
        yield from tiles


def _new_tile(old, values, window):
    return values_of_regions(old.read(window), values, 0)
