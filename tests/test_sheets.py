"""Paper: the addresses, the drawer of finished sheets, what happens when it fails."""

import re
import threading
import time

import pytest

from guide.app import create_app
from guide.languages import EDITIONS
from guide.sheets import fonts, imposing, makeall, offers, writing
from guide.sheets.offers import find
from guide.sheets.store import Store, store_of
from guide.sheets.writing import Written
from tests.press import LIBRARY, Press

SHEET = "/ps-nl/wonen/huis-zoeken.pdf"


@pytest.fixture
def own(tmp_path):
    """A guide with an empty drawer of its own."""
    return create_app(PUBLIC_URL="https://samenopweg.example/", CACHE=str(tmp_path), WATCH_SECONDS=3600)


# ------------------------------------------------------------------ the drawer


def test_a_sheet_is_made_once_and_filed(tmp_path):
    store, made = Store(tmp_path), []

    def make():
        made.append(1)
        return Written(b"%PDF", 2)

    first, second = store.get("a", "key", make), store.get("a", "key", make)
    assert (first, len(made), second.pages, second.size) == (second, 1, 2, 4)


def test_another_key_replaces_the_old_sheet(tmp_path):
    store = Store(tmp_path)
    store.get("a", "old", lambda: Written(b"old", 1))
    store.get("ab", "old", lambda: Written(b"other", 1))
    filed = store.get("a", "new", lambda: Written(b"new", 1))
    assert filed.path.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.new.1.pdf", "ab.old.1.pdf"]


def test_a_sheet_that_fails_leaves_nothing_behind(tmp_path):
    def broken():
        raise RuntimeError("no")

    store = Store(tmp_path)
    with pytest.raises(RuntimeError):
        store.get("a", "key", broken)
    with pytest.raises(TypeError):
        store.get("a", "key", lambda: Written(None, 1))
    assert list(tmp_path.iterdir()) == []
    assert store.get("a", "key", lambda: Written(b"good", 1)).size == 4


def test_two_who_ask_at_once_get_the_same_file(tmp_path):
    store, made, together = Store(tmp_path), [], threading.Barrier(8)

    def make():
        made.append(1)
        return Written(b"%PDF" * 1000, 1)

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


# ------------------------------------------------------------------ the addresses


def test_a_sheet_says_what_it_is_and_is_not_sent_twice(own):
    client = own.test_client()
    with client.get(SHEET) as response:
        assert response.status_code == 200
        assert response.mimetype == "application/pdf"
        assert response.headers["Content-Disposition"] == "inline; filename=ps-nl-stappen-huis-zoeken.pdf"
        body, etag = response.data, response.headers["ETag"]
    with client.get(SHEET, headers={"If-None-Match": etag}) as again:
        assert again.status_code == 304
    with client.get("/ps-nl/afdrukken/stappen/huis-zoeken.pdf") as same:
        assert same.data == body


def test_a_sheet_is_the_same_to_the_byte_with_another_drawer(tmp_path):
    made = []
    for name in ("one", "other"):
        client = create_app(CACHE=str(tmp_path / name)).test_client()
        with client.get("/ps/taal/oefenen.pdf") as response:
            made.append(response.data)
        time.sleep(1.1 if name == "one" else 0)  # fonts hold the second they were changed
    assert made[0] == made[1]


def test_the_key_follows_the_content(own):
    client, store = own.test_client(), store_of(own)
    client.get("/nl/wonen/huis-zoeken.pdf").close()
    before = [path.name for path in store.folder.iterdir()]
    own.config["PUBLIC_URL"] = ""  # another QR code is another sheet
    client.get("/nl/wonen/huis-zoeken.pdf").close()
    after = [path.name for path in store.folder.iterdir()]
    assert len(before) == len(after) == 1
    assert before != after


def test_the_key_follows_the_fonts(own, monkeypatch):
    client, store = own.test_client(), store_of(own)
    client.get(SHEET).close()
    before = [path.name for path in store.folder.iterdir()]
    monkeypatch.setattr(fonts, "digest", lambda: "newer")
    client.get(SHEET).close()
    after = [path.name for path in store.folder.iterdir()]
    assert len(before) == len(after) == 1
    assert before != after


@pytest.mark.parametrize(("address", "codes"), [("https://gids.be/", 5), ("", 0)])
def test_a_qr_code_needs_a_public_address(own, monkeypatch, address, codes):
    own.config["PUBLIC_URL"] = address
    press = Press(own, monkeypatch)
    press(SHEET)
    press("/nl/afdrukken/poster/alles.pdf")
    assert "".join(press.html.values()).count('src="qr:') == codes


@pytest.mark.parametrize(
    "path",
    [
        "/nl/wonen/bestaat-niet.pdf",
        "/nl/afdrukken/stappen/geen.pdf",
        "/nl/afdrukken/geen/huis-zoeken/",
        "/nl/school/huis-zoeken.pdf",
        "/nl/afdrukken/poster/alles/zonder-woorden.pdf",
        "/nl/geen/afdrukken/",
        "/xx/afdrukken/",
        "/nl/afdrukken/boekje/alles.pdf",
    ],
)
def test_what_cannot_be_printed_is_not_found(client, path):
    with client.get(path) as response:
        assert response.status_code == 404


@pytest.mark.parametrize("code", ["nl", "ps", "ps-nl"])
def test_every_way_to_paper_leads_somewhere(own, code):
    """The page to choose links to the offers, and each offer to a PDF there is."""
    client = own.test_client()
    start = [f"/{code}/afdrukken/", f"/{code}/wonen/afdrukken/", f"/{code}/wonen/huis-zoeken/afdrukken/"]
    offers = {
        link
        for path in start
        for link in re.findall(rf'href="(/{code}/afdrukken/[a-z]+/[^"#]+/)"', client.get(path).text)
    }
    assert len(offers) >= 12
    found = {find(LIBRARY, *offer.strip("/").split("/")[2:4]) for offer in offers}
    assert None not in found
    offer = client.get(f"/{code}/afdrukken/stappen/huis-zoeken/").text
    assert f"/{code}/wonen/huis-zoeken.pdf" in offer
    assert "kB" in offer


# ------------------------------------------------------------------ when it goes wrong


@pytest.mark.parametrize("code", ["ps", "ar-nl", "nl"])
def test_a_failing_sheet_says_so_in_the_language_of_the_reader(own, monkeypatch, code):
    def fail(*_):
        raise ValueError("boom")

    monkeypatch.setattr(writing, "write", fail)
    for path in (f"/{code}/wonen/huis-zoeken.pdf", f"/{code}/afdrukken/stappen/huis-zoeken/"):
        response = own.test_client().get(path)
        assert response.status_code == 503
        assert f'lang="{EDITIONS[code].lead.lang}"' in response.text
        assert f'href="/{code}/wonen/huis-zoeken/"' in response.text
        assert "boom" not in response.text
    monkeypatch.undo()
    with own.test_client().get(f"/{code}/wonen/huis-zoeken.pdf") as response:
        assert response.status_code == 200


def test_without_pango_the_guide_says_how_to_print_from_the_browser(own, monkeypatch):
    monkeypatch.setattr(writing, "missing", lambda: "No paper: Pango is missing.")
    client = own.test_client()
    assert client.get("/nl/wonen/huis-zoeken.pdf").status_code == 501
    offer = client.get("/nl/afdrukken/stappen/huis-zoeken/")
    assert offer.status_code == 200
    assert "Afdrukken met de browser" in offer.text
    assert ".pdf" not in offer.text


def test_sheets_for_an_unknown_edition(capsys):
    assert makeall.make_all(create_app, ("xx",), 1) == 1
    assert "unknown: xx" in capsys.readouterr().err


def test_all_sheets_are_made_by_one_command(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path))
    some = ["/nl/wonen/huis-zoeken.pdf", "/nl/afdrukken/poster/alles.pdf", "/nl/geen.pdf"]
    monkeypatch.setattr(offers, "pdf_paths", lambda library, editions: some)
    assert makeall.make_all(create_app, ("nl",), 2) == 1
    told = capsys.readouterr().err
    assert "3/3" in told
    assert "could not be made: /nl/geen.pdf" in told
    assert len(list((tmp_path / "sheets").iterdir())) == 2


def test_every_pdf_of_the_command_has_an_address(app):
    found = offers.pdf_paths(LIBRARY, [EDITIONS["nl"], EDITIONS["ps-nl"]])
    assert len(found) == len(set(found)) > 100
    with app.app_context():
        routes = app.url_map.bind("localhost")
        assert {routes.match(path)[0] for path in found} == {"sheets.sheet", "sheets.pdf"}


def test_a_sheet_that_serves_several_editions_is_made_once(own):
    """The poster is for everybody; drawings alone need no second language."""
    client, store = own.test_client(), store_of(own)
    for subject, made_in in (("poster/alles", "nl"), ("knipkaarten/huis-zoeken/zonder-woorden", "ps")):
        offer = client.get(f"/ps-nl/afdrukken/{subject}/").text
        assert f'href="/{made_in}/afdrukken/{subject}.pdf"' in offer
        assert '<html lang="ps"' in offer
        with (
            client.get(f"/ps-nl/afdrukken/{subject}.pdf") as asked,
            client.get(f"/{made_in}/afdrukken/{subject}.pdf") as made,
        ):
            assert asked.data == made.data
    assert sorted(path.name.split(".")[0] for path in store.folder.iterdir()) == [
        "nl-poster-alles",
        "ps-knipkaarten-huis-zoeken-zonder-woorden",
    ]


def test_guides_with_another_address_keep_their_sheets_apart(tmp_path):
    """Else each would push out those of the other, for the address is in the QR codes."""
    settings = {"CACHE": str(tmp_path), "WATCH_SECONDS": 3600}
    for address in ("", "https://gids.be/", "https://gids.be/centrum/"):
        with create_app(PUBLIC_URL=address, **settings).test_client().get("/nl/afdrukken/poster/alles.pdf") as response:
            assert response.status_code == 200
    made = sorted(path.parent.name for path in tmp_path.rglob("nl-poster-alles.*"))
    assert made == ["sheets", "sheets-gids.be", "sheets-gids.be-centrum"]


# ------------------------------------------------------------------ the booklet


def test_the_pages_of_a_booklet_follow_one_another_when_folded():
    assert list(imposing.order(4)) == [(4, 1), (2, 3)]
    assert list(imposing.order(5)) == [(8, 1), (2, 7), (6, 3), (4, 5)]
