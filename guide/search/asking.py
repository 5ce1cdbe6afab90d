"""The list for a question. static/js/search.js makes the same list of the same tables: change both, a test compares.

Only + × ÷ and √ are used, in this order, so that the numbers are the same to the last digit.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guide.search.endings import is_latin, stem
from guide.search.entries import ABOUT, FIELDS, KINDS, WITHIN, Entry
from guide.search.folding import words_of
from guide.search.indexing import Tables, telling, whole_and_short
from guide.search.outlines import likeness, outline

MOST_LETTERS, MOST_WORDS = 80, 8  # of a question; more is not read
STARTS, STARTED, NEAR, MEANT, SOUNDS = 0.65, 0.6, 0.6, 0.9, 0.6  # what a term counts that is not the very word
FAR, FARTHEST, NEAREST = 0.5, 0.28, 6  # shared trigrams: enough; enough for a word that nothing else fits, so many
SHOWN, OF_ONE, FAINTEST = 8, 3, 0.3  # results at most, of one journey, and the least score compared with the first
UNSURE = 0.5  # below this share of known words the guide says that it may not know


@dataclass(frozen=True)
class Found:
    """One line of the list: the number of an entry and its score."""

    number: int
    score: float


@dataclass(frozen=True)
class Answer:
    """The list for a question. `sure` is the share of its words that the guide knows; `danger`: one tells of danger."""

    found: list[Found]
    sure: float
    danger: bool


class Index:
    """The tables of one language, opened for questions."""

    def __init__(self, tables: Tables) -> None:
        self.tables, self.entries = tables, tables.entries
        self._numbers = {term: number for number, term in enumerate(tables.terms)}
        self._trigrams: dict[str, list[int]] = {}
        self._outlines: dict[tuple[bool, str], list[int]] = {}
        for number, term in enumerate(tables.terms):
            for trigram in trigrams(term):
                self._trigrams.setdefault(trigram, []).append(number)
            self._outlines.setdefault((is_latin(term), outline(term)[0]), []).append(number)
        self._steps = _steps(tables.entries)
        self._weights = [self._weights_of(places) for places in tables.places]

    def _weights_of(self, places: list[tuple[int, int]]) -> dict[int, float]:
        """Return how much a term counts in each entry; a title of a journey counts a little in its steps."""
        fields, rarity = list(FIELDS.values()), self.tables.rarity[len(places)]
        weights: dict[int, float] = {}
        for number, field in places:
            weight = fields[field] * KINDS[self.entries[number].kind]
            weights[number] = max(weights.get(number, 0.0), weight)
            for step in self._steps.get(number, ()) if fields[field] >= FIELDS[ABOUT] else ():
                weights[step] = max(weights.get(step, 0.0), WITHIN * KINDS["step"])
        return {number: weight * rarity for number, weight in weights.items()}

    def knows(self, term: str) -> bool:
        """Tell whether a term stands anywhere in the guide."""
        return term in self._numbers and bool(self._weights[self._numbers[term]])

    def ask(self, question: str) -> Answer:
        """Return everything that fits a question, the best first."""
        asked = self._asked(question)
        total: dict[int, float] = {}
        count: dict[int, int] = {}
        known = 0
        for word in asked:
            near, sure = self._near(word)
            known += sure
            for number, value in self._best(near).items():
                total[number] = total.get(number, 0.0) + value
                count[number] = count.get(number, 0) + 1
        scores = {number: total[number] * math.sqrt(count[number] / len(asked)) for number in total}
        return Answer(in_order(scores), known / len(asked) if asked else 0.0, self._tells_of_danger(question))

    def _tells_of_danger(self, question: str) -> bool:
        """Tell whether a word is one of danger. A short one has to be whole: in Pashto “hears” begins as “fire”."""
        return not self.tables.danger.isdisjoint(whole_and_short(_read(question), self.tables.endings))

    def _asked(self, question: str) -> list[str]:
        """Return the words of a question without their endings, and without those that say nothing."""
        words = telling(_read(question), self.tables.silent, self.tables.endings)
        return list(dict.fromkeys(stem(word, self.tables.endings) for word in words))[:MOST_WORDS]

    def _best(self, near: dict[int, float]) -> dict[int, float]:
        """Return for each entry what the best of some terms counts in it."""
        best: dict[int, float] = {}
        for term, closeness in near.items():
            for number, weight in self._weights[term].items():
                best[number] = max(best.get(number, 0.0), closeness * weight)
        return best

    def _near(self, word: str) -> tuple[dict[int, float], bool]:
        """Return the terms that a word may mean with their closeness, and whether any of them surely fits."""
        shared = self._shared(word)
        near = {term: NEAR * dice for term, dice in shared.items() if dice >= FAR}
        for term in shared:
            other = self.tables.terms[term]
            if len(word) >= 3 and other.startswith(word):
                near[term] = max(near.get(term, 0.0), STARTS * len(word) / len(other))
            elif len(other) >= 4 and word.startswith(other):
                near[term] = max(near.get(term, 0.0), STARTED * len(other) / len(word))
        sure = bool(near)
        if word in self._numbers:
            near, sure = self._no_more_than(self._numbers[word], near), True
        elif not sure or is_latin(word):
            near = _higher(near, self._sounding(word))
        return self._meant(near or self._farther(shared)), sure

    def _no_more_than(self, very: int, near: dict[int, float]) -> dict[int, float]:
        """Return the terms so that none counts more than the very word that was asked, however rare it is."""
        most = self._rarity(very)
        if most:
            near = {term: close * min(1.0, most / (self._rarity(term) or most)) for term, close in near.items()}
        return {**near, very: 1.0}

    def _rarity(self, term: int) -> float:
        """Return what a term counts for standing in few entries; 0: it stands in none, families alone say it."""
        return self.tables.rarity[len(self.tables.places[term])]

    def _shared(self, word: str) -> dict[int, float]:
        """Return the terms that share trigrams with a word, with the share (Dice)."""
        ours = trigrams(word)
        counts: dict[int, int] = {}
        for trigram in ours:
            for term in self._trigrams.get(trigram, ()):
                counts[term] = counts.get(term, 0) + 1
        return {term: 2 * n / (len(ours) + len(trigrams(self.tables.terms[term]))) for term, n in counts.items()}

    def _sounding(self, word: str) -> dict[int, float]:
        """Return the few terms in the other script that sound most alike."""
        drawn, ours = outline(word)
        latin = is_latin(word)
        alike = []
        for term in self._outlines.get((not latin, drawn), ()) if len(drawn) >= 2 else ():
            _, theirs = outline(self.tables.terms[term])
            alike.append((-(likeness(ours, theirs) if latin else likeness(theirs, ours)), term))
        return {term: SOUNDS * -like for like, term in sorted(alike)[:NEAREST]}

    def _farther(self, shared: dict[int, float]) -> dict[int, float]:
        """Return the few terms that share most with a word that nothing else fits."""
        nearest = sorted((-dice, term) for term, dice in shared.items() if dice >= FARTHEST)[:NEAREST]
        return {term: NEAR * -dice for dice, term in nearest}

    def _meant(self, near: dict[int, float]) -> dict[int, float]:
        """Add what families mean by a word."""
        meant = dict(near)
        for term, closeness in near.items():
            for other in self.tables.says.get(self.tables.terms[term], ()):
                if other in self._numbers:
                    number = self._numbers[other]
                    meant[number] = max(meant.get(number, 0.0), MEANT * closeness)
        return meant


def _read(question: str) -> list[str]:
    return words_of(question[:MOST_LETTERS])


def _higher(near: dict[int, float], others: dict[int, float]) -> dict[int, float]:
    """Return the terms of both, each with what it counts most."""
    return {term: max(near.get(term, 0.0), others.get(term, 0.0)) for term in {**near, **others}}


def trigrams(word: str) -> list[str]:
    """Return the runs of three letters of a word, its edges included, each once."""
    edged = f"^{word}$"
    return list(dict.fromkeys(edged[at : at + 3] for at in range(len(edged) - 2)))


def _steps(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """Return the numbers of the steps of each journey, which stand right after it."""
    steps: dict[int, list[int]] = {}
    journey = -1
    for number, entry in enumerate(entries):
        if entry.kind == "journey":
            journey = number
        elif entry.kind == "step":
            steps.setdefault(journey, []).append(number)
    return steps


def in_order(scores: dict[int, float]) -> list[Found]:
    """Return entries by their scores, the best first; of two alike the one that stands first in the guide."""
    return sorted((Found(*each) for each in scores.items()), key=lambda each: (-each.score, each.number))


def merged(answers: Sequence[Answer]) -> Answer:
    """Return the one list of a pair: each entry with its better score."""
    best: dict[int, float] = {}
    for answer in answers:
        for each in answer.found:
            best[each.number] = max(best.get(each.number, 0.0), each.score)
    return Answer(in_order(best), max(answer.sure for answer in answers), any(answer.danger for answer in answers))


def first(answer: Answer, entries: Sequence[Entry], readers: Iterable[str], most: int = SHOWN) -> list[Found]:
    """Return the results to show to readers of these languages.

    Not the faint ones, not too many of one journey, and no show-card in a language that none of them reads.
    """
    families = [code for code in readers if code != "nl"]
    shown: list[Found] = []
    journeys: dict[str, int] = {}
    for each in answer.found:
        entry = entries[each.number]
        journey = entry.within or entry.id
        if len(shown) == most or each.score < FAINTEST * answer.found[0].score:
            break
        if journeys.get(journey, 0) < OF_ONE and not (families and entry.language and entry.language not in families):
            journeys[journey] = journeys.get(journey, 0) + 1
            shown.append(each)
    return shown
