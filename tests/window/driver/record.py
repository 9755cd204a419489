"""What a script does in the window, written down line by line: where QGIS ends, it is known in what."""

import json
import os
import traceback

import qgis_window as window
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMainWindow
from qgis.utils import iface


class Record:
    """The steps of a script; what an earlier start of QGIS began, and perhaps ended in, is left out."""

    def __init__(self, path):
        self._path = path
        self._begun = set()
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self._begun = {json.loads(line)["step"] for line in file}
        self._step = None

    def step(self, name, act, *arguments):
        """Do a step: call `act`, write down what it returns and what went wrong meanwhile."""
        if name in self._begun:
            return
        self._step = name
        self.doing("beginning")
        found, problems = None, []
        try:
            found = act(*arguments)
            window.settle()
        except Exception:
            problems.append(traceback.format_exc())
        problems += window.take_tracebacks()
        close_dialogs()
        self._write(step=name, found=found, problems=problems)

    def doing(self, what):
        """Write down what the present step is about to do."""
        self._write(step=self._step, doing=what)

    def end(self):
        """Write down that every step was done."""
        self._write(step="end")

    def _write(self, **line):
        with open(self._path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def close_dialogs():
    """Close and delete every dialog and every window but the main one."""
    for widget in QApplication.topLevelWidgets():
        is_open = isinstance(widget, (QDialog, QMainWindow)) and widget is not iface.mainWindow()
        if is_open and widget.isVisible():
            widget.close()
            widget.deleteLater()
    # What is to be deleted later waits for the outermost event loop otherwise.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
