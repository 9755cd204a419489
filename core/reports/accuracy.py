"""The report of a comparison: one honest table, and what its figures mean and rest upon."""

import numpy as np

from ..accuracy.metrics import INTERVAL
from ..accuracy.outputs import AGREEMENT_CLASSES, points_that_agree
from ..classes import LandCoverClass
from ..progress import Progress
from .descriptions import legend_in_words
from .matrix import matrix_table
from .page import (
    chip,
    escaped,
    facts_list,
    heading,
    how_section,
    left_out_section,
    legend_of,
    notice,
    overview,
    page,
    table,
)
from .pictures import Picture, class_picture, points_picture

_POINTS = "Points of the reference on a pale map, where discs agree and squares differ"
#: Clusters that are listed with the class they took.
_MOST_LISTED = 100


def accuracy_report(title, comparison, parameters, picture="", command="", warnings=(), beside=()):
    """Describe how well a map agrees with a reference.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    comparison : Comparison
    parameters : dict
        What the algorithm was called with, by name.
    picture : str
        Of the map of agreement, by :func:`.reports.pictures.class_picture`, or of the points of the
        reference, by :func:`.reports.pictures.points_picture`; empty where there is none.
    command : str
        Command line that repeats the run.
    warnings : sequence of str
        Sentences on what makes the figures doubtful.
    beside : sequence of Picture
        The map.

    Returns
    -------
    str
        HTML page.
    """
    agreement, units = comparison.agreement, f"{comparison.reference.unit}s"
    right = int(np.trace(agreement.matrix))
    wrong = comparison.compared - right
    shows = _POINTS if comparison.reference.unit == "point" else "Map of agreement"
    figures = {
        "overall accuracy": _percent(agreement.overall),
        "Cohen's kappa": _kappa(agreement.kappa),
        "mean F1, which is the mean Dice coefficient": _figure(agreement.mean_f1),
        "mean IoU (Jaccard index)": _figure(agreement.mean_iou),
        f"compared {units}": f"{comparison.compared:,}",
    }
    body = [
        overview(picture, figures, beside, legend_of(AGREEMENT_CLASSES, [right, wrong]), shows),
        *(notice(sentence) for sentence in warnings),
        '<p class="caption">Means are over the classes of the reference, each of the same weight. '
        f"{escaped(comparison.matched.told)}</p>",
        heading(
            "Confusion matrix",
            f"Number of {units}. Green is right; red is wrong, the stronger the more of its row it takes.",
        ),
        matrix_table(comparison.classes, agreement.matrix),
        heading(
            "Classes",
            "User's accuracy: how much of the class in the map is right. Producer's accuracy: how much of "
            "the class in the reference the map found. F1 is their harmonic mean and equals the Dice "
            "coefficient of the two areas; IoU is the area in both over the area in either.",
        ),
        _class_table(comparison),
    ]
    if comparison.matched.by_overlap:
        body.append(_match_section(comparison))
    if comparison.estimates is not None:
        body += _estimates_section(comparison)
    facts = {
        "Map": comparison.source.name,
        "Placement": comparison.reference.placement,
        "Classes": comparison.matched.told,
    }
    left_out = [f"{why[0].upper()}{why[1:]}: {count:,}." for why, count in comparison.left_out.items()]
    body += [how_section(facts, parameters, {}, command), left_out_section(left_out)]
    return page(title, comparison.source.name, body)


def agreement_picture(comparison, path="", workers=None, progress=None):
    """Draw where map and reference agree and differ, as a data URI; empty where that is not known.

    Parameters
    ----------
    comparison : Comparison
    path : str
        Map of agreement, where it was made. Points are drawn without it, each large enough to be seen.
    workers : Workers, optional
        Who reads the map at the points; the cores of this machine without.
    progress : Progress, optional

    Returns
    -------
    str
    """
    if comparison.reference.unit != "point":
        return class_picture(path, AGREEMENT_CLASSES, progress) if path else ""
    progress = progress or Progress()
    row, column, agrees = points_that_agree(comparison, workers, progress.part(0, 0.5))
    marks = [
        (row[kind], column[kind], c.color, is_round)
        for c, kind, is_round in zip(AGREEMENT_CLASSES, (agrees, ~agrees), (True, False))
    ]
    return points_picture(comparison.source.path, _classes_of_map(comparison), marks, progress.part(0.5, 1))


def map_picture(comparison, progress=None):
    """Draw the map that is compared, in the classes that it was matched with.

    Parameters
    ----------
    comparison : Comparison
    progress : Progress, optional

    Returns
    -------
    Picture
    """
    shares = legend_of(comparison.classes, comparison.mapped)
    return Picture(
        class_picture(comparison.source.path, _classes_of_map(comparison), progress),
        "Map",
        legend_in_words("The map that is compared", shares),
    )


def _classes_of_map(comparison):
    """Return the class of each value of the map that has one."""
    return [
        LandCoverClass(value, comparison.classes[place].name, comparison.classes[place].color)
        for value, place in zip(comparison.values.tolist(), comparison.class_of.tolist())
        if place >= 0
    ]


def _class_table(comparison):
    agreement, matrix = comparison.agreement, comparison.agreement.matrix
    rows = [
        [
            chip(c),
            f"{matrix[place].sum():,}",
            f"{matrix[:, place].sum():,}",
            *(
                _percent(figure[place])
                for figure in (agreement.users, agreement.producers, agreement.f1, agreement.iou)
            ),
        ]
        for place, c in enumerate(comparison.classes)
    ]
    header = [
        "Class",
        "In the map",
        "In the reference",
        "User's accuracy",
        "Producer's accuracy",
        "F1 = Dice",
        "IoU",
    ]
    return table(header, rows, caption=f"Classes: {comparison.reference.unit}s and accuracy of each")


def _match_section(comparison):
    rows, units = [], f"{comparison.reference.unit}s"
    for place in range(min(len(comparison.values), _MOST_LISTED)):
        counts, taken = comparison.counts[place], comparison.class_of[place]
        name = "none" if taken < 0 else comparison.classes[taken].name
        overlap = counts[taken] if 0 <= taken < len(counts) else 0
        share = _percent(overlap / counts.sum()) if counts.any() else "not compared"
        rows.append([escaped(comparison.names[place]), escaped(name), f"{counts.sum():,}", share])
    more = len(comparison.values) - len(rows)
    return (
        heading("Which class each cluster took")
        + "<p>The clusters took their classes from the very reference they are judged by, so the "
        "figures are what these clusters could reach at best. A second reference tells how they do "
        "elsewhere.</p>"
        + table(
            ["Cluster of the map", "Class", f"Compared {units}", "Of them of this class"],
            rows,
            caption="Clusters: the class each took",
        )
        + (f"<p>And {more:,} more.</p>" if more else "")
    )


def _estimates_section(comparison):
    """Explain and show the figures that the sample gives for the whole map."""
    estimates, sample = comparison.estimates, comparison.sample
    mapped, hectares = comparison.mapped, comparison.mapped_hectares
    yield heading("Accuracy and area of the whole map")
    yield (
        "<p>Estimated from the sample, weighted by how much of the map each class takes, with intervals of "
        "95 % (Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land "
        f"change, Remote Sensing of Environment 148, 42-57). {comparison.reference.sample_unit} "
        "<b>This holds only if the units were drawn at random</b>, from the whole map or from each of its "
        "classes. For places that were picked by hand, such as training areas, read the tables above "
        "alone.</p>"
    )
    yield facts_list(
        {
            "Sample units": f"{sample.sum():,}",
            "Overall accuracy of the map": _interval(estimates.overall, estimates.overall_se),
            "Share of the map in classes that the sample reaches": _percent(estimates.covered),
        }
    )
    header = ["Class", "Units in the map", "Units in the reference", "User's accuracy", "Producer's accuracy"]
    header += ["Share in the map", "Estimated share"]
    header += ["Mapped area (ha)", "Estimated area (ha)"] if hectares is not None else []
    rows = []
    for place, land_cover in enumerate(comparison.classes):
        row = [
            escaped(land_cover.name),
            f"{sample[place].sum():,}",
            f"{sample[:, place].sum():,}",
            _interval(estimates.users[place], estimates.users_se[place]),
            _interval(estimates.producers[place], estimates.producers_se[place]),
            _percent(mapped[place] / mapped.sum()),
            _interval(estimates.share[place], estimates.share_se[place]),
        ]
        if hectares is not None:
            area, margin = (part[place] for part in comparison.estimated_hectares)
            told = "" if np.isnan(margin) else f" ± {margin:,.2f}"
            row += [f"{hectares[place]:,.2f}", f"{area:,.2f}{told}"]
        rows.append(row)
    yield table(header, rows, caption="Whole map: accuracy and area of each class, with intervals of 95 %")
    if np.isnan(estimates.overall_se):
        yield "<p>A class of the map has one sample unit only: errors that rest on it are not defined.</p>"


def _interval(value, error):
    if np.isnan(value):
        return "not defined"
    return _percent(value) + ("" if np.isnan(error) else f" ± {100 * INTERVAL * error:.2f}")


def _percent(value):
    return "not defined" if np.isnan(value) else f"{value:.2%}"


def _figure(value):
    return "not defined" if np.isnan(value) else f"{value:.4f}"


def _kappa(value):
    if np.isnan(value):
        return "not defined, since map and reference hold only one class, the same in both"
    return f"{value:.4f}"
