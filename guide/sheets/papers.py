"""What can be printed: every kind of paper, and what each can be about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide.addresses import PRINT
from guide.languages import DUTCH, Edition
from guide.library.model import Journey, Picture
from guide.library.whole import Library, of_theme

ALL = "alles"  # the subject of a paper about the whole guide
ROUTINE, FEELINGS = "dagritme", "gevoelens"  # subjects of drawings that have cards of their own
DAY, WEEK = "dag", "week"
WITHOUT_WORDS = "zonder-woorden"


@dataclass(frozen=True)
class Kind:
    """A kind of paper: `slug` stands in its address, `template` sets it.

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
class Paper:
    """One thing to print: its kind, what it is about, with its words or with drawings only."""

    kind: Kind
    subject: str
    words: bool = True

    @property
    def name(self) -> str:
        """What the file is called, after the edition."""
        end = "" if self.words else f"-{WITHOUT_WORDS}"
        return f"{self.kind.slug}-{self.subject}{end}"


def of_journey(journey: Journey) -> list[Paper]:
    return [Paper(kind, journey.slug) for kind in (STEPS, BIG, CUT_OUT)]


def for_theme(library: Library, theme: str) -> list[Paper]:
    """Return what is about a whole theme, leaving out what would be empty."""
    papers = []
    if of_theme(theme, library.words.values()):
        papers.append(Paper(CUT_OUT, theme))
    if of_theme(theme, library.cards.values()):
        papers.append(Paper(SHOW_CARDS, theme))
    if of_theme(theme, library.contacts.values()):
        papers.append(Paper(CONTACTS, theme))
    if library.in_theme(theme):
        papers += [Paper(BOOKLET, theme), Paper(READING, theme)]
    return papers


def for_everyone(library: Library) -> list[Paper]:
    """Return what belongs to no theme."""
    papers = [Paper(POSTER, ALL), Paper(CONTACTS, ALL)]
    if pictures(library, ROUTINE):
        papers += [Paper(PLANNER, DAY), Paper(PLANNER, WEEK), Paper(CUT_OUT, ROUTINE)]
    if pictures(library, FEELINGS):
        papers.append(Paper(CUT_OUT, FEELINGS))
    return [*papers, Paper(BOOKLET, ALL), Paper(READING, ALL)]


def everything(library: Library) -> Iterator[Paper]:
    """Yield all that can be printed, drawings only too."""
    papers = for_everyone(library)
    for theme in library.open_themes:
        papers += for_theme(library, theme.slug)
        for journey in library.in_theme(theme.slug):
            papers += of_journey(journey)
    for paper in papers:
        yield paper
        if paper.kind.bare:
            yield Paper(paper.kind, paper.subject, words=False)


# ------------------------------------------------------------------ addresses


def made_in(paper: Paper, edition: Edition) -> Edition:
    """Return the edition whose PDF serves: one poster is for all, and drawings alone need no second language."""
    if paper.kind.one_for_all:
        return Edition(DUTCH)
    return edition if paper.words else edition.alone()


def pdf_path(library: Library, paper: Paper, edition: Edition) -> str:
    """Return the path of the PDF that serves the readers of an edition."""
    root = f"/{made_in(paper, edition).code}"
    if paper.kind is STEPS and paper.words:
        return f"{root}/{library.journeys[paper.subject].theme}/{paper.subject}.pdf"
    end = "" if paper.words else f"/{WITHOUT_WORDS}"
    return f"{root}/{PRINT}/{paper.kind.slug}/{paper.subject}{end}.pdf"


def pdf_paths(library: Library, editions: Iterable[Edition]) -> list[str]:
    """Return the path of every PDF, each once, booklets first: what takes longest must not come at the end."""
    papers = sorted(everything(library), key=lambda paper: paper.kind is not BOOKLET)
    return list(dict.fromkeys(pdf_path(library, paper, edition) for edition in editions for paper in papers))


def offer_paths(library: Library, editions: Iterable[Edition]) -> Iterator[str]:
    """Yield the path of every page that offers one PDF."""
    for edition in editions:
        for paper in everything(library):
            end = "" if paper.words else f"{WITHOUT_WORDS}/"
            yield f"/{edition.code}/{PRINT}/{paper.kind.slug}/{paper.subject}/{end}"


# ------------------------------------------------------------------ what each is about


def pictures(library: Library, subject: str) -> list[Picture]:
    """Return the drawings of a subject (subjects.toml); none when there is no such subject."""
    return library.pictures_of(library.subjects[subject]) if subject in library.subjects else []


def find(library: Library, kind: str, subject: str, words: bool = True) -> Paper | None:
    """Return the paper of an address, or None when there is none."""
    wanted = (kind, subject, words)
    return next((each for each in everything(library) if (each.kind.slug, each.subject, each.words) == wanted), None)


def content(library: Library, paper: Paper, readers: Iterable[str]) -> dict[str, Any]:
    """Return what the template of a paper is about, for readers of these language codes."""
    subject = paper.subject
    if subject in library.journeys and paper.kind in (STEPS, BIG, CUT_OUT):
        return {"journey": library.journeys[subject]}
    if paper.kind is CUT_OUT:
        if subject in (ROUTINE, FEELINGS):
            return {"cards": [(each.slug, each.word, "") for each in pictures(library, subject)]}
        words = sorted(of_theme(subject, library.words.values()), key=lambda word: word.word.lower())
        return {"words": words, "theme": library.themes[subject]}
    if paper.kind is PLANNER:
        return {"routine": pictures(library, ROUTINE)}
    if paper.kind is CONTACTS:
        contacts = list(library.contacts.values())
        shown = contacts if subject == ALL else of_theme(subject, contacts)
        return {"contacts": shown, "theme": library.themes.get(subject)}
    if paper.kind is SHOW_CARDS:
        return {"theme": library.themes[subject], "shown": of_theme(subject, library.cards_for(readers))}
    if paper.kind in (BOOKLET, READING):
        themes = library.open_themes if subject == ALL else [library.themes[subject]]
        return {"themes": themes, "theme": library.themes.get(subject)}
    return {}
