"""The room where native readers read a translation over: the list of journeys, and each journey as its page looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flask import Response, abort, g

from guide import kinds
from guide.current import guide
from guide.languages import DUTCH
from guide.library.model import RISKS, Journey, Text, texts
from guide.pages.base import library, page, pages
from guide.reviews.hashing import dutch_hash, translation_hash
from guide.translation import translated

CONTROLLED = 3  # one in so many journeys has a line that is wrong on purpose
ENOUGH = 5  # sentences without figures: then two of them are far from each other
_FIGURE = re.compile(r"\d")
_ISOLATE = re.compile("[\u2068\u2069]")


@dataclass(frozen=True)
class Line:
    """A text to read over: its translation letter by letter, and the short names of its Dutch and its translation."""

    text: Text
    translation: str
    dutch_hash: str
    translation_hash: str

    @property
    def has_isolates(self) -> bool:
        """Tell whether the page shows it without signs that it has in the catalogue."""
        return bool(_ISOLATE.search(self.translation))


@dataclass(frozen=True)
class Control:
    """A line that is wrong on purpose: a text of the page, with the translation of another one."""

    text: Text
    shown: Text


class Lines:
    """The lines of a page, each where it is first said: nobody reads the same one twice."""

    def __init__(self) -> None:
        self.taken: set[Text] = set()

    def take(self, text: Text | None) -> Line | None:
        """Return the line of a text; None: the page has it already, or there is nothing to read."""
        if text is None or text in self.taken:
            return None
        self.taken.add(text)
        return _line(text)


@pages.get(f"/<edition:edition>/{kinds.PROOFREAD.slug}/")
def proofread() -> Response:
    _refuse_other_editions()
    ways = [(journey, _count(journey)) for journey in _by_risk()]
    return page("proofread", ways=ways, version=guide().version)


@pages.get(f"/<edition:edition>/{kinds.PROOFREAD.slug}/<journey>/")
def proofread_journey(journey: str) -> Response:
    _refuse_other_editions()
    found = library().journeys.get(journey) or abort(404)
    ways = _by_risk()
    at = ways.index(found)
    control = _control(found) if at % CONTROLLED == CONTROLLED // 2 else None
    after = ways[at + 1] if at + 1 < len(ways) else None
    return page("proofread_journey", journey=found, lines=Lines(), control=control, after=after)


def _refuse_other_editions() -> None:
    """A translation is read over in its own language; the Dutch is what it is compared with."""
    if g.edition.is_pair or g.edition.lead is DUTCH:
        abort(404)


def _by_risk() -> list[Journey]:
    """Return the journeys in the order in which a mistake in them does harm; among equals the urgent ones first."""
    groups = {slug: group for _, group in library().groups.values() for slug in group.journeys}

    def risk(journey: Journey) -> tuple[int, bool]:
        group = groups.get(journey.slug)
        return RISKS.index(group.risk) if group and group.risk else len(RISKS), not journey.urgent

    return sorted((each for theme in library().open_themes for each in library().in_theme(theme)), key=risk)


def _count(journey: Journey) -> int:
    """Return how many lines of a journey there are to read over."""
    return sum(_line(text) is not None for text in set(_told(journey)))


def _told(journey: Journey) -> Iterator[Text]:
    """Yield all that a journey says, also by what its steps name; how Dutch sounds too."""
    return (text for text in texts([journey, *library().named_by(journey.steps)]) if text.dutch)


def _line(text: Text) -> Line | None:
    found = translated(text) if text.dutch else None
    return Line(text, found, dutch_hash(text.context, text.dutch), translation_hash(found)) if found else None


def _control(journey: Journey) -> Control | None:
    """Return a line that is wrong on purpose, always the same; None: the journey says too little for one.

    In the middle of the page, without figures: whoever reads sees at once that it says something else.
    """
    told = [text for step in journey.steps for text in step.text if not _FIGURE.search(text.dutch)]
    if len(told) < ENOUGH:
        return None
    middle = told[len(told) // 2]
    far = (told[0], told[-1])
    return Control(middle, min(far, key=lambda text: abs(len(text.dutch) - len(middle.dutch))))
