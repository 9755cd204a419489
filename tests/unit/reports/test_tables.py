"""Tables of reports: names of rows and columns, what each holds, and the same figures as CSV."""

import csv
import html
import io
import re
from urllib.parse import unquote

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.reports.matrix import matrix_table
from landcover_segmentation.core.reports.page import bar, chip, table

EVIL = "<script>alert('1')</script> & \"quoted\", $x_1$"


def files_in(page):
    """Return the name, the label and the rows of every CSV file that a page holds."""
    found = []
    for link in re.findall(r"<a [^>]*>", page):
        told = dict(re.findall(r'([\w-]+)="([^"]*)"', link))
        kind, _, data = told["href"].partition(",")
        assert kind == "data:text/csv;charset=utf-8"
        text = unquote(data, errors="strict")
        assert text[0] == "\ufeff"
        label = html.unescape(told["aria-label"])
        found.append((told["download"], label, list(csv.reader(io.StringIO(text[1:], newline="")))))
    return found


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("1,234", "1234"), ("12,345,678.90", "12345678.90"), ("-1,234.5", "-1234.5"), ("+0.50", "+0.50"),
        ("25.3%", "0.253"), ("100%", "1.00"), ("-2.0%", "-0.020"), ("0.0%", "0.000"),
        ("2,5", "2,5"), ("1,2345", "1,2345"), ("88.00% ± 9.10", "88.00% ± 9.10"),
        ("not defined", "not defined"), ("", ""), ("Wood, wet", "Wood, wet"),
    ],
)  # fmt: skip
def test_figures_of_the_page_as_programs_read_them(shown, read):
    [(_, _, rows)] = files_in(table(["Class", "Figure"], [["Wood", shown]]))
    assert rows == [["Class", "Figure"], ["Wood", read]]


def test_names_come_back_and_pictures_are_left_out():
    land_cover = LandCoverClass(1, EVIL, "#112233")
    page = table(["Class", chip(land_cover), ""], [[chip(land_cover), "5", bar("#112233", 0.5)]])
    assert files_in(page)[0][2] == [["Class", EVIL], [EVIL, "5"]]
    assert "<script" not in page


def test_the_file_has_the_name_of_the_table():
    [(name, label, _)] = files_in(table(["Class"], [["Wood"]], caption="Größen & more: of each class"))
    assert name == "größen-more.csv" and label == "CSV: Größen & more: of each class"
    assert files_in(table(["Class"], [["Wood"]]))[0][0] == "table.csv"


def test_rows_and_columns_are_named():
    page = table(["Class", "Pixels", ""], [["Wood", "5", bar("#112233", 1)]], caption="Classes")
    assert "<caption>Classes</caption>" in page
    assert re.findall('<th scope="(col|row)">(.*?)</th>', page) == [
        ("col", "Class"), ("col", "Pixels"), ("row", "Wood")
    ]  # fmt: skip
    assert "<th></th>" not in page
    assert "<caption>" not in table(["Class"], [["Wood"]])


def test_columns_of_words_begin_at_the_left():
    wood = chip(LandCoverClass(1, "Wood", "#112233"))
    header = ["Old class", "Pixels", "New class", "Range", "Share", ""]
    rows = [[wood, "5", wood, "not defined", "5%", bar("#112233", 1)], [wood, "6", "", "2 to 3", "", ""]]
    page = table(header, rows)
    assert re.findall('<th[^>]* class="words">(.*?)</th>', page) == ["New class"]
    assert re.findall('<td class="words">(.*?)</td>', page) == [wood, ""]


def test_a_confusion_matrix():
    classes = [LandCoverClass(1, "Wood", "#112233"), LandCoverClass(2, EVIL, "#445566")]
    page = matrix_table(classes, np.array([[1200, 0], [300, 100]]))
    assert files_in(page)[0][2] == [
        ["Map \\ Reference", "Wood", EVIL, "All"],
        ["Wood", "1200", "0", "1200"],
        [EVIL, "300", "100", "400"],
        ["All", "1500", "100", "1600"],
    ]
    assert files_in(page)[0][:2] == (
        "map-reference.csv", "CSV: Rows: class in the map. Columns: class in the reference."
    )  # fmt: skip
    assert "<script" not in page
    shades = re.findall(r"<td(?: style=\"background:rgba\((\d+),\d+,\d+,([\d.]+)\)\")?>([\d,]+)</td>", page)
    # Green, nothing; red for three quarters of the row, green for a quarter of it; sums without.
    assert shades == [
        ("77", "0.70", "1,200"), ("", "", "0"), ("", "", "1,200"),
        ("192", "0.55", "300"), ("77", "0.25", "100"), ("", "", "400"),
        ("", "", "1,500"), ("", "", "100"), ("", "", "1,600"),
    ]  # fmt: skip
    assert '<th scope="colgroup" colspan="3">Reference</th>' in page
