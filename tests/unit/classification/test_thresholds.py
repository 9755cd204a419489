from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification import thresholds
from landcover_segmentation.core.classification.thresholds import (
    DEFAULT_CLASSES,
    MAX_OTSU_CLASSES,
    choose_method,
    classify_values,
    find_thresholds,
    is_default_table,
    manual_classes,
    ranked_classes,
    uncertain_class,
)
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.index_kind import IndexKind
from skimage.filters import threshold_multiotsu, threshold_otsu

GREEN = "#00ff00"


def three_groups(seed=0, size=60):
    """Draw values around 0, 0.4 and 1, each with an area."""
    generator = np.random.default_rng(seed)
    values = np.concatenate([generator.normal(center, 0.05, size) for center in (0, 0.4, 1)])
    return values, generator.integers(1, 9, len(values))


class TestFound:
    @pytest.mark.parametrize("seed", range(5))
    @pytest.mark.parametrize("class_count", [2, 3, 4])
    def test_otsu_equals_scikit_image_on_a_value_for_every_pixel(self, seed, class_count):
        values, weights = three_groups(seed)
        pixels = np.repeat(values, weights)
        find = threshold_otsu if class_count == 2 else partial(threshold_multiotsu, classes=class_count)
        # It names the middle of the last of 256 bins of a class, we the end of that bin.
        expected = np.atleast_1d(find(pixels)) + np.ptp(pixels) / 512
        assert find_thresholds("otsu", values, weights, class_count) == pytest.approx(expected, abs=1e-12)

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    @pytest.mark.parametrize("class_count", [2, 3])
    def test_a_weight_counts_like_as_many_values(self, method, class_count):
        values, weights = three_groups()
        repeated = np.repeat(values, weights)
        found = find_thresholds(method, values, weights, class_count)
        alone = find_thresholds(method, repeated, np.ones(len(repeated)), class_count)
        assert found == pytest.approx(alone, abs=1e-9)

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_weights_move_the_threshold(self, method):
        values = np.array([0, 0.4, 0.6, 1])
        low = find_thresholds(method, values, np.array([900, 1, 1, 900]), 2)
        heavy_middle = find_thresholds(method, values, np.array([1, 900, 900, 1]), 2)
        left_heavy = find_thresholds(method, values, np.array([900, 900, 1, 1]), 2)
        assert classify_values(values, left_heavy).tolist() == [1, 2, 2, 2]
        assert classify_values(values, heavy_middle).tolist() == [1, 1, 2, 2]
        assert classify_values(values, low).tolist() == [1, 1, 2, 2]

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_groups_are_parted(self, method):
        values, weights = three_groups()
        classes = classify_values(values, find_thresholds(method, values, weights, 3))
        np.testing.assert_array_equal(classes, np.repeat([1, 2, 3], 60))

    def test_many_values_are_clustered_in_steps_and_can_be_cancelled(self, monkeypatch):
        generator = np.random.default_rng(0)
        values = np.concatenate([generator.normal(middle, 0.01, 40_000) for middle in (0.1, 0.5, 0.8)])
        weights = generator.integers(1, 50, len(values))
        found = find_thresholds("kmeans", values, weights, 3)
        monkeypatch.setattr(thresholds, "_STEPS", len(values) + 1)
        assert found == pytest.approx(find_thresholds("kmeans", values, weights, 3), abs=2e-4)
        with pytest.raises(Cancelled):
            find_thresholds("kmeans", values, weights, 3, Progress(is_cancelled=lambda: True))

    def test_kmeans_takes_the_midpoints_of_weighted_means(self):
        values = np.array([0, 1, 10, 12, 30])
        weights = np.array([3, 1, 1, 1, 5])
        # Means 0.25, 11 and 30.
        assert find_thresholds("kmeans", values, weights, 3) == pytest.approx([5.625, 20.5])

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_nan_is_left_out(self, method):
        values, weights = three_groups()
        more = np.concatenate([[np.nan, np.nan], values])
        found = find_thresholds(method, more, np.concatenate([[1000, 0], weights]), 3)
        assert found == find_thresholds(method, values, weights, 3)

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_thresholds_ascend_and_are_the_same_in_every_run(self, method):
        values, weights = np.random.default_rng(2).random(5000), np.ones(5000)
        found = find_thresholds(method, values, weights, 4)
        assert len(found) == 3
        assert found == sorted(found)
        assert found == find_thresholds(method, values, weights, 4)
        assert all(type(threshold) is float for threshold in found)

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    @pytest.mark.parametrize("values", [[0, 1], [-5, 5, 7], [0.1, 0.1, 0.9, 0.5, 0.5]])
    def test_as_many_classes_as_distinct_values(self, method, values):
        distinct = np.unique(values)
        found = find_thresholds(method, np.array(values, float), np.ones(len(values)), len(distinct))
        assert classify_values(distinct, found).tolist() == list(range(1, len(distinct) + 1))

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_values_that_nearly_coincide_are_parted_or_refused_in_a_sentence(self, method):
        """Closer to each other than a 256th of the range."""
        values = np.array([0, 1e-4, 1])
        try:
            found = find_thresholds(method, values, np.ones(3), 3)
        except LandCoverError:
            return
        assert classify_values(values, found).tolist() == [1, 2, 3]

    def test_refusals(self):
        values, weights = three_groups()
        with pytest.raises(
            LandCoverError, match=r"Unknown threshold method: mean. Use one of auto, manual, otsu, kmeans"
        ):
            find_thresholds("mean", values, weights, 2)
        with pytest.raises(LandCoverError, match=r"at least two classes: 1. Choose 2 or more"):
            find_thresholds("otsu", values, weights, 1)
        with pytest.raises(LandCoverError, match=r"too long for so many classes: 6. Choose at most 5"):
            find_thresholds("otsu", values, weights, MAX_OTSU_CLASSES + 1)
        with pytest.raises(LandCoverError, match="3 classes, 2 distinct segment means"):
            find_thresholds("kmeans", np.array([1, 2, 2, np.nan]), np.ones(4), 3)


class TestManual:
    def test_the_default_table(self):
        thresholds, classes = manual_classes(DEFAULT_CLASSES)
        assert thresholds == [0.0, 0.2, 0.4]
        assert classes[0] == LandCoverClass(1, "Water", "#2a6cb0")
        assert [land_cover.value for land_cover in classes] == [1, 2, 3, 4]

    @pytest.mark.parametrize("last", [None, "", "  "])
    def test_text_becomes_numbers_and_the_last_bound_is_empty(self, last):
        thresholds, classes = manual_classes(
            [("-0.5", " A ", " #AABBCC "), (1, "B", GREEN), (last, "C", GREEN)]
        )
        assert thresholds == [-0.5, 1.0]
        assert classes[0] == LandCoverClass(1, "A", "#aabbcc")

    @pytest.mark.parametrize("last", [99, "0", 0, "1,5"])
    def test_a_bound_of_the_last_class(self, last):
        sentence = f"what lies above would have no class: {last} for Top. Leave it empty"
        with pytest.raises(LandCoverError, match=sentence):
            manual_classes([(-5, "A", GREEN), (last, "Top", GREEN)])

    @pytest.mark.parametrize(("text", "number"), [("0,2", 0.2), ("-1,5", -1.5), ("0.2", 0.2), (" 3 ", 3)])
    def test_decimal_commas(self, text, number):
        assert manual_classes([(text, "A", GREEN), ("", "B", GREEN)])[0] == [number]

    def test_what_the_default_table_is(self):
        rows = [
            ("" if bound is None else str(bound), f" {name} ", color.upper())
            for bound, name, color in DEFAULT_CLASSES
        ]
        assert is_default_table(rows) and is_default_table(DEFAULT_CLASSES)
        for column, other in enumerate((0.01, "Sea", "#000000")):
            edited = [list(row) for row in rows]
            edited[0][column] = other
            assert not is_default_table(edited)
        assert not is_default_table(rows[1:])

    def test_a_single_class(self):
        assert manual_classes([(None, "All", GREEN)]) == ([], (LandCoverClass(1, "All", GREEN),))

    def test_an_empty_table(self):
        with pytest.raises(LandCoverError, match=r"The table of classes is empty. Give at least one class"):
            manual_classes([])

    @pytest.mark.parametrize("name", ["", "  ", None])
    def test_a_class_without_a_name(self, name):
        with pytest.raises(LandCoverError, match="A class has no name: row 2 of the table"):
            manual_classes([(0, "A", GREEN), (None, name, GREEN)])

    @pytest.mark.parametrize("bounds", [(0.2, 0.1), (0.2, 0.2), (1, -1)])
    def test_bounds_that_do_not_ascend(self, bounds):
        sentence = (
            f"do not ascend: {bounds[1]:g} comes after {bounds[0]:g}. Order the classes from low to high"
        )
        with pytest.raises(LandCoverError, match=sentence):
            manual_classes([*((bound, "A", GREEN) for bound in bounds), (None, "B", GREEN)])

    @pytest.mark.parametrize("bound", ["", None, "low", "1,234.5", "0,2,4", "nan", float("inf")])
    def test_a_bound_that_is_no_number(self, bound):
        with pytest.raises(
            LandCoverError, match=r"not a number: .* for Water. Only the last class has no bound"
        ):
            manual_classes([(bound, "Water", GREEN), (None, "Land", GREEN)])

    @pytest.mark.parametrize(
        "color", ["", None, "green", "#12345", "#1234567", "#12345g", "123456", "#+12345"]
    )
    def test_a_bad_colour(self, color):
        with pytest.raises(LandCoverError, match=r"form #rrggbb: .* for Water. Write it like"):
            manual_classes([(0, "Water", color), (None, "Land", GREEN)])


class TestClassify:
    def test_a_value_at_a_threshold_belongs_above(self):
        values = np.array([-1, 0, 0.1, 0.2, 0.2 - 1e-9, 5, np.nan])
        assert classify_values(values, [0.0, 0.2]).tolist() == [1, 2, 2, 3, 2, 3, 0]

    def test_without_thresholds_all_is_one_class(self):
        assert classify_values(np.array([3, np.nan]), []).tolist() == [1, 0]

    @given(
        values=arrays(np.float64, st.integers(0, 20), elements=st.floats(-2, 2)),
        thresholds=st.lists(st.floats(-2, 2), unique=True, max_size=6).map(sorted),
    )
    def test_a_class_is_the_number_of_thresholds_passed(self, values, thresholds):
        expected = [1 + sum(value >= threshold for threshold in thresholds) for value in values]
        assert classify_values(values, thresholds).tolist() == expected

    @pytest.mark.parametrize("count, dtype", [(3, np.uint8), (300, np.uint16)])
    def test_the_type_holds_every_class(self, count, dtype):
        classes = classify_values(np.array([1e9]), list(range(count - 1)))
        assert classes.tolist() == [count]
        assert classes.dtype == dtype


class TestRanks:
    @pytest.mark.parametrize(
        ("count", "names"),
        [
            (1, ["GLI"]),
            (2, ["GLI lowest", "GLI highest"]),
            (3, ["GLI lowest", "GLI middle", "GLI highest"]),
            (4, ["GLI lowest", "GLI low", "GLI high", "GLI highest"]),
            (5, ["GLI lowest", "GLI low", "GLI middle", "GLI high", "GLI highest"]),
            (6, ["GLI 1 of 6 (lowest)", *(f"GLI {n} of 6" for n in range(2, 6)), "GLI 6 of 6 (highest)"]),
        ],
    )
    def test_classes_are_named_by_their_rank(self, count, names):
        classes = ranked_classes(count, "GLI", "gli")
        assert [(each.value, each.name) for each in classes] == list(enumerate(names, start=1))

    @pytest.mark.parametrize("count", [2, 3, 8, 255])
    def test_names_and_colours_differ_and_colours_go_from_brown_to_green(self, count):
        classes = ranked_classes(count, "GLI", "gli")
        colors = [land_cover.color for land_cover in classes]
        assert (colors[0], colors[-1]) == ("#8c510a", "#01665e")
        assert len({land_cover.name for land_cover in classes}) == count
        assert len(set(colors)) == count
        manual_classes([*((n, "A", color) for n, color in enumerate(colors)), ("", "B", GREEN)])

    def test_ndwi_goes_to_blue(self):
        red, green, blue = bytes.fromhex(ranked_classes(4, "NDWI", "ndwi")[-1].color[1:])
        assert blue > green > red

    def test_what_is_too_dark_has_a_dark_colour_of_its_own(self):
        dark = uncertain_class(5, "VARI")
        assert (dark.value, dark.name) == (5, "VARI uncertain")
        assert max(bytes.fromhex(dark.color[1:])) < 0x50
        assert dark.color not in {each.color for each in ranked_classes(4, "VARI", "vari")}


class TestChoice:
    EDITED = ((0.1, "Low", GREEN), ("", "High", GREEN))
    REFLECTANCE = IndexKind("ndvi", True, "they are small")
    COUNTS = IndexKind("ndvi", False, "they are counts")

    def test_reflectance_gets_the_default_classes(self):
        for method, rows in (("auto", DEFAULT_CLASSES), ("auto", ()), ("manual", DEFAULT_CLASSES)):
            used, reason = choose_method(method, rows, self.REFLECTANCE)
            assert used == "manual"
            assert reason == "The classes are the default ones for NDVI of reflectance: they are small."

    @pytest.mark.parametrize("rows", [DEFAULT_CLASSES, ()])
    @pytest.mark.parametrize(
        ("kind", "why"),
        [
            (COUNTS, "hold for NDVI of reflectance, and here they are counts"),
            (IndexKind("vari", True), "not for VARI"),
            (IndexKind(), "nothing says that the values are"),
        ],
    )
    def test_anything_else_gets_classes_that_are_found(self, rows, kind, why):
        used, reason = choose_method("auto", rows, kind)
        assert used == "kmeans"
        assert why in reason and "edit the table of classes (CLASSES)" in reason

    @pytest.mark.parametrize("kind", [REFLECTANCE, COUNTS, IndexKind("vari"), IndexKind()])
    @pytest.mark.parametrize("method", ["auto", "manual"])
    def test_a_table_that_was_edited_is_obeyed(self, method, kind):
        assert choose_method(method, self.EDITED, kind) == ("manual", "The classes are those of the table.")

    def test_the_default_table_that_was_asked_for_warns_on_counts(self):
        used, reason = choose_method("manual", DEFAULT_CLASSES, self.COUNTS)
        assert used == "manual" and "Here they are counts, so their names may be wrong" in reason

    def test_the_default_table_is_never_applied_to_another_index(self):
        with pytest.raises(LandCoverError, match=r"made for NDVI, not for VARI.* Edit the table, or choose"):
            choose_method("manual", DEFAULT_CLASSES, IndexKind("vari", True))

    @pytest.mark.parametrize("method", ["otsu", "kmeans"])
    def test_a_finder_that_was_asked_for_is_used(self, method):
        assert choose_method(method, (), self.REFLECTANCE) == (method, "")

    def test_refusals(self):
        with pytest.raises(LandCoverError, match=r"Unknown threshold method: best. Use one of auto, manual"):
            choose_method("best", (), self.COUNTS)
        with pytest.raises(LandCoverError, match="table of classes is empty"):
            choose_method("manual", (), self.COUNTS)
