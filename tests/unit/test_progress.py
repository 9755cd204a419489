import pytest
from landcover_segmentation.core.progress import Cancelled, Progress


def recorded():
    reports = []
    return reports, Progress(lambda fraction, message: reports.append((fraction, message)))


def test_parts_fill_their_share_of_the_whole():
    reports, progress = recorded()
    second_half = progress.part(0.5, 1)
    second_half.part(0, 0.5).report(0.5, "working")
    second_half.report(1)
    assert reports == [(0.625, "working"), (1.0, None)]


def test_fractions_beyond_the_range_are_cut():
    reports, progress = recorded()
    progress.report(-0.1)
    progress.report(1.5)
    progress.part(0.2, 0.4).report(7)
    assert [fraction for fraction, _ in reports] == [0.0, 1.0, 0.4]


def test_a_part_is_cancelled_with_the_whole_and_reports_no_more():
    reports = []
    progress = Progress(lambda *report: reports.append(report), lambda: True)
    with pytest.raises(Cancelled):
        progress.part(0, 0.5).report(0.5)
    assert reports == []


def test_nobody_needs_to_listen():
    Progress().part(0, 0.5).report(0.3, "unheard")


def test_a_silent_progress_says_nothing_and_is_cancelled_all_the_same():
    said, stop = [], []
    silent = Progress(lambda *report: said.append(report), lambda: bool(stop)).silent()
    silent.report(0.5, "half")
    assert said == []
    stop.append(True)
    with pytest.raises(Cancelled):
        silent.report(1)


def test_a_part_warns_as_the_whole_does():
    heard = []
    Progress(on_warning=heard.append).part(0, 0.5).part(0.5, 1).warn("Doubtful.")
    assert heard == ["Doubtful."]
    Progress().part(0, 1).warn("unheard")
