import numpy as np
import pytest
from landcover_segmentation.core.classification.cluster_shapes import (
    departure_from_normal,
    shallowest_valley,
    without_steps,
)
from scipy import stats


def groups(*values):
    """Return pixels, labels and centres of groups of pixels."""
    labels = np.repeat(np.arange(len(values)), [len(group) for group in values])
    return np.concatenate(values), labels, np.array([group.mean(axis=0) for group in values])


@pytest.fixture()
def noise():
    return np.random.default_rng(1).normal(0, 1, (4000, 3))


class TestValley:
    def test_between_two_classes(self, noise):
        depths = [
            shallowest_valley(*groups(noise[:2000], noise[2000:] + np.array([apart, 0, 0])))
            for apart in (3.2, 4, 6, 20)
        ]
        assert depths == sorted(depths)
        assert depths[0] < 0.5 < depths[1] < depths[2] < depths[3]
        assert depths[3] == pytest.approx(1, abs=1e-4)

    @pytest.mark.parametrize("share", [0.5, 0.1])
    def test_none_in_a_class_that_is_cut(self, noise, share):
        noise = noise[np.argsort(noise[:, 0])]
        cut = int(share * len(noise))
        assert shallowest_valley(*groups(noise[:cut], noise[cut:])) == 0

    def test_the_shallowest_counts(self, noise):
        far = groups(noise[:1000], noise[1000:2000] + 9)
        near = groups(noise[:1000], noise[1000:2000] + 9, noise[2000:3000] + 11.5)
        assert shallowest_valley(*near) < shallowest_valley(*far)

    def test_a_dent_by_chance_is_none(self):
        pixels = np.array([[-1.0], [-0.9], [1.0], [1.1]])
        assert shallowest_valley(pixels, np.array([0, 0, 1, 1]), np.array([[-0.95], [1.05]])) == 0

    def test_equal_centres_and_one_cluster(self):
        pixels = np.ones((4, 2))
        assert shallowest_valley(pixels, np.array([0, 0, 1, 1]), np.ones((2, 2))) == 0
        assert shallowest_valley(pixels, np.zeros(4, int), np.ones((1, 2))) == 0

    def test_turning_the_axes_changes_nothing(self, noise):
        pixels, labels, centers = groups(noise[:1500], noise[1500:] + 3)
        turn, _ = np.linalg.qr(np.random.default_rng(3).normal(size=(3, 3)))
        turned = shallowest_valley(pixels @ turn, labels, centers @ turn)
        assert turned == pytest.approx(shallowest_valley(pixels, labels, centers), abs=0.02)


class TestDeparture:
    def test_is_that_of_scipy_in_one_band(self):
        pixels = np.random.default_rng(0).gamma(2, 1, (500, 1))
        expected = max(abs(stats.skew(pixels[:, 0])), abs(stats.kurtosis(pixels[:, 0])))
        assert departure_from_normal(pixels, np.zeros(500, int)) == pytest.approx(expected)

    def test_of_noise_of_even_values_and_of_two_classes(self, noise):
        one = np.zeros(len(noise), int)
        assert departure_from_normal(noise * [1, 2, 3], one) < 0.2
        even = np.linspace(0, 1, 4000)[:, None]
        assert departure_from_normal(even, one) == pytest.approx(1.2, abs=0.01)
        assert departure_from_normal(np.sign(noise[:, :1]) * 9 + noise, one) > 1.5

    def test_pixels_weigh_the_same_and_equal_ones_nothing(self, noise):
        even = np.tile(np.linspace(0, 1, 1000)[:, None], (1, 1))
        pixels, labels = np.concatenate([even, np.full((3000, 1), 7.0)]), np.repeat([0, 1], [1000, 3000])
        assert departure_from_normal(pixels, labels) == pytest.approx(1.2 / 4, abs=0.01)


class TestWithoutSteps:
    def test_noise_as_wide_as_the_steps(self):
        sample = np.stack([np.arange(1000) % 7 * 5, np.arange(1000) % 3], axis=1).astype(np.uint8)
        smooth = without_steps(sample, 0)
        assert smooth.dtype == np.float64
        moved = np.abs(smooth - sample)
        assert 2.4 < moved[:, 0].max() <= 2.5 and 0.48 < moved[:, 1].max() <= 0.5
        assert np.array_equal(smooth, without_steps(sample, 0))

    def test_one_value_stays(self):
        assert np.array_equal(without_steps(np.full((9, 1), 4, np.int16), 0), np.full((9, 1), 4.0))
