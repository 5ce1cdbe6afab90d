"""Loads the whole content: reads it, checks its links, and refuses it when anything is wrong."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from guide.library.links import check_dates, check_links
from guide.library.model import (
    Blank,
    Card,
    Contact,
    Fact,
    Journey,
    Leaf,
    Moment,
    Picture,
    Place,
    Questions,
    Subject,
    Theme,
    Thing,
    Vocabulary,
    Word,
)
from guide.library.reading import LISTS, NEEDED, read_file
from guide.library.report import ContentError, Report
from guide.library.targets import check_targets
from guide.library.whole import Library
from guide.paths import CONTENT, files_below

_SHELVES = {
    Theme: "themes",
    Journey: "journeys",
    Contact: "contacts",
    Word: "words",
    Card: "cards",
    Thing: "things",
    Fact: "facts",
    Picture: "pictures",
    Leaf: "leaves",
    Subject: "subjects",
    Place: "places",
    Moment: "moments",
    Blank: "blanks",
    Vocabulary: "vocabularies",
    Questions: "questions",
}


def content_files(folder: Path = CONTENT) -> list[Path]:
    """Return the content files in a fixed order: the ordered lists first, then by name."""
    found = (path for path in files_below(folder) if path.suffix == ".toml")
    return sorted(found, key=lambda path: (path.stem not in LISTS, path))


def described(folder: Path = CONTENT) -> frozenset[str]:
    """Return the names of all drawings that have a description, also of those that nobody has drawn yet."""
    files = [(path.relative_to(folder).as_posix(), path) for path in content_files(folder)]
    parts = (part for name, path in files for part in read_file(path, Report(), name))
    return frozenset(part.slug for part in parts if isinstance(part, Picture))


def load(folder: Path = CONTENT, drawn: Iterable[str] = (), today: date | None = None) -> Library:
    """Read all content below a folder.

    `drawn` holds the names of the existing drawings. Nothing can have been checked after `today`; date.max
    lets every date be, where the clock of the machine does not matter or may be wrong. Raises ContentError,
    with all mistakes at once, when anything is wrong.
    """
    report, library = Report(), Library()
    files = {path.relative_to(folder).as_posix(): path for path in content_files(folder)}
    if not files:
        report.add(str(folder), "the folder", "there is no content in it", "name the folder with themes.toml in it")
        raise ContentError(report)
    for name in NEEDED:
        if name not in files:
            report.add(name, "the whole file", "it is missing", "put it back (guide/content/README.md)")
            report.unread.add(name)
    _name_unread(folder, report)
    for name, path in files.items():
        for part in read_file(path, report, name):
            shelf = getattr(library, _SHELVES[type(part)])
            if part.slug in shelf:
                report.add(name, part.slug, "this name is used twice", "rename one of them")
            shelf[part.slug] = part
    check_links(library, frozenset(drawn), report)
    check_targets(library, report)
    check_dates(library, today or date.today(), report)
    if report.mistakes:
        raise ContentError(report)
    return library


def _name_unread(folder: Path, report: Report) -> None:
    """Report every file whose name keeps it from being read: its writer would wait for it in vain."""
    for path in sorted(folder.rglob("*.toml")):
        if path.is_dir():
            report.add(path.relative_to(folder).as_posix(), "the name", "it is a folder", "put back the file")
    for path in files_below(folder):
        if path.suffix not in {".toml", ".md"}:
            told = "its name does not end in “.toml”, so nobody reads it"
            meant = f"{path.name.partition('.')[0]}.toml"
            report.add(path.relative_to(folder).as_posix(), "the name", told, f"rename it to {meant}, or remove it")
