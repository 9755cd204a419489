"""Workers of a running Dask cluster, beside the threads of this machine.

The cluster is found, never started. It gets the core as a file, so that workers need no more than the
packages that the core rests on. What an item reads from temporary rasters of this machine travels with it.
"""

import contextlib
import functools
import operator
import queue
import threading
import time
import types
import uuid
import warnings
from concurrent.futures import ThreadPoolExecutor

from .errors import LandCoverError
from .execution import Workers
from .progress import Progress
from .remote import RemoteItem, Sender, compare_versions, goodbye, report, versions
from .upload import core_archive

#: Seconds after which there is no scheduler at an address; without any worker, or without a word from the
#: scheduler, before a run is given up; between two looks; that goodbyes may take.
_CONNECT, _PATIENCE, _LOOK, _CLOSE = 6, 60, 1, 5


@contextlib.contextmanager
def cluster(address, local, progress=None, patience=_PATIENCE):
    """Connect to a running Dask cluster for one run.

    Parameters
    ----------
    address : str
        Of its scheduler, such as tcp://192.168.0.7:8786.
    local : Threads
        Who does what is not worth sending.
    progress : Progress, optional
        Told of other versions on the workers; where it is cancelled, nothing is waited for.
    patience : float
        Seconds without any worker before a run is given up.

    Yields
    ------
    Cluster

    Raises
    ------
    LandCoverError
        When there is no scheduler or no worker, or the workers would not give the same map.
    """
    progress = progress or Progress()
    client = _connect(address)
    try:
        workers = Cluster(client, local, progress.silent(), patience)
        workers.wait_for_workers()
        workers.prepare(progress)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Large object|Sending large graph", UserWarning)
            yield workers
    finally:
        with contextlib.suppress(Exception):  # the cluster may be gone
            client.run(goodbye, wait=False)
        client.close(timeout=_CLOSE)


def _connect(address):
    import distributed

    _check_address(address)
    try:
        return _client(address)
    except (OSError, *_lost_errors()) as error:
        raise LandCoverError(
            "There is no Dask scheduler at this address",
            address,
            "Start one with 'dask scheduler', or leave DASK_SCHEDULER empty to work on this machine.",
        ) from error
    except Exception as error:  # two versions of Dask may misunderstand each other in any way
        raise LandCoverError(
            "The Dask scheduler and this machine do not understand each other",
            f"{address} ({error})",
            f"Dask is {distributed.__version__} here: install the same version there.",
        ) from error


def _client(address):
    """Return a client of a scheduler; a TimeoutError where there is none in time.

    In a thread that nobody waits for: where something listens that never answers, some versions of Dask wait
    for ever, whatever time they are given.
    """
    import distributed

    made = queue.SimpleQueue()

    def connect():
        try:
            made.put(distributed.Client(address, timeout=_CONNECT, set_as_default=False, name="landcover"))
        except Exception as error:
            made.put(error)

    threading.Thread(target=connect, daemon=True).start()
    try:
        answer = made.get(timeout=_CONNECT + _LOOK)
    except queue.Empty:
        raise TimeoutError(f"no answer from {address}") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _check_address(address):
    """Refuse what cannot be an address: a client that cannot read it is slow to give up."""
    from distributed.comm.addressing import parse_address, parse_host_port
    from distributed.comm.registry import get_backend

    try:
        scheme, location = parse_address(address)
        get_backend(scheme)
        _, port = parse_host_port(location)
        if not 0 < int(port) < 1 << 16:
            raise ValueError(f"there is no port {port}")
    except (ValueError, ImportError) as error:
        raise LandCoverError(
            "This is not the address of a Dask scheduler",
            f"{address} ({error})",
            "Write it as the scheduler tells it, such as tcp://192.168.0.7:8786.",
        ) from error


class Cluster(Workers):
    """Workers of a Dask cluster.

    Parameters
    ----------
    client : distributed.Client
    local : Threads
    progress : Progress
        Looked at while waiting, whether the run is cancelled.
    patience : float
        As in :func:`cluster`.

    Attributes
    ----------
    local : Threads
        Workers of this machine, for what is not worth sending.
    """

    def __init__(self, client, local, progress, patience):
        self._client = client
        self.local = local
        self._progress = progress
        self._patience = patience
        self._share = 0
        self._threads, self._asked, self._seen = 0, 0.0, time.monotonic()
        self._sender = None

    def prepare(self, progress):
        """Send the core to the workers, now and whenever one joins, and compare their versions with ours."""
        from distributed.diagnostics.plugin import UploadFile

        register = getattr(self._client, "register_plugin", None) or self._client.register_worker_plugin
        with core_archive() as (path, core):
            # Under one name: of the cores of several versions a worker that joins gets the latest.
            register(UploadFile(path), name="landcover_segmentation")
        self._sender = Sender(core, versions())
        shares, threads = [], self._client.nthreads()
        for address, told in self._client.run(report).items():
            for sentence in compare_versions(address, self._sender.versions, told.versions):
                progress.warn(sentence)
            shares.append(told.memory // max(threads.get(address, 1), 1))
        self._share = min(shares, default=self.local.memory // self.local.count)

    @property
    def count(self):
        """Items that can be worked on at the same time: the threads of all workers there are now."""
        return max(self._threads_now(), 1)

    def _threads_now(self):
        if time.monotonic() > self._asked + _LOOK:
            try:
                self._threads = sum(self._client.nthreads().values())
            except (OSError, *_lost_errors()) as error:
                raise self._lost() from error
            self._asked = time.monotonic()
            if self._threads:
                self._seen = self._asked
        return self._threads

    @property
    def memory(self):
        """Bytes that tiles in flight may take: for each thread what the tightest of the workers can give."""
        return self._share * self.count

    def in_flight(self, item_bytes=0):
        """Return how many items may be handed over before their results are taken.

        Workers take as many as they have threads: where memory allows fewer, none is to wait there.
        """
        at_once = self.at_once(item_bytes)
        return at_once if at_once < self.count else super().in_flight(item_bytes)

    @contextlib.contextmanager
    def pool(self, at_once):
        """Return a context manager with ``submit(function, item)``, which returns a future."""
        with ThreadPoolExecutor(self.local.count) as senders:
            yield _Pool(self, senders)

    def send(self, function, item):
        """Send an item to some worker; returns a future of Dask."""
        from distributed.protocol.serialize import serialize_bytes

        sent = RemoteItem(self._sender, with_excerpts(function, item), item)
        # Bytes: the scheduler needs neither the core nor its packages. It keeps them until there is a result.
        return self._client.submit(
            _run(), serialize_bytes(sent, on_error="raise"), key=f"landcover-{uuid.uuid4().hex}", pure=False
        )

    def result(self, future):
        """Return the result of a future of Dask.

        Raises
        ------
        LandCoverError
            Of the function; or when the cluster has no workers any more, or cannot be reached.
        Cancelled
            When the user asked to stop.
        """
        from distributed import TimeoutError as NotYet
        from distributed.scheduler import KilledWorker

        while True:
            try:
                return future.result(timeout=_LOOK)
            except KilledWorker as error:
                raise LandCoverError(
                    "Several workers of the cluster ended while they worked on the same part of the image",
                    str(error),
                    "They may have too little memory: start them with more, or with fewer threads.",
                ) from error
            except NotYet:
                if future.done() and future.status != "finished":
                    raise
                self._check()
            except _lost_errors() as error:
                raise self._lost() from error

    def wait_for_workers(self):
        """Wait until there is a worker, as long as there is patience."""
        while not self._threads_now():
            self._check()
            time.sleep(_LOOK)

    def _check(self):
        """Raise Cancelled when the user asked to stop, LandCoverError when there has long been no worker."""
        self._progress.report(0)
        if not self._threads_now() and time.monotonic() > self._seen + self._patience:
            raise LandCoverError(
                "The Dask cluster has no workers",
                f"none is at {self._client.scheduler.address} since {self._patience:g} seconds",
                "Start some with 'dask worker', or leave DASK_SCHEDULER empty to work on this machine.",
            )

    def _lost(self):
        return LandCoverError(
            "The connection to the Dask scheduler was lost",
            self._client.scheduler.address if self._client.scheduler else "",
            "Look whether it still runs, then run again.",
        )


def _lost_errors():
    """Return what Dask raises when there is no scheduler any more."""
    import asyncio
    from concurrent.futures import CancelledError

    from distributed.comm import CommClosedError

    return TimeoutError, asyncio.TimeoutError, CancelledError, asyncio.CancelledError, CommClosedError


def _run():
    """Return what a worker does with the bytes it gets; made of what Dask itself brings along."""
    from distributed.protocol.serialize import deserialize_bytes
    from toolz import compose

    return compose(operator.methodcaller("run"), deserialize_bytes)


class _Pool:
    """Hands items over to the cluster; excerpts are read by threads of this machine beside the work.

    Parameters
    ----------
    workers : Cluster
    senders : Executor
    """

    def __init__(self, workers, senders):
        self._workers = workers
        self._senders = senders

    def submit(self, function, item):
        """Send an item to some worker; returns a future."""
        return _Sent(self._workers, self._senders.submit(self._workers.send, function, item))


class _Sent:
    """An item that is with a worker, or on the way there."""

    def __init__(self, workers, sending):
        self._workers = workers
        self._sending = sending

    def result(self):
        """Wait for the result and return it."""
        return self._workers.result(self._sending.result())

    def cancel(self):
        """Take the item back; what a worker is working on at this moment it does in vain."""
        if not self._sending.cancel():
            self._sending.add_done_callback(_cancel_sent)


def _cancel_sent(sending):
    if not sending.cancelled() and sending.exception() is None:
        with contextlib.suppress(Exception):  # the cluster may be gone
            sending.result().cancel()


def with_excerpts(function, item):
    """Return a function in which all that reads temporary rasters holds what the item needs of them.

    Parameters
    ----------
    function : callable
        A partial or a bound method, as arguments may be. What has a method ``excerpt(window)`` is replaced
        by what that returns: the same for reads within that window, without files of this machine.
    item : Window or tuple
        A window, or a window and the pixels around it that are read as well.
    """
    window, halo = item if isinstance(item, tuple) else (item, 0)
    return _excerpt(function, window.around(halo) if halo else window)


def _excerpt(value, window):
    if isinstance(value, functools.partial):
        args = [_excerpt(arg, window) for arg in value.args]
        named = {name: _excerpt(arg, window) for name, arg in value.keywords.items()}
        return functools.partial(_excerpt(value.func, window), *args, **named)
    if isinstance(value, types.MethodType):
        owner = _excerpt(value.__self__, window)
        return getattr(owner, value.__name__)
    return value.excerpt(window) if hasattr(value, "excerpt") else value
