"""Which colour a class takes: by what it looks like, and by what near infrared says."""

import numpy as np
import pytest
from landcover_segmentation.core.classification.class_colors import find_shown_bands, fitting_colors
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.palette import LAND_COVER_COLORS, dark_to_bright, shades
from landcover_segmentation.core.raster.features import BandStretch
from rasters import ArraySource, read_all

RGBN = {"red": 0, "green": 1, "blue": 2, "nir": 3}
KINDS = {shade.color: shade.kind for shade in shades(255)}

#: Mean red, green, blue and near infrared of a summer scene, in the range 0..100.
WATER = [8, 12, 15, 2]
FOREST = [7, 14, 8, 60]
MEADOW = [22, 38, 20, 75]
SOIL = [45, 36, 25, 52]
CITY = [50, 50, 50, 45]
ROOF = [95, 95, 95, 85]


def colors_of(*means, shown=RGBN):
    means = np.array(means, float)
    stretch = BandStretch((0.0,) * means.shape[1], (100.0,) * means.shape[1])
    return fitting_colors(means, stretch, shown)


def kinds_of(*means, shown=RGBN):
    return [KINDS[color] for color in colors_of(*means, shown=shown)]


def image_of(means, roles=(), names=(), spread=1.5, size=48):
    """Make an image of stripes around means, with the colours and names of its bands."""
    means = np.array(means, float)
    stripes = np.repeat(np.arange(len(means)), size // len(means) + 1)[:size]
    values = np.tile(means[stripes].T[:, :, None], (1, 1, size))
    values += np.random.default_rng(0).normal(0, spread, values.shape)
    source = ArraySource(values.astype(np.float32))
    source.color_roles = roles or source.color_roles
    source.band_names = names or source.band_names
    return source


class TestNearInfrared:
    def test_water_is_blue_vegetation_green_and_the_rest_neither(self):
        kinds = kinds_of(WATER, FOREST, MEADOW, SOIL, CITY, ROOF)
        assert kinds == ["water", "vegetation", "vegetation", "earth", "neutral", "neutral"]

    def test_the_darker_of_two_classes_of_vegetation_takes_the_darker_green(self):
        colors = colors_of(WATER, FOREST, MEADOW, SOIL)
        assert colors[1] == "#17613b"
        assert colors[2] == "#a2c450"

    def test_raw_counts_whose_ndvi_is_below_zero_everywhere(self):
        # Near infrared at a third of its gain: even the forest's NDVI is near 0.
        means = np.array([WATER, FOREST, SOIL, ROOF], float) * [2, 2, 2, 0.6]
        assert kinds_of(*means)[:2] == ["water", "vegetation"]
        assert not {"water", "vegetation"} & set(kinds_of(*means)[2:])

    def test_dark_asphalt_is_no_water(self):
        assert "water" not in kinds_of([12, 12, 12, 11], CITY, ROOF, SOIL)

    def test_a_forest_in_shadow_is_no_water(self):
        assert kinds_of([5, 7, 5, 18], FOREST, MEADOW, SOIL)[0] == "vegetation"

    def test_a_green_pond_is_water(self):
        assert kinds_of([15, 40, 18, 3], FOREST, MEADOW, SOIL)[0] == "water"

    def test_nothing_but_ground_is_not_green(self):
        assert not {"water", "vegetation"} & set(kinds_of(SOIL, [60, 50, 38, 64], CITY, ROOF))

    def test_nothing_but_vegetation_is_green(self):
        assert set(kinds_of(FOREST, MEADOW, [12, 25, 12, 70])) == {"vegetation"}

    def test_nothing_but_water_is_blue_or_grey(self):
        assert set(kinds_of(WATER, [10, 16, 22, 3])) <= {"water", "neutral"}

    def test_classes_without_any_light_have_no_index(self):
        assert kinds_of([0, 0, 0, 0], FOREST, SOIL)[0] == "neutral"


class TestLooks:
    RGB = {"red": 0, "green": 1, "blue": 2}

    @pytest.mark.parametrize(
        ("look", "kind"),
        [
            ([8, 10, 9], "neutral"),
            ([20, 32, 18], "vegetation"),
            ([20, 30, 60], "water"),
            ([55, 40, 20], "earth"),
            ([50, 50, 50], "neutral"),
            ([90, 85, 65], "earth"),
            ([98, 98, 98], "neutral"),
            ([60, 20, 30], "earth"),
        ],
    )
    def test_a_class_takes_the_kind_it_looks_like(self, look, kind):
        assert kinds_of(look, shown=self.RGB) == [kind]

    def test_bands_in_another_order(self):
        shown = {"red": 2, "green": 1, "blue": 0}
        assert kinds_of([60, 30, 20], shown=shown) == ["water"]

    def test_a_river_of_mud_and_roofs_are_not_green(self):
        assert set(kinds_of([48, 45, 30], [70, 68, 52], [90, 88, 80], shown=self.RGB)) <= {"earth", "neutral"}

    def test_no_colours_are_known(self):
        assert colors_of([1, 2], [3, 4], [5, 6], shown={}) == dark_to_bright(3)

    @pytest.mark.parametrize("shown", [RGBN, RGB, {}])
    @pytest.mark.parametrize("count", [1, 9, 13, 255])
    def test_any_number_of_classes_in_colours_of_their_own(self, shown, count):
        means = np.random.default_rng(0).uniform(0, 100, (count, 4))
        colors = colors_of(*means, shown=shown)
        assert len(set(colors)) == len(colors) == count

    def test_equal_classes_and_constant_bands(self):
        means = np.full((3, 4), 7.0)
        flat = BandStretch((7.0,) * 4, (7.0,) * 4)
        assert len(set(fitting_colors(means, flat, RGBN))) == 3

    def test_few_classes_that_look_different_take_the_colours_that_lie_furthest_apart(self):
        assert set(colors_of(WATER, FOREST, MEADOW, SOIL, CITY, ROOF)) <= set(LAND_COVER_COLORS[:10])


class TestShownBands:
    SCENE = (WATER, FOREST, MEADOW, SOIL, CITY, ROOF)

    def shown(self, source):
        values, valid = read_all(source)
        return find_shown_bands(source, values[:, valid].T)

    def test_what_the_bands_are_called(self):
        source = image_of(self.SCENE, names=("nir", "blue", "green", "red"))
        assert self.shown(source) == {"nir": 0, "blue": 1, "green": 2, "red": 3}

    def test_places_are_those_among_the_used_bands(self):
        source = image_of(self.SCENE, roles=("undefined", "blue", "green", "red"))
        source.bands = (4, 7, 8, 9)
        assert self.shown(source) == {"blue": 1, "green": 2, "red": 3}

    def test_three_bands_of_which_nothing_is_known_are_shown_as_they_come(self):
        assert self.shown(image_of(np.array(self.SCENE)[:, :3])) == {"red": 0, "green": 1, "blue": 2}

    def test_a_fourth_band_unlike_the_others_is_near_infrared(self):
        assert self.shown(image_of(self.SCENE)) == RGBN

    def test_a_fourth_band_like_the_others_is_not(self):
        means = np.array(self.SCENE, float)
        means[:, 3] = means[:, 0] + 3
        assert self.shown(image_of(means)) == {"red": 0, "green": 1, "blue": 2}

    def test_six_bands_are_in_the_order_of_their_wavelengths(self):
        means = np.array(self.SCENE, float)
        six = means[:, [2, 1, 0, 3, 3, 0]]
        assert self.shown(image_of(six)) == {"blue": 0, "green": 1, "red": 2, "nir": 3}

    @pytest.mark.parametrize("bands", [1, 2])
    def test_one_or_two_bands_show_no_colours(self, bands):
        assert self.shown(image_of(np.array(self.SCENE)[:, :bands])) == {}

    def test_a_choice_of_bands_without_names_shows_no_colours(self):
        source = image_of(self.SCENE)
        source.bands = (4, 3, 2, 1)
        assert self.shown(source) == {}

    def test_bands_that_are_compared_as_colours_are_red_green_and_blue(self):
        source = image_of([[8, 8, 8], [20, 45, 20], [75, 55, 30], [95, 95, 95]])
        source.bands = (5, 3, 2)
        kinds = [KINDS.get(c.color) for c in fit_kmeans(source, 4, "lab").classes]
        assert kinds == ["neutral", "vegetation", "earth", "neutral"]

    def test_a_constant_band(self):
        means = np.array(self.SCENE, float)
        means[:, 1] = 5
        assert self.shown(image_of(means, spread=0)) == {"red": 0, "green": 1, "blue": 2}


class TestRealImages:
    """Classes of which most labelled pixels are of one kind of ground are in a colour of it."""

    @pytest.mark.parametrize(
        ("name", "reference", "allowed"),
        [
            ("naip_va_rgbn_1m", "handref", {1: "water", 2: "vegetation", 4: "earth neutral"}),
            ("nl_gorinchem_rgb_25cm", "handref", {1: "water neutral", 2: "vegetation", 3: "earth neutral"}),
            ("rst_s2_12band_f32", "polyref", {2: "vegetation", 3: "earth neutral", 4: "water"}),
            ("rst_l5_7band_u8", "polyref", {3: "vegetation", 4: "water"}),
        ],
    )
    @pytest.mark.parametrize("clusters", [5, 8])
    def test_no_forest_is_blue_no_town_green_and_no_water_brown(
        self, open_image, name, reference, allowed, clusters
    ):
        source = open_image(name)
        model = fit_kmeans(source, clusters, sample_size=10_000)
        classes = model.predict(*read_all(source))
        truth = read_all(open_image(f"{name}_{reference}"))[0][0]
        checked = 0
        for land_cover in model.classes:
            counts = np.bincount(truth[(classes == land_cover.value) & (truth > 0)], minlength=5)
            if counts.sum() >= 100 and counts.max() > 0.8 * counts.sum() and counts.argmax() in allowed:
                assert KINDS[land_cover.color] in allowed[counts.argmax()].split(), (land_cover, counts)
                checked += 1
        assert checked >= 2
