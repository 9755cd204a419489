from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landcover_segmentation.core.classification import sample_votes
from landcover_segmentation.core.classification.sample_votes import Votes, classify_segments
from landcover_segmentation.core.classification.samples import FittedForests
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.regions.graph import RegionGraph
from rasters import ArraySource
from regions import ArrayRegions
from sample_models import table_of

NOTHING = np.empty(0, np.int64)


def squares(values, size=8):
    """Return an image of squares of these values, and its segments: a segment each."""
    values = np.asarray(values)
    enlarge = np.ones((size, size), int)
    image = np.kron(values, enlarge).astype(np.int16)[None]
    segments = np.kron(np.arange(values.size).reshape(values.shape), enlarge)
    return ArraySource(image), ArrayRegions(segments)


def classify(image, segments, table, values, labelled=NOTHING, labels=NOTHING, **options):
    fitted = FittedForests.fit(table, trees=30, seed=0)
    graph = RegionGraph.from_pixels(segments.picture, len(segments))
    values = np.asarray(values, np.float32).reshape(len(segments), -1)
    return classify_segments(fitted, values, image, segments, graph, labelled, labels, **options)


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
        votes = Votes.of_shares(shares, np.arange(1, shares.shape[1] + 1))
        by_size = np.sort(shares, axis=1)
        np.testing.assert_array_equal(votes.share, by_size[:, -1])
        np.testing.assert_array_equal(votes.margin, by_size[:, -1] - by_size[:, -2])
        assert (votes.of_segment != votes.runner_up).all()


class TestClasses:
    TABLE = table_of([[0.0], [1], [99], [100]], [3, 3, 8, 8])

    def test_features_pixels_and_neighbours_by_hand(self):
        # Three in a row, of which the outer ones are of one class and the middle one of the other: the middle
        # one has 0.7 of its own, the outer ones as much, for their neighbour is of the other class.
        image, segments = squares([[0, 100, 0]])
        votes = classify(image, segments, self.TABLE, [0, 100, 0])
        assert votes.of_segment.tolist() == [3, 8, 3] and votes.runner_up.tolist() == [8, 3, 8]
        np.testing.assert_allclose(votes.share, 0.7, atol=1e-6)
        np.testing.assert_allclose(votes.margin, 0.4, atol=1e-6)

    def test_features_and_pixels_count_alike(self):
        image, segments = squares([[0]])  # the pixels are of class 3, the features of class 8
        votes = classify(image, segments, self.TABLE, [100])
        assert (votes.of_segment.tolist(), votes.share.tolist(), votes.margin.tolist()) == ([3], [0.5], [0])

    def test_neighbours_by_the_border_they_share(self):
        regions = ArrayRegions(np.array([[0, 0, 0, 1], [2, 2, 2, 2]]).repeat(8, 0).repeat(8, 1))
        image = ArraySource(np.where(regions.picture == 0, 0, 100).astype(np.int16)[None])
        votes = classify(image, regions, self.TABLE, [0, 100, 100])
        # Segment 2 shares three of four edges with segment 0, and 1 shares half of its own with it.
        np.testing.assert_allclose(votes.share, [0.7, 0.85, 1 - 0.3 * 0.75], atol=1e-6)

    def test_without_a_voting_pixel_the_features_alone_count(self):
        image, segments = squares([[0, 100]], size=1)
        votes = classify(image, segments, self.TABLE, [100, 100])
        # The first pixel votes against its features, the second has no vote: 0.7 / 2 + 0.3 and 0.7 + 0.3 / 2.
        assert votes.of_segment.tolist() == [8, 8]
        np.testing.assert_allclose(votes.share, [0.65, 0.85], atol=1e-6)

    def test_labelled_segments_keep_their_class_and_tell_their_neighbours(self):
        image, segments = squares([[0, 0, 0]])
        votes = classify(image, segments, self.TABLE, [0, 0, 0], np.array([1]), np.array([8]))
        assert votes.of_segment.tolist() == [3, 8, 3]
        np.testing.assert_allclose(votes.share, 0.7, atol=1e-6)

    def test_invalid_pixels_do_not_vote(self):
        image, segments = squares([[0, 100]])
        valid = segments.picture == 1
        image = ArraySource(np.full_like(image.values, 100), valid)
        votes = classify(image, segments, self.TABLE, [0, 100])
        assert votes.of_segment.tolist() == [3, 8]

    @pytest.mark.parametrize("tile_size", [5, 16])
    def test_tiles_and_threads_change_nothing(self, monkeypatch, tile_size):
        generator = np.random.RandomState(0)
        regions = np.kron(generator.permutation(60).reshape(6, 10), np.ones((7, 5), int))
        image = ArraySource(generator.normal(0, 50, (1, *regions.shape)).astype(np.float32))
        segments, values = ArrayRegions(regions), generator.normal(0, 50, (60, 1))
        table = replace(self.TABLE, labels=np.array([1, 2, 3, 3]))
        whole = classify(image, segments, table, values, workers=Threads(1))
        monkeypatch.setattr(sample_votes, "DEFAULT_TILE_SIZE", tile_size)
        monkeypatch.setattr(sample_votes, "_CHUNK", 17)
        tiled = classify(image, segments, table, values, workers=Threads(3))
        for name in vars(whole):
            np.testing.assert_array_equal(getattr(tiled, name), getattr(whole, name))

    def test_is_cancelled(self):
        image, segments = squares([[0, 100]])
        with pytest.raises(Cancelled):
            classify(image, segments, self.TABLE, [0, 1], progress=Progress(is_cancelled=lambda: True))


@given(st.integers(0, 50), st.integers(0, 50))
def test_an_eighth_of_any_window_of_eight_by_eight_votes(x, y):
    column, row = x + np.arange(8), y + np.arange(8)
    voting = (column[None] + sample_votes._SHIFT * row[:, None]) % sample_votes._EVERY == 0
    assert voting.sum() == 8 and (voting.sum(axis=0) == 1).all() and (voting.sum(axis=1) == 1).all()
