"""A part of a raster in memory, to be read where its file is not."""

from dataclasses import dataclass

import numpy as np

from .tiles import Window, tile_windows


@dataclass(frozen=True)
class RasterExcerpt:
    """What was read in a window of a raster; reads as a RasterSource does, within that window.

    Attributes
    ----------
    width, height : int
        Of the whole raster, in pixels.
    window : Window
    values : ndarray, shape (bands, height, width)
        Of the window.
    valid : ndarray of bool, shape (height, width)
    """

    width: int
    height: int
    window: Window
    values: np.ndarray
    valid: np.ndarray

    def windows(self, size):
        """Return the tiles of the whole raster, `size` pixels a side, row by row."""
        return tile_windows(self.width, self.height, size)

    def read(self, window):
        """Return values and valid mask of a window within that of the excerpt, as of RasterSource."""
        inner = window.within(self.window)
        return self.values[(slice(None), *inner)], self.valid[inner]

    def excerpt(self, window):
        """Return itself."""
        return self
