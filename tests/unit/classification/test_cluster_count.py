import math
import subprocess
import sys
import warnings
from dataclasses import astuple

import numpy as np
import pytest
from landcover_segmentation.core.classification.cluster_count import suggest_clusters
from landcover_segmentation.core.classification.kmeans import class_silhouettes, fit_kmeans
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from mosaics import class_mosaic
from rasters import ArraySource


def suggested(image, *arguments):
    """Return the number of clusters that is suggested for an array."""
    return suggest_clusters(ArraySource(image), *arguments).clusters


class TestSuggestion:
    @pytest.mark.parametrize(
        ("classes", "equal", "noise"),
        [(2, True, 20), (3, False, 9), (5, True, 9), (5, False, 20), (8, True, 20), (8, False, 9)],
    )
    def test_finds_the_true_number_of_classes(self, classes, equal, noise):
        image, _ = class_mosaic(classes, 11, separation=4, noise=noise, equal=equal, size=64)
        assert suggested(image) == classes

    @pytest.mark.parametrize("seed", [11, 12])
    def test_eight_equal_clear_classes(self, seed):
        assert suggested(class_mosaic(8, seed, equal=True, size=64)[0]) == 8

    @pytest.mark.parametrize("dtype", [np.uint8, np.int16])
    def test_values_in_steps_as_wide_as_the_noise(self, dtype):
        image, _ = class_mosaic(3, 4, noise=1, size=48)
        assert suggested(np.rint(image).astype(dtype), 2, 6) == 3

    def test_one_class_is_told(self):
        found = suggest_clusters(ArraySource(np.random.default_rng(0).normal(100, 9, (3, 60, 60))), 2, 5)
        assert any("nothing to tell apart" in sentence for sentence in found.warnings)
        assert not any(each.is_parted for each in found.candidates)

    @pytest.mark.parametrize("flat", [1, 2])
    def test_bands_that_are_noise_are_set_aside(self, flat):
        image, _ = class_mosaic(4, 2, noise=9, separation=4, flat=flat, size=64)
        found, without = (suggest_clusters(ArraySource(values), 3, 5) for values in (image, image[:4]))
        assert found.clusters == 4
        assert found.noise == (5, 6)[:flat] and without.noise == ()
        assert astuple(found.chosen) == astuple(without.chosen)
        named = ("Band 5 is noise", "Bands 5 and 6 are noise")[flat - 1]
        assert any(named in sentence for sentence in found.warnings)

    def test_bands_of_noise_beside_too_few_values_stay(self):
        image = np.random.default_rng(0).normal(0, 1, (2, 40, 40))
        image[1] = np.arange(40) // 20
        found = suggest_clusters(ArraySource(image.astype(np.float32)), 2, 4)
        assert found.noise == ()

    def test_the_next_coarser_and_finer_choice_are_named(self, open_image):
        found = suggest_clusters(open_image("olinda_l7_6band_u8"), 2, 6, sample_size=4000)
        assert found.coarser is None or found.coarser.clusters < found.clusters
        assert found.finer is None or found.finer.clusters > found.clusters
        for each in (found.coarser, found.finer):
            assert each is None or f"choice is {each.clusters} " in found.alternatives

    def test_one_number_has_no_alternative(self):
        found = suggest_clusters(ArraySource(class_mosaic(3, 1, size=48)[0]), 3, 3)
        assert (found.coarser, found.finer) == (None, None)
        assert found.alternatives == "No other number was tried."

    def test_what_is_suggested_is_told_in_the_log(self):
        said = []
        progress = Progress(lambda fraction, message: said.append(message))
        found = suggest_clusters(ArraySource(class_mosaic(3, 1, size=48)[0]), 2, 4, progress=progress)
        assert {found.reason, found.alternatives, *found.warnings} <= set(said)

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

    def test_noise_is_neither_parted_nor_found_again(self):
        image = np.random.default_rng(0).normal(0, 1, (4, 60, 60)).astype(np.float32)
        found = suggest_clusters(ArraySource(image), 5, 8)
        assert not any(each.is_parted or each.is_found_again for each in found.candidates)
        assert len(found.warnings) >= 2

    def test_clear_classes_are_parted_and_found_again(self):
        found = suggest_clusters(ArraySource(class_mosaic(4, 3, noise=3, size=64)[0]), 4, 5)
        assert found.candidates[0].prediction_strength > 0.99
        assert found.candidates[0].valley > 0.9 and found.candidates[0].departure < 0.2
        assert found.candidates[1].valley == 0

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
        assert math.isnan(found.candidates[-1].prediction_strength)

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


#: Prints the libraries that threads load while clusters are tried.
CODE = """
import sys, threading
package, image = sys.argv[1:]
sys.path.insert(0, package)
from landcover_segmentation.core.classification.cluster_count import suggest_clusters
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.source import RasterSource

def look(event, arguments):
    if event == "import" and arguments[1] and threading.current_thread() is not threading.main_thread():
        print(arguments[0])

sys.addaudithook(look)
suggest_clusters(RasterSource.open(image), 2, 3, sample_size=2000, workers=Threads(4))
"""


def test_threads_load_no_library(package_path, bundled_scene):
    """One that loads, and one that looks for those that are loaded, would wait for each other for ever."""
    command = [sys.executable, "-c", CODE, package_path, bundled_scene]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=True)
    assert done.stdout == ""
