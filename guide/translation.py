"""Saying a text in the language of the moment.

A page may hold two languages. `spoken` switches the language for a part of a template;
inside it both the interface (`_`) and the content (`say`) speak that language.
"""

import re
from collections.abc import Callable
from gettext import NullTranslations

from flask import Flask, g
from markupsafe import Markup, escape

from guide.current import guide
from guide.languages import DUTCH, Edition, Language
from guide.library.model import Text

_ISOLATE = re.compile("\u2068([^\u2068\u2069]*)\u2069|([0-9۰-۹]+(?:[.,:/][0-9۰-۹]+)*)")
_NUMBER = re.compile(r"(\d+(?:[ .:/]\d+)+|\d{3,})")  # of a telephone, a date, an amount: not a mere "2"
_MARK = '<span class="untranslated" lang="nl" dir="ltr">{}</span>'
_MARKED = re.compile(_MARK.format("(.*?)"), re.DOTALL)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


def init_app(app: Flask) -> None:
    app.jinja_env.filters.update(say=say, plain=plain, unmarked=unmarked, isolate=isolate, isolated=isolated)
    app.jinja_env.globals.update(spoken=spoken, speaking=speaking, _=interface)


def read_in(edition: Edition) -> None:
    """Make the leading language of this edition that of the page being made."""
    g.speaking = edition.lead


def speaking() -> Language:
    """Return the language spoken at this place of the page."""
    language: Language = g.get("speaking", DUTCH)
    return language


def spoken(language: Language, caller: Callable[[], str]) -> str:
    """Render the body of a Jinja call block in another language."""
    before, g.speaking = speaking(), language
    try:
        return caller()
    finally:
        g.speaking = before


def interface(dutch: str, **values: object) -> Markup:
    """Return a text of a template, `_("…")` there: translated, else the Dutch, marked as Dutch.

    It is a format string always, also without values, and markup in it is shown as it is written. Where a page has
    no place for elements (attributes, titles) the template takes the mark off: `_("…")|unmarked`.
    """
    found = dutch if speaking() is DUTCH else _catalogue("messages").gettext(dutch)
    return escape(found) % values if found else in_dutch(escape(dutch) % values)


def translated(text: Text) -> str | None:
    """Return the text in the language of the moment, with U+2068…U+2069, or None when untranslated."""
    if speaking() is DUTCH:
        return text.dutch
    return _catalogue("guide").pgettext(text.context, text.dutch) or None


def _catalogue(domain: str) -> NullTranslations:
    return guide().catalogues[speaking().catalogue, domain]


def say(text: Text) -> Markup:
    """Return the text as markup: translated, else the Dutch, marked as Dutch."""
    found = translated(text)
    if found is None:
        return in_dutch(text.dutch)
    return isolated(found)


def in_dutch(words: str) -> Markup:
    """Return words that have no translation, marked as Dutch."""
    return Markup(_MARK).format(words)


def unmarked(words: str) -> Markup:
    """Return words of the interface for places without markup."""
    return Markup(_MARKED.sub(r"\1", escape(words)))


def plain(text: Text) -> str:
    """Return the text for places without markup: titles, JSON-LD, text alternatives.

    Isolates stay as the characters U+2068…U+2069, which browsers and screen readers obey.
    """
    return translated(text) or text.dutch


def isolated(sentence: str) -> Markup:
    """Turn isolates and bare figures into elements that keep their own direction.

    U+2068…U+2069 in a catalogue marks a Dutch name or a number to copy. In right-to-left
    text bare digit groups turn round, and WeasyPrint obeys only an explicit direction
    (docs/decisions/0004). In left-to-right text only page translators have to be told: they rewrite 112 as ۱۱۲.
    """
    if speaking().direction == "ltr":
        parts = _NUMBER.split(sentence.replace("\u2068", "").replace("\u2069", ""))
        return Markup("").join(kept(part) if at % 2 else escape(part) for at, part in enumerate(parts))
    parts, end = [], 0
    for match in _ISOLATE.finditer(sentence):
        parts += [escape(sentence[end : match.start()]), isolate(match[1] if match[1] is not None else match[2])]
        end = match.end()
    return Markup("").join([*parts, escape(sentence[end:])])


def kept(run: str) -> Markup:
    """Return a run that page translators leave as it is."""
    return Markup('<bdi translate="no">{}</bdi>').format(run)


def isolate(run: object) -> Markup:
    """Return a Dutch name, a phone number, a date or a figure that keeps its own direction everywhere."""
    run = str(run)
    if _LATIN.search(run):
        return Markup('<bdi lang="nl" dir="ltr" translate="no">{}</bdi>').format(run)
    return Markup('<bdi dir="ltr" translate="no">{}</bdi>').format(run)
