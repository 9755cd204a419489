import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.raster.handles import gdal_errors
from osgeo import gdal


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


def test_the_statement_that_a_database_refused_is_not_told():
    with (
        pytest.raises(LandCoverError, match=r"a.gpkg \(database or disk is full\)"),
        gdal_errors("a.gpkg", True),
    ):
        gdal.Error(
            gdal.CE_Failure, 1, "sqlite3_exec(CREATE TABLE a (b TEXT)) failed: database or disk is full"
        )
