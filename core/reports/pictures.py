"""A small picture of a class raster, for reports."""

import base64
import uuid

import numpy as np
from osgeo import gdal, gdal_array

from ..raster.handles import gdal_errors, open_dataset

#: Most pixels along a side of the picture.
_SIZE = 720


def class_picture(path, classes):
    """Draw a class raster, each pixel of the picture in the colour of the most frequent class below it.

    Parameters
    ----------
    path : str
        Class raster; its first band is drawn.
    classes : sequence of LandCoverClass

    Returns
    -------
    str
        PNG as a data URI; any other value is transparent.
    """
    known = np.array([land_cover.value for land_cover in classes])
    order = np.argsort(known)
    colors = np.zeros((len(classes) + 1, 4), np.uint8)
    for place, land_cover in enumerate(classes):
        colors[place] = (*bytes.fromhex(land_cover.color[1:]), 255)
    dataset = open_dataset(path)
    band = dataset.GetRasterBand(1)
    factor = max(band.XSize, band.YSize, _SIZE) / _SIZE
    width, height = (max(round(size / factor), 1) for size in (band.XSize, band.YSize))
    with gdal_errors(path):
        values = band.ReadAsArray(buf_xsize=width, buf_ysize=height, resample_alg=gdal.GRIORA_Mode)
        place = order[np.minimum(np.searchsorted(known, values, sorter=order), len(known) - 1)]
        place = np.where(known[place] == values, place, len(known))
        return "data:image/png;base64," + base64.b64encode(_png(colors[place])).decode("ascii")


def _png(pixels):
    """Return red, green, blue and alpha, shape (height, width, 4), as the bytes of a PNG file."""
    picture = gdal_array.OpenArray(np.ascontiguousarray(np.moveaxis(pixels, -1, 0)))
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
