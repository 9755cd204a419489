"""Every parameter of every dialog can be reached with the tab key, and so can Run and Help."""

import pytest
from examples import NAMES


@pytest.fixture(scope="module")
def walks(window, land):
    return window("keyboard.py", land[0])


@pytest.mark.parametrize("name", NAMES)
def test_the_tab_key_comes_by_everything(walks, name):
    walk = walks[name]
    assert {"Run", "Help"} <= set(walk["enabled"])
    assert set(walk["enabled"]) <= set(walk["visited"])


def test_rows_of_the_table_come_by_keys(walks):
    assert len(walks["typing"]) == 5
