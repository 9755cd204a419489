import tracemalloc

import numpy as np
import pytest
from landcover_segmentation.core.raster.areas import count_by_value, ground_areas
from landcover_segmentation.core.raster.tiles import Window
from osgeo import ogr, osr
from rasters import ArraySource


def grid(width, height, geotransform, epsg):
    return ArraySource(np.zeros((height, width), np.uint8), geotransform=geotransform, epsg=epsg)


def areas(width, height, geotransform, epsg):
    """Return the area of every pixel in square metres."""
    ground = ground_areas(grid(width, height, geotransform, epsg))
    steps = ground.in_window(Window(0, 0, width, height))
    return np.broadcast_to(steps * ground.unit, (height, width))


def crs(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def in_equal_area(geotransform, epsg, width, height, column=0, row=0, target=6933):
    """Measure a rectangle of pixels in an equal area projection, its sides broken into many pieces."""
    left, dx, rx, top, cy, dy = geotransform
    ring, steps = ogr.Geometry(ogr.wkbLinearRing), np.linspace(0, 1, 50)
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    for (c0, r0), (c1, r1) in zip(corners, corners[1:]):
        for part in steps:
            c = column + width * (c0 + part * (c1 - c0))
            r = row + height * (r0 + part * (r1 - r0))
            ring.AddPoint_2D(left + dx * c + rx * r, top + cy * c + dy * r)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    polygon.Transform(osr.CoordinateTransformation(crs(epsg), crs(target)))
    return polygon.Area()


@pytest.mark.parametrize("row_y", [-1, 1])
def test_one_degree_pixels_add_up_to_the_surface_of_the_ellipsoid(row_y):
    pixels = areas(360, 180, (-180, 1, 0, -90 * row_y, 0, row_y), 4326)
    assert pixels.sum() == pytest.approx(510_065_621.7e6, rel=1e-4)
    np.testing.assert_allclose(pixels, pixels[::-1], rtol=1e-6)


def test_a_degree_at_the_equator_and_at_60_north():
    # Lengths of a degree of latitude and of longitude on WGS84: 110.574 x 111.320 and 111.412 x 55.800 km.
    equator, north = areas(1, 1, (0, 1, 0, 0.5, 0, -1), 4326), areas(1, 1, (0, 1, 0, 60.5, 0, -1), 4326)
    assert equator[0, 0] == pytest.approx(110_574 * 111_320, rel=1e-4)
    assert north[0, 0] == pytest.approx(111_412 * 55_800, rel=1e-4)


@pytest.mark.parametrize(
    ("geotransform", "epsg"),
    [
        ((0, 10, 0, 8399737.89, 0, -10), 3857),  # 60 degrees north
        ((-9e6, 30, 0, 4.5e6, 0, -30), 3857),
        ((500000, 10, 0, 5400000, 0, -10), 32633),  # on the meridian of the zone
        ((800000, 10, 0, 5400000, 0, -10), 32633),  # far from it
        ((2e6, 100, 0, 700000, 0, -100), 2264),  # feet
        ((4e6, 30, 0, 3e6, 0, -30), 3035),  # equal area
        ((8, 0.001, 0, 47, 0, -0.001), 4326),
        ((500000, 0.1, 0, 5400000, 0, -0.1), 32633),
        ((800000, 8, 6, 5400000, 6, -8), 32633),  # rotated
    ],
)
def test_pixels_measure_the_same_as_in_an_equal_area_projection(geotransform, epsg):
    pixels = areas(150, 130, geotransform, epsg)
    whole = in_equal_area(geotransform, epsg, 150, 130)
    assert pixels.sum() == pytest.approx(whole, rel=1e-4)
    part = in_equal_area(geotransform, epsg, 40, 30, 100, 90)
    assert pixels[90:120, 100:140].sum() == pytest.approx(part, rel=2e-4)


def test_ten_metres_of_web_mercator_at_60_north_are_five_on_the_ground():
    assert areas(3, 3, (0, 10, 0, 8399737.89, 0, -10), 3857)[1, 1] == pytest.approx(25, rel=0.01)


def test_rows_of_a_mercator_projection_are_measured_one_by_one():
    ground = ground_areas(grid(5, 1000, (0, 1000, 0, 9e6, 0, -1000), 3857))
    assert ground.steps.shape == (1000, 1)
    assert (np.diff(ground.steps[:, 0]) > 0).all()  # to the south they grow


def test_a_window_is_a_part_of_the_whole():
    ground = ground_areas(grid(300, 200, (700000, 100, 0, 5400000, 0, -100), 32633))
    whole = ground.in_window(Window(0, 0, 300, 200))
    assert whole.shape == (200, 300) and ground.steps.shape == (4, 5)
    np.testing.assert_array_equal(ground.in_window(Window(50, 60, 100, 90)), whole[60:150, 50:150])
    assert ground.at(299.5, 10) == whole[10, 299] * ground.unit
    assert ground.at(-5, 500) == whole[199, 0] * ground.unit


def test_very_wide_rasters_have_few_zones():
    source = grid(1, 1, (300000, 1, 0, 5400000, 0, -1), 32633)
    source.width, source.height = 100_000, 3
    assert ground_areas(source).steps.shape == (1, 511)


def test_where_the_ground_is_unknown_so_is_the_area():
    assert ground_areas(grid(2, 2, (0, 1, 0, 0, 0, -1), None)) is None
    nowhere = grid(2, 2, (0, 1, 0, 0, 0, -1), 32633)
    nowhere.is_georeferenced = False
    assert ground_areas(nowhere) is None
    local = grid(2, 2, (0, 1, 0, 0, 0, -1), None)
    local.projection = 'LOCAL_CS["site",UNIT["metre",1]]'
    assert ground_areas(local) is None


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_part_beyond_the_projection_has_no_area(exceptions):
    """The corners of a picture of the whole earth from space show none of it."""
    try:
        osr.UseExceptions() if exceptions else osr.DontUseExceptions()
        space = grid(10, 10, (-6e6, 1.2e6, 0, 6e6, 0, -1.2e6), None)
        reference = osr.SpatialReference()
        reference.SetFromUserInput("+proj=geos +h=35785831 +lon_0=0 +datum=WGS84 +units=m")
        space.projection = reference.ExportToWkt()
        assert ground_areas(space) is None
    finally:
        osr.DontUseExceptions()


@pytest.mark.parametrize("geotransform", [(5e5, 10, 0, 5.4e6, 0, -10), (5e5, 10, 3, 5.4e6, 3, -10), None])
@pytest.mark.parametrize("count", [3, 1000])
def test_counts_by_value_are_those_of_the_pixels_one_by_one(geotransform, count):
    epsg = 4326 if geotransform is None else 32633
    ground = ground_areas(grid(300, 200, geotransform or (8, 0.001, 0, 47, 0, -0.001), epsg))
    window = Window(50, 60, 190, 131)
    values = np.random.default_rng(0).integers(0, count - 1, (131, 190)).astype(np.uint16)
    pixels, steps = count_by_value(ground, window, values, count)
    np.testing.assert_array_equal(pixels, [np.count_nonzero(values == value) for value in range(count)])
    by_pixel = np.broadcast_to(ground.in_window(window), values.shape)
    np.testing.assert_array_equal(steps, [by_pixel[values == value].sum() for value in range(count)])
    np.testing.assert_array_equal(count_by_value(None, window, values, count), [pixels, np.zeros(count)])


def test_many_values_in_many_zones_take_no_more_memory_than_the_window():
    """Pairs of classes of two noisy maps, of which each row of pixels is a zone of its own."""
    ground = ground_areas(grid(300, 200, (8, 0.001, 0, 47, 0, -0.001), 4326))
    values = np.arange(300 * 200).reshape(200, 300)
    peaks = []
    for _ in range(3):  # threads of other tests may take memory too
        tracemalloc.start()
        try:
            _, steps = count_by_value(ground, Window(0, 0, 300, 200), values, values.size)
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    np.testing.assert_array_equal(steps, ground.steps.repeat(300))
    assert min(peaks) < 10 * values.nbytes
