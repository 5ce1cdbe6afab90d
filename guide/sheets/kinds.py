"""The table of all kinds of sheets: all there is to know about each of them.

A new kind is one entry in KINDS, a template with its stylesheet, and a label (docs/printing.md).
Addresses, tiles, QR codes and tests follow from the table.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from guide.library.model import Picture, Text, Word
from guide.library.whole import Library, of_theme
from guide.voices.units import find_pack, packs


class Scope(Enum):
    """What a kind of sheet is about: one for each journey, group, theme, moment, blank, centre or pack of sentences to
    read aloud, or one for everyone.

    Its values: what it is called, where the library has all of them (""; nowhere), and the endpoint of the page that
    its QR code leads to when the kind does not name another one.
    """

    JOURNEY = "journey", "journeys", "pages.journey"
    GROUP = "group", "groups", "pages.theme"
    THEME = "theme", "open_themes", "pages.theme"
    MOMENT = "moment", "moments", "pages.moment"
    BLANK = "blank", "blanks", "pages.home"
    CENTRE = "centre", "centres", "pages.own_centre"
    PACK = "pack", "", "pages.record_pack"
    EVERYONE = "everyone", "", "pages.home"

    def __init__(self, one: str, shelf: str, page: str) -> None:
        self.one, self.shelf, self.page = one, shelf, page


MANY_CARDS = 12  # with fewer, the sentences of a journey fill no sheet of their own

Shows = Callable[[Library, str, Iterable[str]], Sequence[Any]]


@dataclass(frozen=True)
class Kind:
    """A kind of sheet.

    slug: its name in addresses; kinds may share one when their subjects differ.
    template: sets it (templates/sheets/<template>.html), with static/css/sheet_<template>.css.
    label: the macro of templates/components/sheet_labels.html that names it.
    drawing: those who do not read choose by it.
    shows: what stands on it, given the library, the subject and the language codes of the readers.
        There is no sheet that shows nothing.
    subject: of a kind that exists once, for everyone: its name in the address.
    page: the endpoint of the page that its QR code leads to, "" for the one of its scope.
    duplex: "long" or "short": the printer prints both sides and turns the page over that side, so
        that back meets front; a booklet turns over the short side of a landscape page.
    bare: exists with drawings only, too.
    most_letters: told without its running text when it has more; 0 for no limit. Counted before it is set: cheap.
    few_letters: set larger when it has no more.
    most_pages: set smaller when it has more; 0 for no limit.
    one_for_all: the same PDF serves every edition.
    one_language: it is in one language, with its Dutch beside it: a pair gets that of its first language.
    to_cut, on_screen: what its readers do with it, besides printing.
    folds: the kind whose pages it puts side by side.
    """

    slug: str
    scope: Scope
    template: str
    label: str
    drawing: str
    shows: Shows
    subject: str = ""
    page: str = ""
    duplex: str = ""
    bare: bool = False
    most_letters: int = 0
    few_letters: int = 0
    most_pages: int = 0
    one_for_all: bool = False
    one_language: bool = False
    to_cut: bool = False
    on_screen: bool = False
    folds: "Kind | None" = None

    def subjects(self, library: Library) -> Iterable[str]:
        """Return the slugs of all that there may be one about, or the one for everyone."""
        if self.scope is Scope.PACK:
            return [pack.slug for pack in packs(library)]
        return getattr(library, self.scope.shelf) if self.scope.shelf else (self.subject,)


@dataclass(frozen=True)
class CutOut:
    """A card to cut out: a drawing in front, and behind it what it says or the Dutch word that it explains."""

    picture: str
    text: Text | None = None
    word: Word | None = None
    number: int = 0


# ------------------------------------------------------------------ what stands on them


def _steps(library: Library, journey: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.journeys[journey].steps


def _step_cards(library: Library, journey: str, readers: Iterable[str]) -> Sequence[CutOut]:
    return [CutOut(step.picture, text=step.do, number=step.number) for step in library.journeys[journey].steps]


def _word_cards(library: Library, theme: str, readers: Iterable[str]) -> Sequence[CutOut]:
    return [CutOut(word.picture, word=word) for word in of_theme(theme, library.words_by_spelling)]


def _all_words(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.words_by_spelling


def _show_cards(library: Library, theme: str, readers: Iterable[str]) -> Sequence[Any]:
    return of_theme(theme, library.cards_for(readers))


def _theme_contacts(library: Library, theme: str, readers: Iterable[str]) -> Sequence[Any]:
    return of_theme(theme, library.contacts.values())


def _all_contacts(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return list(library.contacts.values())


def _journeys(library: Library, theme: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.in_theme(theme)


def _journeys_together(library: Library, group: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.in_group(library.groups[group][1])


def _stops(library: Library, moment: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.moments[moment].stops


def _fields(library: Library, blank: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.blanks[blank].fields


def _cards_of_journey(library: Library, journey: str, readers: Iterable[str]) -> Sequence[Any]:
    said = dict.fromkeys(slug for step in library.journeys[journey].steps for slug in step.say)
    return library.cards_for(readers, said) if len(said) >= MANY_CARDS else []


def _routine(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Picture]:
    return _pictures(library, "dagritme")


def _picture_cards(library: Library, subject: str, readers: Iterable[str]) -> Sequence[CutOut]:
    return [CutOut(picture.slug, text=picture.word) for picture in _pictures(library, subject)]


def _for_volunteers(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return [library.leaves["volunteers"]]


def _for_centres(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return [library.leaves["centres"]]


def _doors(library: Library, centre: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.centres[centre].desks


def _consent(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return library.leaves["consent"].sections


def _to_read_aloud(library: Library, slug: str, readers: Iterable[str]) -> Sequence[Any]:
    pack = find_pack(library, slug)
    return pack.units if pack else ()


def _whole_guide(library: Library, subject: str, readers: Iterable[str]) -> Sequence[Any]:
    return list(library.open_themes.values())  # what a poster invites to


def _pictures(library: Library, subject: str) -> list[Picture]:
    """Return the drawings of a subject (subjects.toml); none when there is no such subject."""
    return library.pictures_of(library.subjects[subject]) if subject in library.subjects else []


# ------------------------------------------------------------------ the table, in the order in which they are offered

STEPS = Kind("stappen", Scope.JOURNEY, "steps", "steps", "paper_steps", _steps,
             bare=True, most_letters=4400, few_letters=1950, most_pages=2)  # fmt: skip
# For a screen: page after page, with links. Putting its pages side by side loses these.
READING = Kind("leesboekje", Scope.GROUP, "booklet", "reading_booklet", "paper_screen", _journeys_together,
               on_screen=True)  # fmt: skip

LEAFLET = Kind("meegaan", Scope.EVERYONE, "leaflet", "leaflet", "paper_screen", _for_volunteers, "scherm",
               page="pages.volunteers", on_screen=True)  # fmt: skip
CENTRES_LEAFLET = Kind("centra", Scope.EVERYONE, "leaflet", "centres_leaflet", "paper_screen", _for_centres, "scherm",
                       page="pages.centres", on_screen=True)  # fmt: skip

KINDS = (
    STEPS,
    Kind("groot", Scope.JOURNEY, "big", "big_drawings", "paper_big", _steps, bare=True),
    Kind("knipkaarten", Scope.JOURNEY, "cut_out", "step_cards", "paper_cards", _step_cards,
         duplex="long", bare=True, to_cut=True),
    Kind("toonkaarten", Scope.JOURNEY, "show_cards", "show_cards", "show_card", _cards_of_journey, to_cut=True),
    Kind("knipkaarten", Scope.THEME, "cut_out", "word_cards", "paper_words", _word_cards,
         page="pages.words", duplex="long", bare=True, to_cut=True),
    Kind("toonkaarten", Scope.THEME, "show_cards", "show_cards", "show_card", _show_cards,
         page="pages.cards", to_cut=True),
    Kind("contacten", Scope.THEME, "contacts", "contacts", "who_is_who", _theme_contacts, page="pages.contacts"),
    Kind("boekje", Scope.GROUP, "booklet", "booklet", "paper_booklet", _journeys_together, duplex="short",
         folds=READING),
    READING,
    Kind("leesboekje", Scope.THEME, "booklet", "whole_booklet", "paper_screen", _journeys, on_screen=True),
    Kind("pad", Scope.MOMENT, "path", "path", "where_now", _stops, most_pages=1),
    Kind("invulblad", Scope.BLANK, "blank", "blank", "paper_steps", _fields, most_pages=1),
    Kind("poster", Scope.EVERYONE, "poster", "poster", "paper_poster", _whole_guide, "alles", one_for_all=True),
    Kind("deuren", Scope.CENTRE, "doors", "doors", "place_reception_centre", _doors),
    Kind("contacten", Scope.EVERYONE, "contacts", "contacts", "who_is_who", _all_contacts, "alles"),
    Kind("woordenboek", Scope.EVERYONE, "dictionary", "dictionary", "paper_words", _all_words, "alles"),
    Kind("meegaan", Scope.EVERYONE, "leaf", "for_volunteers", "paper_steps", _for_volunteers, "blad",
         page="pages.volunteers"),
    Kind("meegaan", Scope.EVERYONE, "leaflet", "folded_leaflet", "paper_booklet", _for_volunteers, "vouwblad",
         page="pages.volunteers", duplex="short", folds=LEAFLET),
    LEAFLET,
    Kind("centra", Scope.EVERYONE, "leaf", "for_centres", "paper_steps", _for_centres, "blad", page="pages.centres"),
    Kind("centra", Scope.EVERYONE, "leaflet", "folded_centres_leaflet", "paper_booklet", _for_centres, "vouwblad",
         page="pages.centres", duplex="short", folds=CENTRES_LEAFLET),
    CENTRES_LEAFLET,
    Kind("planner", Scope.EVERYONE, "planner", "day_planner", "paper_day", _routine, "dag"),
    Kind("planner", Scope.EVERYONE, "planner", "week_planner", "paper_week", _routine, "week"),
    Kind("knipkaarten", Scope.EVERYONE, "cut_out", "day_cards", "day_eat", _picture_cards, "dagritme",
         duplex="long", bare=True, to_cut=True),
    Kind("knipkaarten", Scope.EVERYONE, "cut_out", "feeling_cards", "feel_happy", _picture_cards, "gevoelens",
         duplex="long", bare=True, to_cut=True),
    # For who lends a voice: what families print stands before it.
    Kind("voorlezen", Scope.PACK, "script", "script", "paper_voice", _to_read_aloud, one_language=True),
    Kind("stem", Scope.EVERYONE, "consent", "consent", "think_before_signing", _consent, "toestemming",
         page="pages.volunteers"),
    Kind("stem", Scope.EVERYONE, "lend", "lend_poster", "paper_voice", _whole_guide, "affiche", one_for_all=True),
)  # fmt: skip
