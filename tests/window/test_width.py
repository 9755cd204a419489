"""No parameter is cut off in a dialog that nobody has made wider."""


def test_parameters_are_no_wider_than_the_dialog(window, tmp_path):
    # QGIS remembers how wide somebody has made its help, and other things of other tests.
    widths = window("width.py", profile=tmp_path / "profile")
    assert {name: found for name, found in widths.items() if found["least"] > found["shown"]} == {}
