"""Run an algorithm in QGIS and print how long it took: run_algorithm.py ID JSON-PARAMETERS RUNS."""

import json
import os
import sys
import time

import measuring


def main(name, parameters, runs):
    """Run the algorithm; print the seconds of each run, without those that QGIS takes to start."""
    processing = measuring.start_processing()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        processing.run(name, parameters)
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]), int(sys.argv[3]))
