"""Maps held against references of every kind, on pictures that can be counted by hand."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.accuracy.comparison import compare
from landcover_segmentation.core.accuracy.matching import MATCHES
from landcover_segmentation.core.accuracy.outputs import (
    class_columns,
    points_that_agree,
    write_agreement,
    write_matched,
)
from landcover_segmentation.core.accuracy.placing import point_reference, polygon_reference, raster_reference
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.palette import colors_by_name, shades
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster import class_values as module
from landcover_segmentation.core.raster.areas import ground_areas
from landcover_segmentation.core.raster.source import RasterSource, embedded_classes
from landcover_segmentation.core.raster.tiles import Window
from osgeo import gdal, ogr
from rasters import NORTH_UP, read_raster, write_raster


def write_classes(path, values, names=None, colors=None, **options):
    """Write a class raster and describe it."""
    path = write_raster(path, np.asarray(values), **options)
    if names or colors:
        dataset = gdal.Open(path, gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        if colors:
            table = gdal.ColorTable()
            for value, color in colors.items():
                table.SetColorEntry(value, color)
            band.SetColorTable(table)
        if names:
            band.SetCategoryNames([names.get(value, "") for value in range(max(names) + 1)])
        band = dataset = None
    return RasterSource.open(path, (1,), labels=True)


@pytest.fixture()
def against(tmp_path):
    """Return a function that compares two pictures on one grid."""

    def against(mapped, true, match="none", nodata=0, tile_size=512, threads=1, names=None, true_names=None):
        source = write_classes(tmp_path / "map.tif", mapped, names, nodata=nodata)
        other = write_classes(tmp_path / "reference.tif", true, true_names, nodata=nodata)
        reference = raster_reference(source, other, str(tmp_path))
        return compare(source, reference, match, Threads(threads), tile_size=tile_size)

    return against


MAP = np.array([[1, 1, 2], [2, 2, 0], [3, 3, 3]], np.uint8)
TRUE = np.array([[1, 1, 1], [2, 2, 2], [0, 4, 4]], np.uint8)


def test_by_hand(against):
    comparison = against(MAP, TRUE)
    assert [c.value for c in comparison.classes] == [1, 2, 4, 3]
    assert comparison.agreement.matrix.tolist() == [[2, 0, 0, 0], [1, 2, 0, 0], [0, 0, 0, 0], [0, 0, 2, 0]]
    assert comparison.compared == 7 and comparison.unlabelled == 1
    assert comparison.pixels.tolist() == [2, 3, 3]
    assert comparison.areas == pytest.approx([200, 300, 300], rel=1e-3)  # a UTM zone is nearly true to scale
    assert comparison.estimates is None


def test_majority_by_hand(against):
    comparison = against(MAP, TRUE, "majority")
    assert comparison.class_of.tolist() == [0, 1, 2]
    assert comparison.agreement.matrix.tolist() == [[2, 0, 0], [1, 2, 0], [0, 0, 2]]


def test_one_to_one_leaves_clusters_without_a_class(against):
    mapped = np.array([[1, 1, 1, 2, 3, 3]], np.uint8)
    comparison = against(mapped, [[7, 7, 7, 7, 9, 9]] * np.ones((1, 1), np.uint8), "onetoone")
    assert [c.name for c in comparison.classes] == ["Class 7", "Class 9", "No class"]
    assert comparison.class_of.tolist() == [0, 2, 1]
    assert comparison.agreement.matrix.tolist() == [[3, 0, 0], [0, 2, 0], [1, 0, 0]]


@st.composite
def pairs_of_pictures(draw):
    dtype = draw(st.sampled_from([np.uint8, np.int16, np.int32, np.float32]))
    shape = draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    elements = st.sampled_from([0, 1, 2, 5, 100] + ([-7, 20_000] if dtype != np.uint8 else []))
    return draw(arrays(dtype, shape, elements=elements)), draw(arrays(dtype, shape, elements=elements))


@given(pictures=pairs_of_pictures(), match=st.sampled_from(MATCHES))
def test_same_figures_for_any_tiles_and_as_counted_pixel_by_pixel(pictures, match, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    mapped, true = pictures
    source = write_classes(folder / "map.tif", mapped, nodata=0)
    other = write_classes(folder / "reference.tif", true, nodata=0)
    reference = raster_reference(source, other, str(folder))
    results = []
    for tile_size, threads in ((512, 1), (5, 2), (1, 1)):
        try:
            results.append(compare(source, reference, match, Threads(threads), tile_size=tile_size))
        except LandCoverError as error:
            results.append(str(error))
    both = (mapped != 0) & (true != 0)
    common = set(mapped[mapped != 0]) & set(true[both])
    if isinstance(results[0], str):
        assert results == [results[0]] * 3
        assert not both.any() or (match == "none" and not common)
        return
    for result in results[1:]:
        assert result.classes == results[0].classes
        for name in ("values", "class_of", "counts", "pixels", "labels", "label_place"):
            np.testing.assert_array_equal(getattr(result, name), getattr(results[0], name))
    comparison = results[0]
    assert comparison.compared == both.sum()
    assert dict(zip(comparison.values, comparison.pixels)) == {
        value: np.sum(mapped == value) for value in set(mapped[mapped != 0])
    }
    class_of = dict(zip(comparison.values, comparison.class_of))
    place_of = dict(zip(comparison.labels, comparison.label_place))
    matrix = np.zeros((len(comparison.classes),) * 2, int)
    for value, label in zip(mapped[both], true[both]):
        matrix[class_of[value], place_of[label]] += 1
    np.testing.assert_array_equal(comparison.agreement.matrix, matrix)

    write_matched(comparison, str(folder / "matched.tif"))
    write_agreement(comparison, str(folder / "agreement.tif"))
    found = read_raster(folder / "agreement.tif")[0]
    assert np.count_nonzero(found) == both.sum()
    assert np.count_nonzero(found == 1) == np.trace(matrix)
    result = read_raster(folder / "matched.tif")[0]
    values = [c.value for c in comparison.classes]
    for value, place in class_of.items():
        assert (result[mapped == value] == (values[place] if place >= 0 else 0)).all()
    assert (result[mapped == 0] == 0).all()


def test_counting_by_sorting_gives_the_same(against, monkeypatch):
    generator = np.random.default_rng(0)
    mapped, true = generator.integers(0, 9, (2, 40, 50)).astype(np.uint8)
    dense = against(mapped, true)
    monkeypatch.setattr(module, "_DENSE", 1)
    monkeypatch.setattr(module, "_LEAST_WAITING", 10)
    np.testing.assert_array_equal(against(mapped, true, tile_size=7).counts, dense.counts)


def test_zero_is_a_class_unless_it_is_declared_nodata(against):
    comparison = against(MAP, TRUE, nodata=None)
    assert comparison.compared == 9
    assert comparison.values.tolist() == [0, 1, 2, 3]


def test_names_match_whatever_their_values(against):
    comparison = against(
        MAP,
        TRUE,
        names={1: "Water", 2: " forest", 3: "City"},
        true_names={1: "FOREST", 2: "water", 4: "bare"},
    )
    assert [c.name for c in comparison.classes] == ["FOREST", "water", "bare", "City"]
    assert comparison.class_of.tolist() == [1, 0, 3]
    assert "names" in comparison.matched.told


def test_without_a_common_name_values_count(against):
    comparison = against(
        MAP, TRUE, names={1: "Class 1", 2: "Class 2", 3: "Class 3"}, true_names={1: "a", 2: "b"}
    )
    assert comparison.class_of.tolist() == [0, 1, 3]
    assert "values" in comparison.matched.told


def test_colors_of_the_reference_come_along(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP, nodata=0)
    colors = {1: (10, 20, 30, 255), 2: (40, 50, 60, 255)}
    other = write_classes(tmp_path / "ref.tif", TRUE, {1: "Water", 2: "Wood"}, colors, nodata=0)
    comparison = compare(source, raster_reference(source, other, str(tmp_path)), "majority")
    write_matched(comparison, str(tmp_path / "matched.tif"))
    written = RasterSource.open(str(tmp_path / "matched.tif"), (1,), labels=True)
    names, seen = embedded_classes(written)
    assert (names[1], names[2], seen[1], seen[2]) == ("Water", "Wood", "#0a141e", "#28323c")


def test_classes_with_names_take_the_colour_of_their_meaning_whatever_their_number(against):
    names = {1: "Forest", 2: "Water", 3: "Grass", 4: "Village"}
    for numbers in ([1, 2, 3, 4], [4, 3, 2, 1]):
        names = dict(zip(numbers, names.values()))
        comparison = against(np.array([numbers], np.uint8), np.array([numbers], np.uint8), true_names=names)
        colors = {c.name: c.color for c in comparison.classes}
        assert colors == dict(zip(names.values(), colors_by_name(list(names.values()))))


def test_a_class_of_the_map_alone_takes_a_colour_that_is_not_in_use(against):
    comparison = against(
        np.array([[1, 2, 3]], np.uint8),
        np.array([[1, 1, 0]], np.uint8),
        names={1: "Lake", 2: "Forest", 3: "Sea"},
        true_names={1: "Lake"},
    )
    colors = {c.name: c.color for c in comparison.classes}
    assert [colors["Lake"], colors["Forest"]] == colors_by_name(["Lake", "Forest"])
    assert colors["Sea"] in [shade.color for shade in shades(0) if shade.kind == "water"]
    assert len(set(colors.values())) == 3


def test_values_that_no_color_table_holds_are_numbered_anew(against, tmp_path):
    comparison = against(np.array([[-5, 70000]], np.int32), np.array([[-5, 70000]], np.int32))
    assert [(c.value, c.name) for c in comparison.classes] == [(1, "Class -5"), (2, "Class 70000")]


def test_areas_of_a_geographic_map_follow_the_ellipsoid(tmp_path):
    options = {"epsg": 4326, "geotransform": (10, 1, 0, 60, 0, -1)}
    source = write_classes(tmp_path / "map.tif", np.array([[1], [2], [2]], np.uint8), **options)
    comparison = compare(source, raster_reference(source, source, str(tmp_path)), tile_size=1)
    ground = ground_areas(source)
    areas = [ground.at(0, row) for row in range(3)]
    np.testing.assert_allclose(comparison.areas, [areas[0], areas[1] + areas[2]])


@pytest.mark.parametrize("dtype", [np.uint8, np.int16])
def test_areas_are_the_same_for_any_tiles_and_add_up_to_those_of_the_pixels(tmp_path, dtype):
    values = np.random.default_rng(0).integers(0, 4, (150, 130)).astype(dtype)
    grid = {"epsg": 32633, "geotransform": (800000, 100, 0, 5400000, 0, -100)}
    source = write_classes(tmp_path / "map.tif", values, nodata=0, **grid)
    ground = ground_areas(source)
    pixels = ground.in_window(Window(0, 0, 130, 150)) * ground.unit
    reference = raster_reference(source, source, str(tmp_path))
    for tile_size in (37, 512):
        found = compare(source, reference, tile_size=tile_size).areas
        np.testing.assert_allclose(found, [pixels[values == value].sum() for value in (1, 2, 3)])


def test_a_reference_on_another_grid_is_read_at_the_centre_of_each_pixel(tmp_path):
    generator = np.random.default_rng(3)
    left, size, _, top, _, _ = NORTH_UP
    source = write_classes(tmp_path / "map.tif", generator.integers(1, 5, (30, 40)).astype(np.uint8))
    true = generator.integers(0, 5, (100, 100)).astype(np.uint8)
    grid = (left + 33, 3.7, 0, top - 41, 0, -3.7)
    other = write_classes(tmp_path / "ref.tif", true, nodata=0, geotransform=grid)
    reference = raster_reference(source, other, str(tmp_path))
    assert "nearest neighbour" in reference.placement
    x = left + (np.arange(40) + 0.5) * size
    y = top - (np.arange(30) + 0.5) * size
    column, row = np.floor((x - grid[0]) / 3.7).astype(int), np.floor((grid[3] - y) / 3.7).astype(int)
    inside = ((row >= 0) & (row < 100))[:, None] & (column >= 0) & (column < 100)
    expected = np.where(inside, true[np.clip(row, 0, 99)[:, None], np.clip(column, 0, 99)], 0)
    for tile_size in (512, 13):
        for window in source.windows(tile_size):
            part = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
            values, valid = reference.raster.read(window)
            np.testing.assert_array_equal(valid, expected[part] > 0)
            np.testing.assert_array_equal(values[0][valid], expected[part][valid])


def test_a_reference_in_another_crs(tmp_path):
    """The same halves of land, told in degrees."""
    values = np.repeat([[1, 2]], 20, axis=1).repeat(30, axis=0).astype(np.uint8)
    source = write_classes(tmp_path / "map.tif", values, nodata=0)
    gdal.Warp(str(tmp_path / "degrees.tif"), source.path, dstSRS="EPSG:4326", dstNodata=0)
    other = RasterSource.open(str(tmp_path / "degrees.tif"), (1,), labels=True)
    comparison = compare(source, raster_reference(source, other, str(tmp_path)))
    assert comparison.agreement.overall > 0.97 and comparison.compared > 0.9 * source.pixels


def square(left, top, size, crs_free=NORTH_UP):
    """Return a square of pixels as WKB, in the CRS of `NORTH_UP`."""
    x, y, width = crs_free[0] + left * 10, crs_free[3] - top * 10, size * 10
    text = f"POLYGON(({x} {y},{x + width} {y},{x + width} {y - width},{x} {y - width},{x} {y}))"
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def test_polygons_are_laid_on_pixel_centres(tmp_path):
    source = write_classes(
        tmp_path / "map.tif", np.repeat([[1, 2]], 5, axis=1).repeat(10, axis=0).astype(np.uint8)
    )
    polygons = [
        ("water", square(0, 0, 3)),
        ("wood", square(4, 0, 3)),
        (None, square(7, 7, 3)),
        ("wood", square(8.6, 8.6, 1.2)),
        ("wood", None),
        ("wood", square(3.6, 7, 0.3)),
        ("wood", square(20, 20, 3)),
    ]
    reference = polygon_reference(source, polygons)
    comparison = compare(source, reference, "majority", tile_size=4)
    assert comparison.left_out == {
        "polygons without a geometry": 1,
        "polygons without a class": 1,
        "polygons outside the map": 1,
        "polygons that hold no centre of a pixel with a value, or are covered by later ones": 1,
        "pixels of the reference where the map is nodata": 0,
    }
    assert [c.name for c in comparison.classes] == ["water", "wood"]
    assert comparison.agreement.matrix.tolist() == [[9, 3], [0, 7]]
    # Each polygon is one unit, of the class of most of its pixels.
    assert comparison.sample.tolist() == [[1, 0], [0, 2]]
    assert comparison.estimates.overall == 1
    write_agreement(comparison, str(tmp_path / "agreement.tif"))
    found = read_raster(tmp_path / "agreement.tif")[0]
    assert (np.count_nonzero(found == 1), np.count_nonzero(found == 2)) == (16, 3)


def points_in(row, *columns):
    """Return points in the middle of pixels of a raster that lies NORTH_UP."""
    return [(NORTH_UP[0] + 10 * column + 5, NORTH_UP[3] - 10 * row - 5) for column in columns]


def test_every_value_of_the_map_is_a_stratum_of_the_sample(tmp_path):
    """Clusters of 80, 10 and 10 pixels, four points in each; the first two become wood.

    Wood: 4 of 4 and 2 of 4 right; water: 3 of 4. Weighted by the clusters that is 0.8 + 0.05 + 0.075.
    """
    values = np.repeat([1, 2, 3], [8, 1, 1])[None].repeat(10, axis=0).astype(np.uint8)
    source = write_classes(tmp_path / "map.tif", values)
    labels = {1: "wood wood wood wood", 2: "wood wood sand water", 3: "water water water wood"}
    points = [
        (label, *place)
        for column, value in ((0, 1), (8, 2), (9, 3))
        for row, label in enumerate(labels[value].split())
        for place in points_in(row, column)
    ]
    comparison = compare(source, point_reference(source, points), "majority")
    assert [c.name for c in comparison.classes] == ["sand", "water", "wood"]
    assert comparison.sample.tolist() == [[0, 0, 0], [0, 3, 1], [1, 1, 6]]
    assert comparison.estimates.overall == pytest.approx(0.925)
    assert comparison.estimates.overall_se == pytest.approx(np.sqrt(0.01 * 0.25 / 3 + 0.01 * 0.1875 / 3))
    assert comparison.estimates.covered == 1


def test_a_cluster_with_one_unit_counts_with_the_others_of_its_class(tmp_path):
    values = np.repeat([1, 2, 3], [8, 1, 1])[None].repeat(10, axis=0).astype(np.uint8)
    source = write_classes(tmp_path / "map.tif", values)
    points = [("wood", *place) for place in points_in(0, 0, 1, 2, 8)]
    points += [("water", *place) for place in points_in(0, 9) + points_in(1, 9)]
    points += [("water", *place) for place in points_in(1, 0)]
    comparison = compare(source, point_reference(source, points), "majority")
    assert comparison.estimates.overall == pytest.approx(0.9 * 4 / 5 + 0.1)
    assert comparison.estimates.overall_se == pytest.approx(0.9 * np.sqrt(0.8 * 0.2 / 4))


@pytest.mark.parametrize("tile_size", [512, 3])
def test_points_are_read_at_their_pixel(tmp_path, tile_size):
    source = write_classes(
        tmp_path / "map.tif", np.arange(100, dtype=np.uint8).reshape(10, 10) // 50 + 1, nodata=9
    )
    x, y = NORTH_UP[0], NORTH_UP[3]
    points = [
        (1, x + 5, y - 5),
        ("2", x + 95, y - 95),
        (2, x + 12, y - 12),
        (2, x + 13, y - 13),
        ("", x, y),
        (1, x - 1, y - 1),
        (1, np.nan, np.nan),
    ]
    reference = point_reference(source, points)
    comparison = compare(source, reference, tile_size=tile_size)
    assert comparison.agreement.matrix.tolist() == [[1, 2], [0, 1]]
    np.testing.assert_array_equal(comparison.sample, comparison.agreement.matrix)
    assert comparison.left_out == {
        "points without a geometry": 1,
        "points without a class": 1,
        "points outside the map": 1,
        "points of the reference where the map is nodata": 0,
    }
    assert comparison.mapped == pytest.approx([5000, 5000], rel=1e-3)
    hectares, _ = comparison.estimated_hectares
    assert hectares.sum() == pytest.approx(1, rel=1e-3)
    write_agreement(comparison, str(tmp_path / "agreement.tif"))
    found = read_raster(tmp_path / "agreement.tif")[0]
    assert (found[0, 0], found[9, 9], found[1, 1], np.count_nonzero(found)) == (1, 1, 2, 3)
    row, column, agrees = points_that_agree(comparison)
    assert sorted(zip(row.tolist(), column.tolist(), agrees.tolist())) == [
        (0, 0, True), (1, 1, False), (1, 1, False), (9, 9, True)
    ]  # fmt: skip


def test_points_where_the_map_is_nodata_are_no_points_of_the_picture(tmp_path):
    values = np.repeat([1, 0, 2], 4)[None].repeat(4, axis=0).astype(np.uint8)
    source = write_classes(tmp_path / "map.tif", values, nodata=0)
    points = [(label, *points_in(2, column)[0]) for label, column in ((1, 0), (1, 5), (1, 8), (2, 9))]
    row, column, agrees = points_that_agree(compare(source, point_reference(source, points)))
    assert row.tolist() == [2, 2, 2]
    assert dict(zip(column.tolist(), agrees.tolist())) == {0: True, 8: False, 9: True}


def test_columns_of_the_table(against):
    columns = class_columns(against(MAP, TRUE))
    assert columns["in_map"].tolist() == [2, 3, 0, 2]
    assert columns["in_reference"].tolist() == [3, 2, 2, 0]
    assert np.isnan(columns["area_ha"]).all()
    np.testing.assert_allclose(columns["mapped_ha"], [0.02, 0.03, 0, 0.03], rtol=1e-3)


def refuse(words, function, *arguments):
    with pytest.raises(LandCoverError, match=words) as error:
        function(*arguments)
    assert str(error.value).endswith(".") and "\n" not in str(error.value)


def test_nothing_in_common(against):
    one, five = np.array([[1, 2]], np.uint8), np.full((1, 2), 5, np.uint8)
    refuse("no class in common: the map has 1, 2, the reference 5 Class 5", against, one, five)
    refuse("no valid pixel", against, np.zeros((2, 2), np.uint8), np.ones((2, 2), np.uint8))
    refuse("reference has no valid pixel", against, np.ones((2, 2), np.uint8), np.zeros((2, 2), np.uint8))
    refuse(
        "No pixel has a class in both", against, np.array([[1, 0]], np.uint8), np.array([[0, 1]], np.uint8)
    )
    refuse("Unknown way", against, MAP, TRUE, "best")


def test_names_of_features_never_match_values(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP, nodata=0)
    reference = point_reference(source, [("water", NORTH_UP[0] + 5, NORTH_UP[3] - 5)])
    refuse("no class in common", compare, source, reference, "none")


def test_what_is_no_class_raster(against):
    refuse(
        "not a class raster: .*values such as 0.5",
        against,
        np.array([[0.5, 1]], np.float32),
        np.ones((1, 2), np.float32),
    )
    many = np.arange(2000, dtype=np.int32).reshape(40, 50)
    refuse("more than 1024 different values", against, many, np.ones((40, 50), np.int32))
    refuse("more than 1024 different values", against, np.ones((40, 50), np.int32), many)


def test_rasters_that_cannot_be_laid_upon_each_other(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP)
    far = write_classes(tmp_path / "far.tif", TRUE, geotransform=(0, 10, 0, 0, 0, -10))
    refuse("does not overlap", raster_reference, source, far, str(tmp_path))
    nowhere = write_classes(tmp_path / "nowhere.tif", TRUE, epsg=None, geotransform=(5e5, 7, 0, 4e6, 0, -7))
    refuse("reference has no georeference and CRS", raster_reference, source, nowhere, str(tmp_path))
    rotated = write_classes(tmp_path / "rotated.tif", TRUE, geotransform=(500000, 9, 4, 4000000, 4, -9))
    refuse("classified raster is rotated", raster_reference, rotated, source, str(tmp_path))
    moon = 'GEOGCS["Moon",DATUM["Moon",SPHEROID["Moon",1737400,0]],PRIMEM["0",0],UNIT["degree",0.01745]]'
    other = Path(tmp_path, "moon.tif")
    write_raster(other, TRUE, geotransform=(10, 0.1, 0, 40, 0, -0.1), epsg=4326)
    dataset = gdal.Open(str(other), gdal.GA_Update)
    dataset.SetProjection(moon)
    dataset = None
    refuse(
        "There is no transformation|does not overlap",
        raster_reference, source, RasterSource.open(str(other), (1,), labels=True), str(tmp_path),
    )  # fmt: skip


def test_a_polygon_that_others_cover_is_told(tmp_path):
    source = write_classes(tmp_path / "map.tif", np.ones((10, 10), np.uint8))
    polygons = [("wood", square(2, 2, 3)), ("wood", square(1, 1, 6))]
    comparison = compare(source, polygon_reference(source, polygons))
    assert comparison.sample.tolist() == [[1]]
    assert list(comparison.left_out.values()) == [0, 0, 0, 1, 0]


def test_names_of_a_map_name_the_values_of_a_reference_without_names(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP, {1: "Water", 2: "Wood", 3: "City"}, nodata=0)
    x, y = NORTH_UP[0], NORTH_UP[3]
    reference = point_reference(source, [(2, x + 25, y - 5), ("3", x + 5, y - 25)])
    comparison = compare(source, reference, "none")
    assert [(c.value, c.name) for c in comparison.classes] == [(2, "Wood"), (3, "City"), (1, "Water")]


def test_names_of_features_take_the_values_of_the_map(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP, {1: "Water", 2: "Wood", 3: "City"}, nodata=0)
    x, y = NORTH_UP[0], NORTH_UP[3]
    reference = point_reference(source, [("wood", x + 25, y - 5), ("Meadow", x + 5, y - 25)])
    comparison = compare(source, reference)
    assert [(c.value, c.name) for c in comparison.classes] == [
        (2, "wood"),
        (4, "Meadow"),
        (1, "Water"),
        (3, "City"),
    ]


def test_labels_that_are_no_classes(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP)
    refuse("reference has no class", point_reference, source, [(None, 0, 0)])
    refuse("numbers that are no classes: 1.5", point_reference, source, [(1.5, 0, 0)])
    refuse("reference has no class", polygon_reference, source, [])
    outside = point_reference(source, [(1, 0, 0)])
    refuse("does not overlap", compare, source, outside)


def test_cancelling(tmp_path):
    source = write_classes(tmp_path / "map.tif", MAP, nodata=0)
    cancelled = Progress(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        compare(source, raster_reference(source, source, str(tmp_path)), progress=cancelled)
    with pytest.raises(Cancelled):
        polygon_reference(source, [(1, square(0, 0, 2))], cancelled)
