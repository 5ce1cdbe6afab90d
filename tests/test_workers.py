"""What costs much is made outside the server: what happens to a worker costs one call and never the server."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from guide.delivery import workers
from guide.delivery.workers import WorkerError, Workers
from guide.sheets import writing


@pytest.fixture
def two():
    return Workers(2)


def test_a_call_is_done_by_another_process_that_stays(two):
    first = two.call(os.getpid)
    assert first != os.getpid()
    assert two.call(os.getpid) == first
    assert two.call(sorted, [3, 1, 2]) == [1, 2, 3]


def test_without_workers_calls_are_done_here():
    assert Workers(0).call(os.getpid) == os.getpid()


def test_a_worker_knows_nothing_of_flask_or_of_the_guide(two):
    two.call(writing.what_is_missing)
    loaded = two.call(eval, "sorted(__import__('sys').modules)")
    assert "weasyprint" in loaded
    assert not [name for name in loaded if name.startswith(("flask", "werkzeug", "jinja2"))]
    assert {name.removeprefix("guide.sheets.") for name in loaded if name.startswith("guide.")} == {
        "guide.delivery", "guide.delivery.workers", "guide.delivery.qr",
        "guide.sheets", "writing", "filling", "drawings", "mending", "sealed", "fonts",
    }  # fmt: skip


def test_what_goes_wrong_in_a_call_is_told_and_the_worker_stays(two):
    first = two.call(os.getpid)
    with pytest.raises(WorkerError, match="ZeroDivisionError"):
        two.call(divmod, 1, 0)
    assert two.call(os.getpid) == first


def test_a_worker_that_is_killed_costs_one_call(two):
    first = two.call(os.getpid)
    with pytest.raises(WorkerError, match="ended from outside"):
        two.call(os._exit, 137)
    assert two.call(os.getpid) != first


def test_a_worker_that_is_killed_while_idle_costs_nothing(two):
    first = two.call(os.getpid)
    os.kill(first, signal.SIGKILL)
    until(lambda: state(first) == "Z")
    assert two.call(os.getpid) != first


def test_a_worker_that_hangs_is_ended(two, monkeypatch):
    hanging = two.call(os.getpid)
    monkeypatch.setattr(workers, "LONGEST", 0.2)
    with pytest.raises(WorkerError, match="no answer within"):
        two.call(time.sleep, 600)
    assert not Path(f"/proc/{hanging}").exists()


@pytest.mark.parametrize(("limit", "value"), [("MOST_CALLS", 2), ("MOST_MEMORY", 1)])
def test_a_worker_is_replaced_before_it_is_worn_out(two, monkeypatch, limit, value):
    monkeypatch.setattr(workers, limit, value)
    assert len({two.call(os.getpid) for _ in range(4)}) == 4 // (value if limit == "MOST_CALLS" else 1)


def test_no_more_work_at_once_than_there_are_workers(two):
    pids = []
    slow = "__import__('time').sleep(.05) or __import__('os').getpid()"
    threads = [threading.Thread(target=lambda: pids.append(two.call(eval, slow))) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (len(pids), len(set(pids))) == (6, 2)


def test_workers_end_with_the_server():
    """However it ends: nobody is left to keep a line open."""
    code = """if True:
        import os, time
        from guide.delivery.workers import Workers
        workers = Workers(1)
        print(workers.call(os.getpid), flush=True)
        {}"""
    for end, kill in (("time.sleep(600)", True), ("", False)):
        with subprocess.Popen([sys.executable, "-c", code.format(end)], stdout=subprocess.PIPE, text=True) as server:
            worker = int(server.stdout.readline())
            if kill:
                server.kill()
        until(lambda pid=worker: state(pid) in ("", "Z"))


def state(pid):
    """The state of a process: "S" when it waits, "Z" when it ended and nobody asked yet, "" when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
    except FileNotFoundError:
        return ""


def until(true):
    for _ in range(400):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("waited 20 seconds in vain")
