"""Areas of classes in zones: by hand, by brute force, and sums that are those of the whole."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster import class_values
from landcover_segmentation.core.raster.areas import ground_areas
from landcover_segmentation.core.raster.polygons import polygons_on_grid
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.zone_areas import COVERAGES, class_areas
from osgeo import ogr
from rasters import NORTH_UP, write_raster
from zones import box, geos_centres, geos_shares, partition, wkb_of

PICTURE = np.array([[1, 1, 2, 2], [1, 0, 2, 2], [3, 3, 3, 3]], np.uint8)
#: Whole numbers of degrees: pixels of one row have one area, rows differ.
DEGREES = (10.0, 1.0, 0.0, 60.0, 0.0, -1.0)
CORNERS = st.tuples(st.floats(-1, 9, allow_subnormal=False), st.floats(-1, 7, allow_subnormal=False))


@pytest.fixture()
def measure(tmp_path):
    """Return a function that measures polygons, given as corners in pixels, on a picture."""

    def measure(picture, zones, coverage="centre", nodata=0, tile_size=512, threads=1, **options):
        path = write_raster(tmp_path / "map.tif", np.asarray(picture), nodata=nodata, **options)
        source = RasterSource.open(path, (1,), labels=True)
        geometries = [wkb_of(zone, geotransform=source.geotransform) for zone in zones]
        polygons = polygons_on_grid(source, geometries)
        return class_areas(source, polygons, coverage, workers=Threads(threads), tile_size=tile_size)

    return measure


def rows_of(areas):
    """Return zone, class and pixels of every entry."""
    values = [areas.classes[place].value for place in areas.place]
    return list(zip(areas.zone.tolist(), values, areas.pixels.tolist()))


def test_by_hand(measure):
    areas = measure(PICTURE, [box(0, 0, 2, 2), box(1.75, 0, 4, 3)])
    assert rows_of(areas) == [(0, 1, 3), (1, 2, 4), (1, 3, 2)]
    assert [c.name for c in areas.classes] == ["Class 1", "Class 2", "Class 3"]
    assert areas.zone_unclassed.tolist() == [1, 0]
    assert areas.share.tolist() == pytest.approx([1, 4 / 6, 2 / 6], rel=1e-6)
    assert areas.area == pytest.approx([0.03, 0.04, 0.02], rel=2e-3)  # the scale of the projection is 0.9996
    assert areas.map_area.tolist() == [300, 400, 200]
    assert areas.overlapping == 0  # by less than a pixel
    areas = measure(PICTURE, [box(0, 0, 2, 2), box(1.75, 0, 4, 3)], "share")
    assert rows_of(areas) == [(0, 1, 3), (1, 1, 0.25), (1, 2, 4), (1, 3, 2.25)]
    assert areas.zone_unclassed.tolist() == [1, 0.25]
    assert areas.overlapping == 2
    assert areas.of_zone(0) == pytest.approx([0.03, 0, 0], rel=2e-3)


def test_zones_over_each_other_are_measured_each_by_itself(measure):
    areas = measure(PICTURE, [box(0, 0, 4, 3)] * 9)
    assert rows_of(areas) == [
        (zone, value, count) for zone in range(9) for value, count in ((1, 3), (2, 4), (3, 4))
    ]
    assert areas.overlapping == 12


def test_zones_outside_and_partly_outside(measure):
    areas = measure(PICTURE, [box(-9, -9, 2, 1), box(9, 9, 10, 10), box(0, 0, 4, 3)])
    assert areas.inside.tolist() == [True, False, True]
    assert areas.cut.tolist() == [True, False, False]
    assert rows_of(areas)[0] == (0, 1, 2)


def test_a_raster_without_a_crs_is_measured_in_its_own_units(measure):
    areas = measure(PICTURE, [box(0, 0, 2, 2)], epsg=None)
    assert not areas.in_hectares and areas.square_metres is None
    assert areas.area.tolist() == areas.map_area.tolist() == [300]
    assert areas.share.tolist() == [1]


def test_degrees_are_measured_on_the_ellipsoid(measure):
    areas = measure(PICTURE, [box(0, 0, 4, 3)], geotransform=DEGREES, epsg=4326)
    ground = ground_areas(areas.source)
    north = sum(ground.at(0, row) for row in (0, 0, 1))
    assert areas.square_metres[0] == pytest.approx(north, rel=1e-12)
    assert areas.map_area.tolist() == areas.square_metres.tolist()


@given(
    picture=arrays(np.uint8, (6, 8), elements=st.integers(0, 4)),
    corners=st.lists(st.one_of(CORNERS, st.tuples(st.integers(0, 16), st.integers(0, 12)).map(
        lambda place: (place[0] / 2, place[1] / 2))), max_size=6, unique=True),
    groups=st.lists(st.integers(0, 3), min_size=3, max_size=9),
    tile_size=st.integers(1, 9),
    threads=st.integers(1, 3),
    degrees=st.booleans(),
)  # fmt: skip
def test_sums_over_a_partition_are_those_of_the_whole(
    tmp_path_factory, picture, corners, groups, tile_size, threads, degrees
):
    path = tmp_path_factory.mktemp("zones") / "map.tif"
    geotransform = DEGREES if degrees else NORTH_UP
    write_raster(path, picture, 0, geotransform, 4326 if degrees else 32633)
    source = RasterSource.open(str(path), (1,), labels=True)
    zones = polygons_on_grid(source, partition(corners, groups, 8, 6, geotransform))
    ground = ground_areas(source)
    square_metres = np.array([[ground.at(column, row) for column in range(8)] for row in range(6)])
    for coverage in COVERAGES:
        try:
            areas = class_areas(source, zones, coverage)
        except LandCoverError:
            assert not picture.any()
            continue
        assert areas.overlapping == 0
        values = [c.value for c in areas.classes]
        assert values == np.unique(picture[picture > 0]).tolist()
        assert areas.class_pixels == pytest.approx([np.sum(picture == v) for v in values], rel=1e-12)
        metres = np.bincount(areas.place, areas.square_metres)
        assert metres == pytest.approx([square_metres[picture == v].sum() for v in values], rel=1e-12)
        assert areas.zone_unclassed.sum() == pytest.approx(np.sum(picture == 0), rel=1e-12)
        again = class_areas(source, zones, coverage, workers=Threads(threads), tile_size=tile_size)
        for name in ("zone", "place", "pixels", "square_metres", "zone_pixels", "zone_unclassed"):
            np.testing.assert_array_equal(getattr(again, name), getattr(areas, name))


@given(
    picture=arrays(np.uint8, (3, 4), elements=st.integers(0, 3)),
    zones=st.lists(st.lists(CORNERS, min_size=3, max_size=3, unique=True), min_size=1, max_size=3),
    coverage=st.sampled_from(COVERAGES),
)
def test_triangles_are_counted_as_geos_does(tmp_path_factory, picture, zones, coverage):
    path = write_raster(tmp_path_factory.mktemp("zones") / "map.tif", picture, 0)
    source = RasterSource.open(path, (1,), labels=True)
    triangles = [wkb_of(corners) for corners in zones]
    measured = {"centre": geos_centres, "share": geos_shares}[coverage]
    geometries = [ogr.CreateGeometryFromWkb(wkb) for wkb in triangles]
    if any(geometry.Area() < 1 for geometry in geometries):
        return
    expected = {}
    for zone, geometry in enumerate(geometries):
        covered = measured(geometry, source)
        for value in (1, 2, 3):
            expected[zone, value] = covered[picture == value].sum()
    try:
        areas = class_areas(source, polygons_on_grid(source, triangles), coverage)
        found = {(zone, value): pixels for zone, value, pixels in rows_of(areas)}
    except LandCoverError:
        found = {}
    assert {key: found.get(key, 0) for key in expected} == pytest.approx(expected, abs=1e-4)


def test_names_and_colours_of_the_layer_come_before_those_of_the_file(tmp_path):
    path = write_raster(tmp_path / "map.tif", PICTURE, nodata=0)
    source = RasterSource.open(path, (1,), labels=True)
    polygons = polygons_on_grid(source, [wkb_of(box(0, 0, 4, 3))])
    classes = class_areas(source, polygons, styled={2: ("Forest", "#117733")}).classes
    assert [c.name for c in classes] == ["Class 1", "Forest", "Class 3"]
    assert classes[1].color == "#117733" and len({c.color for c in classes}) == 3


@pytest.mark.parametrize("dtype", [np.int16, np.uint32, np.float32, np.int64])
@pytest.mark.parametrize("coverage", COVERAGES)
def test_any_kind_of_number(measure, dtype, coverage):
    picture = np.where(PICTURE == 3, 30_000, PICTURE.astype(np.int64)).astype(dtype)
    if dtype != np.uint32:
        picture[picture == 2] = -7
    areas = measure(picture, [box(0, 0, 4, 3)], coverage)
    assert rows_of(areas) == sorted([(0, 1, 3), (0, int(picture[0, 3]), 4), (0, 30_000, 4)])


def test_zero_is_a_class_unless_it_is_declared_nodata(measure):
    assert rows_of(measure(PICTURE, [box(0, 0, 2, 2)], nodata=None)) == [(0, 0, 1), (0, 1, 3)]


def test_slivers_give_no_share_of_nothing(measure):
    sliver = [(0, 0), (4, 3), (4, 3 + 1e-6), (0, 1e-9)]
    areas = measure(PICTURE, [sliver, box(0, 0, 4, 3)], "share")
    assert np.isfinite(areas.share).all() and (areas.pixels > 0).all()
    assert areas.class_pixels == pytest.approx([3, 4, 4], abs=1e-4)


def test_counts_that_wait_give_the_same(measure, monkeypatch):
    zones = [box(column, row, column + 1.3, row + 1.3) for row in range(3) for column in range(4)]
    whole = measure(PICTURE, zones, "share")
    monkeypatch.setattr(class_values, "_LEAST_WAITING", 3)
    np.testing.assert_array_equal(measure(PICTURE, zones, "share", tile_size=2).pixels, whole.pixels)


def test_what_cannot_work_is_refused(measure):
    def refuse(words, *arguments, **options):
        with pytest.raises(LandCoverError, match=words):
            measure(*arguments, **options)

    refuse("zones do not overlap", PICTURE, [box(10, 10, 12, 12)])
    refuse("zones do not overlap", PICTURE, [])
    refuse("No zone holds a pixel with a class", PICTURE, [box(1, 1, 2, 2)])
    refuse("No zone holds the centre.*COVERAGE=share", PICTURE, [box(0, 0, 0.25, 0.25)])
    refuse(
        "No zone covers any part of a pixel: the zones are too small, or",
        PICTURE,
        [box(0.5, 0, 0.5 + 1e-9, 1)],
        coverage="share",
    )
    refuse("not a class raster.*such as 1.5", PICTURE + np.float32(0.5), [box(0, 0, 2, 2)])
    many = np.arange(40 * 40, dtype=np.uint16).reshape(40, 40)
    refuse("more than 1024", many, [box(0, 0, 40, 40)], tile_size=20)


def test_cancelling(measure, tmp_path):
    measure(PICTURE, [box(0, 0, 2, 2)])
    source = RasterSource.open(str(tmp_path / "map.tif"), (1,), labels=True)
    polygons = polygons_on_grid(source, [wkb_of(box(0, 0, 2, 2))])
    with pytest.raises(Cancelled):
        class_areas(source, polygons, progress=Progress(is_cancelled=lambda: True))
