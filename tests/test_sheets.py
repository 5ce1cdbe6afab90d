"""Paper: what is answered at the addresses of sheets, also when one cannot be made; and booklets."""

import os
import re
import time
from contextlib import ExitStack
from importlib import metadata
from pathlib import Path

import pytest
from flask import g

from guide import pictograms
from guide.app import create_app
from guide.current import guide_of
from guide.delivery.places import PRINTING, RETRY_AFTER
from guide.delivery.workers import Workers
from guide.languages import EDITIONS
from guide.sheets import fonts, imposing, making, offers, writing
from guide.sheets.offers import find
from guide.sheets.shop import Shop, open_shop, shop_of
from guide.sheets.store import Store
from tests.press import LIBRARY, ROOT

SHEET = "/ps-nl/wonen/huis-zoeken.pdf"


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """A guide that makes its sheets itself, without a shelf: what a page says may change from test to test."""
    folder = tmp_path_factory.mktemp("sheets")
    app = create_app(PUBLIC_URL=ROOT, CACHE=str(folder), WATCH_SECONDS=3600, WORKERS=0)
    app.wsgi_app = app.wsgi_app.app
    return app


@pytest.fixture
def own(opened, tmp_path):
    """That guide, with an empty drawer."""
    return with_drawer(opened, tmp_path.name)


def with_drawer(app, name, workers=0):
    """Let a guide have an empty drawer beside the prepared fonts."""
    open_shop(app, Shop(Store(Path(app.config["CACHE"]) / name), Workers(workers)))
    return app


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


def test_a_sheet_is_the_same_to_the_byte_with_other_fonts_prepared_by_another_process(opened, tmp_path):
    made = []
    for folder, workers in ((tmp_path / "one", 0), (tmp_path / "other", 1)):
        open_shop(opened, Shop(Store(folder / "sheets"), Workers(workers)))
        with opened.test_client().get("/ps/taal/oefenen.pdf") as response:
            made.append(response.data)
        time.sleep(1.1 if not workers else 0)  # fonts hold the second they were changed
    assert made[0] == made[1]


def test_the_rest_of_a_sheet_can_be_had_when_the_line_broke(own):
    client = own.test_client()
    with client.get(SHEET) as whole, client.get(SHEET, headers={"Range": "bytes=20000-"}) as rest:
        assert rest.status_code == 206
        assert rest.headers["Content-Range"] == f"bytes 20000-{len(whole.data) - 1}/{len(whole.data)}"
        assert rest.data == whole.data[20000:]


def test_the_key_follows_all_that_a_sheet_is_made_of(own, monkeypatch):
    """Its texts, the address in its QR code, the fonts, the programs that set it."""

    def key(code="ps-nl", journey="huis-zoeken"):
        with with_drawer(own, "keys").test_request_context():
            g.edition = EDITIONS[code]
            return making.Draft(find(LIBRARY, "stappen", journey)).key

    keys = [key(), key("ps"), key(journey="huurcontract")]
    changes = [
        lambda patch: patch.setitem(own.config, "PUBLIC_URL", ""),
        lambda patch: patch.setattr(fonts, "digest", lambda: "newer"),
        lambda patch: patch.setattr(metadata, "version", lambda name: "99"),
        lambda patch: patch.setattr(making, "_OWN_CODE", ("other",)),
        lambda patch: patch.setattr(pictograms, "draw", lambda name, standalone: "<svg/>"),
    ]
    for change in changes:
        with monkeypatch.context() as patch:
            change(patch)
            keys.append(key())
    assert len(set(keys)) == len(keys)
    assert key() == keys[0]


def test_the_key_knows_all_that_weasyprint_is_made_of():
    """Bindings and pictures of points take no part: there are none on a sheet."""
    needed = {re.split(r"[^\w-]", each)[0].lower() for each in metadata.requires("weasyprint") if "extra" not in each}
    assert needed - {"cffi", "pillow"} <= set(writing.MADE_WITH)


def test_a_newer_sheet_takes_the_place_of_the_older_one(own, monkeypatch):
    names = []
    for value in ("old", "new"):
        monkeypatch.setattr(making, "_OWN_CODE", (value,))
        shop_of(own).keys("").clear()
        with own.test_client().get("/nl/afdrukken/poster/alles.pdf"):
            names.append(filed(own))
    assert [len(each) for each in names] == [1, 1]
    assert names[0] != names[1]


@pytest.mark.parametrize(("address", "codes"), [("https://gids.be/", 5), ("", 0)])
def test_a_qr_code_needs_a_public_address(own, monkeypatch, address, codes):
    monkeypatch.setitem(own.config, "PUBLIC_URL", address)
    html = ""
    for code, kind, subject in (("ps-nl", "stappen", "huis-zoeken"), ("nl", "poster", "alles")):
        with own.test_request_context():
            g.edition = EDITIONS[code]
            html += making.composed(find(LIBRARY, kind, subject)).html
    assert html.count('src="qr:') == codes


@pytest.mark.parametrize(
    ("kind", "subject", "short"),
    [
        ("stappen", "huis-zoeken", "gids.be/q/huis-zoeken/"),
        ("stappen", "geweld-thuis", ""),  # discreet: it has no short address
        ("contacten", "wonen", "gids.be/q/wonen/"),
        ("pad", "een-baby", "gids.be/q/momenten/een-baby/"),
        ("planner", "week", "gids.be/"),
    ],
)
def test_the_foot_of_a_sheet_says_what_to_type_to_read_it_in_any_language(own, monkeypatch, kind, subject, short):
    for address in ("https://gids.be/", ""):
        monkeypatch.setitem(own.config, "PUBLIC_URL", address)
        with own.test_request_context():
            g.edition = EDITIONS["ps-nl"]
            html = making.composed(find(LIBRARY, kind, subject)).html
            found = re.findall('<span class="count" dir="ltr">([^<]*)</span>', html)
            assert found == [short if address else ""]
            assert not short or own.test_client().get(f"/{short.partition('/')[2]}").status_code == 200


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
    for path in offers.page_paths(guide_of(own).library, [EDITIONS["ps-nl"]]):
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


class Deadly:
    """Whoever receives it is gone."""

    def __reduce__(self):
        return os._exit, (137,)


def test_a_worker_that_dies_costs_one_sheet_and_the_guide_goes_on(opened, monkeypatch, caplog):
    client = with_drawer(opened, "dying", workers=1).test_client()
    with monkeypatch.context() as patch:
        patch.setattr(writing, "write", Deadly())
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
        with own.test_client().get("/nl/afdrukken/boekje/taal-1.pdf") as response:
            assert response.status_code == 200
    assert [name.partition(".")[0] for name in filed(own)] == ["nl-boekje-taal-1", "nl-leesboekje-taal-1"]


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
    drawers = []
    for address in ("", "https://gids.be/", "https://gids.be/centrum/"):
        app = create_app(PUBLIC_URL=address, CACHE=str(tmp_path), WATCH_SECONDS=3600)
        drawers.append(shop_of(app).store.folder.name)
    assert drawers == ["sheets", "sheets-gids.be", "sheets-gids.be-centrum"]


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
