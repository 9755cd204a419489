"""Tables that are added to a GeoPackage which others use: all of a run within one transaction.

Everything goes through GDAL. A second copy of SQLite in this process, as Python may bring one, would give
back the locks by which the layers of QGIS hold the file.
"""

import contextlib
import os

from osgeo import gdal, ogr

from ...core.errors import LandCoverError
from ...core.files import written_meanwhile
from ...core.raster.handles import gdal_errors, quiet_gdal

_STYLES = "layer_styles"


def is_geopackage(path):
    """Tell by its ending whether a file is a GeoPackage."""
    return path.lower().endswith(".gpkg")


@contextlib.contextmanager
def tables_added(path, source, tables, are_new):
    """Add tables of one GeoPackage to another with their styles and indices; they appear after the block.

    Whenever the process is killed, the file holds the earlier tables or the new ones, and can be read without
    being repaired: the changes wait in a write-ahead log, where a journal would have to be rolled back first.

    Parameters
    ----------
    path : str
        GeoPackage that is added to.
    source : str
        GeoPackage that holds the new tables.
    tables : list of str
    are_new : bool
        Whether the tables must not exist.

    Raises
    ------
    LandCoverError
        When the tables cannot be written; then nothing has changed.
    """
    dataset = _open(path)
    _write_ahead(dataset)
    try:
        with gdal_errors(path, writing=True):
            _pragma(dataset, "PRAGMA busy_timeout = 60000")
            _check(dataset.StartTransaction())
            # Takes the lock, and waits for it: a transaction that begins by reading fails where others write.
            dataset.ExecuteSQL("DELETE FROM gpkg_contents WHERE 0")
            _copy_tables(gdal.OpenEx(source, gdal.OF_VECTOR), dataset, tables, are_new, path)
            dataset.FlushCache()  # makes the indices
        yield
        with gdal_errors(path, writing=True):
            _check(dataset.CommitTransaction())
    except BaseException:
        with contextlib.suppress(RuntimeError), quiet_gdal():
            dataset.RollbackTransaction()
        raise
    finally:
        # Left in that mode, the file could not be read in a folder that cannot be written to. Where layers
        # hold the file this is refused, and QGIS does it when it closes them.
        _pragma(dataset, "PRAGMA busy_timeout = 0")
        _pragma(dataset, "PRAGMA journal_mode = MEMORY")


def _write_ahead(dataset):
    """Let changes wait in a write-ahead log, unless that is refused because others read.

    The switch alters a few bytes of the first page, so that it needs no journal beside the file either.
    """
    if _pragma(dataset, "PRAGMA journal_mode") == "wal":
        return
    _pragma(dataset, "PRAGMA journal_mode = MEMORY")
    if _pragma(dataset, "PRAGMA journal_mode = WAL") != "wal":
        _pragma(dataset, "PRAGMA journal_mode = DELETE")


def settle(path):
    """Bring what waits in a write-ahead log into the file, so that it is whole without the log."""
    if os.path.exists(f"{path}-wal"):
        with contextlib.suppress(LandCoverError):  # it is replaced in any case
            _pragma(_open(path), "PRAGMA wal_checkpoint")


def _open(path):
    with gdal_errors(path, writing=True):
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise RuntimeError("GDAL failed")
    return dataset


def _pragma(dataset, statement):
    """Return what a pragma answers; None where another program holds the file."""
    with quiet_gdal():
        try:
            answer = dataset.ExecuteSQL(statement)
        except RuntimeError:
            answer = None
        if answer is None:
            return None
        value = answer.GetNextFeature().GetField(0)
        dataset.ReleaseResultSet(answer)
    return value


def _check(code):
    """Raise where GDAL only returns that it failed."""
    if code:
        raise RuntimeError("GDAL failed")


def _copy_tables(source, dataset, tables, are_new, path):
    for table in tables:
        earlier = _place_of(dataset, table)
        if earlier is not None:
            if are_new:
                raise written_meanwhile(path)
            _check(dataset.DeleteLayer(earlier))
        made = source.GetLayerByName(table)
        _copy_features(made, _created_like(made, dataset))
        _copy_style(source.GetLayerByName(_STYLES), dataset, table)


def _place_of(dataset, table):
    names = [dataset.GetLayer(place).GetName().lower() for place in range(dataset.GetLayerCount())]
    return names.index(table.lower()) if table.lower() in names else None


def _created_like(layer, dataset):
    """Create a table without rows that has the fields, geometries and CRS of another."""
    options = [f"FID={layer.GetFIDColumn()}"]
    if layer.GetGeometryColumn():
        options.append(f"GEOMETRY_NAME={layer.GetGeometryColumn()}")
    created = dataset.CreateLayer(layer.GetName(), layer.GetSpatialRef(), layer.GetGeomType(), options)
    definition = layer.GetLayerDefn()
    for place in range(definition.GetFieldCount()):
        _check(created.CreateField(definition.GetFieldDefn(place)))
    return created


def _copy_features(features, layer):
    for feature in features:
        copy = ogr.Feature(layer.GetLayerDefn())
        copy.SetFrom(feature)
        _check(layer.CreateFeature(copy))


def _copy_style(styles, dataset, table):
    """Give a table its style as the default; others that were made for it stay."""
    if styles is None:
        return
    chosen = [style for style in styles if style.GetField("f_table_name") == table]
    names = [style.GetField("styleName") for style in chosen]
    known = dataset.GetLayerByName(_STYLES) or _created_like(styles, dataset)
    for style in list(known):
        if style.GetField("f_table_name") == table:
            if style.GetField("styleName") in names:
                _check(known.DeleteFeature(style.GetFID()))
            else:
                style.SetField("useAsDefault", 0)
                _check(known.SetFeature(style))
    _copy_features(chosen, known)
