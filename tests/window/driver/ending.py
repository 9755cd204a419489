"""End QGIS in the middle of a step, as a fault would; arguments: record."""

import os
import signal

import qgis_window as window
from record import Record


def main():
    (path,) = window.arguments()
    record = Record(path)
    record.step("before", lambda: "done")
    record.step("fatal step", end, record)
    record.step("after", lambda: "done")
    record.end()


def end(record):
    record.doing("doing what ends it")
    os.kill(os.getpid(), signal.SIGKILL)


window.run(main)
