"""Every dialog opens, whatever layers there are, and what it runs ends in a map or in a sentence."""

import pytest
from examples import NAMES

KINDS = (
    "no layer", "RGB image", "four bands", "class raster", "points", "polygons", "web map", "virtual raster",
)  # fmt: skip
#: Those that need nothing but an image.
OF_AN_IMAGE = {"kmeans", "suggestclusters", "segment", "segmentndvi", "spectralindex", "boundaries"}
#: Layers that no file stands behind, or none at all.
NO_IMAGES = {"no layer", "points", "polygons", "web map", "virtual raster"}


@pytest.mark.parametrize("way", ["single", "batch", "model"])
def test_opening(window, land, way):
    steps = window("opening.py", way, *land)
    assert {f"landcover:{name} ({way}) with {kind} active" for name in NAMES for kind in KINDS} <= set(steps)


def test_running_as_it_opens(window, land):
    steps = window("running.py", *land)
    assert set(steps) == {f"landcover:{name} with {kind}" for name in NAMES for kind in KINDS}
    for step, found in steps.items():
        assert "Traceback" not in found["log"], f"{step}: {found['log']}"
        # Refused before it began (None): the dialog says why; failed (False): the log does.
        assert found["succeeded"] is not None or any(found["told"]), f"{step} was refused without a word"
    succeeded = {step for step, found in steps.items() if found["succeeded"]}
    assert {f"landcover:{name} with four bands" for name in OF_AN_IMAGE} <= succeeded
    assert not {f"landcover:{name} with {kind}" for name in NAMES for kind in NO_IMAGES} & succeeded


@pytest.mark.parametrize("way", ["single", "batch", "model"])
def test_what_is_asked_for_arrives(window, land, tmp_path, way):
    steps = window("filling.py", way, *land, tmp_path)
    assert set(steps) == set(NAMES)
    for name, found in steps.items():
        assert "Traceback" not in found["log"], f"{name}: {found['log']}"
        assert not found["told"], f"{name} was refused: {found['told']}"
        arrived = {layer["source"].split("|")[0]: layer for layer in layers_of(found["tree"])}
        for output, path in found["asked"].items():
            assert path in arrived, f"{name}: {output} was asked for and did not arrive: {found['log']}"
            assert arrived[path]["legend"] or arrived[path]["kind"] == "table"
        if found["asked"]:
            check_arrangement(found["tree"][0], set(found["asked"].values()))
    if way == "single":
        assert "K-means classification: bands" in found["reports"]
        assert "Classify segments: made_index" in found["reports"]


def check_arrangement(top, paths):
    """Hold what lies on top of everything else against what a run made: one group, in order, with legends."""
    assert ("children" in top) == (len(paths) > 1)
    layers = layers_of([top])
    assert {layer["source"].split("|")[0] for layer in layers} == paths
    kinds = [layer["kind"] for layer in layers]
    assert kinds == sorted(kinds, key=["points", "lines", "polygons", "raster", "table"].index)
    for layer in layers:
        assert layer["is_visible"]
        assert layer["is_expanded"] == (layer["renderer"] == "paletted")
        assert layer["kind"] != "polygons" or not any(symbol["is_filled"] for symbol in layer["symbols"])


def layers_of(tree):
    """Return the layers of a layer tree, from the top."""
    return [
        layer for node in tree for layer in (layers_of(node["children"]) if "children" in node else [node])
    ]
