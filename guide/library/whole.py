"""The whole content in one place, each part found by its slug."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from guide.kinds import ALPHABET, CONTACTS, DRAWN_ACTS, OWN_CENTRE, SOURCES, WORDS, PageKind
from guide.library.local import Centre, Desk
from guide.library.model import (
    Blank,
    Card,
    Contact,
    Door,
    Fact,
    Group,
    Journey,
    Leaf,
    Moment,
    Picture,
    Place,
    Step,
    Stop,
    Subject,
    Text,
    Theme,
    Thing,
    Tip,
    Way,
    Word,
)
from guide.library.paging import paged
from guide.library.wording import Questions, Vocabulary

BLANK = "…"  # at the end of a show-card: where we are is to be filled in


@dataclass
class Library:
    """The whole content, each part found by its slug, in the order in which it was written."""

    themes: dict[str, Theme] = field(default_factory=dict)
    journeys: dict[str, Journey] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    words: dict[str, Word] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)
    leaves: dict[str, Leaf] = field(default_factory=dict)
    subjects: dict[str, Subject] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    moments: dict[str, Moment] = field(default_factory=dict)
    blanks: dict[str, Blank] = field(default_factory=dict)
    ways: dict[str, Way] = field(default_factory=dict)
    tips: dict[str, Tip] = field(default_factory=dict)
    vocabularies: dict[str, Vocabulary] = field(default_factory=dict)  # by the code of the language, as the next
    questions: dict[str, Questions] = field(default_factory=dict)
    centres: dict[str, Centre] = field(default_factory=dict)  # those with a page of their own (guide/centres/)
    centre: Centre | None = None  # the one for whose families this guide is: it stands first everywhere

    def desk(self, contact: str) -> Desk | None:
        """Return the door of our own centre that takes the place of a contact."""
        return self.centre.desk(contact) if self.centre else None

    def in_theme(self, slug: str) -> list[Journey]:
        """Return the journeys of a theme, group after group; without groups in the order of their files."""
        groups = self.themes[slug].groups
        if groups:
            return [journey for group in groups for journey in self.in_group(group)]
        return of_theme(slug, self.journeys.values())

    def in_group(self, group: Group) -> list[Journey]:
        return [self.journeys[slug] for slug in group.journeys]

    @cached_property
    def groups(self) -> dict[str, tuple[Theme, Group]]:
        """Each group with its theme, by the slug of the theme and its number there: wonen-2."""
        return {
            f"{theme.slug}-{number}": (theme, group)
            for theme in self.open_themes.values()
            for number, group in enumerate(theme.groups, 1)
        }

    def tips_of(self, journey: Journey) -> list[Tip]:
        """Return what families told about a journey."""
        return [tip for tip in self.tips.values() if tip.journey == journey.slug]

    def drawn_pages(self, theme: str) -> list[tuple[Group | None, Sequence[Journey]]]:
        """Return the pages with the acts of a theme as drawings: of which group each is (None: the theme has none), and
        its journeys."""
        groups = self.themes[theme].groups or (None,)
        found = [(group, self.in_group(group) if group else self.in_theme(theme)) for group in groups]
        return [(group, page) for group, journeys in found for page in paged(journeys, DRAWN_ACTS.per_page)]

    def urgent_besides(self, doors: Iterable[Door]) -> list[Journey]:
        """Return the urgent journeys to which none of these doors leads."""
        led_to = {door.journey for door in doors}
        return [each for each in self.journeys.values() if each.urgent and each.slug not in led_to]

    @cached_property
    def open_themes(self) -> dict[str, Theme]:
        """The themes that have a journey: no link of the guide leads to an empty page."""
        return {slug: theme for slug, theme in self.themes.items() if self.in_theme(slug)}

    def listed(self, kind: PageKind, theme: str) -> list[Sequence[Any]]:
        """Return the pages of one of the lists that every theme has (kinds.LISTS), each with its entries.

        Among the contacts the doors of our own centre come first, each in the place of its contact.
        """
        entries: list[Any] = of_theme(theme, getattr(self, kind.entries).values())
        if kind is WORDS:
            entries = of_theme(theme, self.words_by_spelling)
        elif kind is SOURCES:
            entries = self.in_theme(theme)
        elif kind is CONTACTS and self.centre:
            entries = [*self.centre.of_theme(theme), *(each for each in entries if not self.desk(each.slug))]
        return paged(entries, kind.per_page)

    @cached_property
    def words_by_spelling(self) -> list[Word]:
        """All explained words from A to Z."""
        return sorted(self.words.values(), key=lambda word: word.word.lower())

    @cached_property
    def alphabet(self) -> list[Sequence[Word]]:
        """The pages with all explained words from A to Z."""
        return paged(self.words_by_spelling, ALPHABET.per_page)

    @cached_property
    def letters(self) -> dict[str, int]:
        """The first letters of the explained words, each with the number of the page on which it begins."""
        found: dict[str, int] = {}
        for number, words in enumerate(self.alphabet, 1):
            for word in words:
                found.setdefault(word.letter, number)
        return found

    def place_of(self, kind: PageKind, slug: str) -> tuple[str, int]:
        """Return the theme in whose list an entry stands, and the number of its page."""
        desk = self.desk(slug) if kind is CONTACTS else None
        if desk:
            return desk.theme, self.page_of(desk)
        entry = getattr(self, kind.entries)[slug]
        pages = self.listed(kind, entry.theme)
        return entry.theme, next(number for number, page in enumerate(pages, 1) if entry in page)

    def page_of(self, desk: Desk) -> int:
        """Return the number of the page of contacts on which a door of our own centre stands."""
        pages = self.listed(CONTACTS, desk.theme)
        return next(number for number, page in enumerate(pages, 1) if desk in page)

    def doors_of(self, centre: Centre) -> list[Sequence[Desk]]:
        """Return the pages of a centre, each with its doors: one page at least."""
        return paged(centre.desks, OWN_CENTRE.per_page) or [()]

    def said(self, card: Card) -> str:
        """Return the Dutch of a show-card; where it says where we are, with the place of our own centre."""
        if self.centre and card.here:
            return f"{card.text.dutch.removesuffix(BLANK)}{self.centre.place}."
        return card.text.dutch

    @cached_property
    def life(self) -> list[Moment]:
        """The moments in the order in which families come to them."""
        return sorted(self.moments.values(), key=lambda moment: moment.order)

    def picture_of(self, stop: Stop) -> str:
        """Return the drawing of a stop: that of the step that it names, or of the journey."""
        journey = self.journeys[stop.journey]
        return journey.steps[stop.step - 1].picture if stop.step else journey.picture

    def cards_at(self, place: Place, kind: PageKind) -> list[Sequence[Card]]:
        """Return the pages of a kind with the cards of one place, as many on each as that kind has."""
        return paged([self.cards[slug] for slug in place.cards], kind.per_page)

    def pictures_of(self, subject: Subject) -> list[Picture]:
        """Return the drawings of a subject, module by module."""
        pictures = [picture for picture in self.pictures.values() if picture.drawn_in in subject.drawn_in]
        return sorted(pictures, key=lambda picture: subject.drawn_in.index(picture.drawn_in))

    def subject_of(self, picture: Picture) -> Subject:
        return next(subject for subject in self.subjects.values() if picture.drawn_in in subject.drawn_in)

    def uses_of(self, picture: str) -> list[Journey | Card | Word | Contact | Thing]:
        """Return what a drawing is used for: journeys (a step or a warning in them), cards, words, contacts, things."""
        journeys = [journey for journey in self.journeys.values() if picture in drawings_of(journey)]
        others = (self.cards, self.words, self.contacts, self.things)
        return [*journeys, *(part for shelf in others for part in shelf.values() if part.picture == picture)]

    def cards_for(self, readers: Iterable[str], slugs: Iterable[str] | None = None) -> list[Card]:
        """Return the show-cards for readers of these language codes, all of them for Dutch alone.

        `slugs` names the cards of one step; without it all cards are considered.
        """
        families = [code for code in readers if code != "nl"]
        cards = [self.cards[slug] for slug in slugs] if slugs is not None else list(self.cards.values())
        return [card for card in cards if not card.language or not families or card.language in families]

    @cached_property
    def door_names(self) -> frozenset[str]:
        """The names that stay Dutch in every language, because they are on a door (OCMW, Unia…)."""
        words = {word.word for word in self.words.values() if word.word[0].isupper()}
        return frozenset(words | {contact.web for contact in self.contacts.values() if contact.web})

    @cached_property
    def _spellings(self) -> list[tuple[re.Pattern[str], Word]]:
        found = []
        for word in self.words.values():
            spelled = "|".join(re.escape(form) for form in (word.word, *word.forms))
            found.append((re.compile(rf"(?<!\w)(?:{spelled})(?!\w)"), word))
        return found

    def named_by(self, steps: Iterable[Step]) -> list[Fact | Card | Contact | Thing]:
        """Return what steps name from the shared lists, step after step."""
        found: list[Fact | Card | Contact | Thing] = []
        for step in steps:
            found += (self.facts[slug] for slug in step.facts)
            found += (self.cards[slug] for slug in step.say)
            found += (self.contacts[slug] for slug in step.who)
            found += (self.things[slug] for slug in step.bring)
        return found

    def stale(self, today: date) -> frozenset[str]:
        """Return the facts that were checked too long ago."""
        return frozenset(fact.slug for fact in self.facts.values() if fact.is_stale(today))

    def places_of(self, fact: Fact) -> list[str]:
        """Return the steps in which a fact stands, as in their addresses."""
        return [
            f"{journey.theme}/{journey.slug}/{step.number}"
            for journey in self.journeys.values()
            for step in journey.steps
            if fact.slug in step.facts
        ]

    def words_in(self, parts: Iterable[Text | None]) -> list[Word]:
        """Return the explained words that occur in the Dutch of these texts."""
        dutch = " ".join(part.dutch for part in parts if part)
        return [word for pattern, word in self._spellings if pattern.search(dutch)]

    def words_of(self, journey: Journey) -> list[Word]:
        """Return the explained words that the steps of a journey use, those of the fewest journeys first: what the
        journey is about, before what is explained on many pages.
        """
        often = Counter(word.slug for words in self._words_by_journey.values() for word in words)
        return sorted(self._words_by_journey[journey.slug], key=lambda word: often[word.slug])

    @cached_property
    def _words_by_journey(self) -> dict[str, list[Word]]:
        return {slug: self.words_in(self._told(journey)) for slug, journey in self.journeys.items()}

    def _told(self, journey: Journey) -> Iterator[Text | None]:
        """Yield what the steps of a journey say, with what stands beside it."""
        for step in journey.steps:
            yield from (step.do, *step.text, step.watch, step.time, step.cost, step.flanders, step.brussels)
            yield from (self.facts[slug].text for slug in step.facts)


def drawings_of(journey: Journey) -> Iterator[str]:
    """Yield the drawings that a journey names itself: its own, of its acts, of warnings ("" where there is none)."""
    yield journey.picture
    for step in journey.steps:
        yield from (step.picture, step.watch_picture)


def of_theme(slug: str, parts: Iterable[Any]) -> list[Any]:
    """Return the parts that belong to a theme."""
    return [part for part in parts if part.theme == slug]
