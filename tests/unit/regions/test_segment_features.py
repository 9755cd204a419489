import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.segment_features import GROUPS, measure_features
from rasters import ArraySource, write_raster
from regions import ArrayRegions, region_pictures, tilings

REGIONS = np.array([[0, 0, 1], [2, 0, -1]])
RED, NIR = np.array([[10, 20, 30], [0, 60, 99]]), np.array([[30, 60, 30], [0, 180, 99]])


def measure(picture, image, groups=GROUPS, tile_size=1000, threads=1):
    return measure_features(image, ArrayRegions(picture), groups, Threads(threads), tile_size=tile_size)


def image_of(values, valid=None, colors=None):
    image = ArraySource(values, valid)
    image.color_roles = colors or image.color_roles
    return image


def column(features, name):
    return features.values[:, features.names.index(name)].tolist()


def test_values_by_hand():
    features = measure(REGIONS, image_of(np.stack([RED, NIR]).astype(np.uint8), colors=("red", "nir")))
    assert column(features, "red mean") == [30, 30, 0]
    assert column(features, "nir mean") == [90, 30, 0]
    assert column(features, "red std") == pytest.approx([np.sqrt(1400 / 3), 0, 0])
    assert column(features, "red min") == [10, 30, 0]
    assert column(features, "nir max") == [180, 30, 0]
    assert column(features, "ndvi") == [0.5, 0, 0]  # where the divisor is 0 too
    assert column(features, "red share") == [0.25, 0.5, 0]
    assert column(features, "nir share") == [0.75, 0.5, 0]
    # 0 shares an edge with 1 and two with 2; they have no other neighbour.
    assert column(features, "red contrast") == [20, 0, 30]
    assert column(features, "area") == [3, 1, 1]
    assert column(features, "perimeter") == [8, 4, 4]
    assert features.measured.all()
    assert len(features) == 3


def test_a_single_pixel_of_an_image_of_one_value_has_all_features():
    features = measure(np.zeros((1, 1), int), image_of(np.full((1, 1, 1), 7, np.uint8)))
    assert dict(zip(features.names, features.values[0].tolist())) == {
        "band 1 mean": 7, "band 1 std": 0, "band 1 min": 7, "band 1 max": 7,
        "band 1 contrast": 0, "area": 1, "perimeter": 4, "compactness": 1, "elongation": 0,
        "texture 3": 0, "texture 7": 0,
    }  # fmt: skip


def test_features_are_listed_by_group():
    image = image_of(np.ones((4, 2, 3), np.uint16), colors=("red", "undefined", "green", "nir"))
    features = measure(REGIONS, image, ("texture", "index", "mean", "spread", "contrast", "shape"))
    assert features.names == (
        "red mean", "band 2 mean", "green mean", "nir mean",
        "red std", "band 2 std", "green std", "nir std",
        "red min", "band 2 min", "green min", "nir min",
        "red max", "band 2 max", "green max", "nir max",
        "ndvi", "ndwi", "ngrdi", "red share", "band 2 share", "green share", "nir share",
        "red contrast", "band 2 contrast", "green contrast", "nir contrast",
        "area", "perimeter", "compactness", "elongation",
        "texture 3", "texture 7",
    )  # fmt: skip
    sizes = {"mean": 4, "spread": 12, "index": 7, "shape": 4, "contrast": 4, "texture": 2}
    assert features.groups == tuple(group for group in GROUPS for _ in range(sizes[group]))
    assert features.values.shape == (3, 33)
    assert features.values.dtype == np.float32


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_alone_is_as_among_all(group):
    image = image_of(np.random.default_rng(0).integers(0, 99, (2, 2, 3)).astype(np.uint16))
    alone, everything = measure(REGIONS, image, (group,)), measure(REGIONS, image)
    chosen = [each == group for each in everything.groups]
    assert set(alone.groups) == {group}
    assert alone.values.tobytes() == everything.values[:, chosen].tobytes()


def test_indices_without_their_bands_are_left_out():
    image = image_of(np.ones((2, 2, 3), np.uint16))
    assert measure(REGIONS, image, ("index",)).names == ("band 1 share", "band 2 share")
    one_band = image_of(np.ones((1, 2, 3), np.uint16))
    assert measure(REGIONS, one_band, ("mean", "index")).names == ("band 1 mean",)


def test_indices_are_of_the_values_in_the_scale_of_the_file():
    image = image_of(np.stack([RED, NIR]).astype(np.uint8), colors=("red", "nir"))
    image.scaling = ((0.01, 0.0), (0.01, -0.1))
    ndvi = column(measure(REGIONS, image, ("index",)), "ndvi")
    assert ndvi == pytest.approx([(0.8 - 0.3) / 1.1, (0.2 - 0.3) / 0.5, 1])


@pytest.mark.parametrize(
    "groups, sentence",
    [
        ((), "No group of features was chosen"),
        (("mean", "height"), "Unknown group of features: height"),
        (("index",), "image of one band has no indices: Band 1"),
    ],
)
def test_bad_groups_are_refused(groups, sentence):
    with pytest.raises(LandCoverError, match=sentence):
        measure(REGIONS, image_of(np.ones((1, 2, 3))), groups)


def test_an_image_that_is_nodata_in_all_segments_is_refused():
    with pytest.raises(LandCoverError, match="no valid pixel in any segment: of 3 segments"):
        measure(REGIONS, image_of(np.ones((1, 2, 3)), REGIONS < 0))


def test_a_segment_without_a_valid_pixel_is_not_measured():
    valid = np.array([[False, True, True], [False, True, True]])
    features = measure(REGIONS, image_of(RED.astype(np.float32), valid))
    assert features.measured.tolist() == [True, True, False]
    assert column(features, "band 1 mean") == pytest.approx([40, 30, 0])
    assert column(features, "band 1 contrast") == pytest.approx([10, 10, 0])
    assert (features.values[2] == 0).all()


def test_huge_values_stay_finite():
    features = measure(REGIONS, image_of(np.where(REGIONS == 1, 1e300, -1e300)))
    assert np.isfinite(features.values).all()


@st.composite
def scenes(draw):
    """Draw regions and an image of any type, valid in at least one region."""
    picture = draw(region_pictures())
    dtype = draw(st.sampled_from([np.uint8, np.uint16, np.int16, np.float32]))
    generator = np.random.default_rng(draw(st.integers(0, 99)))
    bands, largest = draw(st.sampled_from([1, 2, 4])), draw(st.sampled_from([1, 200]))
    values = (generator.random((bands, *picture.shape)) * largest).astype(dtype)
    valid = generator.random(picture.shape) < draw(st.sampled_from([0.6, 1]))
    valid.flat[np.argmax(picture >= 0)] = True
    return picture, image_of(values, valid, ("red", "green", "blue", "nir")[-bands:])


@given(scene=scenes())
def test_features_equal_those_of_each_segment_alone(scene):
    picture, image = scene
    features = measure(picture, image)
    assert np.isfinite(features.values).all()
    for number in range(len(features)):
        inside = (picture == number) & image.valid
        assert features.measured[number] == inside.any()
        if not inside.any():
            continue
        for name, band in zip(image.color_roles, image.values[:, inside].astype(float)):
            found = {
                kind: column(features, f"{name} {kind}")[number] for kind in ("mean", "std", "min", "max")
            }
            expected = {"mean": band.mean(), "std": band.std(), "min": band.min(), "max": band.max()}
            assert found == pytest.approx(expected, rel=1e-5, abs=1e-5)


@given(scene=scenes(), tiling=tilings())
def test_features_are_the_same_for_any_tiles_to_the_last_bit(scene, tiling):
    whole, by_tiles = measure(*scene), measure(*scene, GROUPS, *tiling)
    assert by_tiles.names == whole.names
    assert by_tiles.values.tobytes() == whole.values.tobytes()
    np.testing.assert_array_equal(by_tiles.measured, whole.measured)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_larger_image_is_the_same_for_any_tiles(dtype):
    generator = np.random.default_rng(1)
    rows, columns = np.indices((150, 170))
    picture = rows // 6 * 29 + columns // 6
    values = generator.normal(100, 20, (4, 150, 170)).clip(0, 250) * (257 if dtype == np.uint16 else 1)
    image = image_of(
        values.astype(dtype), generator.random((150, 170)) < 0.95, ("red", "green", "blue", "nir")
    )
    whole = measure(picture, image, tile_size=1000)
    for tile_size, threads in ((7, 1), (64, 3), (149, 1)):
        by_tiles = measure(picture, image, GROUPS, tile_size, threads)
        assert by_tiles.values.tobytes() == whole.values.tobytes()


def test_features_are_in_units_of_the_image():
    """Of an image of the same place in other units: what is compared between images scales with it."""
    generator = np.random.default_rng(2)
    picture = np.indices((40, 40)).sum(axis=0) // 9
    values = generator.integers(0, 100, (2, 40, 40)).astype(np.uint8)
    once, twice = measure(picture, image_of(values)), measure(picture, image_of(2 * values))
    for place, group in enumerate(once.groups):
        scale = 1 if group in ("shape", "index") else 2
        np.testing.assert_allclose(
            twice.values[:, place], scale * once.values[:, place], rtol=1e-3, atol=1e-3
        )


def test_segments_of_a_file_are_measured_as_those_of_a_run(tmp_path):
    generator = np.random.default_rng(3)
    labels = generator.integers(0, 5, (12, 14))
    image = image_of(generator.integers(0, 99, (2, 12, 14)).astype(np.uint8))
    path = write_raster(tmp_path / "segments.tif", (labels * 10).astype(np.int32), nodata=0)
    given = measure_features(image, SegmentRaster.open(path), workers=Threads(1))
    assert given.values.tobytes() == measure(labels - 1, image).values.tobytes()


def test_cancelling_stops_it():
    with pytest.raises(Cancelled):
        measure_features(image_of(RED), ArrayRegions(REGIONS), progress=Progress(is_cancelled=lambda: True))
