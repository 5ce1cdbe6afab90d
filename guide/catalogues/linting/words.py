"""Words: the project's glossary, Iranian false friends, forms we do not use, words that hurt."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from guide.catalogues.linting.false_friends import AVOID, IRANIAN, PAKISTANI, PASHTO_FORMS
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.letters import LETTER
from guide.catalogues.linting.message import DIACRITICS, Message
from guide.catalogues.linting.phrases import by_first_word, candidates
from guide.paths import TRANSLATIONS

GLOSSARY = TRANSLATIONS / "glossary.csv"
COLUMN = {"ar": "ar", "fa_AF": "prs", "ps": "ps"}
ARABIC_PREFIX = "[وفبلك]{0,2}(?:ال|لل)?"


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
    stems = {code: _list(row[f"require_{column}"]) for code, column in COLUMN.items()}
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
        if not pattern.search(dutch) or any(stem in message.plain for stem in stems):
            continue
        if not any(pattern.search(isolate) for isolate in message.isolates):
            yield Finding("glossary", f"no translation of “{term.dutch}” found", f"use {' or '.join(stems)}")


@cache
def _as_word(word: str, language: str) -> re.Pattern[str]:
    prefix = ARABIC_PREFIX if language == "ar" else ""
    return re.compile(f"(?<!{LETTER}){prefix}(?:{word})(?!{LETTER})")


def _of_table(table: dict[str, str], language: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a table that stand in the text, with what to write instead."""
    if _as_word("|".join(table), language).search(text):  # most texts have none: one search instead of fifty
        for word, better in table.items():
            if found := _as_word(word, language).search(text):
                yield found[0], better


def foreign_words(message: Message) -> Iterator[Finding]:
    """Refuse Iranian words in Dari, Pakistani words and rare spellings in Pashto."""
    tables = {"fa_AF": {"iranian": IRANIAN}, "ps": {"pakistani": PAKISTANI, "pashto-form": PASHTO_FORMS}}
    for rule, table in tables.get(message.language, {}).items():
        for word, better in _of_table(table, message.language, message.plain):
            yield Finding(rule, f"“{word}” is not our word", f"write {better}")


def words_to_avoid(message: Message) -> Iterator[Finding]:
    """Refuse words that make readers small or afraid, and heavy office words."""
    for vowelled in (False, True):  # where vowel signs tell two words apart, the text keeps them
        table = _to_avoid(message.language, vowelled)
        for word, better in _of_table(table, message.language, message.shown if vowelled else message.plain):
            yield Finding("avoid", f"“{word}” can hurt or confuse readers", better)


@cache
def _to_avoid(language: str, vowelled: bool) -> dict[str, str]:
    return {word: better for word, better in AVOID[language].items() if bool(DIACRITICS.search(word)) == vowelled}
