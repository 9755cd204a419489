"""The same maps from a real Dask cluster on this machine, and what is said where it cannot be used."""

import math
import operator
import os
import shutil
import socket
import threading
import time
from functools import partial
from pkgutil import resolve_name

import numpy as np
import pytest
from dask_cluster import DaskCluster, skip_without_dask
from landcover_segmentation.core import upload
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.cluster import cluster
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads, run_ordered
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.indices import write_index
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.zonal import zonal_statistics
from landcover_segmentation.core.segmentation.methods import SEGMENT_METHODS, SegmentSettings

HERE = Threads(2)
PACKAGE = "landcover_segmentation"


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    """Return a cluster with two workers."""
    skip_without_dask()
    with DaskCluster(tmp_path_factory.mktemp("dask")) as dask:
        dask.add_worker()
        dask.add_worker()
        yield dask


@pytest.fixture(scope="module")
def workers(dask):
    """Return its workers."""
    with cluster(dask.address, HERE) as workers:
        yield workers


@pytest.fixture()
def own_dask(tmp_path):
    """Return a cluster without workers that the test may break."""
    skip_without_dask()
    folder = tmp_path / "dask"
    folder.mkdir()
    with DaskCluster(folder) as dask:
        yield dask


@pytest.fixture(scope="module")
def scene(bundled_scene):
    """Return four bands of the bundled scene: 349 x 352 pixels, 9 tiles of 128 pixels."""
    return RasterSource.open(bundled_scene, (1, 2, 3, 4))


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Work in the folder of the test."""
    monkeypatch.chdir(tmp_path)


def only_here(name):
    """Return the path of a new folder; where the system has such paths, it leads nowhere on workers."""
    here = "/proc/self/cwd" if os.path.isdir("/proc/self/cwd") else os.getcwd()
    os.mkdir(name)
    return os.path.join(here, name)


def segments(source, settings, name, workers, progress=None):
    """Return the segments of every pixel, and their table."""
    found = find_segments(source, settings, only_here(name), workers, progress, tile_size=128)
    return found, found.read(Window(0, 0, source.width, source.height))


def check_same_segments(source, settings, workers):
    here, there = segments(source, settings, "here", HERE), segments(source, settings, "there", workers)
    np.testing.assert_array_equal(there[1], here[1])
    assert there[1].max() > 20
    for name in ("pixels", "labels", "sums"):
        np.testing.assert_array_equal(getattr(there[0], name), getattr(here[0], name))


@pytest.mark.parametrize("method", SEGMENT_METHODS)
def test_every_method_gives_the_same_segments(workers, scene, method):
    check_same_segments(scene, SegmentSettings(method), workers)


@pytest.mark.parametrize("sizes", [{"min_area": 1}, {"min_area": 60}, {"min_area": 300, "segment_size": 900}])
def test_segments_of_every_size_are_the_same(workers, scene, sizes):
    check_same_segments(scene, SegmentSettings(**sizes), workers)


@pytest.mark.parametrize(
    ("min_area", "regions"), [(0, False), (0, True), (10, False), (10, True), (200, True)]
)
def test_k_means_gives_the_same_bytes(workers, scene, tmp_path, min_area, regions):
    model = fit_kmeans(scene, 5, sample_size=5000)
    written = []
    for who in (HERE, workers):
        folder = only_here(str(len(written)))
        path = tmp_path / "classes.tif"
        found = classify_kmeans(scene, model, str(path), min_area, regions, who, folder, tile_size=128)
        raster = RasterSource.open(found.region_raster).read(Window(0, 0, 349, 352))[0] if regions else None
        written.append((path.read_bytes(), raster, found.pixels.tolist(), found.merged_regions))
    here, there = written
    assert there[0] == here[0] and there[2:] == here[2:]
    np.testing.assert_array_equal(there[1], here[1])


def test_an_index_and_statistics_are_the_same(workers, scene, tmp_path):
    bands = RasterSource.open(scene.path, (4, 3))
    found, _ = segments(scene, SegmentSettings(), "segments", HERE)
    paths = [tmp_path / "here.tif", tmp_path / "there.tif"]
    measured = []
    for path, who in zip(paths, (HERE, workers)):
        write_index("ndvi", bands, str(path), who)
        values = RasterSource.open(str(paths[0]))  # not of whole numbers
        measured.append(zonal_statistics(found.read, values.read, scene.windows(128), len(found), who))
    assert paths[0].read_bytes() == paths[1].read_bytes()
    for name in ("count", "mean", "std", "minimum", "maximum"):
        np.testing.assert_array_equal(getattr(measured[1], name), getattr(measured[0], name))


def test_a_worker_that_dies_costs_its_tiles_and_one_that_joins_helps(own_dask, scene):
    _, expected = segments(scene, SegmentSettings(), "here", HERE)
    first, counts = own_dask.add_worker(), []
    own_dask.add_worker()
    own_dask.wait_for_workers(2)
    with cluster(own_dask.address, HERE) as workers:

        def disturb(fraction, _):
            if fraction > 0.1 and first.poll() is None:
                first.kill()
                own_dask.add_worker()
            counts.append(workers.count)

        _, found = segments(scene, SegmentSettings(), "there", workers, Progress(disturb))
        np.testing.assert_array_equal(found, expected)
        # The one that joined has the core as well.
        own_dask.wait_for_workers(2)
        assert set(looked_up(workers, "raster.tiles:DEFAULT_TILE_SIZE")) == {512}
    assert counts[0] == 2


@pytest.fixture()
def other_core(monkeypatch, tmp_path):
    """Return a function that makes us another version of the plugin, until the test ends."""

    def other_core():
        copy = shutil.copytree(upload.CORE_FOLDER, tmp_path / "core")
        with open(copy / "palette.py", "a", encoding="utf-8") as file:
            file.write("\nADDED = 7\n")
        monkeypatch.setattr(upload, "CORE_FOLDER", str(copy))

    return other_core


def looked_up(workers, name):
    """Return what a name of the core stands for on the workers, from each of several items."""
    return list(run_ordered(resolve_name, [f"{PACKAGE}.core.{name}"] * 4, workers))


def test_a_changed_core_replaces_the_loaded_one_and_comes_back(dask, other_core, monkeypatch):
    with cluster(dask.address, HERE) as before:
        size = looked_up(before, "raster.tiles:DEFAULT_TILE_SIZE")
        assert size == [512] * 4
        with pytest.raises(AttributeError):
            looked_up(before, "palette:ADDED")
        original = upload.CORE_FOLDER
        other_core()
        with cluster(dask.address, HERE) as changed:
            assert looked_up(changed, "palette:ADDED") == [7] * 4
            with pytest.raises(
                LandCoverError, match=r"another version of the plugin.*tcp://127\.0\.0\.1:\d+"
            ):
                looked_up(before, "raster.tiles:DEFAULT_TILE_SIZE")
        monkeypatch.setattr(upload, "CORE_FOLDER", original)
        with cluster(dask.address, HERE) as again, pytest.raises(AttributeError):
            looked_up(again, "palette:ADDED")


def test_an_image_that_a_worker_cannot_open_is_named_with_the_worker(workers, scene, tmp_path):
    path = shutil.copy(scene.path, str(tmp_path / "gone.tif"))
    source = RasterSource.open(path)
    os.remove(path)
    with pytest.raises(LandCoverError) as error:
        list(run_ordered(source.read, source.windows(128), workers))
    sentence = str(error.value)
    assert "tcp://127.0.0.1:" in sentence and path in sentence and "does not exist" in sentence
    assert "\n" not in sentence and ".." not in sentence


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("__version__ = '0.1.2'", r"other version of scikit-image.*0\.1\.2 on tcp://127"),
        ("raise ImportError('no such file')", r"lacks scikit-image.*tcp://127.*no such file"),
    ],
)
def test_a_worker_with_another_scikit_image_is_refused(own_dask, tmp_path, source, told):
    (tmp_path / "skimage.py").write_text(source, encoding="utf-8")
    own_dask.add_worker(search_path=tmp_path)
    with pytest.raises(LandCoverError, match=told), cluster(own_dask.address, HERE):
        pass


def test_a_worker_that_joins_with_another_scikit_image_refuses_its_tiles(own_dask, tmp_path):
    (tmp_path / "skimage.py").write_text("__version__ = '0.1.2'", encoding="utf-8")
    own_dask.add_worker()
    with cluster(own_dask.address, HERE) as workers:
        own_dask.workers[0].kill()
        own_dask.add_worker(search_path=tmp_path)
        with pytest.raises(LandCoverError, match=r"other version of scikit-image.*0\.1\.2 on tcp://127"):
            list(run_ordered(abs, range(4), workers))


def test_no_scheduler_is_a_sentence_within_ten_seconds():
    skip_without_dask()
    with socket.create_server(("127.0.0.1", 0)) as silent, socket.create_server(("127.0.0.1", 0)) as closed:
        addresses = [f"tcp://127.0.0.1:{each.getsockname()[1]}" for each in (silent, closed)]
        closed.close()
        told = {}

        def connect(address):
            try:
                with cluster(address, HERE):
                    pass
            except LandCoverError as error:
                told[address] = str(error), time.monotonic() - begun

        begun = time.monotonic()
        threads = [threading.Thread(target=connect, args=[address]) for address in addresses]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for address in addresses:
        sentence, seconds = told[address]
        assert "no Dask scheduler" in sentence and address in sentence and "\n" not in sentence
        assert seconds < 10


@pytest.mark.parametrize(
    "address", ["nonsense", "tcp://", "http://127.0.0.1:8786", "127.0.0.1:port", "127.0.0.1:99999"]
)
def test_an_address_that_is_none_is_a_sentence(address):
    skip_without_dask()
    with pytest.raises(LandCoverError, match="Dask scheduler") as error, cluster(address, HERE):
        pass
    assert address in str(error.value) and "\n" not in str(error.value)


def test_without_workers_there_is_a_sentence(own_dask):
    with pytest.raises(LandCoverError, match="no workers"), cluster(own_dask.address, HERE, patience=1):
        pass
    worker = own_dask.add_worker()
    own_dask.wait_for_workers(1)
    with cluster(own_dask.address, HERE, patience=1) as workers:
        results = run_ordered(time.sleep, [0, 60], workers)
        next(results)
        worker.kill()
        with pytest.raises(LandCoverError, match="no workers"):
            next(results)


def test_a_scheduler_that_ends_is_a_sentence(own_dask):
    own_dask.add_worker()
    with cluster(own_dask.address, HERE, patience=5) as workers:
        results = run_ordered(time.sleep, [0, 60], workers)
        next(results)
        own_dask.end_scheduler()
        with pytest.raises(LandCoverError, match="connection to the Dask scheduler was lost"):
            next(results)


def test_cancelling_takes_back_what_was_sent(dask):
    from distributed import Client

    done = []
    progress = Progress(is_cancelled=lambda: len(done) == 3)
    with (
        cluster(dask.address, HERE, progress) as workers,
        Client(dask.address, set_as_default=False) as client,
    ):
        with pytest.raises(Cancelled):
            for _ in run_ordered(time.sleep, [0.05] * 1000, workers, progress):
                done.append(True)
                assert sum(map(len, client.processing().values())) <= 2 * workers.count + 1
        time.sleep(1)
        assert sum(map(len, client.processing().values())) == 0


def test_cancelling_ends_a_long_wait(dask):
    begun = math.inf
    progress = Progress(is_cancelled=lambda: time.monotonic() > begun + 1)
    with cluster(dask.address, HERE, progress) as workers, pytest.raises(Cancelled):
        begun = time.monotonic()
        list(run_ordered(time.sleep, [5], workers, progress))
    assert time.monotonic() < begun + 4.5


def test_workers_close_their_files_when_a_run_ends(dask, scene, tmp_path):
    from distributed import Client

    path = shutil.copy(scene.path, str(tmp_path / "image.tif"))
    source = RasterSource.open(path)

    def open_files():
        import os

        return [os.path.realpath(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")]

    def files_of(client):
        return {path for paths in client.run(open_files).values() for path in paths}

    with Client(dask.address, set_as_default=False) as client:
        with cluster(dask.address, HERE) as workers:
            list(run_ordered(source.read, source.windows(64), workers))
            assert path in files_of(client)
        until = time.monotonic() + 10
        while path in files_of(client) and time.monotonic() < until:
            time.sleep(0.1)
        assert path not in files_of(client)


def test_an_error_in_a_tile_comes_as_it_is(workers):
    with pytest.raises(ZeroDivisionError):
        list(run_ordered(partial(operator.floordiv, 1), range(3, -1, -1), workers))
