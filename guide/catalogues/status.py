"""How far each journey is in each language: translated, read back, read by a native; and what it lacks."""

from dataclasses import dataclass
from datetime import date

from guide.catalogues.readings import BACK, NATIVE, fingerprint, readings
from guide.catalogues.sampling import Sampled, translated
from guide.languages import Language
from guide.library.model import Card, Contact, Fact, Journey, Thing, texts
from guide.library.whole import Library, drawings_of


@dataclass(frozen=True)
class Told:
    """What the texts of a journey have in a language: how many there are, and how many of them were…"""

    texts: int
    translated: int
    read_back: int
    native: int


def told(library: Library, language: Language) -> dict[str, Told]:
    """Return what each journey has in a language, by its slug. Raises ContentError when a catalogue cannot be read."""
    done = {(each.context, each.dutch): each for each in translated(language)}
    read = readings(language)
    return {slug: _told(texts_of(library, journey), done, read) for slug, journey in library.journeys.items()}


def texts_of(library: Library, journey: Journey) -> set[tuple[str, str]]:
    """Return context and Dutch of all that a journey says, also by its facts, sentences to say, contacts and things."""
    return {(text.context, text.dutch) for text in texts([journey, *_parts(library, journey)]) if text.dutch}


def stale_facts(library: Library, journey: Journey, today: date) -> int:
    """Return how many facts of a journey were checked too long ago."""
    return len(library.stale(today) & {fact for step in journey.steps for fact in step.facts})


def undrawn(library: Library, journey: Journey, drawn: frozenset[str]) -> list[str]:
    """Return the drawings that a journey names and that nobody has drawn yet."""
    shown = {part.picture for part in _parts(library, journey) if not isinstance(part, Fact)}
    return sorted(({*drawings_of(journey)} | shown) - drawn - {""})


def _parts(library: Library, journey: Journey) -> list[Fact | Card | Contact | Thing]:
    """Return what the steps of a journey name from the shared lists."""
    named: list[Fact | Card | Contact | Thing] = []
    for step in journey.steps:
        named += (library.facts[slug] for slug in step.facts)
        named += (library.cards[slug] for slug in step.say)
        named += (library.contacts[slug] for slug in step.who)
        named += (library.things[slug] for slug in step.bring)
    return named


def _told(wanted: set[tuple[str, str]], done: dict[tuple[str, str], Sampled], read: dict[str, set[str]]) -> Told:
    there = [done[key] for key in wanted if key in done]
    readers = [read.get(fingerprint(each), set()) for each in there]
    return Told(len(wanted), len(there), sum(BACK in who for who in readers), sum(NATIVE in who for who in readers))
