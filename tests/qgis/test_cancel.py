"""A cancelled run answers within two seconds and leaves earlier files as they were."""

import os
import threading
import time

import numpy as np
import pytest

SECONDS = 2


@pytest.fixture(scope="module")
def large_values():
    """Return an image whose classes fall into very many small regions: 1,500 pixels a side."""
    return np.random.default_rng(0).integers(0, 255, (3, 1500, 1500)).astype(np.uint8)


def cancel_at(feedback, percent):
    """Cancel, from another thread, as soon as the progress has come so far; return when that was."""
    asked = []

    def watch():
        while not asked:
            if feedback.steps and feedback.steps[-1] >= percent:
                asked.append(time.monotonic())
                feedback.cancel()
            time.sleep(0.005)

    threading.Thread(target=watch, daemon=True).start()
    return asked


@pytest.mark.parametrize("percent", [0, 10, 25, 45, 60, 70, 80, 90])
def test_cancel_is_answered_and_nothing_changes(run, feedback, make_raster, large_values, out, percent):
    names = ("classes.tif", "classes.qml", "regions.gpkg", "lines.shp", "model.json", "report.html")
    for name in names:
        (out / name).write_bytes(b"earlier " + name.encode())
    path = make_raster(large_values)
    asked = cancel_at(feedback, percent)
    results = run(
        "kmeans",
        INPUT=path,
        MIN_AREA=4,
        OUTPUT=str(out / "classes.tif"),
        POLYGONS=str(out / "regions.gpkg"),
        LINES=str(out / "lines.shp"),
        MODEL=str(out / "model.json"),
        REPORT=str(out / "report.html"),
    )
    took = time.monotonic() - asked[0]
    assert results == {}
    assert feedback.errors == []
    assert took < SECONDS
    assert sorted(os.listdir(out)) == sorted(names)
    assert all((out / name).read_bytes() == b"earlier " + name.encode() for name in names)


def test_cancelled_before_it_begins(run, feedback, image, out):
    feedback.cancel()
    assert run("kmeans", INPUT=image, OUTPUT=str(out / "classes.tif")) == {}
    assert os.listdir(out) == []
