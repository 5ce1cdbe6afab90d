"""Punctuation: ، ؛ ؟ . : « » in Arabic script (docs/translating.md, "Punctuation")."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import Message, name_of

QUOTES = "\"'‘’"
SPACE_BEFORE = re.compile(r"[ \u00A0]+(?=[،؛؟:»)]|\.(?!\.))")
DOUBLE_SPACE = re.compile(r"[ \u00A0]{2,}|\u00A0")


def marks(message: Message) -> Iterator[Finding]:
    """Refuse the marks of another script, and straight quotes, outside isolates."""
    for sign in dict.fromkeys(message.shown):
        if sign in message.writing.marks:
            yield Finding("punctuation", f"{name_of(sign)} is used", f"write {message.writing.marks[sign]}")
        elif sign in QUOTES:
            yield Finding("punctuation", f"{name_of(sign)} is used", "write « and » around a quotation")
        elif sign == "!":
            yield Finding("exclamation", "there is an exclamation mark", "write a full stop: we never shout")


def paired_marks(message: Message) -> Iterator[Finding]:
    """Ask that each « and ( is closed."""
    for opening, closing in ("«»", "()"):
        if message.shown.count(opening) != message.shown.count(closing):
            yield Finding("pair", f"{opening} and {closing} do not match", "close each one")


def spaces(message: Message) -> Iterator[Finding]:
    """Refuse a space before a mark, double spaces, and spaces at the edges."""
    if SPACE_BEFORE.search(message.shown):
        yield Finding("space-before", "there is a space before a mark", "put the mark right after the word")
    if DOUBLE_SPACE.search(message.shown):
        yield Finding("double-space", "there are two spaces, or a hard space", "write one plain space")
    if message.translation.strip() != message.translation and message.dutch.strip() == message.dutch:
        yield Finding("edge-space", "the text begins or ends with a space", "remove that space")
