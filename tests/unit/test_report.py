import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from landcover_segmentation.core.kmeans import fit_kmeans
from landcover_segmentation.core.pipeline import classify_kmeans
from landcover_segmentation.core.raster import RasterSource
from landcover_segmentation.core.report import kmeans_report
from rasters import write_raster

EVIL = "<script>alert('1')</script> & \"quoted\""


class Page(HTMLParser):
    """Reads a page: its tags, its attributes and its visible text."""

    VOID = {"meta", "br", "hr", "img", "link", "input"}

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.text = [], [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text += data + " "


@pytest.fixture()
def parts(tmp_path):
    """Class a small image: a dark half, a bright half of a quarter less, some nodata."""
    image = np.full((2, 10, 10), 20, np.uint8)
    image[:, :4] = 200
    image[:, -1] = 0
    source = RasterSource.open(write_raster(tmp_path / "image.tif", image, nodata=0))
    model = fit_kmeans(source, 2, "none")
    class_map = classify_kmeans(
        source, model, str(tmp_path / "out.tif"), 0, regions=True, workspace=str(tmp_path)
    )
    return source, model, class_map


def test_every_value_is_escaped(parts):
    source, model, class_map = parts
    classes = tuple(replace(each, name=EVIL, color=EVIL) for each in model.classes)
    text = kmeans_report(
        replace(source, band_names=(EVIL, EVIL), path=EVIL),
        replace(model, classes=classes, versions={EVIL: EVIL}, scaling=EVIL),
        replace(class_map, classes=classes),
        {EVIL: EVIL},
    )
    page = Page(text)
    assert "script" not in page.tags
    assert "<script" not in text
    assert not any("alert" in name for name, _ in page.attributes)
    assert page.text.count(EVIL) >= 8


def test_the_page_stands_alone(parts):
    text = kmeans_report(*parts, {"INPUT": "image.tif"})
    page = Page(text)
    assert page.open == []
    assert not {"script", "link", "img", "iframe", "object"}.intersection(page.tags)
    assert not {"src", "href", "srcset"}.intersection(name for name, _ in page.attributes)
    assert not re.search(r"https?:|//|url\(|@import", text)


def test_the_class_table_says_how_much_of_what(parts):
    text = " ".join(Page(kmeans_report(*parts, {})).text.split())
    assert "Class 1 1 50 0.50 55.6% " in text  # 50 pixels of 100 square metres are half a hectare
    assert "Class 2 2 40 0.40 44.4% " in text
    assert "Left out as nodata 10" in text
    assert "Regions 2" in text


def test_colors_of_the_classes_are_shown(parts):
    text = kmeans_report(*parts, {})
    assert all(text.count(f"background:{each.color}") >= 2 for each in parts[1].classes)


def test_centres_are_in_units_of_the_image(parts):
    text = " ".join(Page(kmeans_report(*parts, {})).text.split())
    assert "Class Band 1 Band 2 Class 1 20 20 Class 2 200 200" in text


def test_parameters_are_listed(parts):
    text = " ".join(Page(kmeans_report(*parts, {"CLUSTERS": 2, "SEED": 7})).text.split())
    assert "CLUSTERS 2 SEED 7" in text


def test_without_crs_there_is_no_area(parts):
    source, model, class_map = parts
    assert "Area" in kmeans_report(source, model, class_map, {})
    assert "Area" not in kmeans_report(source, model, replace(class_map, areas=None), {})


def test_one_class_has_no_silhouette(parts):
    source, model, class_map = parts
    text = Page(kmeans_report(source, replace(model, silhouette=float("nan")), class_map, {})).text
    assert "not defined" in text
    assert "nan" not in text
