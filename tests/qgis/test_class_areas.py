"""landcover:classareas: zones of every kind, its three outputs, what it tells and what it refuses."""

import os

import numpy as np
import pytest
from layers import LEFT, SIZE, TOP, box, make_layer, saved
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture()
def map_path(make_raster):
    """Return the path of a map: 20 columns of Water, 20 of "Dry land!", the last row nodata; 30 rows."""
    values = np.repeat([1, 2], 20)[None].repeat(30, axis=0).astype(np.uint8)
    values[-1] = 0
    path = make_raster(values[None], name="map.tif", nodata=0)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetGeoTransform()  # GDAL before 3.7 forgets the names unless this was asked for
    dataset.GetRasterBand(1).SetCategoryNames(["", "Water", "Dry land!"])
    table = gdal.ColorTable()
    for value, color in ((1, (10, 20, 200)), (2, (200, 150, 30))):
        table.SetColorEntry(value, color)
    dataset.GetRasterBand(1).SetColorTable(table)
    return path


def make_zones(features, kind="Polygon", **how):
    """Return a layer in memory of attributes and geometries."""
    return make_layer(kind, features, name="districts", **how)


ZONES = [(["West"], box(0, 0, 10, 30)), ([NULL], box(10, 0, 25, 10)), (["East & <b>"], box(30, 5, 50, 10))]


def rows_of(layer):
    return [feature.attributes() for feature in layer.getFeatures()]


def area_of(pixels):
    """Return hectares of pixels of the map: the scale of the projection is 0.9996 in its middle."""
    return pytest.approx(pixels * SIZE**2 / 0.9996**2 / 10000, rel=1e-4)


def test_what_was_not_given_is_not_told(run, map_path, out):
    run(
        "classareas",
        CLASSIFIED=map_path,
        ZONES=make_zones(ZONES),
        TABLE="memory:",
        REPORT=str(out / "r.html"),
    )
    assert "<dd></dd>" not in (out / "r.html").read_text(encoding="utf-8")


def test_table_polygons_and_report(run, map_path, out):
    results = run(
        "classareas", CLASSIFIED=map_path, ZONES=make_zones(ZONES), FIELD="label", TABLE="memory:",
        POLYGONS=str(out / "zones.gpkg"), REPORT=str(out / "r.html"),
    )  # fmt: skip
    table = results["TABLE"]
    assert [field.name() for field in table.fields()] == [
        "zone", "zone_name", "class", "name", "pixels", "area", "area_ha", "share"
    ]  # fmt: skip
    expected = [
        [1, "West", 1, "Water", 290, 1160, area_of(290), 1],
        [2, "Zone 2", 1, "Water", 100, 400, area_of(100), pytest.approx(2 / 3)],
        [2, "Zone 2", 2, "Dry land!", 50, 200, area_of(50), pytest.approx(1 / 3)],
        [3, "East & <b>", 2, "Dry land!", 50, 200, area_of(50), 1],
    ]
    assert rows_of(table) == expected
    polygons = QgsVectorLayer(results["POLYGONS"], "zones", "ogr")
    assert [field.name() for field in polygons.fields()] == ["fid", "label", "ha_water", "ha_dry_land"]
    assert rows_of(polygons)[1] == [2, NULL, area_of(100), area_of(50)]
    for feature, (_, geometry) in zip(polygons.getFeatures(), ZONES):
        assert feature.geometry().isGeosEqual(geometry)
    page = (out / "r.html").read_text(encoding="utf-8")
    for words in (
        "East &amp; &lt;b&gt;",
        "#0a14c8",
        "1 zone partly outside",
        "10 pixels in zones",
        "districts",
    ):
        assert words in page
    assert "overlap:" not in page and "nan" not in page


def test_shares_of_pixels(run, map_path):
    zones = make_zones([(["a"], box(0.25, 0, 20.5, 10)), (["b"], box(20.5, 0, 21, 10.5))])
    results = run(
        "classareas", CLASSIFIED=map_path, ZONES=zones, COVERAGE="share", TABLE="memory:", REPORT=""
    )
    assert [row[0] for row in rows_of(results["TABLE"])] == [1, 1, 2]
    assert [row[4] for row in rows_of(results["TABLE"])] == [197.5, 5, 5.25]


def test_zones_in_another_crs_are_moved_and_the_world_around_does_not_matter(run, feedback, map_path, out):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26917"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    features = []
    for name, geometry in ((["a"], box(0.1, 0.1, 10.1, 10.1)), (["b"], box(15, 0, 25, 10))):
        geometry.transform(transform)
        features.append((name, geometry))
    world = QgsGeometry.fromWkt("Polygon((-180 -90, 180 -90, 180 90, -180 90, -180 -90))")
    far = QgsGeometry.fromWkt("Polygon((170 -90, 180 -90, 180 -80, 170 -80, 170 -90))")
    zones = make_zones([*features, (["world"], world), (["far"], far)], crs="EPSG:4326")
    results = run("classareas", CLASSIFIED=map_path, ZONES=zones, TABLE="memory:", REPORT=str(out / "r.html"))
    counts = {(row[0], row[2]): row[4] for row in rows_of(results["TABLE"])}
    assert counts == {(1, 1): 100, (2, 1): 50, (2, 2): 50, (3, 1): 580, (3, 2): 580}
    page = (out / "r.html").read_text(encoding="utf-8")
    assert "transformed from EPSG:4326 to EPSG:26917" in page
    assert "Zones overlap: 200 pixels" in page and "1 zone outside" in page


def test_selected_zones_and_those_that_a_filter_lets_through(run, map_path, tmp_path):
    layer = make_zones(ZONES)
    layer.select([2])
    QgsProject.instance().addMapLayer(layer)
    try:
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        results = run(
            "classareas", CLASSIFIED=map_path, ZONES=chosen, FIELD="label", TABLE="memory:",
            POLYGONS="memory:", REPORT="",
        )  # fmt: skip
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert [row[1] for row in rows_of(results["TABLE"])] == ["Zone 1", "Zone 1"]
    assert results["POLYGONS"].featureCount() == 1


def test_invalid_empty_and_curved_zones(run, feedback, map_path, out):
    bow_tie = QgsGeometry.fromWkt(
        f"Polygon(({LEFT} {TOP},{LEFT + 16} {TOP - 16},{LEFT + 16} {TOP},{LEFT} {TOP - 16},{LEFT} {TOP}))"
    )
    circle = QgsGeometry.fromWkt(
        f"CurvePolygon(CircularString({LEFT + 10} {TOP - 30},{LEFT + 30} {TOP - 30},{LEFT + 10} {TOP - 30}))"
    )
    features = [(["bow"], bow_tie), (["circle"], circle), (["none"], QgsGeometry())]
    zones = make_zones(features, kind="CurvePolygon")
    results = run(
        "classareas", CLASSIFIED=map_path, ZONES=zones, FIELD="label", COVERAGE="share", TABLE="memory:",
        POLYGONS=str(out / "zones.gpkg"), REPORT=str(out / "r.html"),
    )  # fmt: skip
    pixels = {row[1]: row[4] for row in rows_of(results["TABLE"])}
    assert pixels == {"bow": pytest.approx(32), "circle": pytest.approx(np.pi * 25, rel=1e-4)}
    page = (out / "r.html").read_text(encoding="utf-8")
    assert "1 zone with borders that cross" in page and "1 zone without an area" in page
    assert QgsVectorLayer(results["POLYGONS"], "zones", "ogr").featureCount() == 3


def test_multi_part_zones_with_holes(run, map_path):
    whole = box(0, 0, 12, 12).difference(box(2, 2, 10, 10)).combine(box(4, 4, 6, 6))
    results = run(
        "classareas", CLASSIFIED=map_path, ZONES=make_zones([(["a"], whole)], kind="MultiPolygon"),
        TABLE="memory:", REPORT="",
    )  # fmt: skip
    assert [row[4] for row in rows_of(results["TABLE"])] == [144 - 64 + 4]


def test_names_of_fields_are_unique_and_short_in_shapefiles(run, make_raster, out):
    values = np.array([[[1, 2, 3, 4]]], np.uint8).repeat(4, axis=1)
    path = make_raster(values, name="map.tif", nodata=0)
    dataset = gdal.Open(path, gdal.GA_Update)
    names = ["", "Dense forest", "Dense  FORÊST", "Лес", "Dense fores'\" --"]
    dataset.GetGeoTransform()
    dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset = None
    zones = make_zones([([1, 2], box(0, 0, 4, 4))], fields="HA_Dense_forest:integer&field=ha_3:integer")
    for ending, expected in (
        ("gpkg", ["ha_dense_forest_2", "ha_dense_forest_3", "ha_3_2", "ha_dense_fores"]),
        ("shp", ["ha_dense_f", "ha_dense_2", "ha_3_2", "ha_dense_3"]),
    ):
        results = run(
            "classareas",
            CLASSIFIED=path,
            ZONES=zones,
            POLYGONS=str(out / f"zones.{ending}"),
            TABLE="",
            REPORT="",
        )
        layer = QgsVectorLayer(results["POLYGONS"], "zones", "ogr")
        found = [field.name() for field in layer.fields()][-4:]
        assert [name.lower() for name in found] == expected or ending == "shp"
        feature = next(layer.getFeatures())
        assert [feature[name] for name in found] == [pytest.approx(0.0016, rel=1e-2)] * 4
        assert len({field.name().lower() for field in layer.fields()}) == layer.fields().count()


def test_the_same_counts_as_the_zonal_histogram(run, imagery, tmp_path, out):
    import processing

    image = imagery("naip_va_rgbn_1m.tif")
    run("kmeans", INPUT=image, CLUSTERS=4, OUTPUT=str(out / "map.tif"), POLYGONS="")
    random = np.random.RandomState(0)
    layer = QgsRasterLayer(str(out / "map.tif"))
    extent = layer.extent()
    features = []
    for number in range(30):
        corners = random.uniform(0, 1, (3, 2)) * (extent.width(), extent.height())
        points = ",".join(
            f"{extent.xMinimum() + x} {extent.yMinimum() + y}" for x, y in [*corners, corners[0]]
        )
        features.append(([str(number)], QgsGeometry.fromWkt(f"Polygon(({points}))")))
    zones = make_zones(features)
    theirs = processing.run(
        "native:zonalhistogram",
        {
            "INPUT_RASTER": str(out / "map.tif"),
            "RASTER_BAND": 1,
            "INPUT_VECTOR": zones,
            "COLUMN_PREFIX": "n_",
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    expected = {}
    for number, feature in enumerate(theirs.getFeatures()):
        for value in range(1, 5):
            if feature[f"n_{value}"]:
                expected[number + 1, value] = feature[f"n_{value}"]
    results = run("classareas", CLASSIFIED=str(out / "map.tif"), ZONES=zones, TABLE="memory:", REPORT="")
    assert {(row[0], row[2]): row[4] for row in rows_of(results["TABLE"])} == expected


def test_the_map_in_degrees_and_without_a_crs(run, make_raster):
    values = np.ones((1, 4, 4), np.uint8)
    degrees = make_raster(
        values, name="degrees.tif", crs="EPSG:4326", geotransform=(10, 0.01, 0, 50, 0, -0.01)
    )
    geometry = QgsGeometry.fromWkt("Polygon((10 50, 10.04 50, 10.04 49.96, 10 49.96, 10 50))")
    zones = make_zones([(["a"], geometry)], crs="EPSG:4326")
    row = rows_of(run("classareas", CLASSIFIED=degrees, ZONES=zones, TABLE="memory:", REPORT="")["TABLE"])[0]
    assert row[5] == pytest.approx(row[6] * 10000) and 1200 < row[6] < 1300
    plain = make_raster(values, name="plain.tif", crs=None)
    layer = make_zones([(["a"], box(0, 0, 2, 2))], crs="")
    layer.setCrs(QgsCoordinateReferenceSystem())
    results = run("classareas", CLASSIFIED=plain, ZONES=layer, TABLE="memory:", POLYGONS="memory:", REPORT="")
    assert rows_of(results["TABLE"])[0][4:] == [4, 16, NULL, 1]
    assert results["POLYGONS"].fields().names()[-1] == "area_class_1"


def test_names_that_the_user_gave_in_qgis(run, map_path, tmp_path):
    from qgis.core import QgsPalettedRasterRenderer
    from qgis.PyQt.QtGui import QColor

    layer = QgsRasterLayer(map_path, "my map")
    entries = [QgsPalettedRasterRenderer.Class(1, QColor("#123456"), "Lake")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    results = run("classareas", CLASSIFIED=layer, ZONES=make_zones(ZONES), TABLE="memory:", REPORT="")
    assert {row[3] for row in rows_of(results["TABLE"])} == {"Lake", "Dry land!"}


@pytest.fixture()
def refusal(provider, run, map_path, out):
    """Return a function that runs what must fail and returns the sentence, the same by every way in."""

    def refusal(**parameters):
        parameters = {
            "CLASSIFIED": map_path,
            "TABLE": str(out / "t.csv"),
            "REPORT": str(out / "r.html"),
            **parameters,
        }
        with pytest.raises(QgsProcessingException) as script:
            run("classareas", **parameters)
        with pytest.raises(QgsProcessingException) as direct:
            context = QgsProcessingContext()
            context.setProject(QgsProject.instance())
            provider.algorithm("classareas").run(parameters, context, QgsProcessingFeedback(False), {}, False)
        assert os.listdir(out) == []
        sentence = str(direct.value)
        assert str(script.value).replace("Unable to execute algorithm\n", "") == sentence
        assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
        return sentence

    return refusal


def test_what_cannot_work_is_refused(refusal, map_path, land, out):
    zones = make_zones(ZONES)
    assert "do not overlap" in refusal(ZONES=make_zones([(["a"], box(100, 100, 110, 110))]))
    assert "No zone holds the centre" in refusal(ZONES=make_zones([(["a"], box(0.1, 0.1, 0.2, 0.2))]))
    assert "No zone holds a pixel with a class" in refusal(ZONES=make_zones([(["a"], box(0, 29, 9, 30))]))
    assert "layer of zones is empty" in refusal(ZONES=make_zones([]))
    assert "no polygons" in refusal(ZONES=make_zones([], kind="Point"))
    assert "no such FIELD" in refusal(ZONES=zones, FIELD="nothing")
    assert "COVERAGE" in refusal(ZONES=zones, COVERAGE="whole")
    assert "ZONES" in refusal(ZONES=map_path)
    assert "ZONES" in refusal(ZONES=None)
    assert "Only one of map and zones has a CRS" in refusal(ZONES=make_zones(ZONES, crs=""))
    assert "No output was chosen" in refusal(ZONES=zones, TABLE="", REPORT="")


def test_a_photograph_is_no_class_raster(refusal, imagery):
    image = imagery("naip_va_rgbn_1m.tif")
    extent = QgsRasterLayer(image).extent()
    assert "measurements" in refusal(
        CLASSIFIED=image, ZONES=make_zones([(["a"], QgsGeometry.fromRect(extent))])
    )


def test_the_zones_are_not_overwritten(refusal, map_path, tmp_path):
    path = saved(make_zones(ZONES), tmp_path / "zones.gpkg")
    assert "would overwrite the input" in refusal(ZONES=path, POLYGONS=path)
    assert ogr.Open(path).GetLayer(0).GetFeatureCount() == 3


@pytest.mark.parametrize(
    ("field", "values", "written"),
    [
        ("fid:integer", [3, 5], "fid"),
        ("fid:integer", [1, 1], "fid_2"),  # as after layers were merged
        ("FID:double", [1.5, 2.5], "FID_2"),
        ("fid:string", ["a", "b"], "fid_2"),
        ("fid:integer", [4, NULL], "fid_2"),
        ("Geom:string", ["a", "b"], "Geom_2"),
    ],
)
def test_fields_that_a_geopackage_has_already(run, map_path, out, field, values, written):
    zones = make_zones([([each], box(0, 0, 10, 10)) for each in values], fields=field)
    run("classareas", CLASSIFIED=map_path, ZONES=zones, POLYGONS=str(out / "zones.gpkg"))
    layer = QgsVectorLayer(str(out / "zones.gpkg"), "zones", "ogr")
    assert [feature[written] for feature in layer.getFeatures()] == values


def test_a_shapefile_holds_no_table(refusal, map_path, out):
    sentence = refusal(CLASSIFIED=map_path, ZONES=make_zones(ZONES), TABLE=str(out / "t.shp"))
    assert "ending that is not supported" in sentence and "Use .gpkg, .csv or another one" in sentence
