import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster import overviews
from landcover_segmentation.core.raster.overviews import add_overviews, make_cloud_optimized
from landcover_segmentation.core.raster.sink import RasterSink, category_names
from landcover_segmentation.core.raster.tiles import Window
from osgeo import gdal
from rasters import ArraySource

CLASSES = (LandCoverClass(1, "Sea", "#0000ff"), LandCoverClass(3, "Wood & <b>", "#00ff00"))
TYPES = ("uint8", "uint16", "uint32", "float32")
#: From 3.7 on GDAL prints nothing even where its exceptions are on and a dataset cannot be closed.
UNRAISABLE = "error" if hasattr(gdal, "ExceptionMgr") else "ignore"
validation = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")


def write(path, values, classes=(), nodata=0):
    """Write values as the plugin does, with all that it puts into a file; return the path."""
    height, width = values.shape
    source = ArraySource(values, epsg=32633)
    with RasterSink(
        str(path), source, values.dtype, nodata, classes, "NDVI", metadata={"index": "ndvi"}
    ) as sink:
        sink.write(Window(0, 0, width, height), values)
    return str(path)


def described(path):
    """Return everything that a file tells but for its layout."""
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    return {
        "values": band.ReadAsArray().tolist(),
        "nodata": str(band.GetNoDataValue()),
        "names": category_names(dataset, 1),
        "colors": table and [table.GetColorEntry(value) for value in range(table.GetCount())],
        "crs": dataset.GetProjection(),
        "geotransform": dataset.GetGeoTransform(),
        "description": band.GetDescription(),
        "metadata": band.GetMetadata(),
        "type": band.DataType,
    }


def overview_values(path):
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    return [band.GetOverview(level).ReadAsArray() for level in range(band.GetOverviewCount())]


@pytest.fixture()
def everything_is_large(monkeypatch):
    monkeypatch.setattr(overviews, "_LARGE", 0)


class TestOverviews:
    def test_a_small_raster_stays_as_it_is(self, tmp_path):
        path = write(tmp_path / "a.tif", np.ones((600, 700), np.uint8))
        before = Path(path).read_bytes()
        add_overviews(path, Progress())
        assert Path(path).read_bytes() == before

    def test_a_large_raster_has_them_down_to_one_block(self, tmp_path):
        path = write(tmp_path / "a.tif", np.ones((3, 4097), np.uint8))
        add_overviews(path, Progress())
        assert [values.shape for values in overview_values(path)] == [
            (2, 2049),
            (1, 1025),
            (1, 513),
            (1, 257),
            (1, 129),
        ]
        assert os.listdir(tmp_path) == ["a.tif"]

    def test_classes_are_not_invented_and_all_else_stays(self, tmp_path, everything_is_large):
        values = np.random.default_rng(0).choice(np.array([0, 1, 3], np.uint8), (600, 500))
        path = write(tmp_path / "a.tif", values, CLASSES)
        before = described(path)
        add_overviews(path, Progress())
        assert described(path) == before
        for level in overview_values(path):
            assert set(np.unique(level)) <= {0, 1, 3}
            assert np.bincount(level.ravel())[[0, 1, 3]] / level.size == pytest.approx(1 / 3, abs=0.05)

    def test_numbers_of_segments_are_taken_from_the_raster(self, tmp_path, everything_is_large):
        values = np.arange(600 * 500, dtype=np.uint32).reshape(600, 500)
        path = write(tmp_path / "a.tif", values)
        add_overviews(path, Progress())
        first = overview_values(path)[0]
        columns = first % 500
        assert (columns // 2 == np.arange(250)).all() and (first // 500 // 2 == np.arange(300)[:, None]).all()

    def test_measurements_are_averaged_without_nodata(self, tmp_path, everything_is_large):
        values = np.zeros((2, 600), np.float32)
        values[:, :3] = [[1, 2, np.nan], [3, 6, np.nan]]
        path = write(tmp_path / "a.tif", values, nodata=np.nan)
        add_overviews(path, Progress())
        assert overview_values(path)[0][0, :2].tolist() == [3, 0]

    @pytest.mark.parametrize("lay_out", [add_overviews, make_cloud_optimized])
    def test_the_bytes_do_not_depend_on_the_threads(self, tmp_path, everything_is_large, lay_out):
        values = np.random.default_rng(0).integers(0, 9, (700, 900)).astype(np.uint8)
        written = []
        for threads in ("1", "3"):
            path = write(tmp_path / f"{threads}.tif", values)
            gdal.SetConfigOption("GDAL_NUM_THREADS", threads)
            try:
                lay_out(path, Progress())
            finally:
                gdal.SetConfigOption("GDAL_NUM_THREADS", None)
            written.append(Path(path).read_bytes())
        assert written[0] == written[1]


class TestCloudOptimized:
    @settings(max_examples=20, deadline=None)
    @given(
        st.integers(1, 1300), st.integers(1, 1300), st.sampled_from(["uint8", "uint16", "uint32", "float32"])
    )
    def test_it_is_valid_and_tells_the_same(self, tmp_path_factory, width, height, dtype):
        folder = tmp_path_factory.mktemp("cog")
        values = np.random.default_rng(0).choice(np.array([0, 1, 3], dtype), (height, width))
        classes = CLASSES if dtype in ("uint8", "uint16") else ()
        path = write(folder / "a.tif", values, classes)
        before, names = described(path), sorted(os.listdir(folder))
        make_cloud_optimized(path, Progress())
        assert described(path) == before and sorted(os.listdir(folder)) == names
        warnings, errors, _ = validation.validate(path, full_check=True)
        assert warnings == [] and errors == []
        for level in overview_values(path):
            assert dtype == "float32" or set(np.unique(level)) <= {0, 1, 3}


@pytest.mark.parametrize("lay_out", [add_overviews, make_cloud_optimized])
class TestStopping:
    def test_a_cancel_is_answered(self, tmp_path, everything_is_large, lay_out):
        path = write(tmp_path / "a.tif", np.random.default_rng(0).random((1500, 1500), np.float32))
        seen = []
        progress = Progress(
            lambda fraction, message: seen.append(fraction), lambda: bool(seen and seen[-1] > 0.3)
        )
        with pytest.raises(Cancelled):
            lay_out(path, progress)
        assert 0.3 < seen[-1] < 1

    @pytest.mark.filterwarnings(f"{UNRAISABLE}::pytest.PytestUnraisableExceptionWarning")
    def test_what_does_not_fit_on_the_disk_is_told(
        self, tmp_path, everything_is_large, lay_out, gdal_exceptions
    ):
        resource = pytest.importorskip("resource", reason="limits of file sizes are Unix's")
        path = write(tmp_path / "a.tif", np.random.default_rng(0).random((900, 900), np.float32))
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (os.path.getsize(path) + 20_000, before[1]))
        try:
            with pytest.raises(LandCoverError, match=r"written.*a\.tif"):
                lay_out(path, Progress())
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
