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
