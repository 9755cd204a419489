"""Run an algorithm in QGIS and print how long it took: run_algorithm.py ID JSON-PARAMETERS RUNS."""

import json
import os
import sys
import time

import measuring  # noqa: F401 - makes the package importable


def main(name, parameters, runs):
    """Run the algorithm; print the seconds of each run, without those that QGIS takes to start."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))

    import processing
    from landcover_segmentation import classFactory
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        processing.run(name, parameters)
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]), int(sys.argv[3]))
