import numpy as np
import pytest
from landcover_segmentation.core.classification.color_names import color_names, lab_of_colors


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ("#000000", "black"), ("#ffffff", "white"), ("#ff0000", "red"), ("#0000ff", "blue"),
        ("#ffff00", "yellow"), ("#808080", "grey"), ("#00a020", "green"), ("#5a3210", "brown"),
        ("#17613b", "dark green"), ("#2a6cb0", "blue grey"), ("#fceab1", "beige"),
    ],
)  # fmt: skip
def test_what_colours_are_called(color, name):
    assert color_names(lab_of_colors([color])) == [name]


def test_colours_that_are_not_known_have_no_name():
    assert color_names(np.array([[np.nan] * 3, [0.0, 0, 0]])) == ["", "black"]
    assert color_names(np.empty((0, 3))) == []
