import tempfile
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.vectors import arcs
from landcover_segmentation.core.vectors.boundaries import Boundaries, boundary_lines, region_polygons
from landcover_segmentation.core.vectors.generalize import generalize
from osgeo import ogr
from pictures import flood_fill, label_pictures
from rasters import NORTH_UP, write_raster

regions = label_pictures(side=16).map(flood_fill)
tolerances = st.sampled_from([0, 5, 10, 15, 30, 200])
smoothings = st.sampled_from([0, 1, 3])


def boundaries_of(picture, tolerance=0.0, rounds=0, geotransform=NORTH_UP):
    """Return the boundaries of a picture of regions of ten-metre pixels, generalized."""
    with tempfile.NamedTemporaryFile(suffix=".tif") as file:
        write_raster(file.name, np.asarray(picture, np.uint32), 0, geotransform)
        return generalize(Boundaries.trace(file.name), tolerance, rounds)


def polygons_of(boundaries):
    return {number: ogr.CreateGeometryFromWkb(wkb) for number, wkb in region_polygons(boundaries)}


def lines_of(boundaries):
    """Return the lines as (left, right, points)."""
    lines = boundary_lines(boundaries)
    return [(left, right, ogr.CreateGeometryFromWkb(wkb).GetPoints(2)) for left, right, wkb in lines]


def union(polygons):
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons.values():
        whole.AddGeometry(polygon)
    return whole.UnionCascaded()


@given(picture=regions.filter(np.any), tolerance=tolerances, rounds=smoothings)
def test_neither_gap_nor_overlap_nor_invalid_polygon_nor_lost_region(picture, tolerance, rounds):
    exact = polygons_of(boundaries_of(picture))
    polygons = polygons_of(boundaries_of(picture, tolerance, rounds))
    assert list(polygons) == list(exact)
    assert all(polygon.IsValid() and polygon.Area() > 0 for polygon in polygons.values())
    assert sum(p.Area() for p in polygons.values()) == pytest.approx(100.0 * np.sum(picture > 0), abs=1e-3)
    difference = union(exact).SymDifference(union(polygons))
    assert difference is None or difference.Area() < 1e-3
    for one, other in combinations(polygons.values(), 2):
        common = one.Intersection(other)
        # GDAL from 3.9 on gives a closed line, such as the rim of a hole, the area that it encloses.
        assert common is None or common.GetDimension() < 2 or common.Area() < 1e-3


@given(picture=regions, tolerance=tolerances, rounds=smoothings)
def test_lines_end_where_they_ended_and_keep_their_sides(picture, tolerance, rounds):
    before, after = lines_of(boundaries_of(picture)), lines_of(boundaries_of(picture, tolerance, rounds))
    assert [line[:2] for line in before] == [line[:2] for line in after]
    ends = [{points[0], points[-1]} for _, _, points in before]
    for ends_before, (_, _, points) in zip(ends, after):
        if len(ends_before) == 2:
            assert {points[0], points[-1]} == ends_before
        else:
            assert points[0] == points[-1] and len(points) >= 4


def line_between(boundaries, one, other):
    """Return the points of the only line between two regions."""
    [points] = [points for left, right, points in lines_of(boundaries) if {left, right} == {one, other}]
    return points


def test_a_staircase_becomes_a_straight_line():
    staircase = np.triu(np.ones((8, 8), int)) + 1
    exact, simple = (line_between(boundaries_of(staircase, tolerance), 1, 2) for tolerance in (0, 10))
    assert len(exact) == 15
    assert simple == [exact[0], exact[-1]]


def test_an_arc_in_the_way_keeps_its_points():
    picture = np.ones((12, 12), int)
    picture[6:, :] = 2
    picture[5, 3:9] = 2  # a bulge upwards ...
    picture[7:9, 5:7] = 1
    picture[6, 3:9] = 3  # ... below which an island must not come to lie on the other side
    regions = flood_fill(picture)
    polygons = polygons_of(boundaries_of(regions, 1000))
    assert all(polygon.IsValid() for polygon in polygons.values())
    assert sum(polygon.Area() for polygon in polygons.values()) == 100 * 144


def test_an_island_in_a_bay_stays_in_the_water():
    picture = np.ones((20, 30), int)
    picture[10:, :] = 2
    picture[2:10, 5:25] = 2  # a bay that simplification would close
    picture[5:7, 14:16] = 3
    boundaries = boundaries_of(picture, 100)
    water, island = polygons_of(boundaries)[2], polygons_of(boundaries)[3]
    assert water.GetGeometryCount() == 2
    assert water.Touches(island)


def test_smoothing_is_that_of_scikit_image():
    from skimage.measure import subdivide_polygon

    picture = np.ones((9, 9), int)
    picture[3:6, 3:6] = 2
    picture[2, 4] = 2
    expected = np.array(line_between(boundaries_of(picture), 1, 2))
    for rounds in (1, 2, 3):
        expected = subdivide_polygon(expected, degree=2)
        points = line_between(boundaries_of(picture, 0, rounds), 1, 2)
        assert len(points) == len(expected)
        assert {tuple(np.round(p, 6)) for p in points} == {tuple(np.round(p, 6)) for p in expected}


def test_a_square_island_becomes_round():
    picture = np.ones((9, 9), int)
    picture[3:6, 3:6] = 2
    island = polygons_of(boundaries_of(picture, 0, 4))[2]
    assert 0.7 * 900 < island.Area() < 0.9 * 900
    assert (500030.0, 3999970.0) not in island.GetGeometryRef(0).GetPoints(2)
    assert island.Centroid().GetPoint_2D() == pytest.approx((500045.0, 3999955.0))


def test_nothing_moves_along_the_border():
    picture = np.triu(np.ones((8, 8), int))
    lines = lines_of(boundaries_of(picture, 1000, 3))
    assert sorted(lines) == sorted(lines_of(boundaries_of(picture)))


@pytest.mark.parametrize(
    "geotransform", [(0, 3, 0, 0, 0, -7), (0, 8, 6, 0, 6, -8), (0, 1e-5, 0, 50, 0, -1e-5)]
)
def test_any_pixels(geotransform):
    picture = flood_fill(np.random.default_rng(1).integers(1, 4, (12, 12)).repeat(2, 0))
    pixel = abs(geotransform[1] * geotransform[5] - geotransform[2] * geotransform[4])
    polygons = polygons_of(boundaries_of(picture, 2 * geotransform[1], 2, geotransform))
    assert all(polygon.IsValid() for polygon in polygons.values())
    assert sum(polygon.Area() for polygon in polygons.values()) == pytest.approx(pixel * picture.size)


def test_the_size_of_portions_does_not_show(monkeypatch):
    picture = flood_fill(np.random.default_rng(0).integers(1, 4, (30, 30)))
    expected = lines_of(boundaries_of(picture, 15, 2))
    monkeypatch.setattr(arcs, "_VERTICES_AT_A_TIME", 50)
    assert lines_of(boundaries_of(picture, 15, 2)) == expected


def test_cancelling(tmp_path):
    path = write_raster(tmp_path / "regions.tif", np.array([[1, 2]], np.uint32), 0)
    for settings in ((1.0, 0), (0.0, 1)):
        with pytest.raises(Cancelled):
            generalize(Boundaries.trace(path), *settings, Progress(is_cancelled=lambda: True))
