import warnings
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification.sample_checks import cross_validate, group_importance
from landcover_segmentation.core.classification.sample_pixels import SamplePixels
from landcover_segmentation.core.execution import Threads
from sample_models import blobs, model_of, table_of


class TestCrossValidation:
    def test_classes_that_lie_apart_are_all_found(self):
        found = cross_validate(model_of(blobs(30, 3)))
        np.testing.assert_array_equal(found.matrix, np.diag([10, 10, 10]))
        assert (found.accuracy, found.folds, found.unlearnable) == (1, 10, ())

    @given(blocks=st.lists(st.integers(0, 30), min_size=12, max_size=40))
    def test_a_block_is_never_parted_and_every_row_held_out_once(self, blocks):
        rows = blobs(len(blocks), 1)
        table = table_of(rows.values, rows.labels, blocks)
        found = cross_validate(model_of(table, trees=1))
        for block in set(blocks):
            assert len(np.unique(found.held_out[table.blocks == block])) == 1
        if found.folds:
            assert sorted(set(found.held_out)) == list(range(found.folds))
            np.testing.assert_array_equal(found.matrix.sum(axis=0), np.bincount(table.labels)[1:])
            assert found.folds == min(10, len(set(blocks)))
        else:
            assert len(set(blocks)) == 1 and np.isnan(found.accuracy)

    def test_neighbours_that_are_alike_do_not_help_each_other(self):
        # What a block looks like tells nothing of its class, but all of its rows look alike.
        generator = np.random.RandomState(0)
        looks, classes = generator.normal(0, 1, (20, 5)), generator.randint(1, 3, 20)
        table = table_of(np.repeat(looks, 5, axis=0), np.repeat(classes, 5), np.repeat(np.arange(20), 5))
        by_block = cross_validate(model_of(table)).accuracy
        by_row = cross_validate(model_of(table_of(table.values, table.labels))).accuracy
        assert by_row == 1 and by_block < 0.8

    def test_a_class_of_one_block_cannot_be_learned_without_it(self):
        table = table_of([[0.0], [1], [2], [90], [91]], [1, 1, 1, 2, 2], [0, 1, 2, 3, 3])
        found = cross_validate(model_of(table))
        assert found.unlearnable == (2,)
        np.testing.assert_array_equal(found.matrix, [[3, 2], [0, 0]])

    def test_several_threads_change_no_warnings_of_the_process(self, recwarn):
        filters = list(warnings.filters)
        cross_validate(model_of(blobs(30, 3)), Threads(4))
        assert not recwarn.list and list(warnings.filters) == filters

    def test_classes_are_spread_over_the_parts(self):
        table = blobs(40, 2, classes=4)
        held_out = cross_validate(model_of(table, trees=1)).held_out
        for part in range(10):
            assert len(set(table.labels[held_out == part])) >= 2 or np.count_nonzero(held_out == part) < 2


class TestImportance:
    def test_only_the_group_that_tells_the_classes_apart_counts(self):
        table = blobs(45, 4, groups=["mean", "shape", "shape", "texture"])
        blank = SamplePixels(np.zeros((45, 1), np.float32), np.arange(45))
        model = model_of(replace(table, pixels=blank))
        found = group_importance(model, cross_validate(model))
        assert list(found) == ["mean", "shape", "texture", "pixels"]
        assert found["mean"] > 0.4
        assert all(abs(found[group]) < 0.1 for group in ("shape", "texture", "pixels"))

    def test_pixels_count_where_they_alone_tell_the_classes_apart(self):
        table = blobs(45, 2)
        model = model_of(replace(table, values=np.zeros_like(table.values)))
        found = group_importance(model, cross_validate(model))
        assert found["pixels"] > 0.4 and found["mean"] == 0

    def test_is_the_same_again(self):
        model = model_of(blobs(30, 3, groups=["mean", "mean", "shape"]))
        validation = cross_validate(model)
        assert group_importance(model, validation) == group_importance(model, validation)

    def test_nothing_is_known_of_one_block(self):
        model = model_of(table_of([[0.0], [1]], [1, 2], [7, 7]))
        assert group_importance(model, cross_validate(model)) == {}
