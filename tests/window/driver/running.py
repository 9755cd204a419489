"""Press Run in every dialog as it opens, with each kind of layer; arguments: record, image, RGB image."""

import qgis_window as window
from qgis.utils import iface
from record import Record
from scene import NONE, Scene


def main():
    path, image, rgb = window.arguments()
    iface.mapCanvas().freeze(True)
    record, scene = Record(path), Scene(image, rgb)
    for algorithm in window.algorithms():
        for kind in (NONE, *scene.layers):
            record.step(f"{algorithm.id()} with {kind}", run_with, record, scene, algorithm, kind)
    scene.clear()
    record.end()


def run_with(record, scene, algorithm, kind):
    """Run a dialog as it opens while this layer is the only one; return what became of it."""
    scene.hold({kind}, active=kind)
    record.doing("opening")
    dialog = window.open_dialog(algorithm)
    record.doing("running")
    succeeded = window.press_run(dialog)
    log = window.log(dialog)
    told = [*window.messages(dialog), *window.take_boxes()]
    dialog.close()
    return {"succeeded": succeeded, "told": told, "log": log, "layers": len(scene.others())}


window.run(main)
