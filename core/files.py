"""Files that appear complete or not at all."""

import os
import stat
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial

from .errors import LandCoverError
from .run_folders import run_folder

_SHAPEFILE_PARTS = (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".sbn", ".sbx", ".qix", ".qmd")

#: Files that belong to the file they are named after, and would speak wrongly of its successor.
_SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")


def check_destination(path, inputs=(), extensions=()):
    """Refuse a destination file that cannot be written, before anything is computed.

    Parameters
    ----------
    path : str
        File that is to be written.
    inputs : iterable of str
        Files that are read and must not be overwritten.
    extensions : sequence of str, optional
        Endings that are accepted, in lower case with their dot.

    Raises
    ------
    LandCoverError
    """
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise LandCoverError(
            "The output folder does not exist", folder, "Create it or choose another destination."
        )
    if os.path.isdir(path):
        raise LandCoverError("The output is a folder", path, "Give the name of a file in it.")
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe, which a file would replace
        raise LandCoverError("The output is not a file", path, "Choose another destination.")
    if not os.access(folder, os.W_OK):
        raise LandCoverError("The output folder cannot be written to", folder, "Choose another destination.")
    if extensions and os.path.splitext(path)[1].lower() not in extensions:
        raise LandCoverError(
            "The output has an ending that is not supported", path, f"Use {' or '.join(extensions)}."
        )
    for source in inputs:
        if os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
            raise LandCoverError(
                "The output would overwrite the input", path, "Choose another file for the output."
            )


def read_file(path, most, kind):
    """Return the bytes of a file from outside.

    Parameters
    ----------
    path : str
    most : int
        Bytes of the largest file that is read.
    kind : str
        What it should be, for the message.

    Raises
    ------
    LandCoverError
        When it is no file that can be read, or a larger one.
    """
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):  # a pipe would never end
            raise LandCoverError("This is not a file", path)
        with open(path, "rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise LandCoverError("The file cannot be read", f"{path} ({error.strerror})") from error
    if len(content) > most:
        raise LandCoverError(
            f"The file is too large to be {kind}",
            f"{path} has {status.st_size} bytes",
            f"Choose one of at most {most // 1_000_000} MB.",
        )
    return content


@dataclass
class _Staged:
    """A file on its way to its destination.

    Attributes
    ----------
    path : str
        Destination.
    folder : str
        Hidden folder that holds the file and all that is written beside it.
    is_new : bool
        Whether there was no file when the run began.
    """

    path: str
    folder: str
    is_new: bool

    @property
    def written(self):
        return os.path.join(self.folder, os.path.basename(self.path))


class OutputFiles:
    """The files that a run writes: all of them appear when the block ends well, none when it fails.

    They are written in a hidden folder beside their destination, and each replaces the earlier file there in
    one step at the end, after what belongs to it. No earlier file is ever moved away, so that one is there,
    whole, whenever the process is killed. A shapefile alone is several files: a kill between their
    replacements, which follow each other within a millisecond, leaves parts of both.

    An OSError in the block becomes a LandCoverError.

    Examples
    --------
    >>> with OutputFiles() as files:  # doctest: +SKIP
    ...     write(files.stage("classes.tif"))
    """

    def __init__(self):
        self._folders = ExitStack()
        self._hidden = {}
        self._staged = {}

    def __enter__(self):
        return self

    def stage(self, path):
        """Return the path to write to instead of `path`; files beside it with it move into place."""
        path = os.path.abspath(path)
        if path not in self._staged:
            parent = os.path.dirname(path)
            if parent not in self._hidden:
                # Beside the destination, so that moving into place is a rename and never a copy.
                self._hidden[parent] = self._folders.enter_context(run_folder(parent, ".landcover-"))
            folder = os.path.join(self._hidden[parent], str(len(self._staged)))
            self._staged[path] = _Staged(path, folder, not os.path.lexists(path))
            os.mkdir(folder)
        return self._staged[path].written

    def __exit__(self, kind, error, trace):
        try:
            with file_errors("temporary file"):
                if error is None:
                    self._place_all()
                elif isinstance(error, OSError):
                    raise error
        except LandCoverError as failure:
            error = failure
        finally:
            self._folders.close()
        if isinstance(error, LandCoverError):
            error.retell(self._told)
            raise error

    def _place_all(self):
        with ExitStack() as undo:
            self._place(list(self._staged.values()), undo)
            undo.pop_all()

    def _told(self, text):
        """Return a sentence with the destinations, which the user knows."""
        for staged in self._staged.values():
            text = text.replace(staged.written, staged.path).replace(staged.folder, staged.path)
        return text

    def _place(self, outputs, undo):
        """Put the outputs in place; `undo`, an ExitStack, takes them back where one of them fails."""
        outputs = [staged for staged in outputs if os.listdir(staged.folder)]
        for staged in outputs:
            if staged.is_new and os.path.lexists(staged.path):
                raise written_meanwhile(staged.path)
        for staged in outputs:
            _place_family(staged, undo)


def written_meanwhile(path):
    """Return the error of a run whose new output another one has made before."""
    return LandCoverError(
        "Another run has written the output in the meantime",
        path,
        "It stays as it is. Choose another name, or run again to replace it.",
    )


@contextmanager
def file_errors(path):
    """Turn what the system says of a file in the block into a LandCoverError.

    Parameters
    ----------
    path : str
        Told where the system names no file.
    """
    try:
        yield
    except OSError as error:
        raise LandCoverError(
            "A file cannot be written",
            f"{error.filename2 or error.filename or path} ({error.strerror or error})",
            "Choose a folder that has room and can be written to.",
        ) from error


def _place_family(staged, undo):
    """Replace an earlier file, what belongs to it first."""
    folder, main = os.path.split(staged.path)
    names = sorted(os.listdir(staged.folder), key=lambda name: (name == main, name))
    kept = f"{staged.folder}-kept"
    os.mkdir(kept)
    for path in _family(staged.path):
        if os.path.basename(path) not in names:
            _change(path, kept, undo, partial(os.remove, path))
    for name in names:
        source, target = os.path.join(staged.folder, name), os.path.join(folder, name)
        put = _put_new if name == main and staged.is_new else os.replace
        _change(target, kept, undo, partial(put, source, target))


def _change(path, kept, undo, change):
    """Replace or remove a file such that `undo` can bring it back, by a second link to it in `kept`."""
    earlier = os.path.join(kept, os.path.basename(path))
    existed = os.path.lexists(path)
    with suppress(OSError):  # where there are no links, what was replaced stays replaced
        os.link(path, earlier)
    try:
        change()
    except OSError as error:
        raise LandCoverError(
            "A file cannot be replaced",
            f"{path} ({error.strerror})",
            "Remove its layer from the project or close the program that uses it, or choose another name.",
        ) from error
    if os.path.exists(earlier):
        undo.callback(_try, os.replace, earlier, path)
    elif not existed:
        undo.callback(_try, os.remove, path)


def _put_new(source, target):
    """Put a file where there is none, and where no other run can have put one in the meantime."""
    try:
        os.link(source, target)
    except FileExistsError:
        raise written_meanwhile(target) from None
    except OSError:  # no links here
        os.replace(source, target)


def _try(change, *paths):
    with suppress(OSError):
        change(*paths)


def _family(path):
    """Return what belongs to the file at `path`, such as the parts of a shapefile."""
    stem, extension = os.path.splitext(path)
    parts = [stem + part for part in _SHAPEFILE_PARTS] if extension.lower() == ".shp" else []
    return [name for name in (*parts, *(path + ending for ending in _SIDECARS)) if os.path.isfile(name)]
