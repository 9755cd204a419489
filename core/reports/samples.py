"""The report of a map whose classes were learnt from samples."""

import numpy as np

from ..accuracy.metrics import measure_agreement
from ..classes import LandCoverClass
from ..classification.sample_checks import PIXELS
from ..classification.samples import PIXEL_TREES
from ..raster.grid import pixel_centres
from .descriptions import histogram_in_words
from .matrix import matrix_table
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
from .plots import class_histogram

_COLOR = "#17694d"  #: Segments with disagreeing samples that are listed.
_MOST_LISTED = 50
#: What the groups of features are.
_GROUPS = {
    "mean": "Mean of every band",
    "spread": "Deviation, minimum and maximum of every band",
    "index": "Spectral indices of the means",
    "contrast": "Contrast to the neighbours along the border",
    "shape": "Area, perimeter, compactness and elongation",
    "texture": "Texture: mean local deviation at two scales",
    PIXELS: "Votes of the pixels",
}
_NOT_INDEPENDENT = (
    "Samples that were picked by hand where a class is plain to see say more good of a map than it deserves. "
    "For figures that can be defended draw points at random from this map with 'Sample points for accuracy', "
    "label them, and run 'Accuracy assessment'."
)


def samples_report(
    title,
    run,
    class_map,
    importance,
    next_samples,
    warnings,
    parameters,
    picture="",
    command="",
    image=None,
):
    """Describe a map whose classes were learnt from samples.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    run : SampleRun
    class_map : ClassMap
    importance : dict of float
        Accuracy that is lost without each group of features.
    next_samples : NextSamples
    warnings : sequence of str
        Sentences on what makes map and figures doubtful.
    parameters : dict
        What the algorithm was called with, by name.
    picture : str
        Of the map, by :func:`.reports.pictures.class_picture`.
    command : str
        Command line that repeats the run.
    image : Picture, optional
        Of the image, by :func:`.reports.pictures.image_picture`.

    Returns
    -------
    str
        HTML page.
    """
    source, classed, model, count = class_map.source, run.classed, run.model, len(run.segments)
    known = run.validation.folds > 0
    agreement = measure_agreement(run.validation.matrix) if known else None
    figures = {
        "accuracy of held-out samples": f"{agreement.overall:.1%}" if known else "not known",
        "Cohen's kappa of them": _number(agreement.kappa) if known else "not known",
        "labelled segments": f"{len(run.labelled):,}",
        "segment" if count == 1 else "segments": f"{count:,}",
        "mean share of votes": f"{_mean_share(classed):.0%}",
    }
    body = [
        overview(picture, figures, [image] if image else [], legend_of(class_map.classes, class_map.pixels)),
        *(notice(sentence) for sentence in warnings),
        class_section(class_map),
        *_confidence_section(classed),
        *_accuracy_section(run.labelled, run.validation, agreement),
        *_importance_section(model, importance),
        *_samples_section(source, run.samples, run.labelled),
        *_next_section(source, classed, next_samples),
        how_section(_facts(source, run), parameters, model.versions, command),
        left_out_section(_left_out(class_map, classed, run.samples)),
    ]
    return page(title, source.name, body)


def _mean_share(classed):
    """Return the mean share of votes of the pixels that have a class."""
    known = classed.of_segment > 0
    return np.average(classed.votes.share[known], weights=classed.pixels[known])


def _confidence_section(classed):
    known = classed.of_segment > 0
    yield heading(
        "How sure it is",
        "How much of the map has which share of votes: of the trees that agree on the class of a segment, "
        "those of its neighbours included. It is no probability, but where it is low the map is a guess.",
    )
    share, pixels = classed.votes.share[known], classed.pixels[known]
    yield class_histogram(
        histogram_in_words(share, pixels, []),
        share,
        pixels,
        [],
        [LandCoverClass(1, "all", _COLOR)],
        "share of votes",
    )


def _accuracy_section(labelled, validation, agreement):
    yield heading(
        "How right the map is at the samples",
        f"Cross-validation: the labelled segments were held out in {validation.folds} groups, each of them "
        "classified by what the others teach. Those of one polygon or neighbourhood are held out together."
        if agreement
        else "All labelled segments lie in one place, so none could be held out from the others.",
    )
    if agreement is None:
        return
    yield matrix_table(
        labelled.classes,
        agreement.matrix,
        "Labelled segments. Rows: class that was found. Columns: class of the sample.",
    )
    rows = [
        [
            chip(c),
            f"{agreement.matrix[:, place].sum():,}",
            _number(agreement.users[place], ".1%"),
            _number(agreement.producers[place], ".1%"),
            _number(agreement.f1[place], ".3f"),
        ]
        for place, c in enumerate(labelled.classes)
    ]
    yield table(
        ["Class", "Labelled segments", "User's accuracy", "Producer's accuracy", "F1 = Dice"],
        rows,
        caption="How right each class is, of held-out samples",
    )
    yield notice(_NOT_INDEPENDENT)


def _importance_section(model, importance):
    yield heading(
        "What the classes are told by",
        "Accuracy of held-out samples that is lost when the features of a group are those of other samples "
        "(permutation importance, Breiman 2001). What two groups both tell is missed in neither.",
    )
    most = max([*importance.values(), 0.01])
    rows = []
    for group in [*dict.fromkeys(model.table.groups), PIXELS]:
        names = [name for name, of in zip(model.table.names, model.table.groups) if of == group]
        lost = importance.get(group, np.nan)
        share = 0 if np.isnan(lost) else max(lost, 0) / most
        rows.append(
            [
                escaped(_GROUPS.get(group, group)),
                _number(lost, ".1%"),
                bar(_COLOR, share),
                f'<span class="caption">{escaped(", ".join(names))}</span>',
            ]
        )
    yield table(
        ["Features", "Accuracy lost", "", "Which"],
        rows,
        caption="Accuracy lost without each group of features",
    )


def _samples_section(source, samples, labelled):
    yield heading("Samples")
    rows = [[chip(c), f"{np.count_nonzero(labelled.value == c.value):,}"] for c in labelled.classes]
    yield table(["Class", "Labelled segments"], rows, caption="Labelled segments of each class")
    if not labelled.disagreements:
        return
    yield "<h3>Segments with samples of several classes</h3>"
    names = {c.value: c.name for c in samples.classes}
    rows = []
    for each in labelled.disagreements[:_MOST_LISTED]:
        x, y = pixel_centres(source, np.array([each.column]), np.array([each.row]))
        amounts = ", ".join(f"{names[value]} {amount:,}" for value, amount in each.amounts.items())
        rows.append(
            [
                f"{each.segment + 1:,}",
                f"{x[0]:.10g}, {y[0]:.10g}",
                escaped(amounts),
                escaped(names.get(each.taken, "none, since several are equally frequent")),
            ]
        )
    yield table(
        ["Segment", "x, y", "Points, or pixels of polygons", "Taken"],
        rows,
        caption="Segments with samples of several classes",
    )
    more = len(labelled.disagreements) - len(rows)
    if more:
        yield f"<p>And {more:,} more.</p>"


def _next_section(source, classed, next_samples):
    if len(next_samples) == 0:
        return
    yield heading(
        "Where to label next",
        "Segments that are doubtful, unlike each other and apart: a label there teaches most. The output "
        "NEXT holds them as points with the field of the samples, to be filled in. Add the labelled ones to "
        "your samples ('Merge vector layers') and run this again.",
    )
    names = {c.value: c for c in classed.classes}
    x, y = pixel_centres(source, next_samples.column, next_samples.row)
    rows = [
        [
            str(number),
            f"{x[number - 1]:.10g}, {y[number - 1]:.10g}",
            chip(names[int(classed.of_segment[segment])]),
            f"{classed.votes.share[segment]:.0%}",
            chip(names[int(classed.votes.runner_up[segment])]),
        ]
        for number, segment in enumerate(next_samples.segment.tolist(), start=1)
    ]
    yield table(
        ["Point", "x, y", "Class now", "Share of votes", "Next class"], rows, caption="Points to label next"
    )


def _facts(source, run):
    samples, model, blocks = run.samples, run.model, run.blocks
    segmentation = "given" if model.segmentation is None else "found in the image by the parameters below"
    return {
        "Image": f"{source.width} x {source.height} pixels, bands {', '.join(map(str, source.bands))}",
        "Segments": segmentation,
        "What a sample labels": "the segment that holds most of it"
        + (", and every segment of which it covers at least half" if samples.are_polygons else ""),
        "Samples": counted(len(samples.value), samples.unit),
        "Method": f"{model.trees:,} extremely random trees (Geurts, Ernst and Wehenkel 2006) on features of "
        f"segments, {PIXEL_TREES} on the bands of pixels, and the neighbours; seed {model.seed}",
        "Features": f"{len(model.table.names)} of each segment",
        "Places that were held out together": f"{len(blocks):,}: labelled segments of one polygon, or up to "
        f"{blocks.distance:,.0f} pixels apart",
    }


def _left_out(class_map, classed, samples):
    """Return sentences on what is not in the map."""
    source, unclassed = class_map.source, classed.of_segment == 0
    nodata = source.pixels - int(classed.pixels.sum())
    yield (
        f"{counted(nodata, 'pixel')} of {source.pixels:,} without data: in no segment, 0 in the class raster."
        if nodata
        else "No pixel: every one of them is in a segment."
    )
    if unclassed.any():
        yield (
            f"{counted(np.count_nonzero(unclassed), 'segment')} of "
            f"{counted(classed.pixels[unclassed].sum(), 'pixel')} in which the image has no data: no class."
        )
    for why, count in samples.left_out.items():
        if count:
            yield f"{why[0].upper()}{why[1:]}: {count:,}."
    empty = [c.name for c, found in zip(class_map.classes, class_map.pixels) if not found]
    if empty:
        yield f"Classes that no segment got: {', '.join(empty)}."


def _number(value, how=".3f"):
    return "not defined" if np.isnan(value) else format(value, how)
