"""The tables of `make benchmark`, from measurements that are given."""

import sys
from argparse import Namespace
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
if not BENCHMARKS.exists():
    pytest.skip("the benchmarks are not part of this copy", allow_module_level=True)

sys.path.insert(0, str(BENCHMARKS))
try:
    import results
    import results_page
    from peers.table import PEERS, TASKS, Files, select
finally:
    sys.path.remove(str(BENCHMARKS))

PROGRAMS = {
    "QGIS": {"version": "3.22"},
    "GDAL": {"version": "3.6"},
    "scikit-learn": {"version": "1.2"},
    "SAGA": {"absent": "install it"},
}
MACHINE = {"processor": "any", "cores": 2, "memory": 8000, "system": "Debian"}


def measured(*seconds, peak=100):
    return {"seconds": [*seconds], "peaks": [peak] * len(seconds)}


def document(cells):
    return {"machine": MACHINE, "programs": PROGRAMS, "commits": ["abc1234"], "cells": cells}


def peer(name):
    (found,) = [peer for peer in PEERS if peer.name == name]
    return found


def row(page, name):
    (line,) = [line for line in page.splitlines() if line.startswith(f"| {name} |")]
    return [cell.strip() for cell in line.strip("|").split("|")][2:]


def test_the_table_has_medians_ratios_and_peaks():
    page = results_page.page(
        document(
            {
                "kmeans/landcover:kmeans": {"4096": measured(2, 9, 3), "2048": measured(1, 2, 1, peak=444)},
                "kmeans/scikit-learn KMeans": {"4096": measured(30), "2048": measured(10, 12, 11)},
                "kmeans/gdal_translate, the floor": {"4096": measured(0.15, 0.15, 0.15)},
            }
        )
    )
    assert "| | with | 2048 x 2048 | 4096 x 4096 |" in page
    assert row(page, "landcover:kmeans") == ["1.00 s, 444 MB", "3.00 s, 100 MB"]
    assert row(page, "scikit-learn KMeans") == [
        "11.0 s (11.0 times), 100 MB",
        "30.0 s (10.0 times), 100 MB; 1 run",
    ]
    assert row(page, "gdal_translate, the floor") == ["not measured", "0.15 s (0.05 times), 100 MB"]
    assert "medians of 3 runs" in page
    assert "up to 4.5 times as long" in page
    assert "this plugin at abc1234; QGIS 3.22, GDAL 3.6, scikit-learn 1.2." in page


def test_what_did_not_run_is_named():
    cells = {
        "kmeans/landcover:kmeans": {"2048": measured(1), "4096": measured(2), "8192": measured(3)},
        "kmeans/scikit-learn KMeans": {
            "2048": {"failed": "MemoryError"},
            "4096": {"over": 600},
            "8192": {"skipped": "more than 600 s at 4096"},
        },
    }
    page = results_page.page(document(cells))
    assert row(page, "scikit-learn KMeans") == [
        "failed",
        "more than 600 s",
        "not tried: more than 600 s at 4096",
    ]
    assert "- scikit-learn KMeans failed at 2048: `MemoryError`" in page
    assert row(page, "SAGA k-means") == ["absent"] * 3
    assert "- SAGA k-means is absent: install it." in page
    assert row(page, "gdal_translate, the floor") == ["not measured"] * 3


def test_the_picture_is_drawn(tmp_path):
    cells = {"kmeans/landcover:kmeans": {"2048": measured(1), "4096": measured(2)}}
    results_page.draw(document(cells), tmp_path / "results.png")
    assert (tmp_path / "results.png").stat().st_size > 0


@pytest.mark.parametrize(
    ("smaller", "reason"),
    [
        ({"2048": measured(50)}, None),
        ({"2048": measured(60)}, "some 960 s expected"),
        ({"2048": measured(200)}, "some 3200 s expected"),
        ({"2048": measured(1, peak=1000), "4096": measured(4, peak=4000)}, "some 16 GB expected"),
        ({"2048": measured(1, peak=500), "4096": measured(4, peak=600)}, None),
        ({"4096": {"over": 600}}, "more than 600 s at 4096"),
        ({"4096": {"failed": "Killed"}}, "failed at 4096"),
        ({"2048": {"over": 600}, "4096": {"skipped": "more than 600 s at 2048"}}, "more than 600 s at 2048"),
    ],
)
def test_what_is_sure_to_take_too_much_is_not_tried(tmp_path, smaller, reason):
    kept = results.Results(tmp_path / "results.json")
    kmeans = peer("scikit-learn KMeans")
    kept.document = document({f"kmeans/{kmeans.name}": smaller})
    assert kept.worth_trying(kmeans, 8192, Namespace(limit=600)) is (reason is None)
    found = kept.document["cells"]["kmeans/scikit-learn KMeans"].get("8192")
    assert found == ({"skipped": reason} if reason else None)


def test_an_interrupted_run_goes_on(tmp_path):
    kmeans = peer("scikit-learn KMeans")
    first = results.Results(tmp_path / "results.json")
    first.describe(PROGRAMS)
    first.add(kmeans, 2048, 1.5, 100)
    first.too_slow(kmeans, 4096, 60)
    second = results.Results(tmp_path / "results.json")
    assert second.document == first.document
    assert second.wants_run(kmeans, 2048, runs=2)
    assert not second.wants_run(kmeans, 2048, runs=1)
    assert not second.worth_trying(kmeans, 4096, Namespace(limit=60))
    assert second.worth_trying(kmeans, 4096, Namespace(limit=600))


def test_a_failure_is_kept_without_folders(tmp_path):
    kept = results.Results(tmp_path / "results.json")
    kmeans = peer("scikit-learn KMeans")
    kept.failed(kmeans, 2048, f"long ago\ncannot read {results.ROOT}/build/image.tif\nended with 1\n")
    (cell,) = kept.document["cells"]["kmeans/scikit-learn KMeans"].values()
    assert cell["failed"] == "cannot read image.tif; ended with 1"


def test_every_peer_has_commands_and_a_row_of_its_own(tmp_path):
    files = Files("image.tif", "classes.tif", tmp_path, "pyshepseg", "python")
    assert {peer.task for peer in PEERS} == set(TASKS)
    assert len({(peer.task, peer.name) for peer in PEERS}) == len(PEERS)
    for peer in PEERS:
        assert peer.commands(files)


def test_only_takes_tasks_and_names():
    assert {peer.task for peer in select(["polygons", "whole"])} == {
        "polygons",
        "whole-segments",
        "whole-kmeans",
    }
    assert {peer.program for peer in select(["saga"])} == {"SAGA"}
    assert select([]) == list(PEERS)
