import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.vectors.arcs import in_order
from landcover_segmentation.core.vectors.tracing import find_arcs, find_strips
from pictures import flood_fill, label_pictures
from rasters import ArraySource

tile_sizes, tile_rows = st.sampled_from([1, 2, 3]), st.integers(1, 4)


@given(picture=label_pictures().map(flood_fill), tile_size=tile_sizes, tile_rows=tile_rows)
def test_strips_have_every_arc_once(picture, tile_size, tile_rows):
    source = ArraySource(picture)
    strips = list(find_strips(source, tile_size=tile_size, tile_rows=tile_rows))
    together, expected = in_order([strip.arcs for strip in strips]), find_arcs(source)
    for part in ("corners", "start", "sides"):
        np.testing.assert_array_equal(getattr(together, part), getattr(expected, part))


@given(picture=label_pictures().map(flood_fill), tile_size=tile_sizes, tile_rows=tile_rows)
def test_unfinished_are_the_regions_that_reach_the_last_row_of_a_strip(picture, tile_size, tile_rows):
    rows = tile_size * tile_rows
    strips = list(find_strips(ArraySource(picture), tile_size=tile_size, tile_rows=tile_rows))
    assert len(strips) == -(-len(picture) // rows)
    for number, strip in enumerate(strips[:-1], 1):
        last_row = picture[number * rows - 1]
        assert strip.unfinished.tolist() == np.unique(last_row[last_row > 0]).tolist()
    assert len(strips[-1].unfinished) == 0
