"""The export holds what the server serves, byte for byte, and every link of it leads somewhere."""

import gzip
import html
import json
import re
import shutil
import zipfile
from functools import cache
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import brotli
import pytest

from guide.addresses import ROOMS
from guide.app import create_app
from guide.commands import main
from guide.exporting import addresses, export, servers, zip_up
from guide.exporting.relative import file_of, relative, relinked
from guide.exporting.state import STATE
from guide.languages import EDITIONS, LANGUAGES
from guide.pages.saved import bare
from guide.sheets import writing
from tests.exports import PAIRS, SOME, in_this_process, listing, only, pages_of, quick
from tests.kinds import KINDS

LINK = re.compile(r'(?:href|src)="?([^"> ]+)')
PLACE = "https://example.org/gids/"
SHEETS_OF_A_THEME = "afdrukken/knipkaarten/wonen/"  # takes seconds to make, and is a kind of paper: see below


TWO_AND_A_PAIR = quick(public_url=PLACE, languages="nl,ps")


@pytest.fixture(scope="module")
def listed(library):
    """What belongs to an export in two languages and one pair: each address with the name of its file."""
    return list(addresses.pages(library, TWO_AND_A_PAIR))


@pytest.fixture(scope="module")
def site(tmp_path_factory, listed):
    """That export, below /gids/: the pair is whole; of the pages of each language alone one in ten will do.

    What phones save of it is for tests/test_hosting.py, and tests/test_pages.py follows the links of every page.
    """
    alone = [address for address, name in listed if name.endswith("/index.html") and "-" not in name.split("/")[0]]
    left_out = set(alone) - {*alone[::10], *SOME}
    target = tmp_path_factory.mktemp("export") / "site"
    with pytest.MonkeyPatch.context() as patch:
        only(patch, [each for each in listed if each[0] not in left_out and ".json" not in each[0]])
        in_this_process(patch)
        export(target, TWO_AND_A_PAIR)
    return target


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory):
    """A page of every kind in every edition, below /gids/."""
    target = tmp_path_factory.mktemp("kinds") / "site"
    kinds = [rest for rest in KINDS.values() if rest != SHEETS_OF_A_THEME]
    with pytest.MonkeyPatch.context() as patch:
        only(patch, [f"/{code}/{rest}" for code in EDITIONS for rest in kinds])
        in_this_process(patch)
        export(target, quick(public_url=PLACE, pairs="all"))
    return target


def served(**settings):
    """Return a function that asks our own server, below /gids/; without the shelf, which would pack each page."""
    app = create_app(PUBLIC_URL=PLACE, WATCH_SECONDS=3600, **settings)
    app.config["AS_FILES"] = True  # the page that searches leads on where nothing can (search.html)
    app.wsgi_app = app.wsgi_app.app
    client = app.test_client()
    return lambda address: client.get(address, base_url="http://localhost/gids/").data


def address_of(path: Path, folder: Path) -> str:
    return "/" + str(path.relative_to(folder)).removesuffix("index.html")


def test_every_kind_of_page_in_every_edition_is_what_the_server_serves(every_kind):
    ask, pages = served(PAPER="none"), pages_of(every_kind)
    for path in pages:
        assert ask(address_of(path, every_kind)) == path.read_bytes(), path
    assert len(pages) == len(EDITIONS) * (len(KINDS) - 1)


def test_every_page_of_a_pair_is_what_the_server_serves(site, listed):
    ask, pages = served(LANGUAGES="nl,ps", PAIRS=PAIRS, PAPER="none"), pages_of(site / "ps-nl")
    for path in pages:
        assert ask(address_of(path, site)) == path.read_bytes(), path
    there = {str(path.relative_to(site)) for path in pages}
    assert there == {name for _, name in listed if name.startswith("ps-nl/") and name.endswith(".html")}
    assert len(pages) > 400


def test_packed_forms_unpack_to_the_same(stick):
    for name in (*map(file_of, SOME), "/ps/gids.webmanifest", "/s.js", SAVED):
        text = (stick / name[1:]).read_bytes()
        assert gzip.decompress(Path(f"{stick}{name}.gz").read_bytes()) == text
        assert brotli.decompress(Path(f"{stick}{name}.br").read_bytes()) == text


def test_nothing_is_packed_when_nobody_asked(site):
    assert not [name for name in listing(site) if name.endswith((".gz", ".br"))]


def test_every_link_of_the_export_answers(site, listed):
    dead, followed, names = [], set(), {name for _, name in listed}
    for path in pages_of(site):
        here = urljoin(PLACE, address_of(path, site).lstrip("/"))
        for link in LINK.findall(path.read_text(encoding="utf-8")):
            address = urldefrag(urljoin(here, html.unescape(link))).url.partition("?")[0]  # a file knows no query
            if address.startswith("https://example.org/"):
                followed.add(address)
                if file_of(address).removeprefix(PLACE) not in names:
                    dead.append((str(path), address))
    assert dead == []
    assert len(followed) > 1000


def test_languages_and_pairs_that_were_not_chosen_are_not_there(site):
    assert {path.name for path in site.iterdir() if path.name[:2] in {"ar", "nl", "pr", "ps"}} == {"nl", "ps", "ps-nl"}
    for path in pages_of(site):
        assert not re.search(r'href="/gids/(ar|prs|nl-|ps-ar|ps-prs)', path.read_text(encoding="utf-8")), path


def test_each_language_has_its_own_404(site):
    for language in (LANGUAGES["nl"], LANGUAGES["ps"]):
        text = (site / language.code / "404.html").read_text(encoding="utf-8")
        assert f'<html lang="{language.lang}" dir="{language.direction}">' in text
        assert f'href="/gids/{language.code}/"' in text
    assert 'lang="nl"' in (site / "404.html").read_text(encoding="utf-8")


def test_the_sitemap_lists_exactly_the_pages(site, listed):
    named = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    pages = {name.removesuffix("index.html") for _, name in listed if name.endswith("index.html")}
    found = {page for page in pages if "-" not in page.split("/")[0]}  # a pair is the same pages again
    for_people = rf"^q/|doorgeven/$|/({'|'.join(ROOMS)})/"  # they lead to them, or are rooms for volunteers
    there = {PLACE + page for page in found if not re.search(for_people, page)}
    assert set(named) == there
    assert len(named) == len(there)


def test_every_file_that_was_asked_is_there(site, listed):
    there = {name for name in listing(site) if not name.startswith(".servers/")} - {STATE, "_headers"}
    names = {name for address, name in listed if ".json" not in address}
    assert there <= names
    languages = {name for name in names - there if re.match(r"(nl|ps|q)/(.+/)?index\.html", name)}
    assert names - there == languages, "only pages of the languages alone, and short addresses, were left out"


def test_samples_allow_the_styles_of_every_page_and_name_only_what_is_there(site):
    client = create_app(PUBLIC_URL=PLACE, PAPER="none").test_client()
    samples = [
        (site / name).read_text(encoding="utf-8") for name in (".servers/nginx.conf", ".servers/Caddyfile", "_headers")
    ]
    for path in SOME:
        policy = client.get(path, base_url="http://localhost/gids/").headers["Content-Security-Policy"]
        style = re.search(r"'sha256-[^']+'", policy)[0]
        assert all(style in sample for sample in samples)
    assert not any(re.search(r"\bprs\b", sample) for sample in samples)


def test_policies_join_without_becoming_wider():
    joined = servers.policy_for_all(
        ["default-src 'none'; style-src 'sha256-a'", "default-src 'none'; style-src 'sha256-b'"]
    )
    assert joined == "default-src 'none'; style-src 'sha256-a' 'sha256-b'"


# ------------------------------------------------------------------ links that start from the page


@pytest.mark.parametrize(
    ("address", "folder", "expected"),
    [
        ("/ps/", "/ps/wonen", "../index.html"),
        ("/nl/nood/", "/ps", "../nl/nood/index.html"),
        ("/", "/", "index.html"),
        ("/sw.js", "/ps/wonen/huis", "../../../sw.js"),
    ],
)
def test_relative_links(address, folder, expected):
    assert relative(address, folder) == expected


def test_only_links_of_our_own_become_relative():
    text = '<a href="/ps/#3">a</a><a href="#2">b</a><a href="tel:112">c</a><a href="https://e.org/">d</a> href'
    assert relinked(text, "/ps/nood/") == text.replace("/ps/#3", "../index.html#3")


CARD, SAVED = "toonkaarten/hier-pijn/", "/ps/bewaren/toonkaarten.hulp.json"


@pytest.fixture(scope="module")
def stick(tmp_path_factory):
    """An export with relative links: pages, and what belongs to keeping the guide on a phone or serving it."""
    target = tmp_path_factory.mktemp("relative") / "stick"
    with pytest.MonkeyPatch.context() as patch:
        only(patch, [*SOME, f"/ps/{CARD}", SAVED, "/ps/gids.webmanifest", "/s.js", "/sw.js",
                     "/icons/192.png", "/icons/512.png", "/robots.txt", ("/-/", "404.html")])  # fmt: skip
        in_this_process(patch)
        export(target, quick(relative=True, packed=True))
    return target


def test_relative_export_has_no_link_from_the_root(stick):
    for path in pages_of(stick):
        assert not re.search(r'(href|src)="?/', path.read_text(encoding="utf-8")), path
    saved = json.loads((stick / SAVED[1:]).read_text(encoding="utf-8"))["pages"]
    for name, (_, text) in saved.items():  # the same pages, for a phone to save
        assert not re.search(r'(href|src)="?/', text), name
    assert saved[f"ps/{CARD}"] == ["card", bare((stick / f"ps/{CARD}index.html").read_text(encoding="utf-8"))]
    manifest = json.loads((stick / "ps/gids.webmanifest").read_text(encoding="utf-8"))
    assert (stick / "ps" / manifest["start_url"]).is_file()
    assert all((stick / "ps" / icon["src"]).is_file() for icon in manifest["icons"])
    assert (stick / "ps" / manifest["scope"]).resolve() == stick.resolve()


def test_the_zip_holds_what_is_opened_as_a_file_and_is_always_the_same(stick):
    first, second = zip_up(stick).read_bytes(), zip_up(stick).read_bytes()
    assert first == second
    pages = {f"stick{file_of(address)}" for address in (*SOME, f"/ps/{CARD}")}
    others = {"stick/ps/gids.webmanifest", "stick/s.js", "stick/icons/192.png", "stick/icons/512.png"}
    assert set(zipfile.ZipFile(stick.with_name("stick.zip")).namelist()) == pages | others


# ------------------------------------------------------------------ paper

SHEETS = (
    "/ps-nl/wonen/huis-zoeken.pdf",
    "/ps/afdrukken/knipkaarten/huis-zoeken/zonder-woorden.pdf",
    "/nl/afdrukken/poster/alles.pdf",
)
OFFERS = (
    "/ps-nl/wonen/huis-zoeken/",
    "/ps-nl/wonen/huis-zoeken/afdrukken/",
    "/ps-nl/afdrukken/stappen/huis-zoeken/",
    "/ps-nl/afdrukken/knipkaarten/huis-zoeken/zonder-woorden/",
    "/ps-nl/afdrukken/poster/alles/",
)
ON_PAPER = quick(public_url=PLACE, paper="all", languages="nl,ps")


@pytest.fixture
def little_paper(monkeypatch, tmp_path):
    """Let an export be three sheets and the pages that offer them, with a cache of its own."""
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path / "cache"))
    only(monkeypatch, OFFERS, SHEETS)
    return tmp_path


def test_paper_in_the_export_is_what_the_server_sends_and_is_taken_over(little_paper, monkeypatch):
    in_this_process(monkeypatch)
    target = little_paper / "site"
    export(target, ON_PAPER)
    ask = served(LANGUAGES="nl,ps", PAIRS=PAIRS)
    for address in SHEETS + OFFERS:
        assert ask(address) == (target / file_of(address).lstrip("/")).read_bytes(), address
    linked = {link for path in pages_of(target) for link in LINK.findall(path.read_text(encoding="utf-8"))}
    assert {link for link in linked if link.endswith(".pdf")} == {f"/gids{address}" for address in SHEETS}
    with zipfile.ZipFile(zip_up(target)) as archive:
        assert {f"site{address}" for address in SHEETS} <= set(archive.namelist())
    inodes = [(target / address.lstrip("/")).stat().st_ino for address in SHEETS]
    (target / STATE).write_text("{}", encoding="utf-8")
    assert export(target, ON_PAPER).written == 0
    assert [(target / address.lstrip("/")).stat().st_ino for address in SHEETS] == inodes


def test_sheets_made_again_are_the_same(little_paper, monkeypatch):
    only(monkeypatch, ["/ps/"], SHEETS[:1])
    export(little_paper / "one", ON_PAPER, workers=1)  # each in a process of its own, as long as it lives
    for made in (little_paper / "cache").glob("sheets*"):
        shutil.rmtree(made)
    export(little_paper / "two", ON_PAPER, workers=1)
    assert listing(little_paper / "one") == listing(little_paper / "two")


def test_every_link_to_paper_is_exported_and_every_sheet_is_linked(library):
    """Read from the pages as the server makes them; the sheets themselves would take minutes."""
    ask, linked = served(LANGUAGES="nl,ps", PAIRS=PAIRS), set()
    pages = [
        address
        for address, _ in addresses.pages(library, ON_PAPER)
        if "/afdrukken/" in address or "/opnemen/" in address
    ]
    for page in pages:
        for link in LINK.findall(ask(page).decode()):
            if "/afdrukken/" in link or link.endswith(".pdf"):
                linked.add(html.unescape(link).removeprefix(PLACE[:-1]).removeprefix("/gids"))
    sheets = {address for address, _ in addresses.sheets(library, ON_PAPER)}
    assert len(pages) > 300
    assert linked <= {*pages, *sheets}
    assert sheets <= linked


def test_the_sheet_of_each_journey_alone_is_linked_from_its_page(library):
    order = quick(public_url=PLACE, paper="journeys", languages="nl,ps")
    ask, linked = served(LANGUAGES="nl,ps", PAIRS=PAIRS, PAPER="journeys"), set()
    for address, _ in addresses.pages(library, order):
        assert "afdrukken" not in address
        if len(address.split("/")) == 5 and "toonkaarten" not in address and "pictogrammen" not in address:
            page = ask(address).decode()
            assert "/afdrukken/" not in page
            linked |= {link.removeprefix("/gids") for link in LINK.findall(page) if link.endswith(".pdf")}
    assert linked == {address for address, _ in addresses.sheets(library, order)}
    assert len(linked) == len(library.journeys) * len(order.editions)


def test_without_paper_no_page_offers_it(tmp_path, monkeypatch, caplog):
    """Neither when nobody wants it, nor when it cannot be made: then the command says so."""
    only(monkeypatch)
    in_this_process(monkeypatch)
    assert main(["export", str(tmp_path / "asked"), "--paper", "none", "--pairs", PAIRS]) == 0
    assert "paper" not in caplog.text
    monkeypatch.setattr(writing, "missing", cache(writing.missing.__wrapped__))
    monkeypatch.setattr(writing, "what_is_missing", lambda: "No paper: Pango is missing.")
    assert main(["export", str(tmp_path / "missing"), "--pairs", PAIRS]) == 0
    assert [record.getMessage() for record in caplog.records] == ["No paper: Pango is missing."]
    assert listing(tmp_path / "asked") == listing(tmp_path / "missing")
    for path in pages_of(tmp_path / "missing"):
        text = path.read_text(encoding="utf-8")
        assert "/afdrukken/" not in text, path
        assert ".pdf" not in text, path
