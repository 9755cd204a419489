import tempfile
from itertools import chain
from unittest import mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.vectors import spool as spool_module
from landcover_segmentation.core.vectors.spool import Spool

arrays = st.lists(st.integers(-9, 9), min_size=1, max_size=4)


@pytest.mark.parametrize("at_a_time", [1, 2, 100])
@given(parts=st.lists(st.lists(arrays, max_size=4), max_size=4), seed=st.integers(0, 99))
def test_arrays_are_read_in_any_order(at_a_time, parts, seed):
    random = np.random.default_rng(seed)
    with (
        mock.patch.object(spool_module, "_ARRAYS_AT_A_TIME", at_a_time),
        tempfile.TemporaryDirectory() as folder,
    ):
        spool = Spool(f"{folder}/arrays", np.int32)
        for part in parts:
            spool.append(np.array([*chain(*part)]), np.array([len(values) for values in part], int))
        written = [*chain(*parts)]
        order = random.permutation(len(written))
        spool.finish(order)
        assert spool.lengths.tolist() == [len(written[place]) for place in order]
        some = random.permutation(len(written))[: len(written) // 2]
        for places, values, lengths in spool.read(some):
            found = np.split(values, np.cumsum(lengths)[:-1])
            assert values.dtype == np.int32
            assert [one.tolist() for one in found] == [written[order[place]] for place in places]
        assert [*chain(*(places.tolist() for places, _, _ in spool.read(some)))] == some.tolist()


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
        next(spool.read(np.array([0])))
