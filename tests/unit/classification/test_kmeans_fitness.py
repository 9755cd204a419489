"""Which images a k-means model can class, by small images and by the shared ones."""

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.classification.kmeans_fitness import check_image
from landcover_segmentation.core.errors import LandCoverError
from rasters import ArraySource

REFUSED = "another order of magnitude"


def image(low=50, high=150, dtype=np.uint8, names=(), bands=3, seed=0):
    """Make an image of values spread evenly from `low` to `high`."""
    values = np.random.default_rng(seed).uniform(low, high, (bands, 60, 60)).astype(dtype)
    source = ArraySource(values)
    source.band_names = names or source.band_names
    return source


@pytest.fixture(scope="module")
def model():
    return fit_kmeans(image(names=("Blue", "Green", "Red")), 3)


def test_the_image_itself_and_one_like_it(model):
    assert check_image(model, image(names=("Blue", "Green", "Red"))) == []
    assert check_image(model, image(55, 140, seed=1)) == []


@pytest.mark.parametrize(
    ("low", "high", "dtype"),
    [
        (0.2, 0.6, np.float32),  # reflectance of 0..1
        (2000, 6000, np.float32),  # reflectance by 10,000
        (50 * 257, 150 * 257, np.uint16),  # the same counts in 16 bits
        (0, 12, np.int16),
    ],
)
def test_other_units_are_refused(model, low, high, dtype):
    with pytest.raises(LandCoverError, match=f"{REFUSED}.*Band . has .* the model's image had 5. to 14."):
        check_image(model, image(low, high, dtype))


def test_a_dark_tile_of_the_same_sensor_is_not_refused(model):
    """Water beside land; black all over, as beyond the edge of a scene."""
    assert "have values that the model was not made from" in check_image(model, image(3, 6))[0]
    assert "Band 1 has 0 to 0" in check_image(model, image(0, 0.5))[0]


def test_a_minority_of_bands_in_other_units_is_not_refused(model):
    other = image()
    other.values = other.values.astype(np.float32)
    other.values[2] /= 1000
    assert [warning.split(" ")[0] for warning in check_image(model, other)] == ["The", "100%"]
    other.values[1] /= 1000
    with pytest.raises(LandCoverError, match=REFUSED):
        check_image(model, other)


def test_another_type_with_the_same_values_is_warned_of(model):
    assert check_image(model, image(dtype=np.uint16)) == [
        "The image is of type uint16, the model was made from uint8."
    ]


def test_other_names_are_warned_of_where_both_have_one(model):
    assert check_image(model, image(names=("Blue", "Band 2", "NIR"))) == [
        "Band 3 is called NIR, in the model Red."
    ]


def test_a_narrow_range_within_that_of_the_model_is_warned_of(model):
    assert "another range of values" in check_image(model, image(90, 95))[0]


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("naip_nd_20170827_rgbn_5m", "naip_nd_20150926_rgbn_5m", None),
        ("naip_nd_20150926_rgbn_5m", "naip_nd_20170827_rgbn_5m", "Band 4 has 1 to 214"),
        ("nl_gorinchem_rgb_25cm", "naip_va_rgbn_1m", None),
        ("nc_l7_5band_u8", "rst_l5_7band_u8", "have values that the model was not made from"),
        ("olinda_l7_6band_u8", "leipzig_s2_8band_f32", REFUSED),
        ("leipzig_s2_8band_f32", "rst_s2_12band_f32", REFUSED),
        ("l8_224078_bgr_u16_collar_nd0", "naip_va_rgbn_1m", REFUSED),
        ("manila_rgb_10cm", "rst_s2_12band_f32", REFUSED),
    ],
)
def test_on_real_images(open_image, one, other, says):
    model = fit_kmeans(open_image(one), 3, sample_size=5000)
    source = open_image(other, model.bands)
    if says is None:
        assert not [warning for warning in check_image(model, source) if "called" not in warning]
    elif says == REFUSED:
        with pytest.raises(LandCoverError, match=REFUSED):
            check_image(model, source)
    else:
        assert any(says in warning for warning in check_image(model, source))
