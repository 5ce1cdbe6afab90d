"""The lists of every theme: show-cards, words, contacts, sources; and the pages that are no journey and no list."""

from functools import partial

from flask import Response, abort, g, url_for

from guide import kinds
from guide.current import guide
from guide.kinds import PageKind
from guide.library.local import Desk
from guide.pages.base import find_theme, fitting_page, library, numbered, page, pages

AT_NIGHT = 2  # doors of our own centre under 112
FIRST_PERSON = "begeleider"  # among the contacts: who is there for every question in a centre


def overview(kind: PageKind) -> Response:
    """Choose a theme or a place: a list of everything would weigh more than a page may."""
    practice = kinds.PRACTICE if kind is kinds.CARDS else None
    return page("overview", kind=kind, at_places=kinds.BY_PLACE.get(kind), practice=practice)


def listed(kind: PageKind, theme: str, number: int) -> Response:
    """One page of a list; of the show-cards only those in a language of the reader."""
    found = library().listed(kind, find_theme(theme).slug)
    entries = numbered(found, number)
    if kind is kinds.CARDS:
        entries = library().cards_for(g.edition.codes, [card.slug for card in entries])
    return page(kind.name, kind=kind, theme=find_theme(theme), entries=entries, number=number, count=len(found))


for _kind in kinds.LISTS:
    _first = f"/<edition:edition>/<theme>/{_kind.slug}/"
    pages.add_url_rule(_first, _kind.name, partial(listed, _kind), defaults={"number": 1})
    pages.add_url_rule(f"{_first}<count:number>/", _kind.name)
for _kind in kinds.TILED:
    pages.add_url_rule(f"/<edition:edition>/{_kind.slug}/", "overview", overview, defaults={"kind": _kind})


def alphabet(number: int) -> Response:
    """One page of all words from A to Z, each with what it means."""
    found = library().alphabet
    return page("alphabet", entries=numbered(found, number), number=number, count=len(found))


_first = f"/<edition:edition>/{kinds.WORDS.slug}/{kinds.ALPHABET.slug}/"
pages.add_url_rule(_first, "alphabet", alphabet, defaults={"number": 1})
pages.add_url_rule(f"{_first}<count:number>/", "alphabet")


def at_place(kind: PageKind, place: str, number: int) -> Response:
    """One page of the show-cards of a place: to choose from, or to practise with."""
    where = library().places.get(place) or abort(404)
    found = library().cards_at(where, kind)
    entries = library().cards_for(g.edition.codes, [card.slug for card in numbered(found, number)])
    return page(kind.name, kind=kind, place=where, entries=entries, number=number, count=len(found))


for _kind, _first in (
    (kinds.PLACE, f"/<edition:edition>/{kinds.CARDS.slug}/{kinds.PLACE.slug}/<place>/"),
    (kinds.PRACTICE, f"/<edition:edition>/{kinds.PRACTICE.slug}/<place>/"),
):
    pages.add_url_rule(_first, _kind.name, partial(at_place, _kind), defaults={"number": 1})
    pages.add_url_rule(f"{_first}<count:number>/", _kind.name)


@pages.app_template_global()
def entry_address(kind: str, slug: str) -> str:
    """Return the address of an entry of a list, such as a contact: the page it stands on, and its place there.

    A show-card in a language that nobody here reads stands on no page: then the address is that of its list.
    """
    of = kinds.KINDS[kind]
    theme, number = library().place_of(of, slug)
    shown = of is not kinds.CARDS or library().cards_for(g.edition.codes, [slug])
    return url_for(f"pages.{kind}", theme=theme, number=number, _anchor=slug if shown else None)


@pages.get(f"/<edition:edition>/{kinds.CARDS.slug}/<card>/")
def card(card: str) -> Response:
    return page("card", card=library().cards.get(card) or abort(404))


@pages.get(f"/<edition:edition>/{kinds.EMERGENCY.slug}/")
def emergency() -> Response:
    leaf = library().leaves["emergency"]
    gives = [{}, {"bare": True}]  # the tiles of what is urgent besides, without their drawings
    urgent = library().urgent_besides(leaf.doors)
    return fitting_page("emergency", gives, leaf=leaf, urgent=urgent, near=_near_at_once())


def _near_at_once() -> list[Desk]:
    """Return the doors of our own centre where somebody is day and night; without any, the one for every question."""
    centre = library().centre
    at_night = [desk for desk in centre.desks if desk.is_there_at_night] if centre else []
    first = library().desk(FIRST_PERSON)
    return at_night[:AT_NIGHT] or ([first] if first else [])


@pages.get(f"/<edition:edition>/{kinds.ABOUT.slug}/")
def about() -> Response:
    return page("about", leaf=library().leaves["about"], thanks=guide().thanks)


@pages.get(f"/<edition:edition>/{kinds.VOLUNTEERS.slug}/")
def volunteers() -> Response:
    """For who goes along with a family."""
    return page("volunteers", leaf=library().leaves["volunteers"])


@pages.get(f"/<edition:edition>/{kinds.CENTRES.slug}/")
def centres() -> Response:
    """For who works in a centre or a school."""
    return page("centres", leaf=library().leaves["centres"])
