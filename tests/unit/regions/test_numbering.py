import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.regions.numbering import follow, put_first


@given(st.lists(st.integers(0, 30), min_size=1, max_size=30))
def test_pointers_are_followed_to_their_end(steps):
    """Each element leads to one before it, or stays."""
    pointers = np.array([max(place - step, 0) for place, step in enumerate(steps)])
    for place, end in enumerate(follow(pointers)):
        while pointers[place] != place:
            place = pointers[place]
        assert end == place


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 100)), max_size=20))
def test_the_first_of_several_values_stays(pairs):
    expected = {}
    for place, value in pairs:
        expected.setdefault(place, value)
    target = np.full(6, -1)
    places, values = np.array(pairs, int).reshape(-1, 2).T
    put_first(target, places, values)
    assert target.tolist() == [expected.get(place, -1) for place in range(6)]
