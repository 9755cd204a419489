"""Rasters out: tiled GeoTIFFs whose bytes do not depend on the tiles."""

import contextlib

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import LandCoverError
from .handles import gdal_errors, open_dataset, quiet_gdal, without_exceptions

#: Pixels along the side of the blocks of the files that are written.
BLOCK_SIZE = 256
#: Compression of the files that are kept: on class maps smaller than DEFLATE and ten times faster (measured).
_KEPT_FILE = ("COMPRESS=LZW", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER")
_TEMPORARY_FILE = ("BIGTIFF=IF_SAFER",)


class RasterSink:
    """A tiled GeoTIFF on the grid of a source, written tile by tile in row order.

    The bytes do not depend on the size of the tiles: rows are collected into whole rows of blocks.

    Parameters
    ----------
    path : str
        File to create.
    source : RasterSource
        Whose grid and georeference the file takes.
    dtype : dtype
        Type of the bands.
    nodata : float
        Value that is declared nodata.
    classes : sequence of LandCoverClass, optional
        Put into the file as colour table and category names: GIS programs open it styled.
    description : str or tuple of str, optional
        Name of the band, or of each of several.
    temporary : bool
        Written for speed, not for size.
    metadata : dict of str, optional
        Metadata items of the first band.
    """

    def __init__(
        self, path, source, dtype, nodata=0, classes=(), description="", temporary=False, metadata=None
    ):
        options = ["TILED=YES", f"BLOCKXSIZE={BLOCK_SIZE}", f"BLOCKYSIZE={BLOCK_SIZE}"]
        options += _TEMPORARY_FILE if temporary else _KEPT_FILE
        self._path = path
        self._dtype = np.dtype(dtype)
        self._width, self._height = source.width, source.height
        self._names = []
        descriptions = (description,) if isinstance(description, str) else description
        if len(descriptions) > 1:
            options.append("INTERLEAVE=BAND")  # bands are written one after the other
        code = gdal_array.NumericTypeCodeToGDALTypeCode(self._dtype.type)
        with gdal_errors(path, writing=True):
            driver = gdal.GetDriverByName("GTiff")
            self._dataset = driver.Create(path, source.width, source.height, len(descriptions), code, options)
            if source.is_georeferenced:
                self._dataset.SetGeoTransform(source.geotransform)
            if source.projection:
                self._dataset.SetProjection(source.projection)
            for number, name in enumerate(descriptions, start=1):
                self._dataset.GetRasterBand(number).SetNoDataValue(nodata)
                if name:
                    self._dataset.GetRasterBand(number).SetDescription(name)
            if metadata:
                self._dataset.GetRasterBand(1).SetMetadata(metadata)
            if classes:
                self._set_classes(classes)
        self._waiting = np.empty((len(descriptions), 0, source.width), self._dtype)
        self._row = None
        self._written = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            with quiet_gdal(), without_exceptions():
                self._dataset = None
            return
        with gdal_errors(self._path, writing=True), without_exceptions():
            self._dataset.FlushCache()
            self._dataset = None  # writes what lies beside the file, the names of the classes
        check_names(self._path, self._names)

    def write(self, window, values):
        """Write a tile, of shape (height, width) or (bands, height, width).

        Tiles come in row order, and each row of tiles is of one height.
        """
        if window.x == 0:
            self._row = np.empty((len(self._waiting), window.height, self._width), self._dtype)
        self._row[..., window.x : window.x + window.width] = values
        if window.x + window.width == self._width:
            is_waiting = self._waiting.shape[1] > 0
            self._waiting = np.concatenate([self._waiting, self._row], axis=1) if is_waiting else self._row
            rows = self._waiting.shape[1]
            is_last = window.y + window.height == self._height
            self._write_rows(rows if is_last else rows // BLOCK_SIZE * BLOCK_SIZE)

    def write_tiles(self, tiles):
        """Write all tiles of a generator of windows and values, and close it in every case."""
        with contextlib.closing(tiles):
            for window, values in tiles:
                self.write(window, values)

    def _write_rows(self, count):
        if count == 0:
            return
        with gdal_errors(self._path, writing=True):
            for number, rows in enumerate(self._waiting, start=1):
                self._dataset.GetRasterBand(number).WriteArray(rows[:count], 0, self._written)
            self._dataset.FlushCache()
        self._written += count
        self._waiting = self._waiting[:, count:]

    def _set_classes(self, classes):
        table, names = gdal.ColorTable(), [""] * (max(c.value for c in classes) + 1)
        table.SetColorEntry(0, (0, 0, 0, 0))
        for land_cover in classes:
            red, green, blue = bytes.fromhex(land_cover.color[1:])
            table.SetColorEntry(land_cover.value, (red, green, blue, 255))
            names[land_cover.value] = land_cover.name
        band = self._dataset.GetRasterBand(1)
        band.SetColorTable(table)
        band.SetCategoryNames(names)
        self._names = names


def category_names(dataset, number):
    """Return the names of the classes that a band carries, by their values from 0."""
    dataset.GetGeoTransform()  # GDAL before 3.7 forgets the names beside the file unless this was asked for
    return dataset.GetRasterBand(number).GetCategoryNames() or []


def check_names(path, names):
    """Notice that the names of the classes, which lie beside a file, did not fit on the disk."""
    if names and category_names(open_dataset(path), 1) != names:
        raise LandCoverError(
            "The names of the classes cannot be written", f"{path}.aux.xml", "The disk may be full."
        )


def unsigned_type(largest):
    """Return the smallest unsigned integer type that holds `largest`."""
    return np.min_scalar_type(int(largest))
