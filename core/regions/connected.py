"""From a label per pixel to the regions of a whole raster, tile by tile; the tiles never show.

A region is a set of 4-connected valid pixels of one label. Each tile is labelled alone; the coordinator
then joins what belongs together across tile borders.
"""

import os
import tempfile
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import Threads, run_tiles
from ..files import file_errors
from ..progress import Progress
from ..raster.sink import RasterSink
from ..raster.source import RasterSource, no_valid_pixel
from ..raster.tiles import DEFAULT_TILE_SIZE
from .assembling import Assembler, TileRegions
from .graph import touching_pairs


@dataclass
class TileLabels:
    """What a labeller says of one tile.

    Attributes
    ----------
    labels : ndarray of unsigned int, shape (height, width)
        0 where invalid. With `exits`, numbers of this tile alone, from 1.
    features : ndarray of uint16, shape (bands, height, width), optional
    exits : tuple of two ndarrays, optional
        Labels that are the same as that of a pixel of another tile, and the position of that pixel in the
        whole raster, counted in rows. Left out where a label means the same in every tile.
    """

    labels: np.ndarray
    features: np.ndarray = None
    exits: tuple = None


def find_regions(
    source,
    label_tile,
    workspace,
    workers=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
    minimum=1,
    tile_bytes=0,
):
    """Find the 4-connected regions of equal label of a whole raster.

    Parameters
    ----------
    source : RasterSource
    label_tile : callable
        Takes a window, returns its TileLabels.
    workspace : str
        Existing folder for a temporary raster.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
    minimum : int
        Regions of fewer pixels are about to be merged.
    tile_bytes : int
        Memory that `label_tile` takes.

    Returns
    -------
    RasterRegions, or UnmergedRegions with a `minimum` above 1

    Raises
    ------
    LandCoverError
        When there is no valid pixel, or there are more regions than can be numbered.
    """
    progress, workers = progress or Progress(), workers or Threads()
    with file_errors(workspace):
        handle, path = tempfile.mkstemp(suffix=".tif", prefix="numbers-", dir=workspace)
        os.close(handle)
    windows = source.windows(tile_size)
    find = partial(_find_in_tile, label_tile, source.width)
    assembler = Assembler(source.width, workspace, minimum)
    with (
        RasterSink(path, source, np.uint32, temporary=True) as sink,
        run_tiles(find, windows, workers, progress.part(0, 0.95), tile_bytes) as tiles,
    ):
        for window, tile in tiles:
            sink.write(window, assembler.add(window, tile))
    if assembler.count == 0:
        raise no_valid_pixel(source)
    found = assembler.finish(RasterSource.open(path, (1,), temporary=True), windows, workers.local)
    progress.report(1)
    return found


def _find_in_tile(label_tile, raster_width, window):
    from skimage.measure import label

    tile = label_tile(window)
    numbers, count = label(tile.labels, background=0, connectivity=1, return_num=True)
    numbers = numbers.astype(np.int32)
    flat = numbers.ravel()
    # scikit-image numbers regions in the order in which it meets them, so the first pixel of a region
    # is where the highest number so far grows.
    first = np.flatnonzero(np.diff(np.maximum.accumulate(flat), prepend=0))
    labels = tile.labels.ravel()[first]
    rows, columns = np.divmod(first, window.width)
    bands = () if tile.features is None else tile.features
    sums = [np.bincount(flat, weights=band.ravel(), minlength=count + 1)[1:] for band in bands]
    touching = _touching_exits(numbers, labels, tile.exits)
    is_open = np.zeros(count + 1, bool)
    for line in (numbers[0], numbers[-1], numbers[:, 0], numbers[:, -1], *touching):
        is_open[line] = True
    return TileRegions(
        numbers=numbers,
        labels=labels,
        pixels=np.bincount(flat, minlength=count + 1)[1:].astype(np.int32),
        sums=np.array(sums, np.int64).reshape(len(bands), count),
        first=(window.y + rows) * np.int64(raster_width) + window.x + columns,
        touching=touching,
        is_open=is_open[1:],
        exits=tile.exits,
    )


def _touching_exits(numbers, labels, exits):
    if exits is None:
        return np.empty((2, 0), np.int32)
    leads_out = np.zeros(int(labels.max(initial=0)) + 1, bool)
    leads_out[exits[0]] = True
    lower, upper, _ = touching_pairs(numbers - 1, len(labels), chosen=leads_out[labels])
    return np.stack([lower, upper]) + 1
