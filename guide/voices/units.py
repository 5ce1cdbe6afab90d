"""What is heard at once, as it is seen at once: a title, a step, a card, a word, a contact, a need of *nu hulp*.

A pack is what somebody records in one sitting, or reads over in one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from gettext import NullTranslations

from guide.catalogues.compiling import DOMAINS
from guide.kinds import CARDS, CONTACTS, EMERGENCY, WORDS
from guide.languages import DUTCH, Language
from guide.library.model import Card, Contact, Door, Journey, Place, Step, Text, Theme, Word
from guide.library.paging import paged
from guide.library.whole import Library, of_theme
from guide.voices.fingerprint import fingerprint
from guide.voices.sentences import sentences

JOURNEY, STEP, CARD, WORD, CONTACT, NEED = KINDS = ("journey", "step", "card", "word", "contact", "need")
AT_ONCE = 40  # cards, words or contacts in one pack: about ten minutes
URGENT = "emergency"  # the leaf whose doors are the needs

Catalogues = Mapping[tuple[str, str], NullTranslations]  # by locale and domain


@dataclass(frozen=True)
class Unit:
    """What is heard at once.

    id      "huis-zoeken", "huis-zoeken/3", "card/brand", "word/okan", "contact/caw", "need/2"
    texts   what is said in the reader's language, all of it or nothing
    dutch   what is said in Dutch: of a word the word itself
    facts   what follows when there is a voice for it: it changes with the years, and must not silence the rest
    """

    id: str
    kind: str
    picture: str
    texts: tuple[Text, ...]
    dutch: tuple[str, ...]
    facts: tuple[Text, ...] = ()
    language: str = ""  # of the readers it is for alone, when it is not for all


@dataclass(frozen=True)
class Pack:
    """What is recorded or read over in one sitting of about ten minutes."""

    slug: str
    title: Text
    picture: str
    units: tuple[Unit, ...]


def packs(library: Library) -> tuple[Pack, ...]:
    """Return every pack: *nu hulp* first, then urgent journeys, the others in their order, and the lists."""
    journeys = [each for theme in library.open_themes for each in library.in_theme(theme)]
    journeys.sort(key=lambda journey: not journey.urgent)
    return (*_needs(library), *(of_journey(each, library) for each in journeys), *_cards(library), *_lists(library))


def find_pack(library: Library, slug: str) -> Pack | None:
    """Return the pack of this name; None: there is none."""
    journey = library.journeys.get(slug)
    if journey:
        return of_journey(journey, library)
    return next((pack for pack in (*_needs(library), *_cards(library), *_lists(library)) if pack.slug == slug), None)


def units(library: Library) -> Iterator[Unit]:
    """Yield every unit once."""
    yield from {unit.id: unit for pack in packs(library) for unit in pack.units}.values()


def of_journey(journey: Journey, library: Library) -> Pack:
    """Return a journey: its title and its steps."""
    title = _unit(journey.slug, JOURNEY, journey.picture, (journey.title,))
    steps = (_step(journey, step, library) for step in journey.steps)
    return Pack(journey.slug, journey.title, journey.picture, (title, *steps))


def of_card(card: Card) -> Unit:
    return Unit(f"card/{card.slug}", CARD, card.picture, (card.text,), (card.text.dutch,), language=card.language)


def of_word(word: Word) -> Unit:
    return Unit(f"word/{word.slug}", WORD, word.picture, (word.meaning,), (word.word,))


def of_contact(contact: Contact) -> Unit:
    return _unit(f"contact/{contact.slug}", CONTACT, contact.picture, (contact.name, contact.purpose))


def of_need(number: int, door: Door) -> Unit:
    return _unit(f"need/{number}", NEED, door.picture, (door.title, *door.text))


def lines(unit: Unit, language: Language, catalogues: Catalogues) -> tuple[str, ...]:
    """Return what is said of a unit in a language, sentence by sentence; (): not all of it is translated."""
    if unit.language not in ("", language.code, DUTCH.code) and language is not DUTCH:
        return ()
    if language is DUTCH:
        return _sentences(unit.dutch)
    said = [translated(text, language, catalogues) for text in unit.texts]
    return _sentences(said) if all(said) else ()


def fact_lines(unit: Unit, language: Language, catalogues: Catalogues) -> tuple[str, ...]:
    """Return what its facts say in a language, sentence by sentence."""
    return _sentences(translated(text, language, catalogues) for text in unit.facts)


def recorded(pack: Pack, language: Language, catalogues: Catalogues) -> tuple[str, ...]:
    """Return the sentences of a pack in the order in which they are read aloud, each once."""
    said = ((*lines(unit, language, catalogues), *fact_lines(unit, language, catalogues)) for unit in pack.units)
    once = {fingerprint(language.code, sentence): sentence for found in said for sentence in found}
    return tuple(once.values())


def _sentences(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sentence for text in texts for sentence in sentences(text))


def translated(text: Text, language: Language, catalogues: Catalogues) -> str:
    """Return a text in a language; "": it is not translated."""
    if language is DUTCH:
        return text.dutch
    return catalogues[language.catalogue, DOMAINS[0]].pgettext(text.context, text.dutch) or ""


def _unit(name: str, kind: str, picture: str, texts: tuple[Text, ...], facts: tuple[Text, ...] = ()) -> Unit:
    return Unit(name, kind, picture, texts, tuple(text.dutch for text in texts), facts)


def _step(journey: Journey, step: Step, library: Library) -> Unit:
    beside = (step.watch, step.flanders, step.brussels, step.time, step.cost)
    facts = tuple(fact.text for fact in map(library.facts.__getitem__, step.facts) if fact.decisive)
    texts = (step.do, *step.text, *(text for text in beside if text))
    return _unit(f"{journey.slug}/{step.number}", STEP, step.picture, texts, facts)


def _needs(library: Library) -> Iterator[Pack]:
    leaf = library.leaves.get(URGENT)
    if leaf and leaf.doors:
        found = tuple(of_need(number, door) for number, door in enumerate(leaf.doors, 1))
        yield Pack(EMERGENCY.slug, leaf.title, leaf.doors[0].picture, found)


def _cards(library: Library) -> Iterator[Pack]:
    """Yield the show-cards by place; one that ends with where we are cannot be said before a centre fills it in."""
    for place in library.places.values():
        cards = [of_card(library.cards[slug]) for slug in place.cards if not library.cards[slug].here]
        yield from _at_once(f"{CARDS.slug}-{place.slug}", place, cards)


def _lists(library: Library) -> Iterator[Pack]:
    """Yield the words and the contacts of each theme, so many at once."""
    for slug, theme in library.open_themes.items():
        contacts = map(of_contact, of_theme(slug, library.contacts.values()))
        words = map(of_word, of_theme(slug, library.words_by_spelling))
        yield from _at_once(f"{CONTACTS.slug}-{slug}", theme, contacts)
        yield from _at_once(f"{WORDS.slug}-{slug}", theme, words)


def _at_once(slug: str, under: Place | Theme, found: Iterable[Unit]) -> Iterator[Pack]:
    for number, some in enumerate(paged(list(found), AT_ONCE), 1):
        yield Pack(f"{slug}-{number}", under.title, under.picture, tuple(some))
