"""A small picture of a class raster, for reports."""

import base64
import uuid

from osgeo import gdal

#: Most pixels along a side of the picture.
_SIZE = 720


def class_picture(path, classes):
    """Draw a class raster, each pixel of the picture in the colour of the most frequent class below it.

    Parameters
    ----------
    path : str
        Class raster of this plugin: bytes, 0 is nodata.
    classes : sequence of LandCoverClass

    Returns
    -------
    str
        PNG as a data URI; nodata is transparent.
    """
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    factor = max(band.XSize, band.YSize, _SIZE) / _SIZE
    width, height = (max(round(size / factor), 1) for size in (band.XSize, band.YSize))
    values = band.ReadAsArray(buf_xsize=width, buf_ysize=height, resample_alg=gdal.GRIORA_Mode)
    colors = gdal.ColorTable()
    colors.SetColorEntry(0, (0, 0, 0, 0))
    for land_cover in classes:
        colors.SetColorEntry(land_cover.value, (*bytes.fromhex(land_cover.color[1:]), 255))
    picture = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    picture.GetRasterBand(1).SetColorTable(colors)
    picture.GetRasterBand(1).WriteArray(values)
    return "data:image/png;base64," + base64.b64encode(_png(picture)).decode("ascii")


def _png(picture):
    """Return a dataset as the bytes of a PNG file."""
    name = f"/vsimem/{uuid.uuid4()}.png"
    gdal.GetDriverByName("PNG").CreateCopy(name, picture)
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
        for each in (name, f"{name}.aux.xml"):
            if gdal.VSIStatL(each) is not None:  # GDAL may raise for a file that is not there
                gdal.Unlink(each)
