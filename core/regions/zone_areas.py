"""How much of each class lies in each polygon of a layer of zones, counted tile by tile."""

from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from ..classes import MAX_CLASSES, LandCoverClass
from ..errors import LandCoverError
from ..execution import run_tiles, this_machine
from ..palette import colors_by_name
from ..progress import Progress
from ..raster.areas import SQUARE_METRES_PER_HECTARE, ground_areas
from ..raster.class_values import Counts, no_class_raster, whole_numbers
from ..raster.coverage import FULL, by_centre, by_share
from ..raster.source import embedded_classes
from ..raster.tiles import DEFAULT_TILE_SIZE
from .numbering import compact

#: How it is decided what of a pixel belongs to a zone.
COVERAGES = ("centre", "share")
#: Value for pixels without a class.
_NO_CLASS = np.iinfo(np.int64).min
#: Sums are kept in two parts, since products of areas and shares take up to 62 bits.
_LOW_BITS, _LOW = 32, (1 << 32) - 1
_HIGH_OF_FULL = FULL >> _LOW_BITS
#: Bytes that working on a pixel takes, of which about two may be covered at a time.
_BYTES = 200
#: Share of a pixel by which zones overlap for certain, and not by the rounding of their corners.
_OVERLAP = 1e-3


@dataclass(frozen=True)
class ZoneAreas:
    """What lies in the zones: one entry for each zone and class that meet, zone by zone, classes by value.

    Attributes
    ----------
    source : RasterSource
        The map.
    coverage : str
        One of COVERAGES.
    classes : tuple of LandCoverClass
        Those that lie in any zone, by value.
    zone : ndarray of int, shape (entries,)
        Number of the zone, from 0.
    place : ndarray of int, shape (entries,)
        Place of the class in `classes`.
    pixels : ndarray of float64, shape (entries,)
    square_metres : ndarray of float64, shape (entries,), or None
        On the ground; None where the CRS is unknown.
    zone_pixels, zone_unclassed : ndarray of float64, shape (zones,)
        Pixels of each zone that have a class, and that have none.
    inside, cut : ndarray of bool, shape (zones,)
        Which zones reach into the map, and which of these also reach out of it.
    overlapping : int
        Pixels that lie in more than one zone.
    """

    source: object
    coverage: str
    classes: tuple
    zone: np.ndarray
    place: np.ndarray
    pixels: np.ndarray
    square_metres: np.ndarray
    zone_pixels: np.ndarray
    zone_unclassed: np.ndarray
    inside: np.ndarray
    cut: np.ndarray
    overlapping: int

    @property
    def in_hectares(self):
        """Whether ground areas are known."""
        return self.square_metres is not None

    @cached_property
    def area(self):
        """Area of each entry in hectares or, where the CRS is unknown, in square units of the map."""
        return self.square_metres / SQUARE_METRES_PER_HECTARE if self.in_hectares else self.map_area

    @property
    def map_area(self):
        """Area of each entry in square units of the map, in square metres where these are degrees."""
        if self.source.is_geographic and self.in_hectares:
            return self.square_metres
        _, column_x, row_x, _, column_y, row_y = self.source.geotransform
        return self.pixels * abs(column_x * row_y - row_x * column_y)

    @cached_property
    def zone_area(self):
        """Area of what has a class in each zone, in the unit of `area`."""
        return np.bincount(self.zone, self.area, len(self.zone_pixels))

    @property
    def share(self):
        """Share of each entry in the classified area of its zone."""
        return self.area / self.zone_area[self.zone]

    @property
    def class_pixels(self):
        """Pixels of each class in all zones together."""
        return np.bincount(self.place, self.pixels, len(self.classes))

    @property
    def class_area(self):
        """Area of each class in all zones together, in the unit of `area`."""
        return np.bincount(self.place, self.area, len(self.classes))

    def of_zone(self, zone):
        """Return the area of every class in a zone, shape (classes,)."""
        first, last = np.searchsorted(self.zone, [zone, zone + 1])
        return np.bincount(self.place[first:last], self.area[first:last], len(self.classes))


def class_areas(
    source, polygons, coverage=COVERAGES[0], styled=None, workers=None, progress=None,
    tile_size=DEFAULT_TILE_SIZE,
):  # fmt: skip
    """Measure the classes of a map in zones, each by itself.

    Parameters
    ----------
    source : RasterSource
        The map, of one band.
    polygons : Polygons
        The zones on its grid.
    coverage : str
        "centre": a pixel belongs to the zone that holds its centre; "share": the share of it that the zone
        covers does. Either way the sums over zones that part an area are those of the area.
    styled : dict, optional
        Name and colour of classes by value, before those in the file.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side, at most 1024. Like `workers`, it does not change the result.

    Returns
    -------
    ZoneAreas

    Raises
    ------
    LandCoverError
        When no zone holds a pixel with a class, or the map is no class raster.
    """
    inside, cut = polygons.reach_into(source.width, source.height)
    if not inside.any():
        raise LandCoverError(
            "The zones do not overlap the classified raster",
            f"{len(polygons):,} zones, all of them outside",
            "Choose zones of the same place, and check the CRS of both.",
        )
    ground = ground_areas(source)
    counted, overlapping = Counts(columns=4), 0
    cover = {"centre": by_centre, "share": by_share}[coverage]
    work = partial(_tally_tile, source, polygons, ground, cover)
    windows, item_bytes = source.windows(tile_size), _BYTES * tile_size**2
    with run_tiles(work, windows, this_machine(workers), progress or Progress(), item_bytes) as tiles:
        for _, (entries, overlaps) in tiles:
            for entry in entries:
                counted.add(*entry)
            overlapping += overlaps
    zone, value, *sums = counted.total()
    pixels, steps = (_joined(*sums[at : at + 2]) / FULL for at in (0, 2))
    known = value != _NO_CLASS
    unclassed = np.bincount(zone[~known], pixels[~known], len(polygons))
    known &= pixels > 0  # a sliver of a zone may cover as much as it uncovers
    if not known.any():
        raise _nothing_there(unclassed.any(), coverage)
    zone, value, pixels, steps = zone[known], value[known], pixels[known], steps[known]
    values, place = np.unique(value, return_inverse=True)
    _check_count(values, source)
    return ZoneAreas(
        source=source,
        coverage=coverage,
        classes=_classes(source, values.tolist(), styled or {}),
        zone=zone,
        place=place,
        pixels=pixels,
        square_metres=None if ground is None else steps * ground.unit,
        zone_pixels=np.bincount(zone, pixels, len(polygons)),
        zone_unclassed=unclassed,
        inside=inside,
        cut=cut,
        overlapping=overlapping,
    )


def _nothing_there(has_pixels, coverage):
    if has_pixels:
        return LandCoverError(
            "No zone holds a pixel with a class",
            "all pixels of the map in the zones are nodata",
            "Choose other zones, or check the nodata value of the map.",
        )
    if coverage == "share":
        return LandCoverError(
            "No zone covers any part of a pixel",
            "the zones are too small, or lie beside the map",
            "Choose other zones.",
        )
    return LandCoverError(
        "No zone holds the centre of a pixel", "the zones are smaller than pixels", "Use COVERAGE=share."
    )


def _classes(source, values, styled):
    """Return the classes of values with their names and colours."""
    names, colors = embedded_classes(source)
    colors.update((value, color) for value, (_, color) in styled.items())
    names.update((value, name) for value, (name, _) in styled.items() if name != str(value))
    names = [names.get(value, f"Class {value}") for value in values]
    spare = colors_by_name(names, colors.values())
    return tuple(
        LandCoverClass(value, name, colors.get(value, color))
        for value, name, color in zip(values, names, spare)
    )


def _tally_tile(source, polygons, ground, cover, window):
    """Return what a tile adds, and how many of its pixels lie in several zones.

    Of each zone and value that meet: both, pixels and steps, each in parts of FULL, high and low.
    """
    groups = list(polygons.groups_in(window))
    if not groups:
        return [], 0
    values, valid = source.read(window)
    known, place = compact(whole_numbers(values[0][valid], source.path))
    _check_count(known, source)
    code = np.full(valid.size, len(known))
    code[valid.ravel()] = place
    known = np.append(known.astype(np.int64), _NO_CLASS)
    steps = None
    if ground is not None:
        steps = np.broadcast_to(ground.in_window(window), valid.shape).ravel()
    entries, covers = [], np.zeros(valid.size)
    for chosen in groups:
        covered = cover(polygons, window, chosen)
        entries.append(_entries(covered, known, code, steps))
        covers += np.bincount(covered.pixel, minlength=valid.size)
        covers += np.bincount(covered.part_pixel, covered.part / FULL, valid.size)
    return entries, int(np.count_nonzero(covers > 1 + _OVERLAP))


def _entries(covered, known, code, steps):
    """Add up what zones cover of the pixels of each value; `known[code]` are the values of the pixels."""
    polygon = np.concatenate([covered.polygon, covered.part_polygon])
    pixel = np.concatenate([covered.pixel, covered.part_pixel])
    keys, entry = compact(polygon * len(known) + code[pixel])
    if not len(polygon):
        return (polygon,) * 6
    entry = np.split(entry, [len(covered.pixel)])
    pixels = _sums(np.int64(1), entry, covered, len(keys))
    areas = (np.zeros(len(keys), np.int64),) * 2
    if steps is not None:
        areas = _sums(steps, entry, covered, len(keys))
    zone, place = np.divmod(keys, len(known))
    return zone, known[place], *pixels, *areas


def _sums(weights, entry, covered, count):
    """Add up what is covered of the pixels, times their weights, exactly.

    Parameters
    ----------
    weights : ndarray of int64, shape (pixels,), or one for all
    entry : pair of ndarray of int
        What each whole pixel, and each part of a pixel, counts for.
    covered : Coverage
    count : int
        Number of entries.

    Returns
    -------
    high, low : ndarray of int64, shape (count,)
        Parts of the sums, in parts of FULL: `high` counts those of 2**32.
    """
    whole, parts = entry
    if weights.ndim == 0:
        high, parts_of = np.bincount(whole, minlength=count) * weights, weights
    else:
        high, parts_of = _exact_sums(whole, weights[covered.pixel], count), weights[covered.part_pixel]
    amount = parts_of * covered.part
    high = high * _HIGH_OF_FULL + _exact_sums(parts, amount >> _LOW_BITS, count)
    return high, _exact_sums(parts, amount & _LOW, count)


def _exact_sums(entry, weights, count):
    """Add up integers: of a million of them below 2**32 sums are whole in floats too."""
    return np.bincount(entry, weights, count).astype(np.int64)


def _joined(high, low):
    return high * float(1 << _LOW_BITS) + low


def _check_count(values, source):
    if len(values) > MAX_CLASSES:
        raise no_class_raster(source.path, f"it holds more than {MAX_CLASSES} different values")
