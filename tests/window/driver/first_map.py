"""Run algorithms on a scene and see what arrives on the map; arguments: record, scene, folder for outputs."""

import os

import qgis_window as window
from dialogs import filled
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from record import Record

NAMES = ("kmeans", "segmentndvi")
WAYS = ("temporary", "saved", "model")


def main():
    path, scene, folder = window.arguments()
    record = Record(path)
    for name in NAMES:
        for way in WAYS:
            record.step(
                f"{name} {way}", map_of, record, name, way, scene, os.path.join(folder, f"{name}-{way}")
            )
    record.end()


def map_of(record, name, way, scene, folder):
    """Run an algorithm with outputs in temporary layers, in files, or as a model; return what is seen."""
    os.makedirs(folder)
    QgsProject.instance().clear()
    window.add_layer(QgsRasterLayer(scene, "Olinda"))
    iface.zoomToActiveLayer()
    reports = len(window.results_viewer())
    values = {"RED": 3, "NIR": 4} if name == "segmentndvi" else {}
    if way == "temporary":
        values["LINES"] = "TEMPORARY_OUTPUT"
    else:
        files = {
            "OUTPUT": "map.tif",
            "POLYGONS": "polygons.gpkg",
            "LINES": "lines.gpkg",
            "REPORT": "report.html",
        }
        values.update({key: os.path.join(folder, file) for key, file in files.items()}, INPUT=scene)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"landcover:{name}")
    record.doing("filling")
    dialog = filled(algorithm, "model" if way == "model" else "single", values)
    record.doing("running")
    window.press_run(dialog)
    told = [*window.messages(dialog), *window.take_boxes(), window.log(dialog)]
    dialog.close()
    window.wait_for_map()
    window.save_window(os.path.join(folder, "window.png"))
    found = {"told": told, "tree": window.layer_tree(), "reports": window.results_viewer()[reports:]}
    if way == "saved":
        # Opened again later, it comes with the style that lies in the file.
        found["opened again"] = window.symbols(QgsVectorLayer(values["POLYGONS"], "polygons"))
    return found


window.run(main)
