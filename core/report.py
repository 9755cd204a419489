"""Reports: one self-contained HTML page, light and dark, printable, every value escaped."""

import html
import os

import numpy as np

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #8882; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
p.sub { margin-top: 0; opacity: .7; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .7rem; text-align: right; }
th:first-child, td:first-child, .text { text-align: left; overflow-wrap: anywhere; }
thead th { border-bottom-width: 2px; }
.chip { border: 1px solid var(--line); border-radius: 3px; display: inline-block; height: 1em;
  margin-right: .5em; vertical-align: -.15em; width: 1.6em; }
.bar { background: var(--soft); min-width: 8rem; } .bar span { display: block; height: .9em; }
.strip { display: flex; height: 1.4rem; margin: 1rem 0; } .strip span { min-width: 1px; }
@media print { body { margin: 0; max-width: none; }
  .chip, .bar span, .strip span { print-color-adjust: exact; } }
"""


def kmeans_report(source, model, class_map, parameters):
    """Describe a k-means map.

    Parameters
    ----------
    source : RasterSource
    model : KMeansModel
    class_map : ClassMap
    parameters : dict
        What the algorithm was called with, by name.

    Returns
    -------
    str
        HTML page.
    """
    silhouette = "not defined" if np.isnan(model.silhouette) else f"{model.silhouette:.3f}"
    facts = {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "Classed pixels": f"{class_map.valid_pixels:,}",
        "Left out as nodata": f"{class_map.nodata_pixels:,}",
        "Small regions merged into a neighbour": f"{class_map.merged_regions:,}",
        "Regions": "not counted" if class_map.region_count is None else f"{class_map.region_count:,}",
        "Fitted on": f"{model.sampled:,} pixels, seed {model.seed}",
        "Scaling": model.scaling,
        "Mean silhouette (-1 to 1, higher is better)": silhouette,
        "Inertia of the sample": f"{model.inertia:.6g}",
    }
    body = [
        _class_section(class_map),
        "<h2>Centres</h2><p>Mean of each class, in the units of the image.</p>",
        _centers_table(source, model),
        "<h2>How it was made</h2>",
        _facts_table(facts),
        "<h2>Parameters</h2>",
        _facts_table(parameters),
        "<h2>Versions</h2>",
        _facts_table(model.versions),
    ]
    return _page("K-means classification", os.path.basename(source.path), body)


#: How thresholds were found, by the name of the method.
_THRESHOLD_METHODS = {
    "manual": "as given",
    "otsu": "Otsu's method on the means of the segments, weighted by area",
    "kmeans": "one-dimensional k-means on the means of the segments, weighted by area",
}


def segments_report(title, values, class_map, classed, method, parameters):
    """Describe a map of segments that were classed by their mean value.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    values : str
        What the segments were classed by.
    class_map : ClassMap
    classed : SegmentClasses
    method : str
        How the thresholds were found: "manual", "otsu" or "kmeans".
    parameters : dict
        What the algorithm was called with, by name.

    Returns
    -------
    str
        HTML page.
    """
    source, pixels = class_map.source, class_map.region_pixels
    unclassed = classed.of_segment == 0
    facts = {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "Classed by": values,
        "Classed pixels": f"{class_map.valid_pixels:,}",
        "Segments": f"{len(pixels):,}",
        "Mean size of a segment": f"{pixels.mean():,.1f} pixels",
        "Left out as nodata": f"{source.pixels - int(pixels.sum()):,} pixels",
        "Left out for want of a valid value": (
            f"{np.count_nonzero(unclassed):,} segments of {pixels[unclassed].sum():,} pixels"
        ),
        "Thresholds": ", ".join(f"{threshold:.4g}" for threshold in classed.thresholds) or "none",
        "How they were found": _THRESHOLD_METHODS[method],
    }
    body = [
        _class_section(class_map),
        "<h2>Values</h2><p>Range of each class, from (included) to (excluded), and what was found in it.</p>",
        _ranges_table(classed),
        "<h2>How it was made</h2>",
        _facts_table(facts),
        "<h2>Parameters</h2>",
        _facts_table(parameters),
    ]
    return _page(title, os.path.basename(source.path), body)


def _ranges_table(classed):
    """Make a table of the range of each class, its segments and the mean of its pixels."""
    bounds = ["", *(f"{threshold:.4g}" for threshold in classed.thresholds), ""]
    mean, count = classed.statistics.mean[0], classed.statistics.count
    rows = []
    for number, land_cover in enumerate(classed.classes):
        members = classed.of_segment == land_cover.value
        found = ["", "", ""]
        if members.any():
            value = np.average(mean[members], weights=count[members])
            found = [f"{mean[members].min():.4g}", f"{value:.4g}", f"{mean[members].max():.4g}"]
        rows.append(
            [
                _escaped(land_cover.name),
                bounds[number],
                bounds[number + 1],
                f"{np.count_nonzero(members):,}",
                *found,
            ]
        )
    header = ["Class", "From", "To", "Segments", "Least segment mean", "Mean", "Largest segment mean"]
    return _table(header, rows)


def _class_section(class_map):
    share = class_map.pixels / max(class_map.valid_pixels, 1)
    strip = "".join(
        f'<span style="background:{_escaped(c.color)};flex:{part:.6f}" title="{_escaped(c.name)}"></span>'
        for c, part in zip(class_map.classes, share)
    )
    header = ["Class", "Value", "Pixels", "Share", ""]
    if class_map.areas is not None:
        header.insert(3, "Area (ha)")
    rows = []
    for number, land_cover in enumerate(class_map.classes):
        color = _escaped(land_cover.color)
        cells = [
            f'<span class="chip" style="background:{color}"></span>{_escaped(land_cover.name)}',
            str(land_cover.value),
            f"{class_map.pixels[number]:,}",
            f"{share[number]:.1%}",
            f'<div class="bar"><span style="background:{color};width:{share[number]:.2%}"></span></div>',
        ]
        if class_map.areas is not None:
            cells.insert(3, f"{class_map.areas[number] / 10_000:,.2f}")
        rows.append(cells)
    return f'<h2>Classes</h2><div class="strip">{strip}</div>' + _table(header, rows)


def _centers_table(source, model):
    header = ["Class", *map(_escaped, source.band_names)]
    rows = [
        [_escaped(land_cover.name), *(f"{value:.5g}" for value in mean)]
        for land_cover, mean in zip(model.classes, model.means)
    ]
    return _table(header, rows)


def _facts_table(facts):
    rows = "".join(
        f'<tr><td>{_escaped(name)}</td><td class="text">{_escaped(value)}</td></tr>'
        for name, value in facts.items()
    )
    return f'<div class="wide"><table>{rows}</table></div>'


def _table(header, rows):
    """Make a table of cells that are HTML already."""
    head = "".join(f"<th>{cell}</th>" for cell in header)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _page(title, subject, body):
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_escaped(title)}: {_escaped(subject)}</title><style>{_STYLE}</style></head><body>"
        f'<h1>{_escaped(title)}</h1><p class="sub">{_escaped(subject)}</p>'
        + "\n".join(body)
        + "</body></html>\n"
    )


def _escaped(value):
    return html.escape(str(value))
