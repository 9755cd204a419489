"""The report of a class map whose classes were renamed and merged."""

from dataclasses import replace

import numpy as np

from .descriptions import profiles_in_words
from .page import (
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
from .plots import class_profiles

_UNCHANGED = (
    "The table of classes was empty, so every class kept its name and colour. To name them, fill in the "
    "columns name and colour of TABLE and give it back as CLASSES_FILE."
)


def edited_classes_report(
    class_map, edit, pixels, parameters, is_edited, picture="", looks=None, model="", command="", image=None
):
    """Describe a class map whose classes were renamed and merged.

    Parameters
    ----------
    class_map : ClassMap
        The new one.
    edit : ClassEdit
    pixels : dict of int
        Pixels by old value.
    parameters : dict
        What the algorithm was called with, by name.
    is_edited : bool
        Whether there was a table of classes.
    picture : str
        Of the map, by :func:`.reports.pictures.class_picture`.
    looks : ClassLooks, optional
        Of the old classes.
    model : str
        The k-means model that got the same classes.
    command : str
        Command line that repeats the run.
    image : Picture, optional
        Of the image that shows what the classes look like, by :func:`.reports.pictures.image_picture`.

    Returns
    -------
    str
        HTML page.
    """
    source, found = class_map.source, np.count_nonzero(class_map.pixels)
    figures = {
        f"{'class' if found == 1 else 'classes'}, from {counted(len(pixels), 'value')}": f"{found}",
        "classified pixels": f"{class_map.valid_pixels:,}",
        "of the map without data": f"{class_map.nodata_pixels / source.pixels:.1%}",
    }
    if class_map.region_count is not None:
        figures["region" if class_map.region_count == 1 else "regions"] = f"{class_map.region_count:,}"
    facts = {
        "Map": f"{source.width} x {source.height} pixels",
        "Order of the new values": "that of the lowest old value of each class",
        "Model with the same classes": model or "none",
    }
    body = [
        overview(picture, figures, [image] if image else [], legend_of(class_map.classes, class_map.pixels)),
        "" if is_edited else notice(_UNCHANGED),
        class_section(class_map),
        heading("From old to new", "What became of each value, with its pixels in the old map."),
        _old_and_new(edit, pixels),
        *_looks(edit, looks),
        how_section(facts, parameters, {}, command),
        left_out_section(_left_out(class_map)),
    ]
    return page("Rename and merge classes", source.name, body)


def _old_and_new(edit, pixels):
    total = sum(pixels.values())
    rows = []
    for old in edit.old:
        new, count = edit.new_class(old), pixels.get(old.value, 0)
        rows.append(
            [_chip(old), str(old.value), f"{count:,}", f"{count / total:.1%}", str(new.value), chip(new)]
        )
    header = ["Old class", "Old value", "Pixels", "Share", "New value", "New class"]
    return table(header, rows, caption="From old to new: what each value became")


def _looks(edit, looks):
    """Return the section on what the old classes look like in the image."""
    if looks is None:
        return []
    lead = "Mean of the pixels of each old class in the image, and the everyday colour that is nearest to it."
    if looks.ndvi is not None:
        lead += f" NDVI is that of the means of {looks.ndvi_bands}."
    header = ["Old class", "Looks like", *([] if looks.ndvi is None else ["NDVI"]), *looks.band_names]
    rows = [[_chip(old), *map(escaped, looks.cells(old.value))] for old in edit.old]
    seen = {value: mean for value, mean in zip(looks.values, looks.means) if not np.isnan(mean).any()}
    drawn = [
        replace(old, color=old.color or edit.new_class(old).color) for old in edit.old if old.value in seen
    ]
    means = list(seen.values())
    told = profiles_in_words("Mean of each old class over the bands", looks.band_names, means, drawn)
    return [
        heading("What the old classes look like", lead),
        class_profiles(told, looks.band_names, means, drawn),
        table(list(map(escaped, header)), rows, caption="Looks: mean of each old class in the image"),
    ]


def _chip(old):
    return chip(old if old.color else replace(old, color="transparent"))


def _left_out(class_map):
    """Return sentences on what is not in the map."""
    total, nodata, merged = class_map.source.pixels, class_map.nodata_pixels, class_map.merged_regions
    yield (
        f"{counted(nodata, 'pixel')} of {total:,} without data in the old map: 0 in the new one."
        if nodata
        else "No pixel: all of them have a class."
    )
    if merged:
        yield (
            f"{counted(merged, 'region')} below the smallest area: each took the class of the neighbour with "
            "the longest common border."
        )
    else:
        yield "No region: none was merged into a neighbour."
    empty = [c.name for c, pixels in zip(class_map.classes, class_map.pixels) if not pixels]
    if empty:
        yield f"Classes that are nowhere in the map: {', '.join(empty)}."
