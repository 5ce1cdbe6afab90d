"""The texts that a review can be about: those of today, and those of before that are still known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from babel.messages.catalog import Catalog, Message

from guide.catalogues.compiling import DOMAINS
from guide.catalogues.reading import Read, read_catalogue
from guide.languages import DUTCH, Language
from guide.library.report import ContentError, Report
from guide.paths import TRANSLATIONS
from guide.reviews.answers import Answer
from guide.reviews.hashing import Pair, pair_of


@dataclass(frozen=True)
class Wording:
    """A text with a translation of it."""

    context: str
    dutch: str
    translation: str

    @property
    def pair(self) -> Pair:
        return pair_of(self.context, self.dutch, self.translation)


@dataclass
class Known:
    """What a catalogue says: `today` by the hash of the Dutch; `before` what it or a review said once, by pair."""

    read: Read
    today: dict[str, Wording] = field(default_factory=dict)
    before: dict[Pair, Wording] = field(default_factory=dict)
    translations: set[str] = field(default_factory=set)  # the hashes of those of today

    def is_today(self, pair: Pair) -> bool:
        return pair[0] in self.today and self.today[pair[0]].pair == pair

    def is_of_another(self, pair: Pair) -> bool:
        """Tell whether a translation of today was shown under a Dutch that it does not translate: a control line."""
        return pair[0] in self.today and not self.is_today(pair) and pair[1] in self.translations - self._own(pair[0])

    def now(self, pair: Pair) -> Wording | None:
        """Return what stands today where a pair stood, as far as that is known."""
        old = self.before.get(pair)
        return self.today.get(pair[0]) or (self._successor(old) if old else None)

    def _successor(self, old: Wording) -> Wording | None:
        """Return the text of today that kept its translation when the Dutch changed, in the same place."""
        same = (each for each in self.today.values() if each.context == old.context)
        return next((each for each in same if each.translation == old.translation), None)

    def _own(self, dutch: str) -> set[str]:
        """Return the hashes of the translations that this Dutch had."""
        return {pair[1] for pair in self.before if pair[0] == dutch}


def known_of(language: Language, answers: Iterable[Answer]) -> Known:
    """Return the texts of a language: its catalogue, and what readers saw before. Raises ContentError.

    Dutch has none: it is what others are translated from, and only its voices are judged.
    """
    if language is DUTCH:
        return Known(Read(Catalog(), "", {}))
    path, report = TRANSLATIONS / language.catalogue / "LC_MESSAGES" / f"{DOMAINS[0]}.po", Report()
    read = read_catalogue(path, report)
    if read is None:
        raise ContentError(report)
    known = Known(read)
    for wording in _wordings(each for each in read.catalog if not each.fuzzy):
        known.today[wording.pair[0]] = wording
        known.translations.add(wording.pair[1])
    for wording in _wordings(read.catalog.obsolete.values()):
        known.before[wording.pair] = wording
    for answer in answers:
        if seen := seen_by(answer):
            known.before[answer.pair] = seen
            if answer.text:
                proposed = replace(seen, translation=answer.text)
                known.before[proposed.pair] = proposed
    return known


def seen_by(answer: Answer) -> Wording | None:
    """Return what a reader saw, when the answer says so and its hashes agree."""
    seen = Wording(answer.context, answer.dutch, answer.shown)
    return seen if seen.pair == answer.pair else None


def _wordings(messages: Iterable[Message]) -> Iterator[Wording]:
    for each in messages:
        if each.id and isinstance(each.id, str) and isinstance(each.string, str) and each.string:
            yield Wording(each.context or "", each.id, each.string)
