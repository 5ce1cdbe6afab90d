"""All centres of a folder, joined to the content.

A file with a mistake never takes the guide down: the last good state of its centre stays, or it has none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from unicodedata import normalize

from guide.centres import spreadsheet, writing
from guide.centres.checking import Known, check
from guide.centres.findings import Finding, Findings
from guide.library.local import Centre
from guide.library.parts import is_slug
from guide.library.whole import Library
from guide.paths import files_below

READERS = {".toml": writing.read_tables, **dict.fromkeys(spreadsheet.ENDINGS, spreadsheet.read_tables)}


@dataclass
class Found:
    """What is in a folder: the centres that can be used, by name, and what is to mend, by name too."""

    centres: dict[str, Centre] = field(default_factory=dict)
    findings: dict[str, list[Finding]] = field(default_factory=dict)

    def mistakes(self) -> list[Finding]:
        """Return what keeps a file from being used."""
        return [each for found in self.findings.values() for each in found if not each.is_warning]


def files(folder: Path) -> list[Path]:
    """Return the files of centres, by name. What a folder holds besides belongs to one centre."""
    return [path for path in files_below(folder) if path.parent == folder and path.suffix.lower() in READERS]


def look(folder: Path, library: Library, drawn: Iterable[str], today: date) -> Found:
    """Read every file of a folder. `drawn` holds the names of the drawings that exist."""
    known, found = Known(library, frozenset(drawn), today), Found()
    by_name: dict[str, Path] = {}
    for path in files(folder):
        findings = Findings(path.name)
        if not is_slug(path.stem):
            findings.add("", "", "name_of_file", instead=f"{as_name(path.stem)}{path.suffix}")
        elif path.stem in by_name:
            findings.add("", "", "same_centre", other=by_name[path.stem].name)
        by_name.setdefault(path.stem, path)
        tables = READERS[path.suffix.lower()](path, findings)
        centre = check(path.stem, tables, known, findings) if tables or not findings.found else None
        if centre and not findings.mistakes:
            found.centres[path.stem] = centre
        found.findings[path.stem] = found.findings.get(path.stem, []) + findings.found
    return found


def joined(library: Library, found: Found, chosen: str, before: Library | None, today: date) -> Library:
    """Return the content with its centres: the chosen one, or, when none is, each with a page of its own.

    A centre whose file has a mistake stays as it was `before`. Hours that are too old are left out.
    """
    centres = dict(found.centres)
    for slug, centre in (before.centres if before else {}).items():
        if slug in found.findings and slug not in centres and _fits(centre, library):
            centres[slug] = centre
    centres = {
        slug: centre.without_hours() if centre.is_too_old(today) else centre
        for slug, centre in sorted(centres.items())
        if not chosen or slug == chosen
    }
    return replace(library, centres=centres, centre=centres.get(chosen))


def _fits(centre: Centre, library: Library) -> bool:
    """Tell whether all that a centre refers to is still there."""
    return all(
        desk.theme in library.open_themes and (desk.own or desk.slug in library.contacts) for desk in centre.desks
    )


def as_name(written: str) -> str:
    """Return what a centre could be called that is called otherwise."""
    plain = "".join(sign for sign in normalize("NFKD", written.lower()) if sign.isascii())
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "kapellen"
