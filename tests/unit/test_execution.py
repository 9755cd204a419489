import os
import threading
import time

import pytest
from landcover_segmentation.core.execution import Threads, run_ordered, run_tiles
from landcover_segmentation.core.progress import Cancelled, Progress, stop_if_cancelled

#: Seconds after which a thread that waits for another one hangs.
LONGEST = 60


@pytest.mark.parametrize("threads", [2, 5])
def test_results_come_in_the_order_of_the_items_whoever_is_done_first(threads):
    second_is_done = threading.Event()

    def first_is_last(item):
        if item == 0:
            assert second_is_done.wait(LONGEST)
        elif item == 1:
            second_is_done.set()
        return item * item

    assert list(run_ordered(first_is_last, range(20), Threads(threads))) == [
        item * item for item in range(20)
    ]


def test_only_a_few_results_are_held():
    begun, twentieth_begun = [], threading.Event()

    def begin(item):
        begun.append(item)
        if len(begun) == 20:
            twentieth_begun.set()

    results = run_ordered(begin, range(1000), Threads(2))
    next(results)
    twentieth_begun.wait(0.05)  # nobody asks for more, so it never is
    results.close()
    assert len(begun) < 20


def test_several_items_run_at_once():
    meeting = threading.Barrier(2, timeout=LONGEST)
    assert list(run_ordered(lambda _: meeting.wait() >= 0, range(4), Threads(2))) == [True] * 4


def test_the_caller_s_thread_never_runs_the_function():
    threads = set(run_ordered(lambda _: threading.get_ident(), range(5), Threads(1)))
    assert threading.get_ident() not in threads


def test_there_are_fewer_threads_than_files_of_virtual_rasters_that_gdal_keeps_open():
    assert Threads(150).count < 100


def test_progress_goes_up_to_one():
    fractions = []
    list(run_ordered(int, range(4), Threads(2), Progress(lambda fraction, _: fractions.append(fraction))))
    assert fractions == [0.25, 0.5, 0.75, 1.0]


def test_an_exception_reaches_the_caller_and_stops_the_work():
    begun = []

    def fail_on_third(item):
        begun.append(item)
        if item == 3:
            raise ZeroDivisionError
        return item

    results = run_ordered(fail_on_third, range(1000), Threads(2))
    with pytest.raises(ZeroDivisionError):
        list(results)
    assert len(begun) < 20


def test_cancelling_stops_the_work():
    begun, done = [], []
    progress = Progress(is_cancelled=lambda: len(done) == 3)
    with pytest.raises(Cancelled):
        for result in run_ordered(begun.append, range(1000), Threads(2), progress):
            done.append(result)
    assert len(done) == 3
    assert len(begun) < 20


def workers():
    return [thread for thread in threading.enumerate() if thread.name.startswith("ThreadPoolExecutor")]


def test_workers_end_with_the_block_when_all_is_read():
    before = len(workers())
    with run_tiles(abs, [-1, -2, -3], Threads(2)) as tiles:
        assert list(tiles) == [(-1, 1), (-2, 2), (-3, 3)]
        # As many as there are items have been taken, so nobody asks for the end of the results.
        assert len(workers()) > before
    assert len(workers()) == before


def test_workers_end_with_the_block_when_it_fails():
    before = len(workers())
    try:
        with run_tiles(abs, range(100), Threads(2)) as tiles:
            for window, _ in tiles:
                if window == 3:
                    raise ZeroDivisionError
    except ZeroDivisionError as kept:
        assert kept.__traceback__ is not None  # and with it the frame that holds the results
        assert len(workers()) == before


def test_no_items_no_results():
    assert list(run_ordered(int, [], Threads(2))) == []


def test_no_more_items_at_once_than_the_memory_allows():
    workers = Threads(8, memory=1000)
    assert [workers.at_once(size) for size in (0, 100, 250, 600, 1001)] == [8, 8, 4, 1, 1]
    running, most = [], []

    def work(item):
        running.append(item)
        most.append(len(running))
        running.remove(item)

    list(run_ordered(work, range(50), workers, item_bytes=600))
    assert max(most) == 1


def test_zero_threads_means_every_usable_core():
    assert Threads(3).count == 3
    usable = os.sched_getaffinity(0)
    assert 1 <= Threads().count <= len(usable)
    try:
        os.sched_setaffinity(0, {min(usable)})
        assert Threads().count == 1
    finally:
        os.sched_setaffinity(0, usable)


def test_work_that_takes_long_stops_where_it_looks():
    """Nobody else could stop it: what a thread has begun it brings to its end."""
    begun = threading.Event()

    def work(item):
        begun.set()
        for _ in range(LONGEST * 100):
            stop_if_cancelled()
            time.sleep(0.01)
        raise AssertionError("nobody stopped it")

    with pytest.raises(Cancelled):
        list(run_ordered(work, [0], Threads(1), Progress(is_cancelled=begun.is_set)))
    stop_if_cancelled()  # outside of a run nobody is stopped
