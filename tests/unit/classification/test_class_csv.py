import csv

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.class_csv import read_class_table, write_class_table
from landcover_segmentation.core.classification.class_looks import ClassLooks
from landcover_segmentation.core.classification.class_table import edit_classes, known_classes, table_rows
from landcover_segmentation.core.errors import LandCoverError

KNOWN = known_classes([1, 2, 3, 4], {1: 'Água, "deep"; 1'}, {1: "#0000ff", 2: "#00aa00", 3: "#111111"})
PIXELS = {1: 60, 2: 30, 4: 10}


def read_text(folder, text, encoding="utf-8"):
    """Write a file and read it as a table."""
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    return read_class_table(str(path))


def test_a_written_table_tells_what_there_is(tmp_path):
    path = tmp_path / "table.csv"
    looks = ClassLooks((1, 2, 4), ("Red", "NIR"), np.array([[1.5, 2], [3, 4e6], [np.nan, np.nan]]),
                       ["dark blue", "green", ""], np.array([0.25, -0.5, np.nan]), "NIR and Red")  # fmt: skip
    edit = edit_classes(KNOWN, PIXELS, table_rows([("2,3", "Forest", "#ABCDEF"), (4, "Rock", "")]))
    write_class_table(str(path), edit, PIXELS, looks)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfvalue,name,colour,")
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [list(row.values()) for row in rows] == [
        ["1", 'Água, "deep"; 1', "", "#0000ff", "60", "0.6000", "dark blue", "0.250", "1.5", "2"],
        ["2", "Forest", "#abcdef", "#00aa00", "30", "0.3000", "green", "-0.500", "3", "4e+06"],
        ["3", "Forest", "#abcdef", "#111111", "0", "0.0000", "", "", "", ""],
        ["4", "Rock", edit.classes[2].color, "", "10", "0.1000", "", "", "", ""],
    ]
    assert list(rows[0])[4:] == ["pixels", "share", "looks_like", "ndvi", "mean_Red", "mean_NIR"]


def test_without_an_image_the_colours_of_the_map_are_told(tmp_path):
    path = tmp_path / "table.csv"
    write_class_table(str(path), edit_classes(KNOWN, PIXELS, ()), PIXELS)
    with open(path, encoding="utf-8-sig", newline="") as file:
        assert [row["looks_like"] for row in csv.DictReader(file)] == ["blue", "green", "black", ""]


def test_a_table_given_back_untouched_changes_nothing(tmp_path):
    path = str(tmp_path / "table.csv")
    edit = edit_classes(KNOWN, PIXELS, ())
    write_class_table(path, edit, PIXELS)
    again = edit_classes(KNOWN, PIXELS, table_rows(read_class_table(path)))
    assert (again.classes, again.class_of) == (edit.classes, edit.class_of)


@pytest.mark.parametrize(
    "text",
    [
        "value,name,colour\n1,Água,#0000ff\n",
        "\ufeffvalue,name,color\r\n1,Água,#0000ff",
        "value;name;colour\n1;Água;#0000ff\n",
        "pixels\tName\tVALUES\tColour\tx\n9\tÁgua\t1\t#0000ff\t\n",
        '"value","name","colour"\n"1","Água","#0000ff"\n',
    ],
)
def test_whatever_a_spreadsheet_program_makes_of_it(tmp_path, text):
    assert read_text(tmp_path, text) == [("1", "Água", "#0000ff")]


def test_a_file_in_the_encoding_of_old_windows(tmp_path):
    assert read_text(tmp_path, "value;name;colour\n1;Água;\n", "cp1252") == [("1", "Água", "")]


def test_short_and_empty_rows(tmp_path):
    assert read_text(tmp_path, "value,name,colour\n\n1,A\n,,\n") == [
        ("", "", ""),
        ("1", "A", ""),
        ("", "", ""),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a table of classes|no column 'value'"),
        ("name,colour\nA,#000000\n", "no column 'value'"),
        ("value,colour\n1,#000000\n", "no column 'name'"),
        ("value,name\n1,A\n", "no column 'colour'"),
        ("value,name,colour\n1,\0A,\n" + "x" * 200_000, "not a table of classes"),
        ("x" * 1_000_001, "too large to be a table of classes"),
    ],
)
def test_files_of_another_kind(tmp_path, text, words):
    with pytest.raises(LandCoverError, match=words):
        read_text(tmp_path, text)


def test_a_missing_file(tmp_path):
    with pytest.raises(LandCoverError, match="cannot be read"):
        read_class_table(str(tmp_path / "nowhere.csv"))


@given(
    content=st.binary(max_size=60) | st.text(alphabet='vValuenmcor,;\t"\n1-#\r', max_size=60).map(str.encode)
)
def test_any_bytes_are_refused_or_read(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(b"value,name,colour\n" + content)
    try:
        edit_classes((LandCoverClass(1, "A", ""),), {1: 1}, table_rows(read_class_table(str(path))))
    except LandCoverError as error:
        assert "\n" not in str(error)


def test_only_line_ends_end_lines(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("value,name,colour\r1,Sea\u2028shore,\r2,Land,\r".encode())
    assert read_class_table(path) == [("1", "Sea\u2028shore", ""), ("2", "Land", "")]
