"""How long work reports that it is alive, and how it is stopped."""

import threading

_of_thread = threading.local()


class Cancelled(Exception):
    """The user asked to stop; whatever was begun is to be left undone."""


class Progress:
    """Progress of one piece of work, from 0 to 1.

    Parameters
    ----------
    on_report : callable, optional
        Called as ``on_report(fraction, message)``; `message` is a string or None.
    is_cancelled : callable, optional
        Called without arguments; true when the work is to stop.
    on_warning : callable, optional
        Called with a sentence that the user should read.
    """

    def __init__(self, on_report=None, is_cancelled=None, on_warning=None):
        self._on_report = on_report
        self._is_cancelled = is_cancelled
        self._on_warning = on_warning

    def report(self, fraction, message=None):
        """Say how far the work has come.

        Raises
        ------
        Cancelled
            When the user asked to stop.
        """
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled
        if self._on_report is not None:
            self._on_report(min(max(fraction, 0.0), 1.0), message)

    def warn(self, sentence):
        """Say what makes the result doubtful."""
        if self._on_warning is not None:
            self._on_warning(sentence)

    def silent(self):
        """Return a progress that reports nothing, for worker threads, and is cancelled with this one."""
        return Progress(None, self._is_cancelled)

    def part(self, start, stop):
        """Return the progress of a step that goes from `start` to `stop` (fractions) of this one."""

        def on_report(fraction, message):
            self._on_report(start + (stop - start) * fraction, message)

        listener = on_report if self._on_report is not None else None
        return Progress(listener, self._is_cancelled, self._on_warning)


def watched(progress, function, item):
    """Return ``function(item)``; in it `stop_if_cancelled` stops once `progress` is cancelled.

    Parameters
    ----------
    progress : Progress
        A silent one.
    function : callable
    item
    """
    _of_thread.progress = progress
    try:
        return function(item)
    finally:
        _of_thread.progress = None


def stop_if_cancelled():
    """Raise Cancelled where the work of this thread was cancelled: for steps of work that takes seconds."""
    progress = getattr(_of_thread, "progress", None)
    if progress is not None:
        progress.report(0)
