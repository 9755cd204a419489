"""Threads of one process beside single-threaded workers of a Dask cluster on this machine, in one run.

usage: tools/python.sh benchmarks/cluster.py IMAGE [WORKERS ...]

Tells wall time, and the processor seconds of this process and of all workers, of the segments of an image.
The wall times say something where the machine has as many idle cores as there are workers.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import measuring  # noqa: F401 - makes the plugin importable

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "support"))

from dask_cluster import DaskCluster
from landcover_segmentation.core.cluster import cluster
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.segmentation.methods import SegmentSettings


def processor_seconds(processes):
    """Return the processor seconds of other processes, where the system tells them."""
    ticks = 0
    for process in processes:
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def measure(label, source, workers, processes=()):
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic(), time.process_time(), processor_seconds(processes)
        find_segments(source, SegmentSettings(), folder, workers)
        ended = time.monotonic(), time.process_time(), processor_seconds(processes)
    wall, here, there = (end - begin for begin, end in zip(begun, ended))
    print(f"{label:12} {wall:8.1f} s   processor: here {here:6.1f} s, workers {there:6.1f} s", flush=True)


def main(image, *counts):
    source = RasterSource.open(os.path.abspath(image))
    for threads in (1, 2):
        measure(f"threads {threads}", source, Threads(threads))
    for count in map(int, counts or ("1", "2")):
        with tempfile.TemporaryDirectory() as folder, DaskCluster(Path(folder)) as dask:
            for _ in range(count):
                dask.add_worker()
            dask.wait_for_workers(count)
            with cluster(dask.address, Threads()) as workers:
                measure(f"workers {count}", source, workers, dask.workers)


main(*sys.argv[1:])
