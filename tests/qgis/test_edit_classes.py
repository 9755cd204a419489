"""Classes that are renamed and merged: names everywhere, tables in and out, models for other dates."""

import csv
import json

import numpy as np
import pytest
from landcover_segmentation.core.raster.source import RasterSource, embedded_classes
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

ROWS = [["1,3", "Água", "#2a6cb0"], [2, "Forest", ""]]


@pytest.fixture()
def fitted(run, image, tmp_path):
    """Return a map of the four quarters and its model."""
    paths = {"OUTPUT": str(tmp_path / "fitted.tif"), "MODEL": str(tmp_path / "model.json")}
    run("kmeans", INPUT=image, CLUSTERS=4, MIN_AREA=0, **paths)
    return paths["OUTPUT"], paths["MODEL"]


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


def refused(run, out, **parameters):
    """Return the sentence with which a run is refused that leaves nothing."""
    before = sorted(each.name for each in out.iterdir())
    outputs = {name: str(out / f"result.{ending}") for name, ending in
               (("OUTPUT", "tif"), ("POLYGONS", "gpkg"), ("TABLE", "csv"), ("REPORT", "html"))}  # fmt: skip
    with pytest.raises(QgsProcessingException) as error:
        run("editclasses", **{**outputs, **parameters})
    assert sorted(each.name for each in out.iterdir()) == before
    sentence = str(error.value).replace("Unable to execute algorithm\n", "")
    assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
    return sentence


def test_names_go_everywhere(run, fitted, out):
    classes, model = fitted
    found = run(
        "editclasses", INPUT=classes, CLASSES=ROWS, MODEL=model, OUTPUT=str(out / "new.tif"),
        POLYGONS=str(out / "new.gpkg"), LINES=str(out / "lines.gpkg"), NEW_MODEL=str(out / "new.json"),
        REPORT=str(out / "new.html"),
    )  # fmt: skip
    assert found["CLASS_COUNT"] == 3 and found["VALID_PIXELS"] == 1200
    old, new = values_of(classes), values_of(out / "new.tif")
    np.testing.assert_array_equal(new, np.array([0, 1, 2, 1, 3])[old])
    names = ["Água", "Forest", "Class 4"]
    in_file, colors = embedded_classes(RasterSource.open(str(out / "new.tif"), labels=True))
    assert list(in_file.values()) == names and colors[1] == "#2a6cb0"
    layer = QgsRasterLayer(str(out / "new.tif"))
    entries = [(entry.value, entry.label) for entry in layer.renderer().classes() if entry.value]
    assert entries == list(zip((1, 2, 3), names))
    polygons = QgsVectorLayer(str(out / "new.gpkg"))
    assert found["REGION_COUNT"] == polygons.featureCount()
    assert {(each["class"], each["name"]) for each in polygons.getFeatures()} == set(zip((1, 2, 3), names))
    assert sum(each["pixels"] for each in polygons.getFeatures()) == 1200
    assert [each.label() for each in polygons.renderer().categories()] == names
    lines = QgsVectorLayer(str(out / "lines.gpkg"))
    assert {each["left_name"] for each in lines.getFeatures()} <= {*names, None}
    assert "Água" in (out / "new.html").read_text(encoding="utf-8")
    content = json.loads((out / "new.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in content["classes"]] == names and content["class_of"] == [1, 2, 1, 3]


def test_the_new_model_makes_the_named_map_of_another_date(run, fitted, make_raster, image, out):
    classes, model = fitted
    new_model = str(out / "new.json")
    run(
        "editclasses",
        INPUT=classes,
        CLASSES=ROWS,
        MODEL=model,
        OUTPUT=str(out / "a.tif"),
        NEW_MODEL=new_model,
    )
    run("applykmeans", INPUT=image, MODEL=new_model, MIN_AREA=0, OUTPUT=str(out / "again.tif"))
    assert (out / "again.tif").read_bytes() == (out / "a.tif").read_bytes()
    later = make_raster(values_of(image)[:, ::-1, ::-1] // 2 + 9, name="later.tif")
    run("applykmeans", INPUT=later, MODEL=model, MIN_AREA=0, OUTPUT=str(out / "plain.tif"))
    run("editclasses", INPUT=str(out / "plain.tif"), CLASSES=ROWS, OUTPUT=str(out / "edited.tif"))
    run("applykmeans", INPUT=later, MODEL=new_model, MIN_AREA=0, OUTPUT=str(out / "applied.tif"))
    assert (out / "applied.tif").read_bytes() == (out / "edited.tif").read_bytes()


def test_an_edited_map_and_its_model_are_edited_again(run, fitted, out):
    classes, model = fitted
    first = {"OUTPUT": str(out / "a.tif"), "NEW_MODEL": str(out / "a.json")}
    run("editclasses", INPUT=classes, CLASSES=ROWS, MODEL=model, **first)
    again = {"INPUT": str(out / "a.tif"), "CLASSES": [["2-3", "Land", ""]], "MODEL": str(out / "a.json")}
    run("editclasses", **again, OUTPUT=str(out / "b.tif"), NEW_MODEL=str(out / "b.json"))
    np.testing.assert_array_equal(values_of(out / "b.tif"), np.array([0, 1, 2, 1, 2])[values_of(classes)])
    assert json.loads((out / "b.json").read_text(encoding="utf-8"))["class_of"] == [1, 2, 1, 2]


def test_an_empty_table_copies_the_map_and_makes_one_to_fill_in(run, feedback, fitted, image, out):
    classes, _ = fitted
    told = []
    feedback.pushInfo = told.append
    table = out / "classes.csv"
    run("editclasses", INPUT=classes, VALUES=image, OUTPUT=str(out / "copy.tif"), TABLE=str(table),
        REPORT=str(out / "report.html"))  # fmt: skip
    assert (out / "copy.tif").read_bytes() == (out / "../fitted.tif").resolve().read_bytes()
    assert any("table of classes is empty" in text for text in told)
    assert "table of classes was empty" in (out / "report.html").read_text(encoding="utf-8")
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == [f"Class {number}" for number in range(1, 5)]
    means = np.array([[float(row[f"mean_Band {band}"]) for band in (1, 2, 3)] for row in rows])
    bands, old = values_of(image), values_of(classes)
    expected = [bands[:, old == value].mean(axis=1) for value in range(1, 5)]
    np.testing.assert_allclose(means, expected, rtol=1e-4)
    assert rows[0]["looks_like"] and sum(int(row["pixels"]) for row in rows) == 1200


def test_the_filled_table_is_given_back(run, fitted, out):
    classes, model = fitted
    table = out / "classes.csv"
    run("editclasses", INPUT=classes, OUTPUT=str(out / "copy.tif"), TABLE=str(table))
    filled = (
        table.read_text(encoding="utf-8-sig")
        .replace("1,Class 1,", "1,Água,#2a6cb0")
        .replace(",Class 3,", ",água,")
    )
    table.write_text(filled.replace("Class 2", "Forest"), encoding="utf-8-sig")
    outputs = {"OUTPUT": str(out / "a.tif"), "TABLE": str(out / "a.csv"), "NEW_MODEL": str(out / "a.json")}
    run("editclasses", INPUT=classes, CLASSES_FILE=str(table), MODEL=model, **outputs)
    run("editclasses", INPUT=classes, CLASSES=ROWS, OUTPUT=str(out / "b.tif"))
    assert (out / "a.tif").read_bytes() == (out / "b.tif").read_bytes()
    # The table of that run says the same again.
    run("editclasses", INPUT=classes, CLASSES_FILE=str(out / "a.csv"), OUTPUT=str(out / "c.tif"))
    assert (out / "c.tif").read_bytes() == (out / "a.tif").read_bytes()


def test_names_that_were_given_on_the_map_are_kept(run, fitted, out):
    layer = QgsRasterLayer(fitted[0], "fitted", "gdal")
    renderer = layer.renderer()
    renderer.setLabel(2, "My forest")
    run("editclasses", INPUT=layer, CLASSES=[[1, "Water", ""]], OUTPUT=str(out / "new.tif"))
    names, _ = embedded_classes(RasterSource.open(str(out / "new.tif"), labels=True))
    assert list(names.values()) == ["Water", "My forest", "Class 3", "Class 4"]


def test_small_regions_are_merged_after_the_classes(run, make_raster, out):
    values = np.full((1, 20, 20), 1, np.uint8)
    values[0, 5, 5:8], values[0, 10, 10] = (2, 3, 2), 4
    run("editclasses", INPUT=make_raster(values), MIN_AREA=3, OUTPUT=str(out / "new.tif"),
        CLASSES=[["2-3", "Path", ""], [4, "Speck", ""]])  # fmt: skip
    new = values_of(out / "new.tif")
    assert np.count_nonzero(new == 2) == 3 and np.count_nonzero(new == 3) == 0


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([[9, "A", ""]], "not in the raster: 9 in row 1, the raster has 1, 2, 3, 4. Correct the row"),
        ([["1-4", "A", ""]], "All classes would be merged into one"),
        ([[1, "A", "#000000"], [2, "A", "#ffffff"]], "A name has two colours"),
        ([[1, "A", ""], [1, "B", ""]], "names a value twice: 1 in the rows 1 and 2"),
        ([[1, "", "#000000"]], "A class has no name: row 1"),
        ([[1, "A", "red"]], "not of the form #rrggbb: 'red' for A"),
        ([["one", "A", ""]], "not whole numbers: 'one' in row 1"),
        (["1", "A"], "needs a value or values, a name and a colour: row 1 has 2 cells"),
        ("2,5,Forest,#17613b", "row 2 has 1 cells"),
    ],
)
def test_bad_tables(run, fitted, out, rows, words):
    assert words in refused(run, out, INPUT=fitted[0], CLASSES=rows)


def test_a_new_line_in_a_text_does_as_a_comma_does(run, fitted, out):
    text = '1,Sea,#2a6cb0\r\n"2,3",Land,\n'
    found = run("editclasses", INPUT=fitted[0], CLASSES=text, OUTPUT=str(out / "new.tif"))
    assert found["CLASS_COUNT"] == 3
    names, _ = embedded_classes(RasterSource.open(str(out / "new.tif"), (1,), labels=True))
    assert list(names.values()) == ["Sea", "Land", "Class 4"]


@pytest.mark.parametrize(
    ("text", "words"), [("1,Se\na,#2a6cb0", "row 2 has 1 cells"), ("1," + "x" * 200_000 + ",", "not a table")]
)
def test_bad_texts(run, fitted, out, text, words):
    assert words in refused(run, out, INPUT=fitted[0], CLASSES=text)


def test_bad_files_and_two_tables(run, fitted, out):
    classes, _ = fitted
    table = out / "table.csv"
    table.write_text("value,name\n1,A\n", encoding="utf-8")
    assert "no column 'colour'" in refused(run, out, INPUT=classes, CLASSES_FILE=str(table))
    table.write_text("value,name,colour\n1,A,\n", encoding="utf-8")
    assert "two tables" in refused(run, out, INPUT=classes, CLASSES_FILE=str(table), CLASSES=ROWS)
    assert "cannot be read" in refused(run, out, INPUT=classes, CLASSES_FILE=str(out / "nowhere.csv"))
    assert "overwrite the input" in refused(
        run, out, INPUT=classes, CLASSES_FILE=str(table), TABLE=str(table)
    )


def test_models_that_do_not_fit(run, fitted, image, land, tmp_path, out):
    classes, model = fitted
    new_model = str(out / "new.json")
    assert "no model that NEW_MODEL" in refused(run, out, INPUT=classes, CLASSES=ROWS, NEW_MODEL=new_model)
    other = str(tmp_path / "other.json")
    run("kmeans", INPUT=image, CLUSTERS=3, OUTPUT=str(tmp_path / "three.tif"), MODEL=other)
    sentence = refused(run, out, INPUT=classes, CLASSES=ROWS, MODEL=other, NEW_MODEL=new_model)
    assert "not those of the model: 4 is a class of the raster" in sentence
    renamed = str(tmp_path / "renamed.tif")
    run("editclasses", INPUT=classes, CLASSES=[[1, "Water", ""]], OUTPUT=renamed)
    sentence = refused(run, out, INPUT=renamed, CLASSES=ROWS, MODEL=model)
    assert "class 1 is Water in the raster and Class 1 in" in sentence


def test_rasters_that_hold_no_classes(run, fitted, make_raster, out):
    generator = np.random.default_rng(0)
    photograph = make_raster(generator.integers(0, 255, (1, 200, 200)).astype(np.uint8), name="photo.tif")
    assert "holds measurements, as photographs do" in refused(run, out, INPUT=photograph)
    fractions = make_raster(np.full((1, 9, 9), 0.5, np.float32), name="fractions.tif")
    assert "not a raster of whole numbers" in refused(run, out, INPUT=fractions)
    empty = make_raster(np.zeros((1, 9, 9), np.uint8), name="empty.tif", nodata=0)
    assert "There is no region" in refused(run, out, INPUT=empty)
    shifted = make_raster(np.zeros((1, 9, 9), np.uint8), name="elsewhere.tif")
    assert "different grids" in refused(run, out, INPUT=fitted[0], VALUES=shifted)
