"""The guide by its drawings alone: who reads nothing comes from the home page to every act, by drawings only."""

import re
from dataclasses import replace

import pytest

from guide.addresses import pages_in
from guide.kinds import DRAWN_ACTS
from guide.languages import EDITIONS
from guide.library.model import Group
from guide.pictograms import draw
from tests.promises import LIMIT
from tests.test_long_lists import THEME, WIDEST, opened, weight

ROOT = "/ps/in-tekeningen/"
LINK = re.compile(r'<a href="([^"#]+)(?:#([^"]+))?">(.*?)</a>', re.S)


def links(client, path):
    """Return the links of a page that are drawings: address, place in it, what the link holds."""
    found = LINK.findall(client.get(path).text.partition("<main")[2].partition("</main>")[0])
    return [(address, place, inside) for address, place, inside in found if "<svg" in inside]


def test_every_act_is_reached_from_home_by_drawings_alone(client, library):
    assert ROOT in [address for address, *_ in links(client, "/ps/")]
    reached = []
    for theme, *_ in links(client, ROOT):
        pages = dict.fromkeys(address for address, *_ in links(client, theme) if address != ROOT)
        assert pages, theme
        for page in pages:
            reached += [address for address, *_ in links(client, page) if re.search(r"/\d/$", address)]
    steps = [
        f"/ps/{journey.theme}/{journey.slug}/{step.number}/"
        for theme in library.open_themes
        for journey in library.in_theme(theme)
        for step in journey.steps
    ]
    assert reached == steps, "each once, in the order of the guide"


def test_a_drawing_of_a_theme_opens_the_page_where_that_journey_stands(client, library):
    for theme in library.open_themes:
        shown = [(address, place) for address, place, _ in links(client, f"{ROOT}{theme}/") if place]
        assert [place for _, place in shown] == [journey.slug for journey in library.in_theme(theme)]
        for address, place in shown:
            assert f' id="{place}"' in client.get(address).text


@pytest.mark.parametrize("edition", ["nl", "ps", "ar-nl"])
def test_each_drawing_says_its_act_to_who_hears_it(client, library, edition):
    """In the leading language, in the words that stand large on the page it opens."""
    numbers = [number for number, (_, journeys) in enumerate(library.drawn_pages("hulp"), 1)]
    acts = [each for number in numbers for each in links(client, f"/{edition}/in-tekeningen/hulp/{number}/")]
    acts = [(address, inside) for address, _, inside in acts if re.search(r"/\d/$", address)]
    assert len(acts) > 100
    for address, inside in acts[::9]:
        (said,) = re.findall(r'role="img" aria-label="([^"]+)"', inside)
        heading = re.search(r"<h1><span.*?>(.*?)</span>", client.get(address).text, re.S)[1]
        assert re.sub("[\u2068\u2069]", "", said) == re.sub(r"<[^>]+>", "", heading)


def test_what_others_may_not_see_has_the_quick_way_out(client, library):
    for number, (_, journeys) in enumerate(library.drawn_pages("hulp"), 1):
        html = client.get(f"{ROOT}hulp/{number}/").text
        assert ("data-leave" in html) == any(journey.discreet for journey in journeys)


@pytest.mark.parametrize("edition", WIDEST)
def test_the_heaviest_page_of_drawings_is_light(library, edition):
    """As many journeys as a page holds, and of all journeys those with the heaviest drawings."""
    heaviest = sorted(
        library.journeys.values(), key=lambda each: sum(len(draw(step.picture)) for step in each.steps), reverse=True
    )
    journeys = {each.slug: replace(each, theme=THEME, discreet=True) for each in heaviest[: DRAWN_ACTS.per_page]}
    theme = replace(library.themes[THEME], groups=(Group(library.themes[THEME].title, tuple(journeys)),))
    others = {slug: each for slug, each in library.journeys.items() if each.theme != THEME and slug not in journeys}
    full = replace(library, themes={THEME: theme}, journeys=others | journeys, moments={})
    path = f"/{edition}/in-tekeningen/{THEME}/1/"
    assert path in [each for kind, each in pages_in(EDITIONS[edition], full) if kind is DRAWN_ACTS]
    assert weight(opened(full), path) <= LIMIT - 1000  # for drawings that are still to come
