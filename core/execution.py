"""Run one function over many work items, several at a time."""

import contextlib
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from .progress import Progress


def thread_count(threads):
    """Return the number of worker threads: `threads`, or one for every usable core where it is 0."""
    return threads if threads > 0 else _usable_cores()


def _usable_cores():
    """Return the cores that this process may use: what it is bound to, and what its container allows."""
    try:
        from joblib import cpu_count  # comes with scikit-learn and knows all kinds of limits
    except ImportError:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cpu_count()


def run_ordered(function, items, threads=0, progress=None):
    """Yield ``function(item)`` for every item, in the order of the items.

    Only a few results are held at a time, so the memory does not grow with the number of items,
    and the order never depends on which thread is done first. The function always runs in a
    worker thread, whose raster handles are closed when the generator ends.

    Parameters
    ----------
    function : callable
        Takes one item. Picklable (a function of a module, or a partial of one), as the items are.
    items : sequence
        What to work on.
    threads : int
        Worker threads; 0 = one for every usable core.
    progress : Progress, optional
        Reported when an item is done, before it is yielded.
    """
    progress = progress or Progress()
    items = list(items)
    workers = thread_count(threads)
    waiting = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            ahead = iter(items)
            for item in ahead:
                waiting.append(pool.submit(function, item))
                if len(waiting) > 2 * workers:
                    break
            for done in range(len(items)):
                result = waiting.popleft().result()
                following = next(ahead, None)
                if following is not None:
                    waiting.append(pool.submit(function, following))
                progress.report((done + 1) / len(items))
                yield result
        finally:
            for future in waiting:
                future.cancel()


@contextlib.contextmanager
def run_tiles(function, windows, threads=0, progress=None):
    """Run a function over windows; within the block, yields each window with ``function(window)``.

    When the block ends, in whatever way, so have the worker threads, and their files are closed.

    Parameters
    ----------
    function, threads, progress
        As in :func:`run_ordered`.
    windows : list of Window
    """
    with contextlib.closing(run_ordered(function, windows, threads, progress)) as results:
        yield zip(windows, results)
