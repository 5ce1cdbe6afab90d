"""The drawer of finished sheets: a PDF is made once, written whole or not at all, and found without waiting."""

import os
import threading
import time

import pytest

from guide.sheets.store import Store


def test_a_sheet_is_made_once_and_filed(tmp_path):
    store, made = Store(tmp_path), []

    def make():
        made.append(1)
        return b"%PDF"

    assert store.find("a", "key") is None
    first, second = store.get("a", "key", make), store.get("a", "key", make)
    assert first == second == store.find("a", "key")
    assert (len(made), first.path.read_bytes()) == (1, b"%PDF")


def test_another_key_replaces_the_old_sheet(tmp_path):
    store = Store(tmp_path)
    store.get("a", "old", lambda: b"old")
    store.get("ab", "old", lambda: b"other")
    filed = store.get("a", "new", lambda: b"new")
    assert filed.path.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.new.pdf", "ab.old.pdf"]


def test_a_sheet_that_fails_leaves_nothing_behind(tmp_path):
    def broken():
        raise RuntimeError("no")

    store = Store(tmp_path)
    with pytest.raises(RuntimeError):
        store.get("a", "key", broken)
    with pytest.raises(TypeError):
        store.get("a", "key", lambda: None)
    assert list(tmp_path.iterdir()) == []
    assert store.get("a", "key", lambda: b"good").path.read_bytes() == b"good"


def test_what_was_left_half_written_goes_and_what_is_being_written_stays(tmp_path):
    store = Store(tmp_path)
    store.get("a", "key", lambda: b"good")
    for name, seconds in ((".unfinished-killed", 7200), (".unfinished-busy", 5)):
        (tmp_path / name).write_bytes(b"%PD")
        os.utime(tmp_path / name, (time.time() - seconds,) * 2)
    store.clean()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".unfinished-busy", "a.key.pdf"]


def test_eight_who_ask_at_once_get_the_same_file(tmp_path):
    store, made, together = Store(tmp_path), [], threading.Barrier(8)

    def make():
        made.append(1)
        return b"%PDF" * 1000

    got = []

    def ask():
        together.wait()
        got.append(store.get("a", "key", make).path.read_bytes())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (len(made), len(got), set(got)) == (1, 8, {b"%PDF" * 1000})


def test_what_is_filed_is_found_while_another_of_that_name_is_made(tmp_path):
    store, begun, go_on = Store(tmp_path), threading.Event(), threading.Event()
    store.get("a", "old", lambda: b"old")

    def slow():
        begun.set()
        go_on.wait(30)
        return b"new"

    thread = threading.Thread(target=store.get, args=("a", "new", slow))
    thread.start()
    begun.wait(30)
    found = store.find("a", "old")
    go_on.set()
    thread.join()
    assert found
    assert store.find("a", "new")
