"""Small rasters for tests, on disk and in memory."""

import numpy as np
from landcover_segmentation.core.raster.tiles import Window, tile_windows
from osgeo import gdal, gdal_array, osr

#: Ten-metre pixels, north up.
NORTH_UP = (500000.0, 10.0, 0.0, 4000000.0, 0.0, -10.0)


def wkt(epsg):
    """Return the CRS with this EPSG number; nothing for None."""
    if epsg is None:
        return ""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def write_raster(path, bands, nodata=None, geotransform=NORTH_UP, epsg=32633, mask=None, alpha=None):
    """Write a GeoTIFF and return its path.

    `bands` has the shape (bands, height, width) or (height, width); `mask` is an internal mask, true where
    valid; `alpha` is the number of the band that is flagged alpha.
    """
    bands = np.asarray(bands)
    bands = bands[None] if bands.ndim == 2 else bands
    count, height, width = bands.shape
    code = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code, ["ALPHA=NO"])
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    dataset.SetProjection(wkt(epsg))
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        if number == alpha:
            band.SetColorInterpretation(gdal.GCI_AlphaBand)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
    if mask is not None:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return str(path)


def read_raster(path):
    """Return every value of a file, shape (bands, height, width)."""
    values = gdal.Open(str(path)).ReadAsArray()
    return values[None] if values.ndim == 2 else values


def read_all(source):
    """Return the values and the valid mask of a whole RasterSource."""
    return source.read(Window(0, 0, source.width, source.height))


class ArraySource:
    """An image in memory with what the engine asks of a RasterSource."""

    is_georeferenced, is_geographic, path = True, False, "array"
    name = path

    def __init__(self, values, valid=None, geotransform=NORTH_UP, epsg=None):
        values = np.asarray(values)
        self.values = values[None] if values.ndim == 2 else values
        self.height, self.width = self.values.shape[1:]
        self.valid = np.ones((self.height, self.width), bool) if valid is None else valid
        self.bands = tuple(range(1, len(self.values) + 1))
        self.band_names = tuple(f"Band {number}" for number in self.bands)
        self.color_roles = ("undefined",) * len(self.bands)
        self.scaling = ((1.0, 0.0),) * len(self.bands)
        self.geotransform, self.projection = geotransform, wkt(epsg)
        self.pixels = self.valid.size
        self.reads = []

    def windows(self, size):
        return tile_windows(self.width, self.height, size)

    def pixels_around(self, size, halo):
        return min(size + 2 * halo, self.width) * min(size + 2 * halo, self.height)

    def read(self, window):
        self.reads.append(window)
        part = np.s_[window.y : window.y + window.height, window.x : window.x + window.width]
        return self.values[(slice(None), *part)].copy(), self.valid[part].copy()
