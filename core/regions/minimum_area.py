"""The walk of every map: label, connect, merge below the minimum mapping unit, connect again."""

import os
from contextlib import closing
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from .connected import find_regions
from .label_raster import read_labels, write_labels
from .merging_by_tiles import merge_regions

#: Parts of the work that are done when pixels are labelled, and when small regions are merged.
_LABELLED, _MERGED = 0.5, 0.8


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
    merged: int = 0

    def tiles(self, progress):
        """Yield windows with the labels of what is left after merging; no regions are made of them.

        Parameters
        ----------
        progress : Progress

        Yields
        ------
        window : Window
        labels : ndarray of unsigned int, shape (height, width)
            0 for nodata.
        """
        found = self._find(progress.part(0, _LABELLED))
        with closing(self._merge(found, progress.part(_LABELLED, 1))) as merged:
            yield from ((window, labels) for window, _, labels in merged)

    def regions(self, largest=None, progress=None):
        """Return the regions that are left.

        Parameters
        ----------
        largest : int, optional
            Largest label, where a label means a class: regions of one label that come to touch when what lay
            between them is merged become one. Without, labels only tell regions apart and each merged
            region stays one of its own, with the sums of its features.
        progress : Progress, optional

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
            if largest is None:
                tiles = ((window, identity) for window, identity, _ in merged)
                kept = write_labels(path, self.source, tiles, len(found))
                label_again = partial(read_labels, kept, source=self.source, stretch=self.stretch)
            else:
                tiles = ((window, labels) for window, _, labels in merged)
                kept = write_labels(path, self.source, tiles, largest)
                label_again = partial(read_labels, kept)
        del found
        return find_regions(
            self.source,
            label_again,
            self.workspace,
            workers=self.workers,
            progress=progress.part(_MERGED, 1),
            tile_size=self.tile_size,
        )

    def _find(self, progress):
        return find_regions(
            self.source,
            self.label_tile,
            self.workspace,
            sums_from=max(self.minimum, 1),
            workers=self.workers,
            progress=progress,
            tile_size=self.labelled_size or self.tile_size,
        )

    def _merge(self, found, progress):
        """Yield windows, the number of each pixel's merged region, and its label; count what was merged."""
        kept = np.zeros(len(found) + 1, bool)
        tiles = merge_regions(
            self.source, self.stretch, found, self.minimum, self.workers, progress, self.tile_size
        )
        with closing(tiles):
            for window, identity, labels in tiles:
                kept[identity] = True
                yield window, identity, labels
        self.merged = len(found) - int(np.count_nonzero(kept[1:]))
