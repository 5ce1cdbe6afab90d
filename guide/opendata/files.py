"""What the files of the open data hold."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from typing import Any

from guide.addresses import DATA, PICTOGRAMS, data_of
from guide.kinds import MOMENTS
from guide.languages import Language
from guide.library.model import HOLDS, Fact, Journey, Moment, Picture, Theme
from guide.library.whole import Library
from guide.opendata.plain import Speaker, plain
from guide.opendata.services import service
from guide.pictograms import PICTOGRAMS as DRAWINGS

Data = dict[str, Any]
More = Callable[[Any, str], Data]  # what the model of a part does not say, for a language

FORMAT = "1.2"  # the second number rises when something is added; what changes or goes gets files of its own below v2/
LICENCE = {
    "attribution": "Samen op weg",
    "texts_and_drawings": "CC-BY-4.0",
    "texts_and_drawings_url": "https://creativecommons.org/licenses/by/4.0/",
    "code": "MIT",
}
ROOT = "../../"  # the root of the guide, from where the file of a language stands


def index_file(languages: Iterable[Language], version: str, address: str) -> Data:
    """Return what there is: each language with its files. `address` is the public one, "" when nobody knows it."""
    described = [_described(language) | _files_of(language) for language in languages]
    known = {"address": address} if address else {}
    return {"format": FORMAT, "version": version, **known, "licence": LICENCE, "schema": "guide.schema.json",
            "languages": described}  # fmt: skip


def guide_file(library: Library, speaker: Speaker, version: str) -> Data:
    """Return the whole guide in one language, with the Dutch beside it."""
    shown: dict[str, tuple[dict[str, Any], More | None]] = {
        "themes": (library.open_themes, _theme_page),
        "journeys": (library.journeys, _journey_page),
        "moments": (library.moments, _moment_page),
        "facts": (library.facts, _holds),
        "contacts": (library.contacts, None),
        "words": (library.words, None),
        "cards": (library.cards, None),
        "places": (library.places, None),
        "things": (library.things, None),
        "tips": (library.tips, None),
        "drawings": (library.pictures, _drawing),
    }
    parts = {name: list(_listed(shelf.values(), speaker, more)) for name, (shelf, more) in shown.items()}
    emergency = plain(library.leaves["emergency"].doors, speaker)
    return {"format": FORMAT, "version": version, "licence": LICENCE, "language": _described(speaker.language),
            **parts, "emergency": emergency}  # fmt: skip


def services_file(library: Library, speaker: Speaker) -> Data:
    """Return who helps as a page of services of Open Referral HSDS 3.x: one page holds them all."""
    services = [service(contact, speaker) for contact in library.contacts.values()]
    return {
        "total_items": len(services),
        "total_pages": 1,
        "page_number": 1,
        "size": len(services),
        "first_page": True,
        "last_page": True,
        "empty": not services,
        "contents": services,
    }


def _described(language: Language) -> Data:
    return {"code": language.code, "tag": language.lang, "name": language.name, "direction": language.direction}


def _files_of(language: Language) -> dict[str, str]:
    """Return the files of a language, as the index finds them."""
    guide, services = (path.removeprefix(f"/{DATA}/") for path in data_of(language.code))
    return {"guide": guide, "services": services}


def _listed(parts: Iterable[Any], speaker: Speaker, more: More | None) -> Iterator[Data]:
    """Yield parts of the guide as plain data, each with what its model does not say of it."""
    for part in parts:
        yield plain(part, speaker) | (more(part, speaker.code) if more else {})


def _theme_page(theme: Theme, code: str) -> Data:
    return {"page": f"{ROOT}{code}/{theme.slug}/"}


def _journey_page(journey: Journey, code: str) -> Data:
    return {"page": f"{ROOT}{code}/{journey.theme}/{journey.slug}/"}


def _moment_page(moment: Moment, code: str) -> Data:
    return {"page": f"{ROOT}{code}/{MOMENTS.slug}/{moment.slug}/"}


def _holds(fact: Fact, code: str) -> Data:
    """Return until when a fact may be shown without saying how long ago it was checked."""
    return {"holds_until": (fact.checked + timedelta(HOLDS[fact.volatility])).isoformat()}


def _drawing(picture: Picture, code: str) -> Data:
    """Return where a drawing is, and whether it is turned round where one reads from right to left."""
    return {"file": f"{ROOT}{PICTOGRAMS}/{picture.slug}.svg", "mirrors": DRAWINGS[picture.slug].mirrors}
