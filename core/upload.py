"""The core as a file that workers of a cluster load."""

import contextlib
import hashlib
import os
import tempfile
import zipfile

CORE_FOLDER = os.path.dirname(os.path.abspath(__file__))
_PACKAGE = __name__.split(".", maxsplit=1)[0]
_PREFIX = "landcover-core-"
#: The package around the core on a worker. A worker that has had another core forgets it, and its file: of
#: two files on the path, the first would be loaded whichever came last.
_INIT = '''"""The core of Land Cover Segmentation, as one of its users sent it to this worker."""

import os
import sys

CORE = "{core}"
_own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_others = [path for path in sys.path if path != _own and os.path.basename(path).startswith("{prefix}")]
sys.path[:] = [path for path in sys.path if path not in _others]
for _path in _others:  # from Python 3.13 on one that comes back would be looked up in a forgotten directory
    sys.path_importer_cache.pop(_path, None)
if globals().get("_loaded") != CORE:
    for _name in [name for name in sys.modules if name.startswith(__name__ + ".")]:
        del sys.modules[_name]
_loaded = CORE
'''


@contextlib.contextmanager
def core_archive():
    """Pack the core; the file is removed when the block ends.

    Yields
    ------
    path : str
        Zip with the package of this plugin that holds the core and nothing else.
    core : str
        Id of the content, which the package on the worker has as ``CORE``.
    """
    sources = {}
    for folder, _, names in sorted(os.walk(CORE_FOLDER)):
        for name in sorted(names):
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    sources[os.path.relpath(path, CORE_FOLDER).replace(os.sep, "/")] = file.read()
    digest = hashlib.sha256()
    for name, text in sources.items():
        digest.update(f"{name} {len(text)} ".encode() + text)
    core = digest.hexdigest()[:16]
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder:
        path = os.path.join(folder, f"{_PREFIX}{core}.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{_PACKAGE}/__init__.py", _INIT.format(core=core, prefix=_PREFIX))
            for name, text in sources.items():
                archive.writestr(f"{_PACKAGE}/core/{name}", text)
        yield path, core
