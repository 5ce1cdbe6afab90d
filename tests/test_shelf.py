"""Pages are made once, kept in a budget of memory, and renewed when what they are made of changes."""

import gzip
import os
import re
import shutil
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from functools import partial
from itertools import islice
from threading import Barrier, Event

import brotli
import pytest

from guide.addresses import all_paths
from guide.app import create_app
from guide.current import guide_of
from guide.delivery import freshness
from guide.delivery.memory import Memory
from guide.delivery.packing import FORMS, PLAIN, best_form, pack, unpack
from guide.delivery.places import WAITING
from guide.delivery.reading import read_icons, read_templates
from guide.delivery.scripts import page_script, worker_script
from guide.delivery.shelf import SHELVE, Answer, Shelf
from guide.delivery.stylesheet import Stylesheet
from guide.languages import EDITIONS
from guide.paths import CONTENT, STATIC, TEMPLATES
from guide.settings import SettingError
from tests.place import wait_until
from tests.press import Press

PATH = "/ps-nl/hulp/dokter/"
ACCEPTED = {form: {"Accept-Encoding": form} for form in FORMS}
UNPACKED = {"br": brotli.decompress, "gzip": gzip.decompress}


# ------------------------------------------------------------------ one page, several forms


@pytest.mark.parametrize("form", FORMS)
def test_a_page_is_made_once(app, monkeypatch, form):
    client = app.test_client()
    first = client.get(PATH, headers=ACCEPTED[form]).data
    monkeypatch.setattr("guide.pages.base.render_template", lambda *_, **__: pytest.fail("made again"))
    assert client.get(PATH, headers=ACCEPTED[form]).data == first
    for other in FORMS:  # made from the form that is there
        assert UNPACKED[other](client.get(PATH, headers=ACCEPTED[other]).data) == UNPACKED[form](first)
    assert client.get(PATH).data == UNPACKED[form](first)


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_hold_the_same_page(client, form):
    packed, plain = client.get(PATH, headers=ACCEPTED[form]), client.get(PATH)
    assert packed.headers["Content-Encoding"] == form
    assert UNPACKED[form](packed.data) == plain.data
    assert "Content-Encoding" not in plain.headers
    for answer in (packed, plain):
        assert answer.headers["Content-Length"] == str(len(answer.data))
        assert answer.headers.getlist("Vary") == ["Accept-Encoding"]
        assert answer.headers["ETag"] == plain.headers["ETag"]
        assert SHELVE not in answer.headers


def test_brotli_is_a_tenth_lighter(client):
    paths = ["/ps/", PATH, "/nl/over/", "/ar/wonen/huurcontract/1/", "/prs/bewaren/begin.json"]
    weights = {form: sum(len(client.get(path, headers=ACCEPTED[form]).data) for path in paths) for form in FORMS}
    assert weights["br"] < 0.9 * weights["gzip"]


@pytest.mark.parametrize(
    ("accepted", "form"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0.5, GZIP;q=0.8", "gzip"),
        ("deflate, gzip;q=0.8", "gzip"),
        ("*;q=0, gzip", "gzip"),
        ("br;q=0, *", "gzip"),
        ("gzip;q=0, br;q=0", PLAIN),
        ("gzip; q=0.000", PLAIN),
        ("xgzip", PLAIN),
        ("identity", PLAIN),
        ("", PLAIN),
        (';=,q=;gzip;q="', PLAIN),
    ],
)
def test_a_form_goes_only_to_who_accepts_it(accepted, form):
    assert best_form(accepted) == form


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [0, 1000, 20_000, 300_000])  # nothing, a small page, a heavy one, a part
def test_what_is_packed_can_be_unpacked(form, size):
    body = os.urandom(size)
    assert unpack(pack(body, form), form) == UNPACKED[form](pack(body, form)) == body


@pytest.mark.parametrize("had", ["W/{}", "{}", 'W/"other", W/{}', '"other",{}', "*"])
def test_a_phone_that_has_the_page_gets_304(client, had):
    page = client.get(PATH, headers=ACCEPTED["br"])
    tag = page.headers["ETag"].removeprefix("W/")
    again = client.get(PATH, headers={"If-None-Match": had.format(tag), **ACCEPTED["gzip"]})
    assert (again.status_code, again.data) == (304, b"")
    repeated = {name: page.headers[name] for name in ("ETag", "Cache-Control", "Vary", "Server")}
    assert dict(again.headers) == repeated, "what RFC 9110 asks; and granian would name itself"


@pytest.mark.parametrize("had", ['"{}', "{}", '"x{}"', "W/", ""])
def test_a_phone_that_has_another_page_gets_this_one(client, had):
    tag = client.get(PATH).headers["ETag"].removeprefix("W/").strip('"')
    assert client.get(PATH, headers={"If-None-Match": had.format(tag[:-1])}).status_code == 200


def test_head_tells_the_length_and_sends_nothing(client):
    for headers in ({}, *ACCEPTED.values()):
        head = client.head(PATH, headers=headers)
        assert (head.data, head.headers["Content-Length"]) == (b"", str(len(client.get(PATH, headers=headers).data)))


def test_the_same_page_below_another_path_is_another_page(client):
    for mount in ("", "/gids"):
        page = gzip.decompress(client.get("/nl/", base_url=f"http://localhost{mount}", headers=ACCEPTED["gzip"]).data)
        assert f'href="{mount}/nl/wonen/"'.encode() in page


# ------------------------------------------------------------------ a budget of memory


def answer_of(size: int) -> Answer:
    """An answer that takes about this many bytes of memory."""
    return Answer("200 OK", [], bytes(size))


def test_the_page_that_was_read_longest_ago_makes_room():
    memory = Memory(5 * answer_of(10_000).size)
    for name in "abcde":
        memory.put(name, answer_of(10_000))
    assert memory.get("a")
    memory.put("f", answer_of(10_000))
    memory.put("g", answer_of(10_000))
    assert [name for name in "abcdefg" if name in memory] == list("adefg")


def test_what_is_larger_than_the_budget_is_not_kept_and_pushes_nothing_out():
    memory = Memory(50_000)
    memory.put("small", answer_of(10_000))
    memory.put("large", answer_of(60_000))
    assert memory.get("small")
    assert memory.get("large") is None


def test_the_budget_holds_whatever_comes_in_whatever_order():
    memory = Memory(100_000)
    for number in range(500):
        memory.put(number % 40, answer_of(number * 37 % 30_000))
        assert memory.used == sum(memory.get(key).size for key in range(40) if key in memory) <= 100_000
    memory.clear()
    assert (memory.used, len(memory)) == (0, 0)


def test_many_threads_may_use_it():
    memory, together = Memory(200_000), Barrier(16)

    def use(thread: int) -> None:
        together.wait()
        for number in range(500):
            memory.put((thread * number) % 97, answer_of(number * 13 % 9000))
            memory.get(number % 97)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(16) as threads:
            list(threads.map(use, range(16)))
    finally:
        sys.setswitchinterval(before)
    assert memory.used == sum(memory.get(key).size for key in range(97) if key in memory) <= memory.budget


def test_the_memory_counted_is_the_memory_taken(app, library):
    """Python's own count, of some pages in both forms."""
    client, pages = app.test_client(), app.wsgi_app.pages
    paths = list(all_paths(library, [EDITIONS["ar"]]))[::40]
    for path in paths:
        client.get(path)  # what else a page needs is there from here on
    pages.clear()
    tracemalloc.start()
    try:
        for path in paths:
            for form in FORMS:
                client.get(path, headers=ACCEPTED[form])
        counted, held = pages.used, tracemalloc.get_traced_memory()[0]
        pages.clear()
        taken = held - tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert 0.9 * taken < counted < 1.2 * taken


def test_a_small_shelf_gives_the_same_pages(library, client):
    small = create_app(SHELF_MB=1)
    for path in islice(all_paths(library, [EDITIONS["ps"]]), 400):
        small.test_client().get(path, headers=ACCEPTED["gzip"])
    assert 0.9 * 2**20 < small.wsgi_app.pages.used <= 2**20
    assert small.test_client().get(PATH).data == client.get(PATH).data


@pytest.mark.parametrize("wrong", ["0", "-3", "much", "1.5", ""])
def test_a_budget_that_is_none_is_told(wrong):
    with pytest.raises(SettingError, match=f"^SHELF_MB: “{wrong}” is no number of MB: write 1 or more, such as 64$"):
        create_app(SHELF_MB=wrong)


@pytest.mark.parametrize("headers", [{}, *ACCEPTED.values()])
def test_wrong_addresses_are_not_kept(app, headers):
    client = app.test_client()
    kept = len(app.wsgi_app.pages)
    for number in range(20):
        client.get(f"/nl/niets-{number}/", headers=headers)
    assert len(app.wsgi_app.pages) == kept


def test_a_page_that_was_asked_for_as_it_is_is_not_kept(app, client):
    """A robot that takes no gzip reads all pages once; it may not push out what families read."""
    kept = len(app.wsgi_app.pages)
    assert client.get("/prs-ar/wonen/huurcontract/2/").status_code == 200
    assert len(app.wsgi_app.pages) == kept


# ------------------------------------------------------------------ what changes on disk


@pytest.fixture
def edited(tmp_path):
    """A guide with content of its own, that looks for changes at every request."""
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    return create_app(content, WATCH_SECONDS=0).test_client(), content / "journeys" / "hulp" / "dokter.toml"


def write(path, text):
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 1))


def test_a_change_of_content_is_taken_up_without_restart(edited):
    client, journey = edited
    assert "Naar de dokter" in client.get("/nl/hulp/dokter/").text
    write(journey, journey.read_text(encoding="utf-8").replace("Naar de dokter", "Naar de huisarts"))
    assert "Naar de huisarts" in client.get("/nl/hulp/dokter/").text


def test_a_broken_file_never_takes_the_running_guide_down(edited, caplog):
    client, journey = edited
    before = client.get("/nl/hulp/dokter/").text
    write(journey, 'title = "half')
    assert client.get("/nl/hulp/dokter/").text == before
    assert client.get("/nl/hulp/").status_code == 200
    assert "hulp/dokter.toml: the whole file: it is not valid TOML" in caplog.text


@pytest.fixture
def assets(edited, tmp_path, monkeypatch):
    """A running guide, and its templates, styles, scripts and icons to damage."""
    for name, reader in (("templates", read_templates), ("css", Stylesheet), ("icons", read_icons)):
        source = TEMPLATES if name == "templates" else STATIC / name
        copied = shutil.copytree(source, tmp_path / name)
        monkeypatch.setattr(f"guide.app.{reader.__name__}", partial(reader, copied))
    scripts = shutil.copytree(STATIC / "js", tmp_path / "js")
    monkeypatch.setattr("guide.app.page_script", partial(page_script, scripts))
    monkeypatch.setattr("guide.app.worker_script", partial(worker_script, scripts))
    return edited[0], edited[1], tmp_path


def gone(path):
    path.unlink()


def a_folder(path):
    path.unlink()
    path.mkdir()


def by_half(path):
    """Save the first half, as far as into a block: between two blocks nobody can tell."""
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("{", len(text) // 2) + 1], encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("templates/pages/journey.html", gone),
        ("templates/pages/journey.html", "{% block main %}{{ 1 / 0 }}{% endblock %}"),
        ("templates/pages/failure.html", "{% if"),
        ("templates/base.html", ""),
        ("templates/components/steps.html", "{% import 'nowhere.html' as x %}"),
        ("css/base.css", by_half),
        ("css/steps.css", a_folder),
        ("js/ticks.js", by_half),
        ("js/worker.js", b"// caf\xe9"),
        ("icons/192.png", gone),
    ],
)
def test_what_would_break_a_page_is_told_and_not_taken_up(assets, caplog, name, damage):
    client, journey, folder = assets
    addresses = ("/nl/hulp/dokter/", "/ps-nl/hulp/dokter/", "/nl/niets/", "/sw.js", "/s.js", "/icons/192.png")
    path = folder / name
    damage(path) if callable(damage) else path.write_bytes(damage if isinstance(damage, bytes) else damage.encode())
    write(journey, journey.read_text(encoding="utf-8").replace("Naar de dokter", "Naar de huisarts"))
    assert [client.get(each).status_code for each in addresses] == [200, 200, 404, 200, 200, 200]
    assert "Naar de dokter" in client.get("/nl/hulp/dokter/").text
    told = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert len(told) == 1
    assert "keeps what it had" in told[0]
    assert "nowhere.html" in told[0] or path.name in told[0] or "1 / 0" in damage


@pytest.mark.parametrize("name", [".#dokter.toml", ".dokter.swp", "dokter.toml~", "#dokter.toml#", "._dokter.toml"])
def test_what_an_editor_leaves_beside_a_file_holds_no_change_up(edited, name):
    client, journey = edited
    beside = journey.with_name(name)
    if name.startswith(".#"):
        beside.symlink_to("sofie@laptop.4711")  # how Emacs says that somebody is writing
    else:
        beside.write_bytes(b"\x00half")
    write(journey, journey.read_text(encoding="utf-8").replace("Naar de dokter", "Naar de huisarts"))
    assert "Naar de huisarts" in client.get("/nl/hulp/dokter/").text


def test_a_file_that_goes_while_we_look_is_no_fault_of_the_reader(edited, monkeypatch):
    client, journey = edited
    here = freshness.files_below
    monkeypatch.setattr(freshness, "files_below", lambda folder: [*here(folder), journey.with_name("gone.toml")])
    write(journey, journey.read_text(encoding="utf-8").replace("Naar de dokter", "Naar de huisarts"))
    assert "Naar de huisarts" in client.get("/nl/hulp/dokter/").text


def test_a_fact_checked_too_long_ago_says_so_on_screen_and_on_paper_from_that_day_on(edited, monkeypatch):
    client, _ = edited
    fact = guide_of(client.application).library.facts["dokter-centrum"]
    note = re.compile(rf"{fact.text.dutch}</p>\s*<p>Nagekeken op <bdi[^>]*>{fact.checked:%d/%m/%Y}</bdi>. Vraag of")

    def told_after(days):
        day = fact.checked + timedelta(days=days)
        monkeypatch.setattr("guide.app.date", type("date", (), {"today": lambda: day, "max": date.max}))
        page = client.get("/nl/hulp/dokter/").text
        return bool(note.search(page)), bool(note.search(Press(client.application).html("/nl/hulp/dokter.pdf")))

    assert [told_after(days) for days in (90, 91)] == [(False, False), (True, True)]


# ------------------------------------------------------------------ many at once


class Kitchen:
    """An application that makes a page when it is told to, and counts how often."""

    def __init__(self, status="200 OK", keep=True):
        self.made, self.started, self.go_on = [], Event(), Event()
        self.status, self.headers = status, [(SHELVE, "yes")] if keep else []

    def __call__(self, environ, start_response):
        self.made.append(environ["PATH_INFO"])
        number = len(self.made)
        self.started.set()
        self.go_on.wait(60)
        start_response(self.status, list(self.headers))
        return [b"page %d" % number]


def shelf_before(app, changed=lambda: False):
    return Shelf(app, lambda environ: "", changed, 2**20)


def ask(shelf, path="/ps/"):
    """Return what a browser gets."""
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "HTTP_ACCEPT_ENCODING": "gzip"}
    told = []
    body = b"".join(shelf(environ, lambda *given: told.append(given)))
    return gzip.decompress(body) if ("Content-Encoding", "gzip") in told[0][1] else body


def waiting(count: int) -> None:
    """Return when so many threads wait for what somebody else is having made."""
    wait_until(lambda: WAITING.taken == count, f"{WAITING.taken} wait, not {count}")


def test_a_page_that_many_ask_for_at_once_is_made_once():
    kitchen = Kitchen()
    shelf = shelf_before(kitchen)
    with ThreadPoolExecutor(WAITING.count + 1) as phones:
        answers = [phones.submit(ask, shelf) for _ in range(WAITING.count + 1)]
        waiting(WAITING.count)
        kitchen.go_on.set()
    assert {each.result() for each in answers} == {b"page 1"}
    assert kitchen.made == ["/ps/"]
    assert shelf.making == {}


def test_only_so_many_wait_for_one_page():
    """Whoever finds the chairs taken goes on; what costs much is then refused (tests/test_places.py)."""
    kitchen = Kitchen()
    shelf = shelf_before(kitchen)
    with ThreadPoolExecutor(WAITING.count + 1) as phones:
        for _ in range(WAITING.count + 1):
            phones.submit(ask, shelf)
        waiting(WAITING.count)
        kitchen.started.clear()
        last = ThreadPoolExecutor(1).submit(ask, shelf)
        assert kitchen.started.wait(60)
        kitchen.go_on.set()
    assert last.result() == b"page 2"
    assert kitchen.made == ["/ps/"] * 2


def test_a_page_that_takes_long_holds_no_other_page_up():
    slow, quick = Kitchen(), Kitchen()
    quick.go_on.set()
    shelf = shelf_before(lambda environ, answer: (slow if environ["PATH_INFO"] == "/slow/" else quick)(environ, answer))
    with ThreadPoolExecutor(1) as phone:
        late = phone.submit(ask, shelf, "/slow/")
        assert slow.started.wait(60)
        assert ask(shelf, "/ps/") == b"page 1"
        assert not late.done()
        slow.go_on.set()


@pytest.mark.parametrize("kitchen", [Kitchen("404 NOT FOUND", keep=False), Kitchen("200 OK", keep=False)])
def test_an_answer_that_may_not_be_kept_is_made_for_each(kitchen):
    shelf = shelf_before(kitchen)
    with ThreadPoolExecutor(3) as phones:
        answers = [phones.submit(ask, shelf) for _ in range(3)]
        waiting(2)
        kitchen.go_on.set()
    assert {each.result() for each in answers} == {b"page 1", b"page 2", b"page 3"}
    assert shelf.making == {}


def test_who_waits_for_a_page_that_fails_asks_again():
    started, go_on, asked = Event(), Event(), []

    def fails_once(environ, start_response):
        asked.append(environ["PATH_INFO"])
        if len(asked) == 1:
            started.set()
            go_on.wait(60)
            raise RuntimeError
        start_response("200 OK", [(SHELVE, "yes")])
        return [b"page"]

    shelf = shelf_before(fails_once)
    with ThreadPoolExecutor(2) as phones:
        first = phones.submit(ask, shelf)
        assert started.wait(60)
        second = phones.submit(ask, shelf)
        waiting(1)
        go_on.set()
        assert second.result() == b"page"
        assert isinstance(first.exception(), RuntimeError)
    assert shelf.making == {}


def test_a_page_made_from_what_was_there_before_a_change_is_not_kept():
    kitchen, news = Kitchen(), []
    shelf = shelf_before(kitchen, lambda: bool(news and news.pop()))
    with ThreadPoolExecutor(2) as phones:
        old = phones.submit(ask, shelf)
        assert kitchen.started.wait(60)
        kitchen.started.clear()
        news.append("something changed on disk")
        new = phones.submit(ask, shelf)  # does not wait for the old one
        assert kitchen.started.wait(60)
        kitchen.go_on.set()
        assert (old.result(), new.result()) == (b"page 1", b"page 2")
    assert ask(shelf) == b"page 2"
