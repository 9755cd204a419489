"""The report of a map by samples: its figures, its doubts, and names that are not what they seem."""

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.sample_checks import CrossValidation
from landcover_segmentation.core.classification.sample_votes import Votes
from landcover_segmentation.core.pipelines.class_map import ClassMap
from landcover_segmentation.core.pipelines.sample_blocks import SampleBlocks
from landcover_segmentation.core.pipelines.sample_doubts import sample_doubts
from landcover_segmentation.core.pipelines.sample_labels import Disagreement, LabelledSegments
from landcover_segmentation.core.pipelines.sample_places import PointPlaces, Samples
from landcover_segmentation.core.pipelines.sample_run import SampleRun
from landcover_segmentation.core.pipelines.samples import NextSamples, SampleClasses
from landcover_segmentation.core.reports.samples import samples_report
from rasters import ArraySource
from sample_models import blobs, model_of

EVIL = "<script>alert('1')</script> & \"quoted\""
CLASSES = (LandCoverClass(1, EVIL, "#2b6cb0"), LandCoverClass(2, "Wood", "#17613b"))
ALL = (*CLASSES, LandCoverClass(3, "Sand", "#fceab1"))


def labelled_segments(values=(1, 2, 2, 2, 2, 2, 1), **more):
    count = np.arange(len(values))
    parts = {
        "disagreements": [
            Disagreement(4, 2.0, 1.0, {2: 3, 3: 1}, 2), Disagreement(5, 0.0, 0.0, {1: 1, 3: 1}, 0)
        ],
        "missing": ("Sand",),
        "found": len(values),
    }  # fmt: skip
    return LabelledSegments(
        CLASSES, count, np.array(values), *[count * 1.0] * 2, count, count, **{**parts, **more}
    )


def samples(left_out=None):
    nothing = np.empty(0, np.int64)
    return Samples(ALL, True, np.arange(9), {}, PointPlaces(nothing, nothing), left_out or {})


def validation(folds=5, unlearnable=(), matrix=((2, 1), (0, 4))):
    return CrossValidation(np.array(matrix), 6 / 7, folds, unlearnable, np.zeros(7, int))


def page_of(labelled=None, checked=None, **more):
    labelled, checked = labelled or labelled_segments(), checked or validation()
    source = ArraySource(np.zeros((1, 4, 5)))
    source.path = f"/tmp/{EVIL}.tif"
    class_map = ClassMap(source, CLASSES, np.array([12, 6]))
    votes = Votes(
        np.array([1, 2, 1]), np.array([0.9, 0.6, 0.5]), np.array([0.8, 0.2, 0.0]), np.array([2, 1, 2])
    )
    classed = SampleClasses(CLASSES, np.array([1, 2, 0], np.uint8), np.array([12, 6, 1]), votes)
    found = NextSamples(np.array([1]), np.array([3]), np.array([2]))
    model = model_of(blobs(7, 3, 2, groups=["mean", "mean", "shape"]))
    run = SampleRun(
        samples({"points outside the image": 2}), range(3), None, labelled, SampleBlocks(np.arange(7), 33.0),
        model, classed, checked,
    )  # fmt: skip
    importance = {"mean": 0.31, "shape": -0.02}
    told = {"Field": EVIL}
    return samples_report(
        "Classify by samples", run, class_map, importance, found, ["Beware."], told, command=EVIL, **more
    )


def test_what_it_tells():
    page = page_of()
    for text in (
        "85.7%", "held out in 5 groups", "31.0%", "-2.0%", "feature 0, feature 1", "Beware.",
        "none, since several are equally frequent", "500025, 3999985", "33 pixels apart", "9 points",
        "1 segment of 1 pixel in which the image has no data: no class.",
        "Points outside the image: 2.", "60%", "Wood 3, Sand 1", "Sample points for accuracy",
    ):  # fmt: skip
        assert text in page, text
    # 12 pixels of a share of 0.9 and 6 of 0.6.
    assert "<b>80%</b>" in page
    assert not any(word in page for word in ("http:", "https:", "src=", "nan"))


def test_every_value_is_escaped():
    page = page_of()
    assert "<script" not in page and "&lt;script&gt;" in page


def test_without_a_cross_validation():
    page = page_of(checked=validation(0, matrix=((0, 0), (0, 0))))
    assert "none could be held out" in page and "<b>not known</b>" in page and "nan" not in page


def test_doubts():
    blocks = SampleBlocks(np.arange(7), 33.0)
    told = sample_doubts(samples({"points outside the image": 2}), labelled_segments(), blocks, validation())
    assert [sentence.split(":")[0] for sentence in told] == [
        "Samples that were left out",
        "No segment is labelled with these classes",
        f"{EVIL} has 2 labelled segments, fewer than 5",
        "Segments with samples of several classes, which the report lists",
    ]
    many = labelled_segments([1, 2] * 5, disagreements=[], missing=(), found=12_345)
    assert sample_doubts(samples(), many, blocks, validation()) == [
        "Of 12,345 labelled segments 10 were used, evenly spread over each class."
    ]
    fine = labelled_segments([1, 2] * 5, disagreements=[], missing=())
    assert sample_doubts(samples(), fine, blocks, validation()) == []
    [told] = sample_doubts(samples(), fine, blocks, validation(unlearnable=(2,)))
    assert "counts all of them as wrong: Wood." in told
    [told] = sample_doubts(samples(), fine, blocks, validation(0))
    assert "cannot tell how right the map is" in told


@pytest.mark.parametrize("count", [3, 80])
def test_so_many_disagreements_are_listed(count):
    disagreements = [Disagreement(number, 0.0, 0.0, {1: 1, 2: 1}, 0) for number in range(count)]
    page = page_of(labelled_segments(disagreements=disagreements))
    assert page.count("none, since several") == min(count, 50) and ("And 30 more." in page) == (count == 80)
