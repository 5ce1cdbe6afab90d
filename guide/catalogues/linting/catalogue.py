"""Check whole catalogue files."""

from collections.abc import Iterator
from gettext import c2py
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from guide.catalogues.compiling import catalogue_files
from guide.catalogues.linting import check, plural_header_problems
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.gaps import gaps
from guide.catalogues.linting.languages import WRITING


def check_catalogues(names: frozenset[str] = frozenset()) -> list[str]:
    """Say, one line per finding, what to change in the translations, and what a language lacks to be checked."""
    found = list(gaps())
    for language, _, path in catalogue_files():
        if language in WRITING and path.is_file():
            found += check_catalogue(path, names)
    return found


def check_catalogue(path: Path, names: frozenset[str] = frozenset()) -> list[str]:
    """Say, one line per finding, what to change in translations/<language>/LC_MESSAGES/<domain>.po."""
    language = path.parent.parent.name
    with path.open("rb") as file:
        catalog = read_po(file, locale=language)
    header = [f"{_shown(path)}: header: {finding}" for finding in plural_header_problems(catalog, language)]
    return header + list(_entry_lines(catalog, path, language, names))


def _entry_lines(catalog: Catalog, path: Path, language: str, names: frozenset[str]) -> Iterator[str]:
    for entry in catalog:
        if entry.id:
            place = ": ".join(filter(None, [_shown(path), entry.context, f"“{_dutch(entry)}”"]))
            for finding in _findings(entry, language, names):
                yield f"{place}: {finding}"


def _findings(entry: Entry, language: str, names: frozenset[str]) -> Iterator[Finding]:
    if entry.fuzzy:
        yield Finding("fuzzy", "marked as unsure (fuzzy)", "compare it with the Dutch and remove the mark")
    context = entry.context or ""
    if isinstance(entry.id, str):
        yield from check(entry.id, str(entry.string or ""), language, context=context, names=names)
        return
    forms = entry.string if isinstance(entry.string, (tuple, list)) else (entry.string,)
    of_one = c2py(get_plural(language).plural_expr)(1)
    for number, form in enumerate(forms):
        dutch = entry.id[0] if number == of_one else entry.id[-1]
        for finding in check(dutch, form or "", language, context=context, names=names):
            lost_number = finding.rule == "placeholder" and finding.problem.endswith("is missing")
            if not (lost_number and number in WRITING[language].forms_alone):
                yield Finding(finding.rule, f"form {number}: {finding.problem}", finding.repair)


def _dutch(entry: Entry) -> str:
    text = entry.id if isinstance(entry.id, str) else entry.id[0]
    return text if len(text) <= 60 else f"{text[:59]}…"


def _shown(path: Path) -> str:
    parts = path.parts
    return "/".join(parts[parts.index("translations") :]) if "translations" in parts else str(path)
