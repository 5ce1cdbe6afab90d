"""Saying a text in the language of the moment: the only module that speaks to Flask-Babel.

A page may hold two languages. `spoken` switches the language for a part of a template;
inside it both the interface (`_`) and the content (`say`) speak that language.
"""

import re
from collections.abc import Callable

from flask import Flask, g
from flask_babel import Babel, Domain, force_locale, get_babel, refresh
from markupsafe import Markup, escape

from guide.languages import DUTCH, Edition, Language
from guide.library.model import Text

babel = Babel()
content_domain = Domain(domain="guide")

_ISOLATE = re.compile("\u2068([^\u2068\u2069]*)\u2069|([0-9۰-۹]+(?:[.,:/][0-9۰-۹]+)*)")
_NUMBER = re.compile(r"(\d+(?:[ .:/]\d+)+|\d{3,})")  # of a telephone, a date, an amount: not a mere "2"
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


def init_app(app: Flask) -> None:
    babel.init_app(app, default_locale="nl", locale_selector=lambda: speaking().catalogue)
    app.jinja_env.filters.update(say=say, plain=plain, isolate=isolate, isolated=isolated)
    app.jinja_env.globals.update(spoken=spoken, speaking=speaking)


def read_in(edition: Edition) -> None:
    """Make the leading language of this edition that of the page being made."""
    g.speaking = edition.lead
    refresh()  # before Flask 3.2 an open app context keeps the locale of the page before


def speaking() -> Language:
    """Return the language spoken at this place of the page."""
    language: Language = g.get("speaking", DUTCH)
    return language


def spoken(language: Language, caller: Callable[[], str]) -> str:
    """Render the body of a Jinja call block in another language."""
    before, g.speaking = speaking(), language
    try:
        with force_locale(language.catalogue):
            return caller()
    finally:
        g.speaking = before


def forget_catalogues() -> None:
    """Read the catalogues anew at the next page (they changed on disk)."""
    content_domain.cache.clear()
    get_babel().instance.domain_instance.cache.clear()


def translated(text: Text) -> str | None:
    """Return the text in the language of the moment, with U+2068…U+2069, or None when untranslated."""
    if speaking() is DUTCH:
        return text.dutch
    catalogue = content_domain.get_translations()
    found = catalogue._catalog.get(f"{text.context}\x04{text.dutch}")  # noqa: SLF001  gettext cannot say "missing"
    return found or None


def say(text: Text) -> Markup:
    """Return the text as markup: translated, else the Dutch, marked as Dutch."""
    found = translated(text)
    if found is None:
        return Markup('<span class="untranslated" lang="nl" dir="ltr">{}</span>').format(text.dutch)
    return isolated(found)


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
