"""The algorithms around segments: what they make of images, and that the steps together are the whole."""

import re
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from examples import NAMES, example, made, prepare
from osgeo import gdal
from qgis.core import NULL, QgsRasterLayer, QgsVectorLayer
from skimage.measure import label

QUARTERS = np.array([[1, 2], [3, 4]]).repeat(15, axis=0).repeat(20, axis=1)
CLASS_NAMES = ["Water", "Bare or built", "Sparse vegetation", "Dense vegetation"]


def values_of(path):
    """Return the pixels of a file, of its only band or of all of them."""
    return gdal.Open(str(path)).ReadAsArray()


def category_names(path):
    """Return the names of the classes in a class raster."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    band.GetNoDataValue()  # GDAL 3.6 reads the names, which lie beside the file, only with something else
    return band.GetCategoryNames()[1:]


def features_of(layer):
    """Return the features of a layer or of the file of one."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "layer", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def ndvi_of(path, red=1, nir=4):
    """Return the NDVI of an image."""
    bands = values_of(path).astype(np.float64)
    return (bands[nir - 1] - bands[red - 1]) / (bands[nir - 1] + bands[red - 1])


@pytest.mark.parametrize("name", [name for name in NAMES if name != "kmeans"])
def test_every_output_that_was_asked_for_is_returned(run, provider, land, out, name):
    prepare(run, land)
    results = run(name, **example(name, land, out))
    assert set(results) == {output.name() for output in provider.algorithm(name).outputDefinitions()}
    for path in (value for value in results.values() if isinstance(value, str)):
        layers = QgsRasterLayer(path), QgsVectorLayer(path)
        assert any(layer.isValid() for layer in layers) or path.endswith((".html", ".json"))
    assert not [path.name for path in out.iterdir() if path.name.startswith(".")]


def test_quarters_become_the_four_default_classes(run, land, out):
    results = run("segmentndvi", **example("segmentndvi", land, out), THRESHOLD_METHOD="manual")
    assert np.array_equal(values_of(results["OUTPUT"]), QUARTERS)
    assert results["CLASS_COUNT"] == 4
    assert results["VALID_PIXELS"] == 1200 and results["NODATA_PIXELS"] == 0
    assert category_names(results["OUTPUT"]) == CLASS_NAMES

    segments = values_of(results["SEGMENTS"])
    assert np.array_equal(np.unique(segments), np.arange(1, results["SEGMENT_COUNT"] + 1))
    ndvi = ndvi_of(land)
    check_regions(features_of(results["POLYGONS"]), QUARTERS, segments, ndvi)
    polygons = features_of(results["SEGMENT_POLYGONS"])
    assert len(polygons) == results["SEGMENT_COUNT"]
    means = values_of(results["INDEX_OUTPUT"])
    for polygon, number in zip(polygons, polygon_numbers(polygons, segments)):
        mask = segments == number
        assert polygon["id"] == number
        assert polygon["name"] == CLASS_NAMES[polygon["class"] - 1]
        assert np.all(QUARTERS[mask] == polygon["class"])
        assert polygon["pixels"] == np.count_nonzero(mask)
        assert polygon["area"] == pytest.approx(4 * polygon["pixels"])
        assert polygon["area_ha"] == pytest.approx(polygon["area"] / 10_000, rel=1e-3)
        assert polygon["perimeter"] == pytest.approx(polygon.geometry().length())
        assert polygon["index_mean"] == pytest.approx(ndvi[mask].mean(), abs=1e-6)
        assert polygon["index_std"] == pytest.approx(ndvi[mask].std(), abs=1e-5)
        assert np.allclose(means[mask], polygon["index_mean"], atol=1e-6)
        assert polygon.geometry().isGeosValid()
    lengths = Counter()
    for line in features_of(results["LINES"]):
        if line["border"] != "regions":
            continue
        assert line["left_name"] == CLASS_NAMES[line["left_class"] - 1]
        assert (line["left_id"], line["right_id"]) == (line["left_class"], line["right_class"])
        lengths[frozenset((line["left_class"], line["right_class"]))] += line["length"]
    assert lengths == {
        frozenset((1, 2)): 30, frozenset((3, 4)): 30, frozenset((1, 3)): 40, frozenset((2, 4)): 40,
    }  # fmt: skip


def check_regions(polygons, classes, segments, values, names=CLASS_NAMES, pixel_area=4):
    """Hold the polygons of a map against its regions, pixel by pixel.

    `segments` are their numbers from 1; values that are not finite are no data.
    """
    # scikit-image numbers what is connected in the order of the first pixels, as regions are.
    regions, count = label(classes, background=0, connectivity=1, return_num=True)
    assert [polygon["id"] for polygon in polygons] == list(range(1, count + 1))
    for polygon in polygons:
        mask = regions == polygon["id"]
        assert np.all(classes[mask] == polygon["class"])
        assert polygon["name"] == names[polygon["class"] - 1]
        assert polygon["pixels"] == np.count_nonzero(mask)
        assert polygon["area"] == pytest.approx(pixel_area * polygon["pixels"])
        assert polygon.geometry().area() == pytest.approx(polygon["area"])
        assert polygon.geometry().isGeosValid() and not polygon.geometry().isMultipart()
        inside = values[mask & np.isfinite(values)]
        measured = [polygon["index_mean"], polygon["index_std"]]
        if len(inside) == 0:
            assert measured == [NULL, NULL]
        else:
            assert measured == pytest.approx([inside.mean(), inside.std()], abs=1e-6)
        assert polygon["segments"] == len(np.unique(segments[mask]))


def polygon_numbers(polygons, segments):
    """Return the segment below each polygon of an image of two-metre pixels."""
    for polygon in polygons:
        point = polygon.geometry().pointOnSurface().asPoint()
        yield segments[int((4e6 - point.y()) // 2), int((point.x() - 5e5) // 2)]


def test_the_report_tells_what_was_done(run, land, out):
    results = run("segmentndvi", **example("segmentndvi", land, out), THRESHOLD_METHOD="manual")
    with open(results["REPORT"], encoding="utf-8") as file:
        page = file.read()
    for words in (
        *CLASS_NAMES, "#c19972", "nir is band 4, red is band 1", "0, 0.2, 0.4", "as given", "quickshift",
        "whole numbers of 8 bits, so their names may be wrong",
        f"<dd>{results['SEGMENT_COUNT']}</dd>",
    ):  # fmt: skip
        assert words in page, words


@pytest.mark.parametrize("name", ["segment", "segmentndvi", "spectralindex", "classifysegments"])
def test_nothing_optional_is_made_unasked(run, land, out, name):
    prepare(run, land)
    parameters = example(name, land, out)
    optional = {"POLYGONS", "SEGMENT_POLYGONS", "LINES", "REPORT", "SEGMENTS", "INDEX_OUTPUT"}
    for key in optional:
        if str(parameters.get(key, "")).startswith(str(out)):
            del parameters[key]
    results = run(name, **parameters)
    assert optional.isdisjoint(results)
    assert {path.suffix for path in out.iterdir()} <= {".tif", ".xml", ".qml"}


def test_lines_tell_boundaries_of_classes_from_those_of_segments(run, olinda, out):
    results = run(
        "segmentndvi", INPUT=olinda, RED=3, NIR=4, THRESHOLD_METHOD="kmeans", OUTPUT=str(out / "classes.tif"),
        SEGMENTS=str(out / "segments.tif"), POLYGONS=str(out / "regions.gpkg"), LINES=str(out / "lines.gpkg"),
    )  # fmt: skip
    segments, classes = values_of(results["SEGMENTS"]), values_of(results["OUTPUT"])
    edges = Counter()
    for one, other in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])):
        differ = segments[one] != segments[other]
        same = classes[one] == classes[other]
        edges["segments"] += np.count_nonzero(differ & same)
        edges["regions"] += np.count_nonzero(differ & ~same)
    lengths = Counter()
    class_of = {polygon["id"]: polygon["class"] for polygon in features_of(results["POLYGONS"])}
    for line in features_of(results["LINES"]):
        lengths[line["border"]] += line["length"] / 28.5
        for side in ("left", "right"):
            assert class_of.get(line[f"{side}_id"], NULL) == line[f"{side}_class"]
        if line["border"] in edges:
            assert (line["left_id"] == line["right_id"]) == (line["border"] == "segments")
    assert {border: round(lengths[border], 3) for border in edges} == edges
    assert min(edges.values()) > 0


def test_segments_have_their_numbers_means_and_neighbours(run, olinda, out):
    results = run(
        "segment", INPUT=olinda, BANDS=[3, 4], OUTPUT=str(out / "segments.tif"),
        POLYGONS=str(out / "segments.gpkg"), LINES=str(out / "lines.gpkg"),
    )  # fmt: skip
    segments, bands = values_of(results["OUTPUT"]), values_of(olinda).astype(np.float64)
    assert segments.dtype == np.uint32
    count = results["SEGMENT_COUNT"]
    pixels = np.bincount(segments.ravel(), minlength=count + 1)
    assert pixels[0] == 0 == results["NODATA_PIXELS"] and pixels[1:].min() >= 30
    means = {
        band: np.bincount(segments.ravel(), weights=bands[band - 1].ravel()) / np.maximum(pixels, 1)
        for band in (3, 4)
    }
    polygons = features_of(results["POLYGONS"])
    assert sorted(polygon["id"] for polygon in polygons) == list(range(1, count + 1))
    for polygon in polygons:
        assert polygon["pixels"] == pixels[polygon["id"]]
        assert polygon.geometry().area() == pytest.approx(polygon["area"])
        assert [polygon[f"mean_{band}"] for band in means] == pytest.approx(
            [mean[polygon["id"]] for mean in means.values()]
        )
    across = Counter()
    for one, other in ((segments[:, :-1], segments[:, 1:]), (segments[:-1], segments[1:])):
        differ = one != other
        across.update(map(frozenset, zip(one[differ].tolist(), other[differ].tolist())))
    lengths = Counter()
    for line in features_of(results["LINES"]):
        if line["border"] != "regions":
            continue
        lengths[frozenset((line["left_id"], line["right_id"]))] += line["length"] / 28.5
    assert {pair: round(length, 6) for pair, length in lengths.items()} == across


@pytest.mark.parametrize("method", ["slic", "felzenszwalb", "watershed"])
def test_other_methods(run, land, out, method):
    results = run("segment", INPUT=land, METHOD=method, MIN_AREA=10, OUTPUT=str(out / "segments.tif"))
    assert results["SEGMENT_COUNT"] > 1
    assert np.bincount(values_of(results["OUTPUT"]).ravel())[1:].min() >= 10


def test_the_log_says_where_tiles_show(run, feedback, monkeypatch, land, out):
    from landcover_segmentation.core.segmentation.methods import SEGMENT_METHODS

    monkeypatch.setitem(SEGMENT_METHODS, "slic", replace(SEGMENT_METHODS["slic"], tile_size=32))
    said = []
    monkeypatch.setattr(type(feedback), "pushInfo", lambda self, text: said.append(text), raising=False)
    run("segment", INPUT=land, OUTPUT=str(out / "a.tif"))
    assert not any("works on tiles" in text for text in said)
    run("segment", INPUT=land, METHOD="slic", OUTPUT=str(out / "b.tif"))
    assert any("slic works on tiles of 32 pixels" in text for text in said)


def test_wanted_mean_size(run, olinda, out):
    results = run("segment", INPUT=olinda, SEGMENT_SIZE="200", OUTPUT=str(out / "segments.tif"))
    assert results["VALID_PIXELS"] / results["SEGMENT_COUNT"] == pytest.approx(200, rel=0.02)


def test_same_bytes_for_one_thread_and_two(run, land, out):
    for threads in (1, 2):
        folder = out / str(threads)
        folder.mkdir()
        run("segmentndvi", **example("segmentndvi", land, folder), THREADS=threads)
    for name in ("output.tif", "segments.tif", "index_output.tif"):
        assert (out / "1" / name).read_bytes() == (out / "2" / name).read_bytes()
    for name in ("polygons.gpkg", "segment_polygons.gpkg", "lines.gpkg"):
        one, two = ([row.attributes() for row in features_of(out / folder / name)] for folder in "12")
        assert one == two
    # The command line at the end of a report names the threads and the files.
    pages = [
        re.sub("(?s)<pre>.*?</pre>", "", (out / n / "report.html").read_text(encoding="utf-8")) for n in "12"
    ]
    assert pages[0] == pages[1]


def test_pixels_without_an_index_have_none_and_their_segments_no_class(run, make_raster, land, out):
    bands = values_of(land)
    bands[:, :15, :20] = 0  # red + near infrared = 0, a legal value
    path = make_raster(bands, name="shadow.tif")
    results = run("segmentndvi", **example("segmentndvi", path, out), MIN_AREA=4, THRESHOLD_METHOD="manual")
    classes = values_of(results["OUTPUT"])
    assert not classes[:15, :20].any()
    assert np.array_equal(classes[15:], QUARTERS[15:])
    assert results["NODATA_PIXELS"] == 300 and results["VALID_PIXELS"] == 900
    polygons = features_of(results["POLYGONS"])
    assert [(polygon["class"], polygon["pixels"]) for polygon in polygons] == [(2, 300), (3, 300), (4, 300)]
    segments = features_of(results["SEGMENT_POLYGONS"])
    assert sum(segment["pixels"] for segment in segments) == 900
    assert len(segments) == results["SEGMENT_COUNT"] - 1
    assert np.isnan(values_of(results["INDEX_OUTPUT"])[:15, :20]).all()
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "1 segment of 300 pixels" in page
    run("spectralindex", INPUT=path, OUTPUT=str(out / "ndvi.tif"))
    assert np.isnan(values_of(out / "ndvi.tif")[:15, :20]).all()
    assert np.isfinite(values_of(out / "ndvi.tif")[15:]).all()


@pytest.mark.parametrize("method", ["auto", "otsu", "kmeans"])
def test_thresholds_that_are_found(run, land, out, method):
    parameters = example("segmentndvi", land, out)
    results = run("segmentndvi", **parameters, THRESHOLD_METHOD=method, CLASS_COUNT=2, CLASSES=[])
    assert np.array_equal(values_of(results["OUTPUT"]) == 2, QUARTERS >= 3)
    assert category_names(results["OUTPUT"]) == ["NDVI lowest", "NDVI highest"]


@pytest.mark.parametrize(
    "table",
    [
        "0.2,Bare,#c8a27a,,Green,#2F7D32",
        '"0,2",Bare,#c8a27a,,Green,#2F7D32',
        '0.2,Bare,#c8a27a, "", "Green", #2F7D32',
        ["0,2", "Bare", "#c8a27a", "", "Green", "#2f7d32"],
        [0.2, "Bare", "#c8a27a", "", "Green", "#2f7d32"],
        ["0.2", "Bare", "#c8a27a", None, "Green", "#2f7d32"],
        [[0.2, "Bare", "#c8a27a"], ["", "Green", "#2f7d32"]],
    ],
)
@pytest.mark.parametrize("method", ["auto", "manual"])
def test_tables_of_classes_in_every_spelling(run, land, out, table, method):
    run("segmentndvi", INPUT=land, CLASSES=table, THRESHOLD_METHOD=method, OUTPUT=str(out / "classes.tif"))
    assert np.array_equal(values_of(out / "classes.tif") == 2, QUARTERS >= 3)
    assert category_names(out / "classes.tif") == ["Bare", "Green"]


def test_an_index_of_visible_bands_for_images_without_near_infrared(run, imagery, out):
    path = imagery("nl_gorinchem_rgb_25cm.tif")
    part = str(out.parent / "part.tif")
    gdal.Translate(part, path, srcWin=[0, 0, 300, 300])
    results = run(
        "segmentndvi", INPUT=part, INDEX="vari", THRESHOLD_METHOD="otsu", CLASS_COUNT=2,
        OUTPUT=str(out / "classes.tif"),
    )  # fmt: skip
    names = category_names(results["OUTPUT"])
    assert names == ["VARI lowest", "VARI highest", "VARI uncertain"]
    assert results["CLASS_COUNT"] == 3


@pytest.mark.parametrize(
    ("index", "bands", "formula"),
    [
        ("ndvi", {"RED": 3, "NIR": "4"}, lambda b: (b[3] - b[2]) / (b[3] + b[2])),
        ("ndwi", {"GREEN": 2, "NIR": 4}, lambda b: (b[1] - b[3]) / (b[1] + b[3])),
        ("exg", {"RED": 3, "GREEN": 2, "BLUE": 1}, lambda b: (2 * b[1] - b[2] - b[0]) / b[:3].sum(axis=0)),
    ],
)
def test_spectral_indices(run, olinda, out, index, bands, formula):
    run("spectralindex", INPUT=olinda, INDEX=index, **bands, OUTPUT=str(out / "index.tif"))
    values = values_of(out / "index.tif")
    assert values.dtype == np.float32
    assert np.allclose(values, formula(values_of(olinda).astype(np.float64)), atol=1e-6)


def shuffled_zones(seed=3):
    """Return zones of other programs: large and negative numbers in any order, in parts, with nodata."""
    zones = np.random.default_rng(seed).integers(0, 6, (12, 16)).repeat(5, axis=0).repeat(5, axis=1)
    return np.array([-7, 2_000_000_000, 5, 99, 0, 123456], np.int32)[zones]


@pytest.fixture()
def zones(make_raster):
    """Return the path of a raster of such zones; 99 is nodata."""
    return make_raster(shuffled_zones()[None], name="zones.tif", nodata=99)


def test_statistics_on_zones_of_another_program(run, make_raster, zones, out):
    numbers = shuffled_zones()
    values = np.random.default_rng(4).normal(100, 20, (2, 60, 80)).astype(np.float32)
    values[:, 40:, 60:] = -1
    path = make_raster(values, name="values.tif", nodata=-1)
    results = run(
        "segmentstatistics", SEGMENTS=zones, VALUES=path, POLYGONS=str(out / "zones.gpkg"),
        TABLE=str(out / "table.gpkg"), OUTPUT=str(out / "means.tif"),
    )  # fmt: skip
    expected = {}
    for number in (-7, 5, 123456, 2_000_000_000):
        inside = numbers == number
        band = values[:, inside & (values[0] != -1)].astype(np.float64)
        expected[number] = [np.count_nonzero(inside), band.shape[1]]
        for row in band:
            expected[number] += [row.mean(), row.std(), row.min(), row.max()]
    fields = [
        "pixels",
        "count",
        *(f"{name}_{band}" for band in (1, 2) for name in ("mean", "std", "min", "max")),
    ]
    table = {row["id"]: [row[field] for field in fields] for row in features_of(results["TABLE"])}
    assert list(table) == sorted(expected)
    for number, row in expected.items():
        assert table[number] == pytest.approx(row, abs=1e-4)

    pixels = Counter()
    for part in features_of(results["POLYGONS"]):
        pixels[part["id"]] += part["pixels"]
        assert [part[field] for field in fields[1:]] == pytest.approx(expected[part["id"]][1:], abs=1e-4)
        assert part["pixels"] == round(part.geometry().area() / 4)
        assert part.geometry().isGeosValid() and not part.geometry().isMultipart()
    assert pixels == {number: row[0] for number, row in expected.items()}

    means = values_of(results["OUTPUT"])
    assert np.array_equal(np.isnan(means), (numbers == 0) | (numbers == 99))
    for number, row in expected.items():
        assert np.allclose(means[numbers == number], row[2], atol=1e-4)


def test_no_value_is_empty_not_a_number(run, make_raster, out):
    zones = make_raster(np.array([[[1, 1, 2, 2]]], np.uint8), name="zones.tif")
    values = make_raster(np.array([[[5, 7, 0, 0]]], np.uint8), name="values.tif", nodata=0)
    results = run("segmentstatistics", SEGMENTS=zones, VALUES=values, TABLE="memory:")
    one, two = features_of(results["TABLE"])
    assert (one["count"], one["mean_1"], one["max_1"]) == (2, 6, 7)
    assert (two["pixels"], two["count"], two["mean_1"]) == (2, 0, NULL)


def test_a_class_raster_may_be_the_zones(run, olinda, out):
    run("kmeans", INPUT=olinda, CLUSTERS=3, OUTPUT=str(out / "classes.tif"))
    results = run(
        "segmentstatistics", SEGMENTS=str(out / "classes.tif"), VALUES=olinda, BANDS="4", TABLE="memory:"
    )
    classes, band = values_of(out / "classes.tif"), values_of(olinda)[3]
    rows = features_of(results["TABLE"])
    assert [row["id"] for row in rows] == [1, 2, 3]
    assert [row["mean_4"] for row in rows] == pytest.approx([band[classes == n].mean() for n in (1, 2, 3)])


def test_zones_of_another_program_classed_by_a_band(run, make_raster, zones, out):
    numbers = shuffled_zones()
    height = np.where(numbers == 5, 300, np.where(numbers > 5, 120, 10)).astype(np.int16)
    path = make_raster(np.stack([height * 0, height]), name="height.tif")
    results = run(
        "classifysegments", SEGMENTS=zones, VALUES=path, BAND=2, OUTPUT=str(out / "classes.tif"),
        CLASSES=[100, "Low", "#101010", 200, "Middle", "#808080", "", "High", "#f0f0f0"],
        POLYGONS=str(out / "regions.gpkg"), SEGMENT_POLYGONS=str(out / "zones.gpkg"),
    )  # fmt: skip
    nothing = (numbers == 0) | (numbers == 99)
    expected = np.where(nothing, 0, np.where(height > 200, 3, np.where(height > 100, 2, 1)))
    assert np.array_equal(values_of(results["OUTPUT"]), expected)
    assert results["SEGMENT_COUNT"] == 4 and results["CLASS_COUNT"] == 3
    assert results["NODATA_PIXELS"] == np.count_nonzero(nothing)
    names = ["Low", "Middle", "High"]
    pixels = Counter()
    for part in features_of(results["SEGMENT_POLYGONS"]):
        pixels[part["name"]] += part["pixels"]
        assert part["index_std"] == 0
    assert pixels == dict(zip(names, np.bincount(expected.ravel())[1:]))
    regions = features_of(results["POLYGONS"])
    check_regions(regions, expected, numbers, height.astype(float), names)
    assert {region["segments"] for region in regions} == {1, 2}  # 123456 and 2000000000 are both "Middle"


def test_a_part_of_a_segment_without_values_has_no_mean(run, make_raster, out):
    """Segment 2 has a part on each side of segment 1; the values on its right part are no data."""
    numbers = np.array([[2, 2, 1, 2, 2, 3]], np.int32)
    values = np.array([[0.1, 0.3, 5, -1, -1, 0.4]], np.float32)
    results = run(
        "classifysegments", SEGMENTS=make_raster(numbers[None], name="zones.tif"),
        VALUES=make_raster(values[None], name="values.tif", nodata=-1), OUTPUT=str(out / "classes.tif"),
        CLASSES=[0.3, "Low", "#101010", 1, "Middle", "#808080", "", "High", "#f0f0f0"],
        POLYGONS="memory:", SEGMENT_POLYGONS="memory:",
    )  # fmt: skip
    fields = ("id", "class", "pixels", "index_mean", "index_std", "segments")
    left, middle, right, last = ([row[field] for field in fields] for row in features_of(results["POLYGONS"]))
    assert left == pytest.approx([1, 1, 2, 0.2, 0.1, 1])
    assert middle == [2, 3, 1, 5, 0, 1]
    assert right == [3, 1, 2, NULL, NULL, 1]
    assert last == pytest.approx([4, 2, 1, 0.4, 0, 1])
    parts = [[row["id"], row["index_mean"]] for row in features_of(results["SEGMENT_POLYGONS"])]
    assert [number for number, _ in parts] == [2, 1, 2, 3]
    assert [mean for _, mean in parts] == pytest.approx([0.2, 5, 0.2, 0.4])


@pytest.mark.parametrize("method", ["auto", "manual", "otsu", "kmeans"])
def test_the_steps_give_the_map_of_the_whole(run, imagery, land, out, method):
    image = imagery("naip_va_rgbn_1m.tif") if method == "manual" else land
    whole = run("segmentndvi", **example("segmentndvi", image, out), THRESHOLD_METHOD=method)
    prepare(run, image)
    parts = run(
        "classifysegments", SEGMENTS=made("segments.tif", image), VALUES=made("index.tif", image),
        THRESHOLD_METHOD=method, OUTPUT=str(out / "steps.tif"), POLYGONS=str(out / "steps.gpkg"),
        SEGMENT_POLYGONS=str(out / "steps_segments.gpkg"),
    )  # fmt: skip
    assert bytes_of(made("segments.tif", image)) == bytes_of(whole["SEGMENTS"])
    assert bytes_of(parts["OUTPUT"]) == bytes_of(whole["OUTPUT"])
    fields = ["id", "class", "name", "pixels", "area", "perimeter", "index_mean", "index_std"]
    for output, more in (("POLYGONS", ["segments"]), ("SEGMENT_POLYGONS", [])):
        one, other = (
            [[feature[field] for field in fields + more] for feature in features_of(result[output])]
            for result in (whole, parts)
        )
        assert one == other
    assert all(parts[key] == whole[key] for key in ("CLASS_COUNT", "SEGMENT_COUNT", "VALID_PIXELS"))


def test_neighbouring_segments_of_one_class_are_one_region(run, olinda, out):
    results = run("segmentndvi", **{**example("segmentndvi", olinda, out), "RED": 3, "NIR": 4})
    classes, segments = values_of(results["OUTPUT"]), values_of(results["SEGMENTS"])
    polygons = features_of(results["POLYGONS"])
    names = ["NDVI lowest", "NDVI middle", "NDVI highest"]
    check_regions(polygons, classes, segments, ndvi_of(olinda, red=3), names, pixel_area=28.5**2)
    assert len(polygons) < results["SEGMENT_COUNT"] == len(features_of(results["SEGMENT_POLYGONS"]))
    # A segment of this program is connected, so it lies in one region.
    assert sum(polygon["segments"] for polygon in polygons) == results["SEGMENT_COUNT"]
    between = [line for line in features_of(results["LINES"]) if line["border"] == "regions"]
    class_of = {polygon["id"]: polygon["class"] for polygon in polygons}
    for side in ("left", "right"):
        assert all(class_of[line[f"{side}_id"]] == line[f"{side}_class"] for line in between)
    assert all(line["left_class"] != line["right_class"] for line in between)
    edges = sum(np.count_nonzero(np.diff(classes.astype(int), axis=axis)) for axis in (0, 1))
    assert sum(line["length"] for line in between) == pytest.approx(28.5 * edges)


def bytes_of(path):
    """Return the content of a file."""
    with open(path, "rb") as file:
        return file.read()


def test_ndvi_finds_the_classes_of_the_hand_reference(run, imagery, shared_data, out):
    """Water, bare and vegetation as somebody drew them."""
    reference = values_of(shared_data / "imagery" / "naip_va_rgbn_1m_handref.tif")
    drawn = reference > 0
    for method, meaning in (("auto", [0, 1, 4, 2]), ("manual", [0, 1, 4, 2, 2])):
        path = str(out / f"{method}.tif")
        run("segmentndvi", INPUT=imagery("naip_va_rgbn_1m.tif"), THRESHOLD_METHOD=method, OUTPUT=path)
        found = np.array(meaning)[values_of(path)]
        assert np.mean(found[drawn] == reference[drawn]) >= 0.97


@pytest.fixture()
def reflectance(make_raster, land):
    """Return the path of the image of four quarters as reflectance."""
    return with_band_names(make_raster(values_of(land).astype(np.float32) / 400, name="reflectance.tif"))


def with_band_names(path):
    """Name the bands of an image red, green, blue and nir; return its path."""
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, name in enumerate(("red", "green", "blue", "nir"), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    return path


def report_of(results):
    """Return the report of a run."""
    with open(results["REPORT"], encoding="utf-8") as file:
        return file.read()


def test_reflectance_gets_the_default_classes_by_default(run, make_raster, reflectance, out):
    results = run("segmentndvi", **example("segmentndvi", reflectance, out))
    assert np.array_equal(values_of(results["OUTPUT"]), QUARTERS)
    assert category_names(results["OUTPUT"]) == CLASS_NAMES
    page = report_of(results)
    assert "default ones for NDVI of reflectance" in page and "hold for reflectance" not in page
    whole = make_raster(np.rint(values_of(reflectance) * 10_000).astype(np.uint16), name="whole.tif")
    again = run("segmentndvi", INPUT=with_band_names(whole), OUTPUT=str(out / "whole.tif"))
    assert np.array_equal(values_of(again["OUTPUT"]), QUARTERS)


def test_counts_get_classes_without_land_cover_names_by_default(run, monkeypatch, feedback, land, out):
    said = []
    monkeypatch.setattr(type(feedback), "pushInfo", lambda self, text: said.append(text), raising=False)
    results = run("segmentndvi", **example("segmentndvi", land, out))
    assert category_names(results["OUTPUT"]) == ["NDVI lowest", "NDVI middle", "NDVI highest"]
    page = report_of(results)
    sentence = next(text for text in said if "found in the image" in text)
    for words in (
        "whole numbers of 8 bits", "edit the table of classes (CLASSES)",
        "Water 25.0%, Bare or built 25.0%, Sparse vegetation 25.0%, Dense vegetation 25.0%",
    ):  # fmt: skip
        assert words in sentence and words in page
    plot = re.search('<svg[^>]*aria-label="Share of the area by.*?</svg>', page, re.S).group()
    assert plot.count("reflectance 0") == 3
    assert "dashed lines the limits that hold for reflectance" in page


def test_the_default_table_is_never_applied_to_another_index(run, land, out):
    results = run("segmentndvi", INPUT=land, INDEX="gndvi", GREEN=2, OUTPUT=str(out / "a.tif"))
    assert category_names(results["OUTPUT"]) == ["GNDVI lowest", "GNDVI middle", "GNDVI highest"]


def test_segments_classed_by_heights_have_ranks(run, make_raster, zones, out):
    height = np.where(shuffled_zones() == 5, 300, np.where(shuffled_zones() > 5, 120, 10)).astype(np.int16)
    path = make_raster(height[None], name="height.tif")
    results = run("classifysegments", SEGMENTS=zones, VALUES=path, OUTPUT=str(out / "classes.tif"))
    assert category_names(results["OUTPUT"]) == ["Band 1 lowest", "Band 1 middle", "Band 1 highest"]


def test_the_mean_index_of_segments_is_known_again(run, reflectance, out):
    """A raster of the plugin says which index it holds, and whether it is of reflectance."""
    prepare(run, reflectance)
    whole = run("segmentndvi", **example("segmentndvi", reflectance, out))
    for values in (whole["INDEX_OUTPUT"], made("index.tif", reflectance)):
        run("classifysegments", SEGMENTS=whole["SEGMENTS"], VALUES=values, OUTPUT=str(out / "steps.tif"))
        assert bytes_of(out / "steps.tif") == bytes_of(whole["OUTPUT"])
        assert category_names(out / "steps.tif") == CLASS_NAMES


def test_the_log_says_where_a_wanted_size_is_out_of_reach(run, monkeypatch, feedback, olinda, out):
    said = []
    monkeypatch.setattr(type(feedback), "pushInfo", lambda self, text: said.append(text), raising=False)
    for size, is_told in ((20, True), (400, False)):
        run("segment", INPUT=olinda, SEGMENT_SIZE=size, OUTPUT=str(out / f"{size}.tif"))
        assert (
            any(f"more than the wanted {size}: " in text and "minimum area (now 30)" in text for text in said)
            == is_told
        )


def test_layers_arrive_in_readable_colors(run, land, out):
    run("segmentndvi", **example("segmentndvi", land, out))
    results = run("segment", INPUT=land, OUTPUT=str(out / "s.tif"), POLYGONS=str(out / "s.gpkg"))
    names = ("output.tif", "segments.tif", "index_output.tif")
    layers = {name: QgsRasterLayer(str(out / name)) for name in names}
    assert [layer.renderer().type() for layer in layers.values()] == [
        "paletted", "singlebandpseudocolor", "singlebandpseudocolor"
    ]  # fmt: skip
    items = layers["segments.tif"].renderer().shader().rasterShaderFunction().colorRampItemList()
    assert len({item.color.name() for item in items}) == len(items) == max(results["SEGMENT_COUNT"], 2)
    polygons = QgsVectorLayer(results["POLYGONS"], "s", "ogr")
    fill = polygons.renderer().symbol().symbolLayer(0)
    assert fill.properties()["style"] == "no"
