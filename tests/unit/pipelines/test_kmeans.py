from itertools import product

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import KMeansModel, fit_kmeans
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.areas import ground_areas
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.vectors.boundaries import Boundaries, boundary_lines, region_polygons
from osgeo import ogr
from rasters import read_all, read_raster, write_raster

TILINGS = tuple(product((64, 256, 1000), (1, 2)))
MIN_AREA = 10

#: Of the odd files those that cannot be classed, each with words of the reason.
REFUSED = {
    "all_nodata_u8.tif": "no valid pixel",
    "complex_float.tif": "Complex numbers",
    "constant_u8.tif": "more clusters than distinct",
    "driver_ERS": "not a raster",  # the header beside it is
    "driver_netCDF.nc": "no bands of its own",
    "float32_all_nan.tif": "no valid pixel",
    "not_a_raster.tif": "not a raster",
    "one_bit.tif": "palette",
    "one_pixel_1band.tif": "more clusters than distinct",
    "one_pixel_4band.tif": "more clusters than distinct",
    "paletted_64.tif": "palette",
    "truncated.tif": "cannot be read",
    "zero_bytes.tif": "not a raster",
}


@pytest.fixture(scope="module")
def images(bundled_scene, tmp_path_factory):
    """Return the paths of images by their names: the bundled scene, and parts of it.

    The collared one has no data beyond a slanted edge, as scenes of satellites have, and a hole.
    """
    folder = tmp_path_factory.mktemp("images")
    scene = RasterSource.open(bundled_scene)
    bands = read_raster(bundled_scene)[:4, :300, :280]
    rows, columns = np.indices(bands.shape[1:])
    empty = (columns < 40 + rows // 8) | ((rows - 150) ** 2 + (columns - 200) ** 2 < 100)
    georeference = {"geotransform": scene.geotransform, "epsg": 31985}
    collared = write_raster(
        folder / "collared.tif", np.where(empty, 0, bands).astype(np.uint8), nodata=0, **georeference
    )
    return {
        "scene": bundled_scene,
        "collared": collared,
        "west": write_raster(folder / "west.tif", bands[:, :, :140], **georeference),
        "east": write_raster(folder / "east.tif", bands[:, :, 140:], **georeference),
        "degrees": write_raster(
            folder / "degrees.tif", bands[:, :100, :100], None, (-34.9, 9e-5, 0, 8.0, 0, -9e-5), 4326
        ),
        "empty": write_raster(folder / "empty.tif", np.zeros_like(bands), nodata=0, **georeference),
    }


@pytest.fixture(scope="module")
def fitted(images):
    """Open and fit an image once."""
    known = {}

    def fit(name):
        if name not in known:
            source = RasterSource.open(images[name])
            known[name] = source, fit_kmeans(source, sample_size=10_000)
        return known[name]

    return fit


@pytest.fixture(scope="module")
def classified(fitted, tmp_path_factory):
    """Class an image once, with regions."""
    known = {}

    def classify(name, min_area=MIN_AREA):
        if (name, min_area) not in known:
            folder = tmp_path_factory.mktemp("classified")
            known[name, min_area] = run(*fitted(name), folder, min_area=min_area)
        return known[name, min_area]

    return classify


def run(source, model, folder, **options):
    """Class with regions; return the class picture and the class map."""
    path = str(folder / "classes.tif")
    class_map = classify_kmeans(source, model, path, regions=True, workspace=str(folder), **options)
    return read_raster(path)[0], class_map


def ground_of(source, valid):
    """Return the ground area of all valid pixels."""
    ground = ground_areas(source)
    steps = ground.in_window(Window(0, 0, source.width, source.height))
    return np.broadcast_to(steps, valid.shape)[valid].sum() * ground.unit


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
@pytest.mark.parametrize("name", ["scene", "collared"])
def test_tiles_and_threads_do_not_show(fitted, tmp_path, name, min_area):
    source, model = fitted(name)
    classes, files, regions, shapes = [], set(), [], set()
    for tile_size, threads in TILINGS:
        options = {"min_area": min_area, "tile_size": tile_size, "workers": Threads(threads)}
        folder = tmp_path / f"{tile_size} {threads}"
        folder.mkdir()
        picture, class_map = run(source, model, folder, **options)
        classes.append(picture)
        files.add((folder / "classes.tif").read_bytes())
        regions.append(
            (read_raster(class_map.region_raster), class_map.region_classes, class_map.region_pixels)
        )
        shapes.add(
            (
                tuple(region_polygons(Boundaries.trace(class_map.region_raster))),
                tuple(boundary_lines(Boundaries.trace(class_map.region_raster))),
            )
        )

        classify_kmeans(source, model, str(folder / "alone.tif"), workspace=str(folder), **options)
        files.add((folder / "alone.tif").read_bytes())
    for one, other in zip(classes, classes[1:]):
        np.testing.assert_array_equal(one, other)
    for one, other in zip(regions, regions[1:]):
        for part, other_part in zip(one, other):
            np.testing.assert_array_equal(part, other_part)
    assert len(files) == 1
    assert len(shapes) == 1


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
def test_nodata_is_never_classed_and_all_else_is(classified, min_area):
    classes, class_map = classified("collared", min_area)
    expected = (read_raster(class_map.source.path) != 0).all(axis=0)
    assert 0 < expected.sum() < expected.size
    np.testing.assert_array_equal(classes > 0, expected)
    assert class_map.valid_pixels == expected.sum()
    assert class_map.nodata_pixels == (~expected).sum()


def test_without_merging_every_pixel_has_its_nearest_centre(classified, fitted):
    source, model = fitted("scene")
    classes, class_map = classified("scene", 0)
    np.testing.assert_array_equal(classes, model.predict(*read_all(source)))
    assert class_map.merged_regions == 0


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
@pytest.mark.parametrize("name", ["scene", "collared"])
class TestClassMap:
    def test_pixels_and_areas_add_up(self, classified, name, min_area):
        classes, class_map = classified(name, min_area)
        _, width, _, _, _, height = class_map.source.geotransform
        counts = np.bincount(classes.ravel(), minlength=6)
        assert class_map.pixels.tolist() == counts[1:].tolist()
        # A UTM zone is true to scale within some thousandths.
        np.testing.assert_allclose(class_map.areas, counts[1:] * abs(width * height), rtol=5e-3)
        assert class_map.areas.sum() == pytest.approx(ground_of(class_map.source, classes > 0))

    def test_regions_are_the_connected_parts_of_the_classes(self, classified, name, min_area):
        from skimage.measure import label

        classes, class_map = classified(name, min_area)
        regions = read_raster(class_map.region_raster)[0]
        np.testing.assert_array_equal(regions, label(classes, background=0, connectivity=1))
        assert class_map.region_count == regions.max()
        np.testing.assert_array_equal(class_map.region_pixels, np.bincount(regions.ravel())[1:])
        np.testing.assert_array_equal(np.append(0, class_map.region_classes)[regions], classes)

    def test_polygons_are_valid_and_cover_what_their_class_covers(self, classified, name, min_area):
        _, class_map = classified(name, min_area)
        area = np.zeros(len(class_map.classes))
        count = 0
        for number, wkb in region_polygons(Boundaries.trace(class_map.region_raster)):
            polygon = ogr.CreateGeometryFromWkb(wkb)
            assert polygon.IsValid()
            area[class_map.region_classes[number - 1] - 1] += polygon.Area()
            count += 1
        _, width, _, _, _, height = class_map.source.geotransform
        np.testing.assert_allclose(area, class_map.pixels * abs(width * height))
        assert count == class_map.region_count


@pytest.mark.parametrize("name", ["scene", "collared"])
def test_no_region_that_has_a_neighbour_is_below_the_minimum(classified, name):
    _, class_map = classified(name)
    regions = read_raster(class_map.region_raster)[0]
    beside = np.zeros(class_map.region_count + 1, bool)
    for one, other in ((regions[:, :-1], regions[:, 1:]), (regions[:-1], regions[1:])):
        touching = (one != other) & (one > 0) & (other > 0)
        beside[one[touching]] = beside[other[touching]] = True
    assert class_map.merged_regions > 0
    assert (class_map.region_pixels[beside[1:]] >= MIN_AREA).all()


def test_merged_regions_are_counted_whether_regions_are_wanted_or_not(classified, fitted, tmp_path):
    _, class_map = classified("collared")
    alone = classify_kmeans(
        *fitted("collared"), str(tmp_path / "classes.tif"), MIN_AREA, workspace=str(tmp_path)
    )
    assert alone.merged_regions == class_map.merged_regions > 0


def test_geographic_areas_are_measured_on_the_ellipsoid(fitted, tmp_path):
    source, model = fitted("degrees")
    _, class_map = run(source, model, tmp_path, min_area=0)
    top = source.geotransform[3]  # pixels of ten metres at the equator
    expected = 100 * np.cos(np.radians(top))
    assert class_map.areas.sum() / class_map.valid_pixels == pytest.approx(expected, rel=0.01)


def test_an_image_without_crs_has_no_areas(tmp_path):
    image = np.arange(100, dtype=np.uint8).reshape(10, 10)
    source = RasterSource.open(write_raster(tmp_path / "image.tif", image, epsg=None))
    _, class_map = run(source, fit_kmeans(source, 2), tmp_path)
    assert class_map.areas is None


def test_without_regions_nothing_is_kept_but_the_classes(tmp_path):
    source = RasterSource.open(
        write_raster(tmp_path / "image.tif", np.arange(100, dtype=np.uint8).reshape(10, 10))
    )
    class_map = classify_kmeans(source, fit_kmeans(source, 2), str(tmp_path / "classes.tif"), min_area=0)
    assert (class_map.region_count, class_map.region_raster) == (None, None)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "classes.tif",
        "classes.tif.aux.xml",
        "image.tif",
    ]


def test_the_largest_number_of_classes(tmp_path):
    source = RasterSource.open(
        write_raster(tmp_path / "image.tif", np.arange(300, dtype=np.uint16).reshape(15, 20))
    )
    classes, class_map = run(source, fit_kmeans(source, 255, "none"), tmp_path, min_area=0)
    assert classes.dtype == np.uint8
    assert class_map.pixels.sum() == 300
    assert (class_map.pixels > 0).all()


def test_a_saved_model_classes_another_image_in_the_same_way(images, tmp_path):
    first, second = (RasterSource.open(images[name]) for name in ("west", "east"))
    model = fit_kmeans(first, sample_size=10_000)
    model.save(tmp_path / "model.json")
    loaded = KMeansModel.load(tmp_path / "model.json")
    for source in (first, second):
        np.testing.assert_array_equal(loaded.predict(*read_all(source)), model.predict(*read_all(source)))
    _, class_map = run(second, loaded, tmp_path)
    assert class_map.classes == model.classes


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
def test_progress_never_goes_back_and_ends_at_one(fitted, tmp_path, min_area):
    fractions = []
    progress = Progress(lambda fraction, _: fractions.append(fraction))
    run(*fitted("collared"), tmp_path, min_area=min_area, progress=progress, tile_size=100)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert max(np.diff([0, *fractions])) < 0.5


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
@pytest.mark.parametrize("after", [0, 5, 30])
def test_it_can_be_cancelled_at_any_time(fitted, tmp_path, min_area, after):
    reports = []
    progress = Progress(lambda *report: reports.append(report), lambda: len(reports) == after)
    with pytest.raises(Cancelled):
        run(*fitted("scene"), tmp_path, min_area=min_area, progress=progress, tile_size=64)
    assert len(reports) == after


@pytest.mark.parametrize("min_area", [0, MIN_AREA])
@pytest.mark.parametrize("regions", [False, True])
def test_an_image_without_valid_pixels_is_refused(images, fitted, tmp_path, min_area, regions):
    _, model = fitted("collared")
    with pytest.raises(LandCoverError, match="no valid pixel"):
        classify_kmeans(
            RasterSource.open(images["empty"]),
            model,
            str(tmp_path / "classes.tif"),
            min_area,
            regions,
            workspace=str(tmp_path),
        )


def test_every_odd_file_gives_a_valid_result_or_one_clear_sentence(shared_data, tmp_path):
    refused = {}
    for path in sorted((shared_data / "odd").iterdir()):
        if path.suffix in (".xml", ".hdr", ".prj"):
            continue
        try:
            source = RasterSource.open(str(path))
            classes, class_map = run(source, fit_kmeans(source, 3), tmp_path)
            np.testing.assert_array_equal(classes > 0, read_all(source)[1], err_msg=path.name)
            pixels = sum(
                class_map.region_pixels[number - 1] * bool(ogr.CreateGeometryFromWkb(wkb).IsValid())
                for number, wkb in region_polygons(Boundaries.trace(class_map.region_raster))
            )
            assert pixels == class_map.valid_pixels, path.name
            list(boundary_lines(Boundaries.trace(class_map.region_raster)))
        except LandCoverError as error:
            refused[path.name] = str(error)
    assert sorted(refused) == sorted(REFUSED)
    for name, words in REFUSED.items():
        assert words in refused[name]
