import math
import re
from dataclasses import replace

import pytest
from landcover_segmentation.core.classification.cluster_rule import (
    FOUND_AGAIN,
    NORMAL,
    PARTED,
    Candidate,
    alternatives,
    decide,
    elbow,
)


def candidates(strengths, valleys=None, departure=0.1, silhouette=0.7, inertia=None, first=2):
    """Make candidates of given prediction strengths and, unless all are 0, depths of valleys."""
    valleys = valleys or [0.0] * len(strengths)
    inertia = inertia or [100.0 - number for number in range(len(strengths))]
    return [
        Candidate(first + place, silhouette, 0.01, valley, departure, strength, 1.0, 1.0, inertia[place])
        for place, (strength, valley) in enumerate(zip(strengths, valleys))
    ]


class TestRule:
    @pytest.mark.parametrize(
        ("strengths", "valleys", "expected"),
        [
            ([1, 1, 1, 1], [0.9, 0.8, 0.3, 0.1], 4),  # the largest that valleys part
            ([1, 1, 1, 1], [0.9, 0.1, 0.3, 0.1], 4),  # also behind one that they do not
            ([0.5, 0.5, 0.5, 1], [0.9, 0, 0, 0], 2),  # whatever is found again
            ([1, 0.95, 0.8, 0.7], None, 3),  # else the largest that is found again
            ([1, 0.7, 0.95, 0.7], None, 4),
            ([0.5, 0.8, 0.8, math.nan], None, 3),  # else the one found again best
            ([math.nan, math.nan], None, 2),
            ([0.5], None, 2),
        ],
    )
    def test_valleys_then_what_is_found_again(self, strengths, valleys, expected):
        assert decide(candidates(strengths, valleys))[0] == expected

    def test_at_its_limits(self):
        assert decide(candidates([1, 1], [1, PARTED]))[0] == 3
        assert decide(candidates([1, 1], [1, PARTED - 1e-9]))[0] == 2
        assert decide(candidates([1, FOUND_AGAIN]))[0] == 3
        assert decide(candidates([1, FOUND_AGAIN - 1e-9]))[0] == 2
        assert decide(candidates([1, 1, 0], [1, 0, 0], departure=NORMAL))[0] == 2
        assert decide(candidates([1, 1, 0], [1, 0, 0], departure=NORMAL + 1e-9))[0] == 3

    @pytest.mark.parametrize("given", [([1, 1], [1, 0.5]), ([1, 0.95],), ([0.5, 0.7],)])
    def test_the_reason_is_one_sentence_with_the_figures(self, given):
        clusters, reason, _ = decide(candidates(*given))
        assert re.fullmatch(rf"{clusters} .*mean silhouette 0\.70\).*\.", reason)

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            (candidates([1, 1, 0.5]), []),
            (candidates([0.6, 0.8, 0.5]), ["agree on no number"]),
            (candidates([1, 1, 0], silhouette=0.2), ["no clear clusters"]),
            (candidates([1, 1, 0], silhouette=0.4), ["clusters overlap"]),
            (candidates([1, 1, 0], [0, 0.9, 0], silhouette=0.4), []),  # valleys say that they do not
            (candidates([1, 1, 1]), ["4 is the largest number that was tried"]),
            (candidates([1, 0.7, 0.6], first=5), ["5 is the smallest number that was tried"]),
            (candidates([1, 0.7, 0.6]), []),  # nothing is smaller than 2
            (candidates([1, 0.7, 0.6, 0.5], inertia=[9.0, 3, 2, 1]), ["elbow of the inertia, 3"]),
            (candidates([0.1, 0.2, 0.3], silhouette=0.2), ["agree", "no clear", "largest"]),
        ],
    )
    def test_weak_evidence_is_told(self, given, words):
        told = decide(given)[2]
        assert len(told) == len(words)
        assert all(word in sentence and sentence.endswith(".") for word, sentence in zip(words, told))

    def test_one_class_alone_is_told_unless_valleys_deny_it(self):
        assert "nothing to tell apart" in decide(candidates([1, 0.5]), one_class=True)[2][0]
        assert decide(candidates([1, 0.5], [0.9, 0]), one_class=True)[2] == ()


class TestAlternatives:
    @pytest.mark.parametrize(
        ("strengths", "clusters", "expected"),
        [
            ([1, 0.95, 0.8, 1, 0.8, 0.92, 0.95], 5, (3, 7)),  # the nearest that are found again
            ([0.3, 0.5, 0.4, 1, 0.2, 0.7, 0.6], 5, (3, 7)),  # else the best
            ([0.5, 0.5, 1, 0.5, 0.5], 4, (3, 5)),  # of equal ones the nearest
            ([1, math.nan, 0.1], 2, (None, 4)),
            ([1, 0.95], 3, (2, None)),
            ([1], 2, (None, None)),
        ],
    )
    def test_the_nearest_that_could_be_chosen(self, strengths, clusters, expected):
        found = alternatives(candidates(strengths), clusters)
        assert tuple(each and each.clusters for each in found) == expected

    def test_what_valleys_part_counts(self):
        given = candidates([0.5, 0.6, 1, 0.5, 0.7], [0.9, 0, 0.9, 0.9, 0])
        assert [each.clusters for each in alternatives(given, 4)] == [2, 5]
        given[0] = replace(given[0], departure=1.0)
        assert alternatives(given, 4)[0].clusters == 3


class TestElbow:
    def test_farthest_below_the_chord(self):
        assert elbow(candidates([0.5] * 5, inertia=[100.0, 30, 20, 15, 10])) == 3
        assert elbow(candidates([0.5] * 5, inertia=[100.0, 80, 60, 12, 10])) == 5

    @pytest.mark.parametrize(
        "inertia", [[5.0, 4, 3, 2], [5.0, 5, 5, 5], [0.0, 0, 0, 0], [9.0, 1], [9.0, 8, 1]]
    )
    def test_no_elbow(self, inertia):
        assert elbow(candidates([0.5] * len(inertia), inertia=inertia)) is None
