import numpy as np
import pytest
from landcover_segmentation.core.raster.areas import pixel_areas
from osgeo import ogr, osr
from rasters import ArraySource


def areas(width, height, geotransform, epsg):
    return pixel_areas(ArraySource(np.zeros((height, width), np.uint8), geotransform=geotransform, epsg=epsg))


@pytest.mark.parametrize("row_y", [-1, 1])
def test_one_degree_pixels_add_up_to_the_surface_of_the_ellipsoid(row_y):
    rows = areas(360, 180, (-180, 1, 0, -90 * row_y, 0, row_y), 4326)
    assert rows.sum() * 360 == pytest.approx(510_065_621.7e6, rel=1e-4)
    np.testing.assert_allclose(rows, rows[::-1])


def test_a_degree_at_the_equator_and_at_60_north():
    # Lengths of a degree of latitude and of longitude on WGS84: 110.574 x 111.320 and 111.412 x 55.800 km.
    equator, north = areas(1, 1, (0, 1, 0, 0.5, 0, -1), 4326), areas(1, 1, (0, 1, 0, 60.5, 0, -1), 4326)
    assert equator[0] == pytest.approx(110_574 * 111_320, rel=1e-4)
    assert north[0] == pytest.approx(111_412 * 55_800, rel=1e-4)


def test_small_geographic_pixels_measure_the_same_in_an_equal_area_projection():
    step = 0.001
    rows = areas(4, 3, (8.0, step, 0, 47.0, 0, -step), 4326)
    geographic, equal_area = osr.SpatialReference(), osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    equal_area.ImportFromEPSG(3035)
    equal_area.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for row, area in enumerate(rows):
        top, bottom = 47 - row * step, 47 - (row + 1) * step
        corners = f"8 {top}, {8 + step} {top}, {8 + step} {bottom}, 8 {bottom}, 8 {top}"
        pixel = ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))", geographic)
        pixel.TransformTo(equal_area)
        assert area == pytest.approx(pixel.Area(), rel=1e-4)


def test_projected_pixels_are_all_alike():
    np.testing.assert_array_equal(areas(5, 3, (0, 10, 0, 0, 0, -20), 32633), [200.0] * 3)


def test_a_rotated_pixel_keeps_its_area():
    cosine, sine = 10 * np.cos(0.5), 10 * np.sin(0.5)
    np.testing.assert_allclose(areas(5, 2, (0, cosine, sine, 0, sine, -cosine), 32633), [100.0] * 2)


def test_feet_become_square_metres():
    us_survey_foot = 1200 / 3937
    np.testing.assert_allclose(areas(1, 2, (0, 1, 0, 0, 0, -1), 2264), [us_survey_foot**2] * 2)


def test_without_crs_the_area_is_unknown():
    assert areas(2, 2, (0, 1, 0, 0, 0, -1), None) is None
