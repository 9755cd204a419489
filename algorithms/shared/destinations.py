"""Destinations: what they name, and whether it can be written."""

import glob
import os
import re
from contextlib import ExitStack

from osgeo import gdal
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
from ...core.run_folders import run_folder
from .geopackage import is_geopackage, settle, tables_added

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
        if table and os.path.exists(path) and not is_geopackage(path):
            raise LandCoverError(
                "A table can be added to a GeoPackage only", path, "Choose a .gpkg file or a new file."
            )
        is_raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        check_destination(path, inputs, (".tif", ".tiff") if is_raster else ())
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            _check_vector_extension(path, definition.hasGeometry())
            _check_table_name(path, table)
        for other, other_table in places:
            is_same_path = os.path.abspath(path) == os.path.abspath(other)
            # A file that is written whole takes the tables with it that were written before. Of two ways to
            # one file, as through a link, the second would find what the first has written.
            if _place(path) == _place(other) and (table in ("", other_table) or not is_same_path):
                raise LandCoverError(
                    "Two outputs have the same destination", path, "Choose another file for one of them."
                )
        places.append((path, table))


def _place(path):
    """Return where a file is put, whatever links lead there: one that has its name is replaced itself."""
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.join(os.path.realpath(folder), name)


def _check_table_name(path, table):
    """Refuse what fails after everything has been computed; tables are called after their files."""
    if re.search(r"[\x00-\x1f\x7f]", path + table):
        raise LandCoverError(
            "The name of a vector output cannot hold line breaks or other control characters",
            repr(table or path),
            "Choose another name.",
        )
    stem, extension = os.path.splitext(os.path.basename(path))
    if extension.lower() == ".gpkg" and (table or stem)[0] in _NO_FIRST_CHARACTERS:
        raise LandCoverError(
            "A table in a GeoPackage cannot begin with a special character",
            f"'{table or stem}'",
            "Choose a name that begins with a letter or a digit.",
        )


def _check_vector_extension(path, has_geometry):
    extension = os.path.splitext(path)[1][1:].lower()
    if not _holds_features(extension) or (extension == "shp" and not has_geometry):
        raise LandCoverError(
            "The output has an ending that is not supported",
            path,
            "Use .gpkg, .shp or another one for vectors."
            if has_geometry
            else "Use .gpkg, .csv or another one for tables.",
        )


def _holds_features(extension):
    """Tell whether files of an ending hold features with any fields, and can be read again."""
    if extension not in QgsVectorFileWriter.supportedFormatExtensions():
        return False
    name, known = QgsVectorFileWriter.driverForExtension(extension), QgsVectorFileWriter.MetaData()
    if QgsVectorFileWriter.driverMetadata(name, known) and extension not in known.ext.split():
        return False  # QGIS would append the ending that it knows
    driver = gdal.GetDriverByName(name)
    return bool(
        driver.GetMetadataItem(gdal.DMD_CREATIONFIELDDATATYPES) and driver.GetMetadataItem(gdal.DCAP_OPEN)
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


def staged_destination(value, path, context):
    """Return a destination parameter that names another file and the same table; it loads no layer.

    Parameters
    ----------
    value : str or QgsProcessingOutputLayerDefinition
        Destination parameter.
    path : str
    context : QgsProcessingContext

    Returns
    -------
    QgsProcessingOutputLayerDefinition
    """
    text = destination_of(value, context)
    if text.startswith("ogr:"):
        table = QgsDataSourceUri(text[len("ogr:") :])
        table.setDatabase(path)
        path = f"ogr:{table.uri()}"
    staged = QgsProcessingOutputLayerDefinition(path)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        staged.createOptions = value.createOptions
    return staged


class VectorFiles(OutputFiles):
    """Output files of which some are tables of databases that hold others as well."""

    def __init__(self):
        super().__init__()
        self._tables = {}

    def stage_vector(self, path, table):
        """Return the file to write to instead of `path`.

        Parameters
        ----------
        path : str
        table : str
            Table to add to the file; empty where the whole file is to be replaced.
        """
        self._tables.setdefault(os.path.abspath(path), []).append(table)
        return self.stage(path)

    def _place(self, outputs, undo):
        with ExitStack() as transactions:
            whole = []
            for staged in outputs:
                tables = self._tables.get(staged.path, [""])
                if os.path.exists(staged.path) and is_geopackage(staged.path):
                    if all(tables):
                        added = tables_added(staged.path, staged.written, tables, staged.is_new)
                        transactions.enter_context(added)
                        continue
                    settle(staged.path)
                whole.append(staged)
            # The tables appear after the files, which can still be taken back where that fails.
            super()._place(whole, undo)


def workspace():
    """Return a temporary folder for the core, for use in a `with` statement."""
    folder = QgsProcessingUtils.tempFolder()
    others = os.path.join(glob.escape(os.path.dirname(folder)), "processing_*")
    return run_folder(folder, "landcover-", others)
