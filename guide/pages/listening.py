"""What is heard: the sounds that pages play, what templates ask of them, and what a phone can keep of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from flask import Response, abort, g, make_response, request, url_for
from werkzeug.exceptions import RequestedRangeNotSatisfiable

from guide.addresses import VOICE, VOICES
from guide.current import guide
from guide.delivery.policy import OF_THE_BROWSER
from guide.languages import DUTCH, Edition, Language
from guide.library.model import Journey
from guide.pages.base import FOR_GOOD, as_file, as_json, library, pages
from guide.voices.listening import parts, size
from guide.voices.store import Sound, Speaker
from guide.voices.units import of_journey

MEGABYTE = 1_000_000


@pages.get(f"/{VOICE}/<name>.mp3")
def sound(name: str) -> Response:
    """A sound, whole or the bytes that were asked for. Its address changes with it, so it never grows old.

    It is never on the shelf: packing makes it no smaller, and a browser asks for it in slices.
    """
    found = guide().sound_files.get(name) or abort(404)
    return as_sound(name, found.body, {"Content-Security-Policy": OF_THE_BROWSER, "Cache-Control": FOR_GOOD})


def as_sound(name: str, body: Callable[[], bytes], headers: Mapping[str, str] | None = None) -> Response:
    """Return an MP3, whole or the bytes that were asked for; 404 when `body` raises OSError, for its file went."""
    try:
        response = make_response(body())
    except OSError:  # and the guide was not yet read again
        abort(404)
    response.headers.update({"Content-Type": "audio/mpeg", **(headers or {})})
    response.set_etag(name)
    size = response.content_length
    try:
        response.make_conditional(request, accept_ranges=True, complete_length=size)
    except RequestedRangeNotSatisfiable:
        return Response(status=416, headers={"Content-Range": f"bytes */{size}"})
    return response


@pages.get(f"/<edition:edition>/{VOICES}.json")
def voices() -> Response:
    """What a phone can keep of the voices of a language: the names of the sounds in each part."""
    found = {} if g.edition.is_pair else parts(library(), guide().sounds, g.edition.lead)
    if not found:
        abort(404)
    return as_file("application/json", as_json({name: [each.name for each in some] for name, some in found.items()}))


def heard_of(journey: Journey) -> dict[str, Any]:
    """Return what can be heard of a journey, and in which language."""
    units = [unit.id for unit in of_journey(journey, library()).units]
    return {"units": units, "voice": heard_in(units)}


# ------------------------------------------------------------------ for templates


@pages.app_template_global()
def sound_of(unit: str, language: Language) -> Sound | None:
    return guide().sounds.get(language.code, {}).get(unit)


@pages.app_template_global()
def sound_address(found: Sound) -> str:
    return url_for("pages.sound", name=found.name)


@pages.app_template_global()
def whole_of(journey: Journey, language: Language | None) -> Sound | None:
    """Return a journey as one sound."""
    return guide().wholes.get(language.code, {}).get(journey.slug) if language else None


@pages.app_template_global()
def heard_in(units: Iterable[str]) -> Language | None:
    """Return the one language in which rows of a page are heard: of a pair that of the family when there is any voice.

    A row has room for one sign, and whoever reads Dutch aloud sits beside the family.
    """
    ids = tuple(units)
    return next((each for each in by_need(g.edition) if any(sound_of(unit, each) for unit in ids)), None)


def by_need(edition: Edition) -> list[Language]:
    """Return the languages of an edition, Dutch last."""
    return sorted(edition.languages, key=lambda language: language is DUTCH)


@pages.app_template_global()
def voice_parts(language: Language) -> dict[str, str]:
    """Return the parts that the page that keeps the guide offers of the voices of a language, and how large each is.

    A theme is one part there; "": all of them.
    """
    found: dict[str, list[Sound]] = {}
    for name, some in parts(library(), guide().sounds, language).items():
        for part in (name.partition("/")[0], ""):
            found.setdefault(part, []).extend(some)
    return {part: megabytes(size(some)) for part, some in found.items()}


@pages.app_template_global()
def voice_size(journey: Journey, language: Language) -> str:
    """Return how large what a phone keeps of the voices of a journey is."""
    return megabytes(size(parts(library(), guide().sounds, language)[f"{journey.theme}/{journey.slug}"]))


@pages.app_template_filter()
def megabytes(count: int) -> str:
    """Return a number of bytes as a page says it: "0,3 MB"."""
    tenths = max(1, round(count / MEGABYTE * 10))
    return f"{tenths // 10},{tenths % 10} MB"


@pages.app_template_global()
def speakers_of(sounds: Iterable[Sound | None]) -> list[Speaker]:
    """Return who is heard, each once."""
    codes: dict[str, Any] = dict.fromkeys(who for each in sounds if each for who in each.speakers)
    return [guide().speakers.get(code, Speaker(code)) for code in codes]
