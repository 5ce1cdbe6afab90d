"""An export again: only what changed is written, and whatever stops it, the old export stays whole."""

import errno
import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from guide.commands import main
from guide.exporting import ExportError, export, files, folder, workers, zip_up
from guide.exporting.replacement import replacing
from guide.exporting.state import STATE
from guide.paths import CONTENT
from tests.exports import SOME, in_this_process, listing, names, only, quick
from tests.place import PATIENCE, wait_until


@pytest.fixture(autouse=True)
def few(monkeypatch):
    only(monkeypatch)
    in_this_process(monkeypatch)


@pytest.fixture
def processes(few, monkeypatch):
    """Let the pages be made by processes of their own, as they always are."""
    monkeypatch.setattr(workers, "ProcessPoolExecutor", ProcessPoolExecutor)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    target = tmp_path_factory.mktemp("exported") / "site"
    with pytest.MonkeyPatch.context() as patch:
        only(patch)
        in_this_process(patch)
        export(target, quick(packed=True))
    return target


@pytest.fixture
def site(exported, tmp_path):
    """An export that is there already, with its packed forms."""
    return shutil.copytree(exported, tmp_path / "site")


def ask_again(target: Path) -> None:
    """Let an export not know what it was made of."""
    (target / STATE).write_text("{}", encoding="utf-8")


def inode(path: Path) -> int:
    return path.stat().st_ino


# ------------------------------------------------------------------ only what changed


@pytest.mark.usefixtures("processes")
def test_two_exports_are_the_same_to_the_byte_on_one_core_or_two(site, tmp_path, monkeypatch):
    monkeypatch.setitem(folder.TOGETHER, "pages", 1)
    export(tmp_path / "two", quick(packed=True), workers=2)
    assert listing(site) == listing(tmp_path / "two")


def test_only_what_changed_is_written(tmp_path):
    content, target = shutil.copytree(CONTENT, tmp_path / "content"), tmp_path / "site"
    export(target, quick(content=content))
    assert export(target, quick(content=content)).written == 0
    untouched = inode(target / "index.html")
    journey = content / "journeys/wonen/huis-zoeken.toml"
    text = journey.read_text(encoding="utf-8")
    title = re.search(r'^title = "(.*)"', text, re.M)[1]
    journey.write_text(text.replace(f'"{title}"', '"Samen een huis vinden"'), encoding="utf-8")
    outcome = export(target, quick(content=content))
    assert 0 < outcome.written < 4
    assert "Samen een huis vinden" in (target / "ps-nl/wonen/huis-zoeken/index.html").read_text(encoding="utf-8")
    assert inode(target / "index.html") == untouched


def test_packing_or_not_leaves_the_pages_as_they_are(site):
    page = inode(site / "ps/index.html")
    export(site, quick())
    assert not (site / "ps/index.html.br").exists()
    export(site, quick(packed=True))
    assert (site / "ps/index.html.br").exists()
    assert inode(site / "ps/index.html") == page


def test_after_an_upgrade_of_what_packs_everything_is_made_anew(site, monkeypatch):
    before = listing(site)
    ask_again_with = files.packers()
    monkeypatch.setattr("guide.exporting.state.packers", lambda: f"{ask_again_with} and a newer one")
    outcome = export(site, quick(packed=True))
    assert outcome.kept == 0
    assert outcome.written == len(before) - 1  # all but what it says of itself
    assert export(site, quick(packed=True)).written == 0


def test_a_packed_form_that_is_broken_is_made_again(site):
    whole = listing(site)
    for broken in (site / "index.html.gz", site / "ps/index.html.br", site / "ps/wonen/index.html"):
        broken.write_bytes(broken.read_bytes()[:50])
    ask_again(site)
    assert export(site, quick(packed=True)).written == 3
    assert listing(site) == whole


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mother.txt").write_text("…", encoding="utf-8")
    with pytest.raises(ExportError, match="choose an empty folder"):
        export(tmp_path / "letters", quick())
    assert names(tmp_path) == {"letters"}


def modes(folder: Path) -> set[tuple[bool, int]]:
    """Return which modes folders and files have."""
    found = (folder, *folder.rglob("*"))
    return {(path.is_dir(), path.stat().st_mode & 0o777) for path in found}


@pytest.mark.parametrize("umask", [0o077, 0o000])
@pytest.mark.usefixtures("processes")
def test_a_web_server_can_read_an_export_whatever_who_wrote_it_keeps_to_themselves(tmp_path, umask):
    before = os.umask(umask)
    try:
        export(tmp_path / "www/gids", quick(packed=True), workers=1)
        archive = zip_up(tmp_path / "www/gids")
    finally:
        os.umask(before)
    assert modes(tmp_path / "www") == {(True, 0o755), (False, 0o644)}
    assert archive.stat().st_mode & 0o777 == 0o644


def test_files_that_were_closed_are_opened_by_the_next_export(site):
    for order in (quick(packed=True), quick()):  # nothing to do, and taken over
        (site / "ps").chmod(0o700)
        (site / "index.html").chmod(0o600)
        export(site, order)
        assert modes(site) == {(True, 0o755), (False, 0o644)}


@pytest.mark.parametrize("written", [".", "../gids", "./"])
def test_the_folder_in_which_one_is_can_be_exported_and_zipped(tmp_path, monkeypatch, capsys, written):
    (tmp_path / "gids").mkdir()
    monkeypatch.chdir(tmp_path / "gids")
    assert main(["export", written, "--zip", "--paper", "none", "--pairs", "ps-nl"]) == 0
    assert names(tmp_path) == {"gids", "gids.zip"}
    assert "go into it again with cd" in capsys.readouterr().out
    assert main(["export", ".", "--zip"]) == 1
    assert "is gone, or was replaced" in capsys.readouterr().err


def test_the_root_of_a_disk_is_no_folder_to_replace(capsys):
    assert main(["export", "/", "--paper", "none"]) == 1
    assert "choose a folder inside it" in capsys.readouterr().err


# ------------------------------------------------------------------ stopped halfway, and the next one


def test_a_page_that_fails_leaves_the_old_export_and_the_next_one_goes_on(site, tmp_path, monkeypatch):
    ask_again(site)
    before = listing(site)
    only(monkeypatch, ["/nl/", "/ps/niets/"])
    with pytest.raises(ExportError, match="/ps/niets/ answers 404"):
        export(site, quick(packed=True))
    assert listing(site) == before
    only(monkeypatch, ["/nl/", "/ps/"])
    outcome = export(site, quick(packed=True))
    assert outcome.kept >= 6  # both pages with their packed forms, one from here and one from there
    assert names(tmp_path) == {"site"}
    assert {name for name in listing(site) if name.endswith(".html")} == {"nl/index.html", "ps/index.html"}


KILLED = """
import os, signal, sys
from pathlib import Path
import pytest
from guide.exporting import export, folder
from tests.exports import only, quick

only(pytest.MonkeyPatch(), sys.argv[2:])
folder.TOGETHER["pages"] = 1

def progress(unit):
    def show(done, all_):
        if done == 2:
            os.kill(os.getpid(), signal.SIGKILL)
    return show

export(Path(sys.argv[1]), quick(packed=True, pairs="all"), progress, workers=2)
"""


def test_an_export_that_is_killed_leaves_the_old_one_and_no_process_and_the_next_goes_on(site, tmp_path, monkeypatch):
    pages = [*SOME, "/ar/", "/prs/", "/nl/nood/", "/ar-nl/nood/"]
    only(monkeypatch, pages)
    export(tmp_path / "never killed", quick(packed=True, pairs="all"))
    before = listing(site)
    # it waits for everyone that has its output open: a process that was left behind would hold it
    run = subprocess.run(
        [sys.executable, "-c", KILLED, site, *pages], stdout=subprocess.PIPE, timeout=PATIENCE, check=False
    )
    assert run.returncode == -signal.SIGKILL
    assert listing(site) == before
    made = {path for path in (tmp_path / ".site.new").rglob("*.*") if path.is_file() and path.name != STATE}
    assert made
    (tmp_path / ".site.new" / "oud").mkdir()
    (tmp_path / ".site.new" / "oud" / "index.html").write_text("a page of another order", encoding="utf-8")
    outcome = export(site, quick(packed=True, pairs="all"))
    assert outcome.kept >= len(made)
    assert names(tmp_path) == {"site", "never killed"}
    assert listing(site) == listing(tmp_path / "never killed")


def test_what_a_killed_run_shares_with_the_old_export_is_not_written_into_it(site, tmp_path):
    """A file that was taken over has two names: one in the export that readers see."""
    (tmp_path / ".site.new" / "ps").mkdir(parents=True)
    os.link(site / "ps/index.html", tmp_path / ".site.new" / "ps" / "index.html")
    shown = (site / "ps/index.html").open("rb")
    page = (site / "ps/index.html").read_bytes()
    export(site, quick(packed=True, public_url="https://example.org/"))
    with shown:
        assert shown.read() == page  # who had it open read on
    assert (site / "ps/index.html").read_bytes() != page


@pytest.mark.usefixtures("processes")
def test_a_worker_that_is_killed_is_a_sentence(site, tmp_path, capsys):
    before, ours = listing(site), set(_workers())
    killed = threading.Thread(target=lambda: wait_until(lambda: _kill(set(_workers()) - ours), "no worker came"))
    killed.start()
    assert main(["export", str(site), "--paper", "none", "--pairs", "none", "--processes", "1"]) == 1
    killed.join()
    said = capsys.readouterr().err
    assert said.startswith("A process that made pages ended before its time, most likely because memory ran out.")
    assert "--processes 1" in said
    assert "Traceback" not in said
    assert listing(site) == before
    export(site, quick(packed=True))
    assert names(tmp_path) == {"site"}


def _workers() -> list[int]:
    """Return the processes that we started to work for us."""
    tasks = Path("/proc/self/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text().split()]
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def _kill(processes: set[int]) -> bool:
    for process in processes:
        os.kill(process, signal.SIGKILL)
    return bool(processes)


def test_two_exports_of_one_folder_at_once_are_a_sentence(site, tmp_path):
    with (tmp_path / ".site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for work in (lambda: export(site, quick()), lambda: zip_up(site)):
            with pytest.raises(ExportError, match="site is being written by another export: wait until that is done"):
                work()
    export(tmp_path / "site", quick())  # the lock of a run that is gone holds nobody up
    assert names(tmp_path) == {"site"}


def test_the_zip_of_a_killed_run_is_overwritten(site, tmp_path):
    (tmp_path / ".site.zip.new").write_bytes(b"half")
    zip_up(site)
    assert names(tmp_path) == {"site", "site.zip"}


@pytest.mark.parametrize("changed", [False, True])
def test_whatever_a_killed_run_left_goes_with_the_next_export(site, tmp_path, monkeypatch, changed):
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path / "cache"))
    sheet = tmp_path / "cache/sheets/.unfinished-killed"
    for left in (tmp_path / ".site.zip.new", tmp_path / ".site.new/ps/index.html", sheet):
        left.parent.mkdir(parents=True, exist_ok=True)
        left.write_bytes(b"half")
    os.utime(sheet, (0, 0))  # long ago: a younger one may be at work
    export(site, quick(packed=not changed))
    assert names(tmp_path) == {"site", "cache"}
    assert not sheet.exists()


# ------------------------------------------------------------------ one folder in the place of another


def test_the_place_is_never_empty_while_it_is_replaced(tmp_path):
    target = tmp_path / "site"
    for text in ("old", "new"):
        with replacing(target) as fresh:
            (fresh / "page").write_text(text)
            assert not target.exists() or (target / "page").read_text() == "old"
    assert (target / "page").read_text() == "new"
    assert names(tmp_path) == {"site"}


@pytest.fixture
def renames(monkeypatch):
    """Let the system be one that cannot exchange folders. Gives which of its renames fail: number -> error."""
    failing, rename, count = {}, Path.rename, iter(range(1, 100))

    def may_fail(self, other):
        number = next(count)
        if number in failing:
            raise failing[number]
        return rename(self, other)

    monkeypatch.setattr("guide.exporting.replacement._exchange", lambda one, other: False)
    monkeypatch.setattr(Path, "rename", may_fail)
    return failing


@pytest.fixture
def old(tmp_path):
    """A folder that will be replaced."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "page").write_text("old")
    return tmp_path / "site"


def replace(old: Path) -> None:
    with replacing(old) as fresh:
        (fresh / "page").write_text("new")


@pytest.mark.usefixtures("renames")
def test_a_folder_is_replaced_where_the_system_cannot_exchange(old):
    replace(old)
    assert (old / "page").read_text() == "new"
    assert names(old.parent) == {"site"}


@pytest.mark.parametrize("number", [1, 2])
def test_a_replacing_that_fails_halfway_leaves_the_old_folder(old, renames, number):
    renames[number] = OSError(errno.EIO, os.strerror(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        replace(old)
    assert (old / "page").read_text() == "old"
    assert names(old.parent) == {"site"}


@pytest.mark.parametrize(("number", "left"), [(2, "old"), (3, "new")])
def test_the_next_run_mends_what_one_was_killed_in_between_two_renames(old, renames, number, left):
    class Killed(BaseException):
        pass

    renames[number] = Killed()
    with pytest.raises(Killed):
        replace(old)
    renames.clear()
    with replacing(old):
        assert (old / "page").read_text() == left
    assert names(old.parent) == {"site"}


def test_a_folder_that_the_system_does_not_give_away_is_explained(tmp_path, renames):
    (tmp_path / "site").mkdir()
    renames[1] = OSError(errno.EBUSY, os.strerror(errno.EBUSY))
    with pytest.raises(ExportError, match="site cannot be replaced because a disk is mounted there"):
        export(tmp_path / "site", quick())
    assert list(tmp_path.rglob("*")) == [tmp_path / "site"]


def test_a_mounted_disk_is_noticed_before_any_page_is_made(old, monkeypatch):
    monkeypatch.setattr(Path, "is_mount", lambda self: self == old)
    with pytest.raises(OSError, match="busy"), replacing(old):
        pytest.fail("work was done for nothing")
    assert (old / "page").read_text() == "old"


def test_a_full_disk_leaves_the_old_folder_and_nothing_that_fills_it(old):
    with pytest.raises(OSError, match="No space left"), replacing(old):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert (old / "page").read_text() == "old"
    assert names(old.parent) == {"site"}


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path, capsys):
    (tmp_path / "letter").write_text("…", encoding="utf-8")
    target = tmp_path / "letter" / "box" / "site"
    assert main(["export", str(target), "--paper", "none"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{target} cannot be written: Not a directory")
    assert said.count("\n") == 1
