"""The whole guide by its drawings alone, for who reads nothing: the themes, the groups of one, its acts.

An act leads to its step, large: that is the page of who does not read.
"""

from itertools import groupby

from flask import Response

from guide import kinds
from guide.library.model import Group, Journey
from guide.pages.base import find_theme, library, numbered, page, pages
from guide.pages.listening import heard_of

_ROOT = f"/<edition:edition>/{kinds.DRAWN.slug}/"


@pages.get(_ROOT)
def drawn() -> Response:
    return page("drawn")


@pages.get(f"{_ROOT}<theme>/")
def drawn_theme(theme: str) -> Response:
    found = find_theme(theme)
    return page("drawn_theme", theme=found, groups=_by_group(found.slug))


def _by_group(theme: str) -> list[tuple[Group | None, list[tuple[Journey, int]]]]:
    """Return the groups of a theme, each with its journeys and the number of the page with the acts of each."""
    numbered = enumerate(library().drawn_pages(theme), 1)
    return [
        (group, [(journey, number) for number, (_, journeys) in drawn for journey in journeys])
        for group, drawn in groupby(numbered, lambda each: each[1][0])
    ]


@pages.get(f"{_ROOT}<theme>/<count:number>/")
def drawn_acts(theme: str, number: int) -> Response:
    found = find_theme(theme)
    drawn = library().drawn_pages(found.slug)
    group, journeys = numbered(drawn, number)
    heard = {each.slug: heard_of(each) for each in journeys}
    return page("drawn_acts", theme=found, group=group, journeys=journeys, heard=heard, number=number, count=len(drawn))
