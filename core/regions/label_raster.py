"""Labels and regions on disk: temporary rasters of labels, and segments of this or any other program."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_ordered, run_tiles, this_machine
from ..raster.sink import RasterSink, unsigned_type
from ..raster.source import RasterSource
from ..raster.tiles import DEFAULT_TILE_SIZE
from .connected import TileLabels
from .numbering import compact, sum_by
from .raster_regions import RegionsExcerpt


def values_of_regions(regions, values, nothing):
    """Return the value of the region of every pixel.

    Parameters
    ----------
    regions : ndarray of int, shape (height, width)
        From 0; negative where there is none.
    values : ndarray, shape (regions,) or (bands, regions)
    nothing : scalar
        Value where there is no region.
    """
    return np.where(regions >= 0, values[..., regions], nothing).astype(values.dtype)


def labels_of_regions(found, window):
    """Return the label of the region of every pixel of a window, 0 where there is none.

    Parameters
    ----------
    found : RasterRegions
    window : Window
    """
    return values_of_regions(found.read(window), found.labels, 0)


def write_labels(path, source, tiles, largest):
    """Write tiles of labels to a temporary raster and return it.

    Parameters
    ----------
    path : str
    source : RasterSource
        Whose grid it takes.
    tiles : generator of tuple
        Windows and their labels, in row order; closed at the end.
    largest : int
        Largest label.

    Returns
    -------
    RasterSource
    """
    with RasterSink(path, source, unsigned_type(largest), temporary=True) as sink:
        sink.write_tiles(tiles)
    return RasterSource.open(path, (1,), temporary=True)


def read_labels(raster, window, source=None, stretch=None):
    """Read a window of such a raster; a labeller for `find_regions`.

    Parameters
    ----------
    raster : RasterSource
    window : Window
    source : RasterSource, optional
        Image whose features are wanted as well.
    stretch : BandStretch, optional

    Returns
    -------
    TileLabels
    """
    labels = raster.read(window)[0][0]
    return TileLabels(labels, None if source is None else stretch.apply(*source.read(window)))


def write_regions(found, source, destination, workers=None, progress=None):
    """Write the numbers of regions, from 1, as a raster; 0 is nodata.

    Parameters
    ----------
    found : RasterRegions
    source : RasterSource
        Whose grid it takes.
    destination : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    """
    windows, number = source.windows(DEFAULT_TILE_SIZE), partial(_number_tile, found)
    with (
        RasterSink(destination, source, np.uint32) as sink,
        run_tiles(number, windows, this_machine(workers), progress) as tiles,
    ):
        for window, numbers in tiles:
            sink.write(window, numbers)


def _number_tile(found, window):
    return (found.read(window) + 1).astype(np.uint32)


@dataclass
class SegmentRaster:
    """Segments that come as a raster of whole numbers, of this plugin or of any other program.

    Attributes
    ----------
    numbers : RasterSource
    ids : ndarray of int64, shape (segments,), ascending
        Value of each segment in the raster.
    pixels : ndarray of int64, shape (segments,)
    has_zero : bool
        Whether 0 is a segment as well, where it is not nodata.
    """

    numbers: RasterSource
    ids: np.ndarray
    pixels: np.ndarray
    has_zero: bool = False

    @classmethod
    def open(cls, path, workers=None, progress=None, band=1, has_zero=False):
        """Read which segments there are.

        Parameters
        ----------
        path : str
        workers : Workers, optional
            Who works on the tiles; the cores of this machine without.
        progress : Progress, optional
        band : int
            Band that holds the segments; nodata is no segment.
        has_zero : bool
            Whether 0 is a segment where it is not nodata.

        Raises
        ------
        LandCoverError
            When the raster does not hold whole numbers, or no segment.
        """
        source = RasterSource.open(path, (band,), labels=True)
        if np.dtype(source.dtype).kind not in "iu":
            raise LandCoverError(
                f"The {'classes' if has_zero else 'segments'} are not a raster of whole numbers",
                f"{path} is of type {source.dtype}",
                "Choose the output of 'Segment image', or convert it to an integer type.",
            )
        windows = source.windows(DEFAULT_TILE_SIZE)
        tiles = list(
            run_ordered(partial(_ids_of_tile, source, has_zero), windows, this_machine(workers), progress)
        )
        ids, place = np.unique(np.concatenate([ids for ids, _ in tiles]), return_inverse=True)
        if len(ids) == 0:
            what, nothing = ("region", "nodata") if has_zero else ("segment", "0 or nodata")
            raise LandCoverError(f"There is no {what}", f"{path} is {nothing} everywhere")
        counts = np.concatenate([count for _, count in tiles])
        return cls(source, ids, sum_by(place, counts, len(ids)), has_zero)

    def __len__(self):
        return len(self.ids)

    def excerpt(self, window):
        """Return what reads the same within a window on any machine."""
        window = window.grown(0, self.numbers.width, self.numbers.height)
        return RegionsExcerpt(window, self.read(window))

    def read(self, window):
        """Return the segments in a window as places in `ids`, shape (height, width); -1 for none."""
        values, valid = self.numbers.read(window)
        values = values[0].astype(np.int64)
        if self.ids[-1] - self.ids[0] == len(self.ids) - 1:
            place = values - self.ids[0]
        else:
            place = np.searchsorted(self.ids, values)
        return np.where(valid if self.has_zero else valid & (values != 0), place, -1)


def _ids_of_tile(source, has_zero, window):
    values, valid = source.read(window)
    ids, place = compact(values[0][valid if has_zero else valid & (values[0] != 0)].astype(np.int64))
    return ids, np.bincount(place, minlength=len(ids))
