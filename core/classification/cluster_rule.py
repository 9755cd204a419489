"""The rule that chooses a number of clusters by what speaks for each, and says how sure it is."""

from dataclasses import dataclass

import numpy as np

#: Clusters are parted where the shallowest valley between two of them is at least this deep.
PARTED = 0.2
#: A cluster looks like one class with noise where it departs from a normal distribution by at most this.
NORMAL = 0.5
#: Clusters are found again in another half of the sample from this prediction strength on.
FOUND_AGAIN = 0.9
#: Mean silhouettes below these show no substantial and only weak structure (Kaufman and Rousseeuw 1990,
#: p. 88).
NO_STRUCTURE, WEAK_STRUCTURE = 0.25, 0.5


@dataclass(frozen=True)
class Candidate:
    """What speaks for one number of clusters.

    Attributes
    ----------
    clusters : int
    silhouette, spread : float
        Mean silhouette, -1..1, over independent parts of the sample, and its standard deviation between them.
    valley : float
        Depth of the shallowest of the valleys between every two clusters, 0..1.
    departure : float
        How far the clusters are from normal noise, on average; 0 for normal noise.
    prediction_strength : float
        Of the cluster that is found again worst, the part of its pairs of pixels that a fit on another half
        of the sample keeps together, 0..1 (Tibshirani and Walther 2005); nan where a half has fewer distinct
        pixels than clusters.
    calinski_harabasz : float
        Variance between to variance within clusters; higher is better (Calinski and Harabasz 1974).
    davies_bouldin : float
        Mean likeness of each cluster to its most similar one; lower is better (Davies and Bouldin 1979).
    inertia : float
        Sum of squared distances of the sample to its centres; always falls.
    """

    clusters: int
    silhouette: float
    spread: float
    valley: float
    departure: float
    prediction_strength: float
    calinski_harabasz: float
    davies_bouldin: float
    inertia: float

    @property
    def is_parted(self):
        """Whether valleys part classes, each like one value with noise."""
        return self.valley >= PARTED and self.departure <= NORMAL

    @property
    def is_found_again(self):
        """Whether another half of the sample has every one of the clusters."""
        return self.prediction_strength >= FOUND_AGAIN  # false for nan


def decide(candidates, one_class=False):
    """Choose a number of clusters.

    The rule: the largest number of clusters of which valleys part every two and each looks like one class
    with noise. An image of such classes is rare; in others, the largest number whose every cluster is found
    again in another half of the sample; where there is none, the number found again best.

    Parameters
    ----------
    candidates : sequence of Candidate
    one_class : bool
        Whether all pixels together look like one class with noise.

    Returns
    -------
    clusters : int
    reason : str
        One sentence.
    warnings : tuple of str
    """
    parted = [each for each in candidates if each.is_parted]
    again = [each for each in candidates if each.is_found_again]
    if parted:
        chosen = parted[-1]
        reason = (
            f"{chosen.clusters} is the largest number of clusters that are like classes with noise: a valley "
            f"of at least {chosen.valley:.0%} parts every two (mean silhouette {chosen.silhouette:.2f})."
        )
    elif again:
        chosen = again[-1]
        reason = (
            f"{chosen.clusters} is the largest number of clusters of which another half of the sample has "
            f"every one (prediction strength {chosen.prediction_strength:.2f}, mean silhouette "
            f"{chosen.silhouette:.2f}); as in most images, no number makes classes that valleys part."
        )
    else:
        chosen = max(candidates, key=_strength)
        reason = (
            f"{chosen.clusters} clusters are found again best in another half of the sample (prediction "
            f"strength {chosen.prediction_strength:.2f}, mean silhouette {chosen.silhouette:.2f})."
        )
    return chosen.clusters, reason, tuple(_warnings(candidates, chosen, one_class))


def alternatives(candidates, clusters):
    """Return the next coarser and the next finer choice worth a look.

    The nearest number below, and the nearest above, whose clusters are parted or found again; where there is
    none, the one found again best.

    Parameters
    ----------
    candidates : sequence of Candidate
    clusters : int
        The chosen number.

    Returns
    -------
    coarser, finer : Candidate or None
        None at the end of the range.
    """
    below = [each for each in reversed(candidates) if each.clusters < clusters]
    above = [each for each in candidates if each.clusters > clusters]
    return _nearest_sensible(below), _nearest_sensible(above)


def _nearest_sensible(candidates):
    """Return the first candidate that the rule could choose, else the one found again best; None of none."""
    sensible = (each for each in candidates if each.is_parted or each.is_found_again)
    return next(sensible, max(candidates, key=_strength, default=None))


def _strength(candidate):
    """Return the prediction strength for comparing; below all others where it is not defined."""
    return np.nan_to_num(candidate.prediction_strength, nan=-1.0)


def _warnings(candidates, chosen, one_class):
    """Yield a sentence for each reason to doubt the choice."""
    if one_class and not chosen.is_parted:
        yield "All pixels together look like one class with noise: there may be nothing to tell apart."
    if not chosen.is_parted and not chosen.is_found_again:
        yield (
            f"Halves of the sample agree on no number of clusters (prediction strength below {FOUND_AGAIN}): "
            "another sample may give other clusters."
        )
    if not chosen.is_parted and chosen.silhouette < NO_STRUCTURE:
        yield (
            f"The mean silhouette is below {NO_STRUCTURE}: the pixels form no clear clusters, so any "
            "number of classes draws lines where the image has none."
        )
    elif not chosen.is_parted and chosen.silhouette < WEAK_STRUCTURE:
        yield f"The mean silhouette is below {WEAK_STRUCTURE}: the clusters overlap, as in most images."
    if len(candidates) > 1 and chosen is candidates[-1]:
        yield (
            f"{chosen.clusters} is the largest number that was tried: a larger one may do as well, so raise "
            "MAXIMUM."
        )
    if chosen.clusters == 2 and not chosen.is_parted and (elbow(candidates) or 2) > 2:
        yield (
            "2 clusters show only the strongest contrast, often dark against bright; the elbow of the "
            f"inertia, {elbow(candidates)}, shows more kinds of ground."
        )
    if chosen is candidates[0] and chosen.clusters > 2:
        yield f"{chosen.clusters} is the smallest number that was tried: lower MINIMUM to try fewer."


def elbow(candidates):
    """Return the number of clusters at the elbow of the inertia, or None where there is none.

    The point farthest below the chord from the first to the last, both axes scaled to 0..1 (Satopaa et al.
    2011, Kneedle).
    """
    inertia = np.array([each.inertia for each in candidates])
    if len(candidates) < 3 or inertia[0] <= inertia[-1]:
        return None
    fall = (inertia - inertia[-1]) / (inertia[0] - inertia[-1])
    below = np.linspace(1, 0, len(candidates)) - fall
    if below.max() <= 1e-9:  # a rounding error is no elbow
        return None
    return candidates[int(below.argmax())].clusters
