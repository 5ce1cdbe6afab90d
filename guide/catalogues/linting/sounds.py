"""How a Dutch sentence sounds, in the reader's letters (docs/pronunciation.md)."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import Message

LONG = 14  # letters: a Dutch word that nobody reads in one breath
WORD = re.compile(r"[^\W\d_]+")
IN_CAPITALS = re.compile(r"[A-Z]{2,}")
SAID_AS_A_WORD = frozenset({"OKAN"})
BLANK = "…"  # where the reader says a place or a name


def as_many_words(message: Message) -> Iterator[Finding]:
    """Ask one word for each Dutch word: a reader points at both."""
    dutch, sounds = WORD.findall(message.dutch), message.shown.replace(BLANK, " ").split()
    if len(dutch) != len(sounds):
        yield Finding(
            "sound-words",
            f"the Dutch has {len(dutch)} words, the sounds have {len(sounds)}",
            "write one word for each Dutch word; join its parts with a hyphen",
        )


def divided(message: Message) -> Iterator[Finding]:
    """Ask a hyphen between the parts of a long word, and between the letters of an abbreviation."""
    for dutch, sound in zip(WORD.findall(message.dutch), message.shown.replace(BLANK, " ").split(), strict=False):
        if IN_CAPITALS.fullmatch(dutch) and dutch not in SAID_AS_A_WORD and sound.count("-") < len(dutch) - 1:
            yield Finding("sound-letters", f"{dutch} is said letter by letter", "put a hyphen between the letters")
        elif len(dutch) >= LONG and "-" not in sound:
            yield Finding("sound-parts", f"“{dutch}” is long", "put a hyphen between its parts")


def blanks(message: Message) -> Iterator[Finding]:
    """Refuse a lost “…”: the reader must know that a place follows, first of all when help has to come."""
    if message.dutch.count(BLANK) != message.translation.count(BLANK):
        yield Finding("sound-blank", "the Dutch has another number of “…”", "write “…” where the Dutch has it")


def misheard(message: Message) -> Iterator[Finding]:
    """Refuse spellings that are a word of the reader's language, or sound as another Dutch word."""
    words = re.split(r"[\s.،؟:…-]+", message.shown)
    for pattern, advice in message.writing.misheard.items():
        for word in dict.fromkeys(words):
            if re.fullmatch(pattern, word):
                yield Finding("sound-word", f"“{word}” will be read as another word", advice)
