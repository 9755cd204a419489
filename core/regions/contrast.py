"""How the regions of a raster stand out from those around them."""

import numpy as np


def contrast_to_neighbors(graph, means, known):
    """Return how much the mean of each region is above those of its neighbours.

    Neighbours count by the length of the border that they share with the region.

    Parameters
    ----------
    graph : RegionGraph
    means : ndarray of float64, shape (bands, regions)
    known : ndarray of bool, shape (regions,)
        Regions that have a mean; others are no neighbours.

    Returns
    -------
    ndarray of float64, shape (bands, regions)
        In units of the bands; nan where there is no neighbour, or no mean.
    """
    source, neighbor, length = graph.edges()
    # Edges are added up one after the other, in the order of the neighbours: the same on any machine.
    weight = length * known[neighbor]
    total = np.bincount(source, weight, len(graph))
    contrast = np.empty_like(means)
    with np.errstate(invalid="ignore"):
        for out, mean in zip(contrast, np.where(known, means, 0)):
            np.divide(np.bincount(source, weight * mean[neighbor], len(graph)), total, out=out)
    return means - contrast
