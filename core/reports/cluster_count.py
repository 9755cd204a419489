"""The report of a suggested number of clusters."""

import math

from ..classification.cluster_rule import FOUND_AGAIN, NORMAL, PARTED
from .descriptions import measures_in_words
from .page import counted, escaped, facts_list, heading, how_section, left_out_section, notice, page, table
from .plots import cluster_measures

_RULE = (
    f"The largest number of clusters of which a valley, {PARTED:.0%} deep or more, parts every two, and "
    f"which are like normal noise on average (departure of {NORMAL} or less). Where there is none, as in "
    f"most images, the largest of prediction strength {FOUND_AGAIN} or more; where there is none either, "
    "that of the largest prediction strength. The next coarser and finer choice are the nearest numbers "
    "that pass one of these tests, else that of the largest prediction strength on its side. The other "
    "measures are shown beside it; the rule does not use them."
)
_MEASURES = {
    "Prediction strength": (
        "Two halves of the sample are clustered apart; of the cluster that is found again worst, the part of "
        "its pairs of pixels that the other half keeps together. 1 for all, mean of several halves."
    ),
    "Valley": (
        "How much fewer pixels lie somewhere between two clusters than inside the smaller of them, for the "
        "two that are parted least: 0 for one class that was cut in two, 1 for clusters with nothing between."
    ),
    "Departure": (
        "How far the clusters are from normal noise around one value: the larger of skewness and excess "
        "kurtosis along the main axis, on average. 0 for normal noise; large where a cluster holds more."
    ),
    "Silhouette": (
        "How much nearer a pixel lies to its own cluster than to the next, from -1 to 1; the mean of "
        "independent parts of the sample, and how far these differ. Higher is better."
    ),
    "Calinski-Harabasz": "Variance between the clusters to variance within them. Higher is better.",
    "Davies-Bouldin": "How alike each cluster is to its most similar one, on average. Lower is better.",
    "Inertia": (
        "Sum of the squared distances of the pixels to their centre. It always falls; the elbow is where "
        "the curve lies farthest below the straight line between its ends."
    ),
}


def cluster_count_report(source, suggestion, parameters, command=""):
    """Describe how a number of clusters was found.

    Parameters
    ----------
    source : RasterSource
    suggestion : ClusterSuggestion
    parameters : dict
        What the algorithm was called with, by name.
    command : str
        Command line that repeats the run.

    Returns
    -------
    str
        HTML page.
    """
    facts = {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "Sampled": f"{suggestion.sampled:,} pixels drawn from all over the image",
        "Rule": _RULE,
        "Elbow of the inertia": "none" if suggestion.elbow is None else f"{suggestion.elbow} clusters",
    }
    body = [
        '<div class="row"><div class="card answer"><p>Suggested number of clusters</p>'
        f"<b>{suggestion.clusters}</b></div>"
        f'<div class="large"><p>{escaped(suggestion.reason)}</p><p>{escaped(suggestion.alternatives)}</p>',
        *(notice(sentence) for sentence in suggestion.warnings),
        "</div></div>",
        heading(
            "The evidence",
            "Every number of clusters that was tried: the suggested one has a dot, the next coarser and "
            "finer choice have rings.",
        ),
        cluster_measures(measures_in_words(suggestion), suggestion, FOUND_AGAIN, PARTED),
        _candidates_table(suggestion),
        "<h3>What the measures mean</h3>",
        facts_list(_MEASURES),
        how_section(facts, parameters, suggestion.versions, command),
        left_out_section(_left_out(source, suggestion)),
    ]
    return page("Suggested number of clusters", source.name, body)


def _candidates_table(suggestion):
    rows = [
        [
            f"{each.clusters}",
            _number(each.prediction_strength, ".3f"),
            f"{each.valley:.3f}",
            f"{each.departure:.3f}",
            f"{each.silhouette:.3f}",
            f"{each.spread:.3f}",
            _number(each.calinski_harabasz, ",.0f"),
            _number(each.davies_bouldin, ".3f"),
            f"{each.inertia:,.6g}",
        ]
        for each in suggestion.candidates
    ]
    header = [
        "Clusters", "Prediction strength", "Valley", "Departure", "Silhouette", "its spread",
        "Calinski-Harabasz", "Davies-Bouldin", "Inertia",
    ]  # fmt: skip
    chosen = suggestion.candidates.index(suggestion.chosen)
    return table(header, rows, chosen, "Measures: of every number of clusters that was tried")


def _left_out(source, suggestion):
    """Return sentences on what took no part."""
    yield (
        f"{counted(source.pixels - suggestion.sampled, 'pixel')} of {source.pixels:,} that were not "
        "sampled; those without data never are. The suggestion is as good as the sample shows the image."
    )
    if suggestion.noise:
        yield f"Bands that are noise: {', '.join(map(str, suggestion.noise))}."
    yield "Where pixels lie: only their values are compared, so regions and their sizes do not count."
    first, last = suggestion.candidates[0].clusters, suggestion.candidates[-1].clusters
    yield f"Fewer than {first} and more than {last} clusters: they were not tried."


def _number(value, how):
    return "not defined" if math.isnan(value) else format(value, how)
