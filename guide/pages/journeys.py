"""The way in and the journeys: language choice, home, theme, journey, one step large, moments of life."""

from collections.abc import Iterator
from typing import Any

from flask import Response, abort, g, request

from guide import kinds
from guide.languages import preferred
from guide.library.model import Fact, Journey, Text, Word
from guide.pages.base import find_journey, find_theme, fitting_page, library, numbered, page, pages
from guide.pages.listening import heard_of
from guide.translation import plain

EXPLAINED, EXPLAINED_IF_FULL = 6, 3  # words of a journey; fewer on a full page
FEW, FEW_IN_PAIR = 3, 1  # doors of which a journey in one language has room for all, in a pair for the hours
SOME_IN_PAIR = 4  # doors of which it has room for the place in a pair; of more for the name and the number


@pages.get("/")
def choose_language() -> Response:
    response = page("choose_language", proposed=preferred(request.accept_languages.values()))
    response.headers["Vary"] = "Accept-Language"
    return response


@pages.get("/<edition:edition>/")
def home() -> Response:
    return page("home")


@pages.get("/<edition:edition>/<theme>/")
def theme(theme: str) -> Response:
    return page("theme", theme=find_theme(theme))


@pages.get("/<edition:edition>/<theme>/<journey>/")
def journey(theme: str, journey: str) -> Response:
    found = find_journey(theme, journey)
    words = library().words_of(found)
    told: dict[str, Any] = {"words": words[:EXPLAINED], "more_words": len(words) > EXPLAINED, "more": _more(found)}
    heard = heard_of(found)
    told |= {"room": _room(found), "how_to": _how_to(found)}
    return fitting_page("journey", _gives(words), journey=found, **told, **heard)


@pages.get("/<edition:edition>/<theme>/<journey>/<count:number>/")
def step(theme: str, journey: str, number: int) -> Response:
    found = find_journey(theme, journey)
    return page("step", journey=found, step=numbered(found.steps, number), **heard_of(found))


@pages.get(f"/<edition:edition>/{kinds.MOMENTS.slug}/")
def moments() -> Response:
    """Where are you now? The moments of life, each with its path."""
    return page("moments") if library().moments else abort(404)


@pages.get(f"/<edition:edition>/{kinds.MOMENTS.slug}/<moment>/")
def moment(moment: str) -> Response:
    return page("moment", moment=library().moments.get(moment) or abort(404))


def _gives(words: list[Word]) -> list[dict[str, Any]]:
    """Return what a journey leaves out, first to last, until it is light enough: some pairs, and what can be heard.

    The other words stand in the list of words, what hangs together with a journey in its theme, what is also good to
    know on its large steps.
    """
    few = EXPLAINED_IF_FULL
    return [
        {},
        {"words": words[:few], "more_words": len(words) > few},
        {"words": []},
        {"words": [], "alone": True},
        {"words": [], "alone": True, "more": []},
    ]


def _more(journey: Journey) -> list[Fact]:
    """Return the facts of a journey that decide nothing, each once."""
    slugs = dict.fromkeys(slug for step in journey.steps for slug in step.facts)
    return [fact for fact in map(library().facts.__getitem__, slugs) if not fact.decisive]


def _room(journey: Journey) -> str:
    """Return how much of each door of our own centre a journey has room for; each step large shows all of it.

    A pair says everything twice, and many doors have many drawings (docs/decisions/0003).
    """
    doors = len(_doors(journey))
    if g.edition.is_pair:
        return "when" if doors <= FEW_IN_PAIR else "door" if doors <= SOME_IN_PAIR else "name"
    return "all" if doors <= FEW else "when"


def _doors(journey: Journey) -> set[str]:
    """Return the contacts of a journey of which our own centre says more."""
    return {slug for step in journey.steps for slug in step.who if library().desk(slug)}


def _how_to(journey: Journey) -> dict[str, Any]:
    """Return the journey as schema.org HowTo, for search engines."""
    return {
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": bare(journey.title),
        "description": bare(journey.goal),
        "inLanguage": g.edition.lead.lang,
        "step": list(_how_to_steps(journey)),
    }


def _how_to_steps(journey: Journey) -> Iterator[dict[str, Any]]:
    for each in journey.steps:
        yield {"@type": "HowToStep", "name": bare(each.do), "url": f"#{each.number}"}


def bare(text: Text) -> str:
    """Return a text for machines that know nothing of isolates."""
    return plain(text).replace("\u2068", "").replace("\u2069", "")
