"""The page of the reports, and what each report says."""

import base64
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from landcover_segmentation.core.classification.class_table import edit_classes, known_classes, table_rows
from landcover_segmentation.core.classification.cluster_count import suggest_clusters
from landcover_segmentation.core.classification.kmeans import class_silhouettes, fit_kmeans
from landcover_segmentation.core.pipelines.edit_classes import (
    look_at_classes,
    open_classes,
    write_edited_classes,
)
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.pipelines.segments import classify_segments, write_segment_classes
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.reports.cluster_count import cluster_count_report
from landcover_segmentation.core.reports.edited_classes import edited_classes_report
from landcover_segmentation.core.reports.kmeans import kmeans_report
from landcover_segmentation.core.reports.pictures import class_picture, image_picture
from landcover_segmentation.core.reports.plots import class_profiles
from landcover_segmentation.core.reports.segments import segments_report
from rasters import write_raster

EVIL = "<script>alert('1')</script> & \"quoted\" $x_1$"
COMMAND = "qgis_process run landcover:kmeans '--INPUT=a b.tif'"


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

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text += data + " "


def words(text):
    """Return the visible text of a page with single spaces."""
    return " ".join(Page(text).text.split())


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("report")


@pytest.fixture(scope="module")
def parts(folder):
    """Class a small image: a dark half, a bright half of a quarter less, some nodata."""
    image = np.full((2, 10, 10), 20, np.uint8)
    image[:, :4] = 200
    image[:, -1] = 0
    source = RasterSource.open(write_raster(folder / "image.tif", image, nodata=0))
    model = fit_kmeans(source, 2, "none")
    class_map = classify_kmeans(
        source, model, str(folder / "out.tif"), 0, regions=True, workspace=str(folder)
    )
    return source, model, class_map


@pytest.fixture(scope="module")
def segments(folder):
    """Class ten segments of ten pixels by values of which one segment has none and one half."""
    zones = np.arange(1, 11, dtype=np.uint8)[:, None].repeat(10, axis=1)
    zones[9, 8:] = 0
    values = np.linspace(-0.5, 0.6, 10, dtype=np.float32)[:, None].repeat(10, axis=1)
    values[0] = np.nan
    values[1, :5] = np.nan
    found = SegmentRaster.open(write_raster(folder / "zones.tif", zones))
    source = RasterSource.open(write_raster(folder / "values.tif", values))
    rows = [(0, "Low $a$", "#112233"), (0.3, "Middle", "#445566"), ("", "High", "#778899")]
    classed = classify_segments(found, source.read, "NDVI", "manual", rows)
    class_map = write_segment_classes(found, found.numbers, classed, str(folder / "classes.tif"))
    return class_map, classed


@pytest.fixture(scope="module")
def suggestion(folder):
    generator = np.random.default_rng(0)
    levels = np.array([[20, 90], [160, 230]]).repeat(15, axis=0).repeat(15, axis=1)
    image = (levels + generator.integers(-8, 9, (3, 30, 30))).astype(np.uint8)
    source = RasterSource.open(write_raster(folder / "quarters.tif", image))
    return source, suggest_clusters(source, 2, 6)


@pytest.fixture(scope="module")
def edited(folder, parts):
    """Name the bright class of the small image and give the map's only other class a colour."""
    source = RasterSource.open(str(folder / "out.tif"), (1,), labels=True)
    old = open_classes(source)
    pixels = dict(zip(old.ids.tolist(), old.pixels.tolist()))
    known = known_classes([1, 2, 3], {1: "Class 1"}, {1: "#112233"})
    edit = edit_classes(known, pixels, table_rows([("2,3", "Field", "")]))
    class_map = write_edited_classes(old, source, edit, str(folder / "edited.tif"))
    return class_map, edit, pixels, look_at_classes(old, parts[0])


@pytest.fixture(scope="module")
def pages(folder, parts, segments, suggestion, edited):
    """Return one page of each kind with all that it can hold."""
    source, model, _ = parts
    class_map, classed = segments
    return {
        "kmeans": kmeans_report(
            *parts,
            {"SEED": 7},
            class_picture(str(folder / "out.tif"), model.classes),
            class_silhouettes(source, model),
            suggestion[1],
            COMMAND,
            image=image_picture(source),
        ),
        "segments": segments_report(
            "Classify segments",
            "mean of NDVI",
            class_map,
            classed,
            {"SEED": 7},
            class_picture(str(folder / "classes.tif"), classed.classes),
            30,
            COMMAND,
        ),
        "clusters": cluster_count_report(*suggestion, {"SEED": 7}, COMMAND),
        "edited": edited_classes_report(*edited[:3], {"SEED": 7}, True, "", edited[3], "", COMMAND),
    }


KINDS = pytest.mark.parametrize("kind", ["kmeans", "segments", "clusters", "edited"])


@KINDS
def test_a_page_stands_alone(pages, kind):
    text = pages[kind]
    page = Page(text)
    assert page.open == []
    assert not {"script", "link", "iframe", "object", "embed", "image"}.intersection(page.tags)
    sources = [value for name, value in page.attributes if name in ("src", "srcset", "data", "poster")]
    assert all(re.match("data:image/(png|jpeg);base64,", value) for value in sources)
    links = [value for name, value in page.attributes if name.endswith("href")]
    assert all(value.startswith(("#", "data:text/csv;")) for value in links)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert not re.search(r"https?:|@import|url\((?!#)", re.sub('base64,[^"]*', "", text))


@KINDS
def test_every_id_is_there_once_and_only_where_it_is_used(pages, kind):
    attributes = Page(pages[kind]).attributes
    ids = [value for name, value in attributes if name == "id"]
    assert len(ids) == len(set(ids))
    used = set(re.findall(r'(?:url\(|href=")#([^)"]+)', pages[kind]))
    assert used == set(ids) and ids


@KINDS
def test_every_table_says_what_it_holds_and_is_there_as_csv(pages, kind):
    text = pages[kind]
    tables = re.findall("<table>.*?</table>", text, re.S)
    captions = [re.search("<caption>(.+?)</caption>", each)[1] for each in tables]
    assert len(set(captions)) == len(captions) == text.count('<a download="')
    names = re.findall('<a download="(.*?)"', text)
    assert len(set(names)) == len(names)
    for each in tables:
        assert set(re.findall('<th( .*?)?(?: class="words")?>', each)) == {' scope="col"', ' scope="row"'}


@KINDS
def test_pictures_tell_what_they_show(pages, kind):
    told = [value for name, value in Page(pages[kind]).attributes if name == "alt"]
    assert all(len(each) > 20 for each in told) and len(set(told)) == len(told)
    if kind == "kmeans":
        assert told == [
            "The image: Band 1 from dark to bright", "Map of the classes: Class 1 55.6%, Class 2 44.4%"
        ]  # fmt: skip


@KINDS
def test_no_text_is_smaller_than_four_fifths_of_what_the_reader_set(pages, kind):
    style = re.search("<style>(.*)</style>", pages[kind], re.S)[1].partition("@media print")[0]
    sizes = [float(size) for size in re.findall(r"font(?:-size)?: ([\d.]+)rem", style)]
    assert len(sizes) > 8 and min(sizes) >= 0.8
    least_width = float(re.search(r"\.plot {[^}]*min-width: ([\d.]+)rem", style)[1])
    for plot in re.findall("<svg.*?</svg>", pages[kind], re.S):
        width = float(re.search(r'viewBox="0 0 ([\d.]+)', plot)[1])
        texts = re.findall(r"font: ([^;]*);|font-size: ([\d.]+)px", plot)
        sizes = [float(re.search(r"([\d.]+)px", one or f"{other}px")[1]) for one, other in texts]
        assert sizes and min(sizes) * least_width / width >= 0.8


@KINDS
def test_plots_take_the_colours_of_the_page(pages, kind):
    plots = "".join(re.findall(r"<svg.*?</svg>", pages[kind], re.S))
    assert "var(--muted)" in plots
    assert "currentColor" in plots or kind == "edited"  # which has no line or word in the colour of the text
    assert not re.search("#0[0-9a-f]0[0-9a-f]0[0-9a-f]", plots)  # the colours that stand in for these


@KINDS
def test_every_plot_tells_what_it_shows(pages, kind):
    plots = re.findall(r"<svg[^>]*>", pages[kind])
    assert plots and all(re.search('role="img" aria-label="[^"]{20,}"', plot) for plot in plots)


@KINDS
def test_parameters_command_and_what_was_left_out_are_told(pages, kind):
    text = words(pages[kind])
    assert "SEED 7" in text
    assert COMMAND in text
    assert text.rindex("What was left out") > text.index("How it was made")


@KINDS
def test_without_matplotlib_the_rest_of_the_page_is_there(
    pages, kind, monkeypatch, parts, segments, suggestion, edited
):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    text = {
        "kmeans": lambda: kmeans_report(*parts, {}, separation=class_silhouettes(*parts[:2])),
        "segments": lambda: segments_report("T", "v", *segments, {}),
        "clusters": lambda: cluster_count_report(*suggestion, {}),
        "edited": lambda: edited_classes_report(*edited[:3], {}, True, "", edited[3]),
    }[kind]()
    assert "<svg" not in text
    told = words(text).split("No plot. ")[1:]
    assert len(told) == pages[kind].count("<svg")
    assert all("matplotlib cannot be used: not installed" in each for each in told)
    assert all(re.search("Install it with '[^']*matplotlib", each) for each in told)
    assert "What was left out" in text


@pytest.mark.parametrize("name", ["\N{PALM TREE} wood", "\u091c\u0902\u0917\u0932", "\u68ee"])
def test_names_in_any_script_are_drawn_without_a_warning_to_the_user(parts, recwarn, name):
    classes = [replace(land_cover, name=name) for land_cover in parts[1].classes]
    plot = class_profiles("Means: of bands", ["red", name], np.ones((len(classes), 2)), classes)
    assert name in re.sub(" aria-label=.*?>", "", plot)
    assert [str(warning.message) for warning in recwarn] == []


def test_the_same_bytes_in_every_run_and_settings_of_matplotlib_are_left_alone(pages, suggestion):
    import matplotlib

    matplotlib.use("agg")  # newer ones choose it when it is first looked at, such as in the comparison below
    matplotlib.rcParams["font.size"] = 20
    matplotlib.rcParams["lines.linewidth"] = 9
    before = matplotlib.rcParams.copy()
    try:
        again = cluster_count_report(*suggestion, {"SEED": 7}, COMMAND)
        assert again == pages["clusters"]
        assert matplotlib.rcParams == before
    finally:
        matplotlib.rcdefaults()


def test_every_value_is_escaped(parts, suggestion):
    source, model, class_map = parts
    classes = tuple(replace(each, name=EVIL) for each in model.classes)
    text = kmeans_report(
        replace(source, band_names=(EVIL, EVIL), path=EVIL),
        replace(model, classes=classes, versions={EVIL: EVIL}, scaling=EVIL),
        replace(class_map, classes=classes),
        {EVIL: EVIL},
        EVIL,
        class_silhouettes(source, model),
        replace(suggestion[1], reason=EVIL, warnings=(EVIL,)),
        EVIL,
    )
    page = Page(text)
    assert "script" not in page.tags
    assert "<script" not in text
    assert not any("alert" in name for name, _ in page.attributes)
    assert page.text.count(EVIL) >= 12


def test_every_value_about_segments_is_escaped(segments):
    class_map, classed = segments
    classes = tuple(replace(each, name=EVIL) for each in classed.classes)
    source = replace(class_map.source, path=EVIL)
    text = segments_report(
        EVIL,
        EVIL,
        replace(class_map, classes=classes, source=source),
        replace(classed, classes=classes, method="otsu", reason=EVIL),
        {EVIL: EVIL},
        EVIL,
        0,
        EVIL,
    )
    assert "script" not in Page(text).tags and "<script" not in text


def test_what_became_of_the_classes_and_what_they_look_like(edited):
    class_map, edit, pixels, looks = edited
    text = words(edited_classes_report(class_map, edit, pixels, {}, True, looks=looks))
    assert "2 classes, from 2 values" in text
    assert "Class 1 1 50 55.6% 1 Class 1 Class 2 2 40 44.4% 2 Field Class 3 3 0 0.0% 2 Field" in text
    assert "20 20" in text and "200 200" in text  # means of the bands
    assert "The table of classes was empty" not in text and "Looks like" in text
    text = words(edited_classes_report(class_map, edit, pixels, {}, False))
    assert "The table of classes was empty" in text and "Looks like" not in text
    merged = replace(class_map, merged_regions=3, pixels=np.array([90, 0]))
    text = words(edited_classes_report(merged, edit, pixels, {}, True))
    assert "3 regions below the smallest area" in text and "nowhere in the map: Field" in text


def test_every_value_about_edited_classes_is_escaped(edited):
    class_map, edit, pixels, looks = edited
    classes, old = ([replace(each, name=EVIL) for each in all_] for all_ in (edit.classes, edit.old))
    text = edited_classes_report(
        replace(class_map, classes=classes, source=replace(class_map.source, path=EVIL)),
        replace(edit, classes=tuple(classes), old=tuple(old)),
        pixels,
        {EVIL: EVIL},
        True,
        EVIL,
        replace(looks, band_names=(EVIL, EVIL), colors=[EVIL, EVIL]),
        EVIL,
        EVIL,
    )
    assert "script" not in Page(text).tags and "<script" not in text


def test_the_class_table_says_how_much_of_what(parts):
    text = words(kmeans_report(*parts, {}))
    assert "Class 1 1 50 0.50 55.6% " in text  # 50 pixels of 100 square metres are half a hectare
    assert "Class 2 2 40 0.40 44.4% " in text
    assert "10 pixels of 100 without data" in text
    assert "Regions 2" in text


def test_colors_of_the_classes_are_those_of_the_map(pages, parts, segments):
    for kind, classes in (("kmeans", parts[1].classes), ("segments", segments[0].classes)):
        plots = "".join(re.findall(r"<svg.*?</svg>", pages[kind], re.S))
        for each in classes:
            assert pages[kind].count(f"background:{each.color}") >= 2
            assert each.color in plots


def test_centres_are_in_units_of_the_image(parts):
    text = words(kmeans_report(*parts, {}))
    assert "Class Band 1 Band 2 Class 1 20 20 Class 2 200 200" in text


def test_without_crs_there_is_no_area(parts):
    source, model, class_map = parts
    assert "Area" in kmeans_report(source, model, class_map, {})
    assert "Area" not in kmeans_report(source, model, replace(class_map, areas=None), {})


def test_one_class_has_no_silhouette(parts):
    source, model, class_map = parts
    text = words(
        kmeans_report(
            source, replace(model, silhouette=float("nan")), class_map, {}, separation=(None, np.ones(9))
        )
    )
    assert "not defined" in text
    assert "nan" not in text
    assert "How separate" not in text


def test_how_separate_each_class_is(parts):
    separation = np.array([0.5, 0.7, -0.1, -0.3, 0.4, 0.4]), np.array([1, 1, 2, 2, 2, 2])
    text = words(kmeans_report(*parts, {}, separation=separation))
    assert "Class 1 2 0.60 0.0%" in text
    assert "Class 2 4 0.10 50.0%" in text


def test_merged_regions_and_empty_classes_are_told(parts):
    source, model, class_map = parts
    text = words(kmeans_report(source, model, replace(class_map, merged_regions=3), {}))
    assert "3 regions below the smallest area" in text
    emptied = replace(class_map, pixels=np.array([90, 0]))
    assert "nowhere in the map: Class 2" in words(kmeans_report(source, model, emptied, {}))


def test_what_segments_leave_out(pages):
    text = words(pages["segments"])
    assert "2 pixels of 100 without data: in no segment" in text
    assert "1 segment of 10 pixels without a valid value" in text
    assert "5 pixels without a valid value that took the class of their segment" in text
    assert "0 segments, among them all below 30 pixels that had a neighbour" in text
    assert "10 segments had no neighbour and stayed smaller" in text


def test_the_suggestion_is_told_with_its_evidence(pages, suggestion):
    text = words(pages["clusters"])
    assert "Suggested number of clusters 4" in text
    assert suggestion[1].reason in text
    for each in suggestion[1].candidates:
        figures = (each.prediction_strength, each.valley, each.departure, each.silhouette, each.spread)
        assert f" {each.clusters} {' '.join(f'{figure:.3f}' for figure in figures)} " in text
    assert suggestion[1].alternatives in text


def test_warnings_are_told(suggestion):
    source, found = suggestion
    text = cluster_count_report(source, replace(found, warnings=("It is doubtful.",)), {})
    assert '<div class="notice">It is doubtful.</div>' in text


class TestPicture:
    def picture(self, folder, values, classes):
        """Return a picture, as an array of rows, columns, bands, of a class raster."""
        from osgeo import gdal

        uri = class_picture(write_raster(folder / "picture.tif", values, nodata=0), classes)
        (folder / "picture.png").write_bytes(base64.b64decode(uri.partition("base64,")[2]))
        return np.moveaxis(gdal.Open(str(folder / "picture.png")).ReadAsArray(), 0, -1)

    def test_a_small_map_is_shown_pixel_by_pixel(self, folder, parts):
        first, second = (tuple(bytes.fromhex(c.color[1:])) for c in parts[1].classes)
        drawn = self.picture(folder, np.array([[0, 1], [2, 2], [1, 1]], np.uint8), parts[1].classes)
        assert drawn.shape == (720, 480, 4)
        drawn = drawn[::240, ::240]
        assert drawn[0, 0, 3] == 0
        assert tuple(drawn[0, 1]) == (*first, 255)
        assert tuple(drawn[1, 0]) == tuple(drawn[1, 1]) == (*second, 255)

    def test_a_large_map_shows_the_most_frequent_class_and_keeps_its_shape(self, folder, parts):
        values = np.full((900, 1800), 2, np.uint8)
        values[::3, ::3] = 1  # specks
        values[:, 900:] = 0
        drawn = self.picture(folder, values, parts[1].classes)
        assert drawn.shape == (360, 720, 4)
        second = (*bytes.fromhex(parts[1].classes[1].color[1:]), 255)
        assert (drawn[:, :355] == second).all()
        assert (drawn[:, 365:, 3] == 0).all()

    def test_nothing_is_left_in_memory(self, folder, parts):
        from osgeo import gdal

        self.picture(folder, np.ones((3, 3), np.uint8), parts[1].classes)
        assert not gdal.ReadDir("/vsimem/")
