"""What every page of the guide keeps, in every language and in every pair."""

import random
import re
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import filterfalse
from multiprocessing import get_context
from xml.etree import ElementTree

import html5lib
import pytest
from babel.messages.pofile import read_po
from werkzeug.test import Client

from guide import kinds, pictograms
from guide.addresses import all_paths, files, pages_in, paths_in
from guide.app import create_app
from guide.current import guide_of
from guide.languages import EDITIONS, LANGUAGES, SINGLE_EDITIONS
from guide.library.contexts import SOUND
from guide.library.model import Text
from guide.paths import TEMPLATES, TRANSLATIONS
from tests.kinds import KINDS
from tests.promises import LIMIT, PROMISES, ROOM, Page, application, bare_runs, complaints, judged_by, made

FULLY = ("nl", "ps", "ps-nl", "ar-ps")  # editions judged page by page; the others on every heavy kind of page
OF_NO_EDITION = {"pages.choose_language", "pages.short"}
SITEMAP, XHTML = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def workers():
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        yield pool


@pytest.fixture(scope="module")
def kind_of(app):
    """Return the kind of page (the name of its view) that an address leads to."""
    with app.app_context():
        adapter = app.url_map.bind("localhost")
        yield lambda path: adapter.match(path)[0]


def is_light(view: str) -> bool:
    """Tell whether a kind of page is far below the weight that a page may have, and the same in all but its words."""
    kind = kinds.KINDS.get(view.rpartition(".")[2])
    return kind is not None and kind.light


def test_every_kind_of_page_stands_in_the_table_and_is_looked_at():
    """A template that is not in guide/kinds.py has no style; a kind without a page here would escape the tests."""
    assert {path.stem for path in (TEMPLATES / "pages").glob("*.html")} == set(kinds.KINDS)
    without = {"choose_language", "short"}  # they stand in no edition
    without |= {"failure", "busy", "print_failed"}  # they have no address
    without |= {"own_centre", "own_centres"}  # where somebody filled in a centre: tests/test_here.py
    without |= {name for name, kind in kinds.KINDS.items() if kind.room}  # in no pair: tests/test_proofreading.py
    assert set(kinds.KINDS) == set(KINDS) | without


@pytest.mark.parametrize("code", EDITIONS)
def test_every_page_keeps_its_promises(workers, library, kind_of, pytestconfig, record_property, code):
    paths = list(all_paths(library, [EDITIONS[code]]))
    if code not in FULLY and not pytestconfig.option.everything:
        paths = [path for path in paths if not is_light(kind_of(path))]
    verdict = judged_by(workers, paths)
    heaviest = max(filterfalse(ROOM.match, verdict.weights), key=verdict.weights.__getitem__)
    record_property("heaviest page", (verdict.weights[heaviest], heaviest))  # the summary names the heaviest of all
    assert verdict.pages == len(paths)
    assert verdict.complaints == []
    assert verdict.dangling() == []
    # What the table calls light is far below the limit: so nobody need weigh all of those pages in all editions.
    light = {path: weight for path, weight in verdict.weights.items() if is_light(kind_of(path))}
    assert len(light) > 300 or code not in FULLY
    assert {path: weight for path, weight in light.items() if weight > LIMIT * 3 / 4} == {}


BREAKS = {
    "it answers 500": lambda page: replace(page, status=500),
    "it weighs": lambda page: with_body(page, f"<p lang=nl dir=ltr>{noise(14_000)}</p>"),
    "it fetches something": lambda page: with_body(page, '<img src="/x.png" alt="">'),
    "it is not valid HTML": lambda page: with_body(page, "<p><div></p>"),
    "it does not say that it is in": lambda page: replace(page, html=page.html.replace(' dir="', ' data-dir="', 1)),
    "headings of the first rank": lambda page: with_body(page, "<h1>Twee</h1>"),
    "it has an id twice": lambda page: with_body(page, '<p id="main"></p>'),
    "is not translated": lambda page: with_body(page, '<span class="untranslated" lang="nl" dir="ltr">x</span>'),
    "stand without an isolate": lambda page: with_body(page, "<p>112</p>"),
    "which is no page": lambda page: with_body(page, '<a href="/ps/niets/">x</a>'),
}


def noise(count: int) -> str:
    return random.Random(1).randbytes(count).hex()  # seeded: nothing here is left to chance


def with_body(page: Page, more: str) -> Page:
    return replace(page, html=page.html.replace("</main>", f"{more}</main>"))


def test_one_broken_page_of_each_kind_is_noticed(library, kind_of):
    """The test of the tests: whatever breaks on whichever kind of page, the judges name that page and the fault."""
    by_kind = {kind_of(path): path for path in all_paths(library, [EDITIONS["ps-nl"]])}
    client = Client(application().wsgi_app.app)
    assert len(BREAKS) == len(PROMISES)
    unnoticed = []
    for kind, path in by_kind.items():
        page = made(path, client)
        if kind not in OF_NO_EDITION:  # without a direction to break
            assert complaints(page) == []
        for complaint, broken in BREAKS.items():
            found = complaints(broken(page))
            if not any(each.startswith(f"{path}: ") and complaint in each for each in found):
                unnoticed.append((kind, complaint))
    assert [each for each in unnoticed if each[0] not in OF_NO_EDITION] == []


def test_a_page_of_each_kind_is_among_those_judged(library, kind_of, app):
    """A kind of page that nobody lists would be judged by nobody."""
    listed = {kind_of(path) for path in all_paths(library, [EDITIONS["ps-nl"]])}
    views = {rule.endpoint for rule in app.url_map.iter_rules() if rule.rule.endswith("/")}
    elsewhere = {"sheets.offer", "pages.busy_page"}  # tests/test_sheets.py, tests/test_places.py
    elsewhere |= {"pages.own_centre", "pages.own_centres"}  # tests/test_here.py
    elsewhere |= {f"pages.{name}" for name, kind in kinds.KINDS.items() if kind.room}
    assert views - listed <= elsewhere


def test_every_drawing_is_valid_inside_html():
    for name in pictograms.names():
        parser = html5lib.HTMLParser(strict=True)
        parser.parse(f"<!doctype html><html lang=nl><title>x</title><body>{pictograms.draw(name)}</body></html>")


@pytest.mark.parametrize("path", ["/nl/afdrukken/", "/ps/wonen/afdrukken/", "/ar-nl/hulp/dokter/afdrukken/"])
def test_who_does_not_read_can_tell_the_papers_apart(client, path):
    papers = client.get(path).text.partition('"tiles small"')[2].partition("</ul>")[0]
    drawings = re.findall(r"<svg.*?</svg>", papers, re.S)
    assert len(drawings) == papers.count("<li>") > 2
    assert len(set(drawings)) == len(drawings)
    names = [re.sub(r"<[^>]+>|\s", "", each) for each in re.findall(r'"name">(.*?)</a>', papers, re.S)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_test_for_bare_runs_sees_one():
    assert bare_runs('<body dir="rtl"><p>زنگ 112</p></body>') == ["زنگ 112"]
    assert bare_runs('<body dir="rtl"><p>زنگ <bdi dir="ltr">112</bdi></p></body>') == []


def test_a_pair_shows_both_languages_and_one_drawing(client):
    rows = client.get("/ps-nl/wonen/huis-zoeken/").text.split("<summary>")[1:]
    acts = [row.partition("</summary>")[0] for row in rows if "<h2>" in row.partition("</summary>")[0]]
    assert len(acts) == 7
    assert all(row.count("<svg") == 1 and row.count('<span lang="nl" dir="ltr">') == 1 for row in acts)
    assert "Kijk elke dag welke huizen te huur zijn" in acts[2]


def test_a_pair_is_swapped_or_changed_with_one_tap(client):
    html = client.get("/ps-nl/wonen/huis-zoeken/").text
    for other in ("nl-ps", "ar-nl", "prs-nl", "ps-ar", "ps-prs", "ps"):
        assert f'href="/{other}/wonen/huis-zoeken/"' in html


def test_a_door_name_is_explained_once_in_its_journey(client):
    for edition in ("nl", "ps", "ps-nl", "nl-ps", "ar-prs"):
        html = client.get(f"/{edition}/wonen/huurcontract/").text
        assert html.count("<dt>") == html.count("<dd") > 3, edition
    meaning = "Papier dat jullie en de verhuurder tekenen."
    assert client.get("/nl/wonen/huurcontract/").text.count(meaning) == 1
    assert meaning not in client.get("/ps-nl/wonen/huurcontract/").text


def test_a_page_that_is_too_full_explains_fewer_words_and_leads_to_all(monkeypatch):
    verdicts = iter([True, False])
    monkeypatch.setattr("guide.pages.base.is_full", lambda body: next(verdicts))
    html = create_app().test_client().get("/ps-ar/wonen/huurcontract/").text
    assert html.count("<dt>") == 3
    assert 'href="/ps-ar/wonen/woorden/"' in html
    assert html.count('<details name="step">') > 3, "no step gives way"


def list_with(client, library, edition, contact):
    """Return the page of the list of contacts on which one of them stands."""
    lists = (path for kind, path in pages_in(EDITIONS[edition], library) if kind.name == "contacts")
    return next(html for html in (client.get(path).text for path in lists) if f'<li id="{contact}">' in html)


def test_phone_numbers_can_be_called_and_read_from_left_to_right(client, library):
    link = r'<a class="call" href="tel:080099340"[^>]*>.*?<bdi dir="ltr"[^>]*>0800 99 340</bdi></a>'
    assert re.search(link, list_with(client, library, "ps", "samusocial"))


def test_the_contacts_say_how_to_get_an_interpreter(client, library):
    html = list_with(client, library, "ps-nl", "huisarts")
    assert html.count("Ik spreek Pasjtoe. Kunt u een tolk vragen, alstublieft?") == 1
    assert "Ik spreek Dari" not in html
    asked = html.partition('<li id="huisarts">')[2].partition("</li>")[0].partition('class="ask"')[2]
    assert "Niet elke dokter heeft een tolk." in asked
    assert "ژباړن" in asked


@pytest.mark.parametrize("path", [*KINDS.values(), "_druk/", "niets/"])
def test_a_page_of_a_pair_says_its_own_words_in_both_languages(client, path):
    """Whatever it says of itself in Pashto stands in Dutch too: what is read or pressed, not the titles nobody sees."""
    with (TRANSLATIONS / "ps" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        own = [(message.string, message.id) for message in read_po(file) if message.id]
    main = client.get(f"/ps-nl/{path}").text.partition("<main")[2].partition("</main>")[0]
    shown = {text.strip() for text in re.split(r"<[^>]+>", main.replace("\u00ad", ""))}
    in_dutch = {pashto for pashto, dutch in own if dutch in shown}
    names = {language.name for language in LANGUAGES.values()}  # each of them stands in its own language
    assert {pashto for pashto, _dutch in own if pashto in shown} - names <= in_dutch


def test_who_does_not_read_can_tell_the_kinds_of_need_apart(client, library):
    html = client.get("/ps/nood/").text
    doors = html.partition('folds needs"')[2].partition('<p class="leave')[0].split("<summary>")[1:]
    drawings = [re.search(r"<svg.*?</svg>", door, re.S)[0] for door in doors]
    assert len(set(drawings)) == len(drawings) == len(library.leaves["emergency"].doors) > 8
    assert re.findall(r'href="tel:(\d+)"', doors[0]) == ["112"], "first what saves a life"


def test_search_engines_find_the_steps(client):
    """The same page in the other languages, on all kinds of pages: tests/test_html.py."""
    assert '"@type":"HowTo"' in client.get("/ps/hulp/dokter/").text


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
    """Inside an open context Flask keeps what the page before had."""
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
    assert response.headers["Server"] == "guide"


def test_the_style_of_a_page_is_the_one_its_policy_allows(client):
    import base64
    import hashlib

    for kind in KINDS.values():
        response = client.get(f"/ps/{kind}")
        style = re.search(r"<style>(.*?)</style>", response.text, re.S)[1]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in response.headers["Content-Security-Policy"], kind
