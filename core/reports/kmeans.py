"""The report of a k-means map."""

import numpy as np

from .descriptions import profiles_in_words, silhouettes_in_words
from .page import (
    bar,
    chip,
    class_section,
    counted,
    escaped,
    heading,
    how_section,
    left_out_section,
    legend_of,
    notice,
    overview,
    page,
    table,
)
from .plots import class_profiles, silhouettes

_SEPARATION = (
    "The silhouette of a pixel is 1 well inside its class, 0 between two, and negative where the pixels of "
    "another class are on average nearer to it than those of its own, although its own centre is the "
    "nearest. A class with a low silhouette, or a large share of such pixels, is noise between its "
    "neighbours rather than a kind of ground."
)


def kmeans_report(
    source,
    model,
    class_map,
    parameters,
    picture="",
    separation=None,
    suggestion=None,
    command="",
    segment_count=0,
    image=None,
):
    """Describe a k-means map.

    Parameters
    ----------
    source : RasterSource
    model : KMeansModel
    class_map : ClassMap
    parameters : dict
        What the algorithm was called with, by name.
    picture : str
        Of the map, by :func:`.reports.pictures.class_picture`.
    separation : tuple of ndarray, optional
        Silhouettes and class values of measured pixels, by :func:`.classification.kmeans.class_silhouettes`.
    suggestion : ClusterSuggestion, optional
        Where the number of classes was not given.
    command : str
        Command line that repeats the run.
    segment_count : int
        Segments of the image, where the model classes segments.
    image : Picture, optional
        Of the image, by :func:`.reports.pictures.image_picture`.

    Returns
    -------
    str
        HTML page.
    """
    found = np.count_nonzero(class_map.pixels)
    is_of_segments = model.segmentation is not None
    figures = {
        "class" if found == 1 else "classes": f"{found}",
        "classified pixels": f"{class_map.valid_pixels:,}",
        "of the image without data": f"{class_map.nodata_pixels / source.pixels:.1%}",
        "mean silhouette (-1 to 1, higher is better)": _number(model.silhouette, ".2f"),
    }
    if is_of_segments:
        figures["segment" if segment_count == 1 else "segments"] = f"{segment_count:,}"
    if class_map.region_count is not None:
        figures["region" if class_map.region_count == 1 else "regions"] = f"{class_map.region_count:,}"
    facts = {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "What is classified": "segments, each by the mean of its pixels" if is_of_segments else "pixels",
        "Fitted on": _fitted_on(model, segment_count),
        "Method": "k-means (Lloyd, best of ten k-means++ starts), then each "
        f"{'segment' if is_of_segments else 'pixel'} to its nearest centre",
        "Mean silhouette": _number(model.silhouette, ".3f"),
        "Inertia of the sample": f"{model.inertia:.6g}",
        "Regions": "not counted" if class_map.region_count is None else f"{class_map.region_count:,}",
    }
    body = [
        overview(picture, figures, [image] if image else [], legend_of(class_map.classes, class_map.pixels)),
        *_choice(suggestion),
        class_section(class_map),
        heading("Centres", "Mean of each class in the units of the image."),
        class_profiles(
            profiles_in_words(
                "Mean of each class over the bands", source.band_names, model.means, model.classes
            ),
            source.band_names,
            model.means,
            model.classes,
        ),
        _centers_table(source, model),
        *_separation(model, separation),
        how_section(facts, parameters, model.versions, command),
        left_out_section(_left_out(source, model, class_map, segment_count)),
    ]
    return page("K-means classification", source.name, body)


def _fitted_on(model, segment_count):
    if model.segmentation is None:
        return f"{model.sampled:,} pixels drawn from all over the image, seed {model.seed}"
    drawn = "" if model.sampled == segment_count else " drawn in proportion to their pixels"
    return f"{counted(model.sampled, 'segment')}{drawn}, weighted by their pixels, seed {model.seed}"


def _choice(suggestion):
    """Return the section on how many classes there are, where they were counted here."""
    if suggestion is None:
        return []
    return [
        heading("Why this number of classes"),
        f"<p>{escaped(suggestion.reason)} {escaped(suggestion.alternatives)}</p>",
        *(notice(sentence) for sentence in suggestion.warnings),
    ]


def _centers_table(source, model):
    header = ["Class", *map(escaped, source.band_names)]
    rows = [
        [chip(land_cover), *(f"{value:.5g}" for value in mean)]
        for land_cover, mean in zip(model.classes, model.means)
    ]
    return table(header, rows, caption="Centres: mean of each class in every band")


def _separation(model, separation):
    """Return the section on how well the classes are told apart."""
    if separation is None or separation[0] is None:
        return []
    values, labels = separation
    rows = []
    for land_cover in model.classes:
        own = values[labels == land_cover.value]
        share = (own < 0).mean() if len(own) else 0.0
        rows.append(
            [
                chip(land_cover),
                f"{len(own):,}",
                f"{own.mean():.2f}" if len(own) else "not measured",
                f"{share:.1%}",
                bar(land_cover.color, share),
            ]
        )
    header = ["Class", "Measured pixels", "Mean silhouette", "Nearer to the next class", ""]
    measured = f"{len(values):,} of the sampled pixels"
    if model.segmentation is not None:
        measured = f"{len(values):,} pixels of the sampled segments, each with the mean of its segment"
    return [
        heading("How separate the classes are", _SEPARATION),
        silhouettes(silhouettes_in_words(values, labels, model.classes), values, labels, model.classes),
        table(
            header,
            rows,
            caption=f"Separation: measured on {measured}, before small regions were merged.",
        ),
    ]


def _left_out(source, model, class_map, segment_count):
    """Return sentences on what is not in the map."""
    nodata, merged = class_map.nodata_pixels, class_map.merged_regions
    yield (
        f"{counted(nodata, 'pixel')} of {source.pixels:,} without data in at least one band used: no "
        "class, not sampled, in no region. 0 in the class raster."
        if nodata
        else "No pixel: all of them have data in every band used."
    )
    if merged:
        yield (
            f"{counted(merged, 'region')} below the smallest area: each took the class of the neighbour it "
            "resembles most, so its own class is not in the map."
        )
    else:
        yield "No region: none was merged into a neighbour."
    unit, total = "classified pixel", class_map.valid_pixels
    if model.segmentation is not None:
        unit, total = "segment", segment_count
    rest = total - model.sampled
    if rest > 0:
        yield (f"{counted(rest, unit)} outside the sample: only the sample was used to find the centres.")
    empty = [c.name for c, pixels in zip(class_map.classes, class_map.pixels) if not pixels]
    if empty:
        yield f"Classes that are nowhere in the map: {', '.join(empty)}."


def _number(value, how):
    return "not defined" if np.isnan(value) else format(value, how)
