"""What can be found in the guide: journeys, their steps, words, contacts, show-cards, moments; what a centre adds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guide.kinds import CARDS, CONTACTS, MOMENTS, WORDS, PageKind
from guide.library.model import Contact, Journey, Moment, Step, Text
from guide.library.whole import Library

Said = Text | str  # what is translated, and what is the same in every language

# How much a word counts, by where it stands.
TITLE, ABOUT, PHONE, BODY, REST = "title", "about", "phone", "body", "rest"
FIELDS = {TITLE: 4.0, ABOUT: 4.0, PHONE: 2.0, BODY: 1.5, REST: 0.7}
WITHIN = 1.0  # a word of the title of a journey, for each of its steps
KINDS = {"journey": 1.25, "step": 1.15, "moment": 1.0, "word": 1.0, "contact": 1.0, "card": 0.8, "own": 1.0}


@dataclass(frozen=True)
class Entry:
    """Something to find.

    id      as the files of words call it: "huis-zoeken", "huis-zoeken/3", "w:okan", "c:caw", "t:brand", "m:baby"
    kind    one of KINDS
    path    where it opens, below the address of the edition
    fields  what is read for it, each with the field it counts as
    within  the id of the journey it belongs to
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
    phone: str = ""
    language: str = ""


def entries_of(library: Library) -> list[Entry]:
    """Return everything that can be found, in a fixed order."""
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
    ]


def _journey(journey: Journey, library: Library) -> Iterator[Entry]:
    path = f"{journey.theme}/{journey.slug}/"
    fields = ((TITLE, journey.title), (TITLE, journey.question), (BODY, journey.goal))
    yield Entry(journey.slug, "journey", path, journey.picture, journey.title, fields)
    for step in journey.steps:
        yield Entry(
            id=f"{journey.slug}/{step.number}",
            kind="step",
            path=f"{path}#{step.number}",
            picture=step.picture,
            title=step.do,
            fields=tuple(_of_step(step, library)),
            within=journey.slug,
            phone=library.contacts[step.call].phone if step.call else "",
        )


def _of_step(step: Step, library: Library) -> Iterator[tuple[str, Said]]:
    yield TITLE, step.do
    yield from ((BODY, text) for text in (*step.text, step.watch) if text)
    beside = (step.time, step.cost, step.flanders, step.brussels, *(library.facts[slug].text for slug in step.facts))
    yield from ((REST, text) for text in beside if text)
    yield from ((REST, library.things[slug].name) for slug in step.bring)
    yield from ((REST, library.contacts[slug].name) for slug in step.who)
    yield from ((REST, library.cards[slug].text) for slug in step.say)


def _moment(moment: Moment) -> Entry:
    stops = (stop.do for stop in moment.stops)
    fields = ((TITLE, moment.title), (TITLE, moment.question), *((REST, each) for each in (*moment.text, *stops)))
    return Entry(f"m:{moment.slug}", "moment", f"{MOMENTS.slug}/{moment.slug}/", moment.picture, moment.title, fields)


def _listed(kind: PageKind, library: Library) -> Iterator[tuple[str, str]]:
    """Yield the slugs of all entries of a list with the path on which each stands."""
    for theme in library.open_themes:
        for number, entries in enumerate(library.listed(kind, theme), 1):
            page = f"{theme}/{kind.slug}/{number}/" if number > 1 else f"{theme}/{kind.slug}/"
            yield from ((each.slug, f"{page}#{each.slug}") for each in entries)


def _words(library: Library) -> Iterator[Entry]:
    for slug, path in _listed(WORDS, library):
        word = library.words[slug]
        names: Iterable[Said] = (word.word, *word.forms, word.sound)
        fields = (*((TITLE, name) for name in names), (BODY, word.meaning))
        yield Entry(f"w:{slug}", "word", path, word.picture, word.word, fields)


def _contacts(library: Library) -> Iterator[Entry]:
    for slug, path in _listed(CONTACTS, library):
        contact = library.contacts[slug]
        fields = tuple(_of_contact(contact))
        yield Entry(f"c:{slug}", "contact", path, contact.picture, contact.name, fields, phone=contact.phone)


def _of_contact(contact: Contact) -> Iterator[tuple[str, Said]]:
    yield TITLE, contact.name
    yield TITLE, contact.name.dutch
    yield BODY, contact.purpose
    if contact.phone:
        yield PHONE, contact.phone
        yield PHONE, contact.phone.replace(" ", "")


def _cards(library: Library) -> Iterator[Entry]:
    for slug, card in library.cards.items():
        fields = ((TITLE, card.text),)
        yield Entry(
            f"t:{slug}", "card", f"{CARDS.slug}/{slug}/", card.picture, card.text, fields, language=card.language
        )
