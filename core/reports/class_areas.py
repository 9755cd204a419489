"""The report of the classes in zones: how much there is of each, all together and zone by zone."""

import numpy as np

from .page import (
    bar,
    chip,
    counted,
    escaped,
    heading,
    how_section,
    left_out_section,
    legend_of,
    notice,
    overview,
    page,
    strip,
    table,
)

#: Zones that have a row in the page, and classes that have a column in it.
_MOST_ZONES, _MOST_CLASSES = 200, 8
_SHOWN = "Map of the classes, with their shares in the zones"
_PLACEMENTS = {
    "centre": "A pixel counts for a zone where its centre lies in it; of a centre on a border between two "
    "zones for the one to the right of it or below it.",
    "share": "A pixel counts for a zone with the share of it that the zone covers.",
}


def class_areas_report(title, areas, names, parameters, notices=(), left_out=(), picture="", command=""):
    """Describe the classes in zones.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    areas : ZoneAreas
    names : sequence of str
        Of the zones.
    parameters : dict
        What the algorithm was called with, by name.
    notices, left_out : sequence of str
        Sentences on what is to be known of the zones, and on what of them is not in the figures.
    picture : str
        Of the map, by :func:`.reports.pictures.class_picture`.
    command : str
        Command line that repeats the run.

    Returns
    -------
    str
        HTML page.
    """
    measured = int(np.count_nonzero(areas.zone_pixels))
    unit = _unit(areas)
    figures = {
        f"of {counted(len(names), 'zone')} hold a class": f"{measured:,}",
        "class" if len(areas.classes) == 1 else "classes": f"{len(areas.classes):,}",
        f"{unit} with a class, over all zones": f"{areas.class_area.sum():,.2f}",
        "of the pixels in zones without a class": _share_without(areas),
    }
    source = areas.source
    facts = {
        "Map": f"{source.width} x {source.height} pixels",
        "Pixels in zones": _PLACEMENTS[areas.coverage],
        "Areas": "on the ellipsoid of the CRS, in hectares"
        if areas.in_hectares
        else "in square units of the map, since its CRS is not known",
    }
    body = [
        overview(picture, figures, legend=legend_of(areas.classes, areas.class_area), shows=_SHOWN),
        *(notice(sentence) for sentence in notices),
        heading("Classes", "All zones together; where zones overlap, what lies in several counts for each."),
        _class_table(areas),
        heading("Zones", "Each bar shows the shares of the classes in the classified area of a zone."),
        _zone_table(areas, names),
        how_section(facts, parameters, {}, command),
        left_out_section(left_out or ["Nothing: all zones lie in the map, and all of their pixels count."]),
    ]
    return page(title, source.name, body)


def told_zones(areas, empty, repaired):
    """Tell in sentences what is to be known of the zones of a ZoneAreas.

    Parameters
    ----------
    areas : ZoneAreas
    empty, repaired : int
        Zones without an area, and zones that were made valid.

    Returns
    -------
    notices, left_out : list of str
    """
    notices, left_out = [], []
    if areas.overlapping:
        notices.append(
            f"Zones overlap: {counted(areas.overlapping, 'pixel')} of the map in more than one. Each zone is "
            "measured by itself, so sums over zones count them more than once."
        )
    if repaired:
        notices.append(
            f"{counted(repaired, 'zone')} with borders that cross or touch themselves: repaired as by 'Fix "
            "geometries'."
        )
    if empty:
        left_out.append(f"{counted(empty, 'zone')} without an area.")
    outside = int(np.count_nonzero(~areas.inside)) - empty
    if outside:
        left_out.append(f"{counted(outside, 'zone')} outside the map.")
    cut = int(np.count_nonzero(areas.cut))
    if cut:
        left_out.append(f"{counted(cut, 'zone')} partly outside the map, measured as far as it goes.")
    pixels = areas.zone_pixels + areas.zone_unclassed
    small = int(np.count_nonzero(areas.inside & (pixels == 0)))
    if small:
        left_out.append(
            f"{counted(small, 'zone')} without the centre of a pixel: COVERAGE=share measures them."
        )
    without = float(areas.zone_unclassed.sum())
    if without:
        bare = int(np.count_nonzero((pixels > 0) & (areas.zone_pixels == 0)))
        left_out.append(
            f"{counted(round(without), 'pixel')} in zones where the map is nodata: in no class, in no share"
            + (f"; {counted(bare, 'zone')} of nothing else." if bare else ".")
        )
    return notices, left_out


def _unit(areas):
    return "hectares" if areas.in_hectares else "square map units"


def _share_without(areas):
    without = areas.zone_unclassed.sum()
    return f"{without / (without + areas.zone_pixels.sum()):.1%}"


def _class_table(areas):
    area = areas.class_area
    share = area / area.sum()
    rows = [
        [
            chip(land_cover),
            str(land_cover.value),
            f"{pixels:,.0f}",
            f"{area:,.2f}",
            f"{share:.1%}",
            bar(land_cover.color, share),
        ]
        for land_cover, pixels, area, share in zip(areas.classes, areas.class_pixels, area, share)
    ]
    header = ["Class", "Value", "Pixels", f"Area ({_unit(areas)})", "Share", ""]
    caption = "Classes: how much of the zones each takes"
    return strip(areas.classes, share) + table(header, rows, caption=caption)


def _zone_table(areas, names):
    """Make a table of the first zones, with a bar in the colours of the classes for each."""
    listed = np.flatnonzero(areas.zone_pixels)
    total = areas.zone_area
    shown = np.sort(np.argsort(-areas.class_area, kind="stable")[:_MOST_CLASSES])
    rows = []
    for zone in listed[:_MOST_ZONES].tolist():
        parts = areas.of_zone(zone)
        rows.append(
            [
                escaped(names[zone]),
                strip(areas.classes, parts / total[zone]),
                f"{total[zone]:,.2f}",
                *(f"{parts[place]:,.2f}" for place in shown),
            ]
        )
    header = ["Zone", "", f"All ({_unit(areas)})", *(chip(areas.classes[place]) for place in shown)]
    more = []
    if len(listed) > len(rows):
        more.append(
            f"And {counted(len(listed) - len(rows), 'zone')} more, which are in the table and polygons."
        )
    if len(areas.classes) > len(shown):
        more.append(f"Columns are the {len(shown)} classes with the largest area.")
    caption = f"Zones: area of each class, in {_unit(areas)}"
    rest = "".join(f'<p class="caption">{sentence}</p>' for sentence in more)
    return table(header, rows, caption=caption) + rest
