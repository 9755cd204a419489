import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification import samples
from landcover_segmentation.core.classification.samples import (
    FittedForests,
    SampleModel,
    make_model,
)
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.json_input import LARGEST_FILE
from rasters import ArraySource
from sample_models import blobs, model_of, table_of


class TestForests:
    def test_labelled_segments_and_their_pixels_get_their_own_class(self):
        table = blobs(60, 3)
        fitted = FittedForests.fit(table, trees=50, seed=0)
        by_features = fitted.values[fitted.shares_by_features(table.values).argmax(axis=1)]
        by_pixels = fitted.values[fitted.shares_by_pixels(table.pixels.values).argmax(axis=1)]
        np.testing.assert_array_equal(by_features, table.labels)
        np.testing.assert_array_equal(by_pixels, table.labels[table.pixels.rows])

    def test_what_lies_between_two_classes_is_less_certain(self):
        fitted = FittedForests.fit(table_of([[0.0], [1], [9], [10]], [1, 1, 2, 2]), trees=200, seed=0)
        shares = fitted.shares_by_features(np.array([[0.5], [5.2], [9.5]], np.float32))
        assert shares[0].tolist() == [1, 0] and shares[2].tolist() == [0, 1]
        assert 0.2 < shares[1, 0] < 0.8

    def test_the_seed_decides(self):
        table, values = blobs(40, 3), np.random.RandomState(1).normal(0, 5, (200, 3)).astype(np.float32)
        first, same, other = (FittedForests.fit(table, 20, s).shares_by_features(values) for s in (0, 0, 1))
        np.testing.assert_array_equal(first, same)
        assert (first != other).any()

    def test_the_trees_are_those_of_scikit_learn(self):
        from sklearn.ensemble import ExtraTreesClassifier

        table, values = blobs(40, 3), np.random.RandomState(1).normal(0, 5, (200, 3)).astype(np.float32)
        forest = ExtraTreesClassifier(n_estimators=20, random_state=7).fit(table.values, table.labels)
        shares = FittedForests.fit(table, 20, 7).shares_by_features(values)
        np.testing.assert_array_equal(shares, forest.predict_proba(values))

    def test_rows_beside_it_do_not_change_a_share(self):
        fitted = FittedForests.fit(blobs(40, 3), trees=50, seed=0)
        values = np.random.RandomState(1).normal(0, 20, (3000, 3)).astype(np.float32)
        whole, part = fitted.shares_by_features(values), fitted.shares_by_features(values[777:1000])
        np.testing.assert_array_equal(whole[777:1000], part)

    def test_some_rows_have_their_own_pixels(self):
        table = blobs(6, 2).rows(np.array([False, True, False, True, True, False]))
        assert table.pixels.rows.tolist() == [0, 0, 1, 1, 2, 2]
        np.testing.assert_array_equal(table.pixels.values[::2, 0], table.values[:, 0])


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
            if name != "table":  # arrays
                assert getattr(loaded, name) == getattr(model, name), name
        for name in ("names", "groups", "values", "labels", "blocks"):
            np.testing.assert_array_equal(getattr(loaded.table, name), getattr(model.table, name))
        for name in ("values", "rows"):
            np.testing.assert_array_equal(
                getattr(loaded.table.pixels, name), getattr(model.table.pixels, name)
            )
        values = np.random.RandomState(0).normal(0, 5, (500, 3)).astype(np.float32)
        fitted, again = model.fitted(), loaded.fitted()
        np.testing.assert_array_equal(again.shares_by_features(values), fitted.shares_by_features(values))
        pixels = values[:, :1]
        np.testing.assert_array_equal(again.shares_by_pixels(pixels), fitted.shares_by_pixels(pixels))

    def test_a_model_of_many_bands_can_be_read_again(self, tmp_path):
        """2000 labelled segments of an image of 60 bands: some 11 MB, more than other models may have."""
        generator, rows = np.random.RandomState(0), 2000
        values = generator.normal(0, 1, (rows, 450)).astype(np.float32)
        model = model_of(table_of(values, np.arange(rows) % 2 + 1))
        model.save(tmp_path / "m.json")
        assert (tmp_path / "m.json").stat().st_size > LARGEST_FILE
        np.testing.assert_array_equal(SampleModel.load(tmp_path / "m.json").table.values, values)

    def test_a_model_that_could_not_be_read_is_not_written(self, tmp_path, monkeypatch):
        monkeypatch.setattr(samples, "LARGEST_MODEL", 1000)
        with pytest.raises(LandCoverError, match=r"larger than it may be: 3,.* bytes for 1 bands and 30 lab"):
            model_of(blobs(30, 3)).save(tmp_path / "m.json")
        assert not (tmp_path / "m.json").exists()

    def test_values_of_classes_may_have_gaps(self, tmp_path):
        model = model_of(table_of([[0.0], [1], [2]], [10, 1023, 30]))
        model.save(tmp_path / "model.json")
        loaded = SampleModel.load(tmp_path / "model.json")
        assert [each.value for each in loaded.classes] == [10, 30, 1023]
        assert loaded.fitted().values.tolist() == [10, 30, 1023]

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
            {"table": {"pixels": {"values": [[1]], "rows": [0]}}},
            {"table": {"pixels": {"values": [[1]] * 3, "rows": [0, 2, 1]}}},
            {"table": {"pixels": {"values": [[1]] * 3, "rows": [0, 1, 3]}}},
            {"table": {"pixels": {"values": [[1, 2]] * 3, "rows": [0, 1, 2]}}},
            {"table": {"pixels": {"values": [], "rows": []}}},
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
