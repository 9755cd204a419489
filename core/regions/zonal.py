"""Statistics of any raster on the regions of another, streamed over both, for any number of regions."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..progress import Progress
from .numbering import compact

#: Steps into which the range of the values is divided: sums of integers are the same in any order.
_STEPS = 2**32
#: Where 64-bit integers begin again from 0.
_WRAP = 2.0**64


@dataclass
class ZonalStatistics:
    """Statistics of the values on each region; nan where a region has no valid value.

    Attributes
    ----------
    count : ndarray of int64, shape (regions,)
        Pixels with a valid value.
    mean, std, minimum, maximum : ndarray of float64, shape (bands, regions)
        `std` is the standard deviation of the region's pixels (not of a sample).
    """

    count: np.ndarray
    mean: np.ndarray
    std: np.ndarray
    minimum: np.ndarray
    maximum: np.ndarray


def zonal_statistics(read_regions, read_values, windows, region_count, workers=None, progress=None):
    """Compute count, mean, standard deviation, minimum and maximum of every region.

    Everything is summed as integers, so it does not depend on the tiles: integers of up to 16 bits as they
    are, other values in steps of 2**-32 of their range, to which the statistics are exact.

    Parameters
    ----------
    read_regions : callable
        Takes a window, returns its regions: int, shape (height, width), from 0; negative for none.
    read_values : callable
        Takes a window, returns its values, shape (bands, height, width), and its valid mask.
    windows : list of Window
    region_count : int
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    ZonalStatistics
    """
    progress = progress or Progress()
    low, step = _steps(read_regions, read_values, windows, workers, progress.part(0, 0.3))
    bands = len(low)
    count = np.zeros(region_count, np.int64)
    minimum = np.full((bands, region_count), np.inf)
    maximum = np.full((bands, region_count), -np.inf)
    sums = np.zeros((bands, region_count), np.uint64)
    squares = np.zeros((bands, region_count), np.uint64)
    rough_squares = np.zeros((bands, region_count))
    measure = partial(_measure_tile, read_regions, read_values, low, step)
    for tile in run_ordered(measure, windows, workers, progress.part(0.3, 1)):
        regions = tile.regions
        count[regions] += tile.count
        minimum[:, regions] = np.minimum(minimum[:, regions], tile.minimum)
        maximum[:, regions] = np.maximum(maximum[:, regions], tile.maximum)
        sums[:, regions] += tile.sums
        squares[:, regions] += tile.squares
        rough_squares[:, regions] += tile.rough_squares

    empty = count == 0
    count_or_1 = np.where(empty, 1, count)
    mean = low[:, None] + sums / count_or_1 * step[:, None]
    mean = np.clip(mean, minimum, maximum)  # a rounding step must not lead out of the region's range
    std = np.empty_like(mean)
    for band, of_band in enumerate(zip(sums, squares, rough_squares)):  # one at a time, for the memory
        std[band] = np.sqrt(_variance(count_or_1, *of_band)) * step[band]
    for statistic in (mean, std, minimum, maximum):
        statistic[:, empty] = np.nan
    return ZonalStatistics(count, mean, std, minimum, maximum)


def zonal_pairs(read_regions, read_labels, windows, label_count, workers=None, progress=None):
    """Find the labels of which at least one pixel lies in each region.

    Parameters
    ----------
    read_regions, read_labels : callable
        Take a window, return its regions and its labels: int, shape (height, width), from 0; negative for
        none.
    windows : list of Window
    label_count : int
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    regions, labels : ndarray of int64, shape (pairs,)
        Each pair once, in ascending order.
    """
    pairs_of_tile = partial(_pairs_of_tile, read_regions, read_labels, label_count)
    pairs = np.unique(
        np.concatenate(list(run_ordered(pairs_of_tile, windows, this_machine(workers), progress)))
    )
    return np.divmod(pairs, label_count)


def _pairs_of_tile(read_regions, read_labels, label_count, window):
    """Return which labels lie in which regions, each pair as one number."""
    regions, labels = read_regions(window), read_labels(window)
    pairs = np.where((regions >= 0) & (labels >= 0), regions.astype(np.int64) * label_count + labels, -1)
    # Most pixels are of the pair of the pixel before: few are left to sort.
    starts = pairs[np.diff(pairs, axis=1, prepend=-1) != 0]
    return np.unique(starts[starts >= 0])


def _steps(read_regions, read_values, windows, workers, progress):
    """Return, for each band, the value from which steps are counted and the size of a step."""
    [(dtype, bands)] = run_ordered(partial(_kind_of_values, read_values), windows[:1], this_machine(workers))
    if dtype.kind in "iu" and dtype.itemsize <= 2:
        return np.full(bands, float(np.iinfo(dtype).min)), np.ones(bands)
    measure = partial(_range_of_tile, read_regions, read_values)
    least, most = zip(*run_ordered(measure, windows, workers, progress))
    low, high = np.min(least, axis=0), np.max(most, axis=0)
    varies = low < high
    return np.where(np.isfinite(low), low, 0.0), np.where(varies, high - low, 1.0) / _STEPS


def _kind_of_values(read_values, window):
    values, _ = read_values(window)
    return values.dtype, len(values)


def _range_of_tile(read_regions, read_values, window):
    values, valid = read_values(window)
    values = values[:, valid & (read_regions(window) >= 0)].astype(np.float64)
    return values.min(axis=1, initial=np.inf), values.max(axis=1, initial=-np.inf)


@dataclass
class _TileStatistics:
    """What a tile adds to the statistics of its regions, in steps; arrays of shape (bands, regions).

    Attributes
    ----------
    regions : ndarray of int, shape (regions,)
    count : ndarray of int, shape (regions,)
    minimum, maximum : ndarray of float64
        In the units of the values.
    sums : ndarray of uint64
    squares : ndarray of uint64
        Sums of the squares, as far as 64 bits hold them: what is beyond is lost.
    rough_squares : ndarray of float64
        The same with what is beyond, but rounded.
    """

    regions: np.ndarray
    count: np.ndarray
    minimum: np.ndarray
    maximum: np.ndarray
    sums: np.ndarray
    squares: np.ndarray
    rough_squares: np.ndarray


def _measure_tile(read_regions, read_values, low, step, window):
    regions = read_regions(window)
    values, valid = read_values(window)
    counted = np.flatnonzero(valid & (regions >= 0))
    regions, place = compact(regions.ravel()[counted])
    # Small integers are sorted in linear time.
    by_region = counted[np.argsort(place.astype(np.min_scalar_type(len(regions))), kind="stable")]
    count = np.bincount(place)
    start = np.cumsum(count) - count
    results = []
    for band, band_low, band_step in zip(values, low, step):
        sorted_values = band.ravel()[by_region]
        steps = np.rint((sorted_values.astype(np.float64) - band_low) / band_step).astype(np.uint64)
        squares = steps * steps
        rough = squares if band_step == 1 else np.square(steps.astype(np.float64))
        results.append(
            (
                np.minimum.reduceat(sorted_values, start).astype(np.float64),
                np.maximum.reduceat(sorted_values, start).astype(np.float64),
                np.add.reduceat(steps, start),
                np.add.reduceat(squares, start),
                np.add.reduceat(rough, start).astype(np.float64),
            )
        )
    return _TileStatistics(regions, count, *(np.stack(bands) for bands in zip(*results)))


def _variance(count, sums, squares, rough_squares):
    """Return the variance of each region in squared steps, exact however small it is beside the mean.

    The sum of the squared distances from the mean, rounded to a step, is worked out twice: as integers, which
    begin again from 0 at 2**64, and in rounded numbers, which tell how often they did.
    """
    center = np.rint(sums / count).astype(np.uint64)
    pixels = count.astype(np.uint64)
    exact = squares - 2 * center * sums + pixels * center * center
    rough = rough_squares - 2.0 * center * sums + 1.0 * count * center * center
    deviation = exact + np.rint((rough - exact) / _WRAP) * _WRAP
    off_center = (sums - pixels * center).astype(np.int64) / count
    return np.maximum(deviation / count - off_center**2, 0.0)
