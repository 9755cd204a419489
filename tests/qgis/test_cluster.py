"""Algorithms on a real Dask cluster of this machine write the same files."""

import filecmp
import os

import pytest
from dask_cluster import DaskCluster, skip_without_dask
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    """Return a cluster with two workers."""
    skip_without_dask()
    with DaskCluster(tmp_path_factory.mktemp("dask")) as dask:
        dask.add_worker()
        dask.add_worker()
        yield dask


@pytest.mark.parametrize(
    ("name", "given", "outputs"),
    [
        ("segmentndvi", {"RED": 3, "NIR": 4}, ("OUTPUT", "SEGMENTS", "INDEX_OUTPUT")),
        ("kmeans", {"CLUSTERS": 4}, ("OUTPUT", "MODEL")),
        ("classifysamples", {"FIELD": "class"}, ("OUTPUT", "CONFIDENCE", "MODEL")),
    ],
)
def test_a_cluster_writes_the_same_files(run, dask, olinda, project_root, out, name, given, outputs):
    endings = {"MODEL": "json"}
    if name == "classifysamples":
        given = {**given, "SAMPLES": str(project_root / "demo" / "olinda_samples.geojson")}
    results = []
    for place, address in (("here", ""), ("there", dask.address)):
        os.mkdir(out / place)
        paths = {key: str(out / place / f"{key.lower()}.{endings.get(key, 'tif')}") for key in outputs}
        wanted = {**paths, "POLYGONS": str(out / place / "polygons.gpkg")}
        results.append(run(name, INPUT=olinda, DASK_SCHEDULER=address, **given, **wanted))
    here, there = results
    numbers = [key for key, value in here.items() if not isinstance(value, str)]
    assert [here[key] for key in numbers] == [there[key] for key in numbers]
    names = [f"{key.lower()}.{endings.get(key, 'tif')}" for key in outputs]
    assert filecmp.cmpfiles(out / "here", out / "there", names, shallow=False) == (names, [], [])


def test_no_scheduler_is_one_sentence_and_no_file(run, feedback, image, out):
    skip_without_dask()
    with pytest.raises(QgsProcessingException, match=r"not the address of a Dask scheduler: nowhere"):
        run("kmeans", INPUT=image, OUTPUT=str(out / "classes.tif"), DASK_SCHEDULER="nowhere")
    assert os.listdir(out) == []


def test_the_address_is_part_of_the_command(provider, dask, olinda, out):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("kmeans").create()
    parameters = {"INPUT": olinda, "OUTPUT": str(out / "a.tif"), "DASK_SCHEDULER": dask.address}
    assert algorithm.checkParameterValues(parameters, QgsProcessingContext())[0]
    assert f"--DASK_SCHEDULER={dask.address}" in algorithm.command
