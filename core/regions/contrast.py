"""How the regions of a raster stand out from those around them."""

import numpy as np


def contrast_to_neighbors(graph, means, known):
    """Return the mean absolute difference of each region from its neighbours.

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
    length = length * (known[source] & known[neighbor])
    border = np.bincount(source, length, len(graph))
    contrast = np.empty_like(means)
    with np.errstate(invalid="ignore"):
        for out, mean in zip(contrast, np.where(known, means, 0)):
            weighted = mean[source]  # in place: there are far more edges than regions
            weighted -= mean[neighbor]
            np.abs(weighted, out=weighted)
            weighted *= length
            np.divide(np.bincount(source, weighted, len(graph)), border, out=out)
    return contrast
