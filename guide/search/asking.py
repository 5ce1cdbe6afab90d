"""The list for a question. static/js/search.js makes the same list of the same index: change both, the test compares.

Only + × ÷ and √ are used, in this order, so that the numbers are the same to the last digit.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from guide.search.endings import Endings, is_latin, stem
from guide.search.folding import words_of
from guide.search.outlines import outline

MOST_LETTERS, MOST_WORDS = 80, 8  # of a question; more is not read
STARTS, STARTED, NEAR, MEANT = 0.75, 0.6, 0.7, 0.9  # what a term counts that is not the very word
FAR, FARTHEST, NEAREST = 0.5, 0.28, 6  # shared trigrams: enough; enough for a word that nothing else fits, so many
OUTLINE = 0.6
OF = 6  # where an entry of the index holds the language of the readers it is for alone


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
    """An index, opened for questions. `data` comes from guide.search.indexing."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.entries: list[list[str]] = data["entries"]
        self.terms: list[str] = data["terms"]
        self.numbers = {term: number for number, term in enumerate(self.terms)}
        self.endings = Endings(**data["endings"])
        self.silent, self.danger = set(data["silent"]), set(data["danger"])
        self.trigrams: dict[str, list[int]] = {}
        self.outlines: dict[tuple[bool, str], list[int]] = {}
        for number, term in enumerate(self.terms):
            for trigram in trigrams(term):
                self.trigrams.setdefault(trigram, []).append(number)
            self.outlines.setdefault((is_latin(term), outline(term)), []).append(number)
        self._steps = self._steps_of_journeys()
        self.weights = [self._weights_of(places) for places in data["places"]]

    def _steps_of_journeys(self) -> dict[int, list[int]]:
        """Return the numbers of the steps of each journey: they stand right after it."""
        steps: dict[int, list[int]] = {}
        journey = -1
        for number, entry in enumerate(self.entries):
            if entry[1] == "journey":
                journey = number
            elif entry[1] == "step":
                steps.setdefault(journey, []).append(number)
        return steps

    def _weights_of(self, places: list[tuple[int, int]]) -> dict[int, float]:
        """Return how much a term counts in each entry; a title of a journey counts a little in its steps."""
        fields, kinds = self.data["fields"], self.data["kinds"]
        weights: dict[int, float] = {}
        for number, field in places:
            weights[number] = max(weights.get(number, 0.0), fields[field] * kinds[self.entries[number][1]])
            if field <= 1:
                for step in self._steps.get(number, ()):
                    weights[step] = max(weights.get(step, 0.0), self.data["within"] * kinds["step"])
        rarity = self.data["rarity"][len(places)]
        return {number: weight * rarity for number, weight in weights.items()}

    def ask(self, question: str) -> Answer:
        """Return everything that fits a question, the best first."""
        asked = self._asked(question)
        total: dict[int, float] = {}
        count: dict[int, int] = {}
        known = 0
        for word in asked:
            closeness, sure = self._near(word)
            known += sure
            best: dict[int, float] = {}
            for term, close in closeness.items():
                for number, weight in self.weights[term].items():
                    best[number] = max(best.get(number, 0.0), close * weight)
            for number, value in best.items():
                total[number] = total.get(number, 0.0) + value
                count[number] = count.get(number, 0) + 1
        scores = (Found(number, total[number] * math.sqrt(count[number] / len(asked))) for number in total)
        found = sorted(scores, key=lambda each: (-each.score, each.number))
        return Answer(found, known / len(asked) if asked else 0.0, any(word in self.danger for word in asked))

    def has(self, term: str) -> bool:
        """Tell whether a term stands anywhere in the guide."""
        return term in self.numbers and bool(self.weights[self.numbers[term]])

    def id_of(self, number: int) -> str:
        return self.entries[number][0]

    def for_readers(self, found: Iterable[Found], codes: Sequence[str]) -> list[Found]:
        """Leave out the show-cards in a language that none of these readers has; Dutch alone shows all."""
        families = [code for code in codes if code != "nl"]
        only = [(each, self.entries[each.number]) for each in found]
        return [each for each, entry in only if len(entry) <= OF or not families or entry[OF] in families]

    def _asked(self, question: str) -> list[str]:
        """Return the words of a question without their endings, and without those that say nothing."""
        words = words_of(question[:MOST_LETTERS])
        telling = [word for word in words if word not in self.silent] or words
        return list(dict.fromkeys(stem(word, self.endings) for word in telling))[:MOST_WORDS]

    def _near(self, word: str) -> tuple[dict[int, float], bool]:
        """Return the terms that a word may mean with their closeness, and whether any of them surely fits."""
        shared = self._shared(word)
        near = {term: NEAR * dice for term, dice in shared.items() if dice >= FAR}
        for term in shared:
            other = self.terms[term]
            if len(word) >= 3 and other.startswith(word):
                near[term] = max(near.get(term, 0.0), STARTS * len(word) / len(other))
            elif len(other) >= 4 and word.startswith(other):
                near[term] = max(near.get(term, 0.0), STARTED * len(other) / len(word))
        if word in self.numbers:
            near[self.numbers[word]] = 1.0
        sure = bool(near)
        if not sure:
            near = self._by_outline(word)
        if not near:
            farther = sorted((-dice, term) for term, dice in shared.items() if dice >= FARTHEST)[:NEAREST]
            near = {term: NEAR * -dice for dice, term in farther}
        return self._meant(near), sure

    def _shared(self, word: str) -> dict[int, float]:
        """Return the terms that share trigrams with a word, with the share (Dice)."""
        ours = trigrams(word)
        counts: dict[int, int] = {}
        for trigram in ours:
            for term in self.trigrams.get(trigram, ()):
                counts[term] = counts.get(term, 0) + 1
        return {term: 2 * n / (len(ours) + len(trigrams(self.terms[term]))) for term, n in counts.items()}

    def _by_outline(self, word: str) -> dict[int, float]:
        """Return the terms in the other script that sound alike."""
        drawn = outline(word)
        if len(drawn) < 2:
            return {}
        return dict.fromkeys(self.outlines.get((not is_latin(word), drawn), ()), OUTLINE)

    def _meant(self, near: dict[int, float]) -> dict[int, float]:
        """Add what families mean by a word."""
        meant = dict(near)
        for term, close in near.items():
            for other in self.data["says"].get(self.terms[term], ()):
                if other in self.numbers:
                    number = self.numbers[other]
                    meant[number] = max(meant.get(number, 0.0), MEANT * close)
        return meant


def trigrams(word: str) -> list[str]:
    """Return the runs of three letters of a word, its edges included, each once."""
    edged = f"^{word}$"
    return list(dict.fromkeys(edged[at : at + 3] for at in range(len(edged) - 2)))


def merged(answers: Iterable[Answer]) -> Answer:
    """Return the one list of a pair: each entry with its better score."""
    best: dict[int, float] = {}
    every = list(answers)
    for answer in every:
        for each in answer.found:
            best[each.number] = max(best.get(each.number, 0.0), each.score)
    found = sorted((Found(*each) for each in best.items()), key=lambda each: (-each.score, each.number))
    return Answer(found, max((answer.sure for answer in every), default=0.0), any(answer.danger for answer in every))
