"""Loads the whole content: reads it, checks its links, and refuses it when anything is wrong."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from guide.library.links import check_dates, check_links
from guide.library.model import (
    Blank,
    Card,
    Contact,
    Fact,
    Group,
    Journey,
    Leaf,
    Moment,
    Picture,
    Place,
    Subject,
    Text,
    Theme,
    Thing,
    Tip,
    Way,
    Word,
)
from guide.library.reading import LISTS, NEEDED, read_file
from guide.library.report import ContentError, Mistake, Report
from guide.library.targets import check_targets
from guide.library.telling import check_tips
from guide.library.whole import Library
from guide.library.wording import Questions, Vocabulary
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
    Way: "ways",
    Tip: "tips",
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


@dataclass(frozen=True)
class Over:
    """Journeys of a centre that are laid over the general content: their folder, and the title of their group."""

    folder: Path
    title: str

    @property
    def files(self) -> dict[str, Path]:
        """Every file in it, by its path there."""
        return {path.relative_to(self.folder).as_posix(): path for path in content_files(self.folder)}


def load(
    folder: Path = CONTENT, drawn: Iterable[str] = (), today: date | None = None, over: Over | None = None
) -> Library:
    """Read all content below a folder. A journey in `over` takes the place of one at the same path, or is a new one.

    `drawn` holds the names of the existing drawings. Nothing can have been checked after `today`; date.max
    lets every date be, where the clock of the machine does not matter or may be wrong. Raises ContentError,
    with all mistakes at once, when anything is wrong.
    """
    report, library = Report(), Library()
    files, own = _general(folder, report), _own(over, report)
    for name, path in {**files, **own}.items():
        for part in read_file(path, report, name):
            shelf = getattr(library, _SHELVES[type(part)])
            if part.slug in shelf:
                report.add(name, part.slug, "this name is used twice", "rename one of them")
            shelf[part.slug] = part
    if over:
        _group_own(library, own, over.title)
    check_links(library, frozenset(drawn), report)
    check_targets(library, report)
    check_dates(library, today or date.today(), report)
    check_tips(library, today or date.today(), report)
    if report.mistakes:
        if over:
            report.mistakes = [_placed(mistake, own, over.folder.name) for mistake in report.mistakes]
        raise ContentError(report)
    return library


def _general(folder: Path, report: Report) -> dict[str, Path]:
    """Return the files of the general content, by their path in it; what must be there and is not is reported."""
    files = {path.relative_to(folder).as_posix(): path for path in content_files(folder)}
    if not files:
        report.add(str(folder), "the folder", "there is no content in it", "name the folder with themes.toml in it")
        raise ContentError(report)
    for name in NEEDED:
        if name not in files:
            report.add(name, "the whole file", "it is missing", "put it back (guide/content/README.md)")
            report.unread.add(name)
    _name_unread(folder, report)
    return files


def _own(over: Over | None, report: Report) -> dict[str, Path]:
    """Return the files that a centre lays over the general content; what is no journey is reported."""
    if not over:
        return {}
    for name in over.files:
        if not re.fullmatch(r"journeys/[^/]+/[^/]+", name):
            report.add(name, "the file", "only journeys can be laid over", "move it to journeys/<theme>/, or remove it")
    _name_unread(over.folder, report)
    return over.files


def _group_own(library: Library, own: Iterable[str], title: str) -> None:
    """Give the new journeys of a centre a group of their own, at the end of their theme."""
    for slug, theme in library.themes.items():
        grouped = {journey for group in theme.groups for journey in group.journeys}
        added = [PurePath(name).stem for name in own if PurePath(name).parent.name == slug]
        added = [journey for journey in added if journey in library.journeys and journey not in grouped]
        if theme.groups and added:
            group = Group(Text(title, "centre", "the name of a centre"), tuple(added))
            library.themes[slug] = replace(theme, groups=(*theme.groups, group))


def _placed(mistake: Mistake, own: Iterable[str], folder: str) -> Mistake:
    """Return a mistake with the folder of the centre before its file, when the file is the centre's."""
    return replace(mistake, file=f"{folder}/{mistake.file}") if mistake.file in own else mistake


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
