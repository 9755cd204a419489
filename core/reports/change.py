"""The report of a comparison of two maps: what became of what, and how far that can be believed."""

import numpy as np

from ..change.change_map import COUNTED, SHIFTED, SMALL
from ..change.figures import ClassChanges
from ..progress import Progress
from .descriptions import flows_in_words, legend_in_words
from .matrix import crossed_table, shade
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
    table,
)
from .pictures import Picture, class_picture
from .plots import class_flows

_KEPT, _CHANGED = "102,109,115", "192,57,43"
#: How strongly what did not change is shaded, whatever its size.
_KEPT_SHARE = 0.15
#: Classes up to which there is a matrix and a flow picture, and kinds of change that are listed.
_MOST_CLASSES, _MOST_LISTED = 30, 15
#: Accuracy of a map that is used as an example.
_EXAMPLE = 0.95


def change_report(title, change_map, after, parameters, picture="", command="", warnings=(), beside=()):
    """Describe what a comparison of two maps found.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    change_map : ChangeMap
    after : str
        Name of the map after.
    parameters : dict
        What the algorithm was called with, by name.
    picture : str
        Of the raster of changes, by :func:`.reports.pictures.class_picture`.
    command : str
        Command line that repeats the run.
    warnings : sequence of str
        Sentences on what makes the figures doubtful.
    beside : sequence of Picture
        The two maps.

    Returns
    -------
    str
        HTML page.
    """
    sizes, unit, written = _sizes(change_map)
    matrix = change_map.matrix(sizes[COUNTED])
    missing = change_map.matrix(sizes[SHIFTED] + sizes[SMALL])
    shown = np.flatnonzero((matrix + missing).any(axis=0) | (matrix + missing).any(axis=1))
    few = len(shown) <= _MOST_CLASSES
    changed, compared = change_map.changed, change_map.compared
    off_diagonal = matrix.sum() - np.trace(matrix)
    figures = {
        "of the compared pixels changed": f"{changed / compared:.2%}",
        f"changed ({unit})": written(off_diagonal),
        "kinds of change": f"{np.count_nonzero(change_map.value_of[COUNTED] > 1):,}",
        "compared pixels": f"{compared:,}",
    }
    legend = legend_of(change_map.classes, change_map.class_pixels)
    body = [
        overview(picture, figures, beside, legend, "Map of the changes"),
        *(notice(sentence) for sentence in warnings),
    ]
    if few:
        classes = [change_map.legend.classes[place] for place in shown]
        matrix, missing = (one[np.ix_(shown, shown)] for one in (matrix, missing))
        body += [
            heading("From what to what", f"In {unit}. Grey did not change; red did, the stronger the more."),
            _matrix_table(classes, matrix, missing, written),
            heading(
                "Gains and losses",
                "Gain and loss are what a class won and gave away. Net is their difference; swap is what was "
                "lost at one place and won at another, which the net change hides (Pontius, Shusas and "
                f"McEachern 2004). In {unit}.",
            ),
            _class_table(classes, matrix, missing, unit, written),
            heading(
                "Flows", "Left the classes before, right after; a band has the colour of what it became."
            ),
            class_flows(flows_in_words(matrix + missing, classes), matrix + missing, classes),
        ]
    body += [
        heading("Largest changes", "" if few else "The matrix would be too large to read: see the table."),
        _largest_changes(change_map, sizes[COUNTED], unit, written),
        heading("How far to believe it"),
        *_doubts(change_map),
    ]
    facts = {
        "Before": change_map.before.name,
        "After": after,
        "Placement": change_map.placement,
        "Classes": change_map.legend.told,
    }
    body += [how_section(facts, parameters, {}, command), left_out_section(_left_out(change_map))]
    return page(title, f"{facts['Before']} and {facts['After']}", body)


def map_pictures(change_map, after, progress=None):
    """Draw the two maps, each on its own grid, in the classes that they have in common.

    Parameters
    ----------
    change_map : ChangeMap
    after : str
        File of the map after.
    progress : Progress, optional

    Returns
    -------
    list of Picture
    """
    progress = progress or Progress()
    legend = change_map.legend
    matrix = change_map.matrix(change_map.pixels.sum(axis=0))
    parts = (
        ("Map before", change_map.before.path, legend.classes_before(), matrix.sum(axis=1), (0, 0.5)),
        ("Map after", after, legend.classes_after(), matrix.sum(axis=0), (0.5, 1)),
    )
    return [
        Picture(
            class_picture(path, classes, progress.part(*step)),
            title,
            legend_in_words(title, legend_of(legend.classes, pixels)),
        )
        for title, path, classes, pixels, step in parts
    ]


def _sizes(change_map):
    """Return the sizes of all kinds, their unit, and how one is written."""
    if change_map.areas is None:
        return change_map.pixels, "pixels", lambda size: f"{size:,.0f}"
    return change_map.hectares, "hectares", lambda size: f"{size:,.2f}"


def _matrix_table(classes, matrix, missing, written):
    """Make the shaded matrix with its sums; with what was left out, they are those of the whole maps."""
    has_missing = missing.any()
    largest = max((matrix - np.diag(np.diagonal(matrix))).max(), 1e-9)
    names = [escaped(c.name) for c in classes]
    rows, shades = [], []
    for place, (name, sizes) in enumerate(zip(names, matrix)):
        cells = [written(size) for size in sizes]
        cells += [written(missing[place].sum())] if has_missing else []
        rows.append([name, *cells, written(sizes.sum() + missing[place].sum())])
        shades.append([_shade(size, column == place, size / largest) for column, size in enumerate(sizes)])
    lost = missing.sum(axis=0)
    if has_missing:
        rows.append(["Left out", *(written(size) for size in lost), "", written(missing.sum())])
    sums = [written(size) for size in matrix.sum(axis=0) + lost]
    total = written(matrix.sum() + missing.sum())
    rows.append(["All after", *sums, *([written(missing.sum())] if has_missing else []), total])
    columns = [*names, *(["Left out"] if has_missing else []), "All before"]
    return crossed_table(
        ("Before", "After"),
        columns,
        rows,
        shades,
        "Rows: class before. Columns: class after.",
    )


def _shade(size, is_kept, share):
    if is_kept:
        return shade(_KEPT, _KEPT_SHARE)
    return shade(_CHANGED, share) if size else ""


def _class_table(classes, matrix, missing, unit, written):
    figures, whole = ClassChanges.of(matrix), matrix + missing
    before, after = whole.sum(axis=1), whole.sum(axis=0)
    rows = []
    for place, land_cover in enumerate(classes):
        net = figures.net[place]
        rows.append(
            [
                chip(land_cover),
                written(before[place]),
                written(after[place]),
                written(figures.kept[place]),
                written(figures.gained[place]),
                written(figures.lost[place]),
                ("+" if net > 0 else "") + written(net),
                written(figures.swap[place]),
                written(figures.total[place]),
            ]
        )
    header = ["Class", "All before", "All after", "Unchanged", "Gain", "Loss", "Net", "Swap", "Total change"]
    return table(header, rows, caption=f"Gains and losses: of each class, in {unit}")


def _largest_changes(change_map, sizes, unit, written):
    value = change_map.value_of[COUNTED]
    of_value = {land_cover.value: land_cover for land_cover in change_map.classes}
    kinds = np.flatnonzero(value > 1)
    if not len(kinds):
        return "<p>No change that counts.</p>"
    order = kinds[np.argsort(-sizes[kinds], kind="stable")]
    total = sizes[kinds].sum()
    rows = [
        [
            chip(of_value[value[kind]]),
            f"{change_map.pixels[COUNTED, kind]:,}",
            *([] if change_map.areas is None else [written(sizes[kind])]),
            f"{sizes[kind] / total:.1%}",
            bar(of_value[value[kind]].color, sizes[kind] / total),
        ]
        for kind in order[:_MOST_LISTED]
    ]
    header = ["Change", "Pixels", *([] if change_map.areas is None else ["Area (ha)"]), "Share", ""]
    more = len(order) - len(rows)
    caption = "Largest changes: shares are of all that changed"
    rest = f"<p>And {counted(more, 'more kind')}: see the table.</p>" if more else ""
    return table(header, rows, caption=caption) + rest


def _doubts(change_map):
    """Yield paragraphs on what the figures are worth."""
    differing = 1 - change_map.pixels[:, change_map.start == change_map.end].sum() / change_map.compared
    false = 1 - _EXAMPLE**2
    yield (
        "<p>A difference of two maps is a change of the ground, or an error of either map. Two maps of which "
        f"{_EXAMPLE:.0%} are right, with errors that know nothing of each other, differ on up to "
        f"{false:.1%} of their pixels though nothing has changed; these two differ on {differing:.1%}. "
        "So what is counted here is no estimate of change: where the maps err on more than has changed, most "
        "of it is error.</p>"
    )
    yield (
        "<p>How much of it is real, a sample tells: points drawn at random from each kind of change and from "
        "no change, looked at in the images of both dates, give to 'Accuracy assessment', with this "
        "raster as the classified one, the areas of change with their intervals of 95 % (Olofsson et al. "
        "2014, Good practices for estimating area and assessing accuracy of land change, Remote Sensing of "
        "Environment 148, 42-57).</p>"
    )
    yield (
        "<p>Maps that lie a fraction of a pixel apart differ along all boundaries (Townshend et al. 1992, "
        "The impact of misregistration on change detection, IEEE Transactions on Geoscience and Remote "
        "Sensing 30, 1054-1060). TOLERANCE leaves out what such a shift could make, and with it real changes "
        "in strips no wider; MIN_AREA leaves out specks, and with them small real changes.</p>"
    )


def _left_out(change_map):
    """Return sentences on what is not in the result."""
    none = change_map.before.pixels - change_map.compared
    yield f"{counted(none, 'pixel')} without a class in either map or in one of them: 0 in the raster."
    shifted, small = (change_map.left_out[way] for way in (SHIFTED, SMALL))
    yield (
        f"{counted(shifted, 'pixel')} whose change a shift within TOLERANCE explains; "
        f"{counted(small, 'pixel')} in patches of change below MIN_AREA. They are drawn as no change, and "
        "stand in the matrix under 'Left out'."
    )
