"""Read an image as a script of a few lines would, and write its map beside it."""

from osgeo import gdal

gdal.UseExceptions()


def read(path):
    """Return an image as (bands, rows, columns)."""
    return gdal.Open(str(path)).ReadAsArray()


def write(labels, image, path, kind=gdal.GDT_UInt32):
    """Write a map on the grid of an image, tiled and packed like every map here."""
    rows, columns = labels.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, kind, options)
    source = gdal.Open(str(image))
    target.SetProjection(source.GetProjection())
    target.SetGeoTransform(source.GetGeoTransform())
    target.WriteArray(labels)
    target.FlushCache()
