"""Destinations: what they name, and whether it can be written."""

import os
import re
import sqlite3
import tempfile
from contextlib import closing

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorFileWriter,
)

from ...core.errors import LandCoverError
from ...core.files import OutputFiles, check_destination
from ...core.raster.handles import local_files

#: With which GDAL lets no table of a GeoPackage begin.
_NO_FIRST_CHARACTERS = "`~!@#$%^&*()+-={}|[]\\:\";'<>?,./"


def check_destinations(algorithm, parameters, context, inputs):
    """Refuse destinations that cannot be written, would overwrite an input, or are given twice.

    Parameters
    ----------
    inputs : list of str
        Files that the algorithm reads.

    Raises
    ------
    LandCoverError
    """
    inputs = [file for path in inputs for file in local_files(path)]
    places = []
    for definition in algorithm.destinationParameterDefinitions():
        path, table = file_and_table(parameters.get(definition.name()), context)
        if not path:
            continue
        is_raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        check_destination(path, inputs, (".tif", ".tiff") if is_raster else ())
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            _check_vector_extension(path)
            _check_table_name(path, table)
        for other, other_table in places:
            # A file that is written whole takes the tables with it that were written before.
            if os.path.abspath(path) == other and table in ("", other_table):
                raise LandCoverError(
                    "Two outputs have the same destination", path, "Choose another file for one of them."
                )
        places.append((os.path.abspath(path), table))


def _check_table_name(path, table):
    """Refuse what GDAL refuses after everything has been computed: tables are called after their files."""
    stem, extension = os.path.splitext(os.path.basename(path))
    if extension.lower() == ".gpkg" and (table or stem)[0] in _NO_FIRST_CHARACTERS:
        raise LandCoverError(
            "A table in a GeoPackage cannot begin with a special character",
            f"'{table or stem}'",
            "Choose a name that begins with a letter or a digit.",
        )


def _check_vector_extension(path):
    extension = os.path.splitext(path)[1]
    if extension[1:].lower() not in QgsVectorFileWriter.supportedFormatExtensions():
        raise LandCoverError(
            "The output has an ending that is not supported",
            path,
            "Use .gpkg, .shp or another one for vectors.",
        )


def destination_of(value, context):
    """Return the text of a destination parameter; empty where it is not set."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value or ""


def file_and_table(value, context):
    """Return the file of a destination and its table in that file; empty where it is no file."""
    value = destination_of(value, context)
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        return "", ""
    if value.startswith("ogr:"):
        table = QgsDataSourceUri(value[len("ogr:") :])
        return table.database(), table.table()
    # Anything else with a word of two or more letters before a colon is no file: memory, postgis, spatialite.
    return ("", "") if re.match(r"\w{2,}:", value) else (value, "")


class VectorFiles(OutputFiles):
    """Output files of which some are databases that hold other tables as well."""

    def __init__(self):
        super().__init__()
        self._seen = set()
        self._copies = {}

    def protect_vector(self, path, table):
        """Keep what is at `path` until the block ends well: the file, or its tables where one is added."""
        path = os.path.abspath(path)
        if path in self._seen:
            return
        self._seen.add(path)
        if table and os.path.exists(path):
            folder = tempfile.TemporaryDirectory(prefix="landcover-")
            self._copies[path] = folder
            _copy_database(path, os.path.join(folder.name, "copy"))
        else:
            self.protect(path)

    def __exit__(self, kind, error, trace):
        failed = True
        try:
            super().__exit__(kind, error, trace)
            failed = kind is not None
        finally:
            for path, folder in self._copies.items():
                if failed:
                    _copy_database(os.path.join(folder.name, "copy"), path)
                folder.cleanup()


def _copy_database(source, target):
    """Copy a GeoPackage by SQLite's own means, which respect those who have it open, such as layers."""
    with closing(sqlite3.connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)


def workspace():
    """Return a temporary folder for the core, for use in a `with` statement."""
    return tempfile.TemporaryDirectory(prefix="landcover-", dir=QgsProcessingUtils.tempFolder())
