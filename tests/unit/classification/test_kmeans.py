import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans, lloyd
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from rasters import ArraySource, read_all


def blobs(centers, spread=2.0, size=60, dtype=np.float32):
    """Make an image of bands around well-separated centres, and the number of the centre of each pixel."""
    generator = np.random.default_rng(0)
    centers = np.asarray(centers, float)
    truth = generator.integers(0, len(centers), (size, size))
    values = centers[truth] + generator.normal(0, spread, (size, size, centers.shape[1]))
    return ArraySource(np.moveaxis(values, -1, 0).astype(dtype)), truth


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
            fit_kmeans(source, sample_size=5000, workers=Threads(threads)).save(tmp_path / name)
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
