import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification.cluster_count import suggest_clusters
from landcover_segmentation.core.classification.kmeans import class_silhouettes, fit_kmeans
from landcover_segmentation.core.classification.segment_means import SegmentMeans, draw_pixels
from landcover_segmentation.core.classification.starts import draw_starts
from landcover_segmentation.core.errors import LandCoverError
from rasters import ArraySource

WEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=40).map(np.array)


def random_segments(seed, count=60, bands=3, most=40):
    """Make segments with whole means, and the image of which all pixels have the mean of theirs."""
    generator = np.random.default_rng(seed)
    segments = SegmentMeans(
        generator.integers(0, 256, (count, bands)).astype(float), generator.integers(1, most, count)
    )
    pixels = np.repeat(segments.means, segments.pixels, axis=0)
    return segments, ArraySource(pixels.T[:, None].astype(np.uint8))


class TestDrawing:
    @given(weights=WEIGHTS, count=st.integers(1, 300), seed=st.integers(0, 50))
    def test_every_segment_gets_its_share_rounded_up_or_down(self, weights, count, seed):
        places = draw_pixels(weights, count, seed)
        count = min(count, weights.sum())
        drawn, share = np.bincount(places, minlength=len(weights)), count * weights / weights.sum()
        assert len(places) == count and (np.diff(places) >= 0).all()
        assert (drawn >= np.floor(share)).all() and (drawn <= np.ceil(share)).all()

    @given(weights=WEIGHTS, seed=st.integers(0, 50))
    def test_all_pixels_where_there_are_no_more(self, weights, seed):
        for count in (weights.sum(), weights.sum() + 7):
            np.testing.assert_array_equal(np.bincount(draw_pixels(weights, count, seed)), weights)

    def test_the_start_is_at_random(self):
        weights = np.full(10, 1)
        assert {draw_pixels(weights, 1, seed).item() for seed in range(200)} == set(range(10))

    def test_all_segments_with_their_pixels_or_as_many_as_were_drawn(self):
        segments, _ = random_segments(0)
        means, weights = segments.sample(60, 3)
        assert means is segments.means and weights is segments.pixels
        means, weights = segments.sample(20, 3)
        assert weights.sum() == 20 and len(means) == len(weights) <= 20
        assert {tuple(mean) for mean in means} <= {tuple(mean) for mean in segments.means}


class TestFit:
    @pytest.mark.parametrize("clusters", [2, 5])
    def test_equals_scikit_learn_with_weights_from_the_same_starts(self, clusters):
        from sklearn.cluster import KMeans

        segments, image = random_segments(1)
        generator, fits = np.random.RandomState(4), []
        for _ in range(10):
            starts = draw_starts(segments.means, clusters, generator, segments.pixels)
            estimator = KMeans(clusters, init=starts, n_init=1, random_state=0, algorithm="lloyd")
            fits.append(estimator.fit(segments.means, sample_weight=segments.pixels))
        expected = min(fits, key=lambda fit: fit.inertia_)
        model = fit_kmeans(image, clusters, "none", seed=4, segments=segments)
        order = np.argsort(expected.cluster_centers_.mean(axis=1))
        np.testing.assert_allclose(model.centers, expected.cluster_centers_[order])
        np.testing.assert_allclose(model.means, model.centers)
        assert model.inertia == pytest.approx(expected.inertia_)
        assert model.sampled == len(segments)

    def test_pixels_decide_what_belongs_together(self):
        """Of two pairs the narrower one is one class, unless its segments are much larger."""
        image = ArraySource(np.array([[0, 10, 100, 108]], np.uint8))
        means = np.array([[0.0], [10], [100], [108]])
        for pixels, centers in (((1, 1, 1, 1), [0, 10, 104]), ((1, 1, 50, 50), [5, 100, 108])):
            model = fit_kmeans(image, 3, "none", segments=SegmentMeans(means, np.array(pixels)))
            np.testing.assert_allclose(model.centers.ravel(), centers)

    @pytest.mark.parametrize("scaling", ["none", "standard", "lab"])
    def test_the_same_as_of_an_image_of_which_every_pixel_has_the_mean_of_its_segment(self, scaling):
        segments, image = random_segments(2)
        of_pixels, of_segments = (fit_kmeans(image, 4, scaling, segments=each) for each in (None, segments))
        np.testing.assert_allclose(of_segments.centers, of_pixels.centers, rtol=1e-3)
        np.testing.assert_allclose(of_segments.means, of_pixels.means, rtol=1e-3)
        assert of_segments.inertia == pytest.approx(of_pixels.inertia, rel=1e-3)
        assert of_segments.silhouette == pytest.approx(of_pixels.silhouette, abs=1e-3)
        for name in ("minimum", "maximum", "dtype", "offset", "scale", "stretch"):
            assert getattr(of_segments, name) == getattr(of_pixels, name)

    def test_many_segments_are_fitted_on_a_part_of_them(self):
        segments, image = random_segments(3, count=5000)

        def inertia_of_all(sample_size):
            model = fit_kmeans(image, 3, "none", sample_size=sample_size, segments=segments)
            assert model.sampled <= sample_size
            distance = ((segments.means[:, None] - model.centers) ** 2).sum(axis=-1).min(axis=1)
            return (distance * segments.pixels).sum()

        assert inertia_of_all(1000) < 1.03 * inertia_of_all(5000)

    def test_the_silhouettes_of_the_report_are_those_of_the_fit(self):
        segments, image = random_segments(4)
        model = fit_kmeans(image, 3, segments=segments, sample_size=40)
        values, classes = class_silhouettes(image, model, 40, segments=segments)
        assert values.mean() == pytest.approx(model.silhouette)
        assert set(classes) <= {1, 2, 3}

    def test_more_clusters_than_segments(self):
        segments, image = random_segments(5, count=3)
        with pytest.raises(LandCoverError, match="distinct segments: 4 clusters, 3 distinct segment values"):
            fit_kmeans(image, 4, segments=segments)


def test_a_suggestion_looks_at_the_means():
    """Pixels of one broad class; segments of four clear ones."""
    generator = np.random.default_rng(0)
    levels = np.array([[20, 20], [20, 200], [200, 20], [200, 200]], float)
    segments = SegmentMeans(
        levels.repeat(50, axis=0) + generator.normal(0, 4, (200, 2)), generator.integers(20, 60, 200)
    )
    image = ArraySource(generator.normal(110, 60, (2, 90, 90)).clip(0, 255).astype(np.uint8))
    found = suggest_clusters(image, 2, 6, segments=segments)
    assert found.clusters == 4
    assert found.sampled == segments.pixels.sum()
