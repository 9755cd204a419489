import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.execution import Threads
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.vectors import arcs
from landcover_segmentation.core.vectors.boundaries import (
    Boundaries,
    boundary_lines,
    dissolved_polygons,
    region_polygons,
    separating_arcs,
)
from landcover_segmentation.core.vectors.spooled import SpooledBoundaries
from pictures import flood_fill, label_pictures
from rasters import NORTH_UP, write_raster

SOUTH_UP = (500000.0, 10.0, 0.0, 4000000.0, 0.0, 10.0)

#: Nested frames with an island within, a comb, a spiral, nodata around and inside, and one region over all.
FRAMES = (
    np.minimum.reduce([*np.indices((11, 9)), 10 - np.indices((11, 9))[0], 8 - np.indices((11, 9))[1]]) + 1
)
COMB = np.where((np.indices((9, 9))[1] % 2 == 0) | (np.arange(9) == 8)[:, None], 1, 2)
SPIRAL = np.array([[int(value) for value in row] for row in (
    "1111111", "1222221", "1211121", "1212121", "1212221", "1211111", "1222222",
)])  # fmt: skip
HOLES = np.pad(np.where(np.indices((9, 7)).sum(axis=0) % 3 == 0, 0, 1), 2)
PICTURES = {"frames": FRAMES, "comb": COMB, "spiral": SPIRAL, "holes": HOLES, "one": np.ones((9, 4), int)}


def write(folder, picture, geotransform=NORTH_UP):
    regions = np.asarray(flood_fill(picture), np.uint32)
    return write_raster(Path(folder, "regions.tif"), regions, 0, geotransform)


def check_same(raster, tile_size, tile_rows, classes):
    """Compare polygons and lines, all and some, with those of the whole map, byte by byte."""
    whole = Boundaries.trace(raster)
    spooled = SpooledBoundaries.trace(raster, tile_size=tile_size, tile_rows=tile_rows)
    assert list(region_polygons(spooled)) == list(region_polygons(whole))
    assert list(boundary_lines(spooled)) == list(boundary_lines(whole))
    some = separating_arcs(spooled, classes)
    assert some.tolist() == separating_arcs(whole, classes).tolist()
    assert list(boundary_lines(spooled, some)) == list(boundary_lines(whole, some))


@given(picture=label_pictures(), tile_size=st.integers(1, 3), tile_rows=st.integers(1, 3))
def test_strips_never_show(picture, tile_size, tile_rows):
    with tempfile.TemporaryDirectory() as folder:
        check_same(write(folder, picture), tile_size, tile_rows, np.arange(picture.size + 1) % 3)


@pytest.mark.parametrize("tile_rows", [1, 2, 3, 100])
@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP])
@pytest.mark.parametrize("name", PICTURES)
def test_regions_over_many_strips(tmp_path, name, geotransform, tile_rows):
    raster = write(tmp_path, PICTURES[name], geotransform)
    check_same(raster, 1, tile_rows, np.arange(PICTURES[name].size + 1) % 2)


def test_a_few_vertices_at_a_time_are_the_same(tmp_path, monkeypatch):
    raster = write(tmp_path, np.random.default_rng(0).integers(0, 3, (40, 40)))
    whole = Boundaries.trace(raster)
    polygons, lines = list(region_polygons(whole)), list(boundary_lines(whole))
    monkeypatch.setattr(arcs, "_VERTICES_AT_A_TIME", 10)
    spooled = SpooledBoundaries.trace(raster, workers=Threads(2), tile_size=7)
    assert list(region_polygons(spooled)) == polygons
    assert list(boundary_lines(spooled)) == lines


@given(picture=label_pictures().filter(np.any), tile_rows=st.integers(1, 3))
def test_dissolved_polygons_are_the_same(picture, tile_rows):
    regions = flood_fill(picture)
    group = np.zeros(regions.max() + 1, int)
    group[regions.ravel()] = picture.ravel()
    with tempfile.TemporaryDirectory() as folder:
        raster = write(folder, picture)
        spooled = SpooledBoundaries.trace(raster, with_lines=False, tile_size=2, tile_rows=tile_rows)
        expected = list(dissolved_polygons(Boundaries.trace(raster), group))
        assert list(dissolved_polygons(spooled, group)) == expected


def test_nothing_but_nodata_has_no_boundaries(tmp_path):
    spooled = SpooledBoundaries.trace(write(tmp_path, np.zeros((3, 3), int)), tile_size=1, tile_rows=1)
    assert list(region_polygons(spooled)) == []
    assert list(boundary_lines(spooled)) == []


def test_only_what_is_needed_is_written(tmp_path):
    raster = write(tmp_path, FRAMES)
    SpooledBoundaries.trace(raster, with_polygons=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["regions.tif", "regions.tif.lines"]


def test_cancelling_stops_the_tracing(tmp_path):
    with pytest.raises(Cancelled):
        SpooledBoundaries.trace(write(tmp_path, FRAMES), progress=Progress(is_cancelled=lambda: True))


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    raster = write(tmp_path, FRAMES)
    Path(f"{raster}.outlines").mkdir()
    with pytest.raises(LandCoverError, match="A file cannot be written"):
        SpooledBoundaries.trace(raster)
