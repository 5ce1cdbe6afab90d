"""Short sentences, complete translations, unchanged placeholders (docs/translating.md)."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import CLOSE, OPEN, PLACEHOLDER, Message
from guide.library.tables import MAX_FACT

SENTENCE_END = re.compile(r"[.?؟:…](?!\d|[۰-۹])")
WORD = re.compile(r"[^\s«»()،؛.؟:/…-]+")


def length(message: Message) -> Iterator[Finding]:
    """Count words per sentence; an isolate or a placeholder is one word."""
    longest = MAX_FACT if message.is_fact else message.writing.longest
    for sentence in SENTENCE_END.split(message.shown):
        count = len(WORD.findall(sentence))
        if count > longest:
            start = " ".join(sentence.split()[:4])
            yield Finding(
                "length",
                f"the sentence “{start} …” has {count} words, at most {longest} are easy to hear",
                "make two sentences",
            )


def untranslated(message: Message) -> Iterator[Finding]:
    """Refuse an empty translation and one that repeats the Dutch."""
    text = message.translation.replace(OPEN, "").replace(CLOSE, "").strip()
    if not text:
        yield Finding("untranslated", "there is no translation yet", "translate the Dutch")
    elif text == message.dutch.strip():
        yield Finding("untranslated", "the translation repeats the Dutch", "translate the Dutch")


def placeholders(message: Message) -> Iterator[Finding]:
    """Ask for the same %(name)s placeholders on both sides: a lost one breaks the page."""
    dutch, translated = (set(PLACEHOLDER.findall(t)) for t in (message.dutch, message.translation))
    for lost in sorted(dutch - translated):
        yield Finding("placeholder", f"{lost} is missing", f"copy {lost} from the Dutch")
    for invented in sorted(translated - dutch):
        yield Finding("placeholder", f"{invented} is not in the Dutch", f"remove {invented}")
