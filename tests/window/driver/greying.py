"""Change what governs other parameters and see which are grey; arguments: record, image."""

import qgis_window as window
from dialogs import set_value
from qgis.core import QgsApplication, QgsRasterLayer
from record import Record

#: For each algorithm, values that are set one after the other.
CHANGES = {
    "kmeans": [{}, {"UNIT": "segment"}, {"METHOD": "slic"}, {"UNIT": "pixel"}],
    "segmentndvi": [
        {}, {"METHOD": "felzenszwalb"}, {"THRESHOLD_METHOD": "manual"}, {"THRESHOLD_METHOD": "otsu"},
        {"INDEX": "gli"},
    ],
    "spectralindex": [{}, {"INDEX": "gndvi"}, {"INDEX": "vari"}],
    "samplepoints": [{}, {"COUNT": 100}],
    "accuracy": [{}, {"REFERENCE": "image"}],
    "editclasses": [{}, {"CLASSES_FILE": "table.csv"}],
}  # fmt: skip


def main():
    path, image = window.arguments()
    record = Record(path)
    layer = window.add_layer(QgsRasterLayer(image, "image"))
    for name, changes in CHANGES.items():
        record.step(name, try_changes, name, changes, layer)
    record.end()


def try_changes(name, changes, layer):
    """Return the parameters that are grey after each change; the value "image" stands for the layer."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"landcover:{name}")
    dialog = window.open_dialog(algorithm)
    found = []
    for change in changes:
        for key, value in change.items():
            set_value(dialog, "single", key, layer.id() if value == "image" else value)
        wrappers = dialog.mainWidget().wrappers
        grey = {key for key, each in wrappers.items() if not each.wrappedWidget().isEnabled()}
        labels = {
            key
            for key, each in wrappers.items()
            if each.wrappedLabel() is not None and not each.wrappedLabel().isEnabled()
        }
        found.append({"grey": sorted(grey), "labels": sorted(labels)})
    return found


window.run(main)
