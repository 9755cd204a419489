import subprocess
import sys

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.raster.sink import RasterSink
from landcover_segmentation.core.raster.source import RasterSource, embedded_classes
from landcover_segmentation.core.raster.tiles import Window
from osgeo import gdal
from rasters import ArraySource, read_raster

CODE = """
import resource, sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from osgeo import gdal
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.sink import RasterSink
from landcover_segmentation.core.raster.tiles import Window
import signal
gdal.UseExceptions() if sys.argv[4] == "on" else gdal.DontUseExceptions()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
class Grid:
    width = height = 16
    is_georeferenced = False
    projection = ""
classes = [LandCoverClass(n, "a class with a long name " * 20 + str(n), "#112233") for n in range(1, 256)]
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    with RasterSink(sys.argv[2], Grid, np.uint8, classes=classes) as sink:
        sink.write(Window(0, 0, 16, 16), np.ones((16, 16), np.uint8))
except LandCoverError as error:
    print("told:", error)
else:
    print("silent")
"""


@pytest.mark.parametrize("exceptions", ["on", "off"])
@pytest.mark.parametrize("limit", [1_000, 70_000, 90_000])
def test_what_does_not_fit_on_the_disk_is_told_in_one_sentence(tmp_path, package_path, limit, exceptions):
    """The raster is some 2 kB, the names beside it some 130: they end at the limit."""
    command = [sys.executable, "-c", CODE, package_path, str(tmp_path / "c.tif"), str(limit), exceptions]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout.startswith("told:"), done.stdout + done.stderr
    assert "written" in done.stdout and "c.tif" in done.stdout
    assert done.stdout.count("\n") == 1
    # Before 3.7 GDAL cannot close a file without its exceptions.
    assert "Traceback" not in done.stderr or (exceptions == "on" and not hasattr(gdal, "ExceptionMgr"))


def test_names_and_colours_arrive(tmp_path):
    classes = [LandCoverClass(1, "Sea", "#0000ff"), LandCoverClass(3, "Wood & <b>", "#00ff00")]
    source = ArraySource(np.zeros((1, 2, 3)))
    with RasterSink(str(tmp_path / "c.tif"), source, np.uint8, classes=classes) as sink:
        sink.write(Window(0, 0, 3, 2), np.array([[1, 3, 0], [1, 1, 1]]))
    names, colors = embedded_classes(RasterSource.open(str(tmp_path / "c.tif"), (1,), labels=True))
    assert names == {1: "Sea", 3: "Wood & <b>"} and colors == {1: "#0000ff", 3: "#00ff00"}
    assert read_raster(tmp_path / "c.tif")[0].tolist() == [[1, 3, 0], [1, 1, 1]]


@pytest.mark.parametrize("size", [7, 256, 1000])
def test_several_bands_with_their_names(tmp_path, size):
    values = np.random.default_rng(0).random((2, 300, 270)).astype(np.float32)
    source = ArraySource(values)
    path = str(tmp_path / "two.tif")
    with RasterSink(path, source, np.float32, nodata=np.nan, description=("one", "two")) as sink:
        for window in source.windows(size):
            sink.write(window, source.read(window)[0])
    assert np.array_equal(read_raster(path), values)
    assert RasterSource.open(path).band_names == ("one", "two")


def test_tiles_are_closed_when_writing_them_fails(tmp_path):
    closed = []

    def tiles():
        try:
            yield Window(0, 0, 3, 2), np.zeros((9, 9))
        finally:
            closed.append(True)

    with (
        pytest.raises(ValueError),
        RasterSink(str(tmp_path / "a.tif"), ArraySource(np.zeros((1, 2, 3))), np.uint8) as sink,
    ):
        sink.write_tiles(tiles())
    assert closed
