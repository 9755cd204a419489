"""What a thread keeps from one work item to the next, such as open files, and how all of it is let go."""

import threading
import weakref

_of_thread = threading.local()
_all = weakref.WeakSet()


class _Store(dict):
    """A dictionary that goes with its thread."""

    __hash__ = object.__hash__


def thread_store():
    """Return the dictionary of this thread, by the names of what is kept."""
    if not hasattr(_of_thread, "store"):
        _of_thread.store = _Store()
        _all.add(_of_thread.store)
    return _of_thread.store


def forget_all():
    """Let go what all threads keep; what one of them uses at this moment goes when it is done with it."""
    for store in list(_all):
        store.clear()
