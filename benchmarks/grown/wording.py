"""New texts out of real ones: as long, as varied and as hard to pack, in all four languages.

A new text keeps the build of a real one, its mother, and gets words of other real texts instead of some of its own, in
each language apart. What the linter of translations looks for stays where it is: names, figures, isolates, and the
words of the glossary with their translations. So a new text breaks no rule that its mother keeps. It means nothing: it
is there to be weighed and counted.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from benchmarks.grown.errors import GrowthError
from benchmarks.grown.vocabulary import ISOLATE, SHORT, Vocabulary
from guide.catalogues.linting import check

SOUND = "klank"  # the msgctxt of how a Dutch sentence sounds
STEMS = {"ar": "require_ar", "fa_AF": "require_prs", "ps": "require_ps"}  # catalogue: its column of the glossary
VOWEL_SIGNS = "[\u064b-\u0652]*"
MARKS = ".,?:…،؟"
LAST_ONLY = "يى"  # letters that the linter refuses inside a word

Source = tuple[str, str]  # a Dutch text and its msgctxt


@dataclass(frozen=True)
class Term:
    """A Dutch word that is translated in a fixed way: how to find it in Dutch, and in each catalogue."""

    dutch: re.Pattern[str]
    stems: dict[str, re.Pattern[str]]


class Wording:
    """Writes new texts for a checkout; `save` puts their translations in its catalogues."""

    def __init__(self, root: Path, random: Random) -> None:
        self.root, self.random = root, random
        self.catalogues = {locale: _read(_path(root, locale), locale) for locale in STEMS}
        self.terms = list(_terms(root / "translations" / "glossary.csv"))
        self.glossary = re.compile("|".join(term.dutch.pattern for term in self.terms), re.IGNORECASE)
        everything = [(message.id, message.context) for message in self.catalogues["ar"] if message.id]
        texts = [source for source in everything if source[1] != SOUND]
        self.spoken = self._spoken([dutch for dutch, context in everything if context == SOUND])
        names = tuple({word.lower() for source in texts for word in self._isolated(source) if len(word) > SHORT})

        def fixed(word: str) -> bool:
            return word.lower().startswith(names) or bool(self.glossary.fullmatch(word))

        def fixed_or_unheard(word: str) -> bool:
            return fixed(word) or word.lower() not in self.spoken

        self.dutch = Vocabulary([dutch for dutch, _ in texts], fixed)
        self.said = Vocabulary([dutch for dutch, _ in texts], fixed_or_unheard)
        self.others = {
            locale: Vocabulary(self.translation(locale, source) for source in texts) for locale in self.catalogues
        }

    def knows(self, dutch: str, context: str) -> bool:
        """Tell whether this is a text that families read, in this msgctxt."""
        return self.catalogues["ar"].get(dutch, context) is not None

    def translation(self, locale: str, source: Source) -> str:
        return str(self.catalogues[locale].get(*source).string)

    def add(self, locale: str, source: Source, translation: str) -> None:
        self.catalogues[locale].add(source[0], translation, context=source[1])

    def change_subject(self) -> None:
        """Write about something else from now on: one text after the other repeats its words."""
        for vocabulary in (self.dutch, *self.others.values()):
            vocabulary.change_subject(self.random)

    def write(self, context: str, mothers: list[Source], *, aloud: bool = False) -> str:
        """Return a new Dutch text for a msgctxt, made of one of the mothers. `aloud`: and of how it sounds.

        Raises GrowthError when nothing new can be made of them.
        """
        if aloud:
            mothers = [mother for mother in mothers if self.can_be_said(mother[0])]
        for _ in range(100):
            mother = self.random.choice(mothers)
            vocabulary = self.said if aloud else self.dutch
            dutch = vocabulary.exchange(mother[0], self.random, [self.glossary])
            if not self.knows(dutch, context) and not (aloud and self.knows(dutch, SOUND)):
                self._translate(mother, (dutch, context), aloud)
                return dutch
        raise GrowthError(f"no more texts can be made like “{mother[0]}”: ask for less")

    def reword(self, dutch: str) -> str:
        """Return another Dutch text of this build, for a reader of Dutch: it is in no catalogue."""
        return self.dutch.exchange(dutch, self.random, [self.glossary])

    def _translate(self, mother: Source, new: Source, aloud: bool) -> None:
        terms = [term for term in self.terms if term.dutch.search(mother[0])]
        for locale, vocabulary in self.others.items():
            kept = [term.stems[locale] for term in terms if locale in term.stems]
            self.add(locale, new, self._unfaulted(locale, mother, new, vocabulary, kept))
            if aloud:
                self.add(locale, (new[0], SOUND), self._sound(locale, mother[0], new[0]))

    def _unfaulted(
        self, locale: str, mother: Source, new: Source, vocabulary: Vocabulary, kept: list[re.Pattern[str]]
    ) -> str:
        """Return a translation in which the linter finds nothing: words that meet may say what it refuses."""
        translation = self.translation(locale, mother)
        for _ in range(20):
            tried = vocabulary.exchange(translation, self.random, kept)
            if not check(new[0], tried, locale, context=new[1]):
                return tried
        return translation

    def compound(self) -> str:
        """Return a new Dutch word, glued of two whose sounds are known."""
        parts = [word for word in self.spoken if len(word) > 3 and word.isascii() and word.isalpha()]  # a slug
        while True:
            first, second = self.random.sample(parts, 2)
            one, other = self.spoken[first], self.spoken[second]
            sounds = {locale: f"{one[locale]}-{other[locale]}" for locale in self.catalogues}
            inside = any(one[locale][-1] in LAST_ONLY for locale in self.catalogues)
            if not inside and not self.knows(first + second, SOUND):
                break
        for locale, sound in sounds.items():
            self.add(locale, (first + second, SOUND), sound)
        return first + second

    def is_explained(self, name: str, context: str) -> bool:
        """Tell whether every translation holds this Dutch name, and says more."""
        translations = [self.translation(locale, (name, context)) for locale in self.catalogues]
        return all(f"\u2068{name}\u2069" in each and len(each) > len(name) + 2 for each in translations)

    def extended(self, name: str, context: str, more: Sequence[str]) -> str:
        """Return a name that is explained with one word more, as it is in no catalogue yet."""
        longer = self.random.choice([f"{name} {word}" for word in more if not self.knows(f"{name} {word}", context)])
        for locale in self.catalogues:
            translation = self.translation(locale, (name, context))
            self.add(locale, (longer, context), translation.replace(f"\u2068{name}\u2069", f"\u2068{longer}\u2069"))
        return longer

    def can_be_said(self, dutch: str) -> bool:
        """Tell whether the sound of this text is known, word by word."""
        return self.knows(dutch, SOUND) and all(self._aligned(locale, dutch) for locale in self.catalogues)

    def save(self) -> None:
        """Write the catalogues, the new texts in any order: `guide catalogues` sorts them."""
        for locale, catalogue in self.catalogues.items():
            with _path(self.root, locale).open("wb") as target:
                write_po(target, catalogue, width=0)

    def _isolated(self, source: Source) -> Iterator[str]:
        for locale in self.catalogues:
            for isolate in ISOLATE.findall(self.translation(locale, source)):
                yield from (word.strip(MARKS) for word in isolate.split())

    def _aligned(self, locale: str, dutch: str) -> bool:
        return len(dutch.split()) == len(self.translation(locale, (dutch, SOUND)).split())

    def _spoken(self, sounded: list[str]) -> dict[str, dict[str, str]]:
        """Return how each word of these texts sounds: word -> catalogue -> sound."""
        spoken: dict[str, dict[str, str]] = defaultdict(dict)
        for dutch in filter(self.can_be_said, sounded):
            for locale in self.catalogues:
                sounds = self.translation(locale, (dutch, SOUND)).split()
                for word, sound in zip(dutch.split(), sounds, strict=True):
                    spoken[word.strip(MARKS).lower()][locale] = sound.strip(MARKS)
        return spoken

    def _sound(self, locale: str, mother: str, dutch: str) -> str:
        """Return how a text sounds that differs from its mother in some words."""
        sounds = self.translation(locale, (mother, SOUND)).split()
        for place, (old, new) in enumerate(zip(mother.split(), dutch.split(), strict=True)):
            if old != new:
                known = sounds[place].strip(MARKS)
                sounds[place] = sounds[place].replace(known, self.spoken[new.strip(MARKS).lower()][locale])
        return " ".join(sounds)


def _path(root: Path, locale: str) -> Path:
    return root / "translations" / locale / "LC_MESSAGES" / "guide.po"


def _read(path: Path, locale: str) -> Catalog:
    with path.open("rb") as source:
        return read_po(source, locale=locale, domain="guide")


def _terms(path: Path) -> Iterator[Term]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["forms"]:
                forms = "|".join(map(re.escape, _list(row["forms"])))
                stems = {
                    locale: re.compile("|".join(map(_stem, _list(row[column]))))
                    for locale, column in STEMS.items()
                    if row[column]
                }
                yield Term(re.compile(rf"(?<![\w-])(?:{forms})(?!\w)", re.IGNORECASE), stems)


def _list(cell: str) -> list[str]:
    return [each.strip() for each in cell.split(";") if each.strip()]


def _stem(stem: str) -> str:
    """Return the pattern of a stem, with or without vowel signs on its letters."""
    return VOWEL_SIGNS.join(map(re.escape, stem))
