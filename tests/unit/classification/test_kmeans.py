import json
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.color import rgb_to_lab
from landcover_segmentation.core.classification.kmeans import SCALINGS, KMeansModel, fit_kmeans, lloyd
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.features import BandStretch
from rasters import ArraySource, read_all


def model_of(centers, scaling="none", offset=0.0, scale=1.0):
    """Make a model of given centres."""
    centers = np.asarray(centers, float)
    count, bands = centers.shape
    return KMeansModel(
        bands=tuple(range(1, bands + 1)),
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


def predict_row(model, pixels):
    """Return the classes of pixels, shape (pixels, bands)."""
    values = np.asarray(pixels).T[:, None]
    return model.predict(values, np.ones(values.shape[1:], bool))[0]


def blobs(centers, spread=2.0, size=60, dtype=np.float32):
    """Make an image of bands around well-separated centres, and the number of the centre of each pixel."""
    generator = np.random.default_rng(0)
    centers = np.asarray(centers, float)
    truth = generator.integers(0, len(centers), (size, size))
    values = centers[truth] + generator.normal(0, spread, (size, size, centers.shape[1]))
    return ArraySource(np.moveaxis(values, -1, 0).astype(dtype)), truth


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


class TestFit:
    @pytest.mark.parametrize("scaling", ["none", "standard"])
    def test_well_separated_clusters_are_found_and_ordered_from_dark_to_bright(self, scaling):
        image, truth = blobs([[10, 60], [200, 180], [90, 40]])
        model = fit_kmeans(image, 3, scaling)
        classes = model.predict(image.values, image.valid)
        np.testing.assert_array_equal(classes, np.array([1, 3, 2])[truth])
        np.testing.assert_allclose(model.means, [[10, 60], [90, 40], [200, 180]], atol=0.2)
        assert model.silhouette > 0.9

    def test_means_are_those_of_the_classed_pixels(self):
        image, _ = blobs([[0, 0, 0], [40, 50, 60], [90, 20, 30]], spread=15, dtype=np.uint16)
        model = fit_kmeans(image, 3, "standard")
        classes = model.predict(image.values, image.valid)
        for number, mean in enumerate(model.means, start=1):
            np.testing.assert_allclose(image.values[:, classes == number].mean(axis=1), mean, rtol=1e-3)

    def test_inertia_is_the_sum_of_squared_distances_in_scaled_units(self):
        image, truth = blobs([[0.0], [100.0]])
        model = fit_kmeans(image, 2, "none")
        pixels = image.values[0].astype(float)
        expected = sum(((pixels[truth == n] - pixels[truth == n].mean()) ** 2).sum() for n in (0, 1))
        assert model.inertia == pytest.approx(expected, rel=1e-5)

    def test_standard_scaling_does_not_depend_on_the_unit_of_a_band(self):
        image, _ = blobs([[10, 60], [200, 180], [90, 40]], spread=30, dtype=np.float64)
        scaled = ArraySource(image.values * np.array([1e4, 1e-3])[:, None, None])
        first, second = (fit_kmeans(each, 3, "standard") for each in (image, scaled))
        # Brightness is measured in the units of the image, so the order may differ.
        pairs = np.stack(
            [first.predict(image.values, image.valid), second.predict(scaled.values, image.valid)]
        )
        assert len(np.unique(pairs.reshape(2, -1), axis=1).T) == 3

    def test_the_same_input_gives_the_same_model_for_any_number_of_threads(self, open_image, tmp_path):
        source = open_image("rst_l5_7band_u8")
        for name, threads in (("one", 1), ("two", 2), ("again", 2)):
            fit_kmeans(source, sample_size=5000, threads=threads).save(tmp_path / name)
        assert len({(tmp_path / name).read_bytes() for name in ("one", "two", "again")}) == 1

    @pytest.mark.parametrize("clusters", [1, 3, 7])
    def test_fits_as_well_as_scikit_learn(self, clusters):
        from sklearn.cluster import KMeans

        pixels = np.random.default_rng(0).normal(0, 1, (800, 3))
        centers, labels, inertia = lloyd(pixels, clusters, 5, Progress())
        expected = KMeans(n_clusters=clusters, n_init=10, random_state=5).fit(pixels)
        assert inertia < 1.02 * expected.inertia_
        distance = ((pixels[:, None] - centers) ** 2).sum(axis=-1)
        np.testing.assert_array_equal(labels, distance.argmin(axis=1))
        assert inertia == pytest.approx(distance.min(axis=1).sum())

    def test_a_fit_is_cancelled_between_its_starts(self):
        image, _ = blobs([[5.0], [90.0]])
        seen = []

        def cancelled():
            return len([fraction for fraction in seen if fraction > 0.4]) >= 3

        with pytest.raises(Cancelled):
            fit_kmeans(image, 2, progress=Progress(lambda fraction, _: seen.append(fraction), cancelled))
        assert 0.4 < seen[-1] < 0.6

    def test_one_cluster(self):
        image, _ = blobs([[5.0]])
        model = fit_kmeans(image, 1)
        assert len(model.classes) == 1
        assert np.isnan(model.silhouette)
        assert (model.predict(image.values, image.valid) == 1).all()

    def test_one_pixel(self):
        image = ArraySource(np.array([[7]], np.uint8))
        assert fit_kmeans(image, 1).means.tolist() == [[7.0]]

    def test_natural_colors_follow_the_roles_of_the_bands(self):
        generator = np.random.default_rng(0)
        values = generator.integers(0, 10, (4, 40, 40)).astype(np.uint8)
        values[3, :, 20:] += 200  # the red band, in the right half
        image = ArraySource(values)
        image.color_roles = ("undefined", "blue", "green", "red")
        dark, bright = (bytes.fromhex(c.color[1:]) for c in fit_kmeans(image, 2, "none", "natural").classes)
        assert bright[0] - dark[0] > 200
        assert abs(bright[1] - dark[1]) < 30
        assert abs(bright[2] - dark[2]) < 30

    @pytest.mark.parametrize(
        ("parameters", "message"),
        [
            ({"clusters": 0}, "out of range: 0"),
            ({"clusters": 256}, "out of range: 256"),
            ({"clusters": 4}, "4 clusters, 3 distinct pixel values"),
            ({"clusters": 3, "sample_size": 2}, "2 pixels for 3 clusters"),
            ({"scaling": "lab"}, "exactly three bands.*2 bands"),
            ({"scaling": "log"}, "Unknown scaling: log"),
        ],
    )
    def test_parameters_that_do_not_suit_the_image(self, parameters, message):
        values = np.arange(24, dtype=np.uint8).reshape(2, 3, 4) % 3
        with pytest.raises(LandCoverError, match=message):
            fit_kmeans(ArraySource(values), **parameters)

    def test_as_many_clusters_as_distinct_pixels(self):
        image = ArraySource((np.arange(400).reshape(20, 20) % 255).astype(np.uint8))
        model = fit_kmeans(image, 255, "none")
        np.testing.assert_array_equal(model.predict(image.values, image.valid), image.values[0] + 1)

    @pytest.mark.parametrize(
        "name",
        [
            "naip_va_rgbn_1m",
            "nl_gorinchem_rgb_25cm",
            "rst_s2_12band_f32",
            "rst_l5_7band_u8",
            "nc_l7_5band_u8",
            "leipzig_s2_8band_f32",
        ],
    )
    def test_a_sample_is_as_good_as_the_whole_image(self, open_image, name):
        """Inertia over all pixels is within 0.5 % of scikit-learn's own fit on all of them."""
        from sklearn.cluster import KMeans

        source = open_image(name)
        values, valid = read_all(source)
        model = fit_kmeans(source, 5, "standard")
        features = (values[:, valid].T.astype(float) - model.offset) * model.scale
        distance = [((features - center) ** 2).sum(axis=1) for center in model.centers]
        full = KMeans(5, n_init=10, random_state=0).fit(features)
        assert np.min(distance, axis=0).sum() <= full.inertia_ * 1.005


class TestFile:
    @pytest.fixture()
    def saved(self, tmp_path):
        """Save a model, return its path and what is in the file."""
        path = tmp_path / "model.json"
        replace(model_of([[1.5, 2], [3, 4.25]]), versions={"numpy": "1.2.3"}).save(path)
        return path, json.loads(path.read_text(encoding="utf-8"))

    @pytest.mark.parametrize("silhouette", [0.5, float("nan")])
    def test_a_model_survives_saving(self, tmp_path, silhouette):
        image, _ = blobs([[10, 60, 5], [200, 180, 7]])
        model = replace(fit_kmeans(image, 2, "lab"), silhouette=silhouette)
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
        "content", [b"", b"[]", b"3", b"null", b"{}", b"no json", b"\xff\xfe\x00", b"II*\0"]
    )
    def test_a_file_of_another_kind(self, tmp_path, content):
        path = tmp_path / "other.json"
        path.write_bytes(content)
        with pytest.raises(LandCoverError, match=r"not a k-means model.*other\.json"):
            KMeansModel.load(path)

    @pytest.mark.parametrize(
        "change",
        [
            {"format": "something else"},
            {"format_version": 2},
            {"scaling": "log"},
            {"scaling": "lab"},
            {"bands": [1]},
            {"bands": []},
            {"offset": [0]},
            {"centers": [[1, 2]]},
            {"centers": [[1, 2], [3]]},
            {"centers": [["a", 2], [3, 4]]},
            {"centers": [[float("nan"), 2], [3, 4]]},
            {"means": None},
            {"classes": []},
            {"classes": [{"value": 1}, {"value": 2}]},
            {"classes": [{"value": v, "name": "A", "color": "#000000"} for v in (1, 3)]},
            {"classes": [{"value": v, "name": "A", "color": "black"} for v in (1, 2)]},
            {"classes": [{"value": v, "name": v, "color": "#000000"} for v in (1, 2)]},
            {"stretch": {"low": [0, 0]}},
            {"stretch": {"low": [0, 0], "high": [1]}},
            {"stretch": [0, 1]},
            {"inertia": "much"},
            {"versions": 3},
        ],
        ids=str,
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
            with pytest.raises(LandCoverError, match="not a k-means model"):
                KMeansModel.load(path)

    def test_names_and_colors_may_be_changed_by_hand(self, saved):
        path, content = saved
        content["classes"][0].update(name="Água", color="#ABCDEF")
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        assert KMeansModel.load(path).classes[0] == LandCoverClass(1, "Água", "#ABCDEF")
