"""What two maps tell of each other, on pictures that can be counted by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.change.change_map import COUNTED, SHIFTED, SMALL
from landcover_segmentation.core.change.detection import compare_maps, find_change_regions
from landcover_segmentation.core.change.misregistration import explained_by_shift, margin_of
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.sink import category_names
from osgeo import gdal
from pictures import flood_fill
from rasters import NORTH_UP

NAMES = {1: "Forest", 2: "Built", 3: "Water"}
BEFORE = np.array([[1, 1, 1, 3], [1, 1, 1, 3], [2, 2, 0, 3]], np.uint8)
AFTER = np.array([[1, 1, 2, 3], [1, 2, 2, 0], [2, 2, 1, 1]], np.uint8)


def named(found, sizes):
    """Return sizes by the names of the classes before and after, of those that are not 0."""
    names = [c.name for c in found.legend.classes]
    return {
        (names[one], names[other]): int(size)
        for one, other, size in zip(found.start, found.end, sizes)
        if size
    }


def test_by_hand(compare):
    found, values = compare(BEFORE, AFTER, NAMES)
    assert named(found, found.pixels[COUNTED]) == {
        ("Forest", "Forest"): 3, ("Forest", "Built"): 3, ("Built", "Built"): 2, ("Water", "Water"): 1,
        ("Water", "Forest"): 1,
    }  # fmt: skip
    assert [c.name for c in found.classes] == ["No change", "Forest → Built", "Water → Forest"]
    assert values.tolist() == [[1, 1, 2, 1], [1, 2, 2, 0], [1, 1, 0, 3]]
    assert (found.changed, found.compared) == (4, 10)
    assert found.hectares.sum() == pytest.approx(0.1, rel=1e-3)  # ten pixels of a hundred square metres


def test_the_file_has_names_and_colours(compare, tmp_path, write_map):
    path = str(tmp_path / "out.tif")
    first, second = (
        write_map(tmp_path / f"{n}.tif", values, NAMES) for n, values in enumerate((BEFORE, AFTER))
    )
    found = compare_maps(first, second, path, workspace=str(tmp_path))
    dataset = gdal.Open(path)
    assert category_names(dataset, 1)[1:] == ["No change", "Forest → Built", "Water → Forest"]
    table = dataset.GetRasterBand(1).GetColorTable()
    assert ["#" + bytes(table.GetColorEntry(c.value)[:3]).hex() for c in found.classes] == [
        c.color for c in found.classes
    ]
    regions = find_change_regions(found, path, str(tmp_path))
    assert sorted(zip(regions.labels.tolist(), regions.pixels.tolist())) == [(1, 1), (1, 5), (2, 3), (3, 1)]


def test_names_hold_before_values_and_values_without_names(compare):
    swapped = np.array([0, 2, 1, 3], np.uint8)[AFTER]
    found, values = compare(BEFORE, swapped, NAMES, {2: " forest", 1: "BUILT", 3: "water"})
    assert values.tolist() == compare(BEFORE, AFTER, NAMES)[1].tolist()
    assert "names" in found.legend.told and not found.legend.warning
    before, after = found.legend.classes_before(), found.legend.classes_after()
    assert [(c.value, c.name) for c in before] == [(1, "Forest"), (2, "Built"), (3, "Water")]
    assert [(c.value, c.name) for c in after] == [(1, "Built"), (2, "Forest"), (3, "Water")]
    assert {c.name: c.color for c in before} == {c.name: c.color for c in after}

    found, values = compare(BEFORE, swapped, NAMES, {})
    assert "values" in found.legend.told
    assert [c.name for c in found.classes][1] == "Forest → Built"


def test_what_makes_the_classes_doubtful_is_told(compare):
    numbered = {n: f"Class {n}" for n in (1, 2, 3)}
    assert "Apply k-means model" in compare(BEFORE, AFTER, numbered)[0].legend.warning
    others = {1: "Wald", 2: "Stadt"}
    assert "no name in common" in compare(BEFORE, AFTER, NAMES, others)[0].legend.warning
    assert not compare(BEFORE, AFTER)[0].legend.warning


def test_values_of_one_name_are_one_class(compare):
    found, _ = compare(BEFORE, AFTER, {1: "Land", 2: "Land", 3: "Water"})
    assert [c.name for c in found.classes] == ["No change", "Water → Land"]


def test_two_classes_of_one_name_are_told_apart(compare):
    found, _ = compare(BEFORE, AFTER, {1: "A", 2: "A", 3: "B"}, {})
    assert [c.name for c in found.legend.classes] == ["A (1)", "A (2)", "B"]


def test_patches_of_any_kind_below_the_minimum_are_left_out(compare):
    before = np.ones((6, 8), np.uint8)
    before[:, 4:] = 2
    after = before.copy()
    after[1, 1:3] = 3  # two pixels of one kind
    after[3:5, 3:5] = 3  # four of two kinds
    found, values = compare(before, after, min_area=4)
    assert named(found, found.pixels[SMALL]) == {("Class 1", "Class 3"): 2}
    assert named(found, found.pixels[COUNTED]) == {
        ("Class 1", "Class 1"): 20, ("Class 1", "Class 3"): 2, ("Class 2", "Class 2"): 22,
        ("Class 2", "Class 3"): 2,
    }  # fmt: skip
    assert (values[1, 1:3] == 1).all() and (values[3:5, 3:5] > 1).all()
    assert found.changed == 4


def test_everything_may_be_left_out(compare):
    before = np.ones((4, 4), np.uint8)
    after = before.copy()
    after[0, 0] = 2
    found, values = compare(before, after, min_area=9)
    assert found.changed == 0 and found.left_out == {SHIFTED: 0, SMALL: 1}
    assert (values == 1).all() and [c.name for c in found.classes] == ["No change"]


def test_everything_may_have_changed(compare):
    found, values = compare(np.full((3, 3), 1, np.uint8), np.full((3, 3), 2, np.uint8), NAMES)
    assert found.changed == 9 and (values == 2).all()
    assert [c.name for c in found.classes] == ["Forest → Built"]


@st.composite
def pairs_of_pictures(draw):
    dtype = draw(st.sampled_from([np.uint8, np.int16, np.float32, np.int32]))
    shape = draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    elements = st.sampled_from([0, 1, 2, 5] + ([-7, 20_000] if dtype != np.uint8 else []))
    return draw(arrays(dtype, shape, elements=elements)), draw(arrays(dtype, shape, elements=elements))


def tried(compare, *arguments, **options):
    """Return what a comparison finds, or the sentence by which it is refused."""
    try:
        return compare(*arguments, **options)
    except LandCoverError as error:
        return str(error).partition(":")[0]  # without the files


@given(
    pairs_of_pictures(),
    st.sampled_from([0, 3]),
    st.sampled_from([0, 0.5, 1, 2.5]),
    st.sampled_from([None, NAMES]),
)
def test_as_counted_pixel_by_pixel_and_the_same_for_any_tiles(compare, pair, min_area, tolerance, names):
    options = {"names": names, "min_area": min_area, "tolerance": tolerance}
    result = tried(compare, *pair, **options)
    tiles = [tried(compare, *pair, tile_size=size, threads=n, **options) for size, n in ((1, 1), (5, 2))]
    before, after = pair
    compared = (before != 0) & (after != 0)
    if isinstance(result, str):
        assert tiles == [result] * 2
        assert not compared.any() or not set(before[before != 0]) & set(after[after != 0])
        return
    found, values = result
    for other, other_values in tiles:
        np.testing.assert_array_equal(other_values, values)
        np.testing.assert_array_equal(other.pixels, found.pixels)
        np.testing.assert_array_equal(other.areas, found.areas)

    margin = margin_of(tolerance)
    padded = [np.pad(np.where(one == 0, -99, one.astype(int)), margin, constant_values=-99) for one in pair]
    ranked = [np.searchsorted([-99, -7, 1, 2, 5, 20_000], one) - 1 for one in padded]
    shifted = explained_by_shift(*ranked, tolerance)
    changed = compared & (before != after) & ~shifted
    patches = flood_fill(changed.astype(np.uint8))
    small = changed & (np.bincount(patches.ravel())[patches] < min_area)
    np.testing.assert_array_equal(values > 1, changed & ~small)
    np.testing.assert_array_equal(values == 1, compared & ~(changed & ~small))
    assert found.compared == compared.sum() and found.changed == (changed & ~small).sum()
    assert found.left_out == {SHIFTED: shifted.sum(), SMALL: small.sum()}
    kinds = [found.classes[values[place] - found.classes[0].value] for place in zip(*np.nonzero(values > 1))]
    assert len({(c.value, c.name) for c in kinds}) == len(found.kinds_by_value)


@given(pairs_of_pictures(), st.sampled_from([0, 3]), st.sampled_from([0, 1, 2]))
def test_sums_are_the_classes_of_both_maps_and_swapped_maps_transpose(compare, pair, min_area, tolerance):
    options = {"min_area": min_area, "tolerance": tolerance}
    result = tried(compare, *pair, **options)
    if isinstance(result, str):
        assert isinstance(tried(compare, *pair[::-1], **options), str)
        return
    found, _ = result
    back, _ = compare(*pair[::-1], **options)
    for way in (COUNTED, SHIFTED, SMALL):
        one, other = named(found, found.pixels[way]), named(back, back.pixels[way])
        assert one == {(end, start): size for (start, end), size in other.items()}
    both = (pair[0] != 0) & (pair[1] != 0)
    matrix = found.matrix(found.pixels.sum(axis=0))
    for axis, values in ((1, pair[0]), (0, pair[1])):
        totals = {c.value: size for c, size in zip(found.legend.classes, matrix.sum(axis=axis)) if size}
        seen, counts = np.unique(values[both], return_counts=True)
        assert totals == dict(zip(seen.tolist(), counts.tolist()))


def test_another_grid_is_warped_to_the_first_and_said_so(write_map, tmp_path):
    left, width, _, top, _, height = NORTH_UP
    finer = BEFORE.repeat(2, axis=0).repeat(2, axis=1)
    first = write_map(tmp_path / "before.tif", BEFORE)
    second = write_map(
        tmp_path / "fine.tif", finer, geotransform=(left, width / 2, 0, top, 0, height / 2)
    )  # fmt: skip
    found = compare_maps(first, second, str(tmp_path / "out.tif"), workspace=str(tmp_path))
    assert found.changed == 0 and found.compared == np.count_nonzero(BEFORE)
    assert "warped to the pixels of BEFORE by nearest neighbour" in found.placement


class TestBadInput:
    def refusal(self, compare, *arguments, **options):
        with pytest.raises(LandCoverError) as error:
            compare(*arguments, **options)
        assert str(error.value).endswith(".")
        return str(error.value)

    def test_no_common_class(self, compare):
        sentence = self.refusal(compare, np.full((3, 3), 1, np.uint8), np.full((3, 3), 7, np.uint8))
        assert "no class in common" in sentence and "BEFORE has 1; AFTER has 7" in sentence

    def test_no_data(self, compare):
        ones, none = np.ones((3, 3), np.uint8), np.zeros((3, 3), np.uint8)
        assert "raster BEFORE has no class" in self.refusal(compare, none, ones)
        assert "raster AFTER has no class where" in self.refusal(compare, ones, none)
        half = ones.copy()
        half[:, 1:] = 0
        assert "No pixel has a class in both maps" in self.refusal(compare, half, 1 - half)

    def test_no_classes(self, compare):
        fractions = np.full((3, 3), 0.5, np.float32)
        assert "not a class raster" in self.refusal(compare, np.ones((3, 3), np.uint8), fractions)
        many = np.arange(1, 2026).reshape(45, 45).astype(np.uint16)
        assert "more than 1024" in self.refusal(compare, many, many)

    def test_too_large_a_tolerance(self, compare):
        assert "Use 0 to 10" in self.refusal(compare, BEFORE, AFTER, tolerance=11)

    def test_elsewhere(self, write_map, tmp_path):
        first = write_map(tmp_path / "before.tif", BEFORE)
        far = write_map(tmp_path / "far.tif", AFTER, geotransform=(9e5, 10, 0, 4e6, 0, -10))
        with pytest.raises(LandCoverError, match="The raster AFTER does not overlap the raster BEFORE"):
            compare_maps(first, far, str(tmp_path / "out.tif"), workspace=str(tmp_path))
        assert not (tmp_path / "out.tif").exists()

    def test_a_grid_without_crs(self, write_map, tmp_path):
        first = write_map(tmp_path / "before.tif", BEFORE)
        bare = write_map(tmp_path / "bare.tif", AFTER[:2], epsg=None)
        with pytest.raises(LandCoverError, match="raster AFTER has no georeference and CRS"):
            compare_maps(first, bare, str(tmp_path / "out.tif"), workspace=str(tmp_path))
