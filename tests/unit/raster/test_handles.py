import gzip
import tarfile
import zipfile

import numpy as np
import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.handles import gdal_errors, local_files, open_dataset
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from rasters import read_all, write_raster


def test_a_mistake_of_ours_after_a_mere_warning_shows_as_it_is():
    with pytest.raises(AttributeError, match="nonsense"), gdal_errors("a.tif"):
        gdal.Error(gdal.CE_Warning, 1, "only a warning")
        None.nonsense  # noqa: B018


def test_what_a_failed_call_leads_to_is_gdal_s_failure():
    with pytest.raises(LandCoverError, match=r"cannot be read: a.tif \(it is broken\)"), gdal_errors("a.tif"):
        gdal.Error(gdal.CE_Failure, 1, "it is\nbroken")
        None.nonsense  # noqa: B018


def test_a_failure_without_an_exception_is_noticed():
    with pytest.raises(LandCoverError, match="cannot be written"), gdal_errors("a.tif", writing=True):
        gdal.Error(gdal.CE_Failure, 1, "no room")


def test_only_what_is_written_can_fill_a_disk_and_only_what_is_read_be_damaged():
    told = []
    for writing in (False, True):
        with pytest.raises(LandCoverError) as raised, gdal_errors("a.tif", writing):
            gdal.Error(gdal.CE_Failure, 1, "failed")
        told.append(str(raised.value))
    assert "damaged" in told[0] and "full" not in told[0]
    assert "full" in told[1] and "damaged" not in told[1]


class TestArchives:
    @pytest.fixture()
    def packed(self, tmp_path):
        """Return the folder of archives of one image, and of two in `two.zip`; and the image's values."""
        values = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
        image = write_raster(tmp_path / "image.tif", values)
        with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
            archive.write(image, "folder/image.tif")
            archive.writestr("readme.txt", "not a raster")
        with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
            archive.write(image, "a.tif")
            archive.write(image, "b.tif")
        for name, mode in (("one.tar", "w"), ("one.tar.gz", "w:gz"), ("one.tgz", "w:gz")):
            with tarfile.open(tmp_path / name, mode) as archive:
                archive.add(image, "image.tif")
        (tmp_path / "one.tif.gz").write_bytes(gzip.compress((tmp_path / "image.tif").read_bytes()))
        return tmp_path, values

    @pytest.mark.parametrize(
        "name",
        [
            "{}/one.zip",
            "/vsizip/{}/one.zip/folder/image.tif",
            "/vsizip/{{{}/one.zip}}/folder/image.tif",
            "/vsizip/{}/two.zip/b.tif",
            "{}/one.tif.gz",
            "/vsigzip/{}/one.tif.gz",
            "{}/one.tar",
            "/vsitar/{}/one.tar",
            "/vsitar/{}/one.tar.gz/image.tif",
            "{}/one.tar.gz",
            "{}/one.tgz",
        ],
    )
    def test_a_raster_in_an_archive_is_read(self, packed, name):
        folder, values = packed
        np.testing.assert_array_equal(read_all(RasterSource.open(name.format(folder)))[0], values)

    def test_an_archive_of_several_names_one(self, packed):
        with pytest.raises(LandCoverError, match=r"several rasters.*/vsizip/.*two.zip/a.tif"):
            open_dataset(f"{packed[0]}/two.zip")

    @pytest.mark.parametrize(
        "name", ["/vsizip/{}/no.zip/a.tif", "/vsizip/{}/two.zip/c.tif", "{}/no.tif.gz", "{}/no.zip"]
    )
    def test_what_is_missing_is_said_to_be(self, packed, name):
        with pytest.raises(LandCoverError, match="does not exist") as caught:
            open_dataset(name.format(packed[0]))
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize(
        "name",
        ["/vsizip/{}/two.zip/b.tif", "/vsizip/{{{}/two.zip}}/b.tif", "/vsigzip//vsizip/{}/two.zip/b.tif"],
    )
    def test_the_archive_is_a_file_that_is_read(self, packed, name):
        files = local_files(name.format(packed[0]))
        assert "gzip" in name or f"{packed[0]}/two.zip" in files

    def test_an_image_of_tiles_rests_on_each(self, tmp_path):
        tile = write_raster(tmp_path / "tile.tif", np.zeros((2, 2), np.uint8))
        mosaic = str(tmp_path / "mosaic.vrt")
        gdal.BuildVRT(mosaic, [tile]).FlushCache()
        assert {mosaic, tile} <= set(local_files(mosaic))

    def test_a_file_that_is_no_raster_is_itself(self, tmp_path):
        assert local_files(str(tmp_path / "model.json")) == [str(tmp_path / "model.json")]


def test_the_statement_that_a_database_refused_is_not_told():
    with (
        pytest.raises(LandCoverError, match=r"a.gpkg \(database or disk is full\)"),
        gdal_errors("a.gpkg", True),
    ):
        gdal.Error(
            gdal.CE_Failure, 1, "sqlite3_exec(CREATE TABLE a (b TEXT)) failed: database or disk is full"
        )
