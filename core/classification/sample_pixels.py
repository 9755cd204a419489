"""The pixels of labelled segments, from which a small forest learns what single pixels look like."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..raster.tiles import DEFAULT_TILE_SIZE

#: Most pixels of a segment and of all segments together, but at least so many of each segment. More of a
#: segment make no difference (measured with 20, 50 and 200).
_MOST_OF_SEGMENT, _MOST, _LEAST_OF_SEGMENT = 50, 20_000, 4
#: An odd number near 2**64 divided by the golden section: its multiples are spread evenly (Knuth 1998, The
#: art of computer programming 3, section 6.4).
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class SamplePixels:
    """Pixels of labelled segments.

    Attributes
    ----------
    values : ndarray of float32, shape (pixels, bands)
        In the image's units.
    rows : ndarray of int64, shape (pixels,)
        Place of the segment of each among the labelled ones, ascending.
    """

    values: np.ndarray
    rows: np.ndarray

    def of_rows(self, chosen):
        """Return the pixels of some of the segments, whose places are counted anew.

        Parameters
        ----------
        chosen : ndarray of bool, shape (segments,)
        """
        kept = chosen[self.rows]
        return SamplePixels(self.values[kept], (np.cumsum(chosen) - 1)[self.rows[kept]])


def draw_pixels(source, segments, labelled, workers=None, progress=None):
    """Draw pixels of labelled segments, spread over each.

    Parameters
    ----------
    source : RasterSource
    segments : RasterRegions or SegmentRaster
        On its grid.
    labelled : ndarray of int64, shape (rows,)
        Segments in which the image has valid pixels.
    workers : Workers, optional
        Whose threads of this machine read; all cores without. Like the tiles, it does not change the result.
    progress : Progress, optional

    Returns
    -------
    SamplePixels
        At most 50 pixels of a segment; fewer where 20,000 do not suffice for that, but at least four, or all.
    """
    row_of = np.full(len(segments) + 1, -1, np.int64)  # the last is that of no segment
    row_of[labelled] = np.arange(len(labelled))
    most = int(np.clip(_MOST // max(len(labelled), 1), _LEAST_OF_SEGMENT, _MOST_OF_SEGMENT))
    draw = partial(_draw_from_tile, source, segments, row_of, most)
    windows = source.windows(DEFAULT_TILE_SIZE)
    parts = list(run_ordered(draw, windows, this_machine(workers), progress))
    rows, order, values = (np.concatenate(column) for column in zip(*parts))
    kept = _first_of_each(rows, order, most)
    return SamplePixels(values[kept], rows[kept])


def _draw_from_tile(source, segments, row_of, most, window):
    """Return the row, the place in the order of drawing and the values of the pixels that may be drawn."""
    rows = row_of[segments.read(window)]
    if (rows < 0).all():
        empty = np.empty(0, np.int64)
        return empty, empty.astype(np.uint64), np.empty((0, len(source.bands)), np.float32)
    values, valid = source.read(window)
    y, x = np.nonzero((rows >= 0) & valid)
    position = (y + window.y).astype(np.uint64) * np.uint64(source.width) + (x + window.x).astype(np.uint64)
    order, rows = position * _SPREAD, rows[y, x]
    kept = _first_of_each(rows, order, most)
    return rows[kept], order[kept], as_float32(values[:, y[kept], x[kept]].T)


def _first_of_each(rows, order, most):
    """Return the places of the first pixels of each row in the order of drawing."""
    places = np.lexsort((order, rows))
    rows = rows[places]
    rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
    return places[rank < most]


def as_float32(values):
    """Return values as trees compare them; what is beyond the range of 32 bits is at its end."""
    limits = np.finfo(np.float32)
    return np.clip(values, limits.min, limits.max).astype(np.float32)
