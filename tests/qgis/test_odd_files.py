"""Valid but unusual rasters get a result or one clear sentence; none gets a traceback or leaves a file."""

import os
import shutil

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsVectorLayer
from skimage.measure import label

SIDECARS = (".aux.xml", ".prj", ".hdr")
UNUSABLE = {
    "all_nodata_u8.tif",
    "complex_float.tif",
    "driver_ERS",  # the pixels of driver_ERS.ers
    "driver_netCDF.nc",
    "float32_all_nan.tif",
    "not_a_raster.tif",
    "one_bit.tif",  # black and white through a palette
    "paletted_64.tif",
    "truncated.tif",
    "zero_bytes.tif",
}


SINGLE_BANDS = {
    "_f1.tif",
    "_u1.tif",
    "ascii_grid.asc",
    "ascii_ok.tif",
    "one_pixel_1band.tif",
    "single_band_u8.tif",
}
MUST_FAIL = {
    "kmeans": UNUSABLE | {"constant_u8.tif", "one_pixel_1band.tif", "one_pixel_4band.tif"},  # one value
    "segmentndvi": UNUSABLE | SINGLE_BANDS,
    "segment": UNUSABLE,
}


@pytest.fixture(scope="module")
def odd(shared_data, tmp_path_factory):
    """Return a copy of the folder: some of the files name others, and QGIS writes statistics beside all."""
    folder = tmp_path_factory.mktemp("data") / "odd"
    shutil.copytree(shared_data / "odd", folder)
    return folder


def rasters_of(folder):
    """Return the rasters in a folder, without the files that belong to them."""
    return sorted(path for path in folder.iterdir() if not path.name.endswith(SIDECARS))


RUNS = {
    "kmeans": {"CLUSTERS": 2},
    "segmentndvi": {"RED": 1, "NIR": 2, "MIN_AREA": 4},
    "segment": {"MIN_AREA": 4},
}


@pytest.mark.parametrize("algorithm", RUNS)
def test_odd_files(run, odd, tmp_path, algorithm):
    refused = {}
    names = [path.name for path in rasters_of(odd)]
    assert len(names) > 50
    for name in names:
        out = tmp_path / name
        out.mkdir()
        raster, regions = str(out / "classes.tif"), str(out / "regions.gpkg")
        if algorithm == "segment":
            regions = "memory:"  # quicker
        parameters = {"INPUT": str(odd / name), **RUNS[algorithm], "OUTPUT": raster, "POLYGONS": regions}
        if algorithm != "segment":
            parameters["REPORT"] = str(out / "report.html")
        try:
            results = run(algorithm, **parameters, LINES="memory:")
        except QgsProcessingException as error:
            refused[name] = str(error).replace("Unable to execute algorithm\n", "")
            assert os.listdir(out) == [], name
            assert refused[name].endswith(".") and "\n" not in refused[name], (name, refused[name])
            assert "Traceback" not in refused[name]
            continue
        values = gdal.Open(raster).ReadAsArray()
        count = results.get("REGION_COUNT", results.get("SEGMENT_COUNT"))
        largest = {"kmeans": 2, "segmentndvi": 4, "segment": count}[algorithm]
        assert values.max() <= largest, name
        assert np.count_nonzero(values) == results["VALID_PIXELS"] > 0, name
        layer = results["POLYGONS"]
        if regions != "memory:":
            layer = QgsVectorLayer(regions, "regions", "ogr")
        assert layer.featureCount() == label(values, background=0, connectivity=1).max(), name
        if algorithm == "segmentndvi":  # a polygon may hold several segments
            assert sum(feature["segments"] for feature in layer.getFeatures()) == count, name
        else:
            assert layer.featureCount() == count, name
        assert sum(feature["pixels"] for feature in layer.getFeatures()) == results["VALID_PIXELS"], name
        assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures()), name
    expected = MUST_FAIL[algorithm]
    assert {name: refused.get(name) for name in set(refused) ^ expected} == {}


def test_number_of_clusters_of_odd_files(run, odd, tmp_path):
    refused = {}
    for path in rasters_of(odd):
        report = tmp_path / f"{path.name}.html"
        try:
            results = run(
                "suggestclusters", INPUT=str(path), MAXIMUM=3, SAMPLE_SIZE=2000, REPORT=str(report)
            )  # fmt: skip
        except QgsProcessingException as error:
            refused[path.name] = str(error).replace("Unable to execute algorithm\n", "")
            assert not report.exists()
            assert refused[path.name].endswith(".") and "\n" not in refused[path.name]
            continue
        assert results["CLUSTERS"] in (2, 3) and -1 <= results["SILHOUETTE"] <= 1, path.name
        assert "What was left out" in report.read_text(encoding="utf-8")
    expected = UNUSABLE | {"constant_u8.tif", "one_pixel_1band.tif", "one_pixel_4band.tif"}
    assert {name: refused.get(name) for name in set(refused) ^ expected} == {}


@pytest.fixture()
def halves(tmp_path):
    """Return a function that labels a raster with twelve points of "left" and "right", in a file."""

    def halves(path):
        dataset = gdal.Open(path)
        transform = dataset.GetGeoTransform(can_return_null=True)
        if transform is None and dataset.GetGCPCount():
            transform = gdal.GCPsToGeoTransform(dataset.GetGCPs())
        transform = transform or (0, 1, 0, 0, 0, -1)  # where QGIS draws an image without georeference
        samples = str(tmp_path / f"{os.path.basename(path)}.samples.gpkg")
        package = ogr.GetDriverByName("GPKG").CreateDataSource(samples)
        crs = dataset.GetProjection() or dataset.GetGCPProjection()
        layer = package.CreateLayer("samples", osr.SpatialReference(crs) if crs else None, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("side", ogr.OFTString))
        for column in (np.arange(4) + 0.5) / 4 * dataset.RasterXSize:
            for row in (np.arange(3) + 0.5) / 3 * dataset.RasterYSize:
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField("side", "left" if column < dataset.RasterXSize / 2 else "right")
                x, y = gdal.ApplyGeoTransform(transform, float(column), float(row))
                feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
                layer.CreateFeature(feature)
        return samples

    return halves


#: Unusual in where or what their pixels are.
LABELLED = (
    "all_nodata_u8", "constant_u8", "complex_float", "float32_with_inf", "geographic_4326", "gcps_only",
    "internal_mask", "many_bands_60", "no_crs", "no_georef_at_all", "one_col_1x96", "one_pixel_4band",
    "one_row_128x1", "rgba_true_alpha", "rotated_30deg", "south_up",
)  # fmt: skip


def test_samples_on_odd_files(run, odd, halves, tmp_path):
    refused = {}
    for name in LABELLED:
        path, out = odd / f"{name}.tif", tmp_path / name
        out.mkdir()
        asked = {"INPUT": str(path), "SAMPLES": halves(str(path)), "FIELD": "side", "MIN_AREA": 4}
        paths = {"OUTPUT": str(out / "c.tif"), "CONFIDENCE": str(out / "s.tif")}
        try:
            results = run("classifysamples", **asked, **paths)
        except QgsProcessingException as error:
            sentence = refused[name] = str(error).replace("Unable to execute algorithm\n", "")
            assert os.listdir(out) == [], name
            assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence, sentence
            continue
        values = gdal.Open(str(out / "c.tif")).ReadAsArray()
        assert values.max() <= 2 and np.count_nonzero(values) == results["VALID_PIXELS"] > 0, name
        share = gdal.Open(str(out / "s.tif")).ReadAsArray()[0]
        assert np.array_equal(np.isnan(share), values == 0), name
    tied = {"constant_u8", "one_col_1x96", "one_pixel_4band"}  # each segment has as many points of both
    assert set(refused) == tied | {"all_nodata_u8", "complex_float"}
    assert all("label no segment" in refused[name] for name in tied)


def test_odd_class_rasters(run, odd, tmp_path):
    """Compared with itself a raster agrees everywhere; what holds no classes is refused in a sentence."""
    compared = 0
    for path in rasters_of(odd):
        out = tmp_path / path.name
        out.mkdir()
        parameters = {"CLASSIFIED": str(path), "REFERENCE": str(path), "REPORT": str(out / "report.html")}
        try:
            results = run("accuracy", **parameters, MATCHED=str(out / "matched.tif"))
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
            assert os.listdir(out) == [], path.name
            continue
        compared += 1
        assert results["OVERALL_ACCURACY"] == results["MEAN_F1"] == 1, path.name
        assert results["COMPARED_PIXELS"] > 0, path.name
    assert compared > 30


def test_points_on_odd_files(run, odd, tmp_path):
    """A sample of what holds classes, of each two at least; a sentence for all else, and no file."""
    sampled = 0
    for path in rasters_of(odd):
        out = tmp_path / path.name
        out.mkdir()
        points = str(out / "points.gpkg")
        try:
            results = run("samplepoints", CLASSIFIED=str(path), STANDARD_ERROR=0.1, LEAST=2, OUTPUT=points)
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
            assert os.listdir(out) == [], path.name
            continue
        sampled += 1
        layer = QgsVectorLayer(points, "points", "ogr")
        strata = [feature["stratum"] for feature in layer.getFeatures()]
        assert layer.featureCount() == results["COUNT"], path.name
        assert np.unique(strata, return_counts=True)[1].min() >= 2, path.name
    assert sampled >= 3


#: Palettes do no harm to labels, but fractions are none.
NO_LABELS = (UNUSABLE - {"one_bit.tif", "paletted_64.tif"}) | {
    "_f1.tif",
    "ascii_grid.asc",
    "float32_huge_nodata_-3.4e38.tif",
    "float32_nan_holes_nodata_unset.tif",
    "float32_nan_nodata_nan.tif",
    "float32_with_inf.tif",
    "float64_reflectance.tif",
}


def test_boundaries_of_odd_files(run, odd):
    refused = {}
    for name in [path.name for path in rasters_of(odd)]:
        settings = {"MIN_AREA": 4, "SMOOTH": 1, "POLYGONS": "memory:", "LINES": "memory:"}
        try:
            results = run("boundaries", INPUT=str(odd / name), **settings)
        except QgsProcessingException as error:
            refused[name] = str(error).replace("Unable to execute algorithm\n", "")
            assert refused[name].endswith(".") and "\n" not in refused[name], (name, refused[name])
            continue
        regions = list(results["POLYGONS"].getFeatures())
        assert len(regions) == results["REGION_COUNT"], name
        assert sum(region["pixels"] for region in regions) == results["VALID_PIXELS"], name
        assert all(region.geometry().isGeosValid() for region in regions), name
        assert results["LINES"].featureCount() > 0, name
    assert {name: refused.get(name) for name in set(refused) ^ NO_LABELS} == {}


def test_edited_odd_files(run, odd, out):
    """Copied with a table that names one of the values, or refused in a sentence: most are photographs."""
    copied = 0
    for path in rasters_of(odd):
        table = out / "classes.csv"
        outputs = {"OUTPUT": str(out / "new.tif"), "POLYGONS": "memory:", "TABLE": str(table)}
        try:
            run("editclasses", INPUT=str(path), **outputs)
            lines = table.read_text(encoding="utf-8-sig").splitlines()
            value = lines[1].split(",")[0]
            results = run("editclasses", INPUT=str(path), CLASSES=[[value, "Named", ""]], **outputs)
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence, (path.name, sentence)
            assert "Traceback" not in sentence and os.listdir(out) == [], path.name
            continue
        copied += 1
        new = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
        assert np.count_nonzero(new) == results["VALID_PIXELS"] and new.max() == len(lines) - 1, path.name
        regions = list(results["POLYGONS"].getFeatures())
        assert sum(region["pixels"] for region in regions) == results["VALID_PIXELS"], path.name
        assert "Named" in {region["name"] for region in regions}, path.name
        for name in os.listdir(out):
            os.remove(out / name)
    assert copied > 5


def test_odd_files_through_the_others(run, odd, tmp_path):
    """Those that build upon others, with a model and segments of a common image where the file gives none."""
    model, segments = str(tmp_path / "model.json"), str(tmp_path / "segments.tif")
    classes = str(tmp_path / "classes.tif")
    run("kmeans", INPUT=str(odd / "base_4band_u8.tif"), BANDS=[1], CLUSTERS=3, MODEL=model, OUTPUT=classes)
    run("segment", INPUT=str(odd / "base_4band_u8.tif"), OUTPUT=segments)
    done, refused = set(), {}

    def attempt(name, algorithm, **parameters):
        try:
            results = run(algorithm, **parameters)
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence, (name, algorithm, sentence)
            assert "Traceback" not in sentence
            refused[algorithm, name] = sentence
            return None
        done.add((algorithm, name))
        return results

    names = [path.name for path in rasters_of(odd)]
    for name in names:
        image, index = str(odd / name), str(tmp_path / "index.tif")
        results = attempt(name, "applykmeans", INPUT=image, MODEL=model, OUTPUT=classes, POLYGONS="memory:")
        if results:
            assert sum(region["pixels"] for region in results["POLYGONS"].getFeatures()) > 0
        attempt(name, "spectralindex", INPUT=image, RED=1, NIR=2, OUTPUT=index)
        own = str(tmp_path / f"{name}.segments.tif")
        made = attempt(name, "segment", INPUT=image, OUTPUT=own, POLYGONS="memory:")
        results = attempt(
            name, "segmentstatistics", SEGMENTS=own if made else segments, VALUES=image, POLYGONS="memory:"
        )
        if made and results:
            assert results["POLYGONS"].featureCount() == made["SEGMENT_COUNT"]
        both = {"SEGMENTS": own if made else segments, "VALUES": image}
        attempt(name, "classifysegments", **both, OUTPUT=classes, POLYGONS="memory:")
    for algorithm in ("applykmeans", "spectralindex", "segmentstatistics", "classifysegments"):
        assert sum(each == algorithm for each, _ in done) > 30, {
            t for (a, _), t in refused.items() if a == algorithm
        }
        told = {name for each, name in refused if each == algorithm}
        assert told >= UNUSABLE - {
            "all_nodata_u8.tif",
            "float32_all_nan.tif",
            "one_bit.tif",
            "paletted_64.tif",
        }


def test_odd_maps_of_two_dates(run, odd, tmp_path):
    """Compared with itself nothing has changed; what holds no classes is refused in a sentence."""
    compared = 0
    for path in rasters_of(odd):
        out = tmp_path / path.name
        out.mkdir()
        outputs = {"OUTPUT": str(out / "changes.tif"), "REPORT": str(out / "report.html")}
        try:
            results = run("change", BEFORE=str(path), AFTER=str(path), TOLERANCE=1, MIN_AREA=4, **outputs)
        except QgsProcessingException as error:
            sentence = str(error).replace("Unable to execute algorithm\n", "")
            assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
            assert os.listdir(out) == [], path.name
            continue
        compared += 1
        assert results["CHANGED_PIXELS"] == 0 < results["COMPARED_PIXELS"], path.name
        values = gdal.Open(results["OUTPUT"]).ReadAsArray()
        assert np.count_nonzero(values == 1) == results["COMPARED_PIXELS"] == np.count_nonzero(values)
    assert compared > 5


#: Palettes do no harm to labels, but fractions are none.
NO_LABELS = (UNUSABLE - {"one_bit.tif", "paletted_64.tif"}) | {
    "_f1.tif",
    "ascii_grid.asc",
    "float32_huge_nodata_-3.4e38.tif",
    "float32_nan_holes_nodata_unset.tif",
    "float32_nan_nodata_nan.tif",
    "float32_with_inf.tif",
    "float64_reflectance.tif",
}
