"""landcover:kmeans and landcover:applykmeans: what they make of images."""

import json
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer


def values_of(path):
    """Return the pixels of the first band."""
    return gdal.Open(path).ReadAsArray()


def features_of(layer):
    """Return the features of a layer or of the file of one."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "layer", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def test_every_output_that_was_asked_for_is_returned(run, provider, image, out):
    results = run(
        "kmeans",
        INPUT=image,
        CLUSTERS=4,
        OUTPUT=str(out / "classes.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        LINES=str(out / "boundaries.gpkg"),
        MODEL=str(out / "model.json"),
        REPORT=str(out / "report.html"),
    )
    assert set(results) == {output.name() for output in provider.algorithm("kmeans").outputDefinitions()}
    assert results["CLASS_COUNT"] == 4
    assert results["REGION_COUNT"] == 4
    assert results["VALID_PIXELS"] == 1200
    assert results["NODATA_PIXELS"] == 0
    assert 0 < results["SILHOUETTE"] <= 1
    assert results["INERTIA"] > 0
    made = {path.name for path in out.iterdir()}
    assert made >= {
        "classes.tif",
        "classes.qml",
        "regions.gpkg",
        "boundaries.gpkg",
        "model.json",
        "report.html",
    }
    assert not [name for name in made if name.startswith(".")]


def test_quarters_become_four_classes_from_dark_to_bright(run, image, out):
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(out / "classes.tif"))
    expected = np.array([[1, 2], [3, 4]]).repeat(15, axis=0).repeat(20, axis=1)
    assert np.array_equal(values_of(str(out / "classes.tif")), expected)


def test_nothing_optional_is_made_unasked(run, image, out):
    results = run("kmeans", INPUT=image, MIN_AREA=0, OUTPUT=str(out / "classes.tif"))
    assert {"POLYGONS", "LINES", "MODEL", "REPORT"}.isdisjoint(results)
    assert {path.suffix for path in out.iterdir()} <= {".tif", ".xml", ".qml"}


def test_numbers_given_as_text_work(run, image, out):
    results = run(
        "kmeans", INPUT=image, BANDS="1;3", CLUSTERS="3", MIN_AREA="0", SEED="7", THREADS="1",
        OUTPUT=str(out / "classes.tif"), MODEL=str(out / "model.json"),
    )  # fmt: skip
    assert results["CLASS_COUNT"] == 3
    assert json.loads((out / "model.json").read_text())["bands"] == [1, 3]


@pytest.mark.parametrize("bands", ["1,3", ["1", "3"], [1, 3]])
def test_bands_in_every_spelling(run, image, out, bands):
    run("kmeans", INPUT=image, BANDS=bands, OUTPUT=str(out / "classes.tif"), MODEL=str(out / "model.json"))
    assert json.loads((out / "model.json").read_text())["bands"] == [1, 3]


def test_empty_bands_mean_all(run, image, out):
    run("kmeans", INPUT=image, BANDS="", OUTPUT=str(out / "classes.tif"), MODEL=str(out / "model.json"))
    assert json.loads((out / "model.json").read_text())["bands"] == [1, 2, 3]


def test_one_class_has_no_silhouette(run, image, out):
    results = run("kmeans", INPUT=image, CLUSTERS=1, OUTPUT=str(out / "classes.tif"))
    assert "SILHOUETTE" not in results
    assert results["CLASS_COUNT"] == 1


def test_progress_moves_from_0_to_100(run, feedback, olinda, out):
    run("kmeans", INPUT=olinda, OUTPUT=str(out / "classes.tif"), POLYGONS="memory:", LINES="memory:")
    assert feedback.steps == sorted(feedback.steps)
    assert feedback.steps[-1] == 100
    assert len({int(step) // 10 for step in feedback.steps}) >= 8
    assert feedback.errors == []


def test_polygons_cover_each_class_exactly_and_are_valid(run, olinda, out):
    run("kmeans", INPUT=olinda, OUTPUT=str(out / "classes.tif"), POLYGONS=str(out / "regions.gpkg"))
    pixel_area = 28.5**2
    pixels, areas, drawn = Counter(), Counter(), Counter()
    for feature in features_of(str(out / "regions.gpkg")):
        geometry = feature.geometry()
        assert geometry.isGeosValid()
        assert feature["name"] == f"Class {feature['class']}"
        assert feature["pixels"] >= 10
        assert feature["area"] == pytest.approx(feature["pixels"] * pixel_area)
        assert feature["area_ha"] == pytest.approx(feature["area"] / 10_000, rel=1e-3)
        assert feature["perimeter"] == pytest.approx(geometry.length())
        pixels[feature["class"]] += feature["pixels"]
        areas[feature["class"]] += feature["area"]
        drawn[feature["class"]] += geometry.area()
    values, counts = np.unique(values_of(str(out / "classes.tif")), return_counts=True)
    assert pixels == dict(zip(values, counts))
    for value, count in zip(values, counts):
        assert areas[value] == pytest.approx(count * pixel_area)
        assert drawn[value] == pytest.approx(count * pixel_area)


def test_boundaries_are_drawn_once_with_the_class_of_each_side(run, image, out):
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(out / "classes.tif"), LINES=str(out / "lines.gpkg"))
    every_line = features_of(str(out / "lines.gpkg"))
    lines = [line for line in every_line if line["border"] == "regions"]
    lengths = Counter()
    for line in lines:
        lengths[frozenset((line["left_class"], line["right_class"]))] += line["length"]
        assert line["length"] == pytest.approx(line.geometry().length())
        assert line["left_name"] == f"Class {line['left_class']}"
        assert line["right_name"] == f"Class {line['right_class']}"
    assert lengths == {
        frozenset((1, 2)): 30, frozenset((3, 4)): 30, frozenset((1, 3)): 40, frozenset((2, 4)): 40,
    }  # fmt: skip
    # The boundary between 1 (left in the image) and 2 (right): each class on its own side.
    line = next(line for line in lines if {line["left_class"], line["right_class"]} == {1, 2})
    points = line.geometry().asPolyline()
    goes_down = points[-1].y() < points[0].y()
    assert line["left_class"] == (2 if goes_down else 1)


def test_the_border_of_the_image_is_flagged_and_has_a_class_on_one_side(run, image, out):
    paths = {"POLYGONS": str(out / "regions.gpkg"), "LINES": str(out / "lines.gpkg")}
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(out / "classes.tif"), **paths)
    regions = {region["id"]: region for region in features_of(paths["POLYGONS"])}
    lines = features_of(paths["LINES"])
    assert Counter(line["border"] for line in lines) == {"regions": 4, "image": 4}
    assert sum(line["length"] for line in lines if line["border"] == "image") == 2 * (80 + 60)
    for line in lines:
        ids = [line[f"{side}_id"] for side in ("left", "right")]
        classes = [line[f"{side}_class"] for side in ("left", "right")]
        assert (NULL in ids) == (NULL in classes) == (line["border"] == "image")
        for number, value in zip(ids, classes):
            if number != NULL:
                assert regions[number]["class"] == value
                assert regions[number].geometry().touches(line.geometry())


@pytest.mark.parametrize("name", ["l8_224078_bgr_u16_collar_nd0.tif", "nc_l7_5band_u8.tif"])
def test_nodata_collar_is_never_classed(run, imagery, out, name):
    path = imagery(name)
    results = run("kmeans", INPUT=path, OUTPUT=str(out / "classes.tif"), POLYGONS="memory:")
    bands = gdal.Open(path).ReadAsArray()
    collar = (bands == 0).any(axis=0)
    classes = values_of(str(out / "classes.tif"))
    assert collar.any()
    assert np.array_equal(classes == 0, collar)
    assert results["NODATA_PIXELS"] == np.count_nonzero(collar)
    assert results["VALID_PIXELS"] == np.count_nonzero(~collar)
    assert sum(feature["pixels"] for feature in features_of(results["POLYGONS"])) == results["VALID_PIXELS"]


def test_area_on_the_ellipsoid_where_the_crs_is_geographic(run, make_raster, out):
    values = np.array([[[10] * 20, [200] * 20] * 5], np.uint8)
    step = 1 / 3600
    path = make_raster(values, crs="EPSG:4326", geotransform=(7, step, 0, 50, 0, -step))
    run("kmeans", INPUT=path, CLUSTERS=2, OUTPUT=str(out / "classes.tif"), POLYGONS=str(out / "regions.gpkg"))
    for feature in features_of(str(out / "regions.gpkg")):
        # One second of arc at 50 degrees north: 30.90 m from north to south, 19.90 m from west to east.
        assert feature["area"] == pytest.approx(feature["pixels"] * 30.90 * 19.90, rel=0.002)
        assert feature["area_ha"] == pytest.approx(feature["area"] / 10_000, rel=1e-3)
        assert feature["perimeter"] == pytest.approx(2 * (20 * 19.90 + 30.90), rel=0.002)


def test_hectares_in_feet_and_without_crs(run, make_raster, out):
    values = np.array([[[10] * 20, [200] * 20] * 5], np.uint8)
    feet = make_raster(values, name="feet.tif", crs="EPSG:2264")
    bare = make_raster(values, name="bare.tif", crs=None)
    for name, path, hectares in (("a", feet, 20 * 4 * 0.3048006**2 / 10_000), ("b", bare, None)):
        run(
            "kmeans",
            INPUT=path,
            CLUSTERS=2,
            OUTPUT=str(out / f"{name}.tif"),
            POLYGONS=str(out / f"{name}.gpkg"),
        )
        for feature in features_of(str(out / f"{name}.gpkg")):
            assert feature["area"] == pytest.approx(20 * 4)
            if hectares is None:
                assert not feature["area_ha"]
            else:
                # Ground area: the raster lies far from where this projection is true to scale.
                assert feature["area_ha"] == pytest.approx(hectares, rel=0.05)


def test_crs_that_the_user_set_on_the_layer_is_used(run, make_raster, out):
    values = np.arange(12, dtype=np.uint8).reshape(1, 3, 4)
    layer = QgsRasterLayer(make_raster(values, crs=None), "image", "gdal")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    run(
        "kmeans", INPUT=layer, CLUSTERS=2, OUTPUT=str(out / "classes.tif"), POLYGONS=str(out / "regions.gpkg")
    )
    assert QgsRasterLayer(str(out / "classes.tif")).crs().authid() == "EPSG:32632"
    assert QgsVectorLayer(str(out / "regions.gpkg")).crs().authid() == "EPSG:32632"


def test_layer_of_the_project_as_input(run, olinda, out):
    layer = QgsRasterLayer(olinda, "scene", "gdal")
    QgsProject.instance().addMapLayer(layer)
    try:
        results = run("kmeans", INPUT="scene", OUTPUT=str(out / "classes.tif"))
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert results["VALID_PIXELS"] == 349 * 352


def test_same_bytes_for_one_thread_and_two(run, olinda, out):
    for threads in (1, 2):
        folder = out / str(threads)
        folder.mkdir()
        run(
            "kmeans", INPUT=olinda, THREADS=threads,
            OUTPUT=str(folder / "classes.tif"), MODEL=str(folder / "model.json"),
        )  # fmt: skip
    for name in ("classes.tif", "model.json"):
        assert (out / "1" / name).read_bytes() == (out / "2" / name).read_bytes()


def test_model_gives_the_same_map_again(run, provider, olinda, out):
    first = run("kmeans", INPUT=olinda, OUTPUT=str(out / "a.tif"), MODEL=str(out / "model.json"))
    second = run(
        "applykmeans",
        INPUT=olinda,
        MODEL=str(out / "model.json"),
        OUTPUT=str(out / "b.tif"),
        POLYGONS=str(out / "b.gpkg"),
        LINES=str(out / "b_lines.gpkg"),
    )
    assert (out / "a.tif").read_bytes() == (out / "b.tif").read_bytes()
    assert set(second) == {output.name() for output in provider.algorithm("applykmeans").outputDefinitions()}
    assert second["REGION_COUNT"] == len(features_of(str(out / "b.gpkg")))
    assert second["CLASS_COUNT"] == first["CLASS_COUNT"]


def test_one_model_for_two_dates(run, imagery, out):
    """Both maps speak of the same classes: the lakes of one date are those of the other."""
    first, second = (imagery(f"naip_nd_{date}_rgbn_5m.tif") for date in ("20150926", "20170827"))
    model = str(out / "model.json")
    run("kmeans", INPUT=first, CLUSTERS=4, OUTPUT=str(out / "first.tif"), MODEL=model)
    run("applykmeans", INPUT=second, MODEL=model, OUTPUT=str(out / "second.tif"))
    maps = [QgsRasterLayer(str(out / name)) for name in ("first.tif", "second.tif")]
    legends = [
        {int(c.value): (c.label, c.color.name()) for c in layer.renderer().classes() if c.value}
        for layer in maps
    ]
    assert legends[0] == legends[1] and len(legends[0]) == 4
    # The grids are less than a pixel apart; one has a row more.
    water = [values_of(str(out / name))[:723] == 1 for name in ("first.tif", "second.tif")]
    agreement = np.count_nonzero(water[0] & water[1]) / np.count_nonzero(water[0] | water[1])
    # The lakes themselves changed between the dates; two fits of almost the same inertia give 0.84 and 0.85.
    assert agreement > 0.8
