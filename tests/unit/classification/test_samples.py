import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification.samples import (
    FittedForest,
    SampleModel,
    TrainingTable,
    Votes,
    make_model,
)
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from rasters import ArraySource
from sample_models import blobs, model_of, table_of


class TestVotes:
    def test_by_hand(self):
        shares = np.array([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8], [0.4, 0.4, 0.2]])
        votes = Votes.of_shares(shares, np.array([1, 4, 7]))
        assert votes.of_segment.tolist() == [1, 7, 1]
        assert votes.runner_up.tolist() == [4, 1, 4]
        np.testing.assert_allclose(votes.share, [0.5, 0.8, 0.4])
        np.testing.assert_allclose(votes.margin, [0.2, 0.7, 0], atol=1e-12)

    @given(arrays(np.float64, st.tuples(st.integers(1, 20), st.integers(2, 6)), elements=st.floats(0, 1)))
    def test_the_class_has_the_largest_share_and_the_runner_up_the_next(self, shares):
        values = np.arange(1, shares.shape[1] + 1)
        votes = Votes.of_shares(shares, values)
        by_size = np.sort(shares, axis=1)
        np.testing.assert_array_equal(votes.share, by_size[:, -1])
        np.testing.assert_array_equal(votes.margin, by_size[:, -1] - by_size[:, -2])
        assert (votes.of_segment != votes.runner_up).all()


class TestForest:
    def test_labelled_segments_get_their_own_class(self):
        table = blobs(60, 3)
        votes = FittedForest.fit(table, trees=50, seed=0).classify(table.values)
        np.testing.assert_array_equal(votes.of_segment, table.labels)

    def test_segments_between_two_classes_have_a_smaller_margin(self):
        fitted = FittedForest.fit(table_of([[0.0], [1], [9], [10]], [1, 1, 2, 2]), trees=200, seed=0)
        votes = fitted.classify(np.array([[0.5], [5.2], [9.5]]))
        assert votes.of_segment[[0, 2]].tolist() == [1, 2]
        assert votes.margin[1] < votes.margin[0] == votes.margin[2] == 1

    def test_threads_and_other_segments_do_not_change_the_votes(self):
        table, values = blobs(40, 4), np.random.RandomState(1).normal(0, 5, (50_000, 4))
        fitted = FittedForest.fit(table, trees=20, seed=3)
        alone = fitted.classify(values, Threads(1))
        together = fitted.classify(values, Threads(4))
        part = fitted.classify(values[777:20_000], Threads(2))
        for name in vars(alone):
            np.testing.assert_array_equal(getattr(alone, name), getattr(together, name))
            np.testing.assert_array_equal(getattr(alone, name)[777:20_000], getattr(part, name))

    def test_the_seed_decides(self):
        table, values = blobs(40, 3), np.random.RandomState(1).normal(0, 5, (200, 3))
        first, same, other = (FittedForest.fit(table, 20, seed).shares(values) for seed in (0, 0, 1))
        np.testing.assert_array_equal(first, same)
        assert (first != other).any()

    def test_is_cancelled(self):
        fitted = FittedForest.fit(blobs(20, 2), trees=5, seed=0)
        with pytest.raises(Cancelled):
            fitted.classify(np.zeros((10, 2)), progress=Progress(is_cancelled=lambda: True))


class TestModel:
    def test_one_class_is_refused(self):
        with pytest.raises(LandCoverError, match=r"all of one class.*two classes or more"):
            model_of(table_of([[1.0], [2.0]], [1, 1]))

    def test_a_model_survives_saving_and_fits_the_same_forest(self, tmp_path):
        model = replace(
            model_of(blobs(30, 3)), segmentation={"method": "slic", "min_area": 30.0}, versions={"numpy": "1"}
        )
        model.save(tmp_path / "model.json")
        loaded = SampleModel.load(tmp_path / "model.json")
        for name in SampleModel.__dataclass_fields__:
            if name != "table":
                assert getattr(loaded, name) == getattr(model, name), name
        for name in TrainingTable.__dataclass_fields__:
            np.testing.assert_array_equal(getattr(loaded.table, name), getattr(model.table, name))
        values = np.random.RandomState(0).normal(0, 5, (500, 3)).astype(np.float32)
        np.testing.assert_array_equal(loaded.fitted().shares(values), model.fitted().shares(values))

    def test_values_of_classes_may_have_gaps(self, tmp_path):
        model = model_of(table_of([[0.0], [1], [2]], [10, 1023, 30]))
        model.save(tmp_path / "model.json")
        loaded = SampleModel.load(tmp_path / "model.json")
        assert [each.value for each in loaded.classes] == [10, 30, 1023]
        assert loaded.fitted().classify(model.table.values).of_segment.tolist() == [10, 1023, 30]

    @given(values=arrays(np.float32, (2, 3), elements=st.floats(-(2.0**127), 2.0**127, width=32)))
    def test_every_number_comes_back(self, tmp_path_factory, values):
        path = tmp_path_factory.mktemp("model") / "model.json"
        model_of(table_of(values, [1, 2])).save(path)
        np.testing.assert_array_equal(SampleModel.load(path).table.values, values)

    def test_an_image_is_described(self):
        image = ArraySource(np.arange(200, dtype=np.uint8).reshape(2, 10, 10))
        model = make_model(image, model_of(blobs(4, 2)).classes, blobs(4, 2), seed=5)
        assert (model.bands, model.dtype) == ((1, 2), "uint8")
        assert (model.minimum, model.maximum) == ((0, 100), (99, 199))
        assert (model.seed, model.segmentation) == (5, None) and "scikit-learn" in model.versions

    @pytest.mark.parametrize(
        "content", [b"", b"[]", b"{}", b"\xff", b'{"format": "land cover k-means model"}']
    )
    def test_a_file_of_another_kind(self, tmp_path, content):
        path = tmp_path / "other.json"
        path.write_bytes(content)
        with pytest.raises(LandCoverError, match=r"not a sample model.*other\.json"):
            SampleModel.load(path)

    @pytest.fixture()
    def saved(self, tmp_path):
        """Save a model, return its path and what is in the file."""
        path = tmp_path / "model.json"
        model_of(table_of([[0.0, 1], [2, 3], [4, 5]], [1, 2, 2])).save(path)
        return path, json.loads(path.read_text(encoding="utf-8"))

    def test_a_model_of_another_version(self, saved):
        path, content = saved
        path.write_text(json.dumps({**content, "format_version": 99}), encoding="utf-8")
        with pytest.raises(LandCoverError, match=r"another version of this plugin.*Make it again"):
            SampleModel.load(path)

    @pytest.mark.parametrize(
        "change",
        [
            {"trees": 0},
            {"trees": 10**6},
            {"seed": -1},
            {"classes": []},
            {"classes": [{"value": 1, "name": "A", "color": "#000000"}]},
            {"classes": [{"value": v, "name": "A", "color": "#000000"} for v in (2, 1)]},
            {"classes": [{"value": v, "name": "A", "color": "#000000"} for v in (1, 1024)]},
            {"table": {}},
            {"table": {"labels": [], "values": [], "blocks": []}},
            {"table": {"labels": [1, 1, 1]}},
            {"table": {"labels": [1, 2, 3]}},
            {"table": {"labels": [1, 2]}},
            {"table": {"blocks": [0, 1]}},
            {"table": {"blocks": [0, 1, -1]}},
            {"table": {"values": [[0]] * 3}},
            {"table": {"values": [[0, None]] * 3}},
            {"table": {"names": []}},
            {"table": {"names": ["a"]}},
            {"table": {"names": [], "groups": [], "values": [[]] * 3}},
            {"table": {"groups": ["mean", ""]}},
            {"table": {"more": 1}},
            {"segmentation": 1},
            {"bands": [0]},
            {"dtype": "complex64"},
            {"more": 1},
        ],
        ids=lambda change: str(change)[:60],
    )
    def test_a_file_that_was_changed_badly(self, saved, change):
        path, content = saved
        if change.get("table"):
            change = {"table": {**content["table"], **change["table"]}}
        path.write_text(json.dumps({**content, **change}), encoding="utf-8")
        with pytest.raises(LandCoverError, match="not a sample model"):
            SampleModel.load(path)

    def test_every_entry_is_needed(self, saved):
        path, content = saved
        for key in content:
            path.write_text(json.dumps({k: v for k, v in content.items() if k != key}), encoding="utf-8")
            with pytest.raises(LandCoverError):
                SampleModel.load(path)
