"""How many native readers approved a text, computed from all that is kept.

- An answer counts for the pair of texts that was read, letter by letter; the last word of a reader on it counts.
- Who proposed a wording approves it, and is its author: one reader may be the author, two readers may not.
- What was good in a sitting in which a line that was wrong on purpose was good too has to be read again.
- "Wrong" takes one approval away, until this reader says otherwise or the text changes.
- What an editor declared to mean the same keeps the answers to what it was before.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from guide.reviews.answers import GOOD, WRONG, Answer, Carried
from guide.reviews.hashing import Pair

ONE, TWO = 1, 2


@dataclass(frozen=True)
class Level:
    """How far a pair is: 0 nobody, 1 one reader, 2 two readers who did not write it; and the day of the last one."""

    readers: int = 0
    last: str = ""


UNREAD = Level()


@dataclass
class Said:
    """What was said of one pair: the last word of each reader with its day, and who wrote the wording."""

    words: dict[str, tuple[str, str]] = field(default_factory=dict)  # by reader: GOOD or WRONG, and when
    author: str = ""


class Levels:
    """The levels of all pairs of a language. `answers` are in the order in which they were said."""

    def __init__(self, answers: Iterable[Answer], carried: Iterable[Carried] = ()) -> None:
        self._said: dict[Pair, Said] = defaultdict(Said)
        self._from: dict[Pair, list[Pair]] = defaultdict(list)
        for answer in sorted(last_words(answers), key=lambda each: each.at):
            self._note(answer)
        for each in carried:
            self._from[each.d, each.t].append((each.from_d, each.from_t))

    def __bool__(self) -> bool:
        return bool(self._said)

    def of(self, pair: Pair) -> Level:
        """Return how far a pair is."""
        words, authors = self._words(pair)
        for_it = {reader: at for reader, (word, at) in words.items() if word == GOOD}
        against = len(words) - len(for_it)
        if len(for_it.keys() - authors) - against >= TWO:
            return Level(TWO, max(for_it.values()))
        return Level(ONE, max(for_it.values())) if len(for_it) > against else UNREAD

    def _note(self, answer: Answer) -> None:
        if answer.proposed:
            said = self._said[answer.proposed]
            said.author = said.author or answer.reader
            said.words[answer.reader] = (GOOD, answer.at)
        elif answer.answer == WRONG or (answer.answer == GOOD and not answer.again):
            self._said[answer.pair].words[answer.reader] = (answer.answer, answer.at)

    def _words(self, pair: Pair) -> tuple[dict[str, tuple[str, str]], set[str]]:
        """Return the last words on a pair and on all that it was carried over from, and who wrote one of these."""
        words: dict[str, tuple[str, str]] = {}
        authors, seen, waiting = set(), set(), [pair]
        while waiting:
            each = waiting.pop(0)
            if each not in seen:
                seen.add(each)
                said = self._said.get(each, Said())
                words = said.words | words  # what was said of the newer text goes first
                authors.add(said.author)
                waiting += self._from.get(each, ())
        return words, authors


def last_words(answers: Iterable[Answer]) -> list[Answer]:
    """Return the last answer of each native reader to each pair: these count."""
    return latest(each for each in answers if each.native)


def latest(answers: Iterable[Answer]) -> list[Answer]:
    """Return the last answer of each reader to each pair, native or not."""
    return list({(each.reader, each.pair): each for each in answers}.values())
