"""Whether an image is of the kind that a k-means model was made from."""

import numpy as np

from ..errors import LandCoverError
from ..raster.sampling import sample_pixels

_SAMPLE_SIZE = 20_000
#: How many times as large or small the values may be: as dark as water beside land, never counts beside
#: reflectance. Where the type differs too, a tenth is enough: 8-bit counts beside 16-bit ones.
_MOST_TIMES, _MOST_TIMES_OF_ANOTHER_TYPE = 100, 10
#: Share of the pixels that may have values which the model never saw.
_MOST_UNSEEN = 0.1
#: Share of its range, from the 2nd to the 98th percentile, that a band has at least in common.
_LEAST_COMMON = 0.1


def check_image(model, source, workers=None, progress=None):
    """Refuse an image that a model cannot class, and say what else makes its classes doubtful.

    It is refused where in more than half of the bands the larger of the 2nd and the 98th percentile (by its
    size) is more than a hundred times that of the model's image, or less than a hundredth; ten times and a
    tenth where the type of the values differs.

    Parameters
    ----------
    model : KMeansModel
    source : RasterSource
        With the bands of the model.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    list of str
        Sentences to warn with: where the type or the names of the bands differ, where more than a tenth of
        the pixels have values that the model never saw, or where the ranges of most bands hardly overlap.

    Raises
    ------
    LandCoverError
        When the values are of another order of magnitude, or there is no valid pixel.
    """
    sample = sample_pixels(source, _SAMPLE_SIZE, model.seed, workers, progress)
    ranges = np.percentile(sample.astype(np.float64), [2, 98], axis=0)
    known = np.array([model.stretch.low, model.stretch.high])
    is_of_type = sample.dtype.name == model.dtype
    times = _times(ranges, known)
    most = _MOST_TIMES if is_of_type else _MOST_TIMES_OF_ANOTHER_TYPE
    if 2 * np.count_nonzero(times > most) > len(times):
        raise LandCoverError(
            "The values of the image are of another order of magnitude than those of the model",
            _difference(model, source.band_names, ranges, int(times.argmax())),
            "Choose an image of the same sensor in the same units, or make a model of this one.",
        )
    warnings = []
    if not is_of_type:
        warnings.append(f"The image is of type {sample.dtype.name}, the model was made from {model.dtype}.")
    warnings += _other_names(model, source.band_names)
    unseen = (sample < np.array(model.minimum)) | (sample > np.array(model.maximum))
    share = unseen.any(axis=1).mean()
    common = _common(ranges, known)
    if share > _MOST_UNSEEN:
        band = int(unseen.mean(axis=0).argmax())
        told = _difference(model, source.band_names, ranges, band)
        warnings.append(f"{share:.0%} of the pixels have values that the model was not made from: {told}.")
    elif 2 * np.count_nonzero(common < _LEAST_COMMON) > len(common):
        told = _difference(model, source.band_names, ranges, int(common.argmin()))
        warnings.append(f"The image has another range of values than that of the model: {told}.")
    return warnings


def _times(ranges, known):
    """Return how many times as large or as small the values of each band are; 1 where all are 0."""
    sizes, known_sizes = np.abs(ranges).max(axis=0), np.abs(known).max(axis=0)
    larger, smaller = np.maximum(sizes, known_sizes), np.minimum(sizes, known_sizes)
    return np.divide(larger, smaller, out=np.ones_like(larger), where=smaller > 0)


def _common(ranges, known):
    """Return the share of two ranges of each band that both have; 1 where both are the same value."""
    both = np.minimum(ranges[1], known[1]) - np.maximum(ranges[0], known[0])
    either = np.maximum(ranges[1], known[1]) - np.minimum(ranges[0], known[0])
    return np.divide(np.maximum(both, 0), either, out=np.ones_like(either), where=either > 0)


def _difference(model, names, ranges, band):
    low, high = ranges[:, band]
    return (
        f"{names[band]} has {low:.4g} to {high:.4g}, "
        f"the model's image had {model.stretch.low[band]:.4g} to {model.stretch.high[band]:.4g}"
    )


def _other_names(model, names):
    """Return the warning that bands have other names than those of the model; nothing where one has none."""
    for number, name, known in zip(model.bands, names, model.band_names):
        if name != known and f"Band {number}" not in (name, known):
            return [f"Band {number} is called {name}, in the model {known}."]
    return []
