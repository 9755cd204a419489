"""Open an image in QGIS, run an algorithm through its dialog, and save pictures of the dialog and of the map.

See tools/screenshot.sh; arguments: image, algorithm, picture to write, NAME=VALUE...
"""

import json
import os
import tempfile

import qgis_window as window
from qgis.utils import iface


def main():
    with tempfile.TemporaryDirectory() as folder:
        take(folder, *window.arguments())


def take(folder, image, algorithm, picture, *given):
    iface.mainWindow().resize(1400, 900)
    window.hide_docks("Layers")
    layer = window.open_image(image, folder)
    iface.zoomToActiveLayer()
    window.wait_for_map()
    base = os.path.splitext(picture)[0]

    dialog = window.open_dialog(f"landcover:{algorithm}", dict(pair.split("=", 1) for pair in given))
    dialog.resize(900, 800)
    window.settle()
    dialog.grab().save(f"{base}-dialog.png")
    succeeded = window.press_run(dialog)
    dialog.grab().save(f"{base}-log.png")
    told = [*window.messages(dialog), *window.take_boxes()]
    dialog.close()

    window.hide_docks("Layers")
    window.settle()
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    window.wait_for_map()
    window.save_window(picture)
    tree = {
        "succeeded": succeeded,
        "told": told,
        "tree": window.layer_tree(),
        "reports": window.results_viewer(),
    }
    with open(f"{base}.json", "w", encoding="utf-8") as file:
        json.dump(tree, file, indent=1, ensure_ascii=False)
    for error in window.take_tracebacks():
        print(error)


window.run(main)
