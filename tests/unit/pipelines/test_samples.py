"""From segments and a few labels to classes, their confidence, and where to label next."""

import tempfile
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from landcover_segmentation.core.classification.samples import SampleModel
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.sample_places import check_on_image, place_points
from landcover_segmentation.core.pipelines.sample_run import run_samples
from landcover_segmentation.core.pipelines.samples import (
    apply_model,
    check_features,
    measure_confidence,
    write_confidence,
)
from landcover_segmentation.core.pipelines.segments import (
    find_class_regions,
    find_segments,
    write_segment_classes,
)
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.segment_features import GROUPS
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from rasters import NORTH_UP, read_raster, write_raster

SETTINGS = SegmentSettings(min_area=9)
#: Class, column and row of the labels.
LABELS = (("dark", 5, 5), ("dark", 20, 30), ("bright", 50, 6), ("bright", 41, 33), ("middling", 15, 55),
          ("middling", 50, 50))  # fmt: skip


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """Return an image of 60 x 60 pixels: dark on the left, bright on the right, middling below, a gap."""
    levels = np.full((60, 60), 40)
    levels[:, 30:], levels[40:] = 190, 110
    noise = np.random.default_rng(0).integers(-12, 13, (3, 60, 60))
    values = (levels + noise).astype(np.uint8)
    values[:, 20:26, 40:47] = 0
    return RasterSource.open(write_raster(tmp_path_factory.mktemp("image") / "i.tif", values, nodata=0))


class Run:
    """A whole run on an image."""

    def __init__(self, image, workspace, segments=None, threads=2):
        self.image, self.workers = image, Threads(threads)
        self.segments = segments or find_segments(image, SETTINGS, workspace, self.workers)
        left, size, _, top, _, _ = NORTH_UP
        points = [
            (name, left + (column + 0.5) * size, top - (row + 0.5) * size) for name, column, row in LABELS
        ]
        samples = check_on_image(image, place_points(image, points))
        found = run_samples(image, self.segments, samples, GROUPS, None, 3, self.workers)
        self.features, self.labelled, self.model, self.classed = (
            found.features, found.labelled, found.model, found.classed
        )  # fmt: skip
        self.next = partial(found.next_samples, workers=self.workers)

    def picture(self):
        """Return the class value of every pixel; classes are bright, dark, middling."""
        regions = self.segments.read(self.image.windows(100)[0])
        return np.where(regions >= 0, self.classed.of_segment[regions], 0)


@pytest.fixture(scope="module")
def workspace():
    with tempfile.TemporaryDirectory() as folder:
        yield folder


@pytest.fixture(scope="module")
def run(image, workspace):
    return Run(image, workspace)


def test_six_labels_tell_the_whole_image(run):
    picture = run.picture()
    assert [c.name for c in run.classed.classes] == ["bright", "dark", "middling"]
    expected = np.full((60, 60), 2)
    expected[:, 30:], expected[40:], expected[20:26, 40:47] = 1, 3, 0
    assert (picture == expected).mean() > 0.98 and np.array_equal(picture == 0, expected == 0)
    share, margin = run.classed.confidence()
    assert ((share > 1 / 3) & (share <= 1) & (margin >= 0) & (margin <= share)).all()


def test_threads_change_nothing(image, run, workspace):
    other = Run(image, workspace, threads=1)
    assert np.array_equal(run.features.values, other.features.values)
    for name, votes in vars(run.classed.votes).items():
        assert np.array_equal(votes, getattr(other.classed.votes, name)), name


def test_a_saved_model_finds_the_same_classes(run, tmp_path):
    run.model.save(str(tmp_path / "m.json"))
    model = SampleModel.load(str(tmp_path / "m.json"))
    classed = apply_model(model, run.image, run.segments, run.workers)
    assert np.array_equal(classed.of_segment, run.classed.of_segment)
    known = run.labelled.segment  # of which only the map of the samples themselves is certain
    others = np.setdiff1d(np.arange(len(run.segments)), known)
    assert np.allclose(classed.votes.share[others], run.classed.votes.share[others], atol=0.1)
    assert (run.classed.votes.share[known] >= classed.votes.share[known] - 1e-6).all()


def test_an_image_whose_colours_are_not_known_is_refused(run, tmp_path):
    check_features(run.model, run.image)
    values = read_raster(run.image.path)
    two = RasterSource.open(write_raster(tmp_path / "two.tif", values[:2], nodata=0))
    with pytest.raises(LandCoverError, match=r"uses ngrdi, exg, .* Band 1, Band 2, give band 1 share"):
        check_features(run.model, two)


def test_a_model_of_other_features_is_refused(run):
    table = run.model.table
    fewer = replace(table, names=table.names[:-1], groups=table.groups[:-1], values=table.values[:, :-1])
    other = replace(table, groups=tuple("mean" for _ in table.groups))
    for changed in (fewer, other):
        with pytest.raises(LandCoverError, match="features of the model are not those of the image"):
            apply_model(replace(run.model, table=changed), run.image, run.segments, run.workers)


def test_confidence_of_segments_and_of_regions(run, workspace, tmp_path):
    path = str(tmp_path / "confidence.tif")
    write_confidence(run.segments, run.image, run.classed, path)
    share, margin = read_raster(path)
    known = run.picture() > 0
    assert np.array_equal(np.isnan(share), ~known) and np.array_equal(np.isnan(margin), ~known)
    regions = run.segments.read(run.image.windows(100)[0])
    assert np.allclose(share[known], run.classed.votes.share[regions[known]])

    class_map = write_segment_classes(run.segments, run.image, run.classed, str(tmp_path / "c.tif"))
    found = find_class_regions(class_map, run.segments, run.classed, workspace)
    confidence, counts = measure_confidence(found, run.segments, run.classed)
    inside = found.read(run.image.windows(100)[0])
    for region in range(len(found)):
        assert confidence[region] == pytest.approx(share[inside == region].mean(), abs=1e-6)
        assert counts[region] == len(np.unique(regions[inside == region]))


def test_next_labels_are_new_segments_and_points_inside(run):
    found = run.next(5)
    assert len(found) == 5 == len(set(found.segment.tolist()))
    assert not set(found.segment) & set(run.labelled.segment)
    regions = run.segments.read(run.image.windows(100)[0])
    assert regions[found.row, found.column].tolist() == found.segment.tolist()


def test_given_segments_in_which_the_image_has_no_data_have_no_class(image, workspace, tmp_path):
    numbers = np.arange(144).reshape(12, 12).repeat(5, axis=0).repeat(5, axis=1) + 1
    path = write_raster(tmp_path / "s.tif", numbers.astype(np.uint16))
    run = Run(image, workspace, SegmentRaster.open(path))
    assert np.flatnonzero(run.classed.of_segment == 0).tolist() == [4 * 12 + 8]
    assert np.isnan(run.classed.confidence()[:, 4 * 12 + 8]).all()
    found = run.next(500)
    assert 4 * 12 + 8 not in found.segment


def test_where_every_segment_has_a_label_there_is_no_next_one(image, workspace, tmp_path):
    numbers = np.ones((60, 60), np.uint8)
    numbers[:, 30:], numbers[40:] = 2, 3
    run = Run(image, workspace, SegmentRaster.open(write_raster(tmp_path / "s.tif", numbers)))
    assert len(run.labelled) == 3 and len(run.next(5)) == 0
