from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.indices import (
    INDICES,
    choose_bands,
    find_band_roles,
    needed_roles,
    read_index,
    spectral_index,
)
from landcover_segmentation.core.raster.tiles import Window
from rasters import ArraySource

#: Red, green, blue, near infrared as surface reflectance.
REFLECTANCE = {"red": 0.1, "green": 0.2, "blue": 0.05, "nir": 0.4}


def image_of(names=(), colors=None, bands=None):
    """Describe an image by the names and the colour interpretations of its bands."""
    names = names or [f"Band {number}" for number in range(1, len(colors) + 1)]
    return SimpleNamespace(
        bands=tuple(bands or range(1, len(names) + 1)),
        band_names=tuple(names),
        color_roles=tuple(colors or ["gray"] + ["undefined"] * (len(names) - 1)),
    )


@pytest.mark.parametrize(
    "index, value",
    [
        ("ndvi", 0.3 / 0.5),
        ("gndvi", 0.2 / 0.6),
        ("ndwi", -0.2 / 0.6),
        ("savi", 1.5 * 0.3 / 1.0),
        ("evi2", 2.5 * 0.3 / 1.64),
        ("vari", 0.1 / 0.25),
        ("gli", 0.25 / 0.55),
        ("exg", 0.25 / 0.35),
        ("ngrdi", 0.1 / 0.3),
    ],
)
def test_an_index_is_what_its_formula_says(index, value):
    bands = [np.array([REFLECTANCE[role]]) for role in needed_roles(index)]
    assert spectral_index(index, *bands) == pytest.approx(value, rel=1e-6)


def test_every_index_is_tested_above():
    cases = test_an_index_is_what_its_formula_says.pytestmark[0].args[1]
    assert {index for index, _ in cases} == set(INDICES)


@given(bands=arrays(np.uint8, (2, 20)))
def test_ndvi_of_small_integers_does_not_wrap(bands):
    nir, red = bands.astype(float)
    with np.errstate(invalid="ignore"):
        expected = (nir - red) / (nir + red)
    np.testing.assert_array_equal(spectral_index("ndvi", *bands), expected.astype(np.float32))


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.float32])
def test_ndvi_of_nothing_is_invalid(dtype):
    values = np.array([[[0, 200, 0]], [[0, 100, 50]]], dtype)  # near infrared, red
    valid = np.array([[True, True, False]])
    ndvi, is_valid = read_index("ndvi", ArraySource(values, valid), Window(0, 0, 3, 1))
    assert ndvi.shape == (1, 1, 3)
    assert is_valid.tolist() == [[False, True, False]]
    assert np.isnan(ndvi[0, 0, 0])
    assert ndvi[0, 0, 1] == np.float32(1 / 3)


@pytest.mark.parametrize("index", INDICES)
def test_an_index_is_defined_or_nan_and_never_warns(index):
    values = np.array([-1, -0.5, 0, 1, 3e38], np.float32)
    bands = np.meshgrid(*[values] * len(needed_roles(index)))
    with np.errstate(all="raise", under="ignore"):
        result = spectral_index(index, *bands)
    assert result.dtype == np.float32


def test_an_unknown_index_is_named_with_those_there_are():
    with pytest.raises(LandCoverError, match=r"Unknown spectral index: ndxi. Use one of ndvi, gndvi"):
        needed_roles("ndxi")


class TestRolesOfRealImages:
    @pytest.mark.parametrize(
        "name, roles",
        [
            ("naip_va_rgbn_1m", {"red": 1, "green": 2, "blue": 3, "nir": 4}),
            ("nc_l7_5band_u8", {"blue": 1, "green": 2, "red": 3, "nir": 4}),
            ("leipzig_s2_8band_f32", {"blue": 1, "green": 2, "red": 3, "nir": 6}),
            ("rst_s2_12band_f32", {"blue": 2, "green": 3, "red": 4, "nir": 8}),
            ("manila_rgb_10cm", {"red": 1, "green": 2, "blue": 3}),
            ("olinda_l7_6band_u8", {}),
            ("naip_nd_20150926_rgbn_5m", {}),
            ("rst_l5_7band_u8", {}),  # B1 to B7: the red of Landsat 5 is the green of Landsat 8
        ],
    )
    def test_what_is_known_of_the_bands(self, open_image, name, roles):
        assert find_band_roles(open_image(name)) == roles

    @pytest.mark.parametrize("name", ["olinda_l7_6band_u8", "rst_l5_7band_u8"])
    def test_what_is_not_known_is_asked_for(self, open_image, name):
        source = open_image(name)
        with pytest.raises(LandCoverError, match="which band is nir and which is red"):
            choose_bands(source, "ndvi")
        assert choose_bands(source, "ndvi", {"red": 3, "nir": 4}) == (4, 3)


class TestRolesByNames:
    @pytest.mark.parametrize(
        "names, red, nir",
        [
            (["Blue", "Green", "Red", "NIR"], 3, 4),
            (["B04 (red)", "B08 (near infrared)"], 1, 2),
            (["near-infrared", "RED"], 2, 1),
            (["Vegetation red edge", "Red", "NIR narrow", "NIR"], 2, 4),
            (["Red-Edge", "red", "Shortwave infrared 1", "Near infrared"], 2, 4),
            (["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7", "ST_B10"], 4, 5),
            (["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "ST_B6", "SR_B7"], 3, 4),
            (["B1", "B2", "B3", "B4", "B5", "B7"], 3, 4),
            (["B2", "B3", "B4", "B8", "B8A"], 3, 4),
        ],
    )
    def test_missions_and_plain_words(self, names, red, nir):
        roles = find_band_roles(image_of(names))
        assert (roles["red"], roles["nir"]) == (red, nir)

    @pytest.mark.parametrize(
        "names",
        [
            ["Band 1", "Band 2", "Band 3", "Band 4"],
            ["B1", "B2", "B3", "B4"],
            ["B2", "B3", "B4", "B5", "B6", "B7"],
            ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"],
            ["Red edge", "NIR narrow"],
            ["SWIR1", "Shortwave infrared"],
            ["Infrared thermal", "reduced"],
        ],
    )
    def test_what_tells_nothing(self, names):
        assert find_band_roles(image_of(names)) == {}

    def test_numbers_are_those_of_the_file(self):
        roles = find_band_roles(image_of(["NIR", "Red"], bands=(5, 2)))
        assert roles == {"nir": 5, "red": 2}


class TestRolesByColours:
    @pytest.mark.parametrize("fourth", ["undefined", "alpha", "gray"])
    def test_the_fourth_band_of_an_aerial_image_is_near_infrared(self, fourth):
        assert find_band_roles(image_of(colors=["red", "green", "blue", fourth]))["nir"] == 4

    def test_a_fifth_band_makes_it_another_image(self):
        assert "nir" not in find_band_roles(
            image_of(colors=["red", "green", "blue", "undefined", "undefined"])
        )

    def test_other_orders_make_it_another_image(self):
        roles = find_band_roles(image_of(colors=["blue", "green", "red", "undefined"]))
        assert roles == {"blue": 1, "green": 2, "red": 3}

    def test_near_infrared_that_is_flagged(self):
        assert find_band_roles(image_of(colors=["nir", "red", "rededge"])) == {"nir": 1, "red": 2}


class TestChoice:
    RGBN = image_of(["Red", "Green", "Blue", "NIR"])

    @pytest.mark.parametrize("index, bands", [("ndvi", (4, 1)), ("ndwi", (2, 4)), ("vari", (1, 2, 3))])
    def test_bands_come_in_the_order_of_the_formula(self, index, bands):
        assert choose_bands(self.RGBN, index) == bands

    def test_the_user_s_choice_counts_and_nothing_chosen_is_no_choice(self):
        assert choose_bands(self.RGBN, "ndvi", {"red": 2, "nir": 0, "blue": None}) == (4, 2)

    def test_the_sentence_that_asks_for_near_infrared(self):
        with pytest.raises(LandCoverError) as error:
            choose_bands(image_of(["Red", "Green", "Blue"]), "ndvi")
        assert str(error.value) == (
            "NDVI needs to know which band is nir: the bands are Red, Green, Blue. "
            "Choose the NIR band, or an index for images without near infrared, such as vari."
        )

    def test_the_sentence_that_asks_for_several(self):
        with pytest.raises(LandCoverError) as error:
            choose_bands(image_of(["Band 1", "Band 2"]), "ngrdi", {"red": 1, "green": None})
        assert str(error.value) == (
            "NGRDI needs to know which band is green: the bands are Band 1, Band 2. Choose the GREEN band."
        )
        with pytest.raises(LandCoverError, match=r"Choose the GREEN and the RED band.$"):
            choose_bands(image_of(["Band 1", "Band 2"]), "ngrdi")

    def test_a_band_that_cannot_be_given_is_to_be_named_in_the_file(self):
        with pytest.raises(LandCoverError, match=r"Name the bands in the file by their colours"):
            choose_bands(image_of(["Band 1", "Band 2"]), "ngrdi", {"red": 1})

    def test_one_band_twice(self):
        with pytest.raises(LandCoverError) as error:
            choose_bands(self.RGBN, "ndvi", {"red": 4})
        assert str(error.value) == (
            "NDVI needs different bands: NIR is band 4, RED is band 4. Choose another band for one of them."
        )

    def test_an_image_of_one_band(self):
        with pytest.raises(LandCoverError, match="which band is nir"):
            choose_bands(image_of(["Red"]), "ndvi")
