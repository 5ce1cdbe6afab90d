"""The page with the box: on the server, with a script, on a phone without a network. No question is kept by anybody."""

import json
import random
import re

import pytest
from playwright.sync_api import expect

from guide.app import create_app
from guide.current import guide_of
from guide.delivery.packing import pack
from guide.languages import LANGUAGES
from guide.paths import STATIC
from guide.search.asking import SHOWN, first
from tests.place import open_saving, save_all
from tests.promises import LIMIT, Page, complaints

ALGORITHM = (STATIC / "js/search.js").read_text(encoding="utf-8")
LIST = f"""([shared, tables, questions]) => {{
  {ALGORITHM}
  const entries = entriesOf(shared.entries), ask = openIndex(tables, entries);
  return questions.map(question => {{
    const answer = ask(question);
    const found = answer.found.slice(0, 20).map(each => [each.number, each.score]);
    return [found, answer.sure, answer.danger, firstOf(answer, entries, [tables.language]).map(each => each.number)];
  }});
}}"""
ODD = "aßİﷺ٣४²éʼ\u200c\u202e\u0000𐍈هیکپ"
RESULTS = "#found > li"


@pytest.fixture(scope="module")
def finder(app):
    return guide_of(app).finder


def generated(finder, library, count):
    """Return questions as nobody asks them: words of all languages, spoilt, doubled, in any order; and real ones."""
    chance = random.Random(7)  # seeded: the same each time
    words = [term for language in LANGUAGES.values() for term in finder.index(language).tables.terms]

    def spoilt(word):
        at = chance.randrange(len(word))
        return chance.choice(
            (word, word, word[:at] + chance.choice(ODD) + word[at + 1 :], word[:at] + word[at + 1 :], word * 2)
        )

    real = [each.ask for asked in library.questions.values() for each in asked.questions]
    return [" ".join(spoilt(chance.choice(words)) for _ in range(chance.randint(1, 9))) for _ in range(count)] + real[
        :400
    ]


def some(library, code, count):
    """Return so many questions of families, from all over their file."""
    questions = library.questions[code].questions
    return questions[:: max(1, len(questions) // count)][:count]


@pytest.mark.browser
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_phone_makes_the_very_list_that_the_server_makes(finder, library, browser, code):
    """To the last digit of each score: who searches offline finds what others find."""
    language = LANGUAGES[code]
    questions = generated(finder, library, 450)
    page = browser.new_page()
    packed = [json.loads(finder.packed_entries()), json.loads(finder.packed(language))]
    found = page.evaluate(LIST, [*packed, questions])
    page.close()
    index = finder.index(language)
    for question, theirs in zip(questions, found, strict=True):
        answer = index.ask(question)
        ours = [[each.number, each.score] for each in answer.found[:20]]
        shown = [each.number for each in first(answer, index.entries, (code,))]
        assert theirs == [ours, answer.sure, answer.danger, shown], question


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_phone_needs_to_find_is_light(finder, code):
    """Browsers take brotli over https, and gzip alone from a box in a centre."""
    for form, most in (("br", 65_000), ("gzip", 75_000)):
        assert len(pack(finder.packed(LANGUAGES[code]).encode(), form)) < most, form
        assert len(pack(finder.packed_entries().encode(), form)) < 15_000, form


# ------------------------------------------------------------------ on the server


def asked(client, question, edition="ps", **more):
    return client.get(f"/{edition}/zoeken/", query_string={"q": question}, **more)


def hits(html):
    return re.findall(r'<li><a class="tile" href="([^"]+)"', html)


def test_the_server_answers_without_a_script(client):
    answer = asked(client, "کور په کرايه غواړم")
    assert answer.headers["Cache-Control"] == "no-store"
    assert 0 < len(hits(answer.text)) <= SHOWN
    assert any(link.startswith("/ps/wonen/huis-zoeken/") for link in hits(answer.text))
    assert 'value="کور په کرايه غواړم"' in answer.text, "the question stays in the box"


def test_an_answer_is_for_one_reader_and_the_box_for_all(client):
    before = client.get("/ps/zoeken/")
    asked(client, "کور")
    after = client.get("/ps/zoeken/")
    assert before.data == after.data
    assert after.headers["Cache-Control"] == "no-cache"
    assert not hits(after.text)


def test_every_result_opens_and_a_contact_can_be_called(client):
    page = asked(client, "wachtpost 1733", "nl")
    for link in hits(page.text):
        path, _, mark = link.partition("#")
        opened = client.get(path)
        assert opened.status_code == 200
        assert not mark or f'id="{mark}"' in opened.text, link
    assert 'href="tel:1733"' in page.text.partition('id="found"')[2]


def test_a_pair_is_asked_and_answered_in_both_languages(client):
    for question in ("waarborg", "د کور ضمانت"):
        html = asked(client, question, "ps-nl").text
        assert any("huurwaarborg" in link for link in hits(html)), question
        assert '<span lang="nl" dir="ltr">' in html.partition('id="found"')[2].partition("</ul>")[0]


def test_a_word_of_danger_shows_112_first(client):
    assert '<div id="danger">' in asked(client, "er is brand", "nl").text
    assert '<div id="danger" hidden>' in asked(client, "een huis", "nl").text


@pytest.mark.parametrize(
    "question",
    [
        "xqzwv",
        "؟!…",
        "\0\0",
        "\u202e\u202d",
        "x" * 10_000,
        "ا" * 10_000,
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "%s%n",
    ],
)
@pytest.mark.parametrize("edition", ["nl", "ps", "ps-nl"])
def test_whatever_is_asked_the_page_keeps_its_promises(client, edition, question):
    """And it is never empty: the questions of the guide stand on it."""
    answer = asked(client, question, edition)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert f'href="/{edition}/wonen/"' in answer.text
    page = Page(f"/{edition}/zoeken/", answer.text, headers="".join(f"{n}: {v}\r\n" for n, v in answer.headers))
    assert complaints(page) == []


@pytest.mark.parametrize("edition", ["nl", "ps", "ar", "prs", "ps-nl", "ar-ps", "ps-ar", "prs-ps"])
def test_a_full_answer_is_as_light_as_any_page(client, library, edition):
    code = edition.partition("-")[0]
    for question in [each.ask for each in some(library, code, 8)]:
        answer = asked(client, question, edition)
        page = Page(f"/{edition}/zoeken/", answer.text, headers="".join(f"{n}: {v}\r\n" for n, v in answer.headers))
        assert complaints(page) == []
        packed = asked(client, question, edition, headers={"Accept-Encoding": "gzip"})
        assert len(packed.data) + 900 < LIMIT, question


def test_only_pages_with_a_box_let_a_form_go(client):
    for path, sources in {
        "/ps/": "'self'",
        "/ps/wonen/": "'self'",
        "/ps/zoeken/": "'self'",
        "/ps/hulp/dokter/": "'none'",
    }.items():
        answer = client.get(path)
        assert f"form-action {sources}" in answer.headers["Content-Security-Policy"]
        assert ('<form class="search"' in answer.text) == (sources == "'self'")


def test_nothing_is_found_in_a_pair_file_or_a_language_that_is_not_offered():
    client = create_app(LANGUAGES="nl,ps", PAIRS="none").test_client()
    assert client.get("/ps/zoeken.js").status_code == 200
    assert client.get("/ar/zoeken.js").status_code == 404
    assert client.get("/ps-nl/zoeken.js").status_code == 404
    assert client.get("/bewaren/zoeken.ar.json").status_code == 404


# ------------------------------------------------------------------ with a script, and without a network


@pytest.fixture
def watched(browser):
    """A page of a phone, and all that it asks of the server."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    page, requests = context.new_page(), []
    page.on("request", lambda request: requests.append(request.url))
    yield page, requests
    context.close()


@pytest.mark.browser
def test_with_a_script_no_question_leaves_the_phone(watched, address):
    page, requests = watched
    page.goto(f"{address}/ps-nl/")
    assert not [url for url in requests if "zoeken" in url], "nothing is fetched before the box is touched"
    page.fill("form.search input", "waarborg")
    page.press("form.search input", "Enter")
    page.wait_for_url("**/ps-nl/zoeken/#q=waarborg")
    expect(page.locator(RESULTS).first).to_be_visible()
    page.fill("form.search input", "koorts")
    page.wait_for_url("**/ps-nl/zoeken/#q=koorts")
    assert {url.removeprefix(address) for url in requests if "zoeken" in url} == {
        "/zoeken.js", "/ps/zoeken.js", "/nl/zoeken.js", "/ps-nl/zoeken/"
    }  # fmt: skip
    assert not [url for url in requests if re.search("[?]q|waarborg|koorts", url.partition("#")[0])]


@pytest.mark.browser
def test_a_script_shows_what_the_server_shows(watched, address, client, library):
    page, _ = watched
    for edition in ("ps", "ps-nl"):
        for each in some(library, "ps", 4):
            page.goto(f"{address}/{edition}/zoeken/")
            page.fill("form.search input", each.ask)
            page.press("form.search input", "Enter")
            page.wait_for_url("**#q=*")
            expect(page.locator("#asked")).to_have_text(each.ask)
            theirs = page.locator(f"{RESULTS} > .tile").evaluate_all(
                "all => all.map(a => [a.href, a.innerText.split(/\\s+/).join(' ').trim()])"
            )
            page.goto(f"{address}/{edition}/zoeken/")  # so that what follows is loaded, not only marked
            served = browser_free_texts(page, address, edition, each.ask)
            assert theirs == served, each.ask


def browser_free_texts(page, address, edition, question):
    """Return what the server shows: links and what one reads, by a page without a script."""
    context = page.context.browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    bare = context.new_page()
    bare.goto(f"{address}/{edition}/zoeken/?q={question}")
    found = bare.locator(f"{RESULTS} > .tile").evaluate_all(
        "all => all.map(a => [a.href, a.innerText.split(/\\s+/).join(' ').trim()])"
    )
    context.close()
    return found


@pytest.mark.browser
def test_what_is_not_found_is_said_and_a_way_on_is_shown(watched, address):
    page, _ = watched
    page.goto(f"{address}/ps/zoeken/#q=xqzwvk")
    expect(page.locator("#asked")).to_have_text("xqzwvk")
    expect(page.locator("#asked")).to_be_visible()
    expect(page.locator("#danger")).to_be_hidden()
    page.fill("form.search input", "")
    expect(page.locator("#asked")).to_be_hidden()
    assert page.url == f"{address}/ps/zoeken/"


@pytest.mark.browser
def test_a_saved_guide_finds_without_a_network(place, phone):
    save_all(phone, place, "ps-nl")
    place.stop()
    phone.goto(f"{place.url}/ps-nl/zoeken/?q=waarborg")
    expect(phone.locator(RESULTS).first).to_be_visible()
    drawing = phone.locator(f"{RESULTS} img").first
    assert drawing.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0, "drawn from what was saved"


@pytest.mark.browser
def test_what_was_asked_of_the_server_does_not_stay_on_the_phone(place, phone):
    open_saving(phone, place, "ps-nl")
    phone.goto(f"{place.url}/ps-nl/zoeken/?q=waarborg")
    kept = phone.evaluate(
        """async () => (await Promise.all((await caches.keys()).map(async name => {
          const cache = await caches.open(name);
          return Promise.all((await cache.keys()).map(async key => key.url + await (await cache.match(key)).text()));
        }))).flat()"""
    )
    assert not [each for each in kept if "waarborg" in each and "/zoeken/" in each]
