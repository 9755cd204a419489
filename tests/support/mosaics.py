"""Images of which the classes are known: patches of ground, each class with values of its own, and noise."""

import numpy as np
from scipy.ndimage import uniform_filter
from scipy.spatial import cKDTree

#: Range of the mean values of classes, in steps of a byte.
_LOW, _HIGH = 30, 225


def class_mosaic(
    classes,
    seed,
    bands=4,
    separation=6.0,
    noise=8.0,
    tight=False,
    smallest=0.04,
    equal=False,
    mixed=0,
    flat=0,
    size=128,
):
    """Make an image of classes.

    Parameters
    ----------
    classes : int
    seed : int
    bands : int
    separation : float
        Least distance of the means of two classes, in standard deviations of the noise.
    noise : float
        Its standard deviation; normal and independent.
    tight : bool
        Let the noise grow until the two nearest classes are no more than `separation` apart.
    smallest : float
        Least share of the pixels that a class has; shares are drawn at random above it.
    equal : bool
        Let all classes have the same number of patches instead.
    mixed : int
        Pixels along the side of the window over which the ground is averaged; 0 = no mixed pixels.
    flat : int
        Bands beside `bands` that have one value for all classes, and the noise.
    size : int
        Pixels along the side.

    Returns
    -------
    image : ndarray of float32, shape (bands + flat, size, size)
    truth : ndarray of int, shape (size, size)
        Class of each pixel, from 0.
    """
    generator = np.random.default_rng(seed)
    distance = 0
    while distance < separation * noise:
        means = generator.uniform(_LOW, _HIGH, (classes, bands))
        apart = np.linalg.norm(means[:, None] - means, axis=-1)
        distance = apart[np.triu_indices(classes, 1)].min()
    shares = np.zeros(classes)
    while shares.min() < smallest:
        # Patches have like sizes, so a class gets its share by the number of its patches.
        if equal:
            patches = np.repeat(np.arange(classes), 60)
        else:
            patches = generator.choice(classes, 60 * classes, p=generator.dirichlet(np.full(classes, 2.0)))
        centers = generator.uniform(0, size, (len(patches), 2))
        truth = patches[cKDTree(centers).query(np.indices((size, size)).reshape(2, -1).T)[1]]
        shares = np.bincount(truth, minlength=classes) / truth.size
    truth = truth.reshape(size, size)
    ground = np.moveaxis(means[truth], -1, 0)
    ground = np.concatenate([ground, np.full((flat, size, size), (_LOW + _HIGH) / 2)])
    if mixed:
        ground = uniform_filter(ground, (0, mixed, mixed))
    deviation = distance / separation if tight else noise
    return (ground + generator.normal(0, deviation, ground.shape)).astype(np.float32), truth
