"""The walk of every map: label, connect, merge below the minimum mapping unit, connect again."""

import os
from contextlib import closing
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from .connected import find_regions
from .label_raster import labels_of_regions, read_labels, write_labels
from .merging_by_tiles import merge_regions, merge_regions_in_memory

#: Parts of the work that are done when pixels are labelled, and when small regions are merged.
_LABELLED, _MERGED = 0.5, 0.8

#: Regions are merged up to so many pixels tile by tile; beyond, on the graph of what is left of the whole
#: image. That is small by then, where a tile would have to see far around it.
TILED_MINIMUM = 64


@dataclass
class MinimumArea:
    """An image, how its pixels get their first labels, and the smallest region that is kept.

    Attributes
    ----------
    source : RasterSource
    label_tile : callable
        Takes a window, returns its TileLabels, with features where `minimum` is above 1.
    stretch : BandStretch
        Makes the features by which regions are compared.
    minimum : int
        Pixels below which a region is merged into a neighbour; 0 or 1 keeps all.
    workspace : str
        Existing folder for temporary rasters.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.
    labelled_size : int, optional
        Another one for `label_tile`, where the labels depend on it.
    labelled_bytes : int
        Memory that `label_tile` takes for a tile.
    merged : int
        Once regions or tiles were made: how many small regions were merged into a neighbour.
    """

    source: object
    label_tile: object
    stretch: object
    minimum: int
    workspace: str
    workers: object = None
    tile_size: int = DEFAULT_TILE_SIZE
    labelled_size: int = None
    labelled_bytes: int = 0
    merged: int = 0

    def tiles(self, largest, progress):
        """Yield windows with the labels of what is left after merging.

        Parameters
        ----------
        largest : int
            Largest label, which means a class.
        progress : Progress

        Yields
        ------
        window : Window
        labels : ndarray of unsigned int, shape (height, width)
            0 for nodata.
        """
        if self.minimum > TILED_MINIMUM:
            found = self.regions(largest, progress.part(0, 0.9))
            look_up = partial(labels_of_regions, found)
            windows, workers = self.source.windows(self.tile_size), this_machine(self.workers)
            with run_tiles(look_up, windows, workers, progress.part(0.9, 1)) as tiles:
                yield from tiles
            return
        found = self._find(progress.part(0, _LABELLED))
        with closing(self._merge(found, progress.part(_LABELLED, 1))) as merged:
            yield from ((window, labels) for window, _, labels in merged)

    def regions(self, largest=None, progress=None, with_sums=False):
        """Return the regions that are left.

        Parameters
        ----------
        largest : int, optional
            Largest label, where a label means a class: regions of one label that come to touch when what lay
            between them is merged become one. Without, labels only tell regions apart and each merged
            region stays one of its own.
        progress : Progress, optional
        with_sums : bool
            Whether the sums of their features are wanted.

        Returns
        -------
        RasterRegions
        """
        progress = progress or Progress()
        if self.minimum <= 1:
            return self._find(progress)
        found = self._find(progress.part(0, _LABELLED))
        progress.report(_LABELLED, f"Merging the small ones among {len(found)} regions")
        path = os.path.join(self.workspace, "merged.tif")
        with closing(self._merge(found, progress.part(_LABELLED, _MERGED))) as merged:
            by_class = largest is not None
            tiles = ((window, labels if by_class else identity) for window, identity, labels in merged)
            kept = write_labels(path, self.source, tiles, largest if by_class else np.iinfo(np.uint32).max)
        del found
        label_again = partial(read_labels, kept)
        if with_sums or self.minimum > TILED_MINIMUM:
            label_again = partial(read_labels, kept, source=self.source, stretch=self.stretch)
        found = find_regions(
            self.source,
            label_again,
            self.workspace,
            workers=self.workers,
            progress=progress.part(_MERGED, 0.95),
            tile_size=self.tile_size,
        )
        if self.minimum > TILED_MINIMUM:
            windows = self.source.windows(self.tile_size)
            before, step = len(found), progress.part(0.95, 1)
            found, left = merge_regions_in_memory(found, self.minimum, windows, largest, self.workers, step)
            self.merged += before - left
        progress.report(1)
        return found

    def _find(self, progress):
        return find_regions(
            self.source,
            self.label_tile,
            self.workspace,
            workers=self.workers,
            progress=progress,
            tile_size=self.labelled_size or self.tile_size,
            minimum=min(self.minimum, TILED_MINIMUM),
            tile_bytes=self.labelled_bytes,
        )

    def _merge(self, found, progress):
        """Yield windows, the number of each pixel's merged region, and its label; count what was merged."""
        left, minimum = 0, min(self.minimum, TILED_MINIMUM)
        tiles = merge_regions(
            self.source, self.stretch, found, minimum, self.workers, progress, self.tile_size
        )
        with closing(tiles):
            for window, identity, labels, count in tiles:
                left += count
                yield window, identity, labels
        self.merged = len(found) - left
