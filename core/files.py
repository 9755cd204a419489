"""Files that appear complete or not at all."""

import os
import shutil
import tempfile

from .errors import LandCoverError

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


class OutputFiles:
    """The files that a run writes: all of them appear when the block ends well, none when it fails.

    A file that stood at one of the paths before is untouched unless the block ends well.

    Examples
    --------
    >>> with OutputFiles() as files:  # doctest: +SKIP
    ...     write(files.stage("classes.tif"))
    """

    def __init__(self):
        self._staged = []
        self._protected = []
        self._placed = []

    def __enter__(self):
        return self

    def stage(self, path):
        """Return the path to write to instead of `path`; its whole folder moves into place at the end."""
        path = os.path.abspath(path)
        folder = self._folder_beside(path)
        self._staged.append((path, folder))
        return os.path.join(folder, os.path.basename(path))

    def protect(self, path):
        """Set an existing file at `path` aside for somebody who writes there directly."""
        path = os.path.abspath(path)
        folder = self._folder_beside(path)
        self._protected.append((path, folder))
        for name in _family(path):
            _move(name, folder)

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                try:
                    self._commit()
                except BaseException:
                    self._restore()
                    raise
                for _, folder in self._protected:
                    shutil.rmtree(folder, ignore_errors=True)
            else:
                self._restore()
        finally:
            for _, folder in self._staged:
                shutil.rmtree(folder, ignore_errors=True)

    def _commit(self):
        for path, folder in self._staged:
            self.protect(path)
            _, aside = self._protected[-1]
            for name in os.listdir(folder):
                target = os.path.join(os.path.dirname(path), name)
                if os.path.isfile(target):
                    _move(target, aside)
                _move(os.path.join(folder, name), os.path.dirname(path))
                self._placed.append(target)

    def _restore(self):
        """Take away what was written and put back what stood there before."""
        for name in self._placed:
            if os.path.exists(name):
                os.remove(name)
        lost = []
        for path, folder in self._protected:
            try:
                for name in _family(path):
                    os.remove(name)
                for name in os.listdir(folder):
                    os.replace(os.path.join(folder, name), os.path.join(os.path.dirname(path), name))
                os.rmdir(folder)
            except OSError:
                lost.append(folder)
        if lost:
            raise LandCoverError(
                "The files that were there before cannot be put back",
                f"they are in {', '.join(lost)}",
                "Move them back by hand.",
            )

    @staticmethod
    def _folder_beside(path):
        # Beside the destination, so that moving into place is a rename and never a copy.
        return tempfile.mkdtemp(prefix=".landcover-", dir=os.path.dirname(path))


def _sidecars(path):
    return [path + ending for ending in _SIDECARS if os.path.exists(path + ending)]


def _family(path):
    """Return the file at `path` and all that belong to it, such as the parts of a shapefile."""
    stem, extension = os.path.splitext(path)
    parts = [stem + part for part in _SHAPEFILE_PARTS] if extension.lower() == ".shp" else []
    return [name for name in (path, *parts) if os.path.isfile(name)] + _sidecars(path)


def _move(path, folder):
    target = os.path.join(folder, os.path.basename(path))
    try:
        os.replace(path, target)
    except OSError as error:
        raise LandCoverError(
            "A file cannot be replaced",
            f"{target} ({error.strerror})",
            "Remove its layer from the project or close the program that uses it, or choose another name.",
        ) from error
