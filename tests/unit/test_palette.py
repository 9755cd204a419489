"""The palette for land cover: seen with every kind of eyes, and picked from by names."""

import itertools
import re

import numpy as np
import pytest
from landcover_segmentation.core.classes import distinct_colors
from landcover_segmentation.core.classification.color import rgb_to_lab
from landcover_segmentation.core.palette import (
    LAND_COVER_COLORS,
    colors_by_name,
    dark_to_bright,
    shades,
    tones,
)

#: Linear red, green and blue as they are seen, at severity 1 (Machado, Oliveira and Fernandes 2009, "A
#: physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6)).
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}


def seen(colors, sight):
    """Return CIE L*a*b* of colours as someone with this sight sees them, shape (colours, 3)."""
    rgb = np.array([list(bytes.fromhex(color[1:])) for color in colors]) / 255
    linear = np.where(rgb > 0.04045, ((rgb + 0.055) / 1.055) ** 2.4, rgb / 12.92)
    linear = np.clip(linear @ SIGHTS[sight].T, 0, 1)
    shown = np.where(linear > 0.0031308, 1.055 * linear ** (1 / 2.4) - 0.055, 12.92 * linear)
    return rgb_to_lab(shown.T, 1).T


def least_difference(colors, sight):
    """Return the CIE76 difference of the two colours that are hardest to tell apart."""
    pairs = itertools.combinations(seen(colors, sight), 2)
    return min(np.linalg.norm(one - other) for one, other in pairs)


def kind_of(color):
    return {shade.color: shade.kind for shade in shades(0)}.get(color)


@pytest.mark.parametrize("sight", SIGHTS)
class TestSight:
    def test_the_colours_of_few_classes_lie_far_apart(self, sight):
        assert least_difference(LAND_COVER_COLORS[:6], sight) > 27
        assert least_difference(LAND_COVER_COLORS[:10], sight) > 24
        assert least_difference(LAND_COVER_COLORS, sight) > 16

    def test_the_first_distinct_colours_lie_far_apart(self, sight):
        assert least_difference(distinct_colors(6), sight) > 27

    def test_a_grey_is_the_same_grey_to_everybody(self, sight):
        greys = ["#000000", "#777777", "#ffffff"]
        np.testing.assert_allclose(seen(greys, sight), seen(greys, "normal"), atol=0.1)


def test_red_and_green_are_alike_to_those_who_cannot_tell_them_apart():
    red, green = "#c05040", "#7c7c3c"
    assert least_difference([red, green], "deuteranopia") < 15 < 40 < least_difference([red, green], "normal")


@pytest.mark.parametrize("count", [0, 1, 5, 6, 60, 65, 255])
def test_there_are_enough_shades_and_no_two_alike(count):
    found = shades(count)
    colors = [shade.color for shade in found]
    assert len(set(colors)) == len(colors) >= count
    assert colors[: len(LAND_COVER_COLORS)] == list(LAND_COVER_COLORS)
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)
    for kind in ("water", "vegetation", "earth", "neutral"):
        assert sum(shade.kind == kind for shade in found) >= min(max(count, 5), 65)


def test_shades_begin_with_those_that_are_furthest_apart():
    ranks = [shade.rank for shade in shades(100)]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("count", [1, 2, 5, 255])
def test_a_ramp_goes_from_dark_to_bright_without_blue_and_green(count):
    colors = dark_to_bright(count)
    lightness, green_red, _ = seen(colors, "normal").T
    assert len(set(colors)) == count
    assert (np.diff(lightness) > 0).all()
    assert (green_red > -4).all()


class TestNames:
    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("Water", "water"),
            ("rivers", "water"),
            ("North Sea", "water"),
            ("Permanent water bodies", "water"),
            ("forest", "vegetation"),
            ("Tree cover", "vegetation"),
            ("dense vegetation", "vegetation"),
            ("Sparse vegetation", "vegetation"),
            ("Grassland", "vegetation"),
            ("Cropland", "vegetation"),
            ("agriculture", "vegetation"),
            ("Non-irrigated arable land", "vegetation"),
            ("Shrub & scrub", "vegetation"),
            ("Herbaceous wetland", "vegetation"),
            ("Built-up", "neutral"),
            ("urban", "neutral"),
            ("DEVELOPED", "neutral"),
            ("village", "neutral"),
            ("Snow and ice", "neutral"),
            ("Bare or built", "earth"),
            ("Bare / sparse vegetation", "earth"),
            ("sand", "earth"),
            ("soil_1", "earth"),
            ("cleared", "earth"),
        ],
    )
    def test_a_name_takes_the_colour_of_its_meaning(self, name, kind):
        assert [kind_of(color) for color in colors_by_name([name])] == [kind]

    @pytest.mark.parametrize("name", ["Class 3", "", "season", "icecream", "no water", "non-forest", "森"])
    def test_a_name_that_says_nothing_is_neither_blue_nor_green(self, name):
        other, water = colors_by_name([name, "water"])
        assert kind_of(water) == "water"
        assert kind_of(other) in ("neutral", "earth")

    def test_the_order_of_the_classes_does_not_matter(self):
        names = ["water", "forest", "grass", "urban", "soil", "sand", "snow"]
        colors = dict(zip(names, colors_by_name(names)))
        assert colors == dict(zip(names[::-1], colors_by_name(names[::-1])))
        assert colors["water"] == LAND_COVER_COLORS[0]
        assert colors["forest"] == LAND_COVER_COLORS[1]

    def test_two_classes_of_one_meaning_are_two_colours_of_it(self):
        colors = colors_by_name(["river", "lake", "sea", "pond"])
        assert len(set(colors)) == 4
        assert {kind_of(color) for color in colors} == {"water"}

    def test_many_classes_of_one_meaning_and_many_that_say_nothing_differ(self):
        names = ["water"] * 20 + [f"Class {number}" for number in range(200)]
        assert len(set(colors_by_name(names))) == len(names)

    def test_colours_that_are_in_use_are_left_alone(self):
        free = colors_by_name(["water", "Class 7"])
        taken = [color.upper() for color in free]
        assert not set(free) & set(colors_by_name(["water", "Class 7"], taken))

    def test_names_without_any_meaning_take_the_distinct_colours(self):
        assert colors_by_name(["Class 1", "Class 2"]) == distinct_colors(2)

    def test_no_name(self):
        assert colors_by_name([]) == []


class TestTones:
    def test_one_alone_is_the_colour_itself(self):
        assert tones("#17613b", 1) == ["#17613b"]

    @pytest.mark.parametrize("color", [*LAND_COVER_COLORS, "#000000", "#ffffff"])
    def test_they_go_from_dark_to_bright_and_differ(self, color):
        found = tones(color, 4)
        lightness = seen(found, "normal")[:, 0]
        assert (np.diff(lightness) > 5).all()
        assert least_difference(found, "normal") > 5

    def test_tones_of_the_first_colours_are_told_apart(self):
        found = [tone for color in LAND_COVER_COLORS[:4] for tone in tones(color, 3)]
        assert least_difference(found, "normal") > 10
