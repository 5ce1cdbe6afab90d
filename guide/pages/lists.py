"""The lists of every theme: show-cards, words, contacts; and the pages for emergencies and about the guide."""

from flask import Response, abort, g

from guide import kinds
from guide.kinds import PageKind
from guide.library.whole import of_theme
from guide.pages.base import find_theme, library, page, pages


def overview(kind: PageKind) -> Response:
    """Choose a theme: a list of everything would weigh more than a page may."""
    return page("overview", kind=kind)


for _list in kinds.LISTS:
    pages.add_url_rule(f"/<edition:edition>/{_list.slug}/", "overview", overview, defaults={"kind": _list})


@pages.get(f"/<edition:edition>/<theme>/{kinds.WORDS.slug}/")
def words(theme: str) -> Response:
    found = of_theme(find_theme(theme).slug, library().words.values())
    return page("words", theme=find_theme(theme), words=sorted(found, key=lambda word: word.word.lower()))


@pages.get(f"/<edition:edition>/<theme>/{kinds.CARDS.slug}/")
def cards(theme: str) -> Response:
    found = of_theme(find_theme(theme).slug, library().cards_for(g.edition.codes))
    return page("cards", theme=find_theme(theme), cards=found)


@pages.get(f"/<edition:edition>/<theme>/{kinds.CONTACTS.slug}/")
def contacts(theme: str) -> Response:
    found = of_theme(find_theme(theme).slug, library().contacts.values())
    return page("contacts", theme=find_theme(theme), contacts=found)


@pages.get(f"/<edition:edition>/{kinds.CARDS.slug}/<card>/")
def card(card: str) -> Response:
    return page("card", card=library().cards.get(card) or abort(404))


@pages.get(f"/<edition:edition>/{kinds.EMERGENCY.slug}/")
def emergency() -> Response:
    urgent = [contact for contact in library().contacts.values() if contact.emergency]
    urgent.sort(key=lambda contact: contact.region != "both")  # first who comes wherever you are
    return page("emergency", leaf=library().leaves["emergency"], contacts=urgent)


@pages.get(f"/<edition:edition>/{kinds.ABOUT.slug}/")
def about() -> Response:
    return page("about", leaf=library().leaves["about"], journeys=library().journeys.values())
