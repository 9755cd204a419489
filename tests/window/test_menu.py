"""The entry in the Raster menu: first maps on sample data, every algorithm, and help without a network."""

from pathlib import Path

import pytest
from examples import NAMES

MODELS = ("Land cover from RGB", "River from NAIP", "Two dates, one model, change")


@pytest.fixture(scope="module")
def menu(window):
    return window("menu.py")


def test_first_maps_come_first_and_help_last(menu):
    labels = menu["labels"]
    assert all(label.startswith("First map on sample data: ") for label in labels[:2])
    assert labels[-1] == "Help"
    assert len(labels) == 3 + len(NAMES) + len(MODELS)
    assert labels[-4:-1] == [f"{name}…" for name in MODELS]


@pytest.mark.parametrize("name", ["kmeans", "segmentndvi"])
def test_a_first_map_is_one_press_of_run(menu, name):
    found = menu[name]
    assert found["succeeded"] and any("press Run" in text for text in found["told"])
    assert found["told after"] == []
    group, scene = found["tree"]
    assert [layer["kind"] for layer in group["children"]] == ["lines", "polygons", "raster"]
    assert scene["name"] == "Olinda"
    assert len(found["reports"]) == 1


def test_choices_of_a_band_show_names(menu):
    names = ["Band 1: Blue (Blue)", "Band 2: Green (Green)", "Band 3: Red (Red)", "Band 4: Near infrared"]
    for labels in menu["segmentndvi"]["bands"]:
        assert [label for label in labels if label.startswith(tuple(names))] == labels[1:5]


@pytest.mark.parametrize("name", ["kmeans", "segmentndvi"])
def test_the_history_fills_in_the_same_dialog(menu, name):
    again = menu[name]["history"]
    assert {"INPUT", "MIN_AREA", "SEED" if name == "kmeans" else "CLASSES"} <= set(again["given"])
    for key, value in again["held"].items():
        assert value == again["given"].get(key), key


def test_a_map_arrives_whose_dialog_was_closed(menu):
    group, _ = menu["closed"]
    assert [layer["kind"] for layer in group["children"]] == ["lines", "polygons", "raster"]


def test_the_scene_is_added_once(menu):
    assert menu["twice"] == ["Olinda"]


def test_every_algorithm_opens(menu):
    assert sorted(menu["dialogs"].values()) == sorted(f"landcover:{name}" for name in NAMES)


def test_help_leads_to_pages_of_the_plugin(menu):
    pages = [Path(page) for page in menu["help"]]
    assert {page.stem for page in pages} == {"index", *NAMES}
    assert all(page.is_file() and page.parent.name == "help" for page in pages)


def test_the_menu_goes_and_comes_with_the_plugin(menu):
    assert menu["reloaded"] == [1, 0, 1]
