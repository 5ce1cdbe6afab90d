"""Which of many phrases a text may hold: looked up by their first word, not searched for one by one.

Names, terms and messages all grow with the content: a search for each in each would grow with the square.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

WORD = re.compile(r"\w+")
Meant = TypeVar("Meant")


def by_first_word(phrases: Iterable[tuple[str, Meant]]) -> dict[str, list[Meant]]:
    """Group what phrases stand for by the first word of the phrase."""
    grouped: dict[str, list[Meant]] = {}
    for phrase, meant in phrases:
        if first := WORD.search(phrase):
            grouped.setdefault(first[0], []).append(meant)
    return grouped


def candidates(text: str, grouped: dict[str, list[Meant]]) -> list[Meant]:
    """Return those of which the first word stands in the text, each once; the whole phrase is still to be searched."""
    return list(dict.fromkeys(meant for word in WORD.findall(text) for meant in grouped.get(word, ())))
