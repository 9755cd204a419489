"""Files that are not what they should be; what a model has to hold is tested with the model."""

import os

import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.json_input import LARGEST_FILE, Entries, read_json, writable


def test_a_file_up_to_the_limit_is_read_and_a_larger_one_is_not(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"[1]" + b" " * (LARGEST_FILE - 3))
    assert read_json(path) == [1]
    path.write_bytes(b"[1]" + b" " * (LARGEST_FILE - 2))
    with pytest.raises(LandCoverError, match=r"too large.*10000001 bytes.*at most 10 MB"):
        read_json(path)


def test_what_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name, words in ((".", "not a file"), ("pipe", "not a file"), ("nowhere", "cannot be read")):
        with pytest.raises(LandCoverError, match=words):
            read_json(tmp_path / name)


def test_a_byte_order_mark_of_an_editor_is_no_fault(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes('\ufeff{"Água": 1.5}'.encode())
    assert read_json(path) == {"Água": 1.5}


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "a\nb", "\ud800", "a\ufffe", "\uffff", "x" * 2000, "Água 🌊"]
)
def test_what_was_made_writable_is_accepted_again(text):
    assert Entries({"text": writable(text)}, ["text"]).text("text") == writable(text)
    assert writable("Água 🌊") == "Água 🌊"
    assert writable("a\ufffe\uffffb") == "a??b"  # no XML holds them
