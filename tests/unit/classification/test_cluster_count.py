import math
import re
import warnings
from dataclasses import astuple

import numpy as np
import pytest
from landcover_segmentation.core.classification.cluster_count import (
    STABLE,
    TOLERANCE,
    Candidate,
    decide,
    elbow,
    suggest_clusters,
)
from landcover_segmentation.core.classification.kmeans import class_silhouettes, fit_kmeans
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from mosaics import class_mosaic
from rasters import ArraySource


def candidates(silhouettes, stability=None, inertia=None, first=2):
    """Make candidates of given silhouettes and, unless all are 1, stabilities."""
    stability = stability or [1.0] * len(silhouettes)
    inertia = inertia or [100.0 - number for number in range(len(silhouettes))]
    return [
        Candidate(first + place, *values, 0.01, 1.0, 1.0, inertia[place], stability[place])
        for place, values in enumerate(zip(silhouettes))
    ]


class TestRule:
    @pytest.mark.parametrize(
        ("silhouettes", "stability", "expected"),
        [
            ([0.6, 0.7, 0.5], None, 3),  # the best
            ([0.7, 0.69, 0.64, 0.5], None, 4),  # the largest within a tenth of the best
            ([0.7, 0.5, 0.66, 0.5], None, 4),  # also behind a dip
            ([0.7, 0.69, 0.64, 0.5], [1, 1, 0.5, 1], 3),  # but not where halves disagree
            ([0.9, 0.5, 0.46, 0.5], [0.2, 1, 1, 0.89], 4),  # which is no measure for the others either
            ([0.7, 0.69, 0.64, 0.5], [0.1, 0.2, 0.5, math.nan], 4),  # unless they disagree everywhere
            ([0.5], None, 2),
            ([-0.1, -0.2], None, 2),
        ],
    )
    def test_the_largest_stable_number_near_the_best(self, silhouettes, stability, expected):
        assert decide(candidates(silhouettes, stability))[0] == expected

    def test_at_its_limits(self):
        silhouettes = [0.5, 0.5 * (1 - TOLERANCE), 0.5 * (1 - TOLERANCE) - 1e-9]
        assert decide(candidates(silhouettes))[0] == 3
        assert decide(candidates([0.5, 0.5], [1, STABLE]))[0] == 3
        assert decide(candidates([0.5, 0.5], [1, STABLE - 1e-9]))[0] == 2

    def test_the_reason_is_one_sentence_with_the_figures(self):
        for silhouettes in ([0.6, 0.7, 0.5], [0.7, 0.69, 0.64, 0.5]):
            clusters, reason, _ = decide(candidates(silhouettes))
            assert re.fullmatch(rf"{clusters} .* 0\.\d\d.*\.", reason)
            assert "0.70" in reason

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            (candidates([0.6, 0.8, 0.5]), []),
            (candidates([0.6, 0.8, 0.5], [0.5] * 3), ["agree on no number"]),
            (candidates([0.1, 0.2, 0.1]), ["no clear clusters"]),
            (candidates([0.3, 0.4, 0.3]), ["clusters overlap"]),
            (candidates([0.8, 0.79, 0.78, 0.5]), ["flat: 2, 3 and 4 clusters"]),
            (candidates([0.6, 0.7, 0.8]), ["4 is the largest number that was tried"]),
            (candidates([0.8, 0.7, 0.6], first=5), ["5 is the smallest number that was tried"]),
            (candidates([0.8, 0.7, 0.6]), []),  # nothing is smaller than 2
            (candidates([0.8, 0.7, 0.6, 0.5], inertia=[9.0, 3, 2, 1]), ["elbow of the inertia, 3"]),
            (candidates([0.2, 0.2, 0.2], [0.5] * 3), ["agree", "no clear", "flat", "largest"]),
        ],
    )
    def test_weak_evidence_is_told(self, given, words):
        told = decide(given)[2]
        assert len(told) == len(words)
        assert all(word in sentence and sentence.endswith(".") for word, sentence in zip(words, told))


class TestElbow:
    def test_farthest_below_the_chord(self):
        assert elbow(candidates([0.5] * 5, inertia=[100.0, 30, 20, 15, 10])) == 3
        assert elbow(candidates([0.5] * 5, inertia=[100.0, 80, 60, 12, 10])) == 5

    @pytest.mark.parametrize(
        "inertia", [[5.0, 4, 3, 2], [5.0, 5, 5, 5], [0.0, 0, 0, 0], [9.0, 1], [9.0, 8, 1]]
    )
    def test_no_elbow(self, inertia):
        assert elbow(candidates([0.5] * len(inertia), inertia=inertia)) is None


class TestSuggestion:
    @pytest.mark.parametrize("classes", [3, 4, 6, 8])
    def test_finds_the_true_number_of_classes(self, classes):
        found = [
            suggest_clusters(ArraySource(class_mosaic(classes, seed, size=80)[0])).clusters
            for seed in (11, 12)
        ]
        assert found == [classes, classes]

    def test_measures_are_those_of_scikit_learn(self):
        from sklearn import metrics

        image, _ = class_mosaic(3, 5, size=40)
        source = ArraySource(image)  # 1,600 pixels: all are sampled, and all are measured
        found = suggest_clusters(source, 2, 4, "none")
        assert found.sampled == 1600
        for each in found.candidates:
            model = fit_kmeans(source, each.clusters, "none")
            pixels = image.reshape(4, -1).T.astype(float)
            labels = model.predict(image, source.valid).ravel()
            assert each.silhouette == pytest.approx(metrics.silhouette_score(pixels, labels), rel=1e-4)
            assert each.silhouette == pytest.approx(model.silhouette)
            assert each.spread == 0
            assert each.inertia == pytest.approx(model.inertia)
            assert each.calinski_harabasz == pytest.approx(
                metrics.calinski_harabasz_score(pixels, labels), rel=1e-4
            )
            assert each.davies_bouldin == pytest.approx(
                metrics.davies_bouldin_score(pixels, labels), rel=1e-4
            )

    def test_noise_is_neither_stable_nor_separate(self):
        image = np.random.default_rng(0).normal(0, 1, (4, 60, 60)).astype(np.float32)
        found = suggest_clusters(ArraySource(image), 5, 8)
        assert all(each.stability < STABLE for each in found.candidates)
        assert len(found.warnings) >= 2

    def test_clear_classes_are_stable(self):
        found = suggest_clusters(ArraySource(class_mosaic(4, 3, noise=3, size=64)[0]), 4, 5)
        assert found.candidates[0].stability > 0.99

    def test_same_for_any_number_of_threads_and_for_the_same_seed(self, open_image):
        source = open_image("rst_l5_7band_u8")
        first, second, other = (
            suggest_clusters(source, 2, 4, sample_size=6000, seed=seed, workers=Threads(threads))
            for seed, threads in ((1, 1), (1, 3), (2, 3))
        )
        assert [astuple(each) for each in first.candidates] == [astuple(each) for each in second.candidates]
        assert first == second
        assert first.candidates != other.candidates

    def test_what_the_memory_is_bounded_by(self, open_image):
        """The silhouette is measured on the same number of pixels, whatever the sample."""
        import tracemalloc

        source = open_image("naip_va_rgbn_1m")
        peaks = []
        for size in (10_000, 40_000):
            tracemalloc.start()
            suggest_clusters(source, 2, 3, sample_size=size, workers=Threads(1))
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        assert peaks[1] < peaks[0] + 30_000 * 4 * 8 * 10  # ten copies of the sample, not its square

    def test_progress_and_cancel(self):
        source = ArraySource(class_mosaic(3, 1, size=48)[0])
        seen = []
        suggest_clusters(source, 2, 4, progress=Progress(lambda fraction, message: seen.append(fraction)))
        assert seen == sorted(seen) and seen[-1] == 1 and len(seen) > 10
        for stop in (0.1, 0.3, 0.6, 0.8):
            seen.clear()
            with pytest.raises(Cancelled):
                suggest_clusters(
                    source,
                    2,
                    4,
                    progress=Progress(
                        lambda fraction, message: seen.append(fraction),
                        lambda stop=stop: bool(seen) and seen[-1] >= stop,
                    ),
                )

    def test_few_pixels_that_just_suffice(self):
        image = ArraySource(np.array([[[1, 5, 9, 13, 17]]], np.uint8))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = suggest_clusters(image, 2, 5)
        assert [each.clusters for each in found.candidates] == [2, 3, 4, 5]
        assert found.candidates[-1].silhouette == 0
        assert math.isnan(found.candidates[-1].stability)

    @pytest.mark.parametrize(
        ("minimum", "maximum", "message"),
        [
            (5, 4, "smallest number of clusters is above the largest: 5 to 4"),
            (1, 4, "at least two clusters: a minimum of 1"),
            (2, 256, "out of range: 256"),
            (2, 4, "4 clusters, 3 distinct pixel values"),
        ],
    )
    def test_parameters_that_do_not_suit_the_image(self, minimum, maximum, message):
        values = np.arange(24, dtype=np.uint8).reshape(2, 3, 4) % 3
        with pytest.raises(LandCoverError, match=message):
            suggest_clusters(ArraySource(values), minimum, maximum)

    def test_one_valid_pixel(self):
        valid = np.zeros((4, 4), bool)
        valid[1, 2] = True
        with pytest.raises(LandCoverError, match="10 clusters, 1 distinct pixel value"):
            suggest_clusters(ArraySource(np.arange(16, dtype=np.uint8).reshape(4, 4), valid))


class TestClassSilhouettes:
    def test_are_those_that_the_model_s_silhouette_is_the_mean_of(self, open_image):
        source = open_image("olinda_l7_6band_u8")
        model = fit_kmeans(source, 4, sample_size=8000, seed=3)
        values, classes = class_silhouettes(source, model, 8000)
        assert values.mean() == pytest.approx(model.silhouette, abs=1e-6)
        assert set(classes) == {1, 2, 3, 4}

    def test_tell_noise_from_classes(self):
        generator = np.random.default_rng(0)
        clear = generator.normal(0, 1, (2, 40, 40))
        clear[:, :, 20:] = generator.normal(60, 30, (2, 40, 20))  # no class of its own, but cut in two
        image = ArraySource(clear.astype(np.float32))
        values, classes = class_silhouettes(image, fit_kmeans(image, 3, "none"))
        means = [values[classes == value].mean() for value in (1, 2, 3)]
        assert means[0] > 0.8 and max(means[1:]) < 0.6
        assert (values[classes == 1] < 0).sum() < (values[classes != 1] < 0).sum()

    def test_one_class(self):
        image = ArraySource(np.full((1, 4, 4), 3, np.uint8))
        values, classes = class_silhouettes(image, fit_kmeans(image, 1))
        assert values is None and set(classes) == {1}
