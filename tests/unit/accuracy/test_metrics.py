"""Figures of accuracy: by hand, against scikit-learn, and against the example of Olofsson et al. 2014."""

import itertools

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.accuracy.metrics import (
    INTERVAL,
    estimate_from_sample,
    match_clusters,
    measure_agreement,
)
from landcover_segmentation.core.errors import LandCoverError

#: Table 8: deforestation, forest gain, stable forest, stable non-forest; rows are the map.
OLOFSSON = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES_PER_PIXEL = 0.09


def matrices(side=4, largest=20):
    shape = st.integers(1, side).map(lambda size: (size, size))
    return arrays(np.int64, shape, elements=st.integers(0, largest)).filter(lambda matrix: matrix.any())


def labels_of(matrix):
    """Return the class in the reference and in the map of every unit that a matrix counts."""
    rows, columns = np.indices(matrix.shape)
    return np.repeat(columns.ravel(), matrix.ravel()), np.repeat(rows.ravel(), matrix.ravel())


@given(matrix=matrices())
def test_figures_equal_scikit_learn(matrix):
    from sklearn import metrics

    true, mapped = labels_of(matrix)
    agreement = measure_agreement(matrix)
    assert agreement.overall == pytest.approx(metrics.accuracy_score(true, mapped))
    classes = list(range(len(matrix)))
    settings = {"labels": classes, "average": None, "zero_division": 0}
    for ours, theirs in (
        (agreement.users, metrics.precision_score(true, mapped, **settings)),
        (agreement.producers, metrics.recall_score(true, mapped, **settings)),
        (agreement.f1, metrics.f1_score(true, mapped, **settings)),
        (agreement.iou, metrics.jaccard_score(true, mapped, **settings)),
    ):
        np.testing.assert_allclose(np.nan_to_num(ours), theirs)
    settings = {"labels": np.unique(true), "average": "macro", "zero_division": 0}
    assert agreement.mean_f1 == pytest.approx(metrics.f1_score(true, mapped, **settings))
    assert agreement.mean_iou == pytest.approx(metrics.jaccard_score(true, mapped, **settings))
    if len(np.unique([*true, *mapped])) > 1:
        assert agreement.kappa == pytest.approx(metrics.cohen_kappa_score(true, mapped))


@given(matrix=matrices())
def test_dice_of_masks_is_f1(matrix):
    """The Dice coefficient as it is defined on two areas: twice what they share by the sum of both."""
    true, mapped = labels_of(matrix)
    agreement = measure_agreement(matrix)
    for place in range(len(matrix)):
        one, other = true == place, mapped == place
        if one.any() or other.any():
            dice = 2 * np.sum(one & other) / (one.sum() + other.sum())
            assert agreement.f1[place] == pytest.approx(dice)
            assert agreement.iou[place] == pytest.approx(dice / (2 - dice))
        else:
            assert np.isnan(agreement.f1[place])


def test_by_hand():
    agreement = measure_agreement([[8, 2], [0, 10]])
    assert agreement.overall == 0.9
    assert agreement.kappa == pytest.approx(0.8)  # by chance: 0.5 x 0.4 + 0.5 x 0.6 = 0.5
    np.testing.assert_allclose(agreement.users, [0.8, 1])
    np.testing.assert_allclose(agreement.producers, [1, 10 / 12])
    np.testing.assert_allclose(agreement.f1, [16 / 18, 20 / 22])
    np.testing.assert_allclose(agreement.iou, [0.8, 10 / 12])


@pytest.mark.parametrize("matrix", [[[7]], [[7, 0], [0, 0]]])
def test_kappa_of_one_class_is_not_defined(matrix):
    agreement = measure_agreement(matrix)
    assert np.isnan(agreement.kappa)
    assert agreement.overall == agreement.mean_f1 == agreement.mean_iou == 1


def test_two_classes_that_never_agree_have_a_kappa():
    assert measure_agreement([[0, 7], [0, 0]]).kappa == 0


def test_counts_beyond_32_bits():
    matrix = np.array([[3, 1], [0, 4]]) * 2**40
    small, large = measure_agreement(matrix // 2**40), measure_agreement(matrix)
    for name in ("overall", "kappa", "mean_f1", "mean_iou"):
        assert getattr(large, name) == getattr(small, name)
    assert large.matrix.sum() == 8 * 2**40


def test_the_example_of_olofsson_2014_to_the_printed_digits():
    estimates = estimate_from_sample(OLOFSSON, MAPPED_PIXELS)
    printed = [
        [0.0176, 0, 0.0013, 0.0011],
        [0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
    np.testing.assert_array_equal(np.round(estimates.proportions, 4), printed)
    np.testing.assert_array_equal(np.round(estimates.users, 2), [0.88, 0.73, 0.93, 0.96])
    np.testing.assert_array_equal(np.round(INTERVAL * estimates.users_se, 2), [0.07, 0.10, 0.04, 0.02])
    np.testing.assert_array_equal(np.round(estimates.producers, 2), [0.75, 0.85, 0.93, 0.96])
    assert np.round(estimates.overall, 2) == 0.95
    assert np.round(INTERVAL * estimates.overall_se, 2) == 0.02
    assert np.round(estimates.share_se[0], 4) == 0.0035
    assert estimates.covered == 1

    pixels = estimates.share * MAPPED_PIXELS.sum()
    margin = INTERVAL * estimates.share_se * MAPPED_PIXELS.sum()
    assert (round(pixels[0]), round(margin[0])) == (235_086, 68_418)
    hectares = np.round(pixels * HECTARES_PER_PIXEL)
    np.testing.assert_array_equal(hectares, [21_158, 11_686, 285_770, 581_386])
    np.testing.assert_array_equal(np.round(margin * HECTARES_PER_PIXEL), [6_158, 3_756, 15_510, 16_282])


def test_errors_of_producers_accuracy_in_the_example_of_olofsson_2014():
    """Printed are 0.21, 0.23, 0.03 and 0.01, but equation 7 gives 0.25 and 0.02 for the second and fourth."""
    estimates = estimate_from_sample(OLOFSSON, MAPPED_PIXELS)
    margin = INTERVAL * estimates.producers_se
    np.testing.assert_array_equal(np.round(margin[[0, 2]], 2), [0.21, 0.03])

    weight = MAPPED_PIXELS / OLOFSSON.sum(axis=1)
    for own in range(4):  # equation 7, term by term
        part = OLOFSSON[:, own] / OLOFSSON.sum(axis=1)
        spread = MAPPED_PIXELS**2.0 * part * (1 - part) / (OLOFSSON.sum(axis=1) - 1)
        accuracy = estimates.producers[own]
        others = sum(spread[i] for i in range(4) if i != own)
        variance = ((1 - accuracy) ** 2 * spread[own] + accuracy**2 * others) / (
            weight @ OLOFSSON[:, own]
        ) ** 2
        assert margin[own] == pytest.approx(INTERVAL * np.sqrt(variance))


@given(matrix=matrices(), mapped=st.lists(st.integers(1, 1000), min_size=4, max_size=4))
def test_estimates_are_shares(matrix, mapped):
    estimates = estimate_from_sample(matrix, mapped[: len(matrix)])
    assert estimates.proportions.sum() == pytest.approx(1)
    assert estimates.share.sum() == pytest.approx(1)
    assert 0 <= estimates.overall <= 1 + 1e-12 and 0 < estimates.covered <= 1
    weighted = measure_agreement(matrix)
    np.testing.assert_allclose(estimates.users, weighted.users)


@given(matrix=matrices())
def test_a_sample_in_proportion_to_the_map_estimates_what_it_counts(matrix):
    units = matrix.sum(axis=1)
    assume((units > 0).all())
    estimates, agreement = estimate_from_sample(matrix, units), measure_agreement(matrix)
    assert estimates.overall == pytest.approx(agreement.overall)
    np.testing.assert_allclose(estimates.producers, agreement.producers)


def test_a_class_with_one_unit_has_no_error():
    estimates = estimate_from_sample([[5, 1], [0, 1]], [10, 10])
    assert np.isnan(estimates.overall_se) and np.isnan(estimates.users_se[1])
    assert np.isfinite(estimates.users_se[0]) and np.isfinite(estimates.overall)


def test_a_class_without_units_is_left_out():
    estimates = estimate_from_sample([[5, 1], [0, 0]], [30, 10])
    assert estimates.covered == 0.75
    assert estimates.share.sum() == pytest.approx(1)
    assert np.isnan(estimates.users[1])


def test_strata_that_are_parts_of_classes():
    """Two strata of the first class, of 60 and 20 % of the map, and one of the second, after Stehman 2014.

    4 and 1 of 5 units of the first two are right, 3 of 5 of the third: overall 0.48 + 0.04 + 0.12.
    """
    estimates = estimate_from_sample([[4, 1], [1, 4], [2, 3]], [60, 20, 20], [0, 0, 1])
    assert estimates.overall == pytest.approx(0.64)
    np.testing.assert_allclose(estimates.users, [0.52 / 0.8, 0.6])
    np.testing.assert_allclose(estimates.share, [0.48 + 0.04 + 0.08, 0.12 + 0.16 + 0.12])
    np.testing.assert_allclose(estimates.producers, [0.52 / 0.60, 0.12 / 0.40])
    variance = 0.36 * 0.8 * 0.2 / 4 + 0.04 * 0.2 * 0.8 / 4 + 0.04 * 0.4 * 0.6 / 4
    assert estimates.overall_se == pytest.approx(np.sqrt(variance))
    np.testing.assert_allclose(estimates.share_se, np.sqrt(variance))
    first = np.sqrt(0.36 * 0.8 * 0.2 / 4 + 0.04 * 0.2 * 0.8 / 4) / 0.8
    np.testing.assert_allclose(estimates.users_se, [first, np.sqrt(0.6 * 0.4 / 4)])


@given(matrix=matrices(), data=st.data())
def test_a_stratum_in_two_alike_parts_changes_no_estimate(matrix, data):
    mapped = np.array(data.draw(st.lists(st.integers(1, 99), min_size=len(matrix), max_size=len(matrix))))
    whole = estimate_from_sample(2 * matrix, mapped)
    places = np.arange(len(matrix)).repeat(2)
    parts = estimate_from_sample(matrix[places], mapped[places] / 2, places)
    for name in ("proportions", "overall", "users", "producers", "share", "covered"):
        np.testing.assert_allclose(getattr(parts, name), getattr(whole, name))


@given(counts=arrays(np.int64, (3, 4), elements=st.integers(0, 9)))
def test_one_to_one_is_the_best_of_all(counts):
    matched = match_clusters(counts, "onetoone")
    taken = matched[matched >= 0]
    assert len(set(taken)) == len(taken)
    overlap = sum(counts[cluster, place] for cluster, place in enumerate(matched) if place >= 0)
    assert overlap == max(
        sum(counts[cluster, place] for cluster, place in enumerate(places))
        for places in itertools.permutations(range(4), 3)
    )


@given(counts=arrays(np.int64, (4, 3), elements=st.integers(0, 9)))
def test_majority_takes_the_largest_overlap(counts):
    for row, place in zip(counts, match_clusters(counts, "majority")):
        assert (place == -1) == (row.sum() == 0)
        if place >= 0:
            assert row[place] == row.max() and (row[:place] < row.max()).all()


def test_a_cluster_that_overlaps_nothing_takes_no_class():
    assert match_clusters(np.array([[0, 0], [3, 1]]), "onetoone").tolist() == [-1, 0]
    assert match_clusters(np.array([[0, 0], [3, 1]]), "majority").tolist() == [-1, 0]


def test_an_unknown_way_to_match():
    with pytest.raises(LandCoverError, match="majority or onetoone"):
        match_clusters(np.ones((2, 2), int), "best")
