"""What every page of the guide keeps, in every language and in every pair."""

import re
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from xml.etree import ElementTree

import html5lib
import pytest

from guide import kinds, pictograms
from guide.addresses import files, pages_in, paths_in
from guide.app import create_app
from guide.current import guide_of
from guide.languages import EDITIONS, LANGUAGES, SINGLE_EDITIONS
from guide.library.contexts import SOUND
from guide.library.model import Text
from guide.paths import TEMPLATES
from tests.kinds import KINDS

LIMIT = 14_000  # bytes over the wire, headers included: docs/decisions/0003
SITEMAP, XHTML = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"
STATUS_AND_DATE = len("HTTP/1.1 200 OK\r\n\r\n") + len("Date: Mon, 23 Nov 2026 20:00:00 GMT\r\n")
STYLE = re.compile(r"<style>.*?</style>", re.S)
FETCHED = re.compile(
    r"<(?:img|iframe|object|embed|audio|video|link[^>]+stylesheet)|url\((?!data:)"
    r"|<script(?! type=\"application/ld| defer src=\"/s\.js\?v=[0-9a-f]{8}\">)"
)
INSIDE_DRAWING = re.compile(r"(<svg[^>]*>).*?(</svg>)", re.S)


def wire_bytes(response) -> int:
    """What one answer costs a phone, as HTTP/1.1 sends it."""
    return len(response.data) + STATUS_AND_DATE + sum(len(f"{name}: {value}\r\n") for name, value in response.headers)


def text_of(response) -> str:
    import gzip

    return gzip.decompress(response.data).decode()


@pytest.fixture(scope="module")
def markup(pages):
    return {path: text_of(response) for path, response in pages.items()}


def test_every_kind_of_page_stands_in_the_table_and_is_looked_at():
    """A template that is not in guide/kinds.py has no style; a kind without a page here would escape the tests."""
    assert {path.stem for path in (TEMPLATES / "pages").glob("*.html")} == set(kinds.KINDS)
    without = {"choose_language", "failure", "print_failed"}  # they stand in no edition, or have no address
    assert set(kinds.KINDS) == set(KINDS) | without


def test_every_page_answers(pages):
    assert len(pages) > 4000
    assert {path: response.status for path, response in pages.items() if response.status_code != 200} == {}


def test_every_page_is_one_light_request(pages, capsys):
    weights = sorted(((wire_bytes(response), path) for path, response in pages.items()), reverse=True)
    with capsys.disabled():
        print("\nThe ten heaviest pages, in bytes over the wire:")
        for weight, path in weights[:10]:
            print(f"{weight:7}  {path}")
    assert weights[0][0] <= LIMIT


def test_the_many_light_pages_are_far_below_the_limit(pages, library):
    """What is said of a kind in guide/kinds.py holds: nobody need weigh all of its pages in all editions."""
    paths = [path for edition in EDITIONS.values() for kind, path in pages_in(edition, library) if kind.light]
    assert len(paths) > len(pages) / 2
    assert {path: wire_bytes(pages[path]) for path in paths if wire_bytes(pages[path]) > LIMIT / 2} == {}


def test_no_page_fetches_anything_else(markup):
    for path, html in markup.items():
        assert not FETCHED.search(html), path


def complaints(job: tuple[str, str]) -> str | None:
    """Return what an HTML5 parser has against a page (the drawings are checked once, by themselves)."""
    path, html = job
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(html)
    return f"{path}: {parser.errors[:3]}" if parser.errors else None


def test_every_page_is_valid_html(markup):
    jobs = [(path, INSIDE_DRAWING.sub(r"\1\2", STYLE.sub("", html))) for path, html in markup.items()]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        found = [each for each in workers.map(complaints, jobs, chunksize=50) if each]
    assert found == []


def test_every_drawing_is_valid_inside_html():
    for name in pictograms.names():
        parser = html5lib.HTMLParser(strict=True)
        parser.parse(f"<!doctype html><html lang=nl><title>x</title><body>{pictograms.draw(name)}</body></html>")


def test_every_page_names_its_language_and_has_one_heading(markup):
    for path, html in markup.items():
        if path == "/":
            continue
        lead = EDITIONS[path.split("/")[1]].lead
        assert f'<html lang="{lead.lang}" dir="{lead.direction}">' in html, path
        assert html.count("<h1") == 1, path


def test_no_two_elements_share_an_id(markup):
    for path, html in markup.items():
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), path


PAPER = re.compile(r"/[a-z-]+/afdrukken/[a-z]+/[a-z0-9-]+/$")


def test_every_link_leads_somewhere(markup, library):
    known = {*markup, *files(library)}
    for path, html in markup.items():
        for address in re.findall(r'href="(/[^"#]*)', html):
            # what is offered on paper is no page of the guide: tests/test_sheets.py follows those links
            assert address in known or PAPER.match(address), f"{path} links to {address}"
    of_some = {card.slug for card in library.cards.values() if card.language}  # not in the lists of other readers
    for path in (path for path in markup if path.startswith(("/nl/", "/ps-nl/"))):
        for address, mark in re.findall(r'href="(/[^"#]+)?#([^"]+)"', markup[path]):
            assert mark in of_some or f'id="{mark}"' in markup[address or path], f"{path} links to {address}#{mark}"


@pytest.mark.parametrize("path", ["/nl/afdrukken/", "/ps/wonen/afdrukken/", "/ar-nl/hulp/dokter/afdrukken/"])
def test_who_does_not_read_can_tell_the_papers_apart(markup, path):
    papers = markup[path].partition('"tiles small"')[2].partition("</ul>")[0]
    drawings = re.findall(r"<svg.*?</svg>", papers, re.S)
    assert len(drawings) == papers.count("<li>") > 2
    assert len(set(drawings)) == len(drawings)
    names = [re.sub(r"<[^>]+>|\s", "", each) for each in re.findall(r'"name">(.*?)</a>', papers, re.S)]
    assert all(names)
    assert len(set(names)) == len(names)


def bare_runs(html: str) -> list[str]:
    """Return the figures and Latin words of a page that stand in right-to-left text without an isolate."""
    body = html[html.index("<body") :]
    body = re.sub(r"<script.*?</script>|<svg.*?</svg>", "", body, flags=re.S)
    found = []
    directions = ["rtl"]
    void = {"br", "meta", "link", "input", "img"}
    for closing, tag, attributes, words in re.findall(r"<(/?)(\w+)([^>]*)>|([^<]+)", body):
        if words:
            if directions[-1] == "rtl" and re.search(r"[0-9۰-۹A-Za-z]", words):
                found.append(words.strip())
        elif closing:
            directions.pop()
        elif tag not in void:
            direction = re.search(r'dir="(\w+)"', attributes)
            directions.append(direction[1] if direction else directions[-1])
    return found


def test_no_number_or_dutch_name_stands_bare_in_right_to_left_text(markup):
    for path, html in markup.items():
        if path != "/" and EDITIONS[path.split("/")[1]].lead.direction == "rtl":
            assert bare_runs(html) == [], path


def test_the_test_for_bare_runs_sees_one():
    assert bare_runs('<body dir="rtl"><p>زنگ 112</p></body>') == ["زنگ 112"]
    assert bare_runs('<body dir="rtl"><p>زنگ <bdi dir="ltr">112</bdi></p></body>') == []


def test_nothing_is_left_in_dutch(markup):
    assert [path for path, html in markup.items() if 'class="untranslated"' in html] == []


def test_a_pair_shows_both_languages_and_one_drawing(markup):
    html = markup["/ps-nl/wonen/huis-zoeken/"]
    assert html.count('class="telling"') == 2 * 7
    assert html.count('class="scene"') == 7
    assert "Kijk elke dag welke huizen te huur zijn" in html


def test_a_pair_is_swapped_or_changed_with_one_tap(markup):
    html = markup["/ps-nl/wonen/huis-zoeken/"]
    for other in ("nl-ps", "ar-nl", "prs-nl", "ps-ar", "ps-prs", "ps"):
        assert f'href="/{other}/wonen/huis-zoeken/"' in html


def test_a_door_name_is_explained_where_it_is_first_used(markup):
    first, *later = markup["/nl/wonen/huurcontract/"].split('<li id="')[1:]
    assert "<dt>Huurdersbond" not in "".join(later)
    assert "Vereniging die huurders raad geeft" in first


def test_phone_numbers_can_be_called_and_read_from_left_to_right(markup):
    assert (
        '<a class="phone" href="tel:080099340"><bdi dir="ltr">0800 99 340</bdi></a>' in markup["/ps/wonen/contacten/"]
    )


def test_search_engines_find_every_language_and_the_steps(markup):
    html = markup["/ps/hulp/dokter/"]
    assert [found for found in re.findall(r'hreflang="([\w-]+)" href="/\w+/hulp/dokter/"', html)] == [
        language.lang for language in LANGUAGES.values()
    ]
    assert '"@type":"HowTo"' in html


def test_the_sitemap_holds_every_page_of_each_language_beside_its_twins(library):
    """As sitemaps.org and Google ask for it: https://developers.google.com/search/docs/specialty/international"""
    root = "https://gids.be/"
    answer = create_app(PUBLIC_URL=root).test_client().get("/sitemap.xml")
    assert answer.content_type == "application/xml; charset=utf-8"
    assert len(answer.data) < 50 * 1024 * 1024
    urls = ElementTree.fromstring(answer.data)
    assert urls.tag == f"{SITEMAP}urlset"
    assert {url.tag for url in urls} == {f"{SITEMAP}url"}
    twins = {}
    for url in urls:
        (place,) = url.findall(f"{SITEMAP}loc")
        assert place.text not in twins
        links = url.findall(f"{XHTML}link")
        assert {link.get("rel") for link in links} <= {"alternate"}
        assert len(links) + 1 == len(url)
        twins[place.text] = {link.get("hreflang"): link.get("href") for link in links}
    wanted = [path for edition in SINGLE_EDITIONS for path in paths_in(edition, library)]
    assert sorted(twins) == sorted(root + path.lstrip("/") for path in ["/", *wanted])
    assert len(twins) < 50_000
    assert twins[f"{root}ps/hulp/dokter/"] == {
        "nl": f"{root}nl/hulp/dokter/",
        "ar": f"{root}ar/hulp/dokter/",
        "fa-AF": f"{root}prs/hulp/dokter/",
        "ps": f"{root}ps/hulp/dokter/",
        "x-default": root,
    }
    for place, links in twins.items():  # who names a twin is named by it
        assert not links or place in links.values()
        assert all(twins[twin] == links for tongue, twin in links.items() if tongue != "x-default")


def test_a_guide_that_does_not_know_its_address_has_no_sitemap(client, library):
    assert client.get("/sitemap.xml").status_code == 404
    assert "/sitemap.xml" not in files(library)
    assert "/sitemap.xml" in files(library, public_url="https://gids.be/")


@pytest.mark.parametrize(
    "path",
    [
        "/xx/",
        "/ps-ps/",
        "/ps-xx/",
        "/nl-/",
        "/nl/wonen/huis-zoeken/0/",
        "/nl/wonen/huis-zoeken/99/",
        "/nl/wonen/huis-zoeken/03/",
        "/nl/wonen/dokter/",
        "/nl/samen-sterk-niet/",
        "/nl/toonkaarten/niets/",
        "/nl/pictogrammen/wonen/99/",
        "/pictogrammen/niets.svg",
        "/nl/../../etc/passwd",
        "/nl/%2e%2e/%2e%2e/etc/passwd",
        "/nl/%00/",
        "/nl/%ff%fe/",
        "/nl/" + "a" * 8000 + "/",
        "/static/css/base.css",
        "/nl/<script>alert(1)</script>/",
        "/ps/wonen/huis-zoeken/۳/",
        "//",
        "/nl//",
    ],
)
def test_a_wrong_address_is_a_clean_404(client, path):
    response = client.get(path, headers={"Accept-Language": "ps"})
    if response.status_code == 308:  # Werkzeug mends doubled slashes
        response = client.get(response.location, headers={"Accept-Language": "ps"})
    assert response.status_code in {200, 404} if path in {"//", "/nl//"} else response.status_code == 404
    assert "Traceback" not in response.text
    assert "<script>alert" not in response.text


@pytest.mark.parametrize(
    ("path", "accepted", "lang"),
    [
        ("/ps/niets/", "nl", "ps"),
        ("/prs-nl/niets/", "ar", "fa-AF"),
        ("/xx/", "fa-AF,fa;q=0.9", "fa-AF"),
        ("/nl-xx/wonen/", "ar", "nl"),
        ("/xx/", "fr", "nl"),
    ],
)
def test_a_404_speaks_the_language_nearest_to_the_reader(client, path, accepted, lang):
    assert f'<html lang="{lang}"' in client.get(path, headers={"Accept-Language": accepted}).text


def test_a_404_of_a_pair_that_is_not_offered_leads_to_one_language():
    client = create_app(PAIRS="none").test_client()
    answer = client.get("/ps-nl/wonen/")
    assert answer.status_code == 404
    links = re.findall(r'href="(/[^"#]*)"', answer.text)
    assert links
    assert {path: client.get(path).status_code for path in links if client.get(path).status_code != 200} == {}


@pytest.mark.parametrize(
    ("setting", "under"),
    [("https://gids.be", "https://gids.be/"), ("https://b.be/gids/", "https://b.be/gids/")],
)
def test_public_addresses_stand_under_the_public_address(setting, under):
    client = create_app(PUBLIC_URL=setting).test_client()
    assert f'<link rel="canonical" href="{under}ps/wonen/">' in client.get("/ps/wonen/").text
    assert f"Sitemap: {under}sitemap.xml" in client.get("/robots.txt").text


def test_a_fault_of_ours_is_told_in_the_readers_language(monkeypatch):
    from guide import app as factory

    app = factory.create_app()
    monkeypatch.setattr(type(guide_of(app).library), "in_theme", lambda *_: 1 / 0)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr(app.logger, "disabled", True)
    response = app.test_client().get("/ps/wonen/")
    assert response.status_code == 500
    assert '<html lang="ps"' in response.text
    assert "ZeroDivisionError" not in response.text


def test_the_language_of_the_browser_is_proposed_and_never_imposed(client):
    page = client.get("/", headers={"Accept-Language": "ps-AF,ps;q=0.9,en;q=0.5"})
    assert page.status_code == 200
    assert re.search(r'href="/ps/"[^>]+class="proposed"', page.text)
    assert "proposed" not in re.sub(r"<style>.*?</style>", "", client.get("/").text)


def test_one_open_context_speaks_each_language_in_turn(app):
    """Flask 3.1 keeps the locale of the page before inside an open context (flask-babel 214)."""
    with app.app_context():
        titles = [
            re.search(r"<h1>\s*<span>(.*?)</span>", app.test_client().get(f"/{code}/").text)[1] for code in LANGUAGES
        ]
    assert len(set(titles)) == len(LANGUAGES)


def test_a_missing_translation_shows_the_dutch_marked_as_dutch(app):
    from guide.languages import EDITIONS
    from guide.translation import read_in, say

    with app.test_request_context():
        read_in(EDITIONS["ps"])
        assert say(Text("Dit is nieuw.", "dokter")) == (
            '<span class="untranslated" lang="nl" dir="ltr">Dit is nieuw.</span>'
        )


def test_the_sound_of_a_sentence_is_written_in_the_readers_letters(library, app):
    from guide.translation import plain, read_in

    with app.test_request_context():
        read_in(EDITIONS["ps"])
        for card in library.cards.values():
            assert card.sound.context == SOUND
            assert not re.search(r"[A-Za-z]", plain(card.sound)), card.slug


def test_readers_are_kept_safe(client):
    response = client.get("/ps-nl/hulp/dokter/")
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in response.headers
    assert response.headers["Server"] == ""


def test_the_style_of_a_page_is_the_one_its_policy_allows(client):
    import base64
    import hashlib

    for kind in KINDS.values():
        response = client.get(f"/ps/{kind}")
        style = re.search(r"<style>(.*?)</style>", response.text, re.S)[1]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in response.headers["Content-Security-Policy"], kind
