import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification.next_samples import suggest_next
from landcover_segmentation.core.classification.sample_votes import Votes


def suggest(features, margins, labelled, count, pixels=None, columns=None, candidates=None):
    """Suggest segments of one feature that lie in a row, or at the same place."""
    size = len(features)
    ones = np.ones(size, np.int64)
    return suggest_next(
        np.array(features, np.float32)[:, None],
        Votes(ones, ones * 1.0, np.array(margins, float), ones + 1),
        np.zeros(size) if columns is None else np.array(columns, float),
        np.zeros(size),
        ones * 9 if pixels is None else np.array(pixels),
        np.array(labelled),
        count,
        np.ones(size, bool) if candidates is None else np.array(candidates),
    ).tolist()


def test_the_doubtful_one_of_two_that_are_equally_far():
    assert suggest([0, 5, -5], [1, 0.9, 0.2], [0], 2) == [2, 1]


def test_the_larger_one_of_two_that_are_equally_doubtful():
    assert suggest([0, 5, -5], [1, 0.5, 0.5], [0], 1, pixels=[9, 100, 99]) == [1]


def test_a_second_one_is_unlike_the_first():
    # 10 and 10.1 are the most doubtful ones, but one of them is enough.
    assert suggest([0, 10, 10.1, 5], [1, 0.1, 0.1, 0.2], [0], 2) == [2, 3]


def test_places_count_as_features_do():
    assert suggest([0, 0, 0], [1, 0.5, 0.5], [0], 1, columns=[0, 10, 30]) == [2]


def test_without_doubt_the_farthest_ones():
    assert suggest([0, 1, 9, 4], [1, 1, 1, 1], [0], 2) == [2, 3]


def test_no_more_than_there_are():
    assert suggest([0, 1, 2], [1, 0.5, 0.5], [0, 1], 5) == [2]
    assert suggest([0, 1, 2], [1, 0.5, 0.5], [0, 1, 2], 5) == []


def test_only_candidates():
    assert suggest([0, 5, 9, 7], [1, 0.5, 0.1, 0.5], [0], 3, candidates=[True, True, False, True]) == [3, 1]


@given(
    size=st.integers(2, 40),
    count=st.integers(1, 50),
    seed=st.integers(0, 99),
    labelled=st.sets(st.integers(0, 1), min_size=1),
)
def test_each_once_and_none_that_has_a_label(size, count, seed, labelled):
    generator = np.random.RandomState(seed)
    labelled = sorted(labelled)
    found = suggest(generator.randint(0, 3, size), generator.randint(0, 2, size), labelled, count)
    assert len(found) == len(set(found)) == min(count, size - len(labelled))
    assert not set(found) & set(labelled)


@pytest.mark.parametrize("shift", [0, 1e6])
def test_units_do_not_matter(shift):
    generator = np.random.RandomState(0)
    features, margins = generator.normal(0, 1, 60).round(3), generator.random_sample(60)
    plain = suggest(features, margins, [3, 7], 8)
    assert suggest(features * 1024 + shift, margins, [3, 7], 8) == plain
