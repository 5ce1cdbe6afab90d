"""Loads the whole content: reads it, checks its links, and refuses it when anything is wrong."""

from collections.abc import Iterable
from pathlib import Path

from guide.library.links import check_links
from guide.library.model import Card, Contact, Fact, Journey, Leaf, Picture, Subject, Theme, Thing, Word
from guide.library.reading import LISTS, NEEDED, read_file
from guide.library.report import ContentError, Report
from guide.library.whole import Library
from guide.paths import CONTENT

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
}


def content_files(folder: Path = CONTENT) -> list[Path]:
    """Return the content files in a fixed order: the ordered lists first, then by name."""
    return sorted(folder.rglob("*.toml"), key=lambda path: (path.stem not in LISTS, path))


def load(folder: Path = CONTENT, drawn: Iterable[str] = ()) -> Library:
    """Read all content below a folder.

    `drawn` holds the names of the existing drawings. Raises ContentError, with all
    mistakes at once, when anything is wrong.
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
    for name, path in files.items():
        for part in read_file(path, report, name):
            shelf = getattr(library, _SHELVES[type(part)])
            if part.slug in shelf:
                report.add(name, part.slug, "this name is used twice", "rename one of them")
            shelf[part.slug] = part
    check_links(library, frozenset(drawn), report)
    if report.mistakes:
        raise ContentError(report)
    return library
