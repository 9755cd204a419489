"""No parameter is cut off in a dialog that nobody has made wider."""


def test_parameters_are_no_wider_than_the_dialog(window):
    cut_off = {name: found for name, found in window("width.py").items() if found["least"] > found["shown"]}
    assert cut_off == {}
