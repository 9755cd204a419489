"""Two class maps compared pixel by pixel, streamed: which class became which, and what of it is left out."""

import os
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.alignment import check_alignment, lies_on_grid
from ..raster.areas import count_by_value, ground_areas
from ..raster.grid import warp_to
from ..raster.sink import RasterSink, unsigned_type
from ..raster.source import RasterSource, embedded_classes
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels, find_regions
from ..regions.label_raster import read_labels, write_labels
from ..regions.raster_regions import RasterRegions
from .change_map import COUNTED, SHIFTED, SMALL, WAYS, ChangeMap
from .legend import MapClasses, join_legends
from .map_pair import ROLES, MapPair, survey_maps
from .misregistration import MAX_TOLERANCE, margin_of

#: Bytes that working on a pixel takes.
_PIXEL_BYTES = 48
#: Labels of pixels when patches of change are looked for.
_SAME, _CHANGED = 1, 2


def check_maps(before, after):
    """Refuse maps of which one cannot be brought to the grid of the other; see `check_alignment`."""
    check_alignment(before, after, *ROLES)


def compare_maps(
    before,
    after,
    destination,
    min_area=0,
    tolerance=0.0,
    workers=None,
    workspace=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
):
    """Compare two class maps and write the raster of changes.

    Parameters
    ----------
    before, after : RasterSource
        Class rasters of one band. `after` may lie on any grid: it is warped to that of `before`, each pixel
        taking the class at its centre.
    destination : str
        GeoTIFF to write: 0 where either map has no class, 1 for no change, from 2 on the kinds of change.
    min_area : int
        Patches of fewer pixels that changed, in whatever way, are left out; 0 or 1 keeps all.
    tolerance : float
        Changes that a shift of one map by up to so many pixels could make are left out; 0 keeps all. See
        :func:`explained_by_shift`.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    workspace : str
        Existing folder for temporary rasters.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.

    Returns
    -------
    ChangeMap

    Raises
    ------
    LandCoverError
        When they cannot be compared or have no class in common.
    """
    progress = progress or Progress()
    if not 0 <= tolerance <= MAX_TOLERANCE:
        raise LandCoverError(
            "The tolerance is out of range", f"{tolerance:g} pixels", f"Use 0 to {MAX_TOLERANCE}."
        )
    check_maps(before, after)
    legends = [embedded_classes(one) for one in (before, after)]
    after, placement = _on_grid_of(before, after, workspace)
    values, meeting = survey_maps(before, after, workers, progress.part(0, 0.3), tile_size)
    legend = join_legends(*(MapClasses(found, *told) for found, told in zip(values, legends)))
    pair = MapPair.of(before, after, values, meeting, legend, tolerance)
    small, counted_from = None, 0.3
    if min_area > 1:
        counted_from = 0.5
        step = progress.part(0.3, counted_from)
        small = _SmallPatches.find(pair, min_area, workspace, workers, step, tile_size)
    step = progress.part(counted_from, 0.8)
    codes, pixels, areas = _write_codes(pair, small, workspace, workers, step, tile_size)
    found = ChangeMap.of(before, legend, placement, pair.start, pair.end, pixels, areas)
    _write_changes(found, codes, destination, workers, progress.part(0.8, 1))
    return found


def _on_grid_of(before, after, workspace):
    """Return the map after on the grid of the map before, and a sentence on how it came there."""
    if lies_on_grid(before, after):
        return after, "AFTER lies on the pixels of BEFORE."
    return warp_to(before, after, os.path.join(workspace, "after.vrt")), (
        "AFTER lies on another grid: it was warped to the pixels of BEFORE by nearest neighbour, so each "
        "pixel is compared with the class at its centre. That alone moves boundaries by up to half a pixel "
        "of AFTER."
    )


def find_change_regions(change_map, raster, workspace, workers=None, progress=None):
    """Find the 4-connected regions of one kind of change, and those without change.

    Parameters
    ----------
    change_map : ChangeMap
    raster : str
        What `compare_maps` wrote.
    workspace : str
        Existing folder for temporary rasters.
    workers : Workers, optional
    progress : Progress, optional

    Returns
    -------
    RasterRegions
        Labelled with the values of the raster.
    """
    written = RasterSource.open(raster, (1,), labels=True)
    return find_regions(
        change_map.before,
        partial(read_labels, written),
        workspace,
        workers=this_machine(workers),
        progress=progress,
    )


@dataclass(frozen=True)
class _SmallPatches:
    """Patches of change, of whatever kinds, that are too small.

    Attributes
    ----------
    regions : RasterRegions
        Those that changed and those that did not.
    is_small : ndarray of bool, shape (regions,)
    """

    regions: RasterRegions
    is_small: np.ndarray

    @classmethod
    def find(cls, pair, min_area, workspace, workers, progress, tile_size):
        """Find the patches of fewer pixels."""
        label = partial(_patch_tile, pair)
        regions = find_regions(
            pair.before.source, label, workspace, workers=workers, progress=progress, tile_size=tile_size
        )
        return cls(regions, (regions.labels == _CHANGED) & (regions.pixels < min_area))

    def in_window(self, window):
        """Tell for each pixel whether it is in one."""
        return self.is_small[self.regions.read(window)]


def _patch_tile(pair, window):
    """Label the pixels that changed, for `find_regions`."""
    was, became, explained = pair.read(window)
    changed = (was != became) & (was >= 0) & (became >= 0) & ~explained
    return TileLabels(np.where(changed, _CHANGED, _SAME).astype(np.uint8))


def _write_codes(pair, small, workspace, workers, progress, tile_size):
    """Write kind and way of every pixel to a temporary raster; count pixels and areas of each."""
    source, count = pair.before.source, len(pair.start)
    ground, size = ground_areas(source), 1 + len(WAYS) * count
    pixels, steps = np.zeros(size, np.int64), np.zeros(size, np.int64)
    code = partial(_code_tile, pair, small)
    windows = source.windows(tile_size)
    item_bytes = (
        _PIXEL_BYTES * windows[0].grown(margin_of(pair.tolerance), source.width, source.height).pixels
    )

    def counted(tiles):
        for window, codes in tiles:
            nonlocal pixels, steps
            of_window = count_by_value(ground, window, codes, size)
            pixels += of_window[0]
            steps += of_window[1]
            yield window, codes

    with run_tiles(code, windows, this_machine(workers), progress, item_bytes) as tiles:
        written = write_labels(os.path.join(workspace, "codes.tif"), source, counted(tiles), size)
    shape = len(WAYS), count
    areas = None if ground is None else steps[1:].reshape(shape) * ground.unit
    return written, pixels[1:].reshape(shape), areas


def _code_tile(pair, small, window):
    """Return 0 where nothing is compared, else 1 and the kind, and for each further way as many as kinds."""
    was, became, explained = pair.read(window)
    compared = (was >= 0) & (became >= 0)
    way = np.where(explained, SHIFTED, COUNTED)
    if small is not None:
        way[small.in_window(window)] = SMALL
    codes = np.zeros(was.shape, np.int64)
    kind = pair.kind_of[was[compared], became[compared]]
    codes[compared] = 1 + way[compared] * len(pair.start) + kind
    return codes


def _write_changes(change_map, codes, destination, workers, progress):
    """Write the raster of changes from the temporary one."""
    value_of_code = np.append(0, change_map.value_of.ravel())
    largest = max(land_cover.value for land_cover in change_map.classes)
    windows = change_map.before.windows(DEFAULT_TILE_SIZE)
    look_up = partial(_value_tile, codes, value_of_code.astype(unsigned_type(largest)))
    with (
        RasterSink(
            destination, change_map.before, unsigned_type(largest), classes=change_map.classes
        ) as sink,
        run_tiles(look_up, windows, this_machine(workers), progress) as tiles,
    ):
        for window, values in tiles:
            sink.write(window, values)


def _value_tile(codes, value_of_code, window):
    return value_of_code[codes.read(window)[0][0]]
