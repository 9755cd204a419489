"""What a work item reads of temporary rasters can travel with it."""

import contextlib
import pickle
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.cluster import with_excerpts
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.connected import TileLabels, find_regions
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.minimum_area import MinimumArea
from landcover_segmentation.core.regions.segment_features import measure_features
from landcover_segmentation.core.regions.zonal import zonal_statistics
from merged import UNSTRETCHED, features_of, part_of
from pictures import label_pictures
from rasters import ArraySource, write_raster


@dataclass(frozen=True)
class Excerpting(Threads):
    """Threads that get their work as those of a cluster do."""

    @property
    def local(self):
        return Threads(self.threads)

    @contextlib.contextmanager
    def pool(self, at_once):
        with ThreadPoolExecutor(at_once) as pool:
            yield SimpleNamespace(
                submit=lambda function, item: pool.submit(with_excerpts(function, item), item)
            )


def label_tile(labels, features, window):
    part = part_of(window)
    return TileLabels(labels[part], features[(slice(None), *part)])


@given(
    labels=label_pictures(3, side=16).filter(np.any),
    minimum=st.integers(2, 20),
    tile_size=st.sampled_from((2, 3, 5, 100)),
    by_class=st.booleans(),
)
def test_merging_sees_all_it_needs_in_the_excerpt(labels, minimum, tile_size, by_class):
    features = features_of(labels)
    label = partial(label_tile, labels, features)
    results = []
    for workers in (Threads(2), Excerpting(2)):
        with tempfile.TemporaryDirectory() as folder:
            source = ArraySource(features, labels > 0)
            walk = MinimumArea(source, label, UNSTRETCHED, minimum, folder, workers, tile_size=tile_size)
            found = walk.regions(3 if by_class else None, with_sums=True)
            everything = found.read(Window(0, 0, source.width, source.height))
            results.append((everything, found.pixels, found.labels, found.sums, walk.merged))
    for here, there in zip(*results):
        np.testing.assert_array_equal(there, here)


@given(labels=label_pictures(3, side=16).filter(np.any), tile_size=st.sampled_from((2, 5, 100)))
def test_statistics_see_all_they_need_in_the_excerpt(labels, tile_size):
    features = features_of(labels)
    values = ArraySource(features, labels > 0)
    with tempfile.TemporaryDirectory() as folder:
        found = find_regions(values, partial(label_tile, labels, features), folder, tile_size=tile_size)
        segments = SegmentRaster.open(write_raster(f"{folder}/segments.tif", labels[None] * 7, nodata=0))
        for regions in (found, segments):
            here, there = (
                zonal_statistics(regions.read, values.read, values.windows(tile_size), len(regions), who)
                for who in (Threads(2), Excerpting(2))
            )
            for name in ("count", "mean", "std", "minimum", "maximum"):
                np.testing.assert_array_equal(getattr(there, name), getattr(here, name))


@settings(max_examples=25)
@given(labels=label_pictures(3, side=16).filter(np.any), tile_size=st.sampled_from((2, 5, 100)))
def test_features_see_all_they_need_in_the_excerpt(labels, tile_size):
    image = ArraySource(features_of(labels), labels > 0)
    with tempfile.TemporaryDirectory() as folder:
        found = find_regions(image, partial(label_tile, labels, image.values), folder, tile_size=tile_size)
        here, there = (
            measure_features(image, found, workers=who, tile_size=tile_size)
            for who in (Threads(2), Excerpting(2))
        )
        assert there.values.tobytes() == here.values.tobytes()


def test_no_file_of_this_machine_is_named_in_what_is_sent(tmp_path):
    labels = np.arange(1, 101, dtype=np.uint8).reshape(10, 10)
    features = features_of(labels)
    label = partial(label_tile, labels, features)
    for minimum, method in ((1, "read"), (5, "read_locally")):
        found = find_regions(ArraySource(features, labels > 0), label, str(tmp_path), minimum=minimum)
        read = getattr(found, method)
        sent = with_excerpts(partial(partial, read), (Window(2, 3, 4, 5), 1))
        assert str(tmp_path).encode() in pickle.dumps(read)
        assert str(tmp_path).encode() not in pickle.dumps(sent)
        # Of a window with its halo, not of the whole picture.
        assert len(pickle.dumps(sent)) < len(pickle.dumps(read)) + 6 * 7 * 16


def test_what_holds_no_raster_stays_as_it_is():
    function = partial(max, key=len)
    again = with_excerpts(function, "abc")
    assert (again.func, again.args, again.keywords) == (max, (), {"key": len})
    assert with_excerpts(abs, 3) is abs
