"""Small pictures of class rasters, images and points, for reports."""

import base64
import uuid
from dataclasses import dataclass
from functools import partial

import numpy as np
from osgeo import gdal, gdal_array

from ..execution import run_tiles, this_machine
from ..progress import Progress
from ..raster.handles import gdal_errors, open_dataset, told_by_gdal
from ..raster.indices import find_band_roles
from ..raster.tiles import DEFAULT_TILE_SIZE

#: Most pixels along a side of the picture.
_SIZE = 720
#: Pixels along the side of what one pixel of the picture shows that are looked at; more take too long.
_LOOKED_AT = 4
#: Shares of the pixels of a band that are drawn as black and as full colour, in percent.
_DARKEST, _BRIGHTEST = 2, 98
_JPEG_OPTIONS = ("QUALITY=88",)
#: Half the width of the mark of a point, without its white rim, for few and for many points.
_MARK, _SMALL_MARK, _MANY_POINTS = 4, 2, 500
_WHITE = (255, 255, 255, 255)


@dataclass(frozen=True)
class Picture:
    """A picture that a page shows beside that of the map.

    Attributes
    ----------
    uri : str
        Data URI.
    title : str
        What stands below it.
    told : str
        What it shows, for those who cannot see it.
    """

    uri: str
    title: str
    told: str


def class_picture(path, classes, progress=None):
    """Draw a class raster, each pixel of the picture in the colour of the most frequent class below it.

    A small raster is drawn larger, each of its pixels as a square. Of a large one, 4 by 4 pixels below each
    pixel of the picture are looked at.

    Parameters
    ----------
    path : str
        Class raster; its first band is drawn.
    classes : sequence of LandCoverClass
    progress : Progress, optional

    Returns
    -------
    str
        PNG as a data URI; any other value is transparent.
    """
    return _png(_class_pixels(path, classes, progress))


def points_picture(path, classes, marks, progress=None):
    """Draw points on a pale picture of a class raster, large enough to be seen.

    Parameters
    ----------
    path : str
        Class raster; its first band is drawn.
    classes : sequence of LandCoverClass
    marks : sequence of tuple
        Row and column (ndarrays of int, pixels of the raster), colour (``#rrggbb``) and whether it is round
        of each kind of point; else it is a square. Later kinds lie on top.
    progress : Progress, optional

    Returns
    -------
    str
        PNG as a data URI.
    """
    dataset = open_dataset(path)
    pixels = _class_pixels(path, classes, progress)
    pixels[..., :3] = 255 - (255 - pixels[..., :3]) // 2
    height, width = pixels.shape[:2]
    count = sum(len(row) for row, *_ in marks)
    size = _MARK if count <= _MANY_POINTS else _SMALL_MARK
    for row, column, color, is_round in marks:
        y = (row + 0.5) * height / dataset.RasterYSize
        x = (column + 0.5) * width / dataset.RasterXSize
        for half, paint in ((size + 1, _WHITE), (size, (*bytes.fromhex(color[1:]), 255))):
            _stamp(pixels, y.astype(int), x.astype(int), _mark(half, is_round), paint)
    return _png(pixels)


def image_picture(source, workers=None, progress=None):
    """Draw the bands of an image: red, green and blue where it says which they are, else its first three.

    Each pixel of the picture is the pixel of the image below its centre, each band from its 2nd to its 98th
    percentile; pixels without data are transparent.

    Parameters
    ----------
    source : RasterSource
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    Picture
    """
    places, told = _shown_bands(source)
    factor = max(source.width, source.height, _SIZE) / _SIZE
    size = [max(round(side / factor), 1) for side in (source.height, source.width)]
    row, column = (
        ((np.arange(n) + 0.5) * side / n).astype(int) for n, side in zip(size, (source.height, source.width))
    )
    pixels = np.zeros((*size, 4), np.float64)
    windows = source.windows(DEFAULT_TILE_SIZE)
    read = partial(_thinned, source, places, row, column)
    with run_tiles(read, windows, this_machine(workers), progress) as tiles:
        for _, (rows, columns, values, valid) in tiles:
            pixels[rows, columns, :3] = np.moveaxis(values, 0, -1)
            pixels[rows, columns, 3] = valid
    valid = pixels[..., 3] > 0
    for band in range(3):
        pixels[..., band] = _stretched(pixels[..., band], valid)
    pixels[..., 3] = np.where(valid, 255, 0)
    pixels[~valid] = 0
    return Picture(_photo(np.rint(pixels).astype(np.uint8)), f"Image: {told}", f"The image: {told}")


def _shown_bands(source):
    """Return the places among the used bands of what is drawn as red, green and blue, and tell them."""
    roles = find_band_roles(source)
    numbers = [roles.get(color) for color in ("red", "green", "blue")]
    if None not in numbers:
        told = "in its own colours"
    elif len(source.bands) < 3:
        numbers = source.bands[:1] * 3
        return [0, 0, 0], f"{source.band_names[0]} from dark to bright"
    else:
        numbers = source.bands[:3]
        told = f"{', '.join(source.band_names[:3])} as red, green, blue"
    return [source.bands.index(number) for number in numbers], told


def _thinned(source, places, row, column, window):
    """Read those pixels of a window that are drawn: their place in the picture, values and whether valid."""
    rows, columns = (
        slice(*np.searchsorted(where, [start, start + length]))
        for where, start, length in ((row, window.y, window.height), (column, window.x, window.width))
    )
    values, valid = source.read(window)
    inside = np.ix_(row[rows] - window.y, column[columns] - window.x)
    return rows, columns, np.stack([values[place][inside] for place in places]), valid[inside]


def _stretched(band, valid):
    """Return a band from 0 to 255, linear between two of its percentiles."""
    if not valid.any():
        return np.zeros_like(band)
    low, high = np.percentile(band[valid], [_DARKEST, _BRIGHTEST])
    if low == high:
        low, high = band[valid].min(), band[valid].max()
    span = high - low if high > low else 1.0
    return np.clip((np.where(valid, band, low) - low) / span, 0, 1) * 255


def _class_pixels(path, classes, progress):
    """Return red, green, blue and alpha of a picture of a class raster, shape (height, width, 4)."""
    known = np.array([land_cover.value for land_cover in classes])
    order = np.argsort(known)
    colors = np.zeros((len(classes) + 1, 4), np.uint8)
    for place, land_cover in enumerate(classes):
        colors[place] = (*bytes.fromhex(land_cover.color[1:]), 255)
    dataset = open_dataset(path)
    band = dataset.GetRasterBand(1)
    factor = max(band.XSize, band.YSize, _SIZE) / _SIZE
    width, height = (max(round(size / factor), 1) for size in (band.XSize, band.YSize))
    with told_by_gdal(progress or Progress()) as callback, gdal_errors(path):
        if factor > _LOOKED_AT and not band.GetOverviewCount():
            thinned = band.ReadAsArray(
                buf_xsize=_LOOKED_AT * width, buf_ysize=_LOOKED_AT * height, callback=callback
            )
            dataset = gdal_array.OpenArray(thinned)
            band = dataset.GetRasterBand(1)
        values = band.ReadAsArray(
            buf_xsize=width, buf_ysize=height, resample_alg=gdal.GRIORA_Mode, callback=callback
        )
        place = order[np.minimum(np.searchsorted(known, values, sorter=order), len(known) - 1)]
    place = np.where(known[place] == values, place, len(known))
    times = max(_SIZE // max(place.shape), 1)
    return colors[place.repeat(times, axis=0).repeat(times, axis=1)]


def _mark(half, is_round):
    """Return the rows and columns of a mark around its centre: a disc, or a square of about the same area."""
    side = np.arange(-half, half + 1)
    row, column = np.meshgrid(side, side, indexing="ij")
    inside = row**2 + column**2 <= (half + 0.5) ** 2 if is_round else np.ones(row.shape, bool)
    return row[inside], column[inside]


def _stamp(pixels, y, x, mark, paint):
    """Paint a mark around each of the points, as far as it lies in the picture."""
    row, column = (np.add.outer(centre, offset).ravel() for centre, offset in zip((y, x), mark))
    inside = (row >= 0) & (row < pixels.shape[0]) & (column >= 0) & (column < pixels.shape[1])
    pixels[row[inside], column[inside]] = paint


def _photo(pixels):
    """Return red, green, blue and alpha as a data URI: PNG where some are transparent, else JPEG, a tenth."""
    if (pixels[..., 3] == 255).all():
        return _data_uri(pixels[..., :3], "JPEG", "image/jpeg", _JPEG_OPTIONS)
    return _png(pixels)


def _png(pixels):
    return _data_uri(pixels, "PNG", "image/png")


def _data_uri(pixels, driver, kind, options=()):
    """Return bands, shape (height, width, bands), as a file of an image in a data URI."""
    picture = gdal_array.OpenArray(np.ascontiguousarray(np.moveaxis(pixels, -1, 0)))
    name = f"/vsimem/{uuid.uuid4()}"
    gdal.GetDriverByName(driver).CreateCopy(name, picture, options=list(options))
    file = gdal.VSIFOpenL(name, "rb")
    try:
        data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
        for each in (name, f"{name}.aux.xml"):
            if gdal.VSIStatL(each) is not None:  # GDAL may raise for a file that is not there
                gdal.Unlink(each)
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
