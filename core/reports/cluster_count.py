"""The report of a suggested number of clusters."""

import math
import os

from ..classification.cluster_count import STABLE
from .page import counted, escaped, facts_table, heading, how_section, left_out_section, notice, page, table
from .plots import cluster_measures

_RULE = (
    "Of the numbers of clusters that two halves of the sample agree on (adjusted Rand index of 0.9 or "
    "more), the largest whose mean silhouette comes within a tenth of the best of them. The other measures "
    "are shown beside it; the rule does not use them."
)
_MEASURES = {
    "Silhouette": (
        "How much nearer a pixel lies to its own cluster than to the next, from -1 to 1; the mean of "
        "independent parts of the sample, and how far these differ. Higher is better."
    ),
    "Stability": (
        "How alike the clusters found on one half of the sample are to those found on the other: mean "
        "adjusted Rand index, 1 for the same, 0 for chance."
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
        f'<div class="large"><p>{escaped(suggestion.reason)}</p>',
        *(notice(sentence) for sentence in suggestion.warnings),
        "</div></div>",
        heading("The evidence", "Every number of clusters that was tried; the suggested one is marked."),
        cluster_measures("Measures over the number of clusters", suggestion, STABLE),
        _candidates_table(suggestion),
        "<h3>What the measures mean</h3>",
        facts_table(_MEASURES),
        how_section(facts, parameters, suggestion.versions, command),
        left_out_section(_left_out(source, suggestion)),
    ]
    return page("Suggested number of clusters", os.path.basename(source.path), body)


def _candidates_table(suggestion):
    rows = [
        [
            f"{each.clusters}",
            f"{each.silhouette:.3f}",
            f"{each.spread:.3f}",
            _number(each.stability, ".3f"),
            _number(each.calinski_harabasz, ",.0f"),
            _number(each.davies_bouldin, ".3f"),
            f"{each.inertia:,.6g}",
        ]
        for each in suggestion.candidates
    ]
    header = [
        "Clusters", "Silhouette", "its spread", "Stability", "Calinski-Harabasz", "Davies-Bouldin", "Inertia"
    ]  # fmt: skip
    return table(header, rows, chosen=suggestion.candidates.index(suggestion.chosen))


def _left_out(source, suggestion):
    """Return sentences on what took no part."""
    yield (
        f"{counted(source.pixels - suggestion.sampled, 'pixel')} of {source.pixels:,} that were not "
        "sampled; those without data never are. The suggestion is as good as the sample shows the image."
    )
    yield "Where pixels lie: only their values are compared, so regions and their sizes do not count."
    first, last = suggestion.candidates[0].clusters, suggestion.candidates[-1].clusters
    yield f"Fewer than {first} and more than {last} clusters: they were not tried."


def _number(value, how):
    return "not defined" if math.isnan(value) else format(value, how)
