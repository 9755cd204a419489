"""What polygons cover of pixels, held against GEOS and against themselves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.raster.coverage import FULL, by_centre, by_share
from landcover_segmentation.core.raster.polygons import polygons_on_grid, valid_polygon
from landcover_segmentation.core.raster.tiles import Window
from osgeo import ogr
from rasters import NORTH_UP, ArraySource
from zones import box, geometry_of, geos_centres, geos_shares, partition, wkb_of

SOURCE = ArraySource(np.ones((9, 12), np.uint8))
#: Rotated, and rows from south to north.
GRIDS = (NORTH_UP, (500000.0, 8.0, 3.0, 4000000.0, 2.0, -9.0), (500000.0, 10.0, 0.0, 4000000.0, 0.0, 10.0))
HALVES = st.integers(-4, 30).map(lambda number: number / 2)
ANYWHERE = st.floats(-3, 15, allow_subnormal=False)
NEAR = st.floats(-1, 5, allow_subnormal=False)
CORNERS = st.tuples(st.one_of(HALVES, ANYWHERE), st.one_of(HALVES, ANYWHERE))


def covered(cover, polygons, source=SOURCE, tile_size=512):
    """Return what each polygon covers of each pixel, in parts of FULL; shape (polygons, rows, columns)."""
    result = np.zeros((len(polygons), source.height, source.width), np.int64)
    for window in source.windows(tile_size):
        for chosen in polygons.groups_in(window):
            found = cover(polygons, window, chosen)
            part = np.zeros((len(polygons), window.pixels), np.int64)
            np.add.at(part, (found.polygon, found.pixel), FULL)
            np.add.at(part, (found.part_polygon, found.part_pixel), found.part)
            rows, columns = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
            result[:, rows, columns] += part.reshape(-1, window.height, window.width)
    return result


def of_one(cover, wkb, source=SOURCE):
    return covered(cover, polygons_on_grid(source, [wkb]), source)[0] / FULL


def test_by_hand():
    wkb = wkb_of([(1, 1), (3, 1), (3, 2.25), (1, 2.25)])
    share = np.zeros((9, 12))
    share[1, 1:3], share[2, 1:3] = 1, 0.25
    np.testing.assert_array_equal(of_one(by_share, wkb), share)
    np.testing.assert_array_equal(of_one(by_centre, wkb), np.floor(share))
    triangle = of_one(by_share, wkb_of([(0, 0), (0, 1), (1, 1)]))
    assert triangle[0, 0] == 0.5 and triangle.sum() == 0.5


@pytest.mark.parametrize("cover", [by_centre, by_share])
def test_holes_parts_and_the_order_of_corners(cover):
    outer, hole, island = box(1, 1, 8, 8), box(2, 2, 6.25, 6.25), box(3, 3, 4, 4)
    whole = geometry_of(outer[::-1], hole[::-1])
    several = ogr.Geometry(ogr.wkbMultiPolygon)
    several.AddGeometry(whole)
    several.AddGeometry(geometry_of(island))
    expected = {by_centre: geos_centres, by_share: geos_shares}[cover](several, SOURCE)
    np.testing.assert_allclose(of_one(cover, several.ExportToWkb()), expected, atol=1e-9)
    inside_out = geometry_of(outer, hole)
    np.testing.assert_array_equal(of_one(cover, inside_out.ExportToWkb()), of_one(cover, whole.ExportToWkb()))


@pytest.mark.parametrize("geotransform", GRIDS)
@given(corners=st.lists(st.tuples(NEAR, NEAR), min_size=3, max_size=6))
def test_any_polygon_is_covered_as_geos_says(geotransform, corners):
    source = ArraySource(np.ones((3, 4), np.uint8), geotransform=geotransform)
    wkb, _ = valid_polygon(wkb_of(corners, geotransform=geotransform))
    if wkb is None:
        return
    geometry = ogr.CreateGeometryFromWkb(wkb)
    np.testing.assert_allclose(of_one(by_share, wkb, source), geos_shares(geometry, source), atol=3e-5)
    near_border = geometry.Boundary().Buffer(1e-3)
    differs = of_one(by_centre, wkb, source) != geos_centres(geometry, source)
    for row, column in np.argwhere(differs):
        centre = geometry_of(box(column, row, column + 1, row + 1), geotransform=geotransform).Centroid()
        assert near_border.Contains(centre)


@given(
    corners=st.lists(CORNERS, min_size=0, max_size=9, unique=True),
    groups=st.lists(st.integers(0, 3), min_size=4, max_size=12),
    tile_size=st.integers(1, 13),
    geotransform=st.sampled_from(GRIDS),
)
def test_neighbours_share_every_pixel_without_rest(corners, groups, tile_size, geotransform):
    source = ArraySource(np.ones((9, 12), np.uint8), geotransform=geotransform)
    polygons = polygons_on_grid(source, partition(corners, groups, 12, 9, geotransform))
    for cover in (by_centre, by_share):
        parts = covered(cover, polygons, source)
        assert (parts.sum(axis=0) == FULL).all()
        assert (parts >= 0).all()
        np.testing.assert_array_equal(covered(cover, polygons, source, tile_size), parts)


@pytest.mark.parametrize(
    "border",
    [[(6.5, -1), (6.5, 10)], [(2, 0), (11, 9)], [(-1, 4.5), (13, 4.5)]],
)
def test_a_centre_on_a_border_belongs_to_one_of_two(border):
    """Of zones to both sides of a line through the centre of the pixel in row 4 and column 6."""
    (x1, y1), (x2, y2) = border
    direction = np.array([x2 - x1, y2 - y1], float)
    start, end = np.array([x1, y1]) - 50 * direction, np.array([x2, y2]) + 50 * direction
    aside = 500 * np.array([direction[1], -direction[0]])
    sides = [[start, end, end + aside, start + aside], [start, end, end - aside, start - aside]]
    parts = covered(by_centre, polygons_on_grid(SOURCE, [wkb_of(side) for side in sides]))
    assert (parts.sum(axis=0) == FULL).all()
    assert parts[:, 4, 6].tolist().count(FULL) == 1


def test_a_polygon_of_any_size_beside_the_window_covers_nothing():
    polygons = polygons_on_grid(SOURCE, [wkb_of(box(-1e7, 2, -1e6, 5)), wkb_of(box(13, 0, 1e9, 9))])
    inside, cut = polygons.reach_into(12, 9)
    assert not inside.any() and not cut.any()
    assert list(polygons.groups_in(Window(0, 0, 12, 9))) == []
    everything = polygons_on_grid(SOURCE, [wkb_of(box(-1e9, -1e9, 1e9, 1e9))])
    assert everything.reach_into(12, 9)[1].all()
    assert (covered(by_share, everything) == FULL).all()


def test_many_polygons_over_each_other_come_in_groups():
    polygons = polygons_on_grid(SOURCE, [wkb_of(box(0, 0, 12, 9))] * 7)
    groups = list(polygons.groups_in(Window(0, 0, 12, 9)))
    assert len(groups) > 2 and (sum(groups) == 1).all()
    assert (covered(by_centre, polygons) == FULL).all()


def test_curves_are_straightened():
    left, _, _, top, _, _ = NORTH_UP
    circle = ogr.CreateGeometryFromWkt(
        f"CURVEPOLYGON(CIRCULARSTRING({left + 20} {top - 45},{left + 80} {top - 45},{left + 20} {top - 45}))"
    )
    share = of_one(by_share, circle.ExportToIsoWkb())
    assert share.sum() == pytest.approx(np.pi * 9, rel=1e-5)


def test_polygons_are_made_valid():
    bow_tie = wkb_of([(0, 0), (4, 4), (4, 0), (0, 4)])
    wkb, is_repaired = valid_polygon(bow_tie)
    assert is_repaired and of_one(by_share, wkb).sum() == pytest.approx(8)
    assert valid_polygon(wkb_of(box(0, 0, 1, 1)))[1] is False
    assert valid_polygon(wkb_of([(0, 0), (1, 1), (2, 2)])) == (None, True)
    with_a_tail = wkb_of([(0, 0), (0, 2), (2, 2), (2, 0), (5, 0), (2, 0)])
    wkb, is_repaired = valid_polygon(with_a_tail)
    assert is_repaired and of_one(by_share, wkb).sum() == pytest.approx(4)


def test_no_polygon_and_polygons_without_points():
    nothing = bytes(ogr.CreateGeometryFromWkt("POLYGON EMPTY").ExportToWkb())
    for geometries in ([], [nothing], [nothing, wkb_of(box(2, 2, 4, 4)), nothing]):
        polygons = polygons_on_grid(SOURCE, geometries)
        assert len(polygons) == len(geometries)
        assert covered(by_share, polygons).sum() == (4 * FULL if len(geometries) == 3 else 0)
