"""The second pipeline: segments, a value for each of them, classes by that value."""

import os
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..classification.kmeans import DEFAULT_SAMPLE_SIZE
from ..classification.thresholds import classify_values, find_thresholds, manual_classes, named_by_range
from ..errors import LandCoverError
from ..execution import run_ordered
from ..progress import Progress
from ..raster.features import BandStretch
from ..raster.indices import read_index
from ..raster.sampling import sample_pixels
from ..raster.source import RasterSink, RasterSource, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import find_regions, read_labels, values_of_regions, write_labels
from ..regions.merging import compact, sum_by
from ..regions.merging_by_tiles import merge_regions, merge_regions_to_size
from ..regions.zonal import ZonalStatistics, zonal_statistics
from ..segmentation.quickshift import Quickshift, quickshift_labels
from ..segmentation.superpixels import TILE_SIZE as SUPERPIXEL_TILE_SIZE
from ..segmentation.superpixels import Superpixels, seam_shares, superpixel_labels
from .kmeans import write_classes

#: Ways to segment an image; the first is exact for any tiles, the others are scikit-image's.
SEGMENT_METHODS = ("quickshift", "slic", "felzenszwalb", "watershed")


@dataclass(frozen=True)
class SegmentSettings:
    """How an image is segmented.

    Attributes
    ----------
    method : str
        One of `SEGMENT_METHODS`.
    segment_size : float
        Wanted mean number of pixels of a segment; 0 = as they come.
    min_area : int
        Segments of fewer pixels are merged into a neighbour; 0 or 1 keeps all.
    kernel_size, max_distance, ratio : float
        Of :class:`.segmentation.quickshift.Quickshift`.
    region_size, compactness, scale, sigma : float
        Of :class:`.segmentation.superpixels.Superpixels`.
    """

    method: str = "quickshift"
    segment_size: float = 0
    min_area: int = 30
    kernel_size: float = 3
    max_distance: float = 6
    ratio: float = 0.5
    region_size: float = 12
    compactness: float = 10
    scale: float = 10
    sigma: float = 0.8

    def labeller(self, source, stretch):
        """Return the function that labels a tile."""
        if self.method == "quickshift":
            quickshift = Quickshift(self.kernel_size, self.max_distance, self.ratio)
            return partial(quickshift_labels, source, stretch, quickshift)
        superpixels = Superpixels(self.method, self.region_size, self.compactness, self.scale, self.sigma)
        return partial(superpixel_labels, source, stretch, superpixels)

    def check(self):
        """Refuse settings that mean nothing.

        Raises
        ------
        LandCoverError
        """
        if self.method not in SEGMENT_METHODS:
            raise LandCoverError(
                "Unknown segmentation method", self.method, f"Use one of {', '.join(SEGMENT_METHODS)}."
            )
        for name in ("kernel_size", "max_distance", "region_size", "scale"):
            if not getattr(self, name) > 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must be above 0", f"{getattr(self, name):g}", ""
                )
        for name in ("segment_size", "min_area", "ratio", "compactness", "sigma"):
            if not getattr(self, name) >= 0:
                raise LandCoverError(
                    f"The {name.replace('_', ' ')} must not be negative", f"{getattr(self, name):g}", ""
                )


def find_segments(source, settings, workspace, threads=0, progress=None, tile_size=None):
    """Segment an image.

    Parameters
    ----------
    source : RasterSource
    settings : SegmentSettings
    workspace : str
        Existing folder for temporary rasters.
    threads : int
    progress : Progress, optional
    tile_size : int, optional
        Pixels along a tile's side. Does not change the result of quickshift.

    Returns
    -------
    RasterRegions
        The segments, with the sums of their features.
    """
    settings.check()
    progress = progress or Progress()
    is_local = settings.method == "quickshift"
    labelled_size = tile_size or (DEFAULT_TILE_SIZE if is_local else SUPERPIXEL_TILE_SIZE)
    tile_size = tile_size or DEFAULT_TILE_SIZE
    stretch = BandStretch.fit(sample_pixels(source, DEFAULT_SAMPLE_SIZE, threads=threads))
    progress.report(0.02, "Segmenting")
    found = find_regions(
        source,
        settings.labeller(source, stretch),
        workspace,
        sums_from=max(settings.min_area, 1),
        threads=threads,
        progress=progress.part(0.02, 0.6),
        tile_size=labelled_size,
    )
    count = len(found)
    if settings.min_area > 1:
        progress.report(0.6, f"Merging small ones of {len(found)} segments")
        merged = merge_regions(
            source, stretch, found, settings.min_area, threads, progress.part(0.6, 0.8), tile_size
        )
        identity = write_labels(
            os.path.join(workspace, "merged.tif"),
            source,
            ((window, identity) for window, identity, _ in merged),
            len(found),
        )
        found = find_regions(
            source,
            partial(read_labels, identity, source=source, stretch=stretch),
            workspace,
            threads=threads,
            progress=progress.part(0.8, 0.9),
            tile_size=tile_size,
        )
    if settings.segment_size > 0:
        progress.report(0.9, f"Merging {len(found)} segments to a mean size of {settings.segment_size:g}")
        windows = source.windows(tile_size)
        found = merge_regions_to_size(found, settings.segment_size, windows, threads, progress.part(0.9, 1))
    windows = source.windows(labelled_size)
    if not is_local and len(windows) > 1:
        share, chance = seam_shares(found, windows, threads)
        text = "{:.2%} of the segments' boundary lies on lines between tiles, of all pixel edges {:.2%}."
        progress.report(1, text.format(share, chance))
    progress.report(1)
    found.merged = count - len(found)
    return found


def write_regions(found, source, destination, threads=0, progress=None):
    """Write the numbers of regions, from 1, as a raster; 0 is nodata.

    Parameters
    ----------
    found : RasterRegions
    source : RasterSource
        Whose grid it takes.
    destination : str
    threads : int
    progress : Progress, optional
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    tiles = run_ordered(partial(_number_tile, found), windows, threads, progress)
    with RasterSink(destination, source, np.uint32) as sink:
        for window, numbers in zip(windows, tiles):
            sink.write(window, numbers)


def _number_tile(found, window):
    return (found.read(window) + 1).astype(np.uint32)


@dataclass
class SegmentClasses:
    """The classes of segments, by the mean of an index or a band.

    Attributes
    ----------
    thresholds : list of float
    classes : tuple of LandCoverClass
    of_segment : ndarray of unsigned int, shape (segments,)
        Class value of each segment; 0 where it has no valid value.
    statistics : ZonalStatistics
        Of the values on the segments.
    """

    thresholds: list
    classes: tuple
    of_segment: np.ndarray
    statistics: ZonalStatistics


def classify_segments(
    regions, read_values, value_name, method, rows=(), class_count=0, threads=0, progress=None
):
    """Class segments by the mean of their values.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    read_values : callable
        Takes a window, returns the values, shape (1, height, width), and their valid mask.
    value_name : str
        What the values are, for the names of classes without names.
    method : str
        "manual", "otsu" or "kmeans".
    rows : sequence of tuple
        Table of classes, for "manual"; see :func:`.classification.thresholds.manual_classes`.
    class_count : int
        For the other methods.
    threads : int
    progress : Progress, optional

    Returns
    -------
    SegmentClasses
    """
    if method == "manual":
        thresholds, classes = manual_classes(rows)
    windows = regions.numbers.windows(DEFAULT_TILE_SIZE)
    statistics = zonal_statistics(regions.read, read_values, windows, len(regions), threads, progress)
    mean = statistics.mean[0]
    if not np.isfinite(mean).any():
        raise LandCoverError(
            "No segment has a valid value", f"of {len(regions)} segments", "Choose other bands or values."
        )
    if method != "manual":
        thresholds = find_thresholds(method, mean, statistics.count, class_count)
        classes = named_by_range(thresholds, value_name)
    return SegmentClasses(thresholds, classes, classify_values(mean, thresholds), statistics)


def write_segment_classes(regions, source, classed, destination, threads=0, progress=None):
    """Write the class raster of classed segments.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid it takes.
    classed : SegmentClasses
    destination : str
    threads : int
    progress : Progress, optional

    Returns
    -------
    ClassMap
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    look_up = partial(_values_of_tile, regions.read, classed.of_segment, 0)
    tiles = run_ordered(look_up, windows, threads, progress)
    class_map = write_classes(source, classed.classes, zip(windows, tiles), destination)
    class_map.region_classes = classed.of_segment
    class_map.region_pixels = regions.pixels
    return class_map


def write_segment_means(regions, source, means, destination, threads=0, progress=None):
    """Write the mean of every segment as a float32 raster; nan is nodata.

    Parameters
    ----------
    regions : RasterRegions or SegmentRaster
    source : RasterSource
        Whose grid it takes.
    means : ndarray of float, shape (segments,)
    destination : str
    threads : int
    progress : Progress, optional
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    look_up = partial(_values_of_tile, regions.read, means, np.nan)
    with RasterSink(destination, source, np.float32, nodata=np.nan) as sink:
        for window, values in zip(windows, run_ordered(look_up, windows, threads, progress)):
            sink.write(window, values)


def _values_of_tile(read_regions, values, nothing, window):
    return values_of_regions(read_regions(window), values, nothing)


def write_index(index, source, destination, threads=0, progress=None):
    """Write a spectral index as a float32 raster; nan is nodata.

    Parameters
    ----------
    index : str
    source : RasterSource
        With the bands of :func:`.raster.indices.choose_bands`.
    destination : str
    threads : int
    progress : Progress, optional
    """
    windows = source.windows(DEFAULT_TILE_SIZE)
    tiles = run_ordered(partial(read_index, index, source), windows, threads, progress)
    has_values = False
    with RasterSink(destination, source, np.float32, nodata=np.nan, description=index.upper()) as sink:
        for window, (values, valid) in zip(windows, tiles):
            has_values |= bool(valid.any())
            sink.write(window, np.where(valid, values[0], np.nan))
    if not has_values:
        raise no_valid_pixel(source)


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
    def open(cls, path, threads=0, progress=None, band=1, has_zero=False):
        """Read which segments there are.

        Parameters
        ----------
        path : str
        threads : int
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
        tiles = list(run_ordered(partial(_ids_of_tile, source, has_zero), windows, threads, progress))
        ids, place = np.unique(np.concatenate([ids for ids, _ in tiles]), return_inverse=True)
        if len(ids) == 0:
            what, nothing = ("region", "nodata") if has_zero else ("segment", "0 or nodata")
            raise LandCoverError(f"There is no {what}", f"{path} is {nothing} everywhere")
        counts = np.concatenate([count for _, count in tiles])
        return cls(source, ids, sum_by(place, counts, len(ids)), has_zero)

    def __len__(self):
        return len(self.ids)

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


def check_same_grid(segments, values):
    """Refuse values that do not lie on the pixels of the segments.

    Parameters
    ----------
    segments, values : RasterSource

    Raises
    ------
    LandCoverError
    """
    if not is_same_grid(segments, values):
        raise LandCoverError(
            "Segments and values lie on different grids",
            f"{_grid_in_words(segments)}; {_grid_in_words(values)}",
            "Warp one of them to the grid of the other first, with 'Warp (reproject)'.",
        )


def is_same_grid(one, other):
    """Tell whether the pixels of two rasters lie on each other, whatever their CRS."""
    pixel = max(abs(part) for part in one.geotransform[1:3])
    same_place = np.allclose(_corners(one), _corners(other), rtol=0, atol=pixel / 100)
    return bool(same_place) and (one.width, one.height) == (other.width, other.height)


def _corners(source):
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    columns, rows = np.meshgrid([0, source.width], [0, source.height])
    return left + columns * column_x + rows * row_x, top + columns * column_y + rows * row_y


def _grid_in_words(source):
    left, column_x, _, top, _, row_y = source.geotransform
    return (
        f"{source.path} has {source.width} x {source.height} pixels of {column_x:.6g} x {abs(row_y):.6g} "
        f"from {left:.10g}, {top:.10g}"
    )
