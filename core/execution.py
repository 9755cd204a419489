"""Run one function over many work items, several at a time."""

import contextlib
import itertools
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from .memory import MEGABYTE, memory_budget
from .progress import Progress, watched

#: GDAL keeps 100 files of virtual rasters open for all threads together. More threads than that close each
#: other's files: on one of 400 files they took twice as long, or did not come to an end.
_MOST_THREADS = 64


class Workers:
    """Who works on items; each kind has these attributes, and ``pool(at_once)``.

    A pool is a context manager with ``submit(function, item)``, which returns a future.

    Attributes
    ----------
    count : int
        Items that can be worked on at the same time.
    memory : int
        Bytes that items in flight may take.
    local : Workers
        Those of this machine, for what is not worth sending elsewhere.
    """

    def at_once(self, item_bytes=0):
        """Return how many items, each of which takes so many bytes, are worked on at the same time."""
        return max(min(self.count, self.memory // max(item_bytes, 1)), 1)

    def in_flight(self, item_bytes=0):
        """Return how many items may be handed over before their results are taken, so that nobody idles."""
        return 2 * self.at_once(item_bytes) + 1


@dataclass(frozen=True)
class Threads(Workers):
    """The threads of this process.

    Attributes
    ----------
    threads : int
        How many; 0 = one for every usable core. Never more than 64 are used.
    memory : int
        Bytes that tiles in flight may take; without, a share of what is free.
    """

    threads: int = 0
    memory: int = field(default_factory=memory_budget)

    @property
    def local(self):
        """Workers of this machine, for what is not worth sending elsewhere."""
        return self

    @property
    def count(self):
        """Items that can be worked on at the same time."""
        return min(self.threads if self.threads > 0 else _usable_cores(), _MOST_THREADS)

    def pool(self, at_once):
        """Return a context manager with ``submit(function, item)``, which returns a future."""
        return ThreadPoolExecutor(at_once)


def this_machine(workers):
    """Return workers of this machine, for what is not worth sending elsewhere.

    Parameters
    ----------
    workers : Workers or None
    """
    return (workers or Threads()).local


def _usable_cores():
    """Return the cores that this process may use: what it is bound to, and what its container allows."""
    try:
        from joblib import cpu_count  # comes with scikit-learn and knows all kinds of limits
    except ImportError:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cpu_count()


def run_ordered(function, items, workers=None, progress=None, item_bytes=0):
    """Yield ``function(item)`` for every item, in the order of the items.

    Only a few results are held at a time, so the memory does not grow with the number of items,
    and the order never depends on which worker is done first. The function never runs in the thread of the
    caller; the raster handles of the threads that it runs in are closed when the generator ends.

    Parameters
    ----------
    function : callable
        Takes one item. Picklable (a function of a module, or a partial of one), as the items are.
    items : sequence
        What to work on.
    workers : Workers, optional
        Who works on the items; the cores of this machine without.
    progress : Progress, optional
        Reported when an item is done, before it is yielded.
    item_bytes : int
        Memory that working on an item takes; fewer are in flight where it would be too much together.
    """
    progress, workers = progress or Progress(), workers or Threads()
    items = list(items)
    if workers.local is workers:  # whose threads can look whether they are to go on
        function = partial(watched, progress.silent(), function)
    warn_of_memory(item_bytes, workers, progress)
    ahead, waiting = iter(items), deque()
    with workers.pool(workers.at_once(item_bytes)) as pool:

        def hand_over():
            room = max(workers.in_flight(item_bytes) - len(waiting), 0)
            waiting.extend(pool.submit(function, item) for item in itertools.islice(ahead, room))

        try:
            hand_over()
            for done in range(len(items)):
                result = waiting.popleft().result()
                hand_over()
                progress.report((done + 1) / len(items))
                yield result
        finally:
            for future in waiting:
                future.cancel()


def warn_of_memory(item_bytes, workers, progress):
    """Say so where one item takes more memory than all may take together."""
    if item_bytes > workers.memory:
        progress.warn(
            f"One part of the image takes some {item_bytes / MEGABYTE:.0f} MB of memory, more than the "
            f"{workers.memory / MEGABYTE:.0f} MB that are allowed: parts are worked on one at a time."
        )


@contextlib.contextmanager
def run_tiles(function, windows, workers=None, progress=None, item_bytes=0):
    """Run a function over windows; within the block, yields each window with ``function(window)``.

    When the block ends, in whatever way, so have the worker threads, and their files are closed.

    Parameters
    ----------
    function : callable
        Takes a window; as in :func:`run_ordered`.
    windows : list of Window
    workers, progress, item_bytes
        As in :func:`run_ordered`.
    """
    with contextlib.closing(run_ordered(function, windows, workers, progress, item_bytes)) as results:
        yield zip(windows, results)
