"""How far each journey is in each language: translated, translated back, approved by native readers, heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from guide.catalogues.readings import fingerprint, readings
from guide.catalogues.sampling import translated
from guide.catalogues.status import texts_of
from guide.languages import Language
from guide.library.contexts import SOUND
from guide.library.model import Journey
from guide.library.whole import Library
from guide.reviews.hashing import pair_of
from guide.reviews.levels import ONE, TWO, Levels
from guide.reviews.scope import needs_two
from guide.reviews.store import read_kept
from guide.voices.store import Sound
from guide.voices.units import of_journey


@dataclass(frozen=True)
class Told:
    """What a journey has in a language: how many texts there are, apart from how Dutch sounds, and how many of these
    were…; and how many of the units that are heard at once (its title, its steps) have a voice.
    """

    texts: int
    translated: int
    back: int
    by_one: int
    by_two: int
    heard: int
    voiced: int
    two_readers: bool


def told(library: Library, language: Language, folder: Path, sounds: Mapping[str, Sound]) -> dict[str, Told]:
    """Return what each journey has in a language, by its slug. Raises ContentError when a catalogue cannot be read.

    `folder`: that of reviews. `sounds`: what there is to hear in the language, by unit.
    """
    done = {(each.context, each.dutch): each for each in translated(language)}
    back, kept = readings(language), read_kept(folder, language.code)
    levels = Levels(kept.answers, kept.carried)

    def of(journey: Journey) -> Told:
        wanted = {key for key in texts_of(library, journey) if key[0] != SOUND}
        there = [done[key] for key in wanted if key in done]
        readers = [levels.of(pair_of(each.context, each.dutch, each.translation)).readers for each in there]
        units = of_journey(journey, library).units
        return Told(
            texts=len(wanted),
            translated=len(there),
            back=sum(fingerprint(each) in back for each in there),
            by_one=sum(count >= ONE for count in readers),
            by_two=sum(count >= TWO for count in readers),
            heard=len(units),
            voiced=sum(unit.id in sounds for unit in units),
            two_readers=needs_two(library, journey),
        )

    return {slug: of(journey) for slug, journey in library.journeys.items()}
