"""Statistics of any raster on the regions of another, streamed over both, for any number of regions."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from .execution import run_ordered
from .progress import Progress

#: Steps into which the range of the values is divided: sums of integers are the same in any order.
_STEPS = 2**32


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


def zonal_statistics(read_regions, read_values, windows, region_count, threads=0, progress=None):
    """Compute count, mean, standard deviation, minimum and maximum of every region.

    Means and deviations are summed in steps of 2**-32 of the values' range, as integers, so they do not
    depend on the tiles, and are exact to that step.

    Parameters
    ----------
    read_regions : callable
        Takes a window, returns its regions: int, shape (height, width), from 0; negative for none.
    read_values : callable
        Takes a window, returns its values, shape (bands, height, width), and its valid mask.
    windows : list of Window
    region_count : int
    threads : int
    progress : Progress, optional

    Returns
    -------
    ZonalStatistics
    """
    progress = progress or Progress()
    bands, low, high = _ranges(read_regions, read_values, windows, threads, progress.part(0, 0.2))
    count = np.zeros(region_count, np.int64)
    minimum = np.full((bands, region_count), np.inf)
    maximum = np.full((bands, region_count), -np.inf)
    sums = np.zeros((bands, region_count), np.int64)
    measure = partial(_measure_tile, read_regions, read_values, low, high)
    for regions, pixels, least, most, total in run_ordered(
        measure, windows, threads, progress.part(0.2, 0.6)
    ):
        count[regions] += pixels
        minimum[:, regions] = np.minimum(minimum[:, regions], least)
        maximum[:, regions] = np.maximum(maximum[:, regions], most)
        sums[:, regions] += total

    with np.errstate(invalid="ignore", divide="ignore"):
        mean = low[:, None] + sums / count * ((high - low) / _STEPS)[:, None]
        mean = np.clip(mean, minimum, maximum)  # a rounding step must not lead out of the region's range
        squares = np.zeros((2, bands, region_count), np.int64)
        deviate = partial(_squares_of_tile, read_regions, read_values, mean, high - low)
        for regions, total in run_ordered(deviate, windows, threads, progress.part(0.6, 1)):
            squares[:, :, regions] += total
        std = np.sqrt((squares[0] + squares[1] / _STEPS) / count / _STEPS) * (high - low)[:, None]
    empty = count == 0
    for statistic in (mean, std, minimum, maximum):
        statistic[:, empty] = np.nan
    return ZonalStatistics(count, mean, std, minimum, maximum)


def _ranges(read_regions, read_values, windows, threads, progress):
    """Return the number of bands, and the least and the largest valid value of each on any region."""
    measure = partial(_range_of_tile, read_regions, read_values)
    least, most = zip(*run_ordered(measure, windows, threads, progress))
    low, high = np.min(least, axis=0), np.max(most, axis=0)
    nothing = low > high
    return len(low), np.where(nothing, 0.0, low), np.where(nothing, 0.0, high)


def _range_of_tile(read_regions, read_values, window):
    values, valid = read_values(window)
    values = values[:, valid & (read_regions(window) >= 0)].astype(np.float64)
    return values.min(axis=1, initial=np.inf), values.max(axis=1, initial=-np.inf)


def _sorted_by_region(read_regions, read_values, window):
    """Return the valid values of a tile region by region, the regions, and where each begins."""
    regions = read_regions(window)
    values, valid = read_values(window)
    counted = valid & (regions >= 0)
    regions = regions[counted]
    order = np.argsort(regions, kind="stable")
    regions = regions[order]
    start = np.flatnonzero(np.diff(regions, prepend=-1))
    return values[:, counted][:, order].astype(np.float64), regions, start


def _measure_tile(read_regions, read_values, low, high, window):
    values, regions, start = _sorted_by_region(read_regions, read_values, window)
    pixels = np.diff(start, append=len(regions))
    if len(start) == 0:
        return start, pixels, *np.empty((3, len(values), 0), np.int64)
    scale = _STEPS / np.where(high > low, high - low, 1)
    steps = np.rint((values - low[:, None]) * scale[:, None]).astype(np.int64)
    return (
        regions[start],
        pixels,
        np.minimum.reduceat(values, start, axis=1),
        np.maximum.reduceat(values, start, axis=1),
        np.add.reduceat(steps, start, axis=1),
    )


def _squares_of_tile(read_regions, read_values, mean, span, window):
    values, regions, start = _sorted_by_region(read_regions, read_values, window)
    if len(start) == 0:
        return start, np.empty((2, len(values), 0), np.int64)
    deviation = (values - mean[:, regions]) / np.where(span > 0, span, 1)[:, None]
    # Small squares need finer steps than fit one integer beside large ones: whole steps, and parts of a step.
    steps = deviation * deviation * _STEPS
    whole = np.floor(steps)
    parts = np.stack([whole, np.rint((steps - whole) * _STEPS)]).astype(np.int64)
    return regions[start], np.add.reduceat(parts, start, axis=2)
