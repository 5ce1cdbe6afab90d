"""How a Dutch sentence sounds, in the reader's letters (docs/pronunciation.md)."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import Message

LONG = 14  # letters: a Dutch word that nobody reads in one breath
WORD = re.compile(r"[^\W\d_]+")
IN_CAPITALS = re.compile(r"[A-Z]{2,}")
SAID_AS_A_WORD = frozenset({"JAC", "LOP", "NARIC", "OKAN"})
ALIF = "ا"  # who writes it, writes vowels as WRITTEN_VOWEL says
VOWEL = re.compile("[aeiou]+|ij")
WRITTEN_VOWEL = re.compile("[اآأإوؤیيېئ\u064e-\u0650]")  # و and ی also when they are w and j
BLANK = "…"  # where the reader says a place or a name


def as_many_words(message: Message) -> Iterator[Finding]:
    """Ask one word for each Dutch word: a reader points at both."""
    dutch, sounds = WORD.findall(message.dutch), _sounds(message)
    if len(dutch) != len(sounds):
        yield Finding(
            "sound-words",
            f"the Dutch has {len(dutch)} words, the sounds have {len(sounds)}",
            "write one word for each Dutch word; join its parts with a hyphen",
        )


def divided(message: Message) -> Iterator[Finding]:
    """Ask a hyphen between the parts of a long word, and between the letters of an abbreviation."""
    for dutch, sound in _pairs(message):
        if _is_spelt(dutch) and sound.count("-") < len(dutch) - 1:
            yield Finding("sound-letters", f"{dutch} is said letter by letter", "put a hyphen between the letters")
        elif len(dutch) >= LONG and "-" not in sound:
            yield Finding("sound-parts", f"“{dutch}” is long", "put a hyphen between its parts")


def vowels(message: Message) -> Iterator[Finding]:
    """Ask a letter or sign for each vowel of a Dutch word, except those that the language leaves out."""
    for dutch, sound in _pairs(message) if ALIF in message.writing.letters else ():
        said = [vowel for vowel in VOWEL.findall(dutch.lower()) if vowel not in message.writing.unwritten]
        if not _is_spelt(dutch) and len(WRITTEN_VOWEL.findall(sound)) < len(said):
            yield Finding("sound-vowels", f"“{dutch}” has lost a vowel", "write a letter or a vowel sign for each")


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


def _sounds(message: Message) -> list[str]:
    return message.shown.replace(BLANK, " ").split()


def _pairs(message: Message) -> Iterator[tuple[str, str]]:
    """Go through the Dutch words, each with its sound."""
    return zip(WORD.findall(message.dutch), _sounds(message), strict=False)


def _is_spelt(dutch: str) -> bool:
    return bool(IN_CAPITALS.fullmatch(dutch)) and dutch not in SAID_AS_A_WORD
