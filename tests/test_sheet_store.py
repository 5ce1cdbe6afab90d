"""The drawer of finished sheets: a PDF is made once, written whole or not at all, and found without waiting."""

import os
import threading
import time
from pathlib import Path

import pytest

from guide.app import create_app
from guide.sheets import fonts
from guide.sheets.shop import shop_of
from guide.sheets.store import Store


def test_a_sheet_is_made_once_and_filed(tmp_path):
    store, made = Store(tmp_path), []

    def make():
        made.append(1)
        return b"%PDF"

    assert store.find("a", "key") is None
    first, second = store.get("a", "key", make), store.get("a", "key", make)
    assert first == second == store.find("a", "key")
    assert (len(made), first.body) == (1, b"%PDF")


def test_another_key_replaces_the_old_sheet(tmp_path):
    store = Store(tmp_path)
    store.get("a", "old", lambda: b"old")
    store.get("ab", "old", lambda: b"other")
    filed = store.get("a", "new", lambda: b"new")
    assert filed.body == b"new"
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
    assert store.get("a", "key", lambda: b"good").body == b"good"


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
        got.append(store.get("a", "key", make).body)

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


@pytest.mark.parametrize("damage", [b"", b"%PDF whol", b"%PDF whole\0\0\0\0", b"%PDF wh\0le, sealed by nobody"])
def test_a_damaged_sheet_is_found_out_and_made_again(tmp_path, damage):
    store = Store(tmp_path)
    store.get("a", "key", lambda: b"%PDF whole")
    (file,) = tmp_path.iterdir()
    sound = file.read_bytes()
    for spoilt in (damage, sound[:-1], sound[:3] + b"\0" + sound[4:], sound + b"\n"):
        file.write_bytes(spoilt)
        assert store.find("a", "key") is None
        assert store.get("a", "key", lambda: b"%PDF again").body == b"%PDF again"
        assert store.find("a", "key")


@pytest.mark.parametrize("damage", [lambda font: b"", lambda font: font[:-7], lambda font: b"\0" * len(font)])
def test_damaged_fonts_are_prepared_again(tmp_path, damage):
    sound = fonts.faces(tmp_path).files
    for file in (tmp_path / "fonts").iterdir():
        file.write_bytes(damage(file.read_bytes()))
    fonts.faces.cache_clear()  # as after a start
    assert fonts.faces(tmp_path).files == sound


@pytest.fixture
def homeless(monkeypatch, tmp_path):
    """A user without a home, or whose home is another's; the system has a folder for what passes."""
    monkeypatch.delenv("GUIDE_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return monkeypatch


@pytest.mark.parametrize("home", ["~/.cache", "/proc/nobody/.cache"])
def test_a_user_without_a_home_has_paper_in_a_folder_that_is_only_theirs(homeless, tmp_path, home):
    homeless.setattr("os.path.expanduser", lambda path: home)
    folder = shop_of(create_app()).store.folder.parent
    assert folder.parent == tmp_path
    assert folder.stat().st_mode & 0o777 == 0o700
    assert shop_of(create_app()).store.folder.parent == folder
    folder.rmdir()
    folder.symlink_to("/")  # of somebody who would like to choose what we serve
    assert shop_of(create_app()).store.folder.parent not in {folder, Path("/")}


def test_where_nothing_can_be_written_the_guide_runs(homeless):
    homeless.setattr("os.path.expanduser", lambda path: path)
    homeless.setattr("tempfile.gettempdir", lambda: "/proc/nowhere")
    client = create_app(WORKERS=0).test_client()
    assert client.get("/ps/nood/").status_code == 200
    assert client.get("/ps/wonen/huis-zoeken.pdf").status_code == 503
