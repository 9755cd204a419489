"""What a script does in the window, written down line by line: where QGIS ends, it is known in what."""

import json
import os
import traceback

import qgis_window as window
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog


class Record:
    """The steps of a script; what an earlier start of QGIS began, and perhaps ended in, is left out."""

    def __init__(self, path):
        self._path = path
        self._begun = set()
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self._begun = {json.loads(line)["step"] for line in file}
        self._step = None
        self._dialogs = _dialogs()

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
        self._delete_dialogs()
        self._write(step=name, found=found, problems=problems)

    def doing(self, what):
        """Write down what the present step is about to do."""
        self._write(step=self._step, doing=what)

    def end(self):
        """Write down that every step was done."""
        self._write(step="end")

    def _delete_dialogs(self):
        """Delete every dialog that was opened since the beginning, so that none listens to what comes."""
        for dialog in _dialogs() - self._dialogs:
            dialog.close()
            dialog.deleteLater()
        # Otherwise they would stay until the outermost event loop gets its turn.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _write(self, **line):
        with open(self._path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _dialogs():
    return {widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)}
