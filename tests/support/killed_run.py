"""A process that runs an algorithm again and again, and kills itself within the run where it is told.

Moments are counted in calls into C code by the main thread: those of the whole run, or those of the phase
that puts the outputs in place. Each run is in a fork of its own, so that QGIS starts but once.
"""

import json
import os
import signal
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication


def start_qgis(profile, package_path):
    """Return the QGIS application, with our provider."""
    application = QgsApplication([], False, profile)
    application.initQgis()
    sys.path[:0] = [package_path]
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
    from landcover_segmentation import classFactory
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    return application, plugin


class Killer:
    """Kills the process at a moment of a phase: "run" or "placing"."""

    def __init__(self, phase, moment):
        self.counts = {"run": 0, "placing": 0}
        self._phase, self._moment, self._is_placing = phase, moment, False

    def __call__(self, frame, event, argument):
        if event == "call" and frame.f_code.co_name == "_place_all":
            self._is_placing = True
        elif event == "c_call":
            self.counts["run"] += 1
            self.counts["placing"] += self._is_placing
            if self.counts[self._phase] == self._moment:
                os.kill(os.getpid(), signal.SIGKILL)


def run_and_die(name, parameters, phase, moment):
    """Run an algorithm in a fork; return what ended it: a signal, or the counts of its calls."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        import processing

        killer = Killer(phase, moment)
        sys.setprofile(killer)
        processing.run(f"landcover:{name}", parameters)
        sys.setprofile(None)
        os.write(writing, json.dumps(killer.counts).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        counts = answer.read()
    _, status = os.waitpid(child, 0)
    return json.loads(counts) if counts else -os.WTERMSIG(status)


if __name__ == "__main__":
    started = start_qgis(*sys.argv[1:])
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(run_and_die(*json.loads(line))), flush=True)
