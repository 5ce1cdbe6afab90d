"""A theme that grows: its pages stay light, every entry of its lists is found on one page, nothing stands on two."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest
from flask.testing import FlaskClient

from guide.addresses import pages_in
from guide.app import create_app
from guide.current import guide_of, open_guide
from guide.kinds import ALPHABET, CARDS, CONTACTS, LISTS, PLACE, PRACTICE, WORDS
from guide.kinds import THEME as THEME_PAGE
from guide.languages import EDITIONS
from guide.library.model import Group, Journey
from guide.library.paging import paged
from guide.library.whole import Library, of_theme
from guide.pages.lists import entry_address
from guide.pictograms import draw
from tests.promises import LIMIT, made

THEME = "hulp"
GROUPS = (5, 7, 4, 3, 3)  # journeys in each
WIDEST = ("ar-ps", "prs-ar", "ps-prs", "nl-ar")  # an alphabet of two bytes a letter, twice, weighs most


def grow(library: Library) -> Library:
    """Return a guide in which one theme is as large as the largest will be.

    It has the words, cards and contacts of all themes, and 22 journeys in 5 groups, each with a drawing, a question, a
    title and eight sources of its own.
    """
    parts = {
        kind.entries: {slug: replace(part, theme=THEME) for slug, part in getattr(library, kind.entries).items()}
        for kind in (CARDS, CONTACTS, WORDS)
    }
    many = {journey.slug: journey for journey in _many_journeys(library)}
    slugs, titles = iter(many), (subject.title for subject in library.subjects.values())
    groups = tuple(Group(title, tuple(islice(slugs, size))) for size, title in zip(GROUPS, titles, strict=False))
    themes = {**library.themes, THEME: replace(library.themes[THEME], groups=groups)}
    others = {slug: journey for slug, journey in library.journeys.items() if journey.theme != THEME}
    return replace(library, themes=themes, journeys=others | many, **parts)


def _many_journeys(library: Library) -> Iterator[Journey]:
    """Yield journeys that look like others: each act of the guide can be the title or the question of one."""
    whole = next(iter(library.journeys.values()))
    steps = [step for journey in library.journeys.values() for step in journey.steps]
    sources = sorted({part.source for part in (*library.facts.values(), *library.contacts.values())})
    for number, step in enumerate(steps[: sum(GROUPS)]):
        named = tuple(f"{sources[(number * 7 + each) % len(sources)]} ({each}/202{number % 7})" for each in range(8))
        told = {"question": step.do, "title": steps[-number - 1].do, "picture": step.picture, "sources": named}
        yield replace(whole, slug=step.picture.replace("_", "-"), theme=THEME, related=(), **told)


def opened(library: Library) -> FlaskClient:
    """Return a reader of the guide with this content."""
    app = create_app(WATCH_SECONDS=3600)
    client = app.test_client()
    client.get("/nl/")  # the first look at what is on disk; the next one comes in an hour
    open_guide(app, replace(guide_of(app), library=library))
    return client


@pytest.fixture(scope="module")
def grown(library):
    return grow(library)


@pytest.fixture(scope="module")
def client(grown):
    return opened(grown)


def weight(client: FlaskClient, path: str) -> int:
    page = made(path, client)
    assert page.status == 200, path
    return page.weight


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (16, [16]), (17, [8, 9]), (49, [12, 12, 12, 13])])
def test_entries_are_divided_evenly_and_in_order(count, sizes):
    pages = paged(range(count), 16)
    assert [len(page) for page in pages] == sizes
    assert [entry for page in pages for entry in page] == list(range(count))


def test_a_theme_with_all_entries_has_several_pages_of_each_list(grown):
    assert all(len(grown.listed(kind, THEME)) > 1 for kind in (CARDS, CONTACTS, WORDS))


@pytest.mark.parametrize("edition", WIDEST)
def test_the_pages_of_a_theme_and_its_lists_are_light(client, grown, edition):
    heavy = (*LISTS, THEME_PAGE)
    weights = {path: weight(client, path) for kind, path in pages_in(EDITIONS[edition], grown) if kind in heavy}
    assert {path: bytes for path, bytes in weights.items() if bytes > LIMIT} == {}


@pytest.mark.parametrize("kind", [CARDS, CONTACTS, WORDS], ids=lambda kind: kind.name)
def test_the_fullest_page_of_the_longest_texts_is_light(grown, kind):
    """As many entries as a page may hold, and of all entries those that take most room."""
    longest = sorted(getattr(grown, kind.entries).items(), key=lambda item: len(repr(item)), reverse=True)
    full = replace(grown, **{kind.entries: dict(longest[: kind.per_page])})
    assert weight(opened(full), f"/ps-ar/{THEME}/{kind.slug}/") <= LIMIT - 500  # for what will stand above a list


def test_the_fullest_page_of_the_alphabet_is_light(library):
    """The longest words and meanings, with the heaviest drawings."""
    longest = sorted(library.words.values(), key=lambda word: len(repr(word)), reverse=True)[: ALPHABET.per_page]
    heaviest = sorted((word.picture for word in library.words.values()), key=lambda name: -len(draw(name)))
    words = {word.slug: replace(word, picture=name) for word, name in zip(longest, heaviest, strict=False)}
    assert weight(opened(replace(library, words=words)), "/ps-ar/woorden/a-tot-z/") <= LIMIT - 500


@pytest.mark.parametrize(("kind", "root"), [(PLACE, "toonkaarten/plek"), (PRACTICE, "oefenkaarten")])
def test_the_fullest_page_of_a_place_is_light(library, kind, root):
    longest = sorted(library.cards, key=lambda slug: len(library.cards[slug].text.dutch), reverse=True)
    here = replace(next(iter(library.places.values())), cards=tuple(longest[: kind.per_page]))
    client = opened(replace(library, places={here.slug: here}))
    assert weight(client, f"/ps-ar/{root}/{here.slug}/") <= LIMIT - 500


def test_a_hundred_and_twenty_contacts_stand_on_light_pages_of_at_most_twenty(grown):
    contacts = {f"{slug}-{copy}": contact for copy in range(3) for slug, contact in grown.contacts.items()}
    many = {slug: replace(contact, slug=slug) for slug, contact in contacts.items()}
    client = opened(replace(grown, contacts=many))
    pages = guide_of(client.application).library.listed(CONTACTS, THEME)
    assert sum(len(page) for page in pages) == len(many) > 110
    assert max(len(page) for page in pages) <= 20
    weights = [weight(client, f"/ar-ps/{THEME}/contacten/{number}/") for number in range(2, len(pages) + 1)]
    assert max(weights) <= LIMIT


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.name)
def test_every_entry_is_found_where_links_lead(client, grown, kind):
    """A link to a contact opens the page it stands on, in every edition, and shows it there."""
    shown = {}
    for number in range(1, len(grown.listed(kind, THEME)) + 1):
        path = f"/nl/{THEME}/{kind.slug}/" + (f"{number}/" if number > 1 else "")
        for mark in re.findall(r'<(?:li|dt) id="([^"]+)"', client.get(path).text):
            assert mark not in shown, "an entry stands on two pages"
            shown[mark] = path
    assert set(shown) == {part.slug for part in of_theme(THEME, getattr(grown, kind.entries).values())}
    for slug, path in shown.items():
        with client.application.test_request_context(path):
            client.application.preprocess_request()
            assert entry_address(kind.name, slug) == f"{path}#{slug}"


def test_a_theme_shows_all_its_journeys_under_the_headings_of_their_groups(client, grown):
    html = client.get(f"/nl/{THEME}/").text
    headings = re.findall(r'<h2 id="(\d)">', html)
    under = [part.partition("</ul>")[0] for part in html.split('<h2 id="')[1:]]
    shown = [re.findall(rf'href="/nl/{THEME}/([\w-]+)/"', part) for part in under]
    assert shown == [list(group.journeys) for group in grown.themes[THEME].groups]
    assert re.findall(r'<li><a href="#(\d)">', html) == headings, "each heading is one tap away"


def test_each_page_has_one_address_and_leads_to_its_neighbours(client):
    first, second = f"/ps/{THEME}/woorden/", f"/ps/{THEME}/woorden/2/"
    assert client.get(f"{first}1/").location == first
    assert client.get(f"{first}99/").status_code == 404
    paging = re.search(r'<nav class="paging".*?</nav>', client.get(second).text, re.S)[0]
    assert re.findall(r'<a href="([^"]+)" rel="prev"', paging) == [first]
    assert re.findall(r'<a href="([^"]+)" rel="next"', paging) == [f"/ps/{THEME}/woorden/3/"]
    assert re.findall(r'<a href="([^"]+)" aria-current="page"', paging) == [second]
    assert "مخکینی" in paging
    assert "ورپسې" in paging


def test_a_theme_without_entries_has_no_empty_list(library):
    bare = replace(library, words={slug: word for slug, word in library.words.items() if word.theme != THEME})
    client = opened(bare)
    assert client.get(f"/nl/{THEME}/woorden/").status_code == 404
    for path in (f"/nl/{THEME}/", "/nl/woorden/"):
        assert f'href="/nl/{THEME}/woorden/"' not in client.get(path).text
        assert f'href="/nl/{THEME}/contacten/"' in client.get("/nl/contacten/").text
