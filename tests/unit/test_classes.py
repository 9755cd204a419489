import re

import numpy as np
import pytest
from landcover_segmentation.core.classes import distinct_colors, natural_colors


@pytest.mark.parametrize("count", [0, 1, 9, 10, 255])
def test_distinct_colors_are_distinct(count):
    colors = distinct_colors(count)
    assert len(set(colors)) == len(colors) == count
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)


def test_the_first_colors_do_not_depend_on_how_many_follow():
    assert distinct_colors(20) == distinct_colors(255)[:20]


def test_the_colors_of_a_usual_map_are_far_apart():
    colors = np.array([list(bytes.fromhex(color[1:])) for color in distinct_colors(9)], float)
    apart = np.linalg.norm(colors[:, None] - colors[None], axis=-1)
    assert apart[~np.eye(9, dtype=bool)].min() > 40


def test_natural_colors_show_the_range_of_the_image_and_cut_what_is_beyond():
    means = np.array([[0, 100, 50], [100, -20, 200]])
    low, high = np.array([0, 0, 0]), np.array([100, 100, 100])
    assert natural_colors(means, low, high) == ["#00ff80", "#ff00ff"]


def test_natural_colors_of_a_constant_band():
    assert natural_colors(np.array([[7.0, 7.0, 7.0]]), np.full(3, 7.0), np.full(3, 7.0)) == ["#000000"]
