"""Short sentences, complete translations, unchanged placeholders (docs/translating.md)."""

import re
from collections.abc import Iterator

from guide.catalogues.formatting import can_be_formatted, placeholders_of
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import CLOSE, OPEN, Message

MAX_FACT = 22  # words; other languages say a law and its exception in one breath
SENTENCE_END = re.compile(r"[.?؟:…](?!\d|[۰-۹])")
MARKUP = re.compile(r"</?[A-Za-z][^>]*>?|&#?\w+;")
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
    """Ask for the same %(name)s placeholders on both sides: pages show the Dutch where they differ."""
    dutch, translated = placeholders_of(message.dutch), placeholders_of(message.translation)
    for lost in sorted(dutch - translated):
        yield Finding("placeholder", f"{lost} is missing", f"copy {lost} from the Dutch")
    for invented in sorted(translated - dutch):
        yield Finding("placeholder", f"{invented} is not in the Dutch", f"remove {invented}")


def stray_percent(message: Message) -> Iterator[Finding]:
    """Refuse a % in the interface that begins no placeholder: pages show the Dutch instead of such a text."""
    if not message.context and not can_be_formatted(message.translation):
        yield Finding("percent", "a % begins nothing that the guide knows", "write %% for a percent sign")


def markup(message: Message) -> Iterator[Finding]:
    """Refuse markup: readers would see it as it is written."""
    for found in MARKUP.findall(message.translation):
        yield Finding("markup", f"{found} is shown as it is written", "take it out")
