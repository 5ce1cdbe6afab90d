"""Paper: what is answered at the addresses of sheets, also when one cannot be made; and booklets."""

import os
import re
import time
from contextlib import ExitStack
from importlib import metadata

import pytest

from guide.app import create_app
from guide.delivery.places import PRINTING, RETRY_AFTER
from guide.languages import EDITIONS
from guide.sheets import fonts, imposing, offers, writing
from guide.sheets.offers import find
from guide.sheets.shop import shop_of
from tests.press import LIBRARY, Press

SHEET = "/ps-nl/wonen/huis-zoeken.pdf"


@pytest.fixture
def own(tmp_path):
    """A guide with an empty drawer of its own, which makes its sheets itself."""
    return guide_in(tmp_path)


def guide_in(folder, **settings):
    given = {"PUBLIC_URL": "https://samenopweg.example/", "SHEET_WORKERS": 0, **settings}
    return create_app(CACHE=str(folder), WATCH_SECONDS=3600, **given)


def filed(app):
    """The names of the finished sheets of a guide."""
    return sorted(path.name for path in shop_of(app).store.folder.iterdir())


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
        client = guide_in(tmp_path / name).test_client()
        with client.get("/ps/taal/oefenen.pdf") as response:
            made.append(response.data)
        time.sleep(1.1 if name == "one" else 0)  # fonts hold the second they were changed
    assert made[0] == made[1]


def test_the_rest_of_a_sheet_can_be_had_when_the_line_broke(own):
    client = own.test_client()
    with client.get(SHEET) as whole, client.get(SHEET, headers={"Range": "bytes=20000-"}) as rest:
        assert rest.status_code == 206
        assert rest.headers["Content-Range"] == f"bytes 20000-{len(whole.data) - 1}/{len(whole.data)}"
        assert rest.data == whole.data[20000:]


@pytest.mark.parametrize(
    ("change", "value"),
    [("PUBLIC_URL", ""), ("digest", lambda: "newer fonts"), ("MADE_WITH", ("pypdf",)), ("version of", "99")],
)
def test_the_key_follows_all_that_a_sheet_is_made_of(tmp_path, monkeypatch, change, value):
    """The address in its QR code, the fonts, the programs that set it."""
    with guide_in(tmp_path / "one").test_client().get(SHEET) as response:
        before = response.headers["ETag"]
    settings = {"PUBLIC_URL": value} if change == "PUBLIC_URL" else {}
    if change == "digest":
        monkeypatch.setattr(fonts, "digest", value)
    elif change == "MADE_WITH":
        monkeypatch.setattr(writing, "MADE_WITH", value)
    elif change == "version of":
        monkeypatch.setattr(metadata, "version", lambda name: value)
    with guide_in(tmp_path / "other", **settings).test_client().get(SHEET) as response:
        assert response.headers["ETag"] != before


def test_the_key_knows_all_that_weasyprint_is_made_of():
    """Bindings and pictures of points take no part: there are none on a sheet."""
    needed = {re.split(r"[^\w-]", each)[0].lower() for each in metadata.requires("weasyprint") if "extra" not in each}
    assert needed - {"cffi", "pillow"} <= set(writing.MADE_WITH)


def test_a_newer_sheet_takes_the_place_of_the_older_one(tmp_path, monkeypatch):
    with guide_in(tmp_path).test_client().get(SHEET):
        before = filed(guide_in(tmp_path))
    monkeypatch.setattr(fonts, "digest", lambda: "newer")
    with guide_in(tmp_path).test_client().get(SHEET):
        after = filed(guide_in(tmp_path))
    assert len(before) == len(after) == 1
    assert before != after


@pytest.mark.parametrize(("address", "codes"), [("https://gids.be/", 5), ("", 0)])
def test_a_qr_code_needs_a_public_address(tmp_path, monkeypatch, address, codes):
    press = Press(guide_in(tmp_path, PUBLIC_URL=address), monkeypatch)
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


def test_reading_what_is_offered_makes_no_sheet(own, monkeypatch):
    monkeypatch.setattr(writing, "write", None)
    for path in offers.page_paths(LIBRARY, [EDITIONS["ps-nl"]]):
        assert own.test_client().get(path).status_code == 200
    assert not shop_of(own).store.folder.exists()


# ------------------------------------------------------------------ when it goes wrong


@pytest.mark.parametrize("code", ["ps", "ar-nl", "nl"])
def test_a_failing_sheet_says_so_in_the_language_of_the_reader(own, monkeypatch, code):
    def fail(*_):
        raise ValueError("boom")

    monkeypatch.setattr(writing, "write", fail)
    response = own.test_client().get(f"/{code}/wonen/huis-zoeken.pdf")
    assert response.status_code == 503
    assert f'lang="{EDITIONS[code].lead.lang}"' in response.text
    assert f'href="/{code}/wonen/huis-zoeken/"' in response.text
    assert "boom" not in response.text
    monkeypatch.undo()
    with own.test_client().get(f"/{code}/wonen/huis-zoeken.pdf") as response:
        assert response.status_code == 200


def die(*_):
    os._exit(137)


def test_a_worker_that_dies_costs_one_sheet_and_the_guide_goes_on(tmp_path, monkeypatch, caplog):
    client = guide_in(tmp_path, SHEET_WORKERS=1).test_client()
    with monkeypatch.context() as patch:
        patch.setattr(writing, "write", die)
        with client.get(SHEET) as response:
            assert response.status_code == 503
    assert "ended from outside" in caplog.text
    with client.get(SHEET) as response:
        assert response.status_code == 200


@pytest.mark.parametrize("code", ["ps", "ar-nl", "nl"])
def test_who_finds_all_places_taken_hears_so_at_once_and_what_is_filed_is_there(own, code):
    client, path = own.test_client(), f"/{code}/wonen/huis-zoeken.pdf"
    with client.get("/nl/afdrukken/poster/alles.pdf") as response:
        poster = response.data
    with ExitStack() as taken:
        for _ in range(PRINTING.count):
            taken.enter_context(PRINTING)
        response = client.get(path)
        assert response.status_code == 503
        assert response.headers["Retry-After"] == str(RETRY_AFTER)
        assert f'lang="{EDITIONS[code].lead.lang}"' in response.text
        with client.get("/nl/afdrukken/poster/alles.pdf") as response:
            assert response.data == poster
    with client.get(path) as response:
        assert response.status_code == 200


def test_a_booklet_takes_one_place_with_the_pages_that_it_folds(own):
    with ExitStack() as taken:
        for _ in range(PRINTING.count - 1):
            taken.enter_context(PRINTING)
        with own.test_client().get("/nl/afdrukken/boekje/taal.pdf") as response:
            assert response.status_code == 200
    assert [name.partition(".")[0] for name in filed(own)] == ["nl-boekje-taal", "nl-leesboekje-taal"]


def test_without_pango_the_guide_says_how_to_print_from_the_browser(own, monkeypatch, caplog):
    monkeypatch.setattr(writing, "what_is_missing", lambda: "No paper: Pango is missing.")
    client = own.test_client()
    assert client.get("/nl/wonen/huis-zoeken.pdf").status_code == 501
    offer = client.get("/nl/afdrukken/stappen/huis-zoeken/")
    assert offer.status_code == 200
    assert "Afdrukken met de browser" in offer.text
    assert ".pdf" not in offer.text
    assert [record.getMessage() for record in caplog.records] == ["No paper: Pango is missing."]


def test_a_sheet_that_serves_several_editions_is_made_once(own):
    """The poster is for everybody; drawings alone need no second language."""
    client = own.test_client()
    for subject, made_in in (("poster/alles", "nl"), ("knipkaarten/huis-zoeken/zonder-woorden", "ps")):
        offer = client.get(f"/ps-nl/afdrukken/{subject}/").text
        assert f'href="/{made_in}/afdrukken/{subject}.pdf"' in offer
        assert '<html lang="ps"' in offer
        with (
            client.get(f"/ps-nl/afdrukken/{subject}.pdf") as asked,
            client.get(f"/{made_in}/afdrukken/{subject}.pdf") as made,
        ):
            assert asked.data == made.data
    assert [name.partition(".")[0] for name in filed(own)] == [
        "nl-poster-alles",
        "ps-knipkaarten-huis-zoeken-zonder-woorden",
    ]


def test_guides_with_another_address_keep_their_sheets_apart(tmp_path):
    """Else each would push out those of the other, for the address is in the QR codes."""
    for address in ("", "https://gids.be/", "https://gids.be/centrum/"):
        client = guide_in(tmp_path, PUBLIC_URL=address).test_client()
        with client.get("/nl/afdrukken/poster/alles.pdf") as response:
            assert response.status_code == 200
    made = sorted(path.parent.name for path in tmp_path.rglob("nl-poster-alles.*"))
    assert made == ["sheets", "sheets-gids.be", "sheets-gids.be-centrum"]


# ------------------------------------------------------------------ the booklet


def test_the_pages_of_a_booklet_follow_one_another_when_folded():
    assert list(imposing.order(4)) == [(4, 1), (2, 3)]
    assert list(imposing.order(5)) == [(8, 1), (2, 7), (6, 3), (4, 5)]


@pytest.mark.parametrize("pages", [1, 4, 39, 40, 41, 95])
def test_a_thick_booklet_is_folded_in_bundles_of_ten(pages):
    sides = list(imposing.order(pages))
    bundles = [sides[start : start + 20] for start in range(0, len(sides), 20)]
    read = []
    for bundle in bundles:  # fold: the right halves of the fronts and left halves of the backs, then the rest
        fronts, backs = bundle[::2], bundle[1::2]
        outside_in = [page for (_, front), (back, _) in zip(fronts, backs, strict=True) for page in (front, back)]
        inside_out = [page for (front, _), (_, back) in zip(fronts, backs, strict=True) for page in (front, back)]
        read += outside_in + inside_out[::-1]
    assert read == list(range(1, len(read) + 1))
    assert pages <= len(read) < pages + 4
