"""Which parameters play a part: what dialogs show in grey plays none."""

import pytest
from landcover_segmentation.algorithms.shared.relevance import is_relevant
from landcover_segmentation.core.segmentation.methods import SEGMENT_METHODS

OF_METHODS = {name.upper() for method in SEGMENT_METHODS.values() for name in method.parameters}


@pytest.fixture()
def relevant(provider):
    """Return a function that returns which parameters of an algorithm play a part, by default or as given."""

    def relevant(name, **given):
        inputs = [
            each for each in provider.algorithm(name).parameterDefinitions() if not each.isDestination()
        ]
        values = {each.name(): each.defaultValue() for each in inputs} | given
        return {each for each in values if is_relevant(each, values)}

    return relevant


@pytest.mark.parametrize("name", ["segment", "segmentndvi", "kmeans"])
@pytest.mark.parametrize("method", SEGMENT_METHODS)
def test_each_method_has_its_own_parameters(relevant, name, method):
    own = {parameter.upper() for parameter in SEGMENT_METHODS[method].parameters}
    given = {"METHOD": method, **({"UNIT": "segment"} if name == "kmeans" else {})}
    assert relevant(name, **given) & OF_METHODS == own


def test_pixels_need_no_segmentation(relevant):
    of_segmentation = {"METHOD", "SEGMENT_SIZE", "SEGMENT_MIN_AREA", *OF_METHODS}
    assert not relevant("kmeans") & of_segmentation
    assert {"MIN_AREA", "CLUSTERS", "SCALING"} <= relevant("kmeans")


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("auto", {"CLASSES", "CLASS_COUNT"}),
        ("manual", {"CLASSES"}),
        ("otsu", {"CLASS_COUNT"}),
        ("kmeans", {"CLASS_COUNT"}),
    ],
)
@pytest.mark.parametrize("name", ["segmentndvi", "classifysegments"])
def test_classes_come_from_a_table_or_a_number(relevant, name, method, expected):
    assert relevant(name, THRESHOLD_METHOD=method) & {"CLASSES", "CLASS_COUNT"} == expected


def test_an_index_needs_its_bands(relevant):
    bands = {"RED", "GREEN", "BLUE", "NIR"}
    assert relevant("spectralindex", INDEX="ndvi") & bands == {"RED", "NIR"}
    assert relevant("spectralindex", INDEX="exg") & bands == {"RED", "GREEN", "BLUE"}


def test_of_two_ways_that_exclude_each_other_none_is_a_trap(relevant):
    both = {"REFERENCE", "SAMPLES"}
    assert both <= relevant("accuracy")
    assert relevant("accuracy", REFERENCE="a") & both == {"REFERENCE"}
    assert relevant("accuracy", SAMPLES="b") & both == {"SAMPLES"}
    # Where both were given, either can be taken back.
    assert both <= relevant("accuracy", REFERENCE="a", SAMPLES="b")
