"""What pictures and plots show, in words: the texts for those who cannot see them.

Each begins with what is drawn and a colon; :mod:`.plots` takes what stands before it for the ids of a plot.
"""

import numpy as np

#: Classes that are told one by one.
_MOST_TOLD = 12


def legend_in_words(shows, legend):
    """Tell the classes of a picture and their shares.

    Parameters
    ----------
    shows : str
        What the picture shows.
    legend : sequence of tuple
        Classes and their shares, from 0 to 1.
    """
    return _listed(shows, [f"{c.name} {share:.1%}" for c, share in legend])


def profiles_in_words(shows, band_names, means, classes):
    """Tell of each class in which bands its mean is lowest and highest; `means` has a row for each class."""
    parts = []
    for land_cover, mean in zip(classes, means):
        low, high = np.argmin(mean), np.argmax(mean)
        if low == high:
            parts.append(f"{land_cover.name} {mean[low]:.4g}")
        else:
            parts.append(
                f"{land_cover.name} from {mean[low]:.4g} in {band_names[low]} "
                f"to {mean[high]:.4g} in {band_names[high]}"
            )
    return _listed(shows, parts)


def silhouettes_in_words(values, labels, classes):
    """Tell the range of the silhouettes of each class; arguments as of :func:`.plots.silhouettes`."""
    parts = []
    for land_cover in classes:
        own = values[labels == land_cover.value]
        if len(own):
            parts.append(f"{land_cover.name} from {own.max():.2f} down to {own.min():.2f}")
    return _listed("Silhouette of each measured pixel, class by class", parts)


def histogram_in_words(values, weights, thresholds):
    """Tell between what values half of the area lies, and the thresholds; as `plots.class_histogram`."""
    order = np.argsort(values)
    until = np.cumsum(weights[order]) / weights.sum()
    quarter, three_quarters = values[order][np.searchsorted(until, [0.25, 0.75])]
    parts = [
        f"from {values.min():.3g} to {values.max():.3g}, the middle half from {quarter:.3g} "
        f"to {three_quarters:.3g}"
    ]
    if len(thresholds):
        parts.append(f"thresholds at {', '.join(f'{each:.3g}' for each in thresholds)}")
    return _listed("Share of the area by the value of the segments", parts)


def sizes_in_words(sizes):
    """Tell how large segments are, in pixels."""
    low, high = np.percentile(sizes, [25, 75])
    return (
        f"Number of segments by their size: from {sizes.min():,} to {sizes.max():,} pixels, half of the "
        f"segments from {low:,.0f} to {high:,.0f}"
    )


def measures_in_words(suggestion):
    """Tell where the measures of a ClusterSuggestion speak for which number of clusters."""
    candidates = suggestion.candidates
    first, last = candidates[0].clusters, candidates[-1].clusters
    best = max(candidates, key=lambda each: each.silhouette)
    return (
        f"Measures over the number of clusters: six curves from {first} to {last} clusters, "
        f"{suggestion.clusters} marked as suggested; the prediction strength is "
        f"{suggestion.chosen.prediction_strength:.2f} and the valley {suggestion.chosen.valley:.2f} there, "
        f"the silhouette is highest at {best.clusters}"
    )


def flows_in_words(matrix, classes):
    """Tell the largest flows between different classes; rows of `matrix` are classes before."""
    share = matrix / matrix.sum()
    parts = [f"{np.trace(share):.1%} stayed what it was"]
    moved = share - np.diag(np.diagonal(share))
    for place in np.argsort(-moved, axis=None, kind="stable")[:_MOST_TOLD]:
        one, other = np.unravel_index(place, moved.shape)
        if moved[one, other] > 0:
            parts.append(f"{moved[one, other]:.1%} from {classes[one].name} to {classes[other].name}")
    return f"Flows from the classes before to those after: {', '.join(parts)}"


def _listed(shows, parts):
    if not parts:
        return shows
    more = len(parts) - _MOST_TOLD
    return f"{shows}: {', '.join(parts[:_MOST_TOLD])}{f' and {more} more' if more > 0 else ''}"
