"""The report of a sample: how its points were shared out, what to expect of them, and what to do now."""

from ..accuracy.metrics import INTERVAL
from ..accuracy.sampling_design import ACCURACY_OF_OTHERS, ACCURACY_OF_RARE, RARE
from .page import (
    bar,
    chip,
    facts_list,
    heading,
    how_section,
    left_out_section,
    notice,
    overview,
    page,
    table,
)

_STEPS = (
    "If the points are a temporary layer, make it permanent first: labels in it are gone when QGIS closes.",
    "Hide the map, so that it does not sway you, and show the image or a better one of about the same date.",
    "Go through the points in the order of their id, zoom to each, and choose in the field 'class' what the "
    "pixel around it is. The class that the map gives it is hidden.",
    "Leave a point empty where you cannot tell. Do not move, add or delete points.",
    "You may stop early: the points are in random order, so the first ones are a random sample as well. Of "
    "each class two at least must be labelled.",
)


def sample_report(title, source, design, parameters, match, command="", warnings=()):
    """Describe a sample of points that is to be labelled.

    Parameters
    ----------
    title : str
        Name of the algorithm.
    source : RasterSource
        The map.
    design : SamplingDesign
    parameters : dict
        What the algorithm was called with, by name.
    match : str
        How the classes of the labels are matched with those of the map, in words.
    command : str
        Command line that repeats the run.
    warnings : sequence of str
        Sentences on what makes the sample doubtful.

    Returns
    -------
    str
        HTML page.
    """
    error = design.overall_error
    figures = {
        "points": f"{design.count:,}",
        "expected standard error of overall accuracy": f"{error:.2%}",
        "half of its expected interval of 95 %": f"± {INTERVAL * error:.2%}",
    }
    items = "".join(f"<li>{step}</li>" for step in _STEPS)
    body = [
        overview("", figures),
        *(notice(sentence) for sentence in warnings),
        heading(
            "Points of each class",
            "Expected errors are for the user's accuracies that are assumed here, before anybody has looked: "
            f"{ACCURACY_OF_RARE:.0%} of a class that takes less than {RARE:.0%} of the map, "
            f"{ACCURACY_OF_OTHERS:.0%} of any other. The labels will tell the real ones.",
        ),
        _allocation_table(design),
        heading("How to label them"),
        f"<ul>{items}</ul>",
        heading("What comes then", "Run 'Accuracy assessment' with the map, the labelled points and:"),
        facts_list({"Field with the class of the samples": "class", "How classes are matched": match}),
        "<p>It takes the stratum of each point and the area of each stratum from the map, weights the points "
        "by them, and gives accuracy and areas with intervals of 95 % in the section 'Accuracy and area of "
        "the whole map'; the figures above it count points as they are. Points that are still empty are "
        "counted and left out.</p>",
        how_section(_facts(source), parameters, {}, command),
        left_out_section(_left_out(source, design)),
    ]
    return page(title, source.name, body)


def _allocation_table(design):
    header = [
        "Class",
        "Pixels",
        "Share of the map",
        "Assumed accuracy",
        "Points",
        "Expected standard error",
        "",
    ]
    columns = design.pixels, design.shares, design.accuracies, design.points, design.errors
    most = design.points.max()
    rows = [
        [
            chip(land_cover),
            f"{pixels:,}",
            f"{share:.2%}",
            f"{accuracy:.0%}",
            f"{points:,}",
            f"{error:.2%}",
            bar(land_cover.color, points / most),
        ]
        for land_cover, pixels, share, accuracy, points, error in zip(design.classes, *columns)
    ]
    return table(header, rows, caption="Points: how many each class gets, and the error to expect")


def _facts(source):
    return {
        "Map": f"{source.name}, {source.width} x {source.height} pixels",
        "Sample": (
            "Stratified random: each class of the map is a stratum, and each of its pixels is drawn with the "
            "same probability and at most once (Cochran 1977, Sampling Techniques; Olofsson et al. 2014, "
            "Good practices for estimating area and assessing accuracy of land change, Remote Sensing of "
            "Environment 148, 42-57)"
        ),
    }


def _left_out(source, design):
    """Return sentences on what took no part."""
    yield f"Pixels without data, which are never drawn: {source.pixels - int(design.pixels.sum()):,}."
    yield "Classes that the map does not have: the list offers only its own."
    yield "What the labels will say: real accuracies differ from the assumed ones, and so do the errors."
