"""Fill every dialog in one way and run it; arguments: record, way, image, RGB image, folder for outputs."""

import os

import qgis_window as window
from dialogs import filled
from examples import example
from qgis.core import QgsProcessingParameterFileDestination
from record import Record
from scene import Scene


def main():
    path, way, image, rgb, folder = window.arguments()
    record, scene = Record(path), Scene(image, rgb)
    for algorithm in window.algorithms():
        record.step(
            algorithm.name(), fill, record, scene, algorithm, way, os.path.join(folder, algorithm.name())
        )
    scene.clear()
    record.end()


def fill(record, scene, algorithm, way, folder):
    """Run an algorithm as filled in; return the files of layers that were asked for, and what arrived."""
    os.makedirs(folder)
    scene.hold({"four bands"}, active="four bands")
    values = example(algorithm.name(), scene.image, folder)
    if way == "batch":
        # QGIS 3.22 itself cannot end a batch that wrote a report.
        values.pop("REPORT", None)
    record.doing("filling")
    dialog = filled(algorithm, way, values)
    record.doing("running")
    window.press_run(dialog)
    log = window.log(dialog)
    window.wait_for_map()
    layers = [
        definition.name()
        for definition in algorithm.destinationParameterDefinitions()
        if not isinstance(definition, QgsProcessingParameterFileDestination)
    ]
    return {
        "asked": {name: values[name] for name in layers if name in values},
        "tree": window.layer_tree(),
        "reports": window.results_viewer(),
        "told": [*window.messages(dialog), *window.take_boxes()],
        "log": log,
    }


window.run(main)
