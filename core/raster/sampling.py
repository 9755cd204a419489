"""A sample of an image's valid pixels: seeded, spread over the whole image, the same for any tile size."""

from functools import partial

import numpy as np

from ..execution import run_ordered, this_machine
from ..progress import Progress
from .source import no_valid_pixel
from .tiles import tile_window

#: Pixels that are drawn unless the user says otherwise.
DEFAULT_SAMPLE_SIZE = 50_000
#: Pixels along the side of the windows that are drawn; a divisor of common block sizes.
_WINDOW_SIZE = 32

#: Windows that are drawn at once; even one such batch is spread over the whole image.
_BATCH = 1024
#: Windows that are handed to a thread at once: to hand over one takes as long as to read it.
_GROUP = 16


def sample_pixels(source, size, seed=0, workers=None, progress=None):
    """Draw valid pixels at random from windows spread over the image.

    Small images are read whole. In large ones small windows in random positions are read until
    they hold enough valid pixels, so the cost does not grow with the image.

    Parameters
    ----------
    source : RasterSource
    size : int
        Most pixels to return; fewer when the image has fewer valid ones.
    seed : int
        Same seed, same sample.
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without. Does not change the sample.
    progress : Progress, optional

    Returns
    -------
    ndarray, shape (pixels, bands)
        Values in the image's own type.

    Raises
    ------
    LandCoverError
        When the image has no valid pixel.
    """
    # The windows are tiny: sending one to another machine takes longer than reading it.
    progress, workers = progress or Progress(), this_machine(workers)
    generator = np.random.RandomState(seed)  # the same numbers in every version of numpy
    samples, found = [], 0
    for batch in shuffled_windows(source, generator, _BATCH):
        groups = [batch[start : start + _GROUP] for start in range(0, len(batch), _GROUP)]
        for pixels in run_ordered(partial(_valid_pixels, source), groups, workers):
            samples.append(pixels)
            found += len(pixels)
        progress.report(found / max(size, 1), None)
        if found >= size:
            break
    if found == 0:
        raise no_valid_pixel(source)
    pixels = np.concatenate(samples)
    if found > size:
        pixels = pixels[np.sort(generator.choice(found, size, replace=False))]
    return pixels


def shuffled_windows(source, generator, count):
    """Yield the windows of a raster in random order: lists of `count`, each in the order of the file.

    Parameters
    ----------
    source : RasterSource
    generator : numpy.random.RandomState
    count : int

    Yields
    ------
    list of Window
    """
    columns, rows = -(-source.width // _WINDOW_SIZE), -(-source.height // _WINDOW_SIZE)
    order = generator.permutation(columns * rows)
    for start in range(0, len(order), count):
        yield [
            tile_window(source.width, source.height, _WINDOW_SIZE, *divmod(index, columns))
            for index in np.sort(order[start : start + count]).tolist()
        ]


def _valid_pixels(source, windows):
    parts = (source.read(window) for window in windows)
    return np.concatenate([values[:, valid].T for values, valid in parts])
