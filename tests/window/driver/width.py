"""Open every dialog as narrow as QGIS opens it for the first time; arguments: record."""

import qgis_window as window
from qgis.PyQt.QtWidgets import QScrollArea
from record import Record

FIRST_SIZE = 690, 520


def main():
    (path,) = window.arguments()
    record = Record(path)
    for algorithm in window.algorithms():
        record.step(algorithm.name(), measure, algorithm)
    record.end()


def measure(algorithm):
    """Return how wide the parameters are at least, and how wide the dialog shows them, in pixels."""
    dialog = window.open_dialog(algorithm)
    dialog.resize(*FIRST_SIZE)
    window.settle()
    area = max(dialog.mainWidget().findChildren(QScrollArea), key=lambda each: each.height())
    dialog.close()
    return {"least": area.widget().minimumSizeHint().width(), "shown": area.viewport().width()}


window.run(main)
