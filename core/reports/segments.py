"""The report of a map of segments that were classed by their mean value."""

import numpy as np

from .descriptions import histogram_in_words, sizes_in_words
from .page import (
    chip,
    class_section,
    counted,
    heading,
    how_section,
    left_out_section,
    legend_of,
    notice,
    overview,
    page,
    table,
)
from .plots import class_histogram, size_distribution

#: How thresholds were found, by the name of the method.
_THRESHOLD_METHODS = {
    "manual": "as given",
    "otsu": "Otsu's method on the means of the segments, weighted by area",
    "kmeans": "one-dimensional k-means on the means of the segments, weighted by area",
}


def segments_report(
    title, values, class_map, classed, parameters, picture="", min_area=0, command="", image=None
):
    """Describe a map of segments that were classed by their mean value.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    values : str
        What the segments were classed by.
    class_map : ClassMap
    classed : SegmentClasses
    parameters : dict
        What the algorithm was called with, by name.
    picture : str
        Of the map, by :func:`.reports.pictures.class_picture`.
    min_area : int
        Pixels below which segments were merged, where they were found in the same run.
    command : str
        Command line that repeats the run.
    image : Picture, optional
        Of what was segmented, by :func:`.reports.pictures.image_picture`.

    Returns
    -------
    str
        HTML page.
    """
    source, pixels = class_map.source, classed.pixels
    mean, count = classed.statistics.mean[0], classed.statistics.count
    ranged = len(classed.thresholds) + 1
    known = (classed.of_segment > 0) & (classed.of_segment <= ranged)
    figures = {
        "segment" if len(pixels) == 1 else "segments": f"{len(pixels):,}",
        "pixels in a segment, on average": f"{pixels.mean():,.1f}",
        "classified pixels": f"{class_map.valid_pixels:,}",
        "of the image without a class": f"{class_map.nodata_pixels / source.pixels:.1%}",
    }
    facts = {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "Classified by": values,
        "Thresholds": ", ".join(f"{threshold:.4g}" for threshold in classed.thresholds) or "none",
        "How they were found": _THRESHOLD_METHODS[classed.method],
        "Segments": f"{len(pixels):,}",
        "Mean size of a segment": f"{pixels.mean():,.1f} pixels",
        "Median, smallest, largest": (
            f"{np.median(pixels):,.0f}, {pixels.min():,} and {pixels.max():,} pixels"
        ),
    }
    body = [
        overview(picture, figures, [image] if image else [], legend_of(class_map.classes, class_map.pixels)),
        class_section(class_map),
        notice(classed.reason) if classed.reason else "",
        heading(
            "Values",
            "How much of the map has which value: each segment counts with its mean and its area. Lines are "
            "the thresholds"
            + (", dashed lines the limits that hold for reflectance." if classed.other_limits else "."),
        ),
        class_histogram(
            histogram_in_words(mean[known], count[known], classed.thresholds),
            mean[known],
            count[known],
            classed.thresholds,
            classed.classes[:ranged],
            values,
            classed.other_limits,
            "reflectance",
        )
        if known.any()
        else "",
        _ranges_table(classed),
        heading(
            "Size of the segments",
            "Number of segments by their size; each step to the right is 1.4 times as large.",
        ),
        size_distribution(sizes_in_words(pixels), pixels),
        how_section(facts, parameters, {}, command),
        left_out_section(_left_out(class_map, classed, min_area)),
    ]
    return page(title, source.name, body)


def _ranges_table(classed):
    """Make a table of the range of each class, its segments and the mean of its pixels."""
    bounds = ["", *(f"{threshold:.4g}" for threshold in classed.thresholds), ""]
    mean, count = classed.statistics.mean[0], classed.statistics.count
    rows = []
    for number, land_cover in enumerate(classed.classes[: len(bounds) - 1]):
        members = classed.of_segment == land_cover.value
        found = ["", "", ""]
        if members.any():
            value = np.average(mean[members], weights=count[members])
            found = [f"{mean[members].min():.4g}", f"{value:.4g}", f"{mean[members].max():.4g}"]
        rows.append(
            [
                chip(land_cover),
                bounds[number],
                bounds[number + 1],
                f"{np.count_nonzero(members):,}",
                *found,
            ]
        )
    header = ["Class", "From", "To", "Segments", "Least segment mean", "Mean", "Largest segment mean"]
    caption = "Range of each class: from (included) to (excluded), and what is in it"
    return table(header, rows, caption=caption)


def _left_out(class_map, classed, min_area):
    """Return sentences on what is not in the map."""
    source, pixels = class_map.source, classed.pixels
    unclassed = classed.of_segment == 0
    nodata = source.pixels - int(pixels.sum())
    yield (
        f"{counted(nodata, 'pixel')} of {source.pixels:,} without data: in no segment, 0 in the class raster."
        if nodata
        else "No pixel: every one of them is in a segment."
    )
    if unclassed.any():
        yield (
            f"{counted(np.count_nonzero(unclassed), 'segment')} of "
            f"{counted(pixels[unclassed].sum(), 'pixel')} without a valid value: they have no class."
        )
    for land_cover in classed.classes[len(classed.thresholds) + 1 :]:
        is_dark = classed.of_segment == land_cover.value
        yield (
            f"{counted(np.count_nonzero(is_dark), 'segment')} of {counted(pixels[is_dark].sum(), 'pixel')} "
            f"too dark for the index, so without a place in its ranks: the class {land_cover.name}."
        )
    partly = int((pixels - classed.statistics.count)[~unclassed].sum())
    if partly:
        yield f"{counted(partly, 'pixel')} without a valid value that took the class of their segment."
    if min_area > 1:
        small = int(np.count_nonzero(pixels < min_area))
        stayed = f"; {counted(small, 'segment')} had no neighbour and stayed smaller" if small else ""
        yield (
            f"{counted(class_map.merged_regions, 'segment')}, among them all below {min_area} pixels that "
            "had a neighbour, were merged into the neighbour they resemble most and count as a piece of it"
            f"{stayed}."
        )
    empty = [c.name for c, found in zip(class_map.classes, class_map.pixels) if not found]
    if empty:
        yield f"Classes that no segment falls into: {', '.join(empty)}."
