"""What can be printed: every kind of paper, and what each can be about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide import pictograms
from guide.library import Library, of_theme
from guide.model import Journey, Picture

ALL = "alles"  # the subject of a paper about the whole guide
ROUTINE, FEELINGS = "dag", "gevoelens"  # cards of the drawings in scenes/routine.py and scenes/feelings.py
MODULES = {ROUTINE: "routine", FEELINGS: "feelings"}
DAY, WEEK = "dag", "week"


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
KINDS = {kind.slug: kind for kind in (STEPS, BIG, CUT_OUT, SHOW_CARDS, PLANNER, CONTACTS, POSTER, BOOKLET)}


@dataclass(frozen=True)
class Paper:
    """One thing to print: its kind, what it is about, with its words or with drawings only."""

    kind: Kind
    subject: str
    words: bool = True

    @property
    def name(self) -> str:
        """What the file is called, after the edition."""
        return f"{self.kind.slug}-{self.subject}{'' if self.words else '-zonder-woorden'}"


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
        papers.append(Paper(BOOKLET, theme))
    return papers


def for_everyone(library: Library) -> list[Paper]:
    """Return what belongs to no theme."""
    papers = [Paper(POSTER, ALL), Paper(CONTACTS, ALL)]
    if pictures(library, ROUTINE):
        papers += [Paper(PLANNER, DAY), Paper(PLANNER, WEEK), Paper(CUT_OUT, ROUTINE)]
    if pictures(library, FEELINGS):
        papers.append(Paper(CUT_OUT, FEELINGS))
    return [*papers, Paper(BOOKLET, ALL)]


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


def pictures(library: Library, subject: str) -> list[Picture]:
    """Return the drawings of a day, or of feelings, that have a word."""
    module = MODULES[subject]
    return [picture for slug, picture in library.pictures.items()
            if slug in pictograms.PICTOGRAMS and pictograms.PICTOGRAMS[slug].module == module]


def find(library: Library, kind: str, subject: str, words: bool = True) -> Paper | None:
    """Return the paper of an address, or None when there is none."""
    found = next((paper for paper in everything(library)
                  if (paper.kind.slug, paper.subject, paper.words) == (kind, subject, words)), None)
    return found


def content(library: Library, paper: Paper, readers: Iterable[str]) -> dict[str, Any]:
    """Return what the template of a paper is about, for readers of these language codes."""
    subject = paper.subject
    if subject in library.journeys and paper.kind in (STEPS, BIG, CUT_OUT):
        return {"journey": library.journeys[subject]}
    if paper.kind is CUT_OUT:
        if subject in MODULES:
            return {"cards": [(each.slug, each.word, "") for each in pictures(library, subject)]}
        words = sorted(of_theme(subject, library.words.values()), key=lambda word: word.word.lower())
        return {"words": words, "theme": library.themes[subject]}
    if paper.kind is PLANNER:
        return {"routine": pictures(library, ROUTINE)}
    if paper.kind is CONTACTS:
        contacts = list(library.contacts.values())
        return {"contacts": contacts if subject == ALL else of_theme(subject, contacts), "theme": library.themes.get(subject)}
    if paper.kind is SHOW_CARDS:
        return {"theme": library.themes[subject], "shown": of_theme(subject, library.cards_for(readers))}
    if paper.kind is BOOKLET:
        themes = library.open_themes if subject == ALL else [library.themes[subject]]
        return {"themes": themes}
    return {}
