"""What is sent to a worker of a cluster, and what the worker says of itself.

This module is loaded on workers before anything else is known of them, so it imports only what comes with
Python.
"""

import functools
import importlib
import platform
import sys
from dataclasses import dataclass

from .errors import FileUnreadable, LandCoverError
from .thread_store import forget_all

#: Packages on which results rest: name to import, name that is told, and how many parts of the version number
#: have to be the same where other ones could give other bytes.
_PACKAGES = {
    "numpy": ("numpy", 0),
    "osgeo": ("GDAL", 2),
    "scipy": ("scipy", 0),
    "sklearn": ("scikit-learn", 2),
    "skimage": ("scikit-image", 2),
}
_PACKAGE = __name__.split(".", maxsplit=1)[0]


@functools.cache
def versions():
    """Return the versions of Python and of the packages that can be imported here, as a tuple of pairs."""
    found = [("Python", ".".join(platform.python_version_tuple()[:2]))]
    for module, (name, _) in _PACKAGES.items():
        try:
            found.append((name, importlib.import_module(module).__version__))
        except Exception as error:  # a broken binary package may raise anything
            found.append((name, f"cannot be imported ({error})"))
    return tuple(found)


def compare_versions(address, here, there):
    """Compare what a worker has with what this machine has.

    Parameters
    ----------
    address : str
        Of the worker.
    here, there : tuple of (str, str)
        As of :func:`versions`, of this machine and of the worker.

    Returns
    -------
    list of str
        Sentences on other versions that give the same maps.

    Raises
    ------
    LandCoverError
        When a package is missing there, or its version may give another map.
    """
    parts = dict(_PACKAGES.values())
    there, other = dict(there), []
    for name, own in here:
        found = there.get(name, "")
        if own == found or own.startswith("cannot"):
            continue
        if found.startswith("cannot"):
            raise LandCoverError(
                f"A worker of the cluster lacks {name}",
                f"{address}, where it {found}",
                "Install it for the Python of the workers, as on this machine.",
            )
        count = parts.get(name, 0)
        if own.split(".")[:count] != found.split(".")[:count]:
            raise LandCoverError(
                f"A worker of the cluster has another version of {name}, which may give another map",
                f"{own} here, {found} on {address}",
                f"Install {name} {own} there, or run on this machine.",
            )
        other.append(f"{name} is {own} here and {found} on the worker {address}.")
    return other


def _own_address():
    from distributed import get_worker

    return get_worker().address


def _check_core(core):
    if getattr(sys.modules[_PACKAGE], "CORE", None) != core:
        raise LandCoverError(
            "A worker of the cluster has got another version of the plugin in the meantime",
            _own_address(),
            "Another user of this cluster has another version: agree on one, then run again.",
        )


@functools.lru_cache(maxsize=8)
def _check_versions(here):
    compare_versions(_own_address(), here, versions())


@dataclass(frozen=True)
class Sender:
    """Who sends an item. A worker with another core, or with other packages, refuses the item.

    Attributes
    ----------
    core : str
        Id of the core that was uploaded.
    versions : tuple
        As of :func:`versions`.
    """

    core: str
    versions: tuple

    def __reduce__(self):
        return _checked_sender, (self.core, self.versions)


def _checked_sender(core, versions_there):
    """Make a Sender again on a worker: before anything that may not fit the worker's core is."""
    _check_core(core)
    _check_versions(versions_there)
    return Sender(core, versions_there)


@dataclass(frozen=True)
class RemoteItem:
    """A function and what it is called with, for a worker.

    Attributes
    ----------
    sender : Sender
        First, so that it is made first.
    function : callable
    item : object
    """

    sender: Sender
    function: object
    item: object

    def run(self):
        """Return the result of the function.

        Raises
        ------
        LandCoverError
            Of the function; it names the worker where a file cannot be read there.
        """
        try:
            result = self.function(self.item)
        except FileUnreadable as error:
            raise FileUnreadable(
                f"The worker {_own_address()} of the cluster says: {str(error).removesuffix('.')}",
                advice="Workers read the image themselves: they need it at the same path.",
            ) from None
        _check_core(self.sender.core)  # another one may have come in the meantime
        return result


async def goodbye():
    """Let go what a run leaves on this worker; Dask does not wait for the end of what is asynchronous."""
    forget_all()


@dataclass(frozen=True)
class WorkerReport:
    """What a worker says of itself.

    Attributes
    ----------
    versions : tuple
        As of :func:`versions`.
    memory : int
        Bytes that tiles on it may take together; 0 where GDAL, which tells it, is missing.
    """

    versions: tuple
    memory: int


def report():
    """Let go what is left of earlier runs on this worker, and return a WorkerReport."""
    forget_all()
    try:
        from .memory import memory_budget

        return WorkerReport(versions(), memory_budget())
    except ImportError:
        return WorkerReport(versions(), 0)
