"""What a user sees after the first run: a group of layers in order, named, with boundaries and a legend."""

import re

import pytest
from osgeo import gdal

#: What the map is made by, as words in the names of its layers.
METHODS = {"kmeans": "k-means", "segmentndvi": "ndvi"}
WAYS = ("temporary", "saved", "model")


@pytest.fixture(scope="module")
def maps(window, project_root, tmp_path_factory):
    """Return what arrived of each algorithm, with outputs in temporary layers, in files, and from a model."""
    folder = tmp_path_factory.mktemp("maps")
    scene = str(folder / "scene.tif")
    # Land and sea; a part is quick enough.
    gdal.Translate(scene, str(project_root / "demo" / "olinda_l7_6band_u8.tif"), srcWin=[220, 120, 120, 100])
    return window("first_map.py", scene, folder)


@pytest.fixture(params=[f"{name} {way}" for name in METHODS for way in WAYS])
def arrived(request, maps):
    """Return the map of one run, and the word for its method."""
    found = maps[request.param]
    assert found["tree"][1:] or "children" in found["tree"][0], found["told"]
    return found, METHODS[request.param.split()[0]]


def layers(found):
    """Return the layers of the group that arrived, by kind, from the top."""
    return {layer["kind"]: layer for layer in found["tree"][0]["children"]}


def test_one_group_above_the_image_is_named_after_image_and_algorithm(arrived):
    found, method = arrived
    group, *rest = found["tree"]
    assert "children" in group and [node["name"] for node in rest] == ["Olinda"]
    assert "olinda" in group["name"].casefold() and method in group["name"].casefold()


def test_lines_above_polygons_above_classes(arrived):
    found, _ = arrived
    assert list(layers(found)) == ["lines", "polygons", "raster"]
    assert all(layer["is_visible"] for layer in layers(found).values())


@pytest.mark.parametrize("name", METHODS)
def test_temporary_layers_are_named_after_image_and_method(maps, name):
    found = maps[f"{name} temporary"]
    for layer in layers(found).values():
        assert layer["name"].startswith("Olinda: ") and METHODS[name] in layer["name"].casefold()
    if name == "kmeans":
        assert layers(found)["raster"]["name"] == "Olinda: k-means, 5 classes"


@pytest.mark.parametrize("name", METHODS)
def test_files_keep_their_names_as_qgis_is_set_to(maps, name):
    assert [layer["name"] for layer in layers(maps[f"{name} saved"]).values()] == [
        "lines", "polygons", "map"
    ]  # fmt: skip


def test_polygons_hide_nothing(arrived):
    found, _ = arrived
    symbols = layers(found)["polygons"]["symbols"]
    assert symbols and not any(symbol["is_filled"] for symbol in symbols)


def test_lines_between_classes_are_bolder_than_others(arrived):
    found, method = arrived
    widths = {symbol["label"]: symbol["width"] for symbol in layers(found)["lines"]["symbols"]}
    assert widths and all(widths.values())
    if method == "ndvi":
        assert max(widths.values()) >= 2 * min(widths.values())


def test_legend_of_classes_is_open_and_tells_their_shares(arrived):
    found, _ = arrived
    raster = layers(found)["raster"]
    assert raster["is_expanded"] and raster["renderer"] == "paletted"
    entries = [label for label in raster["legend"] if not label.startswith("Band ")]
    shares = [re.search(r"(\d+(?:[.,]\d+)?)\s?%", label) for label in entries]
    assert shares and all(shares), entries
    assert sum(float(share[1].replace(",", ".")) for share in shares) == pytest.approx(100, abs=3)


@pytest.mark.parametrize("name", METHODS)
def test_every_way_gives_the_same_but_for_names_of_layers(maps, name):
    def seen(way):
        group, *rest = maps[f"{name} {way}"]["tree"]
        children = [
            # A layer without classes has its own name for a legend.
            (layer["kind"], [label for label in layer["legend"] if label != layer["name"]])
            for layer in group["children"]
        ]
        return group["name"], children, [node["name"] for node in rest]

    assert seen("temporary") == seen("saved") == seen("model")


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("way", ["temporary", "saved"])
def test_reports_are_named_after_image_and_algorithm(maps, name, way):
    (report,) = maps[f"{name} {way}"]["reports"]
    assert "olinda" in report.casefold() and METHODS[name] in report.casefold()


@pytest.mark.parametrize("name", METHODS)
def test_polygons_opened_again_are_filled(maps, name):
    symbols = maps[f"{name} saved"]["opened again"]
    assert symbols and all(symbol["is_filled"] for symbol in symbols)
