"""What can be printed: every kind of sheet, and what each can be about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide.addresses import PRINT
from guide.languages import DUTCH, Edition
from guide.library.model import Journey, Picture
from guide.library.whole import Library, of_theme

ALL = "alles"  # the subject of a sheet about the whole guide
ROUTINE, FEELINGS = "dagritme", "gevoelens"  # subjects of drawings that have cards of their own
DAY, WEEK = "dag", "week"
WITHOUT_WORDS = "zonder-woorden"


@dataclass(frozen=True)
class Kind:
    """A kind of sheet: `slug` stands in its address, `template` sets it.

    duplex: the printer prints both sides and turns the page over its long side, so that back
    meets front; a booklet turns over the short side of a landscape page.
    """

    slug: str
    template: str
    duplex: str = ""  # "", "long" or "short"
    bare: bool = False  # exists with drawings only, too
    one_for_all: bool = False  # the same in every edition
    most_pages: int = 0


STEPS = Kind("stappen", "steps", bare=True, most_pages=2)
BIG = Kind("groot", "big", bare=True)
CUT_OUT = Kind("knipkaarten", "cut_out", duplex="long", bare=True)
SHOW_CARDS = Kind("toonkaarten", "show_cards")
PLANNER = Kind("planner", "planner")
CONTACTS = Kind("contacten", "contacts")
POSTER = Kind("poster", "poster", one_for_all=True)
BOOKLET = Kind("boekje", "booklet", duplex="short")
READING = Kind("leesboekje", "booklet")  # the same for a screen: page after page, and tagged for reading aloud
KINDS = {kind.slug: kind for kind in (STEPS, BIG, CUT_OUT, SHOW_CARDS, PLANNER, CONTACTS, POSTER, BOOKLET, READING)}


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


def of_journey(journey: Journey) -> list[Sheet]:
    return [Sheet(kind, journey.slug) for kind in (STEPS, BIG, CUT_OUT)]


def for_theme(library: Library, theme: str) -> list[Sheet]:
    """Return what is about a whole theme, leaving out what would be empty."""
    sheets = []
    if of_theme(theme, library.words.values()):
        sheets.append(Sheet(CUT_OUT, theme))
    if of_theme(theme, library.cards.values()):
        sheets.append(Sheet(SHOW_CARDS, theme))
    if of_theme(theme, library.contacts.values()):
        sheets.append(Sheet(CONTACTS, theme))
    if library.in_theme(theme):
        sheets += [Sheet(BOOKLET, theme), Sheet(READING, theme)]
    return sheets


def for_everyone(library: Library) -> list[Sheet]:
    """Return what belongs to no theme."""
    sheets = [Sheet(POSTER, ALL), Sheet(CONTACTS, ALL)]
    if pictures(library, ROUTINE):
        sheets += [Sheet(PLANNER, DAY), Sheet(PLANNER, WEEK), Sheet(CUT_OUT, ROUTINE)]
    if pictures(library, FEELINGS):
        sheets.append(Sheet(CUT_OUT, FEELINGS))
    return [*sheets, Sheet(BOOKLET, ALL), Sheet(READING, ALL)]


def everything(library: Library) -> Iterator[Sheet]:
    """Yield all that can be printed, drawings only too."""
    sheets = for_everyone(library)
    for theme in library.open_themes:
        sheets += for_theme(library, theme.slug)
        for journey in library.in_theme(theme.slug):
            sheets += of_journey(journey)
    for sheet in sheets:
        yield sheet
        if sheet.kind.bare:
            yield Sheet(sheet.kind, sheet.subject, words=False)


# ------------------------------------------------------------------ addresses


def made_in(sheet: Sheet, edition: Edition) -> Edition:
    """Return the edition whose PDF serves: one poster is for all, and drawings alone need no second language."""
    if sheet.kind.one_for_all:
        return Edition(DUTCH)
    return edition if sheet.words else edition.alone()


def pdf_path(library: Library, sheet: Sheet, edition: Edition) -> str:
    """Return the path of the PDF that serves the readers of an edition."""
    root = f"/{made_in(sheet, edition).code}"
    if sheet.kind is STEPS and sheet.words:
        return f"{root}/{library.journeys[sheet.subject].theme}/{sheet.subject}.pdf"
    end = "" if sheet.words else f"/{WITHOUT_WORDS}"
    return f"{root}/{PRINT}/{sheet.kind.slug}/{sheet.subject}{end}.pdf"


def pdf_paths(library: Library, editions: Iterable[Edition]) -> list[str]:
    """Return the path of every PDF, each once, booklets first: what takes longest must not come at the end."""
    sheets = sorted(everything(library), key=lambda sheet: sheet.kind is not BOOKLET)
    return list(dict.fromkeys(pdf_path(library, sheet, edition) for edition in editions for sheet in sheets))


def offer_paths(library: Library, editions: Iterable[Edition]) -> Iterator[str]:
    """Yield the path of every page that offers one PDF."""
    for edition in editions:
        for sheet in everything(library):
            end = "" if sheet.words else f"{WITHOUT_WORDS}/"
            yield f"/{edition.code}/{PRINT}/{sheet.kind.slug}/{sheet.subject}/{end}"


# ------------------------------------------------------------------ what each is about


def pictures(library: Library, subject: str) -> list[Picture]:
    """Return the drawings of a subject (subjects.toml); none when there is no such subject."""
    return library.pictures_of(library.subjects[subject]) if subject in library.subjects else []


def find(library: Library, kind: str, subject: str, words: bool = True) -> Sheet | None:
    """Return the sheet of an address, or None when there is none."""
    wanted = (kind, subject, words)
    return next((each for each in everything(library) if (each.kind.slug, each.subject, each.words) == wanted), None)


def content(library: Library, sheet: Sheet, readers: Iterable[str]) -> dict[str, Any]:
    """Return what the template of a sheet is about, for readers of these language codes."""
    subject = sheet.subject
    if subject in library.journeys and sheet.kind in (STEPS, BIG, CUT_OUT):
        return {"journey": library.journeys[subject]}
    if sheet.kind is CUT_OUT:
        if subject in (ROUTINE, FEELINGS):
            return {"cards": [(each.slug, each.word, "") for each in pictures(library, subject)]}
        words = sorted(of_theme(subject, library.words.values()), key=lambda word: word.word.lower())
        return {"words": words, "theme": library.themes[subject]}
    if sheet.kind is PLANNER:
        return {"routine": pictures(library, ROUTINE)}
    if sheet.kind is CONTACTS:
        contacts = list(library.contacts.values())
        shown = contacts if subject == ALL else of_theme(subject, contacts)
        return {"contacts": shown, "theme": library.themes.get(subject)}
    if sheet.kind is SHOW_CARDS:
        return {"theme": library.themes[subject], "shown": of_theme(subject, library.cards_for(readers))}
    if sheet.kind in (BOOKLET, READING):
        themes = library.open_themes if subject == ALL else [library.themes[subject]]
        return {"themes": themes, "theme": library.themes.get(subject)}
    return {}
