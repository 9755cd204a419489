import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads, run_ordered
from landcover_segmentation.core.raster.handles import open_dataset
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from osgeo import gdal
from rasters import read_all, write_raster

SIDE = 20


def write_tiles(folder, values, left_out=(), **options):
    """Write each 20 x 20 pixels of an image to a file, but for some of them; return the paths."""
    paths = []
    for row in range(values.shape[1] // SIDE):
        for column in range(values.shape[2] // SIDE):
            if (row, column) not in left_out:
                part = values[:, row * SIDE : (row + 1) * SIDE, column * SIDE : (column + 1) * SIDE]
                corner = (column * SIDE * 10.0, 10.0, 0.0, -row * SIDE * 10.0, 0.0, -10.0)
                path = os.path.join(folder, f"tile_{row}_{column}.tif")
                paths.append(write_raster(path, part, geotransform=corner, **options))
    return paths


def build(folder, paths, **options):
    """Build a virtual raster of files and return its path."""
    path = os.path.join(folder, "all.vrt")
    gdal.BuildVRT(path, paths, **options).FlushCache()
    return path


def image(rows=3, columns=4, bands=2):
    shape = (bands, rows * SIDE, columns * SIDE)
    return np.random.default_rng(0).integers(0, 255, shape).astype(np.uint8)


class TestGaps:
    """What lies in no file is no data, although GDAL reads 0 there."""

    @given(st.sets(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=10), st.integers(1, 50))
    @settings(max_examples=25, deadline=None)
    def test_gaps_are_not_valid_whatever_the_tiles(self, tmp_path_factory, left_out, size):
        folder = tmp_path_factory.mktemp("tiles")
        values = image()
        full = np.zeros(values.shape[1:], bool)
        for path_row in range(3):
            for column in range(4):
                if (path_row, column) not in left_out:
                    full[path_row * SIDE :, column * SIDE :][:SIDE, :SIDE] = True
        rows, columns = (np.flatnonzero(full.any(axis=axis)) for axis in (1, 0))
        part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        source = RasterSource.open(build(folder, write_tiles(folder, values, left_out)))
        valid = np.zeros((source.height, source.width), bool)
        read = run_ordered(source.read, source.windows(size), Threads(3))
        for window, (found, where) in zip(source.windows(size), read):
            place = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
            valid[place] = where
            assert (found[:, where] == values[(slice(None), *part)][(slice(None), *place)][:, where]).all()
        assert (valid == full[part]).all()

    @pytest.mark.parametrize("options", [{"nodata": 7}, {"mask": np.ones((SIDE, SIDE), bool)}, {"alpha": 2}])
    def test_what_the_files_say_themselves_holds_as_well(self, tmp_path, options):
        values = image()
        values[:, 0, :5] = 7
        values[1] = np.maximum(values[1], 1)
        source = RasterSource.open(build(tmp_path, write_tiles(tmp_path, values, {(1, 1)}, **options)))
        expected = np.ones(values.shape[1:], bool)
        if "nodata" in options:
            expected = (values != 7).all(axis=0)
        expected[SIDE : 2 * SIDE, SIDE : 2 * SIDE] = False
        assert (read_all(source)[1] == expected).all()

    def test_bands_of_different_files(self, tmp_path):
        """Each is a band of its own; only where both lie is data."""
        paths = write_tiles(tmp_path, image(1, 3, bands=1), {(0, 1)})
        source = RasterSource.open(build(tmp_path, paths, separate=True))
        assert len(source.bands) == 2 and not read_all(source)[1].any()
        assert read_all(RasterSource.open(source.path, (1,)))[1].sum() == SIDE * SIDE

    def test_files_of_another_pixel_size_leave_no_seam(self, tmp_path):
        first, second = write_tiles(tmp_path, image(1, 2, bands=1))
        coarse = str(tmp_path / "coarse.tif")
        gdal.Translate(coarse, second, width=13, height=13)
        source = RasterSource.open(build(tmp_path, [first, coarse]))
        assert read_all(source)[1].all()

    def test_other_rasters_have_no_gaps(self, tmp_path):
        plain = write_raster(tmp_path / "plain.tif", image())
        warped = str(tmp_path / "warped.vrt")
        gdal.Warp(warped, plain, format="VRT", dstSRS="EPSG:32634").FlushCache()
        assert RasterSource.open(plain).covered == RasterSource.open(warped).covered == ()


class TestMissingFiles:
    def test_a_missing_file_is_named(self, tmp_path):
        paths = write_tiles(tmp_path, image())
        path = build(tmp_path, paths)
        os.remove(paths[5])
        with pytest.raises(LandCoverError, match=r"does not exist.*tile_1_1\.tif.*all\.vrt"):
            RasterSource.open(path)

    def test_a_file_that_goes_away_later_is_no_hole(self, tmp_path):
        paths = write_tiles(tmp_path, image())
        source = RasterSource.open(build(tmp_path, paths))
        os.remove(paths[5])
        with pytest.raises(LandCoverError, match=r"cannot be read.*tile_1_1\.tif"):
            list(run_ordered(source.read, source.windows(10), Threads(1)))

    def test_nor_when_it_is_asked_for_again(self, tmp_path):
        """GDAL says nothing then."""
        paths = write_tiles(tmp_path, image())
        source = RasterSource.open(build(tmp_path, paths))
        os.remove(paths[0])
        failures = list(run_ordered(_failure, [source] * 3, Threads(1)))
        assert len(failures) == 3 and all("cannot be read" in failure for failure in failures)

    @pytest.mark.parametrize("kept", [0, 700])
    def test_a_file_that_is_damaged(self, tmp_path, kept):
        paths = write_tiles(tmp_path, image())
        source = RasterSource.open(build(tmp_path, paths))
        os.truncate(paths[5], kept)
        with pytest.raises(LandCoverError, match=r"cannot be read.*tile_1_1\.tif"):
            list(run_ordered(source.read, source.windows(10), Threads(2)))


def _failure(source):
    try:
        source.read(Window(0, 0, 5, 5))
    except LandCoverError as error:
        return str(error)
    return ""


def test_relative_paths_hold_from_any_folder(tmp_path, monkeypatch):
    path = build(tmp_path, write_tiles(tmp_path, image()))
    with open(path, encoding="utf-8") as file:
        assert 'relativeToVRT="1">tile_0_0.tif' in file.read()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for folder, name in ((elsewhere, path), (tmp_path, "all.vrt"), (elsewhere, "../all.vrt")):
        monkeypatch.chdir(folder)
        values, valid = next(iter(run_ordered(read_all, [RasterSource.open(name)])))
        assert (values == image()).all() and valid.all()


def test_more_files_than_may_be_open(tmp_path):
    """GDAL keeps at most 100 of them open, in all threads together."""
    resource = pytest.importorskip("resource", reason="limits of open files are Unix's")
    values = image(20, 20)
    source = RasterSource.open(build(tmp_path, write_tiles(tmp_path, values)))
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/dev/fd")) + 180, before[1]))
    try:
        windows = source.windows(50)
        for window, (found, _) in zip(windows, run_ordered(source.read, windows, Threads(32))):
            place = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
            assert (found == values[(slice(None), *place)]).all()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_folder_is_told_how_to_become_a_raster(tmp_path):
    write_tiles(tmp_path, image())
    with pytest.raises(LandCoverError, match=r"folder.*Build virtual raster"):
        open_dataset(str(tmp_path))
