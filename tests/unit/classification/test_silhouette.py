import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification.silhouette import (
    SIZE,
    choose_pixels,
    pixel_distances,
    pixel_silhouettes,
)


def brute_force(features, labels):
    """Compute silhouettes by their definition, pixel by pixel."""
    values = []
    for place, (pixel, label) in enumerate(zip(features, labels)):
        distance = np.sqrt(((features - pixel) ** 2).sum(axis=1))
        own = labels == label
        own[place] = False
        if not own.any():
            values.append(0.0)
            continue
        a = distance[own].mean()
        b = min(distance[labels == other].mean() for other in set(labels) - {label})
        values.append((b - a) / max(a, b) if max(a, b) else 0.0)
    return values


@given(
    features=arrays(
        np.float64, st.tuples(st.integers(3, 12), st.integers(1, 3)), elements=st.integers(-9, 9)
    ),
    data=st.data(),
)
def test_equals_the_definition(features, data):
    labels = np.array(data.draw(st.lists(st.integers(0, 3), min_size=len(features), max_size=len(features))))
    found = pixel_silhouettes(pixel_distances(features), labels)
    if len(set(labels)) == 1:
        assert found is None
    else:
        np.testing.assert_allclose(found, brute_force(features, labels), atol=1e-6)


def test_every_pixel_alone_in_its_class():
    assert (
        pixel_silhouettes(pixel_distances(np.array([[1.0], [2.0], [4.0]])), np.arange(3)).tolist() == [0] * 3
    )


@pytest.mark.parametrize("count", [1, SIZE - 1, SIZE])
def test_few_pixels_are_all_measured(count):
    np.testing.assert_array_equal(choose_pixels(count, 7), np.arange(count))


def test_of_many_pixels_a_bounded_part_is_measured_each_once():
    chosen = choose_pixels(50 * SIZE, 7)
    assert len(chosen) == len(np.unique(chosen)) == SIZE
    assert chosen.max() < 50 * SIZE
    np.testing.assert_array_equal(chosen, choose_pixels(50 * SIZE, 7))
    assert (chosen != choose_pixels(50 * SIZE, 8)).any()
