"""What a shift explains, on pictures that can be counted by hand and against the slow and obvious way."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.change.misregistration import (
    explained_by_shift,
    margin_of,
    touched_offsets,
)

TOLERANCES = (0.25, 1, 1.2, 1.5, 2, 2.5, 3)


def explained(before, after, tolerance):
    """Return where a shift explains the change of two pictures, beyond which there is no class."""
    margin = margin_of(tolerance)
    padded = [np.pad(np.asarray(one, np.int32), margin, constant_values=-1) for one in (before, after)]
    return explained_by_shift(*padded, tolerance)


def slowly(before, after, tolerance):
    """Do the same pixel by pixel and by the definition: try shifts, look what the moved one covers."""
    angles = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    shifts = [
        (r * np.sin(a), r * np.cos(a)) for r in np.linspace(0, tolerance * (1 - 1e-9), 9) for a in angles
    ]
    height, width = before.shape
    result = np.zeros(before.shape, bool)
    for row, column in np.ndindex(*before.shape):
        one, other = before[row, column], after[row, column]
        if one == other or min(one, other) < 0:
            continue
        touched = {
            (y, x)
            for down, right in shifts
            for y in range(int(np.floor(row + down)), int(np.ceil(row + down)) + 1)
            for x in range(int(np.floor(column + right)), int(np.ceil(column + right)) + 1)
            if 0 <= y < height and 0 <= x < width
        }
        was_near = any(before[place] == other for place in touched)
        is_near = any(after[place] == one for place in touched)
        result[row, column] = was_near and is_near
    return result


@pytest.mark.parametrize("tolerance", [0.01, 0.25, 0.5, 1])
def test_any_shift_up_to_a_pixel_touches_the_eight_neighbours(tolerance):
    assert margin_of(tolerance) == 1
    assert len(touched_offsets(tolerance)) == 8


def test_larger_shifts_touch_a_disc_of_squares():
    assert len(touched_offsets(1.4)) == 20  # 5 x 5 without its corners and its middle
    assert len(touched_offsets(1.5)) == len(touched_offsets(2)) == 24
    assert len(touched_offsets(2.1)) == 36


pictures = st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(
    lambda shape: st.tuples(*[arrays(np.int32, shape, elements=st.integers(-1, 2))] * 2)
)


@given(pictures, st.sampled_from(TOLERANCES))
def test_as_by_the_definition(pair, tolerance):
    before, after = pair
    np.testing.assert_array_equal(explained(before, after, tolerance), slowly(before, after, tolerance))


@given(pictures, st.sampled_from((0, *TOLERANCES)))
def test_the_order_of_the_maps_does_not_matter(pair, tolerance):
    before, after = pair
    found = explained(before, after, tolerance)
    np.testing.assert_array_equal(found, explained(after, before, tolerance))
    assert not found[before == after].any()
    assert not (found & ((before < 0) | (after < 0))).any()
    if tolerance == 0:
        assert not found.any()


@given(
    arrays(np.int32, (14, 15), elements=st.integers(0, 3)),
    st.tuples(st.integers(-2, 2), st.integers(-2, 2)),
)
def test_every_change_by_a_shift_within_the_tolerance_is_explained(ground, shift):
    down, right = shift
    before, after = ground[2:-2, 2:-2], ground[2 + down : 12 + down, 2 + right : 13 + right]
    found = explained(before, after, max(np.hypot(down, right), 0.1))
    inner = np.s_[2:-2, 2:-2]  # at the edge, what a pixel was or became lies outside
    np.testing.assert_array_equal(found[inner], (before != after)[inner])


@pytest.mark.parametrize("tolerance", [0.5, 1, 1.5, 2, 3])
def test_a_strip_wider_than_twice_the_margin_less_one_stays_whole(tolerance):
    """A city that grows into a forest along a straight line."""
    whole = 2 * margin_of(tolerance)
    before = np.repeat([[0] * 5 + [1] * 15], 15, axis=0)
    for width in range(1, whole + 3):
        after = before.copy()
        after[:, 5 : 5 + width] = 0
        real = (before != after) & ~explained(before, after, tolerance)
        # Within strips of half that width everything is explained, between the two what is near both edges.
        assert real.all(axis=0).sum() == (width if width >= whole else max(2 * (width - whole // 2), 0))


def test_a_class_that_was_not_near_is_real_whatever_the_size():
    before = np.zeros((5, 5), int)
    after = before.copy()
    after[2, 2] = 1
    assert not explained(before, after, 2).any()
