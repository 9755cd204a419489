"""What the other tests here stand on."""

import pytest


def test_an_end_of_qgis_is_told_and_the_rest_is_done(window):
    with pytest.raises(pytest.fail.Exception) as raised:
        window("ending.py")
    assert str(raised.value) == "fatal step: QGIS ended while doing what ends it (exit status 137)"
