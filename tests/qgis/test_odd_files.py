"""Valid but unusual rasters get a result or one clear sentence; none gets a traceback or leaves a file."""

import os
import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

SIDECARS = (".aux.xml", ".prj", ".hdr")
MUST_FAIL = {
    "all_nodata_u8.tif",
    "complex_float.tif",
    "constant_u8.tif",
    "driver_ERS",  # the pixels of driver_ERS.ers
    "driver_netCDF.nc",
    "float32_all_nan.tif",
    "not_a_raster.tif",
    "one_bit.tif",  # black and white through a palette
    "one_pixel_1band.tif",
    "one_pixel_4band.tif",
    "paletted_64.tif",
    "truncated.tif",
    "zero_bytes.tif",
}


@pytest.fixture(scope="module")
def odd(shared_data, tmp_path_factory):
    """Return a copy of the folder: some of the files name others, and QGIS writes statistics beside all."""
    folder = tmp_path_factory.mktemp("data") / "odd"
    shutil.copytree(shared_data / "odd", folder)
    return folder


def test_odd_files(run, odd, tmp_path):
    refused = {}
    names = [path.name for path in sorted(odd.iterdir()) if not path.name.endswith(SIDECARS)]
    assert len(names) > 50
    for name in names:
        out = tmp_path / name
        out.mkdir()
        classes, regions = str(out / "classes.tif"), str(out / "regions.gpkg")
        try:
            results = run(
                "kmeans",
                INPUT=str(odd / name),
                CLUSTERS=2,
                OUTPUT=classes,
                POLYGONS=regions,
                LINES="memory:",
                REPORT=str(out / "report.html"),
            )
        except QgsProcessingException as error:
            refused[name] = str(error).replace("Unable to execute algorithm\n", "")
            assert os.listdir(out) == [], name
            assert refused[name].endswith(".") and "\n" not in refused[name], (name, refused[name])
            assert "Traceback" not in refused[name]
            continue
        values = gdal.Open(classes).ReadAsArray()
        assert set(np.unique(values)) <= {0, 1, 2}, name
        assert np.count_nonzero(values) == results["VALID_PIXELS"] > 0, name
        layer = QgsVectorLayer(regions, "regions", "ogr")
        assert layer.featureCount() == results["REGION_COUNT"], name
        assert sum(feature["pixels"] for feature in layer.getFeatures()) == results["VALID_PIXELS"], name
        assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures()), name
    assert {name: refused.get(name) for name in set(refused) ^ MUST_FAIL} == {}
