"""Check whole catalogue files."""

from collections.abc import Iterator
from gettext import c2py
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.plurals import get_plural

from guide.catalogues.compiling import DOMAINS, catalogue_files
from guide.catalogues.linting import check, plural_header_problems
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.gaps import gaps
from guide.catalogues.linting.languages import WRITING
from guide.catalogues.messages import extract
from guide.catalogues.reading import read_catalogue, shown
from guide.library.report import Report


def check_catalogues(names: frozenset[str] = frozenset()) -> list[str]:
    """Say, one line per finding, what to change in the translations, and what a language lacks to be checked."""
    found = list(gaps())
    today = {domain: extract(domain) for domain in DOMAINS}
    for _, domain, path in catalogue_files():
        if path.is_file():
            found += check_catalogue(path, names, today[domain])
    return found


def check_catalogue(path: Path, names: frozenset[str] = frozenset(), today: Catalog | None = None) -> list[str]:
    """Say, one line per finding, what to change in translations/<language>/LC_MESSAGES/<domain>.po.

    `today` holds the texts there are in the content or the templates; without it only the translations are looked at.
    """
    language, report = path.parent.parent.name, Report()
    read = read_catalogue(path, report)
    if read is None:
        return [str(mistake) for mistake in report.mistakes]
    found = list(_out_of_step(read.catalog, today, path)) if today else []
    if language in WRITING:
        found += [f"{shown(path)}: header: {finding}" for finding in plural_header_problems(read.catalog, language)]
        found += _entry_lines(read.catalog, path, language, names)
    return found


def _out_of_step(catalog: Catalog, today: Catalog, path: Path) -> Iterator[str]:
    """Compare the texts of a catalogue with those there are."""
    has, needs = ({(entry.context, _singular(entry)): entry for entry in side if entry.id} for side in (catalog, today))
    for key, entry in needs.items():
        if key not in has:
            yield f"{_place(path, entry)}: this text is not in the catalogue: run “make messages”, and translate it"
    for key, entry in has.items():
        if key not in needs:
            yield f"{_place(path, entry)}: the guide no longer has this text: run “make messages”"


def _entry_lines(catalog: Catalog, path: Path, language: str, names: frozenset[str]) -> Iterator[str]:
    for entry in catalog:
        if entry.id:
            for finding in _findings(entry, language, names):
                yield f"{_place(path, entry)}: {finding}"


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


def _place(path: Path, entry: Entry) -> str:
    """Return where an entry stands: file, context and Dutch."""
    text = _singular(entry)
    dutch = text if len(text) <= 60 else f"{text[:59]}…"
    return ": ".join(filter(None, [shown(path), entry.context, f"“{dutch}”"]))


def _singular(entry: Entry) -> str:
    text: str = entry.id if isinstance(entry.id, str) else entry.id[0]
    return text
