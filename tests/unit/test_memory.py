from contextlib import contextmanager

import pytest
from landcover_segmentation.core import memory
from landcover_segmentation.core.memory import MEGABYTE, free_memory, memory_budget


@contextmanager
def container(monkeypatch, folder, limit, usage, cached):
    """Lay out the files of a control group."""
    names = [folder / name for name in ("limit", "usage", "statistics")]
    for path, text in zip(names, (limit, usage, f"anon 5\ninactive_file {cached}\nfile 7\n")):
        path.write_text(f"{text}\n" if path.name != "statistics" else text)
    monkeypatch.setattr(memory, "_CGROUPS", (tuple(map(str, names)),))
    yield


def test_the_users_number_is_taken_as_it_is():
    assert memory_budget(300) == 300 * MEGABYTE


def test_without_a_number_it_is_half_of_what_is_free_and_at_most_two_gigabytes():
    assert 0 < memory_budget() <= 2048 * MEGABYTE
    assert memory_budget() == pytest.approx(min(2048 * MEGABYTE, free_memory() / 2), rel=0.2)


def test_the_limit_of_a_container_counts_without_what_is_only_cached(monkeypatch, tmp_path):
    with container(monkeypatch, tmp_path, 900 * MEGABYTE, 700 * MEGABYTE, 100 * MEGABYTE):
        assert free_memory() == 300 * MEGABYTE
        assert memory_budget() == 150 * MEGABYTE


def test_a_container_without_a_limit_does_not_count(monkeypatch, tmp_path):
    with container(monkeypatch, tmp_path, "max", 700 * MEGABYTE, 0):
        unlimited = free_memory()
    monkeypatch.setattr(memory, "_CGROUPS", ())
    assert unlimited == pytest.approx(free_memory(), rel=0.2)


def test_a_full_container_leaves_nothing(monkeypatch, tmp_path):
    with container(monkeypatch, tmp_path, 100, 900, 0):
        assert free_memory() == 0
        assert memory_budget() == 0
