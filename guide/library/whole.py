"""The whole content in one place, each part found by its slug."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from guide.library.model import Card, Contact, Fact, Journey, Leaf, Picture, Subject, Text, Theme, Thing, Word


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

    def in_theme(self, slug: str) -> list[Journey]:
        return of_theme(slug, self.journeys.values())

    @cached_property
    def open_themes(self) -> list[Theme]:
        """The themes that have a journey: no link of the guide leads to an empty page."""
        return [theme for theme in self.themes.values() if self.in_theme(theme.slug)]

    def pictures_of(self, subject: Subject) -> list[Picture]:
        return [picture for picture in self.pictures.values() if picture.drawn_in == subject.drawn_in]

    def subject_of(self, picture: Picture) -> Subject:
        return next(subject for subject in self.subjects.values() if subject.drawn_in == picture.drawn_in)

    def uses_of(self, picture: str) -> list[Journey | Card | Word | Contact | Thing]:
        """Return what a drawing is used for: journeys (or one of their steps), cards, words, contacts, things."""
        journeys = [
            journey
            for journey in self.journeys.values()
            if picture in (journey.picture, *(step.picture for step in journey.steps))
        ]
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

    def words_in(self, parts: Iterable[Text | None]) -> list[Word]:
        """Return the explained words that occur in the Dutch of these texts."""
        dutch = " ".join(part.dutch for part in parts if part)
        return [word for pattern, word in self._spellings if pattern.search(dutch)]


def of_theme(slug: str, parts: Iterable[Any]) -> list[Any]:
    """Return the parts that belong to a theme."""
    return [part for part in parts if part.theme == slug]
