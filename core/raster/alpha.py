"""Which bands are true alpha: a flag alone does not make a band a mask."""

import numpy as np
from osgeo import gdal

from .handles import quiet_gdal

#: The pixels that are judged: at most so many squares of that side along each side of the image, none twice.
_SQUARES, _SIDE = 8, 64
#: Bands that the flagged one is compared with.
_COMPARED = 3
#: Shares from which a band is a mask. Measured on 11 aerial and satellite images: any near infrared follows
#: the picture (smooth on at most 0.16 of the textured pixels, 0.41 after JPEG of quality 40, 0.69 when
#: enlarged four times), opacity that fades does not (0.81 and more).
_OPAQUE, _SMOOTH, _OF_COLOR = 0.5, 0.75, 0.99
#: Steps of 1/255 of the highest value: less is smooth, more than four times as much is texture.
_STEPS, _TEXTURE = 255, 4


def alpha_bands(dataset):
    """Return the numbers of the bands that are flagged alpha and hold opacity.

    GDAL flags the fourth band of three colours as alpha when it creates a file, so near infrared often
    carries the flag, in GeoTIFF, PNG, JPEG 2000 and others: neither flag nor format tell. The values do. A
    band is taken for opacity where one of these holds on evenly spread squares of pixels:

    1. Most of the visible pixels carry one and the same highest value, full opacity.
    2. It does not follow the picture: where the other bands have texture, it is smooth (its second
       differences are at most a step of its 255), and it reaches no or full opacity: gradients, soft
       edges. Thermal bands are as smooth, but reach neither end.
    3. Each colour of the picture has one opacity of its own, as drawn from a palette.

    The rule and its limits were found by measuring here; there is no paper behind it. The squares depend on
    the size of the image alone, never on the tiles.
    """
    return [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand
        and _holds_opacity(dataset, number)
    ]


def _holds_opacity(dataset, number):
    others = [other for other in range(1, dataset.RasterCount + 1) if other != number]
    values = _squares(dataset, [number, *others[:_COMPARED]])
    if values is None:
        return False
    opacity, colors = values[0], values[1:]
    shown = opacity > 0
    if not shown.any():
        return True
    if np.mean(opacity[shown] == opacity.max()) >= _OPAQUE:
        return True
    if not len(colors):
        return False
    full = _full_opacity(dataset.GetRasterBand(number).DataType)
    reaches_an_end = not shown.all() or opacity.max() == full
    return (reaches_an_end and _is_smooth(opacity, colors, shown)) or _is_of_color(opacity, colors, shown)


def _squares(dataset, bands):
    """Return values of bands, shape (bands, squares, height, width); None where they cannot be read."""
    width, height = min(_SIDE, dataset.RasterXSize), min(_SIDE, dataset.RasterYSize)
    parts = []
    with quiet_gdal():
        try:
            for y in _starts(dataset.RasterYSize):
                for x in _starts(dataset.RasterXSize):
                    parts.append(dataset.ReadAsArray(int(x), int(y), width, height, band_list=bands))
        except RuntimeError:
            return None
    if any(part is None for part in parts):
        return None
    stack = np.stack([part.reshape(len(bands), height, width) for part in parts], axis=1)
    return np.nan_to_num(stack.astype(np.float64), posinf=0, neginf=0)


def _starts(size):
    return np.linspace(0, max(size - _SIDE, 0), min(_SQUARES, max(size // _SIDE, 1))).astype(int)


def _full_opacity(data_type):
    """Return the value of an opaque pixel; 1 for fractions."""
    name = gdal.GetDataTypeName(data_type).lower()
    kind = np.dtype("uint8" if name == "byte" else name)
    return 1 if kind.kind == "f" else np.iinfo(kind).max


def _is_smooth(opacity, colors, shown):
    textured = shown & (np.stack([_bends(band) for band in colors]) > _TEXTURE).any(axis=0)
    judged = textured if textured.any() else shown
    return np.mean(_bends(opacity)[judged] <= 1) >= _SMOOTH


def _bends(band):
    """Return the larger second difference of each pixel, along row or column, in steps of the band."""
    bends = np.zeros(band.shape)
    if band.shape[-2] > 2:
        bends[:, 1:-1] = np.abs(band[:, :-2] - 2 * band[:, 1:-1] + band[:, 2:])
    if band.shape[-1] > 2:
        across = np.abs(band[..., :-2] - 2 * band[..., 1:-1] + band[..., 2:])
        bends[..., 1:-1] = np.maximum(bends[..., 1:-1], across)
    step = np.abs(band).max() / _STEPS
    # The steps of small integers are not below one.
    step = max(step, 1.0) if (band == np.round(band)).all() else step
    return bends / step if step else bends


def _is_of_color(opacity, colors, shown):
    """Tell whether most colours come again, and always with the same opacity."""
    pixels = np.column_stack([band[shown] for band in (*colors, opacity)])
    pixels = pixels[np.lexsort(pixels.T[::-1])]
    differs = pixels[1:] != pixels[:-1]
    color = np.concatenate([[0], np.cumsum(differs[:, :-1].any(axis=1))])
    pair = np.concatenate([[0], np.cumsum(differs.any(axis=1))])
    of_color, of_pair = np.bincount(color), np.bincount(pair)
    commonest = np.zeros(len(of_color), np.int64)
    np.maximum.at(commonest, color[np.searchsorted(pair, np.arange(len(of_pair)))], of_pair)
    repeated = of_color > 1
    count = of_color[repeated].sum()
    return count >= 0.5 * len(pixels) and commonest[repeated].sum() >= _OF_COLOR * count
