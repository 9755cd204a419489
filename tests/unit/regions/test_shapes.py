import numpy as np
import pytest
from hypothesis import given
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.regions.shapes import measure_shapes
from regions import ArrayRegions, region_pictures, tilings


def measure(picture, tile_size=1000, threads=1):
    regions = ArrayRegions(picture)
    return measure_shapes(regions, regions.numbers.windows(tile_size), Threads(threads))


def shape_of(rows):
    """Measure what is marked in rows of text; around it there is no region."""
    picture = np.array([[character != "." for character in row] for row in rows])
    return {name: values[0] for name, values in measure(np.where(picture, 0, -1)).items()}


def elongation_of(inside):
    """Return the elongation of the ellipse with the moments of the marked pixels, by their covariance."""
    covariance = np.cov(np.nonzero(inside), bias=True).reshape(2, 2) + np.eye(2) / 12
    least, most = np.linalg.eigvalsh(covariance)
    return 1 - np.sqrt(least / most)


def perimeter_of(inside):
    padded = np.pad(inside, 1)
    return sum(np.count_nonzero(np.diff(padded, axis=axis)) for axis in (0, 1))


@pytest.mark.parametrize(
    "rows, area, perimeter, compactness, elongation",
    [
        (["#"], 1, 4, 1, 0),
        (["##", "##"], 4, 8, 1, 0),
        (["####"], 4, 10, 0.64, 0.75),
        (["#", "#", "#"], 3, 8, 0.75, 2 / 3),
        ([".#.", "###", ".#."], 5, 12, 5 / 9, 0),
        (["###", "#.#", "###"], 8, 16, 0.5, 0),
    ],
)
def test_shapes_by_hand(rows, area, perimeter, compactness, elongation):
    shape = shape_of(rows)
    assert (shape["area"], shape["perimeter"]) == (area, perimeter)
    assert shape["compactness"] == pytest.approx(compactness)
    assert shape["elongation"] == pytest.approx(elongation, abs=1e-7)


def test_a_diagonal_line_is_longer_than_a_rectangle_of_its_frame():
    diagonal = shape_of(["##...", ".##..", "..##.", "...##"])
    assert diagonal["elongation"] > 0.7
    assert shape_of(["#####"] * 4)["elongation"] == pytest.approx(1 - 4 / 5)


def test_other_regions_nodata_and_the_edge_of_the_raster_bound_a_region():
    shapes = measure([[0, 1, 1], [0, 1, -1], [0, 1, -1]])
    assert shapes["perimeter"].tolist() == [8, 10]
    assert shapes["area"].tolist() == [3, 4]


@given(picture=region_pictures())
def test_shapes_equal_those_of_each_region_alone(picture):
    shapes = measure(picture, 5)
    for number in range(picture.max() + 1):
        inside = picture == number
        area, perimeter = np.count_nonzero(inside), perimeter_of(inside)
        assert (shapes["area"][number], shapes["perimeter"][number]) == (area, perimeter)
        assert shapes["compactness"][number] == pytest.approx(16 * area / perimeter**2)
        assert shapes["elongation"][number] == pytest.approx(elongation_of(inside), abs=1e-6)
        assert 0 < shapes["compactness"][number] <= 1


@given(picture=region_pictures(), tiling=tilings())
def test_shapes_are_the_same_for_any_tiles_to_the_last_bit(picture, tiling):
    whole, by_tiles = measure(picture), measure(picture, *tiling)
    for name, values in whole.items():
        assert by_tiles[name].tobytes() == values.tobytes()


def test_shapes_do_not_change_where_a_region_lies():
    small = np.array([[0, 0, 0, 1], [0, 2, 1, 1], [0, 2, 2, 1]])
    far = np.full((3000, 2500), -1)
    far[2990:2993, 2490:2494] = small
    for name, values in measure(small).items():
        np.testing.assert_array_equal(measure(far, 512)[name], values)


def test_a_thin_line_across_a_large_raster_is_measured_well():
    picture = np.full((3, 20_000), -1)
    picture[1] = 0
    shape = measure(picture, 512)
    assert shape["elongation"][0] == pytest.approx(1 - 1 / 20_000, abs=1e-9)
