import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification import sample_pixels
from landcover_segmentation.core.classification.sample_pixels import as_float32, draw_pixels
from landcover_segmentation.core.execution import Threads
from rasters import ArraySource
from regions import ArrayRegions


def positions(height, width):
    """Return an image of which each pixel has its own value."""
    return ArraySource(np.arange(height * width, dtype=np.int32).reshape(1, height, width))


def test_pixels_of_each_segment_in_the_order_of_the_labelled_ones():
    regions = np.repeat([[0, 1, -1, 2]], 3, axis=0)
    drawn = draw_pixels(positions(3, 4), ArrayRegions(regions), np.array([2, 0]))
    assert drawn.rows.tolist() == [0, 0, 0, 1, 1, 1]
    assert sorted(drawn.values[:3, 0]) == [3, 7, 11] and sorted(drawn.values[3:, 0]) == [0, 4, 8]


def test_invalid_pixels_are_not_drawn():
    image = ArraySource(np.ones((1, 2, 3), np.uint8), np.array([[True, False, False], [True, True, False]]))
    drawn = draw_pixels(image, ArrayRegions(np.zeros((2, 3), int)), np.array([0]))
    assert len(drawn.values) == 3


def test_of_a_large_segment_fifty_spread_over_it():
    drawn = draw_pixels(positions(60, 80), ArrayRegions(np.zeros((60, 80), int)), np.array([0]))
    row, column = np.divmod(drawn.values[:, 0].astype(int), 80)
    assert len(np.unique(drawn.values)) == 50
    for place, length in ((row, 60), (column, 80)):
        in_quarter = np.bincount(place * 4 // length, minlength=4)
        assert in_quarter.min() >= 6


def test_of_very_many_segments_fewer_each():
    regions = np.repeat(np.arange(2000).reshape(20, 100), 20, axis=1)
    drawn = draw_pixels(positions(20, 2000), ArrayRegions(regions), np.arange(2000))
    assert np.bincount(drawn.rows).tolist() == [10] * 2000


@pytest.mark.parametrize("tile_size", [7, 16, 100])
def test_tiles_and_threads_do_not_change_the_pixels(monkeypatch, tile_size):
    regions = np.random.RandomState(0).randint(-1, 6, (40, 50))
    image, segments, labelled = positions(40, 50), ArrayRegions(regions), np.array([5, 0, 2])
    whole = draw_pixels(image, segments, labelled, Threads(1))
    monkeypatch.setattr(sample_pixels, "DEFAULT_TILE_SIZE", tile_size)
    tiled = draw_pixels(image, segments, labelled, Threads(3))
    np.testing.assert_array_equal(tiled.values, whole.values)
    np.testing.assert_array_equal(tiled.rows, whole.rows)


@given(st.lists(st.booleans(), min_size=4, max_size=4))
def test_pixels_of_some_rows(chosen):
    drawn = draw_pixels(
        positions(2, 8), ArrayRegions(np.repeat([[0, 1, 2, 3]], 2, axis=0).repeat(2, 1)), np.arange(4)
    )
    chosen = np.array(chosen)
    part = drawn.of_rows(chosen)
    for new, old in enumerate(np.flatnonzero(chosen)):
        np.testing.assert_array_equal(part.values[part.rows == new], drawn.values[drawn.rows == old])
    assert len(part.rows) == 4 * chosen.sum()


def test_what_32_bits_do_not_hold_is_at_their_end():
    assert np.isfinite(as_float32(np.array([-1e300, 1e300]))).all()
