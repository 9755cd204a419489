import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.progress import Cancelled, Progress, watched
from landcover_segmentation.core.raster.features import UNITS_PER_PERCENT, BandStretch
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.segmentation.quickshift import Quickshift, quickshift_labels
from rasters import ArraySource, read_all
from scipy.ndimage import gaussian_filter
from sklearn.metrics import adjusted_rand_score

#: Kernel size, maximum distance and ratio.
PARAMETERS = st.sampled_from([(1, 2, 1), (0.7, 3.5, 0.5), (1.3, 2, 0), (0.3, 4, 2)]).map(
    lambda p: Quickshift(*p)
)
#: Steps of the values of small pictures: few and coarse for many ties, or any.
VALUES = st.sampled_from([0, 1, 500, 1000]) | st.integers(0, 65535)


@st.composite
def pictures(draw, side=7):
    """Draw the features and the valid mask of a small picture."""
    bands, height, width = draw(st.integers(1, 3)), draw(st.integers(1, side)), draw(st.integers(1, side))
    features = draw(arrays(np.uint16, (bands, height, width), elements=VALUES))
    valid = draw(st.just(np.ones((height, width), bool)) | arrays(bool, (height, width)))
    return features, valid


def parents_of(quickshift, features, valid=None):
    """Return the position of every pixel's parent, counted in rows."""
    valid = np.ones(features.shape[1:], bool) if valid is None else valid
    return np.arange(valid.size).reshape(valid.shape) + quickshift.parents(features, valid)


def roots_of(parents):
    """Return the root of every pixel."""
    root = parents.ravel()
    for _ in range(root.size.bit_length()):
        root = root[root]
    return root.reshape(parents.shape)


def weight(distance, apart):
    """Return nearly the exponential of minus the sum of distances, in units of 2**6.5."""
    base = max(np.float32(math.sqrt(0.5)) - apart - distance, np.float32(0))
    power = base * base + np.float32(0.5)
    for _ in range(6):
        power *= power
    return power


def parents_by_definition(quickshift, features, valid):
    """Find the parents pixel by pixel, from the pixels around each, the nearest in the image first."""
    height, width = valid.shape
    unit = 2 * quickshift.kernel_size**2 * 64 * math.sqrt(2)
    scale = np.float32(quickshift.ratio / UNITS_PER_PERCENT / math.sqrt(unit))
    colors = features.astype(np.float32) * scale

    def around(pixel, radius):
        """Yield the valid pixels around one, with both distances; of opposite ones the later first."""
        later = [(y, x) for y in range(radius + 1) for x in range(-radius, radius + 1) if (y, x) > (0, 0)]
        for y, x in sorted(later, key=lambda step: (step[0] ** 2 + step[1] ** 2, step)):
            for other in ((pixel[0] + y, pixel[1] + x), (pixel[0] - y, pixel[1] - x)):
                if 0 <= other[0] < height and 0 <= other[1] < width and valid[other]:
                    distance = np.float32(0)
                    for band in colors:
                        distance += (band[pixel] - band[other]) * (band[pixel] - band[other])
                    yield other, distance, np.float32((y * y + x * x) / unit)

    density, parents = {}, np.arange(valid.size).reshape(valid.shape)
    for pixel in zip(*np.nonzero(valid)):
        density[pixel] = np.float32(1)
        for _, distance, apart in around(pixel, math.ceil(3 * quickshift.kernel_size)):
            density[pixel] += weight(distance, apart)
    for pixel in density:
        rank = (density[pixel], (-pixel[0], -pixel[1]))
        nearest = np.inf
        for other, distance, apart in around(pixel, math.floor(quickshift.max_distance)):
            distance += apart
            is_denser = (density[other], (-other[0], -other[1])) > rank
            if is_denser and distance < nearest and distance <= np.float32(quickshift.max_distance**2 / unit):
                nearest, parents[pixel] = distance, other[0] * width + other[1]
    return parents


@given(picture=pictures(), quickshift=PARAMETERS)
def test_parents_equal_brute_force(picture, quickshift):
    np.testing.assert_array_equal(
        parents_of(quickshift, *picture), parents_by_definition(quickshift, *picture)
    )


@given(picture=pictures(side=24), quickshift=PARAMETERS, data=st.data())
def test_a_tile_with_its_halo_knows_the_parents_of_the_whole_image(picture, quickshift, data):
    features, valid = picture
    height, width = valid.shape
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    window = Window(x, y, data.draw(st.integers(1, width - x)), data.draw(st.integers(1, height - y)))
    grown = window.grown(quickshift.halo, width, height)
    part = np.s_[grown.y : grown.y + grown.height, grown.x : grown.x + grown.width]
    steps = quickshift.parents(features[(slice(None), *part)], valid[part])
    rows, columns = np.divmod(np.arange(steps.size).reshape(steps.shape) + steps, grown.width)
    seen = (rows + grown.y) * width + columns + grown.x
    inner = np.s_[y - grown.y :, x - grown.x :]
    whole = parents_of(quickshift, features, valid)[y : y + window.height, x : x + window.width]
    np.testing.assert_array_equal(seen[inner][: window.height, : window.width], whole)


@given(picture=pictures(), quickshift=PARAMETERS)
def test_nodata_pixels_take_part_in_nothing(picture, quickshift):
    features, valid = picture
    parents = parents_of(quickshift, features, valid)
    own = np.arange(valid.size).reshape(valid.shape)
    np.testing.assert_array_equal(parents[~valid], own[~valid])
    assert valid.ravel()[parents[valid]].all()
    other = np.where(valid, features, 65535 - features)
    np.testing.assert_array_equal(parents_of(quickshift, other, valid), parents)


@given(picture=pictures(side=20), quickshift=PARAMETERS)
def test_parents_form_trees_of_valid_pixels_within_the_largest_distance(picture, quickshift):
    features, valid = picture
    parents = parents_of(quickshift, features, valid)
    root = roots_of(parents)
    np.testing.assert_array_equal(parents.ravel()[root], root)  # no pixel is in a circle
    rows, columns = np.indices(valid.shape)
    from_row, from_column = np.divmod(parents, valid.shape[1])
    assert np.hypot(rows - from_row, columns - from_column).max() <= quickshift.max_distance


class TestByHand:
    def test_of_equal_pixels_the_middle_is_the_densest_and_of_equal_densities_the_first(self):
        # Densities of a row of four: a < b = c > d; the first of the two in the middle is the root.
        parents = parents_of(Quickshift(1, 1, 1), np.zeros((1, 1, 4), np.uint16))
        assert parents.tolist() == [[1, 1, 1, 2]]

    def test_two_colours_far_apart_do_not_join(self):
        picture = np.zeros((1, 4, 4), np.uint16)
        picture[:, :, 2:] = 65535
        root = roots_of(parents_of(Quickshift(1, 6, 1), picture))
        assert len(np.unique(root[:, :2])) == len(np.unique(root[:, 2:])) == 1
        assert root[0, 0] != root[0, 3]

    def test_a_ratio_of_0_does_not_see_colours(self):
        picture = np.random.default_rng(0).integers(0, 65536, (2, 9, 11)).astype(np.uint16)
        flat = np.zeros_like(picture)
        quickshift = Quickshift(1, 3, 0)
        np.testing.assert_array_equal(parents_of(quickshift, picture), parents_of(quickshift, flat))

    @pytest.mark.parametrize("percent, is_parent", [(4, True), (5, False)])
    def test_a_parent_may_be_just_the_largest_distance_away(self, percent, is_parent):
        # Distance 3 in the image and 4 hundredths of the range in colour: 5 together.
        picture = np.zeros((1, 1, 4), np.uint16)
        picture[0, 0, 3] = math.floor(percent * UNITS_PER_PERCENT)
        valid = np.array([[True, False, False, True]])
        parents = parents_of(Quickshift(2, 5, 1), picture, valid)
        assert parents[0, 3] == (0 if is_parent else 3)

    @pytest.mark.parametrize("shape", [(1, 1), (1, 30), (30, 1)])
    def test_one_pixel_one_row_and_one_column(self, shape):
        features = np.random.default_rng(1).integers(0, 3000, (2, *shape)).astype(np.uint16)
        quickshift, valid = Quickshift(3, 6, 0.5), np.ones(shape, bool)
        parents = parents_of(quickshift, features, valid)
        np.testing.assert_array_equal(parents, parents_by_definition(quickshift, features, valid))

    def test_the_halo_covers_the_density_of_the_farthest_parent(self):
        assert Quickshift(3, 6, 0.5).halo == 9 + 6
        assert Quickshift(2.5, 10.7, 0.5).halo == 8 + 10


class TestAgainstScikitImage:
    """It breaks ties another way, so the images are such that ties are rare."""

    @staticmethod
    def agreement(features, kernel_size=3, max_distance=6, ratio=0.5):
        from skimage.segmentation import quickshift

        image = np.moveaxis(features, 0, -1) / UNITS_PER_PERCENT
        theirs = quickshift(
            image, kernel_size=kernel_size, max_dist=max_distance, ratio=ratio, convert2lab=False
        )
        ours = roots_of(parents_of(Quickshift(kernel_size, max_distance, ratio), features))
        assert len(np.unique(ours)) > 20
        return adjusted_rand_score(theirs.ravel(), ours.ravel())

    @pytest.mark.parametrize("parameters", [(3, 6, 0.5), (2, 4, 1), (4, 12, 0.2)])
    def test_smooth_random_images(self, parameters):
        noise = np.random.default_rng(0).normal(size=(3, 120, 140))
        smooth = np.stack([gaussian_filter(band, 3) for band in noise])
        features = np.clip(32768 + smooth / smooth.std() * 9000, 0, 65535).astype(np.uint16)
        assert self.agreement(features, *parameters) > 0.99

    @pytest.mark.parametrize("name", ["naip_va_rgbn_1m", "rst_s2_12band_f32", "leipzig_s2_8band_f32"])
    def test_real_images(self, open_image, name):
        values, valid = read_all(open_image(name))
        values, valid = values[:, :240, :240], valid[:240, :240]
        assert valid.all()
        features = BandStretch.fit(values.reshape(len(values), -1).T).apply(values, valid)
        assert self.agreement(features) > 0.99


@given(picture=pictures(side=12), quickshift=PARAMETERS, size=st.integers(1, 12))
def test_labels_of_tiles_are_their_trees_and_the_exits_the_parents_elsewhere(picture, quickshift, size):
    features, valid = picture
    source = ArraySource(features, valid)
    stretch = BandStretch((16384.0,) * len(features), (16384.0 + 32768,) * len(features))  # as it is
    parents = parents_of(quickshift, features, valid)
    position = np.arange(valid.size).reshape(valid.shape)
    for window in source.windows(size):
        part = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
        tile = quickshift_labels(source, stretch, quickshift, window)
        np.testing.assert_array_equal(tile.labels > 0, valid[part])
        np.testing.assert_array_equal(tile.features, np.where(valid, features, 0)[(slice(None), *part)])
        stays = np.isin(parents, position[part])
        label = dict(zip(position[part].ravel(), tile.labels.ravel()))
        for pixel in zip(*np.nonzero(valid & stays & np.isin(position, position[part]))):
            assert label[position[pixel]] == label[parents[pixel]]
        leaving = np.isin(position, position[part]) & valid & ~stays
        expected = sorted(
            (label[pixel], parent) for pixel, parent in zip(position[leaving], parents[leaving])
        )
        assert sorted(zip(*(column.tolist() for column in tile.exits))) == expected
        ends = (leaving | (parents == position))[part] & valid[part]
        assert sorted(tile.labels[ends]) == list(range(1, ends.sum() + 1))  # one label for each end


@pytest.mark.parametrize("parameters", [(1, 1, 1), (1, 3, 1), (3, 6, 0.5)])
def test_a_flat_picture_is_one_tree(parameters):
    """Where densities are equal every pixel joins one before it."""
    root = roots_of(parents_of(Quickshift(*parameters), np.full((1, 40, 50), 7, np.uint16)))
    assert len(np.unique(root)) == 1


@pytest.mark.parametrize("looks", [2, 500, 800])
def test_a_large_kernel_is_stopped_on_the_way(looks):
    """Density takes 684 steps, the parents 220."""
    features, valid = np.zeros((1, 40, 40), np.uint16), np.ones((40, 40), bool)
    counted = iter(range(looks))
    progress = Progress(is_cancelled=lambda: next(counted, None) is None)
    with pytest.raises(Cancelled):
        watched(progress, lambda picture: Quickshift(6, 12, 0.5).parents(*picture), (features, valid))
