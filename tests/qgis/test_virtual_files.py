"""Images in archives and behind a web address, which GDAL opens by paths of its own."""

import functools
import gzip
import http.server
import os
import re
import shutil
import threading
import zipfile

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException


class RangeHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and parts of its files as servers of cloud-optimised GeoTIFFs do."""

    asked = []

    def do_GET(self):
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        path = self.translate_path(self.path)
        if not wanted or not os.path.isfile(path):
            return super().do_GET()
        size = os.path.getsize(path)
        first, last = int(wanted[1]), min(int(wanted[2]), size - 1)
        self.asked.append((first, last))
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        with open(path, "rb") as file:
            file.seek(first)
            self.wfile.write(file.read(last - first + 1))
        return None

    def log_message(self, *arguments):
        pass


@pytest.fixture()
def served(tmp_path):
    """Return a folder and the address at which it is served, to this machine alone."""
    folder = tmp_path / "served"
    folder.mkdir()
    RangeHandler.asked.clear()
    handler = functools.partial(RangeHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    gdal.VSICurlClearCache()


def classes_of(run, image, folder):
    path = str(folder / "classes.tif")
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=path)
    return gdal.Open(path).ReadAsArray().tobytes()


def test_a_cloud_optimised_geotiff_over_http(run, olinda, served, out, tmp_path):
    folder, address = served
    gdal.Translate(str(folder / "image.tif"), olinda, format="COG")
    expected = classes_of(run, olinda, tmp_path)
    assert classes_of(run, f"/vsicurl/{address}/image.tif", out) == expected
    assert RangeHandler.asked


def test_an_address_without_an_image(run, served, out):
    with pytest.raises(QgsProcessingException, match="does not exist") as caught:
        classes_of(run, f"/vsicurl/{served[1]}/nothing.tif", out)
    assert "Traceback" not in str(caught.value) and os.listdir(out) == []


@pytest.fixture()
def packed(olinda, tmp_path):
    """Return a folder with the image in archives."""
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.write(olinda, "image.tif")
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.write(olinda, "a.tif")
        archive.write(olinda, "b.tif")
    with open(olinda, "rb") as image, gzip.open(tmp_path / "one.tif.gz", "wb") as archive:
        shutil.copyfileobj(image, archive)
    return tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "{}/one.zip",
        "/vsizip/{}/one.zip",
        "/vsizip/{}/two.zip/b.tif",
        "{}/one.tif.gz",
        "/vsigzip/{}/one.tif.gz",
    ],
)
def test_an_image_in_an_archive(run, olinda, packed, out, name):
    assert classes_of(run, name.format(packed), out) == classes_of(run, olinda, packed)


def test_of_an_archive_of_several_one_is_to_be_chosen(run, packed, out):
    with pytest.raises(QgsProcessingException, match=r"several rasters.*two\.zip/a\.tif"):
        classes_of(run, f"{packed}/two.zip", out)


def test_a_report_does_not_replace_the_archive_of_its_image(run, packed, out):
    archive = packed / "one.zip"
    before = archive.read_bytes()
    with pytest.raises(QgsProcessingException, match="overwrite the input"):
        run("kmeans", INPUT=f"/vsizip/{archive}", OUTPUT=str(out / "classes.tif"), REPORT=str(archive))
    assert archive.read_bytes() == before
