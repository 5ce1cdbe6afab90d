"""The words of one language, as often as real texts use them, and exchanging words of a text for others."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from random import Random

COMMON = 5  # the most frequent words stay where they are
SHORT = 2  # letters: words that short stay too, some may stand only beside a certain other word
CHANCE = 0.95  # of every other word to be exchanged
SUBJECT = 100  # words, some of them the same: as many as make a text repeat itself as real ones do

LETTERS = "(?:[^\\W\\d_]|[\u064b-\u0655\u200c’])+"
WORD = re.compile(rf"(?<![^\s“«(]){LETTERS}(?=[.,:;?…”»)،؛؟]*(?:\s|$))")
ISOLATE = re.compile("\u2068([^\u2069]*)\u2069")
SENTENCE_START = re.compile(r"(?:^|[.?:!…]\s+)[“«(]?$")


class Vocabulary:
    """What may be exchanged for what in one language. `fixed` tells which words never come or go."""

    def __init__(self, texts: Iterable[str], fixed: Callable[[str], bool] = lambda _: False) -> None:
        found = [(word[0], opens(text, word)) for text in texts for word in _words(text, ISOLATE)]
        common = {word for word, _ in Counter(word.lower() for word, _ in found).most_common(COMMON)}
        self.stays = lambda word: len(word) <= SHORT or word.lower() in common or fixed(word)
        movable = [(word, opening) for word, opening in found if not self.stays(word)]
        self.opening = [word for word, opening in movable if opening and word[0].isupper()]
        self.inner = [word for word, opening in movable if not opening and not word[0].isupper()]
        self.chosen = self.inner

    def change_subject(self, random: Random) -> None:
        """From now on exchange words for only some of all."""
        self.chosen = random.choices(self.inner, k=SUBJECT)

    def exchange(self, text: str, random: Random, kept: Iterable[re.Pattern[str]]) -> str:
        """Return the text with other words in it; those that touch an isolate, or what must be `kept`, stay."""
        parts, end = [], 0
        for word in _words(text, ISOLATE, *kept):
            opening = opens(text, word)
            named = word[0][0].isupper() and not opening
            words = self.opening if opening and word[0][0].isupper() else self.chosen
            if not named and not self.stays(word[0]) and random.random() < CHANCE:
                parts += [text[end : word.start()], random.choice(words)]
                end = word.end()
        return "".join([*parts, text[end:]])


def _words(text: str, *avoided: re.Pattern[str]) -> list[re.Match[str]]:
    """Find the words of a text that touch nothing of what is avoided."""
    spans = [found.span() for pattern in avoided for found in pattern.finditer(text)]
    return [
        word
        for word in WORD.finditer(text)
        if all(word.end() <= first or word.start() >= last for first, last in spans)
    ]


def opens(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is the first of a sentence."""
    return bool(SENTENCE_START.search(text[: word.start()]))
