"""What a classifier knows of each segment: its values, its shape, its neighbours, its texture.

All features are in units of the image and of its pixels, never ranks or shares of this image, so that they
mean the same in another image of the same kind.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..progress import Progress
from ..raster.indices import find_band_roles, in_units, needed_roles, spectral_index
from ..raster.texture import SCALES, Texture
from ..raster.tiles import DEFAULT_TILE_SIZE
from .contrast import contrast_to_neighbors
from .raster_graph import raster_graph
from .shapes import measure_shapes
from .zonal import zonal_statistics

#: Groups of features, in the order in which they are listed.
GROUPS = ("mean", "spread", "index", "contrast", "shape", "texture")
#: Of the spectral indices those that say something of their own and need no reflectance: GNDVI is NDWI with
#: the other sign, GLI orders segments as ExG does, and the divisor of VARI goes through 0.
_INDICES = ("ndvi", "ndwi", "ngrdi", "exg")


@dataclass(frozen=True)
class SegmentFeatures:
    """The features of the segments of an image.

    Attributes
    ----------
    names : tuple of str
        "nir mean", "ndvi", "area" and so on; a band whose colour is not known goes by its number, "band 4".
    groups : tuple of str
        Group of each feature, one of GROUPS.
    values : ndarray of float32, shape (segments, features)
        Finite; 0 where a feature is not defined, such as an index whose divisor is 0.
    measured : ndarray of bool, shape (segments,)
        False for segments in which the image has no valid pixel: they cannot be classed.
    """

    names: tuple
    groups: tuple
    values: np.ndarray
    measured: np.ndarray

    def __len__(self):
        return len(self.values)


def measure_features(
    source, segments, groups=GROUPS, workers=None, progress=None, tile_size=DEFAULT_TILE_SIZE, graph=None
):
    """Measure the features of the segments of an image.

    Parameters
    ----------
    source : RasterSource
        The image.
    segments : RasterRegions or SegmentRaster
        On its grid.
    groups : sequence of str
        Of GROUPS. Of the indices those are left out whose bands are not known by their colours.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.
    graph : RegionGraph, optional
        Of the segments, where it is there already.

    Returns
    -------
    SegmentFeatures

    Raises
    ------
    LandCoverError
        When a group is not known, no feature is left, or no segment has a valid pixel.
    """
    check_groups(groups, source)
    progress, windows = progress or Progress(), source.windows(tile_size)
    progress.report(0, f"Measuring {len(segments)} segments")
    columns = _measure_bands(source, segments, groups, graph, windows, workers, progress.part(0, 0.6))
    if "shape" in groups:
        columns.add("shape", measure_shapes(segments, windows, workers, progress.part(0.6, 0.7)))
    if "texture" in groups:
        columns.add("texture", _textures(source, segments, windows, workers, progress.part(0.7, 1)))
    features = columns.table()
    progress.report(1)
    return features


def check_groups(groups, source):
    """Refuse groups of features that are not known, or of which an image gives none.

    Parameters
    ----------
    groups : sequence of str
        Of GROUPS.
    source : RasterSource

    Raises
    ------
    LandCoverError
    """
    unknown = [group for group in groups if group not in GROUPS]
    if unknown or not groups:
        raise LandCoverError(
            "Unknown group of features" if unknown else "No group of features was chosen",
            ", ".join(unknown),
            f"Choose some of {', '.join(GROUPS)}.",
        )
    if set(groups) == {"index"} and not index_names(source):
        raise LandCoverError(
            "An image of one band has no indices", source.band_names[0], "Choose other groups of features."
        )


def _measure_bands(source, segments, groups, graph, windows, workers, progress):
    """Return the features that are made of the values of the bands in each segment, as _Columns."""
    if "contrast" in groups and graph is None:  # it takes memory while it is made, so it goes first
        graph = raster_graph(segments, windows, workers, progress.part(0, 0.3))
    step = progress.part(0.3, 1)
    statistics = zonal_statistics(segments.read, source.read, windows, len(segments), workers, step)
    measured = statistics.count > 0
    if not measured.any():
        raise LandCoverError(
            "The image has no valid pixel in any segment",
            f"of {len(segments)} segments",
            "Check the nodata value of the image, or choose other bands.",
        )
    columns, names = _Columns(measured), _names_of_bands(source)
    if "mean" in groups:
        columns.add("mean", _by_band(names, mean=statistics.mean))
    if "spread" in groups:
        spread = _by_band(names, std=statistics.std, min=statistics.minimum, max=statistics.maximum)
        columns.add("spread", spread)
    if "index" in groups:
        columns.add("index", _indices(source, names, statistics.mean))
    if "contrast" in groups:
        contrast = contrast_to_neighbors(graph, statistics.mean, measured)
        columns.add("contrast", _by_band(names, contrast=contrast))
    return columns


def _names_of_bands(source):
    roles = {number: role for role, number in find_band_roles(source).items()}
    return [roles.get(number, f"band {number}") for number in source.bands]


def _by_band(names, **statistics):
    """Name the rows of statistics, each of shape (bands, segments), after the bands."""
    return {f"{name} {kind}": row for kind, rows in statistics.items() for name, row in zip(names, rows)}


def index_names(source):
    """Return the names of the features of an image that are indices or shares, as far as bands are known."""
    names = _names_of_bands(source)
    return [*_known_indices(source), *(f"{name} share" for name in names if len(names) > 1)]


def _known_indices(source):
    known = find_band_roles(source).keys()
    return [index for index in _INDICES if known >= set(needed_roles(index))]


def _indices(source, names, means):
    """Return the indices whose bands are known, and the share of each band in the sum of all.

    The shares (of three bands the chromaticity) are as free of light and shade as the indices are, and known
    for any image.
    """
    means, roles = in_units(means, source.scaling), find_band_roles(source)
    found = {}
    for index in _known_indices(source):
        places = (source.bands.index(roles[role]) for role in needed_roles(index))
        found[index] = spectral_index(index, *(means[place] for place in places))
    if len(means) > 1:
        total = sum(means)
        with np.errstate(divide="ignore", invalid="ignore"):
            found.update(_by_band(names, share=[mean / total for mean in means]))
    return found


def _textures(source, segments, windows, workers, progress):
    """Return the mean of the local standard deviation of the brightness, in units of the image."""
    texture = Texture.of_image(source, workers)
    read = partial(texture.read, source)
    deviations = zonal_statistics(segments.read, read, windows, len(segments), workers, progress).mean
    return {f"texture {scale}": row * texture.unit for scale, row in zip(SCALES, deviations)}


class _Columns:
    """Features as they are added, group by group, each in half the memory that it took to measure it."""

    def __init__(self, measured):
        self._measured = measured
        self._names, self._groups, self._rows = [], [], []

    def add(self, group, features):
        """Add the features of a group, arrays by their names."""
        largest = np.finfo(np.float32).max
        for name, row in features.items():
            known = np.where(self._measured & np.isfinite(row), row, 0)
            self._names.append(name)
            self._groups.append(group)
            self._rows.append(np.clip(known, -largest, largest).astype(np.float32))

    def table(self):
        """Return the SegmentFeatures."""
        values = np.stack(self._rows, axis=1)
        return SegmentFeatures(tuple(self._names), tuple(self._groups), values, self._measured)
