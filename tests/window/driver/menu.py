"""Use the entry in the Raster menu; arguments: record."""

import ast
import gc

import qgis_window as window
from landcover_segmentation.gui.first_map import FIRST_MAPS
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from qgis.utils import iface, plugins
from record import Record

TITLE = "Land cover segmentation"


def main():
    (path,) = window.arguments()
    record = Record(path)
    record.step("labels", lambda: [action.text() for action in menu().actions() if not action.isSeparator()])
    for name in FIRST_MAPS:
        record.step(name, first_map, record, name)
    record.step("closed", close_while_it_runs)
    record.step("twice", first_map_twice)
    record.step("dialogs", open_all, record)
    record.step("help", help_addresses)
    record.step("reloaded", reload)
    record.end()


def menus():
    return [action.menu() for action in iface.rasterMenu().actions() if action.text() == TITLE]


def menu():
    (found,) = menus()
    return found


def trigger(start):
    """Trigger the one entry that begins so; return the dialog that it opened.

    Nothing is held meanwhile: a widget that is would keep what only a click opens from being forgotten.
    """
    (action,) = (each for each in menu().actions() if each.text().startswith(start))
    action.trigger()
    window.settle()
    gc.collect()
    (opened,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, AlgorithmDialog) and widget.isVisible()
    )
    return opened


def first_map(record, name):
    """Choose a first map and press Run; return what the dialog said and what arrived."""
    QgsProject.instance().clear()
    reports = len(window.results_viewer())
    label = next(each.displayName() for each in window.algorithms() if each.name() == name)
    record.doing("opening")
    dialog = trigger(f"First map on sample data: {label}")
    told = window.messages(dialog)
    wrappers = dialog.mainWidget().wrappers
    boxes = [wrappers[key].wrappedWidget() for key in ("RED", "NIR") if key in wrappers]
    bands = [[box.itemText(place) for place in range(box.count())] for box in boxes]
    record.doing("running")
    succeeded = window.press_run(dialog)
    told_after = window.messages(dialog)
    dialog.close()
    window.wait_for_map()
    return {
        "told": told,
        "told after": told_after,
        "bands": bands,
        "history": opened_again(),
        "succeeded": succeeded,
        "tree": window.layer_tree(),
        "reports": window.results_viewer()[reports:],
    }


def close_while_it_runs():
    """Press Run and close the dialog at once; return what arrives."""
    QgsProject.instance().clear()
    dialog = trigger("First map on sample data: Segment")
    dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok).click()
    dialog.close()
    del dialog
    gc.collect()
    window.wait_until(lambda: "children" in window.layer_tree()[0], "a run whose dialog was closed")
    return window.layer_tree()


def opened_again():
    """Open the last run as the history does; return what it is given, and what the dialog holds then."""
    call = ast.parse(last_command()).body[-1].value
    name, given = (ast.literal_eval(argument) for argument in call.args[:2])
    dialog = window.open_dialog(name, given)
    held = {
        key: wrapper.parameterValue()
        for key, wrapper in dialog.mainWidget().wrappers.items()
        if not wrapper.parameterDefinition().isDestination()
    }
    layer = QgsProject.instance().mapLayer(held["INPUT"])
    if layer is not None:
        held["INPUT"] = layer.source()
    dialog.close()
    return {"given": given, "held": held}


def last_command():
    """Return the last entry of Processing's history as Python."""
    if hasattr(QgsGui, "historyProviderRegistry"):  # from QGIS 3.24 on
        entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return max(entries, key=lambda entry: entry.timestamp).entry["python_command"]
    from processing.core.ProcessingLog import ProcessingLog

    return ProcessingLog.getLogEntries()[-1].text


def first_map_twice():
    """Choose two first maps one after the other; return the layers, of which the scene is one."""
    QgsProject.instance().clear()
    for _ in range(2):
        trigger("First map on sample data: K-means").close()
    return [node["name"] for node in window.layer_tree()]


def open_all(record):
    """Open every algorithm from the menu; return the ids of the dialogs by the labels."""
    found = {}
    for algorithm in window.algorithms():
        record.doing(f"opening {algorithm.name()}")
        label = algorithm.displayName() + "\N{HORIZONTAL ELLIPSIS}"
        dialog = trigger(label)
        found[label] = dialog.algorithm().id()
        dialog.close()
    return found


class Browser(QObject):
    """Takes the addresses that would be opened in a browser."""

    def __init__(self):
        super().__init__()
        self.paths = []

    @pyqtSlot(QUrl)
    def take(self, url):
        self.paths.append(url.toLocalFile())


def help_addresses():
    """Press every button of help; return the files that would be opened in a browser."""
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser.take)
    next(action for action in menu().actions() if action.text() == "Help").trigger()
    for algorithm in window.algorithms():
        dialog = window.open_dialog(algorithm)
        dialog.buttonBox().button(QDialogButtonBox.StandardButton.Help).click()
        dialog.close()
    QDesktopServices.unsetUrlHandler("file")
    return browser.paths


def reload():
    """Disable and enable the plugin; return how many menus there are after each."""
    plugin = plugins["landcover_segmentation"]
    counts = [len(menus())]
    plugin.unload()
    counts.append(len(menus()))
    plugin.initGui()
    return [*counts, len(menus())]


window.run(main)
