import json
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.color import rgb_to_lab
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.classification.kmeans_model import SCALINGS, KMeansModel
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.features import BandStretch
from rasters import ArraySource, read_all


def model_of(centers, scaling="none", offset=0.0, scale=1.0):
    """Make a model of given centres."""
    centers = np.asarray(centers, float)
    count, bands = centers.shape
    return KMeansModel(
        bands=tuple(range(1, bands + 1)),
        band_names=tuple(f"Band {number}" for number in range(1, bands + 1)),
        dtype="uint8",
        minimum=(0.0,) * bands,
        maximum=(1.0,) * bands,
        scaling=scaling,
        offset=(offset,) * bands,
        scale=(scale,) * bands,
        centers=centers,
        means=centers,
        classes=tuple(LandCoverClass(value, f"Class {value}", "#123456") for value in range(1, count + 1)),
        stretch=BandStretch((0.0,) * bands, (1.0,) * bands),
        inertia=1.5,
        silhouette=0.25,
        sampled=10,
        seed=0,
    )


_SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from(["\ud800", "\0", 10**400, 1e308, 5e-324, "lab", "#12345", -1])
)  # fmt: skip
#: Whatever JSON can hold, and Python's own extensions of it.
ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
)


def mutate(content, data):
    """Change, remove or double one entry somewhere in nested lists and dicts."""
    while True:
        keys = list(content) if isinstance(content, dict) else list(range(len(content)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        inner = content[key]
        if isinstance(inner, (dict, list)) and data.draw(st.booleans()):
            content = inner
            continue
        kind = data.draw(st.sampled_from(["change", "change", "remove", "double"]))
        if kind == "change":
            content[key] = data.draw(ANYTHING)
        elif kind == "remove":
            del content[key]
        elif isinstance(content, list):
            content.append(inner)
        else:
            content[f"{key}2"] = inner
        return


def predict_row(model, pixels):
    """Return the classes of pixels, shape (pixels, bands)."""
    values = np.asarray(pixels).T[:, None]
    return model.predict(values, np.ones(values.shape[1:], bool))[0]


class TestPredict:
    @given(
        pixels=arrays(np.int16, st.tuples(st.integers(1, 30), st.just(3)), elements=st.integers(-50, 50)),
        centers=arrays(np.int16, st.tuples(st.integers(1, 6), st.just(3)), elements=st.integers(-50, 50)),
    )
    def test_equals_brute_force_the_lower_class_at_equal_distance(self, pixels, centers):
        distance = ((pixels[:, None].astype(int) - centers[None]) ** 2).sum(axis=-1)
        np.testing.assert_array_equal(predict_row(model_of(centers), pixels), distance.argmin(axis=1) + 1)

    @pytest.mark.parametrize("scaling", SCALINGS)
    def test_no_centre_is_nearer_on_a_real_image(self, open_image, scaling):
        source = open_image("naip_va_rgbn_1m", (1, 2, 3))
        model = fit_kmeans(source, scaling=scaling, sample_size=5000)
        values, valid = read_all(source)
        flat = values.reshape(3, -1).astype(float)
        if scaling == "lab":
            features = rgb_to_lab(values.reshape(3, -1), 255).T
        else:
            features = ((flat.T - model.offset) * model.scale) if scaling == "standard" else flat.T
        distance = np.stack([((features - center) ** 2).sum(axis=1) for center in model.centers])
        chosen = model.predict(values, valid).ravel() - 1
        np.testing.assert_allclose(
            distance[chosen, np.arange(len(chosen))], distance.min(axis=0), rtol=1e-3, atol=1e-3
        )

    @given(
        data=st.data(),
        height=st.integers(1, 9),
        width=st.integers(1, 400),
        bands=st.integers(3, 12),
    )
    def test_pixels_between_two_centres_go_to_the_lower_class_in_any_window(self, data, height, width, bands):
        # The first two centres mirror each other about the pixel. Their squared distances, added up band by
        # band, are equal to the last bit; a matrix product decides on rounded scalar products.
        generator = np.random.default_rng(data.draw(st.integers(0, 1000)))
        pixel = generator.integers(500, 3000, bands)
        apart = generator.integers(1, 500, bands)
        model = model_of([pixel + apart, pixel - apart, pixel + apart[::-1] + 600])
        values = np.broadcast_to(pixel[:, None, None], (bands, height, width)).astype(np.float32)
        assert (model.predict(values, np.ones((height, width), bool)) == 1).all()

    @given(
        values=arrays(np.uint8, st.tuples(st.just(4), st.integers(1, 12), st.integers(1, 12))),
        cut=st.tuples(st.integers(0, 11), st.integers(0, 11)),
    )
    def test_a_pixel_s_class_does_not_depend_on_the_window(self, values, cut):
        centers = np.random.default_rng(1).uniform(0, 255, (5, 4))
        model = model_of((centers - 100) / 37, "standard", 100.0, 1 / 37)
        valid = np.ones(values.shape[1:], bool)
        part = np.s_[cut[0] :, cut[1] :]
        np.testing.assert_array_equal(
            model.predict(values[(slice(None), *part)], valid[part]), model.predict(values, valid)[part]
        )

    def test_windows_larger_than_the_chunks_that_are_compared_at_once(self):
        values = np.arange(300 * 401, dtype=np.float32).reshape(1, 300, 401) % 7
        classes = model_of(np.arange(7.0)[:, None]).predict(values, np.ones((300, 401), bool))
        np.testing.assert_array_equal(classes, values[0] + 1)

    @pytest.mark.parametrize("scaling", SCALINGS)
    @pytest.mark.parametrize("garbage", [np.nan, np.inf, -3.4e38])
    def test_invalid_pixels_are_zero_whatever_they_hold(self, scaling, garbage):
        values = np.full((3, 1, 2), garbage, np.float32)
        values[:, 0, 1] = 10
        model = model_of([[0.0] * 3, [10.0] * 3], scaling, scale=1 / 255 if scaling == "lab" else 1.0)
        classes = model.predict(values, np.array([[False, True]]))
        assert classes[0, 0] == 0
        assert classes[0, 1] > 0

    def test_the_type_is_the_smallest_that_holds_the_classes(self):
        assert predict_row(model_of([[0.0], [1.0]]), [[1.0]]).dtype == np.uint8


class TestMergedClasses:
    CLASSES = (LandCoverClass(1, "Wet", "#0000ff"), LandCoverClass(2, "Dry", "#aa8800"))

    def merged(self):
        """Merge four clusters to two classes, in an order that is not that of their numbers."""
        return model_of([[0.0], [10], [20], [30]]).with_classes(self.CLASSES, {1: 1, 2: 2, 3: 1, 4: 2})

    def test_a_pixel_gets_the_class_of_its_cluster(self):
        assert predict_row(self.merged(), [[1], [11], [19], [99]]).tolist() == [1, 2, 1, 2]
        assert self.merged().classes == self.CLASSES

    def test_classes_that_are_merged_again(self):
        one = (LandCoverClass(1, "All", "#000000"),)
        assert predict_row(self.merged().with_classes(one, {1: 1, 2: 1}), [[1], [11]]).tolist() == [1, 1]

    @given(
        pixels=arrays(np.int16, st.tuples(st.integers(1, 30), st.just(2)), elements=st.integers(-50, 50)),
        class_of=st.lists(st.integers(1, 3), min_size=6, max_size=6).filter(lambda c: set(c) == {1, 2, 3}),
    )
    def test_equals_the_clusters_looked_up(self, pixels, class_of):
        plain = model_of(np.random.default_rng(0).integers(-50, 50, (6, 2)))
        classes = tuple(LandCoverClass(value, f"Name {value}", "#000000") for value in (1, 2, 3))
        merged = plain.with_classes(classes, dict(enumerate(class_of, start=1)))
        expected = np.array([0, *class_of])[predict_row(plain, pixels)]
        np.testing.assert_array_equal(predict_row(merged, pixels), expected)

    def test_a_merged_model_survives_saving(self, tmp_path):
        self.merged().save(tmp_path / "merged.json")
        loaded = KMeansModel.load(tmp_path / "merged.json")
        assert (loaded.classes, loaded.class_of) == (self.CLASSES, (1, 2, 1, 2))
        np.testing.assert_array_equal(loaded.means, [[0], [10], [20], [30]])

    def test_models_of_the_version_before_merging_and_segments(self, tmp_path):
        path = tmp_path / "old.json"
        model_of([[0.0], [10]]).save(path)
        content = json.loads(path.read_text(encoding="utf-8"))
        del content["class_of"], content["segmentation"]
        path.write_text(json.dumps({**content, "format_version": 2}), encoding="utf-8")
        loaded = KMeansModel.load(path)
        assert loaded.class_of == (1, 2) and loaded.segmentation is None


class TestFile:
    @pytest.fixture()
    def saved(self, tmp_path):
        """Save a model, return its path and what is in the file."""
        path = tmp_path / "model.json"
        replace(model_of([[1.5, 2], [3, 4.25]]), versions={"numpy": "1.2.3"}).save(path)
        return path, json.loads(path.read_text(encoding="utf-8"))

    @pytest.mark.parametrize("silhouette", [0.5, float("nan")])
    def test_a_model_survives_saving(self, tmp_path, silhouette):
        image = ArraySource(np.random.default_rng(0).normal(50, 20, (3, 20, 20)).astype(np.float32))
        image.band_names = ("Red\n1", "\0", "\ud800" + "x" * 2000)  # what a file may say
        settings = {"method": "quickshift", "min_area": 30}
        model = replace(fit_kmeans(image, 2, "lab"), silhouette=silhouette, segmentation=settings)
        model.save(tmp_path / "model.json")
        loaded = KMeansModel.load(tmp_path / "model.json")
        for field in fields(KMeansModel):
            np.testing.assert_array_equal(getattr(loaded, field.name), getattr(model, field.name))

    def test_the_file_is_json_without_extensions(self, tmp_path):
        replace(model_of([[1.0]]), silhouette=float("nan")).save(tmp_path / "model.json")

        def refuse(constant):
            raise AssertionError(constant)

        json.loads((tmp_path / "model.json").read_text(encoding="utf-8"), parse_constant=refuse)

    def test_a_missing_file(self, tmp_path):
        with pytest.raises(LandCoverError, match="cannot be read"):
            KMeansModel.load(tmp_path / "nowhere.json")

    @pytest.mark.parametrize(
        "content",
        [
            b"", b"[]", b"3", b"null", b"{}", b"no json", b"\xff\xfe\x00", b"II*\0", b"true", b'"\\ud800"',
            b"[" * 100_000, b'{"a":' * 100_000, b"9" * 1_000_000, b"-Infinity",
            b'{"format": "f", "format": "g"}',
        ],
        ids=lambda content: str(content[:20]),
    )  # fmt: skip
    def test_a_file_of_another_kind(self, tmp_path, content):
        path = tmp_path / "other.json"
        path.write_bytes(content)
        with pytest.raises(LandCoverError, match=r"not a k-means model.*other\.json"):
            KMeansModel.load(path)

    def test_a_model_of_another_version(self, saved):
        path, content = saved
        for version in (1, 4, "3", None, True):
            path.write_text(json.dumps({**content, "format_version": version}), encoding="utf-8")
            with pytest.raises(LandCoverError, match=r"another version of this plugin.*Make it again"):
                KMeansModel.load(path)

    @pytest.mark.parametrize(
        "change",
        [
            {"format": "something else"},
            {"scaling": "log"},
            {"scaling": "lab"},
            {"scaling": ["none"]},
            {"bands": [1]},
            {"bands": []},
            {"bands": "12"},
            {"bands": [1, 2.0]},
            {"bands": [1, 0]},
            {"bands": [True, 2]},
            {"band_names": ["a"]},
            {"band_names": ["a", 2]},
            {"band_names": ["a", "\ud800"]},
            {"dtype": "complex64"},
            {"minimum": [0, 2]},
            {"maximum": [0, float("inf")]},
            {"offset": [0]},
            {"offset": [0, False]},
            {"offset": "00"},
            {"scale": [1, 0]},
            {"scale": [1, -1]},
            {"centers": [[1, 2]]},
            {"centers": [[1, 2], [3]]},
            {"centers": [["a", 2], [3, 4]]},
            {"centers": [[float("nan"), 2], [3, 4]]},
            {"centers": [[float("inf"), 2], [3, 4]]},
            {"centers": [[True, 2], [3, 4]]},
            {"centers": [[10**400, 2], [3, 4]]},
            {"centers": {"0": [1, 2], "1": [3, 4]}},
            {"means": None},
            {"classes": []},
            {"classes": [{"value": v, "name": "A", "color": "#000000"} for v in range(1, 257)]},
            {"classes": [{"value": 1}, {"value": 2}]},
            {"classes": [{"value": v, "name": "A", "color": "#000000"} for v in (1, 3)]},
            {"classes": [{"value": v, "name": "A", "color": "black"} for v in (1, 2)]},
            {"classes": [{"value": v, "name": "A", "color": "#00000\u0661"} for v in (1, 2)]},
            {"classes": [{"value": v, "name": v, "color": "#000000"} for v in (1, 2)]},
            {"classes": [{"value": v, "name": "\ud800", "color": "#000000"} for v in (1, 2)]},
            {"classes": [{"value": v, "name": "A", "color": "#000000", "more": 1} for v in (1, 2)]},
            {"stretch": {"low": [0, 0]}},
            {"stretch": {"low": [0, 0], "high": [1]}},
            {"stretch": {"low": [0, 2], "high": [1, 1]}},
            {"stretch": [0, 1]},
            {"inertia": "much"},
            {"inertia": -1},
            {"silhouette": 2},
            {"sampled": 0},
            {"seed": -1},
            {"seed": 1.5},
            {"versions": 3},
            {"versions": {"numpy": 1}},
            {"class_of": []},
            {"class_of": None},
            {"class_of": [1]},
            {"class_of": [1, 1]},
            {"class_of": [1, 3]},
            {"class_of": [1, 2, 2]},
            {"class_of": [1, 2.0]},
            {"class_of": [1, 2] * 150},
            {"segmentation": 30},
            {"segmentation": "quickshift"},
            {"segmentation": {"min_area": None}},
            {"segmentation": {"min_area": float("inf")}},
            {"segmentation": {"min_area": True}},
            {"more": 1},
        ],
        ids=lambda change: str(change)[:60].encode("ascii", "replace").decode(),
    )
    def test_a_file_that_was_changed_badly(self, saved, change):
        path, content = saved
        path.write_text(json.dumps({**content, **change}), encoding="utf-8")
        with pytest.raises(LandCoverError, match="not a k-means model"):
            KMeansModel.load(path)

    def test_every_entry_is_needed(self, saved):
        path, content = saved
        KMeansModel.load(path)
        for key in content:
            path.write_text(json.dumps({k: v for k, v in content.items() if k != key}), encoding="utf-8")
            with pytest.raises(LandCoverError, match=r"not a k-means model|another version"):
                KMeansModel.load(path)

    def test_a_number_beyond_all_numbers(self, saved):
        path, _ = saved
        text = path.read_text(encoding="utf-8")
        assert '"inertia": 1.5' in text
        path.write_text(text.replace('"inertia": 1.5', '"inertia": 1e999'), encoding="utf-8")
        with pytest.raises(LandCoverError, match="'inertia' holds something that is no finite number"):
            KMeansModel.load(path)

    @given(data=st.data())
    def test_any_entry_changed_to_anything_is_refused_or_predicts(self, tmp_path_factory, data):
        path = tmp_path_factory.getbasetemp() / "mutated.json"
        scaling = data.draw(st.sampled_from(SCALINGS))
        model_of([[1.5, 2, 3], [3, 4.25, 5]], scaling).save(path)
        content = json.loads(path.read_text(encoding="utf-8"))
        for _ in range(data.draw(st.integers(1, 3))):
            mutate(content, data)
        path.write_text(json.dumps(content), encoding="utf-8")
        try:
            model = KMeansModel.load(path)
        except LandCoverError as error:
            assert str(error).count("\n") == 0
            return
        pixels = np.array([0, 1, 2.5, -1e30, np.nan, np.inf] * 3, np.float32).reshape(3, 6)
        classes = predict_row(model, pixels[: len(model.bands)].T)
        assert classes.min() >= 1 and classes.max() <= len(model.classes)
        model.save(path)
        assert KMeansModel.load(path).classes == model.classes

    @given(content=ANYTHING)
    def test_any_other_json_is_refused(self, tmp_path_factory, content):
        path = tmp_path_factory.getbasetemp() / "any.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        with pytest.raises(LandCoverError):
            KMeansModel.load(path)

    def test_names_and_colors_may_be_changed_by_hand(self, saved):
        path, content = saved
        content["classes"][0].update(name="Água", color="#ABCDEF")
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        assert KMeansModel.load(path).classes[0] == LandCoverClass(1, "Água", "#ABCDEF")
