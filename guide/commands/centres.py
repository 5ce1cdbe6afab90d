"""The commands about the files of centres: write an empty one, check what was filled in."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from guide.settings import DEFAULTS, checked, from_environment

if TYPE_CHECKING:
    from guide.library.whole import Library


def new(chosen: argparse.Namespace) -> int:
    """Write an empty file for a centre, to fill in."""
    from guide.centres.loading import as_name
    from guide.centres.new import empty_file
    from guide.centres.newsheet import empty_sheet
    from guide.library.parts import is_slug

    if not is_slug(chosen.slug):
        told = ("“{}” kan niet. Schrijf de naam zo: {}", "“{}” cannot be. Write the name like this: {}")
        return _told(told[chosen.english].format(chosen.slug, as_name(chosen.slug)))
    folder = _folder(chosen)
    path = folder / f"{chosen.slug}.{'xlsx' if chosen.spreadsheet else 'toml'}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            if chosen.spreadsheet:
                file.write(empty_sheet(chosen.region, _library()))
            else:
                file.write(empty_file(chosen.slug, chosen.region, _library()).encode())
    except FileExistsError:
        told = (
            "{} is er al. Vul dat in, of kies een andere naam.",
            "{} is there already. Fill that in, or choose another name.",
        )
        return _told(told[chosen.english].format(path))
    told = (
        "{0} is klaar om in te vullen. Open het met {2}. Daarna: guide centre check {1}",
        "{0} is ready to be filled in. Open it with {2}. Then: guide centre check {1}",
    )
    programs = ("een gewone teksteditor", "a plain text editor"), ("Excel of LibreOffice", "Excel or LibreOffice")
    print(told[chosen.english].format(path, chosen.slug, programs[chosen.spreadsheet][chosen.english]))
    return 0


def check(chosen: argparse.Namespace) -> int:
    """Report everything that has to be mended in the files of centres, in Dutch or in English."""
    from guide import pictograms
    from guide.centres.loading import files, look

    folder = _folder(chosen)
    found = look(folder, _library(), pictograms.names(), date.today())
    wanted = [chosen.slug] if chosen.slug else list(found.findings)
    if not files(folder) or (chosen.slug and chosen.slug not in found.findings):
        told = (
            "{0}: er is geen bestand {1}. Maak het met: guide centre new {2}",
            "{0}: there is no file {1}. Make it with: guide centre new {2}",
        )
        name = chosen.slug or "kapellen"
        return _told(told[chosen.english].format(folder, f"{name}.toml", name))
    mistakes = 0
    for slug in wanted:
        findings = sorted(found.findings[slug], key=lambda each: each.order)
        for finding in findings:
            hint = ("Let op: ", "Mind: ")[chosen.english] if finding.is_warning else ""
            print(f"{hint}{finding.told(chosen.english)}")
        wrong = sum(not each.is_warning for each in findings) + _check_journeys(folder, slug)
        mistakes += wrong
        print(_summary(slug, wrong, found.centres.get(slug), chosen.english))
    return 1 if mistakes else 0


def _check_journeys(folder: Path, slug: str) -> int:
    """Say what is wrong in the journeys of a centre, and return how much."""
    from guide import pictograms
    from guide.centres import own
    from guide.library.report import ContentError
    from guide.paths import CONTENT

    journeys = own.folder_of(folder, slug)
    if journeys:
        try:
            own.laid_over(CONTENT, journeys, slug, pictograms.names())
        except ContentError as error:
            print(error)
            return len(error.report.mistakes)
    return 0


def _summary(slug: str, wrong: int, centre: object, english: bool) -> str:
    """Say in one line how it stands with one centre."""
    if wrong:
        return (
            f"{slug}: {wrong} te verbeteren. Tot dan toont de gids wat er was.",
            f"{slug}: {wrong} to mend. Until then the guide shows what there was.",
        )[english]
    count = len(getattr(centre, "desks", ()))
    return (f"{slug}: goed, {count} deuren.", f"{slug}: good, {count} doors.")[english]


def _folder(chosen: argparse.Namespace) -> Path:
    settings = checked({**DEFAULTS, **from_environment(), **({"CENTRES": chosen.folder} if chosen.folder else {})})
    return Path(settings["CENTRES"])


def _library() -> "Library":
    from guide import pictograms
    from guide.library.loading import load

    return load(drawn=pictograms.names(), today=date.max)


def _told(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
