"""This plugin and every other program that is found, on the same images: `make benchmark`.

usage: tools/python.sh benchmarks/benchmark.py [--sizes N ...] [--runs N] [--only WORD ...] [--limit SECONDS]
                                               [--pyshepseg FOLDER] [--install-peers]

Measurements gather in build/benchmark/results.json, so a run that was interrupted goes on where it was;
remove that file to measure everything again. benchmarks/RESULTS.md and results.png are drawn from it.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import measuring
from peers import programs
from peers.table import Files, select
from results import Results

FOLDER = measuring.ROOT / "build" / "benchmark"


def arguments():
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[2048, 4096, 8192, 16384])
    parser.add_argument("--runs", type=int, default=3, help="of which the median counts")
    parser.add_argument("--only", nargs="+", default=[], help="tasks, or words of the names of programs")
    parser.add_argument("--limit", type=float, default=600, help="seconds for one run of one program")
    parser.add_argument("--pyshepseg", help="a checkout of its repository")
    parser.add_argument(
        "--install-peers", action="store_true", help="with apt, where this is root of a Debian container"
    )
    return parser.parse_args()


def class_raster(image, size):
    """Return the class raster whose polygons are wanted, made unless it is there."""
    path = FOLDER / f"classes_{size}.tif"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
            output = os.path.join(folder, path.name)
            measuring.run_algorithm("landcover:kmeans", {"INPUT": image, "OUTPUT": output, "MIN_AREA": 10})
            os.rename(output, path)
    return str(path)


def measure(peer, files, limit):
    """Run a peer once; return its seconds and its peak memory in MB."""
    seconds, peaks = 0, []
    for command in peer.commands(files):
        taken, peak, text = measuring.run_process(command, limit - seconds, files.folder)
        seconds += taken
        peaks.append(peak)
    return json.loads(text.splitlines()[-1])[-1] if peer.inside else seconds, max(peaks)


def run_once(peer, size, files, results, limit):
    """Run a peer once and note what came of it."""
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        files = Files(files.image, files.classes, Path(folder), files.pyshepseg, files.numba_python)
        try:
            seconds, peak = measure(peer, files, limit)
        except measuring.ProcessTooSlow:
            results.too_slow(peer, size, limit)
        except (measuring.ProcessFailed, OSError) as error:
            print(error, file=sys.stderr)
            results.failed(peer, size, str(error))
        else:
            results.add(peer, size, seconds, peak)
    print(f"{size:6} {peer.task:15} {peer.name:45} {results.last(peer, size)}", flush=True)


def main(options):
    """Measure what is missing, then draw the tables."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended."))  # what runs is ended, too
    if not measuring.IMAGERY.is_dir():
        sys.exit("The images are missing: the benchmark needs the shared folder beside the checkout.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    if options.install_peers:
        programs.install_packages()
    environment = FOLDER / "venv"
    results = Results(FOLDER / "results.json")
    results.describe(programs.find_programs(options.pyshepseg, environment))
    checkout = os.path.abspath(options.pyshepseg or "")
    for size in sorted(options.sizes):
        image = measuring.mosaic(FOLDER, size)
        peers = [peer for peer in select(options.only) if results.worth_trying(peer, size, options)]
        classes = class_raster(image, size) if any(peer.task == "polygons" for peer in peers) else ""
        files = Files(image, classes, FOLDER, checkout, programs.python_of(environment))
        for task in dict.fromkeys(peer.task for peer in peers):
            for _ in range(options.runs):
                for peer in peers:
                    if peer.task == task and results.wants_run(peer, size, options.runs):
                        run_once(peer, size, files, results, options.limit)
    subprocess.run([sys.executable, measuring.ROOT / "benchmarks" / "results_page.py"], check=True)


if __name__ == "__main__":
    main(arguments())
