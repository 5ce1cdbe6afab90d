"""Words: the project's glossary, Iranian false friends, forms we do not use, words that hurt."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import DIACRITICS, Message
from guide.catalogues.linting.phrases import by_first_word, candidates
from guide.languages import TRANSLATED
from guide.paths import TRANSLATIONS

GLOSSARY = TRANSLATIONS / "glossary.csv"
LETTER = r"[^\W\d_]"


@dataclass(frozen=True, eq=False)
class Term:
    """A Dutch word whose translation we check: its forms, and for each language the stems we accept."""

    dutch: str
    forms: tuple[str, ...]
    stems: dict[str, tuple[str, ...]]


@cache
def required_terms() -> tuple[Term, ...]:
    """Read the glossary rows that have Dutch forms to look for."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        return tuple(_term(row) for row in csv.DictReader(file) if row["forms"])


def _term(row: dict[str, str]) -> Term:
    stems = {language.catalogue: _list(row.get(f"require_{language.code}", "")) for language in TRANSLATED}
    return Term(row["nl"], _list(row["forms"]), stems)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(";") if item.strip())


def is_required_term(word: str) -> bool:
    """Tell whether the word has a checked translation, so that it need not stay Dutch."""
    return any(word.casefold() in term.forms for term in required_terms())


@cache
def _terms_by_first_word() -> dict[str, list[Term]]:
    return by_first_word((form.casefold(), term) for term in required_terms() for form in term.forms)


@cache
def _dutch_words(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)


def glossary_terms(message: Message) -> Iterator[Finding]:
    """Ask for one of the accepted stems, or the Dutch word itself in an isolate."""
    dutch = message.dutch.replace("'", "’")
    for term in candidates(dutch.casefold(), _terms_by_first_word()):
        pattern = _dutch_words(term.forms)
        stems = term.stems[message.language]
        if not stems or not pattern.search(dutch) or any(stem in message.plain for stem in stems):
            continue
        if not any(pattern.search(isolate) for isolate in message.isolates):
            yield Finding("glossary", f"no translation of “{term.dutch}” found", f"use {' or '.join(stems)}")


@cache
def _as_word(word: str, joined_before: str) -> re.Pattern[str]:
    return re.compile(f"(?<!{LETTER}){joined_before}(?:{word})(?!{LETTER})")


def _of_table(table: dict[str, str], joined_before: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a table that stand in the text, with what to write instead."""
    if table and _as_word("|".join(table), joined_before).search(text):  # most have none: one search instead of fifty
        for word, better in table.items():
            if found := _as_word(word, joined_before).search(text):
                yield found[0], better


def foreign_words(message: Message) -> Iterator[Finding]:
    """Refuse Iranian words and what is not said in Kabul in Dari, Pakistani words and rare spellings in Pashto."""
    for rule, table in message.writing.not_ours.items():
        for word, better in _of_table(table, message.writing.joined_before, message.plain):
            yield Finding(rule, f"“{word}” is not our word", f"write {better}")


def words_to_avoid(message: Message) -> Iterator[Finding]:
    """Refuse words that make readers small or afraid, and heavy office words."""
    for vowelled in (False, True):  # where vowel signs tell two words apart, the text keeps them
        table = {word: better for word, better in message.writing.avoid.items() if _has_vowels(word) == vowelled}
        text = message.shown if vowelled else message.plain
        for word, better in _of_table(table, message.writing.joined_before, text):
            yield Finding("avoid", f"“{word}” can hurt or confuse readers", better)


@cache
def _has_vowels(word: str) -> bool:
    return bool(DIACRITICS.search(word))
