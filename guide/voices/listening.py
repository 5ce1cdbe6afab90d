"""What can be listened to as one, or kept on a phone together: a whole journey, and the parts of a language."""

from collections.abc import Iterable, Iterator, Mapping

from guide.kinds import CARDS, CONTACTS, EMERGENCY, WORDS
from guide.languages import DUTCH, Language
from guide.library.whole import Library, of_theme
from guide.voices.store import Sound, joined
from guide.voices.units import CARD, NEED, of_journey, packs

Sounds = Mapping[str, Mapping[str, Sound]]  # by the code of the language, and by unit


def wholes(library: Library, sounds: Sounds) -> dict[str, dict[str, Sound]]:
    """Return each journey of which everything can be heard, as one sound: by the code of the language, and by slug.

    In whatever voices: a sentence that somebody else said again must not silence the rest for who does not read.
    """
    found: dict[str, dict[str, Sound]] = {}
    for journey in library.journeys.values():
        ids = [unit.id for unit in of_journey(journey, library).units]
        for code, said in sounds.items():
            if all(each in said for each in ids):
                found.setdefault(code, {})[journey.slug] = joined(said[each] for each in ids)
    return found


def parts(library: Library, sounds: Sounds, language: Language) -> dict[str, tuple[Sound, ...]]:
    """Return what a phone can keep of the voices of a language, by the name of the part: "nood", "wonen/huis-zoeken",
    "wonen/contacten", "wonen/woorden", "toonkaarten". Cards and words are heard in Dutch too.
    """
    wanted = dict(_ids(library))
    own, dutch = sounds.get(language.code, {}), sounds.get(DUTCH.code, {})
    found = {
        name: tuple(dict.fromkeys((*_heard(own, ids), *(_heard(dutch, ids) if _said_in_dutch(name) else ()))))
        for name, ids in wanted.items()
    }
    return {name: some for name, some in found.items() if some}


def size(sounds: Iterable[Sound]) -> int:
    """Return how many bytes some sounds have together, each counted once."""
    return sum({sound.name: sound.size for sound in sounds}.values())


def _ids(library: Library) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each part, and the units in it."""
    every = [unit for pack in packs(library) for unit in pack.units]
    yield EMERGENCY.slug, [unit.id for unit in every if unit.kind == NEED]
    for slug in library.open_themes:
        for journey in library.in_theme(slug):
            yield f"{slug}/{journey.slug}", [unit.id for unit in of_journey(journey, library).units]
        contacts = of_theme(slug, library.contacts.values())
        yield f"{slug}/{CONTACTS.slug}", [f"contact/{each.slug}" for each in contacts]
        yield f"{slug}/{WORDS.slug}", [f"word/{each.slug}" for each in of_theme(slug, library.words_by_spelling)]
    yield CARDS.slug, [unit.id for unit in every if unit.kind == CARD]


def _said_in_dutch(part: str) -> bool:
    return part == CARDS.slug or part.endswith(f"/{WORDS.slug}")


def _heard(said: Mapping[str, Sound], ids: Iterable[str]) -> tuple[Sound, ...]:
    return tuple(said[each] for each in ids if each in said)
