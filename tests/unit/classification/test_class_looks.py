import numpy as np
from landcover_segmentation.core.classification.class_looks import describe_classes
from rasters import ArraySource

MEANS = np.array([[200.0, 10, 10, 40], [10, 120, 10, 210], [np.nan] * 4])


def scene(roles, **more):
    """Make an image of two halves with the first two means, each band with its role."""
    values = np.repeat(MEANS[:2].T[:, None], 8, axis=2).repeat(5, axis=1)
    source = ArraySource(values.astype(np.uint8))
    source.color_roles = roles
    for name, value in more.items():
        setattr(source, name, value)
    return source


def test_colours_in_words_and_ndvi_of_the_means():
    looks = describe_classes([1, 4, 9], scene(("red", "green", "blue", "nir")), MEANS)
    assert looks.colors[0] in ("red", "dark red") and "green" in looks.colors[1] and looks.colors[2] == ""
    np.testing.assert_allclose(looks.ndvi, [-160 / 240, 200 / 220, np.nan], rtol=1e-6)
    assert looks.ndvi_bands == "Band 4 and Band 1"
    assert looks.header() == [
        "looks_like",
        "ndvi",
        "mean_Band 1",
        "mean_Band 2",
        "mean_Band 3",
        "mean_Band 4",
    ]
    assert looks.cells(4)[1:] == ["0.909", "10", "120", "10", "210"]
    assert looks.cells(9) == looks.cells(77) == [""] * 6


def test_ndvi_is_of_the_units_that_the_file_states():
    scaling = ((0.01, 0.0),) * 3 + ((0.01, -0.1),)
    looks = describe_classes([1, 2, 3], scene(("red", "green", "blue", "nir"), scaling=scaling), MEANS)
    np.testing.assert_allclose(looks.ndvi[1], (2.0 - 0.1) / (2.0 + 0.1), rtol=1e-6)
    assert looks.cells(2)[2:] == ["10", "120", "10", "210"]  # means as the pixels are


def test_where_no_band_is_known_means_are_told_alone():
    source = scene(("undefined",) * 4, bands=(5, 6, 7, 8))
    looks = describe_classes([1, 2, 3], source, MEANS)
    assert looks.ndvi is None and looks.colors == ["", "", ""]
    assert looks.header() == ["looks_like", "mean_Band 1", "mean_Band 2", "mean_Band 3", "mean_Band 4"]
