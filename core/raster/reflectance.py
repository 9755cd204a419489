"""Whether the values of an image are reflectance, for which fixed limits of NDVI hold, or counts."""

import numpy as np

#: Range that holds 99 % of reflectance: clouds and glints lie above 1, shadows after correction below 0.
_LEAST, _MOST = -0.1, 1.2
_INSIDE = 0.99
#: The darkest percent of at least one band lies below this: no scene is without shadow, water or forest.
_DARK = 0.3
#: What most archives multiply reflectance with to keep it as whole numbers (Sentinel-2, MODIS, Planet, ...).
_FACTOR = 10_000
#: The highest count of a sensor of 12 bits.
_HIGHEST_COUNT = 4095


def judge_reflectance(values, scaling):
    """Tell whether values are reflectance.

    1. Whole numbers of 8 bits never are: they are counts, or stretched for the eye.
    2. Where the file states a scale or an offset, the values in those units are looked at.
    3. Whole numbers without a scale, be their type float, are taken as reflectance times 10,000 if one of
       them is above 4,095, which a sensor of 12 bits cannot count to.
    4. Other floats are looked at as they are.

    What is looked at is reflectance if 99 % of each band lie within -0.1 to 1.2, and the darkest percent of
    one band below 0.3: counts of Landsat 8, which begin at 5,000, lie within 0.5 to 1.5 as well. Pixels that
    are 0 in every band are a collar that nobody declared nodata, and do not count.

    Parameters
    ----------
    values : ndarray, shape (pixels, bands)
        A sample of the whole image, in the type of the image.
    scaling : sequence of (float, float)
        Scale and offset of each band, as GDAL states them; (1, 0) for none.

    Returns
    -------
    is_reflectance : bool
    reason : str
        Clause that tells why.
    """
    if values.dtype.itemsize == 1:
        return False, "the image's values are whole numbers of 8 bits"
    values = values[(values != 0).any(axis=1)].astype(np.float64)
    if len(values) == 0:
        return False, "all of the image's values are 0"
    if any(tuple(pair) != (1, 0) for pair in scaling):
        scale, offset = np.array(scaling, np.float64).T
        return _is_in_range(values * scale + offset, "the image's values, in the scale that the file states,")
    if np.array_equal(values, np.rint(values)):
        if values.max() <= _HIGHEST_COUNT:
            return False, f"the image's values are whole numbers up to {values.max():,.0f} without a scale"
        return _is_in_range(values / _FACTOR, "the image's values, whole numbers divided by 10,000,")
    return _is_in_range(values, "the image's values")


def _is_in_range(values, subject):
    inside = np.mean((values >= _LEAST) & (values <= _MOST), axis=0).min()
    if inside < _INSIDE:
        return False, f"{subject} lie outside {_LEAST:g} to {_MOST:g}"
    if np.percentile(values, 1, axis=0).min() >= _DARK:
        return False, f"{subject} are nowhere below {_DARK:g}"
    return True, f"{subject} lie within {_LEAST:g} to {_MOST:g}"
