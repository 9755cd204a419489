"""The example models, each from the command line on the bundled scene."""

import numpy as np
import pytest
from osgeo import gdal, ogr


@pytest.fixture()
def run_model(run, olinda, tmp_path):
    """Return a function that runs a model and gives the paths of its outputs, whose file names it is told."""

    def run_model(name, outputs, **parameters):
        paths = {key: tmp_path / file for key, file in outputs.items()}
        run(name, **parameters, **paths)
        return list(paths.values())

    return run_model


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


def attributes(path, *fields):
    """Return the values of the fields, for every feature."""
    package = ogr.Open(str(path))
    return [tuple(feature[field] for field in fields) for feature in package.GetLayer(0)]


def test_land_cover_from_rgb(run_model, olinda):
    outputs = {
        "suggest:Why": "why.html",
        "classify:Classes": "classes.tif",
        "draw:Polygons": "polygons.gpkg",
        "draw:Lines": "lines.gpkg",
    }
    why, classes, polygons, lines = run_model("rgbmodel", outputs, image=olinda, bands="3;2;1", simplify=28.5)
    suggested = len(np.unique(values_of(classes)))
    assert suggested >= 2 and f"<b>{suggested}</b>" in why.read_text(encoding="utf-8")
    assert len(set(attributes(polygons, "class"))) == suggested
    assert attributes(lines, "left_class", "right_class")


def test_river(run_model, olinda):
    outputs = {"classify:Classes": "classes.tif", "water:River": "water.gpkg"}
    classes, water = run_model("rivermodel", outputs, image=olinda, smallest=100, simplify=28.5)
    names, pixels = zip(*attributes(water, "name", "pixels"))
    assert set(names) == {"NDVI lowest"}
    assert sum(pixels) == pytest.approx((values_of(classes) == 1).sum(), rel=0.05)


def test_two_dates(run_model, olinda, tmp_path):
    """The later scene is the earlier one, but for a square of city that became sea."""
    later = str(tmp_path / "later.tif")
    gdal.GetDriverByName("GTiff").CreateCopy(later, gdal.Open(olinda))
    scene = gdal.Open(later, gdal.GA_Update)
    values = scene.ReadAsArray()
    values[:, 150:170, 100:120] = values[:, 300:320, 320:340]
    scene.WriteArray(values)
    scene = None
    outputs = {
        "fit:Before": "a.tif",
        "apply:After": "b.tif",
        "compare:Change": "c.tif",
        "compare:Table": "t.csv",
    }
    before, after, change, table = run_model("changemodel", outputs, before=olinda, after=later)
    outside = np.ones((352, 349), bool)
    outside[150:170, 100:120] = False
    np.testing.assert_array_equal(values_of(before)[outside], values_of(after)[outside])
    changed = (values_of(before) != values_of(after)).sum()
    assert 0 < changed <= 400
    assert table.read_text(encoding="utf-8").count("\n") > 1
    assert len(np.unique(values_of(change))) > 1
