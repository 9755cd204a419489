"""Folders that belong to one run, and that later runs recognise as dead when it was killed.

The name of such a folder tells its host; a file in it is locked as long as its run is alive. The system gives
the lock back when a process ends, in whatever way, so neither age nor a reused process number can deceive.
"""

import contextlib
import glob
import os
import platform
import shutil
import uuid
import zlib

try:
    import fcntl
except ImportError:  # Windows
    import msvcrt

_OWNER, _CONTENT = "owner", "files"


@contextlib.contextmanager
def run_folder(parent, prefix, others=None):
    """Make a folder that is removed when the block ends; first remove those that killed runs left.

    Parameters
    ----------
    parent : str
        Existing folder to make it in.
    prefix : str
        What its name begins with.
    others : str, optional
        Pattern of the folders in which dead ones are looked for; those of `parent` alone where left out.

    Yields
    ------
    str
        Path of the empty folder.
    """
    prefix = f"{prefix}{zlib.crc32(platform.node().encode()):08x}-"
    for dead in glob.glob(os.path.join(others or glob.escape(parent), f"{prefix}*")):
        _remove_if_dead(dead)
    path, owner = _make(parent, prefix)
    try:
        content = os.path.join(path, _CONTENT)
        os.mkdir(content)
        yield content
    finally:
        _remove(path, owner)


def _make(parent, prefix):
    while True:
        path = os.path.join(parent, prefix + uuid.uuid4().hex)
        os.mkdir(path)
        # Another run may take the folder for dead before it is locked; then there is to be a new one.
        with contextlib.suppress(FileNotFoundError):
            owner = open(os.path.join(path, _OWNER), "xb", buffering=0)  # noqa: SIM115 - open while it is alive
            if _is_owned(owner):
                return path, owner
            owner.close()


def _is_owned(owner):
    try:
        _lock(owner)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        pass  # A file system without locks, where no folder is ever taken for dead.
    return os.path.exists(owner.name)


def _lock(file):
    """Lock a file until it is closed; raises OSError where another holds it or there are no locks."""
    if os.name == "nt":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove_if_dead(path):
    try:
        owner = open(os.path.join(path, _OWNER), "r+b", buffering=0)  # noqa: SIM115 - closed with the folder
    except FileNotFoundError:
        # Killed before there was an owner.
        with contextlib.suppress(OSError):
            os.rmdir(path)
        return
    except OSError:
        return
    try:
        _lock(owner)
    except OSError:
        owner.close()
        return
    _remove(path, owner)


def _remove(path, owner):
    """Remove a folder, the file of its owner last, so that whatever stays is known as dead."""
    content = os.path.join(path, _CONTENT)
    shutil.rmtree(content, ignore_errors=True)
    owner.close()
    if not os.path.exists(content):
        shutil.rmtree(path, ignore_errors=True)
