"""The room where people lend their voice: who and with what, the packs, and each pack sentence by sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask import Response, abort, g

from guide import kinds
from guide.current import guide
from guide.kinds import CARDS, CONTACTS, EMERGENCY, WORDS, PageKind
from guide.languages import Language
from guide.library.model import Text
from guide.library.parts import CONSENT
from guide.pages.base import library, page, pages
from guide.voices.packets import LICENCE
from guide.voices.reading import Line, read_aloud
from guide.voices.units import Pack, find_pack, packs

MARK = 6  # digits of a fingerprint by which the list of packs counts what is done


@dataclass(frozen=True)
class Offered:
    """A pack that can be recorded. `number` is not 0 where several packs have the same title."""

    pack: Pack
    lines: tuple[Line, ...]
    number: int = 0


@dataclass(frozen=True)
class Group:
    """Packs under one heading: what is urgent (both empty), a theme, or a kind of list."""

    packs: tuple[Offered, ...]
    title: Text | None = None
    kind: PageKind | None = None
    picture: str = ""


@pages.get(f"/<edition:edition>/{kinds.RECORD.slug}/")
def record() -> Response:
    _refuse_pairs()
    groups = [group for group in _groups(g.edition.lead) if group.packs]
    held = guide().held_back.get(g.edition.lead.code, {})
    return page("record", groups=groups, mark=MARK, held=held, **_told())


@pages.get(f"/<edition:edition>/{kinds.RECORD.slug}/{kinds.RECORD_TIP.slug}/")
def record_tip() -> Response:
    """In their own words: what helped a family that went before."""
    _refuse_pairs()
    return page("record_tip", **_told())


@pages.get(f"/<edition:edition>/{kinds.RECORD.slug}/<pack>/")
def record_pack(pack: str) -> Response:
    _refuse_pairs()
    found = find_pack(library(), pack) or abort(404)
    lines = read_aloud(found, g.edition.lead, guide().catalogues)
    code = g.edition.lead.code
    voices = {"voiced": guide().sounds.get(code, {}), "held": guide().held_back.get(code, {})}
    return page("record_pack", pack=found, lines=lines, **voices, **_told())


def _refuse_pairs() -> None:
    """One person speaks one language."""
    if g.edition.is_pair:
        abort(404)


def _told() -> dict[str, Any]:
    """Return what goes into the file that is handed over: of which guide, and what speakers agreed to."""
    return {"version": guide().version, "consent": library().leaves[CONSENT], "licence": LICENCE}


def _groups(language: Language) -> Iterator[Group]:
    """Yield the packs: what is urgent first, the journeys by theme, then the lists."""
    shelf = library()
    all_packs = packs(shelf)
    urgent = {EMERGENCY.slug, *(journey.slug for journey in shelf.journeys.values() if journey.urgent)}
    yield Group(_offered([pack for pack in all_packs if pack.slug in urgent], language))
    for theme in shelf.open_themes.values():
        slugs = {journey.slug for journey in shelf.in_theme(theme.slug)} - urgent
        of_theme = [pack for pack in all_packs if pack.slug in slugs]
        yield Group(_offered(of_theme, language), title=theme.title, picture=theme.picture)
    for kind in (CARDS, CONTACTS, WORDS):
        of_kind = [pack for pack in all_packs if pack.slug.startswith(f"{kind.slug}-")]
        yield Group(_offered(of_kind, language), kind=kind, picture=kind.picture)


def _offered(found: list[Pack], language: Language) -> tuple[Offered, ...]:
    """Return packs with their sentences; without those that are not translated."""
    titles = [pack.title for pack in found]
    numbers = [titles[: at + 1].count(title) if titles.count(title) > 1 else 0 for at, title in enumerate(titles)]
    offered = (
        Offered(pack, read_aloud(pack, language, guide().catalogues), number)
        for pack, number in zip(found, numbers, strict=True)
    )
    return tuple(each for each in offered if each.lines)
