"""scikit-image's segmentations behind one function: SLIC, felzenszwalb and watershed.

None of them is local, so a tile does not know what the whole image would give. An image that fits one tile
is segmented whole; in a larger one every tile is segmented with a halo, and a segment that goes on beyond
its tile is joined with the one that the next tile has there.
"""

import contextlib
import warnings
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..raster.features import UNITS_PER_PERCENT
from ..regions.connected import TileLabels
from ..regions.raster_graph import read_with_borders

#: Pixels along a tile's side: as few seams as memory allows. Felzenszwalb takes three times as much of it.
TILE_SIZE, FELZENSZWALB_TILE_SIZE = 2048, 1024
HALO = 64


@dataclass(frozen=True)
class Superpixels:
    """The parameters of the other segmentation methods.

    Attributes
    ----------
    method : str
        "slic" (Achanta et al. 2012), "felzenszwalb" (Felzenszwalb and Huttenlocher 2004) or "watershed"
        (compact watershed of the gradient, Neubert and Protzel 2014).
    region_size : float
        Wanted distance between the centres of segments, in pixels (slic, watershed).
    compactness : float
        How much nearness counts against likeness (slic, watershed).
    scale, sigma : float
        Larger scale, larger segments; smoothing before segmenting, in pixels (felzenszwalb).
    """

    method: str
    region_size: float
    compactness: float
    scale: float
    sigma: float

    def segment(self, features, valid):
        """Label the segments of a picture.

        Parameters
        ----------
        features : ndarray of uint16, shape (bands, height, width)
        valid : ndarray of bool, shape (height, width)

        Returns
        -------
        ndarray of uint32, shape (height, width)
            From 1; 0 where invalid.
        """
        if not valid.any():
            return np.zeros(valid.shape, np.uint32)
        image = np.moveaxis(features, 0, -1).astype(np.float64) / UNITS_PER_PERCENT
        labels = getattr(self, f"_{self.method}")(image, valid)
        return np.where(valid, labels - labels.min() + 1, 0).astype(np.uint32)

    def _count(self, valid):
        return max(round(valid.sum() / self.region_size**2), 1)

    def _slic(self, image, valid):
        from skimage.segmentation import slic

        return slic(
            image,
            n_segments=self._count(valid),
            compactness=self.compactness / 100,  # scikit-image divides the image by its largest value
            mask=None if valid.all() else valid,
            convert2lab=False,
            channel_axis=-1,
            start_label=1,
        )

    def _felzenszwalb(self, image, valid):
        from skimage.segmentation import felzenszwalb

        # min_size 1: small segments are merged later, the same way for every method. It works on 0..1.
        image = _filled(image, valid) / 100
        return felzenszwalb(image, scale=self.scale, sigma=self.sigma, min_size=1, channel_axis=-1)

    def _watershed(self, image, valid):
        from skimage.filters import sobel
        from skimage.segmentation import watershed

        bands = np.moveaxis(_filled(image, valid), -1, 0)
        gradient = np.max([sobel(band) for band in bands], axis=0)
        return watershed(
            gradient, markers=self._count(valid), compactness=self.compactness / 1000, mask=valid
        )


def _filled(image, valid):
    """Fill what is invalid from the nearest valid pixel: it is to tint no neighbour and to be no edge."""
    from scipy.ndimage import distance_transform_edt

    if valid.all():
        return image
    return image[tuple(distance_transform_edt(~valid, return_distances=False, return_indices=True))]


@contextlib.contextmanager
def quiet_segmentation():
    """Silence scikit-image 0.19, which doubts that an image of four bands has bands.

    To be entered outside the worker threads: filters of warnings belong to the whole process.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Got image with third dimension", RuntimeWarning)
        yield


def superpixel_labels(source, stretch, superpixels, window):
    """Label the pixels of a tile by their segment; a labeller for `find_regions`.

    Parameters
    ----------
    source : RasterSource
    stretch : BandStretch
    superpixels : Superpixels
    window : Window

    Returns
    -------
    TileLabels
        With the segments that go on in the next tile to the right or below as exits.
    """
    grown = window.grown(HALO, source.width, source.height)
    values, valid = source.read(grown)
    features = stretch.apply(values, valid)
    labels = superpixels.segment(features, valid)
    top, left = window.y - grown.y, window.x - grown.x
    bottom, right = top + window.height, left + window.width

    leaving, positions = [], []
    if bottom < grown.height:
        crossing = np.flatnonzero(_goes_on(labels[bottom - 1, left:right], labels[bottom, left:right]))
        chosen = _middle_of_each(labels[bottom, left:right], crossing)
        leaving.append(labels[bottom, left:right][chosen])
        positions.append((grown.y + bottom) * np.int64(source.width) + window.x + chosen)
    if right < grown.width:
        crossing = np.flatnonzero(_goes_on(labels[top:bottom, right - 1], labels[top:bottom, right]))
        chosen = _middle_of_each(labels[top:bottom, right], crossing)
        leaving.append(labels[top:bottom, right][chosen])
        positions.append((window.y + chosen) * np.int64(source.width) + grown.x + right)
    exits = (
        np.concatenate([np.zeros(0, np.uint32), *leaving]),
        np.concatenate([np.zeros(0, np.int64), *positions]),
    )
    inner = np.s_[top:bottom, left:right]
    return TileLabels(labels[inner], features[(slice(None), *inner)], exits)


def _goes_on(inside, outside):
    return (inside == outside) & (inside > 0)


def _middle_of_each(labels, crossing):
    """Return, for each label at the crossings, the middle one of its crossings."""
    crossing = crossing[np.argsort(labels[crossing], kind="stable")]
    _, start, count = np.unique(labels[crossing], return_index=True, return_counts=True)
    return crossing[start + count // 2]


def seam_shares(found, windows, workers=None):
    """Return how much of the regions' boundary lies on lines between tiles, and how much would by chance.

    Parameters
    ----------
    found : RasterRegions
    windows : list of Window
        The tiles on which the regions were made.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.

    Returns
    -------
    share, chance : float
        Shares, 0 to 1, of all pixel edges between regions and of all pixel edges; nan without any.
    """
    counts = np.sum(list(run_ordered(partial(_count_seams, found), windows, this_machine(workers))), axis=0)
    with np.errstate(invalid="ignore"):
        share, chance = counts[:, 1] / counts.sum(axis=1)
    return float(share), float(chance)


def _count_seams(found, window):
    """Return the pixel edges of a tile, between regions and all, each within it and on its borders."""
    inner, right, below = read_with_borders(found, window)
    lines = [
        (inner[:, :-1], inner[:, 1:], 0),
        (inner[:-1], inner[1:], 0),
        (right[:, :-1], right[:, 1:], 1),
        (below[:-1], below[1:], 1),
    ]
    counts = np.zeros((2, 2), np.int64)
    for one, other, on_line in lines:
        both = (one >= 0) & (other >= 0)
        counts[0, on_line] += np.count_nonzero(both & (one != other))
        counts[1, on_line] += np.count_nonzero(both)
    return counts
