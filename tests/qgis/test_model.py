"""As a step of a model, as the model designer makes it."""

import os
import re

import pytest
from examples import example, prepare
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture(params=["pixel", "segment"])
def model(request, plugin):
    """Return a model: k-means of one image, of its pixels or segments, its model applied to another."""
    algorithm = QgsProcessingModelAlgorithm("two dates", "test")
    for name in ("first", "second"):
        algorithm.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    source = QgsProcessingModelChildParameterSource

    fit = QgsProcessingModelChildAlgorithm("landcover:kmeans")
    fit.setChildId("fit")
    fit.setDescription("Fit")
    fit.addParameterSources("INPUT", [source.fromModelParameter("first")])
    fit.addParameterSources("CLUSTERS", [source.fromExpression("2 + 2")])
    fit.addParameterSources("UNIT", [source.fromStaticValue(request.param)])
    fit.addParameterSources("MODEL", [source.fromStaticValue("TEMPORARY_OUTPUT")])
    algorithm.addChildAlgorithm(fit)

    apply = QgsProcessingModelChildAlgorithm("landcover:applykmeans")
    apply.setChildId("apply")
    apply.setDescription("Apply")
    apply.addParameterSources("INPUT", [source.fromModelParameter("second")])
    apply.addParameterSources("MODEL", [source.fromChildOutput("fit", "MODEL")])
    outputs = {}
    for name, child_output in (("classes", "OUTPUT"), ("regions", "POLYGONS")):
        output = QgsProcessingModelOutput(name)
        output.setChildId("apply")
        output.setChildOutputName(child_output)
        outputs[name] = output
    apply.setModelOutputs(outputs)
    algorithm.addChildAlgorithm(apply)
    algorithm.initAlgorithm()
    return algorithm


def test_as_children_of_a_model(model, olinda, out):
    assert model.canExecute()[0]
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    parameters = {
        "first": olinda,
        "second": olinda,
        "apply:classes": QgsProcessingOutputLayerDefinition(
            QgsProperty.fromValue(str(out / "c.tif")), project
        ),
        "apply:regions": str(out / "regions.gpkg"),
    }
    results, succeeded = model.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert succeeded
    assert results["apply:classes"] == str(out / "c.tif")
    layer = QgsRasterLayer(str(out / "c.tif"))
    assert [entry.label for entry in layer.renderer().classes() if entry.value] == [
        f"Class {n}" for n in range(1, 5)
    ]
    details = context.layerToLoadOnCompletionDetails(str(out / "c.tif"))
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert len(layer.renderer().classes()) == 4


def test_an_error_of_a_child_is_told(model, feedback, olinda, out):
    """The sentence is in the log, or (QGIS 3.40) in the error of the model."""
    parameters = {
        "first": olinda,
        "second": olinda,
        "apply:classes": str(out / "nowhere" / "c.tif"),
        "apply:regions": "memory:",
    }
    with pytest.raises(QgsProcessingException) as raised:
        model.run(parameters, QgsProcessingContext(), feedback, {}, False)
    told = [*feedback.errors, str(raised.value)]
    assert any("folder does not exist" in error for error in told)
    assert not any("Traceback" in error for error in told)


def test_cancelling_a_model_is_no_error(model, feedback, olinda, out):
    feedback.cancel()
    parameters = {
        "first": olinda,
        "second": olinda,
        "apply:classes": str(out / "c.tif"),
        "apply:regions": "memory:",
    }
    model.run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert feedback.errors == []
    assert not list(out.iterdir())


@pytest.fixture()
def steps(plugin):
    """Return a model: segments and NDVI of one image, the segments classed by it."""
    algorithm = QgsProcessingModelAlgorithm("steps", "test")
    algorithm.addModelParameter(
        QgsProcessingParameterRasterLayer("image", "image"), QgsProcessingModelParameter("image")
    )
    source = QgsProcessingModelChildParameterSource
    for name in ("segment", "spectralindex"):
        child = QgsProcessingModelChildAlgorithm(f"landcover:{name}")
        child.setChildId(name)
        child.addParameterSources("INPUT", [source.fromModelParameter("image")])
        algorithm.addChildAlgorithm(child)
    child = QgsProcessingModelChildAlgorithm("landcover:classifysegments")
    child.setChildId("classify")
    child.addParameterSources("SEGMENTS", [source.fromChildOutput("segment", "OUTPUT")])
    child.addParameterSources("VALUES", [source.fromChildOutput("spectralindex", "OUTPUT")])
    output = QgsProcessingModelOutput("classes")
    output.setChildId("classify")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"classes": output})
    algorithm.addChildAlgorithm(child)
    algorithm.initAlgorithm()
    return algorithm


def test_a_model_of_the_steps_gives_the_map_of_the_whole(steps, run, imagery, feedback, out):
    image = imagery("naip_va_rgbn_1m.tif")
    run("segmentndvi", INPUT=image, OUTPUT=str(out / "whole.tif"))
    parameters = {"image": image, "classify:classes": str(out / "steps.tif")}
    results, succeeded = steps.run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert succeeded and feedback.errors == []
    assert results["classify:classes"] == str(out / "steps.tif")
    assert (out / "steps.tif").read_bytes() == (out / "whole.tif").read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "segmentndvi",
        "segmentstatistics",
        "suggestclusters",
        "samplepoints",
        "accuracy",
        "change",
        "editclasses",
        "classareas",
        "classifysamples",
        "applysamples",
    ],
)
def test_every_other_algorithm_as_a_child(plugin, run, land, out, name):
    prepare(run, land)
    algorithm = QgsProcessingModelAlgorithm("one step", "test")
    child = QgsProcessingModelChildAlgorithm(f"landcover:{name}")
    child.setChildId("step")
    outputs = {}
    for key, value in example(name, land, out).items():
        if str(value).startswith(str(out)):
            outputs[key] = QgsProcessingModelOutput(key)
            outputs[key].setChildId("step")
            outputs[key].setChildOutputName(key)
        else:
            source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
            child.addParameterSources(key, [source])
    child.setModelOutputs(outputs)
    algorithm.addChildAlgorithm(child)
    algorithm.initAlgorithm()
    parameters = {f"step:{key}": example(name, land, out)[key] for key in outputs}
    results, succeeded = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    assert succeeded
    assert {key: results[key] for key in parameters} == parameters
    assert all(os.path.getsize(path) for path in parameters.values())


def test_samples_of_a_model_are_compared(plugin, land, out):
    algorithm = QgsProcessingModelAlgorithm("judge", "test")
    for parameter in (
        QgsProcessingParameterRasterLayer("map", "map"),
        QgsProcessingParameterFeatureSource("samples", "samples"),
    ):
        algorithm.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm("landcover:accuracy")
    child.setChildId("judge")
    child.addParameterSources("CLASSIFIED", [source.fromModelParameter("map")])
    child.addParameterSources("SAMPLES", [source.fromModelParameter("samples")])
    child.addParameterSources("FIELD", [source.fromStaticValue("class")])
    output = QgsProcessingModelOutput("report")
    output.setChildId("judge")
    output.setChildOutputName("REPORT")
    child.setModelOutputs({"report": output})
    algorithm.addChildAlgorithm(child)
    samples = QgsVectorLayer("Point?crs=EPSG:26917&field=class:string", "samples", "memory")
    for number, name in enumerate(("a", "a", "b")):
        feature = QgsFeature(samples.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500010 + 20 * number, 3999990)))
        samples.dataProvider().addFeature(feature)
    samples.selectByIds([1, 3])
    project = QgsProject()
    project.addMapLayer(samples)
    for chosen, compared in (
        (samples.id(), 3),
        (QgsProcessingFeatureSourceDefinition(samples.id(), True), 2),
    ):
        # From QGIS 3.38 on a context remembers the results of a model.
        context = QgsProcessingContext()
        context.setProject(project)
        parameters = {"map": land, "samples": chosen, "judge:report": str(out / "r.html")}
        _, succeeded = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
        assert succeeded
        page = (out / "r.html").read_text(encoding="utf-8")
        assert re.search(r"<b>(\d+)</b><span>compared points", page)[1] == str(compared)
