"""What the guide consists of, as plain data: themes, journeys, steps and everything they refer to.

Everything a family reads is a `Text`. `texts(anything)` walks to every one of them, in
reading order; the extraction of messages, the pages and the tests use this same walk.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from typing import Any

from guide.library.contexts import SOUND


@dataclass(frozen=True)
class Text:
    """A Dutch sentence to translate: `context` is its msgctxt, `note` tells translators where it is used."""

    dutch: str
    context: str
    note: str = field(default="", compare=False)


def sound_of(dutch: str, note: str) -> Text:
    """Return the text that tells how a Dutch sentence sounds; translators write it in the reader's own letters."""
    return Text(dutch, SOUND, note)


@dataclass(frozen=True)
class Step:
    """One act of a journey. The fields that name others hold their ids.

    `call` names the contact to phone when that is the act; `paper` a sheet to print for it, as in its address
    ("planner/dag"); `practice` the place whose show-cards to practise with; `watch_picture` the drawing of its warning.
    """

    number: int
    do: Text
    text: tuple[Text, ...]
    picture: str
    bring: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    call: str = ""
    paper: str = ""
    practice: str = ""
    time: Text | None = None
    cost: Text | None = None
    watch: Text | None = None
    watch_picture: str = ""
    flanders: Text | None = None
    brussels: Text | None = None


@dataclass(frozen=True)
class VolunteerNote:
    """What a volunteer does during a journey. Plain Dutch: the volunteer reads it, the family does not."""

    begin: str
    ask: str
    leave: str  # what not to do in their place
    enough: str  # when it is enough for today
    pass_on: str


@dataclass(frozen=True)
class Journey:
    """A plan in steps that answers one question of a family. `always` names the things one needs at every step."""

    slug: str
    theme: str
    title: Text
    question: Text
    goal: Text
    picture: str
    for_whom: tuple[str, ...]
    steps: tuple[Step, ...]
    related: tuple[str, ...]
    sources: tuple[str, ...]
    checked: date
    volunteer: VolunteerNote | None  # None: it was missing, and reported
    always: tuple[str, ...] = ()
    urgent: bool = False
    discreet: bool = False  # somebody else may not see it: its pages have a quick way out


RISKS = ("health", "safety", "children", "terms", "money")  # what can be harmed, in the order in which to look after it


@dataclass(frozen=True)
class Group:
    """Journeys of a theme that belong together, by their slugs, in the order in which they are read.

    `two_readers`: they are about health, law or safety, so that a translation counts as read after two readers.
    `risk`: what a mistake in them can harm (RISKS), or "".
    """

    title: Text
    journeys: tuple[str, ...]
    two_readers: bool = False
    risk: str = ""


@dataclass(frozen=True)
class Theme:
    """A question that many journeys answer; `opening` is said first. With groups, each journey stands in one."""

    slug: str
    title: Text
    question: Text
    picture: str
    groups: tuple[Group, ...] = ()
    opening: Text | None = None


@dataclass(frozen=True)
class Contact:
    """A service or a person who helps. `name` is on the door; `interpreter` tells how to get one there."""

    slug: str
    theme: str
    name: Text
    purpose: Text
    picture: str
    free: bool
    region: str
    source: str
    checked: date
    phone: str = ""
    web: str = ""
    hours: Text | None = None
    interpreter: Text | None = None
    emergency: bool = False
    local: bool = False  # another door in each town: a centre can say which (guide/centres/)


@dataclass(frozen=True)
class Word:
    """A Dutch word from doors and letters: it stays Dutch and is explained."""

    slug: str
    theme: str
    word: str
    sound: Text
    meaning: Text
    picture: str
    forms: tuple[str, ...] = ()

    @property
    def letter(self) -> str:
        """The letter under which it is found."""
        return self.word[0].upper()


@dataclass(frozen=True)
class Card:
    """A show-card: one Dutch sentence to show at a counter or to say at a door.

    `here`: it ends with where we are (“…”), which a centre fills in.
    """

    slug: str
    theme: str
    text: Text
    sound: Text
    picture: str
    language: str = ""
    here: bool = False


@dataclass(frozen=True)
class Thing:
    """Something to bring."""

    slug: str
    name: Text
    picture: str


# How many days a fact holds without being checked again, by what can change it.
HOLDS = {"political": 90, "yearly": 365, "stable": 730}


@dataclass(frozen=True)
class Fact:
    """What can change with the years, apart from the running text. A `decisive` one ranks with the text of its step."""

    slug: str
    text: Text
    source: str
    checked: date
    volatility: str
    decisive: bool = False

    def is_stale(self, today: date) -> bool:
        """Tell whether it was checked too long ago to stand without saying so."""
        return (today - self.checked).days > HOLDS[self.volatility]


@dataclass(frozen=True)
class Picture:
    """What a drawing means (`word`) and shows (`moment`, its text alternative); `drawn_in` names its module."""

    slug: str
    drawn_in: str
    word: Text
    moment: Text


@dataclass(frozen=True)
class Subject:
    """A group of drawings: those of one or more modules, in this order."""

    slug: str
    title: Text
    drawn_in: tuple[str, ...]
    picture: str


@dataclass(frozen=True)
class Place:
    """Where show-cards are said, such as a pharmacy: their slugs, in the order in which they are shown."""

    slug: str
    title: Text
    picture: str
    cards: tuple[str, ...]


@dataclass(frozen=True)
class Stop:
    """One act on the path of a moment, and the journey that tells how (`step`: which step of it, 0 for all).

    `wait` is "now" for what cannot wait and "later" for what can.
    """

    number: int
    do: Text
    text: tuple[Text, ...]
    journey: str
    step: int = 0
    wait: str = ""


@dataclass(frozen=True)
class Moment:
    """A moment of life: a path over journeys of all themes, in order, and what may wait meanwhile."""

    slug: str
    order: int
    title: Text
    question: Text
    picture: str
    text: tuple[Text, ...]
    stops: tuple[Stop, ...]
    later: tuple[Text, ...]


@dataclass(frozen=True)
class Field:
    """A part of a sheet to fill in: what belongs there, and so many lines to write on, or none: a box to draw in."""

    label: Text
    picture: str = ""
    lines: int = 0


@dataclass(frozen=True)
class Blank:
    """A sheet to fill in with hands, such as a card of what one is good at; `text` says what to do with it."""

    slug: str
    title: Text
    picture: str
    text: tuple[Text, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Way:
    """A page of the guide itself that families look for, at `path` below the language; `leaf` is what it shows."""

    slug: str
    path: str
    title: Text
    picture: str
    leaf: str = ""


@dataclass(frozen=True)
class Tip:
    """What a family that went before told in its own words, written down in Dutch by an editor.

    language  in which it was told    voice    its sound, by the name of its file; "": there is none
    speaker   the code by which it can be taken back    consent  the version of what was agreed to    told  the day
    """

    slug: str
    journey: str
    text: tuple[Text, ...]
    language: str
    speaker: str
    consent: str
    told: date
    voice: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with sentences, on a page that is not a journey."""

    title: Text
    text: tuple[Text, ...]
    cards: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True)
class Door:
    """One kind of need on the page *nu hulp*: whom to `call`, `who` is near, what to say, where to read on."""

    title: Text
    text: tuple[Text, ...]
    picture: str
    call: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    journey: str = ""


@dataclass(frozen=True)
class Leaf:
    """A page of its own: emergency (doors), about (sections).

    `version` numbers the words of one that people agree to: a signature is under these words, and no others.
    """

    slug: str
    title: Text
    sections: tuple[Section, ...]
    doors: tuple[Door, ...] = ()
    version: str = ""


def texts(part: Any) -> Iterator[Text]:
    """Yield every text inside a part of the guide (a Text, a dataclass, or a collection of them)."""
    if isinstance(part, Text):
        yield part
    elif is_dataclass(part):
        for each in fields(part):
            yield from texts(getattr(part, each.name))
    elif isinstance(part, dict):
        yield from texts(tuple(part.values()))
    elif isinstance(part, list | tuple):
        for each in part:
            yield from texts(each)
