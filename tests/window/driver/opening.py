"""Open every dialog in one way, with every kind of layer; arguments: record, way, image, RGB image."""

import qgis_window as window
from dialogs import open_dialog
from qgis.gui import QgsMapLayerComboBox
from qgis.utils import iface
from record import Record
from scene import NONE, Scene


def main():
    path, way, image, rgb = window.arguments()
    # Nobody looks at the map here.
    iface.mapCanvas().freeze(True)
    record, scene = Record(path), Scene(image, rgb)
    for algorithm in window.algorithms():
        dialog = f"{algorithm.id()} ({way})"
        for kind in (NONE, *scene.layers):
            record.step(f"{dialog} with {kind} active", open_with, record, scene, algorithm, way, kind)
        record.step(f"{dialog} while layers change", change_layers, record, scene, algorithm, way)
    scene.clear()
    record.end()


def open_with(record, scene, algorithm, way, kind):
    """Open a dialog while this layer is the only one, and while it is the active one of all."""
    for doing, others in (("opening", ()), ("opening beside others", scene.layers)):
        scene.hold({kind, *others}, active=kind)
        record.doing(doing)
        open_dialog(algorithm, way).close()


def change_layers(record, scene, algorithm, way):
    """While a dialog stands, add each layer, choose each wherever it is offered, and remove them all."""
    scene.hold(())
    record.doing("opening")
    dialog = open_dialog(algorithm, way)
    for kind in scene.layers:
        record.doing(f"adding {kind}")
        scene.add(kind)
        window.settle()
    for chooser in dialog.findChildren(QgsMapLayerComboBox):
        for index in range(chooser.count()):
            record.doing(f"choosing {chooser.itemText(index)} of {chooser.count()} layers")
            chooser.setCurrentIndex(index)
            window.settle()
    for kind in scene.layers:
        record.doing(f"removing {kind}")
        scene.remove(kind)
        window.settle()
    dialog.close()


window.run(main)
