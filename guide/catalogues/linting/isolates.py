"""Latin text inside right-to-left text: always between U+2068 and U+2069 (Unicode UAX 9, section 2.7)."""

import re
from collections.abc import Iterator
from functools import cache

from guide.catalogues.linting import words
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import CLOSE, ISOLATE, OPEN, Message
from guide.catalogues.linting.phrases import by_first_word, candidates

LATIN_RUN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'&/@.-]*")
ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
ALL_CAPS = re.compile(r"(?<!\w)[A-Z][A-Z0-9]+(?!\w)")
WEB_ADDRESS = re.compile(r"(?<!\w)[\w-]+\.(?:be|org|gent|vlaanderen|brussels)(?!\w)")
SIDE_BY_SIDE = re.compile(f"{ISOLATE.pattern} (?={ISOLATE.pattern})")
PHONE = re.compile(r"(?<!\w)(?:\+\d|0\d{2,})[\d ./]*\d|(?<!\w)(?:101|102|106|112|1712|1813)(?![\w.])")


def balance(message: Message) -> Iterator[Finding]:
    """Ask that each U+2068 is closed by one U+2069 and that they do not nest."""
    depth = 0
    for sign in message.translation:
        depth += (sign == OPEN) - (sign == CLOSE)
        if depth > 1:
            yield Finding("isolate-nested", "there is an isolate inside another", "close the first before the second")
            return
        if depth < 0:
            break
    if depth:
        yield Finding("isolate-balance", "an isolate is not opened or not closed", "write U+2068 text U+2069")


def contents(message: Message) -> Iterator[Finding]:
    """Ask that an isolate holds only Latin text from the Dutch or in our list of names."""
    for text in message.isolates:
        if not text.strip() or text != text.strip():
            yield Finding("isolate-space", f"the isolate “{text}” has loose spaces", "isolate only the name")
        elif ARABIC_SCRIPT.search(text):
            yield Finding("isolate-script", f"“{text}” is not Latin text", "take it out of the isolate")
        elif not _is_known(text, message):
            yield Finding(
                "isolate-unknown",
                f"“{text}” does not stand in the Dutch",
                "copy the name from the Dutch, or translate the word",
            )


def parts_of_one(message: Message) -> Iterator[Finding]:
    """Refuse a Dutch name in two isolates side by side: right to left, its second half is shown first."""
    for pair in SIDE_BY_SIDE.findall(message.translation):
        together = " ".join(pair)
        if _is_known(together, message):
            yield Finding(
                "isolate-split",
                f"“{together}” is in two isolates, and shown in the wrong order",
                f"write {OPEN}{together}{CLOSE}",
            )


def _is_known(text: str, message: Message) -> bool:
    wanted = _even(text)
    whole_number = re.compile(rf"(?<!\d){re.escape(wanted)}(?!\d)")
    return bool(whole_number.search(_even(message.dutch))) or wanted in _even_names(message.names)


@cache
def _even_names(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_even, names))


def _even(text: str) -> str:
    return text.casefold().replace("’", "'")


def latin_outside(message: Message) -> Iterator[Finding]:
    """Refuse Latin letters outside isolates: they jump to the wrong place, or were not translated."""
    if not message.is_right_to_left:
        return
    for run in dict.fromkeys(LATIN_RUN.findall(message.shown)):
        yield Finding(
            "latin",
            f"“{run}” is outside an isolate",
            f"write {OPEN}{run}{CLOSE} (with U+2068 and U+2069) if it is a name, or translate it",
        )


def lost_names(message: Message) -> Iterator[Finding]:
    """Ask that names, web addresses and phone numbers of the Dutch are still there to recognise."""
    if message.is_bare_name:
        return
    places = message.isolates if message.is_right_to_left else [message.translation]
    for name in dict.fromkeys(_to_keep(message)):
        if not any(_has_word(name, text) for text in places):
            yield Finding(
                "name-lost",
                f"“{name}” is missing, or not isolated",
                f"write {OPEN}{name}{CLOSE} (with U+2068 and U+2069)",
            )


def _to_keep(message: Message) -> Iterator[str]:
    """Yield what must stay Dutch. Words with a required translation (bank, school) may be translated."""
    for pattern in (ALL_CAPS, WEB_ADDRESS, PHONE):
        yield from pattern.findall(message.dutch)
    for name in candidates(message.dutch, _grouped(message.names)):
        if _has_word(name, message.dutch) and not words.is_required_term(name):
            yield name


@cache
def _grouped(names: frozenset[str]) -> dict[str, list[str]]:
    return by_first_word((name, name) for name in sorted(names))


def _has_word(word: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text))


def no_isolates(message: Message) -> Iterator[Finding]:
    """Refuse isolates in a sound transcription: every sound is written in the reader's letters."""
    if ISOLATE.search(message.translation) or OPEN in message.translation or CLOSE in message.translation:
        yield Finding("isolate-in-sound", "there is an isolate", "write the sounds in the reader's letters")
    for run in () if message.writing.is_latin else dict.fromkeys(LATIN_RUN.findall(message.shown)):
        yield Finding("latin", f"“{run}” is in Latin letters", "write the sounds in the reader's letters")
