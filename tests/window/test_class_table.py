"""The table of classes is edited with colours in dialogs, batches and models; its value is a plain table."""

import numpy as np
import pytest
from landcover_segmentation.core.classification.class_presets import CLASS_PRESETS
from landcover_segmentation.core.classification.thresholds import DEFAULT_CLASSES
from osgeo import gdal
from rasters import write_raster

SEA, LAND = ["0.1", "Sea", "#2b6cb0"], ["", "Land", "#2f7d32"]
#: What the tables hold after `GIVEN` of the driver.
GIVEN = {
    "segmentndvi": [SEA, LAND],
    "classifysegments": [SEA, LAND],
    "editclasses": [["1,3", "Sea", "#2b6cb0"], ["2", "Land", ""]],
}
NAME = "Mud & sand, wet"


@pytest.fixture(scope="module")
def class_raster(tmp_path_factory):
    """Return the path of a raster of two classes with names and colours."""
    path = write_raster(tmp_path_factory.mktemp("classes") / "classes.tif", np.uint8([[1, 2], [2, 1]]), 0)
    dataset = gdal.Open(path, gdal.GA_Update)
    band, colors = dataset.GetRasterBand(1), gdal.ColorTable()
    colors.SetColorEntry(1, (42, 108, 176, 255))
    colors.SetColorEntry(2, (23, 97, 59, 255))
    band.SetRasterColorTable(colors)
    band.SetRasterCategoryNames(["", "Water", "Forest"])
    return path


@pytest.fixture(scope="module", params=["single", "batch", "model"])
def tables(request, window, class_raster):
    """Return what the table of each algorithm held, in one way to open the dialog, and that way."""
    found = window("class_table.py", request.param, class_raster)
    assert set(found) == set(GIVEN)
    return found, request.param


def rows(cells):
    """Return the rows of a value, as texts."""
    flat = []
    for cell in cells:
        flat += cell if isinstance(cell, list) else [cell]
    texts = ["" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in flat]
    return [texts[start : start + 3] for start in range(0, len(texts), 3)]


def texts(table):
    return [["" if cell is None else str(cell).removesuffix(".0") for cell in row] for row in table]


def test_the_command_line_keeps_a_plain_table(tables):
    assert {found["type"] for found in tables[0].values()} == {"matrix"}


def test_it_starts_with_the_default(tables):
    found, _ = tables
    assert rows(found["segmentndvi"]["start"]) == texts(DEFAULT_CLASSES)
    assert not found["editclasses"]["start"]


def test_it_holds_what_it_is_given(tables):
    for name, found in tables[0].items():
        assert rows(found["given"]) == GIVEN[name]


def test_rows_come_move_and_go_and_get_colours(tables):
    for name, found in tables[0].items():
        first, second = GIVEN[name]
        _, inserted, _ = rows(found["insert"])
        assert rows(found["insert"]) == [first, inserted, second] and inserted[:2] == ["5", NAME]
        # Where a colour may be left out, a new row has none.
        assert (inserted[2] == "") == (name == "editclasses")
        assert inserted[2] != first[2]
        assert rows(found["move"]) == [inserted, second, first]
        assert rows(found["remove"]) == [inserted, second]
        assert rows(found["paint"]) == [[*inserted[:2], "#0102ff"], second]


def test_what_is_not_accepted_changes_nothing(tables):
    for found in tables[0].values():
        assert "canceled" not in found or rows(found["canceled"]) == rows(found["paint"])


def test_presets_fill_the_table(tables):
    found, way = tables
    expected = {f"{preset.index.upper()}: {preset.sensor}": texts(preset.rows) for preset in CLASS_PRESETS}
    assert found["segmentndvi"]["presets"] == found["classifysegments"]["presets"] == expected
    of_raster = {"Classes of the chosen raster": [["1", "Water", "#2a6cb0"], ["2", "Forest", "#17613b"]]}
    # A model is made without the raster.
    assert found["editclasses"]["presets"] == ({} if way == "model" else of_raster)


def test_history_and_models_keep_the_table(tables):
    for found in tables[0].values():
        for kept in ("again", "stored"):
            assert kept not in found or rows(found[kept]) == rows(found["paint"])
