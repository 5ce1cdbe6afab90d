"""The way in and the journeys: language choice, home, theme, journey, one step large."""

from collections.abc import Iterator
from typing import Any

from flask import Response, abort, g, request

from guide.languages import preferred
from guide.library.model import Journey, Text
from guide.pages.base import find_journey, find_theme, library, page, pages
from guide.translation import plain


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
    return page("journey", journey=found, explained=_words_by_step(found), how_to=_how_to(found))


@pages.get("/<edition:edition>/<theme>/<journey>/<count:number>/")
def step(theme: str, journey: str, number: int) -> Response:
    found = find_journey(theme, journey)
    if number > len(found.steps):
        abort(404)
    return page("step", journey=found, step=found.steps[number - 1])


def _words_by_step(journey: Journey) -> dict[int, list[Any]]:
    """Return for each step the Dutch words that the journey uses there for the first time."""
    known: set[str] = set()
    explained = {}
    for each in journey.steps:
        texts: list[Text | None] = [
            each.do,
            *each.text,
            each.watch,
            each.time,
            each.cost,
            each.flanders,
            each.brussels,
            *(library().facts[slug].text for slug in each.facts),
        ]
        explained[each.number] = [word for word in library().words_in(texts) if word.slug not in known]
        known.update(word.slug for word in explained[each.number])
    return explained


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
