"""Every sheet that the guide offers, and the addresses of its PDF and of the page that offers it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from guide.addresses import PRINT
from guide.languages import DUTCH, Edition
from guide.library.model import Group, Journey
from guide.library.whole import Library
from guide.settings import ALL, JOURNEYS
from guide.sheets.kinds import KINDS, STEPS, Kind, Scope
from guide.voices.units import find_pack

WITHOUT_WORDS = "zonder-woorden"
ANYBODY = (DUTCH.code,)  # readers for whom a sheet shows all that it can show


@dataclass(frozen=True)
class Sheet:
    """One thing to print: its kind, what it is about, with its words or with drawings only."""

    kind: Kind
    subject: str
    words: bool = True

    @property
    def name(self) -> str:
        """What the file is called, after the edition."""
        end = "" if self.words else f"-{WITHOUT_WORDS}"
        return f"{self.kind.slug}-{self.subject}{end}"

    def shows(self, library: Library, readers: Iterable[str] = ANYBODY) -> Sequence[Any]:
        """Return what stands on it for readers of these language codes."""
        return self.kind.shows(library, self.subject, readers)

    def about(self, library: Library) -> dict[str, Any]:
        """Return what it is about, by what that is called: a journey, a theme…; nothing when it is for everyone.

        A group comes with its theme.
        """
        scope = self.kind.scope
        if scope is Scope.PACK:
            return {scope.one: find_pack(library, self.subject)}
        if scope is Scope.GROUP:
            theme, group = library.groups[self.subject]
            return {"theme": theme, "group": group}
        return {scope.one: getattr(library, scope.shelf)[self.subject]} if scope.shelf else {}


def for_journey(library: Library, journey: Journey) -> list[Sheet]:
    return _offered(library, Scope.JOURNEY, journey.slug)


def for_theme(library: Library, theme: str) -> list[Sheet]:
    """Return what is about a whole theme."""
    return _offered(library, Scope.THEME, theme)


def for_groups(library: Library, theme: str) -> list[tuple[Group, list[Sheet]]]:
    """Return each group of a theme, with what is about that group."""
    found = [(group, slug) for slug, (each, group) in library.groups.items() if each.slug == theme]
    return [(group, _offered(library, Scope.GROUP, slug)) for group, slug in found]


def for_everyone(library: Library) -> list[Sheet]:
    """Return what belongs to no theme."""
    return _offered(library, Scope.EVERYONE)


def of_centres(library: Library) -> list[Sheet]:
    """Return what is about one centre."""
    return [sheet for centre in library.centres for sheet in _offered(library, Scope.CENTRE, centre)]


def blanks(library: Library) -> list[Sheet]:
    """Return the sheets to fill in."""
    return [sheet for blank in library.blanks for sheet in _offered(library, Scope.BLANK, blank)]


def paths(library: Library) -> list[Sheet]:
    """Return the paths of the moments of life."""
    return [sheet for moment in library.life for sheet in _offered(library, Scope.MOMENT, moment.slug)]


def _offered(library: Library, scope: Scope, subject: str = "") -> list[Sheet]:
    sheets = [Sheet(kind, kind.subject or subject) for kind in KINDS if kind.scope is scope]
    return [sheet for sheet in sheets if sheet.shows(library)]


def everything(library: Library) -> Iterator[Sheet]:
    """Yield all that can be printed, drawings only too."""
    for kind in KINDS:
        for subject in kind.subjects(library):
            if Sheet(kind, subject).shows(library):
                yield Sheet(kind, subject)
                if kind.bare:
                    yield Sheet(kind, subject, words=False)


def find(library: Library, slug: str, subject: str, words: bool = True) -> Sheet | None:
    """Return the sheet of an address, or None when there is none."""
    for kind in KINDS:
        if kind.slug == slug and subject in kind.subjects(library) and (words or kind.bare):
            sheet = Sheet(kind, subject, words)
            return sheet if sheet.shows(library) else None
    return None


# ------------------------------------------------------------------ addresses


def made_in(sheet: Sheet, edition: Edition) -> Edition:
    """Return the edition whose PDF serves: one poster is for all, drawings alone need no second language, and who reads
    aloud reads one."""
    if sheet.kind.one_for_all:
        return Edition(DUTCH)
    return edition if sheet.words and not sheet.kind.one_language else edition.alone()


def pdf_path(library: Library, sheet: Sheet, edition: Edition) -> str:
    """Return the path of the PDF that serves the readers of an edition."""
    root = f"/{made_in(sheet, edition).code}"
    if sheet.kind is STEPS and sheet.words:
        return f"{root}/{library.journeys[sheet.subject].theme}/{sheet.subject}.pdf"
    end = "" if sheet.words else f"/{WITHOUT_WORDS}"
    return f"{root}/{PRINT}/{sheet.kind.slug}/{sheet.subject}{end}.pdf"


def pdf_paths(library: Library, editions: Iterable[Edition], paper: str = ALL) -> list[str]:
    """Return the path of every PDF, each once, the largest first: what takes longest must not come at the end.

    `paper` is the setting of that name. Folded booklets come last: they are quickly made when the pages that they fold
    are there.
    """
    wanted = {ALL: lambda sheet: True, JOURNEYS: _beside_its_page}.get(paper, lambda sheet: False)
    sizes = [(sheet, _size(library, sheet)) for sheet in filter(wanted, everything(library))]
    every = [(sheet, edition, size) for sheet, size in sizes for edition in editions]
    every.sort(key=lambda each: len(each[1].languages) * each[2], reverse=True)
    return list(dict.fromkeys(pdf_path(library, sheet, edition) for sheet, edition, _ in every))


def _beside_its_page(sheet: Sheet) -> bool:
    """Tell whether the address of a sheet is that of a journey: the one that a page links to itself."""
    return sheet.kind is STEPS and sheet.words


def _size(library: Library, sheet: Sheet) -> int:
    """Return about how much stands on a sheet, to compare with others; 0 for one that folds the pages of another."""
    if sheet.kind.folds:
        return 0
    return sum(10 * len(part.steps) if isinstance(part, Journey) else 1 for part in sheet.shows(library))


def page_paths(library: Library, editions: Iterable[Edition]) -> Iterator[str]:
    """Yield the path of every page that offers one PDF."""
    sheets = list(everything(library))
    for edition in editions:
        for sheet in sheets:
            end = "" if sheet.words else f"{WITHOUT_WORDS}/"
            yield f"/{edition.code}/{PRINT}/{sheet.kind.slug}/{sheet.subject}/{end}"
