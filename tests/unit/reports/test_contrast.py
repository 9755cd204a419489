"""What a report draws can be seen on its page, light, dark and in print (WCAG 2.1, 1.4.11: 3 to 1)."""

import re

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.reports.page import bar, chip, page
from landcover_segmentation.core.reports.plots import (
    class_flows,
    class_histogram,
    class_profiles,
    silhouettes,
)

LEAST = 3.0
#: Colours that no page of any kind sets off by itself.
CLASSES = [
    LandCoverClass(1, "Dark", "#14171a"),
    LandCoverClass(2, "Middle", "#808080"),
    LandCoverClass(3, "Bright", "#fefefe"),
]


def luminance(color):
    part = np.array(list(bytes.fromhex(color[1:]))) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, other):
    """Return the contrast ratio of two colours, 1..21."""
    darker, brighter = sorted((luminance(one), luminance(other)))
    return (brighter + 0.05) / (darker + 0.05)


def style():
    return re.search("<style>(.*)</style>", page("Title", "subject", []), re.S).group(1)


def themes():
    """Return the colours of the page by name: light, dark, in print."""
    blocks = re.findall(r":root \{([^}]*)\}", style())
    pages = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", block)) for block in blocks]
    return [
        {name: "#" + color[1:] if len(color) == 7 else "#" + "".join(2 * digit for digit in color[1:])
         for name, color in colors.items()}
        for colors in pages
    ]  # fmt: skip


def test_the_contrast_is_that_of_the_guideline():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("number", range(3), ids=["light", "dark", "print"])
@pytest.mark.parametrize("name", ["ink", "muted", "accent", "edge"])
@pytest.mark.parametrize("ground", ["paper", "card", "soft"])
def test_text_lines_and_outlines_stand_off_from_every_ground(number, name, ground):
    colors = themes()[number]
    assert contrast(colors[name], colors[ground]) >= LEAST


@pytest.mark.parametrize("number", [0, 1], ids=["light", "dark"])
def test_some_class_would_not_be_seen_without_an_outline(number):
    paper = themes()[number]["paper"]
    assert min(contrast(each.color, paper) for each in CLASSES) < LEAST


@pytest.mark.parametrize("selector", [r"\.chip", r"\.bar", r"\.bar span", r"\.strip", r"\.strip span"])
def test_what_is_in_the_colour_of_a_class_has_an_outline(selector):
    rule = re.search(rf"(?m)(?:^|\}} ){selector} \{{([^}}]*)\}}", style()).group(1)
    assert "var(--edge)" in rule


def test_chips_and_bars_are_those_of_the_style():
    assert 'class="chip"' in chip(CLASSES[0])
    assert 'class="bar"' in bar("#14171a", 0.5)


@pytest.mark.parametrize("kind", ["profiles", "silhouettes", "histogram", "flows"])
def test_what_a_plot_draws_in_the_colour_of_a_class_has_an_outline(kind):
    values, labels = np.linspace(-0.2, 0.9, 30), np.arange(30) % 3 + 1
    svg = {
        "profiles": lambda: class_profiles("Profiles", ["Red", "NIR"], np.arange(6).reshape(3, 2), CLASSES),
        "silhouettes": lambda: silhouettes("Silhouettes", values, labels, CLASSES),
        "histogram": lambda: class_histogram(
            "Histogram", values, np.ones(30), [0.2, 0.5], CLASSES, "NDVI of segments"
        ),
        "flows": lambda: class_flows("Flows", np.arange(9).reshape(3, 3), CLASSES),
    }[kind]()
    shapes = re.findall(r"<(?:path|use)\b[^>]*>", svg)
    outlined = {
        re.search(r' d="([^"]+)"', s)[1] for s in shapes if "stroke: var(--edge)" in s and ' d="' in s
    }
    for land_cover in CLASSES:
        own = [shape for shape in shapes if land_cover.color in shape]
        assert own
        for shape in own:
            below = re.search(r' d="([^"]+)"', shape)
            assert "stroke: var(--edge)" in shape or (below and below[1] in outlined)
