"""Brightness of pixels."""

from functools import partial

import numpy as np

from ..execution import run_tiles
from .sink import RasterSink
from .tiles import DEFAULT_TILE_SIZE


def brightness(source, window):
    """Return the mean of the bands of every pixel in a window.

    Parameters
    ----------
    source : RasterSource
    window : Window

    Returns
    -------
    ndarray of float32, shape (height, width)
        nan where the pixel is not valid.
    """
    values, valid = source.read(window)
    return np.where(valid, values.mean(axis=0, dtype=np.float64), np.nan).astype(np.float32)


def write_brightness(source, destination, workers=None, progress=None):
    """Write the brightness of an image as a float32 raster; nan is nodata.

    Parameters
    ----------
    source : RasterSource
    destination : str
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    int
        Number of valid pixels.
    """
    count, windows = 0, source.windows(DEFAULT_TILE_SIZE)
    with (
        RasterSink(destination, source, np.float32, nodata=np.nan, description="Brightness") as sink,
        run_tiles(partial(brightness, source), windows, workers, progress) as tiles,
    ):
        for window, values in tiles:
            sink.write(window, values)
            count += int(np.count_nonzero(~np.isnan(values)))
    return count
