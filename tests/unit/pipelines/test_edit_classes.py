import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classification.class_table import edit_classes, known_classes, table_rows
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.pipelines.edit_classes import (
    look_at_classes,
    open_classes,
    write_edited_classes,
)
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.source import RasterSource, embedded_classes
from landcover_segmentation.core.regions.sieve import sieve_regions
from pictures import flood_fill, label_pictures
from rasters import ArraySource, read_raster, write_raster

NAMES = ("Water", "Forest", "City")


def noise(side=300, largest=6):
    """Make classes in patches of two by two pixels, with nodata here and there."""
    generator = np.random.default_rng(3)
    return generator.integers(0, largest + 1, (side // 2, side // 2), np.uint8).repeat(2, 0).repeat(2, 1)


def run(folder, values, rows, min_area=0, regions=False, workers=None, nodata=0, progress=None):
    """Edit a raster of these values; return the old classes, the edit, the map and its values."""
    source = RasterSource.open(write_raster(folder / "old.tif", values, nodata), (1,), labels=True)
    old = open_classes(source, workers)
    pixels = dict(zip(old.ids.tolist(), old.pixels.tolist()))
    edit = edit_classes(known_classes(pixels, {}, {}), pixels, table_rows(rows))
    path = str(folder / "new.tif")
    class_map = write_edited_classes(
        old, source, edit, path, min_area, regions, workers, str(folder), progress
    )  # fmt: skip
    return old, edit, class_map, read_raster(path)[0]


@given(
    values=label_pictures(largest=5),
    names=st.lists(st.sampled_from(NAMES), min_size=5, max_size=5).filter(lambda names: len(set(names)) > 1),
)
def test_equals_every_pixel_looked_up(tmp_path_factory, values, names):
    folder = tmp_path_factory.mktemp("edit")
    present = sorted({int(value) for value in values.flat} - {0})
    rows = [(value, names[value - 1], "") for value in present]
    if len({name for _, name, _ in rows}) < 2:
        return
    *_, class_map, new = run(folder, values, rows)
    name_of = {land_cover.value: land_cover.name for land_cover in class_map.classes}
    for old_value, new_value in zip(values.flat, new.flat):
        assert (new_value == 0) == (old_value == 0)
        assert new_value == 0 or name_of[int(new_value)] == names[old_value - 1]
    assert class_map.pixels.tolist() == [np.count_nonzero(new == c.value) for c in class_map.classes]


def test_pixels_and_areas_of_merged_classes_add_up(tmp_path):
    values = noise()
    _, _, plain, _ = run(tmp_path, values, [])
    _, edit, merged, _ = run(tmp_path, values, [("1,4", "A", ""), ("2-3", "B", "")])
    assert [edit.class_of[value] for value in range(1, 7)] == [1, 2, 2, 1, 3, 4]
    for place in range(4):
        members = [value - 1 for value, new_value in edit.class_of.items() if new_value == place + 1]
        assert merged.pixels[place] == plain.pixels[members].sum()
        assert merged.areas[place] == pytest.approx(plain.areas[members].sum(), rel=1e-12)
    assert merged.nodata_pixels == plain.nodata_pixels == np.count_nonzero(values == 0)


def test_regions_of_classes_that_were_merged_are_one(tmp_path):
    values = noise(60)
    _, _, class_map, new = run(tmp_path, values, [("1-3", "A", ""), ("4-6", "B", "")], regions=True)
    expected = flood_fill(np.where(values == 0, 0, (values > 3) + 1))
    assert class_map.region_count == expected.max()
    np.testing.assert_array_equal(read_raster(class_map.region_raster)[0], expected)
    np.testing.assert_array_equal(new, np.where(values == 0, 0, (values > 3) + 1))


def test_small_regions_are_sieved_after_the_classes_were_merged(tmp_path):
    values = np.array([[1, 1, 1, 1], [1, 2, 3, 1], [1, 4, 4, 1], [1, 1, 1, 1]], np.uint8)
    rows = [("2-3", "A", ""), (4, "B", "")]
    # Two single pixels are a region of two once they are one class.
    assert run(tmp_path, values, rows, min_area=2)[3].max() == 3
    *_, class_map, new = run(tmp_path, values, rows, min_area=3)
    assert (new == 1).all() and class_map.merged_regions == 2


def test_equals_the_sieve_of_the_values_looked_up(tmp_path):
    values = noise(80)
    *_, class_map, new = run(tmp_path, values, [("1-3", "A", ""), ("4-6", "B", "")], 12, regions=True)
    looked_up = np.where(values == 0, 0, (values > 3) + 1).astype(np.uint8)
    source = ArraySource(looked_up, looked_up > 0)
    found = sieve_regions(source, 2, 12, str(tmp_path))
    regions = found.read(source.windows(1000)[0])
    np.testing.assert_array_equal(new, np.where(regions >= 0, found.labels[regions], 0))
    assert class_map.merged_regions == found.merged > 0


def test_any_number_of_threads_and_with_or_without_regions_the_same_bytes(tmp_path):
    values, rows = np.tile(noise(), (4, 4)), [("1,4", "A", "#102030"), ("2-3", "B", "#405060")]
    files = set()
    for number, (threads, regions) in enumerate([(1, False), (2, False), (1, True), (2, True)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        run(folder, values, rows, regions=regions, workers=Threads(threads))
        files.add((folder / "new.tif").read_bytes())
    assert len(files) == 1


def test_names_and_colours_are_in_the_file(tmp_path):
    run(tmp_path, noise(20), [("1,3", "Água", "#102030"), ("2", "Floresta", "#405060")])
    names, colors = embedded_classes(RasterSource.open(str(tmp_path / "new.tif"), labels=True))
    assert (names[1], names[2], names[3]) == ("Água", "Floresta", "Class 4")
    assert (colors[1], colors[2]) == ("#102030", "#405060")


def test_values_of_other_programs(tmp_path):
    values = np.array([[-5, 0, 3000], [3000, 9999, -5]], np.int16)
    *_, class_map, new = run(tmp_path, values, [("-5,3000", "A", "")], nodata=9999)
    assert new.tolist() == [[1, 2, 1], [1, 0, 1]]  # 0 is a class where it is not nodata
    assert new.dtype == np.uint8 and class_map.pixels.tolist() == [4, 1]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (np.zeros((4, 4), np.uint8), "There is no region"),
        (np.ones((4, 4), np.float32), "not a raster of whole numbers"),
        (np.arange(2500, dtype=np.uint16).reshape(50, 50), "too many values for classes: 2,499 of them"),
    ],
)
def test_what_holds_no_classes(tmp_path, values, words):
    with pytest.raises(LandCoverError, match=words):
        run(tmp_path, values, [])


def test_what_the_old_classes_look_like(tmp_path):
    values = noise(100)
    bands = np.stack([values * 20, 200 - values * 10, values * 3 + 7]).astype(np.float32)
    bands[:, values == 6] = np.nan  # a class that the image does not show
    image = RasterSource.open(write_raster(tmp_path / "image.tif", bands))
    old, *_ = run(tmp_path, values, [])
    looks = look_at_classes(old, image, Threads(2))
    expected = [[value * 20, 200 - value * 10, value * 3 + 7] for value in range(1, 6)]
    np.testing.assert_allclose(looks.means, [*expected, [np.nan] * 3], rtol=1e-6)
    assert looks.values == (1, 2, 3, 4, 5, 6) and looks.colors[5] == "" and all(looks.colors[:5])


def test_cancelling(tmp_path):
    with pytest.raises(Cancelled):
        run(tmp_path, noise(), [(1, "A", "")], 4, True, progress=Progress(is_cancelled=lambda: True))
    assert not os.path.exists(tmp_path / "regions.tif")
