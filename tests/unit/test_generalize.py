import tempfile
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.generalize import generalize
from landcover_segmentation.core.vectorize import Boundaries, boundary_lines, region_polygons
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
        return generalize(Boundaries.trace(file.name, 1), tolerance, rounds)


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
        assert common is None or common.Area() < 1e-3


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
