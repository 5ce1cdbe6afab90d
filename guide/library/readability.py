"""How easily the Dutch of a journey is read: the words of its sentences."""

from dataclasses import dataclass

from guide.library.model import Journey, texts
from guide.library.tables import ENDINGS, MAX_SENTENCE
from guide.library.whole import Library

MAX_MEAN = 8  # words a sentence, over a whole journey; MAX_SENTENCE holds for each


@dataclass(frozen=True)
class Readability:
    """How many words the sentences of a journey have on average, and the longest of them."""

    mean: float
    longest: str

    @property
    def is_easy(self) -> bool:
        return self.mean <= MAX_MEAN and words_in(self.longest) <= MAX_SENTENCE


def readability(library: Library, journey: Journey) -> Readability:
    """Measure what a family reads of a journey: every field of it, and the facts that stand on it."""
    facts = [library.facts[slug] for step in journey.steps for slug in step.facts]
    sentences = [each for text in texts([journey, facts]) for each in ENDINGS.split(text.dutch)]
    return Readability(sum(map(words_in, sentences)) / len(sentences), max(sentences, key=words_in))


def words_in(sentence: str) -> int:
    return len(sentence.split())
