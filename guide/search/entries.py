"""What can be found in the guide: journeys, their steps, words, contacts, show-cards, moments, the guide's own
pages; what a centre adds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide.kinds import CARDS, CONTACTS, MOMENTS, OWN_CENTRES, PRINT, WORDS, PageKind
from guide.library.local import Centre, Desk
from guide.library.model import Contact, Journey, Moment, Text, Way
from guide.library.paging import nth
from guide.library.whole import Library

Said = Text | str  # what is translated, and what is the same in every language

# How much a word counts, by where it stands.
BOTH, TITLE, ABOUT, PHONE, BODY, REST = "both", "title", "about", "phone", "body", "rest"
FIELDS = {BOTH: 4.8, TITLE: 4.2, ABOUT: 4.0, PHONE: 2.0, BODY: 1.5, REST: 0.7}  # both: the title and what families say
WITHIN = 1.0  # a word of the title of a journey, for each of its steps
KINDS = {
    "journey": 1.25, "step": 1.15, "page": 1.15, "moment": 1.0, "word": 1.0, "contact": 1.0, "card": 0.8,
    "door": 1.5, "own": 1.5,
}  # fmt: skip
OURS = ("door", "own")  # what stands first where it fits: who asks for a school asks for the one around the corner


@dataclass(frozen=True)
class Entry:
    """Something to find.

    id      as the files of words call it: "huis-zoeken", "huis-zoeken/3", "w:okan", "c:caw", "t:brand", "m:baby",
            "p:afdrukken"
    kind    one of KINDS; a "door" of our own centre takes the place of a contact of the guide; what is "own" has a name
            that is the same in all languages, as words have
    path    where it opens, below the address of the edition
    fields  what is read for it, each with the field it counts as
    within  the id of the journey it belongs to
    under   what a result says of it besides its title
    phone   the number that its button dials
    language  of the readers it is for alone, when it is not for all
    """

    id: str
    kind: str
    path: str
    picture: str
    title: Said
    fields: tuple[tuple[str, Said], ...]
    within: str = ""
    under: Said = ""
    phone: str = ""
    language: str = ""


def entries_of(library: Library, paper: bool = True) -> list[Entry]:
    """Return everything that can be found, in a fixed order. `paper`: there is a page where paper is chosen."""
    return [
        *(
            entry
            for theme in library.open_themes
            for each in library.in_theme(theme)
            for entry in _journey(each, library)
        ),
        *(_moment(each) for each in library.life),
        *_words(library),
        *_contacts(library),
        *_cards(library),
        *(_way(each, library) for each in library.ways.values() if paper or each.path != PRINT.slug),
        *(() if library.centre else map(_centre, library.centres.values())),
    ]


def _centre(centre: Centre) -> Entry:
    """Return a centre with a page of its own, in a guide for several."""
    path, fields = f"{OWN_CENTRES.slug}/{centre.slug}/", ((TITLE, centre.name), (BODY, centre.place))
    return Entry(f"o:{centre.slug}", "own", path, "place_reception_centre", centre.name, fields)


def _journey(journey: Journey, library: Library) -> Iterator[Entry]:
    """Yield a journey and its steps. Of a step its act and its sentences are read: with facts, helpers, things and
    sentences to say the right step is found no more often, and what a phone fetches weighs a tenth more.
    """
    path = f"{journey.theme}/{journey.slug}/"
    told = ((REST, text) for tip in library.tips_of(journey) for text in tip.text)
    fields = ((TITLE, journey.title), (TITLE, journey.question), (BODY, journey.goal), *told)
    yield Entry(journey.slug, "journey", path, journey.picture, journey.title, fields)
    for step in journey.steps:
        yield Entry(
            id=f"{journey.slug}/{step.number}",
            kind="step",
            path=f"{path}#{step.number}",
            picture=step.picture,
            title=step.do,
            fields=((TITLE, step.do), *((BODY, text) for text in (*step.text, step.watch) if text)),
            within=journey.slug,
            under=journey.title,
            phone=library.contacts[step.call].phone if step.call else "",
        )


def _moment(moment: Moment) -> Entry:
    stops = (stop.do for stop in moment.stops)
    fields = ((TITLE, moment.title), (TITLE, moment.question), *((REST, each) for each in (*moment.text, *stops)))
    return Entry(f"m:{moment.slug}", "moment", f"{MOMENTS.slug}/{moment.slug}/", moment.picture, moment.title, fields)


def _way(way: Way, library: Library) -> Entry:
    leaf = library.leaves.get(way.leaf)
    doors, sections = (leaf.doors, leaf.sections) if leaf else ((), ())
    headings = (*(each.title for each in doors), *(each.title for each in sections))
    fields = ((TITLE, way.title), *((BODY, each) for each in headings))
    return Entry(f"p:{way.slug}", "page", f"{way.path}/", way.picture, way.title, fields)


def _listed(kind: PageKind, library: Library) -> Iterator[tuple[Any, str]]:
    """Yield all entries of a list, each with the path of the page on which it stands."""
    for theme in library.open_themes:
        for number, entries in enumerate(library.listed(kind, theme), 1):
            yield from ((each, nth(f"{theme}/{kind.slug}/", number)) for each in entries)


def _words(library: Library) -> Iterator[Entry]:
    for word, page in _listed(WORDS, library):
        names: Iterable[Said] = (word.word, *word.forms, word.sound)
        fields = (*((TITLE, name) for name in names), (BODY, word.meaning))
        path = f"{page}#{word.slug}"
        yield Entry(f"w:{word.slug}", "word", path, word.picture, word.word, fields, under=word.meaning)


def _contacts(library: Library) -> Iterator[Entry]:
    for each, page in _listed(CONTACTS, library):
        yield _desk(each, page, library) if isinstance(each, Desk) else _contact(each, page)


def _contact(contact: Contact, page: str) -> Entry:
    return Entry(
        id=f"c:{contact.slug}",
        kind="contact",
        path=f"{page}#{contact.slug}",
        picture=contact.picture,
        title=contact.name,
        fields=(*_named(contact), *_numbers(contact.phone)),
        phone=contact.phone,
    )


def _desk(desk: Desk, page: str, library: Library) -> Entry:
    """Return a door of our own centre: one that takes the place of a contact, or one that the guide does not know."""
    contact = None if desk.own else library.contacts[desk.slug]
    phone = desk.phone or (contact.phone if contact else "")
    here = (name for name in (desk.name, desk.where, *(note for _, note in desk.note)) if name)
    return Entry(
        id=f"o:{desk.slug}" if desk.own else f"c:{desk.slug}",
        kind="own" if desk.own or desk.name else "door",
        path=f"{page}#{desk.anchor}",
        picture=desk.picture,
        title=desk.name or (contact.name if contact else desk.slug),
        fields=(*(_named(contact) if contact else ()), *((TITLE, name) for name in here), *_numbers(phone)),
        phone=phone,
    )


def _named(contact: Contact) -> tuple[tuple[str, Said], ...]:
    return (TITLE, contact.name), (TITLE, contact.name.dutch), (BODY, contact.purpose)


def _numbers(phone: str) -> tuple[tuple[str, Said], ...]:
    """Return a telephone number as it is read and as it is dialled."""
    return ((PHONE, phone), (PHONE, phone.replace(" ", ""))) if phone else ()


def _cards(library: Library) -> Iterator[Entry]:
    for slug, card in library.cards.items():
        fields = ((TITLE, card.text),)
        yield Entry(
            f"t:{slug}", "card", f"{CARDS.slug}/{slug}/", card.picture, card.text, fields, language=card.language
        )
