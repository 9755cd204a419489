"""landcover:suggestclusters, and the number of classes that landcover:kmeans finds by itself."""

import csv

import numpy as np
import pytest
from mosaics import class_mosaic
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)


@pytest.fixture()
def mosaic(make_raster) -> str:
    """Return the path of an image of four classes."""
    return make_raster(class_mosaic(4, 2, size=80)[0], name="mosaic.tif")


def test_every_output_that_was_asked_for_is_returned(run, provider, mosaic, out):
    results = run("suggestclusters", INPUT=mosaic, REPORT=str(out / "r.html"), TABLE=str(out / "t.csv"))
    declared = {output.name() for output in provider.algorithm("suggestclusters").outputDefinitions()}
    assert set(results) == declared
    assert results["CLUSTERS"] == 4
    assert 0.5 < results["SILHOUETTE"] < 1
    assert "4 clusters" in (out / "r.html").read_text(encoding="utf-8")


def test_nothing_optional_is_made_unasked(run, mosaic, out):
    assert set(run("suggestclusters", INPUT=mosaic, MAXIMUM=5)) == {"CLUSTERS", "SILHOUETTE"}
    assert list(out.iterdir()) == []


def test_the_table_has_a_row_for_every_number(run, mosaic, out):
    results = run("suggestclusters", INPUT=mosaic, MINIMUM=3, MAXIMUM=6, TABLE=str(out / "table.csv"))
    with open(out / "table.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["clusters"]) for row in rows] == [3, 4, 5, 6]
    assert [int(row["clusters"]) for row in rows if row["suggested"] == "1"] == [results["CLUSTERS"]]
    chosen = rows[results["CLUSTERS"] - 3]
    assert float(chosen["silhouette"]) == pytest.approx(results["SILHOUETTE"])
    assert 0.9 <= float(chosen["prediction_strength"]) <= 1
    assert float(chosen["valley"]) > 0.2 and float(chosen["departure"]) < 0.5
    inertia = [float(row["inertia"]) for row in rows]
    assert inertia == sorted(inertia, reverse=True)
    assert all(float(row["calinski_harabasz"]) > 0 and float(row["davies_bouldin"]) > 0 for row in rows)


def test_the_reason_and_the_doubts_are_in_the_log(run, provider, mosaic):
    said = []

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info):
            said.append(info)

    parameters = {"INPUT": mosaic, "MINIMUM": 2, "MAXIMUM": 3}
    provider.algorithm("suggestclusters").run(parameters, QgsProcessingContext(), Feedback(False))
    assert any("mean silhouette" in line for line in said)
    assert any("next coarser choice is 2" in line or "next finer choice is 3" in line for line in said)


@pytest.mark.parametrize(
    "options",
    [{}, {"SEED": 3, "SCALING": "none"}, {"BANDS": [1, 2, 3], "SCALING": "lab", "SAMPLE_SIZE": 3000}],
    ids=str,
)
def test_k_means_of_no_given_number_takes_the_suggested_one(run, mosaic, out, options):
    suggested = run("suggestclusters", INPUT=mosaic, **options)
    found = run("kmeans", INPUT=mosaic, CLUSTERS=0, MIN_AREA=0, OUTPUT=str(out / "a.tif"), **options)
    given = run(
        "kmeans", INPUT=mosaic, CLUSTERS=suggested["CLUSTERS"], MIN_AREA=0,
        OUTPUT=str(out / "b.tif"), **options,
    )  # fmt: skip
    assert found["CLASS_COUNT"] == suggested["CLUSTERS"]
    assert found["SILHOUETTE"] == given["SILHOUETTE"]
    assert (out / "a.tif").read_bytes() == (out / "b.tif").read_bytes()


def test_the_report_of_k_means_says_why_so_many(run, mosaic, out):
    run("kmeans", INPUT=mosaic, CLUSTERS=0, OUTPUT=str(out / "a.tif"), REPORT=str(out / "a.html"))
    run("kmeans", INPUT=mosaic, CLUSTERS=4, OUTPUT=str(out / "b.tif"), REPORT=str(out / "b.html"))
    assert "Why this number of classes" in (out / "a.html").read_text(encoding="utf-8")
    assert "Why this number of classes" not in (out / "b.html").read_text(encoding="utf-8")


def test_a_model_wires_the_number_into_k_means(provider, mosaic, out):
    algorithm = QgsProcessingModelAlgorithm("as many as there are", "test")
    algorithm.addModelParameter(
        QgsProcessingParameterRasterLayer("image", "image"), QgsProcessingModelParameter("image")
    )
    source = QgsProcessingModelChildParameterSource
    count = QgsProcessingModelChildAlgorithm("landcover:suggestclusters")
    count.setChildId("count")
    count.addParameterSources("INPUT", [source.fromModelParameter("image")])
    algorithm.addChildAlgorithm(count)
    classify = QgsProcessingModelChildAlgorithm("landcover:kmeans")
    classify.setChildId("classify")
    classify.addParameterSources("INPUT", [source.fromModelParameter("image")])
    classify.addParameterSources("CLUSTERS", [source.fromChildOutput("count", "CLUSTERS")])
    output = QgsProcessingModelOutput("classes")
    output.setChildId("classify")
    output.setChildOutputName("OUTPUT")
    classify.setModelOutputs({"classes": output})
    algorithm.addChildAlgorithm(classify)
    algorithm.initAlgorithm()
    parameters = {"image": mosaic, "classify:classes": str(out / "classes.tif")}
    _, succeeded = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    assert succeeded
    values = np.unique(gdal.Open(str(out / "classes.tif")).ReadAsArray())
    assert values.tolist() == [1, 2, 3, 4]


def test_numbers_given_as_text_and_any_number_of_threads(run, mosaic, out):
    for threads in ("1", "3"):
        run(
            "suggestclusters", INPUT=mosaic, MINIMUM="2", MAXIMUM="5", SEED="1", THREADS=threads,
            TABLE=str(out / f"{threads}.csv"),
        )  # fmt: skip
    assert (out / "1.csv").read_bytes() == (out / "3.csv").read_bytes()


def test_progress_moves_from_0_to_100(run, feedback, mosaic):
    run("suggestclusters", INPUT=mosaic)
    assert feedback.steps == sorted(feedback.steps)
    assert feedback.steps[-1] == 100
    assert len({int(step) // 10 for step in feedback.steps}) >= 8
    assert feedback.errors == []
