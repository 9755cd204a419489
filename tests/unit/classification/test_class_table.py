from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.class_table import (
    check_model,
    edit_classes,
    known_classes,
    repeated_rows,
    table_rows,
)
from landcover_segmentation.core.errors import LandCoverError

FIVE = tuple(LandCoverClass(value, f"Class {value}", f"#00000{value}") for value in range(1, 6))
PIXELS = {1: 10, 2: 5, 3: 50, 4: 20, 5: 1}


def edited(*cells, known=FIVE, pixels=PIXELS):
    """Edit the classes by rows of value, name and colour."""
    return edit_classes(known, pixels, table_rows(cells))


def told(edit):
    """Return new values, names and colours."""
    return [(each.value, each.name, each.color) for each in edit.classes]


class TestRows:
    @pytest.mark.parametrize(
        ("cell", "ranges"),
        [
            (2, ((2, 2),)),
            (2.0, ((2, 2),)),
            ("2", ((2, 2),)),
            (" 2.0 ", ((2, 2),)),
            ("-3", ((-3, -3),)),
            ("2,5", ((2, 2), (5, 5))),
            ("2; 5", ((2, 2), (5, 5))),
            ("2 5", ((2, 2), (5, 5))),
            ("2-4", ((2, 4),)),
            ("2 - 4", ((2, 4),)),
            ("2\u20134", ((2, 4),)),
            ("-5--3", ((-5, -3),)),
            ("-5-3", ((-5, 3),)),
            ("1,3-4,9,", ((1, 1), (3, 4), (9, 9))),
        ],
    )
    def test_values_as_people_write_them(self, cell, ranges):
        assert table_rows([(cell, "A", "")])[0].ranges == ranges

    @pytest.mark.parametrize(
        "cell", ["two", "2-Apr", "2.5", 2.5, "1-2-3", "2..4", "#1", "1e3", "-", ",", True, "9" * 30]
    )
    def test_what_is_no_value_is_refused(self, cell):
        with pytest.raises(LandCoverError, match=r"row 1.*Write whole numbers such as 2 or 2,5 or 2-4\.$"):
            table_rows([(cell, "A", "")])

    @pytest.mark.parametrize(
        ("cells", "words"),
        [
            ([("4-2", "A", "")], "ends before it begins: '4-2' in row 1"),
            ([("", "A", "")], "A row names no value: row 1"),
            ([(float("nan"), "A", "")], "A row names no value: row 1"),
            ([(1, "A", ""), (2, " ", "")], "A class has no name: row 2"),
            ([(1, None, "#000000")], "A class has no name: row 1"),
            ([(1, "A\x00", "")], "cannot be written"),
            ([(1, "A", "green")], "not of the form #rrggbb: 'green' for A"),
            ([(1, "A", "#12345")], "not of the form #rrggbb"),
            ([(1, "A", "#111111"), (2, "a ", "#222222")], "two colours: a is #111111 and, in row 2"),
            ([(1, "A", ""), (2, "A", "#111111"), (3, "A", "#222222")], "two colours: A is #111111"),
        ],
    )
    def test_bad_rows(self, cells, words):
        with pytest.raises(LandCoverError, match=words):
            table_rows(cells)

    def test_empty_rows_are_left_out_and_still_count(self):
        rows = table_rows([("", "", ""), (1, " A ", "#ABCDEF"), (None, None, None)])
        assert [(row.number, row.name, row.color) for row in rows] == [(2, "A", "#abcdef")]


class TestEdit:
    def test_without_rows_everything_stays(self):
        edit = edited()
        assert edit.classes == FIVE
        assert edit.class_of == {value: value for value in range(1, 6)}

    def test_renaming_alone_keeps_the_values_whatever_the_order_of_the_rows(self):
        edit = edited((5, "Roof", "#aa0000"), (1, "Water", ""))
        assert told(edit) == [
            (1, "Water", "#000001"),
            (2, "Class 2", "#000002"),
            (3, "Class 3", "#000003"),
            (4, "Class 4", "#000004"),
            (5, "Roof", "#aa0000"),
        ]

    def test_values_of_one_row_and_rows_of_one_name_merge(self):
        edit = edited(("2,5", "Forest", ""), (3, " forest", ""), (4, "City", ""))
        assert edit.class_of == {1: 1, 2: 2, 3: 2, 4: 3, 5: 2}
        assert told(edit)[1:] == [(2, "Forest", "#000003"), (3, "City", "#000004")]  # 3 is the largest

    def test_a_value_that_keeps_a_name_of_the_table_joins_it(self):
        known = (LandCoverClass(1, "Water", "#0000ff"), *FIVE[1:])
        edit = edited((3, "water", "#0000aa"), known=known)
        assert edit.class_of == {1: 1, 2: 2, 3: 1, 4: 3, 5: 4}
        assert told(edit)[0] == (1, "water", "#0000aa")

    def test_kept_classes_of_one_name_stay_two(self):
        known = (LandCoverClass(1, "Same", "#0000ff"), LandCoverClass(2, "Same", "#00ff00"), FIVE[2])
        assert len(edited((3, "Other", ""), known=known).classes) == 3

    def test_values_of_other_programs(self):
        known = known_classes([40, -1, 0, 7], {7: "Seven", 40: "\n"}, {0: "#010203"})
        assert [each.name for each in known] == ["Class -1", "Class 0", "Seven", "?"]
        edit = edited(("-1-7", "Low", ""), known=known, pixels={-1: 9, 0: 1, 7: 1, 40: 1})
        assert edit.class_of == {-1: 1, 0: 1, 7: 1, 40: 2}
        assert edit.classes[0].color == "#010203"  # the only one that has a colour

    def test_classes_without_a_colour_get_one_that_fits_their_name(self):
        edit = edited((1, "Water", ""), (2, "Forest", ""), known=known_classes([1, 2, 3], {}, {}))
        water, forest, other = (bytes.fromhex(each.color[1:]) for each in edit.classes)
        assert water[2] == max(water) and forest[1] == max(forest)
        assert len({water, forest, other}) == 3

    @pytest.mark.parametrize(
        ("cells", "words"),
        [
            ([(6, "A", "")], "not in the raster: 6 in row 1, the raster has 1, 2, 3, 4, 5"),
            ([("7-9", "A", "")], "not in the raster: 7 to 9 in row 1"),
            ([("1,9", "A", "")], "not in the raster: 9 in row 1"),
            ([(1, "A", ""), ("1-3", "B", "")], "twice: 1 in the rows 1 and 2"),
            ([(1, "A", ""), (1, "A", "")], "twice: 1 in the rows 1 and 2"),
            ([("1-5", "All", "")], "merged into one: 5 values get the name All. Give at least two"),
            ([("1-2", "All", ""), ("3-9", "ALL", "")], "merged into one"),
        ],
    )
    def test_tables_that_do_not_fit_the_map(self, cells, words):
        with pytest.raises(LandCoverError, match=words):
            edited(*cells)

    def test_one_class_may_get_a_name(self):
        assert told(edited((1, "Sea", ""), known=FIVE[:1])) == [(1, "Sea", "#000001")]

    def test_many_values_are_not_all_told(self):
        with pytest.raises(LandCoverError, match="18, 19 and 80 others"):
            edited((100, "A", ""), known=known_classes(range(100), {}, {}))

    @given(
        names=st.dictionaries(st.integers(0, 9), st.sampled_from(["A", "b", "B", "Class 3", "d"])),
        pixels=st.lists(st.integers(0, 3), min_size=10, max_size=10),
    )
    def test_what_holds_for_any_table(self, names, pixels):
        known = known_classes(range(10), {}, {value: f"#0000{value:02x}" for value in range(0, 10, 2)})
        edit = edited(
            *((value, name, "") for value, name in names.items()), known=known, pixels=dict(enumerate(pixels))
        )
        assert [each.value for each in edit.classes] == list(range(1, len(edit.classes) + 1))
        assert set(edit.class_of.values()) == {each.value for each in edit.classes}
        wanted = {old.value: names.get(old.value, old.name).casefold() for old in known}
        for one in known:
            assert edit.new_class(one).name.casefold() == wanted[one.value]
            for other in known:
                together = edit.class_of[one.value] == edit.class_of[other.value]
                assert together == (wanted[one.value] == wanted[other.value])
        lowest = [min(v for v, new in edit.class_of.items() if new == c.value) for c in edit.classes]
        assert lowest == sorted(lowest)
        # The table that is written says the same again.
        again = edit_classes(known, dict(enumerate(pixels)), table_rows(repeated_rows(edit)))
        assert (again.classes, again.class_of) == (edit.classes, edit.class_of)


class TestCheckModel:
    MODEL = SimpleNamespace(classes=FIVE)
    NAMES = {each.value: each.name for each in FIVE}

    def test_a_map_of_the_model(self):
        check_model(self.MODEL, [1, 3], self.NAMES, "m.json")
        check_model(self.MODEL, [1, 3], {}, "m.json")  # of a program that keeps no names

    @pytest.mark.parametrize(
        ("values", "names", "words"),
        [
            ([0, 1], {}, "0 is a class of the raster, m.json has the classes 1 to 5"),
            ([7], {}, "7 is a class"),
            ([1], {**NAMES, 6: "Six"}, "6 is a class"),
            ([1], {**NAMES, 2: "Forest"}, "class 2 is Forest in the raster and Class 2 in m.json"),
            ([1], {1: "Class 1"}, "class 2 is not there in the raster and Class 2"),
        ],
    )
    def test_maps_of_another(self, values, names, words):
        with pytest.raises(LandCoverError, match=f"not those of the model: {words}.*Choose the model"):
            check_model(self.MODEL, values, names, "m.json")
