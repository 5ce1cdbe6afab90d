"""The room where native readers read a translation over: the list of journeys, and each journey as its page looks.

In Dutch nothing is read over: there the room has the voices that wait for second ears, and no more.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from flask import Response, abort, g

from guide import kinds
from guide.current import guide
from guide.languages import DUTCH, Edition
from guide.library.model import RISKS, Journey, Text, texts
from guide.pages.base import library, page, pages
from guide.pages.listening import as_sound
from guide.reviews.hashing import dutch_hash, translation_hash
from guide.translation import translated
from guide.voices.units import CARD, CONTACT, URGENT, WORD, Pack, Unit, packs
from guide.voices.waiting import ToHear, of_pack, of_text

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
    clips: Sequence[tuple[str, ToHear]] = ()  # those that wait for second ears, each with its sentence

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
    _refuse_pairs()
    ways = [(pack, count) for pack in _by_risk() if (count := _count(pack))]
    return page("proofread", ways=ways, version=guide().version)


@pages.get(f"/<edition:edition>/{kinds.PROOFREAD.slug}/<pack>/")
def proofread_pack(pack: str) -> Response:
    """A journey, or what else is read over in one sitting."""
    _refuse_pairs()
    ways = _by_risk()
    at = next((at for at, each in enumerate(ways) if each.slug == pack), None)
    if at is None:
        abort(404)
    after = next((each for each in ways[at + 1 :] if _count(each)), None)
    values = {"pack": ways[at], "after": after, "lines": Lines()}
    if g.edition.lead is DUTCH:
        return page("proofread_voices", voices=_voices(ways[at]), **values)
    journey = library().journeys.get(pack)
    if not journey:
        return page("proofread_pack", besides=_besides(pack), **values)
    control = _control(journey) if at % CONTROLLED == CONTROLLED // 2 else None
    return page("proofread_journey", journey=journey, control=control, **values)


@pages.get(f"/<edition:edition>/{kinds.PROOFREAD.slug}/<name>.mp3")
def clip_to_hear(name: str) -> Response:
    """A clip that waits for second ears: no page but those of this room leads to it."""
    clips = guide().to_hear.get(g.edition.code, {}).values()
    found = next((each for each in clips if each.clip.file == name), None) or abort(404)
    return as_sound(name, found.path.read_bytes)


@pages.app_template_global()
def editions_to_proofread() -> list[Edition]:
    """Return the editions in whose room there is something to do: the translations, and Dutch while a voice waits."""
    return [each for each in guide().single_editions if each.lead is not DUTCH or guide().to_hear.get(DUTCH.code)]


def _refuse_pairs() -> None:
    """A translation is read over in its own language."""
    if g.edition.is_pair:
        abort(404)


def _by_risk() -> list[Pack]:
    """Return what is read over in one sitting, in the order in which a mistake does harm: *nu hulp*, the journeys by
    what they can harm and among equals the urgent ones, then the lists.
    """
    shelf = library()
    groups = {slug: group for _, group in shelf.groups.values() for slug in group.journeys}

    def risk(pack: Pack) -> tuple[int, int, bool]:
        journey, group = shelf.journeys.get(pack.slug), groups.get(pack.slug)
        if not journey:
            return (0 if pack.slug == kinds.EMERGENCY.slug else 2), 0, False
        return 1, RISKS.index(group.risk) if group and group.risk else len(RISKS), not journey.urgent

    return sorted(map(_for_these_readers, packs(shelf)), key=risk)


def _for_these_readers(pack: Pack) -> Pack:
    """Leave out the show-cards for readers of another language: “I speak Dari”. In Dutch all of them are said."""
    if g.edition.lead is DUTCH:
        return pack
    return replace(pack, units=tuple(unit for unit in pack.units if unit.language in ("", g.edition.lead.code)))


def _count(pack: Pack) -> int:
    """Return how many lines of a pack there are to read over, or in Dutch how many voices to hear."""
    if g.edition.lead is DUTCH:
        return sum(len(clips) for _, clips in _voices(pack))
    return sum(_line(text) is not None for text in set(_told(pack)))


def _voices(pack: Pack) -> list[tuple[Unit, list[tuple[str, ToHear]]]]:
    """Return what of a pack waits for second ears: its units, each with its sentences."""
    return list(of_pack(pack, g.edition.lead, guide().catalogues, guide().to_hear))


def _told(pack: Pack) -> Iterator[Text]:
    """Yield all that the page of a pack says, how Dutch sounds too: of a journey also what its steps name
    and what families told."""
    shelf = library()
    if journey := shelf.journeys.get(pack.slug):
        return texts([journey, *shelf.named_by(journey.steps), *shelf.tips_of(journey)])
    lists: dict[str, Mapping[str, Any]] = {CARD: shelf.cards, CONTACT: shelf.contacts, WORD: shelf.words}
    listed = [lists[unit.kind][unit.id.partition("/")[2]] if unit.kind in lists else unit.texts for unit in pack.units]
    return texts([listed, _besides(pack.slug)])


def _besides(pack: str) -> list[Text]:
    """Return what *nu hulp* says besides its needs, and the cards that no pack has, for they say where we are."""
    if pack != kinds.EMERGENCY.slug:
        return []
    leaf = library().leaves[URGENT]
    return list(texts([leaf.title, leaf.sections, [card for card in library().cards.values() if card.here]]))


def _line(text: Text) -> Line | None:
    found = translated(text) if text.dutch else None
    if not found:
        return None
    clips = of_text(found, g.edition.lead, guide().to_hear)
    return Line(text, found, dutch_hash(text.context, text.dutch), translation_hash(found), clips)


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
