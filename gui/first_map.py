"""The first map: the scene that comes with the plugin, and the dialog of an algorithm filled in for it."""

import filecmp
import glob
import os
import shutil

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox

from ..algorithms.shared.translation import tr
from .dialogs import open_dialog

_SCENES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "demo")
_SCENE = "olinda_l7_6band_u8"
#: Algorithms that make a first map, and what their dialogs are filled in with besides the image.
FIRST_MAPS = {
    "kmeans": {"LINES": "TEMPORARY_OUTPUT"},
    # The limits are those that k-means finds between four classes of this scene, whose values are counts.
    "segmentndvi": {
        "THRESHOLD_METHOD": "manual",
        "CLASSES": [
            "-0.39", "Sea", "#75c3ef",
            "-0.04", "City", "#9c9c9c",
            "0.18", "Gardens and grass", "#a2c450",
            "", "Forest", "#17613b",
        ],
        "LINES": "TEMPORARY_OUTPUT",
    },
}  # fmt: skip


def open_first_map(iface, name):
    """Show the sample scene and open the dialog of an algorithm filled in for it; return the dialog.

    Parameters
    ----------
    iface : QgisInterface
    name : str
        One of `FIRST_MAPS`.
    """
    layer = _scene_layer()
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    dialog = open_dialog(f"landcover:{name}", {"INPUT": layer.id(), **FIRST_MAPS[name]})
    _say_what_to_press(dialog)
    return dialog


def _say_what_to_press(dialog):
    """Say that nothing is left to fill in, in the one line that the bar shows, until Run is pressed."""
    bar = dialog.messageBar()
    bar.pushMessage(tr("First map"), tr("Everything is filled in: press Run."), Qgis.MessageLevel.Info, 0)
    dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok).pressed.connect(bar.clearWidgets)


def _scene_layer():
    """Return the layer with the scene, which is added to the project if it is not there yet."""
    path = _copied_scene()
    for layer in QgsProject.instance().mapLayers().values():
        if os.path.normpath(layer.source()) == path:
            return layer
    layer = QgsRasterLayer(path, "Olinda")
    return QgsProject.instance().addMapLayer(layer)


def _copied_scene():
    """Copy the scene into the profile, where a project finds it again after an update; return its path.

    QGIS writes statistics beside an image, and on Windows an open one would stop the plugin's update.
    """
    folder = os.path.join(QgsApplication.qgisSettingsDirPath(), "landcover_segmentation")
    os.makedirs(folder, exist_ok=True)
    for path in glob.glob(os.path.join(glob.escape(_SCENES), f"{_SCENE}.*")):
        copy = os.path.join(folder, os.path.basename(path))
        if not os.path.exists(copy) or not filecmp.cmp(path, copy, shallow=False):
            shutil.copyfile(path, copy)
    return os.path.normpath(os.path.join(folder, f"{_SCENE}.tif"))
