"""Where results can go, and that an earlier file there stays whole until a new one is complete."""

import os
import sqlite3
from contextlib import closing

import pytest
from qgis.core import (
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

#: Four boundaries between the quarters of the image, and four at its edge.
LINES = 8


def table(path, name):
    """Return the destination of a table of a GeoPackage, as QGIS writes it."""
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def count(path):
    """Return the number of features of a layer."""
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    assert layer.isValid()
    return layer.featureCount()


@pytest.fixture()
def classify(run, image, out):
    """Return a function that classifies the small image into four quarters."""

    def classify(**parameters):
        return run(
            "kmeans", **{"INPUT": image, "CLUSTERS": 4, "OUTPUT": str(out / "classes.tif"), **parameters}
        )

    return classify


def test_temporary_output_everywhere(classify):
    names = ("OUTPUT", "POLYGONS", "LINES", "MODEL", "REPORT")
    results = classify(**dict.fromkeys(names, "TEMPORARY_OUTPUT"))
    assert isinstance(results["OUTPUT"], QgsRasterLayer) or os.path.exists(results["OUTPUT"])
    assert results["POLYGONS"].featureCount() == 4
    assert results["LINES"].featureCount() == LINES
    for name in ("MODEL", "REPORT"):
        assert os.path.getsize(results[name]) > 0


def test_memory_layers(classify):
    results = classify(POLYGONS="memory:", LINES="memory:boundaries")
    assert results["POLYGONS"].dataProvider().name() == "memory"
    assert (results["POLYGONS"].featureCount(), results["LINES"].featureCount()) == (4, LINES)


@pytest.mark.parametrize(
    "name", ["regions.gpkg", "regions.shp", "regions.geojson", "regions.fgb", "ä b (1).gpkg"]
)
def test_vector_files(classify, out, name):
    results = classify(POLYGONS=str(out / name))
    assert results["POLYGONS"] == str(out / name)
    assert count(out / name) == 4
    assert classify(POLYGONS=str(out / name))["REGION_COUNT"] == 4  # once more, over the first
    assert count(out / name) == 4
    assert not [left for left in os.listdir(out) if left.startswith(".")]


def test_geopackage_is_indexed_and_can_be_read_without_writing_beside_it(classify, out):
    package = out / "all.gpkg"
    classify(POLYGONS=table(package, "regions"), LINES=table(package, "boundaries"))
    for name in ("regions", "boundaries"):
        layer = QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
        assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    assert package.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log
    assert sorted(os.listdir(out)) == ["all.gpkg", "classes.qml", "classes.tif", "classes.tif.aux.xml"]


def test_files_of_one_name_do_not_touch_each_other(classify, out):
    (out / "map.csv").write_text("somebody's own")
    for _ in range(2):
        classify(
            OUTPUT=str(out / "map.tif"), POLYGONS=str(out / "map.gpkg"), LINES=str(out / "map.shp"),
            MODEL=str(out / "map.json"), REPORT=str(out / "map.html"),
        )  # fmt: skip
        made = {path.suffix for path in out.iterdir()}
        assert made >= {".csv", ".tif", ".gpkg", ".shp", ".dbf", ".json", ".html"}
        assert (count(out / "map.gpkg"), count(out / "map.shp")) == (4, LINES)


def test_two_tables_of_one_geopackage(classify, out):
    package = out / "all.gpkg"
    results = classify(POLYGONS=table(package, "regions"), LINES=table(package, "boundaries"))
    assert results["POLYGONS"] == f"{package}|layername=regions"
    assert (count(results["POLYGONS"]), count(results["LINES"])) == (4, LINES)


def test_other_tables_of_a_geopackage_stay(classify, out):
    package = out / "all.gpkg"
    classify(POLYGONS=table(package, "first"))
    classify(POLYGONS=table(package, "second"), CLUSTERS=2)
    classify(POLYGONS=table(package, "first"), CLUSTERS=2)
    assert count(f"{package}|layername=first") == count(f"{package}|layername=second") == 2


def test_a_layer_that_is_open_sees_the_new_table(classify, out):
    package = out / "all.gpkg"
    classify(POLYGONS=table(package, "first"))
    layer = QgsVectorLayer(f"{package}|layername=first", "first", "ogr")
    assert layer.featureCount() == 4
    classify(POLYGONS=table(package, "second"), CLUSTERS=2)
    assert len(list(layer.getFeatures())) == 4
    assert count(f"{package}|layername=second") == 2


def test_destination_as_the_dialog_gives_it(provider, image, out):
    """The layers are to be loaded, and each has a post-processor that styles it."""
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    paths = {"OUTPUT": str(out / "classes.tif"), "POLYGONS": str(out / "regions.gpkg"), "LINES": "memory:"}
    parameters = {"INPUT": image, "CLUSTERS": 4}
    for name, path in paths.items():
        parameters[name] = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(path), project)
    results, succeeded = provider.algorithm("kmeans").run(
        parameters, context, QgsProcessingFeedback(), {}, False
    )
    assert succeeded
    details = context.layersToLoadOnCompletion()
    assert set(details) == {results[name] for name in paths}
    assert all(detail.postProcessor() is not None for detail in details.values())


def fail_at(monkeypatch, name):
    """Let a step of the algorithm fail as if the disk were full."""
    from landcover_segmentation.algorithms import kmeans
    from landcover_segmentation.algorithms.shared import outputs
    from landcover_segmentation.core.errors import LandCoverError

    def fail(*args, **kwargs):
        raise LandCoverError("The disk is full")

    module = kmeans if hasattr(kmeans, name) else outputs
    monkeypatch.setattr(module, name, fail)


@pytest.mark.parametrize("step", ["region_polygons", "boundary_lines", "kmeans_report"])
def test_a_failure_leaves_earlier_files_as_they_were(monkeypatch, classify, out, step):
    package = out / "all.gpkg"
    parameters = {
        "POLYGONS": table(package, "regions"),
        "LINES": str(out / "lines.shp"),
        "MODEL": str(out / "model.json"),
        "REPORT": str(out / "report.html"),
    }
    classify(**parameters)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    fail_at(monkeypatch, step)
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        classify(**{**parameters, "CLUSTERS": 2})
    after = {path.name: path.read_bytes() for path in out.iterdir()}
    assert set(after) == set(before)
    assert [name for name in before if before[name] != after[name] and name != "all.gpkg"] == []
    assert count(f"{package}|layername=regions") == 4


@pytest.mark.parametrize("step", ["region_polygons", "boundary_lines", "kmeans_report"])
def test_a_failure_leaves_no_new_file(monkeypatch, classify, out, step):
    fail_at(monkeypatch, step)
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        classify(
            POLYGONS=str(out / "regions.gpkg"),
            LINES=table(out / "lines.gpkg", "lines"),
            MODEL=str(out / "model.json"),
            REPORT=str(out / "report.html"),
        )
    assert os.listdir(out) == []


@pytest.fixture()
def meanwhile(monkeypatch):
    """Return a function that lets something happen at the end of the next run, when it writes its report."""
    from landcover_segmentation.algorithms import kmeans

    def meanwhile(happen):
        report = kmeans.kmeans_report

        def late(*arguments):
            monkeypatch.setattr(kmeans, "kmeans_report", report)
            happen()
            return report(*arguments)

        monkeypatch.setattr(kmeans, "kmeans_report", late)

    return meanwhile


def visible(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def test_nothing_changes_before_all_is_written(classify, out, meanwhile):
    package = out / "all.gpkg"
    parameters = {"POLYGONS": table(package, "regions"), "LINES": str(out / "lines.shp")}
    parameters["REPORT"] = str(out / "report.html")
    classify(**parameters)
    before, seen = visible(out), []
    meanwhile(lambda: seen.append(visible(out)))
    classify(**{**parameters, "CLUSTERS": 2})
    assert seen == [before]
    assert count(f"{package}|layername=regions") == 2


@pytest.mark.parametrize("existed", [True, False])
def test_a_table_that_another_run_adds_in_the_meantime_stays(classify, out, meanwhile, existed):
    package = out / "all.gpkg"
    if existed:
        classify(POLYGONS=table(package, "old"))
    meanwhile(lambda: classify(POLYGONS=table(package, "second"), OUTPUT=str(out / "second.tif")))
    classify(POLYGONS=table(package, "first"), CLUSTERS=2, REPORT=str(out / "report.html"))
    counts = {name: count(f"{package}|layername={name}") for name in ("first", "second")}
    assert counts == {"first": 2, "second": 4}


def test_a_run_that_fails_takes_no_table_of_another_away(classify, out, meanwhile):
    from landcover_segmentation.core.errors import LandCoverError

    package = out / "all.gpkg"
    classify(POLYGONS=table(package, "old"))

    def add_and_fail():
        classify(POLYGONS=table(package, "second"), OUTPUT=str(out / "second.tif"))
        raise LandCoverError("The disk is full")

    meanwhile(add_and_fail)
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        classify(POLYGONS=table(package, "old"), CLUSTERS=2, REPORT=str(out / "report.html"))
    assert (count(f"{package}|layername=old"), count(f"{package}|layername=second")) == (4, 4)


@pytest.mark.parametrize("place", ["regions.gpkg", "regions.shp", "a table"])
def test_of_two_runs_into_one_new_file_the_second_says_so(classify, out, meanwhile, place):
    path = table(out / "all.gpkg", "regions") if place == "a table" else str(out / place)
    meanwhile(lambda: classify(POLYGONS=path, OUTPUT=str(out / "second.tif")))
    with pytest.raises(QgsProcessingException, match="Another run has written the output") as raised:
        classify(POLYGONS=path, CLUSTERS=2, REPORT=str(out / "report.html"))
    assert "\n" not in str(raised.value)
    assert not {"classes.tif", "report.html"} & set(os.listdir(out))
    assert count(out / "all.gpkg" if place == "a table" else path) == 4


def test_a_table_that_is_added_has_index_and_style_and_the_file_its_mode(classify, out):
    package = out / "all.gpkg"
    classify(POLYGONS=table(package, "regions"))
    layer = QgsVectorLayer(f"{package}|layername=regions", "regions", "ogr")
    layer.saveStyleToDatabase("my own", "", True, "")
    del layer
    with closing(sqlite3.connect(package)) as database:  # as a killed run may leave it
        assert database.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    classify(POLYGONS=table(package, "regions"), LINES=table(package, "boundaries"), CLUSTERS=2)
    for name in ("regions", "boundaries"):
        layer = QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
        assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
        assert layer.renderer().type() == "categorizedSymbol"
        assert layer.crs().authid() == "EPSG:26917"
        assert layer.fields()[0].name() == "fid"
        own, _, names, _, _ = layer.listStylesInDatabase()
        assert name in names[:own]
        del layer
    assert package.read_bytes()[18:20] == b"\x01\x01"
    assert not [name for name in os.listdir(out) if name.startswith(("all.gpkg-", ".landcover"))]


def test_a_table_is_added_to_a_geopackage_only(classify, out):
    (out / "a.sqlite").write_bytes(b"somebody's own")
    with pytest.raises(QgsProcessingException, match=r"GeoPackage only.*a\.sqlite"):
        classify(POLYGONS=table(out / "a.sqlite", "regions"))


def test_a_file_that_is_no_geopackage_is_told(classify, out):
    (out / "a.gpkg").write_bytes(b"somebody's own")
    with pytest.raises(QgsProcessingException, match=r"cannot be written.*a\.gpkg") as raised:
        classify(POLYGONS=table(out / "a.gpkg", "regions"))
    assert "\n" not in str(raised.value)
    assert visible(out) == {"a.gpkg": b"somebody's own"}


def test_every_format_holds_the_regions_or_is_refused_before_anything_is_computed(classify, feedback, out):
    written = set()
    for ending in QgsVectorFileWriter.supportedFormatExtensions():
        feedback.steps.clear()
        try:
            classify(POLYGONS=str(out / f"regions.{ending}"))
        except QgsProcessingException as error:
            assert f"ending that is not supported: {out}" in str(error) and feedback.steps == []
        else:
            assert count(out / f"regions.{ending}") == 4
            written.add(ending)
    assert written > {"gpkg", "shp", "geojson", "fgb", "csv", "kml", "sqlite"}
    assert written.isdisjoint({"dxf", "gpx", "json", "sql"})


def test_two_ways_to_one_file(classify, out, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(out)
    one, other = (table(folder / "all.gpkg", name) for folder, name in ((out, "a"), (link, "b")))
    for outputs in (
        {"POLYGONS": str(out / "a.gpkg"), "LINES": str(link / "a.gpkg")},
        {"POLYGONS": one, "LINES": other},
    ):
        with pytest.raises(QgsProcessingException, match="Two outputs have the same destination"):
            classify(**outputs)
        assert os.listdir(out) == []


def test_a_table_of_a_database_beside_those_of_its_format(run, image, out):
    run("suggestclusters", INPUT=image, MAXIMUM=3, TABLE=str(out / "t.sqlite"))
    assert count(f"{out / 't.sqlite'}|layername=t") == 2
