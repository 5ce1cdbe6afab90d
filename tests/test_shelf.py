"""Pages are made once, kept, and renewed when what they are made of changes."""

import gzip
import os
import shutil
from pathlib import Path

import pytest

from guide.app import create_app
from guide.delivery.shelf import SHELVE, accepts_gzip
from guide.paths import CONTENT

PATH = "/ps-nl/hulp/dokter/"


def test_a_page_is_made_once(app, monkeypatch):
    client = app.test_client()
    first = client.get(PATH).data
    monkeypatch.setattr("guide.pages.base.render_template", lambda *_, **__: pytest.fail("made again"))
    assert client.get(PATH).data == first


def test_a_phone_that_has_the_page_gets_304(client):
    etag = client.get(PATH).headers["ETag"]
    again = client.get(PATH, headers={"If-None-Match": etag})
    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", etag)


def test_both_forms_hold_the_same_page(client):
    packed = client.get(PATH, headers={"Accept-Encoding": "gzip, br"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == client.get(PATH).data
    assert packed.headers["Vary"] == "Accept-Encoding"
    assert SHELVE not in packed.headers


def test_head_tells_the_length_and_sends_nothing(client):
    head = client.head(PATH)
    assert (head.data, head.headers["Content-Length"]) == (b"", str(len(client.get(PATH).data)))


@pytest.mark.parametrize(
    ("accepted", "welcome"),
    [
        ("gzip", True),
        ("deflate, gzip;q=0.8", True),
        ("*", True),
        ("br", False),
        ("gzip;q=0", False),
        ("", False),
    ],
)
def test_gzip_goes_only_to_who_accepts_it(accepted, welcome):
    assert accepts_gzip(accepted) is welcome


def test_wrong_addresses_are_not_kept(app):
    client = app.test_client()
    kept = len(app.wsgi_app.pages)
    for number in range(20):
        client.get(f"/nl/niets-{number}/")
    assert len(app.wsgi_app.pages) == kept


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


def test_a_file_that_goes_while_we_look_is_no_fault_of_the_reader(edited, monkeypatch):
    client, journey = edited
    here = Path.rglob
    monkeypatch.setattr(Path, "rglob", lambda self, what: [*here(self, what), journey.with_name("gone.toml")])
    assert client.get("/nl/hulp/dokter/").status_code == 200


def test_a_page_that_many_ask_for_at_once_is_made_once():
    import time
    from concurrent.futures import ThreadPoolExecutor

    from guide.delivery.shelf import SHELVE, Shelf

    made = []

    def slow(environ, start_response):
        made.append(environ["PATH_INFO"])
        time.sleep(0.05)
        start_response("200 OK", [(SHELVE, "yes")])
        return [b"page"]

    shelf = Shelf(slow, lambda environ: "", lambda: False)
    ask = {"REQUEST_METHOD": "GET", "PATH_INFO": "/ps/"}
    with ThreadPoolExecutor(8) as phones:
        answers = list(phones.map(lambda number: b"".join(shelf(dict(ask), lambda *given: None)), range(8)))
    assert answers == [b"page"] * 8
    assert made == ["/ps/"]
    assert shelf.making == {}
