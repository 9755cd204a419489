"""Plots for the reports, as inline SVG whose colours follow the page, light or dark.

matplotlib draws them. Installers of QGIS bring it: Debian's and Ubuntu's (python3-qgis-common depends on
python3-matplotlib), OSGeo4W's on Windows (qgis-full-free requires python3-matplotlib) and the bundle for
macOS (QGIS-Mac-Packager). Those of Fedora and conda do not, nor does OSGeo4W's bare package qgis, so a report
is written without it too, with a sentence in place of each plot. plotly, which QGIS needs itself, draws by a
script in the page.
"""

import io
import re
import warnings
from functools import wraps

import numpy as np

from ..errors import LandCoverError
from ..packages import check_packages, package_error
from .page import escaped

#: Stand-ins while matplotlib draws; the page's own colours take their place.
_INK, _MUTED, _LINE, _EDGE, _ACCENT = "#010203", "#040506", "#070809", "#0a0b0c", "#0d0e0f"
_PAGE_COLORS = {
    _INK: "currentColor",
    _MUTED: "var(--muted)",
    _LINE: "var(--line)",
    _EDGE: "var(--edge)",
    _ACCENT: "var(--accent)",
}
_SETTINGS = {
    "svg.fonttype": "none",
    "figure.facecolor": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "text.color": _INK,
    "axes.edgecolor": _LINE,
    "axes.labelcolor": _MUTED,
    "axes.titlesize": 10.5,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "grid.color": _LINE,
    "grid.linewidth": 0.6,
    "xtick.color": _LINE,
    "ytick.color": _LINE,
    "xtick.labelcolor": _MUTED,
    "ytick.labelcolor": _MUTED,
    "legend.frameon": False,
}
_BINS = 64


def _plot(draw):
    """Make a function that draws on a matplotlib figure into one that returns an SVG element.

    The first argument of the result is a text that tells what the plot shows to those who cannot see it: see
    :mod:`.descriptions`.
    """

    @wraps(draw)
    def plot(description, *arguments, **options):
        try:
            check_packages(["matplotlib"])
            import matplotlib
            from matplotlib.backends.backend_svg import FigureCanvasSVG
            from matplotlib.figure import Figure
        except LandCoverError as error:
            return _without_plot(error)
        except Exception as error:  # built for another numpy, it may raise anything
            return _without_plot(package_error(["matplotlib"], str(error)))
        file = io.StringIO()
        # Settings of the user's own matplotlib must not show; they are as before afterwards.
        with matplotlib.rc_context(), warnings.catch_warnings():
            # Text stays text in the SVG, and the browser has more glyphs than matplotlib measures with.
            warnings.filterwarnings("ignore", r"Glyph \d+ .* missing|Matplotlib .* not support .* natively")
            matplotlib.rcdefaults()
            matplotlib.rcParams.update(_SETTINGS)
            figure = Figure(layout="constrained")
            FigureCanvasSVG(figure)
            draw(figure, *arguments, **options)
            figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
        return _inline(file.getvalue(), description)

    return plot


def _without_plot(error):
    return f'<p class="caption">{escaped(f"No plot. {error}")}</p>'


def _inline(svg, description):
    """Return an SVG file as an element of a page: nothing from elsewhere, page colours, ids of its own."""
    # matplotlib's own style sheet would hold for the whole page; its metadata name a creator and addresses.
    svg = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>|<!--.*?-->", "", svg, flags=re.S)
    box = re.search(r'viewBox="([^"]+)"', svg).group(1)
    inner = re.search(r"<svg\b[^>]*>(.*)</svg>", svg, re.S).group(1)
    for stand_in, color in _PAGE_COLORS.items():
        inner = inner.replace(stand_in, color)
    inner = re.sub(r"\n\s*", "\n", _with_own_ids(inner, description))
    label = escaped(description)
    svg = f'<svg class="plot" viewBox="{box}" role="img" aria-label="{label}">{inner.strip()}</svg>'
    return f'<div class="wide">{svg}</div>'


def _with_own_ids(svg, description):
    """Replace the ids, which are random and may occur in another plot as well; drop those not referred to."""
    stem = re.sub(r"\W+", "-", description.partition(":")[0].lower()).strip("-")
    used = dict.fromkeys(re.findall(r'(?:url\(|href=")#([^)"]+)', svg))
    names = {old: f"{stem}-{number}" for number, old in enumerate(used, start=1)}
    svg = re.sub(r' id="([^"]+)"', lambda found: f' id="{names[found[1]]}"' if found[1] in names else "", svg)
    return re.sub(r'(url\(|href=")#([^)"]+)', lambda found: f"{found[1]}#{names[found[2]]}", svg)


@_plot
def class_profiles(figure, band_names, means, classes):
    """Draw the centre of each class over the bands.

    Parameters
    ----------
    band_names : sequence of str
    means : ndarray, shape (classes, bands)
    classes : sequence of LandCoverClass
    """
    figure.set_size_inches(9.6, 3.5)
    axes = figure.add_subplot()
    places = np.arange(len(band_names))
    for land_cover, mean in zip(classes, means):
        color = land_cover.color
        axes.plot(places, mean, color=_EDGE, linewidth=3, solid_capstyle="round")
        axes.plot(places, mean, color=color, linewidth=2, marker="o", markersize=6, markeredgecolor=_EDGE)
    axes.set_xticks(places, [_plain(name, 14) for name in band_names])
    axes.set_xlim(-0.3, len(band_names) - 0.7)
    axes.set_ylabel("value in the image")


@_plot
def silhouettes(figure, values, labels, classes):
    """Draw the silhouette of every measured pixel, class by class, from high to low (Rousseeuw 1987).

    Parameters
    ----------
    values : ndarray, shape (pixels,)
    labels : ndarray of int, shape (pixels,)
        Class value of each.
    classes : sequence of LandCoverClass
    """
    figure.set_size_inches(9.6, 3.3)
    axes = figure.add_subplot()
    start, gap = 0.0, len(values) / 60
    for land_cover in classes:
        members = np.sort(values[labels == land_cover.value])[::-1]
        if len(members) == 0:
            continue
        places = start + np.arange(len(members) + 1)
        axes.fill_between(
            places,
            np.append(members, members[-1]),
            0,
            step="post",
            facecolor=land_cover.color,
            edgecolor=_EDGE,
            linewidth=0.5,
        )
        start += len(members) + gap
    mean = values.mean()
    axes.axhline(mean, color=_INK, linewidth=1, linestyle=(0, (4, 3)))
    axes.annotate(f"mean {mean:.2f}", (start, mean), xytext=(4, 0), textcoords="offset points", va="center")
    axes.axhline(0, color=_MUTED, linewidth=0.8)
    axes.set_xlim(0, start)
    axes.set_ylim(min(-0.25, values.min()), 1)
    axes.set_xticks([])
    axes.set_ylabel("silhouette")
    axes.spines["bottom"].set_visible(False)


@_plot
def class_histogram(figure, values, weights, thresholds, classes, label, other_limits=(), other_name=""):
    """Draw how much of the map has which value, each bar in the colour of its class.

    Parameters
    ----------
    values, weights : ndarray, shape (segments,)
        Values and areas of the segments.
    thresholds : sequence of float
        Ascending, between the classes: drawn as lines.
    classes : sequence of LandCoverClass
    label : str
        What the values are.
    other_limits : sequence of float
        Limits that were not used, drawn as dashed lines.
    other_name : str
        What these are limits of.
    """
    figure.set_size_inches(9.6, 3.5)
    axes = figure.add_subplot()
    low, high = values.min(), values.max()
    if low == high:
        low, high = low - 0.5, high + 0.5
    inside = [threshold for threshold in thresholds if low < threshold < high]
    # Every threshold is an edge of a bar, so that a bar belongs to one class.
    edges = np.unique(np.concatenate([np.linspace(low, high, _BINS + 1), inside]))
    heights, _ = np.histogram(values, edges, weights=weights / weights.sum())
    middles = (edges[1:] + edges[:-1]) / 2
    density = heights / np.diff(edges)
    number = np.searchsorted(thresholds, middles, side="right")
    for place, land_cover in enumerate(classes):
        own = number == place
        axes.bar(
            edges[:-1][own], density[own], np.diff(edges)[own], align="edge", color=land_cover.color,
            edgecolor=_EDGE, linewidth=0.4,
        )  # fmt: skip
    for threshold in inside:
        axes.axvline(threshold, color=_INK, linewidth=1)
        _beside_line(axes, f"{threshold:.3g}", (threshold, 1))
    for limit in (limit for limit in other_limits if low < limit < high):
        axes.axvline(limit, color=_INK, linewidth=1, linestyle=(0, (4, 3)))
        _beside_line(axes, f"{other_name} {limit:.3g}", (limit, 0.9), rotation=90)
    axes.set_xlim(low, high)
    axes.set_yticks([])
    axes.set_ylabel("share of the area")
    axes.set_xlabel(_plain(label, 60))


@_plot
def size_distribution(figure, sizes):
    """Draw how many segments there are of which size.

    Parameters
    ----------
    sizes : ndarray of int, shape (segments,)
        In pixels.
    """
    figure.set_size_inches(9.6, 2.9)
    axes = figure.add_subplot()
    top = max(int(np.ceil(np.log2(sizes.max() + 1))), 1)
    # Two bars for each doubling, where sizes are whole numbers that fine.
    edges = np.unique(np.rint(2 ** np.arange(0, top + 0.5, 0.5)).astype(np.int64))
    edges = edges[np.searchsorted(edges, sizes.min(), side="right") - 1 :]
    counts, _ = np.histogram(sizes, edges)
    axes.bar(np.arange(len(counts)), counts, 0.92, color=_ACCENT)
    shown = range(0, len(edges), max(len(edges) // 12, 1))
    axes.set_xticks([place - 0.5 for place in shown], [f"{edges[place]:,}" for place in shown])
    axes.set_xlabel("pixels of a segment")
    axes.set_ylabel("segments")
    median = np.median(sizes)
    place = np.interp(median, edges, np.arange(len(edges)) - 0.5)
    axes.axvline(place, color=_INK, linewidth=1, linestyle=(0, (4, 3)))
    _beside_line(axes, f"median {median:,.0f}", (place, 1))


@_plot
def cluster_measures(figure, suggestion, found_again, parted):
    """Draw each measure over the number of clusters: a dot for the suggested one, rings for its alternatives.

    Parameters
    ----------
    suggestion : ClusterSuggestion
    found_again, parted : float
        Prediction strength and depth of valley from which on they speak for a number.
    """
    from matplotlib.transforms import offset_copy

    figure.set_size_inches(9.6, 6.0)
    candidates = suggestion.candidates
    numbers = np.array([each.clusters for each in candidates])
    upper, lower = figure.subfigures(2, height_ratios=[1.35, 1], hspace=0.05)
    panels = [*upper.subplots(1, 2), *lower.subplots(1, 4)]
    titles = {
        "prediction_strength": "Prediction strength",
        "valley": "Shallowest valley",
        "silhouette": "Silhouette",
        "calinski_harabasz": "Calinski-Harabasz",
        "davies_bouldin": "Davies-Bouldin",
        "inertia": "Inertia",
    }
    marked = [(suggestion.clusters, 7, _ACCENT)]
    others = (suggestion.coarser, suggestion.finer)
    marked += [(each.clusters, 9, "none") for each in others if each is not None]
    axes = dict(zip(titles, panels))
    for name, panel in axes.items():
        values = np.array([getattr(each, name) for each in candidates])
        panel.set_title(titles[name])
        panel.axvspan(
            suggestion.clusters - 0.4, suggestion.clusters + 0.4, color=_LINE, alpha=0.6, linewidth=0
        )
        panel.plot(numbers, values, color=_INK, linewidth=1.4, marker="o", markersize=3.5)
        for clusters, size, color in marked:
            value = values[numbers == clusters]
            panel.plot(clusters, value, "o", mfc=color, mec=_ACCENT, markersize=size)
        panel.set_xticks(numbers[:: max(len(numbers) // 10, 1)])
        panel.set_xlim(numbers[0] - 0.6, numbers[-1] + 0.6)
    means = np.array([each.silhouette for each in candidates])
    spread = np.array([each.spread for each in candidates])
    axes["silhouette"].fill_between(
        numbers, means - spread, means + spread, color=_ACCENT, alpha=0.25, linewidth=0
    )
    for name, limit in (("prediction_strength", found_again), ("valley", parted)):
        axes[name].axhline(limit, color=_MUTED, linewidth=1, linestyle=(0, (4, 3)))
        axes[name].set_ylim(min(limit, axes[name].get_ylim()[0]), 1.03)
    if suggestion.elbow is not None:
        ends = [candidates[0].inertia, candidates[-1].inertia]
        axes["inertia"].plot(numbers[[0, -1]], ends, color=_MUTED, linewidth=0.8, linestyle=(0, (4, 3)))
        place = candidates[int(np.flatnonzero(numbers == suggestion.elbow)[0])].inertia
        # Before matplotlib 3.6 a figure within a figure has no annotations with an offset.
        beside = offset_copy(axes["inertia"].transData, figure, -4, -2, "points")
        axes["inertia"].text(suggestion.elbow, place, "elbow", transform=beside, ha="right", va="top")
    lower.supxlabel("number of clusters", fontsize=10, color=_MUTED)


@_plot
def class_flows(figure, matrix, classes):
    """Draw how much of each class before became which class after, as bands between two stacks of bars.

    Parameters
    ----------
    matrix : ndarray, shape (classes, classes)
        Rows are classes before, columns classes after; not all 0.
    classes : sequence of LandCoverClass
    """
    from matplotlib.patches import PathPatch, Rectangle
    from matplotlib.path import Path

    figure.set_size_inches(9.6, max(3.5, 0.5 * len(classes)))
    axes = figure.add_subplot()
    axes.set_axis_off()
    share = matrix / matrix.sum()
    gap, bar = 0.04, 0.03
    tops = []
    for edge, sizes, side in ((0, share.sum(axis=1), "right"), (1, share.sum(axis=0), "left")):
        # From the top down, in the order of the classes.
        tops.append(-np.concatenate([[0], np.cumsum(sizes + gap)[:-1]]))
        outer = edge - bar if side == "right" else edge
        for land_cover, top, size in zip(classes, tops[-1], sizes):
            if size > 0:
                axes.add_patch(
                    Rectangle((outer, top - size), bar, size, facecolor=land_cover.color, edgecolor=_EDGE)
                )
                place = edge - 1.4 * bar if side == "right" else edge + 1.4 * bar
                label = f"{_plain(land_cover.name, 24)} {size:.1%}"
                axes.text(place, top - size / 2, label, ha=side, va="center")
    for one, other in np.argwhere(share > 0):
        size, left, right = share[one, other], tops[0][one], tops[1][other]
        tops[0][one] -= size
        tops[1][other] -= size
        outline = [(0, left), (0.5, left), (0.5, right), (1, right)]
        outline += [(x, y - size) for x, y in outline[::-1]]
        codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3]
        axes.add_patch(
            PathPatch(
                Path(outline, codes), facecolor=classes[other].color, edgecolor=_EDGE, linewidth=0.4,
                alpha=0.25 if one == other else 0.9,
            )
        )  # fmt: skip
    axes.set_xlim(-0.3, 1.3)
    axes.set_ylim(-1 - gap * len(classes), 0.02)


def _beside_line(axes, text, place, rotation=0):
    """Write to the right of an upright line; `place` is in data across and a share of the height."""
    axes.annotate(
        text, place, xytext=(4, 0), xycoords=("data", "axes fraction"), textcoords="offset points", va="top",
        rotation=rotation,
    )  # fmt: skip


def _plain(text, longest):
    """Return a text that matplotlib draws as it is, cut where it is longer."""
    text = text if len(text) <= longest else text[: longest - 1] + "…"
    return text.replace("$", r"\$")
