import math
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.sink import RasterSink
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.vectors.arcs import OUTSIDE
from landcover_segmentation.core.vectors.boundaries import (
    Boundaries,
    boundary_lines,
    dissolved_polygons,
    is_border,
    region_polygons,
    separating_arcs,
)
from osgeo import gdal, ogr
from pictures import flood_fill, label_pictures, shared_edges
from rasters import NORTH_UP, ArraySource, write_raster

SOUTH_UP = (500000.0, 10.0, 0.0, 4000000.0, 0.0, 10.0)
EAST_LEFT = (500000.0, -10.0, 0.0, 4000000.0, 0.0, -10.0)
ROTATED = (500000.0, 8.0, 6.0, 4000000.0, 6.0, -8.0)


def write_regions(folder, regions, geotransform=NORTH_UP):
    return write_raster(Path(folder, "regions.tif"), np.asarray(regions, np.uint32), 0, geotransform)


def polygons_of(regions, geotransform=NORTH_UP):
    """Return the polygon of every region as an OGR geometry."""
    with tempfile.TemporaryDirectory() as folder:
        polygons = list(region_polygons(Boundaries.trace(write_regions(folder, regions, geotransform))))
    return {number: ogr.CreateGeometryFromWkb(wkb) for number, wkb in polygons}


def lines_of(picture, geotransform=NORTH_UP):
    """Return the lines between regions as (value on the left, value on the right, points)."""
    with tempfile.TemporaryDirectory() as folder:
        boundaries = Boundaries.trace(write_regions(folder, picture, geotransform))
    lines = boundary_lines(boundaries, np.flatnonzero(~is_border(boundaries.arcs.sides)))
    return [(left, right, ogr.CreateGeometryFromWkb(wkb).GetPoints()) for left, right, wkb in lines]


@given(regions=label_pictures().filter(np.any).map(flood_fill))
def test_every_region_is_one_valid_polygon_with_the_area_of_its_pixels(regions):
    polygons = polygons_of(regions)
    pixels = np.bincount(regions.ravel())
    assert sorted(polygons) == list(range(1, len(pixels)))
    for number, polygon in polygons.items():
        assert polygon.IsValid()
        assert polygon.GetGeometryType() == ogr.wkbPolygon
        assert polygon.Area() == 100.0 * pixels[number]


def test_a_region_around_another_has_a_hole():
    regions = np.ones((5, 5), int)
    regions[2, 2] = 2
    polygons = polygons_of(regions)
    assert polygons[1].GetGeometryCount() == 2
    assert polygons[1].Area() == 2400.0
    assert polygons[2].GetEnvelope() == (500020.0, 500030.0, 3999970.0, 3999980.0)


def test_nodata_has_no_polygon():
    assert list(polygons_of([[0, 0], [0, 7]])) == [7]


@pytest.mark.parametrize("geotransform", [SOUTH_UP, EAST_LEFT, ROTATED])
def test_polygons_lie_where_their_pixels_lie(geotransform):
    regions = flood_fill(np.random.default_rng(0).integers(0, 3, (6, 7)))
    polygons = polygons_of(regions, geotransform)
    for (row, column), number in np.ndenumerate(regions):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*gdal.ApplyGeoTransform(geotransform, column + 0.5, row + 0.5))
        assert [other for other, polygon in polygons.items() if polygon.Contains(point)] == [number][:number]


def test_cancelling_stops_the_polygons(tmp_path):
    path = write_regions(tmp_path, flood_fill(np.random.default_rng(0).integers(0, 3, (50, 50))))
    with pytest.raises(Cancelled):
        next(region_polygons(Boundaries.trace(path), Progress(is_cancelled=lambda: True)))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, EAST_LEFT, ROTATED])
@given(classes=label_pictures())
def test_lines_separate_the_class_on_their_left_from_that_on_their_right(geotransform, classes):
    to_pixel, edges = gdal.InvGeoTransform(geotransform), []

    def class_at(x, y):
        column, row = gdal.ApplyGeoTransform(to_pixel, x, y)
        return classes[math.floor(row), math.floor(column)]

    for left, right, points in lines_of(classes, geotransform):
        assert left != right
        for (x, y), (end_x, end_y) in zip(points, points[1:]):
            count = round(math.hypot(end_x - x, end_y - y) / 10)
            step_x, step_y = (end_x - x) / count, (end_y - y) / count
            for number in range(count):
                middle = x + step_x * (number + 0.5), y + step_y * (number + 0.5)
                assert class_at(middle[0] - step_y / 4, middle[1] + step_x / 4) == left
                assert class_at(middle[0] + step_y / 4, middle[1] - step_x / 4) == right
                edges.append((round(middle[0], 3), round(middle[1], 3)))
    assert len(edges) == len(set(edges)) == sum(shared_edges(classes).values())


def test_a_line_between_two_halves():
    [(left, right, points)] = lines_of([[5, 9], [5, 9]])
    assert (left, right) == (5, 9)
    assert points == [(500010.0, 3999980.0), (500010.0, 4000000.0)]


def test_an_island_has_one_closed_line():
    classes = np.ones((4, 4), int)
    classes[1:3, 1:3] = 2
    [(_, _, points)] = lines_of(classes)
    assert points[0] == points[-1]
    assert len(points) == 5


def test_the_border_to_nodata_is_no_line():
    assert lines_of([[0, 1], [1, 1]]) == []


def test_a_raster_with_colours_has_lines_too(tmp_path):
    path = str(tmp_path / "classes.tif")
    classes = [LandCoverClass(1, "Water", "#0000ff"), LandCoverClass(2, "Land", "#00ff00")]
    with RasterSink(path, ArraySource(np.zeros((1, 2))), np.uint8, classes=classes) as sink:
        sink.write(Window(0, 0, 2, 1), np.array([[1, 2]], np.uint8))
    sides = [(left, right) for left, right, _ in boundary_lines(Boundaries.trace(path))]
    assert sorted(sides) == [(1, 2), (1, OUTSIDE), (2, OUTSIDE)]


@given(regions=label_pictures().filter(np.any).map(flood_fill))
def test_polygons_rasterize_back_to_the_very_same_regions(regions):
    layer_source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = layer_source.CreateLayer("regions", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, polygon in polygons_of(regions).items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    raster = gdal.GetDriverByName("MEM").Create("", regions.shape[1], regions.shape[0], 1, gdal.GDT_UInt32)
    raster.SetGeoTransform(NORTH_UP)
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=number"])
    np.testing.assert_array_equal(raster.ReadAsArray(), regions)


@given(classes=label_pictures().filter(np.any))
def test_dissolved_polygons_are_valid_and_cover_their_class(classes):
    regions = flood_fill(classes)
    group = np.zeros(regions.max() + 1, int)
    group[regions.ravel()] = classes.ravel()
    with tempfile.TemporaryDirectory() as folder:
        found = list(dissolved_polygons(Boundaries.trace(write_regions(folder, regions)), group))
    assert [value for value, _ in found] == [value for value in np.unique(classes) if value > 0]
    for value, wkb in found:
        polygon = ogr.CreateGeometryFromWkb(wkb)
        assert polygon.GetGeometryType() == ogr.wkbMultiPolygon
        assert polygon.IsValid()
        assert polygon.GetGeometryCount() == np.count_nonzero(group == value)
        assert polygon.Area() == 100 * np.count_nonzero(classes == value)


def test_arcs_that_separate_values(tmp_path):
    boundaries = Boundaries.trace(write_regions(tmp_path, [[1, 2, 3, 0]]))
    sides = boundaries.arcs.sides[:, separating_arcs(boundaries, np.array([0, 5, 5, 0]))]
    # 3 counts as nodata: it has a border with 2, and none at the edge of the image or to nodata.
    assert sorted(map(tuple, sides.T.tolist())) == [(1, OUTSIDE), (2, 3), (2, OUTSIDE), (2, OUTSIDE)]
