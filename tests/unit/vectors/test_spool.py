import tempfile
from itertools import chain

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.vectors.spool import Spool

arrays = st.lists(st.integers(-9, 9), min_size=1, max_size=4)


@given(parts=st.lists(st.lists(arrays, max_size=4), max_size=4), seed=st.integers(0, 99))
def test_arrays_are_read_in_any_order(parts, seed):
    random = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as folder:
        spool = Spool(f"{folder}/arrays", np.int32)
        for part in parts:
            spool.append(np.array([*chain(*part)]), np.array([len(values) for values in part], int))
        written = [*chain(*parts)]
        order = random.permutation(len(written))
        spool.finish(order)
        assert spool.lengths.tolist() == [len(written[place]) for place in order]
        some = random.permutation(len(written))[: len(written) // 2]
        read = spool.read(some)
    assert read.dtype == np.int32
    assert read.tolist() == [*chain(*(written[order[place]] for place in some))]


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(LandCoverError, match="A file cannot be written"):
        Spool(str(tmp_path / "missing" / "arrays"), np.int32)


def test_a_file_that_vanished_is_told(tmp_path):
    path = tmp_path / "arrays"
    spool = Spool(str(path), np.int32)
    spool.append(np.arange(3), np.array([3]))
    spool.finish(np.array([0]))
    path.unlink()
    with pytest.raises(LandCoverError, match="arrays"):
        spool.read(np.array([0]))
