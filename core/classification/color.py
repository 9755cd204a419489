"""Red, green and blue to CIE L*a*b*, pixel by pixel, so that no pixel depends on its neighbours in memory."""

from functools import lru_cache

import numpy as np

#: sRGB primaries to XYZ, each row divided by the D65 white point (IEC 61966-2-1).
_RGB_TO_XYZ = (
    (0.412453 / 0.95047, 0.357580 / 0.95047, 0.180423 / 0.95047),
    (0.212671, 0.715160, 0.072169),
    (0.019334 / 1.08883, 0.119193 / 1.08883, 0.950227 / 1.08883),
)
_LARGEST = 65535


def rgb_to_lab(rgb, white):
    """Convert colours to CIE 1976 L*a*b* (D65, 2 degrees).

    scikit-image's ``rgb2lab`` gives the same to three decimals, but through a matrix product whose last
    bit may depend on how many pixels are converted at once.

    Parameters
    ----------
    rgb : ndarray, shape (3, pixels)
        Red, green and blue.
    white : float
        Value that stands for full brightness; values beyond 0..white are cut.

    Returns
    -------
    ndarray of float32, shape (3, pixels)
        L* in 0..100, a* and b*.
    """
    # Of 64 bits by name: of a float32 array and a scalar, versions of numpy make different types.
    steps = np.multiply(rgb, _LARGEST / white, dtype=np.float64)
    steps = np.clip(steps + 0.5, 0, _LARGEST).astype(np.uint16)
    red, green, blue = _linear_light()[steps]
    x, y, z = (_lightness(r * red + g * green + b * blue) for r, g, b in np.float32(_RGB_TO_XYZ))
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@lru_cache(maxsize=1)
def _linear_light():
    """Return the linear intensity of each of 65536 steps of an sRGB channel."""
    value = np.arange(_LARGEST + 1) / _LARGEST
    return np.where(value > 0.04045, ((value + 0.055) / 1.055) ** 2.4, value / 12.92).astype(np.float32)


def _lightness(value):
    # The cube root of 64 bits: that of 32 bits differs between C libraries in its last bit.
    root = np.cbrt(value.astype(np.float64)).astype(np.float32)
    return np.where(value > 0.008856, root, np.float32(7.787) * value + np.float32(16 / 116))
