"""How points are shared out: by hand, by the example of Olofsson et al. 2014, and whatever the numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.accuracy.sampling_design import (
    ALLOCATIONS,
    MAX_POINTS,
    allocate,
    assumed_accuracies,
    design_sample,
    doubts,
    expected_error,
    sample_size,
)
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.areas import GroundAreas

#: Pixels of the classes of the example: deforestation, forest gain, stable forest, stable non-forest.
OLOFSSON = np.array([200_000, 150_000, 3_200_000, 6_450_000])
sizes = st.lists(st.integers(10**4, 10**9), min_size=1, max_size=8).map(np.array)


def classes(count):
    return [LandCoverClass(n, f"land {'abcdefgh'[n]}", "#808080") for n in range(count)]


def design(pixels, count=0, standard_error=0.02, allocation="proportional", least=2):
    return design_sample(classes(len(pixels)), pixels, count, standard_error, allocation, least)


def test_the_allocations_of_olofsson_2014():
    """Its table 5: equal and proportional allocation of 641 points; 640 are equal parts."""
    assert allocate(OLOFSSON, 640, "equal").tolist() == [160] * 4
    assert allocate(OLOFSSON, 641, "proportional").tolist() == [13, 10, 205, 413]
    shared_out = allocate(OLOFSSON, 641, "proportional", least=75)
    assert shared_out[:2].tolist() == [75, 75]
    np.testing.assert_allclose(shared_out[2:], 491 * OLOFSSON[2:] / OLOFSSON[2:].sum(), atol=1)


def test_the_size_by_equation_13_of_olofsson_2014():
    deviation = np.sqrt(assumed_accuracies(OLOFSSON) * (1 - assumed_accuracies(OLOFSSON)))
    share = OLOFSSON / OLOFSSON.sum()
    by_equation = (share @ deviation) ** 2 / (0.01**2 + share @ deviation**2 / OLOFSSON.sum())
    found = sample_size(OLOFSSON, 0.01, "optimal", 2)
    assert by_equation <= found <= by_equation + 1
    assert assumed_accuracies(OLOFSSON).tolist() == [0.7, 0.7, 0.9, 0.9]


def test_the_expected_error_by_hand():
    """One class that is assumed to be right in 9 of 10 pixels: 100 points make an error of 3 %."""
    assert expected_error(np.array([10**12]), np.array([100])) == pytest.approx(0.03)
    assert expected_error(np.array([200]), np.array([100])) == pytest.approx(0.03 / np.sqrt(2))
    assert expected_error(np.array([100]), np.array([100])) == 0


@given(
    pixels=sizes,
    extra=st.integers(0, 2000),
    allocation=st.sampled_from(ALLOCATIONS),
    least=st.integers(2, 60),
)
def test_every_allocation_adds_up_and_keeps_the_least(pixels, extra, allocation, least):
    count = least * len(pixels) + extra
    points = allocate(pixels, count, allocation, least)
    assert points.sum() == count and points.min() >= least
    if allocation == "proportional":  # a larger class never gets fewer points, but for rounding
        order = np.argsort(pixels)
        assert np.diff(points[order]).min(initial=0) >= -1


@given(
    pixels=sizes,
    error=st.floats(0.005, 0.2),
    allocation=st.sampled_from(ALLOCATIONS),
    least=st.integers(2, 60),
)
def test_the_standard_error_is_reached_and_not_with_many_fewer(pixels, error, allocation, least):
    count = sample_size(pixels, error, allocation, least)
    assert expected_error(pixels, allocate(pixels, count, allocation, least)) <= error
    fewer = int(0.95 * count) - 2 * len(pixels)
    if fewer > least * len(pixels):
        assert expected_error(pixels, allocate(pixels, fewer, allocation, least)) > error


@given(pixels=sizes, extra=st.integers(100, 2000))
def test_optimal_is_the_smallest_error(pixels, extra):
    count = 10 * len(pixels) + extra
    errors = {each: expected_error(pixels, allocate(pixels, count, each)) for each in ALLOCATIONS}
    assert errors["optimal"] <= min(errors.values()) * 1.01


def test_a_design_knows_its_figures():
    found = design(OLOFSSON, 641, least=75)
    assert found.count == 641 and found.shares.sum() == 1
    np.testing.assert_allclose(found.errors[:2], np.sqrt(0.7 * 0.3 / 75), rtol=1e-3)
    assert found.overall_error == pytest.approx(expected_error(OLOFSSON, found.points))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"count": 5}, "COUNT is below two points for each class: 5 points for 3 classes. Give 6 or more."),
        ({"count": 100, "least": 50}, "too small for LEAST points in each class: 100 points for 3"),
        ({"count": MAX_POINTS + 1}, "COUNT is out of range"),
        ({"count": -1}, "COUNT is out of range"),
        ({"least": 1}, "LEAST is 1"),
        ({"standard_error": 0}, "above 0 and below 0.5: 0. Give 0.02 for 2 %"),
        ({"standard_error": -0.1}, "above 0 and below 0.5"),
        ({"standard_error": 2}, "above 0 and below 0.5: 2."),
        ({"standard_error": float("nan")}, "above 0 and below 0.5"),
        ({"standard_error": 1e-7, "pixels": [10**9] * 3}, "cannot be reached: 1e-07 takes more than 100,000"),
        ({"least": MAX_POINTS, "pixels": [10**9] * 3}, "LEAST takes more points than a sample may have"),
        ({"allocation": "best"}, "Use one of proportional, equal, optimal"),
        ({"count": 90, "allocation": "equal"}, "larger than the class 'land b': 30 points in 20 pixels"),
        ({"standard_error": 0.02, "least": 25}, "larger than the class 'land b': 25 points in 20 pixels"),
    ],
)  # fmt: skip
def test_what_cannot_be(arguments, sentence):
    pixels = arguments.pop("pixels", [5000, 20, 3000])
    with pytest.raises(LandCoverError) as raised:
        design(np.array(pixels), **arguments)
    assert sentence in str(raised.value) and "\n" not in str(raised.value)


def test_doubts():
    named = design(np.array([500, 500]), 10)
    assert doubts(named, None) == []
    numbered = design_sample([LandCoverClass(3, "Class 3", "#000000")], [500], 10, 0, "equal", 2)
    assert "'Class 3'" in doubts(numbered, None)[0]
    ground = GroundAreas(np.array([[100], [80]]), 1.0, 1, 5)
    assert "up to 20% less ground" in doubts(named, ground)[0]
